//! Authorization codes (RFC 6749 section 4.1.2).

use diesel::prelude::*;

use super::kept::Keep;
use super::{Db, StorageError};
use crate::domain::authorization::{Details, NewAuthorizationCode};
use crate::domain::factor::ProvenFactor;
use crate::domain::id::{ClientId, GrantId, SessionRef, UserId};
use crate::domain::time::UtcTime;
use crate::storage::schema::authorization_code;

/// Stores the digest of a code with everything that it is bound to.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn insert(db: &mut Db, new: &NewAuthorizationCode) -> Result<(), StorageError> {
    let factors = serde_json::to_string(&new.grant.factors).map_err(|error| StorageError::broken(error.to_string()))?;
    diesel::insert_into(authorization_code::table)
        .values((
            authorization_code::digest.eq(&new.digest),
            authorization_code::grant_id.eq(&new.grant.id),
            authorization_code::account_id.eq(&new.grant.user),
            authorization_code::client_id.eq(&new.grant.client),
            authorization_code::redirect_uri.eq(&new.request.redirect_uri),
            authorization_code::scope.eq(new.grant.scope.to_text()),
            authorization_code::nonce.eq(&new.request.nonce),
            authorization_code::code_challenge.eq(&new.request.code_challenge),
            authorization_code::session_ref.eq(new.grant.session.as_ref()),
            authorization_code::authenticated_at.eq(new.grant.authenticated_at),
            authorization_code::factors.eq(factors),
            authorization_code::expires_at.eq(new.expires_at),
            authorization_code::details.eq(new.grant.details.to_column()),
        ))
        .kept()
        .run(db)?;
    Ok(())
}

/// A code as the token endpoint finds it, before it is redeemed.
#[derive(Clone, Debug)]
pub struct StoredCode {
    /// The grant that its tokens belong to.
    pub grant: GrantId,
    /// Who signed in.
    pub user: UserId,
    /// For whom.
    pub client: ClientId,
    /// What `redirect_uri` must be repeated.
    pub redirect_uri: String,
    /// What was granted.
    pub scope: String,
    /// For the ID token.
    pub nonce: Option<String>,
    /// The S256 challenge that the verifier must answer.
    pub code_challenge: Option<String>,
    /// The session it was made in.
    pub session: Option<SessionRef>,
    /// When the person authenticated.
    pub authenticated_at: UtcTime,
    /// What was proven.
    pub factors: Vec<ProvenFactor>,
    /// Until when it is good.
    pub expires_at: UtcTime,
    /// When it was redeemed.
    pub redeemed_at: Option<UtcTime>,
    /// What was asked beyond scopes.
    pub details: Details,
}

/// The code with this digest, whatever its state.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn find(db: &mut Db, digest: &[u8]) -> Result<Option<StoredCode>, StorageError> {
    type Row = (
        Vec<u8>,
        GrantId,
        UserId,
        ClientId,
        String,
        String,
        Option<String>,
        Option<String>,
        Option<SessionRef>,
        UtcTime,
        String,
        UtcTime,
        Option<UtcTime>,
        Option<String>,
    );
    let row = authorization_code::table.find(digest).kept().get_result::<Row>(db).optional()?;
    let Some(row) = row else { return Ok(None) };
    let (_, grant, user, client, redirect_uri, scope, nonce, code_challenge, session, authenticated_at, factors, expires_at, redeemed_at, details) =
        row;
    let broken = |error: serde_json::Error| StorageError::broken(error.to_string());
    let factors = serde_json::from_str(&factors).map_err(broken)?;
    let details = Details::from_column(details.as_deref()).map_err(broken)?;
    Ok(Some(StoredCode {
        grant,
        user,
        client,
        redirect_uri,
        scope,
        nonce,
        code_challenge,
        session,
        authenticated_at,
        factors,
        expires_at,
        redeemed_at,
        details,
    }))
}

/// Redeems a code. Of two redemptions at the same instant one gets `true`.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn redeem(db: &mut Db, digest: &[u8], now: UtcTime) -> Result<bool, StorageError> {
    enum Redeem {}
    let open = authorization_code::redeemed_at.is_null().and(authorization_code::expires_at.gt(now));
    let changed = diesel::update(authorization_code::table.find(digest).filter(open))
        .set(authorization_code::redeemed_at.eq(now))
        .returning(authorization_code::grant_id)
        .kept_as::<Redeem>()
        .touch::<String>(db)?;
    Ok(changed == 1)
}

/// Makes the codes of a session worth nothing: it has ended before they were redeemed. Only those of the last minute are
/// looked at, since older ones are over.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn void_of_session(db: &mut Db, session: &SessionRef, now: UtcTime) -> Result<(), StorageError> {
    let open = authorization_code::expires_at.gt(now).and(authorization_code::redeemed_at.is_null());
    let theirs = authorization_code::table.filter(open.and(authorization_code::session_ref.eq(session.as_str())));
    diesel::update(theirs).set(authorization_code::expires_at.eq(now)).execute(db)?;
    Ok(())
}

/// Makes the codes of a user for a client worth nothing: what they rest on was taken back.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn void_of(db: &mut Db, user: &UserId, client: &ClientId, now: UtcTime) -> Result<(), StorageError> {
    let open = authorization_code::expires_at.gt(now).and(authorization_code::redeemed_at.is_null());
    let whose = authorization_code::account_id.eq(user.as_str()).and(authorization_code::client_id.eq(client.as_str()));
    diesel::update(authorization_code::table.filter(open.and(whose))).set(authorization_code::expires_at.eq(now)).execute(db)?;
    Ok(())
}
