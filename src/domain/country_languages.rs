//! The language that a country's people are usually written to in, to estimate what a text to them costs. Source: the likely
//! subtags of the Unicode CLDR, brought down to one language a country.

use super::phone::Region;

/// Languages, and the countries whose usual language each is. Elsewhere it is English.
const USUAL: &[(&str, &str)] = &[
    ("am", "ET"),
    ("ar", "AE BH DJ DZ EG EH IQ JO KM KW LB LY MA MR OM PS QA SA SD SY TD TN YE"),
    ("az", "AZ"),
    ("be", "BY"),
    ("bg", "BG"),
    ("bn", "BD"),
    ("bs", "BA"),
    ("cs", "CZ"),
    ("da", "DK GL"),
    ("de", "AT CH DE LI"),
    ("dv", "MV"),
    ("el", "CY GR"),
    ("es", "AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE"),
    ("et", "EE"),
    ("fa", "AF IR"),
    ("fi", "FI"),
    ("fo", "FO"),
    ("fr", "BF BI BJ BL CD CF CG CI CM FR GA GF GN GP HT LU MC MF MG ML MQ NC NE PF PM RE SN TG WF YT"),
    ("he", "IL"),
    ("hi", "IN"),
    ("hr", "HR"),
    ("hu", "HU"),
    ("hy", "AM"),
    ("id", "ID"),
    ("is", "IS"),
    ("it", "IT SM VA"),
    ("ja", "JP"),
    ("ka", "GE"),
    ("km", "KH"),
    ("ko", "KP KR"),
    ("ky", "KG"),
    ("lo", "LA"),
    ("lt", "LT"),
    ("lv", "LV"),
    ("mk", "MK"),
    ("mn", "MN"),
    ("ms", "BN MY"),
    ("mt", "MT"),
    ("my", "MM"),
    ("ne", "NP"),
    ("nl", "AW BE BQ CW NL SR SX"),
    ("no", "NO SJ"),
    ("pl", "PL"),
    ("pt", "AO CV GW MZ PT ST TL"),
    ("pt-BR", "BR"),
    ("ro", "MD RO"),
    ("ru", "KZ RU"),
    ("si", "LK"),
    ("sk", "SK"),
    ("sl", "SI"),
    ("so", "SO"),
    ("sq", "AL XK"),
    ("sr", "ME RS"),
    ("sv", "AX SE"),
    ("sw", "KE TZ"),
    ("tg", "TJ"),
    ("th", "TH"),
    ("tk", "TM"),
    ("tr", "TR"),
    ("uk", "UA"),
    ("ur", "PK"),
    ("uz", "UZ"),
    ("vi", "VN"),
    ("zh", "CN"),
    ("zh-Hant", "HK MO TW"),
];

/// The tag of a country's usual language.
pub fn usual(country: Region) -> &'static str {
    let is_theirs = |countries: &str| countries.split(' ').any(|own| own == country.as_str());
    USUAL.iter().find(|(_, countries)| is_theirs(countries)).map_or("en", |(tag, _)| tag)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn each_country_stands_once_and_is_one() {
        let all: Vec<&str> = USUAL.iter().flat_map(|(_, countries)| countries.split(' ')).collect();
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
        assert!(all.iter().all(|code| code.len() == 2 && Region::parse(code).is_some_and(|region| region.as_str() == *code)));
        assert_eq!(usual(Region::parse("BR").unwrap()), "pt-BR");
        assert_eq!(usual(Region::US), "en");
    }
}
