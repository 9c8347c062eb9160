//! The Auth0-compatible wire: a thin translator. It parses that wire, calls the same flow as the login box, and writes that
//! wire; no rule of policy lives here.

pub mod api;
pub mod grant;
pub mod passwordless;
pub mod wire;
