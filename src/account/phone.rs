//! `/account/phone`: the number that signs in, set up and changed in three steps: number, code, done. `/account/step-phone`: a
//! number as second step, the same way.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::code::{self, CodeFor};
use super::member::{Member, Need};
use super::pending::Pending;
use crate::app::App;
use crate::domain::challenge::{Purpose, Recipient};
use crate::domain::phone::{self, Region};
use crate::domain::policy;
use crate::flow::bind::{self, Intent, Letter};
use crate::flow::sign_in::StartRefused;
use crate::i18n::negotiate;
use crate::shield::LimitKey;
use crate::web::countries::{self, Choice, Countries};
use crate::web::page::{self, Page, see_other};
use crate::web::phone_words::phone_error;
use crate::web::ui::escape;
use crate::web::visit::{header, request_language_outside};
use crate::web::{Fault, Params, Ui, cookies};

/// The page that takes a number.
#[derive(Template)]
#[template(path = "account/phone.html")]
pub struct PhonePage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// Which of the account's pages it belongs to.
    pub section: &'static str,
    /// Where the form goes.
    pub action: &'static str,
    /// The headline's key.
    pub title: &'static str,
    /// The lead's key.
    pub lead: &'static str,
    /// The country, or the choice of one.
    pub choice: Choice,
    /// An example number.
    pub example: String,
    /// What was typed.
    pub typed: String,
    /// What is wrong, as HTML.
    pub error: Option<String>,
}

impl<'a> Page<'a> for PhonePage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |intent: Intent, error: Option<String>| Self {
            ui,
            section: "security",
            action: action(intent),
            title: words(intent).0,
            lead: words(intent).1,
            choice: Choice::sample(),
            example: "07400 123456".into(),
            typed: String::new(),
            error,
        };
        let error = |key: &str| ui.text(key).ok();
        vec![
            page(Intent::PhoneSignIn, None),
            page(Intent::SecondStep, None),
            page(Intent::PhoneSignIn, error("phone-error-taken")),
            page(Intent::PhoneSignIn, error("phone-error-too-often")),
            page(Intent::SecondStep, error("phone-error-not-sent")),
        ]
    }
}

const fn words(intent: Intent) -> (&'static str, &'static str) {
    match intent {
        Intent::PhoneSignIn | Intent::Mailbox => ("phone-setup-title", "phone-setup-lead"),
        Intent::SecondStep => ("phone-step-title", "phone-step-lead"),
    }
}

/// The page of an intent.
pub(super) const fn action(intent: Intent) -> &'static str {
    match intent {
        Intent::PhoneSignIn | Intent::Mailbox => "/account/phone",
        Intent::SecondStep => "/account/step-phone",
    }
}

fn default_region(app: &App, request: &HttpRequest, member: &Member) -> Region {
    let allowed = &member.snapshot.installation.sms.countries;
    let cookie = request.cookie(&cookies::name(&app.settings, cookies::REGION)).and_then(|cookie| Region::parse(cookie.value()));
    let guessed = negotiate::region(None, header(request, "accept-language"), member.ui.locale);
    let may = |region: &Region| allowed.allow(*region) && region.calling_code().is_some();
    cookie.filter(may).or(Some(guessed).filter(may)).or_else(|| allowed.offered().first().copied()).unwrap_or(guessed)
}

struct Form {
    intent: Intent,
    typed: String,
    region: Region,
    error: Option<String>,
}

impl Form {
    fn show(self, app: &App, countries: &Countries, member: &Member, status: StatusCode) -> Result<HttpResponse, Fault> {
        let (title, lead) = words(self.intent);
        let page = PhonePage {
            ui: &member.ui,
            section: "security",
            action: action(self.intent),
            title,
            lead,
            choice: countries.choice(&app.catalogue, member.ui.locale, &member.snapshot, self.region),
            example: countries.example(self.region).to_string(),
            typed: self.typed,
            error: self.error,
        };
        page::show(&member.ui, status, &page, None)
    }
}

/// Whether this page is open to this person; otherwise they are led to what says why.
fn is_open(member: &Member, intent: Intent) -> bool {
    let installation = &member.snapshot.installation;
    match intent {
        Intent::PhoneSignIn => policy::may_set_up_phone(installation, &member.holdings).is_ok(),
        Intent::SecondStep => policy::unlocked_second_steps(installation).contains(&crate::domain::factor::MfaMethod::Sms),
        Intent::Mailbox => false,
    }
}

fn intent_of(request: &HttpRequest) -> Intent {
    if request.path().starts_with("/account/step-phone") { Intent::SecondStep } else { Intent::PhoneSignIn }
}

/// `GET /account/phone`, `GET /account/step-phone`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, countries: web::Data<Countries>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (member, _) = match Member::of_query(&app, &request, Need::Fresh).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let intent = intent_of(&request);
    if !is_open(&member, intent) {
        return Ok(see_other("/account/security"));
    }
    let form = Form { intent, typed: String::new(), region: default_region(&app, &request, &member), error: None };
    let mut response = form.show(&app, &countries, &member, StatusCode::OK)?;
    Member::keep_language(&app, &request, &mut response);
    Ok(response)
}

/// `POST /account/phone`, `POST /account/step-phone`
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, countries: web::Data<Countries>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (member, params): (Member, Params) = match Member::of_form(&app, &request, &body, Need::Fresh).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let intent = intent_of(&request);
    if !is_open(&member, intent) {
        // R4, by whichever way somebody got here.
        return Err(Fault::Forbidden);
    }
    let raw = params.typed("phone");
    let region = Region::parse(params.typed("region")).unwrap_or_else(|| default_region(&app, &request, &member));
    let again = |error: String, region: Region| {
        let form = Form { intent, typed: raw.chars().take(60).collect(), region, error: Some(error) };
        form.show(&app, &countries, &member, StatusCode::UNPROCESSABLE_ENTITY)
    };
    let found = match phone::read(raw, region, app.fiction()) {
        Ok(found) => found,
        Err(problem) => {
            let error = phone_error(&member.ui, raw.trim(), problem).map_err(|error| Fault::Internal(error.to_string()))?;
            return again(error, region);
        }
    };
    let recipient = Recipient::Phone(found.number);
    let letter = Letter {
        recipient: recipient.clone(),
        region: Some(found.region),
        language: request_language_outside(&app, &request),
        locale: member.ui.locale,
        press: format!("{}:{}", params.typed("csrf"), params.typed("once")),
    };
    match bind::send(&app, &member.visit, &member.owner(), Purpose::Bind, letter).await? {
        Ok(started) => {
            let mut response = see_other(code::path(CodeFor::Bind(intent)));
            Pending::new(&member.user.id, started.challenge, Purpose::Bind, intent, (&recipient, Some(found.region))).save(&app, &mut response);
            Ok(response)
        }
        Err(refused) => again(refused_error(&app, &member.ui, &refused)?, found.region),
    }
}

/// Why nothing was sent, as HTML.
///
/// # Errors
/// [`Fault::Internal`] when a text is missing.
pub(super) fn refused_error(app: &App, ui: &Ui, refused: &StartRefused) -> Result<String, Fault> {
    let internal = |error: askama::Error| Fault::Internal(error.to_string());
    let plain = |key: &str| ui.text(key).map(|text| escape(&text)).map_err(internal);
    match refused {
        StartRefused::TooOften(limit) if limit.key == LimitKey::Pause => ui.time("code-too-soon", &(app.now() + limit.retry_in)).map_err(internal),
        StartRefused::TooOften(_) => plain("phone-error-too-often"),
        StartRefused::CountryClosed(region) => {
            let country = countries::name(&ui.catalogue, ui.locale, *region);
            ui.format("phone-error-country", &[("country", country)]).map(|text| escape(&text)).map_err(internal)
        }
        StartRefused::NotOffered(_) | StartRefused::SignUpOff => plain("phone-error-not-sent"),
    }
}
