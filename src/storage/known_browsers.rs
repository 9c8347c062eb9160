//! Browsers that an account was used in. One that is not among them is told of (requirement A6).

use diesel::prelude::*;
use diesel::sql_types::BigInt;

use super::written::{binds, run, say, written};
use super::{Db, StorageError};
use crate::domain::id::UserId;
use crate::domain::time::UtcTime;
use crate::storage::schema::known_browser;

written!(Note, "INSERT INTO known_browser (digest, account_id, created_at) VALUES (?, ?, ?) ON CONFLICT (digest, account_id) DO NOTHING");
written!(HasAny -> BigInt, "SELECT created_at FROM known_browser WHERE account_id = ? LIMIT 1");

/// How a browser stands to an account.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Acquaintance {
    /// It was used before.
    Known,
    /// It is new, and there were others before.
    New,
    /// It is the first of all.
    First,
}

/// Notes that an account is used in a browser. `digest` is the SHA-256 of the browser's name.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn note(db: &mut Db, digest: &[u8], user: &UserId, now: UtcTime) -> Result<Acquaintance, StorageError> {
    let had_any = say::<HasAny, _>(binds![user.as_str()]).get_result::<UtcTime>(db).optional()?.is_some();
    let is_new = run::<Note, _>(db, binds![digest, user.as_str(), now])? == 1;
    Ok(match (is_new, had_any) {
        (false, _) => Acquaintance::Known,
        (true, true) => Acquaintance::New,
        (true, false) => Acquaintance::First,
    })
}

/// Forgets every browser of an account.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn forget_of(db: &mut Db, user: &UserId) -> Result<(), StorageError> {
    diesel::delete(known_browser::table.filter(known_browser::account_id.eq(user))).execute(db)?;
    Ok(())
}
