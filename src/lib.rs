//! Doorcode: a hosted login that you run yourself.
//!
//! # The import rule
//! Arrows go one way, held by `tests/architecture.rs`:
//! `main -> cli -> server -> routes -> features -> web -> flow -> app -> services -> storage -> {settings, domain}`.
//! Features (`login`, `oidc`, `auth0`, `hooks`, `dev`, `admin`) never import each other; they meet in `web`.
//!
//! # One request's journey
//! `POST /login/code` -> [`routes`] names the handler -> `login::code::submit` reads the sealed attempt
//! ([`web::transaction`]), checks the form ([`web::guard`]) and asks [`flow::verify`] -> one transaction counts the guess,
//! compares it, consumes the challenge, finds the account, asks [`domain::policy`] and stores an authorization code
//! ([`storage`]) -> after the commit the handler begins the session and redirects to the application.

pub mod account;
pub mod admin;
pub mod app;
pub mod auth0;
pub mod cli;
pub mod delivery;
pub mod dev;
pub mod directory;
pub mod domain;
pub mod flow;
pub mod hooks;
pub mod i18n;
pub mod keys;
pub mod login;
pub mod mail;
pub mod oidc;
pub mod routes;
pub mod server;
pub mod settings;
pub mod shield;
pub mod sms;
pub mod storage;
pub mod telemetry;
pub mod web;
