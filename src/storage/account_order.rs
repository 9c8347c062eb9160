//! The order of steps about one account.

use super::written::{binds, run, written};
use super::{Db, StorageError};
use crate::domain::id::UserId;

// A statement that changes nothing holds the row on PostgreSQL too, where `FOR UPDATE` would be another text than SQLite's.
written!(Hold, "UPDATE account SET updated_at = updated_at WHERE id = ?");

/// Holds an account's row until the end of the step, so that two steps which count its rows and then add some come one after
/// the other. `false` when there is no such account.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub(super) fn hold(db: &mut Db, user: &UserId) -> Result<bool, StorageError> {
    Ok(run::<Hold, _>(db, binds![user.as_str()])? == 1)
}
