//! ID tokens that come back as hints. They prove who made them, not that they still count.

use serde_json::Value;

use crate::directory::Snapshot;
use crate::flow::own_jwt::{self, Kind};
use crate::settings::Settings;

/// What a hint says.
#[derive(Clone, PartialEq, Eq, Debug)]
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
    let claims = own_jwt::read(snapshot, settings, Kind::Hint, token)?;
    let text = |name: &str| claims.get(name).and_then(Value::as_str).map(str::to_owned);
    Some(Hint { sub: text("sub")?, aud: text("aud")?, sid: text("sid") })
}
