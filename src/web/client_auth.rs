//! How clients authenticate at the endpoints that programs call: HTTP Basic, the body, or a signed assertion; never two.

use std::sync::Arc;
use std::time::Duration;

use actix_web::HttpRequest;
use actix_web::http::{StatusCode, header};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};

use super::Params;
use super::token_wire::TokenError;
use crate::app::App;
use crate::directory::Snapshot;
use crate::domain::client::{Client, Profile};
use crate::flow::authenticate_client::{self, ASSERTION_TYPE, Credentials, NotAuthenticated, Proof};

/// Reads a client's credentials and says whether they came by HTTP Basic.
///
/// # Errors
/// [`TokenError`].
pub fn credentials(request: &HttpRequest, params: &Params) -> Result<(Credentials, bool), TokenError> {
    let body_id = params.text("client_id")?;
    let body_secret = params.text("client_secret")?;
    let assertion = assertion(params)?;
    let header = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let basic = header.and_then(|value| value.get(..6).filter(|scheme| scheme.eq_ignore_ascii_case("basic ")).and(value.get(6..)));
    let twice = || TokenError::invalid_request("The client authenticates in two ways at once");
    match (basic, body_secret, assertion) {
        (Some(_), Some(_), _) | (Some(_), _, Some(_)) | (_, Some(_), Some(_)) => Err(twice()),
        (Some(basic), None, None) => {
            let (id, secret) = of_basic(basic)?;
            if body_id.is_some_and(|own| own != id) {
                return Err(twice());
            }
            Ok((Credentials { id, proof: Proof::Secret(secret) }, true))
        }
        (None, None, Some(assertion)) => {
            // The assertion names the client; what the body says must agree (RFC 7521 section 4.2).
            let named = subject_of(assertion).ok_or_else(|| invalid_client("The client assertion cannot be read"))?;
            if body_id.is_some_and(|own| own != named) {
                return Err(invalid_client("client_id is not the assertion's subject"));
            }
            Ok((Credentials { id: named, proof: Proof::Assertion(assertion.to_owned()) }, false))
        }
        (None, secret, None) => {
            let id = body_id.ok_or_else(|| TokenError::invalid_request("Missing required parameter: client_id"))?;
            let proof = secret.map_or(Proof::None, |secret| Proof::Secret(secret.to_owned()));
            Ok((Credentials { id: id.to_owned(), proof }, false))
        }
    }
}

fn assertion(params: &Params) -> Result<Option<&str>, TokenError> {
    match (params.text("client_assertion_type")?, params.text("client_assertion")?) {
        (None, None) => Ok(None),
        (Some(ASSERTION_TYPE), Some(assertion)) => Ok(Some(assertion)),
        (Some(ASSERTION_TYPE), None) => Err(TokenError::invalid_request("Missing required parameter: client_assertion")),
        (None, Some(_)) => Err(TokenError::invalid_request("Missing required parameter: client_assertion_type")),
        (Some(_), _) => Err(TokenError::invalid_request("The client_assertion_type is not supported")),
    }
}

/// The subject that an assertion claims to speak for. Whether that is true is found out with the named client's keys.
fn subject_of(assertion: &str) -> Option<String> {
    let claims = URL_SAFE_NO_PAD.decode(assertion.split('.').nth(1)?).ok()?;
    let claims: serde_json::Value = serde_json::from_slice(&claims).ok()?;
    claims.get("sub")?.as_str().map(str::to_owned)
}

fn of_basic(basic: &str) -> Result<(String, String), TokenError> {
    let malformed =
        || TokenError { challenge: true, ..TokenError::new(StatusCode::UNAUTHORIZED, "invalid_client", "The Authorization header cannot be read") };
    let text = STANDARD.decode(basic.trim()).ok().and_then(|bytes| String::from_utf8(bytes).ok()).ok_or_else(malformed)?;
    let (id, secret) = text.split_once(':').ok_or_else(malformed)?;
    Ok((form_decoded(id), form_decoded(secret)))
}

fn form_decoded(text: &str) -> String {
    // Parsed as the value of a nameless pair: RFC 6749 section 2.3.1 encodes both halves as form values.
    let pair = format!("v={}", text.replace('&', "%26"));
    url::form_urlencoded::parse(pair.as_bytes()).next().map(|(_, value)| value.into_owned()).unwrap_or_default()
}

fn invalid_client(description: &'static str) -> TokenError {
    TokenError::new(StatusCode::UNAUTHORIZED, "invalid_client", description)
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
            TokenError { challenge: is_basic, ..invalid_client("Client authentication failed") }
        }
    })
}
