//! Grants: made when somebody signs in, redeemed by their client, refreshed, asked about, revoked.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::claims::{Person, PersonRows};
use super::presented::{self, Presented};
use super::{Visit, announce, event_id, token};
use crate::app::App;
use crate::domain::authorization::{AuthorizationRequest, Details, Grant, NewAuthorizationCode, NewGrant, RedeemedCode, Scope};
use crate::domain::client::Client;
use crate::domain::event::EventKind;
use crate::domain::id::{ClientId, GrantId, time_ordered};
use crate::domain::session::SignedIn;
use crate::domain::time::UtcTime;
use crate::keys::entropy::{bits_80, token_256};
use crate::keys::keyring::sha256;
use crate::storage::{Db, StorageError, accounts, audit, codes, grants};

/// How long an authorization code is good (requirement O6).
pub const CODE_LIFE: Duration = Duration::from_secs(60);

/// Why no tokens were given.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum GrantRefused {
    /// Unknown, expired, used, revoked or another client's.
    Invalid,
    /// `redirect_uri` is not the one of the request.
    RedirectUri,
    /// The verifier does not answer the challenge, or only one of the two is there (RFC 9700 section 4.8).
    Verifier,
    /// More was asked for than was granted.
    Scope,
    /// An API was asked for that was not granted (RFC 8707 section 2).
    Resource,
    /// The key is not the one that the code or the family is bound to (RFC 9449 section 5).
    Key,
}

/// A grant for somebody who is signed in, of what a request asks for.
pub fn new_grant(app: &App, client: &Client, signed_in: &SignedIn, asked: (Scope, Details), now: UtcTime) -> NewGrant {
    let (scope, details) = asked;
    NewGrant {
        id: new_id(app, now),
        user: signed_in.user.clone(),
        client: client.id.clone(),
        scope,
        session: Some(signed_in.session.clone()),
        authenticated_at: signed_in.authenticated_at,
        factors: signed_in.factors.clone(),
        details,
        created_at: now,
        expires_at: now + client.refresh_rule().absolute,
    }
}

/// Sorts by time, so that the rows of a moment lie side by side. It opens nothing: tokens carry a keyed digest over it.
pub(super) fn new_id(app: &App, now: UtcTime) -> GrantId {
    GrantId::new(time_ordered(now, bits_80(app.entropy.as_ref())))
}

/// A grant for an API login, complete but for who signs in.
pub struct ApiGrant {
    id: GrantId,
    client: ClientId,
    scope: Scope,
    details: Details,
    created_at: UtcTime,
    expires_at: UtcTime,
}

impl ApiGrant {
    /// The grant of whoever has just signed in. API logins make no browser session.
    pub fn of(self, signed_in: &SignedIn) -> NewGrant {
        NewGrant {
            id: self.id,
            user: signed_in.user.clone(),
            client: self.client,
            scope: self.scope,
            session: None,
            authenticated_at: signed_in.authenticated_at,
            factors: signed_in.factors.clone(),
            details: self.details,
            created_at: self.created_at,
            expires_at: self.expires_at,
        }
    }
}

/// Prepares a grant for an API login, before its transaction begins.
pub fn new_grant_for_api(app: &App, client: &Client, asked: (Scope, Option<String>), now: UtcTime) -> ApiGrant {
    let (scope, dpop_key) = asked;
    let details = Details { dpop_key: dpop_key.filter(|_| !client.kind.is_confidential()), ..Details::default() };
    let expires_at = now + client.refresh_rule().absolute;
    ApiGrant { id: new_id(app, now), client: client.id.clone(), scope, details, created_at: now, expires_at }
}

/// An authorization code, and its row.
pub fn new_code(app: &App, request: AuthorizationRequest, grant: NewGrant, now: UtcTime) -> (String, NewAuthorizationCode) {
    let code = token_256(app.entropy.as_ref());
    let row = NewAuthorizationCode { digest: sha256(code.as_bytes()), request, grant, expires_at: now + CODE_LIFE };
    (code, row)
}

/// What a client presents to redeem a code.
#[derive(Clone)]
pub struct Redemption {
    /// The code.
    pub code: String,
    /// Repeated from the request.
    pub redirect_uri: Option<String>,
    /// The PKCE verifier.
    pub verifier: Option<String>,
    /// The thumbprint of the key in its DPoP proof.
    pub dpop_key: Option<String>,
    /// The APIs that it names now, of those that were granted.
    pub resources: Vec<String>,
}

/// Redeems an authorization code. A second redemption revokes what the first one gave (RFC 6749 section 4.1.2).
///
/// # Errors
/// [`StorageError`]; then nothing was redeemed.
pub async fn redeem_code(app: &App, visit: &Visit, redemption: Redemption) -> Result<Result<(RedeemedCode, Person), GrantRefused>, StorageError> {
    let step_visit = visit.clone();
    let done = app.store.write(move |db| redeem_in(db, &step_visit, &redemption)).await?;
    match done {
        Redeemed::Tokens(redeemed, rows) => Ok(Ok((*redeemed, Person::open(app, rows)))),
        Redeemed::Replayed => {
            announce(app, EventKind::TokenReplayed, &visit.request);
            Ok(Err(GrantRefused::Invalid))
        }
        Redeemed::Refused(refused) => Ok(Err(refused)),
    }
}

enum Redeemed {
    Tokens(Box<RedeemedCode>, PersonRows),
    Replayed,
    Refused(GrantRefused),
}

fn redeem_in(db: &mut Db, visit: &Visit, redemption: &Redemption) -> Result<Redeemed, StorageError> {
    let now = visit.now;
    let digest = sha256(redemption.code.as_bytes());
    let Some(code) = codes::find(db, &digest)?.filter(|code| code.client == visit.client.id) else {
        return Ok(Redeemed::Refused(GrantRefused::Invalid));
    };
    if code.redeemed_at.is_some() {
        return replayed(db, visit, &code.grant);
    }
    if redemption.redirect_uri.as_deref() != Some(code.redirect_uri.as_str()) {
        return Ok(Redeemed::Refused(GrantRefused::RedirectUri));
    }
    if !answers(code.code_challenge.as_deref(), redemption.verifier.as_deref()) {
        return Ok(Redeemed::Refused(GrantRefused::Verifier));
    }
    if code.details.dpop_key.is_some() && code.details.dpop_key != redemption.dpop_key {
        return Ok(Redeemed::Refused(GrantRefused::Key));
    }
    if !code.details.grants(&redemption.resources) {
        return Ok(Redeemed::Refused(GrantRefused::Resource));
    }
    if !codes::redeem(db, &digest, now)? {
        // Expired, or somebody redeemed it a moment ago: only the latter left a grant behind.
        return if code.expires_at > now { replayed(db, visit, &code.grant) } else { Ok(Redeemed::Refused(GrantRefused::Invalid)) };
    }
    let Some(user) = accounts::find(db, &code.user)?.filter(|user| user.blocked_at.is_none()) else {
        return Ok(Redeemed::Refused(GrantRefused::Invalid));
    };
    // Refresh tokens of a client without a secret are bound to its key; others to their client's authentication.
    let dpop_key = redemption.dpop_key.clone().filter(|_| !visit.client.kind.is_confidential());
    let new = NewGrant {
        id: code.grant,
        user: code.user,
        client: code.client,
        scope: Scope::stored(&code.scope),
        session: code.session,
        authenticated_at: code.authenticated_at,
        factors: code.factors,
        details: Details { dpop_key, ..code.details },
        created_at: now,
        expires_at: now + visit.client.refresh_rule().absolute,
    };
    grants::insert(db, &new)?;
    let rows = PersonRows::read(db, user, &visit.client, (&new.scope, &new.details))?;
    Ok(Redeemed::Tokens(Box::new(RedeemedCode { grant: as_live(new), nonce: code.nonce }), rows))
}

fn replayed(db: &mut Db, visit: &Visit, grant: &GrantId) -> Result<Redeemed, StorageError> {
    grants::revoke(db, grant, visit.now)?;
    audit::insert(db, &event_id(), &visit.event(EventKind::TokenReplayed, None, "authorization code"))?;
    Ok(Redeemed::Replayed)
}

/// A grant that was stored a moment ago.
pub fn as_live(new: NewGrant) -> Grant {
    Grant {
        id: new.id,
        user: new.user,
        client: new.client,
        scope: new.scope,
        session: new.session,
        authenticated_at: new.authenticated_at,
        factors: new.factors,
        details: new.details,
        generation: 0,
        expires_at: new.expires_at,
        used_at: new.created_at,
    }
}

/// RFC 7636 section 4.6, S256 only; a verifier without a challenge is refused as well (downgrade).
fn answers(challenge: Option<&str>, verifier: Option<&str>) -> bool {
    match (challenge, verifier) {
        (None, None) => true,
        (Some(challenge), Some(verifier)) => {
            let is_verifier = (43..=128).contains(&verifier.len()) && verifier.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~".contains(&b));
            let own = URL_SAFE_NO_PAD.encode(sha256(verifier.as_bytes()));
            is_verifier && aws_lc_rs::constant_time::verify_slices_are_equal(own.as_bytes(), challenge.as_bytes()).is_ok()
        }
        (Some(_), None) | (None, Some(_)) => false,
    }
}

/// What a client asks of a refresh.
#[derive(Clone)]
pub struct Refresh {
    /// The refresh token.
    pub token: String,
    /// Less than was granted, when that is wanted.
    pub scope: Option<Scope>,
    /// The thumbprint of the key in its DPoP proof.
    pub dpop_key: Option<String>,
    /// The APIs that it names now, of those that were granted.
    pub resources: Vec<String>,
}

/// Refreshes: a new access token, and by the client's rule a new refresh token.
///
/// # Errors
/// [`StorageError`]; then nothing was rotated.
pub async fn refresh(app: &App, visit: &Visit, asked: Refresh) -> Result<Result<(Grant, Scope, Person), GrantRefused>, StorageError> {
    let Some(token) = token::read_refresh(&app.keyring, &asked.token) else { return Ok(Err(GrantRefused::Invalid)) };
    let step = visit.clone();
    let wanted = asked.clone();
    let done = app.store.write(move |db| {
        let Some(grant) = grants::find_live(db, &token.grant, step.now)?.filter(|grant| grant.client == step.client.id) else {
            return Ok(Err(GrantRefused::Invalid));
        };
        // More than was granted is refused before anything rotates (RFC 6749 section 6).
        if wanted.scope.as_ref().is_some_and(|scope| scope.intersect(&grant.scope) != *scope) {
            return Ok(Err(GrantRefused::Scope));
        }
        if grant.details.dpop_key.is_some() && grant.details.dpop_key != wanted.dpop_key {
            return Ok(Err(GrantRefused::Key));
        }
        if !grant.details.grants(&wanted.resources) {
            return Ok(Err(GrantRefused::Resource));
        }
        match grants::use_refresh_token(db, grant, token.generation, step.client.refresh_rule(), step.now)? {
            grants::Presented::Live(grant) | grants::Presented::Again(grant) => match accounts::find(db, &grant.user)? {
                Some(user) => {
                    let rows = PersonRows::read(db, user, &step.client, (&grant.scope, &grant.details))?;
                    Ok(Ok((grant, rows)))
                }
                None => Ok(Err(GrantRefused::Invalid)),
            },
            grants::Presented::Replayed(_) => {
                audit::insert(db, &event_id(), &step.event(EventKind::TokenReplayed, None, "refresh token"))?;
                Ok(Err(GrantRefused::Invalid))
            }
            grants::Presented::Dead => Ok(Err(GrantRefused::Invalid)),
        }
    });
    Ok(done.await?.map(|(grant, rows)| {
        let scope = asked.scope.unwrap_or_else(|| grant.scope.clone());
        (grant, scope, Person::open(app, rows))
    }))
}

/// Revokes the family that a token of this client belongs to. Tokens that are not ours or not the client's change nothing
/// (RFC 7009 section 2.2).
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn revoke(app: &App, visit: &Visit, token: &str) -> Result<(), StorageError> {
    let now = visit.now;
    let grant = match presented::read(app, &visit.snapshot, token, now) {
        Some(Presented::Access(access)) => access.grant,
        Some(Presented::Refresh(refresh)) => Some(refresh.grant),
        None => None,
    };
    let Some(grant) = grant else { return Ok(()) };
    let client = visit.client.id.clone();
    app.store
        .write(move |db| match grants::find_live(db, &grant, now)? {
            Some(live) if live.client == client => grants::revoke(db, &grant, now),
            _ => Ok(()),
        })
        .await
}
