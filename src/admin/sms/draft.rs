//! The form of the SMS connection: what stands in it, what it says, and what is wrong with that.

use super::super::message_words::{FieldErrors, Typed, said, template_words};
use crate::domain::connection::{Gateway, Secret, SmsConnection, SmsProvider, SmsSource};
use crate::domain::factor::LoginMethod;
use crate::domain::installation::Installation;
use crate::flow::sms_settings::{Bearer, BearerWish, GatewayWish, SmsProblem, SmsWish, TwilioWish};
use crate::web::{Fault, Params, Ui};

/// Everything that is typed or chosen, secrets left out.
pub const FIELDS: [&str; 21] = [
    "on",
    "sign_up",
    "provider",
    "account_sid",
    "source",
    "from",
    "service",
    "url",
    "sender",
    "forward",
    "signed",
    "subject",
    "audience",
    "base64",
    "message",
    "code_length",
    "life",
    "tries",
    "as_language",
    "as_app",
    "as_number",
];

const ON: &str = "1";

fn switch(is_on: bool) -> &'static str {
    if is_on { ON } else { "" }
}

/// The word of a provider in the form.
pub const fn provider_word(provider: SmsProvider) -> &'static str {
    match provider {
        SmsProvider::Outbox => "outbox",
        SmsProvider::Twilio => "twilio",
        SmsProvider::Gateway => "gateway",
    }
}

fn provider_of(word: &str) -> Option<SmsProvider> {
    [SmsProvider::Outbox, SmsProvider::Twilio, SmsProvider::Gateway].into_iter().find(|provider| provider_word(*provider) == word)
}

/// The form as it stands for what is saved.
pub fn of_saved(installation: &Installation) -> Typed {
    let sms = &installation.sms;
    let mut form = Typed::default();
    form.set("on", switch(installation.sign_in.methods.contains(&LoginMethod::Sms)));
    form.set("sign_up", switch(installation.sign_in.sign_up));
    form.set("provider", provider_word(sms.provider));
    form.set("source", "from");
    if let Some(own) = &sms.twilio {
        form.set("account_sid", &own.account_sid);
        match &own.source {
            SmsSource::From(from) => form.set("from", from),
            SmsSource::MessagingServiceSid(sid) => {
                form.set("source", "service");
                form.set("service", sid);
            }
        }
    }
    if let Some(own) = &sms.gateway {
        of_gateway(&mut form, own);
    }
    form.set("message", sms.message.clone().unwrap_or_default());
    form.set("code_length", sms.code_length.digits().to_string());
    form.set("life", sms.code_ttl_seconds.to_string());
    form.set("tries", sms.max_tries.to_string());
    form
}

fn of_gateway(form: &mut Typed, own: &Gateway) {
    form.set("url", &own.url);
    form.set("sender", own.sender.clone().unwrap_or_default());
    form.set("forward", switch(own.forward_request_info));
    form.set("signed", switch(own.authentication.is_some()));
    if let Some(bearer) = &own.authentication {
        form.set("subject", &bearer.subject);
        form.set("audience", &bearer.audience);
        form.set("base64", switch(bearer.secret_base64_encoded));
    }
}

fn secret(params: &Params, field: &str) -> Option<Secret> {
    Some(params.typed(field).trim()).filter(|text| !text.is_empty()).map(Secret::new)
}

/// What a sent form says of Twilio's account.
pub fn twilio(form: &Typed, params: &Params) -> TwilioWish {
    let is_service = form.is("source", "service");
    let text = |field: &str| form.get(field).to_owned();
    TwilioWish {
        account_sid: Some(text("account_sid")),
        auth_token: secret(params, "auth_token"),
        from: (!is_service).then(|| text("from")),
        messaging_service_sid: is_service.then(|| text("service")),
    }
}

/// What a sent form says. The parts of a provider that is not chosen are left alone while they are blank.
pub fn wish(form: &Typed, params: &Params, before: &SmsConnection) -> SmsWish {
    let provider = provider_of(form.get("provider")).unwrap_or(before.provider);
    let any = |fields: &[&str]| fields.iter().any(|field| !form.get(field).trim().is_empty());
    let text = |field: &str| form.get(field).to_owned();
    let twilio = (provider == SmsProvider::Twilio || any(&["account_sid", "from", "service"])).then(|| twilio(form, params));
    let bearer = || BearerWish {
        subject: text("subject").trim().to_owned(),
        audience: text("audience").trim().to_owned(),
        secret: secret(params, "secret"),
        secret_base64_encoded: form.is("base64", ON),
    };
    let gateway = (provider == SmsProvider::Gateway || any(&["url"])).then(|| GatewayWish {
        url: Some(text("url")),
        sender: Some(text("sender")),
        forward_request_info: form.is("forward", ON),
        authentication: Some(if form.is("signed", ON) { Bearer::Signed(bearer()) } else { Bearer::Nothing }),
    });
    let number = |field: &str| Some(form.get(field).trim().parse().unwrap_or(-1));
    SmsWish {
        provider: Some(provider),
        message: Some(text("message")),
        code_length: number("code_length"),
        code_ttl_seconds: number("life"),
        max_tries: number("tries"),
        countries: None,
        prices: None,
        twilio,
        gateway,
    }
}

/// Puts what a form says of the ways in into a draft.
pub fn put_ways(form: &Typed, installation: &mut Installation) {
    let methods = &mut installation.sign_in.methods;
    match (form.is("on", ON), methods.contains(&LoginMethod::Sms)) {
        (true, false) => methods.push(LoginMethod::Sms),
        (false, true) => methods.retain(|own| *own != LoginMethod::Sms),
        (true, true) | (false, false) => {}
    }
    installation.sign_in.sign_up = form.is("sign_up", ON);
}

/// The field that a problem is about, and its text's key; `None` where the text needs more than its key.
const fn place_of(problem: &SmsProblem) -> (&'static str, Option<&'static str>) {
    match problem {
        SmsProblem::Message(_) => ("message", None),
        SmsProblem::CodeLength => ("code_length", Some("messages-error-length")),
        SmsProblem::CodeLife => ("life", Some("messages-error-life")),
        SmsProblem::Tries => ("tries", Some("messages-error-tries")),
        // No field of this page; the tab of countries says it.
        SmsProblem::Country(_) | SmsProblem::Price(_) => ("provider", Some("messages-error-country")),
        SmsProblem::NoTwilio | SmsProblem::NoAccountSid => ("account_sid", Some("messages-error-no-sid")),
        SmsProblem::AccountSid => ("account_sid", Some("messages-error-sid")),
        SmsProblem::NoAuthToken => ("auth_token", Some("messages-error-no-token")),
        SmsProblem::AuthToken => ("auth_token", Some("messages-error-token")),
        SmsProblem::TwoSources | SmsProblem::NoSource => ("from", Some("messages-error-no-source")),
        SmsProblem::From => ("from", Some("messages-error-from")),
        SmsProblem::Service => ("service", Some("messages-error-service")),
        SmsProblem::NoGateway | SmsProblem::NoUrl => ("url", Some("messages-error-no-url")),
        SmsProblem::Url(_) => ("url", Some("messages-error-url")),
        SmsProblem::Sender => ("sender", Some("messages-error-sender")),
        SmsProblem::Claims => ("subject", Some("messages-error-claims")),
        SmsProblem::NoSecret => ("secret", Some("messages-error-no-secret")),
        SmsProblem::NotBase64 => ("secret", Some("messages-error-base64")),
    }
}

/// What is wrong, at the fields.
///
/// # Errors
/// [`Fault::Internal`] when a text is missing.
pub fn errors(ui: &Ui, form: &Typed, problems: &[SmsProblem]) -> Result<FieldErrors, Fault> {
    let mut errors = FieldErrors::default();
    for problem in problems {
        let (field, key) = place_of(problem);
        let words = match (problem, key) {
            (SmsProblem::Message(own), _) => template_words(ui, own)?,
            (_, Some(key)) => said(ui, key)?,
            (_, None) => String::new(),
        };
        let is_service = problem == &SmsProblem::NoSource && form.is("source", "service");
        errors.add(if is_service { "service" } else { field }, words);
    }
    Ok(errors)
}
