//! What happened to messages, in words: keys of texts.

use crate::domain::challenge::{Channel, Purpose};
use crate::domain::message::MessageState;
use crate::domain::message_reason::Reason;
use crate::domain::notice::{Letter, Says};
use crate::storage::message_log::Logged;

/// What a message carried.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum About {
    /// A code or a link.
    Code(Purpose),
    /// Notice of a change.
    Notice,
    /// An invitation.
    Invitation,
    /// A link to get back in.
    RecoveryLink,
    /// A test of the connection.
    Trial,
}

impl About {
    /// What a logged message carried. Those of before there was a log carried codes to sign in, mostly.
    pub fn of(own: &Logged) -> Self {
        let Some(letter) = &own.letter else { return Self::Code(own.purpose.unwrap_or(Purpose::SignIn)) };
        match serde_json::from_str::<Letter>(letter) {
            Ok(Letter { says: Says::Invited { is_back: true, .. }, .. }) => Self::RecoveryLink,
            Ok(Letter { says: Says::Invited { is_back: false, .. }, .. }) => Self::Invitation,
            Ok(Letter { says: Says::Trial(_), .. }) => Self::Trial,
            Ok(Letter { says: Says::Changed { .. }, .. }) | Err(_) => Self::Notice,
        }
    }

    /// The stable word, for files.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Code(purpose) => purpose.as_str(),
            Self::Notice => "notice",
            Self::Invitation => "invitation",
            Self::RecoveryLink => "recovery_link",
            Self::Trial => "test",
        }
    }
}

/// What a message carried.
pub fn about(about: &About) -> &'static str {
    match about {
        About::Code(Purpose::SignIn) => "insight-about-sign-in",
        About::Code(Purpose::SecondStep) => "insight-about-second-step",
        About::Code(Purpose::Bind) => "insight-about-bind",
        About::Code(Purpose::Remove) => "insight-about-remove",
        About::Code(Purpose::Recover) => "insight-about-recover",
        About::Notice => "insight-about-notice",
        About::Invitation => "insight-about-invitation",
        About::RecoveryLink => "insight-about-recovery-link",
        About::Trial => "insight-about-trial",
    }
}

/// How it travelled.
pub const fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::Sms => "insight-channel-sms",
        Channel::Email => "insight-channel-email",
    }
}

/// How far it got.
pub const fn state(state: MessageState) -> &'static str {
    match state {
        MessageState::Queued => "insight-state-queued",
        MessageState::Sending => "insight-state-sending",
        MessageState::Accepted => "insight-state-accepted",
        MessageState::Sent => "insight-state-sent",
        MessageState::Delivered => "insight-state-delivered",
        MessageState::Undelivered => "insight-state-undelivered",
        MessageState::Failed => "insight-state-failed",
        MessageState::Unknown => "insight-state-unknown",
    }
}

/// The class of the badge beside it, which says the same in colour.
pub const fn badge(state: MessageState) -> &'static str {
    match state {
        MessageState::Queued | MessageState::Sending | MessageState::Accepted => "badge",
        MessageState::Sent | MessageState::Delivered => "badge badge-ok",
        MessageState::Unknown => "badge badge-warn",
        MessageState::Undelivered | MessageState::Failed => "badge badge-bad",
    }
}

/// Why it got no further.
pub const fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Unreachable => "insight-reason-unreachable",
        Reason::Landline => "insight-reason-landline",
        Reason::NotANumber => "insight-reason-not-a-number",
        Reason::Country => "insight-reason-country",
        Reason::Stopped => "insight-reason-stopped",
        Reason::Filtered => "insight-reason-filtered",
        Reason::Account => "insight-reason-account",
        Reason::Fraud => "insight-reason-fraud",
        Reason::Route => "insight-reason-route",
        Reason::Busy => "insight-reason-busy",
        Reason::NotWanted => "insight-reason-not-wanted",
        Reason::NotConnected => "insight-reason-not-connected",
        Reason::Unknown => "insight-reason-unknown",
    }
}

/// Every reason.
pub fn reasons() -> [&'static str; Reason::ALL.len()] {
    Reason::ALL.map(reason)
}

/// Why a message got no further, where it did not.
pub fn reason_of(own: &Logged) -> Option<&'static str> {
    let (class, code) = own.error.as_ref()?;
    (own.state != MessageState::Delivered).then(|| reason(Reason::of(*class, code)))
}
