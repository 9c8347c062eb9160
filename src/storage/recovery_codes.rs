//! Recovery codes of accounts, as keyed digests. Each is consumed by the update that finds it.

use diesel::sql_types::BigInt;

use super::account_order::hold;
use super::written::{binds, run, say, written};
use super::{Db, StorageError};
use crate::domain::id::UserId;
use crate::domain::time::UtcTime;

written!(Forget, "DELETE FROM recovery_code WHERE account_id = ?");
written!(Insert, "INSERT INTO recovery_code (account_id, digest, created_at) VALUES (?, ?, ?)");

/// Puts a new list in the place of the old one, whose codes are worth nothing any more.
///
/// # Errors
/// [`StorageError::Conflict`] when there is no such account.
pub fn replace(db: &mut Db, user: &UserId, digests: &[Vec<u8>], now: UtcTime) -> Result<(), StorageError> {
    // Two lists at once would both be good.
    if !hold(db, user)? {
        return Err(StorageError::Conflict("there is no such account".into()));
    }
    remove_all(db, user)?;
    for digest in digests {
        run::<Insert, _>(db, binds![user.as_str(), digest.as_slice(), now])?;
    }
    Ok(())
}

/// Removes an account's list.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn remove_all(db: &mut Db, user: &UserId) -> Result<usize, StorageError> {
    Ok(run::<Forget, _>(db, binds![user.as_str()])?)
}

written!(Redeem, "UPDATE recovery_code SET used_at = ? WHERE account_id = ? AND digest = ? AND used_at IS NULL");

/// Consumes a code. `false` when the account has no such code or it was used.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn redeem(db: &mut Db, user: &UserId, digest: &[u8], now: UtcTime) -> Result<bool, StorageError> {
    Ok(run::<Redeem, _>(db, binds![now, user.as_str(), digest])? == 1)
}

written!(Left -> BigInt, "SELECT COUNT(*) FROM recovery_code WHERE account_id = ? AND used_at IS NULL");

/// How many codes are unused.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn left(db: &mut Db, user: &UserId) -> Result<i64, StorageError> {
    Ok(say::<Left, _>(binds![user.as_str()]).get_result::<i64>(db)?)
}

/// Whether an unused code is there.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn has_any(db: &mut Db, user: &UserId) -> Result<bool, StorageError> {
    Ok(left(db, user)? > 0)
}
