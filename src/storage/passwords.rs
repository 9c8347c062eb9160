//! Password hashes of accounts.

use diesel::prelude::*;
use diesel::sql_types::{Nullable, Text};

use super::written::{binds, run, say, written};
use super::{Db, StorageError};
use crate::domain::id::UserId;
use crate::domain::time::UtcTime;

written!(HashOf -> Nullable<Text>, "SELECT password_hash FROM account WHERE id = ?");

/// The stored hash; `None` when the account has no password, or there is no such account.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn hash_of(db: &mut Db, user: &UserId) -> Result<Option<String>, StorageError> {
    Ok(say::<HashOf, _>(binds![user.as_str()]).get_result::<Option<String>>(db).optional()?.flatten())
}

written!(Set, "UPDATE account SET password_hash = ?, password_changed_at = ?, updated_at = ? WHERE id = ?");

/// Sets a password. `false` when there is no such account.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn set(db: &mut Db, user: &UserId, hash: &str, now: UtcTime) -> Result<bool, StorageError> {
    Ok(run::<Set, _>(db, binds![hash, now, now, user.as_str()])? == 1)
}

written!(Clear, "UPDATE account SET password_hash = NULL, password_changed_at = ?, updated_at = ? WHERE id = ? AND password_hash IS NOT NULL");

/// Takes the password away. `false` when there was none.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn clear(db: &mut Db, user: &UserId, now: UtcTime) -> Result<bool, StorageError> {
    Ok(run::<Clear, _>(db, binds![now, now, user.as_str()])? == 1)
}

written!(Renew, "UPDATE account SET password_hash = ? WHERE id = ? AND password_hash = ?");

/// Puts a costlier hash of the same password in the place of the one that was compared. `false` when that one is gone: the
/// password was changed in between, and stays as it was changed.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn renew(db: &mut Db, user: &UserId, compared: &str, renewed: &str) -> Result<bool, StorageError> {
    Ok(run::<Renew, _>(db, binds![renewed, user.as_str(), compared])? == 1)
}
