//! Numbers that are in E.164 form already, read without the library's parser.
//!
//! That parser looks for extensions, letters and prefixes with a dozen regular expressions before it reads a number: most of
//! what reading costs. In `+14155550100` there is only one thing to find, the calling code, and one thing that could still
//! change the number, the national prefix. What may have one is left to the library. Kind, region and length are the
//! library's answer in either case.

use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumber};

/// The number that the library reads `text` as; `None` for everything that it had better read itself.
pub(super) fn parse(text: &str) -> Option<PhoneNumber> {
    let digits = text.strip_prefix('+').filter(|_| super::is_e164(text))?;
    // Calling codes are prefix-free, so the first that exists is the one.
    let (code, national) = (1..=3).map(|length| digits.split_at(length)).find_map(|(code, national)| {
        let code = code.parse::<i32>().ok()?;
        PHONE_NUMBER_UTIL.get_region_for_country_code(code).map(|_| (code, national))
    })?;
    if national.starts_with('0') || trunk_prefixes(code).iter().any(|prefix| national.starts_with(prefix)) {
        return None;
    }
    Some(PhoneNumber { country_code: code, national_number: national.parse().ok()?, ..PhoneNumber::default() })
}

/// How the library's `nationalPrefixForParsing` of a calling code may begin, besides with 0: what begins so, it may shorten
/// or rewrite. An empty prefix means all. The property tests below hold this to the library's data.
fn trunk_prefixes(code: i32) -> &'static [&'static str] {
    match code {
        1 | 44 | 61 | 423 | 692 => &["1"],
        7 | 370 | 375 | 993 => &["8"],
        55 => &["90"],
        86 => &["11", "12", "17"],
        54 | 261 | 298 | 352 | 378 | 506 | 672 => &[""],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// As far as anything here or there depends on it.
    fn parts(number: &PhoneNumber) -> (i32, u64, bool, Option<&str>) {
        (number.country_code, number.national_number, number.italian_leading_zero(), number.extension.as_deref())
    }

    fn agrees(text: &str) -> Result<bool, TestCaseError> {
        let Some(own) = parse(text) else { return Ok(false) };
        let theirs = PHONE_NUMBER_UTIL.parse(text, None);
        prop_assert_eq!(theirs.as_ref().ok().map(parts), Some(parts(&own)), "{}", text);
        Ok(true)
    }

    fn codes() -> Vec<i32> {
        PHONE_NUMBER_UTIL.get_supported_calling_codes().collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_000))]

        #[test]
        fn what_is_read_here_is_what_the_library_reads(code in prop::sample::select(codes()), national in "[0-9]{4,12}") {
            agrees(&format!("+{code}{national}"))?;
        }

        #[test]
        fn any_digits_at_all_are_read_alike(text in "[+][0-9]{5,17}") {
            agrees(&text)?;
        }
    }

    /// Every calling code with every beginning of two digits, which is where national prefixes are.
    #[test]
    fn no_beginning_of_a_number_is_taken_for_a_national_prefix() {
        let mut read = 0;
        for (code, start) in codes().into_iter().flat_map(|code| (10..100).map(move |start| (code, start))) {
            for rest in ["2345678901", "0000000000"] {
                let rest = &rest[..5 + (start + code as usize) % 6];
                read += usize::from(agrees(&format!("+{code}{start}{rest}")).unwrap());
            }
        }
        assert!(read > 30_000, "hardly anything is read here: {read}");
    }

    #[test]
    fn what_the_library_may_shorten_is_left_to_it() {
        for text in [
            "+4407400123456",
            "+11415555010",
            "+78123456789",
            "+5491123456789",
            "+55900000000000",
            "+390612345678",
            "14155550100",
            "+999123456789",
            "+1",
        ] {
            assert!(parse(text).is_none(), "{text}");
        }
    }
}
