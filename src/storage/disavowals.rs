//! What the links in notices take back.

use diesel::prelude::*;

use super::{Db, StorageError, recovery_codes};
use crate::domain::challenge::Channel;
use crate::domain::id::UserId;
use crate::domain::notice::{Disavowal, FormerAddress, Undo};
use crate::domain::sealed::{BlindIndex, StoredAddress};
use crate::domain::time::UtcTime;
use crate::storage::schema::{account, address, disavowal, number_claim, passkey, recovery_code, totp_device};

/// A link about to be stored, found by the SHA-256 of its secret.
pub struct NewDisavowal<'a> {
    /// SHA-256 of the secret.
    pub digest: &'a [u8],
    /// Whose account.
    pub user: &'a UserId,
    /// What happened and what is taken back.
    pub what: &'a Disavowal,
    /// When it was made.
    pub created_at: UtcTime,
    /// Until when it works.
    pub expires_at: UtcTime,
}

/// Stores a link.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn insert(db: &mut Db, new: &NewDisavowal<'_>) -> Result<(), StorageError> {
    let change = serde_json::to_string(new.what).map_err(|error| StorageError::broken(error.to_string()))?;
    diesel::insert_into(disavowal::table)
        .values((
            disavowal::digest.eq(new.digest),
            disavowal::account_id.eq(new.user),
            disavowal::change.eq(change),
            disavowal::created_at.eq(new.created_at),
            disavowal::expires_at.eq(new.expires_at),
        ))
        .execute(db)?;
    Ok(())
}

/// What a link that still works is about. Changes nothing.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn find(db: &mut Db, digest: &[u8], now: UtcTime) -> Result<Option<Disavowal>, StorageError> {
    find_open(db, digest, now)?.map(|(_, change)| parse(&change)).transpose()
}

fn find_open(db: &mut Db, digest: &[u8], now: UtcTime) -> Result<Option<(UserId, String)>, StorageError> {
    let open = disavowal::used_at.is_null().and(disavowal::expires_at.gt(now));
    Ok(disavowal::table.find(digest).filter(open).select((disavowal::account_id, disavowal::change)).first(db).optional()?)
}

fn parse(change: &str) -> Result<Disavowal, StorageError> {
    serde_json::from_str(change).map_err(|error| StorageError::broken(format!("disavowal: {error}")))
}

/// Uses a link up, and with it its sisters: one change is mailed to several mailboxes and taken back once. `None` when it
/// does not work, or somebody was faster.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn redeem(db: &mut Db, digest: &[u8], now: UtcTime) -> Result<Option<(UserId, Disavowal)>, StorageError> {
    let Some((user, change)) = find_open(db, digest, now)? else { return Ok(None) };
    // The moment is part of the text, so that it is the same in links of this one change only.
    let sisters = disavowal::account_id.eq(user.as_str()).and(disavowal::change.eq(&change));
    let open = disavowal::used_at.is_null().and(disavowal::expires_at.gt(now));
    let used: Vec<Vec<u8>> =
        diesel::update(disavowal::table.filter(sisters.and(open))).set(disavowal::used_at.eq(now)).returning(disavowal::digest).get_results(db)?;
    if used.iter().any(|own| own == digest) { Ok(Some((user, parse(&change)?))) } else { Ok(None) }
}

/// Takes a change back. `false` when there was nothing to take back any more.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn take_back(db: &mut Db, user: &UserId, undo: &Undo, now: UtcTime) -> Result<bool, StorageError> {
    // Recovery codes came with the step that is taken back, and somebody has them (requirement C1).
    if matches!(undo, Undo::RemovePasskey { .. } | Undo::RemoveTotp { .. } | Undo::RemoveSecondStep { .. }) {
        recovery_codes::remove_all(db, user)?;
    }
    let user = user.as_str();
    let changed = match undo {
        Undo::RemoveAddress { channel, index } => remove_address(db, user, (*channel, index))?,
        Undo::RestoreAddress(former) => restore_address(db, user, former)?,
        Undo::RemovePasskey { id } => diesel::delete(passkey::table.find(id).filter(passkey::account_id.eq(user))).execute(db)?,
        Undo::RemoveTotp { id } => diesel::delete(totp_device::table.find(id).filter(totp_device::account_id.eq(user))).execute(db)?,
        Undo::RemoveSecondStep { channel, index } => {
            let own = address::table.find((user, channel.as_str(), index.as_bytes()));
            let changed = diesel::update(own.filter(address::second_step_since.is_not_null()))
                .set(address::second_step_since.eq(None::<UtcTime>))
                .execute(db)?;
            // What served as a second step only serves for nothing now.
            diesel::delete(own.filter(address::signs_in.eq(false)).filter(address::second_step_since.is_null())).execute(db)?;
            changed
        }
        Undo::ClearPassword => diesel::update(account::table.find(user).filter(account::password_hash.is_not_null()))
            .set((account::password_hash.eq(None::<String>), account::password_changed_at.eq(now), account::updated_at.eq(now)))
            .execute(db)?,
        Undo::ClearRecoveryCodes => diesel::delete(recovery_code::table.filter(recovery_code::account_id.eq(user))).execute(db)?,
        Undo::KeepNumber { index } => {
            let claim = number_claim::table.find(index.as_bytes()).filter(number_claim::account_id.eq(user));
            diesel::update(claim.filter(number_claim::cancelled_at.is_null())).set(number_claim::cancelled_at.eq(now)).execute(db)?
        }
        Undo::NothingButSessions => 0,
    };
    Ok(changed > 0)
}

fn remove_address(db: &mut Db, user: &str, which: (Channel, &BlindIndex)) -> Result<usize, StorageError> {
    let (channel, index) = which;
    Ok(diesel::delete(address::table.find((user, channel.as_str(), index.as_bytes()))).execute(db)?)
}

/// An address that somebody else has proven meanwhile is theirs and stays so; what took its place goes all the same.
fn restore_address(db: &mut Db, user: &str, former: &FormerAddress) -> Result<usize, StorageError> {
    let channel = former.channel;
    let mut changed = match &former.replaced_by {
        Some(index) => remove_address(db, user, (channel, index))?,
        None => 0,
    };
    let index = former.address.index.as_bytes();
    let proven = address::channel.eq(channel.as_str()).and(address::blind_index.eq(index)).and(address::verified_at.is_not_null());
    let owner: Option<UserId> = address::table.filter(proven).select(address::account_id).first(db).optional()?;
    if owner.is_none() {
        // An unproven row of this address may stand in the way.
        remove_address(db, user, (channel, &former.address.index))?;
        changed += diesel::insert_into(address::table)
            .values((
                address::account_id.eq(user),
                address::channel.eq(channel.as_str()),
                address::blind_index.eq(index),
                address::sealed.eq(former.address.sealed.as_slice()),
                address::verified_at.eq(former.verified_at),
                address::created_at.eq(former.verified_at),
                address::proven_at.eq(former.proven_at),
                address::signs_in.eq(former.signs_in),
                address::second_step_since.eq(former.second_step_since),
            ))
            .execute(db)?;
    }
    Ok(changed)
}

/// A proven address as it is now, to be restored after it was removed or replaced. `None` when the account has no such one.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn former(
    db: &mut Db,
    user: &UserId,
    which: (Channel, &BlindIndex),
    replaced_by: Option<BlindIndex>,
) -> Result<Option<FormerAddress>, StorageError> {
    type Row = (Vec<u8>, Option<UtcTime>, Option<UtcTime>, bool, Option<UtcTime>);
    let (channel, index) = which;
    let row = address::table
        .find((user.as_str(), channel.as_str(), index.as_bytes()))
        .select((address::sealed, address::verified_at, address::proven_at, address::signs_in, address::second_step_since))
        .first::<Row>(db)
        .optional()?;
    let Some((sealed, Some(verified_at), proven_at, signs_in, second_step_since)) = row else { return Ok(None) };
    let address = StoredAddress { index: index.clone(), sealed };
    Ok(Some(FormerAddress { channel, address, verified_at, proven_at, signs_in, second_step_since, replaced_by }))
}

/// Every mailbox of an account that its owner has proven: where notices go.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn proven_mailboxes(db: &mut Db, user: &UserId) -> Result<Vec<StoredAddress>, StorageError> {
    Ok(mailboxes(db, user)?.into_iter().filter(|(_, proven)| *proven).map(|(mailbox, _)| mailbox).collect())
}

/// Every mailbox of an account, and whether its owner has proven it.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn mailboxes(db: &mut Db, user: &UserId) -> Result<Vec<(StoredAddress, bool)>, StorageError> {
    let own = address::account_id.eq(user.as_str()).and(address::channel.eq(Channel::Email.as_str()));
    let rows: Vec<(Vec<u8>, Vec<u8>, Option<UtcTime>)> =
        address::table.filter(own).order(address::created_at).select((address::blind_index, address::sealed, address::verified_at)).load(db)?;
    let mailbox = |index, sealed| StoredAddress { index: BlindIndex::from_bytes(index), sealed };
    Ok(rows.into_iter().map(|(index, sealed, verified_at)| (mailbox(index, sealed), verified_at.is_some())).collect())
}
