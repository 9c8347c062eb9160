//! `/api/v2/clients`: applications.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde_json::{Value, json};

use super::access::Call;
use super::body::Body;
use super::client_wire::{self, Wish};
use super::error::ApiError;
use super::query::{Query, answer, nothing, paged};
use crate::app::App;
use crate::directory::Snapshot;
use crate::domain::client::{Client, ClientKind, Profile, is_ours};
use crate::domain::client_options::GrantType;
use crate::domain::id::ClientId;
use crate::flow::admit_client::sentence;
use crate::flow::manage_client::{self, Outcome};
use crate::storage::StorageError;

fn absent() -> ApiError {
    ApiError::absent("inexistent_client", "The client does not exist")
}

fn find<'a>(snapshot: &'a Snapshot, id: &str) -> Result<&'a Client, ApiError> {
    manage_client::theirs(snapshot, &ClientId::new(id)).ok_or_else(absent)
}

/// `GET /api/v2/clients`
///
/// # Errors
/// [`ApiError`].
pub async fn list(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, ApiError> {
    let call = Call::open(&app, &request, &["read:clients", "read:client_keys"]).await?;
    let query = Query::of(&request);
    let paging = query.paging()?;
    let first_party = query.flag("is_first_party")?;
    // There is none for the whole installation.
    let is_global = query.flag("is_global")?.unwrap_or(false);
    let types: Vec<&str> = query.all("app_type").flat_map(|list| list.split(',')).collect();
    let is_wanted = |client: &Client| {
        let is_of_type = types.is_empty() || types.contains(&client_wire::app_type(client.kind));
        !is_global && !is_ours(client.id.as_str()) && is_of_type && first_party.is_none_or(|wanted| wanted == client.options.first_party)
    };
    let mut found: Vec<&Client> = call.snapshot.clients.values().map(|client| &**client).filter(|client| is_wanted(client)).collect();
    found.sort_by(|one, other| one.id.cmp(&other.id));
    let entries = found.into_iter().map(|client| Ok((client.id.to_string(), query.pick(client_wire::write(client))?)));
    Ok(answer(StatusCode::OK, &paged(entries.collect::<Result<_, ApiError>>()?, "clients", &paging)))
}

/// `GET /api/v2/clients/{id}`
///
/// # Errors
/// [`ApiError`].
pub async fn get(app: web::Data<App>, request: HttpRequest, id: web::Path<String>) -> Result<HttpResponse, ApiError> {
    let call = Call::open(&app, &request, &["read:clients", "read:client_keys"]).await?;
    let client = find(&call.snapshot, &id)?;
    Ok(answer(StatusCode::OK, &Query::of(&request).pick(client_wire::write(client))?))
}

/// `POST /api/v2/clients`: the answer is the one place where its secret is.
///
/// # Errors
/// [`ApiError`].
pub async fn create(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, ApiError> {
    let call = Call::open(&app, &request, &["create:clients"]).await?;
    let body = Body::of(&body)?;
    let name = body.required("name")?.to_owned();
    let wish = Wish::read(&body)?;
    let mut client = manage_client::fresh(&app, &name, wish.kind().unwrap_or(ClientKind::Web), Profile::Auth0);
    // As on that wire: a connection is opened to it by name, and one-time codes without a browser are asked for by name.
    client.sms = false;
    if client.kind != ClientKind::Machine {
        client.options.grant_types = Some(vec![GrantType::AuthorizationCode, GrantType::RefreshToken]);
    }
    wish.put(&mut client);
    let made = manage_client::create(&app, &call.actor(), client).await?.map_err(|problems| ApiError::body(sentence(&problems)))?;
    let snapshot = app.directory.current().await?;
    let mut shown = client_wire::write(find(&snapshot, made.id.as_str())?);
    if let Some(secret) = made.secret {
        shown["client_secret"] = json!(secret);
    }
    Ok(answer(StatusCode::CREATED, &shown))
}

/// `PATCH /api/v2/clients/{id}`
///
/// # Errors
/// [`ApiError`].
pub async fn patch(app: web::Data<App>, request: HttpRequest, id: web::Path<String>, body: web::Bytes) -> Result<HttpResponse, ApiError> {
    let call = Call::open(&app, &request, &["update:clients"]).await?;
    let body = Body::of(&body)?;
    find(&call.snapshot, &id)?;
    let wish = Wish::read(&body)?;
    let made = changed(&app, &call, &id, &wish).await?;
    let snapshot = app.directory.current().await?;
    let mut shown: Value = client_wire::write(find(&snapshot, &id)?);
    if let Some(secret) = made {
        shown["client_secret"] = json!(secret);
    }
    Ok(answer(StatusCode::OK, &shown))
}

/// Changes it as it is now, again when somebody else was faster.
async fn changed(app: &App, call: &Call, id: &str, wish: &Wish) -> Result<Option<String>, ApiError> {
    for _ in 0..5 {
        let snapshot = app.directory.current().await?;
        let client = find(&snapshot, id)?;
        let seen = manage_client::state_of(client);
        match manage_client::change(app, &call.actor(), (&client.id, &seen), |client| wish.put(client)).await? {
            Outcome::Saved(secret) => return Ok(secret),
            Outcome::Outpaced => {}
            Outcome::Refused(problems) => return Err(ApiError::body(sentence(&problems))),
            Outcome::Gone => return Err(absent()),
        }
    }
    Err(StorageError::Conflict("the application keeps changing".into()).into())
}

/// `DELETE /api/v2/clients/{id}`
///
/// # Errors
/// [`ApiError`].
pub async fn delete(app: web::Data<App>, request: HttpRequest, id: web::Path<String>) -> Result<HttpResponse, ApiError> {
    let call = Call::open(&app, &request, &["delete:clients"]).await?;
    match manage_client::delete(&app, &call.actor(), &ClientId::new(id.as_str())).await? {
        // What is gone already stays gone, as on that wire.
        Outcome::Saved(_) | Outcome::Gone => Ok(nothing()),
        Outcome::Outpaced | Outcome::Refused(_) => Err(StorageError::Conflict("the application keeps changing".into()).into()),
    }
}
