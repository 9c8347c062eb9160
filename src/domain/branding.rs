//! How the pages look: one colour from which all others are made, a logo, corners, links, and words of one's own.

pub mod colour;
pub mod logo;
pub mod theme;

use self::colour::Colour;
use self::logo::Logo;
use super::locale::Locale;

/// The most characters of the sentence that stands for the logo.
pub const LOGO_TEXT_AT_MOST: usize = 100;
/// The most characters of an address.
pub const LINK_AT_MOST: usize = 500;

/// How round corners are.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Corners {
    /// Not at all.
    Square,
    /// As the house has them: 3, 6 and 10 px.
    #[default]
    Small,
    /// Twice as much.
    Large,
}

impl Corners {
    /// In their order.
    pub const ALL: [Self; 3] = [Self::Square, Self::Small, Self::Large];

    /// The word in files and forms.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Square => "square",
            Self::Small => "small",
            Self::Large => "large",
        }
    }

    /// Reads [`Corners::as_str`] back.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|own| own.as_str() == word)
    }
}

/// Where the foot of every page leads besides the languages.
#[derive(Clone, PartialEq, Eq, Default, Debug, serde::Serialize, serde::Deserialize)]
pub struct Links {
    /// The privacy notice.
    #[serde(default)]
    pub privacy: Option<String>,
    /// The terms of use.
    #[serde(default)]
    pub terms: Option<String>,
    /// Where people get help: a page or an address for mail.
    #[serde(default)]
    pub support: Option<String>,
}

/// A text that replaces a built-in one.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, serde::Serialize, serde::Deserialize)]
pub struct OwnText {
    /// The Fluent id.
    pub key: String,
    /// The language.
    pub locale: Locale,
    /// What it says, as the value of a Fluent message.
    pub text: String,
}

/// All of it. What is absent is as the house has it.
#[derive(Clone, PartialEq, Eq, Default, Debug, serde::Serialize, serde::Deserialize)]
pub struct Branding {
    /// The one colour.
    #[serde(default)]
    pub colour: Option<Colour>,
    /// The one colour where it is dark; the same when absent.
    #[serde(default)]
    pub dark_colour: Option<Colour>,
    /// How round corners are.
    #[serde(default)]
    pub corners: Corners,
    /// The logo.
    #[serde(default)]
    pub logo: Option<Logo>,
    /// The logo where it is dark; the same when absent.
    #[serde(default)]
    pub dark_logo: Option<Logo>,
    /// What the logo says, for those who do not see it; nothing when the name beside it says the same.
    #[serde(default)]
    pub logo_text: Option<String>,
    /// The foot of pages.
    #[serde(default)]
    pub links: Links,
    /// Words.
    #[serde(default)]
    pub texts: Vec<OwnText>,
}

impl Branding {
    /// The administrator's words for a text.
    pub fn text(&self, key: &str, locale: Locale) -> Option<&OwnText> {
        self.texts.iter().find(|own| own.key == key && own.locale == locale)
    }

    /// Puts a text in place of the one it had; an empty one gives way to the built-in words.
    pub fn put_text(&mut self, own: OwnText) {
        self.texts.retain(|old| (&old.key, old.locale) != (&own.key, own.locale));
        if !own.text.is_empty() {
            self.texts.push(own);
            self.texts.sort();
        }
    }
}

/// Whether the foot of a page may lead there: the web, or an address for mail.
pub fn is_link(text: &str) -> bool {
    if text.len() > LINK_AT_MOST {
        return false;
    }
    url::Url::parse(text).is_ok_and(|link| match link.scheme() {
        "https" | "http" => link.has_host() && link.username().is_empty() && link.password().is_none(),
        "mailto" => link.path().contains('@'),
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_the_web_or_to_a_mailbox() {
        for good in ["https://example.com/privacy", "http://intranet.example.com/", "mailto:help@example.com"] {
            assert!(is_link(good), "{good}");
        }
        for bad in ["", "example.com", "javascript:alert(1)", "data:text/html,x", "https://a:b@example.com/", "mailto:", "//example.com"] {
            assert!(!is_link(bad), "{bad}");
        }
    }

    #[test]
    fn a_text_takes_the_place_of_the_one_before_and_an_empty_one_gives_way() {
        let own = |text: &str| OwnText { key: "login-title".into(), locale: Locale::En, text: text.into() };
        let mut branding = Branding::default();
        branding.put_text(own("Welcome"));
        branding.put_text(own("Hello"));
        assert_eq!(branding.texts, [own("Hello")]);
        assert_eq!(branding.text("login-title", Locale::Nl), None);
        branding.put_text(own(""));
        assert_eq!(branding, Branding::default());
    }
}
