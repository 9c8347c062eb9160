//! Keys that sign tokens, as the database keeps them.

use std::time::Duration;

use super::time::UtcTime;

/// How long a key that has left the key set still reads hints: longer than any session lives.
pub const HINTS_AFTER: Duration = Duration::from_secs(31 * 24 * 3_600);
/// How long a key is published before it signs (requirement G5): twice what the key set may be cached.
pub const PUBLISHED_AHEAD: Duration = Duration::from_secs(600);
/// How long a key is published after its successor began to sign: more than the longest life of a token, a day.
pub const PUBLISHED_AFTER: Duration = Duration::from_secs(25 * 3_600);

/// What a token is signed with (RFC 7518 section 3.1).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, serde::Serialize, serde::Deserialize)]
pub enum SigningAlgorithm {
    /// RSASSA-PKCS1-v1_5 with SHA-256: what every relying party must support.
    #[serde(rename = "RS256")]
    Rs256,
    /// ECDSA on P-256 with SHA-256: a twentieth of the work.
    #[serde(rename = "ES256")]
    Es256,
    /// Ed25519 (RFC 8037).
    #[serde(rename = "EdDSA")]
    EdDsa,
}

impl SigningAlgorithm {
    /// All of them, the default first.
    pub const ALL: [Self; 3] = [Self::Rs256, Self::Es256, Self::EdDsa];

    /// The `alg` value.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Rs256 => "RS256",
            Self::Es256 => "ES256",
            Self::EdDsa => "EdDSA",
        }
    }

    /// Reads [`SigningAlgorithm::as_str`] back.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|alg| alg.as_str() == word)
    }
}

/// A key as its row holds it: the private half sealed.
#[derive(Clone, Debug)]
pub struct StoredSigningKey {
    /// The `kid` in token headers.
    pub kid: String,
    /// What it signs with.
    pub algorithm: SigningAlgorithm,
    /// The PKCS#8 document, sealed.
    pub sealed_private_key: Vec<u8>,
    /// When it was made.
    pub created_at: UtcTime,
    /// From when it signs: relying parties have read the key set by then.
    pub signs_from: UtcTime,
    /// Until when it stands in the key set; `None` while no successor signs.
    pub published_until: Option<UtcTime>,
    /// Whether it has left the key set: it still reads old ID tokens as hints, and checks nothing else.
    pub hidden: bool,
}

/// The longest life of a token (`domain::client_rules`).
pub const LONGEST_TOKEN: Duration = Duration::from_secs(24 * 3_600);

impl StoredSigningKey {
    /// When the last token that it signed is over; `None` while no successor signs.
    pub fn last_token_ends(&self) -> Option<UtcTime> {
        self.published_until.map(|until| until - (PUBLISHED_AFTER - LONGEST_TOKEN))
    }
}
