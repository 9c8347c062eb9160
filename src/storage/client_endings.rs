//! Ending what an application has: tokens, codes that tokens could still be made from, and what people allowed it.

use diesel::prelude::*;

use super::{Db, StorageError};
use crate::domain::device::DeviceState;
use crate::domain::id::ClientId;
use crate::domain::time::UtcTime;
use crate::storage::schema::{authorization_code, consent, device_request, logout_notice, pushed_request, token_grant};

/// Voids requests that are under way: codes nobody redeemed yet, pushed requests, devices that wait.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn void_requests(db: &mut Db, client: &ClientId, now: UtcTime) -> Result<(), StorageError> {
    let open = authorization_code::expires_at.gt(now).and(authorization_code::redeemed_at.is_null());
    diesel::update(authorization_code::table.filter(authorization_code::client_id.eq(client.as_str())).filter(open))
        .set(authorization_code::expires_at.eq(now))
        .execute(db)?;
    diesel::delete(pushed_request::table.filter(pushed_request::client_id.eq(client.as_str()))).execute(db)?;
    let refused = DeviceState::Refused.as_str();
    diesel::update(device_request::table.filter(device_request::client_id.eq(client.as_str())).filter(device_request::state.ne(refused)))
        .set(device_request::state.eq(refused))
        .execute(db)?;
    Ok(())
}

/// Revokes every family of tokens, and voids what others could be made from. Returns how many families ended.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn revoke_tokens(db: &mut Db, client: &ClientId, now: UtcTime) -> Result<usize, StorageError> {
    void_requests(db, client, now)?;
    let live = token_grant::client_id.eq(client.as_str()).and(token_grant::revoked_at.is_null()).and(token_grant::expires_at.gt(now));
    Ok(diesel::update(token_grant::table.filter(live)).set(token_grant::revoked_at.eq(now)).execute(db)?)
}

/// Forgets what people allowed it and what it was still to be told.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn forget(db: &mut Db, client: &ClientId) -> Result<(), StorageError> {
    diesel::delete(consent::table.filter(consent::client_id.eq(client.as_str()))).execute(db)?;
    diesel::delete(logout_notice::table.filter(logout_notice::client_id.eq(client.as_str()))).execute(db)?;
    Ok(())
}

/// How many families of tokens are good.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn live_tokens(db: &mut Db, client: &ClientId, now: UtcTime) -> Result<i64, StorageError> {
    let live = token_grant::client_id.eq(client.as_str()).and(token_grant::revoked_at.is_null()).and(token_grant::expires_at.gt(now));
    Ok(token_grant::table.filter(live).count().get_result(db)?)
}
