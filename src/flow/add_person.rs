//! An administrator, or a program, makes an account for somebody, invited or not.

use std::sync::Arc;

use super::manage::{self, Actor, Target};
use super::verify::stable_user_id;
use super::{invite, notify};
use crate::app::App;
use crate::domain::challenge::Recipient;
use crate::domain::difference::Difference;
use crate::domain::event::EventKind;
use crate::domain::id::UserId;
use crate::domain::locale::Locale;
use crate::domain::user::{Origin, User};
use crate::keys::entropy::hex_96;
use crate::storage::{StorageError, accounts, addresses, people};

/// Somebody to make an account for.
#[derive(Clone, Debug)]
pub struct NewPerson {
    /// What they are called.
    pub name: Option<String>,
    /// The language of their messages.
    pub locale: Option<Locale>,
    /// Their addresses, each with whether the administrator knows it to be theirs.
    pub addresses: Vec<(Recipient, bool)>,
    /// Whether a link goes to their mailbox.
    pub is_invited: bool,
    /// What the account counts as: an import, or as if its one address had signed up.
    pub origin: Origin,
}

/// What became of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Added {
    /// The account is there.
    Made(UserId),
    /// Somebody has one of the addresses; nothing was made.
    Taken(UserId),
}

/// Makes the account.
///
/// # Errors
/// [`StorageError`]; then nothing was made.
pub async fn add(app: &App, actor: &Actor, new: NewPerson) -> Result<Added, StorageError> {
    let (actor, keyring) = (actor.clone(), Arc::clone(&app.keyring));
    let link = new.is_invited.then(|| invite::Link::new(app));
    let now = actor.visit.now;
    let mut user = User {
        id: UserId::new(hex_96(app.entropy.as_ref())),
        origin: new.origin,
        name: new.name,
        locale: new.locale,
        blocked_at: None,
        role: None,
        created_at: now,
        updated_at: now,
    };
    let done = app.store.write(move |db| {
        let stored: Vec<_> = new.addresses.iter().map(|(address, known)| (address.channel(), keyring.store_address(address), *known)).collect();
        for (channel, own, _) in &stored {
            let holders = people::at(db, (*channel, &own.index), 20)?;
            if let Some(holder) = holders.into_iter().find(|holder| holder.is_proven || holder.is_import) {
                return Ok((Added::Taken(holder.user), Vec::new()));
            }
        }
        // Whoever signs up with a proven address gets an id that is known beforehand: it is the same for both ways.
        if let (true, [(_, own, true)]) = (user.origin != Origin::Import, stored.as_slice()) {
            let announced = stable_user_id(&own.index);
            if accounts::is_free(db, &announced)? {
                user.id = announced;
            }
        }
        accounts::insert(db, &user)?;
        for (channel, own, known) in &stored {
            if *known {
                accounts::add_verified(db, &user.id, *channel, own, now)?;
            } else {
                addresses::add_unproven(db, &user.id, (*channel, own), now)?;
            }
        }
        let letters = link.map(|link| link.send(db, &actor.visit, &user.id)).transpose()?.unwrap_or_default();
        let differences = stored.iter().map(|(channel, _, known)| Difference::done(channel.as_str(), if *known { "confirmed" } else { "added" }));
        manage::record(db, &actor, EventKind::UserManaged, &Target::User(user.id.clone()), &differences.collect::<Vec<_>>())?;
        Ok((Added::Made(user.id), letters))
    });
    let (added, letters) = done.await?;
    notify::hand_over(app, letters);
    Ok(added)
}
