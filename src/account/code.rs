//! The code pages of an account: `/account/phone/code`, `/account/step-phone/code`, `/account/email/code` confirm an address,
//! `/account/phone/remove/code` takes the number away.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::member::{Member, Need, done};
use super::pending::Pending;
use super::phone::{action, refused_error};
use super::recovery_codes;
use crate::app::App;
use crate::domain::challenge::{Channel, Closed, Purpose, TriesLeft};
use crate::domain::factor::ProvenFactor;
use crate::domain::one_time_code::Guess;
use crate::domain::policy::NoRemoval;
use crate::flow::bind::{self, Bound, Intent, Letter, Removed};
use crate::flow::enrol;
use crate::web::page::{self, Page, see_other};
use crate::web::ui::escape;
use crate::web::visit::request_language_outside;
use crate::web::{Fault, Ui, session};

/// What a code page is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CodeFor {
    /// Giving the account an address.
    Bind(Intent),
    /// Taking its number away.
    RemovePhone,
}

impl CodeFor {
    fn of(path: &str) -> Self {
        match path {
            path if path.starts_with("/account/phone/remove") => Self::RemovePhone,
            path if path.starts_with("/account/step-phone") => Self::Bind(Intent::SecondStep),
            path if path.starts_with("/account/email") => Self::Bind(Intent::Mailbox),
            _ => Self::Bind(Intent::PhoneSignIn),
        }
    }

    const fn wanted(self) -> (Intent, Purpose) {
        match self {
            Self::Bind(intent) => (intent, Purpose::Bind),
            Self::RemovePhone => (Intent::PhoneSignIn, Purpose::Remove),
        }
    }

    /// Where it begins.
    const fn start(self) -> &'static str {
        match self {
            Self::Bind(Intent::Mailbox) => "/account/email",
            Self::Bind(intent) => action(intent),
            Self::RemovePhone => "/account/phone/remove",
        }
    }
}

/// The URL of a code page.
pub const fn path(what: CodeFor) -> &'static str {
    match what {
        CodeFor::Bind(Intent::PhoneSignIn) => "/account/phone/code",
        CodeFor::Bind(Intent::SecondStep) => "/account/step-phone/code",
        CodeFor::Bind(Intent::Mailbox) => "/account/email/code",
        CodeFor::RemovePhone => "/account/phone/remove/code",
    }
}

/// The page that takes the code.
#[derive(Template)]
#[template(path = "account/code.html")]
pub struct CodePage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// Which of the account's pages it belongs to.
    pub section: &'static str,
    /// Where the form goes.
    pub action: &'static str,
    /// Where it begins, for another address.
    pub start: &'static str,
    /// How the code travelled.
    pub channel: Channel,
    /// Where to.
    pub shown: String,
    /// Digits of the code.
    pub digits: i64,
    /// What is wrong, as HTML.
    pub error: Option<String>,
    /// What is known about the message, as HTML.
    pub note: Option<String>,
    /// Whether the button takes something away.
    pub removes: bool,
}

impl<'a> Page<'a> for CodePage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |channel: Channel, error: Option<String>, removes: bool| Self {
            ui,
            section: "security",
            action: "/account/phone/code",
            start: "/account/phone",
            channel,
            shown: "+1 415-555-0100".into(),
            digits: 6,
            error,
            note: ui.text("code-slow").ok(),
            removes,
        };
        let errors = ["code-error-taken", "code-error-wrong-again", "code-error-not-open", "remove-last-way", "remove-last-step", "remove-sms-rests"];
        let mut samples: Vec<Self> = errors.into_iter().map(|key| page(Channel::Sms, ui.text(key).ok(), false)).collect();
        samples.extend([page(Channel::Email, None, false), page(Channel::Sms, None, true)]);
        samples
    }
}

struct View<'a> {
    what: CodeFor,
    pending: &'a Pending,
    error: Option<String>,
    note: Option<String>,
}

impl View<'_> {
    fn show(self, member: &Member, status: StatusCode) -> Result<HttpResponse, Fault> {
        let page = CodePage {
            ui: &member.ui,
            section: if self.pending.intent == Intent::Mailbox { "profile" } else { "security" },
            action: path(self.what),
            start: self.what.start(),
            channel: self.pending.channel,
            shown: self.pending.shown.clone(),
            digits: i64::try_from(member.snapshot.installation.sms.code_length.digits()).unwrap_or(6),
            error: self.error,
            note: self.note,
            removes: self.what == CodeFor::RemovePhone,
        };
        page::show(&member.ui, status, &page, None)
    }
}

/// `GET` of the code pages.
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (member, params) = match Member::of_query(&app, &request, Need::Fresh).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let what = CodeFor::of(request.path());
    let Some(pending) = Pending::load(&app, &request, &member.user.id, what.wanted()) else { return Ok(see_other(what.start())) };
    let note = (params.typed("sent") == "1").then(|| member.ui.time("code-sent-again", &member.visit.now)).transpose();
    let note = note.map_err(|error| Fault::Internal(error.to_string()))?;
    let mut response = View { what, pending: &pending, error: None, note }.show(&member, StatusCode::OK)?;
    Member::keep_language(&app, &request, &mut response);
    Ok(response)
}

/// `POST` of the code pages: `again=1` sends once more.
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (member, params) = match Member::of_form(&app, &request, &body, Need::Fresh).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let what = CodeFor::of(request.path());
    let Some(pending) = Pending::load(&app, &request, &member.user.id, what.wanted()) else { return Ok(see_other(what.start())) };
    if params.typed("again") == "1" {
        return send_again(&app, &request, &member, (what, pending)).await;
    }
    let again = |error: String| View { what, pending: &pending, error: Some(error), note: None }.show(&member, StatusCode::UNPROCESSABLE_ENTITY);
    let length = member.snapshot.installation.sms.code_length;
    let guess = match Guess::parse(params.typed("code"), length) {
        Ok(guess) => guess,
        Err(problem) => {
            let error = crate::web::code_words::guess_error(&member.ui, problem, length.digits());
            return again(error.map_err(|error| Fault::Internal(error.to_string()))?);
        }
    };
    let typed = (pending.challenge.clone(), guess);
    let key = match what {
        CodeFor::Bind(intent) => match bind::confirm(&app, &member.visit, &member.owner(), typed, intent).await? {
            Bound::Done(replaced) => return bound(&app, &request, &member, (intent, replaced.is_some())).await,
            Bound::Taken => "code-error-taken",
            Bound::NotOpen(_) => "code-error-not-open",
            Bound::Wrong(left) => wrong_key(left),
            Bound::Closed(closed) => closed_key(closed),
            Bound::TooOften(_) => "phone-error-too-often",
        },
        CodeFor::RemovePhone => match bind::remove_phone(&app, &member.visit, &member.owner(), typed).await? {
            Removed::Done => {
                let mut response = done("/account/security", "phone-removed");
                Pending::forget(&app, &mut response);
                return Ok(response);
            }
            Removed::Refused(why) => removal_key(why),
            Removed::Wrong(left) => wrong_key(left),
            Removed::Closed(closed) => closed_key(closed),
            Removed::TooOften(_) => "phone-error-too-often",
        },
    };
    again(member.ui.text(key).map(|text| escape(&text)).map_err(|error| Fault::Internal(error.to_string()))?)
}

async fn bound(app: &App, request: &HttpRequest, member: &Member, about: (Intent, bool)) -> Result<HttpResponse, Fault> {
    let mut response = match about {
        (Intent::PhoneSignIn, false) => done("/account/security", "phone-set"),
        (Intent::PhoneSignIn, true) => done("/account/security", "phone-changed"),
        (Intent::SecondStep, _) => {
            // The code was this session's second proof; the next change needs no further one.
            session::step_up(request, &member.signed_in, ProvenFactor::Sms, member.visit.now)?;
            let codes = enrol::first_codes(app, &member.visit, &member.user.id).await?;
            recovery_codes::shown_after(member, codes, "step-added")?
        }
        (Intent::Mailbox, _) => done("/account", "email-changed"),
    };
    Pending::forget(app, &mut response);
    Ok(response)
}

async fn send_again(app: &App, request: &HttpRequest, member: &Member, about: (CodeFor, Pending)) -> Result<HttpResponse, Fault> {
    let (what, mut pending) = about;
    let Some((recipient, region)) = pending.recipient() else { return Ok(see_other(what.start())) };
    pending.presses += 1;
    let letter = Letter {
        recipient,
        region,
        language: request_language_outside(app, request),
        locale: member.ui.locale,
        press: format!("{}:{}", pending.challenge.as_str(), pending.presses),
    };
    match bind::send(app, &member.visit, &member.owner(), what.wanted().1, letter).await? {
        Ok(started) => {
            pending.challenge = started.challenge;
            let mut response = see_other(&format!("{}?sent=1", path(what)));
            pending.save(app, &mut response);
            Ok(response)
        }
        Err(refused) => {
            let note = refused_error(app, &member.ui, &refused)?;
            View { what, pending: &pending, error: None, note: Some(note) }.show(member, StatusCode::TOO_MANY_REQUESTS)
        }
    }
}

const fn wrong_key(left: TriesLeft) -> &'static str {
    if left.0 > 0 { "code-error-wrong-again" } else { "mfa-error-dead" }
}

const fn closed_key(closed: Closed) -> &'static str {
    match closed {
        Closed::Superseded => "code-error-superseded",
        Closed::OutOfTries => "mfa-error-dead",
        Closed::Expired | Closed::Redeemed | Closed::Unknown => "code-error-expired",
    }
}

/// Why something may not be removed.
pub(super) const fn removal_key(why: NoRemoval) -> &'static str {
    match why {
        NoRemoval::LastWayIn => "remove-last-way",
        NoRemoval::LastSecondStep => "remove-last-step",
        NoRemoval::SmsRestsOnIt => "remove-sms-rests",
    }
}
