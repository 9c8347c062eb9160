//! The login box: a phone number or an address, then the code. One form a step, each on its own URL, whole without script.
//!
//! | URL | handler |
//! |---|---|
//! | `GET /login` | [`start::show`] |
//! | `POST /login/phone` | [`start::phone`] |
//! | `POST /login/email` | [`start::email`] |
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
pub mod countries;
pub mod other;
pub mod resend;
pub mod start;
pub mod states;
pub mod way;
