//! Tokens: issued for a grant, refreshed, revoked.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::claims::{IdTokenClaims, Person, subject};
use super::{Visit, announce, event_id, token};
use crate::app::App;
use crate::domain::authorization::{Grant, NewAuthorizationCode, NewGrant, RedeemedCode, Scope};
use crate::domain::client::{Client, Profile};
use crate::domain::event::EventKind;
use crate::domain::factor::{ACR_SINGLE_FACTOR, ProvenFactor};
use crate::domain::id::{GrantId, time_ordered};
use crate::domain::session::SignedIn;
use crate::domain::time::UtcTime;
use crate::domain::user::User;
use crate::keys::entropy::{bits_80, token_256};
use crate::keys::keyring::sha256;
use crate::storage::{Db, StorageError, accounts, audit, codes, grants};

/// How long an authorization code is good (requirement O6).
pub const CODE_LIFE: Duration = Duration::from_secs(60);

/// What the token endpoint answers with.
#[derive(Clone, PartialEq, Eq)]
pub struct TokenSet {
    /// Opaque; good at this server's endpoints.
    pub access_token: String,
    /// With scope `openid`.
    pub id_token: Option<String>,
    /// With scope `offline_access`.
    pub refresh_token: Option<String>,
    /// Seconds that the access token lives.
    pub expires_in: u64,
    /// What was granted.
    pub scope: String,
}

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
}

/// A grant for somebody who has just signed in.
pub fn new_grant(app: &App, client: &Client, signed_in: &SignedIn, scope: Scope, now: UtcTime) -> NewGrant {
    NewGrant {
        id: new_id(app, now),
        user: signed_in.user.clone(),
        client: client.id.clone(),
        scope,
        session: Some(signed_in.session.clone()),
        authenticated_at: signed_in.authenticated_at,
        factors: signed_in.factors.clone(),
        created_at: now,
    }
}

/// Sorts by time, so that the rows of a moment lie side by side. It opens nothing: tokens carry a keyed digest over it.
fn new_id(app: &App, now: UtcTime) -> GrantId {
    GrantId::new(time_ordered(now, bits_80(app.entropy.as_ref())))
}

/// A grant for an API login, complete but for who signs in.
pub struct ApiGrant {
    id: GrantId,
    client: crate::domain::id::ClientId,
    scope: Scope,
    created_at: UtcTime,
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
            created_at: self.created_at,
        }
    }
}

/// Prepares a grant for an API login, before its transaction begins.
pub fn new_grant_for_api(app: &App, client: &Client, scope: Scope, now: UtcTime) -> ApiGrant {
    ApiGrant { id: new_id(app, now), client: client.id.clone(), scope, created_at: now }
}

/// An authorization code, and its row.
pub fn new_code(
    app: &App,
    request: crate::domain::authorization::AuthorizationRequest,
    grant: NewGrant,
    now: UtcTime,
) -> (String, NewAuthorizationCode) {
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
}

/// Redeems an authorization code. A second redemption revokes what the first one gave (RFC 6749 section 4.1.2).
///
/// # Errors
/// [`StorageError`]; then nothing was redeemed.
pub async fn redeem_code(
    app: &App,
    visit: &Visit,
    redemption: Redemption,
) -> Result<Result<(RedeemedCode, Option<Person>), GrantRefused>, StorageError> {
    let step_visit = visit.clone();
    let done = app.store.write(move |db| redeem_in(db, &step_visit, &redemption)).await?;
    match done {
        Redeemed::Tokens(redeemed, user, addresses) => {
            let person = Person::open(app, user, &addresses);
            Ok(Ok((*redeemed, Some(person))))
        }
        Redeemed::Replayed => {
            announce(app, EventKind::TokenReplayed, &visit.request);
            Ok(Err(GrantRefused::Invalid))
        }
        Redeemed::Refused(refused) => Ok(Err(refused)),
    }
}

enum Redeemed {
    Tokens(Box<RedeemedCode>, User, Vec<crate::domain::user::UserAddress>),
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
    if !codes::redeem(db, &digest, now)? {
        // Expired, or somebody redeemed it a moment ago: only the latter left a grant behind.
        return if code.expires_at > now { replayed(db, visit, &code.grant) } else { Ok(Redeemed::Refused(GrantRefused::Invalid)) };
    }
    let Some(user) = accounts::find(db, &code.user)?.filter(|user| user.blocked_at.is_none()) else {
        return Ok(Redeemed::Refused(GrantRefused::Invalid));
    };
    let new = NewGrant {
        id: code.grant,
        user: code.user,
        client: code.client,
        scope: Scope::parse(&code.scope),
        session: code.session,
        authenticated_at: code.authenticated_at,
        factors: code.factors,
        created_at: now,
    };
    grants::insert(db, &new)?;
    let addresses = accounts::addresses(db, &user.id)?;
    Ok(Redeemed::Tokens(Box::new(RedeemedCode { grant: as_live(new), nonce: code.nonce }), user, addresses))
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
        generation: 0,
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

/// Refreshes: a new access token, and by the client's rule a new refresh token.
///
/// # Errors
/// [`StorageError`]; then nothing was rotated.
pub async fn refresh(
    app: &App,
    visit: &Visit,
    presented: &str,
    scope: Option<Scope>,
) -> Result<Result<(Grant, Scope, Option<Person>), GrantRefused>, StorageError> {
    let Some(token) = token::read_refresh(&app.keyring, presented) else { return Ok(Err(GrantRefused::Invalid)) };
    let step = visit.clone();
    let asked = scope.clone();
    let done = app.store.write(move |db| {
        let Some(grant) = grants::find_live(db, &token.grant, step.now)?.filter(|grant| grant.client == step.client.id) else {
            return Ok(Err(GrantRefused::Invalid));
        };
        // More than was granted is refused before anything rotates (RFC 6749 section 6).
        if asked.as_ref().is_some_and(|asked| asked.intersect(&grant.scope) != *asked) {
            return Ok(Err(GrantRefused::Scope));
        }
        let rotate = step.client.rotates_refresh_tokens();
        match grants::use_refresh_token(db, grant, token.generation, rotate, step.now)? {
            grants::Presented::Live(grant) | grants::Presented::Again(grant) => {
                let user = accounts::find(db, &grant.user)?;
                let addresses = accounts::addresses(db, &grant.user)?;
                Ok(Ok((grant, user, addresses)))
            }
            grants::Presented::Replayed(_) => {
                audit::insert(db, &event_id(), &step.event(EventKind::TokenReplayed, None, "refresh token"))?;
                Ok(Err(GrantRefused::Invalid))
            }
            grants::Presented::Dead => Ok(Err(GrantRefused::Invalid)),
        }
    });
    Ok(match done.await? {
        Ok((grant, Some(user), addresses)) => {
            let scope = scope.unwrap_or_else(|| grant.scope.clone());
            let person = Person::open(app, user, &addresses);
            Ok((grant, scope, Some(person)))
        }
        Ok((_, None, _)) => Err(GrantRefused::Invalid),
        Err(refused) => Err(refused),
    })
}

/// Tokens to be made for a live grant.
pub struct Issue<'a> {
    /// The grant.
    pub grant: &'a Grant,
    /// What these tokens are good for: the grant's scope or less.
    pub scope: &'a Scope,
    /// Whose they are.
    pub person: &'a Person,
    /// Of the authorization request; a refresh has none.
    pub nonce: Option<&'a str>,
}

/// Seconds that access tokens and ID tokens of a client live.
fn lives(profile: Profile) -> (u64, u64) {
    match profile {
        // Auth0's defaults, which its SDKs are tuned to.
        Profile::Auth0 => (86_400, 36_000),
        Profile::Standard | Profile::Frontegg => (3_600, 3_600),
    }
}

/// Makes the tokens: one signature when `openid` was granted, none otherwise.
///
/// # Errors
/// A sentence when there is no key to sign with.
pub fn issue(app: &App, visit: &Visit, issue: &Issue<'_>) -> Result<TokenSet, String> {
    let client = &visit.client;
    let (access_life, id_life) = lives(client.profile);
    let now = visit.now;
    let access_token = token::access(&app.keyring, &issue.grant.id, issue.scope, now + Duration::from_secs(access_life));
    let id_token = match issue.scope.has("openid") {
        true => Some(id_token(app, visit, issue, (&access_token, id_life))?),
        false => None,
    };
    let refresh_token = issue.grant.scope.has("offline_access").then(|| token::refresh(&app.keyring, &issue.grant.id, issue.grant.generation));
    Ok(TokenSet { access_token, id_token, refresh_token, expires_in: access_life, scope: issue.scope.to_text() })
}

fn id_token(app: &App, visit: &Visit, issue: &Issue<'_>, for_token: (&str, u64)) -> Result<String, String> {
    let (access_token, life) = for_token;
    let client = &visit.client;
    let key = visit.snapshot.keys.find(client.id_token_alg).ok_or("the signing key is still being made")?;
    // OpenID Connect Core section 5.4: with a code, scope claims come from userinfo. Auth0's SDKs read them here.
    let person = match client.profile {
        Profile::Auth0 => issue.person.claims(issue.scope, client.profile),
        Profile::Standard | Profile::Frontegg => serde_json::Map::new(),
    };
    key.sign_jwt(&IdTokenClaims {
        iss: app.settings.issuer(),
        sub: subject(&issue.person.user, client.profile),
        aud: client.id.as_str(),
        iat: visit.now.seconds(),
        exp: visit.now.seconds() + i64::try_from(life).unwrap_or(3_600),
        auth_time: issue.grant.authenticated_at.seconds(),
        nonce: issue.nonce,
        sid: issue.grant.session.as_ref().map(|session| session.as_str()),
        amr: amr(&issue.grant.factors),
        acr: ACR_SINGLE_FACTOR,
        at_hash: URL_SAFE_NO_PAD.encode(&sha256(access_token.as_bytes())[..16]),
        person,
    })
}

fn amr(factors: &[ProvenFactor]) -> Vec<&'static str> {
    let mut values: Vec<&'static str> = factors.iter().flat_map(|factor| factor.amr().iter().copied()).collect();
    values.sort_unstable();
    values.dedup();
    values
}

/// Who an access token speaks for, if its grant still lives.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn introspect(app: &App, presented: &str) -> Result<Option<(Grant, Scope, Person)>, StorageError> {
    let now = app.now();
    let Some(access) = token::read_access(&app.keyring, presented, now) else { return Ok(None) };
    let id = access.grant.clone();
    let found = app.store.read(move |db| {
        let Some(grant) = grants::find_live(db, &id, now)? else { return Ok(None) };
        let Some(user) = accounts::find(db, &grant.user)? else { return Ok(None) };
        let addresses = accounts::addresses(db, &grant.user)?;
        Ok(Some((grant, user, addresses)))
    });
    Ok(found.await?.map(|(grant, user, addresses)| (grant, access.scope, Person::open(app, user, &addresses))))
}

/// Revokes the family that a token of this client belongs to. Tokens that are not ours or not the client's change nothing
/// (RFC 7009 section 2.2).
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn revoke(app: &App, visit: &Visit, presented: &str) -> Result<(), StorageError> {
    let now = visit.now;
    let grant = token::read_refresh(&app.keyring, presented)
        .map(|token| token.grant)
        .or_else(|| token::read_access(&app.keyring, presented, now).map(|token| token.grant));
    let Some(grant) = grant else { return Ok(()) };
    let client = visit.client.id.clone();
    app.store
        .write(move |db| match grants::find_live(db, &grant, now)? {
            Some(live) if live.client == client => grants::revoke(db, &grant, now),
            _ => Ok(()),
        })
        .await
}
