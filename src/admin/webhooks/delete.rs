//! `/admin/webhooks/{id}/delete`: asked once more, with what goes with it.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::super::administrator::Administrator;
use super::super::frame::{Frame, Section};
use super::edit::find;
use crate::app::App;
use crate::domain::role::Act;
use crate::domain::webhook::Webhook;
use crate::flow::manage::Outcome;
use crate::flow::manage_webhooks;
use crate::web::page::{Page, see_other};
use crate::web::{Fault, Ui};

/// The question.
#[derive(Template)]
#[template(path = "admin/webhooks/delete.html")]
pub struct DeleteWebhookPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// Whose end.
    pub id: String,
    /// Where it posts.
    pub url: String,
    /// Whether it was sent without the mark.
    pub unmarked: bool,
}

impl<'a> Page<'a> for DeleteWebhookPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |unmarked| Self { ui, frame: Frame::sample(Section::Webhooks), id: "h1".into(), url: "https://<b>.example.com/".into(), unmarked };
        vec![page(false), page(true)]
    }
}

fn ask(app: &App, request: &HttpRequest, administrator: &Administrator, hook: &Webhook, unmarked: bool) -> Result<HttpResponse, Fault> {
    let frame = administrator.frame(Section::Webhooks);
    let page = DeleteWebhookPage { ui: &administrator.ui, frame, id: hook.id.clone(), url: hook.url.clone(), unmarked };
    administrator.show(app, request, if unmarked { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }, &page)
}

/// `GET /admin/webhooks/{id}/delete`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest, id: web::Path<String>) -> Result<HttpResponse, Fault> {
    let (administrator, _) = match Administrator::of_query(&app, &request, Act::ChangeSystem).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    ask(&app, &request, &administrator, find(&administrator, &id)?, false)
}

/// `POST /admin/webhooks/{id}/delete`
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, id: web::Path<String>, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_form(&app, &request, &body, Act::ChangeSystem).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let hook = find(&administrator, &id)?;
    if params.typed("sure") != "1" {
        return ask(&app, &request, &administrator, hook, true);
    }
    match manage_webhooks::delete(&app, &administrator.actor(), &hook.id).await? {
        Outcome::Saved(_) | Outcome::Nothing => Ok(see_other("/admin/webhooks?done=deleted")),
        Outcome::Outpaced | Outcome::Refused(_) => Ok(see_other(&format!("/admin/webhooks/{}", hook.id))),
    }
}
