//! For development: the outbox page and the demo application. Served on loopback public URLs only.

pub mod demo;
pub mod outbox;
pub mod relying_party;
