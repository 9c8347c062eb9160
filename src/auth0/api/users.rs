//! `/api/v2/users`: people. Their addresses are in full, and that they were read is recorded.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde_json::Value;

use super::access::Call;
use super::body::Body;
use super::error::ApiError;
use super::query::{Query, Shape, answer, nothing, totals};
use super::user_wire as wire;
use crate::app::App;
use crate::domain::challenge::Recipient;
use crate::domain::email::EmailAddress;
use crate::domain::id::UserId;
use crate::domain::policy::NoDeed;
use crate::flow::add_person::{self, Added, NewPerson};
use crate::flow::edit_person::{self, Edit, Edited};
use crate::flow::people::{self, Helped};
use crate::flow::roster::{self, Roster, Which};
use crate::storage::accounts;

fn absent() -> ApiError {
    ApiError::absent("inexistent_user", "The user does not exist.")
}

/// `GET /api/v2/users`
///
/// # Errors
/// [`ApiError`].
pub async fn list(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, ApiError> {
    let call = Call::open(&app, &request, &["read:users"]).await?;
    let query = Query::of(&request);
    let paging = query.paging()?;
    if paging.shape == Shape::Checkpoint {
        return Err(ApiError::query("Users are paged by page and per_page", "take"));
    }
    let newest_first = match query.text("sort") {
        None | Some("created_at:-1") => true,
        Some("created_at:1") => false,
        Some(_) => return Err(ApiError::query("Only created_at is sorted by", "sort")),
    };
    let (start, limit) = (count_of(paging.start), count_of(paging.limit));
    let roster = match query.text("q").map(|q| wire::search(&app, q)).transpose()? {
        None => roster::read(&app, &call.actor(), Which::Some { start, limit, newest_first }).await?,
        Some(None) => Roster { entries: Vec::new(), total: 0 },
        Some(Some((which, id))) => {
            let mut found = roster::read(&app, &call.actor(), which).await?;
            found.entries.retain(|entry| id.as_ref().is_none_or(|id| *id == wire::id_of(&entry.user)));
            let total = count_of(found.entries.len());
            Roster { entries: found.entries.into_iter().skip(paging.start).take(paging.limit).collect(), total }
        }
    };
    let users = roster.entries.iter().map(|entry| query.pick(wire::write(entry))).collect::<Result<Vec<Value>, _>>()?;
    let total = usize::try_from(roster.total).unwrap_or(0);
    let body = if paging.shape == Shape::Totals { totals(users, "users", (&paging, total)) } else { Value::Array(users) };
    Ok(answer(StatusCode::OK, &body))
}

fn count_of(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// `GET /api/v2/users-by-email`
///
/// # Errors
/// [`ApiError`].
pub async fn by_email(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, ApiError> {
    let call = Call::open(&app, &request, &["read:users"]).await?;
    let query = Query::of(&request);
    let email = query.text("email").ok_or_else(|| ApiError::query("Missing required property: email", "email"))?;
    let Ok(address) = EmailAddress::parse(email) else { return Ok(answer(StatusCode::OK, &Value::Array(Vec::new()))) };
    let roster = roster::read(&app, &call.actor(), Which::At(Recipient::Email(address))).await?;
    let users = roster.entries.iter().map(|entry| query.pick(wire::write(entry))).collect::<Result<Vec<Value>, _>>()?;
    Ok(answer(StatusCode::OK, &Value::Array(users)))
}

/// The profile of one person, under the id of that wire.
async fn profile(app: &App, call: &Call, id: &str) -> Result<Value, ApiError> {
    let (_, user) = wire::parse_id(id).ok_or_else(absent)?;
    let found = roster::read(app, &call.actor(), Which::One(user)).await?;
    let entry = found.entries.first().filter(|entry| wire::id_of(&entry.user) == id).ok_or_else(absent)?;
    Ok(wire::write(entry))
}

/// Whoever has the id of that wire; nothing of theirs is read.
async fn known(app: &App, id: &str) -> Result<UserId, ApiError> {
    let (_, user) = wire::parse_id(id).ok_or_else(absent)?;
    let found = app.store.read(move |db| accounts::find(db, &user)).await?;
    found.filter(|user| wire::id_of(user) == id).map(|user| user.id).ok_or_else(absent)
}

/// `GET /api/v2/users/{id}`
///
/// # Errors
/// [`ApiError`].
pub async fn get(app: web::Data<App>, request: HttpRequest, id: web::Path<String>) -> Result<HttpResponse, ApiError> {
    let call = Call::open(&app, &request, &["read:users"]).await?;
    let found = profile(&app, &call, &id).await?;
    Ok(answer(StatusCode::OK, &Query::of(&request).pick(found)?))
}

/// `POST /api/v2/users`
///
/// # Errors
/// [`ApiError`].
pub async fn create(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, ApiError> {
    let call = Call::open(&app, &request, &["create:users"]).await?;
    let body = Body::of(&body)?;
    body.only(&[
        &["connection", "phone_number", "phone_verified", "email", "email_verified", "verify_email"],
        &["name", "app_metadata", "user_metadata", "blocked"],
    ])?;
    let (address, is_known, origin) = wire::newcomer(&app, &body)?;
    let edit = wire::edit_of(&body)?;
    let blocked = body.flag("blocked")?.unwrap_or(false);
    let new = NewPerson { name: edit.name.flatten(), locale: None, addresses: vec![(address, is_known)], is_invited: false, origin };
    let user = match add_person::add(&app, &call.actor(), new).await? {
        Added::Made(user) => user,
        Added::Taken(_) => return Err(ApiError::conflict("The user already exists.")),
    };
    if !edit.metadata.is_empty() {
        edited(edit_person::edit(&app, &call.actor(), &user, Edit { name: None, metadata: edit.metadata }).await?)?;
    }
    if blocked {
        helped(people::set_blocked(&app, &call.actor(), &user, true).await?)?;
    }
    let id = format!("{}|{user}", origin.strategy());
    Ok(answer(StatusCode::CREATED, &profile(&app, &call, &id).await?))
}

/// `PATCH /api/v2/users/{id}`
///
/// # Errors
/// [`ApiError`].
pub async fn patch(app: web::Data<App>, request: HttpRequest, id: web::Path<String>, body: web::Bytes) -> Result<HttpResponse, ApiError> {
    let call = Call::open(&app, &request, &["update:users"]).await?;
    let body = Body::of(&body)?;
    let user = known(&app, &id).await?;
    let own = ["phone_number", "phone_verified", "email", "email_verified", "password"];
    if let Some(name) = own.into_iter().find(|name| body.value(name).is_some()) {
        return Err(ApiError::property("People change it themselves, where they prove that it is theirs", name));
    }
    body.only(&[&["name", "app_metadata", "user_metadata", "blocked", "connection", "client_id"]])?;
    let (edit, blocked) = (wire::edit_of(&body)?, body.flag("blocked")?);
    if edit.name.is_some() || !edit.metadata.is_empty() {
        edited(edit_person::edit(&app, &call.actor(), &user, edit).await?)?;
    }
    if let Some(blocked) = blocked {
        helped(people::set_blocked(&app, &call.actor(), &user, blocked).await?)?;
    }
    Ok(answer(StatusCode::OK, &profile(&app, &call, &id).await?))
}

/// `DELETE /api/v2/users/{id}`
///
/// # Errors
/// [`ApiError`].
pub async fn delete(app: web::Data<App>, request: HttpRequest, id: web::Path<String>) -> Result<HttpResponse, ApiError> {
    let call = Call::open(&app, &request, &["delete:users"]).await?;
    // Whoever is gone already stays gone, as on that wire.
    let user = match known(&app, &id).await {
        Ok(user) => user,
        Err(error) if error == absent() => return Ok(nothing()),
        Err(error) => return Err(error),
    };
    match people::delete(&app, &call.actor(), &user).await? {
        Helped::Nobody => Ok(nothing()),
        done => helped(done).map(|()| nothing()),
    }
}

fn edited(done: Edited) -> Result<(), ApiError> {
    match done {
        Edited::Helped(done) => helped(done),
        Edited::TooLarge => Err(ApiError::property("Everything together has at most 16384 bytes", "app_metadata")),
    }
}

fn helped(done: Helped) -> Result<(), ApiError> {
    match done {
        Helped::Done | Helped::Nothing => Ok(()),
        Helped::Nobody => Err(absent()),
        Helped::No(NoDeed::HigherRole | NoDeed::Oneself | NoDeed::LastOwner) => {
            let message = "The user has a role in the portal; only the portal changes or removes them";
            Err(ApiError::new(StatusCode::FORBIDDEN, Some("operation_not_supported"), message))
        }
        Helped::Kept(_) | Helped::NoMailbox => Err(ApiError::refused("The account would not stand without it")),
    }
}
