//! Ending everything that an account is signed in to.

use std::collections::BTreeSet;

use diesel::prelude::*;

use super::{Db, StorageError};
use crate::domain::device::DeviceState;
use crate::domain::id::{SessionRef, UserId};
use crate::domain::time::UtcTime;
use crate::storage::schema::{authorization_code, device_request, partial_sign_in, remembered_browser, session, token_grant};

/// An account, and the one session of it that goes on.
pub struct Whose<'a> {
    /// Whose sessions end.
    pub user: &'a UserId,
    /// The session that does not.
    pub except: Option<&'a SessionRef>,
}

impl Whose<'_> {
    /// The name of the session that goes on. No session has the empty one.
    fn kept(&self) -> &str {
        self.except.map_or("", SessionRef::as_str)
    }
}

/// Ends the browser sessions, and half-finished sign-ins with them. Returns those that ended.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn delete_sessions(db: &mut Db, whose: &Whose<'_>) -> Result<BTreeSet<SessionRef>, StorageError> {
    let user = whose.user.as_str();
    let others = session::session_ref.is_null().or(session::session_ref.ne(whose.kept()));
    let ended: Vec<Option<SessionRef>> =
        diesel::delete(session::table.filter(session::account_id.eq(user)).filter(others)).returning(session::session_ref).get_results(db)?;
    diesel::delete(partial_sign_in::table.filter(partial_sign_in::account_id.eq(user))).execute(db)?;
    Ok(ended.into_iter().flatten().collect())
}

/// Revokes the tokens, and what tokens could still be made from: codes of applications and of devices. Returns the sessions
/// that the tokens belonged to.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn revoke_tokens(db: &mut Db, whose: &Whose<'_>, now: UtcTime) -> Result<BTreeSet<SessionRef>, StorageError> {
    let (user, kept) = (whose.user.as_str(), whose.kept());
    let open = authorization_code::expires_at.gt(now).and(authorization_code::redeemed_at.is_null());
    let others = authorization_code::session_ref.is_null().or(authorization_code::session_ref.ne(kept));
    diesel::update(authorization_code::table.filter(authorization_code::account_id.eq(user)).filter(open).filter(others))
        .set(authorization_code::expires_at.eq(now))
        .execute(db)?;
    // Who allowed a device stands in a document; an id is hex digits, which no other part of it can be taken for.
    let theirs = device_request::signed_in.like(format!("%\"{user}\"%")).and(device_request::state.eq(DeviceState::Allowed.as_str()));
    let kept_too = device_request::signed_in.not_like(format!("%\"{kept}\"%"));
    diesel::update(device_request::table.filter(theirs).filter(kept_too)).set(device_request::state.eq(DeviceState::Refused.as_str())).execute(db)?;
    let others = token_grant::session_ref.is_null().or(token_grant::session_ref.ne(kept));
    let live = token_grant::account_id.eq(user).and(token_grant::revoked_at.is_null()).and(token_grant::expires_at.gt(now));
    let revoked: Vec<Option<SessionRef>> = diesel::update(token_grant::table.filter(live).filter(others))
        .set(token_grant::revoked_at.eq(now))
        .returning(token_grant::session_ref)
        .get_results(db)?;
    Ok(revoked.into_iter().flatten().collect())
}

/// Forgets the browsers in which no second step is asked.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn forget_browsers(db: &mut Db, user: &UserId) -> Result<usize, StorageError> {
    Ok(diesel::delete(remembered_browser::table.filter(remembered_browser::account_id.eq(user.as_str()))).execute(db)?)
}
