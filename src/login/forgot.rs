//! `/login/forgot`: a forgotten password, from the mailbox to a new one. `/login/forgot/code` takes the mailed code,
//! `/login/new-password` the new password.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::attempt::Attempt;
use super::email::email_error;
use super::sending::asker;
use super::start::kept;
use super::way::Way;
use crate::app::App;
use crate::domain::challenge::{Channel, Closed, Purpose, Recipient, TriesLeft};
use crate::domain::email::EmailAddress;
use crate::domain::one_time_code::Guess;
use crate::flow::password_change;
use crate::flow::recover::{self, Proof};
use crate::flow::sign_in::{self, Ask, StartRefused};
use crate::shield::LimitKey;
use crate::web::code_words::guess_error;
use crate::web::page::{self, Page, see_other};
use crate::web::transaction::Pending;
use crate::web::ui::escape;
use crate::web::{Fault, Ui, links};

/// The page that asks for the mailbox.
#[derive(Template)]
#[template(path = "login/forgot.html")]
pub struct ForgotPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// What was typed.
    pub typed: String,
    /// What is wrong, as HTML.
    pub error: Option<String>,
}

/// The page that takes the mailed code.
#[derive(Template)]
#[template(path = "login/forgot_code.html")]
pub struct ForgotCodePage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// Where the code went, if somebody has that address.
    pub shown: String,
    /// Digits of the code.
    pub digits: i64,
    /// What is wrong, as HTML.
    pub error: Option<String>,
}

impl<'a> Page<'a> for ForgotPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        vec![Self { ui, typed: "ann@".into(), error: ui.text("email-error-shape").ok() }, Self { ui, typed: String::new(), error: None }]
    }
}

impl<'a> Page<'a> for ForgotCodePage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |error: Option<String>| Self { ui, shown: "ann@example.com".into(), digits: 6, error };
        vec![page(None), page(ui.text("code-error-wrong-again").ok())]
    }
}

/// Passwords are a way in here; otherwise there is nothing to forget.
fn is_open(attempt: &Attempt) -> bool {
    attempt.ways().contains(&Way::Password)
}

fn page(attempt: &Attempt, typed: &str, error: Option<String>) -> Result<HttpResponse, Fault> {
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    page::show(&attempt.ui, status, &ForgotPage { ui: &attempt.ui, typed: typed.to_owned(), error }, attempt.form_target())
}

/// `GET /login/forgot?tx=...`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (opened, _) = Attempt::of_query(&app, &request).await?;
    let attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    if !is_open(&attempt) {
        return Ok(see_other(&links::login(&attempt.transaction.handle)));
    }
    let mut response = page(&attempt, attempt.transaction.typed.email.as_deref().unwrap_or_default(), None)?;
    attempt.keep_language(&app, &mut response);
    Ok(response)
}

/// `POST /login/forgot`: the same answer whether or not somebody has the mailbox (requirement A1).
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (opened, params) = Attempt::of_form(&app, &request, &body).await?;
    let mut attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    if !is_open(&attempt) {
        return Ok(see_other(&links::login(&attempt.transaction.handle)));
    }
    let raw = params.typed("email").to_owned();
    let address = match EmailAddress::parse(&raw) {
        Ok(address) => address,
        Err(problem) => {
            let error = attempt.ui.text(email_error(problem)).map_err(|error| Fault::Internal(error.to_string()))?;
            return page(&attempt, &kept(&raw), Some(escape(&error)));
        }
    };
    let recipient = Recipient::Email(address.clone());
    let ask = Ask {
        purpose: Purpose::Recover,
        account: None,
        recipient: recipient.clone(),
        region: None,
        asker: asker(&attempt, &format!("recover {}", address.as_str())),
        language: attempt.request_language(&app, &request),
        locale: attempt.ui.locale,
    };
    let code_page = links::login_forgot_code(&attempt.transaction.handle);
    match sign_in::start(&app, &attempt.visit, ask).await? {
        Ok(started) => {
            attempt.transaction.presses += 1;
            attempt.transaction.typed.email = Some(address.as_str().to_owned());
            attempt.transaction.pending = Some(Pending {
                challenge: started.challenge,
                purpose: Purpose::Recover,
                channel: Channel::Email,
                recipient: address.as_str().to_owned(),
                shown: address.as_str().to_owned(),
                region: None,
                wrong: Vec::new(),
            });
            let mut response = see_other(&code_page);
            attempt.transaction.save(&app, &mut response);
            Ok(response)
        }
        Err(StartRefused::TooOften(limit)) => {
            let same = attempt.transaction.pending.as_ref().is_some_and(|own| own.purpose == Purpose::Recover && own.recipient == address.as_str());
            if limit.key == LimitKey::Pause && same { Ok(see_other(&code_page)) } else { super::code::wait_page(&app, &attempt, limit) }
        }
        Err(StartRefused::NotOffered(_) | StartRefused::CountryClosed(_) | StartRefused::SignUpOff) => Ok(see_other(&code_page)),
    }
}

fn code_page(attempt: &Attempt, pending: &Pending, error: Option<String>) -> Result<HttpResponse, Fault> {
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let digits = i64::try_from(attempt.snapshot.installation.sms.code_length.digits()).unwrap_or(6);
    let page = ForgotCodePage { ui: &attempt.ui, shown: pending.shown.clone(), digits, error };
    page::show(&attempt.ui, status, &page, attempt.form_target())
}

/// `GET /login/forgot/code?tx=...`
///
/// # Errors
/// [`Fault`].
pub async fn show_code(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (opened, _) = Attempt::of_query(&app, &request).await?;
    let attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let pending = attempt.transaction.pending.clone().filter(|pending| pending.purpose == Purpose::Recover);
    let Some(pending) = pending else { return Ok(see_other(&links::login(&attempt.transaction.handle))) };
    let mut response = code_page(&attempt, &pending, None)?;
    attempt.keep_language(&app, &mut response);
    Ok(response)
}

/// `POST /login/forgot/code`
///
/// # Errors
/// [`Fault`].
pub async fn submit_code(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (opened, params) = Attempt::of_form(&app, &request, &body).await?;
    let attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let pending = attempt.transaction.pending.clone().filter(|pending| pending.purpose == Purpose::Recover);
    let Some(pending) = pending else { return Ok(see_other(&links::login(&attempt.transaction.handle))) };
    let length = attempt.snapshot.installation.sms.code_length;
    let guess = match Guess::parse(params.typed("code"), length) {
        Ok(guess) => guess,
        Err(problem) => {
            let error = guess_error(&attempt.ui, problem, length.digits()).map_err(|error| Fault::Internal(error.to_string()))?;
            return code_page(&attempt, &pending, Some(error));
        }
    };
    let binding = attempt.transaction.binding();
    let key = match recover::prove(&app, &attempt.visit, &binding, (pending.challenge.clone(), guess)).await? {
        Proof::Right => {
            // Whoever has a second step passes it first (requirement C3).
            let may = password_change::recovering(&app, &attempt.visit, &binding).await?.is_some();
            let handle = &attempt.transaction.handle;
            return Ok(see_other(&if may { links::login_new_password(handle) } else { links::login_second_step(handle, None) }));
        }
        Proof::TooOften(limit) => return super::code::wait_page(&app, &attempt, limit),
        Proof::Wrong(TriesLeft(0)) | Proof::Closed(Closed::OutOfTries) => "mfa-error-dead",
        Proof::Wrong(_) => "code-error-wrong-again",
        Proof::Closed(Closed::Superseded) => "code-error-superseded",
        Proof::Closed(Closed::Expired | Closed::Redeemed | Closed::Unknown) => "code-error-expired",
    };
    let error = attempt.ui.text(key).map_err(|error| Fault::Internal(error.to_string()))?;
    code_page(&attempt, &pending, Some(escape(&error)))
}
