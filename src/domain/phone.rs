//! Telephone numbers: one reader for every door.
//!
//! [`PhoneNumber`] is canonical E.164 and nothing else; [`read`] turns whatever a person typed or pasted into one, or says
//! what is wrong. The numbering-plan data stays behind this module.

mod canonical;

use std::fmt;

use rlibphonenumber::{NumberLengthType, PHONE_NUMBER_UTIL, ParseError, PhoneNumberFormat, PhoneNumberType, ValidationError};

use super::one_time_code::ascii_digit;

/// A telephone number in E.164 form: `+`, then 7 to 15 digits, the first not zero.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct PhoneNumber(String);

impl PhoneNumber {
    /// Accepts only canonical E.164; spaces and national formats are [`read`]'s business.
    pub fn from_e164(text: &str) -> Option<Self> {
        is_e164(text).then(|| Self(text.to_owned()))
    }

    /// `+14155550100`.
    pub fn as_e164(&self) -> &str {
        &self.0
    }

    /// The number without its last four digits: what a block of numbers rented for fraud has in common.
    pub fn prefix(&self) -> &str {
        &self.0[..self.0.len() - 4]
    }

    /// `••• 00`: the last two digits, for pages and logs where the person did not just type the number.
    pub fn masked(&self) -> String {
        format!("••• {}", &self.0[self.0.len() - 2..])
    }

    /// The number as its country writes it for foreigners: `+1 415-555-0100`.
    pub fn international(&self) -> String {
        match parse(&self.0, None) {
            Ok(number) => number.format_as(PhoneNumberFormat::International).into_owned(),
            Err(_) => self.0.clone(),
        }
    }
}

fn is_e164(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or_default();
    (7..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit()) && !digits.starts_with('0')
}

fn parse(text: &str, default: Option<rlibphonenumber::Region>) -> Result<rlibphonenumber::PhoneNumber, ParseError> {
    canonical::parse(text).map_or_else(|| PHONE_NUMBER_UTIL.parse(text, default), Ok)
}

impl fmt::Debug for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.masked())
    }
}

/// A country or territory by its ISO 3166-1 alpha-2 code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Region([u8; 2]);

impl Region {
    /// The United States, when nothing points elsewhere.
    pub const US: Self = Self(*b"US");

    /// Two ASCII letters in either case; whether telephones exist there is [`Region::calling_code`]'s answer.
    pub fn parse(code: &str) -> Option<Self> {
        let bytes: [u8; 2] = code.as_bytes().try_into().ok()?;
        bytes.iter().all(u8::is_ascii_alphabetic).then(|| Self(bytes.map(|b| b.to_ascii_uppercase())))
    }

    /// The upper-case code.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("ZZ")
    }

    /// The country calling code, `44` for `GB`; `None` where no numbering plan is known.
    pub fn calling_code(self) -> Option<i32> {
        PHONE_NUMBER_UTIL.get_country_code_for_region(self.plan()?)
    }

    /// A mobile number of this region in national spelling, for the hint beside the field.
    pub fn example(self) -> Option<String> {
        let number = PHONE_NUMBER_UTIL.get_example_number_for_type_and_region(self.plan()?, PhoneNumberType::Mobile).ok()?;
        Some(number.format_as(PhoneNumberFormat::National).into_owned())
    }

    /// Every region with a numbering plan, by code.
    pub fn all() -> Vec<Self> {
        let mut regions: Vec<Self> = PHONE_NUMBER_UTIL.get_supported_regions().filter_map(|region| Self::parse(&region.as_region_str())).collect();
        regions.sort();
        regions
    }

    fn plan(self) -> Option<rlibphonenumber::Region> {
        rlibphonenumber::Region::from_code(self.as_str()).ok()
    }
}

impl fmt::Debug for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl TryFrom<String> for Region {
    type Error = String;
    fn try_from(code: String) -> Result<Self, String> {
        Self::parse(&code).ok_or_else(|| format!("{code:?} is not a two-letter country code"))
    }
}

impl From<Region> for String {
    fn from(region: Region) -> Self {
        region.as_str().to_owned()
    }
}

/// A number that can get texts, with the country it belongs to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reachable {
    /// The canonical number.
    pub number: PhoneNumber,
    /// Its country, for the allow-list and for the select on the next page.
    pub region: Region,
}

/// Why a text is no number that we can send a code to. `region` is the country it was read for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PhoneProblem {
    /// Nothing was typed.
    Empty,
    /// There is an `@` in it: the person meant the other field.
    LooksLikeEmail,
    /// Letters or signs that no spelling of a number has.
    NotDigits,
    /// `x5`, `;ext=`, a pause: extensions get no texts.
    Extension,
    /// Fewer digits than any number there.
    TooShort(Region),
    /// More digits than any number there.
    TooLong(Region),
    /// The length is possible, the number is not assigned in the plan of that country.
    NotInPlan(Region),
    /// Certainly a fixed line.
    Landline(Region),
    /// Premium rate, shared cost, toll free, pager, personal or satellite: never sent to.
    CostlyKind,
}

/// Whether numbers reserved for fiction count as real, which development mode allows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fiction {
    /// +44 7700 900xxx and its like are accepted.
    Allowed,
    /// Only numbers of the plan.
    Refused,
}

/// Reads a number in any spelling: national or international, `tel:` links, any digits, any spaces and dashes.
///
/// A leading `+` or `00` beats `default`. At most 64 characters are looked at.
///
/// # Errors
/// [`PhoneProblem`], each of which has its own sentence on the page.
pub fn read(raw: &str, default: Region, fiction: Fiction) -> Result<Reachable, PhoneProblem> {
    let text = squeeze(raw)?;
    if let (Fiction::Allowed, Some(found)) = (fiction, fictional(&text, default)) {
        return Ok(found);
    }
    let number = parse(&text, default.plan()).map_err(|error| unreadable(&error, default))?;
    let region = number.get_region_code().and_then(|r| Region::parse(&r.as_region_str()));
    let shown = region
        .or_else(|| PHONE_NUMBER_UTIL.get_region_for_country_code(number.country_code).and_then(|r| Region::parse(&r.as_region_str())))
        .unwrap_or(default);
    match number.is_possible_with_reason() {
        Ok(NumberLengthType::IsPossible) => {}
        Ok(NumberLengthType::IsPossibleLocalOnly) | Err(ValidationError::TooShort) => return Err(PhoneProblem::TooShort(shown)),
        Err(ValidationError::TooLong) => return Err(PhoneProblem::TooLong(shown)),
        Err(ValidationError::InvalidLength | ValidationError::InvalidCountryCode) => return Err(PhoneProblem::NotInPlan(shown)),
    }
    let number_type = number.get_type();
    let Some(region) = region else {
        // +881, +882, +979 and their like belong to no country; so do numbers that no plan knows.
        return Err(if number_type == PhoneNumberType::Unknown { PhoneProblem::NotInPlan(shown) } else { PhoneProblem::CostlyKind });
    };
    match number_type {
        PhoneNumberType::Mobile | PhoneNumberType::FixedLineOrMobile | PhoneNumberType::VoIP => {}
        PhoneNumberType::FixedLine => return Err(PhoneProblem::Landline(region)),
        PhoneNumberType::Unknown => return Err(PhoneProblem::NotInPlan(region)),
        PhoneNumberType::TollFree
        | PhoneNumberType::PremiumRate
        | PhoneNumberType::SharedCost
        | PhoneNumberType::PersonalNumber
        | PhoneNumberType::Pager
        | PhoneNumberType::UAN
        | PhoneNumberType::VoiceMail => return Err(PhoneProblem::CostlyKind),
    }
    let number = PhoneNumber::from_e164(&number.format_as(PhoneNumberFormat::E164)).ok_or(PhoneProblem::NotInPlan(region))?;
    Ok(Reachable { number, region })
}

/// Drops what pasting adds and refuses what no number contains.
fn squeeze(raw: &str) -> Result<String, PhoneProblem> {
    let invisible = |c: &char| !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
    let text: String = raw.chars().filter(invisible).map(ascii_digit).collect();
    let text = text.trim();
    if text.is_empty() {
        return Err(PhoneProblem::Empty);
    }
    if text.contains('@') {
        return Err(PhoneProblem::LooksLikeEmail);
    }
    if text.chars().count() > 64 {
        return Err(PhoneProblem::NotDigits);
    }
    let lower = text.to_lowercase();
    let text = lower.strip_prefix("tel:").unwrap_or(&lower);
    if has_extension(text) {
        return Err(PhoneProblem::Extension);
    }
    let text = text.replace('＋', "+");
    let separator = |c: char| {
        c == ' '
            || c == '\u{a0}'
            || c == '\u{202f}'
            || c == '\u{2009}'
            || matches!(c, '(' | ')' | '-' | '.' | '/' | '\u{2010}'..='\u{2015}' | '\u{2212}')
    };
    let (sign, rest) = match text.strip_prefix('+') {
        Some(rest) => ("+", rest),
        None => ("", text.as_str()),
    };
    if !rest.chars().all(|c| c.is_ascii_digit() || separator(c)) {
        return Err(PhoneProblem::NotDigits);
    }
    let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
    if digits.is_empty() {
        return Err(PhoneProblem::NotDigits);
    }
    Ok(match (sign, digits.strip_prefix("00")) {
        ("", Some(international)) => format!("+{international}"),
        _ => format!("{sign}{digits}"),
    })
}

fn has_extension(text: &str) -> bool {
    let digits_before = text.chars().filter(char::is_ascii_digit).count();
    if digits_before < 4 {
        return false;
    }
    text.contains(";ext=") || text.contains("ext") || text.contains(['#', ',', ';']) || {
        let mut parts = text.splitn(2, 'x');
        let head = parts.next().unwrap_or_default();
        let tail = parts.next().map(str::trim);
        !head.chars().any(|c| c.is_ascii_alphabetic()) && tail.is_some_and(|t| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit()))
    }
}

/// +44 7700 900000 to 900999, which the regulator keeps for drama and the plan therefore does not assign.
fn fictional(text: &str, default: Region) -> Option<Reachable> {
    let national = match text.strip_prefix("+44") {
        Some(rest) => rest.strip_prefix('0').unwrap_or(rest),
        None if default.as_str() == "GB" => text.strip_prefix('0')?,
        None => return None,
    };
    if national.len() == 10 && national.starts_with("7700900") {
        let number = PhoneNumber::from_e164(&format!("+44{national}"))?;
        return Some(Reachable { number, region: Region(*b"GB") });
    }
    None
}

fn unreadable(error: &ParseError, region: Region) -> PhoneProblem {
    match error {
        ParseError::TooShortAfterIdd | ParseError::TooShortNsn => PhoneProblem::TooShort(region),
        ParseError::TooLongNsn => PhoneProblem::TooLong(region),
        ParseError::InvalidCountryCode => PhoneProblem::NotInPlan(region),
        // Two digits or fewer are "no number" to the library and a number begun to a person.
        _ => PhoneProblem::TooShort(region),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn region(code: &str) -> Region {
        Region::parse(code).unwrap()
    }

    fn e164(raw: &str, code: &str) -> Result<String, PhoneProblem> {
        read(raw, region(code), Fiction::Refused).map(|found| found.number.as_e164().to_owned())
    }

    #[test]
    fn one_number_has_one_form_however_it_is_spelled() {
        for raw in [
            "+14155550100",
            "+1 415 555 0100",
            "1 (415) 555-0100",
            "(415) 555-0100",
            "415.555.0100",
            "0014155550100",
            "tel:+1-415-555-0100",
            "+1\u{a0}415\u{a0}555\u{a0}0100",
            "\u{202a}+14155550100\u{202c}",
            "＋１４１５５５５０１００",
            "٤١٥٥٥٥٠١٠٠",
        ] {
            assert_eq!(e164(raw, "US").as_deref(), Ok("+14155550100"), "{raw:?}");
        }
        assert_eq!(e164("+44 (0)7400 123456", "US").as_deref(), Ok("+447400123456"));
        assert_eq!(e164("07400 123456", "GB").as_deref(), Ok("+447400123456"));
        assert_eq!(e164("06 12345678", "NL").as_deref(), Ok("+31612345678"));
        assert_eq!(e164("050-892-9922", "IL").as_deref(), Ok("+972508929922"));
    }

    #[test]
    fn a_plus_beats_the_selected_country() {
        let found = read("+31612345678", region("US"), Fiction::Refused).unwrap();
        assert_eq!((found.number.as_e164(), found.region), ("+31612345678", region("NL")));
    }

    #[test]
    fn each_mistake_has_its_own_name() {
        assert_eq!(e164(" \u{200b} ", "US"), Err(PhoneProblem::Empty));
        assert_eq!(e164("ann@example.com", "US"), Err(PhoneProblem::LooksLikeEmail));
        assert_eq!(e164("1-800-FLOWERS", "US"), Err(PhoneProblem::NotDigits));
        assert_eq!(e164("415 555 0100 x5", "US"), Err(PhoneProblem::Extension));
        assert_eq!(e164("+14155550100;ext=5", "US"), Err(PhoneProblem::Extension));
        assert_eq!(e164("+14155550100,+14155550101", "US"), Err(PhoneProblem::Extension));
        assert_eq!(e164("415555", "US"), Err(PhoneProblem::TooShort(region("US"))));
        assert_eq!(e164("41555501001234", "US"), Err(PhoneProblem::TooLong(region("US"))));
        assert_eq!(e164("+442079460000", "US"), Err(PhoneProblem::Landline(region("GB"))));
        assert_eq!(e164("1 415 555 0100 +", "US"), Err(PhoneProblem::NotDigits));
    }

    #[test]
    fn kinds_that_cost_money_are_refused_before_any_sending() {
        for raw in ["+19005551234", "+449098790000", "+447012345678", "+18005551234", "+881612345678", "+882161234567", "+979123456789"] {
            assert!(matches!(e164(raw, "US"), Err(PhoneProblem::CostlyKind | PhoneProblem::NotInPlan(_))), "{raw}: {:?}", e164(raw, "US"));
        }
    }

    #[test]
    fn numbers_of_fiction_count_only_in_development() {
        assert!(read("+447700900123", region("GB"), Fiction::Refused).is_err());
        assert_eq!(read("07700 900123", region("GB"), Fiction::Allowed).unwrap().number.as_e164(), "+447700900123");
    }

    #[test]
    fn a_log_shows_two_digits_only() {
        assert_eq!(format!("{:?}", PhoneNumber::from_e164("+14155550100").unwrap()), "••• 00");
    }

    proptest! {
        #[test]
        fn whatever_is_accepted_is_e164_and_reads_back_as_itself(raw in "[+]?[0-9 ()./-]{0,20}|\\PC{0,30}") {
            if let Ok(found) = read(&raw, region("US"), Fiction::Refused) {
                let text = found.number.as_e164().to_owned();
                prop_assert!(PhoneNumber::from_e164(&text).is_some());
                prop_assert_eq!(read(&text, region("DE"), Fiction::Refused).map(|f| f.number), Ok(found.number));
            }
        }
    }
}
