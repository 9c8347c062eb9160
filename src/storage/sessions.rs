//! Browser sessions, found by the SHA-256 of their key.

use diesel::prelude::*;

use super::kept::Keep;
use super::{Db, StorageError};
use crate::domain::id::{SessionRef, UserId};
use crate::domain::time::UtcTime;
use crate::storage::schema::session;

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

/// The state of a live session.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn load(db: &mut Db, digest: &[u8], now: UtcTime) -> Result<Option<String>, StorageError> {
    Ok(session::table.find(digest).filter(session::expires_at.gt(now)).select(session::state).kept().get_result(db).optional()?)
}

/// Stores a new session.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn insert(db: &mut Db, new: &SessionRow, now: UtcTime) -> Result<(), StorageError> {
    diesel::insert_into(session::table)
        .values((
            session::digest.eq(&new.digest),
            session::state.eq(&new.state),
            session::account_id.eq(new.user.as_ref()),
            session::session_ref.eq(new.session.as_ref()),
            session::created_at.eq(now),
            session::expires_at.eq(new.expires_at),
        ))
        .kept()
        .run(db)?;
    Ok(())
}

/// Changes a session that is still there. `false` when it was ended meanwhile: it must not come back.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn update(db: &mut Db, new: &SessionRow) -> Result<bool, StorageError> {
    enum Update {}
    let changed = diesel::update(session::table.find(&new.digest))
        .set((
            session::state.eq(&new.state),
            session::account_id.eq(new.user.as_ref()),
            session::session_ref.eq(new.session.as_ref()),
            session::expires_at.eq(new.expires_at),
        ))
        .returning(session::expires_at)
        .kept_as::<Update>()
        .touch::<UtcTime>(db)?;
    Ok(changed == 1)
}

/// Ends a session.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn delete(db: &mut Db, digest: &[u8]) -> Result<(), StorageError> {
    diesel::delete(session::table.find(digest)).returning(session::expires_at).kept().touch::<UtcTime>(db)?;
    Ok(())
}
