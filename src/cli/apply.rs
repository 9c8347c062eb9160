//! `doorcode apply FILE`: reads, merges, checks, and changes everything in one transaction or nothing.

use std::path::Path;

use super::apply_client::client;
use super::apply_file::{ApiPart, ApplyFile, GatewayAuthenticationPart, MailPart, MailTemplatePart, MfaPart, SmsPart, UserPart, given};
use super::{apply_look, apply_system, open, say};
use crate::app::App;
use crate::domain::api::{Api, is_audience, is_scope_value};
use crate::domain::challenge::Recipient;
use crate::domain::client::{Client, is_ours};
use crate::domain::connection::{Secret, SmsConnection};
use crate::domain::email::EmailAddress;
use crate::domain::factor::LoginMethod;
use crate::domain::installation::{Installation, Mfa, NUMBER_QUARANTINE_DAYS, NUMBER_TRUST_DAYS, REMEMBER_BROWSER_DAYS, STEP_UP_MINUTES};
use crate::domain::mail_template::{MailConnection, MailTemplate};
use crate::domain::phone::{self, Region};
use crate::domain::session::MOST_DAYS;
use crate::domain::signing_key::SigningAlgorithm;
use crate::flow::install::{self, Change, RoleWish, UserChange};
use crate::flow::mail_settings::{self, MailWish, SmtpWish};
use crate::flow::sms_settings::{self, Bearer, BearerWish, GatewayWish, SmsWish, TwilioWish};
use crate::settings::Settings;

/// Applies a file and prints what changed.
pub async fn run(settings: Settings, path: &Path) -> Result<(), String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let file: ApplyFile = toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    let app = open(settings).await?;
    let report = apply(&app, &file).await?;
    for line in &report {
        say(line);
    }
    if report.is_empty() {
        say("Nothing to change.");
    }
    Ok(())
}

async fn apply(app: &App, file: &ApplyFile) -> Result<Vec<String>, String> {
    let snapshot = app.directory.current().await.map_err(|error| error.to_string())?;
    let mut installation = merged(app, &snapshot.installation, file)?;
    let mut notes = Vec::new();
    for part in &file.webhooks {
        apply_system::webhook(app, &mut installation, part, &mut notes)?;
    }
    unique("app", file.apps.iter().filter_map(|part| part.client_id.as_deref()))?;
    let mails: Vec<String> = file.mail_templates.iter().map(|part| format!("{} {}", part.kind.as_str(), part.locale.tag())).collect();
    let texts: Vec<String> = file.texts.iter().map(|part| format!("{} {}", part.key, part.locale.tag())).collect();
    unique("text", texts.iter().map(String::as_str))?;
    unique("mail_template", mails.iter().map(String::as_str))?;
    unique("api", file.apis.iter().map(|part| part.audience.as_str()))?;
    unique("webhook", file.webhooks.iter().map(|part| part.url.as_str()))?;
    unique("user", file.users.iter().flat_map(|part| [part.email.as_deref(), part.phone.as_deref()]).flatten())?;
    let mut clients: Vec<Client> = Vec::new();
    for part in &file.apps {
        let existing = match &part.client_id {
            Some(id) => snapshot.client(id).map(|client| (**client).clone()),
            None => {
                snapshot.clients.values().find(|client| client.name == part.name && !is_ours(client.id.as_str())).map(|client| (**client).clone())
            }
        };
        clients.push(client(app, &installation.apis, existing, part, &mut notes)?);
    }
    let users = file.users.iter().map(|part| user(app, part)).collect::<Result<Vec<_>, _>>()?;
    let change = Change { seen: snapshot.version, installation, clients, users };
    let mut report = install::apply(app, change).await.map_err(|refused| refused.to_string())?;
    report.extend(notes);
    Ok(report)
}

fn unique<'a>(what: &str, values: impl Iterator<Item = &'a str>) -> Result<(), String> {
    let mut seen = std::collections::HashSet::new();
    for value in values {
        if !seen.insert(value) {
            return Err(format!("{what} {value:?} comes twice in the file"));
        }
    }
    Ok(())
}

fn merged(app: &App, before: &Installation, file: &ApplyFile) -> Result<Installation, String> {
    let mut after = before.clone();
    if let Some(part) = &file.sign_in {
        let switches = [
            (LoginMethod::Sms, part.sms),
            (LoginMethod::EmailCode, part.email_code),
            (LoginMethod::MagicLink, part.magic_link),
            (LoginMethod::Password, part.password),
            (LoginMethod::Passkey, part.passkey),
        ];
        for (method, switch) in switches {
            let is_on = after.sign_in.methods.contains(&method);
            match switch {
                Some(true) if !is_on => after.sign_in.methods.push(method),
                Some(false) => after.sign_in.methods.retain(|own| *own != method),
                Some(true) | None => {}
            }
        }
        after.sign_in.sign_up = part.sign_up.unwrap_or(after.sign_in.sign_up);
        after.sign_in.rules = part.rules.unwrap_or(after.sign_in.rules);
        after.sign_in.number_trust_days =
            within("sign_in.number_trust_days", part.number_trust_days, NUMBER_TRUST_DAYS)?.unwrap_or(after.sign_in.number_trust_days);
        after.sign_in.number_quarantine_days = within("sign_in.number_quarantine_days", part.number_quarantine_days, NUMBER_QUARANTINE_DAYS)?
            .unwrap_or(after.sign_in.number_quarantine_days);
    }
    if let Some(part) = &file.mfa {
        mfa(&mut after.mfa, part)?;
    }
    if let Some(part) = &file.session {
        let own = &mut after.session;
        own.absolute_days = within("session.absolute_days", part.absolute_days, 1..=MOST_DAYS)?.unwrap_or(own.absolute_days);
        own.idle_days = within("session.idle_days", part.idle_days, 1..=MOST_DAYS)?.unwrap_or(own.idle_days);
    }
    if let Some(part) = &file.sms {
        after.sms = sms(app, &after.sms, part)?;
    }
    if let Some(part) = &file.mail {
        after.mail = mail(app, &after.mail, part)?;
    }
    if let Some(part) = &file.limits {
        apply_system::limits(&mut after.limits, part)?;
    }
    if let Some(part) = &file.branding {
        after.branding = apply_look::branding(&after.branding, part)?;
    }
    for part in &file.texts {
        apply_look::text(&mut after.branding, part)?;
    }
    for part in &file.mail_templates {
        mail_template(&mut after.mail, part)?;
    }
    for part in &file.apis {
        let made = api(after.apis.iter().find(|own| own.audience == part.audience), part)?;
        after.apis.retain(|own| own.audience != made.audience);
        after.apis.push(made);
    }
    after.apis.sort_by(|a, b| a.audience.cmp(&b.audience));
    Ok(after)
}

fn mfa(own: &mut Mfa, part: &MfaPart) -> Result<(), String> {
    own.policy = part.policy.unwrap_or(own.policy);
    if let Some(methods) = &part.methods {
        own.methods.clone_from(methods);
    }
    own.remember_browser_days =
        within("mfa.remember_browser_days", part.remember_browser_days, REMEMBER_BROWSER_DAYS)?.unwrap_or(own.remember_browser_days);
    own.step_up_minutes = within("mfa.step_up_minutes", part.step_up_minutes, STEP_UP_MINUTES)?.unwrap_or(own.step_up_minutes);
    Ok(())
}

fn within(name: &str, given: Option<u32>, allowed: std::ops::RangeInclusive<u32>) -> Result<Option<u32>, String> {
    match given {
        Some(number) if !allowed.contains(&number) => Err(format!("{name} is from {} to {}", allowed.start(), allowed.end())),
        given => Ok(given),
    }
}

fn api(before: Option<&Api>, part: &ApiPart) -> Result<Api, String> {
    let named = |what: &str| format!("api {:?}: {what}", part.audience);
    if !is_audience(&part.audience) {
        return Err(named("the audience is an identifier like https://api.example.com, without blanks and fragment"));
    }
    let scopes = part.scopes.clone().or_else(|| before.map(|own| own.scopes.clone())).unwrap_or_default();
    if let Some(odd) = scopes.iter().find(|value| !is_scope_value(value)) {
        return Err(named(&format!("{odd:?} is no scope value")));
    }
    let access_token_seconds = part.access_token_seconds.or(before.and_then(|own| own.access_token_seconds));
    if access_token_seconds.is_some_and(|seconds| !(60..=86_400).contains(&seconds)) {
        return Err(named("access_token_seconds is from 60 to 86400"));
    }
    let name = part.name.clone().or_else(|| before.map(|own| own.name.clone())).unwrap_or_else(|| part.audience.clone());
    let alg = part.alg.or(before.map(|own| own.alg)).unwrap_or(SigningAlgorithm::Rs256);
    Ok(Api { audience: part.audience.clone(), name, scopes, access_token_seconds, alg })
}

fn sms(app: &App, before: &SmsConnection, part: &SmsPart) -> Result<SmsConnection, String> {
    let secret = |given: Option<&str>| given.map(Secret::new);
    let twilio = part.twilio.as_ref().map(|own| TwilioWish {
        account_sid: own.account_sid.clone(),
        auth_token: secret(given(own.auth_token.as_ref())),
        from: own.from.clone(),
        messaging_service_sid: own.messaging_service_sid.clone(),
    });
    let bearer = |own: &GatewayAuthenticationPart| {
        Bearer::Signed(BearerWish {
            subject: own.subject.clone(),
            audience: own.audience.clone(),
            secret: secret(given(own.secret.as_ref())),
            secret_base64_encoded: own.secret_base64_encoded,
        })
    };
    let gateway = part.gateway.as_ref().map(|own| GatewayWish {
        url: own.url.clone(),
        sender: own.sender.clone(),
        forward_request_info: own.forward_request_info.unwrap_or(false),
        authentication: own.authentication.as_ref().map(bearer),
    });
    let wish = SmsWish {
        provider: part.provider,
        message: part.message.clone(),
        code_length: part.code_length,
        code_ttl_seconds: part.code_ttl_seconds,
        max_tries: part.max_tries,
        countries: part.countries.clone(),
        prices: part.prices.clone().map(|noted| noted.into_iter().collect()),
        twilio,
        gateway,
    };
    sms_settings::set(before, wish, app.inside()).map_err(|problems| listed(&problems))
}

fn mail(app: &App, before: &MailConnection, part: &MailPart) -> Result<MailConnection, String> {
    let smtp = part.smtp.as_ref().map(|own| SmtpWish {
        host: own.host.clone(),
        port: own.port,
        encryption: own.encryption,
        user: own.user.clone(),
        password: given(own.password.as_ref()).map(Secret::new),
    });
    let wish = MailWish { provider: part.provider, from: part.from.clone(), smtp };
    mail_settings::set(before, wish, app.inside()).map_err(|problems| listed(&problems))
}

/// Every problem, a line each.
fn listed(problems: &[impl ToString]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

fn mail_template(mail: &mut MailConnection, part: &MailTemplatePart) -> Result<(), String> {
    let MailTemplatePart { kind, locale, subject, text, html } = part;
    let own = MailTemplate { kind: *kind, locale: *locale, subject: subject.clone(), text: text.clone(), html: html.clone() };
    mail_settings::put_template(mail, own).map_err(|problem| format!("mail_template {} {}: {problem}", kind.as_str(), locale.tag()))
}

/// `None` leaves the role as it is.
fn role(part: &UserPart) -> Result<Option<RoleWish>, String> {
    match (part.admin, part.role) {
        (Some(false), Some(_)) => Err("user: admin = false and a role contradict each other".into()),
        (_, Some(role)) => Ok(Some(RoleWish::Exactly(Some(role)))),
        (Some(true), None) => Ok(Some(RoleWish::Any)),
        (Some(false), None) => Ok(Some(RoleWish::Exactly(None))),
        (None, None) => Ok(None),
    }
}

fn user(app: &App, part: &UserPart) -> Result<UserChange, String> {
    let email = part.email.as_deref().map(EmailAddress::parse).transpose().map_err(|_| format!("user: {:?} is not an e-mail address", part.email))?;
    let number = match &part.phone {
        Some(raw) => Some(
            phone::read(raw, Region::US, app.fiction())
                .map_err(|_| "user: a phone must be a number that can get texts, like +14155550100".to_owned())?,
        ),
        None => None,
    };
    let addresses: Vec<Recipient> = email.map(Recipient::Email).into_iter().chain(number.map(|found| Recipient::Phone(found.number))).collect();
    if addresses.is_empty() {
        return Err("user: email or phone is missing".into());
    }
    Ok(UserChange {
        addresses,
        name: part.name.clone(),
        password: given(part.password.as_ref()).map(Secret::new),
        role: role(part)?,
        metadata: part.metadata.clone(),
    })
}
