//! How many segments a text takes (3GPP TS 23.038): 160 GSM-7 units in one or 153 in each of several, 70 or 67 UTF-16
//! units as soon as one character is outside GSM-7.

/// The basic character set of GSM 03.38, without the escape.
const BASIC: &str =
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// Characters that take an escape as well: two units.
const EXTENDED: &str = "^{}\\[~]|€\u{c}";

/// How a text is encoded on the air.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Encoding {
    /// Seven bits a character.
    Gsm7,
    /// Sixteen bits a character.
    Ucs2,
}

/// What a text costs to send.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Size {
    /// Its encoding.
    pub encoding: Encoding,
    /// Units of that encoding.
    pub units: usize,
    /// Segments, each billed as one text.
    pub segments: usize,
    /// The first character that forces UCS-2.
    pub culprit: Option<char>,
}

/// Letters, digits and blanks, which nearly every text is made of: in [`BASIC`] without looking.
fn is_plain(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == ' '
}

/// Measures a text.
pub fn measure(text: &str) -> Size {
    let culprit = text.chars().find(|c| !is_plain(*c) && !BASIC.contains(*c) && !EXTENDED.contains(*c));
    let (encoding, units, single, part) = match culprit {
        None => (Encoding::Gsm7, text.chars().map(|c| if !is_plain(c) && EXTENDED.contains(c) { 2 } else { 1 }).sum(), 160, 153),
        Some(_) => (Encoding::Ucs2, text.encode_utf16().count(), 70, 67),
    };
    let segments = if units <= single { usize::from(units > 0) } else { units.div_ceil(part) };
    Size { encoding, units, segments, culprit }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_foreign_character_turns_the_whole_text() {
        assert_eq!(measure(&"a".repeat(160)).segments, 1);
        assert_eq!(measure(&"a".repeat(161)).segments, 2);
        assert_eq!(measure(&format!("{}’", "a".repeat(70))).segments, 2);
        assert_eq!(measure(&format!("{}ó", "a".repeat(69))), Size { encoding: Encoding::Ucs2, units: 70, segments: 1, culprit: Some('ó') });
    }

    #[test]
    fn what_is_plain_is_basic() {
        for c in (0..=255).map(char::from).filter(|c| is_plain(*c)) {
            assert!(BASIC.contains(c) && !EXTENDED.contains(c), "{c:?}");
        }
    }

    #[test]
    fn extended_characters_count_twice_and_emoji_too() {
        assert_eq!(measure(&"€".repeat(80)).segments, 1);
        assert_eq!(measure(&"€".repeat(81)).segments, 2);
        assert_eq!(measure("🙂").units, 2);
    }
}
