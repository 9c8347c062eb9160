//! One-time links: those that make an administrator, and those that invite somebody to an account that was made for them.

use diesel::prelude::*;

use super::{Db, StorageError};
use crate::domain::challenge::Channel;
use crate::domain::id::UserId;
use crate::domain::role::Role;
use crate::domain::sealed::BlindIndex;
use crate::domain::time::UtcTime;
use crate::domain::user::Origin;
use crate::storage::schema::{account, address, admin_invitation, invitation};

/// Stores the digest of a link's secret, with the role that the link gives.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn insert(db: &mut Db, digest: &[u8], whom: (&UserId, Option<Role>), expires_at: UtcTime) -> Result<(), StorageError> {
    let (user, role) = whom;
    diesel::insert_into(admin_invitation::table)
        .values((
            admin_invitation::digest.eq(digest),
            admin_invitation::account_id.eq(user),
            admin_invitation::role.eq(role.map(Role::as_str)),
            admin_invitation::expires_at.eq(expires_at),
        ))
        .execute(db)?;
    Ok(())
}

/// Uses a link up. `None` when there is none such, it has run out or it was used.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn redeem(db: &mut Db, digest: &[u8], now: UtcTime) -> Result<Option<(UserId, Option<Role>)>, StorageError> {
    let open = admin_invitation::used_at.is_null().and(admin_invitation::expires_at.gt(now));
    let row = diesel::update(admin_invitation::table.find(digest).filter(open))
        .set(admin_invitation::used_at.eq(now))
        .returning((admin_invitation::account_id, admin_invitation::role))
        .get_result::<(UserId, Option<String>)>(db)
        .optional()?;
    let role = |word: String| Role::parse(&word).ok_or_else(|| StorageError::broken("admin_invitation.role"));
    row.map(|(user, word)| Ok((user, word.map(role).transpose()?))).transpose()
}

/// Whom a link that still works invites. Changes nothing.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn find(db: &mut Db, digest: &[u8], now: UtcTime) -> Result<Option<UserId>, StorageError> {
    let open = admin_invitation::used_at.is_null().and(admin_invitation::expires_at.gt(now));
    Ok(admin_invitation::table.find(digest).filter(open).select(admin_invitation::account_id).first(db).optional()?)
}

/// Stores the digest of a link that invites somebody, in place of those that did before: the newest mail is the one that
/// works.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn invite(db: &mut Db, digest: &[u8], user: &UserId, life: (UtcTime, UtcTime)) -> Result<(), StorageError> {
    let (now, expires_at) = life;
    let before = invitation::account_id.eq(user.as_str()).and(invitation::used_at.is_null());
    diesel::update(invitation::table.filter(before)).set(invitation::used_at.eq(now)).execute(db)?;
    diesel::insert_into(invitation::table)
        .values((invitation::digest.eq(digest), invitation::account_id.eq(user), invitation::expires_at.eq(expires_at)))
        .execute(db)?;
    Ok(())
}

/// Uses an invitation up. `None` when there is none such, it has run out or it was used.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn accept(db: &mut Db, digest: &[u8], now: UtcTime) -> Result<Option<UserId>, StorageError> {
    let open = invitation::used_at.is_null().and(invitation::expires_at.gt(now));
    Ok(diesel::update(invitation::table.find(digest).filter(open))
        .set(invitation::used_at.eq(now))
        .returning(invitation::account_id)
        .get_result::<UserId>(db)
        .optional()?)
}

/// Whom an invitation that still works is for. Changes nothing.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn invited(db: &mut Db, digest: &[u8], now: UtcTime) -> Result<Option<UserId>, StorageError> {
    let open = invitation::used_at.is_null().and(invitation::expires_at.gt(now));
    Ok(invitation::table.find(digest).filter(open).select(invitation::account_id).first(db).optional()?)
}

/// The account that was made for somebody with a mailbox that nobody has proven yet: the oldest, should there be several.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn awaiting(db: &mut Db, mailbox: &BlindIndex) -> Result<Option<UserId>, StorageError> {
    let unproven = address::channel.eq(Channel::Email.as_str()).and(address::blind_index.eq(mailbox.as_bytes())).and(address::verified_at.is_null());
    Ok(address::table
        .inner_join(account::table)
        .filter(unproven.and(account::origin.eq(Origin::Import.as_str())))
        .order(account::created_at)
        .select(account::id)
        .first(db)
        .optional()?)
}
