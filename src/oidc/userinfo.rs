//! `GET` and `POST /userinfo` (OpenID Connect Core section 5.3).

use actix_web::http::Method;
use actix_web::http::header::{self, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, web};
use serde_json::json;

use crate::app::App;
use crate::flow::claims::Asked;
use crate::flow::issue::userinfo_audience;
use crate::flow::presented::{self, Access};
use crate::keys::jwt::CLIENT_ALGORITHMS;
use crate::web::token_wire::no_store;
use crate::web::{Fault, Params, cors, dpop};

/// `GET /userinfo` and `POST /userinfo`
///
/// # Errors
/// [`Fault`] of the database.
pub async fn userinfo(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let Some((scheme, token)) = presented(&request, &body) else { return Ok(refused("Bearer", "")) };
    let invalid = || refused(scheme, ", error=\"invalid_token\", error_description=\"The access token is expired, revoked or unknown\"");
    let snapshot = app.directory.current().await?;
    let now = app.now();
    let Some(access) = presented::read_access(&app, &snapshot, &token, now).filter(|access| is_for_userinfo(&app, access)) else {
        return Ok(invalid());
    };
    if !holds_key(&app, &request, (scheme, &token), access.dpop_key.as_deref()).await {
        return Ok(refused("DPoP", ", error=\"invalid_dpop_proof\", error_description=\"The token is bound to a key that was not proven\""));
    }
    let Some(grant) = access.grant.clone() else { return Ok(invalid()) };
    let Some((grant, person)) = presented::person_of(&app, &snapshot, grant, now).await? else { return Ok(invalid()) };
    if !access.scope.has("openid") {
        let mut response = refused(scheme, ", error=\"insufficient_scope\", scope=\"openid\"");
        *response.status_mut() = actix_web::http::StatusCode::FORBIDDEN;
        return Ok(response);
    }
    let client = snapshot.client(grant.client.as_str()).ok_or(Fault::UnknownClient)?;
    let mut claims = person.claims(Asked { scope: &access.scope, names: &grant.details.claims.userinfo }, client);
    claims.insert("sub".into(), json!(app.keyring.subject(&person.user, client)));
    let mut response = HttpResponse::Ok().json(claims);
    no_store(&mut response);
    cors::allow_client(&mut response, request.headers().get(header::ORIGIN), Some(client));
    Ok(response)
}

/// An opaque token is for this server; a JWT is for whom it says (requirement G2).
fn is_for_userinfo(app: &App, access: &Access) -> bool {
    access.audiences.is_empty() || access.audiences.contains(&userinfo_audience(app))
}

/// Whether a bound token comes with its key's proof, and an unbound one without the pretence (RFC 9449 section 7.1).
async fn holds_key(app: &App, request: &HttpRequest, presented: (&str, &str), bound_to: Option<&str>) -> bool {
    let (scheme, token) = presented;
    match bound_to {
        None => scheme != "DPoP",
        Some(own) => scheme == "DPoP" && matches!(dpop::key_of(app, request, Some(token)).await, Ok(Some(key)) if key == own),
    }
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

fn refused(scheme: &str, error: &str) -> HttpResponse {
    let mut response =
        HttpResponse::Unauthorized().content_type("application/json").body(r#"{"error":"invalid_token","error_description":"Unauthorized"}"#);
    let algs = if scheme == "DPoP" { format!(", algs=\"{}\"", CLIENT_ALGORITHMS.join(" ")) } else { String::new() };
    if let Ok(value) = HeaderValue::from_str(&format!("{scheme} realm=\"userinfo\"{error}{algs}")) {
        response.headers_mut().insert(header::WWW_AUTHENTICATE, value);
    }
    no_store(&mut response);
    response
}
