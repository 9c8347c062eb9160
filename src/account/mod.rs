//! A person's own pages.
//!
//! | URL | handler |
//! |---|---|
//! | `/account` | [`profile::show`], [`profile::submit`] |
//! | `POST /account/picture`, `POST /account/picture/remove`, `GET /picture/{name}` | [`picture::submit`], [`picture::remove`], [`picture::serve`] |
//! | `/account/email` | [`email::show`], [`email::submit`] |
//! | `GET /account/security` | [`security::show`] |
//! | `/account/phone`, `/account/step-phone` | [`phone::show`], [`phone::submit`] |
//! | `/account/phone/code`, `/account/step-phone/code`, `/account/phone/remove/code`, `/account/email/code` | [`code::show`], [`code::submit`] |
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
//! | `/account/sessions` | [`sessions::show`], [`sessions::end`] |
//! | `/account/sessions/others` | [`sessions::ask`], [`sessions::end_others`] |
//! | `GET /account/activity`, `GET /account/not-me` | [`activity::show`], [`activity::not_me`] |
//! | `GET /account/data`, `POST /account/data/export` | [`data::show`], [`data::export`] |
//! | `/account/delete`, `GET /account/deleted` | [`delete::show`], [`delete::submit`], [`delete::after`] |
//! | `/account/apps` | [`apps::show`], [`apps::remove`] |
//! | `/account/disown/{secret}` | [`disown::show`], [`disown::submit`] |
//! | `/invite/{secret}` | [`invite::show`], [`invite::submit`] |

pub mod activity;
pub mod apps;
pub mod code;
pub mod data;
pub mod delete;
pub mod disown;
pub mod email;
mod export;
pub mod invite;
pub mod member;
pub mod passkeys;
pub mod password;
mod pending;
pub mod phone;
pub mod picture;
pub mod profile;
pub mod recovery_codes;
pub mod remove_phone;
pub mod second_step;
pub mod security;
pub mod sessions;
pub mod totp;
