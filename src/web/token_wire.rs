//! The token endpoint's wire (RFC 6749 section 5), shared by the features that answer there.

use std::time::Duration;

use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderValue};
use actix_web::{HttpRequest, HttpResponse};
use async_trait::async_trait;
use serde_json::json;

use super::{Fault, Params, params::BadParams};
use crate::app::App;
use crate::domain::client::Profile;
use crate::flow::Visit;
use crate::flow::issue::{NotIssued, TokenSet};
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
    /// The nonce that the next DPoP proof must carry (RFC 9449 section 8).
    pub dpop_nonce: Option<String>,
}

impl TokenError {
    /// An error of this status.
    pub fn new(status: StatusCode, error: &'static str, description: impl Into<String>) -> Self {
        Self { status, error, description: description.into(), challenge: false, retry_in: None, dpop_nonce: None }
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

    /// 400 `invalid_target` (RFC 8707 section 2).
    pub fn invalid_target() -> Self {
        Self::new(StatusCode::BAD_REQUEST, "invalid_target", "The resource is not registered, or not allowed for the client")
    }

    /// 400 `invalid_dpop_proof` (RFC 9449 section 5).
    pub fn invalid_dpop_proof(description: &'static str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "invalid_dpop_proof", description)
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
        if let Some(nonce) = self.dpop_nonce.as_deref().and_then(|nonce| HeaderValue::from_str(nonce).ok()) {
            headers.insert(header::HeaderName::from_static("dpop-nonce"), nonce);
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

impl From<NotIssued> for TokenError {
    fn from(refused: NotIssued) -> Self {
        match refused {
            NotIssued::Key(what) => Self::not_signed(&what),
            NotIssued::Target => Self::invalid_target(),
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
        "access_token": set.access_token, "token_type": if set.is_bound { "DPoP" } else { "Bearer" }, "expires_in": set.expires_in, "scope": set.scope,
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

/// What comes with a grant.
pub struct GrantCall<'a> {
    /// The request.
    pub request: &'a HttpRequest,
    /// Its parameters.
    pub params: &'a Params,
    /// The thumbprint of the key that proved itself along with it (RFC 9449).
    pub dpop_key: Option<String>,
}

/// A grant type of another feature (RFC 6749 section 4.5), wired in by the server.
#[async_trait(?Send)]
pub trait ExtensionGrant {
    /// Its `grant_type`.
    fn grant_type(&self) -> &'static str;

    /// Redeems it. The client is authenticated and may use the grant.
    async fn redeem(&self, app: &App, visit: &Visit, call: GrantCall<'_>) -> Result<TokenSet, TokenError>;
}

/// The grant types of other features.
pub struct ExtensionGrants(pub Vec<Box<dyn ExtensionGrant + Send + Sync>>);
