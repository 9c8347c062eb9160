//! Mails with sample values, for previews and for trying a connection out. Their code and their links open nothing.

use super::template::Values;
use super::text::{self, MailText, Subject};
use super::words::Writer;
use crate::domain::challenge::Purpose;
use crate::domain::factor::MfaMethod;
use crate::domain::mail_template::{MailConnection, MailKind};
use crate::domain::notice::{Change, Masked, Remedy};
use crate::domain::one_time_code::CodeLength;

/// Digits that tell everybody that they are a sample.
pub fn code(length: CodeLength) -> String {
    "0".repeat(length.digits())
}

/// Everything that any mail may name.
pub fn values(application: &str, language: &str) -> Values {
    let some = |text: &str| Some(text.to_owned());
    Values {
        application: application.to_owned(),
        code: some("777777"),
        link: some("https://id.example.com/login/link/sample.sample"),
        minutes: Some(5),
        number: some("••• 00"),
        address: some("a•••@example.com"),
        before: some("••• 01"),
        method: some("Passkey"),
        name: some("Blue key"),
        at: some("2026-01-01 12:00 UTC"),
        browser: some("Firefox"),
        network: some("192.0.2.1"),
        disown_link: some("https://id.example.com/account/disown/sample"),
        left: Some(7),
        days: Some(10),
        request_language: language.to_owned(),
    }
}

/// A mail of a kind as it would be sent, with sample values.
pub fn mail(writer: &Writer<'_>, own: &MailConnection, kind: MailKind, application: &str) -> MailText {
    let values = values(application, writer.locale.tag());
    let masked = |text: &str| Masked::sample(text);
    let (number, address) = (|| masked("••• 00"), || masked("a•••@example.com"));
    let (method, name) = (MfaMethod::Passkey, || "Blue key".to_owned());
    let change = match kind {
        MailKind::Code => return challenge(writer, own, Purpose::SignIn, Values { link: None, ..values }),
        MailKind::Link => return challenge(writer, own, Purpose::SignIn, Values { code: None, ..values }),
        MailKind::VerifyAddress => return challenge(writer, own, Purpose::Bind, Values { link: None, ..values }),
        MailKind::Recover => return challenge(writer, own, Purpose::Recover, Values { link: None, ..values }),
        MailKind::Invitation => return text::compose(writer, own, Subject::Invitation, &values),
        MailKind::RecoveryLink => return text::compose(writer, own, Subject::RecoveryLink, &values),
        MailKind::SmsLoginSetUp => Change::PhoneSet { number: number() },
        MailKind::SmsLoginChanged => Change::PhoneChanged { from: masked("••• 01"), to: number() },
        MailKind::SmsLoginRemoved => Change::PhoneRemoved { number: number() },
        MailKind::MfaAdded => Change::MfaAdded { method, name: None },
        MailKind::MfaRemoved => Change::MfaRemoved { method, name: None },
        MailKind::PasskeyAdded => Change::PasskeyAdded { name: name() },
        MailKind::PasskeyRemoved => Change::PasskeyRemoved { name: name() },
        MailKind::PasswordChanged => Change::PasswordChanged,
        MailKind::PasswordRemoved => Change::PasswordRemoved,
        MailKind::RecoveryCodesMade => Change::RecoveryCodesMade,
        MailKind::RecoveryUsed => Change::RecoveryCodeUsed { left: 7 },
        MailKind::NewBrowser => Change::NewBrowser,
        MailKind::AddressChanged => Change::EmailChanged { to: address(), from: None },
        MailKind::Locked => Change::Locked,
        MailKind::NumberClaimed => Change::NumberClaimed { number: number(), days: 10 },
        MailKind::AccountDeleted => Change::AccountDeleted,
    };
    let remedy = if change == Change::AccountDeleted {
        Remedy::None
    } else if matches!(change, Change::NumberClaimed { .. }) {
        Remedy::KeepNumber
    } else {
        Remedy::TakeBack
    };
    text::compose(writer, own, Subject::Change(&change, remedy), &values)
}

fn challenge(writer: &Writer<'_>, own: &MailConnection, purpose: Purpose, values: Values) -> MailText {
    text::compose(writer, own, Subject::Challenge(purpose), &values)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::locale::Locale;
    use crate::i18n::Catalogue;

    #[test]
    fn every_kind_has_a_sample_in_every_language() {
        let catalogue = Catalogue::default();
        for locale in Locale::ALL {
            for kind in MailKind::ALL {
                let mail = mail(&Writer { catalogue: &catalogue, locale }, &MailConnection::default(), kind, "Northwind");
                assert!(!mail.subject.is_empty() && !mail.text.contains("{ $") && mail.html.contains("</html>"), "{kind:?} {mail:?}");
            }
        }
        assert_eq!(catalogue.missing(), 0);
    }
}
