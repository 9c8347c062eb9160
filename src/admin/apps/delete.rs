//! `/admin/apps/{id}/delete`: asked once more, with what ends.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::super::administrator::Administrator;
use super::super::frame::{Frame, Section};
use crate::app::App;
use crate::domain::client::Client;
use crate::domain::id::ClientId;
use crate::domain::role::Act;
use crate::flow::manage_client::{self, Outcome};
use crate::storage::client_endings;
use crate::web::page::{Page, see_other};
use crate::web::{Fault, Ui};

/// The question.
#[derive(Template)]
#[template(path = "admin/apps/delete.html")]
pub struct DeleteAppPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// Its public identifier.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Sign-ins that end with it.
    pub ends: i64,
    /// Whether it was sent without the mark.
    pub unmarked: bool,
}

impl<'a> Page<'a> for DeleteAppPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |ends, unmarked| Self { ui, frame: Frame::sample(Section::Apps), id: "sample".into(), name: "<b>".into(), ends, unmarked };
        vec![page(0, false), page(1, true), page(312, false)]
    }
}

async fn ask(app: &App, request: &HttpRequest, administrator: &Administrator, client: &Client, unmarked: bool) -> Result<HttpResponse, Fault> {
    let (id, now) = (client.id.clone(), administrator.visit.now);
    let ends = app.store.read(move |db| client_endings::live_tokens(db, &id, now)).await?;
    let frame = administrator.frame(Section::Apps);
    let page = DeleteAppPage { ui: &administrator.ui, frame, id: client.id.to_string(), name: client.name.clone(), ends, unmarked };
    administrator.show(app, request, if unmarked { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }, &page)
}

/// `GET /admin/apps/{id}/delete`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest, id: web::Path<String>) -> Result<HttpResponse, Fault> {
    let (administrator, _) = match Administrator::of_query(&app, &request, Act::ChangeApps).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let client = manage_client::theirs(&administrator.snapshot, &ClientId::new(id.into_inner())).ok_or(Fault::NotFound)?;
    ask(&app, &request, &administrator, client, false).await
}

/// `POST /admin/apps/{id}/delete`
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, id: web::Path<String>, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_form(&app, &request, &body, Act::ChangeApps).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let id = ClientId::new(id.into_inner());
    let client = manage_client::theirs(&administrator.snapshot, &id).ok_or(Fault::NotFound)?;
    if params.typed("sure") != "1" {
        return ask(&app, &request, &administrator, client, true).await;
    }
    match manage_client::delete(&app, &administrator.actor(), &id).await? {
        Outcome::Saved(_) => Ok(see_other("/admin/apps?done=deleted")),
        Outcome::Outpaced | Outcome::Refused(_) | Outcome::Gone => Err(Fault::NotFound),
    }
}
