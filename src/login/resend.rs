//! `POST /login/resend`: the same code again, or a new one when the old one is half gone.

use actix_web::{HttpRequest, HttpResponse, web};

use super::attempt::Attempt;
use super::sending::asker;
use crate::app::App;
use crate::domain::challenge::{Challenge, Channel, Purpose, Recipient};
use crate::domain::email::EmailAddress;
use crate::domain::phone::PhoneNumber;
use crate::flow::sign_in::{self, Ask, StartRefused, Started};
use crate::shield::LimitKey;
use crate::web::page::see_other;
use crate::web::{Fault, links};

/// `POST /login/resend`
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (opened, _) = Attempt::of_form(&app, &request, &body).await?;
    let mut attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let start_over = see_other(&links::login(&attempt.transaction.handle));
    let Some(pending) = attempt.transaction.pending.as_ref().filter(|pending| pending.purpose == Purpose::SignIn) else { return Ok(start_over) };
    let Some(challenge) = sign_in::find_challenge(&app, &pending.challenge, &attempt.transaction.binding()).await? else { return Ok(start_over) };
    let code_page = links::login_code(&attempt.transaction.handle);
    match send_again(&app, &request, &mut attempt, &challenge).await? {
        Ok(_) => {
            let mut response = see_other(&format!("{code_page}&sent=1"));
            attempt.transaction.save(&app, &mut response);
            Ok(response)
        }
        Err(StartRefused::TooOften(limit)) if limit.key == LimitKey::Pause => Ok(see_other(&format!("{code_page}&early=1"))),
        Err(StartRefused::TooOften(limit)) => super::code::wait_page(&app, &attempt, limit),
        Err(StartRefused::NotOffered(_) | StartRefused::CountryClosed(_) | StartRefused::SignUpOff) => Ok(start_over),
    }
}

/// Sends again what this attempt waits for, and notes the new challenge if there is one.
///
/// # Errors
/// [`Fault`] of the database.
pub(super) async fn send_again(
    app: &App,
    request: &HttpRequest,
    attempt: &mut Attempt,
    challenge: &Challenge,
) -> Result<Result<Started, StartRefused>, Fault> {
    let pending = attempt.transaction.pending.clone().ok_or(Fault::BadRequest("nothing to send again"))?;
    let recipient = match pending.channel {
        Channel::Sms => PhoneNumber::from_e164(&pending.recipient).map(Recipient::Phone),
        Channel::Email => EmailAddress::parse(&pending.recipient).ok().map(Recipient::Email),
    };
    let recipient = recipient.ok_or(Fault::BadRequest("nothing to send again"))?;
    let ask = Ask {
        purpose: Purpose::SignIn,
        account: None,
        asker: asker(attempt, recipient.as_str()),
        recipient,
        region: pending.region,
        language: attempt.request_language(app, request),
        locale: attempt.ui.locale,
    };
    let sent = sign_in::resend(app, &attempt.visit, ask, challenge).await?;
    if let (Ok(started), Some(pending)) = (&sent, &mut attempt.transaction.pending) {
        pending.challenge = started.challenge.clone();
        attempt.transaction.presses += 1;
    }
    Ok(sent)
}
