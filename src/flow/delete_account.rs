//! A person deletes their account. Its id is never given to anybody again (requirement O24), not even to themselves.
//!
//! ```text
//! [ notice queued -> signed out everywhere -> codes void, trail emptied -> rows gone, id retired ] -> commit -> hand over
//! ```

use super::sign_out::Everywhere;
use super::{Visit, announce, event_id, notify};
use crate::app::App;
use crate::domain::event::{Event, EventKind};
use crate::domain::id::{MessageId, UserId};
use crate::domain::notice::{Change, Undo};
use crate::shield;
use crate::storage::{Db, StorageError, accounts, audit, leaving};

/// Deletes an account with everything that belongs to it, and tells its mailboxes. `false` when it was gone already.
///
/// # Errors
/// [`StorageError`]; then it is still there, whole.
pub async fn delete(app: &App, visit: &Visit, user: &UserId) -> Result<bool, StorageError> {
    let deletion = Deletion::of(app, visit, user);
    let done = app.store.write(move |db| deletion.run(db));
    let notices = match done.await {
        Ok(Some(notices)) => notices,
        // The button was pressed twice, and the other press was faster.
        Ok(None) | Err(StorageError::Conflict(_)) => return Ok(false),
        Err(error) => return Err(error),
    };
    told(app, visit, notices);
    Ok(true)
}

/// What follows the commit of a deletion.
pub fn told(app: &App, visit: &Visit, notices: Vec<MessageId>) {
    app.sign_outs.wake();
    announce(app, EventKind::AccountDeleted, &visit.request);
    notify::hand_over(app, notices);
}

/// What a deletion needs, owned by its step.
pub struct Deletion {
    desk: notify::Desk,
    visit: Visit,
    everywhere: Everywhere,
}

impl Deletion {
    /// The deletion of one account.
    pub fn of(app: &App, visit: &Visit, user: &UserId) -> Self {
        Self { desk: notify::Desk::of(app), visit: visit.clone(), everywhere: Everywhere::of(app, visit, user) }
    }

    /// Deletes it, in the caller's step. What comes back is for [`told`]; `None` when it was gone already.
    ///
    /// # Errors
    /// [`StorageError`] when the database fails.
    pub fn run(&self, db: &mut Db) -> Result<Option<Vec<MessageId>>, StorageError> {
        let Self { desk, visit, everywhere } = self;
        let user = &everywhere.user;
        if accounts::find(db, user)?.is_none() {
            return Ok(None);
        }
        // First: it goes to the addresses that are about to be gone.
        let notices = notify::queue(db, desk, visit, (user, Change::AccountDeleted, Undo::NothingButSessions), &[])?;
        everywhere.end(db)?;
        leaving::forget(db, user, visit.now)?;
        shield::forget_account(db, user)?;
        // Where from and in which browser, the notice says; the trail keeps the id alone.
        let event = visit.event(EventKind::AccountDeleted, Some(user.clone()), "");
        audit::insert(db, &event_id(), &Event { address: None, browser: None, request: None, ..event })?;
        accounts::delete(db, user, visit.now)?;
        Ok(Some(notices))
    }
}
