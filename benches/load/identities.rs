//! Telephone numbers, addresses and one-off values that no two logins share.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

const AREAS: [u64; 5] = [212, 415, 646, 718, 917];
const LINES: u64 = 10_000;
// A prime that divides neither the areas, the exchanges nor the lines: steps of it visit every number once.
const STRIDE: u64 = 7_368_787;

/// A source of values that do not repeat within a run, and hardly between runs.
pub struct Identities {
    exchanges: Vec<u64>,
    seed: u64,
    phones: AtomicU64,
    tokens: AtomicU64,
    addresses: AtomicU64,
}

impl Identities {
    /// A source that begins at a place given by the clock, so that a kept database meets new numbers.
    pub fn new() -> Self {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let seed = since.as_secs().wrapping_mul(1_000_003) ^ u64::from(since.subsec_nanos());
        Self {
            exchanges: (200..1000).filter(|exchange| is_ordinary(*exchange)).collect(),
            seed,
            phones: AtomicU64::new(0),
            tokens: AtomicU64::new(0),
            addresses: AtomicU64::new(0),
        }
    }

    /// A new plausible US number in E.164, scattered over areas and exchanges.
    pub fn phone(&self) -> String {
        let exchanges = self.exchanges.len() as u64;
        let space = AREAS.len() as u64 * exchanges * LINES;
        let step = self.phones.fetch_add(1, Ordering::Relaxed) % space;
        let place = (self.seed % space + step * STRIDE) % space;
        let area = AREAS[(place % AREAS.len() as u64) as usize];
        let exchange = self.exchanges[(place / AREAS.len() as u64 % exchanges) as usize];
        let line = place / AREAS.len() as u64 / exchanges;
        format!("+1{area}{exchange}{line:04}")
    }

    /// A new value of 43 base64url characters, fit for `state`, `nonce` and a PKCE verifier.
    pub fn token(&self) -> String {
        let serial = self.tokens.fetch_add(1, Ordering::Relaxed);
        let mut material = [0; 16];
        material[..8].copy_from_slice(&self.seed.to_le_bytes());
        material[8..].copy_from_slice(&serial.to_le_bytes());
        URL_SAFE_NO_PAD.encode(digest(&SHA256, &material))
    }

    /// A new private IPv4 address for `X-Forwarded-For`.
    pub fn address(&self) -> String {
        let serial = self.addresses.fetch_add(1, Ordering::Relaxed).wrapping_add(self.seed);
        let [.., second, third, fourth] = serial.to_be_bytes();
        format!("10.{second}.{third}.{fourth}")
    }
}

/// The S256 challenge of a PKCE verifier.
pub fn pkce_challenge(verifier: &str) -> String {
    URL_SAFE_NO_PAD.encode(digest(&SHA256, verifier.as_bytes()))
}

/// The `alg` in the header of a JWT, empty when it is none.
pub fn jwt_algorithm(token: &str) -> String {
    let header = token.split('.').next().and_then(|part| URL_SAFE_NO_PAD.decode(part).ok());
    let header: serde_json::Value = header.and_then(|json| serde_json::from_slice(&json).ok()).unwrap_or_default();
    header["alg"].as_str().unwrap_or_default().to_owned()
}

/// Leaves out service codes (N11), the fictional 555 and the premium 976.
fn is_ordinary(exchange: u64) -> bool {
    exchange % 100 != 11 && exchange != 555 && exchange != 976
}
