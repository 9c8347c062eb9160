//! Asking a provider whether it knows us, before anybody waits for a code. Nothing is sent and nothing is kept.

use crate::app::App;
use crate::domain::connection::TwilioAccount;
use crate::sms::errors::Trouble;
use crate::sms::net_guard::http_client;
use crate::sms::twilio;
use crate::sms::twilio_check::{self, Connected, Wrong};

/// Whether Twilio takes these credentials, and the Messaging Service where one is named.
///
/// # Errors
/// What is wrong.
pub async fn ask_twilio(app: &App, account: &TwilioAccount) -> Result<Connected, Wrong> {
    let base = app.settings.twilio_api_base.as_deref().unwrap_or(twilio::API_BASE);
    let client = http_client(None).inspect_err(|what| tracing::error!(what, "Twilio cannot be asked"));
    let http = client.map_err(|_| Wrong { trouble: Trouble::Unreachable, is_service: false })?;
    twilio_check::check(&http, base, account).await
}
