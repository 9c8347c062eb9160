//! Programs that register themselves (RFC 7591): off unless the operator has set an initial access token.

use super::admit_client::{self, sentence};
use super::install::{self, Change, NotApplied};
use crate::app::App;
use crate::domain::client::{Client, ClientKind, Profile};
use crate::domain::client_options::{ClientOptions, GrantType, SubjectType};
use crate::domain::client_rules::{Field, Problem};
use crate::domain::id::ClientId;
use crate::domain::signing_key::SigningAlgorithm;
use crate::keys::entropy::{hex_96, token_256};
use crate::storage::StorageError;

/// What a program says of itself, read from its metadata.
pub struct Metadata {
    /// What pages call it.
    pub name: Option<String>,
    /// Where answers may go.
    pub redirect_uris: Vec<String>,
    /// Where a sign-out may end.
    pub logout_uris: Vec<String>,
    /// Grant types; none for the authorization code.
    pub grant_types: Vec<GrantType>,
    /// What kind of program it is, by how it authenticates.
    pub kind: ClientKind,
    /// Public keys, in place of a secret.
    pub jwks: Option<String>,
    /// What its ID tokens are signed with.
    pub id_token_alg: SigningAlgorithm,
    /// What it knows its users by.
    pub subject_type: SubjectType,
    /// Scope values that it may ask for; none for all.
    pub scopes: Option<Vec<String>>,
    /// Whether it always pushes its requests.
    pub require_par: bool,
    /// Whether its tokens are always bound to a key.
    pub dpop_bound: bool,
    /// Where it is told of sign-outs, server to server.
    pub backchannel_logout_uri: Option<String>,
    /// Where it is told of sign-outs in the browser.
    pub frontchannel_logout_uri: Option<String>,
}

/// A registered program, and its secret when it has one.
pub struct Registered {
    /// The client as it was stored.
    pub client: Client,
    /// Shown this once.
    pub secret: Option<String>,
}

/// Why nothing was registered.
pub enum NotRegistered {
    /// A redirect URI.
    RedirectUri(String),
    /// Something else in the metadata.
    Metadata(String),
    /// The database, or too many changes at once.
    Storage(StorageError),
}

/// Registers a program. It is never the installation's own: its users are asked for consent.
///
/// # Errors
/// [`NotRegistered`]; then nothing was registered.
pub async fn register(app: &App, metadata: Metadata) -> Result<Registered, NotRegistered> {
    let needs_secret = metadata.kind.is_confidential() && metadata.jwks.is_none();
    let secret = needs_secret.then(|| token_256(app.entropy.as_ref()));
    let client = client_of(app, metadata, secret.as_deref());
    let apis = app.directory.current().await.map_err(NotRegistered::Storage)?;
    let client = admit_client::admit(&app.settings, &apis.installation.apis, client).map_err(not_admitted)?;
    // Another change at the same time is no reason to fail; five in a row do not happen.
    for _ in 0..5 {
        let snapshot = app.directory.current().await.map_err(NotRegistered::Storage)?;
        let installation = snapshot.installation.clone();
        let change = Change { seen: snapshot.version, installation, clients: vec![client.clone()], users: Vec::new() };
        match install::apply(app, change).await {
            Ok(_) => return Ok(Registered { client, secret }),
            Err(NotApplied::Outpaced) => app.directory.changed(),
            Err(NotApplied::Storage(error)) => return Err(NotRegistered::Storage(error)),
            Err(NotApplied::Refused(refusal)) => return Err(NotRegistered::Metadata(refusal.to_string())),
            Err(NotApplied::Wrong(what)) => return Err(NotRegistered::Metadata(what)),
        }
    }
    Err(NotRegistered::Storage(StorageError::Conflict("the installation keeps changing".into())))
}

/// RFC 7591 section 3.2.2 has a word of its own for redirect URIs.
fn not_admitted(problems: Vec<Problem>) -> NotRegistered {
    let redirects: Vec<Problem> = problems.iter().filter(|problem| problem.field == Field::RedirectUris).cloned().collect();
    if redirects.is_empty() { NotRegistered::Metadata(sentence(&problems)) } else { NotRegistered::RedirectUri(sentence(&redirects)) }
}

fn client_of(app: &App, metadata: Metadata, secret: Option<&str>) -> Client {
    let id = format!("dyn-{}", hex_96(app.entropy.as_ref()));
    Client {
        name: metadata.name.unwrap_or_else(|| id.clone()),
        id: ClientId::new(id),
        kind: metadata.kind,
        profile: Profile::Standard,
        secret_digests: secret.map(|secret| app.keyring.client_secret_digest(secret)).into_iter().collect(),
        origins: origins(&metadata.redirect_uris, metadata.kind),
        redirect_uris: metadata.redirect_uris,
        logout_uris: metadata.logout_uris,
        sms: true,
        legacy: false,
        require_pkce: true,
        id_token_alg: metadata.id_token_alg,
        rotate_refresh_tokens: true,
        options: ClientOptions {
            first_party: false,
            grant_types: Some(metadata.grant_types),
            scopes: metadata.scopes,
            subject_type: metadata.subject_type,
            jwks: metadata.jwks,
            require_par: metadata.require_par,
            dpop_bound: metadata.dpop_bound,
            backchannel_logout_uri: metadata.backchannel_logout_uri,
            frontchannel_logout_uri: metadata.frontchannel_logout_uri,
            ..ClientOptions::default()
        },
    }
}

/// A script calls from where it is served: the origins of its redirect URIs.
fn origins(uris: &[String], kind: ClientKind) -> Vec<String> {
    if kind != ClientKind::Spa {
        return Vec::new();
    }
    let mut origins: Vec<String> = uris.iter().filter_map(|uri| Some(url::Url::parse(uri).ok()?.origin().ascii_serialization())).collect();
    origins.sort();
    origins.dedup();
    origins
}
