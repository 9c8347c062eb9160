//! The administrator's own mails in Liquid, in the sandbox that texts are written in.

use liquid::model::{Scalar, Value};

use super::sample;
use super::text::MailText;
use crate::domain::mail_template::{MailTemplate, Needs};
use crate::i18n::markup::{escape, plain};
use crate::sms::sandbox::{self, Refused};
use crate::sms::trouble::Trouble;

/// The longest source of a part, in bytes.
pub const MAX_SOURCE: usize = 16 * 1024;
/// The longest output of a part, in bytes.
pub const MAX_OUTPUT: usize = 64 * 1024;
/// The longest subject, in characters: what is longer is cut.
const MAX_SUBJECT: usize = 200;

/// What a mail may name. What a kind of mail does not know is empty, and false in conditions.
#[derive(Clone, Default, Debug)]
pub struct Values {
    /// `application.name`.
    pub application: String,
    /// The digits.
    pub code: Option<String>,
    /// A link that signs in or invites.
    pub link: Option<String>,
    /// How long code and link work.
    pub minutes: Option<u64>,
    /// A masked number: the new one.
    pub number: Option<String>,
    /// A masked mailbox: the new one.
    pub address: Option<String>,
    /// The masked number or mailbox that was there before.
    pub before: Option<String>,
    /// A second step, in the mail's language.
    pub method: Option<String>,
    /// What its owner calls a passkey or an app.
    pub name: Option<String>,
    /// When it happened.
    pub at: Option<String>,
    /// In which browser.
    pub browser: Option<String>,
    /// From which network address.
    pub network: Option<String>,
    /// The link that takes a change back.
    pub disown_link: Option<String>,
    /// Recovery codes that are left.
    pub left: Option<u64>,
    /// Days that the link, or a number, has.
    pub days: Option<u64>,
    /// The language that was asked for.
    pub request_language: String,
}

/// Which part of a mail.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Part {
    /// The subject.
    #[error("subject")]
    Subject,
    /// The plain part.
    #[error("text")]
    Text,
    /// The HTML part.
    #[error("html")]
    Html,
}

/// Why a mail may not be saved.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum MailProblem {
    /// It does not compile.
    #[error("{0} {1}")]
    Refused(Part, Refused),
    /// It fails when it is tried.
    #[error("{0} fails when it is tried: {1}")]
    Fails(Part, Trouble),
    /// Nothing comes out.
    #[error("{0} comes out empty; leave all three empty for the built-in mail")]
    Empty(Part),
    /// It lacks what the mail is sent for.
    #[error("{0} has no {{{{ {1} }}}} in it, which this mail is sent for")]
    Lacks(Part, &'static str),
}

impl Values {
    fn object(&self, part: Part) -> liquid::Object {
        // A stranger's word must be a word: no line of its own in the text, no element in the HTML.
        let word = |text: &str| match part {
            Part::Subject | Part::Text => plain(text),
            Part::Html => escape(&plain(text)),
        };
        let text = |value: &Option<String>| value.as_deref().map_or(Value::Nil, |value| Value::Scalar(Scalar::new(word(value))));
        let count = |value: Option<u64>| value.and_then(|n| i64::try_from(n).ok()).map_or(Value::Nil, |n| Value::Scalar(Scalar::new(n)));
        liquid::object!({
            "application": { "name": word(&self.application) },
            "code": text(&self.code),
            "link": text(&self.link),
            "minutes": count(self.minutes),
            "number": text(&self.number),
            "address": text(&self.address),
            "before": text(&self.before),
            "method": text(&self.method),
            "name": text(&self.name),
            "at": text(&self.at),
            "browser": text(&self.browser),
            "network": text(&self.network),
            "disown_link": text(&self.disown_link),
            "left": count(self.left),
            "days": count(self.days),
            "request_language": word(&self.request_language),
        })
    }

    /// What both parts have to show, with its name.
    fn needed(&self, needs: Needs) -> Option<(&'static str, &str)> {
        match needs {
            Needs::Code => Some(("code", self.code.as_deref()?)),
            Needs::Link => Some(("link", self.link.as_deref()?)),
            Needs::DisownLink => Some(("disown_link", self.disown_link.as_deref()?)),
            Needs::Nothing => None,
        }
    }
}

/// Renders the administrator's mail. Whatever it lacks is a problem, so that the built-in one is sent instead.
///
/// # Errors
/// [`MailProblem`].
pub fn render(template: &MailTemplate, values: &Values) -> Result<MailText, MailProblem> {
    let one = |part: Part, source: &str| {
        let compiled = sandbox::compile(source, MAX_SOURCE).map_err(|refused| MailProblem::Refused(part, refused))?;
        let output =
            sandbox::render(&compiled, &values.object(part), MAX_OUTPUT).map_err(|trouble| MailProblem::Fails(part, trouble.found_in(source)))?;
        if output.trim().is_empty() { Err(MailProblem::Empty(part)) } else { Ok(output.trim().to_owned()) }
    };
    let subject = subject(&one(Part::Subject, &template.subject)?);
    let text = one(Part::Text, &template.text)? + "\n";
    let html = one(Part::Html, &template.html)?;
    if let Some((name, needed)) = values.needed(template.kind.needs()) {
        for (part, output) in [(Part::Text, &text), (Part::Html, &html)] {
            if !output.contains(needed) {
                return Err(MailProblem::Lacks(part, name));
            }
        }
    }
    Ok(MailText { subject, text, html })
}

/// A subject: one line, or it could become a header of its own.
pub fn subject(text: &str) -> String {
    let line: String = text.split(|c: char| c.is_control()).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    line.trim().chars().take(MAX_SUBJECT).collect()
}

/// Tries a mail before it is saved: with everything that its kind may know, and with the least of it.
///
/// # Errors
/// The first problem found.
pub fn check(template: &MailTemplate) -> Result<(), MailProblem> {
    let whole = sample::values("Northwind", template.locale.tag());
    let least = Values {
        before: None,
        name: None,
        browser: None,
        network: None,
        link: whole.link.clone().filter(|_| template.kind.needs() == Needs::Link),
        ..whole.clone()
    };
    render(template, &whole)?;
    render(template, &least)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::locale::Locale;
    use crate::domain::mail_template::MailKind;

    fn template(kind: MailKind, subject: &str, text: &str, html: &str) -> MailTemplate {
        MailTemplate { kind, locale: Locale::En, subject: subject.into(), text: text.into(), html: html.into() }
    }

    fn code(subject: &str, text: &str, html: &str) -> MailTemplate {
        template(MailKind::Code, subject, text, html)
    }

    #[test]
    fn what_may_not_be_saved_says_which_part_and_why() {
        let problem = |template: MailTemplate| check(&template).unwrap_err().to_string();
        assert!(check(&code("{{ code }}", "{{ code }}", "<p>{{ code }}</p>")).is_ok());
        assert_eq!(problem(code("Hi", "{{ code }}", "<p>")), "html has no {{ code }} in it, which this mail is sent for");
        assert_eq!(problem(code("Hi", "none", "{{ code }}")), "text has no {{ code }} in it, which this mail is sent for");
        assert_eq!(problem(code(" ", "{{ code }}", "{{ code }}")), "subject comes out empty; leave all three empty for the built-in mail");
        assert!(problem(code("{% for i in (1..9) %}{% endfor %}", "", "")).starts_with("subject is not valid Liquid here"));
        assert!(problem(code("Hi", "{{ nope }}", "")).starts_with("text fails when it is tried"));
        assert_eq!(problem(code("Hi", &"x".repeat(MAX_SOURCE + 1), "")), "text has more than 16384 bytes");
        let notice = template(MailKind::PasskeyAdded, "Hi", "{{ name }}", "{{ disown_link }}");
        assert_eq!(problem(notice), "text has no {{ disown_link }} in it, which this mail is sent for");
    }

    #[test]
    fn what_a_mail_does_not_know_is_false_in_conditions() {
        let both = code("Hi", "{{ code }}{% if link %} or {{ link }}{% endif %}", "{{ code }}");
        let mut values = Values { code: Some("482615".into()), ..Values::default() };
        assert_eq!(render(&both, &values).unwrap().text, "482615\n");
        values.link = Some("https://id.example.com/x".into());
        assert_eq!(render(&both, &values).unwrap().text, "482615 or https://id.example.com/x\n");
    }

    #[test]
    fn a_strangers_word_stays_a_word_in_every_part() {
        let own = code("{{ name }}{{ code }}", "{{ name }} {{ code }}", "<b title=\"{{ name }}\">{{ code }}</b>");
        let name = "Ann\"><script>\r\nBcc: eve@example.com\u{2028}x";
        let values = Values { code: Some("482615".into()), name: Some(name.into()), ..Values::default() };
        let mail = render(&own, &values).unwrap();
        assert_eq!(mail.subject, "Ann\"><script>  Bcc: eve@example.comx482615");
        assert_eq!(mail.text, "Ann\"><script>  Bcc: eve@example.comx 482615\n", "text is not HTML, and one line");
        assert_eq!(mail.html, "<b title=\"Ann&quot;&gt;&lt;script&gt;  Bcc: eve@example.comx\">482615</b>");
    }

    #[test]
    fn a_subject_is_one_short_line_even_if_its_author_wrote_two() {
        let own = code("Hello\r\nBcc: eve@example.com", "{{ code }}", "{{ code }}");
        let values = Values { code: Some("482615".into()), ..Values::default() };
        assert_eq!(render(&own, &values).unwrap().subject, "Hello Bcc: eve@example.com");
        assert_eq!(subject(&"x".repeat(1_000)).len(), MAX_SUBJECT);
    }

    #[test]
    fn output_is_bounded() {
        let grow = format!("{}{{{{ code }}}}", "{{ name | append: name | append: name }}".repeat(60));
        let values = Values { code: Some("482615".into()), name: Some("x".repeat(1_000)), ..Values::default() };
        assert!(matches!(render(&code("Hi", &grow, "{{ code }}"), &values), Err(MailProblem::Fails(Part::Text, _))));
    }
}
