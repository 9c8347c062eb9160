//! Devices that wait for somebody to sign in elsewhere (RFC 8628).

use diesel::prelude::*;

use super::{Db, StorageError};
use crate::domain::authorization::{Details, Scope};
use crate::domain::device::{Device, DeviceState, NewDevice};
use crate::domain::id::ClientId;
use crate::domain::session::SignedIn;
use crate::domain::time::UtcTime;
use crate::storage::schema::device_request;

/// Stores a waiting device. [`StorageError::Conflict`] when the user code is in use.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn insert(db: &mut Db, new: &NewDevice) -> Result<(), StorageError> {
    diesel::insert_into(device_request::table)
        .values((
            device_request::digest.eq(&new.digest),
            device_request::user_code.eq(&new.user_code),
            device_request::client_id.eq(&new.client),
            device_request::scope.eq(new.scope.to_text()),
            device_request::details.eq(new.details.to_column()),
            device_request::state.eq(DeviceState::Waiting.as_str()),
            device_request::pause.eq(new.pause),
            device_request::created_at.eq(new.created_at),
            device_request::expires_at.eq(new.expires_at),
        ))
        .execute(db)?;
    Ok(())
}

type Row = (Vec<u8>, Vec<u8>, ClientId, String, Option<String>, String, Option<String>, i32, Option<UtcTime>, UtcTime, UtcTime);

fn from_row((digest, _, client, scope, details, state, signed_in, pause, polled_at, _, expires_at): Row) -> Result<Device, StorageError> {
    let broken = |error: serde_json::Error| StorageError::broken(error.to_string());
    Ok(Device {
        digest,
        client,
        scope: Scope::stored(&scope),
        details: Details::from_column(details.as_deref()).map_err(broken)?,
        state: DeviceState::parse(&state).ok_or_else(|| StorageError::broken("device_request.state"))?,
        signed_in: signed_in.as_deref().map(serde_json::from_str).transpose().map_err(broken)?,
        pause,
        polled_at,
        expires_at,
    })
}

/// The device that shows a user code and still waits.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn find_waiting(db: &mut Db, user_code: &[u8], now: UtcTime) -> Result<Option<Device>, StorageError> {
    let waiting = device_request::state.eq(DeviceState::Waiting.as_str()).and(device_request::expires_at.gt(now));
    let shown = device_request::table.filter(device_request::user_code.eq(user_code)).filter(waiting);
    shown.get_result::<Row>(db).optional()?.map(from_row).transpose()
}

/// The device with this code, of this client.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn find(db: &mut Db, digest: &[u8], client: &ClientId) -> Result<Option<Device>, StorageError> {
    let own = device_request::table.find(digest).filter(device_request::client_id.eq(client.as_str()));
    own.get_result::<Row>(db).optional()?.map(from_row).transpose()
}

/// Answers for a waiting device. `false` when somebody else did, or it is over.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn decide(db: &mut Db, user_code: &[u8], signed_in: Option<&SignedIn>, now: UtcTime) -> Result<bool, StorageError> {
    let state = if signed_in.is_some() { DeviceState::Allowed } else { DeviceState::Refused };
    let json = signed_in.map(serde_json::to_string).transpose().map_err(|error| StorageError::broken(error.to_string()))?;
    let waiting =
        device_request::user_code.eq(user_code).and(device_request::state.eq(DeviceState::Waiting.as_str())).and(device_request::expires_at.gt(now));
    let changed = diesel::update(device_request::table.filter(waiting))
        .set((device_request::state.eq(state.as_str()), device_request::signed_in.eq(json)))
        .execute(db)?;
    Ok(changed == 1)
}

/// Notes a question of the device. Asking too soon makes the pause longer (RFC 8628 section 3.5).
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn note_poll(db: &mut Db, digest: &[u8], longer: i32, now: UtcTime) -> Result<(), StorageError> {
    diesel::update(device_request::table.find(digest))
        .set((device_request::polled_at.eq(now), device_request::pause.eq(device_request::pause + longer)))
        .execute(db)?;
    Ok(())
}

/// Uses an allowed device code up. Of two at the same instant one gets `true`.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn redeem(db: &mut Db, digest: &[u8], now: UtcTime) -> Result<bool, StorageError> {
    let open = device_request::state.eq(DeviceState::Allowed.as_str()).and(device_request::expires_at.gt(now));
    let changed =
        diesel::update(device_request::table.find(digest).filter(open)).set(device_request::state.eq(DeviceState::Redeemed.as_str())).execute(db)?;
    Ok(changed == 1)
}
