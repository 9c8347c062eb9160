//! Ids of proofs that count once: client assertions and DPoP proofs.

use diesel::prelude::*;

use super::db::on_each_backend;
use super::{Db, StorageError};
use crate::domain::time::UtcTime;
use crate::storage::schema::used_once;

/// Uses a proof up. `false` when it was used before. The row may go once the proof would be refused for its age.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn take(db: &mut Db, digest: &[u8], expires_at: UtcTime) -> Result<bool, StorageError> {
    let row = (used_once::digest.eq(digest), used_once::expires_at.eq(expires_at));
    let stored =
        on_each_backend!(db, |conn| diesel::insert_into(used_once::table).values(row).on_conflict(used_once::digest).do_nothing().execute(conn))?;
    Ok(stored == 1)
}
