//! The SMS connection: through whom texts go, what they say and where they may go.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use super::one_time_code::CodeLength;
use super::phone::Region;
use super::price::Price;

/// A text that must never be shown: it prints as dots and is wiped when dropped.
#[derive(Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    /// Wraps a secret.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The secret itself, at the one place that needs it.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.0);
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("••••")
    }
}

/// Through whom texts go.
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SmsProvider {
    /// Nobody: texts stay on this machine and are read at `/dev/outbox`.
    Outbox,
    /// Twilio Programmable Messaging.
    Twilio,
    /// A gateway of the operator's, on Auth0's custom-gateway wire.
    Gateway,
}

/// Who a text comes from: the seed's "SMS Source".
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SmsSource {
    /// A number of the account's, or an alphanumeric sender.
    From(String),
    /// A Messaging Service (`MG...`), which picks the sender.
    MessagingServiceSid(String),
}

/// Credentials of a Twilio account.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
pub struct TwilioAccount {
    /// `AC` and 32 hex digits.
    pub account_sid: String,
    /// Signs our requests and Twilio's callbacks.
    pub auth_token: Secret,
    /// The sender.
    pub source: SmsSource,
}

/// How to call the operator's own gateway (Auth0's `gateway_url` and `gateway_authentication`).
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
pub struct Gateway {
    /// Where to post; https, or a loopback address while developing.
    pub url: String,
    /// The `sender` member.
    pub sender: Option<String>,
    /// Signs the bearer token.
    pub authentication: Option<GatewayAuthentication>,
    /// Whether the visitor's address and agent are passed on as `req`.
    pub forward_request_info: bool,
}

/// The HS256 bearer token of a gateway call.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
pub struct GatewayAuthentication {
    /// The `sub` claim.
    pub subject: String,
    /// The `aud` claim.
    pub audience: String,
    /// The HMAC key.
    pub secret: Secret,
    /// Whether `secret` is base64 text of the key.
    pub secret_base64_encoded: bool,
}

/// Where texts may go. Empty until the administrator says otherwise, so that a fresh installation cannot be pumped.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Countries {
    /// Everywhere.
    All,
    /// Only these.
    Only(Vec<Region>),
}

impl Countries {
    /// Whether a text may go there.
    pub fn allow(&self, region: Region) -> bool {
        match self {
            Self::All => true,
            Self::Only(regions) => regions.contains(&region),
        }
    }

    /// The regions to offer in the select.
    pub fn offered(&self) -> Vec<Region> {
        match self {
            Self::All => Region::all(),
            Self::Only(regions) => regions.clone(),
        }
    }
}

/// Everything about sending texts that the administrator sets.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
pub struct SmsConnection {
    /// Through whom.
    pub provider: SmsProvider,
    /// The message in Liquid; `None` for the built-in text.
    pub message: Option<String>,
    /// Digits of a code.
    pub code_length: CodeLength,
    /// Seconds that a code lives: 60 to 600.
    pub code_ttl_seconds: u32,
    /// Guesses that will be compared: 1 to 5.
    pub max_tries: i32,
    /// Where texts may go.
    pub countries: Countries,
    /// What a segment costs, by country, where the administrator noted it. For estimates only.
    #[serde(default)]
    pub prices: BTreeMap<Region, Price>,
    /// Twilio's credentials, when there are any.
    pub twilio: Option<TwilioAccount>,
    /// The gateway, when there is one.
    pub gateway: Option<Gateway>,
}

impl SmsConnection {
    /// Texts stay on this machine and go nowhere else.
    pub fn local(countries: Countries) -> Self {
        Self {
            provider: SmsProvider::Outbox,
            message: None,
            code_length: CodeLength::DEFAULT,
            code_ttl_seconds: 300,
            max_tries: 3,
            countries,
            prices: BTreeMap::new(),
            twilio: None,
            gateway: None,
        }
    }

    /// How long a code lives.
    pub fn code_ttl(&self) -> Duration {
        Duration::from_secs(u64::from(self.code_ttl_seconds))
    }
}
