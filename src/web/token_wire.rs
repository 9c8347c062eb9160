//! The token endpoint's wire (RFC 6749 section 5), shared by the features that answer there.

use std::sync::Arc;
use std::time::Duration;

use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderValue};
use actix_web::{HttpRequest, HttpResponse};
use async_trait::async_trait;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use super::{Fault, Params, params::BadParams};
use crate::app::App;
use crate::directory::Snapshot;
use crate::domain::client::{Client, Profile};
use crate::flow::Visit;
use crate::flow::authenticate_client::{self, Credentials, NotAuthenticated};
use crate::flow::grant::TokenSet;
use crate::storage::StorageError;

/// An error answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TokenError {
    /// The status.
    pub status: StatusCode,
    /// The code that clients compare.
    pub error: &'static str,
    /// The sentence that some clients compare too.
    pub description: String,
    /// Whether HTTP Basic was tried, which wants a challenge back (RFC 6749 section 5.2).
    pub challenge: bool,
    /// When to try again.
    pub retry_in: Option<Duration>,
}

impl TokenError {
    /// An error of this status.
    pub fn new(status: StatusCode, error: &'static str, description: impl Into<String>) -> Self {
        Self { status, error, description: description.into(), challenge: false, retry_in: None }
    }

    /// 400 `invalid_request`.
    pub fn invalid_request(description: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "invalid_request", description)
    }

    /// `invalid_grant`: 400 by RFC 6749, 403 on Auth0's wire.
    pub fn invalid_grant(profile: Profile, description: impl Into<String>) -> Self {
        let status = match profile {
            Profile::Auth0 => StatusCode::FORBIDDEN,
            Profile::Standard | Profile::Frontegg => StatusCode::BAD_REQUEST,
        };
        Self::new(status, "invalid_grant", description)
    }

    /// 429 with `Retry-After`.
    pub fn too_often(retry_in: Duration) -> Self {
        let mut error = Self::new(StatusCode::TOO_MANY_REQUESTS, "too_many_requests", "Too many requests; see Retry-After");
        error.retry_in = Some(retry_in);
        error
    }

    /// 503: the signing key is missing or broken, nothing that the caller can mend.
    pub fn not_signed(what: &str) -> Self {
        tracing::error!(what, "tokens cannot be signed");
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "temporarily_unavailable", "Try again in a moment")
    }

    /// The answer.
    pub fn response(&self) -> HttpResponse {
        let mut response = HttpResponse::build(self.status).json(json!({"error": self.error, "error_description": self.description}));
        no_store(&mut response);
        let headers = response.headers_mut();
        if self.challenge {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Basic realm=\"token endpoint\""));
        }
        if let Some(wait) = self.retry_in {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(wait.as_secs().max(1)));
        }
        response
    }
}

impl From<BadParams> for TokenError {
    fn from(error: BadParams) -> Self {
        match error {
            BadParams::Twice(name) => Self::invalid_request(format!("The parameter {} comes twice", printable(&name))),
            BadParams::Unreadable => Self::invalid_request("The body must be a form or a JSON object"),
            BadParams::NotText(name) => Self::invalid_request(format!("The parameter {} must be a string", printable(&name))),
        }
    }
}

impl From<StorageError> for TokenError {
    fn from(error: StorageError) -> Self {
        let fault = Fault::from(error);
        tracing::error!(fault = fault.code(), "the token endpoint cannot reach its data");
        let mut error = Self::new(fault.status(), "temporarily_unavailable", "Try again in a moment");
        if fault.status().is_server_error() && fault.status() != StatusCode::SERVICE_UNAVAILABLE {
            error = Self::new(fault.status(), "server_error", "Something went wrong here; it has been noted");
        }
        error.retry_in = fault.retry_after().map(Duration::from_secs);
        error
    }
}

/// Names come from strangers: what is quoted back is short and plain (RFC 6749 section 5.2 allows ASCII only).
fn printable(name: &str) -> String {
    name.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.')).take(40).collect()
}

/// The success answer. Absent tokens are absent, never `null`: strict clients refuse `null`.
pub fn tokens(set: &TokenSet) -> HttpResponse {
    let mut body = json!({
        "access_token": set.access_token, "token_type": "Bearer", "expires_in": set.expires_in, "scope": set.scope,
    });
    if let Some(token) = &set.id_token {
        body["id_token"] = json!(token);
    }
    if let Some(token) = &set.refresh_token {
        body["refresh_token"] = json!(token);
    }
    let mut response = HttpResponse::Ok().json(body);
    no_store(&mut response);
    response
}

/// Tokens and their errors stay out of every cache.
pub fn no_store(response: &mut HttpResponse) {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response.headers_mut().insert(header::PRAGMA, HeaderValue::from_static("no-cache"));
}

/// A grant type of another feature (RFC 6749 section 4.5), wired in by the server.
#[async_trait(?Send)]
pub trait ExtensionGrant {
    /// Its `grant_type`.
    fn grant_type(&self) -> &'static str;

    /// Redeems it. The client is authenticated.
    async fn redeem(&self, app: &App, visit: &Visit, call: (&HttpRequest, &Params)) -> Result<TokenSet, TokenError>;
}

/// The grant types of other features.
pub struct ExtensionGrants(pub Vec<Box<dyn ExtensionGrant + Send + Sync>>);

/// Reads a client's credentials: HTTP Basic with form-encoded halves, or the body; never both.
///
/// # Errors
/// [`TokenError`].
pub fn credentials(request: &HttpRequest, params: &Params) -> Result<(Credentials, bool), TokenError> {
    let body_id = params.text("client_id")?;
    let body_secret = params.text("client_secret")?;
    let header = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let Some(basic) = header.and_then(|value| value.get(..6).filter(|scheme| scheme.eq_ignore_ascii_case("basic ")).and(value.get(6..))) else {
        let id = body_id.ok_or_else(|| TokenError::invalid_request("Missing required parameter: client_id"))?;
        return Ok((Credentials { id: id.to_owned(), secret: body_secret.map(str::to_owned) }, false));
    };
    let malformed =
        || TokenError { challenge: true, ..TokenError::new(StatusCode::UNAUTHORIZED, "invalid_client", "The Authorization header cannot be read") };
    let text = STANDARD.decode(basic.trim()).ok().and_then(|bytes| String::from_utf8(bytes).ok()).ok_or_else(malformed)?;
    let (id, secret) = text.split_once(':').ok_or_else(malformed)?;
    let (id, secret) = (form_decoded(id), form_decoded(secret));
    if body_secret.is_some() || body_id.is_some_and(|own| own != id) {
        return Err(TokenError::invalid_request("The client authenticates in two ways at once"));
    }
    Ok((Credentials { id, secret: Some(secret) }, true))
}

fn form_decoded(text: &str) -> String {
    // Parsed as the value of a nameless pair: RFC 6749 section 2.3.1 encodes both halves as form values.
    let pair = format!("v={}", text.replace('&', "%26"));
    url::form_urlencoded::parse(pair.as_bytes()).next().map(|(_, value)| value.into_owned()).unwrap_or_default()
}

/// The authenticated client of a call.
///
/// # Errors
/// [`TokenError`] in the client's own wire.
pub async fn client_of(app: &App, snapshot: &Arc<Snapshot>, request: &HttpRequest, params: &Params) -> Result<Arc<Client>, TokenError> {
    let (credentials, is_basic) = credentials(request, params)?;
    let profile = snapshot.client(&credentials.id).map(|client| client.profile);
    let refused = match authenticate_client::authenticate(app, snapshot, &credentials).await? {
        Ok(client) => return Ok(client),
        Err(refused) => refused,
    };
    Err(match (refused, profile) {
        (NotAuthenticated::TooOften, _) => TokenError::too_often(Duration::from_secs(60)),
        // A WWW-Authenticate header would hide the error from Auth0's SDKs.
        (NotAuthenticated::Secret, Some(Profile::Auth0)) => TokenError::new(StatusCode::UNAUTHORIZED, "access_denied", "Unauthorized"),
        (NotAuthenticated::Secret | NotAuthenticated::Unknown, _) => {
            TokenError { challenge: is_basic, ..TokenError::new(StatusCode::UNAUTHORIZED, "invalid_client", "Client authentication failed") }
        }
    })
}
