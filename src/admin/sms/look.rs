//! The preview beside the form: what the message would say, what it costs, and what is worth knowing about it.

use super::super::message_words::Typed;
use crate::app::App;
use crate::domain::locale::{Locale, RequestLanguage};
use crate::domain::one_time_code::CodeLength;
use crate::i18n::negotiate;
use crate::mail::sample;
use crate::sms::preview::{self, Lint, Preview};
use crate::sms::segments::{Encoding, Size};
use crate::sms::template::{Template, Variables};
use crate::sms::text::Ingredients;
use crate::web::{Fault, Ui};

/// What is previewed where the form says nothing else.
const SAMPLE_NUMBER: &str = "+14155550100";

/// A text in one language.
pub struct Row {
    /// The language.
    pub locale: Locale,
    /// What it costs.
    pub size: Size,
    /// Whether the built-in text is sent.
    pub is_builtin: bool,
}

impl Row {
    /// The encoding's name.
    pub const fn encoding(&self) -> &'static str {
        encoding_name(self.size.encoding)
    }
}

const fn encoding_name(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Gsm7 => "GSM-7",
        Encoding::Ucs2 => "UCS-2",
    }
}

/// The preview.
pub struct Look {
    /// The text; `None` while the message cannot be compiled.
    pub text: Option<String>,
    /// `GSM-7 · 61 of 160 · 1 segment`, as HTML.
    pub counter: String,
    /// Sentences worth reading, as HTML.
    pub lints: Vec<String>,
    /// What it costs, as HTML.
    pub price: Option<String>,
    /// The same message in every language.
    pub rows: Vec<Row>,
}

/// What the message of a form would say.
///
/// # Errors
/// [`Fault::Internal`] when a text is missing.
pub fn look(app: &App, ui: &Ui, form: &Typed, application: &str) -> Result<Look, Fault> {
    let source = form.get("message");
    let template = (!source.trim().is_empty()).then(|| Template::compile(source)).transpose().ok();
    let Some(template) = template else {
        return Ok(Look { text: None, counter: String::new(), lints: Vec::new(), price: None, rows: Vec::new() });
    };
    let length = form.get("code_length").trim().parse().ok().and_then(CodeLength::new).unwrap_or(CodeLength::DEFAULT);
    let asked = Asked { app, template: template.as_ref(), code: sample::code(length), application, number: number_of(form.get("as_number")) };
    let language = RequestLanguage::from_header(form.get("as_language"));
    let own = asked.preview(&language, negotiate::choose(None, None, Some(language.as_str())));
    let rows = Locale::ALL.into_iter().map(|locale| {
        let Preview { size, lints, .. } = asked.preview(&RequestLanguage::from_locale(locale), locale);
        Row { locale, size, is_builtin: template.is_none() || lints.contains(&Lint::FallsBack) }
    });
    let rows = rows.collect();
    let internal = |error: askama::Error| Fault::Internal(error.to_string());
    Ok(Look {
        counter: counter(ui, &own.size).map_err(internal)?,
        lints: own.lints.iter().map(|lint| lint_words(ui, lint)).collect::<Result<_, _>>().map_err(internal)?,
        price: price(ui, form.get("price"), own.size.segments).map_err(internal)?,
        text: Some(own.text),
        rows,
    })
}

fn number_of(typed: &str) -> String {
    let kept: String = typed.chars().filter(|c| c.is_ascii_digit() || *c == '+').take(20).collect();
    if kept.is_empty() { SAMPLE_NUMBER.to_owned() } else { kept }
}

struct Asked<'a> {
    app: &'a App,
    template: Option<&'a Template>,
    code: String,
    application: &'a str,
    number: String,
}

impl Asked<'_> {
    fn preview(&self, language: &RequestLanguage, locale: Locale) -> Preview {
        let arguments = [("code", self.code.as_str().into()), ("app", self.application.into())];
        preview::of(&Ingredients {
            template: self.template,
            variables: Variables { code: &self.code, phone_number: &self.number, application: self.application, request_language: language },
            builtin: self.app.catalogue.text(locale, "sms-code", &arguments),
            host: self.app.settings.host(),
        })
    }
}

fn counter(ui: &Ui, size: &Size) -> askama::Result<String> {
    let room = match (size.encoding, size.segments) {
        (Encoding::Gsm7, 0 | 1) => 160,
        (Encoding::Gsm7, segments) => 153 * segments,
        (Encoding::Ucs2, 0 | 1) => 70,
        (Encoding::Ucs2, segments) => 67 * segments,
    };
    let figures = format!("{} · {} / {room}", encoding_name(size.encoding), size.units);
    let segments = i64::try_from(size.segments).unwrap_or(i64::MAX);
    ui.all_isolated("messages-counter", &[("figures", figures.as_str().into()), ("segments", segments.into())])
}

fn lint_words(ui: &Ui, lint: &Lint) -> askama::Result<String> {
    let plain = |key: &str| ui.all_isolated(key, &[]);
    match lint {
        Lint::FallsBack => plain("messages-lint-falls-back"),
        Lint::NoBrand => plain("messages-lint-brand"),
        Lint::Link => plain("messages-lint-link"),
        Lint::NoBoundLine => plain("messages-lint-bound"),
        Lint::Unicode(c) => ui.all_isolated("messages-lint-unicode", &[("letter", c.to_string().into())]),
        Lint::SeveralSegments => plain("messages-lint-segments"),
    }
}

/// Millionths of whatever somebody counts in: prices have up to six places.
fn millionths(typed: &str) -> Option<u64> {
    let typed = typed.trim().replace(',', ".");
    let (whole, part) = typed.split_once('.').unwrap_or((&typed, ""));
    let are_digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    let is_price = !whole.is_empty() && whole.len() <= 6 && part.len() <= 6 && are_digits(whole) && are_digits(part);
    is_price.then(|| format!("{whole}{part:0<6}").parse().ok()).flatten()
}

fn decimal(millionths: u64) -> String {
    let text = format!("{}.{:06}", millionths / 1_000_000, millionths % 1_000_000);
    let cut = text.trim_end_matches('0');
    if cut.ends_with('.') { format!("{cut}00") } else { cut.to_owned() }
}

fn price(ui: &Ui, typed: &str, segments: usize) -> askama::Result<Option<String>> {
    let Some(one) = millionths(typed).filter(|one| *one > 0) else { return Ok(None) };
    let each = one.saturating_mul(segments as u64);
    let arguments = [("each", decimal(each).into()), ("thousand", decimal(each.saturating_mul(1_000)).into())];
    ui.all_isolated("messages-price-is", &arguments).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prices_are_multiplied_without_losing_a_place() {
        assert_eq!(millionths("0.0079").map(|one| decimal(one * 2_000)), Some("15.8".into()));
        assert_eq!(millionths("0,05").map(decimal), Some("0.05".into()));
        assert_eq!(millionths("3").map(decimal), Some("3.00".into()));
        for odd in ["", "-1", "1e9", "0.1234567", "99999999", "x", "."] {
            assert_eq!(millionths(odd), None, "{odd}");
        }
    }
}
