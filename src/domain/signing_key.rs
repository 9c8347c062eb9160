//! Keys that sign tokens, as the database keeps them.

use super::time::UtcTime;

/// What a token is signed with (RFC 7518 section 3.1).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, serde::Serialize, serde::Deserialize)]
pub enum SigningAlgorithm {
    /// RSASSA-PKCS1-v1_5 with SHA-256: what every relying party must support.
    #[serde(rename = "RS256")]
    Rs256,
    /// ECDSA on P-256 with SHA-256: a twentieth of the work.
    #[serde(rename = "ES256")]
    Es256,
}

impl SigningAlgorithm {
    /// Both, the default first.
    pub const ALL: [Self; 2] = [Self::Rs256, Self::Es256];

    /// The `alg` value.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Rs256 => "RS256",
            Self::Es256 => "ES256",
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
}
