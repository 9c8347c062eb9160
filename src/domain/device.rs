//! Signing a device in that has no browser of its own (RFC 8628).

use super::authorization::{Details, Scope};
use super::id::ClientId;
use super::session::SignedIn;
use super::time::UtcTime;

/// Letters of user codes: no vowels, so that no words come up, and nothing that looks like something else (section 6.1).
const LETTERS: &[u8; 20] = b"BCDFGHJKLMNPQRSTVWXZ";
/// Letters of a user code.
const LENGTH: usize = 8;

/// What a person types: 8 letters of 20, shown in two halves. It is guessed at through a limiter only.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UserCode(String);

impl UserCode {
    /// A code made of random bytes, of which those that would favour a letter are left out; `None` when too few are left.
    pub fn from_random(bytes: &[u8]) -> Option<Self> {
        let fair = bytes.iter().filter(|byte| **byte < 240);
        let text: String = fair.take(LENGTH).map(|byte| char::from(LETTERS[usize::from(*byte) % LETTERS.len()])).collect();
        (text.len() == LENGTH).then_some(Self(text))
    }

    /// Reads what was typed: any case, with or without the dash.
    pub fn parse(typed: &str) -> Option<Self> {
        if typed.len() > 40 {
            return None;
        }
        let text: String = typed.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect();
        (text.len() == LENGTH && text.bytes().all(|b| LETTERS.contains(&b))).then_some(Self(text))
    }

    /// The letters.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// In two halves, as it is shown.
    pub fn shown(&self) -> String {
        let (head, tail) = self.0.split_at(LENGTH / 2);
        format!("{head}-{tail}")
    }
}

/// What became of a device's request.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DeviceState {
    /// Nobody has answered.
    Waiting,
    /// Somebody signed it in.
    Allowed,
    /// Somebody refused.
    Refused,
    /// Its tokens were fetched.
    Redeemed,
}

impl DeviceState {
    /// The word in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Allowed => "allowed",
            Self::Refused => "refused",
            Self::Redeemed => "redeemed",
        }
    }

    /// Reads [`DeviceState::as_str`] back.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Waiting, Self::Allowed, Self::Refused, Self::Redeemed].into_iter().find(|state| state.as_str() == word)
    }
}

/// A device about to wait.
#[derive(Clone, Debug)]
pub struct NewDevice {
    /// SHA-256 of the device code.
    pub digest: Vec<u8>,
    /// Keyed digest of the user code.
    pub user_code: Vec<u8>,
    /// Whose device.
    pub client: ClientId,
    /// What it asks for.
    pub scope: Scope,
    /// What it asks for beyond scopes.
    pub details: Details,
    /// Seconds between two questions.
    pub pause: i32,
    /// When it began.
    pub created_at: UtcTime,
    /// Until when it waits.
    pub expires_at: UtcTime,
}

/// A device that waits or waited.
#[derive(Clone, Debug)]
pub struct Device {
    /// SHA-256 of the device code.
    pub digest: Vec<u8>,
    /// Whose device.
    pub client: ClientId,
    /// What it asks for.
    pub scope: Scope,
    /// What it asks for beyond scopes.
    pub details: Details,
    /// What became of it.
    pub state: DeviceState,
    /// Who allowed it, once somebody did.
    pub signed_in: Option<SignedIn>,
    /// Seconds between two questions.
    pub pause: i32,
    /// When it last asked.
    pub polled_at: Option<UtcTime>,
    /// Until when it waits.
    pub expires_at: UtcTime,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_user_code_is_read_in_any_spelling() {
        let code = UserCode::from_random(&[0, 1, 2, 3, 250, 4, 5, 6, 7, 8]).unwrap();
        assert_eq!(code.shown(), "BCDF-GHJK");
        for typed in ["BCDF-GHJK", "bcdfghjk", " bcdf ghjk ", "BCDF–GHJK"] {
            assert_eq!(UserCode::parse(typed), Some(code.clone()), "{typed}");
        }
        for wrong in ["", "BCDF-GHJ", "BCDF-GHJKL", "AEIO-UAEI", "BCDF-GHJ1", &"B".repeat(1_000)] {
            assert_eq!(UserCode::parse(wrong), None, "{wrong}");
        }
        assert_eq!(UserCode::from_random(&[250; 16]), None);
    }
}
