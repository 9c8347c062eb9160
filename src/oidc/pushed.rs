//! `POST /oauth/par`: a client hands its request over before the browser comes (RFC 9126).

use std::sync::Arc;
use std::time::Duration;

use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse, web};
use serde_json::{Value, json};

use super::request::{self, PUSHED, Refused};
use crate::app::App;
use crate::domain::client::Client;
use crate::keys::entropy::token_256;
use crate::keys::keyring::sha256;
use crate::shield;
use crate::storage::pushed;
use crate::web::address::limited_address;
use crate::web::client_auth::client_of;
use crate::web::token_wire::{TokenError, no_store};
use crate::web::{Params, cors, dpop};

/// How long a pushed request waits for its browser (requirement O19).
const LIFE: Duration = Duration::from_secs(60);

/// What only proves the client and is no part of the request.
const CREDENTIALS: [&str; 3] = ["client_secret", "client_assertion", "client_assertion_type"];

/// `POST /oauth/par`
pub async fn push(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> HttpResponse {
    let mut named = None;
    let mut response = match answer(&app, &request, &body, &mut named).await {
        Ok(uri) => {
            let mut response = HttpResponse::Created().json(json!({"request_uri": uri, "expires_in": LIFE.as_secs()}));
            no_store(&mut response);
            response
        }
        Err(error) => error.response(),
    };
    cors::allow_client(&mut response, request.headers().get(header::ORIGIN), named.as_deref());
    response
}

async fn answer(app: &App, http: &HttpRequest, body: &web::Bytes, named: &mut Option<Arc<Client>>) -> Result<String, TokenError> {
    let params = Params::of_body(http, body)?;
    let snapshot = app.directory.current().await?;
    let client = client_of(app, &snapshot, http, &params).await?;
    *named = Some(Arc::clone(&client));
    if params.value("request_uri").is_some() {
        return Err(TokenError::invalid_request("A pushed request has no request_uri"));
    }
    let mut values = match params.text("request")? {
        Some(object) => request::signed(app, &client, object).map_err(refused)?,
        None => params.into_values(),
    };
    values.retain(|name, _| !CREDENTIALS.contains(&name.as_str()));
    values.insert("client_id".into(), Value::String(client.id.to_string()));
    if let Some(key) = dpop::key_of(app, http, None).await? {
        // The key that proves itself here is the one that the code is bound to (RFC 9449 section 10.1).
        if values.get("dpop_jkt").and_then(Value::as_str).is_some_and(|own| own != key) {
            return Err(TokenError::invalid_dpop_proof("dpop_jkt names another key than the proof"));
        }
        values.insert("dpop_jkt".into(), Value::String(key));
    }
    let params = Params::of_values(values);
    let uri = params.text("redirect_uri")?.filter(|uri| client.may_redirect_to(uri));
    let uri = uri.ok_or_else(|| TokenError::invalid_request("The redirect_uri is missing or not registered"))?;
    request::read(app, (&snapshot, &client), uri, &params).map_err(refused)?;
    let name = token_256(app.entropy.as_ref());
    let (digest, until) = (sha256(name.as_bytes()), app.now() + LIFE);
    let json = Value::Object(params.into_values()).to_string();
    let (from, now) = (limited_address(http, &app.settings), app.now());
    let stored = app.store.attempt(move |db| {
        // A client without a secret is anybody who knows its name.
        let admitted = if client.kind.is_confidential() { Ok(()) } else { shield::admit_row(db, from, now)? };
        match admitted {
            Ok(()) => pushed::insert(db, &digest, (&client.id, &json), until).map(Ok),
            Err(limit) => Ok(Err(limit)),
        }
    });
    stored.await?.map_err(|limit| TokenError::too_often(limit.retry_in))?;
    Ok(format!("{PUSHED}{name}"))
}

fn refused((error, description): Refused) -> TokenError {
    TokenError::new(StatusCode::BAD_REQUEST, error, description)
}
