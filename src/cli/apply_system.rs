//! Limits and webhooks of the `doorcode apply` file.

use super::apply_file::{LimitsPart, WebhookPart, given};
use crate::app::App;
use crate::domain::connection::Secret;
use crate::domain::event::EventKind;
use crate::domain::installation::Installation;
use crate::domain::limits::{BOUNDS, OwnLimits};
use crate::domain::webhook::{WEBHOOKS_AT_MOST, Webhook};
use crate::flow::manage_webhooks::{self, Wish, Wrong};

/// The shortest signing secret that a file may choose.
const SECRET_AT_LEAST: usize = 24;

/// Limits, over what the installation says already.
pub(super) fn limits(own: &mut OwnLimits, part: &LimitsPart) -> Result<(), String> {
    own.enforce = match part.mode.as_deref() {
        None => own.enforce,
        Some("") => None,
        Some("enforce") => Some(true),
        Some("count") => Some(false),
        Some(_) => return Err("limits.mode is \"enforce\", \"count\" or empty".into()),
    };
    for (name, number) in &part.numbers {
        match number {
            0 => drop(own.numbers.remove(name)),
            number if BOUNDS.contains(number) => drop(own.numbers.insert(*name, *number)),
            _ => return Err(format!("limits.{} is from {} to {}, or 0", name.as_str(), BOUNDS.start(), BOUNDS.end())),
        }
    }
    Ok(())
}

/// A webhook, over the one with the same address. A generated secret is noted, since it is shown once.
pub(super) fn webhook(app: &App, after: &mut Installation, part: &WebhookPart, notes: &mut Vec<String>) -> Result<(), String> {
    let named = |what: &str| format!("webhook {:?}: {what}", part.url);
    let before = after.webhooks.iter().find(|hook| hook.url == part.url).cloned();
    let events = part.events.clone().or_else(|| before.as_ref().map(|own| own.events.clone())).unwrap_or_default();
    if let Some(odd) = events.iter().find(|word| EventKind::parse(word).is_none()) {
        return Err(named(&format!("{odd:?} is no event")));
    }
    let is_on = part.enabled.or(before.as_ref().map(|own| own.is_on)).unwrap_or(true);
    let wish = Wish { url: part.url.clone(), events, is_on };
    let said = |wrong: &Wrong| match wrong {
        Wrong::Url => "the address must start with https:// and not point inside the network",
        Wrong::NoEvents => "events are missing",
        Wrong::TooMany => "there are too many",
    };
    manage_webhooks::admit(app, &wish).map_err(|wrong| named(&wrong.iter().map(said).collect::<Vec<_>>().join("; ")))?;
    let chosen = given(part.secret.as_ref());
    if chosen.is_some_and(|secret| secret.len() < SECRET_AT_LEAST) {
        return Err(named(&format!("the secret has at least {SECRET_AT_LEAST} characters")));
    }
    if let Some(mut own) = before {
        (own.events, own.is_on) = (wish.events, wish.is_on);
        if let Some(secret) = chosen.filter(|secret| *secret != own.secret.expose()) {
            own.secret = Secret::new(secret);
            own.old_secret = None;
        }
        after.webhooks.iter_mut().filter(|hook| hook.id == own.id).for_each(|hook| *hook = own.clone());
        return Ok(());
    }
    if after.webhooks.len() >= WEBHOOKS_AT_MOST {
        return Err(named(said(&Wrong::TooMany)));
    }
    let secret = chosen.map_or_else(|| manage_webhooks::secret(app), str::to_owned);
    if chosen.is_none() {
        notes.push(format!("webhook {}: secret {secret} (shown this once)", part.url));
    }
    after.webhooks.push(manage_webhooks::make(app, &wish, &secret));
    Ok(())
}

/// Limits as a file says them.
pub(super) fn limits_part(own: &OwnLimits) -> LimitsPart {
    LimitsPart { mode: own.enforce.map(|on| if on { "enforce" } else { "count" }.to_owned()), numbers: own.numbers.clone() }
}

/// A webhook as a file says it, its secret masked.
pub(super) fn webhook_part(hook: &Webhook, mask: &str) -> WebhookPart {
    WebhookPart { url: hook.url.clone(), events: Some(hook.events.clone()), enabled: Some(hook.is_on), secret: Some(mask.to_owned()) }
}
