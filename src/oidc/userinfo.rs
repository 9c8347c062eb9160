//! `GET` and `POST /userinfo` (OpenID Connect Core section 5.3).

use std::sync::Arc;

use actix_web::http::header::{self, HeaderValue};
use actix_web::http::{Method, StatusCode};
use actix_web::{HttpRequest, HttpResponse, web};
use serde_json::{Map, Value, json};

use crate::app::App;
use crate::directory::Snapshot;
use crate::domain::client::Client;
use crate::flow::claims::Asked;
use crate::flow::presented;
use crate::keys::jwt::CLIENT_ALGORITHMS;
use crate::web::dpop::NotHeld;
use crate::web::token_wire::{TokenError, no_store};
use crate::web::{Fault, Params, cors, dpop};

/// `GET /userinfo` and `POST /userinfo`
///
/// # Errors
/// [`Fault`] of the database.
pub async fn userinfo(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let snapshot = app.directory.current().await?;
    let mut named = None;
    let mut response = match presented(&request, &body) {
        None => Refused::unnamed("Bearer").response(),
        Some((scheme, token)) => match answer(&app, &snapshot, &request, (scheme, &token)).await {
            Ok((claims, client)) => {
                named = Some(client);
                HttpResponse::Ok().json(claims)
            }
            Err(refused) => refused.response(),
        },
    };
    no_store(&mut response);
    let origin = request.headers().get(header::ORIGIN);
    match named {
        Some(client) => cors::allow_client(&mut response, origin, Some(&client)),
        // Nobody knows whose token it was; a script of any application may read why it is refused.
        None => cors::allow_any(&mut response, origin, &snapshot),
    }
    Ok(response)
}

async fn answer(
    app: &App,
    snapshot: &Arc<Snapshot>,
    request: &HttpRequest,
    shown: (&'static str, &str),
) -> Result<(Map<String, Value>, Arc<Client>), Refused> {
    let (scheme, token) = shown;
    let invalid = || Refused { scheme, error: "invalid_token", status: StatusCode::UNAUTHORIZED, nonce: None };
    let now = app.now();
    let access = presented::read_access(app, snapshot, token, now).filter(|access| access.opens_userinfo(&app.settings)).ok_or_else(invalid)?;
    holds_key(app, request, shown, access.dpop_key.as_deref()).await?;
    let grant = access.grant.clone().ok_or_else(invalid)?;
    let found = presented::person_of(app, snapshot, grant, now).await.map_err(|error| Refused::of(scheme, &TokenError::from(error)))?;
    let (grant, person) = found.ok_or_else(invalid)?;
    if !access.scope.has("openid") {
        return Err(Refused { scheme, error: "insufficient_scope", status: StatusCode::FORBIDDEN, nonce: None });
    }
    let client = snapshot.client(grant.client.as_str()).ok_or_else(invalid)?;
    let mut claims = person.claims(Asked { scope: &access.scope, names: &grant.details.claims.userinfo }, client);
    claims.insert("sub".into(), json!(app.keyring.subject(&person.user, client)));
    Ok((claims, Arc::clone(client)))
}

async fn holds_key(app: &App, request: &HttpRequest, shown: (&'static str, &str), bound_to: Option<&str>) -> Result<(), Refused> {
    let unproven = || Refused { scheme: "DPoP", error: "invalid_token", status: StatusCode::UNAUTHORIZED, nonce: None };
    dpop::holds_key(app, request, shown, bound_to).await.map_err(|why| match why {
        NotHeld::Unproven => unproven(),
        NotHeld::OtherKey => Refused { error: "invalid_dpop_proof", ..unproven() },
        NotHeld::Proof(error) => Refused::of("DPoP", &error),
    })
}

/// The token and its scheme: in the header, or in a form body (RFC 6750 section 2); never in a query, never in both.
fn presented(request: &HttpRequest, body: &web::Bytes) -> Option<(&'static str, String)> {
    let in_body = match *request.method() {
        Method::POST if !body.is_empty() => Params::of_body(request, body).ok()?.text("access_token").ok()?.map(str::to_owned),
        _ => None,
    };
    let Some(header) = request.headers().get(header::AUTHORIZATION) else { return in_body.map(|token| ("Bearer", token)) };
    let (scheme, token) = header.to_str().ok()?.split_once(' ')?;
    let scheme = ["Bearer", "DPoP"].into_iter().find(|known| known.eq_ignore_ascii_case(scheme))?;
    in_body.is_none().then(|| (scheme, token.trim().to_owned()))
}

/// Why nobody's claims are told (RFC 6750 section 3, RFC 9449 section 7.1).
struct Refused {
    scheme: &'static str,
    error: &'static str,
    status: StatusCode,
    nonce: Option<String>,
}

impl Refused {
    /// No token came: the challenge says no error (RFC 6750 section 3.1).
    fn unnamed(scheme: &'static str) -> Self {
        Self { scheme, error: "", status: StatusCode::UNAUTHORIZED, nonce: None }
    }

    /// A proof that does not count, or a database that does not answer.
    fn of(scheme: &'static str, error: &TokenError) -> Self {
        let status = if error.status.is_server_error() { error.status } else { StatusCode::UNAUTHORIZED };
        Self { scheme, error: error.error, status, nonce: error.dpop_nonce.clone() }
    }

    fn response(&self) -> HttpResponse {
        let error = if self.error.is_empty() { "invalid_token" } else { self.error };
        let mut response = HttpResponse::build(self.status).json(json!({"error": error, "error_description": self.description()}));
        let headers = response.headers_mut();
        let named =
            if self.error.is_empty() { String::new() } else { format!(", error=\"{}\", error_description=\"{}\"", self.error, self.description()) };
        let scope = if self.error == "insufficient_scope" { ", scope=\"openid\"" } else { "" };
        let algs = if self.scheme == "DPoP" { format!(", algs=\"{}\"", CLIENT_ALGORITHMS.join(" ")) } else { String::new() };
        if let Ok(value) = HeaderValue::from_str(&format!("{} realm=\"userinfo\"{named}{scope}{algs}", self.scheme)) {
            headers.insert(header::WWW_AUTHENTICATE, value);
        }
        if let Some(nonce) = self.nonce.as_deref().and_then(|nonce| HeaderValue::from_str(nonce).ok()) {
            headers.insert(header::HeaderName::from_static("dpop-nonce"), nonce);
        }
        response
    }

    fn description(&self) -> &'static str {
        match self.error {
            "" => "Unauthorized",
            "insufficient_scope" => "The scope openid was not granted",
            "use_dpop_nonce" => "The DPoP proof wants a fresh nonce",
            "invalid_dpop_proof" => "The token is bound to a key that was not proven",
            "temporarily_unavailable" | "server_error" => "Try again in a moment",
            _ => "The access token is expired, revoked or unknown",
        }
    }
}
