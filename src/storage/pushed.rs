//! Pushed authorization requests (RFC 9126).

use diesel::prelude::*;

use super::{Db, StorageError};
use crate::domain::id::ClientId;
use crate::domain::time::UtcTime;
use crate::storage::schema::pushed_request;

/// Stores the parameters of a request under the digest of its URI.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn insert(db: &mut Db, digest: &[u8], request: (&ClientId, &str), expires_at: UtcTime) -> Result<(), StorageError> {
    let (client, parameters) = request;
    diesel::insert_into(pushed_request::table)
        .values((
            pushed_request::digest.eq(digest),
            pushed_request::client_id.eq(client),
            pushed_request::parameters.eq(parameters),
            pushed_request::expires_at.eq(expires_at),
        ))
        .execute(db)?;
    Ok(())
}

/// Uses a request up: its parameters, when it is this client's and in time. Of two at the same instant one gets them
/// (requirement O19).
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn take(db: &mut Db, digest: &[u8], client: &ClientId, now: UtcTime) -> Result<Option<String>, StorageError> {
    let own = pushed_request::client_id.eq(client.as_str()).and(pushed_request::expires_at.gt(now));
    Ok(diesel::delete(pushed_request::table.find(digest).filter(own)).returning(pushed_request::parameters).get_result(db).optional()?)
}
