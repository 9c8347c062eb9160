//! The button that asks Twilio about the credentials of the form.

use super::super::message_words::{FieldErrors, Typed, said};
use super::draft;
use crate::app::App;
use crate::domain::connection::{SmsConnection, TwilioAccount};
use crate::flow::check_sms;
use crate::flow::sms_settings::{self, SmsProblem, SmsWish};
use crate::sms::errors::Trouble;
use crate::web::{Fault, Params, Ui};

/// What Twilio said.
pub struct Checked {
    /// The sentence, as HTML.
    pub words: String,
    /// Whether the account can be used.
    pub is_good: bool,
    /// Whether a token was typed, which no page shows again.
    pub lacks_token: bool,
}

impl Checked {
    /// Nobody was asked, for what is wrong with the fields.
    pub fn unasked(errors: &FieldErrors) -> Self {
        let words = errors.all().first().map(|(_, words)| words.clone()).unwrap_or_default();
        Self { words, is_good: false, lacks_token: false }
    }
}

const fn key(trouble: Trouble, is_service: bool) -> &'static str {
    match trouble {
        Trouble::Missing if is_service => "messages-check-service",
        Trouble::Credentials => "messages-check-credentials",
        Trouble::Missing => "messages-check-missing",
        Trouble::Closed => "messages-check-closed",
        Trouble::Test => "messages-check-test-credentials",
        Trouble::Forbidden => "messages-check-forbidden",
        Trouble::Busy => "messages-check-busy",
        Trouble::Theirs => "messages-check-theirs",
        Trouble::Unreachable => "messages-check-unreachable",
        Trouble::Slow => "messages-check-slow",
        Trouble::Strange => "messages-check-strange",
    }
}

/// The account that a form describes; a stored token counts for its own account only.
///
/// # Errors
/// What is wrong with the fields.
pub fn account(form: &Typed, params: &Params, before: &SmsConnection, app: &App) -> Result<TwilioAccount, Vec<SmsProblem>> {
    let twilio = draft::twilio(form, params);
    let after = sms_settings::set(before, SmsWish { twilio: Some(twilio), ..SmsWish::default() }, app.inside())?;
    after.twilio.ok_or_else(|| vec![SmsProblem::NoTwilio])
}

/// Asks Twilio.
///
/// # Errors
/// [`Fault::Internal`] when a text is missing.
pub async fn ask(app: &App, ui: &Ui, account: &TwilioAccount, params: &Params) -> Result<Checked, Fault> {
    let lacks_token = !params.typed("auth_token").trim().is_empty();
    let internal = |error: askama::Error| Fault::Internal(error.to_string());
    let (words, is_good) = match check_sms::ask_twilio(app, account).await {
        Ok(found) => {
            let words = match &found.service {
                None => ui.all_isolated("messages-check-fine", &[("name", found.name.as_str().into())]),
                Some(service) => {
                    ui.all_isolated("messages-check-fine-service", &[("name", found.name.as_str().into()), ("service", service.as_str().into())])
                }
            };
            (words.map_err(internal)?, true)
        }
        Err(wrong) => (said(ui, key(wrong.trouble, wrong.is_service))?, false),
    };
    Ok(Checked { words, is_good, lacks_token })
}
