//! The nouns of the product and the rules that hold for them, without storage, HTTP or time of day.
//!
//! Everything here is a value. Queries live in [`crate::storage`], steps that span several nouns in
//! [`crate::flow`]. The rules that bind SMS to other factors are all in [`policy`].

pub mod actor;
pub mod api;
pub mod audit_chain;
pub mod authorization;
pub mod branding;
pub mod browser_name;
pub mod challenge;
pub mod claims_request;
pub mod client;
pub mod client_options;
pub mod client_rules;
pub mod connection;
pub mod consent;
pub mod conversion;
pub mod country_groups;
pub mod country_languages;
pub mod device;
pub mod difference;
pub mod email;
pub mod event;
pub mod factor;
pub mod id;
pub mod installation;
pub mod limits;
pub mod locale;
pub mod mail_server;
pub mod mail_template;
pub mod message;
pub mod message_reason;
pub mod message_trail;
pub mod notice;
pub mod one_time_code;
pub mod passkey;
pub mod people_file;
pub mod phone;
pub mod picture;
pub mod policy;
pub mod price;
pub mod proof;
pub mod recovery_code;
pub mod role;
pub mod sealed;
pub mod session;
pub mod signing_key;
pub mod sought;
pub mod time;
pub mod totp;
pub mod trial;
pub mod unique_json;
pub mod user;
pub mod webhook;
