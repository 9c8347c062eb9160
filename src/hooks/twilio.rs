//! `POST /hooks/twilio/status`: how far a text got.

use actix_web::{HttpRequest, HttpResponse, web};

use crate::app::App;
use crate::domain::id::MessageId;
use crate::domain::message::{Bill, MessageState};
use crate::sms::{errors, twilio};
use crate::storage::messages::{self, News};
use crate::web::Fault;
use crate::web::visit::header;

/// `POST /hooks/twilio/status`. The signature covers the public URL and every parameter; a status never moves back.
///
/// # Errors
/// [`Fault::Csrf`] when the signature is not Twilio's.
pub async fn status(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let snapshot = app.directory.current().await?;
    let account = snapshot.installation.sms.twilio.as_ref().ok_or(Fault::NotFound)?;
    let parameters: Vec<(String, String)> = url::form_urlencoded::parse(&body).into_owned().collect();
    let query = if request.query_string().is_empty() { String::new() } else { format!("?{}", request.query_string()) };
    // The URL is the configured one, whatever the Host header says (requirement V12).
    let url = format!("{}{}{query}", app.settings.origin(), request.path());
    let signature = header(&request, "x-twilio-signature").unwrap_or_default();
    if !twilio::is_signed(account.auth_token.expose(), &url, &parameters, signature) {
        return Err(Fault::Csrf);
    }
    let value = |name: &str| parameters.iter().find(|(own, _)| own == name).map(|(_, value)| value.clone());
    if value("AccountSid").is_some_and(|sid| sid != account.account_sid) {
        return Err(Fault::Csrf);
    }
    let sid = value("MessageSid").or_else(|| value("SmsSid"));
    let state = value("MessageStatus").or_else(|| value("SmsStatus")).as_deref().and_then(MessageState::from_twilio);
    let id = url::form_urlencoded::parse(request.query_string().as_bytes()).find(|(name, _)| name == "message").map(|(_, id)| MessageId::new(id));
    let (Some(id), Some(sid), Some(state)) = (id, sid, state) else { return Ok(HttpResponse::NoContent().finish()) };
    let code = value("ErrorCode").filter(|code| code.bytes().all(|b| b.is_ascii_digit()) && code.len() <= 6);
    let told = ["NumSegments", "Price", "PriceUnit"].map(value);
    let bill = Bill::of_twilio(told[0].as_deref(), told[1].as_deref(), told[2].as_deref());
    let now = app.now();
    let moved = app.store.write(move |db| {
        let error = code.as_deref().map(|code| (errors::classify(code.parse().ok(), None), code));
        messages::advance(db, &id, &News { provider_id: &sid, state, error, bill }, now)
    });
    if moved.await? {
        app.metrics.messages.get_or_create(&crate::telemetry::metrics::KindLabels { kind: state.as_str() }).inc();
    }
    Ok(HttpResponse::NoContent().finish())
}
