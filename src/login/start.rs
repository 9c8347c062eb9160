//! `GET /login`: the first page, at one of the ways in.

use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::attempt::Attempt;
use super::email::email_error;
use super::states::{self, State};
use super::way::{self, Way};
use crate::app::App;
use crate::domain::email::EmailProblem;
use crate::domain::phone::{PhoneProblem, Region};
use crate::i18n::negotiate;
use crate::web::countries::{Choice, Countries, OnlyCountry, Options};
use crate::web::page::{self, Page};
use crate::web::phone_words::phone_error;
use crate::web::visit::header;
use crate::web::{Fault, Ui, cookies, session};

/// The phone form's own parts.
pub struct PhoneForm {
    /// The country, or the choice of one.
    pub choice: Choice,
    /// An example number of the suggested country.
    pub example: Arc<str>,
}

/// Which form the page shows.
pub enum Fields {
    /// A number.
    Phone(PhoneForm),
    /// A mailbox, for a code or a link.
    Email,
    /// A mailbox, for the password that comes with it.
    Password,
    /// No field: the browser asks its user.
    Passkey,
}

/// The start page.
#[derive(Template)]
#[template(path = "login/start.html")]
pub struct StartPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The lead's key.
    pub lead: &'static str,
    /// Which form.
    pub fields: Fields,
    /// What was typed.
    pub typed: String,
    /// What is wrong with it, as HTML.
    pub error: Option<String>,
    /// Whether this browser used this way last.
    pub used_last: bool,
    /// The other ways.
    pub others: Vec<Way>,
    /// Whether passkeys sign in here.
    pub passkey: bool,
    /// Whether the browser may offer one from its own list.
    pub autofill: bool,
    /// Whether there is a page to make an account on.
    pub sign_up: bool,
}

impl<'a> Page<'a> for StartPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let options = || Options {
            suggested: "<option value=\"GB\" selected>UK (+44)</option>".into(),
            all: "<option value=\"AF\">Afghanistan (+93)</option>".into(),
        };
        let phone = || Fields::Phone(PhoneForm { choice: Choice::Among(options()), example: "07400 123456".into() });
        let only = Choice::Only(OnlyCountry { region: Region::US, code: 1 });
        let one_country = Fields::Phone(PhoneForm { choice: only, example: "07400 123456".into() });
        let page = |fields: Fields, typed: &str, error: Option<String>, others: Vec<Way>| {
            let lead = lead(&fields, false);
            Self {
                ui,
                lead,
                fields,
                typed: typed.into(),
                error,
                used_last: true,
                passkey: !others.is_empty(),
                autofill: others.len() > 1,
                sign_up: others.is_empty(),
                others,
            }
        };
        let mut samples = vec![
            page(one_country, "", None, vec![]),
            page(phone(), "", None, vec![Way::Email, Way::Password, Way::Passkey]),
            page(Fields::Email, "", None, vec![Way::Sms]),
            page(Fields::Password, "ann@example.com", None, vec![Way::Sms]),
            page(Fields::Passkey, "", ui.text("passkey-no-script").ok(), vec![Way::Sms]),
            page(phone(), "", None, vec![]),
        ];
        let region = Region::US;
        for problem in [
            PhoneProblem::Empty,
            PhoneProblem::LooksLikeEmail,
            PhoneProblem::NotDigits,
            PhoneProblem::Extension,
            PhoneProblem::TooShort(region),
            PhoneProblem::TooLong(region),
            PhoneProblem::NotInPlan(region),
            PhoneProblem::Landline(region),
            PhoneProblem::CostlyKind,
        ] {
            samples.push(page(phone(), "<415>", phone_error(ui, "<415>", problem).ok(), vec![Way::Email]));
        }
        for problem in [EmailProblem::Empty, EmailProblem::Shape, EmailProblem::TooLong, EmailProblem::LooksLikePhone] {
            samples.push(page(Fields::Email, "ann@", ui.text(email_error(problem)).ok(), vec![]));
        }
        for key in ["phone-error-country", "phone-error-opted-out", "phone-error-off", "email-error-off"] {
            samples.push(page(phone(), "415", ui.format(key, &[("country", "X")]).ok(), vec![]));
        }
        samples
    }
}

pub(super) fn lead(fields: &Fields, sign_up: bool) -> &'static str {
    match (fields, sign_up) {
        (Fields::Phone(_), true) => "login-phone-lead-signup",
        (Fields::Phone(_), false) => "login-phone-lead",
        (Fields::Email, _) => "login-email-lead",
        (Fields::Password, _) => "login-password-lead",
        (Fields::Passkey, _) => "login-passkey-lead",
    }
}

/// `GET /login?tx=...&way=...&lang=...`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, countries: web::Data<Countries>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (opened, params) = Attempt::of_query(&app, &request).await?;
    let attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    // Another tab of this browser has signed in meanwhile: nothing to ask any more.
    if let Some(signed_in) = session::signed_in(&request, attempt.visit.now)
        && attempt.transaction.request.accepts_authentication_of(signed_in.authenticated_at, attempt.visit.now)
        && attempt.transaction.began_at < signed_in.authenticated_at
    {
        return states::show(&app, &request, Some((&attempt.transaction, &attempt.client)), State::Used);
    }
    let ways = attempt.ways();
    let last = request.cookie(&cookies::name(&app.settings, cookies::LAST_METHOD)).and_then(|cookie| Way::parse(cookie.value()));
    let pending = attempt.transaction.pending.as_ref().map(|pending| Way::of_channel(pending.channel));
    let wanted = Way::parse(params.typed("way")).or(pending).or(last);
    let Some(way) = wanted.filter(|way| ways.contains(way)).or(ways.first().copied()) else {
        return states::show(&app, &request, Some((&attempt.transaction, &attempt.client)), State::NoWay);
    };
    let typed = match way {
        Way::Sms => attempt.transaction.typed.phone.clone(),
        Way::Email | Way::Password => attempt.transaction.typed.email.clone(),
        Way::Passkey => None,
    };
    let form = Form { way, typed: typed.unwrap_or_default(), region: None, error: None, used_last: last == Some(way) };
    let mut response = form.show(&Place { app: &app, countries: &countries, request: &request }, &attempt, StatusCode::OK)?;
    attempt.keep_language(&app, &mut response);
    Ok(response)
}

/// What a handler was called with.
pub(super) struct Place<'a> {
    pub app: &'a App,
    pub countries: &'a Countries,
    pub request: &'a HttpRequest,
}

/// One of the forms, about to be shown.
pub(super) struct Form {
    way: Way,
    typed: String,
    region: Option<Region>,
    error: Option<String>,
    used_last: bool,
}

impl Form {
    /// The form that was sent, with what is wrong as HTML.
    pub fn again(way: Way, typed: &str, region: Option<Region>, error: String) -> Self {
        Self { way, typed: typed.to_owned(), region, error: Some(error), used_last: false }
    }

    /// Shows it.
    ///
    /// # Errors
    /// [`Fault::Internal`] when the template fails.
    pub fn show(self, place: &Place<'_>, attempt: &Attempt, status: StatusCode) -> Result<HttpResponse, Fault> {
        let Place { app, countries, request } = place;
        let ui = &attempt.ui;
        let fields = match self.way {
            Way::Sms => {
                let region = self
                    .region
                    .filter(|region| attempt.snapshot.installation.sms.countries.allow(*region))
                    .unwrap_or_else(|| default_region(app, request, attempt));
                let choice = countries.choice(&app.catalogue, ui.locale, &attempt.snapshot, region);
                Fields::Phone(PhoneForm { choice, example: countries.example(region) })
            }
            Way::Email => Fields::Email,
            Way::Password => Fields::Password,
            Way::Passkey => Fields::Passkey,
        };
        let ways = attempt.ways();
        let sign_up = attempt.snapshot.installation.sign_in.sign_up;
        let page = StartPage {
            ui,
            lead: lead(&fields, sign_up),
            fields,
            typed: self.typed,
            error: self.error,
            used_last: self.used_last,
            others: way::others(&ways, self.way),
            passkey: ways.contains(&Way::Passkey),
            autofill: ways.contains(&Way::Passkey) && self.way != Way::Passkey,
            // A number or a mailbox makes an account by itself; a password and a passkey need one first.
            sign_up: sign_up && matches!(self.way, Way::Password | Way::Passkey),
        };
        page::show(ui, status, &page, attempt.form_target())
    }
}

/// The last country of this browser, else the one its languages point to; the first allowed one when that is closed.
pub(super) fn default_region(app: &App, request: &HttpRequest, attempt: &Attempt) -> Region {
    let allowed = &attempt.snapshot.installation.sms.countries;
    let cookie = request.cookie(&cookies::name(&app.settings, cookies::REGION)).and_then(|cookie| Region::parse(cookie.value()));
    let guessed = negotiate::region(attempt.transaction.ui_locales.as_deref(), header(request, "accept-language"), attempt.ui.locale);
    attempt
        .transaction
        .typed
        .region
        .or(cookie)
        .filter(|region| allowed.allow(*region) && region.calling_code().is_some())
        .or(Some(guessed).filter(|region| allowed.allow(*region)))
        .or_else(|| allowed.offered().first().copied())
        .unwrap_or(guessed)
}

/// What was typed, as far as it is worth keeping in a cookie.
pub(super) fn kept(raw: &str) -> String {
    raw.trim().chars().take(254).collect()
}
