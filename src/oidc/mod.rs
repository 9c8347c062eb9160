//! The OpenID provider: `/authorize`, `/oauth/token`, `/userinfo`, `/oauth/revoke`, `/oidc/logout`, discovery and keys.

pub mod authorize;
pub mod discovery;
pub mod hint;
pub mod logout;
pub mod revoke;
pub mod token;
pub mod userinfo;
