//! What is done in the portal and by programs at the management API: settings that change under the version that the form was made from, and one row of the audit
//! trail for each act, which says who, to whom, and what was before and after (requirement N1).

use super::{Visit, event_id};
use crate::app::App;
use crate::directory;
use crate::domain::actor::Who;
use crate::domain::difference::Difference;
use crate::domain::event::EventKind;
use crate::domain::id::{ClientId, UserId};
use crate::domain::installation::Installation;
use crate::domain::policy::{self, Refusal};
use crate::storage::audit::{self, Managed};
use crate::storage::{Db, StorageError, installation};

use super::differences;

/// Whoever acts, and may.
#[derive(Clone)]
pub struct Actor {
    /// Who.
    pub who: Who,
    /// From where and when.
    pub visit: Visit,
}

/// Whom or what an act concerns.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Target {
    /// The settings.
    Installation,
    /// A person; they read of it among their own activity.
    User(UserId),
    /// An application.
    Client(ClientId),
    /// Something else: a stable word and perhaps an id.
    Other(String),
}

/// What became of a change to the settings.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// It holds.
    Saved(Vec<Difference>),
    /// Everything was so already.
    Nothing,
    /// Somebody else has changed the settings since the form was made.
    Outpaced,
    /// A rule does not allow it.
    Refused(Refusal),
}

/// Changes the settings, when they are still those of version `seen`.
///
/// # Errors
/// [`StorageError`]; then nothing was changed.
pub async fn change(app: &App, actor: &Actor, seen: i64, edit: impl FnOnce(&mut Installation)) -> Result<Outcome, StorageError> {
    let snapshot = app.directory.current().await?;
    if snapshot.version != seen {
        return Ok(Outcome::Outpaced);
    }
    let mut after = snapshot.installation.clone();
    edit(&mut after);
    if let Err(refusal) = policy::admit_change(&snapshot.installation, &after) {
        return Ok(Outcome::Refused(refusal));
    }
    let found = differences::between(&snapshot.installation, &after);
    if found.is_empty() {
        return Ok(Outcome::Nothing);
    }
    let sealed = directory::seal(&app.keyring, &after)?;
    let (actor, told) = (actor.clone(), found.clone());
    let saved = app.store.write(move |db| {
        if !installation::save(db, seen, &sealed)? {
            return Ok(false);
        }
        record(db, &actor, EventKind::InstallationChanged, &Target::Installation, &told)?;
        Ok(true)
    });
    let saved = saved.await?;
    app.directory.changed();
    Ok(if saved { Outcome::Saved(found) } else { Outcome::Outpaced })
}

/// Records an act, in the transaction of what it did.
///
/// # Errors
/// [`StorageError`] when the database fails; then what was to be recorded does not happen either.
pub fn record(db: &mut Db, actor: &Actor, kind: EventKind, target: &Target, told: &[Difference]) -> Result<(), StorageError> {
    let (user, client, other) = match target {
        Target::Installation => (None, None, None),
        Target::User(user) => (Some(user.clone()), None, None),
        Target::Client(client) => (None, Some(client.clone()), None),
        Target::Other(other) => (None, None, Some(other.as_str())),
    };
    let door = match actor.who {
        Who::Person(..) => "portal",
        Who::Application(_) => "api",
    };
    let mut event = actor.visit.event(kind, user, door);
    // The browser of an administrator is nothing that the account's owner has used.
    event.browser = None;
    event.client = client;
    audit::insert_managed(db, &event_id(), &event, &Managed { actor: &actor.who.to_column(), target: other, told })
}
