//! `POST /oauth/introspect` (RFC 7662): what a token is worth, for the client it belongs to and the APIs it is for.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde_json::{Value, json};

use crate::app::App;
use crate::flow::introspect::{self, Worth};
use crate::web::Params;
use crate::web::client_auth::client_of;
use crate::web::token_wire::{TokenError, no_store};

/// `POST /oauth/introspect`
pub async fn introspect(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> HttpResponse {
    match answer(&app, &request, &body).await {
        Ok(body) => {
            let mut response = HttpResponse::Ok().json(body);
            no_store(&mut response);
            response
        }
        Err(error) => error.response(),
    }
}

async fn answer(app: &App, request: &HttpRequest, body: &web::Bytes) -> Result<Value, TokenError> {
    let params = Params::of_body(request, body)?;
    let snapshot = app.directory.current().await?;
    let client = client_of(app, &snapshot, request, &params).await?;
    if !client.kind.is_confidential() {
        // Whoever finds a token must not learn from it whose it is (RFC 7662 section 4).
        return Err(TokenError::new(StatusCode::UNAUTHORIZED, "invalid_client", "Only confidential clients may ask"));
    }
    let token = params.text("token")?.ok_or_else(|| TokenError::invalid_request("Missing required parameter: token"))?;
    let worth = introspect::worth(app, &snapshot, &client, token).await?;
    Ok(worth.map_or_else(|| json!({"active": false}), |worth| document(app.settings.issuer(), &worth)))
}

/// The answer about a token that counts (RFC 7662 section 2.2).
fn document(issuer: &str, worth: &Worth) -> Value {
    let mut body = json!({"active": true, "iss": issuer, "client_id": worth.client.as_str(), "sub": worth.subject, "scope": worth.scope.to_text()});
    let Some(access) = &worth.access else {
        body["token_type"] = json!("refresh_token");
        return body;
    };
    body["token_type"] = json!(if access.dpop_key.is_some() { "DPoP" } else { "Bearer" });
    body["exp"] = json!(access.expires_at.seconds());
    if !access.audiences.is_empty() {
        body["aud"] = json!(access.audiences);
    }
    if let Some(at) = access.issued_at {
        body["iat"] = json!(at.seconds());
    }
    if let Some(key) = &access.dpop_key {
        body["cnf"] = json!({"jkt": key});
    }
    body
}
