//! Browser sessions, found by the SHA-256 of their key.

use std::collections::HashMap;

use diesel::prelude::*;
use diesel::sql_types::Text;

use super::written::{binds, run, say, written};
use super::{Db, StorageError};
use crate::domain::browser_name::BrowserName;
use crate::domain::id::{SessionRef, UserId};
use crate::domain::session::{Lives, SignedIn};
use crate::domain::time::UtcTime;
use crate::storage::schema::session;

/// The value of a session's state that says who is signed in.
pub const SIGNED_IN: &str = "signed_in";
/// The value that names the browser, as its column in the audit trail does.
pub const BROWSER: &str = "browser";
/// The value that says since when this person has been signed in in this browser.
pub const SINCE: &str = "since";

/// A session as its owner sees it in a list.
#[derive(Clone, Debug)]
pub struct OwnSession {
    /// What it rests on.
    pub signed_in: SignedIn,
    /// In which browser, as far as it says.
    pub browser: Option<BrowserName>,
    /// Since when the person has been signed in in that browser.
    pub since: UtcTime,
}

impl OwnSession {
    /// Reads a session's state: named values, each JSON by itself.
    fn of_state(state: &str, created_at: UtcTime) -> Option<Self> {
        let values: HashMap<String, String> = serde_json::from_str(state).ok()?;
        let browser = values.get(BROWSER).and_then(|json| serde_json::from_str::<String>(json).ok());
        Some(Self {
            signed_in: serde_json::from_str(values.get(SIGNED_IN)?).ok()?,
            browser: browser.as_deref().and_then(BrowserName::from_column),
            since: values.get(SINCE).and_then(|json| serde_json::from_str(json).ok()).unwrap_or(created_at),
        })
    }
}

/// A session row.
#[derive(Clone, Debug)]
pub struct SessionRow {
    /// SHA-256 of the key in the cookie.
    pub digest: Vec<u8>,
    /// JSON of the session's values.
    pub state: String,
    /// Who is signed in.
    pub user: Option<UserId>,
    /// The `sid` that relying parties know.
    pub session: Option<SessionRef>,
    /// When the browser gets a new key at the latest.
    pub expires_at: UtcTime,
}

impl SessionRow {
    fn people(&self) -> (Option<&str>, Option<&str>) {
        (self.user.as_ref().map(UserId::as_str), self.session.as_ref().map(SessionRef::as_str))
    }
}

written!(Load -> Text, "SELECT state FROM session WHERE digest = ? AND expires_at > ?");

/// The state of a live session.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn load(db: &mut Db, digest: &[u8], now: UtcTime) -> Result<Option<String>, StorageError> {
    Ok(say::<Load, _>(binds![digest, now]).get_result(db).optional()?)
}

written!(Insert, "INSERT INTO session (digest, state, account_id, session_ref, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)");

/// Stores a new session.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn insert(db: &mut Db, new: &SessionRow, now: UtcTime) -> Result<(), StorageError> {
    let (user, session) = new.people();
    run::<Insert, _>(db, binds![new.digest.as_slice(), new.state.as_str(), user, session, now, new.expires_at])?;
    Ok(())
}

written!(Update, "UPDATE session SET state = ?, account_id = ?, session_ref = ?, expires_at = ? WHERE digest = ?");

/// Changes a session that is still there. `false` when it was ended meanwhile: it must not come back.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn update(db: &mut Db, new: &SessionRow) -> Result<bool, StorageError> {
    let (user, session) = new.people();
    let changed = run::<Update, _>(db, binds![new.state.as_str(), user, session, new.expires_at, new.digest.as_slice()])?;
    Ok(changed == 1)
}

written!(Delete, "DELETE FROM session WHERE digest = ?");

/// Ends a session.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn delete(db: &mut Db, digest: &[u8]) -> Result<(), StorageError> {
    run::<Delete, _>(db, binds![digest])?;
    Ok(())
}

/// The sessions of an account that still count, the one used last first.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn of_user(db: &mut Db, user: &UserId, lives: &Lives, now: UtcTime) -> Result<Vec<OwnSession>, StorageError> {
    let live = session::account_id.eq(user.as_str()).and(session::expires_at.gt(now));
    let rows = session::table.filter(live).select((session::state, session::created_at)).load::<(String, UtcTime)>(db)?;
    let mut own: Vec<OwnSession> = rows.iter().filter_map(|(state, created_at)| OwnSession::of_state(state, *created_at)).collect();
    own.retain(|own| own.signed_in.is_alive(lives, now) && own.signed_in.user == *user);
    own.sort_by_key(|own| std::cmp::Reverse((own.signed_in.used_at, own.since)));
    Ok(own)
}

/// Ends a session of an account, by the name that applications know it by. `false` when the account has none such.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn delete_of(db: &mut Db, user: &UserId, name: &SessionRef) -> Result<bool, StorageError> {
    let own = session::account_id.eq(user.as_str()).and(session::session_ref.eq(name.as_str()));
    Ok(diesel::delete(session::table.filter(own)).execute(db)? > 0)
}
