//! A person deletes their account. Its id is never given to anybody again (requirement O24), not even to themselves.
//!
//! ```text
//! [ notice queued -> signed out everywhere -> codes void, trail emptied -> rows gone, id retired ] -> commit -> hand over
//! ```

use std::sync::Arc;

use super::sign_out::Everywhere;
use super::{Visit, announce, event_id, notify};
use crate::app::App;
use crate::domain::event::{Event, EventKind};
use crate::domain::id::UserId;
use crate::domain::notice::{Change, Undo};
use crate::shield;
use crate::storage::{StorageError, accounts, audit, leaving};

/// Deletes an account with everything that belongs to it, and tells its mailboxes. `false` when it was gone already.
///
/// # Errors
/// [`StorageError`]; then it is still there, whole.
pub async fn delete(app: &App, visit: &Visit, user: &UserId) -> Result<bool, StorageError> {
    let (desk, step, user) = (notify::Desk::of(app), visit.clone(), user.clone());
    let everywhere =
        Everywhere { entropy: Arc::clone(&app.entropy), snapshot: Arc::clone(&visit.snapshot), user: user.clone(), except: None, now: visit.now };
    let done = app.store.write(move |db| {
        if accounts::find(db, &user)?.is_none() {
            return Ok(None);
        }
        // First: it goes to the addresses that are about to be gone.
        let notices = notify::queue(db, &desk, &step, (&user, Change::AccountDeleted, Undo::NothingButSessions), &[])?;
        everywhere.end(db)?;
        leaving::forget(db, &user, step.now)?;
        shield::forget_account(db, &user)?;
        // Where from and in which browser, the notice says; the trail keeps the id alone.
        let event = step.event(EventKind::AccountDeleted, Some(user.clone()), "");
        audit::insert(db, &event_id(), &Event { address: None, browser: None, request: None, ..event })?;
        accounts::delete(db, &user, step.now)?;
        Ok(Some(notices))
    });
    let notices = match done.await {
        Ok(Some(notices)) => notices,
        // The button was pressed twice, and the other press was faster.
        Ok(None) | Err(StorageError::Conflict(_)) => return Ok(false),
        Err(error) => return Err(error),
    };
    app.sign_outs.wake();
    announce(app, EventKind::AccountDeleted, &visit.request);
    notify::hand_over(app, notices);
    Ok(true)
}
