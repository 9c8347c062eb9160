//! The management API (`/api/v2`): connections, clients and users, as Auth0's SDKs and tools ask for them.

mod access;
mod body;
mod client_wire;
pub mod clients;
pub mod connection_clients;
mod connection_options;
pub mod connections;
mod error;
mod query;
mod user_wire;
pub mod users;
