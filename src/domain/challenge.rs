//! A challenge: one secret sent to one address, and the guesses made at it.
//!
//! The types carry the evidence: `Guess -> SpentTry -> Match -> ProvenAddress`. A [`SpentTry`] is made only by the query
//! that counted the try, a [`Match`] only from a [`SpentTry`], a [`ProvenAddress`] only by the query that consumed the
//! challenge. No step can be skipped or done twice.

use std::time::Duration;

use super::email::EmailAddress;
use super::factor::ProvenFactor;
use super::id::{ChallengeId, ClientId, RequestId, UserId};
use super::locale::{Locale, RequestLanguage};
use super::one_time_code::{CodeKey, CodeLength, Guess};
use super::phone::PhoneNumber;
use super::sealed::{BlindIndex, StoredAddress};
use super::time::UtcTime;

/// How a code travels.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Channel {
    /// A text message.
    Sms,
    /// An e-mail.
    Email,
}

impl Channel {
    /// The word in the database, in the outbox and on Auth0's wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sms => "sms",
            Self::Email => "email",
        }
    }

    /// Reads [`Channel::as_str`] back.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Sms, Self::Email].into_iter().find(|channel| channel.as_str() == word)
    }
}

/// Where a code goes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Recipient {
    /// A telephone.
    Phone(PhoneNumber),
    /// A mailbox.
    Email(EmailAddress),
}

impl Recipient {
    /// The channel that reaches it.
    pub const fn channel(&self) -> Channel {
        match self {
            Self::Phone(_) => Channel::Sms,
            Self::Email(_) => Channel::Email,
        }
    }

    /// The canonical text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Phone(number) => number.as_e164(),
            Self::Email(address) => address.as_str(),
        }
    }

    /// What a log may show.
    pub fn masked(&self) -> String {
        match self {
            Self::Phone(number) => number.masked(),
            Self::Email(address) => address.masked(),
        }
    }
}

/// What a code is good for. A code of one purpose never serves another (ASVS 6.6.2).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Purpose {
    /// Signing in.
    SignIn,
    /// The second step of a sign-in.
    SecondStep,
    /// Giving an account an address: set-up and change.
    Bind,
    /// Taking an address from an account.
    Remove,
    /// Choosing a new password.
    Recover,
}

impl Purpose {
    /// The word in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SignIn => "sign_in",
            Self::SecondStep => "second_step",
            Self::Bind => "bind",
            Self::Remove => "remove",
            Self::Recover => "recover",
        }
    }

    /// Reads [`Purpose::as_str`] back.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::SignIn, Self::SecondStep, Self::Bind, Self::Remove, Self::Recover].into_iter().find(|purpose| purpose.as_str() == word)
    }
}

/// Who may answer a challenge: the digest of the browser's sign-in attempt, or a constant for API callers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Binding(Vec<u8>);

impl Binding {
    /// 32 bytes that only the asking browser can present again.
    pub fn browser(digest: Vec<u8>) -> Self {
        Self(digest)
    }

    /// Callers of a token endpoint: bound by client and number instead.
    pub fn api() -> Self {
        Self(b"api".to_vec())
    }

    /// What a row says.
    pub fn stored(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// The bytes in the row.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

/// Whether anything is really sent.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reality {
    /// A message goes out and the right code opens.
    Sent,
    /// Nobody has this address and sign-up is off: same rows, same pages, nothing sent, no code opens it (requirement A1).
    Decoy,
}

/// A challenge about to be stored.
#[derive(Clone, Debug)]
pub struct NewChallenge {
    /// Its identity, also the input that the code is derived from.
    pub id: ChallengeId,
    /// What it is good for.
    pub purpose: Purpose,
    /// How it travels.
    pub channel: Channel,
    /// Where it goes.
    pub recipient: StoredAddress,
    /// The only account that it serves; `None` for signing in, where the address says.
    pub account: Option<UserId>,
    /// The only client at which it opens.
    pub client: ClientId,
    /// The only browser in which it opens.
    pub binding: Binding,
    /// Digits of its code.
    pub code_length: CodeLength,
    /// Guesses that will be compared: 1 to 5.
    pub max_tries: i32,
    /// When it was made.
    pub created_at: UtcTime,
    /// When it stops opening: at most ten minutes later (requirement S2).
    pub expires_at: UtcTime,
    /// Whether anything is sent.
    pub reality: Reality,
    /// The language that the message is asked for in, for the Liquid template.
    pub language: RequestLanguage,
    /// The language of the built-in text.
    pub locale: Locale,
    /// The request that asked, for the log.
    pub request: RequestId,
}

/// A stored challenge as pages see it. It cannot be answered from here; see [`SpentTry`].
#[derive(Clone, Debug)]
pub struct Challenge {
    /// Its identity.
    pub id: ChallengeId,
    /// What it is good for.
    pub purpose: Purpose,
    /// How it travels.
    pub channel: Channel,
    /// Where it goes.
    pub recipient: StoredAddress,
    /// Who may answer.
    pub binding: Binding,
    /// Digits of its code.
    pub code_length: CodeLength,
    /// Guesses compared so far.
    pub tries: i32,
    /// Guesses that will be compared.
    pub max_tries: i32,
    /// When it was made.
    pub created_at: UtcTime,
    /// When it stops opening.
    pub expires_at: UtcTime,
    /// Whether anything was sent.
    pub reality: Reality,
    /// Why it no longer opens; `None` while it does.
    pub closed: Option<Closed>,
    /// The language that was asked for.
    pub language: RequestLanguage,
    /// The language of the built-in text.
    pub locale: Locale,
}

impl Challenge {
    /// How many guesses remain.
    pub fn tries_left(&self) -> TriesLeft {
        TriesLeft(self.max_tries - self.tries)
    }

    /// Whether a program asked for it, so that no browser can answer it.
    pub fn is_of_api(&self) -> bool {
        self.binding == Binding::api()
    }

    /// Whether sending the same code again leaves the person at least half of its life to type it.
    pub fn is_fresh_at(&self, now: UtcTime) -> bool {
        let life = self.expires_at.since(self.created_at);
        self.closed.is_none() && self.expires_at.since(now) >= life / 2
    }
}

/// Why a challenge does not open any more.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Closed {
    /// Its time is over.
    Expired,
    /// All guesses were used.
    OutOfTries,
    /// A newer one took its place.
    Superseded,
    /// It opened once.
    Redeemed,
    /// There is none such, or it belongs to another browser, client or purpose.
    Unknown,
}

/// One paid-for guess. Only `storage::challenges::spend_try` makes one, so a comparison that was not counted does not
/// compile.
#[derive(Debug)]
pub struct SpentTry {
    id: ChallengeId,
    channel: Channel,
    index: BlindIndex,
    code_length: CodeLength,
    reality: Reality,
    left: TriesLeft,
}

/// How many guesses remain before the code is dead.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct TriesLeft(pub i32);

impl SpentTry {
    pub(crate) fn from_row(id: ChallengeId, address: (Channel, BlindIndex), code: (CodeLength, Reality), left: TriesLeft) -> Self {
        let ((channel, index), (code_length, reality)) = (address, code);
        Self { id, channel, index, code_length, reality, left }
    }

    /// How the code travelled.
    pub fn channel(&self) -> Channel {
        self.channel
    }

    /// Names the address that the code went to.
    pub fn index(&self) -> &BlindIndex {
        &self.index
    }

    /// Compares in constant time; a miss gives back only what the page may show.
    ///
    /// # Errors
    /// The tries left.
    pub fn check(self, guess: &Guess, key: &CodeKey) -> Result<Match, TriesLeft> {
        // The decoy is compared as well, so that it takes the same time.
        let right = guess.is(&key.derive(&self.id, self.code_length));
        match (right, self.reality) {
            (true, Reality::Sent) => Ok(Match { id: self.id }),
            (true, Reality::Decoy) | (false, _) => Err(self.left),
        }
    }
}

/// A counted guess that was right. Still worth nothing until the challenge is consumed.
#[derive(Debug)]
pub struct Match {
    id: ChallengeId,
}

impl Match {
    /// The challenge to consume.
    pub fn challenge(&self) -> &ChallengeId {
        &self.id
    }
}

/// A mailed link whose secret was compared and right. Only the keyring makes one.
#[derive(Debug)]
pub struct OpenedLink {
    challenge: ChallengeId,
}

impl OpenedLink {
    pub(crate) fn of(challenge: ChallengeId) -> Self {
        Self { challenge }
    }

    /// The challenge that it belongs to.
    pub fn challenge(&self) -> &ChallengeId {
        &self.challenge
    }
}

/// Someone has just shown that they receive messages at this address. Only `storage::challenges::redeem` makes one.
#[derive(Debug)]
pub struct ProvenAddress {
    channel: Channel,
    address: StoredAddress,
}

impl ProvenAddress {
    pub(crate) fn from_row(channel: Channel, index: BlindIndex, sealed: Vec<u8>) -> Self {
        Self { channel, address: StoredAddress { index, sealed } }
    }

    /// How the proof travelled.
    pub fn channel(&self) -> Channel {
        self.channel
    }

    /// The factor that it is.
    pub fn factor(&self) -> ProvenFactor {
        match self.channel {
            Channel::Sms => ProvenFactor::Sms,
            Channel::Email => ProvenFactor::Email,
        }
    }

    /// What was proven.
    pub fn address(&self) -> &StoredAddress {
        &self.address
    }
}

/// How long a one-time code can be redeemed after it was made: 60 to 600 seconds, 300 unless told otherwise.
///
/// The upper end is the ten minutes that NIST SP 800-63B-4 section 3.1.3.2 allows an out-of-band secret.
pub fn code_ttl(seconds: i64) -> Option<Duration> {
    u64::try_from(seconds).ok().filter(|s| (60..=600).contains(s)).map(Duration::from_secs)
}
