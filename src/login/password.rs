//! `POST /login/identifier`, `GET /login/password`, `POST /login/password`: a mailbox first, then its password.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::attempt::Attempt;
use super::email::email_error;
use super::start::{Form, Place, kept};
use super::way::Way;
use super::{conclude, states};
use crate::app::App;
use crate::domain::connection::Secret;
use crate::domain::email::EmailAddress;
use crate::flow::password::{NotChecked, PasswordRefused};
use crate::flow::password_sign_in::{self, PasswordVerdict};
use crate::web::countries::Countries;
use crate::web::page::{self, Page, see_other};
use crate::web::ui::escape;
use crate::web::{Fault, Ui, links};

/// The page that takes a password.
#[derive(Template)]
#[template(path = "login/password.html")]
pub struct PasswordPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The mailbox that was typed.
    pub email: String,
    /// What is wrong, as HTML.
    pub error: Option<String>,
    /// The other ways.
    pub others: Vec<Way>,
}

impl<'a> Page<'a> for PasswordPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |error: Option<String>, others: Vec<Way>| Self { ui, email: "ann@example.com".into(), error, others };
        let errors = ["password-error-empty", "password-error-no-match", "password-error-closed"];
        let mut samples: Vec<Self> = errors.into_iter().map(|key| page(ui.text(key).ok(), vec![])).collect();
        samples.push(page(None, vec![Way::Sms, Way::Email]));
        samples
    }
}

fn page(attempt: &Attempt, email: &str, error: Option<&str>) -> Result<HttpResponse, Fault> {
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let error = error.map(|key| attempt.ui.text(key)).transpose().map_err(|error| Fault::Internal(error.to_string()))?;
    // A passkey has its button on the first page.
    let others = super::way::others(&attempt.ways(), Way::Password).into_iter().filter(|way| *way != Way::Passkey).collect();
    let page = PasswordPage { ui: &attempt.ui, email: email.to_owned(), error: error.map(|text| escape(&text)), others };
    page::show(&attempt.ui, status, &page, attempt.form_target())
}

/// `POST /login/identifier`
///
/// # Errors
/// [`Fault`].
pub async fn identify(app: web::Data<App>, countries: web::Data<Countries>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (opened, params) = Attempt::of_form(&app, &request, &body).await?;
    let mut attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let raw = params.typed("email").to_owned();
    let mut response = match EmailAddress::parse(&raw) {
        Ok(address) => {
            attempt.transaction.typed.email = Some(address.as_str().to_owned());
            // Whether somebody has it is not asked here (requirement A1).
            see_other(&links::login_password(&attempt.transaction.handle))
        }
        Err(problem) => {
            attempt.transaction.typed.email = Some(kept(&raw));
            let error = attempt.ui.text(email_error(problem)).map_err(|error| Fault::Internal(error.to_string()))?;
            let place = Place { app: &app, countries: &countries, request: &request };
            Form::again(Way::Password, &raw, None, escape(&error)).show(&place, &attempt, StatusCode::UNPROCESSABLE_ENTITY)?
        }
    };
    attempt.transaction.save(&app, &mut response);
    Ok(response)
}

fn typed_address(attempt: &Attempt) -> Option<EmailAddress> {
    let typed = attempt.transaction.typed.email.as_deref();
    typed.and_then(|typed| EmailAddress::parse(typed).ok()).filter(|_| attempt.ways().contains(&Way::Password))
}

/// `GET /login/password?tx=...`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (opened, _) = Attempt::of_query(&app, &request).await?;
    let attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let Some(address) = typed_address(&attempt) else { return Ok(see_other(&links::login(&attempt.transaction.handle))) };
    let mut response = page(&attempt, address.as_str(), None)?;
    attempt.keep_language(&app, &mut response);
    Ok(response)
}

/// `POST /login/password`
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (opened, params) = Attempt::of_form(&app, &request, &body).await?;
    let attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let Some(address) = typed_address(&attempt) else { return Ok(see_other(&links::login(&attempt.transaction.handle))) };
    let typed = Secret::new(params.typed("password"));
    if typed.expose().is_empty() {
        return page(&attempt, address.as_str(), Some("password-error-empty"));
    }
    let shared = app.clone().into_inner();
    let arriving = attempt.arriving(&app, &request);
    let verdict = password_sign_in::sign_in(&app, arriving, (&address, &typed), attempt.finishing(&shared)).await;
    match verdict.map_err(not_checked)? {
        PasswordVerdict::Arrived(arrived) => {
            let mut response = conclude::arrived(&app, &request, attempt, arrived).await?;
            conclude::remember_way(&app, Some(Way::Password), &mut response);
            Ok(response)
        }
        PasswordVerdict::Refused(PasswordRefused::Wrong | PasswordRefused::Locked) => {
            page(&attempt, address.as_str(), Some("password-error-no-match"))
        }
        PasswordVerdict::Refused(PasswordRefused::Closed) => page(&attempt, address.as_str(), Some("password-error-closed")),
        PasswordVerdict::Refused(PasswordRefused::TooOften(limit)) => super::code::wait_page(&app, &attempt, limit),
        PasswordVerdict::NotOffered => states::show(&app, &request, Some((&attempt.transaction, &attempt.client)), states::State::NoWay),
    }
}

/// When more passwords come at once than the server hashes, trying again in a moment helps.
pub(super) fn not_checked(error: NotChecked) -> Fault {
    match error {
        NotChecked::Storage(error) => error.into(),
        NotChecked::Busy(error) => Fault::Unavailable(error.to_string()),
    }
}
