//! E-mail addresses.

use std::fmt;

/// An address that mail can be sent to, in its canonical form: at most 254 bytes, the domain in lower case.
///
/// The local part is compared in lower case too: no provider of note treats `Ann@` and `ann@` as two people,
/// and two accounts for one mailbox would let one of them read the other's codes.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct EmailAddress(String);

/// Why a text is no e-mail address.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EmailProblem {
    /// Nothing was typed.
    Empty,
    /// More than 254 bytes (RFC 5321 section 4.5.3.1.3, less the angle brackets).
    TooLong,
    /// Only digits and the signs of a phone number: the person meant the other field.
    LooksLikePhone,
    /// Not `name@example.com`.
    Shape,
}

impl EmailAddress {
    /// Reads what a person typed: surrounding blanks and invisible characters are dropped.
    ///
    /// # Errors
    /// [`EmailProblem`] says what is wrong; control characters (header injection) are [`EmailProblem::Shape`].
    pub fn parse(raw: &str) -> Result<Self, EmailProblem> {
        let text = raw.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'));
        if text.is_empty() {
            return Err(EmailProblem::Empty);
        }
        if text.len() > 254 {
            return Err(EmailProblem::TooLong);
        }
        if !text.contains('@') && text.chars().filter(char::is_ascii_digit).count() >= 6 {
            return Err(EmailProblem::LooksLikePhone);
        }
        let (local, domain) = text.rsplit_once('@').ok_or(EmailProblem::Shape)?;
        if !is_local_part(local) || !is_domain(domain) {
            return Err(EmailProblem::Shape);
        }
        Ok(Self(text.to_lowercase()))
    }

    /// The canonical text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// `a•••@example.com`: enough to recognise one's own address by.
    pub fn masked(&self) -> String {
        let (local, domain) = self.0.rsplit_once('@').unwrap_or((&self.0, ""));
        let first: String = local.chars().take(1).collect();
        format!("{first}•••@{domain}")
    }
}

fn is_local_part(local: &str) -> bool {
    !local.is_empty()
        && local.len() <= 64
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..")
        && local.chars().all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+/=?^_`{|}~.-".contains(c))
}

fn is_domain(domain: &str) -> bool {
    let labels: Vec<&str> = domain.split('.').collect();
    labels.len() >= 2
        && labels.iter().all(|label| {
            !label.is_empty()
                && label.len() <= 63
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        })
}

impl fmt::Debug for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.masked())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_mailbox_is_one_address_however_it_is_typed() {
        let plain = EmailAddress::parse("ann@example.com").unwrap();
        assert_eq!(EmailAddress::parse("  Ann@Example.COM\u{200b}").unwrap(), plain);
    }

    #[test]
    fn each_mistake_has_its_own_name() {
        let problem = |raw: &str| EmailAddress::parse(raw).unwrap_err();
        assert_eq!(problem("  "), EmailProblem::Empty);
        assert_eq!(problem("+1 415 555 0100"), EmailProblem::LooksLikePhone);
        assert_eq!(problem(&format!("{}@example.com", "a".repeat(250))), EmailProblem::TooLong);
        for raw in [
            "ann",
            "ann@",
            "@example.com",
            "ann@localhost",
            "a b@example.com",
            "ann@exa mple.com",
            "ann@example.com\r\nBcc: eve@example.com",
            "ann@-example.com",
            "a..b@example.com",
        ] {
            assert_eq!(problem(raw), EmailProblem::Shape, "{raw:?}");
        }
    }

    #[test]
    fn a_log_shows_the_first_letter_only() {
        assert_eq!(format!("{:?}", EmailAddress::parse("ann@example.com").unwrap()), "a•••@example.com");
    }
}
