//! People.

use super::challenge::Channel;
use super::id::UserId;
use super::locale::Locale;
use super::role::Role;
use super::time::UtcTime;

/// How an account came to be; Auth0's wire writes it before the id (`sms|...`).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Origin {
    /// By proving a number.
    Sms,
    /// By proving a mailbox.
    Email,
    /// By an administrator.
    Import,
}

impl Origin {
    /// The word in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sms => "sms",
            Self::Email => "email",
            Self::Import => "import",
        }
    }

    /// Reads [`Origin::as_str`] back.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Sms, Self::Email, Self::Import].into_iter().find(|origin| origin.as_str() == word)
    }

    /// The prefix of Auth0's user ids: its connection's strategy, `auth0` for users that an administrator made.
    pub const fn strategy(self) -> &'static str {
        match self {
            Self::Sms => "sms",
            Self::Email => "email",
            Self::Import => "auth0",
        }
    }
}

impl From<Channel> for Origin {
    fn from(channel: Channel) -> Self {
        match channel {
            Channel::Sms => Self::Sms,
            Channel::Email => Self::Email,
        }
    }
}

/// The most characters of a name.
pub const MAX_NAME: usize = 100;

/// What a person is called, as typed: no control characters, no signs that turn the writing around, no blanks around it.
pub fn plain_name(typed: &str) -> String {
    let plain: String = typed.chars().filter(|c| !c.is_control() && !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')).collect();
    plain.trim().to_owned()
}

/// The same, [`MAX_NAME`] characters at most. `None` when nothing is left.
pub fn clean_name(typed: &str) -> Option<String> {
    let name: String = plain_name(typed).chars().take(MAX_NAME).collect();
    let name = name.trim_end();
    (!name.is_empty()).then(|| name.to_owned())
}

/// A name as it is looked for: small letters, one blank between words.
pub fn name_key(name: &str) -> String {
    name.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

/// A person's account.
#[derive(Clone, Debug)]
pub struct User {
    /// Its identity, never reused.
    pub id: UserId,
    /// How it came to be.
    pub origin: Origin,
    /// What the person is called, when known.
    pub name: Option<String>,
    /// The language of messages that no request asks for.
    pub locale: Option<Locale>,
    /// When an administrator blocked it.
    pub blocked_at: Option<UtcTime>,
    /// What it may do in the portal, which opens after a factor that is not SMS; `None` for nothing.
    pub role: Option<Role>,
    /// When it was made.
    pub created_at: UtcTime,
    /// When it last changed.
    pub updated_at: UtcTime,
}

/// A user's address as claims and the management API need it: opened, with its proof.
#[derive(Clone, Debug)]
pub struct UserAddress {
    /// How it is reached.
    pub channel: Channel,
    /// The sealed value, to be opened by the keyring.
    pub sealed: Vec<u8>,
    /// When its owner proved it; `None` never logs in (R6).
    pub verified_at: Option<UtcTime>,
}
