//! Keys that sign tokens.

use diesel::prelude::*;

use super::{Db, StorageError};
use crate::domain::signing_key::{SigningAlgorithm, StoredSigningKey};
use crate::domain::time::UtcTime;
use crate::storage::schema::signing_key;

/// Every key, the newest first.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn all(db: &mut Db) -> Result<Vec<StoredSigningKey>, StorageError> {
    let rows = signing_key::table.order(signing_key::created_at.desc()).load::<(String, String, Vec<u8>, UtcTime)>(db)?;
    rows.into_iter()
        .map(|(kid, algorithm, sealed_private_key, created_at)| {
            let algorithm = SigningAlgorithm::parse(&algorithm).ok_or_else(|| StorageError::broken("signing_key.algorithm"))?;
            Ok(StoredSigningKey { kid, algorithm, sealed_private_key, created_at })
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
        ))
        .execute(db)?;
    Ok(())
}
