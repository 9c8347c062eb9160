//! Relying parties.

use diesel::prelude::*;
use diesel::upsert::excluded;

use super::db::on_each_backend;
use super::{Db, StorageError};
use crate::domain::client::Client;
use crate::domain::id::ClientId;
use crate::domain::time::UtcTime;
use crate::storage::schema::client;

/// Every client, by id. There are few, and they are held in memory under the installation's version.
///
/// # Errors
/// [`StorageError::Broken`] when a document cannot be read.
pub fn all(db: &mut Db) -> Result<Vec<Client>, StorageError> {
    let documents = client::table.order(client::id).select(client::document).load::<String>(db)?;
    documents.iter().map(|text| serde_json::from_str(text).map_err(|error| StorageError::broken(format!("client: {error}")))).collect()
}

/// Stores a client, replacing the one with the same id.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn put(db: &mut Db, new: &Client, now: UtcTime) -> Result<(), StorageError> {
    let document = serde_json::to_string(new).map_err(|error| StorageError::broken(format!("client: {error}")))?;
    let values = (client::id.eq(&new.id), client::document.eq(document), client::created_at.eq(now), client::updated_at.eq(now));
    on_each_backend!(db, |conn| diesel::insert_into(client::table)
        .values(values)
        .on_conflict(client::id)
        .do_update()
        .set((client::document.eq(excluded(client::document)), client::updated_at.eq(excluded(client::updated_at))))
        .execute(conn))?;
    Ok(())
}

/// Takes a client away. Its grants stay, and no token endpoint serves them any more.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn delete(db: &mut Db, id: &ClientId) -> Result<(), StorageError> {
    diesel::delete(client::table.find(id.as_str())).execute(db)?;
    Ok(())
}
