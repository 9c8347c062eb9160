//! What is done with one webhook: a ping, a delivery again, another secret.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::super::administrator::Administrator;
use super::super::frame::{Frame, Section};
use super::edit::{find, overlap};
use crate::app::App;
use crate::domain::role::Act;
use crate::domain::time::UtcTime;
use crate::flow::manage::Outcome;
use crate::flow::manage_webhooks;
use crate::web::page::{Page, see_other};
use crate::web::{Fault, Ui};

/// A signing secret, shown once.
#[derive(Template)]
#[template(path = "admin/webhooks/secret.html")]
pub struct WebhookSecretPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// Whose.
    pub id: String,
    /// The secret.
    pub secret: String,
    /// Until when the one before counts.
    pub until: Option<UtcTime>,
}

impl<'a> Page<'a> for WebhookSecretPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |until| Self { ui, frame: Frame::sample(Section::Webhooks), id: "h1".into(), secret: "whsec_1".into(), until };
        vec![page(None), page(Some(UtcTime::from_seconds(90_000)))]
    }
}

/// Shows a secret, once.
///
/// # Errors
/// [`Fault::Internal`] when the template fails.
pub(super) fn show_secret(
    app: &App,
    request: &HttpRequest,
    administrator: &Administrator,
    (id, secret, until): (&str, String, Option<UtcTime>),
) -> Result<HttpResponse, Fault> {
    let page = WebhookSecretPage { ui: &administrator.ui, frame: administrator.frame(Section::Webhooks), id: id.to_owned(), secret, until };
    administrator.show(app, request, StatusCode::OK, &page)
}

/// `POST /admin/webhooks/{id}/secret`
///
/// # Errors
/// [`Fault`].
pub async fn new_secret(app: web::Data<App>, request: HttpRequest, id: web::Path<String>, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_form(&app, &request, &body, Act::ChangeSystem).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let hook = find(&administrator, &id)?;
    let keep = overlap(&params)?;
    let secret = manage_webhooks::secret(&app);
    match manage_webhooks::new_secret(&app, &administrator.actor(), &hook.id, (&secret, keep)).await? {
        Outcome::Saved(_) => {
            let until = (!keep.is_zero()).then(|| administrator.visit.now + keep);
            show_secret(&app, &request, &administrator, (&hook.id, secret, until))
        }
        Outcome::Nothing | Outcome::Outpaced | Outcome::Refused(_) => Ok(see_other(&format!("/admin/webhooks/{}", hook.id))),
    }
}

/// `POST /admin/webhooks/{id}/ping`
///
/// # Errors
/// [`Fault`].
pub async fn ping(app: web::Data<App>, request: HttpRequest, id: web::Path<String>, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, _) = match Administrator::of_form(&app, &request, &body, Act::ChangeSystem).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let hook = find(&administrator, &id)?;
    manage_webhooks::ping(&app, &administrator.actor(), &hook.id).await?;
    Ok(see_other(&format!("/admin/webhooks/{}?done=queued", hook.id)))
}

/// `POST /admin/webhooks/{id}/again`
///
/// # Errors
/// [`Fault`].
pub async fn again(app: web::Data<App>, request: HttpRequest, id: web::Path<String>, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_form(&app, &request, &body, Act::ChangeSystem).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let hook = find(&administrator, &id)?;
    if !manage_webhooks::again(&app, &administrator.actor(), &hook.id, params.typed("delivery")).await? {
        return Err(Fault::NotFound);
    }
    Ok(see_other(&format!("/admin/webhooks/{}?done=queued", hook.id)))
}
