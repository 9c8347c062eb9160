//! DPoP proofs (RFC 9449): whoever shows a bound token also shows that it holds the key.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

use crate::app::App;
use crate::domain::time::UtcTime;
use crate::keys::jwt;
use crate::keys::keyring::sha256;
use crate::storage::{StorageError, used_once};

/// How old a proof may be, and how far ahead its clock (section 11.1).
const WINDOW: Duration = Duration::from_secs(60);
/// How long a nonce is good: its window and the one before, in seconds each.
const NONCE_WINDOW: i64 = 300;

/// The call that a proof must be for.
pub struct Call<'a> {
    /// The HTTP method.
    pub method: &'a str,
    /// The URL without query and fragment.
    pub url: String,
    /// The access token that comes with it, at a protected endpoint.
    pub access_token: Option<&'a str>,
}

/// Why a proof is refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ProofRefused {
    /// Not well-formed, wrongly signed, for another call, too old, or seen before.
    Invalid,
    /// Its nonce is not one of ours, or over.
    Nonce,
}

/// The thumbprint of the key that made a proof, if the proof is for this call and was not seen before.
///
/// # Errors
/// [`StorageError`] when it cannot be noted as seen; then it counts for nothing.
pub async fn check(app: &App, proof: &str, call: &Call<'_>) -> Result<Result<String, ProofRefused>, StorageError> {
    let now = app.now();
    let (id, thumbprint) = match read(app, proof, call, now) {
        Ok(read) => read,
        Err(refused) => return Ok(Err(refused)),
    };
    let digest = sha256(format!("dpop\0{thumbprint}\0{id}").as_bytes());
    let fresh = app.store.write(move |db| used_once::take(db, &digest, now + WINDOW * 3)).await?;
    Ok(if fresh { Ok(thumbprint) } else { Err(ProofRefused::Invalid) })
}

fn read(app: &App, proof: &str, call: &Call<'_>, now: UtcTime) -> Result<(String, String), ProofRefused> {
    let (signed, thumbprint) = jwt::verify_self_signed(proof).ok_or(ProofRefused::Invalid)?;
    let text = |name: &str| signed.claims.get(name).and_then(Value::as_str);
    let issued = jwt::moment(&signed.claims, "iat").ok().flatten().ok_or(ProofRefused::Invalid)?;
    let is_fresh = issued <= now + WINDOW && now <= issued + WINDOW;
    let names_call = text("htm") == Some(call.method) && text("htu").is_some_and(|url| same_place(url, &call.url));
    let id = text("jti").filter(|id| !id.is_empty() && id.len() <= 256);
    let binds_token = match call.access_token {
        Some(token) => text("ath") == Some(URL_SAFE_NO_PAD.encode(sha256(token.as_bytes())).as_str()),
        None => true,
    };
    let (Some(id), true) = (id, signed.typ.as_deref() == Some("dpop+jwt") && is_fresh && names_call && binds_token) else {
        return Err(ProofRefused::Invalid);
    };
    if let Some(nonce) = text("nonce") {
        let window = now.seconds() / NONCE_WINDOW;
        if ![window, window - 1].iter().any(|window| app.keyring.dpop_nonce(*window) == nonce) {
            return Err(ProofRefused::Nonce);
        }
    }
    Ok((id.to_owned(), thumbprint))
}

/// Section 4.3: compared without query and fragment, after normalising.
fn same_place(given: &str, own: &str) -> bool {
    let plain = |text: &str| {
        let mut url = url::Url::parse(text).ok()?;
        url.set_query(None);
        url.set_fragment(None);
        Some(url)
    };
    plain(given).is_some_and(|given| Some(given) == plain(own))
}

/// The nonce that proofs may carry now (section 8).
pub fn nonce(app: &App) -> String {
    app.keyring.dpop_nonce(app.now().seconds() / NONCE_WINDOW)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_compared_without_query() {
        assert!(same_place("https://LOGIN.example.com:443/oauth/token?x=1#y", "https://login.example.com/oauth/token"));
        assert!(!same_place("https://login.example.com/oauth/tokens", "https://login.example.com/oauth/token"));
        assert!(!same_place("http://login.example.com/oauth/token", "https://login.example.com/oauth/token"));
    }
}
