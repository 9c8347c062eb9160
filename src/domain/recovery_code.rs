//! Recovery codes: a list that a person saves, each code good once (requirement C1).

use super::connection::Secret;
use super::one_time_code::ascii_digit;

/// Codes in a list.
pub const CODES: usize = 10;
/// Symbols of a code: 15 of 32 are 75 random bits.
pub const SYMBOLS: usize = 15;
/// Symbols that are written without a gap.
const GROUP: usize = 5;
/// Without 0, O, 1 and I, which people mistake for each other.
const ALPHABET: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/// A code, new or typed. Prints nothing of itself.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RecoveryCode(Secret);

impl RecoveryCode {
    /// The code that unguessable bytes stand for; five bits of each are used, so that every symbol is equally likely.
    pub fn from_random(bytes: [u8; SYMBOLS]) -> Self {
        Self(Secret::new(bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte & 31)])).collect::<String>()))
    }

    /// The code in groups of five, as it is shown: `L7PQ2-9WVJM-4TRHC`.
    pub fn shown(&self) -> String {
        let mut text = String::with_capacity(SYMBOLS + SYMBOLS / GROUP);
        for (at, symbol) in self.symbols().chars().enumerate() {
            if at > 0 && at % GROUP == 0 {
                text.push('-');
            }
            text.push(symbol);
        }
        text
    }

    /// The symbols alone, as the digest takes them.
    pub fn symbols(&self) -> &str {
        self.0.expose()
    }
}

/// Why a text cannot be a recovery code. None of these counts as a try.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RecoveryProblem {
    /// Nothing was typed.
    Empty,
    /// A symbol that no code has.
    Symbol,
    /// This many symbols, not [`SYMBOLS`].
    WrongLength(usize),
}

impl RecoveryCode {
    /// Reads a typed code: case, blanks and hyphens do not matter, nor do full-width letters and other scripts' digits. `1` and
    /// `I` are never issued, so who types them has read an `L`.
    ///
    /// # Errors
    /// [`RecoveryProblem`], which quotes nothing.
    pub fn parse(raw: &str) -> Result<Self, RecoveryProblem> {
        let mut symbols = String::with_capacity(SYMBOLS);
        for c in raw.chars().take(200) {
            if is_gap(c) {
                continue;
            }
            let symbol = match ascii(c).to_ascii_uppercase() {
                '1' | 'I' => 'L',
                other => other,
            };
            if !ALPHABET.iter().any(|own| char::from(*own) == symbol) {
                return Err(RecoveryProblem::Symbol);
            }
            symbols.push(symbol);
        }
        match symbols.len() {
            0 => Err(RecoveryProblem::Empty),
            SYMBOLS => Ok(Self(Secret::new(symbols))),
            other => Err(RecoveryProblem::WrongLength(other)),
        }
    }
}

fn is_gap(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '-' | '_' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn ascii(c: char) -> char {
    match c {
        // Full-width letters of East Asian keyboards.
        '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        _ => ascii_digit(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols_are_32_different_ones_that_nobody_mistakes() {
        let different: std::collections::HashSet<_> = ALPHABET.iter().collect();
        assert_eq!(different.len(), 32);
        assert!(!ALPHABET.iter().any(|symbol| b"01OI".contains(symbol)));
    }

    #[test]
    fn a_code_is_shown_in_groups_of_five_and_read_back_as_people_type_it() {
        let code = RecoveryCode::from_random([18, 5, 21, 22, 0, 7, 28, 27, 16, 19, 2, 25, 23, 15, 10]);
        let shown = code.shown();
        assert_eq!(shown, "L7PQ2-9WVJM-4TRHC");
        let full_width: String =
            shown.chars().map(|c| if c.is_ascii_alphanumeric() { char::from_u32(c as u32 + 0xfee0).unwrap() } else { c }).collect();
        for typed in
            [shown.clone(), shown.to_lowercase(), shown.replace('-', ""), shown.replace('-', " \u{2013} "), format!("\u{200e}{shown}\n"), full_width]
        {
            assert_eq!(RecoveryCode::parse(&typed), Ok(code.clone()), "{typed:?}");
        }
        assert_eq!(RecoveryCode::parse("17pq2-9wvjm-4trhc"), Ok(code.clone()), "an l that was read as a one");
        assert_eq!(format!("{code:?}"), "RecoveryCode(••••)");
    }

    #[test]
    fn what_is_no_code_is_refused_before_it_counts() {
        assert_eq!(RecoveryCode::parse(" - "), Err(RecoveryProblem::Empty));
        assert_eq!(RecoveryCode::parse("ABCDE-FGHJK"), Err(RecoveryProblem::WrongLength(10)));
        assert_eq!(RecoveryCode::parse("ABCDE-FGHJK-MNPQR-S"), Err(RecoveryProblem::WrongLength(16)));
        for raw in ["ABCDE-FGHJK-MNPQ0", "ABCDE-FGHJK-MNPQ\u{0}", "ABCDE.FGHJK.MNPQR", "ÄBCDE-FGHJK-MNPQR"] {
            assert_eq!(RecoveryCode::parse(raw), Err(RecoveryProblem::Symbol), "{raw:?}");
        }
    }

    #[test]
    fn every_symbol_comes_as_often() {
        let mut seen = [0_u32; 256];
        for byte in 0..=u8::MAX {
            seen[usize::from(RecoveryCode::from_random([byte; SYMBOLS]).symbols().as_bytes()[0])] += 1;
        }
        assert!(ALPHABET.iter().all(|symbol| seen[usize::from(*symbol)] == 8));
    }
}
