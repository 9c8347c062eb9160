//! Client authentication (RFC 6749 section 2.3, RFC 7523).

use std::sync::Arc;
use std::time::Duration;

use aws_lc_rs::constant_time;
use serde_json::{Map, Value};

use crate::app::App;
use crate::directory::Snapshot;
use crate::domain::client::Client;
use crate::domain::time::UtcTime;
use crate::keys::jwt;
use crate::keys::keyring::sha256;
use crate::storage::StorageError;
use crate::storage::limits::{self, Rate};
use crate::storage::used_once;

/// The only kind of assertion (RFC 7523 section 2.2).
pub const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// How long an assertion may be good: libraries make them for up to an hour. Each is used up by its first use.
const LONGEST_ASSERTION: Duration = Duration::from_secs(3_660);

/// What a client presents.
#[derive(Clone)]
pub struct Credentials {
    /// `client_id`.
    pub id: String,
    /// What proves it.
    pub proof: Proof,
}

/// What proves that a client is who it says.
#[derive(Clone)]
pub enum Proof {
    /// Nothing: a public client.
    None,
    /// `client_secret`, however it travelled.
    Secret(String),
    /// `client_assertion`: a JWT signed with the client's key.
    Assertion(String),
}

/// Why a client is not believed. Callers answer all alike but for the wire's own distinction.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotAuthenticated {
    /// No such client.
    Unknown,
    /// A confidential client without its proof, or a wrong one.
    Secret,
    /// Too many wrong secrets.
    TooOften,
}

/// The client, if it is who it says. Public clients have nothing to show.
///
/// # Errors
/// [`StorageError`] when failures cannot be counted; then nobody is believed.
pub async fn authenticate(app: &App, snapshot: &Snapshot, credentials: &Credentials) -> Result<Result<Arc<Client>, NotAuthenticated>, StorageError> {
    let Some(client) = snapshot.client(&credentials.id) else { return Ok(Err(NotAuthenticated::Unknown)) };
    let believed = match (&credentials.proof, client.kind.is_confidential()) {
        // Some SDKs send an empty or stray secret for public clients; it proves nothing and is not compared.
        (Proof::None | Proof::Secret(_), false) => true,
        (Proof::None, true) => return Ok(Err(NotAuthenticated::Secret)),
        (Proof::Secret(secret), true) => is_own_secret(app, client, secret),
        (Proof::Assertion(assertion), _) => is_own_assertion(app, client, assertion).await?,
    };
    if believed { Ok(Ok(Arc::clone(client))) } else { failed(app, client).await }
}

fn is_own_secret(app: &App, client: &Client, secret: &str) -> bool {
    let given = app.keyring.client_secret_digest(secret);
    // Secrets overlap during a rotation; all are compared whatever the first says.
    client
        .counting_secrets(app.now())
        .fold(false, |found, own| found | constant_time::verify_slices_are_equal(own.as_bytes(), given.as_bytes()).is_ok())
}

async fn is_own_assertion(app: &App, client: &Client, assertion: &str) -> Result<bool, StorageError> {
    let Some(keys) = client.options.jwks.as_deref().and_then(|json| jwt::public_keys(json).ok()) else { return Ok(false) };
    let now = app.now();
    let Some(claims) = jwt::verify(assertion, &keys).map(|signed| signed.claims) else { return Ok(false) };
    let Some((id, expires_at)) = accepted(app, client, &claims, now) else { return Ok(false) };
    // Each counts once (RFC 7523 section 3): whoever overhears one has nothing.
    let digest = sha256(format!("assertion\0{}\0{id}", client.id).as_bytes());
    app.store.write(move |db| used_once::take(db, &digest, expires_at)).await
}

/// The `jti` and the end of an assertion whose claims are in order (RFC 7523 section 3).
fn accepted(app: &App, client: &Client, claims: &Map<String, Value>, now: UtcTime) -> Option<(String, UtcTime)> {
    let text = |name: &str| claims.get(name).and_then(Value::as_str);
    let issuer = app.settings.issuer();
    let endpoints = ["/oauth/token", "/oauth/par", "/oauth/introspect", "/oauth/revoke", "/oauth/device/code"];
    let ours: Vec<String> = endpoints.iter().map(|path| format!("{}{path}", app.settings.origin())).collect();
    let ours: Vec<&str> = ours.iter().map(String::as_str).chain([issuer, issuer.trim_end_matches('/')]).collect();
    let is_client = |name: &str| text(name) == Some(client.id.as_str());
    if !is_client("iss") || !is_client("sub") || !jwt::is_for(claims, &ours) || !jwt::is_in_time(claims, now) {
        return None;
    }
    let expires_at = jwt::moment(claims, "exp").ok().flatten().filter(|at| *at <= now + LONGEST_ASSERTION)?;
    let id = text("jti").filter(|id| !id.is_empty() && id.len() <= 256)?;
    // A minute more than the assertion counts: clocks differ.
    Some((id.to_owned(), expires_at + Duration::from_secs(120)))
}

async fn failed(app: &App, client: &Client) -> Result<Result<Arc<Client>, NotAuthenticated>, StorageError> {
    let bucket = format!("secret:{}", client.id);
    let rate = Rate::per(app.limits().failed_client_secrets, Duration::from_secs(3_600));
    let now = app.now();
    let counted = app.store.write(move |db| limits::take(db, bucket, rate, now)).await?;
    Ok(Err(if counted.is_ok() { NotAuthenticated::Secret } else { NotAuthenticated::TooOften }))
}
