//! A person's own pages.
//!
//! | URL | handler |
//! |---|---|
//! | `GET /account/security` | [`security::show`] |
//! | `/account/phone`, `/account/step-phone` | [`phone::show`], [`phone::submit`] |
//! | `/account/phone/code`, `/account/step-phone/code`, `/account/phone/remove/code` | [`code::show`], [`code::submit`] |
//! | `/account/phone/remove` | [`remove_phone::show`], [`remove_phone::send`] |
//! | `GET /account/second-step` | [`second_step::show`] |
//! | `POST /account/second-step/email` | [`second_step::add_mailbox`] |
//! | `POST /account/second-step/remove`, `/account/totp/remove`, `/account/passkeys/remove` | [`second_step::remove`] |
//! | `POST /account/second-step/forget` | [`second_step::forget`] |
//! | `/account/totp` | [`totp::show`], [`totp::submit`] |
//! | `/account/passkeys` | [`passkeys::show`], [`passkeys::add`] |
//! | `POST /account/passkeys/options` | [`passkeys::options`] |
//! | `/account/passkeys/{id}` | [`passkeys::name`], [`passkeys::rename`] |
//! | `/account/recovery-codes` | [`recovery_codes::show`], [`recovery_codes::make`] |
//! | `/account/password` | [`password::show`], [`password::submit`] |
//! | `/account/apps` | [`apps::show`], [`apps::remove`] |
//! | `/account/disown/{secret}` | [`disown::show`], [`disown::submit`] |

pub mod apps;
pub mod code;
pub mod disown;
pub mod member;
pub mod passkeys;
pub mod password;
mod pending;
pub mod phone;
pub mod recovery_codes;
pub mod remove_phone;
pub mod second_step;
pub mod security;
pub mod totp;
