//! `/api/v2/connections`: the SMS connection, which is there while text message is a way in.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde_json::{Value, json};

use super::access::Call;
use super::body::{Body, printable};
use super::connection_clients;
use super::connection_options as options;
use super::error::ApiError;
use super::query::{Query, answer, nothing, paged};
use crate::app::App;
use crate::directory::Snapshot;
use crate::domain::client::Client;
use crate::domain::connection::SmsProvider;
use crate::domain::factor::LoginMethod;
use crate::domain::id::ClientId;
use crate::domain::policy;
use crate::flow::manage_connection::{self, Deed, Done, Whole};

/// Its id: `con_` and 16 characters. There is one in each installation.
pub const ID: &str = "con_sms0000000000000";

/// Its name, and that of its strategy.
const SMS: &str = "sms";

/// The connection, if it is there and this is its id.
///
/// # Errors
/// [`ApiError`] 404.
pub fn find(snapshot: &Snapshot, id: &str) -> Result<(), ApiError> {
    if id == ID && manage_connection::is_there(&snapshot.installation) { Ok(()) } else { Err(absent()) }
}

fn absent() -> ApiError {
    ApiError::absent("inexistent_connection", "The connection does not exist")
}

fn write(snapshot: &Snapshot) -> Value {
    json!({
        "id": ID,
        "name": SMS,
        "strategy": SMS,
        "options": options::write(&snapshot.installation),
        "is_domain_connection": false,
        "enabled_clients": connection_clients::enabled(snapshot),
        "realms": [SMS],
    })
}

/// `GET /api/v2/connections`
///
/// # Errors
/// [`ApiError`].
pub async fn list(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, ApiError> {
    let call = Call::open(&app, &request, &["read:connections"]).await?;
    let query = Query::of(&request);
    let paging = query.paging()?;
    let mut strategies = query.all("strategy").peekable();
    let is_of_it = strategies.peek().is_none() || strategies.any(|own| own == SMS);
    let is_named = query.text("name").is_none_or(|name| name == SMS);
    let found = is_of_it && is_named && manage_connection::is_there(&call.snapshot.installation);
    let entries = found.then(|| query.pick(write(&call.snapshot)).map(|entry| (ID.to_owned(), entry))).transpose()?;
    Ok(answer(StatusCode::OK, &paged(entries.into_iter().collect(), "connections", &paging)))
}

/// `GET /api/v2/connections/{id}`
///
/// # Errors
/// [`ApiError`].
pub async fn get(app: web::Data<App>, request: HttpRequest, id: web::Path<String>) -> Result<HttpResponse, ApiError> {
    let call = Call::open(&app, &request, &["read:connections"]).await?;
    find(&call.snapshot, &id)?;
    Ok(answer(StatusCode::OK, &Query::of(&request).pick(write(&call.snapshot))?))
}

/// `GET /api/v2/connections/{id}/status`: 200 while codes go out to whoever asks.
///
/// # Errors
/// [`ApiError`].
pub async fn status(app: web::Data<App>, request: HttpRequest, id: web::Path<String>) -> Result<HttpResponse, ApiError> {
    let call = Call::open(&app, &request, &["read:connections"]).await?;
    find(&call.snapshot, &id)?;
    let installation = &call.snapshot.installation;
    let any = Client { sms: true, ..Client::portal() };
    let sends = match installation.sms.provider {
        SmsProvider::Outbox => app.settings.development,
        SmsProvider::Twilio => installation.sms.twilio.is_some(),
        SmsProvider::Gateway => installation.sms.gateway.is_some(),
    };
    if sends && policy::offers(installation, &any, LoginMethod::Sms).is_ok() {
        return Ok(answer(StatusCode::OK, &json!({})));
    }
    Err(ApiError::absent("connection_offline", "The connection is not online"))
}

/// `POST /api/v2/connections`
///
/// # Errors
/// [`ApiError`].
pub async fn create(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, ApiError> {
    let call = Call::open(&app, &request, &["create:connections"]).await?;
    let body = Body::of(&body)?;
    body.only(&[&["name", "strategy", "options", "enabled_clients", "realms", "is_domain_connection", "metadata", "display_name"]])?;
    for (property, is_wanted) in [("strategy", body.required("strategy")? == SMS), ("name", body.required("name")? == SMS)] {
        if !is_wanted {
            return Err(ApiError::property("Doorcode has the one connection \"sms\"", property));
        }
    }
    let said = body.object("options", "options.")?.ok_or_else(|| ApiError::body("Missing required property: options"))?;
    let whole = options::read(&said)?;
    let clients = body.texts("enabled_clients")?.unwrap_or_default();
    connection_clients::known(&call.snapshot, &clients)?;
    finished(manage_connection::act(&app, &call.actor(), &Deed::SetUp(whole)).await?)?;
    connection_clients::enable_only(&app, &call, &clients).await?;
    Ok(answer(StatusCode::CREATED, &write(&*app.directory.current().await?)))
}

fn finished(done: Done) -> Result<(), ApiError> {
    match done {
        Done::Saved => Ok(()),
        Done::There => Err(ApiError::conflict("A connection with the same name already exists")),
        Done::Absent => Err(absent()),
        Done::Refused(refusal) => Err(ApiError::refused(refusal.to_string())),
        Done::Wrong(found) => Err(options::problems(&found)),
    }
}

/// `PATCH /api/v2/connections/{id}`: `options` replace the whole.
///
/// # Errors
/// [`ApiError`].
pub async fn patch(app: web::Data<App>, request: HttpRequest, id: web::Path<String>, body: web::Bytes) -> Result<HttpResponse, ApiError> {
    let call = Call::open(&app, &request, &["update:connections"]).await?;
    let body = Body::of(&body)?;
    find(&call.snapshot, &id)?;
    if let Some(fixed) = ["name", "strategy", "id"].into_iter().find(|name| body.names(name)) {
        return Err(ApiError::body(format!("Additional properties not allowed: {fixed}")));
    }
    body.only(&[&["options", "enabled_clients", "realms", "is_domain_connection", "metadata", "display_name"]])?;
    let whole: Option<Whole> = body.object("options", "options.")?.map(|said| options::read(&said)).transpose()?;
    let clients = body.texts("enabled_clients")?;
    connection_clients::known(&call.snapshot, clients.as_deref().unwrap_or_default())?;
    if let Some(whole) = whole {
        finished(manage_connection::act(&app, &call.actor(), &Deed::Change(whole)).await?)?;
    }
    if let Some(clients) = &clients {
        connection_clients::enable_only(&app, &call, clients).await?;
    }
    Ok(answer(StatusCode::OK, &write(&*app.directory.current().await?)))
}

/// `DELETE /api/v2/connections/{id}`: text message stops being a way in, and its accounts are forgotten.
///
/// # Errors
/// [`ApiError`].
pub async fn delete(app: web::Data<App>, request: HttpRequest, id: web::Path<String>) -> Result<HttpResponse, ApiError> {
    let call = Call::open(&app, &request, &["delete:connections"]).await?;
    if find(&call.snapshot, &id).is_err() {
        return Ok(nothing());
    }
    match manage_connection::act(&app, &call.actor(), &Deed::Remove).await? {
        Done::Absent => return Ok(nothing()),
        done => finished(done)?,
    }
    let nobody: Vec<String> = Vec::new();
    connection_clients::enable_only(&app, &call, &nobody).await?;
    Ok(answer(StatusCode::ACCEPTED, &json!({"deleted_at": call.visit.now.rfc3339_millis()})))
}

/// Says of an application that it is not there.
pub fn unknown_client(id: &ClientId) -> ApiError {
    ApiError::property(format!("The client {} does not exist", printable(id.as_str())), "enabled_clients")
}
