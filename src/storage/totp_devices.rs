//! Authenticator apps of accounts. A step of a device counts once: the update that takes it decides.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Binary, Text};

use super::account_order::hold;
use super::kept::Keep;
use super::written::{binds, run, say, written};
use super::{Db, StorageError};
use crate::domain::id::UserId;
use crate::domain::time::UtcTime;
use crate::domain::totp::{MAX_DEVICES, Step, TotpDevice, TotpDeviceId};
use crate::storage::schema::totp_device;

/// A device that has just been confirmed.
pub struct NewTotpDevice<'a> {
    /// Its identity.
    pub id: &'a TotpDeviceId,
    /// What its owner calls it.
    pub name: &'a str,
    /// The sealed seed.
    pub sealed_seed: &'a [u8],
    /// The step whose code confirmed it, which counts no second time.
    pub confirmed_by: Step,
}

/// What became of a new device.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stored {
    /// It is there now.
    Now,
    /// It was there before: the form came twice.
    Before,
    /// The account has [`MAX_DEVICES`] already.
    TooMany,
}

written!(
    Insert,
    "INSERT INTO totp_device (id, account_id, name, sealed_seed, last_step, created_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"
);
written!(Exists -> BigInt, "SELECT COUNT(*) FROM totp_device WHERE id = ? AND account_id = ?");

/// Stores a device.
///
/// # Errors
/// [`StorageError::Conflict`] when there is no such account.
pub fn insert(db: &mut Db, user: &UserId, new: &NewTotpDevice<'_>, now: UtcTime) -> Result<Stored, StorageError> {
    if !hold(db, user)? {
        return Err(StorageError::Conflict("there is no such account".into()));
    }
    if say::<Exists, _>(binds![new.id.as_str(), user.as_str()]).get_result::<i64>(db)? > 0 {
        return Ok(Stored::Before);
    }
    if count(db, user)? >= MAX_DEVICES {
        return Ok(Stored::TooMany);
    }
    let stored = run::<Insert, _>(db, binds![new.id.as_str(), user.as_str(), new.name, new.sealed_seed, new.confirmed_by.number(), now])?;
    // The id is unguessable and was sealed for this account: another's is a defect.
    if stored == 1 { Ok(Stored::Now) } else { Err(StorageError::broken("totp_device.id")) }
}

written!(Count -> BigInt, "SELECT COUNT(*) FROM totp_device WHERE account_id = ?");

/// How many devices an account has.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn count(db: &mut Db, user: &UserId) -> Result<i64, StorageError> {
    Ok(say::<Count, _>(binds![user.as_str()]).get_result::<i64>(db)?)
}

/// The devices of an account, the oldest first.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn of_user(db: &mut Db, user: &UserId) -> Result<Vec<TotpDevice>, StorageError> {
    let rows = totp_device::table
        .filter(totp_device::account_id.eq(user.as_str()))
        .order((totp_device::created_at, totp_device::id))
        .select((totp_device::id, totp_device::name, totp_device::created_at, totp_device::used_at))
        .kept()
        .load::<(String, String, UtcTime, Option<UtcTime>)>(db)?;
    Ok(rows.into_iter().map(|(id, name, created_at, used_at)| TotpDevice { id: TotpDeviceId::new(id), name, created_at, used_at }).collect())
}

written!(Seeds -> (Text, Binary), "SELECT id, sealed_seed FROM totp_device WHERE account_id = ? ORDER BY id");

/// The sealed seeds of an account's devices.
///
/// # Errors
/// [`StorageError`] when the database fails; then nothing may be compared.
pub fn seeds_of(db: &mut Db, user: &UserId) -> Result<Vec<(TotpDeviceId, Vec<u8>)>, StorageError> {
    let rows = say::<Seeds, _>(binds![user.as_str()]).load::<(String, Vec<u8>)>(db)?;
    Ok(rows.into_iter().map(|(id, sealed)| (TotpDeviceId::new(id), sealed)).collect())
}

written!(SpendStep, "UPDATE totp_device SET last_step = ?, used_at = ? WHERE id = ? AND account_id = ? AND last_step < ?");

/// Takes a step of a device. `false` when this one or a later one was taken before (requirement T2): of a hundred uses of one
/// code at the same instant one is a success.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn spend_step(db: &mut Db, owner: (&UserId, &TotpDeviceId), step: Step, now: UtcTime) -> Result<bool, StorageError> {
    let (user, device) = owner;
    let taken = run::<SpendStep, _>(db, binds![step.number(), now, device.as_str(), user.as_str(), step.number()])?;
    Ok(taken == 1)
}

written!(Rename, "UPDATE totp_device SET name = ? WHERE id = ? AND account_id = ?");

/// Gives a device another name. `false` when the account has no such device.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn rename(db: &mut Db, user: &UserId, device: &TotpDeviceId, name: &str) -> Result<bool, StorageError> {
    Ok(run::<Rename, _>(db, binds![name, device.as_str(), user.as_str()])? == 1)
}

written!(Remove, "DELETE FROM totp_device WHERE id = ? AND account_id = ?");

/// Removes a device. `false` when the account has no such device.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn remove(db: &mut Db, user: &UserId, device: &TotpDeviceId) -> Result<bool, StorageError> {
    Ok(run::<Remove, _>(db, binds![device.as_str(), user.as_str()])? == 1)
}
