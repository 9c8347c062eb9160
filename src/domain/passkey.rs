//! Passkeys (WebAuthn): what is kept of one, and the evidence that one was made or used.
//!
//! A [`NewPasskey`] and a [`ProvenPasskey`] are made only by `keys::webauthn`, which checked the browser's answer: a passkey
//! that nobody showed can neither be stored nor sign anybody in.

use std::time::Duration;

use super::id::{PasskeyId, UserId};
use super::time::UtcTime;

/// The most passkeys of one account.
pub const MOST: usize = 20;

/// How long a browser has for its answer (requirement K1: at most five minutes).
pub const CEREMONY_LIFE: Duration = Duration::from_secs(300);

/// Characters of a name.
pub const NAME_LENGTH: usize = 60;

/// What a ceremony is for. An answer to one kind never serves another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CeremonyKind {
    /// Adding a passkey to an account.
    Register,
    /// Signing in, by whoever has a passkey here.
    SignIn,
    /// The second step of one account's sign-in.
    SecondStep,
}

impl CeremonyKind {
    /// The word in the database and in the log.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Register => "register",
            Self::SignIn => "sign_in",
            Self::SecondStep => "second_step",
        }
    }
}

/// How the browser brings passkeys up when somebody signs in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mediation {
    /// At the press of a button: a sheet of the browser's own.
    Button,
    /// Among what a field offers to fill in.
    Autofill,
}

/// A passkey as pages show it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PasskeyRow {
    /// Its identity.
    pub id: PasskeyId,
    /// What its owner calls it.
    pub name: String,
    /// When it was added.
    pub created_at: UtcTime,
    /// When it last signed somebody in or served as a second step.
    pub used_at: Option<UtcTime>,
}

/// A passkey as answers are checked against it.
#[derive(Clone, Debug)]
pub struct StoredPasskey {
    /// Its identity.
    pub id: PasskeyId,
    /// Whose it is.
    pub user: UserId,
    /// Public key, counter and credential id (JSON of the library's own).
    pub document: String,
}

/// Somebody has just made a passkey for an account. Worth nothing until it is stored.
#[derive(Debug)]
pub struct NewPasskey {
    user: UserId,
    credential: Vec<u8>,
    document: String,
}

impl NewPasskey {
    /// For `keys::webauthn` alone, which checked the answer; `tests/integration/architecture.rs` holds that.
    pub(crate) fn verified(user: UserId, credential: Vec<u8>, document: String) -> Self {
        Self { user, credential, document }
    }

    /// Whose it becomes.
    pub fn user(&self) -> &UserId {
        &self.user
    }

    /// The credential id, unique over all people.
    pub fn credential(&self) -> &[u8] {
        &self.credential
    }

    /// What is stored of it.
    pub fn document(&self) -> &str {
        &self.document
    }
}

/// Somebody has just shown this passkey, with their face, finger or PIN. It counts once `storage::passkeys::record_use` took
/// it, in the transaction of what it is to prove.
#[derive(Debug)]
pub struct ProvenPasskey {
    id: PasskeyId,
    user: UserId,
    seen: String,
    document: String,
}

impl ProvenPasskey {
    /// For `keys::webauthn` alone, which checked the answer; `tests/integration/architecture.rs` holds that. `document` has
    /// the new counter.
    pub(crate) fn verified(checked: StoredPasskey, document: String) -> Self {
        Self { id: checked.id, user: checked.user, seen: checked.document, document }
    }

    /// Whose it is.
    pub fn user(&self) -> &UserId {
        &self.user
    }

    /// Which one.
    pub fn id(&self) -> &PasskeyId {
        &self.id
    }

    /// What was stored when the answer was checked.
    pub fn seen(&self) -> &str {
        &self.seen
    }

    /// What is to be stored now.
    pub fn document(&self) -> &str {
        &self.document
    }
}

/// Why a passkey does not count, or was not added.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum PasskeyRefused {
    /// The public URL is an IP address, for which browsers know no passkeys.
    NotAvailable,
    /// The question was answered before, is older than five minutes, or was put to another browser, person or purpose.
    Stale,
    /// Nobody here has this passkey, or not the person who is asked.
    UnknownCredential {
        /// The credential id in base64url: the browser can be told to forget it.
        credential: String,
    },
    /// The answer does not hold.
    BadAnswer(Flaw),
    /// The passkey has been used elsewhere since: somebody may have a copy of it (requirement K2).
    CounterWentBack {
        /// Which one.
        passkey: PasskeyId,
    },
    /// It is somebody's passkey already, be it the same person's.
    AlreadyRegistered,
    /// The account has [`MOST`] passkeys.
    TooMany,
    /// The account is gone or blocked.
    NoAccount,
}

impl PasskeyRefused {
    /// The word in the log.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::NotAvailable => "not_available",
            Self::Stale => "stale",
            Self::UnknownCredential { .. } => "unknown_credential",
            Self::BadAnswer(flaw) => flaw.as_str(),
            Self::CounterWentBack { .. } => "counter_went_back",
            Self::AlreadyRegistered => "already_registered",
            Self::TooMany => "too_many",
            Self::NoAccount => "no_account",
        }
    }
}

/// What is wrong with an answer. For the log: pages say the same of all.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Flaw {
    /// It cannot be read.
    Unreadable,
    /// It answers another question.
    Challenge,
    /// It was given at another origin, or in a frame of one.
    Origin,
    /// It was made for another host.
    RelyingParty,
    /// Nobody was there.
    NotPresent,
    /// Whoever was there did not show face, finger or PIN.
    NotVerified,
    /// The signature is not by this passkey.
    Signature,
    /// It names another account than the one that the passkey belongs to.
    UserHandle,
    /// Of a kind that is not taken: its algorithm, its attestation or its state of backup.
    Kind,
}

impl Flaw {
    /// The word in the log.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::Challenge => "wrong_challenge",
            Self::Origin => "wrong_origin",
            Self::RelyingParty => "wrong_relying_party",
            Self::NotPresent => "user_not_present",
            Self::NotVerified => "user_not_verified",
            Self::Signature => "wrong_signature",
            Self::UserHandle => "wrong_user_handle",
            Self::Kind => "wrong_kind",
        }
    }
}

/// What somebody typed as a name: one line of at most [`NAME_LENGTH`] characters. `None` when nothing is left of it.
pub fn clean_name(typed: &str) -> Option<String> {
    // Marks that turn the direction of text would reach beyond the name.
    let turns = |c: char| matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let shown: String = typed.chars().filter(|c| !turns(*c)).map(|c| if c.is_control() { ' ' } else { c }).collect();
    let line: Vec<&str> = shown.split_whitespace().collect();
    let name: String = line.join(" ").chars().take(NAME_LENGTH).collect();
    Some(name.trim_end().to_owned()).filter(|name| !name.is_empty())
}

/// What a passkey is called until its owner says otherwise: "iPhone, November 2026". `agent` is the browser's own name.
pub fn usual_name(agent: Option<&str>, now: UtcTime) -> String {
    // The order matters: Android's browsers say Linux too.
    let devices = [
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("CrOS", "Chromebook"),
        ("Windows", "Windows"),
        ("Macintosh", "Mac"),
        ("Linux", "Linux"),
    ];
    let device = devices.into_iter().find(|(sign, _)| agent.is_some_and(|agent| agent.contains(sign))).map_or("Passkey", |(_, device)| device);
    format!("{device}, {}", now.month_and_year())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_short_line() {
        assert_eq!(clean_name("  Ann's\tphone \r\n"), Some("Ann's phone".into()));
        assert_eq!(clean_name("\u{202E}enohp\u{2066}\0"), Some("enohp".into()));
        assert_eq!(clean_name(&"é".repeat(70)), Some("é".repeat(NAME_LENGTH)));
        assert_eq!(clean_name(&format!("{} b", "a".repeat(59))), Some("a".repeat(59)));
        assert_eq!((clean_name(""), clean_name(" \u{200F}\u{7} ")), (None, None));
    }

    #[test]
    fn a_passkey_without_a_name_is_called_after_its_device() {
        let now = UtcTime::from_seconds(1_795_000_000);
        let phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X)";
        assert_eq!(usual_name(Some(phone), now), "iPhone, November 2026");
        assert_eq!(usual_name(Some("Mozilla/5.0 (Linux; Android 17; K)"), now), "Android, November 2026");
        assert_eq!(usual_name(None, now), "Passkey, November 2026");
    }
}
