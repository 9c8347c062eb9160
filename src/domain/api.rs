//! APIs that tokens are made for (RFC 8707 calls them resources, Auth0 audiences).

use super::signing_key::SigningAlgorithm;

/// A registered API. Access tokens for it are JWTs (RFC 9068); those for nobody in particular are opaque.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
pub struct Api {
    /// Its identifier: an absolute URI without a fragment (RFC 8707 section 2).
    pub audience: String,
    /// What pages call it.
    pub name: String,
    /// Scope values that it knows, beside those of OpenID Connect.
    pub scopes: Vec<String>,
    /// Seconds that its access tokens live; `None` for the client's own.
    pub access_token_seconds: Option<u32>,
    /// What its access tokens are signed with.
    pub alg: SigningAlgorithm,
}

/// Scope values of the management API. Each is granted by name: an application that may ask for every scope elsewhere has
/// none here.
pub const MANAGEMENT_SCOPES: [&str; 13] = [
    "read:connections",
    "create:connections",
    "update:connections",
    "delete:connections",
    "read:clients",
    "create:clients",
    "update:clients",
    "delete:clients",
    "read:client_keys",
    "read:users",
    "create:users",
    "update:users",
    "delete:users",
];

/// Whether a text can be a scope value (RFC 6749 section 3.3): printable ASCII without blanks, quotes and backslashes.
pub fn is_scope_value(text: &str) -> bool {
    !text.is_empty() && text.len() <= 100 && text.bytes().all(|b| matches!(b, 0x21 | 0x23..=0x5b | 0x5d..=0x7e))
}

/// Whether a text can name an API: an absolute URI without a fragment, or a plain name as Auth0 allows.
pub fn is_audience(text: &str) -> bool {
    !text.is_empty() && text.len() <= 200 && !text.contains('#') && text.bytes().all(|b| (0x21..=0x7e).contains(&b) && !b"\"<>\\^`{|}".contains(&b))
}
