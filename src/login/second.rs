//! What the pages of the second step share: who waits, what is asked, sending its code, remembering the browser.

use actix_web::{HttpRequest, HttpResponse};

use super::attempt::Attempt;
use super::mfa::nothing_to_ask;
use super::states::{self, State};
use crate::app::App;
use crate::domain::challenge::{Channel, Closed, Purpose, Recipient};
use crate::domain::factor::MfaMethod;
use crate::domain::one_time_code::GuessProblem;
use crate::domain::phone::{self, Region};
use crate::domain::policy::NextStep;
use crate::flow::notify;
use crate::flow::second_step::{self, Base, Passing, RememberAs, StepRefused, Waiting};
use crate::flow::sign_in::{self, Ask, StartRefused};
use crate::keys::entropy::token_256;
use crate::shield::{LimitKey, TooOften};
use crate::storage::recovery_codes;
use crate::web::page::see_other;
use crate::web::transaction::Pending;
use crate::web::ui::escape;
use crate::web::{Fault, Ui, cookies, links, session};

/// Where the proofs of an attempt come from.
pub fn base(request: &HttpRequest, attempt: &Attempt) -> Base {
    Base {
        binding: attempt.transaction.binding(),
        request: attempt.transaction.request.clone(),
        session: session::signed_in(request, attempt.visit.now),
    }
}

/// Who waits for a second step, or the page to show when nobody does.
///
/// # Errors
/// [`Fault`] of the database.
pub async fn waiting(app: &App, request: &HttpRequest, attempt: &Attempt) -> Result<Result<Waiting, HttpResponse>, Fault> {
    let Some(waiting) = second_step::waiting(app, &attempt.visit, base(request, attempt)).await? else {
        return Ok(Err(see_other(&links::login(&attempt.transaction.handle))));
    };
    match &waiting.next {
        NextStep::Ask(_) => Ok(Ok(waiting)),
        next @ (NextStep::Enrol(_) | NextStep::SignedIn) => Ok(Err(nothing_to_ask(app, request, attempt, next)?)),
    }
}

/// The method that a page is about.
pub struct Asked {
    /// Which.
    pub method: MfaMethod,
    /// Whether a code of it was sent in this attempt.
    pub is_sent: bool,
    /// Whether recovery codes are left.
    pub has_recovery_codes: bool,
}

impl Asked {
    /// The wanted method where it may serve, else the one that a code was sent for, else the strongest.
    ///
    /// # Errors
    /// [`Fault`] of the database.
    pub async fn new(app: &App, attempt: &Attempt, waiting: &Waiting, wanted: Option<MfaMethod>) -> Result<Self, Fault> {
        let sent = attempt.transaction.pending.as_ref().filter(|pending| pending.purpose == Purpose::SecondStep);
        let sent = sent.map(|pending| match pending.channel {
            Channel::Sms => MfaMethod::Sms,
            Channel::Email => MfaMethod::EmailCode,
        });
        let may = |method: &MfaMethod| waiting.methods().contains(method);
        let method = wanted.filter(may).or(sent.filter(may)).or(waiting.methods().first().copied()).unwrap_or(MfaMethod::Totp);
        let user = waiting.user.id.clone();
        let has_recovery_codes = app.store.read(move |db| recovery_codes::has_any(db, &user)).await?;
        Ok(Self { method, is_sent: sent == Some(method), has_recovery_codes })
    }
}

/// Where a code goes, as somebody may see it who has not shown to be its owner: the end of a number.
pub fn shown(app: &App, waiting: &Waiting, channel: Channel) -> Option<String> {
    recipient(app, waiting, channel).map(|recipient| recipient.masked())
}

fn recipient(app: &App, waiting: &Waiting, channel: Channel) -> Option<Recipient> {
    let own = waiting.addresses.iter().find(|own| own.channel == channel && own.second_step_since.is_some())?;
    app.keyring.open_address(channel, &own.stored.sealed).ok()
}

/// What became of sending.
pub enum Sent {
    /// It is on its way, or the last one still is.
    OnItsWay,
    /// Too many.
    TooOften(TooOften),
    /// It cannot be sent; the text's key.
    Refused(&'static str),
}

/// Sends the code of a second step.
///
/// # Errors
/// [`Fault`] of the database.
pub async fn send(app: &App, request: &HttpRequest, attempt: &mut Attempt, to: (&Waiting, Channel)) -> Result<Sent, Fault> {
    let (waiting, channel) = to;
    let Some(recipient) = recipient(app, waiting, channel) else { return Ok(Sent::Refused("mfa-error-not-sent")) };
    let region = match &recipient {
        Recipient::Phone(number) => phone::read(number.as_e164(), Region::US, app.fiction()).ok().map(|found| found.region),
        Recipient::Email(_) => None,
    };
    let ask = Ask {
        purpose: Purpose::SecondStep,
        account: Some(waiting.user.id.clone()),
        recipient: recipient.clone(),
        region,
        asker: super::sending::asker(attempt, &format!("second step {}", recipient.as_str())),
        language: attempt.request_language(app, request),
        locale: attempt.ui.locale,
    };
    match sign_in::start(app, &attempt.visit, ask).await? {
        Ok(started) => {
            attempt.transaction.presses += 1;
            attempt.transaction.pending = Some(Pending {
                challenge: started.challenge,
                purpose: Purpose::SecondStep,
                channel,
                recipient: recipient.as_str().to_owned(),
                shown: recipient.masked(),
                region,
                wrong: Vec::new(),
            });
            Ok(Sent::OnItsWay)
        }
        Err(StartRefused::TooOften(limit)) => {
            let has_one = attempt.transaction.pending.as_ref().is_some_and(|pending| pending.purpose == Purpose::SecondStep);
            // Within its pause the code that was sent still works.
            Ok(if limit.key == LimitKey::Pause && has_one { Sent::OnItsWay } else { Sent::TooOften(limit) })
        }
        Err(StartRefused::NotOffered(_) | StartRefused::CountryClosed(_) | StartRefused::SignUpOff) => Ok(Sent::Refused("mfa-error-not-sent")),
    }
}

/// How the browser is to be remembered, when its user wants it and policy allows it.
pub fn remember_as(app: &App, request: &HttpRequest, attempt: &Attempt, wanted: bool) -> Option<RememberAs> {
    let life = attempt.snapshot.installation.mfa.remember_browser();
    let own = request.cookie(&cookies::name(&app.settings, cookies::REMEMBERED)).map(|cookie| cookie.value().to_owned());
    let secret = own.filter(|secret| secret.len() == 43).unwrap_or_else(|| token_256(app.entropy.as_ref()));
    (wanted && !life.is_zero()).then_some(RememberAs { secret, life })
}

/// Has the browser keep the secret that it is remembered by.
pub fn keep_remembered(app: &App, remember: Option<RememberAs>, response: &mut HttpResponse) {
    if let Some(remember) = remember {
        drop(response.add_cookie(&cookies::make(&app.settings, cookies::REMEMBERED, remember.secret, remember.life)));
    }
}

/// A second step of this attempt, about to be passed.
pub fn passing(app: &App, request: &HttpRequest, attempt: &Attempt, remember: Option<RememberAs>) -> Passing {
    Passing { arriving: attempt.arriving(app, request), base: base(request, attempt), remember, enrolled_now: false, desk: notify::Desk::of(app) }
}

/// What is wrong with the shape of a code, as HTML.
///
/// # Errors
/// [`Fault::Internal`] when a text is missing.
pub fn shape_error(ui: &Ui, problem: GuessProblem, digits: usize) -> Result<String, Fault> {
    crate::web::code_words::guess_error(ui, problem, digits).map_err(|error| Fault::Internal(error.to_string()))
}

/// Why a proof did not count: words for the same page as HTML, or another page.
///
/// # Errors
/// [`Fault::Internal`] when a page cannot be made.
pub fn refused(app: &App, request: &HttpRequest, attempt: &Attempt, why: (StepRefused, MfaMethod)) -> Result<Result<String, HttpResponse>, Fault> {
    let (refused, method) = why;
    let say = |key: &str| attempt.ui.text(key).map(|text| escape(&text)).map_err(|error| Fault::Internal(error.to_string()));
    let key = match refused {
        StepRefused::Wrong(_) if method == MfaMethod::Totp => "mfa-error-totp",
        StepRefused::Wrong(_) if method == MfaMethod::Passkey => "passkey-failed",
        StepRefused::Wrong(_) => "mfa-error-code",
        StepRefused::Closed(Closed::Expired) => "code-error-expired",
        StepRefused::Closed(Closed::Superseded) => "code-error-superseded",
        StepRefused::Closed(Closed::OutOfTries) => "mfa-error-dead",
        StepRefused::Taken => "code-error-taken",
        StepRefused::Locked | StepRefused::LockedNow => "mfa-error-locked",
        StepRefused::TooOften(limit) => return Ok(Err(super::code::wait_page(app, attempt, limit)?)),
        StepRefused::Closed(Closed::Redeemed | Closed::Unknown) | StepRefused::Gone => {
            return Ok(Err(states::show(app, request, Some((&attempt.transaction, &attempt.client)), State::Stale)?));
        }
    };
    say(key).map(Ok)
}
