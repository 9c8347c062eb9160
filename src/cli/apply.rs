//! `doorcode apply FILE`: reads, merges, checks, and changes everything in one transaction or nothing.

use std::path::Path;

use super::apply_file::{AppPart, ApplyFile, SmsPart, TwilioPart, UserPart, given};
use super::{open, say};
use crate::app::App;
use crate::domain::challenge::{Recipient, code_ttl};
use crate::domain::client::{Client, ClientKind, Profile, admit_uri};
use crate::domain::connection::{Countries, Gateway, GatewayAuthentication, Secret, SmsConnection, SmsProvider, SmsSource, TwilioAccount};
use crate::domain::email::EmailAddress;
use crate::domain::factor::LoginMethod;
use crate::domain::id::ClientId;
use crate::domain::installation::Installation;
use crate::domain::one_time_code::CodeLength;
use crate::domain::phone::{self, Region};
use crate::domain::signing_key::SigningAlgorithm;
use crate::flow::install::{self, Change, UserChange};
use crate::keys::entropy::token_256;
use crate::settings::Settings;
use crate::sms::net_guard::{self, Inside};
use crate::sms::template;

/// Characters that a given client secret has at least. A random one has 43.
const SECRET_AT_LEAST: usize = 16;

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
    let installation = merged(app, &snapshot.installation, file)?;
    unique("app", file.apps.iter().filter_map(|part| part.client_id.as_deref()))?;
    unique("user", file.users.iter().flat_map(|part| [part.email.as_deref(), part.phone.as_deref()]).flatten())?;
    let mut notes = Vec::new();
    let mut clients: Vec<Client> = Vec::new();
    for part in &file.apps {
        let existing = match &part.client_id {
            Some(id) => snapshot.client(id).map(|client| (**client).clone()),
            None => snapshot.clients.values().find(|client| client.name == part.name).map(|client| (**client).clone()),
        };
        clients.push(client(app, existing, part, &mut notes)?);
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
    }
    if let Some(part) = &file.mfa {
        after.mfa.policy = part.policy.unwrap_or(after.mfa.policy);
        if let Some(methods) = &part.methods {
            after.mfa.methods.clone_from(methods);
        }
    }
    if let Some(part) = &file.sms {
        sms(app, &mut after.sms, part)?;
    }
    Ok(after)
}

fn sms(app: &App, sms: &mut SmsConnection, part: &SmsPart) -> Result<(), String> {
    sms.provider = part.provider.unwrap_or(sms.provider);
    if let Some(message) = &part.message {
        sms.message = if message.trim().is_empty() {
            None
        } else {
            template::check(message).map_err(|problem| format!("sms.message: {problem}"))?;
            Some(message.clone())
        };
    }
    if let Some(length) = part.code_length {
        sms.code_length = CodeLength::new(length).ok_or("sms.code_length must be 6, 7 or 8")?;
    }
    if let Some(seconds) = part.code_ttl_seconds {
        let life = code_ttl(seconds).ok_or("sms.code_ttl_seconds must be from 60 to 600")?;
        sms.code_ttl_seconds = u32::try_from(life.as_secs()).unwrap_or(300);
    }
    if let Some(tries) = part.max_tries {
        sms.max_tries = i32::try_from(tries).ok().filter(|n| (1..=5).contains(n)).ok_or("sms.max_tries must be from 1 to 5")?;
    }
    if let Some(codes) = &part.countries {
        sms.countries = countries(codes)?;
    }
    if let Some(part) = &part.twilio {
        sms.twilio = Some(twilio(sms.twilio.as_ref(), part)?);
    }
    if let Some(part) = &part.gateway {
        let inside = if app.settings.development { Inside::Allowed } else { Inside::Refused };
        let url = part.url.clone().or_else(|| sms.gateway.as_ref().map(|own| own.url.clone())).ok_or("sms.gateway.url is missing")?;
        net_guard::admit(&url, inside).map_err(|what| format!("sms.gateway.url {what}"))?;
        let old_secret = sms.gateway.as_ref().and_then(|own| own.authentication.as_ref()).map(|own| own.secret.clone());
        let authentication = match &part.authentication {
            None => sms.gateway.as_ref().and_then(|own| own.authentication.clone()),
            Some(own) => Some(GatewayAuthentication {
                subject: own.subject.clone(),
                audience: own.audience.clone(),
                secret: given(own.secret.as_ref()).map(Secret::new).or(old_secret).ok_or("sms.gateway.authentication.secret is missing")?,
                secret_base64_encoded: own.secret_base64_encoded,
            }),
        };
        sms.gateway =
            Some(Gateway { url, sender: part.sender.clone(), authentication, forward_request_info: part.forward_request_info.unwrap_or(false) });
    }
    match (sms.provider, &sms.twilio, &sms.gateway) {
        (SmsProvider::Twilio, None, _) => Err("sms.provider is twilio and [sms.twilio] is missing".into()),
        (SmsProvider::Gateway, _, None) => Err("sms.provider is gateway and [sms.gateway] is missing".into()),
        _ => Ok(()),
    }
}

fn countries(codes: &[String]) -> Result<Countries, String> {
    if codes.iter().any(|code| code == "*") {
        return Ok(Countries::All);
    }
    let mut regions = Vec::new();
    for code in codes {
        let region = Region::parse(code).filter(|region| region.calling_code().is_some());
        regions.push(region.ok_or_else(|| format!("sms.countries: {code:?} is not a country with telephones"))?);
    }
    Ok(Countries::Only(regions))
}

fn twilio(before: Option<&TwilioAccount>, part: &TwilioPart) -> Result<TwilioAccount, String> {
    let account_sid = part.account_sid.clone().or_else(|| before.map(|own| own.account_sid.clone())).ok_or("sms.twilio.account_sid is missing")?;
    if account_sid.len() != 34 || !account_sid.starts_with("AC") || !account_sid.bytes().all(|b| b.is_ascii_alphanumeric()) {
        return Err("sms.twilio.account_sid starts with AC and has 34 characters".into());
    }
    let auth_token = given(part.auth_token.as_ref())
        .map(Secret::new)
        .or_else(|| before.map(|own| own.auth_token.clone()))
        .ok_or("sms.twilio.auth_token is missing")?;
    let source = match (&part.from, &part.messaging_service_sid) {
        (Some(_), Some(_)) => return Err("sms.twilio takes from or messaging_service_sid, not both".into()),
        (Some(from), None) => SmsSource::From(from.clone()),
        (None, Some(sid)) if sid.len() == 34 && sid.starts_with("MG") => SmsSource::MessagingServiceSid(sid.clone()),
        (None, Some(_)) => return Err("sms.twilio.messaging_service_sid starts with MG and has 34 characters".into()),
        (None, None) => before.map(|own| own.source.clone()).ok_or("sms.twilio needs from or messaging_service_sid")?,
    };
    Ok(TwilioAccount { account_sid, auth_token, source })
}

/// A client as the file wants it; generated values are noted, since they are shown once.
pub(super) fn client(app: &App, before: Option<Client>, part: &AppPart, notes: &mut Vec<String>) -> Result<Client, String> {
    let is_new = before.is_none();
    let kind = part.kind.or(before.as_ref().map(|own| own.kind)).unwrap_or(ClientKind::Web);
    let profile = part.profile.or(before.as_ref().map(|own| own.profile)).unwrap_or(Profile::Standard);
    let mut client = before.unwrap_or_else(|| fresh(app, kind, profile));
    if let (true, Some(id)) = (is_new, &part.client_id) {
        if id == "demo" {
            return Err("app \"demo\": this client_id is the demo application's".into());
        }
        let is_plain = !id.is_empty() && id.len() <= 64 && id.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.~".contains(&b));
        client.id = is_plain.then(|| ClientId::new(id)).ok_or_else(|| format!("app {id:?}: client_id has letters, digits and -_.~ only"))?;
    } else if is_new {
        notes.push(format!("app {}: client_id {}", part.name, client.id));
    }
    if part.name.trim().is_empty() || part.name.len() > 100 || part.name.chars().any(char::is_control) {
        return Err(format!("app {}: the name has 1 to 100 characters", client.id));
    }
    client.name = part.name.trim().to_owned();
    (client.kind, client.profile) = (kind, profile);
    let take = |own: &mut Vec<String>, new: &Option<Vec<String>>| {
        if let Some(new) = new {
            own.clone_from(new);
        }
    };
    take(&mut client.redirect_uris, &part.redirect_uris);
    take(&mut client.logout_uris, &part.logout_uris);
    take(&mut client.origins, &part.origins);
    for uri in client.redirect_uris.iter().chain(&client.logout_uris).chain(&client.origins) {
        admit_uri(uri, kind).map_err(|problem| format!("app {}: {uri} {problem}", client.id))?;
    }
    client.sms = part.sms.unwrap_or(client.sms);
    client.legacy = part.legacy.unwrap_or(client.legacy);
    client.require_pkce = part.require_pkce.unwrap_or(client.require_pkce);
    client.id_token_alg = part.id_token_alg.unwrap_or(client.id_token_alg);
    client.rotate_refresh_tokens = part.rotate_refresh_tokens.unwrap_or(client.rotate_refresh_tokens);
    secret(app, &mut client, given(part.client_secret.as_ref()), notes)?;
    Ok(client)
}

fn fresh(app: &App, kind: ClientKind, profile: Profile) -> Client {
    Client {
        id: ClientId::new(token_256(app.entropy.as_ref()).replace(['-', '_'], "x").chars().take(32).collect::<String>()),
        name: String::new(),
        kind,
        profile,
        secret_digests: Vec::new(),
        redirect_uris: Vec::new(),
        logout_uris: Vec::new(),
        origins: Vec::new(),
        sms: false,
        legacy: false,
        // The vendors' server SDKs authenticate with a secret and send no challenge.
        require_pkce: profile == Profile::Standard,
        id_token_alg: SigningAlgorithm::Rs256,
        rotate_refresh_tokens: profile == Profile::Standard,
    }
}

fn secret(app: &App, client: &mut Client, given: Option<&str>, notes: &mut Vec<String>) -> Result<(), String> {
    if !client.kind.is_confidential() {
        client.secret_digests.clear();
        return Ok(());
    }
    let secret = match given {
        Some(text) if text.len() < SECRET_AT_LEAST => {
            return Err(format!("app {}: client_secret has at least {SECRET_AT_LEAST} characters; left out, a random one is made", client.id));
        }
        Some(text) if text.len() > 512 => return Err(format!("app {}: client_secret has at most 512 bytes", client.id)),
        Some(text) => text.to_owned(),
        None if !client.secret_digests.is_empty() => return Ok(()),
        None => {
            let made = token_256(app.entropy.as_ref());
            notes.push(format!("app {}: client_secret {made} (shown this once)", client.id));
            made
        }
    };
    client.secret_digests = vec![app.keyring.client_secret_digest(&secret)];
    Ok(())
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
    Ok(UserChange { addresses, name: part.name.clone(), password: given(part.password.as_ref()).map(Secret::new), admin: part.admin })
}
