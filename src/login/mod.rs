//! The login box: a phone number or an address, then the code. One form a step, each on its own URL, whole without script.
//!
//! | URL | handler |
//! |---|---|
//! | `GET /login` | [`start::show`] |
//! | `POST /login/phone` | [`phone::submit`] |
//! | `POST /login/email` | [`email::submit`] |
//! | `GET /login/code` | [`code::show`] |
//! | `POST /login/code` | [`code::submit`] |
//! | `POST /login/resend` | [`resend::submit`] |
//! | `GET /login/other` | [`other::show`] |
//! | `GET /login/account` | [`account::show`] |
//! | `POST /login/account` | [`account::submit`] |

pub mod account;
pub mod attempt;
pub mod code;
pub mod conclude;
pub mod email;
pub mod other;
pub mod phone;
pub mod resend;
mod sending;
pub mod start;
pub mod states;
pub mod way;
