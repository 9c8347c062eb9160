//! The look of the `doorcode apply` file: `[branding]` and `[[text]]`.

use super::apply_file::{BrandingPart, TextPart};
use crate::domain::branding::logo::{Logo, LogoProblem};
use crate::domain::branding::{Branding, OwnText};
use crate::flow::branding::{self, LookProblem, LookWish};
use crate::i18n::own::TextProblem;

/// The look, over what there is.
pub(super) fn branding(before: &Branding, part: &BrandingPart) -> Result<Branding, String> {
    let wish = LookWish {
        colour: part.color.clone(),
        dark_colour: part.dark_color.clone(),
        corners: part.corners,
        logo_text: part.logo_text.clone(),
        privacy: part.privacy_url.clone(),
        terms: part.terms_url.clone(),
        support: part.support_url.clone(),
    };
    let said = |problem: &LookProblem| {
        let wanted = match problem {
            LookProblem::Colour | LookProblem::DarkColour => "is a colour like \"#0e5a47\"",
            LookProblem::LogoText => "is one line of up to 100 characters",
            LookProblem::Privacy | LookProblem::Terms | LookProblem::Support => "starts with https:// or mailto:",
        };
        format!("branding.{} {wanted}", problem.field())
    };
    let mut after = branding::set(before, wish).map_err(|problems| problems.iter().map(said).collect::<Vec<_>>().join("; "))?;
    logo("logo", &mut after.logo, part.logo.as_deref())?;
    logo("dark_logo", &mut after.dark_logo, part.dark_logo.as_deref())?;
    Ok(after)
}

fn logo(name: &str, slot: &mut Option<Logo>, given: Option<&str>) -> Result<(), String> {
    let wrong = |problem: LogoProblem| {
        let why = match problem {
            LogoProblem::Empty | LogoProblem::NotAPicture => "is \"data:image/svg+xml;base64,...\", or the same of a PNG, JPEG, WebP or GIF file",
            LogoProblem::TooLarge => "has at most 200 kB",
            LogoProblem::TooWide => "has at most 4096 pixels on a side",
            LogoProblem::Active => "holds a script or an animation",
            LogoProblem::Fetches => "loads something from elsewhere",
        };
        format!("branding.{name} {why}")
    };
    match given {
        None => {}
        Some("") => *slot = None,
        Some(url) => *slot = Some(Logo::of_data_url(url).map_err(wrong)?),
    }
    Ok(())
}

/// A text, over what there is.
pub(super) fn text(look: &mut Branding, part: &TextPart) -> Result<(), String> {
    let own = OwnText { key: part.key.clone(), locale: part.locale, text: part.text.clone() };
    branding::put_text(look, own).map_err(|problem| {
        let why = match problem {
            TextProblem::Unknown => "no text that people see has this key".to_owned(),
            TextProblem::TooLong => "it has more than 2000 characters".to_owned(),
            TextProblem::Unreadable => "it cannot be read; look at the braces".to_owned(),
            TextProblem::Variable(name) => format!("{{ ${name} }} is not known in this text"),
            TextProblem::Reference => "it refers to another text, or calls something".to_owned(),
            TextProblem::TooMany => "there are too many".to_owned(),
        };
        format!("text {} {}: {why}", part.key, part.locale.tag())
    })
}

/// The look as a file says it.
pub(super) fn branding_part(look: &Branding) -> BrandingPart {
    let text = |own: &Option<String>| Some(own.clone().unwrap_or_default());
    BrandingPart {
        color: Some(look.colour.map(|own| own.hex()).unwrap_or_default()),
        dark_color: Some(look.dark_colour.map(|own| own.hex()).unwrap_or_default()),
        corners: Some(look.corners),
        logo_text: text(&look.logo_text),
        privacy_url: text(&look.links.privacy),
        terms_url: text(&look.links.terms),
        support_url: text(&look.links.support),
        logo: look.logo.as_ref().map(Logo::data_url),
        dark_logo: look.dark_logo.as_ref().map(Logo::data_url),
    }
}

/// A text as a file says it.
pub(super) fn text_part(own: &OwnText) -> TextPart {
    TextPart { key: own.key.clone(), locale: own.locale, text: own.text.clone() }
}
