//! What somebody types who looks for a person.

use super::challenge::Recipient;
use super::email::EmailAddress;
use super::id::UserId;
use super::phone::{self, Fiction, PhoneProblem, Region};
use super::user::{name_key, plain_name};

/// What it is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Sought {
    /// Nothing was typed.
    Everybody,
    /// The beginning of a name, as names are looked for.
    Name(String),
    /// An account.
    Id(UserId),
    /// A number or a mailbox, in full.
    Address(Recipient),
    /// A number that nobody can have.
    NoNumber(PhoneProblem),
}

/// The most characters that are looked at.
const MOST: usize = 254;

/// Reads it. A number without its country's code is taken for one of `region`.
pub fn read(typed: &str, region: Region, fiction: Fiction) -> Sought {
    let typed: String = typed.trim().chars().take(MOST).collect();
    // Auth0's wire writes the way in before the id.
    let id = typed.rsplit('|').next().unwrap_or_default();
    if id.len() == 24 && id.bytes().all(|b| b.is_ascii_hexdigit()) {
        return Sought::Id(UserId::new(id.to_ascii_lowercase()));
    }
    if typed.contains('@')
        && let Ok(mailbox) = EmailAddress::parse(&typed)
    {
        return Sought::Address(Recipient::Email(mailbox));
    }
    let digits = typed.chars().filter(|c| c.is_numeric()).count();
    if digits >= 5 && !typed.chars().any(char::is_alphabetic) {
        return match phone::read(&typed, region, fiction) {
            Ok(found) => Sought::Address(Recipient::Phone(found.number)),
            Err(problem) => Sought::NoNumber(problem),
        };
    }
    match name_key(&plain_name(&typed)) {
        key if key.is_empty() => Sought::Everybody,
        key => Sought::Name(key),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(typed: &str) -> Sought {
        read(typed, Region::US, Fiction::Refused)
    }

    #[test]
    fn a_number_in_any_spelling_a_mailbox_an_id_and_a_name_are_told_apart() {
        let number = of("+1 (415) 555-0100");
        assert!(matches!(&number, Sought::Address(Recipient::Phone(number)) if number.as_e164() == "+14155550100"));
        assert_eq!(of("001 415 555 0100"), number);
        assert_eq!(of("(415) 555-0100"), number, "a number of the country");
        assert!(matches!(of(" ADA@Example.com "), Sought::Address(Recipient::Email(mailbox)) if mailbox.as_str() == "ada@example.com"));
        assert_eq!(of("sms|0A1b2c3d4e5f0a1b2c3d4e5f"), Sought::Id(UserId::new("0a1b2c3d4e5f0a1b2c3d4e5f")));
        assert_eq!(of("  Ada   LOVE"), Sought::Name("ada love".into()));
        assert_eq!((of("Élodie"), of("R2 D2")), (Sought::Name("élodie".into()), Sought::Name("r2 d2".into())));
        assert_eq!(of("   "), Sought::Everybody);
        assert!(matches!(of("+1 555"), Sought::Name(_)) && matches!(of("+1 415 555"), Sought::NoNumber(_)));
    }

    #[test]
    fn whatever_is_typed_is_something() {
        for hostile in ["%", "_", "@", "a@", "\u{0}", "'; DROP TABLE account; --", "|||", "+", &"9".repeat(5_000), &"x".repeat(5_000)] {
            let _ = of(hostile);
        }
    }
}
