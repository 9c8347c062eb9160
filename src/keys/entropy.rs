//! Randomness as a parameter.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// Where unguessable bytes come from. The server uses [`SystemEntropy`]; tests may seed their own.
pub trait Entropy: Send + Sync {
    /// Fills the buffer with unguessable bytes.
    fn fill(&self, buffer: &mut [u8]);
}

/// The operating system's generator, through AWS-LC.
pub struct SystemEntropy;

impl Entropy for SystemEntropy {
    fn fill(&self, buffer: &mut [u8]) {
        // The generator fails only before it was ever seeded; nothing secret may be made then.
        #[allow(clippy::disallowed_methods, clippy::expect_used, reason = "going on without randomness would be worse than stopping")]
        aws_lc_rs::rand::fill(buffer).expect("the operating system gives no randomness");
    }
}

/// 128 unguessable bits as 22 base64url characters.
pub fn token_128(entropy: &dyn Entropy) -> String {
    let mut bytes = [0_u8; 16];
    entropy.fill(&mut bytes);
    URL_SAFE_NO_PAD.encode(bytes)
}

/// 256 unguessable bits as 43 base64url characters.
pub fn token_256(entropy: &dyn Entropy) -> String {
    let mut bytes = [0_u8; 32];
    entropy.fill(&mut bytes);
    URL_SAFE_NO_PAD.encode(bytes)
}

/// 96 unguessable bits as 24 hex digits, the shape of Auth0's user ids.
pub fn hex_96(entropy: &dyn Entropy) -> String {
    let mut bytes = [0_u8; 12];
    entropy.fill(&mut bytes);
    super::keyring::hex(&bytes)
}

/// 80 unguessable bits, for [`crate::domain::id::time_ordered`].
pub fn bits_80(entropy: &dyn Entropy) -> [u8; 10] {
    let mut bytes = [0_u8; 10];
    entropy.fill(&mut bytes);
    bytes
}
