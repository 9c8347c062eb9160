//! The look of pages: a stylesheet of a few lines over the house's own, the logo, and the foot.

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};

use super::{Fault, Params, Ui};
use crate::app::App;
use crate::domain::branding::Corners;
use crate::domain::branding::colour::Colour;
use crate::domain::branding::theme::{Light, Theme};
use crate::web::links::with_query;

/// Where the stylesheet is.
const STYLE: &str = "/brand/style.css";
/// Its making: another one has other addresses, since browsers keep them.
const MAKING: &str = concat!(env!("CARGO_PKG_VERSION"), "-1");

/// What a stylesheet is made from. All of it stands in its address, so that it can be kept for ever and a preview is nothing
/// special.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Style {
    colour: Option<Colour>,
    dark_colour: Option<Colour>,
    corners: Corners,
}

impl Style {
    /// Where it is; `None` where the house's own look needs none.
    pub fn address(self) -> Option<String> {
        if self.colour.is_none() && self.dark_colour.is_none() && self.corners == Corners::default() {
            return None;
        }
        let hex = |colour: Option<Colour>| colour.map(|own| own.hex().trim_start_matches('#').to_owned()).unwrap_or_default();
        let (colour, dark) = (hex(self.colour), hex(self.dark_colour));
        Some(with_query(STYLE, &[("c", &colour), ("d", &dark), ("r", self.corners.as_str()), ("v", MAKING)]))
    }

    fn of_query(params: &Params) -> Option<Self> {
        let colour = |name| match params.typed(name) {
            "" => Some(None),
            text => Colour::parse(text).map(Some),
        };
        Some(Self { colour: colour("c")?, dark_colour: colour("d")?, corners: Corners::parse(params.typed("r"))? })
    }

    /// The rules. A palette of the person's own (forced colours) goes before every brand.
    fn text(self) -> String {
        let mut text = String::new();
        let (r1, r2, r3) = match self.corners {
            Corners::Square => ("0", "0", "0"),
            Corners::Small => ("3px", "6px", "10px"),
            Corners::Large => ("6px", "12px", "20px"),
        };
        text.push_str(&format!(":root{{--r1:{r1};--r2:{r2};--r3:{r3}}}\n"));
        let day = self.colour.map(|own| tokens(&Theme::of(own, Light::Day)));
        let night = self.dark_colour.or(self.colour).map(|own| tokens(&Theme::of(own, Light::Night)));
        if let Some(tokens) = day {
            text.push_str(&format!("@media (forced-colors:none) and (prefers-color-scheme:light){{:root{{{tokens}}}}}\n"));
        }
        if let Some(tokens) = night {
            text.push_str(&format!("@media (forced-colors:none) and (prefers-color-scheme:dark){{:root{{{tokens}}}}}\n"));
        }
        text
    }
}

fn tokens(theme: &Theme) -> String {
    let named = [
        ("brand", theme.brand),
        ("brand-tint", theme.tint),
        ("fill", theme.fill),
        ("fill-hover", theme.fill_hover),
        ("on-fill", theme.on_fill),
        ("fill-edge", theme.fill_edge),
        ("leaf-a", theme.leaf_a),
        ("leaf-b", theme.leaf_b),
    ];
    named.iter().map(|(name, colour)| format!("--{name}:{};", colour.hex())).collect()
}

/// A link in the foot of pages.
pub struct FootLink {
    /// What it says: a text's key.
    pub key: &'static str,
    /// Where it leads.
    pub address: String,
}

impl Ui {
    /// Where the look's own stylesheet is.
    pub fn stylesheet(&self) -> Option<String> {
        let own = &self.look.branding;
        Style { colour: own.colour, dark_colour: own.dark_colour, corners: own.corners }.address()
    }

    /// Where the logo is.
    pub fn logo(&self) -> Option<String> {
        self.look.logo.as_deref().map(logo_address)
    }

    /// Where the logo for the dark is.
    pub fn dark_logo(&self) -> Option<String> {
        self.look.dark_logo.as_deref().map(logo_address)
    }

    /// What the logo says.
    pub fn logo_text(&self) -> &str {
        self.look.branding.logo_text.as_deref().unwrap_or_default()
    }

    /// The foot, help last (WCAG 2.2, 3.2.6).
    pub fn foot(&self) -> Vec<FootLink> {
        let own = &self.look.branding.links;
        let all = [("foot-privacy", &own.privacy), ("foot-terms", &own.terms), ("foot-support", &own.support)];
        all.into_iter().filter_map(|(key, address)| Some(FootLink { key, address: address.clone()? })).collect()
    }
}

fn logo_address(name: &str) -> String {
    format!("/brand/logo/{name}")
}

/// `GET /brand/style.css?c=...&d=...&r=...`
///
/// # Errors
/// [`Fault::NotFound`] for what no page asks for.
pub async fn style(request: HttpRequest) -> Result<HttpResponse, Fault> {
    let style = Style::of_query(&Params::of_query(&request)?).ok_or(Fault::NotFound)?;
    Ok(HttpResponse::Ok()
        .content_type("text/css; charset=utf-8")
        .insert_header((header::CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .body(style.text()))
}

/// `GET /brand/logo/{name}`
///
/// # Errors
/// [`Fault::NotFound`].
pub async fn logo(app: web::Data<App>, name: web::Path<String>) -> Result<HttpResponse, Fault> {
    let snapshot = app.directory.current().await?;
    let logo = snapshot.look.logo_named(&name).ok_or(Fault::NotFound)?;
    Ok(HttpResponse::Ok()
        .content_type(logo.media_type())
        .insert_header((header::CACHE_CONTROL, "public, max-age=31536000, immutable"))
        // Opened by itself, a drawing is a document: it runs nothing and reaches nothing.
        .insert_header((
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; sandbox",
        ))
        .insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .body(logo.bytes().to_vec()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_house_needs_no_stylesheet_and_a_brand_says_all_in_its_address() {
        let house = Style { colour: None, dark_colour: None, corners: Corners::Small };
        assert_eq!(house.address(), None);
        let brand = Style { colour: Colour::parse("#abc"), dark_colour: None, corners: Corners::Large };
        let address = brand.address().unwrap();
        assert!(address.starts_with("/brand/style.css?c=aabbcc&d=&r=large&v="), "{address}");
    }

    #[test]
    fn rules_hold_by_day_and_by_night_and_never_over_a_palette_of_the_persons_own() {
        let text = Style { colour: Colour::parse("#abc"), dark_colour: None, corners: Corners::Square }.text();
        assert!(text.starts_with(":root{--r1:0;"), "{text}");
        assert_eq!(text.matches("--fill:").count(), 2);
        assert_eq!(text.matches("forced-colors:none").count(), 2);
        let night = Style { colour: None, dark_colour: Colour::parse("#abc"), corners: Corners::Small }.text();
        assert_eq!(night.matches("--fill:").count(), 1);
        assert!(night.contains("dark"));
    }

    #[test]
    fn the_grounds_of_the_theme_are_those_of_the_house() {
        let css = include_str!("../../static/doorcode.css").to_lowercase();
        let (day, night) = css.split_once("prefers-color-scheme: dark").unwrap();
        for (part, light) in [(day, Light::Day), (night, Light::Night)] {
            for (name, colour) in [("panel", light.panel()), ("paper", light.paper())] {
                assert!(part.contains(&format!("--{name}: {};", colour.hex())), "{name} {light:?}");
            }
        }
    }
}
