//! `doorcode export`: the installation as a file for apply, secrets masked.

use std::collections::BTreeMap;

use super::apply_file::{
    ApiPart, AppPart, ApplyFile, GatewayAuthenticationPart, GatewayPart, MASK, MailPart, MailTemplatePart, MfaPart, SessionPart, SignInPart, SmsPart,
    SmtpPart, TwilioPart, UserPart,
};
use super::{apply_look, apply_system, open, say};
use crate::app::App;
use crate::domain::api::Api;
use crate::domain::client::{Client, is_ours};
use crate::domain::connection::{Countries, SmsConnection, SmsSource};
use crate::domain::factor::LoginMethod;
use crate::domain::installation::Installation;
use crate::domain::mail_template::{MailConnection, MailTemplate};
use crate::flow::claims::{Person, PersonRows};
use crate::settings::Settings;
use crate::storage::accounts;

/// Prints the file. Users who signed themselves up are not part of the configuration and are left out.
pub async fn run(settings: Settings) -> Result<(), String> {
    let app = open(settings).await?;
    let snapshot = app.directory.current().await.map_err(|error| error.to_string())?;
    let mut clients: Vec<&Client> = snapshot.clients.values().map(|client| &**client).filter(|client| !is_ours(client.id.as_str())).collect();
    clients.sort_by(|a, b| a.id.cmp(&b.id));
    let file = ApplyFile {
        sign_in: Some(sign_in(&snapshot.installation)),
        mfa: Some(MfaPart {
            policy: Some(snapshot.installation.mfa.policy),
            methods: Some(snapshot.installation.mfa.methods.clone()),
            remember_browser_days: Some(snapshot.installation.mfa.remember_browser_days),
            step_up_minutes: Some(snapshot.installation.mfa.step_up_minutes),
        }),
        session: Some(SessionPart {
            absolute_days: Some(snapshot.installation.session.absolute_days),
            idle_days: Some(snapshot.installation.session.idle_days),
        }),
        sms: Some(sms(&snapshot.installation.sms)),
        mail: Some(mail(&snapshot.installation.mail)),
        mail_templates: snapshot.installation.mail.templates.iter().map(mail_template_part).collect(),
        apis: snapshot.installation.apis.iter().map(api_part).collect(),
        limits: Some(apply_system::limits_part(&snapshot.installation.limits)),
        webhooks: snapshot.installation.webhooks.iter().map(|hook| apply_system::webhook_part(hook, MASK)).collect(),
        branding: Some(apply_look::branding_part(&snapshot.installation.branding)),
        texts: snapshot.installation.branding.texts.iter().map(apply_look::text_part).collect(),
        apps: clients.into_iter().map(app_part).collect(),
        users: users(&app).await?,
    };
    say(toml::to_string_pretty(&file).map_err(|error| error.to_string())?.trim_end());
    Ok(())
}

fn sign_in(installation: &Installation) -> SignInPart {
    let on = |method: LoginMethod| Some(installation.sign_in.methods.contains(&method));
    SignInPart {
        sms: on(LoginMethod::Sms),
        email_code: on(LoginMethod::EmailCode),
        magic_link: on(LoginMethod::MagicLink),
        password: on(LoginMethod::Password),
        passkey: on(LoginMethod::Passkey),
        sign_up: Some(installation.sign_in.sign_up),
        rules: Some(installation.sign_in.rules),
        number_trust_days: Some(installation.sign_in.number_trust_days),
        number_quarantine_days: Some(installation.sign_in.number_quarantine_days),
    }
}

fn sms(sms: &SmsConnection) -> SmsPart {
    let mask = || Some(MASK.to_owned());
    SmsPart {
        provider: Some(sms.provider),
        message: sms.message.clone(),
        code_length: i64::try_from(sms.code_length.digits()).ok(),
        code_ttl_seconds: Some(i64::from(sms.code_ttl_seconds)),
        max_tries: Some(i64::from(sms.max_tries)),
        countries: Some(match &sms.countries {
            Countries::All => vec!["*".to_owned()],
            Countries::Only(regions) => regions.iter().map(|region| region.as_str().to_owned()).collect(),
        }),
        prices: Some(sms.prices.iter().map(|(region, price)| (region.as_str().to_owned(), price.to_string())).collect())
            .filter(|own: &BTreeMap<_, _>| !own.is_empty()),
        twilio: sms.twilio.as_ref().map(|own| {
            let (from, messaging_service_sid) = match &own.source {
                SmsSource::From(from) => (Some(from.clone()), None),
                SmsSource::MessagingServiceSid(sid) => (None, Some(sid.clone())),
            };
            TwilioPart { account_sid: Some(own.account_sid.clone()), auth_token: mask(), from, messaging_service_sid }
        }),
        gateway: sms.gateway.as_ref().map(|own| GatewayPart {
            url: Some(own.url.clone()),
            sender: own.sender.clone(),
            forward_request_info: Some(own.forward_request_info),
            authentication: own.authentication.as_ref().map(|own| GatewayAuthenticationPart {
                subject: own.subject.clone(),
                audience: own.audience.clone(),
                secret: mask(),
                secret_base64_encoded: own.secret_base64_encoded,
            }),
        }),
    }
}

fn mail(mail: &MailConnection) -> MailPart {
    let smtp = mail.smtp.as_ref().map(|own| SmtpPart {
        host: Some(own.host.clone()),
        port: Some(i64::from(own.port)),
        encryption: Some(own.encryption),
        user: own.login.as_ref().map(|login| login.user.clone()),
        password: own.login.as_ref().map(|_| MASK.to_owned()),
    });
    MailPart { provider: Some(mail.provider), from: mail.from.clone(), smtp }
}

fn mail_template_part(own: &MailTemplate) -> MailTemplatePart {
    let MailTemplate { kind, locale, subject, text, html } = own.clone();
    MailTemplatePart { kind, locale, subject, text, html }
}

fn api_part(api: &Api) -> ApiPart {
    ApiPart {
        audience: api.audience.clone(),
        name: Some(api.name.clone()),
        scopes: Some(api.scopes.clone()),
        access_token_seconds: api.access_token_seconds,
        alg: Some(api.alg),
    }
}

fn app_part(client: &Client) -> AppPart {
    AppPart {
        client_id: Some(client.id.to_string()),
        name: client.name.clone(),
        kind: Some(client.kind),
        profile: Some(client.profile),
        client_secret: client.kind.is_confidential().then(|| MASK.to_owned()),
        redirect_uris: Some(client.redirect_uris.clone()),
        logout_uris: Some(client.logout_uris.clone()),
        origins: Some(client.origins.clone()),
        sms: Some(client.sms),
        legacy: Some(client.legacy),
        require_pkce: Some(client.require_pkce),
        id_token_alg: Some(client.id_token_alg),
        rotate_refresh_tokens: Some(client.rotate_refresh_tokens),
        first_party: Some(client.options.first_party),
        grant_types: client.options.grant_types.clone(),
        response_modes: client.options.response_modes.clone(),
        scopes: client.options.scopes.clone(),
        audiences: Some(client.options.audiences.clone()),
        introspects: Some(client.options.introspects.clone()),
        access_token_seconds: client.options.lifetimes.access_token,
        id_token_seconds: client.options.lifetimes.id_token,
        refresh_idle_seconds: client.options.lifetimes.refresh_idle,
        refresh_absolute_seconds: client.options.lifetimes.refresh_absolute,
        subject_type: Some(client.options.subject_type),
        sector: client.options.sector.clone(),
        jwks: client.options.jwks.clone(),
        require_par: Some(client.options.require_par),
        dpop_bound: Some(client.options.dpop_bound),
        backchannel_logout_uri: client.options.backchannel_logout_uri.clone(),
        frontchannel_logout_uri: client.options.frontchannel_logout_uri.clone(),
        claims: Some(client.options.claims.clone()).filter(|claims| !claims.is_empty()),
    }
}

async fn users(app: &App) -> Result<Vec<UserPart>, String> {
    let rows = app.store.read(|db| {
        let mut rows = Vec::new();
        for user in accounts::administered(db)? {
            let has_password = accounts::password_hash(db, &user.id)?.is_some();
            rows.push((PersonRows::whole(db, user)?, has_password));
        }
        Ok(rows)
    });
    let rows = rows.await.map_err(|error| error.to_string())?;
    let part = |(rows, has_password): (PersonRows, bool)| {
        let person = Person::open(app, rows);
        UserPart {
            email: person.email.clone(),
            phone: person.phone.clone(),
            name: person.user.name.clone(),
            password: has_password.then(|| MASK.to_owned()),
            admin: Some(person.user.role.is_some()),
            role: person.user.role,
            metadata: Some(person.metadata).filter(|own| !own.is_empty()),
        }
    };
    Ok(rows.into_iter().map(part).collect())
}
