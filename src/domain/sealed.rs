//! How personal data lies in the database: a keyed index to find it by and a sealed value to read it from.

use std::fmt;

/// HMAC-SHA-256 of a canonical address under a key outside the database: 32 bytes.
///
/// Two spellings of one number have one index; without the key nobody can enumerate the 10^10 numbers behind it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct BlindIndex(Vec<u8>);

impl BlindIndex {
    /// Takes the 32 bytes that the keyring or the database produced.
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// The 32 bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The first 96 bits in hex: names the address in limiter keys and in new user ids.
    pub fn short_hex(&self) -> String {
        hex(self.0.get(..12).unwrap_or(&self.0))
    }
}

/// Lower-case hex.
pub fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        for digit in [byte >> 4, byte & 15] {
            text.push(char::from(b"0123456789abcdef"[usize::from(digit)]));
        }
    }
    text
}

/// Reads [`hex`] back.
pub fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|value| u8::try_from(value).ok());
    let pairs = text.as_bytes().chunks(2);
    pairs.map(|pair| Some(digit(*pair.first()?)? << 4 | digit(*pair.get(1)?)?)).collect()
}

impl fmt::Debug for BlindIndex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BlindIndex(..)")
    }
}

/// An address as it is stored: found by `index`, read back by opening `sealed`.
#[derive(Clone, PartialEq, Eq)]
pub struct StoredAddress {
    /// Finds the row.
    pub index: BlindIndex,
    /// AEAD ciphertext: key id, nonce, ciphertext and tag.
    pub sealed: Vec<u8>,
}

impl fmt::Debug for StoredAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StoredAddress(..)")
    }
}
