//! "This wasn't me": the link in a notice takes a change back, once, and ends whatever is signed in.

use std::sync::Arc;

use super::sign_out::Everywhere;
use super::{Visit, announce, event_id};
use crate::app::App;
use crate::domain::event::EventKind;
use crate::domain::notice::Disavowal;
use crate::keys::keyring::sha256;
use crate::storage::{StorageError, audit, disavowals, endings};

/// What a link that works is about; `None` for every other. Changes nothing.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn look(app: &App, secret: &str) -> Result<Option<Disavowal>, StorageError> {
    let (digest, now) = (sha256(secret.as_bytes()), app.now());
    app.store.read(move |db| disavowals::find(db, &digest, now)).await
}

/// What was done.
#[derive(Clone, Debug)]
pub struct Disowned {
    /// What it was about.
    pub disavowal: Disavowal,
    /// Whether there was something left to take back.
    pub was_taken_back: bool,
}

/// Uses a link up: takes the change back, ends every session and token of the account, and forgets the browsers in which it
/// asks no second step. `None` when the link does not work, or somebody was faster.
///
/// # Errors
/// [`StorageError`]; then nothing was done and the link still works.
pub async fn take_back(app: &App, visit: &Visit, secret: &str) -> Result<Option<Disowned>, StorageError> {
    let digest = sha256(secret.as_bytes());
    let (visit, entropy) = (visit.clone(), Arc::clone(&app.entropy));
    let request = visit.request.clone();
    let done = app
        .store
        .write(move |db| {
            let Some((user, disavowal)) = disavowals::redeem(db, &digest, visit.now)? else { return Ok(None) };
            let was_taken_back = disavowals::take_back(db, &user, &disavowal.undo, visit.now)?;
            let everywhere = Everywhere { entropy, snapshot: Arc::clone(&visit.snapshot), user: user.clone(), except: None, now: visit.now };
            everywhere.end(db)?;
            endings::forget_browsers(db, &user)?;
            let kind = disavowal.notice.change.kind().as_str();
            audit::insert(db, &event_id(), &visit.event(EventKind::Disowned, Some(user), kind))?;
            Ok(Some(Disowned { disavowal, was_taken_back }))
        })
        .await?;
    if done.is_some() {
        app.sign_outs.wake();
        announce(app, EventKind::Disowned, &request);
    }
    Ok(done)
}
