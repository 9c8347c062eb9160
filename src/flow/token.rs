//! Opaque tokens: `<kind>_<grant>.<number>.<MAC>`. Nothing is stored for them; each is as good as its grant's row.
//!
//! The grant id carries 128 random bits and the MAC a key outside the database: neither the database alone nor the key
//! alone makes a token. The kind is under the MAC, so that one kind never passes for another (requirement G2).

use aws_lc_rs::{constant_time, hmac};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::domain::authorization::{KNOWN_SCOPES, Scope};
use crate::domain::id::GrantId;
use crate::domain::time::UtcTime;
use crate::keys::Keyring;

const ACCESS: &str = "dca";
const REFRESH: &str = "dcr";
/// Bytes of the MAC in a token: 144 bits.
const MAC: usize = 18;
/// No token of ours is longer.
const LONGEST: usize = 200;

/// A checked access token.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AccessToken {
    /// The grant that it is as good as.
    pub grant: GrantId,
    /// What it is good for.
    pub scope: Scope,
    /// When it ends.
    pub expires_at: UtcTime,
    /// The thumbprint of the key that it is bound to (RFC 9449).
    pub dpop_key: Option<String>,
}

/// A checked refresh token.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RefreshToken {
    /// The grant that it is as good as.
    pub grant: GrantId,
    /// Which of the family it is.
    pub generation: i64,
}

/// Makes an access token that ends at a moment, bound to a key where one is given.
pub fn access(keyring: &Keyring, grant: &GrantId, scope: &Scope, until: (UtcTime, Option<&str>)) -> String {
    let (expires_at, dpop_key) = until;
    let bits = KNOWN_SCOPES.iter().enumerate().filter(|(_, value)| scope.has(value)).fold(0_u32, |bits, (at, _)| bits | 1 << at);
    // To the microsecond: two tokens of a grant differ.
    let key = dpop_key.map(|key| format!("-{key}")).unwrap_or_default();
    make(keyring, ACCESS, grant, &format!("{:x}-{bits:x}{key}", expires_at.micros()))
}

/// Makes a refresh token.
pub fn refresh(keyring: &Keyring, grant: &GrantId, generation: i64) -> String {
    make(keyring, REFRESH, grant, &format!("{generation:x}"))
}

fn make(keyring: &Keyring, kind: &str, grant: &GrantId, number: &str) -> String {
    let body = format!("{kind}_{grant}.{number}");
    let mac = hmac::sign(keyring.tokens(), body.as_bytes());
    format!("{body}.{}", URL_SAFE_NO_PAD.encode(&mac.as_ref()[..MAC]))
}

/// Checks an access token's MAC and time; whether its grant lives is the database's answer.
pub fn read_access(keyring: &Keyring, token: &str, now: UtcTime) -> Option<AccessToken> {
    let (grant, number) = read(keyring, ACCESS, token)?;
    // The thumbprint comes last: base64url has dashes of its own.
    let mut parts = number.splitn(3, '-');
    let expires = i64::from_str_radix(parts.next()?, 16).ok()?;
    let bits = u32::from_str_radix(parts.next()?, 16).ok()?;
    let dpop_key = parts.next().map(str::to_owned);
    let values: Vec<&str> = KNOWN_SCOPES.iter().enumerate().filter(|(at, _)| bits & (1 << at) != 0).map(|(_, value)| *value).collect();
    let expires_at = UtcTime::from_micros(expires);
    (now < expires_at).then(|| AccessToken { grant, scope: Scope::parse(&values.join(" ")), expires_at, dpop_key })
}

/// Checks a refresh token's MAC; whether it is the live one of its grant is the database's answer.
pub fn read_refresh(keyring: &Keyring, token: &str) -> Option<RefreshToken> {
    let (grant, number) = read(keyring, REFRESH, token)?;
    Some(RefreshToken { grant, generation: i64::from_str_radix(&number, 16).ok()? })
}

fn read(keyring: &Keyring, kind: &str, token: &str) -> Option<(GrantId, String)> {
    if token.len() > LONGEST || !token.is_ascii() {
        return None;
    }
    let (body, mac) = token.rsplit_once('.')?;
    let given = URL_SAFE_NO_PAD.decode(mac).ok()?;
    let own = hmac::sign(keyring.tokens(), body.as_bytes());
    constant_time::verify_slices_are_equal(&own.as_ref()[..MAC], &given).ok()?;
    let (grant, number) = body.strip_prefix(kind)?.strip_prefix('_')?.split_once('.')?;
    Some((GrantId::new(grant), number.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::file::MasterKey;
    use std::time::Duration;

    #[test]
    fn tokens_are_ours_of_one_kind_and_in_time() {
        let keyring = Keyring::new(&[MasterKey { id: 1, bytes: [3; 32] }]).unwrap();
        let (grant, now) = (GrantId::new("abc_-DEF"), UtcTime::from_seconds(1_000));
        let scope = Scope::parse("openid phone");
        let expires_at = now + Duration::from_secs(60);
        let bound = super::access(&keyring, &grant, &scope, (expires_at, Some("Nzb-Ls_Xh8")));
        assert_eq!(read_access(&keyring, &bound, now).unwrap().dpop_key.as_deref(), Some("Nzb-Ls_Xh8"));
        let access = access(&keyring, &grant, &scope, (expires_at, None));
        assert_eq!(read_access(&keyring, &access, now), Some(AccessToken { grant: grant.clone(), scope, expires_at, dpop_key: None }));
        assert_eq!(read_access(&keyring, &access, now + Duration::from_secs(60)), None);
        let refresh = refresh(&keyring, &grant, 5);
        assert_eq!(read_refresh(&keyring, &refresh), Some(RefreshToken { grant, generation: 5 }));
        assert_eq!(read_refresh(&keyring, &access), None);
        assert_eq!(read_access(&keyring, &refresh, now), None);
        for at in 0..refresh.len() {
            let mut bytes = refresh.clone().into_bytes();
            bytes[at] ^= 1;
            let changed = String::from_utf8(bytes).unwrap_or_default();
            assert_eq!(read_refresh(&keyring, &changed), None, "byte {at}");
        }
    }
}
