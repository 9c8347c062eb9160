//! Signing keys: parsed once, kept parsed. Rebuilding an RSA key costs more than signing with it.

use std::sync::Arc;

use aws_lc_rs::encoding::AsDer;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, Ed25519KeyPair, KeyPair, RSA_PKCS1_SHA256, RsaKeyPair};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::jwk::JwkSet;
use serde::Serialize;
use serde_json::{Value, json};

use super::keyring::{Keyring, hex, sha256};
use crate::domain::signing_key::{SigningAlgorithm, StoredSigningKey};
use crate::domain::time::UtcTime;

enum Pair {
    Rsa(Box<RsaKeyPair>),
    Ec(EcdsaKeyPair),
    Ed(Ed25519KeyPair),
}

/// What key to make.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct KeySpec {
    /// What it signs with.
    pub algorithm: SigningAlgorithm,
    /// Bits of an RSA modulus.
    pub bits: RsaBits,
}

/// The size of an RSA key.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum RsaBits {
    /// The default: what every relying party takes, and a third of the work of the next.
    #[default]
    B2048,
    /// 128 bits of strength (requirement G4).
    B3072,
    /// More.
    B4096,
}

impl From<SigningAlgorithm> for KeySpec {
    fn from(algorithm: SigningAlgorithm) -> Self {
        Self { algorithm, bits: RsaBits::default() }
    }
}

/// A key that signs tokens.
pub struct SigningKey {
    kid: String,
    algorithm: SigningAlgorithm,
    signs_from: UtcTime,
    hidden: bool,
    pair: Pair,
    /// The encoded JOSE header with `typ: JWT`, the same for every ID token of this key.
    header: String,
}

impl SigningKey {
    /// Makes a key. RSA-2048 takes a second or so; call it off the request path.
    ///
    /// # Errors
    /// A sentence when the generator fails.
    pub fn generate(spec: KeySpec, keyring: &Keyring, now: UtcTime) -> Result<StoredSigningKey, String> {
        let failed = |_| String::from("a signing key could not be made");
        let (pkcs8, public) = match spec.algorithm {
            SigningAlgorithm::Rs256 => {
                let size = match spec.bits {
                    RsaBits::B2048 => KeySize::Rsa2048,
                    RsaBits::B3072 => KeySize::Rsa3072,
                    RsaBits::B4096 => KeySize::Rsa4096,
                };
                let pair = RsaKeyPair::generate(size).map_err(failed)?;
                let der: aws_lc_rs::encoding::Pkcs8V1Der = pair.as_der().map_err(failed)?;
                (der.as_ref().to_vec(), pair.public_key().as_ref().to_vec())
            }
            SigningAlgorithm::Es256 => {
                let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).map_err(failed)?;
                let der = pair.to_pkcs8v1().map_err(failed)?;
                (der.as_ref().to_vec(), pair.public_key().as_ref().to_vec())
            }
            SigningAlgorithm::EdDsa => {
                let pair = Ed25519KeyPair::generate().map_err(failed)?;
                let der = pair.to_pkcs8v1().map_err(failed)?;
                (der.as_ref().to_vec(), pair.public_key().as_ref().to_vec())
            }
        };
        let kid = hex(&sha256(&public)[..12]);
        let sealed_private_key = keyring.seal(&place(&kid), &pkcs8);
        Ok(StoredSigningKey {
            kid,
            algorithm: spec.algorithm,
            sealed_private_key,
            created_at: now,
            signs_from: now,
            published_until: None,
            hidden: false,
        })
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
            SigningAlgorithm::EdDsa => Pair::Ed(Ed25519KeyPair::from_pkcs8(&pkcs8).map_err(|_| broken())?),
        };
        let header = encoded_header(stored.algorithm, &stored.kid, "JWT");
        Ok(Self { kid: stored.kid.clone(), algorithm: stored.algorithm, signs_from: stored.signs_from, hidden: stored.hidden, pair, header })
    }

    /// The `kid`.
    pub fn kid(&self) -> &str {
        &self.kid
    }

    /// Whether it is the stored one, in the same state.
    pub fn is_of(&self, stored: &StoredSigningKey) -> bool {
        self.kid == stored.kid && self.hidden == stored.hidden
    }

    /// What it signs with.
    pub fn algorithm(&self) -> SigningAlgorithm {
        self.algorithm
    }

    /// The size of an RSA key; the default for others.
    pub fn rsa_bits(&self) -> RsaBits {
        match &self.pair {
            Pair::Rsa(pair) if pair.public_modulus_len() >= 512 => RsaBits::B4096,
            Pair::Rsa(pair) if pair.public_modulus_len() >= 384 => RsaBits::B3072,
            Pair::Rsa(_) | Pair::Ec(_) | Pair::Ed(_) => RsaBits::B2048,
        }
    }

    /// A signed JWT (RFC 7519) with `typ: JWT`.
    ///
    /// # Errors
    /// A sentence when the claims cannot be written or the signature fails.
    pub fn sign_jwt(&self, claims: &impl Serialize) -> Result<String, String> {
        self.sign_with(&self.header, claims)
    }

    /// A signed JWT of another type, for kinds of tokens that must not pass for one another (RFC 8725 section 3.11).
    ///
    /// # Errors
    /// A sentence when the claims cannot be written or the signature fails.
    pub fn sign_typed(&self, typ: &str, claims: &impl Serialize) -> Result<String, String> {
        self.sign_with(&encoded_header(self.algorithm, &self.kid, typ), claims)
    }

    fn sign_with(&self, header: &str, claims: &impl Serialize) -> Result<String, String> {
        let claims = serde_json::to_vec(claims).map_err(|error| error.to_string())?;
        let mut token = String::with_capacity(header.len() + claims.len() * 4 / 3 + 360);
        token.push_str(header);
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
            Pair::Ed(pair) => Ok(pair.sign(message).as_ref().to_vec()),
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
            Pair::Ed(pair) => {
                json!({"kty": "OKP", "use": "sig", "alg": "EdDSA", "crv": "Ed25519", "kid": self.kid, "x": b64(pair.public_key().as_ref())})
            }
        }
    }
}

fn encoded_header(algorithm: SigningAlgorithm, kid: &str, typ: &str) -> String {
    URL_SAFE_NO_PAD.encode(json!({"alg": algorithm.as_str(), "typ": typ, "kid": kid}).to_string())
}

fn place(kid: &str) -> String {
    format!("signing_key.{kid}")
}

/// Every signing key, the newest first, and the key document as ready bytes.
pub struct KeySet {
    keys: Vec<Arc<SigningKey>>,
    jwks: Arc<str>,
    published: JwkSet,
    every: JwkSet,
}

impl KeySet {
    /// Keys in the order newest first.
    pub fn new(keys: Vec<Arc<SigningKey>>) -> Self {
        let set = |keys: &mut dyn Iterator<Item = &Arc<SigningKey>>| json!({"keys": keys.map(|key| key.jwk()).collect::<Vec<_>>()});
        let document = set(&mut keys.iter().filter(|key| !key.hidden));
        let jwks: Arc<str> = document.to_string().into();
        // Written a line above: what cannot be read back is none of our kinds of key.
        let parsed = |document| serde_json::from_value(document).unwrap_or(JwkSet { keys: Vec::new() });
        let (published, every) = (parsed(document), parsed(set(&mut keys.iter())));
        Self { keys, jwks, published, every }
    }

    /// The newest key for an algorithm that signs already.
    pub fn find(&self, algorithm: SigningAlgorithm, now: UtcTime) -> Option<&Arc<SigningKey>> {
        self.keys.iter().find(|key| key.algorithm == algorithm && !key.hidden && key.signs_from <= now)
    }

    /// Whether there is a key for every algorithm.
    pub fn is_complete(&self) -> bool {
        SigningAlgorithm::ALL.iter().all(|algorithm| self.keys.iter().any(|key| key.algorithm == *algorithm))
    }

    /// The key with this id, for checking our own tokens.
    pub fn find_by_kid(&self, kid: &str) -> Option<&Arc<SigningKey>> {
        self.keys.iter().find(|key| key.kid == kid)
    }

    /// Every key, the newest first.
    pub fn all(&self) -> &[Arc<SigningKey>] {
        &self.keys
    }

    /// The published public halves, for checking our own tokens.
    pub fn public(&self) -> &JwkSet {
        &self.published
    }

    /// Those that have left the key set too, for reading hints: a session outlives the key of its ID token.
    pub fn for_hints(&self) -> &JwkSet {
        &self.every
    }

    /// The JWK set (RFC 7517 section 5), public halves only.
    pub fn jwks(&self) -> Arc<str> {
        Arc::clone(&self.jwks)
    }
}
