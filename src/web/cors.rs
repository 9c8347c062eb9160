//! Cross-origin calls (requirement V11): open for public documents, an application's own origins for its API calls.

use actix_web::http::header::{self, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, web};

use super::Fault;
use crate::app::App;
use crate::directory::Snapshot;
use crate::domain::client::Client;

/// Marks a public document as readable by everyone; it is the same for everyone.
pub fn open(response: &mut HttpResponse) {
    response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
}

/// Lets a script of one of the client's own origins read the answer. No credentials: the API takes no cookies.
pub fn allow_client(response: &mut HttpResponse, origin: Option<&HeaderValue>, client: Option<&Client>) {
    response.headers_mut().append(header::VARY, HeaderValue::from_static("origin"));
    let Some((value, client)) = origin.zip(client) else { return };
    if value.to_str().is_ok_and(|origin| client.allows_origin(origin)) {
        response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, value.clone());
        // What a script needs to prove its key again (RFC 9449 section 8).
        response.headers_mut().insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("dpop-nonce, www-authenticate"));
    }
}

/// Lets a script of any application read an answer that tells nothing of anybody.
pub fn allow_any(response: &mut HttpResponse, origin: Option<&HeaderValue>, snapshot: &Snapshot) {
    let text = origin.and_then(|value| value.to_str().ok());
    let client = text.and_then(|text| snapshot.clients.values().find(|client| client.allows_origin(text)));
    allow_client(response, origin, client.map(|client| &**client));
}

/// Answers a preflight. Which origin may read the real answer is decided there, where the client is known.
pub fn preflight(origin: Option<&HeaderValue>, is_allowed: bool) -> HttpResponse {
    let mut response = HttpResponse::NoContent().finish();
    let headers = response.headers_mut();
    headers.insert(header::VARY, HeaderValue::from_static("origin"));
    if let (Some(origin), true) = (origin, is_allowed) {
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
        headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("GET, POST, OPTIONS"));
        headers.insert(
            header::ACCESS_CONTROL_ALLOW_HEADERS,
            HeaderValue::from_static("content-type, authorization, dpop, auth0-client, x-request-language"),
        );
        headers.insert(header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("600"));
    }
    response
}

/// `OPTIONS` on an API endpoint: allowed for the origins of any application.
///
/// # Errors
/// [`Fault::Unavailable`] when the database does not answer.
pub async fn answer_preflight(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let snapshot = app.directory.current().await?;
    let origin = request.headers().get(header::ORIGIN);
    let text = origin.and_then(|value| value.to_str().ok());
    let is_allowed = text.is_some_and(|text| snapshot.clients.values().any(|client| client.allows_origin(text)));
    Ok(preflight(origin, is_allowed))
}
