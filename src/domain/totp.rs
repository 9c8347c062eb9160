//! Authenticator apps (RFC 6238): steps of time, devices, and what people type.

use std::fmt;
use std::time::Duration;

use super::id::time_ordered;
use super::one_time_code::{self, CodeLength, GuessProblem};
use super::time::UtcTime;

/// How long a step lasts, in seconds (requirement T1).
const STEP_SECONDS: i64 = 30;
/// Devices that one account may have.
pub const MAX_DEVICES: i64 = 5;
/// How long an enrolment may take from the picture to the first code.
pub const ENROLMENT_LIFE: Duration = Duration::from_secs(15 * 60);
/// The longest name of a device, in characters.
pub const NAME_CHARACTERS: usize = 60;

/// Names one device. Ids sort by time.
#[derive(Clone, PartialEq, Eq, Hash, Debug, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct TotpDeviceId(String);

impl TotpDeviceId {
    /// Takes the text as it is; whether such a device exists is the database's answer.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// A new id.
    pub fn made_at(at: UtcTime, random: [u8; 10]) -> Self {
        Self(time_ordered(at, random))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A device as pages show it. Its seed is not here.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TotpDevice {
    /// Its identity.
    pub id: TotpDeviceId,
    /// What its owner calls it.
    pub name: String,
    /// When it was set up.
    pub created_at: UtcTime,
    /// When a code of it last counted, after the one that confirmed it.
    pub used_at: Option<UtcTime>,
}

/// A name for a device as people type it: no control characters, no blanks around it, [`NAME_CHARACTERS`] at most. It may be
/// empty; the page then has a word of its own.
pub fn device_name(typed: &str) -> String {
    let name: String = typed.trim().chars().filter(|c| !c.is_control()).take(NAME_CHARACTERS).collect();
    name.trim_end().to_owned()
}

/// A step of time: half minutes since 1970. Steps come from the server's clock only (attack 35).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Step(i64);

impl Step {
    /// The step that a moment is in.
    pub const fn at(now: UtcTime) -> Self {
        Self(now.seconds().div_euclid(STEP_SECONDS))
    }

    /// The step with this number, as it is stored.
    pub const fn from_number(number: i64) -> Self {
        Self(number)
    }

    /// Its number.
    pub const fn number(self) -> i64 {
        self.0
    }

    /// Its first second; `None` before 1970.
    pub fn first_second(self) -> Option<u64> {
        u64::try_from(self.0.checked_mul(STEP_SECONDS)?).ok()
    }

    /// Steps whose codes are taken at a moment, the newest first: the present one and the one before it, for who types slowly,
    /// and none ahead (requirement T3).
    pub const fn taken_at(now: UtcTime) -> [Self; 2] {
        let present = Self::at(now);
        [present, Self(present.0.saturating_sub(1))]
    }
}

/// What a person typed as the code of an app: six digits, in the only shape that may be compared.
#[derive(Clone)]
pub struct TotpGuess(String);

impl TotpGuess {
    /// Reads a typed or pasted code as leniently as [`one_time_code::Guess::parse`].
    ///
    /// # Errors
    /// [`GuessProblem`], which quotes nothing. None of them counts as a try.
    pub fn parse(raw: &str) -> Result<Self, GuessProblem> {
        one_time_code::Guess::parse(raw, CodeLength::DEFAULT).map(|guess| Self(guess.as_str().to_owned()))
    }

    /// The six digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for TotpGuess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TotpGuess(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_lasts_thirty_seconds_and_the_one_before_it_still_counts() {
        let at = |seconds| Step::taken_at(UtcTime::from_seconds(seconds)).map(Step::number);
        assert_eq!((at(59), at(60), at(89), at(90)), ([1, 0], [2, 1], [2, 1], [3, 2]));
        assert_eq!(Step::at(UtcTime::from_micros(59_999_999)).number(), 1);
    }

    #[test]
    fn a_clock_before_1970_has_steps_without_codes() {
        assert_eq!(Step::at(UtcTime::from_seconds(-1)).number(), -1);
        assert_eq!(Step::at(UtcTime::from_seconds(-1)).first_second(), None);
        assert_eq!(Step::from_number(i64::MAX).first_second(), None);
    }

    #[test]
    fn codes_are_read_as_people_type_them() {
        for raw in ["482615", " 482 615 ", "482-615", "٤٨٢٦١٥", "４８２６１５"] {
            assert_eq!(TotpGuess::parse(raw).map(|guess| guess.0).as_deref(), Ok("482615"), "{raw:?}");
        }
        assert_eq!(TotpGuess::parse("").unwrap_err(), GuessProblem::Empty);
        assert_eq!(TotpGuess::parse("48261").unwrap_err(), GuessProblem::WrongLength(5));
        assert_eq!(TotpGuess::parse("+482615").unwrap_err(), GuessProblem::NotDigits);
        assert_eq!(format!("{:?}", TotpGuess::parse("482615").unwrap()), "TotpGuess(..)");
    }

    #[test]
    fn names_are_short_and_printable() {
        assert_eq!(device_name("  My\u{0} phone\r\n "), "My phone");
        assert_eq!(device_name(&"x".repeat(500)).chars().count(), NAME_CHARACTERS);
        assert_eq!(device_name(" \t "), "");
    }
}
