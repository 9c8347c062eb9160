//! JWTs of our own that come back: ID tokens as hints, access tokens at our own endpoints. The kind is checked by its
//! `typ`, so that none passes for another (requirement G2).

use serde_json::{Map, Value};

use super::issue::ACCESS_TOKEN_TYPE;
use crate::directory::Snapshot;
use crate::keys::jwt;
use crate::settings::Settings;

/// What a JWT of ours is read as.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// An ID token that says who is meant. It proves who made it, not that it still counts.
    Hint,
    /// An access token.
    Access,
}

/// The claims of a JWT that this server signed, of one kind, whenever that was. `None` for anything else.
pub fn read(snapshot: &Snapshot, settings: &Settings, kind: Kind, token: &str) -> Option<Map<String, Value>> {
    let (keys, typ) = match kind {
        Kind::Hint => (snapshot.keys.for_hints(), "JWT"),
        Kind::Access => (snapshot.keys.public(), ACCESS_TOKEN_TYPE),
    };
    let signed = jwt::verify(token, keys)?;
    let is_ours = signed.claims.get("iss").and_then(Value::as_str) == Some(settings.issuer());
    (is_ours && signed.typ.as_deref() == Some(typ)).then_some(signed.claims)
}
