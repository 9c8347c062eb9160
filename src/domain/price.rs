//! What a segment of a text costs: noted by the administrator, or worked out from what the provider charged.

use std::collections::BTreeMap;
use std::fmt;

use super::phone::Region;

const MILLION: u64 = 1_000_000;

/// An amount of some currency, to six places.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Price {
    millionths: u64,
    currency: [u8; 3],
}

impl Price {
    /// Reads `0.0079 USD`; a comma does for the point, and the currency may stand in front.
    pub fn parse(text: &str) -> Option<Self> {
        let mut words = text.split_whitespace();
        let (first, second) = (words.next()?, words.next()?);
        if words.next().is_some() {
            return None;
        }
        let read = |amount, currency| Some(Self { millionths: millionths(amount)?, currency: code(currency)? });
        read(first, second).or_else(|| read(second, first))
    }

    /// So many of it.
    pub fn times(self, count: u64) -> Self {
        Self { millionths: self.millionths.saturating_mul(count), ..self }
    }

    /// The three letters of its currency.
    pub fn currency(&self) -> &str {
        // Only ASCII letters get in; ISO 4217 writes XXX where there is no currency.
        std::str::from_utf8(&self.currency).unwrap_or("XXX")
    }
}

impl fmt::Display for Price {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = format!("{}.{:06}", self.millionths / MILLION, self.millionths % MILLION);
        let cut = text.trim_end_matches('0');
        // At least two places, as amounts are written.
        let places = cut.rsplit('.').next().map_or(0, str::len);
        write!(f, "{cut}{} {}", &"00"[places.min(2)..], self.currency())
    }
}

impl TryFrom<String> for Price {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or("no price")
    }
}

impl From<Price> for String {
    fn from(price: Price) -> Self {
        price.to_string()
    }
}

/// Millionths of whatever somebody counts in: prices have up to six places.
fn millionths(typed: &str) -> Option<u64> {
    let typed = typed.replace(',', ".");
    let (whole, part) = typed.split_once('.').unwrap_or((&typed, ""));
    let are_digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    let is_price = !whole.is_empty() && whole.len() <= 6 && part.len() <= 6 && are_digits(whole) && are_digits(part);
    is_price.then(|| format!("{whole}{part:0<6}").parse().ok()).flatten()
}

fn code(typed: &str) -> Option<[u8; 3]> {
    let letters: [u8; 3] = typed.as_bytes().try_into().ok()?;
    letters.iter().all(u8::is_ascii_alphabetic).then(|| letters.map(|letter| letter.to_ascii_uppercase()))
}

/// What a provider charged for some messages that went to one country and had as many segments.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Charged {
    /// Where to.
    pub country: Region,
    /// What each of them cost.
    pub price: Price,
    /// Segments of each.
    pub segments: u64,
    /// How many there were.
    pub count: u64,
}

/// What a segment cost on average, by country; where several currencies were charged, in the one of most segments.
pub fn averages(all: &[Charged]) -> BTreeMap<Region, Price> {
    let mut sums: BTreeMap<(Region, [u8; 3]), (u64, u64)> = BTreeMap::new();
    for own in all {
        let (paid, segments) = sums.entry((own.country, own.price.currency)).or_default();
        *paid = paid.saturating_add(own.price.millionths.saturating_mul(own.count));
        *segments = segments.saturating_add(own.segments.max(1).saturating_mul(own.count));
    }
    let mut found: BTreeMap<Region, (u64, Price)> = BTreeMap::new();
    for ((country, currency), (paid, segments)) in sums {
        let average = Price { millionths: (paid + segments / 2) / segments.max(1), currency };
        let known = found.entry(country).or_insert((segments, average));
        if known.0 < segments {
            *known = (segments, average);
        }
    }
    found.into_iter().map(|(country, (_, price))| (country, price)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn price(text: &str) -> Price {
        Price::parse(text).unwrap()
    }

    #[test]
    fn prices_are_read_as_people_and_providers_write_them_and_lose_no_place() {
        for (typed, said) in
            [("0.0079 USD", "0.0079 USD"), ("0,05 eur", "0.05 EUR"), ("USD 3", "3.00 USD"), ("0.00750 USD", "0.0075 USD"), ("1.5 GBP", "1.50 GBP")]
        {
            assert_eq!(price(typed).to_string(), said);
            assert_eq!(price(said), price(typed));
        }
        assert_eq!(price("0.0079 USD").times(2_000).to_string(), "15.80 USD");
        for odd in ["", "0.05", "USD", "-1 USD", "1e9 USD", "0.1234567 USD", "99999999 USD", ". USD", "1 US$", "1 USD 2", "<b> USD", "١ USD"] {
            assert_eq!(Price::parse(odd), None, "{odd}");
        }
    }

    #[test]
    fn an_average_is_over_segments_and_keeps_currencies_apart() {
        let own = |country, text: &str, segments, count| Charged { country: Region::parse(country).unwrap(), price: price(text), segments, count };
        let found = averages(&[own("NL", "0.02 USD", 1, 3), own("NL", "0.08 USD", 2, 1), own("NL", "9 EUR", 1, 1), own("DE", "0.1 USD", 1, 1)]);
        assert_eq!(found[&Region::parse("NL").unwrap()].to_string(), "0.028 USD");
        assert_eq!(found[&Region::parse("DE").unwrap()].to_string(), "0.10 USD");
        assert!(averages(&[]).is_empty());
    }
}
