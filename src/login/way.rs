//! The ways in that the login box offers, with their words.

use crate::directory::Snapshot;
use crate::domain::challenge::Channel;
use crate::domain::client::Client;
use crate::domain::policy;
use crate::flow::sign_in::method_of;

/// Words and icons of a channel on screens.
pub trait Words {
    /// The icon's symbol.
    fn icon(&self) -> &'static str;
    /// The button that chooses it.
    fn label(&self) -> &'static str;
    /// One line about it.
    fn line(&self) -> &'static str;
    /// "Sent by ... to ...".
    fn sent(&self) -> &'static str;
    /// The argument of [`Words::sent`].
    fn placeable(&self) -> &'static str;
    /// "Change ...".
    fn change(&self) -> &'static str;
    /// What to check when nothing arrives.
    fn help(&self) -> &'static str;
    /// The button that chooses it after another one failed.
    fn instead(&self) -> &'static str;
}

impl Words for Channel {
    fn icon(&self) -> &'static str {
        match self {
            Self::Sms => "phone",
            Self::Email => "mail",
        }
    }

    fn label(&self) -> &'static str {
        match self {
            Self::Sms => "way-sms",
            Self::Email => "way-email",
        }
    }

    fn line(&self) -> &'static str {
        match self {
            Self::Sms => "other-sms-line",
            Self::Email => "other-email-line",
        }
    }

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

    fn instead(&self) -> &'static str {
        match self {
            Self::Sms => "code-instead-sms",
            Self::Email => "code-instead-email",
        }
    }
}

/// The ways in that are really offered, in the administrator's order.
pub fn offered(snapshot: &Snapshot, client: &Client, only: Option<Channel>) -> Vec<Channel> {
    let methods = &snapshot.installation.sign_in.methods;
    let channels = methods.iter().filter_map(|method| [Channel::Sms, Channel::Email].into_iter().find(|channel| method_of(*channel) == *method));
    channels
        .filter(|channel| only.is_none_or(|only| only == *channel))
        .filter(|channel| policy::offers(&snapshot.installation, client, method_of(*channel)).is_ok())
        .collect()
}

/// The other ways than this one.
pub fn others(ways: &[Channel], current: Channel) -> Vec<Channel> {
    ways.iter().copied().filter(|way| *way != current).collect()
}
