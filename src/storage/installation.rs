//! The administrator's document and the version that every cache asks for.

use diesel::prelude::*;

use super::kept::Keep;
use super::{Db, StorageError};
use crate::storage::schema::installation;

const ONLY: i32 = 1;

/// The present version; 0 before the first document. Whatever is cached under another version is stale.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn version(db: &mut Db) -> Result<i64, StorageError> {
    Ok(installation::table.find(ONLY).select(installation::version).kept().get_result::<i64>(db).optional()?.unwrap_or(0))
}

/// The version and the sealed document.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn load(db: &mut Db) -> Result<Option<(i64, Vec<u8>)>, StorageError> {
    Ok(installation::table.find(ONLY).select((installation::version, installation::document)).first(db).optional()?)
}

/// Stores the document and moves the version on. `false` when another writer was faster: read again and decide again.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn save(db: &mut Db, seen_version: i64, sealed_document: &[u8]) -> Result<bool, StorageError> {
    if seen_version == 0 {
        diesel::insert_into(installation::table)
            .values((installation::id.eq(ONLY), installation::version.eq(1_i64), installation::document.eq(sealed_document)))
            .execute(db)?;
        return Ok(true);
    }
    let changed = diesel::update(installation::table.find(ONLY).filter(installation::version.eq(seen_version)))
        .set((installation::version.eq(installation::version + 1), installation::document.eq(sealed_document)))
        .execute(db)?;
    Ok(changed == 1)
}
