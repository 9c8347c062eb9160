//! What refers to an account without a foreign key, when the account goes.

use diesel::prelude::*;

use super::{Db, StorageError};
use crate::domain::id::UserId;
use crate::domain::time::UtcTime;
use crate::storage::schema::{address, audit_event, authorization_code, ceremony, challenge, device_request};

/// Forgets a person in the rows that no foreign key takes along, before [`super::accounts::delete`] does the rest: codes that
/// serve the account or were sent to its addresses stop working, and the audit trail keeps the id alone. Sessions and tokens
/// have ended before.
///
/// # Errors
/// [`StorageError`] when the database fails; then the account must not be deleted either.
pub fn forget(db: &mut Db, user: &UserId, now: UtcTime) -> Result<(), StorageError> {
    let id = user.as_str();
    let addresses: Vec<Vec<u8>> = address::table.filter(address::account_id.eq(id)).select(address::blind_index).load(db)?;
    let alive = challenge::redeemed_at.is_null().and(challenge::superseded_at.is_null());
    let theirs = challenge::account_id.eq(id).or(challenge::blind_index.eq_any(addresses).assume_not_null());
    diesel::update(challenge::table.filter(alive.and(theirs))).set(challenge::superseded_at.eq(now)).execute(db)?;
    diesel::delete(authorization_code::table.filter(authorization_code::account_id.eq(id))).execute(db)?;
    diesel::delete(ceremony::table.filter(ceremony::account_id.eq(id))).execute(db)?;
    // Who allowed a device stands in a document; an id is hex digits, which no other part of it can be taken for.
    let allowed = device_request::table.filter(device_request::signed_in.like(format!("%\"{id}\"%")));
    diesel::update(allowed).set(device_request::signed_in.eq(None::<String>)).execute(db)?;
    let trail = audit_event::table.filter(audit_event::account_id.eq(id));
    let nothing = (
        audit_event::detail.eq(""),
        audit_event::address.eq(None::<String>),
        audit_event::browser.eq(None::<String>),
        audit_event::request_id.eq(None::<String>),
        audit_event::changes.eq(None::<String>),
    );
    diesel::update(trail).set(nothing).execute(db)?;
    Ok(())
}
