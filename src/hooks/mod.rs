//! What providers call back.

pub mod twilio;
