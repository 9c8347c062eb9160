//! The live preview beside *Quick sign-in*: the real login box in a frame, with the switches of the draft.

use crate::app::App;
use crate::domain::installation::Installation;
use crate::domain::locale::Locale;
use crate::web::Params;
use crate::web::draft::Draft;
use crate::web::links::with_query;

/// What the preview shows.
pub struct Preview {
    draft: String,
    /// start, code or mfa.
    pub step: &'static str,
    /// Whether it is shown as in the dark.
    pub is_dark: bool,
    /// Whether it is as wide as a desk.
    pub is_wide: bool,
    /// Its language.
    pub locale: Locale,
}

impl Preview {
    /// Of a draft, as the form's choices say.
    pub fn of(app: &App, draft: &Installation, params: &Params) -> Self {
        let step = match params.typed("pv_step") {
            "code" => "code",
            "mfa" => "mfa",
            _ => "start",
        };
        Self {
            draft: Draft::seal(app, draft),
            step,
            is_dark: params.typed("pv_look") == "dark",
            is_wide: params.typed("pv_width") == "wide",
            locale: Locale::from_tag(params.typed("pv_lang")).unwrap_or(Locale::En),
        }
    }

    /// For samples.
    pub fn sample() -> Self {
        Self { draft: "x".into(), step: "start", is_dark: false, is_wide: false, locale: Locale::En }
    }

    /// Where the frame's page is.
    pub fn address(&self) -> String {
        with_query("/login/preview", &[("draft", &self.draft), ("step", self.step), ("lang", self.locale.tag())])
    }

    /// The steps: the word, a text's key, whether it is shown.
    pub fn steps(&self) -> [(&'static str, &'static str, bool); 3] {
        [("start", "admin-preview-start"), ("code", "admin-preview-code"), ("mfa", "admin-preview-mfa")]
            .map(|(word, key)| (word, key, word == self.step))
    }

    /// Every language.
    pub const fn locales(&self) -> [Locale; Locale::ALL.len()] {
        Locale::ALL
    }
}
