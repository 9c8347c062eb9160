//! A readable recipient of the first code, on its way.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;

use super::attempt::Attempt;
use super::start::{Form, Place};
use super::way::Way;
use crate::delivery::Outcome;
use crate::domain::challenge::{Channel, Purpose, Recipient};
use crate::domain::message::ErrorClass;
use crate::domain::phone::Region;
use crate::flow::sign_in::{self, Ask, Asker, StartRefused};
use crate::shield::LimitKey;
use crate::web::countries;
use crate::web::page::see_other;
use crate::web::transaction::Pending;
use crate::web::ui::escape;
use crate::web::{Fault, Ui, cookies, links};

/// A readable recipient, about to be sent a code.
pub(super) struct Sending {
    pub recipient: Recipient,
    pub region: Option<Region>,
    pub shown: String,
}

impl Sending {
    /// Sends, and shows what comes next.
    ///
    /// # Errors
    /// [`Fault`] of the database.
    pub async fn send(self, place: &Place<'_>, mut attempt: Attempt) -> Result<HttpResponse, Fault> {
        let Place { app, request, .. } = place;
        let channel = self.recipient.channel();
        let ask = Ask {
            purpose: Purpose::SignIn,
            account: None,
            recipient: self.recipient.clone(),
            region: self.region,
            asker: asker(&attempt, self.recipient.as_str()),
            language: attempt.request_language(app, request),
            locale: attempt.ui.locale,
        };
        let again = |error: String| Form::again(Way::of_channel(channel), &self.shown, self.region, error);
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
                    purpose: Purpose::SignIn,
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
