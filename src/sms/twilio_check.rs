//! Asks Twilio about an account without sending anything (`GET /2010-04-01/Accounts/{AccountSid}.json`, and
//! `GET /v1/Services/{ServiceSid}` where a Messaging Service sends).

use std::time::Duration;

use serde::Deserialize;

use super::errors::{self, Trouble};
use super::{SendError, read_answer, sort_transport};
use crate::domain::connection::{SmsSource, TwilioAccount};

/// How long both questions may take together: somebody waits for the page.
const PATIENCE: Duration = Duration::from_secs(8);
/// The most characters of a name that comes from outside.
const NAME_AT_MOST: usize = 100;

/// An account that answers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Connected {
    /// What the account is called.
    pub name: String,
    /// What its Messaging Service is called, where one sends.
    pub service: Option<String>,
}

/// What was wrong, and whether with the Messaging Service.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Wrong {
    /// What.
    pub trouble: Trouble,
    /// Whether the account itself answered well.
    pub is_service: bool,
}

#[derive(Deserialize)]
struct Account {
    sid: String,
    friendly_name: Option<String>,
    status: Option<String>,
}

#[derive(Deserialize)]
struct Service {
    sid: String,
    friendly_name: Option<String>,
}

#[derive(Deserialize)]
struct ErrorAnswer {
    code: Option<u32>,
}

/// Asks whether an account can be used as it is set up.
///
/// # Errors
/// What is wrong.
pub async fn check(http: &reqwest::Client, api_base: &str, account: &TwilioAccount) -> Result<Connected, Wrong> {
    let base = api_base.trim_end_matches('/');
    let asked = async {
        let of_account = |trouble| Wrong { trouble, is_service: false };
        let url = format!("{base}/2010-04-01/Accounts/{}.json", account.account_sid);
        let own: Account = ask(http, &url, account).await.map_err(of_account)?;
        match own.status.as_deref() {
            _ if own.sid != account.account_sid => return Err(of_account(Trouble::Strange)),
            Some("suspended" | "closed") => return Err(of_account(Trouble::Closed)),
            _ => {}
        }
        let service = match &account.source {
            SmsSource::From(_) => None,
            SmsSource::MessagingServiceSid(sid) => {
                let url = format!("{}/v1/Services/{sid}", messaging_base(base));
                let of_service = |trouble| Wrong { trouble, is_service: true };
                let service: Service = ask(http, &url, account).await.map_err(of_service)?;
                if service.sid != *sid {
                    return Err(of_service(Trouble::Strange));
                }
                Some(name(service.friendly_name, sid))
            }
        };
        Ok(Connected { name: name(own.friendly_name, &account.account_sid), service })
    };
    tokio::time::timeout(PATIENCE, asked).await.unwrap_or(Err(Wrong { trouble: Trouble::Slow, is_service: false }))
}

fn name(given: Option<String>, sid: &str) -> String {
    let plain = |name: String| name.chars().filter(|c| !c.is_control()).take(NAME_AT_MOST).collect::<String>();
    given.map(plain).filter(|name| !name.trim().is_empty()).unwrap_or_else(|| sid.to_owned())
}

/// Messaging Services have a host of their own at Twilio, in each of its regions.
fn messaging_base(api_base: &str) -> String {
    let is_twilios = url::Url::parse(api_base).ok().and_then(|url| Some(url.host_str()?.ends_with(".twilio.com"))).unwrap_or_default();
    if is_twilios { api_base.replacen("://api.", "://messaging.", 1) } else { api_base.to_owned() }
}

async fn ask<T: serde::de::DeserializeOwned>(http: &reqwest::Client, url: &str, account: &TwilioAccount) -> Result<T, Trouble> {
    let request = http.get(url).basic_auth(&account.account_sid, Some(account.auth_token.expose()));
    let response = request.send().await.map_err(|error| trouble_of(&sort_transport(&error)))?;
    let status = response.status().as_u16();
    let body = read_answer(response).await.map_err(|error| trouble_of(&error))?;
    if !(200..=299).contains(&status) {
        let code = serde_json::from_slice::<ErrorAnswer>(&body).ok().and_then(|answer| answer.code);
        return Err(errors::trouble(code, status));
    }
    serde_json::from_slice(&body).map_err(|_| Trouble::Strange)
}

fn trouble_of(error: &SendError) -> Trouble {
    match error {
        SendError::Unreachable(_) => Trouble::Unreachable,
        SendError::Unclear(_) => Trouble::Slow,
        SendError::Refused { .. } | SendError::Throttled { .. } => Trouble::Strange,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn services_are_asked_for_at_their_own_host() {
        assert_eq!(messaging_base("https://api.twilio.com"), "https://messaging.twilio.com");
        assert_eq!(messaging_base("https://api.dublin.ie1.twilio.com"), "https://messaging.dublin.ie1.twilio.com");
        assert_eq!(messaging_base("http://127.0.0.1:9000"), "http://127.0.0.1:9000");
    }
}
