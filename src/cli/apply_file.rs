//! The file of `doorcode apply` and `doorcode export`, as it is written. What a file leaves out stays as it is.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The whole file.
#[derive(Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ApplyFile {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sign_in: Option<SignInPart>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mfa: Option<MfaPart>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session: Option<SessionPart>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sms: Option<SmsPart>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mail: Option<MailPart>,
    #[serde(default, rename = "mail_template", skip_serializing_if = "Vec::is_empty")]
    pub mail_templates: Vec<MailTemplatePart>,
    #[serde(default, rename = "api", skip_serializing_if = "Vec::is_empty")]
    pub apis: Vec<ApiPart>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limits: Option<LimitsPart>,
    #[serde(default, rename = "webhook", skip_serializing_if = "Vec::is_empty")]
    pub webhooks: Vec<WebhookPart>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branding: Option<BrandingPart>,
    #[serde(default, rename = "text", skip_serializing_if = "Vec::is_empty")]
    pub texts: Vec<TextPart>,
    #[serde(default, rename = "app", skip_serializing_if = "Vec::is_empty")]
    pub apps: Vec<AppPart>,
    #[serde(default, rename = "user", skip_serializing_if = "Vec::is_empty")]
    pub users: Vec<UserPart>,
}

/// `[sign_in]`
#[derive(Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SignInPart {
    pub sms: Option<bool>,
    pub email_code: Option<bool>,
    pub magic_link: Option<bool>,
    pub password: Option<bool>,
    pub passkey: Option<bool>,
    pub sign_up: Option<bool>,
    pub rules: Option<crate::domain::installation::Rules>,
    /// Days after which a number that nobody proved no longer opens its account alone; 0 for never.
    pub number_trust_days: Option<u32>,
    /// Days from a claim on such a number until it leaves its account.
    pub number_quarantine_days: Option<u32>,
}

/// `[mfa]`
#[derive(Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct MfaPart {
    pub policy: Option<crate::domain::installation::MfaRequirement>,
    pub methods: Option<Vec<crate::domain::factor::MfaMethod>>,
    /// Days that a browser may be remembered for; 0 asks every time.
    pub remember_browser_days: Option<u32>,
    /// Minutes that a second step counts where an application asks for one.
    pub step_up_minutes: Option<u32>,
}

/// `[session]`
#[derive(Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SessionPart {
    /// Days until a browser's session ends whatever happens.
    pub absolute_days: Option<u32>,
    /// Days until one ends that nobody uses.
    pub idle_days: Option<u32>,
}

/// `[sms]`
#[derive(Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SmsPart {
    pub provider: Option<crate::domain::connection::SmsProvider>,
    /// Empty for the built-in text.
    pub message: Option<String>,
    pub code_length: Option<i64>,
    pub code_ttl_seconds: Option<i64>,
    pub max_tries: Option<i64>,
    pub countries: Option<Vec<String>>,
    /// Countries and what a segment costs there, such as `0.0079 USD`.
    pub prices: Option<BTreeMap<String, String>>,
    pub twilio: Option<TwilioPart>,
    pub gateway: Option<GatewayPart>,
}

/// `[sms.twilio]`
#[derive(Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct TwilioPart {
    pub account_sid: Option<String>,
    pub auth_token: Option<String>,
    pub from: Option<String>,
    pub messaging_service_sid: Option<String>,
}

/// `[sms.gateway]`
#[derive(Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct GatewayPart {
    pub url: Option<String>,
    pub sender: Option<String>,
    pub forward_request_info: Option<bool>,
    pub authentication: Option<GatewayAuthenticationPart>,
}

/// `[sms.gateway.authentication]`
#[derive(Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct GatewayAuthenticationPart {
    pub subject: String,
    pub audience: String,
    pub secret: Option<String>,
    #[serde(default)]
    pub secret_base64_encoded: bool,
}

/// `[mail]`
#[derive(Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct MailPart {
    pub provider: Option<crate::domain::mail_server::MailProvider>,
    /// Empty for the one of the settings.
    pub from: Option<String>,
    pub smtp: Option<SmtpPart>,
}

/// `[mail.smtp]`
#[derive(Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SmtpPart {
    pub host: Option<String>,
    pub port: Option<i64>,
    pub encryption: Option<crate::domain::mail_server::Encryption>,
    /// Empty for a server that asks for none.
    pub user: Option<String>,
    pub password: Option<String>,
}

/// `[[mail_template]]`: an own mail of one kind in one language. With three empty texts it gives way to the built-in one.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct MailTemplatePart {
    pub kind: crate::domain::mail_template::MailKind,
    pub locale: crate::domain::locale::Locale,
    pub subject: String,
    pub text: String,
    pub html: String,
}

/// `[[api]]`: what JWT access tokens are made for.
#[derive(Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ApiPart {
    pub audience: String,
    pub name: Option<String>,
    pub scopes: Option<Vec<String>>,
    pub access_token_seconds: Option<u32>,
    pub alg: Option<crate::domain::signing_key::SigningAlgorithm>,
}

/// `[limits]`: `mode`, and numbers by name; `mode = ""` and 0 go back to what the settings say.
#[derive(Default, Deserialize, Serialize)]
pub struct LimitsPart {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<String>,
    /// A name that is none is refused here.
    #[serde(flatten)]
    pub numbers: std::collections::BTreeMap<crate::domain::limits::LimitName, u32>,
}

/// `[[webhook]]`, found by `url`.
#[derive(Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct WebhookPart {
    pub url: String,
    pub events: Option<Vec<String>>,
    pub enabled: Option<bool>,
    pub secret: Option<String>,
}

/// `[branding]`: an empty text takes away what was there.
#[derive(Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct BrandingPart {
    pub color: Option<String>,
    pub dark_color: Option<String>,
    pub corners: Option<crate::domain::branding::Corners>,
    pub logo_text: Option<String>,
    pub privacy_url: Option<String>,
    pub terms_url: Option<String>,
    pub support_url: Option<String>,
    /// A `data:` URL (RFC 2397).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dark_logo: Option<String>,
}

/// `[[text]]`: an own text in place of a built-in one. An empty one gives way.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct TextPart {
    pub key: String,
    pub locale: crate::domain::locale::Locale,
    pub text: String,
}

/// `[[app]]`
#[derive(Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct AppPart {
    pub client_id: Option<String>,
    pub name: String,
    pub kind: Option<crate::domain::client::ClientKind>,
    pub profile: Option<crate::domain::client::Profile>,
    pub client_secret: Option<String>,
    pub redirect_uris: Option<Vec<String>>,
    pub logout_uris: Option<Vec<String>>,
    pub origins: Option<Vec<String>>,
    pub sms: Option<bool>,
    pub legacy: Option<bool>,
    /// Only for confidential applications; public ones are always asked.
    pub require_pkce: Option<bool>,
    pub id_token_alg: Option<crate::domain::signing_key::SigningAlgorithm>,
    pub rotate_refresh_tokens: Option<bool>,
    /// False for somebody else's: its users are asked for consent.
    pub first_party: Option<bool>,
    pub grant_types: Option<Vec<crate::domain::client_options::GrantType>>,
    pub response_modes: Option<Vec<crate::domain::client_options::ResponseMode>>,
    pub scopes: Option<Vec<String>>,
    pub audiences: Option<Vec<String>>,
    pub introspects: Option<Vec<String>>,
    pub access_token_seconds: Option<u32>,
    pub id_token_seconds: Option<u32>,
    pub refresh_idle_seconds: Option<u32>,
    pub refresh_absolute_seconds: Option<u32>,
    pub subject_type: Option<crate::domain::client_options::SubjectType>,
    pub sector: Option<String>,
    /// A JWK set of public keys, as JSON.
    pub jwks: Option<String>,
    pub require_par: Option<bool>,
    pub dpop_bound: Option<bool>,
    pub backchannel_logout_uri: Option<String>,
    pub frontchannel_logout_uri: Option<String>,
    /// Claim to metadata name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claims: Option<std::collections::BTreeMap<String, String>>,
}

/// `[[user]]`
#[derive(Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct UserPart {
    pub email: Option<String>,
    pub phone: Option<String>,
    pub name: Option<String>,
    pub password: Option<String>,
    /// `true` makes an owner of somebody without a role, `false` takes the role away.
    pub admin: Option<bool>,
    /// owner, administrator, support or auditor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<crate::domain::role::Role>,
    /// What applications know about the user beyond the standard claims.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
}

/// What stands for a secret in an exported file; applying it changes nothing.
pub const MASK: &str = "••••";

/// A given secret; the mask of an export counts as absent.
pub fn given(secret: Option<&String>) -> Option<&str> {
    secret.map(String::as_str).filter(|text| *text != MASK && !text.is_empty())
}
