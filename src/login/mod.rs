//! The login box: a phone number, a mailbox, a password or a passkey, then what policy asks besides. One form a step, each on
//! its own URL, whole without script.
//!
//! | URL | handler |
//! |---|---|
//! | `GET /login` | [`start::show`] |
//! | `POST /login/phone` | [`phone::submit`] |
//! | `POST /login/email` | [`email::submit`] |
//! | `GET /login/code`, `POST /login/code` | [`code::show`], [`code::submit`] |
//! | `POST /login/resend` | [`resend::submit`] |
//! | `GET /login/link/{link}`, `POST /login/link/{link}` | [`link::show`], [`link::submit`] |
//! | `POST /login/identifier` | [`password::identify`] |
//! | `GET /login/password`, `POST /login/password` | [`password::show`], [`password::submit`] |
//! | `POST /login/passkey`, `POST /login/passkey/options` | [`passkey::submit`], [`passkey::options`] |
//! | `GET /login/forgot`, `POST /login/forgot` | [`forgot::show`], [`forgot::submit`] |
//! | `GET /login/forgot/code`, `POST /login/forgot/code` | [`forgot::show_code`], [`forgot::submit_code`] |
//! | `GET /login/new-password`, `POST /login/new-password` | [`new_password::show`], [`new_password::submit`] |
//! | `GET /login/mfa`, `POST /login/mfa`, `POST /login/mfa/send` | [`mfa::show`], [`mfa::submit`], [`mfa::send`] |
//! | `POST /login/mfa/passkey`, `POST /login/mfa/passkey/options` | [`passkey::step`], [`passkey::step_options`] |
//! | `GET /login/recovery`, `POST /login/recovery` | [`recovery::show`], [`recovery::submit`] |
//! | `GET /login/setup` | [`set_up::show`] |
//! | `GET /login/setup/totp`, `POST /login/setup/totp` | [`set_up::show_totp`], [`set_up::submit_totp`] |
//! | `GET /login/setup/passkey`, `POST /login/setup/passkey` | [`set_up::show_passkey`], [`set_up::submit_passkey`] |
//! | `POST /login/setup/passkey/options` | [`set_up::passkey_options`] |
//! | `/login/setup/sms`, `/login/setup/email` | [`set_up_address::show`], [`set_up_address::submit`] |
//! | `/login/setup/code` | [`set_up_address::show_code`], [`set_up_address::submit_code`] |
//! | `POST /login/continue` | [`codes::proceed`] |
//! | `GET /login/confirm`, `POST /login/confirm` | [`confirm::show`], [`confirm::submit`] |
//! | `GET /signup`, `POST /signup` | [`sign_up::show`], [`sign_up::submit`] |
//! | `GET /login/old-number`, `POST /login/old-number` | [`old_number::show`], [`old_number::claim`] |
//! | `GET /login/other` | [`other::show`] |
//! | `GET /login/account`, `POST /login/account` | [`account::show`], [`account::submit`] |

pub mod account;
pub mod attempt;
pub mod code;
pub mod codes;
pub mod conclude;
pub mod confirm;
pub mod email;
pub mod forgot;
pub mod link;
pub mod mfa;
pub mod new_password;
pub mod old_number;
pub mod other;
pub mod passkey;
pub mod password;
pub mod phone;
pub mod preview;
pub mod recovery;
pub mod resend;
mod second;
mod sending;
pub mod set_up;
pub mod set_up_address;
pub mod sign_up;
pub mod start;
pub mod states;
pub mod way;
