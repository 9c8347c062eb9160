//! Keys that sign tokens.

use diesel::prelude::*;

use super::{Db, StorageError};
use crate::domain::signing_key::{HINTS_AFTER, LONGEST_TOKEN, PUBLISHED_AFTER, SigningAlgorithm, StoredSigningKey};
use crate::domain::time::UtcTime;
use crate::storage::schema::signing_key;

/// Every key, the newest first.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn all(db: &mut Db) -> Result<Vec<StoredSigningKey>, StorageError> {
    type Row = (String, String, Vec<u8>, UtcTime, UtcTime, Option<UtcTime>, bool);
    let rows = signing_key::table.order((signing_key::signs_from.desc(), signing_key::created_at.desc())).load::<Row>(db)?;
    rows.into_iter()
        .map(|(kid, algorithm, sealed_private_key, created_at, signs_from, published_until, hidden)| {
            let algorithm = SigningAlgorithm::parse(&algorithm).ok_or_else(|| StorageError::broken("signing_key.algorithm"))?;
            Ok(StoredSigningKey { kid, algorithm, sealed_private_key, created_at, signs_from, published_until, hidden })
        })
        .collect()
}

/// Stores a key.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn insert(db: &mut Db, key: &StoredSigningKey) -> Result<(), StorageError> {
    diesel::insert_into(signing_key::table)
        .values((
            signing_key::kid.eq(&key.kid),
            signing_key::algorithm.eq(key.algorithm.as_str()),
            signing_key::sealed_private_key.eq(&key.sealed_private_key),
            signing_key::created_at.eq(key.created_at),
            signing_key::signs_from.eq(key.signs_from),
            signing_key::published_until.eq(key.published_until),
        ))
        .execute(db)?;
    Ok(())
}

/// Says until when the predecessors of a key are published. Keys that are on their way out already keep their end.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn retire_before(db: &mut Db, successor: &StoredSigningKey, until: UtcTime) -> Result<(), StorageError> {
    let older =
        signing_key::algorithm.eq(successor.algorithm.as_str()).and(signing_key::kid.ne(&successor.kid)).and(signing_key::published_until.is_null());
    diesel::update(signing_key::table.filter(older)).set(signing_key::published_until.eq(until)).execute(db)?;
    Ok(())
}

/// Takes keys whose last token is over out of the key set, and forgets those that read no hint any more. Returns how many
/// changed.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn retire_over(db: &mut Db, now: UtcTime) -> Result<usize, StorageError> {
    let gone = diesel::delete(signing_key::table.filter(signing_key::published_until.lt(now - HINTS_AFTER))).execute(db)?;
    let over = signing_key::published_until.lt(now).and(signing_key::hidden.eq(false));
    let hidden = diesel::update(signing_key::table.filter(over)).set(signing_key::hidden.eq(true)).execute(db)?;
    Ok(gone + hidden)
}

/// Takes one key out of the key set before its time. `false` while a token may be good that it signed, or when there is no
/// such key there.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn hide(db: &mut Db, kid: &str, now: UtcTime) -> Result<bool, StorageError> {
    let is_over = signing_key::published_until.le(now + (PUBLISHED_AFTER - LONGEST_TOKEN)).and(signing_key::hidden.eq(false));
    let hidden = diesel::update(signing_key::table.find(kid).filter(is_over))
        .set((signing_key::hidden.eq(true), signing_key::published_until.eq(now)))
        .execute(db)?;
    Ok(hidden == 1)
}
