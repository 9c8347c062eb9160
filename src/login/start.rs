//! `GET /login`, `POST /login/phone`, `POST /login/email`: one number or address, one code.

use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::attempt::Attempt;
use super::countries::{self, Choice, Countries, OnlyCountry, Options};
use super::states::{self, State};
use super::way::{self, Words};
use crate::app::App;
use crate::delivery::Outcome;
use crate::domain::challenge::{Channel, Recipient};
use crate::domain::email::{EmailAddress, EmailProblem};
use crate::domain::message::ErrorClass;
use crate::domain::phone::{self, PhoneProblem, Region};
use crate::flow::sign_in::{self, Ask, Asker, StartRefused};
use crate::i18n::negotiate;
use crate::shield::LimitKey;
use crate::web::page::{self, Page, see_other};
use crate::web::transaction::Pending;
use crate::web::ui::escape;
use crate::web::visit::header;
use crate::web::{Fault, Params, Ui, cookies, links, session};

/// The phone form's own parts.
pub struct PhoneForm {
    /// The country, or the choice of one.
    pub choice: Choice,
    /// An example number of the suggested country.
    pub example: Arc<str>,
}

/// Which form the page shows.
pub enum Way {
    /// A number.
    Phone(PhoneForm),
    /// An address.
    Email,
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
    pub way: Way,
    /// What was typed.
    pub typed: String,
    /// What is wrong with it, as HTML.
    pub error: Option<String>,
    /// Whether this browser used this way last.
    pub used_last: bool,
    /// The other ways.
    pub others: Vec<Channel>,
}

impl<'a> Page<'a> for StartPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let options = || Options {
            suggested: "<option value=\"GB\" selected>UK (+44)</option>".into(),
            all: "<option value=\"AF\">Afghanistan (+93)</option>".into(),
        };
        let phone = || Way::Phone(PhoneForm { choice: Choice::Among(options()), example: "07400 123456".into() });
        let only = Choice::Only(OnlyCountry { region: Region::US, code: 1 });
        let one_country = Way::Phone(PhoneForm { choice: only, example: "07400 123456".into() });
        let page = |way: Way, typed: &str, error: Option<String>, others| {
            let lead = if matches!(way, Way::Email) { "login-email-lead" } else { "login-phone-lead" };
            Self { ui, lead, way, typed: typed.into(), error, used_last: true, others }
        };
        let mut samples = vec![
            page(one_country, "", None, vec![]),
            page(phone(), "", None, vec![Channel::Email]),
            page(Way::Email, "", None, vec![Channel::Sms]),
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
            samples.push(page(phone(), "<415>", phone_error(ui, "<415>", problem).ok(), vec![Channel::Email]));
        }
        for problem in [EmailProblem::Empty, EmailProblem::Shape, EmailProblem::TooLong, EmailProblem::LooksLikePhone] {
            samples.push(page(Way::Email, "ann@", ui.text(email_error(problem)).ok(), vec![]));
        }
        for key in ["phone-error-country", "phone-error-opted-out", "phone-error-off", "email-error-off"] {
            samples.push(page(phone(), "415", ui.format(key, &[("country", "X")]).ok(), vec![]));
        }
        samples
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
    let last = request.cookie(&cookies::name(&app.settings, cookies::LAST_METHOD)).and_then(|cookie| Channel::parse(cookie.value()));
    let wanted = Channel::parse(params.typed("way")).or(attempt.transaction.pending.as_ref().map(|pending| pending.channel)).or(last);
    let Some(channel) = wanted.filter(|channel| ways.contains(channel)).or(ways.first().copied()) else {
        return states::show(&app, &request, Some((&attempt.transaction, &attempt.client)), State::NoWay);
    };
    let typed = match channel {
        Channel::Sms => attempt.transaction.typed.phone.clone(),
        Channel::Email => attempt.transaction.typed.email.clone(),
    };
    let form = Form { channel, typed: typed.unwrap_or_default(), region: None, error: None, used_last: last == Some(channel) };
    let mut response = form.show(&Place { app: &app, countries: &countries, request: &request }, &attempt, StatusCode::OK)?;
    attempt.keep_language(&app, &mut response);
    Ok(response)
}

/// What a handler was called with.
struct Place<'a> {
    app: &'a App,
    countries: &'a Countries,
    request: &'a HttpRequest,
}

/// One of the two forms, about to be shown.
struct Form {
    channel: Channel,
    typed: String,
    region: Option<Region>,
    error: Option<String>,
    used_last: bool,
}

impl Form {
    fn again(channel: Channel, typed: &str, region: Option<Region>, error: String) -> Self {
        Self { channel, typed: typed.to_owned(), region, error: Some(error), used_last: false }
    }

    fn show(self, place: &Place<'_>, attempt: &Attempt, status: StatusCode) -> Result<HttpResponse, Fault> {
        let Place { app, countries, request } = place;
        let ui = &attempt.ui;
        let sign_up = attempt.snapshot.installation.sign_in.sign_up;
        let (lead, way) = match self.channel {
            Channel::Sms => {
                let region = self
                    .region
                    .filter(|region| attempt.snapshot.installation.sms.countries.allow(*region))
                    .unwrap_or_else(|| default_region(app, request, attempt));
                let form =
                    PhoneForm { choice: countries.choice(&app.catalogue, ui.locale, &attempt.snapshot, region), example: countries.example(region) };
                (if sign_up { "login-phone-lead-signup" } else { "login-phone-lead" }, Way::Phone(form))
            }
            Channel::Email => ("login-email-lead", Way::Email),
        };
        let others = way::others(&attempt.ways(), self.channel);
        let page = StartPage { ui, lead, way, typed: self.typed, error: self.error, used_last: self.used_last, others };
        page::show(ui, status, &page, attempt.form_target())
    }
}

/// The last country of this browser, else the one its languages point to; the first allowed one when that is closed.
fn default_region(app: &App, request: &HttpRequest, attempt: &Attempt) -> Region {
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

/// `POST /login/phone`
///
/// # Errors
/// [`Fault`].
pub async fn phone(app: web::Data<App>, countries: web::Data<Countries>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (opened, params) = Attempt::of_form(&app, &request, &body).await?;
    let mut attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let raw = params.typed("phone").to_owned();
    let region = Region::parse(params.typed("region")).unwrap_or_else(|| default_region(&app, &request, &attempt));
    let found = match phone::read(&raw, region, app.fiction()) {
        Ok(found) => found,
        Err(problem) => {
            let error = phone_error(&attempt.ui, raw.trim(), problem).map_err(|error| Fault::Internal(error.to_string()))?;
            // Kept for the next page: another language, or the other way when it was an address.
            match problem {
                PhoneProblem::LooksLikeEmail => attempt.transaction.typed.email = Some(kept(&raw)),
                _ => attempt.transaction.typed.phone = Some(kept(&raw)),
            }
            attempt.transaction.typed.region = Some(region);
            let form = Form::again(Channel::Sms, &raw, Some(region), error);
            let place = Place { app: &app, countries: &countries, request: &request };
            let mut response = form.show(&place, &attempt, StatusCode::UNPROCESSABLE_ENTITY)?;
            attempt.transaction.save(&app, &mut response);
            return Ok(response);
        }
    };
    let shown = found.number.international();
    attempt.transaction.typed.phone = Some(shown.clone());
    attempt.transaction.typed.region = Some(found.region);
    let sending = Sending { recipient: Recipient::Phone(found.number), region: Some(found.region), shown };
    sending.send(&Place { app: &app, countries: &countries, request: &request }, attempt).await
}

/// `POST /login/email`
///
/// # Errors
/// [`Fault`].
pub async fn email(app: web::Data<App>, countries: web::Data<Countries>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (opened, params): (_, Params) = Attempt::of_form(&app, &request, &body).await?;
    let mut attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let raw = params.typed("email").to_owned();
    let address = match EmailAddress::parse(&raw) {
        Ok(address) => address,
        Err(problem) => {
            let error = attempt.ui.text(email_error(problem)).map(|text| escape(&text)).map_err(|error| Fault::Internal(error.to_string()))?;
            match problem {
                EmailProblem::LooksLikePhone => attempt.transaction.typed.phone = Some(kept(&raw)),
                EmailProblem::Empty | EmailProblem::TooLong | EmailProblem::Shape => attempt.transaction.typed.email = Some(kept(&raw)),
            }
            let form = Form::again(Channel::Email, &raw, None, error);
            let place = Place { app: &app, countries: &countries, request: &request };
            let mut response = form.show(&place, &attempt, StatusCode::UNPROCESSABLE_ENTITY)?;
            attempt.transaction.save(&app, &mut response);
            return Ok(response);
        }
    };
    attempt.transaction.typed.email = Some(address.as_str().to_owned());
    let shown = address.as_str().to_owned();
    Sending { recipient: Recipient::Email(address), region: None, shown }
        .send(&Place { app: &app, countries: &countries, request: &request }, attempt)
        .await
}

/// A readable recipient, about to be sent a code.
struct Sending {
    recipient: Recipient,
    region: Option<Region>,
    shown: String,
}

impl Sending {
    async fn send(self, place: &Place<'_>, mut attempt: Attempt) -> Result<HttpResponse, Fault> {
        let Place { app, request, .. } = place;
        let channel = self.recipient.channel();
        let ask = Ask {
            recipient: self.recipient.clone(),
            region: self.region,
            asker: asker(&attempt, self.recipient.as_str()),
            language: attempt.request_language(app, request),
            locale: attempt.ui.locale,
        };
        let again = |error: String| Form::again(channel, &self.shown, self.region, error);
        match sign_in::start(app, &attempt.visit, ask).await? {
            Ok(started) => {
                if let Outcome::Refused { class, .. } = &started.outcome
                    && let Some(error) = refused_error(&attempt.ui, *class, &self.shown)
                {
                    let mut response = again(error).show(place, &attempt, StatusCode::UNPROCESSABLE_ENTITY)?;
                    attempt.transaction.presses += 1;
                    attempt.transaction.save(app, &mut response);
                    return Ok(response);
                }
                attempt.transaction.presses += 1;
                attempt.transaction.pending = Some(Pending {
                    challenge: started.challenge,
                    channel,
                    recipient: self.recipient.as_str().to_owned(),
                    shown: self.shown.clone(),
                    region: self.region,
                    wrong: Vec::new(),
                });
                let mut response = see_other(&links::login_code(&attempt.transaction.handle));
                attempt.transaction.save(app, &mut response);
                if let Some(region) = self.region {
                    drop(response.add_cookie(&cookies::make(&app.settings, cookies::REGION, region.as_str().to_owned(), cookies::PREFERENCE_LIFE)));
                }
                Ok(response)
            }
            Err(StartRefused::TooOften(limit)) => {
                // The same number again within its pause: the code that was sent still works, so that is the page to show.
                let same = attempt.transaction.pending.as_ref().is_some_and(|pending| pending.recipient == self.recipient.as_str());
                if limit.key == LimitKey::Pause && same {
                    return Ok(see_other(&format!("{}&early=1", links::login_code(&attempt.transaction.handle))));
                }
                super::code::wait_page(app, &attempt, limit)
            }
            Err(StartRefused::CountryClosed(region)) => {
                let country = countries::name(&app.catalogue, attempt.ui.locale, region);
                let error = attempt.ui.format("phone-error-country", &[("country", country)]).map(|text| escape(&text));
                let error = error.map_err(|error| Fault::Internal(error.to_string()))?;
                again(error).show(place, &attempt, StatusCode::UNPROCESSABLE_ENTITY)
            }
            Err(StartRefused::NotOffered(_) | StartRefused::SignUpOff) => {
                let key = if channel == Channel::Sms { "phone-error-off" } else { "email-error-off" };
                let error = attempt.ui.text(key).map(|text| escape(&text)).map_err(|error| Fault::Internal(error.to_string()))?;
                again(error).show(place, &attempt, StatusCode::UNPROCESSABLE_ENTITY)
            }
        }
    }
}

/// Who asks: this browser, with this press.
pub(super) fn asker(attempt: &Attempt, recipient: &str) -> Asker {
    let transaction = &attempt.transaction;
    Asker::Browser { binding: transaction.binding(), session: transaction.browser.clone(), press: transaction.press(recipient) }
}

/// What a provider's refusal means to the person; `None` when it is ours to mend.
fn refused_error(ui: &Ui, class: ErrorClass, shown: &str) -> Option<String> {
    match class {
        ErrorClass::OptedOut => ui.text("phone-error-opted-out").ok().map(|text| escape(&text)),
        ErrorClass::Number | ErrorClass::Route | ErrorClass::Fraud => ui.isolated("phone-error-refused", "number", shown).ok(),
        ErrorClass::Temporary | ErrorClass::Ours | ErrorClass::Unknown => None,
    }
}

fn email_error(problem: EmailProblem) -> &'static str {
    match problem {
        EmailProblem::Empty => "email-error-empty",
        EmailProblem::TooLong => "email-error-too-long",
        EmailProblem::LooksLikePhone => "email-error-phone",
        EmailProblem::Shape => "email-error-shape",
    }
}

/// What was typed, as far as it is worth keeping in a cookie.
fn kept(raw: &str) -> String {
    raw.trim().chars().take(254).collect()
}

/// What is wrong with a number, as HTML.
fn phone_error(ui: &Ui, raw: &str, problem: PhoneProblem) -> askama::Result<String> {
    let shown: String = raw.chars().take(40).collect();
    let with = |key: &str, region: Region| {
        let country = countries::name(&ui.catalogue, ui.locale, region);
        ui.isolated_among(key, &("number", shown.as_str()), &("country", country.as_str()))
    };
    let plain = |key: &str| ui.text(key).map(|text| escape(&text));
    match problem {
        PhoneProblem::Empty => plain("phone-error-empty"),
        PhoneProblem::LooksLikeEmail => plain("phone-error-email"),
        PhoneProblem::NotDigits => plain("phone-error-not-digits"),
        PhoneProblem::Extension => plain("phone-error-extension"),
        PhoneProblem::TooShort(region) => with("phone-error-too-short", region),
        PhoneProblem::TooLong(region) => with("phone-error-too-long", region),
        PhoneProblem::NotInPlan(region) => with("phone-error-not-in-plan", region),
        PhoneProblem::Landline(region) => with("phone-error-landline", region),
        PhoneProblem::CostlyKind => plain("phone-error-kind"),
    }
}
