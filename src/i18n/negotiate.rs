//! Which language a visitor gets: `ui_locales`, then the cookie of the language menu, then `Accept-Language`.

use crate::domain::locale::{Locale, is_language_tag};
use crate::domain::phone::Region;

/// Ranges of a header that are looked at.
const RANGES: usize = 10;

/// The language ranges of an `Accept-Language` header, the most wanted first; those with weight 0 are left out
/// (RFC 9110 section 12.5.4).
pub fn ranked(header: &str) -> Vec<&str> {
    let mut ranges: Vec<(&str, u32)> = header
        .split(',')
        .take(RANGES)
        .filter_map(|range| {
            let (tag, weight) = match range.split_once(';') {
                Some((tag, parameter)) => (tag.trim(), parameter.trim().strip_prefix("q=").and_then(|q| q.parse::<f32>().ok())?),
                None => (range.trim(), 1.0),
            };
            // Weights have three decimals at most.
            let weight = if (0.0..=1.0).contains(&weight) { (weight * 1_000.0) as u32 } else { 0 };
            (weight > 0 && is_language_tag(tag)).then_some((tag, weight))
        })
        .collect();
    ranges.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
    ranges.into_iter().map(|(tag, _)| tag).collect()
}

/// The shipped language that serves a tag (RFC 4647 section 3.4, look-up).
pub fn serve(tag: &str) -> Option<Locale> {
    let mut rest = tag;
    loop {
        if let Some(locale) = Locale::from_tag(rest) {
            return Some(locale);
        }
        match rest.rsplit_once('-') {
            Some((shorter, _)) => rest = shorter,
            None => break,
        }
    }
    match rest.to_ascii_lowercase().as_str() {
        // The codes that Java and Windows still send.
        "iw" => Some(Locale::He),
        // European Portuguese is nearer to the Brazilian than to English.
        "pt" => Some(Locale::PtBr),
        _ => None,
    }
}

/// The language of a page.
pub fn choose(ui_locales: Option<&str>, cookie: Option<&str>, accept_language: Option<&str>) -> Locale {
    ui_locales
        .into_iter()
        .flat_map(|tags| tags.split_ascii_whitespace().take(RANGES))
        .find_map(serve)
        .or_else(|| cookie.and_then(Locale::from_tag))
        .or_else(|| ranked(accept_language.unwrap_or_default()).into_iter().find_map(serve))
        .unwrap_or(Locale::En)
}

/// The country that the visitor's languages point to: the region of the first tag that has one, else the likely region
/// of the page's language.
pub fn region(ui_locales: Option<&str>, accept_language: Option<&str>, locale: Locale) -> Region {
    let of_tag = |tag: &str| tag.split('-').skip(1).find_map(|part| (part.len() == 2).then(|| Region::parse(part)).flatten());
    ui_locales
        .into_iter()
        .flat_map(str::split_ascii_whitespace)
        .chain(ranked(accept_language.unwrap_or_default()))
        .find_map(of_tag)
        .or_else(|| Region::parse(locale.likely_region()))
        .unwrap_or(Region::US)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_decide_and_zero_refuses() {
        assert_eq!(choose(None, None, Some("en;q=0.1, nl;q=0.9")), Locale::Nl);
        assert_eq!(choose(None, None, Some("nl;q=0, de;q=0.2")), Locale::De);
        assert_eq!(ranked("fr;q=2, de;q=x, *, en"), ["en"]);
    }

    #[test]
    fn regional_and_old_codes_are_served() {
        for (tag, locale) in [
            ("fr-CA", Locale::Fr),
            ("pt-PT", Locale::PtBr),
            ("pt-br", Locale::PtBr),
            ("iw-IL", Locale::He),
            ("es-419", Locale::Es),
            ("ar-EG", Locale::Ar),
        ] {
            assert_eq!(serve(tag), Some(locale), "{tag}");
        }
        assert_eq!(serve("dutch"), None);
    }

    #[test]
    fn what_the_application_asks_beats_what_the_browser_says() {
        assert_eq!(choose(Some("xx he"), Some("de"), Some("fr")), Locale::He);
        assert_eq!(choose(None, Some("de"), Some("fr")), Locale::De);
        assert_eq!(choose(None, Some("xx"), None), Locale::En);
    }

    #[test]
    fn the_default_country_follows_the_language() {
        let region = |ui, accept, locale| super::region(ui, accept, locale).as_str().to_owned();
        assert_eq!(region(None, Some("en-GB,en;q=0.8"), Locale::En), "GB");
        assert_eq!(region(None, Some("zh-Hant-TW"), Locale::En), "TW");
        assert_eq!(region(Some("nl"), None, Locale::Nl), "NL");
    }
}
