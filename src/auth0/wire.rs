//! Error answers of Auth0's authentication API ("family A"): `{"error", "error_description"}`.

use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderName, HeaderValue, RETRY_AFTER};
use serde_json::json;

use crate::domain::time::UtcTime;
use crate::storage::StorageError;
use crate::web::Fault;
use crate::web::params::BadParams;
use crate::web::token_wire::no_store;

/// An error of this family.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Auth0Error {
    /// The status, mostly 400.
    pub status: StatusCode,
    /// The code.
    pub error: &'static str,
    /// The sentence.
    pub description: String,
    /// When the next try is possible.
    pub retry_in: Option<Duration>,
}

impl Auth0Error {
    /// A 400 of this code.
    pub fn bad(error: &'static str, description: impl Into<String>) -> Self {
        Self { status: StatusCode::BAD_REQUEST, error, description: description.into(), retry_in: None }
    }

    /// An error of another status.
    pub fn of(status: StatusCode, error: &'static str, description: impl Into<String>) -> Self {
        Self { status, ..Self::bad(error, description) }
    }

    /// 429: the caller is told when to come back.
    pub fn too_often(retry_in: Duration) -> Self {
        Self { retry_in: Some(retry_in), ..Self::of(StatusCode::TOO_MANY_REQUESTS, "too_many_requests", "Too many requests; see Retry-After") }
    }

    /// The answer. `x-ratelimit-reset` is a UNIX time in whole seconds.
    pub fn response(&self, now: UtcTime) -> HttpResponse {
        let mut response = HttpResponse::build(self.status).json(json!({"error": self.error, "error_description": self.description}));
        no_store(&mut response);
        if let Some(wait) = self.retry_in {
            let seconds = wait.as_secs().max(1);
            let headers = response.headers_mut();
            headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
            headers.insert(HeaderName::from_static("x-ratelimit-limit"), HeaderValue::from(1));
            headers.insert(HeaderName::from_static("x-ratelimit-remaining"), HeaderValue::from(0));
            headers.insert(HeaderName::from_static("x-ratelimit-reset"), HeaderValue::from((now + wait).seconds()));
        }
        response
    }
}

impl From<StorageError> for Auth0Error {
    fn from(error: StorageError) -> Self {
        let fault = Fault::from(error);
        tracing::error!(fault = fault.code(), "the passwordless API cannot reach its data");
        Self {
            retry_in: fault.retry_after().map(Duration::from_secs),
            ..Self::of(fault.status(), "temporarily_unavailable", "Try again in a moment")
        }
    }
}

impl From<BadParams> for Auth0Error {
    fn from(error: BadParams) -> Self {
        match error {
            BadParams::Twice(_) => Self::bad("bad.request", "a property comes twice"),
            BadParams::Unreadable => Self::bad("bad.request", "the body must be a JSON object or a form"),
            BadParams::NotText(name) => match name.as_str() {
                "client_id" => Self::bad("bad.client_id", "error in client_id - invalid type (expected string)"),
                "connection" => Self::bad("bad.connection", "error in connection - invalid type (expected string)"),
                "phone_number" => Self::bad("bad.phone_number", "error in phone_number - invalid type (expected string)"),
                "email" => Self::bad("bad.email", "error in email - invalid type (expected string)"),
                _ => Self::bad("bad.request", "a property has the wrong type"),
            },
        }
    }
}
