//! The outermost middleware: names each request, counts and logs it, sets the headers that every answer carries, and gives
//! bare faults a body in the visitor's language or the caller's wire format.

use std::sync::Arc;
use std::time::Instant;

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::error::InternalError;
use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::{Error, HttpMessage, HttpResponse, web};
use askama::Template;

use super::api_answer;
use super::fault::{Fault, Severity};
use super::page::{self, Page};
use super::ui::Ui;
use super::visit::{request_id, ui, ui_in};
use crate::app::App;
use crate::domain::id::RequestId;
use crate::i18n::negotiate;
use crate::keys::entropy::hex_96;
use crate::telemetry::metrics::{KindLabels, RequestLabels};

/// What went wrong, as a page.
#[derive(Template)]
#[template(path = "web/fault.html")]
pub struct FaultPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The fault's stable name.
    pub code: &'static str,
    /// Seconds to wait, where the text says so.
    pub seconds: i64,
    /// The request's name.
    pub id: String,
}

impl FaultPage<'_> {
    fn title_key(&self) -> String {
        format!("fault-{}-title", self.code)
    }

    fn body_key(&self) -> String {
        format!("fault-{}-body", self.code)
    }
}

impl<'a> Page<'a> for FaultPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let faults = [
            Fault::NotFound,
            Fault::Method,
            Fault::TooLarge,
            Fault::BadRequest(""),
            Fault::Csrf,
            Fault::UnknownClient,
            Fault::UnregisteredRedirect,
            Fault::TooOften(std::time::Duration::from_secs(60)),
            Fault::LinkGone,
            Fault::Unavailable(String::new()),
            Fault::Internal(String::new()),
        ];
        faults.iter().map(|fault| Self { ui, code: fault.code(), seconds: 60, id: "0a1b2c3d".into() }).collect()
    }
}

/// How long a request may take, its body included. The slowest honest one waits two seconds for an SMS provider.
const DEADLINE: std::time::Duration = std::time::Duration::from_secs(15);

/// What is known of a request whose handler gave no answer: the framework has dropped the rest with it.
struct Caller {
    id: RequestId,
    path: String,
    accept_language: Option<String>,
}

/// The middleware.
///
/// # Errors
/// An answer that is complete but has lost its request: the session store failed, or the deadline passed.
pub async fn observe(
    app: web::Data<App>,
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let started = Instant::now();
    let accept_language = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).map(str::to_owned);
    let caller = Caller { id: RequestId::new(&hex_96(app.entropy.as_ref())[..16]), path: request.path().to_owned(), accept_language };
    request.extensions_mut().insert(caller.id.clone());
    let app = app.into_inner();
    // The head has its own deadline; this one bounds a body that drips, and whatever else hangs.
    let response = match tokio::time::timeout(DEADLINE, next.call(request)).await {
        Ok(Ok(response)) => response,
        Ok(Err(error)) => return Err(lost(&app, &caller, &Fault::Unavailable(error.to_string()), started)),
        Err(_) => return Err(lost(&app, &caller, &Fault::TooSlow, started)),
    };
    let mut response = explain(&app, response.map_into_boxed_body());
    let request = response.request().clone();
    let status = response.status();
    set_headers(&app, (&caller.id, status), response.response_mut().headers_mut());
    let route = request.match_pattern().unwrap_or_else(|| "unmatched".into());
    count(&app, &caller.id, (request.method().as_str(), route, response.status().as_u16()), started);
    Ok(response)
}

/// The answer to a request that did not come back from its handler, in the words and with the headers of all others.
fn lost(app: &App, caller: &Caller, fault: &Fault, started: Instant) -> Error {
    note(app, &caller.id, fault);
    let locale = negotiate::choose(None, None, caller.accept_language.as_deref());
    let mut response = body_of(fault, &caller.path, &caller.id, || ui_in(locale, app, "Doorcode", ""));
    if let Some(seconds) = fault.retry_after() {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    set_headers(app, (&caller.id, fault.status()), response.headers_mut());
    count(app, &caller.id, ("", "lost".into(), fault.status().as_u16()), started);
    InternalError::from_response(fault.code(), response).into()
}

fn count(app: &App, id: &RequestId, what: (&str, String, u16), started: Instant) {
    let (method, route, status) = what;
    let took = started.elapsed();
    // The pattern, never the path or the query: those carry codes and hints.
    tracing::debug!(method, route, status, took_us = took.as_micros() as u64, request = %id, "request");
    app.metrics.requests.get_or_create(&RequestLabels { route, status }).inc();
    app.metrics.latency.observe(took.as_secs_f64());
}

/// Gives a bare answer of 400 and above its body.
fn explain(app: &Arc<App>, response: ServiceResponse<BoxBody>) -> ServiceResponse<BoxBody> {
    let status = response.status();
    let has_own_body = response.headers().contains_key(header::CONTENT_TYPE) && response.response().extensions().get::<Fault>().is_none();
    let is_framework_text = response.headers().get(header::CONTENT_TYPE).is_some_and(|value| value.as_bytes().starts_with(b"text/plain"));
    if !(status.is_client_error() || status.is_server_error()) || (has_own_body && !is_framework_text) {
        return response;
    }
    let fault = response.response().extensions().get::<Fault>().cloned().unwrap_or_else(|| Fault::of_status(status));
    let request = response.request().clone();
    let id = request_id(&request);
    note(app, &id, &fault);
    let allow = response.headers().get(header::ALLOW).cloned();
    let mut explained = body_of(&fault, request.path(), &id, || ui(app, &request, "Doorcode", ""));
    if let Some(allow) = allow {
        explained.headers_mut().insert(header::ALLOW, allow);
    }
    if let Some(seconds) = fault.retry_after() {
        explained.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    ServiceResponse::new(request, explained)
}

fn note(app: &App, id: &RequestId, fault: &Fault) {
    app.metrics.faults.get_or_create(&KindLabels { kind: fault.code() }).inc();
    match (fault, fault.severity()) {
        (Fault::Unavailable(what) | Fault::Internal(what), _) => tracing::error!(fault = fault.code(), what, request = %id, "fault"),
        (_, Severity::Quiet | Severity::Loud) => tracing::info!(fault = fault.code(), request = %id, "fault"),
    }
}

fn body_of(fault: &Fault, path: &str, id: &RequestId, ui: impl FnOnce() -> Ui) -> HttpResponse {
    if api_answer::is_below(path) {
        return api_answer::of_fault(fault);
    }
    if is_api(path) {
        return json_of(fault);
    }
    let ui = ui();
    let seconds = i64::try_from(fault.retry_after().unwrap_or(0)).unwrap_or(0);
    let page = FaultPage { ui: &ui, code: fault.code(), seconds, id: id.to_string() };
    page::show(&ui, fault.status(), &page, None).unwrap_or_else(|_| HttpResponse::new(fault.status()))
}

/// Paths whose callers are programs.
fn is_api(path: &str) -> bool {
    ["/oauth/", "/oidc/register", "/passwordless/", "/userinfo", "/.well-known/", "/hooks/", "/health/", "/dev/outbox.json"]
        .iter()
        .any(|prefix| path.starts_with(prefix))
}

/// RFC 6749 section 5.2, which is also Auth0's family A.
fn json_of(fault: &Fault) -> HttpResponse {
    let (error, description) = match fault {
        Fault::NotFound => ("not_found", "No such endpoint"),
        Fault::Method => ("method_not_allowed", "The endpoint does not take this method"),
        Fault::TooLarge => ("invalid_request", "The request is too large"),
        Fault::TooSlow => ("invalid_request", "The request took too long"),
        Fault::BadRequest(what) => ("invalid_request", *what),
        Fault::Forbidden => ("access_denied", "Not allowed"),
        Fault::Csrf => ("access_denied", "The request comes from elsewhere"),
        Fault::UnknownClient => ("invalid_client", "Unknown client"),
        Fault::UnregisteredRedirect => ("invalid_request", "The redirect_uri is not registered"),
        Fault::TooOften(_) => ("too_many_requests", "Too many requests; see Retry-After"),
        Fault::LinkGone => ("invalid_request", "The link is not valid any more"),
        Fault::Unavailable(_) => ("temporarily_unavailable", "Try again in a moment"),
        Fault::Internal(_) => ("server_error", "Something went wrong here; it has been noted"),
    };
    HttpResponse::build(fault.status())
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .json(serde_json::json!({"error": error, "error_description": description}))
}

// Made once: a name that is not among HTTP's own is checked and hashed when it is made.
const CROSS_ORIGIN_OPENER_POLICY: HeaderName = HeaderName::from_static("cross-origin-opener-policy");
const PERMISSIONS_POLICY: HeaderName = HeaderName::from_static("permissions-policy");
const X_REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

fn set_headers(app: &App, about: (&RequestId, StatusCode), headers: &mut HeaderMap) {
    let (id, status) = about;
    headers.reserve(8);
    let mut put = |name: HeaderName, value: &'static str| {
        if !headers.contains_key(&name) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    };
    put(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    put(header::X_FRAME_OPTIONS, "DENY");
    put(header::REFERRER_POLICY, "no-referrer");
    put(header::CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'");
    if !status.is_redirection() {
        // A redirect has no document to guard, and on the way to an application that waits for a message it would cut the
        // window off from the one that opened it.
        put(CROSS_ORIGIN_OPENER_POLICY, "same-origin");
    }
    put(PERMISSIONS_POLICY, "camera=(), geolocation=(), microphone=(), payment=()");
    if app.settings.is_https() {
        put(header::STRICT_TRANSPORT_SECURITY, "max-age=63072000; includeSubDomains");
    }
    if let Ok(id) = HeaderValue::from_str(id.as_str()) {
        headers.insert(X_REQUEST_ID, id);
    }
}
