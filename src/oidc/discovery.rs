//! `/.well-known/openid-configuration` and `/.well-known/jwks.json`, as ready bytes.

use std::sync::Arc;

use actix_web::http::header::{CACHE_CONTROL, HeaderValue};
use actix_web::{HttpResponse, web};
use serde_json::json;

use crate::app::App;
use crate::domain::authorization::KNOWN_SCOPES;
use crate::domain::signing_key::SigningAlgorithm;
use crate::settings::Settings;
use crate::web::{Fault, cors};

/// Auth0's grant type for one-time codes.
const PASSWORDLESS: &str = "http://auth0.com/oauth/grant-type/passwordless/otp";

/// The discovery document (OpenID Connect Discovery section 3, RFC 8414), made once: it says only what works.
pub struct Discovery(web::Bytes);

impl Discovery {
    /// The document for these settings.
    pub fn new(settings: &Settings) -> Self {
        let at = |path: &str| format!("{}{path}", settings.origin());
        let methods = ["client_secret_basic", "client_secret_post", "none"];
        let document = json!({
            "issuer": settings.issuer(),
            "authorization_endpoint": at("/authorize"),
            "token_endpoint": at("/oauth/token"),
            "userinfo_endpoint": at("/userinfo"),
            "jwks_uri": at("/.well-known/jwks.json"),
            "revocation_endpoint": at("/oauth/revoke"),
            "end_session_endpoint": at("/oidc/logout"),
            "scopes_supported": KNOWN_SCOPES,
            "response_types_supported": ["code"],
            "response_modes_supported": ["query"],
            "grant_types_supported": ["authorization_code", "refresh_token", PASSWORDLESS],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": SigningAlgorithm::ALL.map(SigningAlgorithm::as_str),
            "token_endpoint_auth_methods_supported": methods,
            "revocation_endpoint_auth_methods_supported": methods,
            "claims_supported": ["iss", "sub", "aud", "exp", "iat", "auth_time", "nonce", "sid", "amr", "acr", "at_hash", "name", "locale", "updated_at",
                "phone_number", "phone_number_verified", "email", "email_verified"],
            "code_challenge_methods_supported": ["S256"],
            "prompt_values_supported": ["none", "login"],
            "ui_locales_supported": crate::domain::locale::Locale::ALL.map(crate::domain::locale::Locale::tag),
            "authorization_response_iss_parameter_supported": true,
            "claims_parameter_supported": false,
            "request_parameter_supported": false,
            "request_uri_parameter_supported": false,
        });
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
    if SigningAlgorithm::ALL.iter().any(|algorithm| keys.find(*algorithm).is_none()) {
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
