//! What a mail says.

use crate::domain::locale::Locale;
use crate::i18n::Catalogue;

/// A rendered mail, without its address.
pub struct MailText {
    /// The subject.
    pub subject: String,
    /// The plain part.
    pub text: String,
    /// The HTML part.
    pub html: String,
}

/// The mail that carries a one-time code.
pub fn code(catalogue: &Catalogue, locale: Locale, app: &str, code: &str, minutes: u64) -> MailText {
    let say = |key: &str, arguments: &[crate::i18n::Argument<'_>]| catalogue.text(locale, key, arguments);
    let subject = say("mail-code-subject", &[("code", code.into()), ("app", app.into())]);
    let lead = say("mail-code-body", &[("app", app.into())]);
    let expiry = say("mail-code-expiry", &[("minutes", minutes.into())]);
    let ignore = say("mail-code-ignore", &[]);
    let text = format!("{lead}\n\n{code}\n\n{expiry}\n\n{ignore}\n");
    let html = format!(
        "<!doctype html><html lang=\"{}\" dir=\"{}\"><body style=\"font-family:system-ui,sans-serif;color:#18231f;line-height:1.5\">\
         <p>{}</p><p style=\"font:600 28px/1.2 ui-monospace,monospace;letter-spacing:.15em\" dir=\"ltr\">{}</p><p>{}</p><p style=\"color:#4a5852\">{}</p></body></html>",
        locale.tag(),
        locale.direction().as_str(),
        escape(&lead),
        escape(code),
        escape(&expiry),
        escape(&ignore),
    );
    // A line break in a client's name must not become a header.
    MailText { subject: subject.replace(['\r', '\n'], " "), text, html }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
