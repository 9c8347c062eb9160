//! What goes wrong for which no form can be shown again. The only type that knows HTTP statuses.

use std::fmt;
use std::time::Duration;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};

use super::params::BadParams;
use crate::flow::password::NotChecked;
use crate::keys::hasher::{Busy, NotHashed};
use crate::storage::StorageError;

/// How loudly a fault is logged.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Severity {
    /// Somebody's mistake or probe.
    Quiet,
    /// An operator must look.
    Loud,
}

/// A fault. Features render it in their own wire shape; [`super::observe`] turns what is left into a page.
#[derive(Clone, Debug)]
pub enum Fault {
    /// No such page.
    NotFound,
    /// The page does not take this method.
    Method,
    /// The body is too large.
    TooLarge,
    /// The request did not arrive in time.
    TooSlow,
    /// The request cannot be read.
    BadRequest(&'static str),
    /// A form from elsewhere, or with a stale or forged token.
    Csrf,
    /// Not for this person.
    Forbidden,
    /// No such client (RFC 6749 section 4.1.2.1: no redirect).
    UnknownClient,
    /// The redirect URI is not registered (no redirect, no reflection).
    UnregisteredRedirect,
    /// Too often.
    TooOften(Duration),
    /// A one-time link that is no good.
    LinkGone,
    /// The database or another service is away.
    Unavailable(String),
    /// A defect.
    Internal(String),
}

impl Fault {
    /// Stable name: the log field, the metric label and the key of the page's text.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::Method => "method",
            Self::TooLarge => "too-large",
            // To a person it is a damaged request like any other.
            Self::TooSlow => "bad-request",
            Self::BadRequest(_) => "bad-request",
            Self::Csrf => "csrf",
            Self::Forbidden => "forbidden",
            Self::UnknownClient => "client",
            Self::UnregisteredRedirect => "redirect",
            Self::TooOften(_) => "too-often",
            Self::LinkGone => "link",
            Self::Unavailable(_) => "unavailable",
            Self::Internal(_) => "internal",
        }
    }

    /// The HTTP status.
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::BadRequest(_) | Self::UnknownClient | Self::UnregisteredRedirect => StatusCode::BAD_REQUEST,
            Self::Csrf | Self::Forbidden => StatusCode::FORBIDDEN,
            Self::TooOften(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::LinkGone => StatusCode::GONE,
            Self::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// How loudly it is logged.
    pub const fn severity(&self) -> Severity {
        match self {
            Self::NotFound
            | Self::Method
            | Self::TooLarge
            | Self::TooSlow
            | Self::BadRequest(_)
            | Self::Csrf
            | Self::Forbidden
            | Self::UnknownClient
            | Self::UnregisteredRedirect
            | Self::TooOften(_)
            | Self::LinkGone => Severity::Quiet,
            Self::Unavailable(_) | Self::Internal(_) => Severity::Loud,
        }
    }

    /// When trying again makes sense, for `Retry-After`.
    pub fn retry_after(&self) -> Option<u64> {
        match self {
            Self::TooOften(wait) => Some(wait.as_secs().max(1)),
            Self::Unavailable(_) => Some(2),
            _ => None,
        }
    }

    /// The fault that an HTTP status of the framework stands for.
    pub fn of_status(status: StatusCode) -> Self {
        match status {
            StatusCode::NOT_FOUND => Self::NotFound,
            StatusCode::METHOD_NOT_ALLOWED => Self::Method,
            StatusCode::PAYLOAD_TOO_LARGE => Self::TooLarge,
            status if status.is_server_error() => Self::Internal(format!("status {status}")),
            _ => Self::BadRequest("unreadable"),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl From<StorageError> for Fault {
    fn from(error: StorageError) -> Self {
        match error {
            // Another writer was faster; nothing happened and asking again will do.
            StorageError::Unavailable(what) | StorageError::Conflict(what) => Self::Unavailable(what),
            StorageError::Broken(what) => Self::Internal(what),
        }
    }
}

impl From<Busy> for Fault {
    fn from(busy: Busy) -> Self {
        Self::Unavailable(busy.to_string())
    }
}

impl From<NotHashed> for Fault {
    fn from(error: NotHashed) -> Self {
        match error {
            NotHashed::Busy(busy) => busy.into(),
            NotHashed::Broken(what) => Self::Internal(what),
        }
    }
}

impl From<NotChecked> for Fault {
    fn from(error: NotChecked) -> Self {
        match error {
            NotChecked::Busy(busy) => busy.into(),
            NotChecked::Storage(error) => error.into(),
        }
    }
}

impl From<BadParams> for Fault {
    fn from(error: BadParams) -> Self {
        match error {
            BadParams::Twice(_) => Self::BadRequest("a parameter comes twice"),
            BadParams::Unreadable => Self::BadRequest("the body is neither a form nor JSON"),
            BadParams::NotText(_) => Self::BadRequest("a parameter is not text"),
        }
    }
}

impl ResponseError for Fault {
    fn status_code(&self) -> StatusCode {
        self.status()
    }

    /// A bare response that carries the fault; the outermost middleware gives it a body in the visitor's language.
    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::new(self.status());
        response.extensions_mut().insert(self.clone());
        response
    }
}
