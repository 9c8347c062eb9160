//! Applications that still have to be told of a sign-out (OpenID Connect Back-Channel Logout 1.0).

use diesel::prelude::*;

use super::{Db, StorageError};
use crate::domain::id::{ClientId, SessionRef, UserId};
use crate::domain::time::UtcTime;
use crate::storage::schema::{logout_notice, token_grant};

/// A notice on its way.
#[derive(Clone, Debug)]
pub struct Notice {
    /// Its id; ids sort by time.
    pub id: String,
    /// Whom to tell.
    pub client: ClientId,
    /// Who signed out.
    pub user: UserId,
    /// Of which session.
    pub session: SessionRef,
    /// How often it was tried.
    pub attempts: i32,
}

/// The clients that got tokens in a session.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn clients_of_session(db: &mut Db, session: &SessionRef) -> Result<Vec<ClientId>, StorageError> {
    Ok(token_grant::table
        .filter(token_grant::session_ref.eq(session.as_str()))
        .select(token_grant::client_id)
        .distinct()
        .order(token_grant::client_id)
        .load(db)?)
}

/// Queues a notice.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn insert(db: &mut Db, new: &Notice, now: UtcTime) -> Result<(), StorageError> {
    diesel::insert_into(logout_notice::table)
        .values((
            logout_notice::id.eq(&new.id),
            logout_notice::client_id.eq(&new.client),
            logout_notice::account_id.eq(&new.user),
            logout_notice::session_ref.eq(&new.session),
            logout_notice::next_at.eq(now),
            logout_notice::created_at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}

/// Whether a notice is due.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn next_due(db: &mut Db, now: UtcTime) -> Result<bool, StorageError> {
    let due = logout_notice::table.filter(logout_notice::next_at.le(now)).select(logout_notice::id);
    Ok(due.first::<String>(db).optional()?.is_some())
}

/// Takes the notices that are due, for this node alone until `until`: a crash in between gives them back.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn claim_due(db: &mut Db, now: UtcTime, until: UtcTime) -> Result<Vec<Notice>, StorageError> {
    type Row = (String, ClientId, UserId, SessionRef, i32);
    let due: Vec<String> =
        logout_notice::table.filter(logout_notice::next_at.le(now)).order(logout_notice::id).limit(100).select(logout_notice::id).load(db)?;
    let mut claimed = Vec::new();
    for id in due {
        let still_due = logout_notice::table.find(id).filter(logout_notice::next_at.le(now));
        let row = diesel::update(still_due)
            .set((logout_notice::next_at.eq(until), logout_notice::attempts.eq(logout_notice::attempts + 1)))
            .returning((logout_notice::id, logout_notice::client_id, logout_notice::account_id, logout_notice::session_ref, logout_notice::attempts))
            .get_result::<Row>(db)
            .optional()?;
        claimed.extend(row.map(|(id, client, user, session, attempts)| Notice { id, client, user, session, attempts }));
    }
    Ok(claimed)
}

/// Notes what came of a notice: when to try again, or how it ended.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn record(db: &mut Db, id: &str, next_at: Option<UtcTime>, outcome: &str) -> Result<(), StorageError> {
    diesel::update(logout_notice::table.find(id)).set((logout_notice::next_at.eq(next_at), logout_notice::outcome.eq(outcome))).execute(db)?;
    Ok(())
}
