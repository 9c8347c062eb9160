//! What a mail says: the administrator's own or the built-in one, as text and as HTML.

use super::template::{self, Values};
use super::words::{self, Writer};
use crate::domain::challenge::Purpose;
use crate::domain::mail_template::{MailConnection, MailKind};
use crate::domain::notice::{Change, Remedy};
use crate::i18n::markup::{self, escape};

/// A rendered mail, without its address.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MailText {
    /// The subject.
    pub subject: String,
    /// The plain part.
    pub text: String,
    /// The HTML part.
    pub html: String,
}

/// What a mail is about. What it names stands in [`Values`].
#[derive(Clone, Copy, Debug)]
pub enum Subject<'a> {
    /// A challenge: a code, a link, or both, whatever the values have.
    Challenge(Purpose),
    /// A change, and what its link does.
    Change(&'a Change, Remedy),
    /// An invitation.
    Invitation,
    /// A link that somebody in the portal sent to help a person back in.
    RecoveryLink,
}

impl Subject<'_> {
    /// The kind of template that it is written by.
    pub fn kind(&self, values: &Values) -> MailKind {
        match self {
            Self::Challenge(Purpose::SignIn) if values.code.is_none() => MailKind::Link,
            Self::Challenge(Purpose::SignIn | Purpose::SecondStep | Purpose::Remove) => MailKind::Code,
            Self::Challenge(Purpose::Bind) => MailKind::VerifyAddress,
            Self::Challenge(Purpose::Recover) => MailKind::Recover,
            Self::Change(change, _) => change.kind(),
            Self::Invitation => MailKind::Invitation,
            Self::RecoveryLink => MailKind::RecoveryLink,
        }
    }
}

/// Writes a mail. An administrator's template that fails, or lacks what the mail is sent for, gives way to the built-in one.
pub fn compose(writer: &Writer<'_>, own: &MailConnection, subject: Subject<'_>, values: &Values) -> MailText {
    let kind = subject.kind(values);
    if let Some(own) = own.template(kind, writer.locale) {
        match template::render(own, values) {
            Ok(mail) => return mail,
            Err(problem) => {
                let locale = writer.locale.tag();
                tracing::warn!(kind = kind.as_str(), locale, %problem, "a mail could not be rendered; the built-in one is sent");
            }
        }
    }
    builtin(writer, subject, values)
}

/// A piece of the built-in mail.
enum Piece<'a> {
    /// The headline.
    Title(&'static str),
    /// A sentence.
    Line(&'static str),
    /// Short facts, a line each.
    Facts(Vec<&'static str>),
    /// The digits.
    Code(&'a str),
    /// A link with the words on its button.
    Link(&'static str, &'a str),
    /// A sentence that matters less.
    Aside(&'static str),
}

fn builtin(writer: &Writer<'_>, subject: Subject<'_>, values: &Values) -> MailText {
    let (title, pieces) = match subject {
        Subject::Challenge(purpose) => challenge(purpose, values),
        Subject::Change(change, remedy) => notice(change, remedy, values),
        Subject::Invitation => invitation(values),
        Subject::RecoveryLink => recovery_link(values),
    };
    let arguments = words::arguments(values);
    let say = |key: &str| markup::plain(&writer.say(key, &arguments));
    let html = |key: &str| markup::isolated(&arguments, |marked| Ok::<_, ()>(writer.say(key, marked))).unwrap_or_default();
    let (mut text, mut body) = (Vec::new(), String::new());
    for piece in pieces {
        match piece {
            Piece::Title(key) => {
                text.push(say(key));
                body.push_str(&format!("<h1 style=\"font-size:20px;line-height:1.3;margin:0 0 16px\">{}</h1>", html(key)));
            }
            Piece::Line(key) => {
                text.push(say(key));
                body.push_str(&format!("<p>{}</p>", html(key)));
            }
            Piece::Facts(keys) => {
                text.push(keys.iter().map(|key| say(key)).collect::<Vec<_>>().join("\n"));
                body.push_str(&format!("<p>{}</p>", keys.iter().map(|key| html(key)).collect::<Vec<_>>().join("<br>")));
            }
            Piece::Code(code) => {
                text.push(code.to_owned());
                let style = "font:600 28px/1.2 ui-monospace,monospace;letter-spacing:.15em";
                body.push_str(&format!("<p style=\"{style}\" dir=\"ltr\">{}</p>", escape(code)));
            }
            Piece::Link(key, link) => {
                text.push(link.to_owned());
                let style = "display:inline-block;padding:10px 18px;border-radius:6px;background:#0e5a47;color:#fff;text-decoration:none";
                body.push_str(&format!("<p><a href=\"{}\" style=\"{style}\">{}</a></p>", escape(link), html(key)));
            }
            Piece::Aside(key) => {
                text.push(say(key));
                body.push_str(&format!("<p style=\"color:#4a5852\">{}</p>", html(key)));
            }
        }
    }
    let subject = template::subject(&say(title));
    MailText { html: frame(writer, &subject, &body), subject, text: text.join("\n\n") + "\n" }
}

/// The frame of every built-in mail: plain enough for any reader, in the direction of its language.
fn frame(writer: &Writer<'_>, subject: &str, body: &str) -> String {
    let (lang, dir, title) = (writer.locale.tag(), writer.locale.direction().as_str(), escape(subject));
    format!(
        "<!doctype html><html lang=\"{lang}\" dir=\"{dir}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>{title}</title></head>\
         <body style=\"margin:0;background:#fff\"><div role=\"article\" lang=\"{lang}\" dir=\"{dir}\" style=\"max-width:36em;margin:0 auto;\
         padding:24px;font-family:system-ui,sans-serif;font-size:16px;color:#18231f;line-height:1.5\">{body}</div></body></html>"
    )
}

/// The words of a challenge's mail: its subject, what to do with the code, and what to do if nobody asked for it.
fn challenge(purpose: Purpose, values: &Values) -> (&'static str, Vec<Piece<'_>>) {
    let (subject, lead, ignore) = match (purpose, &values.code) {
        (Purpose::SignIn, None) => ("mail-link-subject", "mail-link-body", "mail-link-ignore"),
        (Purpose::SignIn, Some(_)) => ("mail-code-subject", "mail-code-body", "mail-code-ignore"),
        (Purpose::SecondStep, _) => ("mail-code-subject", "mail-code-second-step", "mail-code-ignore"),
        (Purpose::Remove, _) => ("mail-code-subject", "mail-code-remove", "mail-code-ignore"),
        (Purpose::Bind, _) => ("mail-verify-subject", "mail-verify-body", "mail-verify-ignore"),
        (Purpose::Recover, _) => ("mail-recover-subject", "mail-recover-body", "mail-recover-ignore"),
    };
    let mut pieces = vec![Piece::Line(lead)];
    if let Some(code) = &values.code {
        pieces.push(Piece::Code(code));
        pieces.push(Piece::Line("mail-code-expiry"));
    }
    if let Some(link) = &values.link {
        if values.code.is_some() {
            pieces.push(Piece::Line("mail-link-or"));
        }
        pieces.extend([Piece::Link("mail-link-button", link), Piece::Line("mail-link-expiry")]);
    }
    pieces.push(Piece::Aside(ignore));
    (subject, pieces)
}

fn notice<'a>(change: &Change, remedy: Remedy, values: &'a Values) -> (&'static str, Vec<Piece<'a>>) {
    let facts = [
        values.name.as_ref().map(|_| "notice-name"),
        values.at.as_ref().map(|_| "notice-when"),
        values.browser.as_ref().map(|_| "notice-browser"),
        values.network.as_ref().map(|_| "notice-network"),
    ];
    let facts = facts.into_iter().flatten().collect();
    let mut pieces = vec![Piece::Title(words::title(change)), Piece::Line(words::sentence(change)), Piece::Facts(facts)];
    let (what, button) = match remedy {
        Remedy::TakeBack => ("notice-take-back", "notice-not-me"),
        Remedy::SignOut => ("notice-sign-out", "notice-not-me"),
        Remedy::KeepNumber => ("notice-keep-number", "notice-keep"),
        Remedy::None => ("notice-no-link", ""),
    };
    if remedy != Remedy::KeepNumber {
        pieces.push(Piece::Line("notice-was-you"));
    }
    pieces.push(Piece::Line(what));
    if let Some(link) = values.disown_link.as_deref().filter(|_| !button.is_empty()) {
        pieces.push(Piece::Link(button, link));
    }
    (words::title(change), pieces)
}

fn invitation(values: &Values) -> (&'static str, Vec<Piece<'_>>) {
    let mut pieces = vec![Piece::Title("invitation-subject"), Piece::Line("invitation-body")];
    pieces.extend(values.link.as_deref().map(|link| Piece::Link("invitation-button", link)));
    pieces.push(Piece::Aside("invitation-once"));
    ("invitation-subject", pieces)
}

fn recovery_link(values: &Values) -> (&'static str, Vec<Piece<'_>>) {
    let mut pieces = vec![Piece::Title("recovery-link-subject"), Piece::Line("recovery-link-body"), Piece::Line("recovery-link-what")];
    pieces.extend(values.link.as_deref().map(|link| Piece::Link("recovery-link-button", link)));
    pieces.push(Piece::Aside("recovery-link-once"));
    ("recovery-link-subject", pieces)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::challenge::Recipient;
    use crate::domain::email::EmailAddress;
    use crate::domain::factor::MfaMethod;
    use crate::domain::locale::Locale;
    use crate::domain::mail_template::MailTemplate;
    use crate::domain::notice::{Masked, Notice};
    use crate::domain::time::UtcTime;
    use crate::i18n::Catalogue;

    fn changes() -> Vec<Change> {
        let masked = Masked::from(&Recipient::Email(EmailAddress::parse("ann@example.com").unwrap()));
        let name = || "Blue & <key>".to_owned();
        let number = || masked.clone();
        let mut all = vec![
            Change::PhoneSet { number: number() },
            Change::PhoneChanged { from: number(), to: number() },
            Change::PhoneRemoved { number: number() },
            Change::EmailChanged { to: number(), from: None },
            Change::EmailChanged { to: number(), from: Some(number()) },
            Change::PasskeyAdded { name: name() },
            Change::PasskeyRemoved { name: name() },
            Change::PasswordChanged,
            Change::PasswordRemoved,
            Change::RecoveryCodesMade,
            Change::RecoveryCodeUsed { left: 7 },
            Change::NewBrowser,
            Change::Locked,
            Change::NumberClaimed { number: number(), days: 14 },
            Change::AccountDeleted,
        ];
        for method in MfaMethod::ALL {
            all.extend([Change::MfaAdded { method, name: Some(name()) }, Change::MfaRemoved { method, name: None }]);
        }
        all
    }

    fn sound(mail: &MailText, what: &str) {
        assert!(!mail.subject.trim().is_empty() && !mail.subject.contains(['\r', '\n']), "{what}");
        for part in [&mail.text, &mail.html] {
            assert!(!part.contains(['\u{2}', '\u{3}', '\u{2068}']) && !part.contains("{ $"), "{what}: {part}");
        }
        assert!(!mail.text.contains("notice-") && !mail.text.contains("mail-"), "{what}: a missing text in {}", mail.text);
        assert!(!mail.html.contains("<wind>") && !mail.html.contains("&amp;amp;"), "{what}: escaped once");
    }

    #[test]
    fn every_notice_is_whole_in_every_language() {
        let catalogue = Catalogue::default();
        for locale in Locale::ALL {
            let writer = Writer { catalogue: &catalogue, locale };
            for change in changes() {
                for remedy in [Remedy::TakeBack, Remedy::SignOut, Remedy::KeepNumber, Remedy::None] {
                    let browser = crate::domain::browser_name::BrowserName::of("Firefox/1 Linux");
                    let notice = Notice { change: change.clone(), at: UtcTime::from_seconds(0), browser, network: Some("192.0.2.1".into()) };
                    let mut values = words::values(&notice, "North & <wind>", &writer);
                    let link = "https://id.example.com/account/disown/x";
                    values.disown_link = (remedy != Remedy::None).then(|| link.to_owned());
                    let mail = compose(&writer, &MailConnection::default(), Subject::Change(&change, remedy), &values);
                    let what = format!("{change:?} {remedy:?} in {}", locale.tag());
                    sound(&mail, &what);
                    assert_eq!(mail.text.contains(link), remedy != Remedy::None, "{what}");
                    assert_eq!(mail.html.contains(link), remedy != Remedy::None, "{what}");
                    assert!(mail.text.contains("192.0.2.1") && mail.text.contains("1970-01-01 00:00 UTC"), "{what}");
                    assert!(mail.html.contains(&format!("dir=\"{}\"", locale.direction().as_str())), "{what}");
                }
            }
        }
        assert_eq!(catalogue.missing(), 0);
    }

    #[test]
    fn every_challenge_and_the_invitation_is_whole_in_every_language() {
        let catalogue = Catalogue::default();
        for locale in Locale::ALL {
            let writer = Writer { catalogue: &catalogue, locale };
            for purpose in [Purpose::SignIn, Purpose::SecondStep, Purpose::Bind, Purpose::Remove, Purpose::Recover] {
                for (code, link) in [(true, false), (true, true), (false, true)] {
                    if !code && purpose != Purpose::SignIn {
                        continue;
                    }
                    let values = Values {
                        application: "North & <wind>".into(),
                        code: code.then(|| "482615".to_owned()),
                        link: link.then(|| "https://id.example.com/login/link/a.b".to_owned()),
                        minutes: Some(5),
                        ..Values::default()
                    };
                    let mail = compose(&writer, &MailConnection::default(), Subject::Challenge(purpose), &values);
                    sound(&mail, locale.tag());
                    assert_eq!(mail.text.lines().any(|line| line == "482615"), code);
                    assert_eq!(mail.html.contains("/login/link/a.b"), link);
                }
            }
            let values = Values { application: "Northwind".into(), link: Some("https://id.example.com/i".into()), ..Values::default() };
            for subject in [Subject::Invitation, Subject::RecoveryLink] {
                let mail = compose(&writer, &MailConnection::default(), subject, &values);
                sound(&mail, locale.tag());
                assert!(mail.text.contains("https://id.example.com/i"));
            }
        }
        assert_eq!(catalogue.missing(), 0);
    }

    #[test]
    fn the_administrators_mail_wins_in_its_language_and_gives_way_when_it_fails() {
        let catalogue = Catalogue::default();
        let own = |html: &str| {
            let mut mails = MailConnection::default();
            mails.put(MailTemplate {
                kind: MailKind::Code,
                locale: Locale::De,
                subject: "Eigen".into(),
                text: "Eigen {{ code }}".into(),
                html: html.into(),
            });
            mails
        };
        let values = Values { application: "Northwind".into(), code: Some("482615".into()), minutes: Some(5), ..Values::default() };
        let subject = |mails: &MailConnection, locale, purpose| {
            compose(&Writer { catalogue: &catalogue, locale }, mails, Subject::Challenge(purpose), &values).subject
        };
        assert_eq!(subject(&own("{{ code }}"), Locale::De, Purpose::SignIn), "Eigen");
        assert_eq!(subject(&own("{{ code }}"), Locale::En, Purpose::SignIn), "482615 is your Northwind code");
        assert_eq!(subject(&own("{{ code }}"), Locale::De, Purpose::Bind), "482615 bestätigt Ihre Adresse bei Northwind");
        for broken in ["no code", "{{ nope }}", "{% for x in y %}"] {
            assert_eq!(subject(&own(broken), Locale::De, Purpose::SignIn), "482615 ist Ihr Code für Northwind", "{broken}");
        }
    }

    #[test]
    fn a_clients_name_cannot_become_a_header_or_markup() {
        let catalogue = Catalogue::default();
        let writer = Writer { catalogue: &catalogue, locale: Locale::En };
        let application = "North\r\nBcc: eve@example.com<script>".to_owned();
        let values = Values { application, code: Some("482615".into()), minutes: Some(5), ..Values::default() };
        let mail = compose(&writer, &MailConnection::default(), Subject::Challenge(Purpose::SignIn), &values);
        assert_eq!(mail.subject, "482615 is your North  Bcc: eve@example.com<script> code");
        assert!(!mail.html.contains("<script>"));
    }
}
