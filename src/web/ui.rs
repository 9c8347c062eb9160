//! What every page needs: language, direction, words, the form token, the application's name.

use std::borrow::Cow;
use std::sync::Arc;

use crate::directory::look::Look;
use crate::domain::locale::Locale;
use crate::domain::time::UtcTime;
pub use crate::i18n::markup::escape;
use crate::i18n::{Argument, Catalogue, markup};
use crate::web::assets;

/// What to do about a text that is missing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Missing {
    /// Fall back to English and count it: production.
    FallBack,
    /// Fail: tests.
    Fail,
}

/// A page's surroundings. Pages borrow it as `ui`.
#[derive(Clone)]
pub struct Ui {
    /// The page's language.
    pub locale: Locale,
    /// The nonce of the content security policy.
    pub nonce: String,
    /// The token that this page's forms carry.
    pub csrf: String,
    /// The name of the sign-in attempt in URLs; empty outside one.
    pub tx: String,
    /// What the application is called.
    pub app: String,
    /// The host that the page is served from.
    pub host: String,
    /// Where the language menu leads: this page, ready for `lang=`.
    pub here: String,
    /// Whether a window of the application waits for this one's answer.
    pub keeps_opener: bool,
    /// Whether it is shown in a frame of the portal, where it must not take the focus from the form beside it.
    pub is_preview: bool,
    /// How pages look.
    pub look: Arc<Look>,
    /// Words.
    pub catalogue: Arc<Catalogue>,
    /// What to do about missing ones.
    pub missing: Missing,
}

/// Stands in for an argument until the text around it is escaped; no text contains it.
const HOLE: &str = "\u{1}";

/// A number in one piece, or an address, which may be longer than the line.
fn isolate(value: &str) -> String {
    let class = if value.contains('@') { "addr" } else { "num" };
    format!("<bdi class=\"{class}\" dir=\"ltr\">{}</bdi>", escape(value))
}

/// Arguments in templates: `ui.format("key", [("n", count.to_string())])`.
type TemplateArgument<V> = (&'static str, V);

impl Ui {
    /// A text without arguments.
    ///
    /// # Errors
    /// In tests, when the text is missing.
    pub fn text(&self, key: &str) -> askama::Result<String> {
        self.say(key, &[])
    }

    /// A text with arguments, which are escaped with it.
    ///
    /// # Errors
    /// In tests, when the text is missing or an argument does not fit.
    pub fn format<V: AsRef<str>>(&self, key: &str, arguments: &[TemplateArgument<V>]) -> askama::Result<String> {
        let arguments: Vec<Argument<'_>> = arguments.iter().map(|(name, value)| (*name, value.as_ref().into())).collect();
        self.say(key, &arguments)
    }

    /// A text whose form depends on a number.
    ///
    /// # Errors
    /// In tests, when the text is missing or the argument does not fit.
    pub fn count(&self, key: &str, name: &'static str, number: &i64) -> askama::Result<String> {
        self.say(key, &[(name, (*number).into())])
    }

    /// A text as HTML in which the one argument, a number, code, host or address, keeps its own direction of writing.
    ///
    /// # Errors
    /// In tests, when the text is missing or the argument does not fit.
    pub fn isolated(&self, key: &str, name: &'static str, value: &str) -> askama::Result<String> {
        let text = self.say(key, &[(name, HOLE.into())])?;
        Ok(escape(&text).replace(HOLE, &isolate(value)))
    }

    /// Like [`Ui::isolated`], with one more argument that is plain text.
    ///
    /// # Errors
    /// In tests, when the text is missing or an argument does not fit.
    pub fn isolated_among(&self, key: &str, isolated: &(&'static str, &str), plain: &(&'static str, &str)) -> askama::Result<String> {
        let text = self.say(key, &[(isolated.0, HOLE.into()), (plain.0, plain.1.into())])?;
        Ok(escape(&text).replace(HOLE, &isolate(isolated.1)))
    }

    /// A text as HTML in which every word from outside keeps its own direction of writing.
    ///
    /// # Errors
    /// In tests, when the text is missing or an argument does not fit.
    pub fn all_isolated(&self, key: &str, arguments: &[Argument<'_>]) -> askama::Result<String> {
        markup::isolated(arguments, |marked| self.say(key, marked))
    }

    /// A text as HTML that names a moment: the clock of the server's zone, UTC, which the script turns into the visitor's.
    ///
    /// # Errors
    /// In tests, when the text is missing or has no `$time`.
    pub fn time(&self, key: &str, moment: &UtcTime) -> askama::Result<String> {
        let text = self.say(key, &[("time", HOLE.into())])?;
        let iso = moment.rfc3339_millis();
        let clock = iso.get(11..16).unwrap_or_default();
        let inner = format!("<time class=\"num\" datetime=\"{iso}\" data-clock><bdi dir=\"ltr\">{clock} UTC</bdi></time>");
        Ok(escape(&text).replace(HOLE, &inner))
    }

    /// A text as HTML that names a day: in UTC as ISO 8601 writes it, which the script turns into the visitor's calendar.
    ///
    /// # Errors
    /// In tests, when the text is missing or has no `$date`.
    pub fn date(&self, key: &str, moment: &UtcTime) -> askama::Result<String> {
        let text = self.say(key, &[("date", HOLE.into())])?;
        let iso = moment.rfc3339_millis();
        let day = iso.get(..10).unwrap_or_default();
        let inner = format!("<time class=\"num\" datetime=\"{iso}\" data-day><bdi dir=\"ltr\">{day}</bdi></time>");
        Ok(escape(&text).replace(HOLE, &inner))
    }

    /// A text as HTML that names a day and a time of it, in UTC.
    ///
    /// # Errors
    /// In tests, when the text is missing or has no `$time`.
    pub fn moment(&self, key: &str, moment: &UtcTime) -> askama::Result<String> {
        let text = self.say(key, &[("time", HOLE.into())])?;
        let iso = moment.rfc3339_millis();
        let (day, clock) = (iso.get(..10).unwrap_or_default(), iso.get(11..16).unwrap_or_default());
        let inner = format!("<time class=\"num\" datetime=\"{iso}\"><bdi dir=\"ltr\">{day} {clock} UTC</bdi></time>");
        Ok(escape(&text).replace(HOLE, &inner))
    }

    /// A text with arguments for Rust callers.
    ///
    /// # Errors
    /// In tests, when the text is missing or an argument does not fit.
    pub fn say(&self, key: &str, arguments: &[Argument<'_>]) -> askama::Result<String> {
        if let Some(own) = self.look.texts.say(self.locale, key, arguments) {
            return Ok(own);
        }
        match self.missing {
            Missing::FallBack => Ok(self.catalogue.text(self.locale, key, arguments)),
            Missing::Fail => self.catalogue.strict(self.locale, key, arguments).map(Cow::into_owned).map_err(askama::Error::custom),
        }
    }

    /// The `lang` attribute.
    pub fn lang(&self) -> &'static str {
        self.locale.tag()
    }

    /// The `dir` attribute.
    pub fn dir(&self) -> &'static str {
        self.locale.direction().as_str()
    }

    /// Every shipped language, for the menu.
    pub fn locales(&self) -> [Locale; Locale::ALL.len()] {
        Locale::ALL
    }

    /// The hashed URL of a static file.
    pub fn asset(&self, name: &str) -> &'static str {
        assets::url(name)
    }
}
