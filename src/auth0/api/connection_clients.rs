//! Which applications the SMS connection is open to: the portal's Apps tab.

use std::collections::BTreeMap;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde_json::{Value, json};

use super::access::Call;
use super::connections::{find, unknown_client};
use super::error::ApiError;
use super::query::{Paging, Query, Shape, answer, nothing, paged};
use crate::app::App;
use crate::directory::Snapshot;
use crate::domain::client::{Client, is_ours};
use crate::domain::id::ClientId;
use crate::flow::app_sms::{self, Switched};
use crate::storage::StorageError;

/// The most switches of one call.
const AT_MOST: usize = 50;

/// Whether an application has a switch at all.
fn has_switch(client: &Client) -> bool {
    client.id.as_str() == "demo" || !is_ours(client.id.as_str())
}

/// The ids of those that it is open to, in their order.
pub fn enabled(snapshot: &Snapshot) -> Vec<String> {
    let mut ids: Vec<String> =
        snapshot.clients.values().filter(|client| client.sms && has_switch(client)).map(|client| client.id.to_string()).collect();
    ids.sort_unstable();
    ids
}

/// Checks that all of these are applications with a switch.
///
/// # Errors
/// [`ApiError`] 400 that names the first which is none.
pub fn known(snapshot: &Snapshot, ids: &[String]) -> Result<(), ApiError> {
    match ids.iter().find(|id| !snapshot.client(id).is_some_and(|client| has_switch(client))) {
        Some(id) => Err(unknown_client(&ClientId::new(id.as_str()))),
        None => Ok(()),
    }
}

/// Opens it to these and to nobody else.
///
/// # Errors
/// [`ApiError`] of the database.
pub async fn enable_only(app: &App, call: &Call, ids: &[String]) -> Result<(), ApiError> {
    switch(app, call, |snapshot| {
        let every = snapshot.clients.keys();
        every.map(|id| (id.clone(), ids.iter().any(|own| own == id.as_str()))).collect()
    })
    .await
}

/// Switches, again when somebody else was faster.
async fn switch(app: &App, call: &Call, wanted: impl Fn(&Snapshot) -> BTreeMap<ClientId, bool>) -> Result<(), ApiError> {
    for _ in 0..5 {
        let snapshot = app.directory.current().await?;
        match app_sms::switch(app, &call.actor(), snapshot.version, wanted(&snapshot)).await? {
            Switched::Saved(_) => return Ok(()),
            Switched::Outpaced => app.directory.changed(),
        }
    }
    Err(StorageError::Conflict("the installation keeps changing".into()).into())
}

/// `GET /api/v2/connections/{id}/clients`
///
/// # Errors
/// [`ApiError`].
pub async fn list(app: web::Data<App>, request: HttpRequest, id: web::Path<String>) -> Result<HttpResponse, ApiError> {
    let call = Call::open(&app, &request, &["read:connections"]).await?;
    find(&call.snapshot, &id)?;
    let paging = Query::of(&request).paging()?;
    let entries = enabled(&call.snapshot).into_iter().map(|id| (id.clone(), json!({"client_id": id}))).collect();
    // This list has one shape.
    Ok(answer(StatusCode::OK, &paged(entries, "clients", &Paging { shape: Shape::Checkpoint, ..paging })))
}

/// `PATCH /api/v2/connections/{id}/clients`: `[{"client_id", "status"}]`.
///
/// # Errors
/// [`ApiError`].
pub async fn patch(app: web::Data<App>, request: HttpRequest, id: web::Path<String>, body: web::Bytes) -> Result<HttpResponse, ApiError> {
    let call = Call::open(&app, &request, &["update:connections"]).await?;
    find(&call.snapshot, &id)?;
    let wanted = switches(&body)?;
    known(&call.snapshot, &wanted.keys().map(ToString::to_string).collect::<Vec<_>>())?;
    switch(&app, &call, |_| wanted.clone()).await?;
    Ok(nothing())
}

fn switches(body: &[u8]) -> Result<BTreeMap<ClientId, bool>, ApiError> {
    let list: Vec<Value> = serde_json::from_slice(body).map_err(|_| ApiError::body("Expected type array"))?;
    if !(1..=AT_MOST).contains(&list.len()) {
        return Err(ApiError::body(format!("Array must have 1 to {AT_MOST} items")));
    }
    let mut wanted = BTreeMap::new();
    for entry in &list {
        let members = entry.as_object().filter(|members| members.keys().all(|name| name == "client_id" || name == "status"));
        let read = members.and_then(|members| Some((members.get("client_id")?.as_str()?, members.get("status")?.as_bool()?)));
        let (id, is_on) = read.ok_or_else(|| ApiError::body("Each item is an object with client_id and status"))?;
        if wanted.insert(ClientId::new(id), is_on).is_some() {
            return Err(ApiError::body("Array items are not unique (client_id)"));
        }
    }
    Ok(wanted)
}
