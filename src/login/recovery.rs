//! `GET /login/recovery`, `POST /login/recovery`: a saved recovery code in the place of a second step.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::attempt::Attempt;
use super::{codes, second};
use crate::app::App;
use crate::domain::factor::MfaMethod;
use crate::domain::recovery_code::RecoveryCode;
use crate::flow::second_step::{self, StepRefused, StepVerdict};
use crate::web::page::{self, Page, see_other};
use crate::web::ui::escape;
use crate::web::{Fault, Ui, links};

/// The page that takes a recovery code.
#[derive(Template)]
#[template(path = "login/recovery.html")]
pub struct RecoveryPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// What is wrong, as HTML.
    pub error: Option<String>,
}

impl<'a> Page<'a> for RecoveryPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let error = |key: &str| ui.text(key).ok();
        let errors = ["recovery-error-empty", "recovery-error-wrong", "mfa-error-locked"];
        std::iter::once(None).chain(errors.map(error)).map(|error| Self { ui, error }).collect()
    }
}

fn page(attempt: &Attempt, status: StatusCode, error: Option<String>) -> Result<HttpResponse, Fault> {
    page::show(&attempt.ui, status, &RecoveryPage { ui: &attempt.ui, error }, attempt.form_target())
}

/// `GET /login/recovery?tx=...`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (opened, _) = Attempt::of_query(&app, &request).await?;
    let attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    if let Err(response) = second::waiting(&app, &request, &attempt).await? {
        return Ok(response);
    }
    let mut response = page(&attempt, StatusCode::OK, None)?;
    attempt.keep_language(&app, &mut response);
    Ok(response)
}

/// `POST /login/recovery`
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (opened, params) = Attempt::of_form(&app, &request, &body).await?;
    let attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    if let Err(response) = second::waiting(&app, &request, &attempt).await? {
        return Ok(response);
    }
    let again = |key: &str| {
        let error = attempt.ui.text(key).map(|text| escape(&text)).map_err(|error| Fault::Internal(error.to_string()))?;
        page(&attempt, StatusCode::UNPROCESSABLE_ENTITY, Some(error))
    };
    let typed = params.typed("recovery");
    if typed.trim().is_empty() {
        return again("recovery-error-empty");
    }
    // A code of the wrong shape is no guess.
    let Ok(code) = RecoveryCode::parse(typed) else { return again("recovery-error-wrong") };
    let passing = second::passing(&app, &request, &attempt, None);
    // The answer waits: whoever used a code is shown new ones first (requirement C1).
    let step = second_step::by_recovery_code(&app, &attempt.visit, code);
    match second_step::pass(&app, passing, step, codes::after_use(&app, &attempt.visit)).await? {
        StepVerdict::Arrived(arrived) => codes::arrived(&app, &request, attempt, arrived).await,
        StepVerdict::Recovering => Ok(see_other(&links::login_new_password(&attempt.transaction.handle))),
        StepVerdict::Refused(StepRefused::Wrong(_)) => again("recovery-error-wrong"),
        StepVerdict::Refused(refused) => match second::refused(&app, &request, &attempt, (refused, MfaMethod::Totp))? {
            Ok(error) => page(&attempt, StatusCode::UNPROCESSABLE_ENTITY, Some(error)),
            Err(response) => Ok(response),
        },
    }
}
