//! Browsers in which a second step is not asked for again for a while.

use diesel::prelude::*;
use diesel::upsert::excluded;

use super::db::on_each_backend;
use super::{Db, StorageError};
use crate::domain::id::UserId;
use crate::domain::time::UtcTime;
use crate::storage::schema::remembered_browser;

/// Remembers a browser for an account. `digest` is the SHA-256 of the secret in its cookie.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn put(db: &mut Db, digest: &[u8], user: &UserId, life: (UtcTime, UtcTime)) -> Result<(), StorageError> {
    let (now, expires_at) = life;
    let row = (
        remembered_browser::digest.eq(digest),
        remembered_browser::account_id.eq(user),
        remembered_browser::created_at.eq(now),
        remembered_browser::expires_at.eq(expires_at),
    );
    on_each_backend!(db, |conn| diesel::insert_into(remembered_browser::table)
        .values(row)
        .on_conflict((remembered_browser::digest, remembered_browser::account_id))
        .do_update()
        .set(remembered_browser::expires_at.eq(excluded(remembered_browser::expires_at)))
        .execute(conn))?;
    Ok(())
}

/// Whether a browser is remembered for an account. `oldest` is when it may have been remembered at the earliest: a policy
/// that was shortened since holds for old rows too.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn is(db: &mut Db, digest: &[u8], user: &UserId, times: (UtcTime, UtcTime)) -> Result<bool, StorageError> {
    let (now, oldest) = times;
    let live = remembered_browser::expires_at.gt(now).and(remembered_browser::created_at.ge(oldest));
    let found = remembered_browser::table.find((digest, user.as_str())).filter(live).select(remembered_browser::created_at);
    Ok(found.first::<UtcTime>(db).optional()?.is_some())
}

/// Forgets every browser of an account. Returns how many there were.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn forget_of(db: &mut Db, user: &UserId) -> Result<usize, StorageError> {
    Ok(diesel::delete(remembered_browser::table.filter(remembered_browser::account_id.eq(user))).execute(db)?)
}

/// How many browsers an account has.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn count(db: &mut Db, user: &UserId, now: UtcTime) -> Result<i64, StorageError> {
    let live = remembered_browser::account_id.eq(user).and(remembered_browser::expires_at.gt(now));
    Ok(remembered_browser::table.filter(live).count().get_result(db)?)
}
