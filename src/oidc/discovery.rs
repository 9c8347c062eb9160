//! `/.well-known/openid-configuration` and `/.well-known/jwks.json`, as ready bytes.

use std::sync::Arc;

use actix_web::http::header::{CACHE_CONTROL, HeaderValue};
use actix_web::{HttpResponse, web};
use serde_json::json;

use crate::app::App;
use crate::domain::authorization::KNOWN_SCOPES;
use crate::domain::client_options::{GrantType, ResponseMode};
use crate::domain::factor::{ACR_MULTI_FACTOR, ACR_MULTI_FACTOR_OF_PAPE, ACR_SINGLE_FACTOR};
use crate::domain::locale::Locale;
use crate::domain::signing_key::SigningAlgorithm;
use crate::flow::claims::CLAIMS;
use crate::keys::jwt::CLIENT_ALGORITHMS;
use crate::settings::Settings;
use crate::web::{Fault, cors};

/// The discovery document (OpenID Connect Discovery section 3, RFC 8414), made once: it says only what works.
pub struct Discovery(web::Bytes);

impl Discovery {
    /// The document for these settings.
    pub fn new(settings: &Settings) -> Self {
        let at = |path: &str| format!("{}{path}", settings.origin());
        let methods = ["client_secret_basic", "client_secret_post", "private_key_jwt", "none"];
        let mut claims: Vec<&str> = vec!["iss", "aud", "exp", "iat", "auth_time", "nonce", "sid", "amr", "acr", "at_hash"];
        claims.extend(CLAIMS);
        let mut document = json!({
            "issuer": settings.issuer(),
            "authorization_endpoint": at("/authorize"),
            "token_endpoint": at("/oauth/token"),
            "userinfo_endpoint": at("/userinfo"),
            "jwks_uri": at("/.well-known/jwks.json"),
            "revocation_endpoint": at("/oauth/revoke"),
            "introspection_endpoint": at("/oauth/introspect"),
            "pushed_authorization_request_endpoint": at("/oauth/par"),
            "device_authorization_endpoint": at("/oauth/device/code"),
            "end_session_endpoint": at("/oidc/logout"),
            "scopes_supported": KNOWN_SCOPES,
            "response_types_supported": ["code"],
            "response_modes_supported": ResponseMode::ALL.map(ResponseMode::as_str),
            "grant_types_supported": GrantType::ALL.map(GrantType::as_str),
            "subject_types_supported": ["public", "pairwise"],
            "id_token_signing_alg_values_supported": SigningAlgorithm::ALL.map(SigningAlgorithm::as_str),
            "request_object_signing_alg_values_supported": CLIENT_ALGORITHMS,
            "dpop_signing_alg_values_supported": CLIENT_ALGORITHMS,
            "token_endpoint_auth_methods_supported": methods,
            "token_endpoint_auth_signing_alg_values_supported": CLIENT_ALGORITHMS,
            "revocation_endpoint_auth_methods_supported": methods,
            "revocation_endpoint_auth_signing_alg_values_supported": CLIENT_ALGORITHMS,
            "introspection_endpoint_auth_methods_supported": methods[..3],
            "introspection_endpoint_auth_signing_alg_values_supported": CLIENT_ALGORITHMS,
            "acr_values_supported": [ACR_SINGLE_FACTOR, ACR_MULTI_FACTOR, ACR_MULTI_FACTOR_OF_PAPE],
            "claims_supported": claims,
            "claim_types_supported": ["normal"],
            "code_challenge_methods_supported": ["S256"],
            "prompt_values_supported": ["none", "login", "consent", "select_account"],
            "display_values_supported": ["page"],
            "ui_locales_supported": Locale::ALL.map(Locale::tag),
            "authorization_response_iss_parameter_supported": true,
            "backchannel_logout_supported": true,
            "backchannel_logout_session_supported": true,
            "frontchannel_logout_supported": true,
            "frontchannel_logout_session_supported": true,
            "claims_parameter_supported": true,
            "request_parameter_supported": true,
            "request_uri_parameter_supported": false,
            "require_pushed_authorization_requests": false,
        });
        if settings.registration_token.is_some() {
            document["registration_endpoint"] = json!(at("/oidc/register"));
        }
        Self(web::Bytes::from(document.to_string()))
    }
}

/// `GET /.well-known/openid-configuration`
pub async fn configuration(document: web::Data<Discovery>) -> HttpResponse {
    public_json(document.0.clone(), "public, max-age=3600")
}

/// `GET /.well-known/jwks.json`. The last reading will do: keys are published long before they sign.
///
/// # Errors
/// [`Fault::Unavailable`] while there is a key to come.
pub async fn jwks(app: web::Data<App>) -> Result<HttpResponse, Fault> {
    let keys = Arc::clone(&app.directory.recent().keys);
    // During the very first start keys are still being made; an incomplete set must not get into anybody's cache.
    if !keys.is_complete() {
        return Err(Fault::Unavailable("the signing keys are still being made".into()));
    }
    let keys = keys.jwks();
    Ok(public_json(web::Bytes::copy_from_slice(keys.as_bytes()), "public, max-age=300"))
}

fn public_json(body: web::Bytes, caching: &'static str) -> HttpResponse {
    let mut response = HttpResponse::Ok().content_type("application/json").body(body);
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static(caching));
    cors::open(&mut response);
    response
}
