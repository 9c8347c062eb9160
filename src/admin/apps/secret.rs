//! `/admin/apps/{id}/secret`: another secret, with an overlap; `POST /admin/apps/{id}/secret/end` ends the overlap, and
//! `POST /admin/apps/{id}/tokens/end` every token.

use std::time::Duration;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::super::administrator::Administrator;
use super::super::frame::{Frame, Section};
use crate::app::App;
use crate::domain::client::Client;
use crate::domain::id::ClientId;
use crate::domain::role::Act;
use crate::domain::time::UtcTime;
use crate::flow::manage_client::{self, Outcome};
use crate::web::page::{Page, see_other};
use crate::web::{Fault, Ui};

/// Hours that a replaced secret may go on counting: at once, an hour, a day, a week, a month.
const OVERLAPS: [u32; 5] = [0, 1, 24, 168, 720];

/// The question before a new secret.
#[derive(Template)]
#[template(path = "admin/apps/rotate.html")]
pub struct RotatePage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// Its public identifier.
    pub id: String,
    /// What it is called.
    pub name: String,
}

impl RotatePage<'_> {
    /// How long the old one counts: hours, the key of the words.
    pub fn overlaps(&self) -> [(u32, &'static str); 5] {
        let key = |hours| match hours {
            0 => "apps-admin-overlap-none",
            1 => "apps-admin-overlap-hour",
            24 => "apps-admin-overlap-day",
            168 => "apps-admin-overlap-week",
            _ => "apps-admin-overlap-month",
        };
        OVERLAPS.map(|hours| (hours, key(hours)))
    }
}

/// A secret, shown once.
#[derive(Template)]
#[template(path = "admin/apps/secret.html")]
pub struct SecretPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// The application's public identifier.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// The secret.
    pub secret: String,
    /// Until when the one before counts.
    pub until: Option<UtcTime>,
}

impl<'a> SecretPage<'a> {
    /// The page for an application that just got a secret.
    pub fn of(administrator: &'a Administrator, client: &Client, secret: String) -> Self {
        Self {
            ui: &administrator.ui,
            frame: administrator.frame(Section::Apps),
            id: client.id.to_string(),
            name: client.name.clone(),
            secret,
            until: None,
        }
    }
}

impl<'a> Page<'a> for RotatePage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        vec![Self { ui, frame: Frame::sample(Section::Apps), id: "sample".into(), name: "<b>".into() }]
    }
}

impl<'a> Page<'a> for SecretPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |until| Self { ui, frame: Frame::sample(Section::Apps), id: "sample".into(), name: "<b>".into(), secret: "s3cret".into(), until };
        vec![page(None), page(Some(UtcTime::from_seconds(90_000)))]
    }
}

/// Shows a secret. It is an answer and no page of its own: whoever reloads it is asked by the browser, and the form that made
/// it would be sent again, not the secret.
///
/// # Errors
/// [`Fault::Internal`] when the template fails.
pub fn shown_once(app: &App, request: &HttpRequest, administrator: &Administrator, page: SecretPage<'_>) -> Result<HttpResponse, Fault> {
    administrator.show(app, request, StatusCode::OK, &page)
}

/// `GET /admin/apps/{id}/secret`
///
/// # Errors
/// [`Fault`].
pub async fn ask(app: web::Data<App>, request: HttpRequest, id: web::Path<String>) -> Result<HttpResponse, Fault> {
    let (administrator, _) = match Administrator::of_query(&app, &request, Act::ChangeApps).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let client = manage_client::theirs(&administrator.snapshot, &ClientId::new(id.into_inner())).ok_or(Fault::NotFound)?;
    if !client.kind.is_confidential() {
        return Err(Fault::NotFound);
    }
    let frame = administrator.frame(Section::Apps);
    let page = RotatePage { ui: &administrator.ui, frame, id: client.id.to_string(), name: client.name.clone() };
    administrator.show(&app, &request, StatusCode::OK, &page)
}

/// `POST /admin/apps/{id}/secret`
///
/// # Errors
/// [`Fault`].
pub async fn make(app: web::Data<App>, request: HttpRequest, id: web::Path<String>, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_form(&app, &request, &body, Act::ChangeApps).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let id = ClientId::new(id.into_inner());
    let hours =
        params.typed("hours").parse().ok().filter(|hours| OVERLAPS.contains(hours)).ok_or(Fault::BadRequest("hours is none of the choices"))?;
    let keep = Duration::from_secs(u64::from(hours) * 3_600);
    match manage_client::new_secret(&app, &administrator.actor(), &id, keep).await? {
        Outcome::Saved(Some(secret)) => {
            let client = manage_client::theirs(&administrator.snapshot, &id).ok_or(Fault::NotFound)?;
            let mut page = SecretPage::of(&administrator, client, secret);
            page.until = (hours > 0).then(|| administrator.visit.now + keep);
            shown_once(&app, &request, &administrator, page)
        }
        Outcome::Saved(None) | Outcome::Outpaced | Outcome::Refused(_) | Outcome::Gone => Err(Fault::NotFound),
    }
}

/// `POST /admin/apps/{id}/secret/end`
///
/// # Errors
/// [`Fault`].
pub async fn end(app: web::Data<App>, request: HttpRequest, id: web::Path<String>, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, _) = match Administrator::of_form(&app, &request, &body, Act::ChangeApps).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let id = ClientId::new(id.into_inner());
    let outcome = manage_client::end_old_secrets(&app, &administrator.actor(), &id).await?;
    back(outcome, &id, "secrets")
}

/// `POST /admin/apps/{id}/tokens/end`
///
/// # Errors
/// [`Fault`].
pub async fn end_tokens(app: web::Data<App>, request: HttpRequest, id: web::Path<String>, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, _) = match Administrator::of_form(&app, &request, &body, Act::ChangeApps).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let id = ClientId::new(id.into_inner());
    let outcome = manage_client::end_tokens(&app, &administrator.actor(), &id).await?;
    back(outcome, &id, "tokens")
}

fn back(outcome: Outcome, id: &ClientId, done: &str) -> Result<HttpResponse, Fault> {
    match outcome {
        Outcome::Saved(_) => Ok(see_other(&format!("/admin/apps/{id}?done={done}"))),
        Outcome::Outpaced | Outcome::Refused(_) | Outcome::Gone => Err(Fault::NotFound),
    }
}
