//! What may be set of the look, for the portal and for `doorcode apply`.

use crate::domain::branding::colour::Colour;
use crate::domain::branding::{Branding, Corners, LOGO_TEXT_AT_MOST, OwnText, is_link};
use crate::i18n::own::{self, TEXTS_AT_MOST, TextProblem};

/// What is wanted; what is absent stays, and an empty text takes away what was there.
#[derive(Clone, Default, Debug)]
pub struct LookWish {
    /// The one colour.
    pub colour: Option<String>,
    /// The one colour where it is dark.
    pub dark_colour: Option<String>,
    /// How round corners are.
    pub corners: Option<Corners>,
    /// What the logo says.
    pub logo_text: Option<String>,
    /// The privacy notice.
    pub privacy: Option<String>,
    /// The terms of use.
    pub terms: Option<String>,
    /// Where people get help.
    pub support: Option<String>,
}

/// What is wrong with a wish.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LookProblem {
    /// The colour is none.
    Colour,
    /// The dark colour is none.
    DarkColour,
    /// What the logo says is too long.
    LogoText,
    /// The address of the privacy notice.
    Privacy,
    /// The address of the terms.
    Terms,
    /// The address of the help.
    Support,
}

impl LookProblem {
    /// The field, by its name in the file of `doorcode apply` and in forms.
    pub const fn field(self) -> &'static str {
        match self {
            Self::Colour => "color",
            Self::DarkColour => "dark_color",
            Self::LogoText => "logo_text",
            Self::Privacy => "privacy_url",
            Self::Terms => "terms_url",
            Self::Support => "support_url",
        }
    }
}

/// The look with a wish over it.
///
/// # Errors
/// All that is wrong with it.
pub fn set(before: &Branding, wish: LookWish) -> Result<Branding, Vec<LookProblem>> {
    let mut after = before.clone();
    let mut problems = Vec::new();
    let mut colour = |slot: &mut Option<Colour>, given: Option<String>, problem| match given.as_deref().map(str::trim) {
        None => {}
        Some("") => *slot = None,
        Some(text) => match Colour::parse(text) {
            Some(own) => *slot = Some(own),
            None => problems.push(problem),
        },
    };
    colour(&mut after.colour, wish.colour, LookProblem::Colour);
    colour(&mut after.dark_colour, wish.dark_colour, LookProblem::DarkColour);
    after.corners = wish.corners.unwrap_or(after.corners);
    let mut text = |slot: &mut Option<String>, given: Option<String>, fits: &dyn Fn(&str) -> bool, problem| match given.as_deref().map(str::trim) {
        None => {}
        Some("") => *slot = None,
        Some(own) if fits(own) => *slot = Some(own.to_owned()),
        Some(_) => problems.push(problem),
    };
    let short = |own: &str| own.chars().count() <= LOGO_TEXT_AT_MOST && !own.chars().any(char::is_control);
    text(&mut after.logo_text, wish.logo_text, &short, LookProblem::LogoText);
    text(&mut after.links.privacy, wish.privacy, &is_link, LookProblem::Privacy);
    text(&mut after.links.terms, wish.terms, &is_link, LookProblem::Terms);
    text(&mut after.links.support, wish.support, &is_link, LookProblem::Support);
    if problems.is_empty() { Ok(after) } else { Err(problems) }
}

/// Puts a text of the administrator's in place of a built-in one; an empty one gives way.
///
/// # Errors
/// [`TextProblem`]; then nothing is changed.
pub fn put_text(branding: &mut Branding, own: OwnText) -> Result<(), TextProblem> {
    let own = OwnText { text: own.text.replace("\r\n", "\n").trim().to_owned(), ..own };
    if !own.text.is_empty() {
        own::check(&own)?;
        if branding.texts.len() >= TEXTS_AT_MOST && branding.text(&own.key, own.locale).is_none() {
            return Err(TextProblem::TooMany);
        }
    }
    branding.put_text(own);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::locale::Locale;

    fn given(text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    #[test]
    fn what_is_absent_stays_and_what_is_empty_goes() {
        let whole =
            LookWish { colour: given("#abc"), support: given("mailto:help@example.com"), corners: Some(Corners::Large), ..LookWish::default() };
        let look = set(&Branding::default(), whole).unwrap();
        assert_eq!(look.colour, Colour::parse("#aabbcc"));
        assert_eq!(set(&look, LookWish::default()), Ok(look.clone()));
        let bare = set(&look, LookWish { colour: given(" "), support: given(""), corners: Some(Corners::Small), ..LookWish::default() });
        assert_eq!(bare, Ok(Branding::default()));
    }

    #[test]
    fn everything_that_is_wrong_is_said_at_once() {
        let odd = LookWish { colour: given("red"), terms: given("javascript:1"), logo_text: given("a\nb"), ..LookWish::default() };
        assert_eq!(set(&Branding::default(), odd), Err(vec![LookProblem::Colour, LookProblem::LogoText, LookProblem::Terms]));
    }

    #[test]
    fn a_text_is_checked_before_it_is_kept() {
        let mut look = Branding::default();
        let own = |text: &str| OwnText { key: "login-title".into(), locale: Locale::En, text: text.into() };
        assert_eq!(put_text(&mut look, own("{ $nobody }")), Err(TextProblem::Variable("nobody".into())));
        assert_eq!(look, Branding::default());
        put_text(&mut look, own(" Come\r\nin ")).unwrap();
        assert_eq!(look.texts, [own("Come\nin")]);
        put_text(&mut look, own("  ")).unwrap();
        assert_eq!(look, Branding::default());
    }
}
