//! ID tokens that come back as hints. They prove who made them, not that they still count.

use jsonwebtoken::jwk::Jwk;
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use serde::Deserialize;

use crate::directory::Snapshot;
use crate::settings::Settings;

/// What a hint says.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
pub struct Hint {
    /// The subject, as its client saw it.
    pub sub: String,
    /// The client.
    pub aud: String,
    /// The session.
    pub sid: Option<String>,
}

/// Reads an ID token of ours, expired or not (OpenID Connect RP-Initiated Logout section 2). `None` for any other.
pub fn read(snapshot: &Snapshot, settings: &Settings, token: &str) -> Option<Hint> {
    if token.len() > 8_192 {
        return None;
    }
    let header = decode_header(token).ok()?;
    // The algorithm is the key's, never the token's (RFC 8725 section 3.1).
    let key = snapshot.keys.find_by_kid(header.kid.as_deref()?)?;
    let algorithm: Algorithm = key.algorithm().as_str().parse().ok()?;
    let jwk: Jwk = serde_json::from_value(key.jwk()).ok()?;
    let mut validation = Validation::new(algorithm);
    validation.validate_exp = false;
    validation.validate_aud = false;
    validation.set_issuer(&[settings.issuer()]);
    validation.set_required_spec_claims(&["iss", "aud", "sub"]);
    let decoded = decode::<Hint>(token, &DecodingKey::from_jwk(&jwk).ok()?, &validation).ok()?;
    (decoded.header.typ.as_deref() == Some("JWT")).then_some(decoded.claims)
}
