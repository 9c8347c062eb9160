//! `GET /login/code`, `POST /login/code`: take the code, or get the person unstuck.

use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderValue, RETRY_AFTER};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::attempt::Attempt;
use super::conclude;
use super::states::{self, State};
use super::way::{self, Way, Words};
use crate::app::App;
use crate::domain::challenge::{Challenge, Channel, Closed, Purpose, TriesLeft};
use crate::domain::message::MessageState;
use crate::domain::one_time_code::{Guess, GuessProblem};
use crate::domain::time::UtcTime;
use crate::flow::finish::Next;
use crate::flow::sign_in::{self, Progress};
use crate::flow::verify::{self, Answer, Verdict};
use crate::shield::{LimitKey, TooOften};
use crate::web::code_words::guess_error;
use crate::web::page::{self, Page, see_other};
use crate::web::ui::escape;
use crate::web::{Fault, Ui, cookies, links};

/// The code page.
#[derive(Template)]
#[template(path = "login/code.html")]
pub struct CodePage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// How the code travelled.
    pub channel: Channel,
    /// Where it went, as typed.
    pub shown: String,
    /// Digits of the code.
    pub digits: i64,
    /// Minutes that it still works.
    pub minutes: i64,
    /// `None` on the first visit, `Some` after a wrong code.
    pub tries_left: Option<i64>,
    /// What is wrong, as HTML.
    pub error: Option<String>,
    /// What is known about the message, as HTML.
    pub note: Option<String>,
    /// What is read out once.
    pub said: Option<String>,
    /// Seconds until it can be sent again.
    pub resend_in: u64,
    /// Whether help is open.
    pub help_open: bool,
    /// Another way.
    pub other: Option<Way>,
    /// Whether there may be no account: said to everybody while sign-up is off.
    pub maybe_no_account: bool,
    /// What the button says: a text's key.
    pub submit: &'static str,
}

impl<'a> Page<'a> for CodePage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let plain = || Self {
            ui,
            channel: Channel::Sms,
            shown: "+1 415-555-0100".into(),
            digits: 6,
            minutes: 5,
            tries_left: None,
            error: None,
            note: None,
            said: None,
            resend_in: 24,
            help_open: false,
            other: Some(Way::Email),
            maybe_no_account: false,
            submit: "code-submit",
        };
        let at = UtcTime::from_seconds(1_700_000_000);
        vec![
            plain(),
            Self { channel: Channel::Email, shown: "ann@example.com".into(), other: Some(Way::Sms), maybe_no_account: true, minutes: 1, ..plain() },
            Self { tries_left: Some(1), error: wrong(ui, "482615").ok(), help_open: true, ..plain() },
            Self { tries_left: Some(2), error: guess_error(ui, GuessProblem::WrongLength(4), 6).ok(), resend_in: 0, ..plain() },
            Self { error: guess_error(ui, GuessProblem::Empty, 6).ok(), note: ui.time("code-sent-again", &at).ok(), ..plain() },
            Self { error: guess_error(ui, GuessProblem::NotDigits, 6).ok(), note: ui.time("code-too-soon", &at).ok(), ..plain() },
            Self { note: ui.time("code-delivered", &at).ok(), ..plain() },
            Self { note: ui.text("code-undelivered").ok(), ..plain() },
            Self { note: ui.text("code-not-sent").ok(), error: ui.text("code-error-new-sent").ok(), ..plain() },
            Self { note: ui.text("code-slow").ok(), error: ui.text("code-error-expired").ok(), ..plain() },
            Self { error: ui.text("code-error-superseded").ok(), other: None, digits: 8, submit: "signup-submit", ..plain() },
        ]
    }
}

/// Until when to wait.
pub struct Wait {
    /// The moment.
    pub until: UtcTime,
    /// Minutes until then, rounded up.
    pub minutes: i64,
}

/// Too many of something.
#[derive(Template)]
#[template(path = "login/wait.html")]
pub struct WaitPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The title's key.
    pub title: &'static str,
    /// Until when; `None` when only this code is dead.
    pub wait: Option<Wait>,
    /// What can be done now.
    pub ways: Vec<Way>,
}

impl<'a> Page<'a> for WaitPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let wait = |minutes| Some(Wait { until: UtcTime::from_seconds(1_700_000_000), minutes });
        vec![
            Self { ui, title: "wait-title-tries", wait: None, ways: vec![Way::Sms, Way::Email] },
            Self { ui, title: "wait-title-sends", wait: wait(1), ways: vec![Way::Email] },
            Self { ui, title: "wait-title-network", wait: wait(12), ways: vec![] },
        ]
    }
}

/// `GET /login/code?tx=...`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (opened, params) = Attempt::of_query(&app, &request).await?;
    let attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let Some(progress) = progress(&app, &attempt).await? else { return Ok(see_other(&links::login(&attempt.transaction.handle))) };
    let said = if params.typed("sent") == "1" {
        Note::SentAgain
    } else if params.typed("early") == "1" {
        Note::TooSoon
    } else {
        Note::None
    };
    let view = View { error: None, tries_left: None, said };
    let mut response = view.show(&attempt, &progress, StatusCode::OK)?;
    attempt.keep_language(&app, &mut response);
    Ok(response)
}

async fn progress(app: &App, attempt: &Attempt) -> Result<Option<Progress>, Fault> {
    match &attempt.transaction.pending {
        Some(pending) if pending.purpose == Purpose::SignIn => Ok(sign_in::progress(app, &pending.challenge, &attempt.transaction.binding()).await?),
        Some(_) | None => Ok(None),
    }
}

async fn challenge(app: &App, attempt: &Attempt) -> Result<Option<Challenge>, Fault> {
    match &attempt.transaction.pending {
        Some(pending) if pending.purpose == Purpose::SignIn => {
            Ok(sign_in::find_challenge(app, &pending.challenge, &attempt.transaction.binding()).await?)
        }
        Some(_) | None => Ok(None),
    }
}

/// What the page says beside the form.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Note {
    None,
    SentAgain,
    TooSoon,
}

/// The code page about to be shown.
struct View {
    error: Option<String>,
    tries_left: Option<TriesLeft>,
    said: Note,
}

impl View {
    fn wrong(ui: &Ui, guess: &Guess, left: TriesLeft) -> Result<Self, Fault> {
        let error = wrong(ui, guess.as_str()).map_err(|error| Fault::Internal(error.to_string()))?;
        Ok(Self { error: Some(error), tries_left: Some(left), said: Note::None })
    }

    fn wrong_shape(error: String) -> Self {
        Self { error: Some(error), tries_left: None, said: Note::None }
    }

    fn show(self, attempt: &Attempt, progress: &Progress, status: StatusCode) -> Result<HttpResponse, Fault> {
        let now = attempt.visit.now;
        let ui = &attempt.ui;
        let Some(pending) = &attempt.transaction.pending else { return Ok(see_other(&links::login(&attempt.transaction.handle))) };
        let challenge = &progress.challenge;
        let note = self.note(ui, progress, now).map_err(|error| Fault::Internal(error.to_string()))?;
        let page = CodePage {
            ui,
            channel: pending.channel,
            shown: pending.shown.clone(),
            digits: i64::try_from(challenge.code_length.digits()).unwrap_or(6),
            minutes: i64::try_from(challenge.expires_at.since(now).as_secs().div_ceil(60)).unwrap_or(0).max(1),
            tries_left: self.tries_left.map(|left| i64::from(left.0)),
            error: self.error,
            said: None,
            note,
            // Rounded up: a button that appears early only answers "too soon".
            resend_in: u64::try_from(progress.resend_in.as_millis().div_ceil(1_000)).unwrap_or(0),
            help_open: self.said != Note::None || progress.state == Some(MessageState::Undelivered),
            other: way::others(&attempt.ways(), Way::of_channel(pending.channel)).first().copied(),
            maybe_no_account: !attempt.snapshot.installation.sign_in.sign_up,
            submit: if attempt.transaction.sign_up { "signup-submit" } else { "code-submit" },
        };
        page::show(ui, status, &page, attempt.form_target())
    }

    fn note(&self, ui: &Ui, progress: &Progress, now: UtcTime) -> askama::Result<Option<String>> {
        let at = progress.moved_at;
        Ok(match (self.said, progress.state) {
            (Note::SentAgain, _) => Some(ui.time("code-sent-again", &at)?),
            (Note::TooSoon, _) => Some(ui.time("code-too-soon", &(now + progress.resend_in))?),
            // A decoy has no message and says nothing, as a real one does while its provider is silent.
            (Note::None, None | Some(MessageState::Accepted | MessageState::Sent)) => None,
            (Note::None, Some(MessageState::Delivered)) if progress.is_reported => Some(ui.time("code-delivered", &at)?),
            (Note::None, Some(MessageState::Delivered)) => None,
            (Note::None, Some(MessageState::Undelivered)) => Some(escape(&ui.text("code-undelivered")?)),
            (Note::None, Some(MessageState::Failed)) => Some(escape(&ui.text("code-not-sent")?)),
            (Note::None, Some(MessageState::Queued | MessageState::Sending | MessageState::Unknown)) => Some(escape(&ui.text("code-slow")?)),
        })
    }
}

/// `POST /login/code`
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (opened, params) = Attempt::of_form(&app, &request, &body).await?;
    let attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let Some(challenge) = challenge(&app, &attempt).await? else { return Ok(see_other(&links::login(&attempt.transaction.handle))) };
    let length = challenge.code_length;
    let guess = match Guess::parse(params.typed("code"), length) {
        Ok(guess) => guess,
        Err(problem) => {
            let error = guess_error(&attempt.ui, problem, length.digits()).map_err(|error| Fault::Internal(error.to_string()))?;
            return again(&app, &attempt, View::wrong_shape(error)).await;
        }
    };
    // What was wrong is wrong still, and costs no other try.
    let was_wrong = attempt.transaction.pending.as_ref().is_some_and(|pending| pending.was_wrong(&guess));
    if was_wrong && challenge.closed.is_none() {
        return again(&app, &attempt, View::wrong(&attempt.ui, &guess, challenge.tries_left())?).await;
    }
    let answer =
        Answer { challenge: challenge.id.clone(), binding: attempt.transaction.binding(), guess: guess.clone(), newcomer: attempt.newcomer() };
    let shared = app.clone().into_inner();
    let may_offer = params.typed("passkeys") == "1" && request.cookie(&cookies::name(&app.settings, cookies::OFFERED)).is_none();
    let arriving = attempt.arriving(&app, &request).offering_passkey(may_offer && app.webauthn.is_some());
    let verdict = verify::verify(&app, arriving, answer, attempt.finishing(&shared)).await?;
    after(&app, &request, attempt, (verdict, &guess, &challenge)).await
}

async fn after(app: &App, request: &HttpRequest, mut attempt: Attempt, result: (Verdict<Next>, &Guess, &Challenge)) -> Result<HttpResponse, Fault> {
    let (verdict, guess, challenge) = result;
    let state = |attempt: &Attempt, state| states::show(app, request, Some((&attempt.transaction, &attempt.client)), state);
    match verdict {
        Verdict::Arrived(arrived) => conclude::arrived(app, request, attempt, arrived).await,
        Verdict::TooOften(limit) => wait_page(app, &attempt, limit),
        Verdict::Wrong(TriesLeft(0)) | Verdict::Closed(Closed::OutOfTries) => dead_code(&attempt),
        Verdict::Wrong(left) => {
            if let Some(pending) = &mut attempt.transaction.pending {
                pending.wrong.push(guess.as_str().to_owned());
            }
            let mut response = again(app, &attempt, View::wrong(&attempt.ui, guess, left)?).await?;
            attempt.transaction.save(app, &mut response);
            Ok(response)
        }
        Verdict::Closed(Closed::Expired) => expired(app, request, attempt, challenge).await,
        Verdict::Closed(Closed::Superseded) => say_again(app, &attempt, "code-error-superseded").await,
        Verdict::Closed(Closed::Redeemed) => state(&attempt, State::Used),
        Verdict::Closed(Closed::Unknown) => state(&attempt, State::Stale),
    }
}

async fn again(app: &App, attempt: &Attempt, view: View) -> Result<HttpResponse, Fault> {
    match progress(app, attempt).await? {
        Some(progress) => view.show(attempt, &progress, StatusCode::UNPROCESSABLE_ENTITY),
        None => Ok(see_other(&links::login(&attempt.transaction.handle))),
    }
}

async fn say_again(app: &App, attempt: &Attempt, key: &str) -> Result<HttpResponse, Fault> {
    let error = attempt.ui.text(key).map(|text| escape(&text)).map_err(|error| Fault::Internal(error.to_string()))?;
    again(app, attempt, View::wrong_shape(error)).await
}

/// The code ran out while it was typed: a new one goes out by itself, if limits allow.
async fn expired(app: &App, request: &HttpRequest, mut attempt: Attempt, challenge: &Challenge) -> Result<HttpResponse, Fault> {
    let sent = super::resend::send_again(app, request, &mut attempt, challenge).await?;
    let key = if sent.is_ok() { "code-error-new-sent" } else { "code-error-expired" };
    let mut response = say_again(app, &attempt, key).await?;
    attempt.transaction.save(app, &mut response);
    Ok(response)
}

fn dead_code(attempt: &Attempt) -> Result<HttpResponse, Fault> {
    let page = WaitPage { ui: &attempt.ui, title: "wait-title-tries", wait: None, ways: attempt.ways() };
    page::show(&attempt.ui, StatusCode::UNPROCESSABLE_ENTITY, &page, None)
}

/// Says until when to wait and what can be done meanwhile.
///
/// # Errors
/// [`Fault::Internal`] when the template fails.
pub(super) fn wait_page(app: &App, attempt: &Attempt, limit: TooOften) -> Result<HttpResponse, Fault> {
    let title = match limit.key {
        LimitKey::Address => "wait-title-network",
        LimitKey::Authenticator => "wait-title-tries",
        LimitKey::Pause | LimitKey::Recipient | LimitKey::Session | LimitKey::Prefix | LimitKey::Client | LimitKey::All => "wait-title-sends",
    };
    let minutes = i64::try_from(limit.retry_in.as_secs().div_ceil(60)).unwrap_or(0).max(1);
    let wait = Some(Wait { until: app.now() + limit.retry_in, minutes });
    let pending = attempt.transaction.pending.as_ref().map(|pending| pending.channel);
    let ways = match (limit.key, pending) {
        (LimitKey::Authenticator, _) => attempt.ways(),
        // What is closed for this browser, network or application is closed for its other ways too.
        (LimitKey::Session | LimitKey::Address | LimitKey::Client | LimitKey::All, _) | (_, None) => Vec::new(),
        (LimitKey::Pause | LimitKey::Recipient | LimitKey::Prefix, Some(channel)) => way::others(&attempt.ways(), Way::of_channel(channel)),
    };
    let page = WaitPage { ui: &attempt.ui, title, wait, ways };
    let mut response = page::show(&attempt.ui, StatusCode::TOO_MANY_REQUESTS, &page, None)?;
    response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(limit.retry_in.as_secs().max(1)));
    Ok(response)
}

/// The wrong code is quoted back in two halves, as people read it.
fn wrong(ui: &Ui, code: &str) -> askama::Result<String> {
    let (head, tail) = code.split_at(code.len() / 2);
    ui.isolated("code-error-wrong", "code", &format!("{head} {tail}"))
}
