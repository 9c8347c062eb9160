//! Signing keys: parsed once, kept parsed. Rebuilding an RSA key costs more than signing with it.

use std::sync::Arc;

use aws_lc_rs::encoding::AsDer;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair, RSA_PKCS1_SHA256, RsaKeyPair};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Serialize;
use serde_json::{Value, json};

use super::keyring::{Keyring, hex, sha256};
use crate::domain::signing_key::{SigningAlgorithm, StoredSigningKey};
use crate::domain::time::UtcTime;

enum Pair {
    Rsa(Box<RsaKeyPair>),
    Ec(EcdsaKeyPair),
}

/// A key that signs tokens.
pub struct SigningKey {
    kid: String,
    algorithm: SigningAlgorithm,
    pair: Pair,
    /// The encoded JOSE header with `typ: JWT`, the same for every ID token of this key.
    header: String,
}

impl SigningKey {
    /// Makes a key. RSA-2048 takes a second or so; call it off the request path.
    ///
    /// # Errors
    /// A sentence when the generator fails.
    pub fn generate(algorithm: SigningAlgorithm, keyring: &Keyring, now: UtcTime) -> Result<StoredSigningKey, String> {
        let failed = |_| String::from("a signing key could not be made");
        let (pkcs8, public) = match algorithm {
            SigningAlgorithm::Rs256 => {
                let pair = RsaKeyPair::generate(KeySize::Rsa2048).map_err(failed)?;
                let der: aws_lc_rs::encoding::Pkcs8V1Der = pair.as_der().map_err(failed)?;
                (der.as_ref().to_vec(), pair.public_key().as_ref().to_vec())
            }
            SigningAlgorithm::Es256 => {
                let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).map_err(failed)?;
                let der = pair.to_pkcs8v1().map_err(failed)?;
                (der.as_ref().to_vec(), pair.public_key().as_ref().to_vec())
            }
        };
        let kid = hex(&sha256(&public)[..12]);
        let sealed_private_key = keyring.seal(&place(&kid), &pkcs8);
        Ok(StoredSigningKey { kid, algorithm, sealed_private_key, created_at: now })
    }

    /// Opens and parses a stored key.
    ///
    /// # Errors
    /// A sentence that names the key id.
    pub fn load(stored: &StoredSigningKey, keyring: &Keyring) -> Result<Self, String> {
        let broken = || format!("signing key {} cannot be used", stored.kid);
        let pkcs8 = keyring.open(&place(&stored.kid), &stored.sealed_private_key).map_err(|_| broken())?;
        let pair = match stored.algorithm {
            SigningAlgorithm::Rs256 => Pair::Rsa(Box::new(RsaKeyPair::from_pkcs8(&pkcs8).map_err(|_| broken())?)),
            SigningAlgorithm::Es256 => Pair::Ec(EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &pkcs8).map_err(|_| broken())?),
        };
        let header = json!({"alg": stored.algorithm.as_str(), "typ": "JWT", "kid": stored.kid}).to_string();
        Ok(Self { kid: stored.kid.clone(), algorithm: stored.algorithm, pair, header: URL_SAFE_NO_PAD.encode(header) })
    }

    /// The `kid`.
    pub fn kid(&self) -> &str {
        &self.kid
    }

    /// What it signs with.
    pub fn algorithm(&self) -> SigningAlgorithm {
        self.algorithm
    }

    /// A signed JWT (RFC 7519) with `typ: JWT`.
    ///
    /// # Errors
    /// A sentence when the claims cannot be written or the signature fails.
    pub fn sign_jwt(&self, claims: &impl Serialize) -> Result<String, String> {
        let claims = serde_json::to_vec(claims).map_err(|error| error.to_string())?;
        let mut token = String::with_capacity(self.header.len() + claims.len() * 4 / 3 + 360);
        token.push_str(&self.header);
        token.push('.');
        URL_SAFE_NO_PAD.encode_string(claims, &mut token);
        let signature = self.sign(token.as_bytes())?;
        token.push('.');
        URL_SAFE_NO_PAD.encode_string(signature, &mut token);
        Ok(token)
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, String> {
        let failed = |_| String::from("signing failed");
        let random = SystemRandom::new();
        match &self.pair {
            Pair::Rsa(pair) => {
                let mut signature = vec![0; pair.public_modulus_len()];
                pair.sign(&RSA_PKCS1_SHA256, &random, message, &mut signature).map_err(failed)?;
                Ok(signature)
            }
            Pair::Ec(pair) => Ok(pair.sign(&random, message).map_err(failed)?.as_ref().to_vec()),
        }
    }

    /// The public half as a JWK (RFC 7517).
    pub fn jwk(&self) -> Value {
        let b64 = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        match &self.pair {
            Pair::Rsa(pair) => {
                let public = pair.public_key();
                json!({
                    "kty": "RSA", "use": "sig", "alg": "RS256", "kid": self.kid,
                    "n": b64(public.modulus().big_endian_without_leading_zero()), "e": b64(public.exponent().big_endian_without_leading_zero()),
                })
            }
            Pair::Ec(pair) => {
                // An uncompressed point: 0x04, then x, then y (SEC 1 section 2.3.3).
                let point = pair.public_key().as_ref();
                json!({
                    "kty": "EC", "use": "sig", "alg": "ES256", "crv": "P-256", "kid": self.kid,
                    "x": b64(&point[1..33]), "y": b64(&point[33..65]),
                })
            }
        }
    }
}

fn place(kid: &str) -> String {
    format!("signing_key.{kid}")
}

/// Every signing key, the newest first, and the key document as ready bytes.
pub struct KeySet {
    keys: Vec<Arc<SigningKey>>,
    jwks: Arc<str>,
}

impl KeySet {
    /// Keys in the order newest first.
    pub fn new(keys: Vec<Arc<SigningKey>>) -> Self {
        let document = json!({"keys": keys.iter().map(|key| key.jwk()).collect::<Vec<_>>()});
        Self { keys, jwks: document.to_string().into() }
    }

    /// The newest key for an algorithm.
    pub fn find(&self, algorithm: SigningAlgorithm) -> Option<&Arc<SigningKey>> {
        self.keys.iter().find(|key| key.algorithm == algorithm)
    }

    /// The key with this id, for checking our own tokens.
    pub fn find_by_kid(&self, kid: &str) -> Option<&Arc<SigningKey>> {
        self.keys.iter().find(|key| key.kid == kid)
    }

    /// Every key, the newest first.
    pub fn all(&self) -> &[Arc<SigningKey>] {
        &self.keys
    }

    /// The JWK set (RFC 7517 section 5), public halves only.
    pub fn jwks(&self) -> Arc<str> {
        Arc::clone(&self.jwks)
    }
}
