//! A client's own key, and the JWTs that it signs: right ones and every wrong one that a test thinks of.

use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use doorcode::keys::keyring::sha256;
use serde_json::{Value, json};

pub struct Signer {
    pair: Ed25519KeyPair,
    pub kid: String,
}

impl Signer {
    pub fn new(kid: &str) -> Self {
        Self { pair: Ed25519KeyPair::generate().unwrap(), kid: kid.to_owned() }
    }

    pub fn jwk(&self) -> Value {
        json!({"kty": "OKP", "crv": "Ed25519", "x": URL_SAFE_NO_PAD.encode(self.pair.public_key().as_ref())})
    }

    /// The public half, as a client registers it.
    pub fn jwks(&self) -> String {
        let mut key = self.jwk();
        key["kid"] = json!(self.kid);
        json!({"keys": [key]}).to_string()
    }

    pub fn thumbprint(&self) -> String {
        doorcode::keys::jwt::thumbprint(&self.jwk()).unwrap()
    }

    /// Signs exactly this.
    pub fn sign(&self, header: &Value, claims: &Value) -> String {
        let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let message = format!("{}.{}", part(header), part(claims));
        format!("{message}.{}", URL_SAFE_NO_PAD.encode(self.pair.sign(message.as_bytes()).as_ref()))
    }

    /// A JWT with this key's ordinary header.
    pub fn jwt(&self, claims: &Value) -> String {
        self.sign(&json!({"alg": "EdDSA", "kid": self.kid}), claims)
    }

    /// A DPoP proof for a call, at a moment; `more` overrides claims.
    pub fn proof(&self, call: (&str, &str), now: i64, more: &Value) -> String {
        static COUNT: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
        let id = COUNT.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        let mut claims = json!({"htm": call.0, "htu": call.1, "iat": now, "jti": format!("proof-{id}")});
        for (name, value) in more.as_object().unwrap() {
            claims[name] = value.clone();
        }
        self.sign(&json!({"alg": "EdDSA", "typ": "dpop+jwt", "jwk": self.jwk()}), &claims)
    }
}

/// `ath` of RFC 9449.
pub fn ath(token: &str) -> String {
    URL_SAFE_NO_PAD.encode(sha256(token.as_bytes()))
}
