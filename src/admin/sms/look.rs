//! The preview beside the form: what the message would say, what it costs, and what is worth knowing about it.

use super::super::message_words::Typed;
use super::rates::Rates;
use crate::app::App;
use crate::domain::country_languages;
use crate::domain::locale::{Locale, RequestLanguage};
use crate::domain::one_time_code::CodeLength;
use crate::domain::phone::{self, Region};
use crate::domain::price::Price;
use crate::i18n::negotiate;
use crate::mail::sample;
use crate::sms::preview::{self, Lint, Preview};
use crate::sms::segments::{Encoding, Size};
use crate::sms::template::{Template, Variables};
use crate::sms::text::Ingredients;
use crate::web::{Fault, Ui, countries as names};

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

/// What a text to one country costs.
pub struct Estimate {
    /// The country's name.
    pub country: String,
    /// The language that its people are usually written to in.
    pub language: &'static str,
    /// Segments of the message in it.
    pub segments: usize,
    /// What a segment costs there, and where that is known from: a text's key.
    pub price: Option<(String, &'static str)>,
    /// What a text costs.
    pub text: Option<String>,
}

/// The preview.
#[derive(Default)]
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
    /// What it costs in the chosen countries.
    pub estimates: Vec<Estimate>,
    /// Whether there are more countries than are shown.
    pub is_cut: bool,
}

/// What the message of a form would say.
///
/// # Errors
/// [`Fault::Internal`] when a text is missing.
pub fn look(app: &App, ui: &Ui, form: &Typed, rates: &Rates) -> Result<Look, Fault> {
    let source = form.get("message");
    let template = (!source.trim().is_empty()).then(|| Template::compile(source)).transpose().ok();
    let Some(template) = template else {
        return Ok(Look::default());
    };
    let length = form.get("code_length").trim().parse().ok().and_then(CodeLength::new).unwrap_or(CodeLength::DEFAULT);
    let asked = Asked {
        app,
        template: template.as_ref(),
        code: sample::code(length),
        application: form.get("as_app"),
        number: number_of(form.get("as_number")),
    };
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
        price: rates.price(asked.region(app)).map(|(price, _)| price_words(ui, price, own.size.segments)).transpose().map_err(internal)?,
        estimates: rates.countries.iter().map(|country| asked.estimate(ui, rates, *country)).collect(),
        is_cut: rates.is_cut,
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
    /// The country of the number that is previewed.
    fn region(&self, app: &App) -> Option<Region> {
        phone::read(&self.number, Region::US, app.fiction()).ok().map(|found| found.region)
    }

    fn estimate(&self, ui: &Ui, rates: &Rates, country: Region) -> Estimate {
        let language = country_languages::usual(country);
        let locale = negotiate::choose(None, None, Some(language));
        let segments = self.preview(&RequestLanguage::from_header(language), locale).size.segments;
        let price = rates.price(Some(country));
        Estimate {
            country: names::name(&ui.catalogue, ui.locale, country),
            language,
            segments,
            text: price.map(|(price, _)| price.times(segments as u64).to_string()),
            price: price.map(|(price, source)| (price.to_string(), source)),
        }
    }

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

fn price_words(ui: &Ui, price: Price, segments: usize) -> askama::Result<String> {
    let each = price.times(segments as u64);
    let arguments = [("each", each.to_string().into()), ("thousand", each.times(1_000).to_string().into())];
    ui.all_isolated("messages-price-is", &arguments)
}
