//! `/account/totp`: an authenticator app, from the picture to its first code.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::member::{Member, Need};
use super::recovery_codes;
use super::second_step::proven_by_set_up;
use crate::app::App;
use crate::domain::factor::{MfaMethod, ProvenFactor};
use crate::domain::policy;
use crate::domain::totp::TotpGuess;
use crate::flow::enrol::{self, Changing};
use crate::flow::totp::{self, Confirmation, NotConfirmed, TotpEnrolment};
use crate::flow::whoami;
use crate::web::page::{self, Page, see_other};
use crate::web::ui::escape;
use crate::web::{Fault, Ui};

/// The page with the picture.
#[derive(Template)]
#[template(path = "account/totp.html")]
pub struct TotpPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// Which of the account's pages it belongs to.
    pub section: &'static str,
    /// The enrolment under way.
    pub enrolment: TotpEnrolment,
    /// What the device is to be called.
    pub name: String,
    /// What is wrong, as HTML.
    pub error: Option<String>,
}

impl<'a> Page<'a> for TotpPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |error: Option<String>| Self { ui, section: "security", enrolment: TotpEnrolment::sample(), name: "<Phone>".into(), error };
        let errors = ["totp-error-wrong", "totp-error-stale", "totp-error-too-many"];
        std::iter::once(None).chain(errors.map(|key| ui.text(key).ok())).map(page).collect()
    }
}

fn is_open(member: &Member) -> bool {
    policy::unlocked_second_steps(&member.snapshot.installation).contains(&MfaMethod::Totp)
}

async fn begin(app: &App, member: &Member) -> Result<TotpEnrolment, Fault> {
    let called = whoami::shown(app, &member.user.id).await?.unwrap_or_default();
    Ok(totp::begin(app, &member.user.id, &called)?)
}

fn page(member: &Member, enrolment: TotpEnrolment, about: (&str, Option<&str>)) -> Result<HttpResponse, Fault> {
    let (name, error) = about;
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let error = error.map(|key| member.ui.text(key)).transpose().map_err(|error| Fault::Internal(error.to_string()))?;
    let page = TotpPage { ui: &member.ui, section: "security", enrolment, name: name.to_owned(), error: error.map(|text| escape(&text)) };
    page::show(&member.ui, status, &page, None)
}

/// `GET /account/totp`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (member, _) = match Member::of_query(&app, &request, Need::Fresh).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    if !is_open(&member) {
        return Ok(see_other("/account/security"));
    }
    let mut response = page(&member, begin(&app, &member).await?, ("", None))?;
    Member::keep_language(&app, &request, &mut response);
    Ok(response)
}

/// `POST /account/totp`
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (member, params) = match Member::of_form(&app, &request, &body, Need::Fresh).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    if !is_open(&member) {
        return Err(Fault::Forbidden);
    }
    let (sealed, name) = (params.typed("enrolment").to_owned(), params.typed("name").to_owned());
    let Some(enrolment) = totp::reopen(&app, &member.user.id, &sealed) else {
        return page(&member, begin(&app, &member).await?, (&name, Some("totp-error-stale")));
    };
    let Ok(guess) = TotpGuess::parse(params.typed("code")) else { return page(&member, enrolment, (&name, Some("totp-error-wrong"))) };
    let shared = app.clone().into_inner();
    let (form_sealed, form_name) = (sealed, name.clone());
    let changed = enrol::set_up(&shared, Changing::new(&app, &member.visit, &member.user.id), move |db, changing| {
        changing.totp(db, &Confirmation { sealed: &form_sealed, guess: &guess, name: &form_name })
    });
    match changed.await? {
        Ok(codes) => {
            proven_by_set_up(&request, &member, ProvenFactor::Totp)?;
            recovery_codes::shown_after(&member, codes, "totp-added")
        }
        Err(NotConfirmed::Wrong) => page(&member, enrolment, (&name, Some("totp-error-wrong"))),
        Err(NotConfirmed::Stale) => page(&member, begin(&app, &member).await?, (&name, Some("totp-error-stale"))),
        Err(NotConfirmed::TooMany) => page(&member, enrolment, (&name, Some("totp-error-too-many"))),
    }
}
