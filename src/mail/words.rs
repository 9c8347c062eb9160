//! Which words tell of a change: for mails, and for the page behind their link.

use crate::domain::browser_name::BrowserName;
use crate::domain::factor::MfaMethod;
use crate::domain::locale::Locale;
use crate::domain::notice::{Change, DISOWN_DAYS, Masked, Notice};
use crate::domain::time::UtcTime;
use crate::i18n::{Argument, Catalogue};

use super::template::Values;

/// The longest name of a passkey or an app that a notice repeats, in characters.
const MAX_NAME: usize = 40;

/// A language to write in.
#[derive(Clone, Copy)]
pub struct Writer<'a> {
    /// Every language's words.
    pub catalogue: &'a Catalogue,
    /// The one that is written in.
    pub locale: Locale,
}

impl Writer<'_> {
    /// A text in that language.
    pub fn say(&self, key: &str, arguments: &[Argument<'_>]) -> String {
        self.catalogue.text(self.locale, key, arguments)
    }

    /// `Firefox on Linux`, as far as the browser says.
    pub fn browser(&self, name: &BrowserName) -> Option<String> {
        match (&name.browser, &name.system) {
            (Some(browser), Some(system)) => {
                Some(self.say("notice-browser-on", &[("browser", browser.as_str().into()), ("system", system.as_str().into())]))
            }
            (Some(only), None) | (None, Some(only)) => Some(only.clone()),
            (None, None) => None,
        }
    }
}

/// The headline of a change, which is also the subject of its mail.
pub const fn title(change: &Change) -> &'static str {
    match change {
        Change::PhoneSet { .. } => "notice-phone-set-title",
        Change::PhoneChanged { .. } => "notice-phone-changed-title",
        Change::PhoneRemoved { .. } => "notice-phone-removed-title",
        Change::EmailChanged { from: None, .. } => "notice-email-set-title",
        Change::EmailChanged { from: Some(_), .. } => "notice-email-changed-title",
        Change::MfaAdded { .. } => "notice-mfa-added-title",
        Change::MfaRemoved { .. } => "notice-mfa-removed-title",
        Change::PasskeyAdded { .. } => "notice-passkey-added-title",
        Change::PasskeyRemoved { .. } => "notice-passkey-removed-title",
        Change::PasswordChanged => "notice-password-changed-title",
        Change::PasswordRemoved => "notice-password-removed-title",
        Change::RecoveryCodesMade => "notice-recovery-made-title",
        Change::RecoveryCodeUsed { .. } => "notice-recovery-used-title",
        Change::NewBrowser => "notice-new-browser-title",
        Change::Locked => "notice-locked-title",
        Change::NumberClaimed { .. } => "notice-number-claimed-title",
        Change::AccountDeleted => "notice-deleted-title",
    }
}

/// The sentence that says what happened.
pub const fn sentence(change: &Change) -> &'static str {
    match change {
        Change::PhoneSet { .. } => "notice-phone-set",
        Change::PhoneChanged { .. } => "notice-phone-changed",
        Change::PhoneRemoved { .. } => "notice-phone-removed",
        Change::EmailChanged { from: None, .. } => "notice-email-set",
        Change::EmailChanged { from: Some(_), .. } => "notice-email-changed",
        Change::MfaAdded { .. } => "notice-mfa-added",
        Change::MfaRemoved { .. } => "notice-mfa-removed",
        Change::PasskeyAdded { .. } => "notice-passkey-added",
        Change::PasskeyRemoved { .. } => "notice-passkey-removed",
        Change::PasswordChanged => "notice-password-changed",
        Change::PasswordRemoved => "notice-password-removed",
        Change::RecoveryCodesMade => "notice-recovery-made",
        Change::RecoveryCodeUsed { .. } => "notice-recovery-used",
        Change::NewBrowser => "notice-new-browser",
        Change::Locked => "notice-locked",
        Change::NumberClaimed { .. } => "notice-number-claimed",
        Change::AccountDeleted => "notice-deleted",
    }
}

/// What a second step is called.
pub const fn method(method: MfaMethod) -> &'static str {
    match method {
        MfaMethod::Totp => "notice-method-totp",
        MfaMethod::Passkey => "notice-method-passkey",
        MfaMethod::Sms => "notice-method-sms",
        MfaMethod::EmailCode => "notice-method-email",
    }
}

/// A moment for people of any zone: `2026-09-21 14:32 UTC`.
pub fn moment(at: UtcTime) -> String {
    let text = at.rfc3339_millis();
    format!("{} {} UTC", text.get(..10).unwrap_or_default(), text.get(11..16).unwrap_or_default())
}

/// A name that somebody gave a passkey or an app. Whoever took an account over names things too, and must not be able to
/// put a link or a line of their own into a mail of ours.
pub fn plain_name(name: &str) -> String {
    let kept = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '\'' | '’' | '(' | ')' | '+' | ',');
    let words: String = name.chars().map(|c| if kept(c) { c } else { ' ' }).take(MAX_NAME).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Everything that a notice may name.
pub fn values(notice: &Notice, application: &str, writer: &Writer<'_>) -> Values {
    let masked = |masked: &Masked| Some(masked.as_str().to_owned());
    let named = |name: &str| Some(plain_name(name)).filter(|name| !name.is_empty());
    let mut values = Values {
        application: application.to_owned(),
        at: Some(moment(notice.at)),
        browser: notice.browser.as_ref().and_then(|name| writer.browser(name)),
        network: notice.network.clone(),
        days: Some(DISOWN_DAYS),
        request_language: writer.locale.tag().to_owned(),
        ..Values::default()
    };
    match &notice.change {
        Change::PhoneSet { number } | Change::PhoneRemoved { number } => values.number = masked(number),
        Change::PhoneChanged { from, to } => (values.before, values.number) = (masked(from), masked(to)),
        Change::EmailChanged { to, from } => (values.before, values.address) = (from.as_ref().and_then(masked), masked(to)),
        Change::MfaAdded { method: own, name } | Change::MfaRemoved { method: own, name } => {
            values.method = Some(writer.say(method(*own), &[]));
            values.name = name.as_deref().and_then(named);
        }
        Change::PasskeyAdded { name } | Change::PasskeyRemoved { name } => values.name = named(name),
        Change::RecoveryCodeUsed { left } => values.left = Some(u64::from(*left)),
        Change::NumberClaimed { number, days } => (values.number, values.days) = (masked(number), Some(u64::from(*days))),
        Change::PasswordChanged
        | Change::PasswordRemoved
        | Change::RecoveryCodesMade
        | Change::NewBrowser
        | Change::Locked
        | Change::AccountDeleted => {}
    }
    values
}

/// The same for the built-in sentences, of which each takes what it names.
pub fn arguments(values: &Values) -> Vec<Argument<'_>> {
    let words = [
        ("app", Some(values.application.as_str())),
        ("code", values.code.as_deref()),
        ("number", values.number.as_deref()),
        ("address", values.address.as_deref()),
        ("before", values.before.as_deref()),
        ("method", values.method.as_deref()),
        ("name", values.name.as_deref()),
        ("at", values.at.as_deref()),
        ("browser", values.browser.as_deref()),
        ("network", values.network.as_deref()),
    ];
    let counts = [("minutes", values.minutes), ("left", values.left), ("days", values.days)];
    let words = words.into_iter().filter_map(|(name, value)| Some((name, value?.into())));
    words.chain(counts.into_iter().filter_map(|(name, value)| Some((name, value?.into())))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_carry_a_link_or_a_line() {
        assert_eq!(plain_name("Ann's iPhone 15 Pro (work)"), "Ann's iPhone 15 Pro (work)");
        assert_eq!(plain_name("מפתח كحول"), "מפתח كحول");
        assert_eq!(plain_name("go to https://evil.example/x?y\r\nnow"), "go to https evil example x y now");
        assert_eq!(plain_name(&"x".repeat(500)).len(), MAX_NAME);
        assert_eq!(plain_name("\u{202e}@@@"), "");
    }

    #[test]
    fn moments_are_read_the_same_everywhere() {
        assert_eq!(moment(UtcTime::from_micros(1_443_700_798_000_999)), "2015-10-01 11:59 UTC");
    }
}
