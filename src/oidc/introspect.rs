//! `POST /oauth/introspect` (RFC 7662): what a token is worth, for the client it belongs to and the APIs it is for.

use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde_json::{Value, json};

use crate::app::App;
use crate::directory::Snapshot;
use crate::domain::client::Client;
use crate::flow::presented::{self, Access, Presented};
use crate::flow::token::RefreshToken;
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
    let known = match presented::read(app, &snapshot, token, app.now()) {
        Some(Presented::Access(access)) => of_access(app, &snapshot, &client, &access).await?,
        Some(Presented::Refresh(refresh)) => of_refresh(app, &snapshot, &client, &refresh).await?,
        None => None,
    };
    Ok(known.unwrap_or_else(|| json!({"active": false})))
}

async fn of_access(app: &App, snapshot: &Arc<Snapshot>, asker: &Client, access: &Access) -> Result<Option<Value>, TokenError> {
    let is_api = access.audiences.iter().any(|audience| asker.options.introspects.contains(audience));
    let mut body = json!({
        "active": true, "iss": app.settings.issuer(), "exp": access.expires_at.seconds(), "scope": access.scope.to_text(),
        "token_type": if access.dpop_key.is_some() { "DPoP" } else { "Bearer" },
    });
    match (&access.grant, &access.client) {
        (Some(grant), _) => {
            let Some((grant, person)) = presented::person_of(app, snapshot, grant.clone(), app.now()).await? else { return Ok(None) };
            let Some(owner) = snapshot.client(grant.client.as_str()).filter(|owner| is_api || owner.id == asker.id) else { return Ok(None) };
            body["client_id"] = json!(owner.id.as_str());
            body["sub"] = json!(app.keyring.subject(&person.user, owner));
        }
        // A client's own token is as good as its signature while the client is there.
        (None, Some(owner)) if snapshot.client(owner.as_str()).is_some() && (is_api || *owner == asker.id) => {
            body["client_id"] = json!(owner.as_str());
            body["sub"] = json!(access.subject);
        }
        (None, _) => return Ok(None),
    }
    if !access.audiences.is_empty() {
        body["aud"] = json!(access.audiences);
    }
    if let Some(at) = access.issued_at {
        body["iat"] = json!(at.seconds());
    }
    if let Some(key) = &access.dpop_key {
        body["cnf"] = json!({"jkt": key});
    }
    Ok(Some(body))
}

async fn of_refresh(app: &App, snapshot: &Arc<Snapshot>, asker: &Client, token: &RefreshToken) -> Result<Option<Value>, TokenError> {
    let found = presented::person_of(app, snapshot, token.grant.clone(), app.now()).await?;
    let idle = asker.refresh_rule().idle;
    let live = found.filter(|(grant, _)| grant.client == asker.id && grant.generation == token.generation && app.now() < grant.used_at + idle);
    Ok(live.map(|(grant, person)| {
        json!({
            "active": true, "iss": app.settings.issuer(), "client_id": asker.id.as_str(), "scope": grant.scope.to_text(),
            "sub": app.keyring.subject(&person.user, asker), "token_type": "refresh_token",
        })
    }))
}
