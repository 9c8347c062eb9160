//! `GET /login/mfa`, `POST /login/mfa`, `POST /login/mfa/send`: the second step.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::attempt::Attempt;
use super::conclude;
use super::second::{self, Asked, Sent};
use super::states::{self, State};
use crate::app::App;
use crate::domain::challenge::{Channel, Purpose};
use crate::domain::factor::MfaMethod;
use crate::domain::one_time_code::Guess;
use crate::domain::policy::NextStep;
use crate::domain::totp::TotpGuess;
use crate::flow::second_step::{self, StepVerdict, Waiting};
use crate::flow::sign_in;
use crate::web::mfa_words::MethodWords;
use crate::web::page::{self, Page, see_other};
use crate::web::ui::escape;
use crate::web::{Fault, Ui, links};

/// The second step.
#[derive(Template)]
#[template(path = "login/mfa.html")]
pub struct MfaPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// Which method is asked for.
    pub method: MfaMethod,
    /// Where its code goes, masked; `None` for methods without one.
    pub shown: Option<String>,
    /// Whether a code was sent, so that there is something to type.
    pub is_sent: bool,
    /// Digits of the code.
    pub digits: i64,
    /// What is wrong, as HTML.
    pub error: Option<String>,
    /// The other methods.
    pub others: Vec<MfaMethod>,
    /// Whether recovery codes are left.
    pub recovery: bool,
    /// Days that this browser can be remembered for; 0 when it cannot.
    pub remember_days: i64,
}

impl<'a> Page<'a> for MfaPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |method: MfaMethod, is_sent: bool, others: Vec<MfaMethod>| Self {
            ui,
            method,
            shown: Some("+1 ••• ••• ••00".into()).filter(|_| matches!(method, MfaMethod::Sms | MfaMethod::EmailCode)),
            is_sent,
            digits: 6,
            error: None,
            recovery: !others.is_empty(),
            remember_days: if others.is_empty() { 0 } else { 30 },
            others,
        };
        vec![
            page(MfaMethod::Totp, false, vec![MfaMethod::Passkey, MfaMethod::Sms, MfaMethod::EmailCode]),
            Self { error: ui.text("mfa-error-totp").ok(), ..page(MfaMethod::Totp, false, vec![]) },
            page(MfaMethod::Sms, true, vec![MfaMethod::Totp]),
            Self { error: ui.text("code-error-expired").ok(), ..page(MfaMethod::Sms, false, vec![MfaMethod::Totp]) },
            page(MfaMethod::EmailCode, true, vec![]),
            page(MfaMethod::EmailCode, false, vec![MfaMethod::Totp]),
            page(MfaMethod::Passkey, false, vec![MfaMethod::Totp]),
        ]
    }
}

/// `GET /login/mfa?tx=...&method=...`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (opened, params) = Attempt::of_query(&app, &request).await?;
    let attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let waiting = match second::waiting(&app, &request, &attempt).await? {
        Ok(waiting) => waiting,
        Err(response) => return Ok(response),
    };
    let asked = Asked::new(&app, &attempt, &waiting, MfaMethod::parse(params.typed("method"))).await?;
    let mut response = View::default().show(&app, &attempt, (&waiting, &asked), StatusCode::OK)?;
    attempt.keep_language(&app, &mut response);
    Ok(response)
}

/// What the page says beside its form.
#[derive(Default)]
struct View {
    error: Option<String>,
}

impl View {
    fn show(self, app: &App, attempt: &Attempt, about: (&Waiting, &Asked), status: StatusCode) -> Result<HttpResponse, Fault> {
        let (waiting, asked) = about;
        let installation = &attempt.snapshot.installation;
        let page = MfaPage {
            ui: &attempt.ui,
            method: asked.method,
            shown: asked.channel().and_then(|channel| second::shown(app, waiting, channel)),
            is_sent: asked.is_sent,
            digits: i64::try_from(installation.sms.code_length.digits()).unwrap_or(6),
            error: self.error,
            others: waiting.methods().iter().copied().filter(|method| *method != asked.method).collect(),
            recovery: asked.has_recovery_codes,
            remember_days: i64::from(installation.mfa.remember_browser_days),
        };
        page::show(&attempt.ui, status, &page, attempt.form_target())
    }
}

/// `POST /login/mfa/send`: a code to the phone or the mailbox that is set up as second step.
///
/// # Errors
/// [`Fault`].
pub async fn send(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (opened, params) = Attempt::of_form(&app, &request, &body).await?;
    let mut attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let waiting = match second::waiting(&app, &request, &attempt).await? {
        Ok(waiting) => waiting,
        Err(response) => return Ok(response),
    };
    let asked = Asked::new(&app, &attempt, &waiting, MfaMethod::parse(params.typed("method"))).await?;
    let page = links::login_second_step(&attempt.transaction.handle, Some(asked.method));
    let Some(channel) = asked.channel() else { return Ok(see_other(&page)) };
    match second::send(&app, &request, &mut attempt, (&waiting, channel)).await? {
        Sent::OnItsWay => {
            let mut response = see_other(&page);
            attempt.transaction.save(&app, &mut response);
            Ok(response)
        }
        Sent::TooOften(limit) => super::code::wait_page(&app, &attempt, limit),
        Sent::Refused(key) => {
            let error = attempt.ui.text(key).map_err(|error| Fault::Internal(error.to_string()))?;
            let view = View { error: Some(escape(&error)) };
            view.show(&app, &attempt, (&waiting, &asked), StatusCode::UNPROCESSABLE_ENTITY)
        }
    }
}

/// `POST /login/mfa`
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (opened, params) = Attempt::of_form(&app, &request, &body).await?;
    let attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let waiting = match second::waiting(&app, &request, &attempt).await? {
        Ok(waiting) => waiting,
        Err(response) => return Ok(response),
    };
    let asked = Asked::new(&app, &attempt, &waiting, MfaMethod::parse(params.typed("method"))).await?;
    let remember = second::remember_as(&app, &request, &attempt, params.typed("trust") == "1");
    let passing = second::passing(&app, &request, &attempt, remember.clone());
    let shared = app.clone().into_inner();
    let finish = attempt.finishing(&shared);
    let verdict = match asked.method {
        MfaMethod::Totp => match TotpGuess::parse(params.typed("code")) {
            Ok(guess) => second_step::pass(&app, passing, second_step::by_totp(&app, &attempt.visit, guess), finish).await?,
            Err(problem) => return again(&app, &attempt, (&waiting, &asked), second::shape_error(&attempt.ui, problem, 6)?),
        },
        MfaMethod::Sms | MfaMethod::EmailCode => {
            let pending = attempt.transaction.pending.as_ref().filter(|pending| pending.purpose == Purpose::SecondStep);
            let challenge = match pending {
                Some(pending) => sign_in::find_challenge(&app, &pending.challenge, &attempt.transaction.binding()).await?,
                None => None,
            };
            let Some(challenge) = challenge else { return Ok(see_other(&links::login_second_step(&attempt.transaction.handle, Some(asked.method)))) };
            match Guess::parse(params.typed("code"), challenge.code_length) {
                Ok(guess) => {
                    let step = second_step::by_code(&app, &attempt.visit, (challenge.id, attempt.transaction.binding()), guess);
                    second_step::pass(&app, passing, step, finish).await?
                }
                Err(problem) => {
                    let error = second::shape_error(&attempt.ui, problem, challenge.code_length.digits())?;
                    return again(&app, &attempt, (&waiting, &asked), error);
                }
            }
        }
        // A passkey answers at its own address; a form that comes here had no script.
        MfaMethod::Passkey => {
            let error = attempt.ui.text("passkey-no-script").map_err(|error| Fault::Internal(error.to_string()))?;
            return again(&app, &attempt, (&waiting, &asked), error);
        }
    };
    match verdict {
        StepVerdict::Arrived(arrived) => {
            let mut response = conclude::arrived(&app, &request, attempt, arrived).await?;
            second::keep_remembered(&app, remember, &mut response);
            Ok(response)
        }
        StepVerdict::Recovering => Ok(see_other(&links::login_new_password(&attempt.transaction.handle))),
        StepVerdict::Refused(refused) => match second::refused(&app, &request, &attempt, (refused, asked.method))? {
            Ok(error) => again(&app, &attempt, (&waiting, &asked), error),
            Err(response) => Ok(response),
        },
    }
}

/// The page of a method again, with what is wrong.
///
/// # Errors
/// [`Fault`] of the database.
pub(super) async fn say_again(app: &App, attempt: &Attempt, about: (&Waiting, MfaMethod), key: &str) -> Result<HttpResponse, Fault> {
    let (waiting, method) = about;
    let asked = Asked::new(app, attempt, waiting, Some(method)).await?;
    let error = attempt.ui.text(key).map(|text| escape(&text)).map_err(|error| Fault::Internal(error.to_string()))?;
    again(app, attempt, (waiting, &asked), error)
}

fn again(app: &App, attempt: &Attempt, about: (&Waiting, &Asked), error: String) -> Result<HttpResponse, Fault> {
    View { error: Some(error) }.show(app, attempt, about, StatusCode::UNPROCESSABLE_ENTITY)
}

/// Whether somebody waits for a second step here that could be asked; otherwise the page to show.
pub(super) fn nothing_to_ask(app: &App, request: &HttpRequest, attempt: &Attempt, next: &NextStep) -> Result<HttpResponse, Fault> {
    let tx = &attempt.transaction;
    match next {
        NextStep::Enrol(methods) if methods.is_empty() => states::show(app, request, Some((tx, &attempt.client)), State::SecondFactorMissing),
        NextStep::Enrol(_) => Ok(see_other(&links::login_set_up(&tx.handle))),
        NextStep::SignedIn | NextStep::Ask(_) => Ok(see_other(&links::login(&tx.handle))),
    }
}

impl Asked {
    /// The channel that the method's code travels by.
    pub fn channel(&self) -> Option<Channel> {
        match self.method {
            MfaMethod::Sms => Some(Channel::Sms),
            MfaMethod::EmailCode => Some(Channel::Email),
            MfaMethod::Totp | MfaMethod::Passkey => None,
        }
    }
}
