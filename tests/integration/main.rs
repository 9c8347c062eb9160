//! Stories of what people and programs do, on the database that the environment names (SQLite unless
//! `DOORCODE_TEST_POSTGRES_URL` is set).

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr, clippy::disallowed_methods, reason = "tests")]

mod support;
mod system;

mod account_races;
mod apply;
mod apps;
mod architecture;
mod authorize;
mod branding;
mod delivery;
mod every_locale;
mod every_page;
mod first_run;
mod half_finished;
mod hostile;
mod insight;
mod limits;
mod login_box;
mod management;
mod messages;
mod mfa_policy;
mod migrations;
mod model;
mod notices;
mod offers;
mod old_numbers;
mod openid;
mod passkeys;
mod passwordless;
mod portal;
mod privacy_security;
mod profile;
mod public_server;
mod quick_sign_in;
mod races;
mod relying_party;
mod second_factors;
mod senders;
mod sign_out;
mod snippets;
mod tokens;
mod users;
mod webhooks;
