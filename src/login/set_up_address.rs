//! `/login/setup/sms`, `/login/setup/email`, `/login/setup/code`: a number or a mailbox is set up as the second step that policy
//! requires, where it may follow what was proven (R8).

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::attempt::Attempt;
use super::email::email_error;
use super::set_up::{enrolling, pass};
use super::start::{Place, default_region, kept};
use super::{codes, second};
use crate::app::App;
use crate::domain::challenge::{Channel, Purpose, Recipient};
use crate::domain::email::EmailAddress;
use crate::domain::factor::MfaMethod;
use crate::domain::one_time_code::Guess;
use crate::domain::phone::{self, Region};
use crate::flow::bind::{self, Letter, Owner};
use crate::flow::second_step::{self, StepVerdict, Waiting};
use crate::flow::sign_in::StartRefused;
use crate::web::countries::{Choice, Countries};
use crate::web::page::{self, Page, see_other};
use crate::web::phone_words::phone_error;
use crate::web::transaction::Pending;
use crate::web::ui::escape;
use crate::web::{Fault, Ui, links};

/// The page that takes a number or a mailbox.
#[derive(Template)]
#[template(path = "login/setup_address.html")]
pub struct SetUpAddressPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// By text or by mail.
    pub channel: Channel,
    /// The country of a number.
    pub choice: Choice,
    /// An example number.
    pub example: String,
    /// What was typed.
    pub typed: String,
    /// What is wrong, as HTML.
    pub error: Option<String>,
}

/// The page that takes its code.
#[derive(Template)]
#[template(path = "login/setup_code.html")]
pub struct SetUpCodePage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// By text or by mail.
    pub channel: Channel,
    /// Where the code went.
    pub shown: String,
    /// Digits of the code.
    pub digits: i64,
    /// What is wrong, as HTML.
    pub error: Option<String>,
}

impl<'a> Page<'a> for SetUpAddressPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |channel: Channel, key: Option<&str>| Self {
            ui,
            channel,
            choice: Choice::sample(),
            example: "07400 123456".into(),
            typed: String::new(),
            error: key.and_then(|key| ui.text(key).ok()),
        };
        vec![
            page(Channel::Sms, None),
            page(Channel::Email, None),
            page(Channel::Sms, Some("phone-error-empty")),
            page(Channel::Email, Some("email-error-empty")),
        ]
    }
}

impl<'a> Page<'a> for SetUpCodePage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |channel: Channel, key: Option<&str>| Self {
            ui,
            channel,
            shown: "+1 415-555-0100".into(),
            digits: 6,
            error: key.and_then(|key| ui.text(key).ok()),
        };
        vec![page(Channel::Sms, None), page(Channel::Email, Some("mfa-error-code"))]
    }
}

fn channel_of(request: &HttpRequest) -> (Channel, MfaMethod) {
    if request.path().ends_with("/email") { (Channel::Email, MfaMethod::EmailCode) } else { (Channel::Sms, MfaMethod::Sms) }
}

struct Form {
    channel: Channel,
    typed: String,
    region: Option<Region>,
    error: Option<String>,
}

impl Form {
    fn show(self, place: &Place<'_>, attempt: &Attempt) -> Result<HttpResponse, Fault> {
        let region = self.region.unwrap_or_else(|| default_region(place.app, place.request, attempt));
        let status = if self.error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        let page = SetUpAddressPage {
            ui: &attempt.ui,
            channel: self.channel,
            choice: place.countries.choice(&place.app.catalogue, attempt.ui.locale, &attempt.snapshot, region),
            example: place.countries.example(region).to_string(),
            typed: self.typed,
            error: self.error,
        };
        page::show(&attempt.ui, status, &page, attempt.form_target())
    }
}

/// `GET /login/setup/sms`, `GET /login/setup/email`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, countries: web::Data<Countries>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (opened, _) = Attempt::of_query(&app, &request).await?;
    let attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let (channel, method) = channel_of(&request);
    match enrolling(&app, &request, &attempt).await? {
        Ok((_, methods)) if methods.contains(&method) => {}
        Ok(_) => return Ok(see_other(&links::login_set_up(&attempt.transaction.handle))),
        Err(response) => return Ok(response),
    }
    let form = Form { channel, typed: String::new(), region: None, error: None };
    let mut response = form.show(&Place { app: &app, countries: &countries, request: &request }, &attempt)?;
    attempt.keep_language(&app, &mut response);
    Ok(response)
}

/// `POST /login/setup/sms`, `POST /login/setup/email`
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, countries: web::Data<Countries>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (opened, params) = Attempt::of_form(&app, &request, &body).await?;
    let attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let (channel, method) = channel_of(&request);
    let waiting = match enrolling(&app, &request, &attempt).await? {
        Ok((waiting, methods)) if methods.contains(&method) => waiting,
        Ok(_) => return Ok(see_other(&links::login_set_up(&attempt.transaction.handle))),
        Err(response) => return Ok(response),
    };
    let place = Place { app: &app, countries: &countries, request: &request };
    let internal = |error: askama::Error| Fault::Internal(error.to_string());
    let (recipient, region) = match channel {
        Channel::Sms => {
            let raw = params.typed("phone");
            let region = Region::parse(params.typed("region")).unwrap_or_else(|| default_region(&app, &request, &attempt));
            match phone::read(raw, region, app.fiction()) {
                Ok(found) => (Recipient::Phone(found.number), Some(found.region)),
                Err(problem) => {
                    let error = Some(phone_error(&attempt.ui, raw.trim(), problem).map_err(internal)?);
                    return Form { channel, typed: kept(raw), region: Some(region), error }.show(&place, &attempt);
                }
            }
        }
        Channel::Email => match EmailAddress::parse(params.typed("email")) {
            Ok(address) => (Recipient::Email(address), None),
            Err(problem) => {
                let error = Some(escape(&attempt.ui.text(email_error(problem)).map_err(internal)?));
                return Form { channel, typed: kept(params.typed("email")), region: None, error }.show(&place, &attempt);
            }
        },
    };
    send(&place, attempt, (&waiting, recipient, region)).await
}

async fn send(place: &Place<'_>, mut attempt: Attempt, to: (&Waiting, Recipient, Option<Region>)) -> Result<HttpResponse, Fault> {
    let (waiting, recipient, region) = to;
    let shown = match &recipient {
        Recipient::Phone(number) => number.international(),
        Recipient::Email(address) => address.as_str().to_owned(),
    };
    let owner = Owner { user: waiting.user.id.clone(), binding: attempt.transaction.binding() };
    let letter = Letter {
        recipient: recipient.clone(),
        region,
        language: attempt.request_language(place.app, place.request),
        locale: attempt.ui.locale,
        press: attempt.transaction.press(recipient.as_str()),
    };
    match bind::send(place.app, &attempt.visit, &owner, Purpose::Bind, letter).await? {
        Ok(started) => {
            attempt.transaction.presses += 1;
            let (challenge, channel, recipient) = (started.challenge, recipient.channel(), recipient.as_str().to_owned());
            attempt.transaction.pending = Some(Pending { challenge, purpose: Purpose::Bind, channel, recipient, shown, region, wrong: Vec::new() });
            let mut response = see_other(&links::login_set_up_code(&attempt.transaction.handle));
            attempt.transaction.save(place.app, &mut response);
            Ok(response)
        }
        Err(StartRefused::TooOften(limit)) => super::code::wait_page(place.app, &attempt, limit),
        Err(StartRefused::NotOffered(_) | StartRefused::CountryClosed(_) | StartRefused::SignUpOff) => {
            let error = attempt.ui.text("mfa-error-not-sent").map(|text| escape(&text)).map_err(|error| Fault::Internal(error.to_string()))?;
            Form { channel: recipient.channel(), typed: shown, region, error: Some(error) }.show(place, &attempt)
        }
    }
}

fn code_page(attempt: &Attempt, pending: &Pending, error: Option<String>) -> Result<HttpResponse, Fault> {
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let digits = i64::try_from(attempt.snapshot.installation.sms.code_length.digits()).unwrap_or(6);
    let page = SetUpCodePage { ui: &attempt.ui, channel: pending.channel, shown: pending.shown.clone(), digits, error };
    page::show(&attempt.ui, status, &page, attempt.form_target())
}

fn pending_of(attempt: &Attempt) -> Option<Pending> {
    attempt.transaction.pending.clone().filter(|pending| pending.purpose == Purpose::Bind)
}

/// `GET /login/setup/code`
///
/// # Errors
/// [`Fault`].
pub async fn show_code(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (opened, _) = Attempt::of_query(&app, &request).await?;
    let attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let Some(pending) = pending_of(&attempt) else { return Ok(see_other(&links::login_set_up(&attempt.transaction.handle))) };
    let mut response = code_page(&attempt, &pending, None)?;
    attempt.keep_language(&app, &mut response);
    Ok(response)
}

/// `POST /login/setup/code`
///
/// # Errors
/// [`Fault`].
pub async fn submit_code(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (opened, params) = Attempt::of_form(&app, &request, &body).await?;
    let attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let start = links::login_set_up(&attempt.transaction.handle);
    let Some(pending) = pending_of(&attempt) else { return Ok(see_other(&start)) };
    if let Err(response) = enrolling(&app, &request, &attempt).await? {
        return Ok(response);
    }
    let length = attempt.snapshot.installation.sms.code_length;
    let guess = match Guess::parse(params.typed("code"), length) {
        Ok(guess) => guess,
        Err(problem) => return code_page(&attempt, &pending, Some(second::shape_error(&attempt.ui, problem, length.digits())?)),
    };
    let challenge = (pending.challenge.clone(), attempt.transaction.binding());
    let prove = second_step::by_binding(&app, &attempt.visit, challenge, guess);
    match pass(&app, &request, &attempt, prove).await? {
        StepVerdict::Arrived(arrived) => codes::arrived(&app, &request, attempt, arrived).await,
        StepVerdict::Recovering => Ok(see_other(&start)),
        StepVerdict::Refused(refused) => match second::refused(&app, &request, &attempt, (refused, MfaMethod::Sms))? {
            Ok(error) => code_page(&attempt, &pending, Some(error)),
            Err(response) => Ok(response),
        },
    }
}
