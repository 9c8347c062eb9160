//! The digits a person types, and how they are made without being stored.

use std::fmt;

use aws_lc_rs::{constant_time, hmac};

use super::id::ChallengeId;

/// The digits sent to a person. Prints nothing of itself.
#[derive(Clone, PartialEq, Eq)]
pub struct OneTimeCode(String);

impl OneTimeCode {
    /// The digits, for the message that carries them.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for OneTimeCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OneTimeCode(..)")
    }
}

/// How many digits a code has: 6 to 8 (NIST SP 800-63B-4 section 3.1.3.2 asks for six at least).
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct CodeLength(u8);

impl CodeLength {
    /// Six digits.
    pub const DEFAULT: Self = Self(6);

    /// `None` outside 6 to 8.
    pub fn new(digits: i64) -> Option<Self> {
        u8::try_from(digits).ok().filter(|n| (6..=8).contains(n)).map(Self)
    }

    /// The number of digits.
    pub const fn digits(self) -> usize {
        self.0 as usize
    }
}

/// The key that codes are derived with. It lives outside the database.
#[derive(Clone)]
pub struct CodeKey(hmac::Key);

impl CodeKey {
    /// Takes 32 secret bytes.
    pub fn new(secret: &[u8]) -> Self {
        Self(hmac::Key::new(hmac::HMAC_SHA256, secret))
    }

    /// The code of a challenge: the same digits each time, so that nothing needs to be stored to send them again.
    ///
    /// The first 64 bits of the MAC are reduced modulo 10^n; for n = 8 the bias is below 2^-37.
    pub fn derive(&self, challenge: &ChallengeId, length: CodeLength) -> OneTimeCode {
        let tag = hmac::sign(&self.0, challenge.as_str().as_bytes());
        let mut head = [0_u8; 8];
        head.copy_from_slice(&tag.as_ref()[..8]);
        let digits = length.digits();
        let number = u64::from_be_bytes(head) % 10_u64.pow(u32::from(length.0));
        OneTimeCode(format!("{number:0digits$}"))
    }
}

/// What a person typed as the code, in the only shape that may be compared.
#[derive(Clone)]
pub struct Guess(String);

/// Why a text cannot be a guess. None of these counts as a try.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum GuessProblem {
    /// Nothing was typed.
    Empty,
    /// Something other than digits, spaces and dashes.
    NotDigits,
    /// This many digits, not as many as were sent.
    WrongLength(usize),
}

impl Guess {
    /// Reads a typed or pasted code: spaces and dashes are dropped, Arabic-Indic, Persian and full-width digits become
    /// ASCII, and when the text around the digits is a whole message with exactly one run of the right length, that run
    /// is taken.
    ///
    /// # Errors
    /// [`GuessProblem`], which quotes nothing.
    pub fn parse(raw: &str, length: CodeLength) -> Result<Self, GuessProblem> {
        let text: String = raw.chars().take(400).map(ascii_digit).collect();
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let noise = |c: char| {
            c.is_whitespace()
                || matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        };
        if text.chars().all(|c| c.is_whitespace()) {
            return Err(GuessProblem::Empty);
        }
        if !text.chars().all(|c| c.is_ascii_digit() || noise(c)) {
            return Self::only_run(&text, length).ok_or(GuessProblem::NotDigits);
        }
        if digits.len() == length.digits() { Ok(Self(digits)) } else { Err(GuessProblem::WrongLength(digits.len())) }
    }

    fn only_run(text: &str, length: CodeLength) -> Option<Self> {
        let mut runs = text.split(|c: char| !c.is_ascii_digit()).filter(|run| run.len() == length.digits());
        let first = runs.next()?;
        // "G-482615 is your code" pastes whole; "1e5000" and "0x482615" are no messages.
        let words = text.split_whitespace().count();
        (runs.next().is_none() && words >= 2).then(|| Self(first.to_owned()))
    }

    /// The digits as typed, to be quoted back to the person who typed them.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Compares without telling by its timing how many digits were right.
    pub fn is(&self, code: &OneTimeCode) -> bool {
        constant_time::verify_slices_are_equal(self.0.as_bytes(), code.0.as_bytes()).is_ok()
    }
}

impl fmt::Debug for Guess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Guess(..)")
    }
}

/// Maps the decimal digits that people's keyboards produce to ASCII and leaves every other character alone.
pub fn ascii_digit(c: char) -> char {
    let base = match c {
        '\u{0660}'..='\u{0669}' => 0x0660,
        '\u{06f0}'..='\u{06f9}' => 0x06f0,
        '\u{0966}'..='\u{096f}' => 0x0966,
        '\u{ff10}'..='\u{ff19}' => 0xff10,
        _ => return c,
    };
    char::from_digit(c as u32 - base, 10).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIX: CodeLength = CodeLength::DEFAULT;

    #[test]
    fn a_code_is_the_same_each_time_and_another_for_another_challenge() {
        let key = CodeKey::new(&[7; 32]);
        let (one, two) = (ChallengeId::new("one"), ChallengeId::new("two"));
        assert_eq!(key.derive(&one, SIX), key.derive(&one, SIX));
        assert_ne!(key.derive(&one, SIX), key.derive(&two, SIX));
        assert_ne!(key.derive(&one, SIX), CodeKey::new(&[8; 32]).derive(&one, SIX));
    }

    /// Requirement S1: each digit string equally likely, leading zeros included (chi-square over ten digits, p > 0.001).
    #[test]
    fn every_digit_is_equally_likely_at_every_place() {
        let key = CodeKey::new(&[1; 32]);
        let mut seen = [[0_u32; 10]; 6];
        let rounds = 100_000_u32;
        for n in 0..rounds {
            for (place, digit) in key.derive(&ChallengeId::new(n.to_string()), SIX).as_str().bytes().enumerate() {
                seen[place][usize::from(digit - b'0')] += 1;
            }
        }
        let expected = f64::from(rounds) / 10.0;
        for counts in seen {
            let chi: f64 = counts.iter().map(|&n| (f64::from(n) - expected).powi(2) / expected).sum();
            assert!(chi < 27.88, "chi-square {chi} with 9 degrees of freedom");
        }
    }

    #[test]
    fn pasted_codes_are_read_as_people_paste_them() {
        for raw in ["482615", " 482 615 ", "482-615", "482\u{2013}615", "٤٨٢٦١٥", "４８２６１５", "G-482615 is your code", "\u{200e}482615"]
        {
            assert_eq!(Guess::parse(raw, SIX).map(|g| g.0).as_deref(), Ok("482615"), "{raw:?}");
        }
    }

    #[test]
    fn what_is_no_code_is_refused_before_it_counts() {
        assert_eq!(Guess::parse("  ", SIX).unwrap_err(), GuessProblem::Empty);
        assert_eq!(Guess::parse("48261", SIX).unwrap_err(), GuessProblem::WrongLength(5));
        assert_eq!(Guess::parse("4826150", SIX).unwrap_err(), GuessProblem::WrongLength(7));
        for raw in ["1e5000", "+482615", "482615\0", "0x482615", "abcdef", "482.615", "null", "[482615]"] {
            assert_eq!(Guess::parse(raw, SIX).unwrap_err(), GuessProblem::NotDigits, "{raw:?}");
        }
    }
}
