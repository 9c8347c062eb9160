//! What applications know about a user beyond the standard claims.

use std::collections::BTreeMap;

use diesel::prelude::*;
use diesel::upsert::excluded;

use super::db::on_each_backend;
use super::{Db, StorageError};
use crate::domain::id::UserId;
use crate::storage::schema::account_metadata;

/// A user's metadata; empty when there is none.
///
/// # Errors
/// [`StorageError::Broken`] when the document cannot be read.
pub fn of(db: &mut Db, user: &UserId) -> Result<BTreeMap<String, String>, StorageError> {
    let text = account_metadata::table.find(user.as_str()).select(account_metadata::document).get_result::<String>(db).optional()?;
    let read = |text: String| serde_json::from_str(&text).map_err(|error| StorageError::broken(format!("account_metadata: {error}")));
    text.map_or_else(|| Ok(BTreeMap::new()), read)
}

/// Replaces a user's metadata.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn put(db: &mut Db, user: &UserId, metadata: &BTreeMap<String, String>) -> Result<(), StorageError> {
    let document = serde_json::to_string(metadata).map_err(|error| StorageError::broken(error.to_string()))?;
    on_each_backend!(db, |conn| diesel::insert_into(account_metadata::table)
        .values((account_metadata::account_id.eq(user), account_metadata::document.eq(&document)))
        .on_conflict(account_metadata::account_id)
        .do_update()
        .set(account_metadata::document.eq(excluded(account_metadata::document)))
        .execute(conn))?;
    Ok(())
}
