//! What a copy of one person's data reads beside what the other files have.

use diesel::prelude::*;

use super::{Db, StorageError};
use crate::domain::id::{ClientId, UserId};
use crate::domain::time::UtcTime;
use crate::storage::schema::{account, known_browser, recovery_code, remembered_browser, token_grant};

/// What an account's row says beside the person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Counts {
    /// Sign-ins so far.
    pub sign_ins: i64,
    /// The last of them.
    pub last_sign_in_at: Option<UtcTime>,
    /// Whether there is a password.
    pub has_password: bool,
    /// When it was last changed, if that is known.
    pub password_changed_at: Option<UtcTime>,
}

/// Sign-ins and password of an account.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn counts(db: &mut Db, user: &UserId) -> Result<Counts, StorageError> {
    let columns = (account::logins, account::last_login_at, account::password_hash.is_not_null(), account::password_changed_at);
    let row = account::table.find(user.as_str()).select(columns).first::<(i64, Option<UtcTime>, bool, Option<UtcTime>)>(db)?;
    let (sign_ins, last_sign_in_at, has_password, password_changed_at) = row;
    Ok(Counts { sign_ins, last_sign_in_at, has_password, password_changed_at })
}

/// Recovery codes, by when they were made and used. Not the codes, which nobody knows.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn recovery_codes(db: &mut Db, user: &UserId) -> Result<Vec<(UtcTime, Option<UtcTime>)>, StorageError> {
    let own = recovery_code::table.filter(recovery_code::account_id.eq(user.as_str()));
    Ok(own.order(recovery_code::created_at).select((recovery_code::created_at, recovery_code::used_at)).load(db)?)
}

/// Browsers in which no second step is asked: since when and until when.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn remembered_browsers(db: &mut Db, user: &UserId) -> Result<Vec<(UtcTime, UtcTime)>, StorageError> {
    let own = remembered_browser::table.filter(remembered_browser::account_id.eq(user.as_str()));
    Ok(own.order(remembered_browser::created_at).select((remembered_browser::created_at, remembered_browser::expires_at)).load(db)?)
}

/// When the browsers were first seen that the account was used in.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn known_browsers(db: &mut Db, user: &UserId) -> Result<Vec<UtcTime>, StorageError> {
    let own = known_browser::table.filter(known_browser::account_id.eq(user.as_str()));
    Ok(own.order(known_browser::created_at).select(known_browser::created_at).load(db)?)
}

/// What an application holds tokens for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OwnGrant {
    /// Which application.
    pub client: ClientId,
    /// Scope values.
    pub scope: String,
    /// When it got the first of them.
    pub created_at: UtcTime,
    /// When one was last used.
    pub used_at: UtcTime,
    /// When they end at the latest.
    pub expires_at: UtcTime,
    /// When they were taken back.
    pub revoked_at: Option<UtcTime>,
}

/// What applications hold tokens for, the oldest first.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn grants(db: &mut Db, user: &UserId) -> Result<Vec<OwnGrant>, StorageError> {
    type Row = (ClientId, String, UtcTime, UtcTime, UtcTime, Option<UtcTime>);
    let columns =
        (token_grant::client_id, token_grant::scope, token_grant::created_at, token_grant::used_at, token_grant::expires_at, token_grant::revoked_at);
    let own = token_grant::table.filter(token_grant::account_id.eq(user.as_str())).order(token_grant::created_at);
    let rows = own.select(columns).load::<Row>(db)?;
    let read =
        |(client, scope, created_at, used_at, expires_at, revoked_at): Row| OwnGrant { client, scope, created_at, used_at, expires_at, revoked_at };
    Ok(rows.into_iter().map(read).collect())
}
