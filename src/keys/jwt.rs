//! Checking signed JWTs (RFC 7515, RFC 7519) by the rules of RFC 8725: the keys are ours to choose, the algorithm is the
//! key's, and what a header says of keys elsewhere is never followed.

use aws_lc_rs::digest;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::jwk::{AlgorithmParameters, EllipticCurve, Jwk, JwkSet};
use jsonwebtoken::{Algorithm, DecodingKey};
use serde_json::{Map, Value, json};

use crate::domain::time::UtcTime;
use crate::domain::unique_json;

/// Algorithms of clients' signatures, by their names on the wire (requirement G1).
pub const CLIENT_ALGORITHMS: [&str; 4] = ["RS256", "PS256", "ES256", "EdDSA"];

/// The longest token that is looked at, in bytes.
const LONGEST: usize = 16_384;
/// How far clocks may disagree, in seconds (requirement G3).
const SKEW: i64 = 60;

/// A JWT whose signature is right. Its claims still want their own checks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SignedClaims {
    /// The header's `typ`.
    pub typ: Option<String>,
    /// The claims; no name comes twice.
    pub claims: Map<String, Value>,
}

/// A JWT's header, as far as it is used.
struct Header {
    algorithm: Algorithm,
    kid: Option<String>,
    typ: Option<String>,
    jwk: Option<Value>,
}

/// Checks a JWT against the public keys of its supposed maker. `None` unless one of them signed it.
pub fn verify(token: &str, keys: &JwkSet) -> Option<SignedClaims> {
    let header = header(token)?;
    let named = |key: &&Jwk| match (&header.kid, &key.common.key_id) {
        (Some(kid), Some(own)) => kid == own,
        (Some(_), None) | (None, _) => true,
    };
    keys.keys.iter().filter(named).find_map(|key| verify_with(token, &header, key))
}

/// Checks a JWT that carries its own public key, as DPoP proofs do (RFC 9449 section 4.2). Returns the key's thumbprint too.
pub fn verify_self_signed(token: &str) -> Option<(SignedClaims, String)> {
    let header = header(token)?;
    let value = header.jwk.as_ref()?;
    // A private key in a proof was given away.
    if ["d", "p", "q", "k"].iter().any(|part| value.get(part).is_some()) {
        return None;
    }
    let key: Jwk = serde_json::from_value(value.clone()).ok()?;
    let checked = verify_with(token, &header, &key)?;
    Some((checked, thumbprint(value)?))
}

fn header(token: &str) -> Option<Header> {
    if token.len() > LONGEST {
        return None;
    }
    let mut parts = token.split('.');
    let (head, _, _, None) = (parts.next()?, parts.next()?, parts.next()?, parts.next()) else { return None };
    let header = unique_json::parse(&URL_SAFE_NO_PAD.decode(head).ok()?).ok()?;
    let text = |name: &str| header.get(name).and_then(Value::as_str).map(str::to_owned);
    let algorithm = text("alg")?;
    // Extensions that must be understood are not (RFC 7515 section 4.1.11).
    if header.contains_key("crit") || !CLIENT_ALGORITHMS.contains(&algorithm.as_str()) {
        return None;
    }
    Some(Header { algorithm: algorithm.parse().ok()?, kid: text("kid"), typ: text("typ"), jwk: header.get("jwk").cloned() })
}

fn verify_with(token: &str, header: &Header, key: &Jwk) -> Option<SignedClaims> {
    if !fits(header.algorithm, key) {
        return None;
    }
    let (message, signature) = token.rsplit_once('.')?;
    let decoding = DecodingKey::from_jwk(key).ok()?;
    if !jsonwebtoken::crypto::verify(signature, message.as_bytes(), &decoding, header.algorithm).ok()? {
        return None;
    }
    let claims = unique_json::parse(&URL_SAFE_NO_PAD.decode(message.split_once('.')?.1).ok()?).ok()?;
    Some(SignedClaims { typ: header.typ.clone(), claims })
}

/// Whether a key may be used with an algorithm: its type says so, and so do its own `alg` and `use` where it has them.
fn fits(algorithm: Algorithm, key: &Jwk) -> bool {
    let by_type = match &key.algorithm {
        // Short moduli are forged (requirement G4): 2048 bits are 342 base64url characters.
        AlgorithmParameters::RSA(rsa) => matches!(algorithm, Algorithm::RS256 | Algorithm::PS256) && rsa.n.len() >= 341,
        AlgorithmParameters::EllipticCurve(curve) => algorithm == Algorithm::ES256 && curve.curve == EllipticCurve::P256,
        AlgorithmParameters::OctetKeyPair(pair) => algorithm == Algorithm::EdDSA && pair.curve == EllipticCurve::Ed25519,
        _ => false,
    };
    let by_name = key.common.key_algorithm.is_none_or(|own| own.to_string() == format!("{algorithm:?}"));
    by_type && by_name && key.common.public_key_use != Some(jsonwebtoken::jwk::PublicKeyUse::Encryption)
}

/// The SHA-256 thumbprint of a public key (RFC 7638), base64url.
pub fn thumbprint(key: &Value) -> Option<String> {
    let member = |name: &str| key.get(name).and_then(Value::as_str);
    // The members that are required, in the order of their names, and no others.
    let canonical = match member("kty")? {
        "RSA" => format!(r#"{{"e":{},"kty":"RSA","n":{}}}"#, json!(member("e")?), json!(member("n")?)),
        "EC" => format!(r#"{{"crv":{},"kty":"EC","x":{},"y":{}}}"#, json!(member("crv")?), json!(member("x")?), json!(member("y")?)),
        "OKP" => format!(r#"{{"crv":{},"kty":"OKP","x":{}}}"#, json!(member("crv")?), json!(member("x")?)),
        _ => return None,
    };
    Some(URL_SAFE_NO_PAD.encode(digest::digest(&digest::SHA256, canonical.as_bytes())))
}

/// Reads a set of public keys and says what is wrong with it.
///
/// # Errors
/// A sentence.
pub fn public_keys(json: &str) -> Result<JwkSet, String> {
    let value: Value = serde_json::from_str(json).map_err(|error| format!("is no JSON: {error}"))?;
    let keys = value.get("keys").and_then(Value::as_array).ok_or("has no member \"keys\"")?;
    if keys.iter().any(|key| ["d", "p", "q", "k"].iter().any(|part| key.get(part).is_some())) {
        return Err("holds a private or shared key; give the public half only".into());
    }
    let set: JwkSet = serde_json::from_value(value).map_err(|error| format!("is no key set: {error}"))?;
    let usable = |key: &Jwk| [Algorithm::RS256, Algorithm::PS256, Algorithm::ES256, Algorithm::EdDSA].into_iter().any(|alg| fits(alg, key));
    if set.keys.is_empty() || !set.keys.iter().all(usable) {
        return Err("has a key that is neither RSA of 2048 bits or more, P-256 nor Ed25519".into());
    }
    Ok(set)
}

/// A claim that should be a moment and is something else.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NoMoment;

/// A claim that is a moment: a whole number of seconds and nothing else (attack 91).
///
/// # Errors
/// [`NoMoment`].
pub fn moment(claims: &Map<String, Value>, name: &str) -> Result<Option<UtcTime>, NoMoment> {
    let Some(value) = claims.get(name) else { return Ok(None) };
    let seconds = value.as_i64().filter(|seconds| (0..=253_402_300_799).contains(seconds)).ok_or(NoMoment)?;
    Ok(Some(UtcTime::from_seconds(seconds)))
}

/// Whether `exp`, `nbf` and `iat`, where they are there, hold at `now` with [`SKEW`].
pub fn is_in_time(claims: &Map<String, Value>, now: UtcTime) -> bool {
    let (Ok(expires), Ok(from), Ok(issued)) = (moment(claims, "exp"), moment(claims, "nbf"), moment(claims, "iat")) else { return false };
    let begun = |at: Option<UtcTime>| at.is_none_or(|at| at.seconds() <= now.seconds() + SKEW);
    expires.is_none_or(|at| at.seconds() + SKEW > now.seconds()) && begun(from) && begun(issued)
}

/// Whether `aud` names one of ours.
pub fn is_for(claims: &Map<String, Value>, ours: &[&str]) -> bool {
    match claims.get("aud") {
        Some(Value::String(one)) => ours.contains(&one.as_str()),
        Some(Value::Array(many)) => many.iter().filter_map(Value::as_str).any(|one| ours.contains(&one)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 7638 section 3.1.
    #[test]
    fn the_thumbprint_is_that_of_the_rfc() {
        let key = json!({"kty": "RSA", "e": "AQAB", "alg": "RS256", "kid": "2011-04-29",
            "n": "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw"});
        assert_eq!(thumbprint(&key).as_deref(), Some("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"));
    }

    #[test]
    fn moments_are_whole_seconds_and_nothing_else() {
        for odd in [json!("1"), json!(1.5), json!(1e300), json!(-1), json!(null), json!([1]), json!(u64::MAX)] {
            let claims = json!({"exp": odd});
            assert!(!is_in_time(claims.as_object().unwrap(), UtcTime::from_seconds(1)), "{claims}");
        }
        let at = UtcTime::from_seconds(1_000);
        for (claims, holds) in [
            (json!({"exp": 1_000}), true),
            (json!({"exp": 940}), false),
            (json!({"nbf": 1_060}), true),
            (json!({"nbf": 1_061}), false),
            (json!({"iat": 1_061}), false),
        ] {
            assert_eq!(is_in_time(claims.as_object().unwrap(), at), holds, "{claims}");
        }
    }

    #[test]
    fn key_sets_with_private_or_weak_keys_are_refused() {
        for set in [
            json!({"keys": []}),
            json!({"keys": [{"kty": "oct", "k": "c2VjcmV0"}]}),
            json!({"keys": [{"kty": "RSA", "n": "AQAB", "e": "AQAB"}]}),
            json!({"keys": [{"kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo", "d": "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"}]}),
            json!([]),
        ] {
            assert!(public_keys(&set.to_string()).is_err(), "{set}");
        }
        let fine = json!({"keys": [{"kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]});
        assert!(public_keys(&fine.to_string()).is_ok());
    }
}
