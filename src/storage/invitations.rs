//! One-time links that make an administrator.

use diesel::prelude::*;

use super::{Db, StorageError};
use crate::domain::id::UserId;
use crate::domain::time::UtcTime;
use crate::storage::schema::admin_invitation;

/// Stores the digest of a link's secret.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn insert(db: &mut Db, digest: &[u8], user: &UserId, expires_at: UtcTime) -> Result<(), StorageError> {
    diesel::insert_into(admin_invitation::table)
        .values((admin_invitation::digest.eq(digest), admin_invitation::account_id.eq(user), admin_invitation::expires_at.eq(expires_at)))
        .execute(db)?;
    Ok(())
}

/// Uses a link up. `None` when there is none such, it has run out or it was used.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn redeem(db: &mut Db, digest: &[u8], now: UtcTime) -> Result<Option<UserId>, StorageError> {
    let open = admin_invitation::used_at.is_null().and(admin_invitation::expires_at.gt(now));
    Ok(diesel::update(admin_invitation::table.find(digest).filter(open))
        .set(admin_invitation::used_at.eq(now))
        .returning(admin_invitation::account_id)
        .get_result::<UserId>(db)
        .optional()?)
}

/// Whom a link that still works invites. Changes nothing.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn find(db: &mut Db, digest: &[u8], now: UtcTime) -> Result<Option<UserId>, StorageError> {
    let open = admin_invitation::used_at.is_null().and(admin_invitation::expires_at.gt(now));
    Ok(admin_invitation::table.find(digest).filter(open).select(admin_invitation::account_id).first(db).optional()?)
}
