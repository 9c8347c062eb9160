//! The ways in that the login box offers, with their words.

use crate::directory::Snapshot;
use crate::domain::challenge::Channel;
use crate::domain::client::Client;
use crate::domain::factor::LoginMethod;
use crate::domain::policy;

/// A way in as the box shows it. Code and link travel in one mail, so they are one way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Way {
    /// A code by text.
    Sms,
    /// A code, a link or both by mail.
    Email,
    /// A password.
    Password,
    /// A passkey.
    Passkey,
}

impl Way {
    /// Every way.
    pub const ALL: [Self; 4] = [Self::Sms, Self::Email, Self::Password, Self::Passkey];

    /// The word in URLs and in the cookie that names the last way.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sms => "sms",
            Self::Email => "email",
            Self::Password => "password",
            Self::Passkey => "passkey",
        }
    }

    /// Reads [`Way::as_str`] back.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.as_str() == word)
    }

    /// The way that a method belongs to.
    pub const fn of(method: LoginMethod) -> Self {
        match method {
            LoginMethod::Sms => Self::Sms,
            LoginMethod::EmailCode | LoginMethod::MagicLink => Self::Email,
            LoginMethod::Password => Self::Password,
            LoginMethod::Passkey => Self::Passkey,
        }
    }

    /// The way that a channel belongs to.
    pub const fn of_channel(channel: Channel) -> Self {
        match channel {
            Channel::Sms => Self::Sms,
            Channel::Email => Self::Email,
        }
    }

    /// The icon's symbol.
    pub const fn icon(&self) -> &'static str {
        match self {
            Self::Sms => "phone",
            Self::Email => "mail",
            Self::Password => "lock",
            Self::Passkey => "key",
        }
    }

    /// The button that chooses it.
    pub const fn label(&self) -> &'static str {
        match self {
            Self::Sms => "way-sms",
            Self::Email => "way-email",
            Self::Password => "way-password",
            Self::Passkey => "way-passkey",
        }
    }

    /// One line about it.
    pub const fn line(&self) -> &'static str {
        match self {
            Self::Sms => "other-sms-line",
            Self::Email => "other-email-line",
            Self::Password => "other-password-line",
            Self::Passkey => "other-passkey-line",
        }
    }

    /// The button that chooses it after another one failed.
    pub const fn instead(&self) -> &'static str {
        match self {
            Self::Sms => "code-instead-sms",
            Self::Email => "code-instead-email",
            Self::Password => "code-instead-password",
            Self::Passkey => "code-instead-passkey",
        }
    }
}

/// Words of a channel on the code page.
pub trait Words {
    /// "Sent by ... to ...".
    fn sent(&self) -> &'static str;
    /// The argument of [`Words::sent`].
    fn placeable(&self) -> &'static str;
    /// "Change ...".
    fn change(&self) -> &'static str;
    /// What to check when nothing arrives.
    fn help(&self) -> &'static str;
}

impl Words for Channel {
    fn sent(&self) -> &'static str {
        match self {
            Self::Sms => "code-sent-sms",
            Self::Email => "code-sent-email",
        }
    }

    fn placeable(&self) -> &'static str {
        match self {
            Self::Sms => "number",
            Self::Email => "address",
        }
    }

    fn change(&self) -> &'static str {
        match self {
            Self::Sms => "code-change-sms",
            Self::Email => "code-change-email",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Sms => "code-help-sms",
            Self::Email => "code-help-email",
        }
    }
}

/// The ways in that are really offered, in the administrator's order.
pub fn offered(snapshot: &Snapshot, client: &Client, only: Option<LoginMethod>) -> Vec<Way> {
    let mut ways = Vec::new();
    let methods = snapshot.installation.sign_in.methods.iter().copied();
    let methods = methods.filter(|method| only.is_none_or(|only| only == *method));
    for way in methods.filter(|method| policy::offers(&snapshot.installation, client, *method).is_ok()).map(Way::of) {
        if !ways.contains(&way) {
            ways.push(way);
        }
    }
    ways
}

/// The other ways than this one.
pub fn others(ways: &[Way], current: Way) -> Vec<Way> {
    ways.iter().copied().filter(|way| *way != current).collect()
}
