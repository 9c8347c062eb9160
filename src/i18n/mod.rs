//! Words in every shipped language.
//!
//! Fluent's isolation marks are off: one of them in an SMS halves its capacity. Pages isolate with `<bdi>` instead.

pub mod markup;
pub mod negotiate;
pub mod own;

use std::borrow::Cow;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use rust_embed::RustEmbed;

use crate::domain::locale::Locale;

#[derive(RustEmbed)]
#[folder = "locales"]
struct Files;

/// The areas of text, one file each in every language.
pub const AREAS: [&str; 17] = [
    "login.ftl",
    "steps.ftl",
    "account.ftl",
    "profile.ftl",
    "provider.ftl",
    "admin.ftl",
    "messages.ftl",
    "users.ftl",
    "insight.ftl",
    "apps.ftl",
    "system.ftl",
    "branding.ftl",
    "faults.ftl",
    "message.ftl",
    "notice.ftl",
    "dev.ftl",
    "countries.ftl",
];

type Bundle = FluentBundle<FluentResource>;

/// A value for a placeable.
pub type Argument<'a> = (&'static str, FluentValue<'a>);

/// Every language's texts, each parsed at its first use.
pub struct Catalogue {
    bundles: [OnceLock<Bundle>; Locale::ALL.len()],
    missing: AtomicU64,
}

/// A text that a language lacks, or whose arguments do not fit.
#[derive(Debug, thiserror::Error)]
#[error("no text {key:?} in {locale}, or its arguments are wrong")]
pub struct MissingText {
    /// The Fluent id.
    pub key: String,
    /// The language.
    pub locale: &'static str,
}

impl Default for Catalogue {
    fn default() -> Self {
        Self { bundles: [const { OnceLock::new() }; Locale::ALL.len()], missing: AtomicU64::new(0) }
    }
}

impl Catalogue {
    fn bundle(&self, locale: Locale) -> &Bundle {
        let at = Locale::ALL.iter().position(|own| *own == locale).unwrap_or(0);
        self.bundles[at].get_or_init(|| load(locale))
    }

    /// A text, exactly in this language.
    ///
    /// # Errors
    /// [`MissingText`]: tests fail on it, pages fall back through [`Catalogue::text`].
    pub fn strict<'a>(&'a self, locale: Locale, key: &str, arguments: &[Argument<'_>]) -> Result<Cow<'a, str>, MissingText> {
        let missing = || MissingText { key: key.to_owned(), locale: locale.tag() };
        let bundle = self.bundle(locale);
        let pattern = bundle.get_message(key).and_then(|message| message.value()).ok_or_else(missing)?;
        let mut problems = Vec::new();
        let args: Option<FluentArgs<'_>> = (!arguments.is_empty()).then(|| arguments.iter().cloned().collect());
        let text = bundle.format_pattern(pattern, args.as_ref(), &mut problems).into_owned();
        if problems.is_empty() { Ok(Cow::Owned(text)) } else { Err(missing()) }
    }

    /// A text in this language, else in English, else its key. Falling back is counted.
    pub fn text(&self, locale: Locale, key: &str, arguments: &[Argument<'_>]) -> String {
        if let Ok(text) = self.strict(locale, key, arguments) {
            return text.into_owned();
        }
        self.missing.fetch_add(1, Ordering::Relaxed);
        self.strict(Locale::En, key, arguments).map_or_else(|_| key.to_owned(), Cow::into_owned)
    }

    /// How often a text was missing since the start.
    pub fn missing(&self) -> u64 {
        self.missing.load(Ordering::Relaxed)
    }
}

fn load(locale: Locale) -> Bundle {
    let language = locale.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false);
    for area in AREAS {
        let Some(file) = Files::get(&format!("{}/{area}", locale.tag())) else {
            tracing::error!(locale = locale.tag(), area, "a language lacks a file");
            continue;
        };
        let text = String::from_utf8_lossy(&file.data).into_owned();
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, problems)| {
            tracing::error!(locale = locale.tag(), area, problems = problems.len(), "a language file has mistakes");
            resource
        });
        if bundle.add_resource(resource).is_err() {
            tracing::error!(locale = locale.tag(), area, "a text is defined twice");
        }
    }
    bundle
}

/// The ids of all messages of a language's file, with its source, for the tests that compare languages.
pub fn source(locale: Locale, area: &str) -> Option<String> {
    Files::get(&format!("{}/{area}", locale.tag())).map(|file| String::from_utf8_lossy(&file.data).into_owned())
}
