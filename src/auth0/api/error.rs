//! What the management API answers when it does not do what was asked.

use std::fmt;
use std::time::Duration;

use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderName, HeaderValue};
use actix_web::{HttpResponse, ResponseError};

use crate::domain::time::UtcTime;
use crate::storage::StorageError;
use crate::web::{Fault, api_answer};

/// An error of family C.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ApiError {
    status: StatusCode,
    code: Option<&'static str>,
    message: String,
    challenge: Option<String>,
    nonce: Option<String>,
    wait: Option<(Duration, UtcTime)>,
}

impl ApiError {
    /// An error of this status.
    pub fn new(status: StatusCode, code: Option<&'static str>, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into(), challenge: None, nonce: None, wait: None }
    }

    /// 400 for something in the body, in the words that Auth0's schema checks begin with.
    pub fn body(detail: impl fmt::Display) -> Self {
        Self::new(StatusCode::BAD_REQUEST, Some("invalid_body"), format!("Payload validation error: '{detail}'."))
    }

    /// The same for one property.
    pub fn property(detail: impl fmt::Display, property: &str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, Some("invalid_body"), format!("Payload validation error: '{detail}' on property {property}."))
    }

    /// 400 for something in the query.
    pub fn query(detail: impl fmt::Display, parameter: &str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, Some("invalid_query_string"), format!("Query validation error: '{detail}' on property {parameter}."))
    }

    /// 400 because a rule of the installation does not allow it.
    pub fn refused(why: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, Some("operation_not_supported"), why)
    }

    /// 401. The scheme names what the caller is to come with (RFC 6750 section 3).
    pub fn unauthorized(scheme: &str, message: &str) -> Self {
        let challenge = format!("{scheme} realm=\"management\", error=\"invalid_token\"");
        Self { challenge: Some(challenge), ..Self::new(StatusCode::UNAUTHORIZED, None, message) }
    }

    /// 403 for a scope that is missing.
    pub fn scope(wanted: &[&str]) -> Self {
        Self::new(StatusCode::FORBIDDEN, Some("insufficient_scope"), format!("Insufficient scope, expected any of: {}", wanted.join(",")))
    }

    /// 404.
    pub fn absent(code: &'static str, message: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, Some(code), message)
    }

    /// 409.
    pub fn conflict(message: &str) -> Self {
        Self::new(StatusCode::CONFLICT, Some("conflict"), message)
    }

    /// 429.
    pub fn too_often(wait: Duration, now: UtcTime) -> Self {
        let error = Self::new(StatusCode::TOO_MANY_REQUESTS, Some("too_many_requests"), "Global limit has been reached");
        Self { wait: Some((wait, now)), ..error }
    }

    /// With the nonce that the next proof must carry (RFC 9449 section 9).
    pub fn with_nonce(self, nonce: Option<String>) -> Self {
        Self { nonce, ..self }
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl From<StorageError> for ApiError {
    fn from(error: StorageError) -> Self {
        let fault = Fault::from(error);
        tracing::error!(fault = fault.code(), "the management API cannot reach its data");
        match fault.status().is_server_error() && fault.retry_after().is_none() {
            true => Self::new(fault.status(), Some("server_error"), "Something went wrong here; it has been noted"),
            false => Self::new(fault.status(), Some("temporarily_unavailable"), "Try again in a moment"),
        }
    }
}

impl ResponseError for ApiError {
    fn status_code(&self) -> StatusCode {
        self.status
    }

    fn error_response(&self) -> HttpResponse {
        let mut response = api_answer::error(self.status, &self.message, self.code);
        let headers = response.headers_mut();
        if let Some(challenge) = self.challenge.as_deref().and_then(|text| HeaderValue::from_str(text).ok()) {
            headers.insert(header::WWW_AUTHENTICATE, challenge);
        }
        if let Some(nonce) = self.nonce.as_deref().and_then(|text| HeaderValue::from_str(text).ok()) {
            headers.insert(HeaderName::from_static("dpop-nonce"), nonce);
        }
        if let Some((wait, now)) = self.wait {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(wait.as_secs().max(1)));
            headers.insert(HeaderName::from_static("x-ratelimit-limit"), HeaderValue::from(10));
            headers.insert(HeaderName::from_static("x-ratelimit-remaining"), HeaderValue::from(0));
            // A UNIX time in whole seconds: SDKs wait until then.
            headers.insert(HeaderName::from_static("x-ratelimit-reset"), HeaderValue::from((now + wait).seconds() + 1));
        }
        response
    }
}
