//! The administrators' side: the portal, and the one-time link that makes the first of them.
//!
//! | URL | Handler |
//! |---|---|
//! | `GET /admin` | [`overview::show`] |
//! | `GET`, `POST /admin/quick-sign-in` | [`quick_sign_in::show`], [`quick_sign_in::submit`] |
//! | `/admin/branding`, `/admin/branding/logo`, `/texts` | [`branding`] |
//! | `GET /admin/logs` | [`logs::trail::show`] |
//! | `POST /admin/logs/person`, `/admin/logs/export` | [`logs::trail::find`], [`logs::trail::export`] |
//! | `GET /admin/logs/messages`, `/admin/logs/messages/{id}` | [`logs::messages::show`], [`logs::message::show`] |
//! | `POST /admin/logs/messages`, `/admin/logs/messages/{id}/reveal` | [`logs::messages::search`], [`logs::message::reveal`] |
//! | `POST /admin/logs/messages/export` | [`logs::messages::export`] |
//! | `GET /admin/logs/conversion`, `/admin/logs/conversion.csv` | [`logs::conversion::show`], [`logs::conversion::file`] |
//! | `GET`, `POST /admin/mfa` | [`mfa::show`], [`mfa::submit`] |
//! | `GET /admin/welcome` | [`welcome::show`] |
//! | `GET /setup` | [`setup::how`] |
//! | `POST /setup/{secret}/passkey/options` | [`setup::passkey_options`] |
//! | `/admin/sms`, `/admin/sms/countries`, `/apps`, `/test` | [`sms`] |
//! | `/admin/mail`, `/admin/mail/templates`, `/test` | [`mail`] |
//! | `GET`, `POST /admin/sessions`, `/admin/sessions/end` | [`sessions`] |
//! | `GET`, `POST /admin/administrators`, `POST /admin/administrators/invite` | [`administrators`] |
//! | `GET`, `POST /admin/users` and below | [`users`] |
//! | `GET /admin/apps` | [`apps::show`] |
//! | `GET`, `POST /admin/apps/new` | [`apps::new::show`], [`apps::new::submit`] |
//! | `POST /admin/apps/check` | [`apps::check::check`] |
//! | `GET`, `POST /admin/apps/{id}` | [`apps::edit::show`], [`apps::edit::submit`] |
//! | `GET`, `POST /admin/apps/{id}/secret`, `POST .../secret/end` | [`apps::secret::ask`], [`apps::secret::make`], [`apps::secret::end`] |
//! | `POST /admin/apps/{id}/tokens/end` | [`apps::secret::end_tokens`] |
//! | `GET`, `POST /admin/apps/{id}/delete` | [`apps::delete::show`], [`apps::delete::submit`] |
//! | `GET /admin/apps/{id}/snippets` | [`apps::snippets::show`] |
//! | `GET`, `POST /admin/keys`, `POST /admin/keys/retire` | [`keys::show`], [`keys::rotate`], [`keys::retire`] |
//! | `GET`, `POST /admin/limits` | [`limits::show`], [`limits::submit`] |
//! | `GET /admin/webhooks` | [`webhooks::show`] |
//! | `GET`, `POST /admin/webhooks/new`, `/admin/webhooks/{id}` | [`webhooks::edit`] |
//! | `POST /admin/webhooks/{id}/ping`, `.../again`, `.../secret` | [`webhooks::deliveries`] |
//! | `GET`, `POST /admin/webhooks/{id}/delete` | [`webhooks::delete::show`], [`webhooks::delete::submit`] |
//! | `GET`, `POST /setup/{secret}` | [`setup::show`], [`setup::accept`] |
//!
//! Every handler begins with [`administrator::Administrator`], which names what it is about to do. Settings change through
//! `flow::manage`, which asks the policy and writes the audit trail.

pub mod administrator;
pub mod administrators;
pub mod apps;
pub mod branding;
pub mod concern;
pub mod frame;
pub mod keys;
pub mod limits;
pub mod logs;
pub mod mail;
mod message_words;
pub mod mfa;
pub mod overview;
pub mod preview;
pub mod quick_sign_in;
pub mod rule_box;
pub mod sessions;
pub mod setup;
pub mod sheet;
pub mod sms;
pub mod snippets;
pub mod users;
pub mod webhooks;
pub mod welcome;
