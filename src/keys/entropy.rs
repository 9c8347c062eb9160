//! Randomness as a parameter.

use std::cell::RefCell;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use zeroize::Zeroize;

/// Where unguessable bytes come from. The server uses [`SystemEntropy`]; tests may seed their own.
pub trait Entropy: Send + Sync {
    /// Fills the buffer with unguessable bytes.
    fn fill(&self, buffer: &mut [u8]);
}

/// The operating system's generator, through AWS-LC. Each thread asks it for [`AHEAD`] bytes at a time, since asking costs
/// more than the bytes; what was handed out is wiped.
pub struct SystemEntropy;

/// Bytes asked for at once: what a request or two need.
const AHEAD: usize = 512;

struct Ahead {
    bytes: [u8; AHEAD],
    /// The first so many are unused.
    left: usize,
}

impl Ahead {
    fn take(&mut self, buffer: &mut [u8]) {
        if self.left < buffer.len() {
            generate(&mut self.bytes);
            self.left = AHEAD;
        }
        let from = self.left - buffer.len();
        buffer.copy_from_slice(&self.bytes[from..self.left]);
        self.bytes[from..self.left].zeroize();
        self.left = from;
    }
}

impl Drop for Ahead {
    fn drop(&mut self) {
        self.bytes.zeroize();
    }
}

thread_local! {
    static UNUSED: RefCell<Ahead> = const { RefCell::new(Ahead { bytes: [0; AHEAD], left: 0 }) };
}

impl Entropy for SystemEntropy {
    fn fill(&self, buffer: &mut [u8]) {
        // A thread that is ending has no store any more.
        let taken = buffer.len() <= AHEAD && UNUSED.try_with(|unused| unused.borrow_mut().take(buffer)).is_ok();
        if !taken {
            generate(buffer);
        }
    }
}

fn generate(buffer: &mut [u8]) {
    // The generator fails only before it was ever seeded; nothing secret may be made then.
    #[allow(clippy::disallowed_methods, clippy::expect_used, reason = "going on without randomness would be worse than stopping")]
    aws_lc_rs::rand::fill(buffer).expect("the operating system gives no randomness");
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_handed_out_twice_or_empty() {
        let mut seen = std::collections::HashSet::new();
        for length in (1..2_000).map(|round| 8 + round % 600) {
            let mut bytes = vec![0; length];
            SystemEntropy.fill(&mut bytes);
            for part in bytes.chunks_exact(8) {
                assert!(seen.insert(part.to_vec()), "eight bytes came twice");
            }
        }
    }
}
