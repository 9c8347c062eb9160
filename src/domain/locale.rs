//! The languages that pages and messages are written in, and the language that a caller asked for.

use std::fmt;

/// A shipped language. Pages, messages and country names exist in each.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize, serde::Deserialize)]
pub enum Locale {
    /// English.
    #[serde(rename = "en")]
    En,
    /// Dutch.
    #[serde(rename = "nl")]
    Nl,
    /// French.
    #[serde(rename = "fr")]
    Fr,
    /// German.
    #[serde(rename = "de")]
    De,
    /// Spanish.
    #[serde(rename = "es")]
    Es,
    /// Brazilian Portuguese.
    #[serde(rename = "pt-BR")]
    PtBr,
    /// Arabic.
    #[serde(rename = "ar")]
    Ar,
    /// Hebrew.
    #[serde(rename = "he")]
    He,
}

/// Which way a script runs, for the `dir` attribute.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of the `dir` attribute.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl Locale {
    /// Every shipped language, in the order of the language menu.
    pub const ALL: [Self; 8] = [Self::En, Self::Nl, Self::Fr, Self::De, Self::Es, Self::PtBr, Self::Ar, Self::He];

    /// The BCP 47 tag, which is also the folder under `locales/`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Nl => "nl",
            Self::Fr => "fr",
            Self::De => "de",
            Self::Es => "es",
            Self::PtBr => "pt-BR",
            Self::Ar => "ar",
            Self::He => "he",
        }
    }

    /// The language's name in itself, for the language menu.
    pub const fn autonym(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Nl => "Nederlands",
            Self::Fr => "Français",
            Self::De => "Deutsch",
            Self::Es => "Español",
            Self::PtBr => "Português (Brasil)",
            Self::Ar => "العربية",
            Self::He => "עברית",
        }
    }

    /// Which way it is written.
    pub const fn direction(self) -> Direction {
        match self {
            Self::Ar | Self::He => Direction::Rtl,
            Self::En | Self::Nl | Self::Fr | Self::De | Self::Es | Self::PtBr => Direction::Ltr,
        }
    }

    /// The shipped language with exactly this tag, letter case aside.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|locale| locale.tag().eq_ignore_ascii_case(tag))
    }

    /// A country where the language is likely spoken, for the default of the country select.
    pub const fn likely_region(self) -> &'static str {
        match self {
            Self::En => "US",
            Self::Nl => "NL",
            Self::Fr => "FR",
            Self::De => "DE",
            Self::Es => "ES",
            Self::PtBr => "BR",
            Self::Ar => "EG",
            Self::He => "IL",
        }
    }
}

/// The language that a message was asked for in, as a Liquid template sees it in `request_language`.
///
/// Auth0 hands the header over as received and templates use `contains` on it, so this is text and not a [`Locale`]:
/// `fr-FR`, `dutch` or `fr-FR,fr;q=0.9`. Only well-formed language ranges (RFC 4647 section 2.1, with an optional
/// weight) survive, at most ten and 200 bytes: a stranger must not be able to put words or links into our texts.
#[derive(Clone, PartialEq, Eq, Default, Debug, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct RequestLanguage(String);

impl RequestLanguage {
    /// Keeps the well-formed ranges of a header value, in their order.
    pub fn from_header(value: &str) -> Self {
        let mut kept = String::new();
        for range in value.split(',').map(str::trim).filter(|range| is_language_range(range)).take(10) {
            if kept.len() + range.len() + 1 > 200 {
                break;
            }
            if !kept.is_empty() {
                kept.push(',');
            }
            kept.push_str(range);
        }
        Self(kept)
    }

    /// The shipped language of a page that the person chose.
    pub fn from_locale(locale: Locale) -> Self {
        Self(locale.tag().to_owned())
    }

    /// The text that templates see; empty when nothing usable was asked for.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing usable was asked for. `*`, which some HTTP clients send by themselves, asks for nothing.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty() || self.0 == "*"
    }
}

impl fmt::Display for RequestLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn is_language_range(range: &str) -> bool {
    let (tag, weight) = match range.split_once(';') {
        Some((tag, parameter)) => (tag.trim(), parameter.trim().strip_prefix("q=")),
        None => (range, Some("1")),
    };
    let weight_ok = weight.is_some_and(|w| w.len() <= 5 && !w.is_empty() && w.bytes().all(|b| b.is_ascii_digit() || b == b'.'));
    weight_ok && (tag == "*" || is_language_tag(tag))
}

/// Whether a text has the shape of a language tag of at most 35 bytes: `nl`, `pt-BR`, `zh-Hant-TW`, `dutch`.
pub fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let primary = parts.next().unwrap_or_default();
    tag.len() <= 35
        && (1..=8).contains(&primary.len())
        && primary.bytes().all(|b| b.is_ascii_alphabetic())
        && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_header_reaches_templates_as_it_was_sent() {
        assert_eq!(RequestLanguage::from_header("fr-FR,fr;q=0.9,en;q=0.8").as_str(), "fr-FR,fr;q=0.9,en;q=0.8");
        assert_eq!(RequestLanguage::from_header("dutch").as_str(), "dutch");
    }

    /// Attack 46: an SMS whose text a stranger chooses is a phishing relay.
    #[test]
    fn words_links_and_markup_do_not_reach_templates() {
        for hostile in ["visit evil.example", "https://evil.example", "{{ code }}", "fr\r\nX: y", "../../etc", "\0", "ünïcode", "fr;x=1"] {
            assert!(RequestLanguage::from_header(hostile).is_empty(), "{hostile:?}");
        }
        assert_eq!(RequestLanguage::from_header("visit evil.example, nl").as_str(), "nl");
        assert!(RequestLanguage::from_header(&"aa,".repeat(5_000)).as_str().len() <= 200);
    }

    #[test]
    fn a_star_asks_for_nothing() {
        assert!(RequestLanguage::from_header("*").is_empty());
    }
}
