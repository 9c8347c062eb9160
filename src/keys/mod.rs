//! Keys: what seals, indexes, derives and signs. None of them is in the database.

pub mod entropy;
pub mod file;
pub mod hasher;
pub mod jwt;
pub mod keyring;
pub mod password;
pub mod qr;
mod signing;
pub mod totp;
pub mod webauthn;

pub use entropy::{Entropy, SystemEntropy};
pub use keyring::Keyring;
pub use signing::{KeySet, KeySpec, RsaBits, SigningKey};
