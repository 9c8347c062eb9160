//! The OpenID provider: `/authorize`, `/oauth/token`, `/userinfo`, `/oauth/introspect`, `/oauth/revoke`, `/oauth/par`,
//! `/oauth/device/code`, `/oidc/logout`, `/oidc/register`, discovery and keys; the pages of consent and of devices.

pub mod authorize;
pub mod consent;
pub mod device;
pub mod discovery;
pub mod hint;
pub mod introspect;
pub mod logout;
pub mod pushed;
pub mod register;
pub mod request;
pub mod revoke;
pub mod token;
pub mod userinfo;
