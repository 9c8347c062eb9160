//! `GET` and `POST /userinfo` (OpenID Connect Core section 5.3).

use actix_web::http::Method;
use actix_web::http::header::{self, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, web};
use serde_json::json;

use crate::app::App;
use crate::flow::grant;
use crate::web::token_wire::no_store;
use crate::web::{Fault, Params, cors};

/// `GET /userinfo` and `POST /userinfo`
///
/// # Errors
/// [`Fault`] of the database.
pub async fn userinfo(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let Some(token) = presented(&request, &body) else { return Ok(refused("")) };
    let Some((grant, scope, person)) = grant::introspect(&app, &token).await? else {
        return Ok(refused(", error=\"invalid_token\", error_description=\"The access token is expired, revoked or unknown\""));
    };
    if !scope.has("openid") {
        return Ok(refused(", error=\"insufficient_scope\", scope=\"openid\""));
    }
    let snapshot = app.directory.current().await?;
    let client = snapshot.client(grant.client.as_str()).ok_or(Fault::UnknownClient)?;
    let mut claims = person.claims(&scope, client.profile);
    claims.insert("sub".into(), json!(person.subject(client.profile)));
    let mut response = HttpResponse::Ok().json(claims);
    no_store(&mut response);
    cors::allow_client(&mut response, request.headers().get(header::ORIGIN), Some(client));
    Ok(response)
}

/// The bearer token: in the header, or in a form body (RFC 6750 section 2); never in a query.
fn presented(request: &HttpRequest, body: &web::Bytes) -> Option<String> {
    if let Some(header) = request.headers().get(header::AUTHORIZATION) {
        let value = header.to_str().ok()?;
        let (scheme, token) = value.split_once(' ')?;
        return scheme.eq_ignore_ascii_case("bearer").then(|| token.trim().to_owned());
    }
    if request.method() == Method::POST {
        return Params::of_body(request, body).ok()?.text("access_token").ok()?.map(str::to_owned);
    }
    None
}

fn refused(error: &str) -> HttpResponse {
    let mut response =
        HttpResponse::Unauthorized().content_type("application/json").body(r#"{"error":"invalid_token","error_description":"Unauthorized"}"#);
    if let Ok(value) = HeaderValue::from_str(&format!("Bearer realm=\"userinfo\"{error}")) {
        response.headers_mut().insert(header::WWW_AUTHENTICATE, value);
    }
    no_store(&mut response);
    response
}
