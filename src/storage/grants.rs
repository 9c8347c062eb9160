//! Grants: what every token of a family is as good as.

use std::time::Duration;

use diesel::prelude::*;

use super::kept::Keep;
use super::{Db, StorageError};
use crate::domain::authorization::{Details, Grant, NewGrant, RefreshRule, Scope};
use crate::domain::id::{ClientId, GrantId, SessionRef, UserId};
use crate::domain::time::UtcTime;
use crate::storage::schema::{account, token_grant};

/// How long a refresh token that was just replaced is answered with its successor: the answer may have been lost.
pub const LOST_ANSWER_GRACE: Duration = Duration::from_secs(10);

/// Stores a grant.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn insert(db: &mut Db, new: &NewGrant) -> Result<(), StorageError> {
    let factors = serde_json::to_string(&new.factors).map_err(|error| StorageError::broken(error.to_string()))?;
    diesel::insert_into(token_grant::table)
        .values((
            token_grant::id.eq(&new.id),
            token_grant::account_id.eq(&new.user),
            token_grant::client_id.eq(&new.client),
            token_grant::scope.eq(new.scope.to_text()),
            token_grant::session_ref.eq(new.session.as_ref()),
            token_grant::authenticated_at.eq(new.authenticated_at),
            token_grant::factors.eq(factors),
            token_grant::used_at.eq(new.created_at),
            token_grant::created_at.eq(new.created_at),
            token_grant::expires_at.eq(new.expires_at),
            token_grant::details.eq(new.details.to_column()),
        ))
        .kept()
        .run(db)?;
    Ok(())
}

type Row = (GrantId, UserId, ClientId, String, Option<SessionRef>, UtcTime, String, i64, Option<String>, UtcTime, UtcTime);

const COLUMNS: (
    token_grant::id,
    token_grant::account_id,
    token_grant::client_id,
    token_grant::scope,
    token_grant::session_ref,
    token_grant::authenticated_at,
    token_grant::factors,
    token_grant::generation,
    token_grant::details,
    token_grant::expires_at,
    token_grant::used_at,
) = (
    token_grant::id,
    token_grant::account_id,
    token_grant::client_id,
    token_grant::scope,
    token_grant::session_ref,
    token_grant::authenticated_at,
    token_grant::factors,
    token_grant::generation,
    token_grant::details,
    token_grant::expires_at,
    token_grant::used_at,
);

fn from_row(
    (id, user, client, scope, session, authenticated_at, factors, generation, details, expires_at, used_at): Row,
) -> Result<Grant, StorageError> {
    let broken = |error: serde_json::Error| StorageError::broken(error.to_string());
    let factors = serde_json::from_str(&factors).map_err(broken)?;
    let details = Details::from_column(details.as_deref()).map_err(broken)?;
    Ok(Grant { id, user, client, scope: Scope::stored(&scope), session, authenticated_at, factors, details, generation, expires_at, used_at })
}

/// A grant that is neither revoked nor over, of a user who is not blocked.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn find_live(db: &mut Db, id: &GrantId, now: UtcTime) -> Result<Option<Grant>, StorageError> {
    token_grant::table
        .inner_join(account::table)
        .filter(token_grant::id.eq(id.as_str()))
        .filter(token_grant::revoked_at.is_null())
        .filter(token_grant::expires_at.gt(now))
        .filter(account::blocked_at.is_null())
        .select(COLUMNS)
        .kept()
        .get_result::<Row>(db)
        .optional()?
        .map(from_row)
        .transpose()
}

/// What became of a presented refresh token.
#[derive(Debug)]
pub enum Presented {
    /// It was the live one and has been used; the grant holds the generation to hand out.
    Live(Grant),
    /// It was replaced a moment ago and its answer may have been lost: the same successor again.
    Again(Grant),
    /// It was replaced longer ago: somebody has a copy. The family was revoked.
    Replayed(GrantId),
    /// Ended by idleness or revoked a moment ago.
    Dead,
}

/// Uses a refresh token of a grant that was found live: the caller has checked that this server made it for this generation.
///
/// One guarded statement decides who of many parallel callers rotates.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn use_refresh_token(db: &mut Db, grant: Grant, generation: i64, rule: RefreshRule, now: UtcTime) -> Result<Presented, StorageError> {
    let live = token_grant::generation.eq(generation).and(token_grant::revoked_at.is_null()).and(token_grant::used_at.gt(now - rule.idle));
    enum UseRefreshToken {}
    let used = diesel::update(token_grant::table.find(grant.id.as_str()).filter(live))
        .set((
            token_grant::generation.eq(token_grant::generation + i64::from(rule.rotate)),
            token_grant::rotated_at.eq(now),
            token_grant::used_at.eq(now),
        ))
        .returning(token_grant::generation)
        .kept_as::<UseRefreshToken>()
        .get_result::<i64>(db)
        .optional()?;
    if let Some(generation) = used {
        return Ok(Presented::Live(Grant { generation, ..grant }));
    }
    // Read again: a parallel refresh may have moved it between the two statements.
    let (current, rotated_at) =
        token_grant::table.find(grant.id.as_str()).select((token_grant::generation, token_grant::rotated_at)).first::<(i64, Option<UtcTime>)>(db)?;
    if current == generation {
        return Ok(Presented::Dead);
    }
    let just_replaced = current == generation + 1 && rotated_at.is_some_and(|at| now.since(at) <= LOST_ANSWER_GRACE);
    if just_replaced {
        return Ok(Presented::Again(Grant { generation: current, ..grant }));
    }
    revoke(db, &grant.id, now)?;
    Ok(Presented::Replayed(grant.id))
}

/// Ends a family of tokens.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn revoke(db: &mut Db, id: &GrantId, now: UtcTime) -> Result<(), StorageError> {
    diesel::update(token_grant::table.find(id.as_str()).filter(token_grant::revoked_at.is_null()))
        .set(token_grant::revoked_at.eq(now))
        .execute(db)?;
    Ok(())
}

/// Ends every family of tokens that was made in a session.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn revoke_session(db: &mut Db, session: &SessionRef, now: UtcTime) -> Result<usize, StorageError> {
    let of_session = token_grant::session_ref.eq(session.as_str()).and(token_grant::revoked_at.is_null());
    Ok(diesel::update(token_grant::table.filter(of_session)).set(token_grant::revoked_at.eq(now)).execute(db)?)
}
