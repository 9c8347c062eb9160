//! What a person can be reached at and what it is good for: signing in, the second step, both.

use diesel::prelude::*;
use diesel::sql_types::{Bool, Integer};

use super::written::{binds, run, say, written};
use super::{Db, StorageError};
use crate::domain::challenge::Channel;
use crate::domain::id::UserId;
use crate::domain::policy::Holdings;
use crate::domain::sealed::{BlindIndex, StoredAddress};
use crate::domain::time::UtcTime;
use crate::storage::schema::address;

/// A proven address of an account.
#[derive(Clone, Debug)]
pub struct OwnAddress {
    /// How it is reached.
    pub channel: Channel,
    /// Finds and reads it.
    pub stored: StoredAddress,
    /// Whether it signs in.
    pub signs_in: bool,
    /// Since when it is a second step; `None` when it is none.
    pub second_step_since: Option<UtcTime>,
    /// When its owner proved it first.
    pub verified_at: UtcTime,
    /// When somebody last did.
    pub proven_at: UtcTime,
}

written!(
    Held -> (Bool, Bool, Bool, Bool, Bool, Bool, Bool),
    "SELECT EXISTS (SELECT 1 FROM totp_device WHERE account_id = ?), EXISTS (SELECT 1 FROM passkey WHERE account_id = ?), ",
    "EXISTS (SELECT 1 FROM address WHERE account_id = ? AND channel = 'sms' AND second_step_since IS NOT NULL), ",
    "EXISTS (SELECT 1 FROM address WHERE account_id = ? AND channel = 'email' AND second_step_since IS NOT NULL), ",
    "EXISTS (SELECT 1 FROM address WHERE account_id = ? AND channel = 'sms' AND verified_at IS NOT NULL AND signs_in), ",
    "EXISTS (SELECT 1 FROM address WHERE account_id = ? AND channel = 'email' AND verified_at IS NOT NULL), ",
    "EXISTS (SELECT 1 FROM account WHERE id = ? AND password_hash IS NOT NULL)"
);

/// What a person has, as far as rules ask. One statement: every sign-in asks it.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn holdings(db: &mut Db, user: &UserId) -> Result<Holdings, StorageError> {
    let id = user.as_str();
    let row = say::<Held, _>(binds![id, id, id, id, id, id, id]).get_result::<(bool, bool, bool, bool, bool, bool, bool)>(db)?;
    let (totp, passkey, sms_step, email_step, sms_login, mailbox, password) = row;
    Ok(Holdings { totp, passkey, sms_step, email_step, sms_login, mailbox, password })
}

written!(NoteProven, "UPDATE address SET proven_at = ? WHERE account_id = ? AND channel = ? AND blind_index = ? AND verified_at IS NOT NULL");

/// Notes that somebody has just shown to receive messages at an address.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn note_proven(db: &mut Db, user: &UserId, place: (Channel, &BlindIndex), now: UtcTime) -> Result<(), StorageError> {
    run::<NoteProven, _>(db, binds![now, user.as_str(), place.0.as_str(), place.1.as_bytes()])?;
    Ok(())
}

/// The proven addresses of an account, the oldest first.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn of_user(db: &mut Db, user: &UserId) -> Result<Vec<OwnAddress>, StorageError> {
    type Row = (String, Vec<u8>, Vec<u8>, bool, Option<UtcTime>, Option<UtcTime>, Option<UtcTime>);
    let rows = address::table
        .filter(address::account_id.eq(user).and(address::verified_at.is_not_null()))
        .order(address::created_at)
        .select((
            address::channel,
            address::blind_index,
            address::sealed,
            address::signs_in,
            address::second_step_since,
            address::verified_at,
            address::proven_at,
        ))
        .load::<Row>(db)?;
    rows.into_iter()
        .map(|(channel, index, sealed, signs_in, second_step_since, verified_at, proven_at)| {
            let verified_at = verified_at.ok_or_else(|| StorageError::broken("address.verified_at"))?;
            Ok(OwnAddress {
                channel: Channel::parse(&channel).ok_or_else(|| StorageError::broken("address.channel"))?,
                stored: StoredAddress { index: BlindIndex::from_bytes(index), sealed },
                signs_in,
                second_step_since,
                verified_at,
                proven_at: proven_at.unwrap_or(verified_at),
            })
        })
        .collect()
}

/// The account that an address was proven for, whatever it is good for there.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn owner(db: &mut Db, place: (Channel, &BlindIndex)) -> Result<Option<UserId>, StorageError> {
    let (channel, index) = place;
    let proven = address::channel.eq(channel.as_str()).and(address::blind_index.eq(index.as_bytes())).and(address::verified_at.is_not_null());
    Ok(address::table.filter(proven).select(address::account_id).first(db).optional()?)
}

written!(
    Put -> Integer,
    "INSERT INTO address (account_id, channel, blind_index, sealed, verified_at, created_at, signs_in, second_step_since, proven_at) ",
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account_id, channel, blind_index) DO UPDATE SET ",
    "verified_at = COALESCE(address.verified_at, excluded.verified_at), proven_at = excluded.proven_at, ",
    "signs_in = CASE WHEN address.verified_at IS NULL THEN excluded.signs_in ELSE address.signs_in OR excluded.signs_in END, ",
    "second_step_since = COALESCE(address.second_step_since, excluded.second_step_since) RETURNING 1"
);

/// What a proven address is to be good for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Uses {
    /// Signing in.
    pub signs_in: bool,
    /// The second step.
    pub second_step: bool,
}

/// Gives an account a proven address, or an address that it has one more use.
///
/// # Errors
/// [`StorageError::Conflict`] when it is another account's: ask [`owner`] first, in the same step.
pub fn put(db: &mut Db, user: &UserId, place: (Channel, &StoredAddress), uses: Uses, now: UtcTime) -> Result<(), StorageError> {
    let (channel, stored) = place;
    let (index, sealed) = (stored.index.as_bytes(), stored.sealed.as_slice());
    let step = uses.second_step.then_some(now);
    say::<Put, _>(binds![user.as_str(), channel.as_str(), index, sealed, now, now, uses.signs_in, step, now]).get_result::<i32>(db)?;
    Ok(())
}

/// Changes what an address is good for; one that is good for nothing any more is taken away, but for a mailbox, which stays
/// for notices.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn set_uses(db: &mut Db, user: &UserId, place: (Channel, &BlindIndex), uses: Uses, now: UtcTime) -> Result<bool, StorageError> {
    let (channel, index) = place;
    if !uses.signs_in && !uses.second_step && channel == Channel::Sms {
        return remove(db, user, place);
    }
    let row = address::table.find((user.as_str(), channel.as_str(), index.as_bytes()));
    let since: Option<UtcTime> = row.select(address::second_step_since).first(db).optional()?.flatten();
    let since = uses.second_step.then(|| since.unwrap_or(now));
    let changed = diesel::update(row).set((address::signs_in.eq(uses.signs_in), address::second_step_since.eq(since))).execute(db)?;
    Ok(changed == 1)
}

/// Takes an address from an account. `false` when it had none such.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn remove(db: &mut Db, user: &UserId, place: (Channel, &BlindIndex)) -> Result<bool, StorageError> {
    let (channel, index) = place;
    let removed = diesel::delete(address::table.find((user.as_str(), channel.as_str(), index.as_bytes()))).execute(db)?;
    Ok(removed == 1)
}

/// Gives an account an address that somebody says is its owner's. It signs nobody in and gets no notices (R6).
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn add_unproven(db: &mut Db, user: &UserId, place: (Channel, &StoredAddress), now: UtcTime) -> Result<(), StorageError> {
    let (channel, stored) = place;
    let row = (
        address::account_id.eq(user),
        address::channel.eq(channel.as_str()),
        address::blind_index.eq(stored.index.as_bytes()),
        address::sealed.eq(&stored.sealed),
        address::created_at.eq(now),
    );
    diesel::insert_into(address::table).values(row).execute(db)?;
    Ok(())
}

/// The addresses of an account that nobody has proven.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn unproven(db: &mut Db, user: &UserId, channel: Channel) -> Result<Vec<StoredAddress>, StorageError> {
    let theirs = address::account_id.eq(user.as_str()).and(address::channel.eq(channel.as_str())).and(address::verified_at.is_null());
    let rows = address::table.filter(theirs).order(address::created_at).select((address::blind_index, address::sealed)).load(db)?;
    Ok(rows.into_iter().map(|(index, sealed): (Vec<u8>, Vec<u8>)| StoredAddress { index: BlindIndex::from_bytes(index), sealed }).collect())
}

/// Takes the addresses away that nobody has proven: their place was taken by one that somebody did.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn forget_unproven(db: &mut Db, user: &UserId, channel: Channel) -> Result<(), StorageError> {
    let theirs = address::account_id.eq(user.as_str()).and(address::channel.eq(channel.as_str())).and(address::verified_at.is_null());
    diesel::delete(address::table.filter(theirs)).execute(db)?;
    Ok(())
}
