//! JWTs of our own that come back: ID tokens as hints, access tokens at our own endpoints. The kind is checked by its
//! `typ`, so that none passes for another (requirement G2).

use serde_json::{Map, Value};

use crate::directory::Snapshot;
use crate::keys::jwt;
use crate::settings::Settings;

/// The claims of a JWT that this server signed, of one kind, whenever that was. `None` for anything else.
pub fn read(snapshot: &Snapshot, settings: &Settings, kind: &str, token: &str) -> Option<Map<String, Value>> {
    let signed = jwt::verify(token, snapshot.keys.public())?;
    let is_ours = signed.claims.get("iss").and_then(Value::as_str) == Some(settings.issuer());
    (is_ours && signed.typ.as_deref() == Some(kind)).then_some(signed.claims)
}
