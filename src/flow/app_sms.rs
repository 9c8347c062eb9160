//! The Apps tab of the SMS connection: which applications sign in by text.

use std::collections::BTreeMap;

use super::manage::{self, Actor, Target};
use crate::app::App;
use crate::directory;
use crate::domain::client::is_ours;
use crate::domain::difference::Difference;
use crate::domain::event::EventKind;
use crate::domain::id::ClientId;
use crate::storage::{StorageError, clients, installation};

/// What became of the switches.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Switched {
    /// So many applications changed.
    Saved(usize),
    /// Somebody else has changed the settings since the form was made.
    Outpaced,
}

/// Switches applications on and off, when the settings are still those of version `seen`. Unknown ones and our own are left
/// alone.
///
/// # Errors
/// [`StorageError`]; then nothing was changed.
pub async fn switch(app: &App, actor: &Actor, seen: i64, wanted: BTreeMap<ClientId, bool>) -> Result<Switched, StorageError> {
    let snapshot = app.directory.current().await?;
    if snapshot.version != seen {
        return Ok(Switched::Outpaced);
    }
    // The version moves although the document stays: it is what every cache of applications asks for.
    let sealed = directory::seal(&app.keyring, &snapshot.installation)?;
    let (actor, now) = (actor.clone(), app.now());
    let done = app.store.write(move |db| {
        let mut changed = Vec::new();
        for mut client in clients::all(db)?.into_iter().filter(|client| client.id.as_str() == "demo" || !is_ours(client.id.as_str())) {
            match wanted.get(&client.id) {
                Some(is_on) if *is_on != client.sms => {
                    client.sms = *is_on;
                    changed.push(client);
                }
                Some(_) | None => {}
            }
        }
        if changed.is_empty() {
            return Ok(Switched::Saved(0));
        }
        if !installation::save(db, seen, &sealed)? {
            return Ok(Switched::Outpaced);
        }
        for client in &changed {
            clients::put(db, client, now)?;
            let told = [Difference::of("app.sms", !client.sms, client.sms)];
            manage::record(db, &actor, EventKind::InstallationChanged, &Target::Client(client.id.clone()), &told)?;
        }
        Ok(Switched::Saved(changed.len()))
    });
    let done = done.await?;
    app.directory.changed();
    Ok(done)
}
