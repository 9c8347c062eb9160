//! What a new password must be: long enough, not common, and not made of what others know of its owner (requirements P1 to P3).
//!
//! There are no rules of composition. Nothing here looks at a password that is only compared.

use std::collections::BTreeSet;
use std::fmt;

use zxcvbn::zxcvbn;

use super::{MAX_BYTES, composed};
use crate::domain::connection::Secret;

/// What a password is to be good for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Least {
    /// It opens the account by itself.
    Alone,
    /// The account has a second step too.
    WithSecondStep,
}

impl Least {
    /// The fewest characters (NIST SP 800-63B-4 section 3.1.1.2).
    pub const fn characters(self) -> usize {
        match self {
            Self::Alone => 15,
            Self::WithSecondStep => 8,
        }
    }

    /// The fewest guesses, by zxcvbn's estimate, that finding it must take. Its lists hold the 30,000 most common breached
    /// passwords and 60,000 words and names, and it knows repetitions, keyboard walks, dates and letters written as digits.
    ///
    /// Alone, 10^10, where its scale ends at "very unguessable": two or three common words in a row, a word repeated or a walk
    /// over the keyboard stay below 10^9, while four common words, or three with blanks, or fifteen random characters (10^15)
    /// lie above it. Beside a second step, 10^6, where "somewhat guessable" begins: no more than a hundred wrong guesses in a row
    /// are ever compared, and eight random characters, the shortest there may be, make 10^8.
    const fn guesses(self) -> u64 {
        match self {
            Self::Alone => 10_000_000_000,
            Self::WithSecondStep => 1_000_000,
        }
    }
}

/// The estimate takes a blank or hyphen between common words for random, which multiplies it by 10,000 each. Whoever guesses
/// tries them, so that without them the password must still reach a fiftieth of what it must reach as typed: three random words
/// do, three of the hundred most common ones do not.
const WITHOUT_SEPARATORS: u64 = 50;

/// Characters that are estimated at once. The estimate of a long text of `@`, `(` and the like takes seconds.
const PIECE: usize = 40;
/// Characters that are estimated in all.
const ESTIMATED: usize = 120;

/// Words shorter than this say nothing of a person or a service.
const SHORTEST_WORD: usize = 4;

/// Why a password is not taken, each with a reason that a page can give.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum PasswordProblem {
    /// Fewer characters than this.
    TooShort(usize),
    /// More bytes than this.
    TooLong(usize),
    /// Among the first that anybody guesses.
    Common,
    /// Made of this word, which others know of the account or the service.
    Context(Secret),
}

impl fmt::Display for PasswordProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooShort(least) => write!(f, "a password has at least {least} characters"),
            Self::TooLong(most) => write!(f, "a password has at most {most} bytes"),
            Self::Common => f.write_str("the password is too common or too easy to guess; take several random words"),
            Self::Context(_) => f.write_str("the password is made of a name, an address or a number that others know"),
        }
    }
}

/// A password that was admitted, in the form that is hashed. Only [`check_new`] makes one.
#[derive(Clone, Debug)]
pub struct NewPassword(Secret);

impl NewPassword {
    pub(super) fn composed(&self) -> &str {
        self.0.expose()
    }
}

/// Admits a new password or says why not. `context` is what others know: the names of application and host, and the user's
/// addresses, numbers and names, each as it is written; it is taken apart here.
///
/// # Errors
/// [`PasswordProblem`].
pub fn check_new(password: &str, least: Least, context: &[&str]) -> Result<NewPassword, PasswordProblem> {
    let composed = composed(password).ok_or(PasswordProblem::TooLong(MAX_BYTES))?;
    if composed.chars().count() < least.characters() {
        return Err(PasswordProblem::TooShort(least.characters()));
    }
    let words = words_of(context);
    if let Some(word) = only_word(&composed, &words, least) {
        return Err(PasswordProblem::Context(Secret::new(word)));
    }
    if !is_hard(&composed, &words, least.guesses()) {
        return Err(PasswordProblem::Common);
    }
    let bare: String = composed.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '_' | '.' | ',')).collect();
    if !bare.is_empty() && !is_hard(&bare, &words, least.guesses() / WITHOUT_SEPARATORS) {
        return Err(PasswordProblem::Common);
    }
    Ok(NewPassword(Secret::new(composed.as_str())))
}

/// A text is at least as hard as the hardest piece of it.
fn is_hard(text: &str, words: &BTreeSet<String>, guesses: u64) -> bool {
    let inputs: Vec<&str> = words.iter().map(String::as_str).collect();
    let characters: Vec<char> = text.chars().take(ESTIMATED).collect();
    characters.chunks(PIECE).any(|piece| zxcvbn(&piece.iter().collect::<String>(), &inputs).guesses() >= guesses)
}

/// Letters and digits alone, in lower case.
fn folded(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The words of the context: each entry whole and in parts, and of numbers also what is dialled within a country.
fn words_of(context: &[&str]) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for entry in context {
        let parts = entry.split(|c: char| !c.is_alphanumeric()).chain(std::iter::once(*entry)).map(folded);
        // The name of a mailbox is a word too, however many dots it has.
        let name = entry.split_once('@').map(|(name, _)| folded(name));
        for word in parts.chain(name) {
            if word.len() > SHORTEST_WORD && word.bytes().all(|b| b.is_ascii_digit()) {
                let shorter = [10, 7].into_iter().filter(|length| word.len() > *length);
                words.extend(shorter.map(|length| word[word.len() - length..].to_owned()));
            }
            words.insert(word);
        }
    }
    words.retain(|word| word.chars().count() >= SHORTEST_WORD);
    words
}

/// The longest word of the context that is in the password, when without such words too little of it is left.
fn only_word(password: &str, words: &BTreeSet<String>, least: Least) -> Option<String> {
    let mut left = folded(password);
    let mut by_length: Vec<&String> = words.iter().collect();
    by_length.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
    let mut found = None;
    for word in by_length.into_iter().filter(|word| !word.is_empty()) {
        if left.contains(word.as_str()) {
            left = left.replace(word.as_str(), "");
            found = found.or_else(|| Some(word.clone()));
        }
    }
    found.filter(|_| left.chars().count() < least.characters() / 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONTEXT: [&str; 5] = ["Northwind", "login.example.com", "ada.lovelace@example.com", "Ada Lovelace", "+14155550100"];

    fn problem(password: &str, least: Least) -> Option<PasswordProblem> {
        check_new(password, least, &CONTEXT).err()
    }

    fn context(word: &str) -> Option<PasswordProblem> {
        Some(PasswordProblem::Context(Secret::new(word)))
    }

    #[test]
    fn passwords_that_stand_alone() {
        let common = Some(PasswordProblem::Common);
        let short = Some(PasswordProblem::TooShort(15));
        let table = [
            ("", short.clone()),
            ("fourteen chars", short.clone()),
            ("x7Kp2mQz9vLw4R", short.clone()),
            ("éééééééééééééé", short),
            // The most common ones, lengthened, repeated, and spelt with digits.
            ("passwordpassword", common.clone()),
            ("Password123456789", common.clone()),
            ("P@ssw0rdP@ssw0rd", common.clone()),
            ("letmeinletmeinletmein", common.clone()),
            ("iloveyouforever1", common.clone()),
            ("monkeydragonmaster", common.clone()),
            ("password monkey dragon", common.clone()),
            ("thisismypassword", common.clone()),
            ("this-is-my-password", common.clone()),
            ("ocean ocean ocean", common.clone()),
            ("sunshine sunshine", common.clone()),
            ("summer2024summer2024", common.clone()),
            ("december25121990", common.clone()),
            ("mynameisjohnsmith", common.clone()),
            // Walks over the keyboard, rows and repetitions.
            ("qwertyuiopasdfgh", common.clone()),
            ("1qaz2wsx3edc4rfv", common.clone()),
            ("zaq12wsxcde34rfv", common.clone()),
            ("asdf1234asdf1234", common.clone()),
            ("123456789012345", common.clone()),
            ("abcdefghijklmnop", common.clone()),
            ("абвгдежзийклмнопр", common.clone()),
            ("aaaaaaaaaaaaaaaa", common.clone()),
            ("111111222222333333", common.clone()),
            (&"abcabc".repeat(20), common.clone()),
            // What others know.
            ("northwindnorthwind", context("northwind")),
            ("Northwind2024!!!", context("northwind")),
            ("Ada.Lovelace.1815", context("adalovelace")),
            ("lovelace lovelace", context("lovelace")),
            ("ada.lovelace@example.com", context("adalovelaceexamplecom")),
            ("login.example.com", context("loginexamplecom")),
            ("+1 415 555 0100 !!", context("14155550100")),
            ("(415) 555-0100 abc", context("4155550100")),
            // Random words, characters and other scripts.
            ("violet kettle orbit", None),
            ("lamp river tango", None),
            ("correct horse battery staple", None),
            ("quiet-window-hammer", None),
            ("correcthorsebatterystaple", None),
            ("northwind kettle orbits", None),
            ("x7Kp2mQz9vLw4RtY", None),
            ("трава лодка зеркало", None),
            ("🐙🦀🐡🦑🐠🐟🐬🐳🐋🦈🦭🐚🪸🐌🦋", None),
            (&"kettle orbit violet 42 ".repeat(6), None),
        ];
        let wrong: Vec<_> = table.iter().filter(|(password, wanted)| problem(password, Least::Alone) != *wanted).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }

    #[test]
    fn passwords_beside_a_second_step() {
        let common = Some(PasswordProblem::Common);
        let table = [
            ("x7Kp2mQ", Some(PasswordProblem::TooShort(8))),
            ("password", common.clone()),
            ("pass-word", common.clone()),
            ("baseball1", common.clone()),
            ("qwerty12", common.clone()),
            ("q2w3e4r5", common.clone()),
            ("aaaaaaaa", common),
            ("northwind1", context("northwind")),
            ("5550100abc", context("5550100")),
            ("x7Kp2mQz", None),
            ("kettle-orb", None),
        ];
        let wrong: Vec<_> = table.iter().filter(|(password, wanted)| problem(password, Least::WithSecondStep) != *wanted).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }

    #[test]
    fn long_ones_are_taken_to_the_last_byte_and_no_further() {
        let long = |bytes: usize| "violet kettle orbit 42 ".repeat(50)[..bytes].to_owned();
        assert_eq!(problem(&long(64), Least::Alone), None);
        assert_eq!(problem(&long(1_024), Least::Alone), None);
        assert_eq!(problem(&long(1_025), Least::Alone), Some(PasswordProblem::TooLong(1_024)));
        assert_eq!(problem(&"x".repeat(10_000_000), Least::Alone), Some(PasswordProblem::TooLong(1_024)));
    }

    #[test]
    fn characters_are_counted_once_they_are_composed() {
        // Fifteen characters of two code points each are fifteen, and seven are seven.
        assert_eq!(problem(&"e\u{301}".repeat(14), Least::Alone), Some(PasswordProblem::TooShort(15)));
        assert_eq!(problem("cre\u{300}me bru\u{302}le\u{301}e!", Least::Alone), Some(PasswordProblem::TooShort(15)));
    }

    proptest::proptest! {
        #[test]
        fn whatever_is_typed_is_judged_without_panic(password in "\\PC{15,140}", name in "\\PC{0,30}") {
            drop(check_new(&password, Least::Alone, &[&name, "login.example.com"]));
        }
    }

    #[test]
    fn problems_and_passwords_print_nothing_that_they_hold() {
        let shown = format!(
            "{:?} {:?} {}",
            problem("northwindnorthwind", Least::Alone),
            check_new("violet kettle orbit", Least::Alone, &[]),
            PasswordProblem::Common
        );
        assert!(!shown.contains("northwind") && !shown.contains("violet"), "{shown}");
    }
}
