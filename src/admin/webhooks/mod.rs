//! `/admin/webhooks`: programs that are told of events.

pub mod delete;
pub mod deliveries;
pub mod edit;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::administrator::Administrator;
use super::frame::{Frame, Section};
use crate::app::App;
use crate::domain::role::Act;
use crate::domain::webhook::Webhook;
use crate::web::page::Page;
use crate::web::{Fault, Ui};

/// One webhook of the list.
pub struct Row {
    /// Its id.
    pub id: String,
    /// Where it posts.
    pub url: String,
    /// Kinds of event.
    pub events: String,
    /// Whether it is told of anything.
    pub is_on: bool,
}

impl Row {
    fn of(hook: &Webhook) -> Self {
        Self { id: hook.id.clone(), url: hook.url.clone(), events: hook.events.join(" "), is_on: hook.is_on }
    }
}

/// The list.
#[derive(Template)]
#[template(path = "admin/webhooks/list.html")]
pub struct WebhooksPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// They.
    pub rows: Vec<Row>,
    /// A note at the top: a text's key.
    pub note: Option<&'static str>,
    /// Whether the person may add one.
    pub may_change: bool,
}

impl<'a> Page<'a> for WebhooksPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |rows, note: Option<&'static str>| Self { ui, frame: Frame::sample(Section::Webhooks), rows, note, may_change: note.is_none() };
        let row = |is_on| Row { id: "h1".into(), url: "https://<b>.example.com/".into(), events: "session.started".into(), is_on };
        vec![page(vec![], None), page(vec![row(true), row(false)], Some("hooks-admin-deleted"))]
    }
}

/// `GET /admin/webhooks`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_query(&app, &request, Act::SeeSettings).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let page = WebhooksPage {
        ui: &administrator.ui,
        frame: administrator.frame(Section::Webhooks),
        rows: administrator.snapshot.installation.webhooks.iter().map(Row::of).collect(),
        note: (params.typed("done") == "deleted").then_some("hooks-admin-deleted"),
        may_change: administrator.role.may(Act::ChangeSystem),
    };
    administrator.show(&app, &request, StatusCode::OK, &page)
}
