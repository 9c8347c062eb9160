//! What differs between two documents of the administrator, for reports and the audit log.

use std::collections::BTreeSet;

use crate::domain::branding::Branding;
use crate::domain::branding::colour::Colour;
use crate::domain::difference::Difference;
use crate::domain::installation::Installation;
use crate::domain::limits::LimitName;
use crate::domain::locale::Locale;
use crate::domain::mail_template::{MailConnection, MailKind};
use crate::domain::price::Price;
use crate::domain::webhook::Webhook;

struct Differences(Vec<Difference>);

impl Differences {
    fn note<T: PartialEq>(&mut self, what: &str, (before, after): (&T, &T), say: impl Fn(&T) -> String) {
        if before != after {
            self.0.push(Difference::of(what, say(before), say(after)));
        }
    }

    /// Secrets, and what is too long for a line.
    fn note_change<T: PartialEq>(&mut self, what: &str, before: &T, after: &T) {
        if before != after {
            self.0.push(Difference::done(what, "changed"));
        }
    }
}

/// What differs, secrets only as "changed".
pub fn between(before: &Installation, after: &Installation) -> Vec<Difference> {
    let mut found = Differences(Vec::new());
    let (b, a) = (&before.sign_in, &after.sign_in);
    found.note("sign_in", (&b.methods, &a.methods), |methods| listed(methods.iter().map(|method| method.as_str())));
    found.note("sign_in.sign_up", (&b.sign_up, &a.sign_up), ToString::to_string);
    found.note("sign_in.rules", (&b.rules, &a.rules), |rules| format!("{rules:?}").to_lowercase());
    found.note("sign_in.number_trust_days", (&b.number_trust_days, &a.number_trust_days), ToString::to_string);
    found.note("sign_in.number_quarantine_days", (&b.number_quarantine_days, &a.number_quarantine_days), ToString::to_string);
    let (b, a) = (&before.mfa, &after.mfa);
    found.note("mfa.policy", (&b.policy, &a.policy), |policy| policy.as_str().to_owned());
    found.note("mfa.methods", (&b.methods, &a.methods), |methods| listed(methods.iter().map(|method| method.as_str())));
    found.note("mfa.remember_browser_days", (&b.remember_browser_days, &a.remember_browser_days), ToString::to_string);
    found.note("mfa.step_up_minutes", (&b.step_up_minutes, &a.step_up_minutes), ToString::to_string);
    let (b, a) = (&before.session, &after.session);
    found.note("session.absolute_days", (&b.absolute_days, &a.absolute_days), ToString::to_string);
    found.note("session.idle_days", (&b.idle_days, &a.idle_days), ToString::to_string);
    let (b, a) = (&before.sms, &after.sms);
    found.note("sms.provider", (&b.provider, &a.provider), |provider| format!("{provider:?}").to_lowercase());
    found.note_change("sms.message", &b.message, &a.message);
    found.note("sms.code_length", (&b.code_length, &a.code_length), |length| length.digits().to_string());
    found.note("sms.code_ttl_seconds", (&b.code_ttl_seconds, &a.code_ttl_seconds), ToString::to_string);
    found.note("sms.max_tries", (&b.max_tries, &a.max_tries), ToString::to_string);
    found.note_change("sms.countries", &b.countries, &a.countries);
    let noted: BTreeSet<_> = b.prices.keys().chain(a.prices.keys()).collect();
    for region in noted {
        let price = |price: &Option<&Price>| price.map_or_else(|| "none".to_owned(), ToString::to_string);
        found.note(&format!("sms.prices.{}", region.as_str()), (&b.prices.get(region), &a.prices.get(region)), price);
    }
    found.note_change("sms.twilio", &b.twilio, &a.twilio);
    found.note_change("sms.gateway", &b.gateway, &a.gateway);
    let (b, a) = (&before.mail, &after.mail);
    found.note("mail.provider", (&b.provider, &a.provider), |provider| provider.as_str().to_owned());
    found.note("mail.from", (&b.from, &a.from), |from| from.clone().unwrap_or_default());
    found.note_change("mail.smtp", &b.smtp, &a.smtp);
    found.note_change("api", &before.apis, &after.apis);
    let (b, a) = (&before.limits, &after.limits);
    found.note("limits.mode", (&b.enforce, &a.enforce), |enforce| enforce.map_or("usual", |on| if on { "enforce" } else { "count" }).to_owned());
    for name in LimitName::ALL {
        let number = |numbers: Option<&u32>| numbers.map_or_else(|| "usual".to_owned(), ToString::to_string);
        found.note(&format!("limits.{}", name.as_str()), (&b.numbers.get(&name), &a.numbers.get(&name)), |own| number(*own));
    }
    found.0.extend(between_looks(&before.branding, &after.branding));
    found.0.extend(between_webhooks(&before.webhooks, &after.webhooks));
    found.0.extend(between_mails(&before.mail, &after.mail));
    found.0
}

fn listed<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.collect::<Vec<_>>().join(", ")
}

fn between_looks(before: &Branding, after: &Branding) -> Vec<Difference> {
    let mut found = Differences(Vec::new());
    let hex = |colour: &Option<Colour>| colour.map_or_else(|| "usual".to_owned(), Colour::hex);
    let text = |own: &Option<String>| own.clone().unwrap_or_default();
    found.note("branding.color", (&before.colour, &after.colour), hex);
    found.note("branding.dark_color", (&before.dark_colour, &after.dark_colour), hex);
    found.note("branding.corners", (&before.corners, &after.corners), |corners| corners.as_str().to_owned());
    found.note("branding.logo_text", (&before.logo_text, &after.logo_text), text);
    found.note("branding.privacy_url", (&before.links.privacy, &after.links.privacy), text);
    found.note("branding.terms_url", (&before.links.terms, &after.links.terms), text);
    found.note("branding.support_url", (&before.links.support, &after.links.support), text);
    found.note_change("branding.logo", &before.logo, &after.logo);
    found.note_change("branding.dark_logo", &before.dark_logo, &after.dark_logo);
    let mut all: Vec<_> = before.texts.iter().chain(&after.texts).map(|own| (own.key.as_str(), own.locale)).collect();
    all.sort_unstable();
    all.dedup();
    for (key, locale) in all {
        let said = |look: &Branding| look.text(key, locale).map(|own| own.text.clone());
        found.note(&format!("text {key} {}", locale.tag()), (&said(before), &said(after)), text);
    }
    found.0
}

fn between_webhooks(before: &[Webhook], after: &[Webhook]) -> Vec<Difference> {
    let named = |hook: &Webhook| format!("webhook {}", hook.id);
    let twin = |hook: &Webhook, others: &[Webhook]| others.iter().find(|other| other.id == hook.id).cloned();
    let mut found = Differences(Vec::new());
    for hook in before.iter().filter(|hook| twin(hook, after).is_none()) {
        found.0.push(Difference::done(&named(hook), "removed"));
    }
    for hook in after {
        let name = named(hook);
        let Some(old) = twin(hook, before) else {
            found.0.push(Difference::done(&name, "added"));
            continue;
        };
        // An address may carry a secret of its receiver's.
        found.note_change(&format!("{name} url"), &old.url, &hook.url);
        found.note(&format!("{name} events"), (&old.events, &hook.events), |events| events.join(" "));
        found.note(&format!("{name} on"), (&old.is_on, &hook.is_on), ToString::to_string);
        found.note_change(&format!("{name} secret"), &(&old.secret, &old.old_secret), &(&hook.secret, &hook.old_secret));
    }
    found.0
}

fn between_mails(before: &MailConnection, after: &MailConnection) -> Vec<Difference> {
    let mut all: Vec<_> = before.templates.iter().chain(&after.templates).map(|own| (own.kind, own.locale)).collect();
    all.sort_unstable();
    all.dedup();
    let difference = |(kind, locale): (MailKind, Locale)| {
        let done = match (before.template(kind, locale), after.template(kind, locale)) {
            (old, new) if old == new => return None,
            (None, _) => "added",
            (Some(_), None) => "removed",
            (Some(_), Some(_)) => "changed",
        };
        Some(Difference::done(&format!("mail_template {} {}", kind.as_str(), locale.tag()), done))
    };
    all.into_iter().filter_map(difference).collect()
}
