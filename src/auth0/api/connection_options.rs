//! `options` of the SMS connection: from that wire to what flows take, and back.

use serde_json::{Map, Value, json};

use super::body::Body;
use super::error::ApiError;
use crate::domain::connection::{Secret, SmsConnection, SmsProvider, SmsSource};
use crate::domain::installation::Installation;
use crate::flow::manage_connection::Whole;
use crate::flow::sms_settings::{Bearer, BearerWish, GatewayWish, SmsProblem, SmsWish, TwilioWish};

/// What stands for a stored secret. No secret can be this: neither Twilio's tokens nor keys are written with such signs.
pub const MASK: &str = "••••••••";

const KNOWN: [&[&str]; 4] = [
    &["name", "provider", "syntax", "template", "totp", "disable_signup", "brute_force_protection"],
    &["twilio_sid", "twilio_token", "from", "messaging_service_sid"],
    &["gateway_url", "gateway_authentication", "forward_req_info"],
    // Taken and not kept: nothing here would act on them.
    &["upstream_params", "authParams", "set_user_root_attributes", "non_persistent_attrs"],
];

/// Reads the options. They stand for the whole: what is left out goes back to how a connection begins. What belongs to the
/// provider that is not chosen stays as it is.
///
/// # Errors
/// [`ApiError`] 400.
pub fn read(options: &Body) -> Result<Whole, ApiError> {
    options.only(&KNOWN)?;
    for opaque in ["upstream_params", "authParams"] {
        options.object(opaque, "")?;
    }
    options.text("name")?;
    if options.flag("brute_force_protection")? == Some(false) {
        return Err(ApiError::property("It is always on", "options.brute_force_protection"));
    }
    if let Some(other) = options.text("syntax")?.filter(|syntax| !["md_with_macros", "liquid"].contains(syntax)) {
        return Err(ApiError::property(format!("No enum match for: {}", super::body::printable(other)), "options.syntax"));
    }
    let totp = options.object("totp", "options.totp.")?;
    if let Some(totp) = &totp {
        totp.only(&[&["time_step", "length"]])?;
    }
    let number = |name: &str| totp.as_ref().map(|totp| totp.number(name)).transpose().map(Option::flatten);
    let provider = provider(options)?;
    let wish = SmsWish {
        provider: Some(provider),
        message: Some(options.text("template")?.unwrap_or_default().to_owned()),
        code_length: Some(number("length")?.unwrap_or(6)),
        code_ttl_seconds: Some(number("time_step")?.unwrap_or(300)),
        twilio: (provider == SmsProvider::Twilio).then(|| twilio(options)).transpose()?,
        gateway: (provider == SmsProvider::Gateway).then(|| gateway(options)).transpose()?,
        ..SmsWish::default()
    };
    Ok(Whole { wish, sign_up: !options.flag("disable_signup")?.unwrap_or(false) })
}

/// Auth0 has two providers, the first of them where none is said; the outbox is ours.
fn provider(options: &Body) -> Result<SmsProvider, ApiError> {
    match options.text("provider")? {
        None | Some("twilio") => Ok(SmsProvider::Twilio),
        Some("sms_gateway") => Ok(SmsProvider::Gateway),
        Some("outbox") => Ok(SmsProvider::Outbox),
        Some(other) => Err(ApiError::property(format!("No enum match for: {}", super::body::printable(other)), "options.provider")),
    }
}

/// A secret that was written out; the mask of an answer stands for the stored one.
fn secret(body: &Body, name: &str) -> Result<Option<Secret>, ApiError> {
    Ok(body.text(name)?.filter(|text| *text != MASK).map(Secret::new))
}

fn twilio(options: &Body) -> Result<TwilioWish, ApiError> {
    let source = |name| Ok::<_, ApiError>(options.text(name)?.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned));
    let (from, service) = (source("from")?, source("messaging_service_sid")?);
    Ok(TwilioWish {
        account_sid: Some(options.text("twilio_sid")?.unwrap_or_default().to_owned()),
        auth_token: secret(options, "twilio_token")?,
        // Neither of them is no sender, and not the one before.
        from: if service.is_none() { Some(from.unwrap_or_default()) } else { from },
        messaging_service_sid: service,
    })
}

fn gateway(options: &Body) -> Result<GatewayWish, ApiError> {
    let authentication = match options.object("gateway_authentication", "options.gateway_authentication.")? {
        None => Bearer::Nothing,
        Some(own) => {
            own.only(&[&["method", "subject", "audience", "secret", "secret_base64_encoded"]])?;
            if own.text("method")?.is_some_and(|method| method != "bearer") {
                return Err(ApiError::property("No enum match", "options.gateway_authentication.method"));
            }
            Bearer::Signed(BearerWish {
                subject: own.required("subject")?.to_owned(),
                audience: own.required("audience")?.to_owned(),
                secret: secret(&own, "secret")?,
                secret_base64_encoded: own.flag("secret_base64_encoded")?.unwrap_or(false),
            })
        }
    };
    Ok(GatewayWish {
        url: Some(options.text("gateway_url")?.unwrap_or_default().to_owned()),
        sender: options.text("from")?.map(str::to_owned),
        forward_request_info: options.flag("forward_req_info")?.unwrap_or(false),
        authentication: Some(authentication),
    })
}

/// What is wrong, each at its option.
pub fn problems(found: &[SmsProblem]) -> ApiError {
    let said: Vec<String> = found.iter().map(|problem| format!("options.{}: {problem}", property(problem))).collect();
    ApiError::body(said.join("; "))
}

const fn property(problem: &SmsProblem) -> &'static str {
    match problem {
        SmsProblem::Message(_) => "template",
        SmsProblem::CodeLength => "totp.length",
        SmsProblem::CodeLife => "totp.time_step",
        SmsProblem::NoTwilio | SmsProblem::NoAccountSid | SmsProblem::AccountSid => "twilio_sid",
        SmsProblem::NoAuthToken | SmsProblem::AuthToken => "twilio_token",
        SmsProblem::TwoSources | SmsProblem::NoSource | SmsProblem::From | SmsProblem::Sender => "from",
        SmsProblem::Service => "messaging_service_sid",
        SmsProblem::NoGateway | SmsProblem::NoUrl | SmsProblem::Url(_) => "gateway_url",
        SmsProblem::Claims | SmsProblem::NoSecret | SmsProblem::NotBase64 => "gateway_authentication",
        // Not on this wire.
        SmsProblem::Tries | SmsProblem::Country(_) | SmsProblem::Price(_) => "name",
    }
}

/// The options as they are, secrets masked: sent back as they came they change nothing.
pub fn write(installation: &Installation) -> Value {
    let sms = &installation.sms;
    let mut options = Map::new();
    let mut put = |name: &str, value: Value| drop(options.insert(name.to_owned(), value));
    put("name", json!("sms"));
    put("totp", json!({"time_step": sms.code_ttl_seconds, "length": sms.code_length.digits()}));
    put("disable_signup", json!(!installation.sign_in.sign_up));
    put("brute_force_protection", json!(true));
    if let Some(message) = &sms.message {
        put("syntax", json!(if message.contains("@@password@@") { "md_with_macros" } else { "liquid" }));
        put("template", json!(message));
    }
    provider_options(sms, &mut put);
    Value::Object(options)
}

fn provider_options(sms: &SmsConnection, put: &mut impl FnMut(&str, Value)) {
    match sms.provider {
        SmsProvider::Outbox => put("provider", json!("outbox")),
        SmsProvider::Twilio => {
            put("provider", json!("twilio"));
            let Some(account) = &sms.twilio else { return };
            put("twilio_sid", json!(account.account_sid));
            put("twilio_token", json!(MASK));
            match &account.source {
                SmsSource::From(from) => put("from", json!(from)),
                SmsSource::MessagingServiceSid(sid) => put("messaging_service_sid", json!(sid)),
            }
        }
        SmsProvider::Gateway => {
            put("provider", json!("sms_gateway"));
            let Some(gateway) = &sms.gateway else { return };
            put("gateway_url", json!(gateway.url));
            put("forward_req_info", json!(gateway.forward_request_info));
            if let Some(sender) = &gateway.sender {
                put("from", json!(sender));
            }
            if let Some(own) = &gateway.authentication {
                let encoded = own.secret_base64_encoded;
                let shown =
                    json!({"method": "bearer", "subject": own.subject, "audience": own.audience, "secret": MASK, "secret_base64_encoded": encoded});
                put("gateway_authentication", shown);
            }
        }
    }
}
