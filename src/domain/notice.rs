//! What an account's owner is told of by mail, and what the link in that mail takes back (requirement R5).
//!
//! Everything here is stored as JSON: addresses in their masked form, or sealed where they are to come back.

mod json;

use super::browser_name::BrowserName;
use super::challenge::{Channel, Recipient};
use super::factor::MfaMethod;
use super::locale::Locale;
use super::mail_template::MailKind;
use super::sealed::{BlindIndex, StoredAddress};
use super::time::UtcTime;
use super::trial::Trial;

/// How long a notice's link disowns what it tells of.
pub const DISOWN_DAYS: u64 = 10;

/// An address as a notice may name it: made from a whole one, and never to be read back.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Masked(String);

impl Masked {
    /// One of nobody's, for samples.
    pub fn sample(text: &str) -> Self {
        Self(text.to_owned())
    }
    /// The text, such as `••• 00`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&Recipient> for Masked {
    fn from(recipient: &Recipient) -> Self {
        Self(recipient.masked())
    }
}

/// What happened to an account.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Change {
    /// A number was proven and set up.
    PhoneSet {
        /// Which.
        number: Masked,
    },
    /// A proven number took the place of another.
    PhoneChanged {
        /// The old one.
        from: Masked,
        /// The new one.
        to: Masked,
    },
    /// A number was removed.
    PhoneRemoved {
        /// Which.
        number: Masked,
    },
    /// A proven mailbox was set, or took the place of another.
    EmailChanged {
        /// The new one.
        to: Masked,
        /// The old one, when there was one.
        from: Option<Masked>,
    },
    /// A second step was set up.
    MfaAdded {
        /// Which kind.
        method: MfaMethod,
        /// What its owner calls it.
        name: Option<String>,
    },
    /// A second step was removed.
    MfaRemoved {
        /// Which kind.
        method: MfaMethod,
        /// What its owner called it.
        name: Option<String>,
    },
    /// A passkey was added.
    PasskeyAdded {
        /// What its owner calls it.
        name: String,
    },
    /// A passkey was removed.
    PasskeyRemoved {
        /// What its owner called it.
        name: String,
    },
    /// A password was set or changed.
    PasswordChanged,
    /// A password was removed.
    PasswordRemoved,
    /// New recovery codes were made.
    RecoveryCodesMade,
    /// A recovery code was used.
    RecoveryCodeUsed {
        /// How many are left.
        left: u32,
    },
    /// Somebody signed in in a browser that the account had not used.
    NewBrowser,
    /// A way in was closed after too many wrong tries.
    Locked,
    /// Somebody else showed to receive texts at the account's number.
    NumberClaimed {
        /// Which.
        number: Masked,
        /// In how many days it leaves the account.
        days: u32,
    },
    /// The account is gone.
    AccountDeleted,
}

impl Change {
    /// The kind of mail that tells of it.
    pub const fn kind(&self) -> MailKind {
        match self {
            Self::PhoneSet { .. } => MailKind::SmsLoginSetUp,
            Self::PhoneChanged { .. } => MailKind::SmsLoginChanged,
            Self::PhoneRemoved { .. } => MailKind::SmsLoginRemoved,
            Self::EmailChanged { .. } => MailKind::AddressChanged,
            Self::MfaAdded { .. } => MailKind::MfaAdded,
            Self::MfaRemoved { .. } => MailKind::MfaRemoved,
            Self::PasskeyAdded { .. } => MailKind::PasskeyAdded,
            Self::PasskeyRemoved { .. } => MailKind::PasskeyRemoved,
            Self::PasswordChanged => MailKind::PasswordChanged,
            Self::PasswordRemoved => MailKind::PasswordRemoved,
            Self::RecoveryCodesMade => MailKind::RecoveryCodesMade,
            Self::RecoveryCodeUsed { .. } => MailKind::RecoveryUsed,
            Self::NewBrowser => MailKind::NewBrowser,
            Self::Locked => MailKind::Locked,
            Self::NumberClaimed { .. } => MailKind::NumberClaimed,
            Self::AccountDeleted => MailKind::AccountDeleted,
        }
    }
}

/// A change with its circumstances.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
pub struct Notice {
    /// What happened.
    pub change: Change,
    /// When.
    pub at: UtcTime,
    /// In which browser, as far as it says.
    pub browser: Option<BrowserName>,
    /// From which network address, when it is known.
    pub network: Option<String>,
}

/// What a disavowal takes back, beside ending every session of the account.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
#[serde(tag = "undo", rename_all = "snake_case")]
pub enum Undo {
    /// An address that was added goes.
    RemoveAddress {
        /// How it is reached.
        channel: Channel,
        /// Finds it.
        #[serde(with = "json::hexed")]
        index: BlindIndex,
    },
    /// An address that was removed or replaced comes back, and what took its place goes.
    RestoreAddress(Box<FormerAddress>),
    /// A passkey that was added goes.
    RemovePasskey {
        /// Its row.
        id: String,
    },
    /// An authenticator app that was added goes.
    RemoveTotp {
        /// Its row.
        id: String,
    },
    /// An address stops being a second step.
    RemoveSecondStep {
        /// How it is reached.
        channel: Channel,
        /// Finds it.
        #[serde(with = "json::hexed")]
        index: BlindIndex,
    },
    /// The password stops opening.
    ClearPassword,
    /// The recovery codes stop opening.
    ClearRecoveryCodes,
    /// A claim on a number of the account is turned down.
    KeepNumber {
        /// Finds it.
        #[serde(with = "json::hexed")]
        index: BlindIndex,
    },
    /// Nothing can be taken back; sessions end all the same.
    NothingButSessions,
}

/// An address as it was before it was removed or replaced.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
pub struct FormerAddress {
    /// How it is reached.
    pub channel: Channel,
    /// Its index and its sealed form.
    #[serde(with = "json::stored")]
    pub address: StoredAddress,
    /// When its owner first proved it.
    pub verified_at: UtcTime,
    /// When its owner last did.
    pub proven_at: Option<UtcTime>,
    /// Whether it opened the account.
    pub signs_in: bool,
    /// Since when it was a second step.
    pub second_step_since: Option<UtcTime>,
    /// What took its place.
    #[serde(with = "json::hexed_or_none")]
    pub replaced_by: Option<BlindIndex>,
}

/// What the link in a notice does, for the words beside it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Remedy {
    /// It takes the change back and ends every session.
    TakeBack,
    /// It ends every session.
    SignOut,
    /// It turns the claim on a number down.
    KeepNumber,
    /// There is no link.
    None,
}

impl Undo {
    /// What the link does.
    pub fn remedy(&self) -> Remedy {
        match self {
            Self::RemoveAddress { .. }
            | Self::RestoreAddress(_)
            | Self::RemovePasskey { .. }
            | Self::RemoveTotp { .. }
            | Self::RemoveSecondStep { .. }
            | Self::ClearPassword
            | Self::ClearRecoveryCodes => Remedy::TakeBack,
            Self::KeepNumber { .. } => Remedy::KeepNumber,
            Self::NothingButSessions => Remedy::SignOut,
        }
    }
}

/// What a disavowal's row holds.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
pub struct Disavowal {
    /// What happened.
    pub notice: Notice,
    /// What the link takes back.
    pub undo: Undo,
}

/// A mail that carries no code, as the queue holds it. Its words are made at the moment of sending.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
pub struct Letter {
    /// The language to write it in.
    pub locale: Locale,
    /// What it says.
    pub says: Says,
}

/// What a letter says.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Says {
    /// Something happened to the account.
    Changed {
        /// What, when and from where.
        notice: Notice,
        /// What its link does.
        remedy: Remedy,
    },
    /// Somebody is invited, or helped back in.
    Invited {
        /// The link, sealed: whoever reads the queue must not be able to follow it.
        #[serde(with = "json::base64ed")]
        sealed_link: Vec<u8>,
        /// Whether they have an account already and somebody in the portal helps them back in.
        #[serde(default)]
        is_back: bool,
    },
    /// An administrator tries the connection out. It carries sample values and opens nothing.
    Trial(Trial),
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::phone::PhoneNumber;

    #[test]
    fn what_is_stored_reads_back_and_names_no_whole_number() {
        let number = Recipient::Phone(PhoneNumber::from_e164("+14155550100").unwrap());
        let former = FormerAddress {
            channel: Channel::Sms,
            address: StoredAddress { index: BlindIndex::from_bytes(vec![7; 32]), sealed: vec![1, 2, 3] },
            verified_at: UtcTime::from_seconds(1),
            proven_at: None,
            signs_in: true,
            second_step_since: None,
            replaced_by: Some(BlindIndex::from_bytes(vec![9; 32])),
        };
        let notice = Notice {
            change: Change::PhoneSet { number: Masked::from(&number) },
            at: UtcTime::from_seconds(2),
            browser: BrowserName::of("Firefox/143.0 Linux"),
            network: Some("192.0.2.1".into()),
        };
        for undo in [
            Undo::RestoreAddress(Box::new(former.clone())),
            Undo::RestoreAddress(Box::new(FormerAddress { replaced_by: None, ..former })),
            Undo::RemoveAddress { channel: Channel::Email, index: BlindIndex::from_bytes(vec![7; 32]) },
            Undo::RemoveTotp { id: "t".into() },
            Undo::NothingButSessions,
        ] {
            let disavowal = Disavowal { notice: notice.clone(), undo };
            let json = serde_json::to_string(&disavowal).unwrap();
            assert_eq!(serde_json::from_str::<Disavowal>(&json).unwrap(), disavowal);
            assert!(!json.contains("5550100"), "{json}");
        }
    }
}
