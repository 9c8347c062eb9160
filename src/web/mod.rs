//! What every feature shares and only HTTP knows.

pub mod address;
pub mod answer;
pub mod assets;
pub mod brand;
pub mod client_auth;
pub mod code_words;
pub mod consent_words;
pub mod cookies;
pub mod cors;
pub mod countries;
pub mod csv;
pub mod dpop;
pub mod draft;
pub mod email_words;
pub mod event_words;
pub mod fault;
pub mod guard;
pub mod health;
pub mod links;
pub mod mfa_words;
pub mod observe;
pub mod page;
pub mod params;
pub mod passkey_words;
pub mod password_words;
pub mod phone_words;
pub mod session;
pub mod token_wire;
pub mod transaction;
pub mod ui;
pub mod upload;
pub mod visit;

pub use fault::Fault;
pub use page::Page;
pub use params::{Params, plain_id};
pub use ui::Ui;
