//! Twilio Programmable Messaging (`POST /2010-04-01/Accounts/{AccountSid}/Messages.json`).

use aws_lc_rs::{constant_time, hmac};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;

use super::{Accepted, SendError, Sms, SmsSender, errors, read_answer, sort_transport};
use crate::domain::connection::{SmsSource, TwilioAccount};
use crate::domain::message::{Bill, ErrorClass, MessageState};

/// The public API base.
pub const API_BASE: &str = "https://api.twilio.com";

/// Sends through a Twilio account.
pub struct Twilio {
    http: reqwest::Client,
    url: String,
    account: TwilioAccount,
    status_callback: Option<String>,
}

#[derive(Deserialize)]
struct Answer {
    sid: Option<String>,
    status: Option<String>,
    #[serde(default)]
    num_segments: Option<serde_json::Value>,
    #[serde(default)]
    price: Option<serde_json::Value>,
    #[serde(default)]
    price_unit: Option<serde_json::Value>,
}

#[derive(Deserialize)]
struct ErrorAnswer {
    code: Option<u32>,
    message: Option<String>,
}

impl Twilio {
    /// A sender for an account. `status_callback` is left out when Twilio could not reach it.
    pub fn new(http: reqwest::Client, api_base: &str, account: TwilioAccount, status_callback: Option<String>) -> Self {
        let url = format!("{}/2010-04-01/Accounts/{}/Messages.json", api_base.trim_end_matches('/'), account.account_sid);
        Self { http, url, account, status_callback }
    }

    fn form<'a>(&'a self, sms: &'a Sms) -> Vec<(&'static str, String)> {
        let mut form = vec![
            ("To", sms.to.as_e164().to_owned()),
            ("Body", sms.body.clone()),
            // A text that arrives after its code ran out only confuses.
            ("ValidityPeriod", sms.expires_in.as_secs().clamp(1, 36_000).to_string()),
            ("ContentRetention", "discard".to_owned()),
        ];
        match &self.account.source {
            SmsSource::From(from) => form.push(("From", from.clone())),
            SmsSource::MessagingServiceSid(sid) => form.push(("MessagingServiceSid", sid.clone())),
        }
        if let Some(callback) = &self.status_callback {
            // Our own id, so that a callback may overtake the answer that brings Twilio's.
            form.push(("StatusCallback", format!("{callback}?message={}", sms.id)));
        }
        form
    }
}

#[async_trait::async_trait]
impl SmsSender for Twilio {
    async fn send(&self, sms: &Sms) -> Result<Accepted, SendError> {
        let request = self.http.post(&self.url).basic_auth(&self.account.account_sid, Some(self.account.auth_token.expose())).form(&self.form(sms));
        let response = request.send().await.map_err(|error| sort_transport(&error))?;
        let status = response.status().as_u16();
        let retry_after = response.headers().get("retry-after").and_then(|value| value.to_str().ok()?.parse().ok());
        let body = read_answer(response).await?;
        match status {
            200..=299 => read_accepted(&body),
            429 => Err(SendError::Throttled { retry_after: retry_after.map(std::time::Duration::from_secs) }),
            // The request arrived and something broke behind it: the text may be on its way (attack 54).
            500..=599 => Err(SendError::Unclear(format!("HTTP {status}"))),
            _ => Err(refused(status, &body)),
        }
    }
}

fn read_accepted(body: &[u8]) -> Result<Accepted, SendError> {
    let answer: Answer = serde_json::from_slice(body).map_err(|_| SendError::Unclear("the answer is not Twilio's".into()))?;
    let text = |value: &Option<serde_json::Value>| value.as_ref().and_then(|value| value.as_str().map(str::to_owned));
    let told = [&answer.num_segments, &answer.price, &answer.price_unit].map(text);
    let bill = Bill::of_twilio(told[0].as_deref(), told[1].as_deref(), told[2].as_deref());
    let sid = answer.sid.filter(|sid| sid.len() == 34 && sid.starts_with(['S', 'M']));
    let state = answer.status.as_deref().and_then(MessageState::from_twilio).unwrap_or(MessageState::Accepted);
    match (sid, state) {
        (None, _) => Err(SendError::Unclear("the answer names no message".into())),
        (Some(_), MessageState::Failed | MessageState::Undelivered) => {
            Err(SendError::Refused { class: ErrorClass::Unknown, code: "failed".into(), words: "The message failed".into() })
        }
        (Some(sid), state) => Ok(Accepted { provider_id: Some(sid), state, bill }),
    }
}

fn refused(status: u16, body: &[u8]) -> SendError {
    let answer: Option<ErrorAnswer> = serde_json::from_slice(body).ok();
    let code = answer.as_ref().and_then(|answer| answer.code);
    let words = answer.and_then(|answer| answer.message).unwrap_or_else(|| format!("HTTP {status}"));
    SendError::Refused {
        class: errors::classify(code, Some(status)),
        code: code.map_or_else(|| format!("http_{status}"), |code| code.to_string()),
        words: words.chars().take(300).collect(),
    }
}

/// Whether a status callback is Twilio's: HMAC-SHA1 over the URL and every parameter, names in byte order, values of one
/// name sorted and each once (`X-Twilio-Signature`).
pub fn is_signed(auth_token: &str, url: &str, parameters: &[(String, String)], signature: &str) -> bool {
    let mut sorted: Vec<(&str, &str)> = parameters.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    sorted.sort_unstable();
    sorted.dedup();
    let Ok(given) = STANDARD.decode(signature) else { return false };
    // Twilio signs the URL with or without the default port, depending on its own mood.
    spellings(url).iter().any(|url| {
        let mut message = url.clone();
        for (name, value) in &sorted {
            message.push_str(name);
            message.push_str(value);
        }
        let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, auth_token.as_bytes());
        constant_time::verify_slices_are_equal(hmac::sign(&key, message.as_bytes()).as_ref(), &given).is_ok()
    })
}

fn spellings(text: &str) -> Vec<String> {
    let mut all = vec![text.to_owned()];
    if let Ok(url) = url::Url::parse(text)
        && let (None, Some(port), Some(host)) = (url.port(), url.port_or_known_default(), url.host_str())
    {
        all.push(text.replacen(host, &format!("{host}:{port}"), 1));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parameters(list: &[(&str, &str)]) -> Vec<(String, String)> {
        list.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    /// The vector of Twilio's own client library, and one for our callback.
    #[test]
    fn signatures_are_twilios() {
        let call = parameters(&[
            ("CallSid", "CA1234567890ABCDE"),
            ("Caller", "+14158675309"),
            ("Digits", "1234"),
            ("From", "+14158675309"),
            ("To", "+18005551212"),
        ]);
        assert!(is_signed("12345", "https://mycompany.com/myapp.php?foo=1&bar=2", &call, "RSOYDt4T1cUTdK1PDd93/VVr8B8="));
        let status = parameters(&[
            ("AccountSid", "AC00000000000000000000000000000001"),
            ("From", "+15005550001"),
            ("MessageSid", "SM00000000000000000000000000000001"),
            ("MessageStatus", "delivered"),
            ("To", "+15005550006"),
        ]);
        let url = "https://login.example.test/hooks/twilio/status";
        assert!(is_signed("12345", url, &status, "yiMu/TiBNppAIWCFANPNEr8y6cU="));
        assert!(!is_signed("12346", url, &status, "yiMu/TiBNppAIWCFANPNEr8y6cU="));
        assert!(!is_signed("12345", "https://login.example.test/hooks/twilio/other", &status, "yiMu/TiBNppAIWCFANPNEr8y6cU="));
        assert!(!is_signed("12345", url, &status[1..], "yiMu/TiBNppAIWCFANPNEr8y6cU="));
        assert!(!is_signed("12345", url, &status, "not base64!"));
    }
}
