//! `/admin/logs`: who did what, and whether the trail still says what it said.

pub mod conversion;
mod event_words;
mod fields;
pub mod message;
pub mod messages;
pub mod trail;
mod trail_file;
pub mod words;
