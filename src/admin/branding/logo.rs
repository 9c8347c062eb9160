//! `POST /admin/branding/logo`, `POST /admin/branding/logo/remove`: the logo by day and by night. It is saved at once.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};

use super::super::administrator::Administrator;
use super::super::message_words::said;
use crate::app::App;
use crate::domain::branding::Branding;
use crate::domain::branding::logo::{Logo, LogoProblem, MAX_BYTES};
use crate::domain::role::Act;
use crate::flow::manage;
use crate::web::page::see_other;
use crate::web::upload::Upload;
use crate::web::{Fault, Params};

const fn problem_key(problem: LogoProblem) -> &'static str {
    match problem {
        LogoProblem::Empty => "branding-logo-empty",
        LogoProblem::TooLarge => "branding-logo-large",
        LogoProblem::NotAPicture => "branding-logo-kind",
        LogoProblem::TooWide => "branding-logo-wide",
        LogoProblem::Active => "branding-logo-active",
        LogoProblem::Fetches => "branding-logo-fetches",
    }
}

/// The place that a form names: by day, or by night.
fn place<'a>(look: &'a mut Branding, word: &str) -> &'a mut Option<Logo> {
    if word == "dark" { &mut look.dark_logo } else { &mut look.logo }
}

/// Puts a logo in its place, or takes it away. The last one wins: nothing else of the look is touched.
async fn put(app: &App, request: &HttpRequest, administrator: &Administrator, change: (&str, Option<Logo>)) -> Result<HttpResponse, Fault> {
    let (word, logo) = change;
    let edit = |installation: &mut crate::domain::installation::Installation| *place(&mut installation.branding, word) = logo;
    let outcome = manage::change(app, &administrator.actor(), administrator.snapshot.version, edit).await?;
    let mut page = super::saved(app, administrator, &Params::default());
    match page.sheet.refuse(&outcome) {
        None => Ok(see_other("/admin/branding?done=saved")),
        Some(status) => super::answer(app, request, (administrator, status), &page),
    }
}

/// `POST /admin/branding/logo`: `file`, and `at` for the place.
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, payload: web::Payload) -> Result<HttpResponse, Fault> {
    let administrator = match Administrator::of_upload(&app, &request, Act::ChangeLook).await? {
        Ok(administrator) => administrator,
        Err(response) => return Ok(response),
    };
    let upload = Upload::read(&request, payload, MAX_BYTES).await?;
    administrator.admit(&app, &request, upload.field("csrf"))?;
    match Logo::read(&upload.file) {
        Ok(logo) => put(&app, &request, &administrator, (upload.field("at"), Some(logo))).await,
        Err(problem) => {
            let mut page = super::saved(&app, &administrator, &Params::default());
            page.sheet.errors.add("file", said(&administrator.ui, problem_key(problem))?);
            super::answer(&app, &request, (&administrator, StatusCode::UNPROCESSABLE_ENTITY), &page)
        }
    }
}

/// `POST /admin/branding/logo/remove`: `at` for the place.
///
/// # Errors
/// [`Fault`].
pub async fn remove(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_form(&app, &request, &body, Act::ChangeLook).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    put(&app, &request, &administrator, (params.typed("at"), None)).await
}
