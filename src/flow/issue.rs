//! Making tokens for a live grant: one signature when `openid` was granted, one more when an API is asked for.

use std::borrow::Cow;
use std::time::Duration;

use aws_lc_rs::digest;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::claims::{Asked, Person};
use super::{Visit, token};
use crate::app::App;
use crate::directory::Snapshot;
use crate::domain::api::Api;
use crate::domain::authorization::{Grant, KNOWN_SCOPES, Scope};
use crate::domain::client::{Client, ClientKind, Profile};
use crate::domain::client_options::GrantType;
use crate::domain::factor::{Assurance, ProvenFactor};
use crate::domain::signing_key::SigningAlgorithm;
use crate::keys::entropy::token_128;
use crate::settings::Settings;

/// The `typ` of JWT access tokens (RFC 9068 section 2.1).
pub const ACCESS_TOKEN_TYPE: &str = "at+jwt";

/// What the token endpoint answers with.
#[derive(Clone, PartialEq, Eq)]
pub struct TokenSet {
    /// Opaque, or a JWT when an API was asked for.
    pub access_token: String,
    /// Whether the access token is bound to a key (RFC 9449) or good for whoever bears it.
    pub is_bound: bool,
    /// With scope `openid`.
    pub id_token: Option<String>,
    /// With scope `offline_access`.
    pub refresh_token: Option<String>,
    /// Seconds that the access token lives.
    pub expires_in: u64,
    /// What was granted.
    pub scope: String,
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
    /// The APIs that the access token is for; none for an opaque one.
    pub audiences: &'a [String],
    /// The thumbprint of the key that the access token is bound to.
    pub dpop_key: Option<&'a str>,
}

/// The audience of the management API, which machine clients may ask for; what they may do there is granted to them.
pub fn management_audience(settings: &Settings) -> String {
    format!("{}/api/v2/", settings.origin())
}

/// The API with this audience, if this client may ask for it (requirement O9).
pub fn api_for<'a>(settings: &Settings, snapshot: &'a Snapshot, client: &Client, audience: &str) -> Option<Cow<'a, Api>> {
    if client.kind == ClientKind::Machine && audience == management_audience(settings) {
        let api = Api {
            audience: audience.to_owned(),
            name: "Doorcode".into(),
            scopes: client.options.management_scopes(),
            access_token_seconds: None,
            alg: SigningAlgorithm::Rs256,
        };
        return Some(Cow::Owned(api));
    }
    let is_allowed = client.options.audiences.iter().any(|own| own == audience);
    snapshot.installation.apis.iter().find(|api| is_allowed && api.audience == audience).map(Cow::Borrowed)
}

/// Why no tokens were made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NotIssued {
    /// There is no key to sign with, or it is broken: a sentence.
    Key(String),
    /// An API is not registered any more, or not for this client (RFC 8707 section 2).
    Target,
}

impl From<String> for NotIssued {
    fn from(what: String) -> Self {
        Self::Key(what)
    }
}

/// Makes the tokens, of what was granted and what the client may still have.
///
/// # Errors
/// [`NotIssued`].
pub fn issue(app: &App, visit: &Visit, issue: &Issue<'_>) -> Result<TokenSet, NotIssued> {
    let client = &visit.client;
    let apis = apis_of(&app.settings, visit, issue.audiences)?;
    // Of an API's scope values only those of the APIs that this token is for.
    let is_for = |value: &str| KNOWN_SCOPES.contains(&value) || apis.iter().any(|api| api.scopes.iter().any(|own| own == value));
    let scope = issue.scope.filtered(|value| client.options.allows_scope(value) && is_for(value));
    let issue = &Issue { scope: &scope, ..*issue };
    let (access_token, expires_in) = access_token(app, visit, issue, &apis)?;
    let id_token = match scope.has("openid") {
        true => Some(id_token(app, visit, issue, &access_token)?),
        false => None,
    };
    let may_refresh = issue.grant.scope.has("offline_access") && client.allows_grant(GrantType::RefreshToken);
    let refresh_token = may_refresh.then(|| token::refresh(&app.keyring, &issue.grant.id, issue.grant.generation));
    Ok(TokenSet { access_token, is_bound: issue.dpop_key.is_some(), id_token, refresh_token, expires_in, scope: issue.scope.to_text() })
}

fn apis_of<'a>(settings: &Settings, visit: &'a Visit, audiences: &[String]) -> Result<Vec<Cow<'a, Api>>, NotIssued> {
    audiences.iter().map(|audience| api_for(settings, &visit.snapshot, &visit.client, audience).ok_or(NotIssued::Target)).collect()
}

fn access_token(app: &App, visit: &Visit, issue: &Issue<'_>, apis: &[Cow<'_, Api>]) -> Result<(String, u64), String> {
    let (life, _) = visit.client.options.token_lives(visit.client.profile);
    let life = apis.iter().filter_map(|api| api.access_token_seconds).map(u64::from).min().unwrap_or(life);
    // No token outlives its grant.
    let life = life.min(issue.grant.expires_at.since(visit.now).as_secs());
    if issue.audiences.is_empty() {
        let expires_at = visit.now + Duration::from_secs(life);
        return Ok((token::access(&app.keyring, &issue.grant.id, issue.scope, (expires_at, issue.dpop_key)), life));
    }
    let mut audiences: Vec<String> = issue.audiences.to_vec();
    if issue.scope.has("openid") {
        // The same token opens the userinfo endpoint, as the vendors' SDKs expect.
        audiences.push(userinfo_audience(&app.settings));
    }
    let mut claims = machine_claims(app, visit, &audiences, life);
    let about = [
        ("sub", json!(app.keyring.subject(&issue.person.user, &visit.client))),
        // The grant stands before the dot: the token is as good as its row.
        ("jti", json!(format!("{}.{}", issue.grant.id, token_128(app.entropy.as_ref())))),
        ("scope", json!(issue.scope.to_text())),
        ("auth_time", json!(issue.grant.authenticated_at.seconds())),
        ("acr", json!(acr(&issue.grant.factors))),
        ("amr", json!(amr(&issue.grant.factors))),
    ];
    claims.extend(about.map(|(name, value)| (name.to_owned(), value)));
    bind(&mut claims, issue.dpop_key);
    let alg = apis.first().map_or(SigningAlgorithm::Rs256, |api| api.alg);
    Ok((sign_access_token(visit, alg, &claims)?, life))
}

/// The audience under which JWT access tokens open the userinfo endpoint.
pub fn userinfo_audience(settings: &Settings) -> String {
    format!("{}/userinfo", settings.origin())
}

/// The claims that every JWT access token has (RFC 9068 section 2.2), for a client in its own name.
fn machine_claims(app: &App, visit: &Visit, audiences: &[String], life: u64) -> Map<String, Value> {
    let audience = if let [one] = audiences { json!(one) } else { json!(audiences) };
    let claims = [
        ("iss", json!(app.settings.issuer())),
        ("aud", audience),
        ("client_id", json!(visit.client.id.as_str())),
        ("iat", json!(visit.now.seconds())),
        ("exp", json!(visit.now.seconds() + i64::try_from(life).unwrap_or(3_600))),
    ];
    claims.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// Binds a token to a key (RFC 9449 section 6.1).
fn bind(claims: &mut Map<String, Value>, dpop_key: Option<&str>) {
    if let Some(key) = dpop_key {
        claims.insert("cnf".into(), json!({"jkt": key}));
    }
}

fn sign_access_token(visit: &Visit, alg: SigningAlgorithm, claims: &Map<String, Value>) -> Result<String, String> {
    let key = visit.snapshot.keys.find(alg, visit.now).ok_or("the signing key is still being made")?;
    key.sign_typed(ACCESS_TOKEN_TYPE, claims)
}

/// A client's token in its own name (RFC 6749 section 4.4): always a JWT for one API.
///
/// # Errors
/// A sentence when there is no key to sign with.
pub fn client_token(app: &App, visit: &Visit, api: &Api, asked: (&Scope, Option<&str>)) -> Result<TokenSet, String> {
    let (scope, dpop_key) = asked;
    let life = api.access_token_seconds.map_or(visit.client.options.token_lives(visit.client.profile).0, u64::from);
    let mut claims = machine_claims(app, visit, std::slice::from_ref(&api.audience), life);
    // Auth0 marks such subjects, so that no client can pass for a user.
    let subject = match visit.client.profile {
        Profile::Auth0 => format!("{}@clients", visit.client.id),
        Profile::Standard | Profile::Frontegg => visit.client.id.to_string(),
    };
    claims.insert("sub".into(), json!(subject));
    if visit.client.profile == Profile::Auth0 {
        claims.insert("azp".into(), json!(visit.client.id.as_str()));
        claims.insert("gty".into(), json!("client-credentials"));
    }
    claims.insert("jti".into(), json!(token_128(app.entropy.as_ref())));
    if !scope.is_empty() {
        claims.insert("scope".into(), json!(scope.to_text()));
    }
    bind(&mut claims, dpop_key);
    let access_token = sign_access_token(visit, api.alg, &claims)?;
    Ok(TokenSet { access_token, is_bound: dpop_key.is_some(), id_token: None, refresh_token: None, expires_in: life, scope: scope.to_text() })
}

/// The claims of an ID token (OpenID Connect Core section 2).
#[derive(Serialize)]
struct IdTokenClaims<'a> {
    iss: &'a str,
    sub: String,
    aud: &'a str,
    iat: i64,
    exp: i64,
    auth_time: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    nonce: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sid: Option<&'a str>,
    amr: Vec<&'static str>,
    acr: &'static str,
    at_hash: String,
    #[serde(flatten)]
    person: Map<String, Value>,
}

fn id_token(app: &App, visit: &Visit, issue: &Issue<'_>, access_token: &str) -> Result<String, String> {
    let client = &visit.client;
    let key = visit.snapshot.keys.find(client.id_token_alg, visit.now).ok_or("the signing key is still being made")?;
    let (_, life) = client.options.token_lives(client.profile);
    // OpenID Connect Core section 5.4: with a code, scope claims come from userinfo. Auth0's SDKs read them here.
    let nothing = Scope::default();
    let scope = match client.profile {
        Profile::Auth0 => issue.scope,
        Profile::Standard | Profile::Frontegg => &nothing,
    };
    let person = issue.person.claims(Asked { scope, names: &issue.grant.details.claims.id_token }, client);
    key.sign_jwt(&IdTokenClaims {
        iss: app.settings.issuer(),
        sub: app.keyring.subject(&issue.person.user, client),
        aud: client.id.as_str(),
        iat: visit.now.seconds(),
        exp: visit.now.seconds() + i64::try_from(life).unwrap_or(3_600),
        auth_time: issue.grant.authenticated_at.seconds(),
        nonce: issue.nonce,
        sid: issue.grant.session.as_ref().map(|session| session.as_str()),
        amr: amr(&issue.grant.factors),
        acr: acr(&issue.grant.factors),
        at_hash: left_half(client.id_token_alg, access_token),
        person,
    })
}

/// `at_hash` (OpenID Connect Core section 3.1.3.6): the left half of the digest that the signature uses.
fn left_half(alg: SigningAlgorithm, token: &str) -> String {
    let algorithm = match alg {
        SigningAlgorithm::Rs256 | SigningAlgorithm::Es256 => &digest::SHA256,
        // Ed25519 hashes with SHA-512 (RFC 8032 section 5.1).
        SigningAlgorithm::EdDsa => &digest::SHA512,
    };
    let whole = digest::digest(algorithm, token.as_bytes());
    URL_SAFE_NO_PAD.encode(&whole.as_ref()[..whole.as_ref().len() / 2])
}

/// How strong an authentication was (requirement S17).
pub fn acr(factors: &[ProvenFactor]) -> &'static str {
    Assurance::of(factors).acr()
}

fn amr(factors: &[ProvenFactor]) -> Vec<&'static str> {
    let mut values: Vec<&'static str> = factors.iter().flat_map(|factor| factor.amr().iter().copied()).collect();
    if Assurance::of(factors) == Assurance::Multi {
        values.push("mfa");
    }
    values.sort_unstable();
    values.dedup();
    values
}
