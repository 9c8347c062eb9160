//! Error answers of Auth0's management API ("family C"), for its handlers and for what the framework refuses before them.

use actix_web::HttpResponse;
use actix_web::http::{StatusCode, header};
use serde_json::json;

use super::fault::Fault;

/// Where the management API lives.
pub const ROOT: &str = "/api/v2";

/// Whether a path belongs to it.
pub fn is_below(path: &str) -> bool {
    path.strip_prefix(ROOT).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// `{"statusCode", "error", "message", "errorCode"?}`. A 401 repeats its message, as Auth0's does.
pub fn error(status: StatusCode, message: &str, code: Option<&str>) -> HttpResponse {
    let mut body = json!({"statusCode": status.as_u16(), "error": status.canonical_reason().unwrap_or("Error"), "message": message});
    if let Some(code) = code {
        body["errorCode"] = json!(code);
    }
    if status == StatusCode::UNAUTHORIZED {
        body["attributes"] = json!({"error": message});
    }
    let mut response = HttpResponse::build(status);
    response.insert_header((header::CACHE_CONTROL, "no-store")).content_type("application/json; charset=utf-8").body(body.to_string())
}

/// The same for a fault.
pub fn of_fault(fault: &Fault) -> HttpResponse {
    let (message, code) = match fault {
        Fault::NotFound => ("No such endpoint", "not_found"),
        Fault::Method => ("The endpoint does not take this method", "method_not_allowed"),
        Fault::TooLarge => ("The body is too large", "invalid_body"),
        Fault::TooSlow => ("The request took too long", "invalid_body"),
        Fault::BadRequest(_) => ("The request cannot be read", "invalid_body"),
        Fault::Forbidden | Fault::Csrf => ("Not allowed", "forbidden"),
        Fault::TooOften(_) => ("Global limit has been reached", "too_many_requests"),
        Fault::UnknownClient | Fault::UnregisteredRedirect | Fault::LinkGone => ("The request is not valid any more", "invalid_body"),
        Fault::Unavailable(_) => ("Try again in a moment", "temporarily_unavailable"),
        Fault::Internal(_) => ("Something went wrong here; it has been noted", "server_error"),
    };
    error(fault.status(), message, Some(code))
}
