//! Browser sessions, found by the SHA-256 of their key.

use diesel::prelude::*;
use diesel::sql_types::Text;

use super::written::{binds, run, say, written};
use super::{Db, StorageError};
use crate::domain::id::{SessionRef, UserId};
use crate::domain::time::UtcTime;

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
