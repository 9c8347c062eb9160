//! The end of an attempt: the answer goes to the application, or the person goes on to the page that is still missing.

use actix_web::{HttpRequest, HttpResponse};

use super::attempt::Attempt;
use super::second;
use super::states::{self, State};
use super::way::Way;
use crate::app::App;
use crate::domain::challenge::{Channel, Purpose};
use crate::domain::factor::MfaMethod;
use crate::domain::policy::NextStep;
use crate::domain::session::SignedIn;
use crate::flow::arrive::Arrived;
use crate::flow::finish::Next;
use crate::flow::sign_out;
use crate::web::answer::Destination;
use crate::web::page::see_other;
use crate::web::transaction::Typed;
use crate::web::{Fault, cookies, links, session};

const SOMEBODY_ELSE: (&str, &str) = ("login_required", "Another user than the one that was named has signed in");

const UNMET: (&str, &str) = ("unmet_authentication_requirements", "The essential acr was not reached");

/// What an arrival came to, as a response.
///
/// # Errors
/// [`Fault`].
pub async fn arrived(app: &App, request: &HttpRequest, mut attempt: Attempt, arrived: Arrived<Next>) -> Result<HttpResponse, Fault> {
    let state = |attempt: &Attempt, state| states::show(app, request, Some((&attempt.transaction, &attempt.client)), state);
    match arrived {
        Arrived::SignedIn(signed_in, next) => {
            begin_session(app, request, &attempt, &signed_in).await?;
            if let Next::Offer(offer) = next {
                attempt.transaction.request.offering(offer, signed_in.authenticated_at);
            }
            answer(app, request, attempt, next)
        }
        Arrived::Missing(missing) => second_step(app, request, attempt, missing.next).await,
        Arrived::Blocked => state(&attempt, State::Blocked),
        Arrived::SomebodyElse => state(&attempt, State::SomebodyElse),
        Arrived::OldNumber => Ok(see_other(&links::login_old_number(&attempt.transaction.handle))),
    }
}

/// Begins the session of this browser. Somebody else's who was signed in here ends as by a sign-out.
///
/// # Errors
/// [`Fault`].
pub async fn begin_session(app: &App, request: &HttpRequest, attempt: &Attempt, signed_in: &SignedIn) -> Result<(), Fault> {
    if let Some(before) = session::signed_in(request, attempt.visit.now).filter(|before| before.user != signed_in.user) {
        sign_out::end(app, &attempt.snapshot, &before, attempt.visit.request.clone()).await?;
    }
    session::begin(request, signed_in)
}

/// Leads to the second step, or to its set-up.
async fn second_step(app: &App, request: &HttpRequest, mut attempt: Attempt, next: NextStep) -> Result<HttpResponse, Fault> {
    let handle = attempt.transaction.handle.clone();
    let last = attempt.transaction.pending.take().map(|pending| Way::of_channel(pending.channel));
    if let NextStep::Ask(methods) = &next {
        send_at_once(app, request, &mut attempt, methods).await?;
    }
    let location = match next {
        NextStep::Enrol(methods) if methods.is_empty() => {
            return states::show(app, request, Some((&attempt.transaction, &attempt.client)), State::SecondFactorMissing);
        }
        NextStep::Enrol(_) => links::login_set_up(&handle),
        NextStep::Ask(_) | NextStep::SignedIn => links::login_second_step(&handle, None),
    };
    let mut response = see_other(&location);
    remember_way(app, last, &mut response);
    attempt.transaction.save(app, &mut response);
    Ok(response)
}

/// Where a message is the first thing to ask for, it is sent on arrival; reloading the page sends nothing.
async fn send_at_once(app: &App, request: &HttpRequest, attempt: &mut Attempt, methods: &[MfaMethod]) -> Result<(), Fault> {
    let channel = match methods.first() {
        Some(MfaMethod::Sms) => Channel::Sms,
        Some(MfaMethod::EmailCode) => Channel::Email,
        Some(MfaMethod::Totp | MfaMethod::Passkey) | None => return Ok(()),
    };
    if let Ok(waiting) = second::waiting(app, request, attempt).await? {
        second::send(app, request, attempt, (&waiting, channel)).await?;
    }
    Ok(())
}

/// Remembers how this browser signs in: the way's name and nothing else.
pub fn remember_way(app: &App, way: Option<Way>, response: &mut HttpResponse) {
    if let Some(way) = way {
        let cookie = cookies::make(&app.settings, cookies::LAST_METHOD, way.as_str().to_owned(), cookies::PREFERENCE_LIFE);
        drop(response.add_cookie(&cookie));
    }
}

/// Answers, or leads on.
///
/// # Errors
/// [`Fault::Internal`] when a page cannot be made.
pub fn answer(app: &App, request: &HttpRequest, mut attempt: Attempt, next: Next) -> Result<HttpResponse, Fault> {
    let pending = attempt.transaction.pending.take().filter(|pending| pending.purpose == Purpose::SignIn);
    let way = pending.map(|pending| Way::of_channel(pending.channel));
    attempt.transaction.typed = Typed::default();
    // The consent page is part of the same attempt.
    attempt.transaction.finished = !matches!(next, Next::Consent | Next::Offer(_));
    let wanted = &attempt.transaction.request;
    let mut response = match &next {
        Next::Code(code) => Destination::of(&attempt.client, wanted).code(app, request, code)?,
        Next::Consent => see_other(&links::consent(&attempt.transaction.handle)),
        Next::Offer(_) => see_other(&links::login_set_up(&attempt.transaction.handle)),
        Next::SomebodyElse => Destination::of(&attempt.client, wanted).error(app, request, SOMEBODY_ELSE)?,
        Next::Unmet => Destination::of(&attempt.client, wanted).error(app, request, UNMET)?,
        Next::Page => see_other(&wanted.redirect_uri),
    };
    if matches!(next, Next::Offer(_)) {
        drop(response.add_cookie(&cookies::make(&app.settings, cookies::OFFERED, "1".to_owned(), cookies::OFFER_PAUSE)));
    }
    remember_way(app, way, &mut response);
    attempt.transaction.save(app, &mut response);
    Ok(response)
}
