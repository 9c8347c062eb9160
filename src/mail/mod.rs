//! Sending mail: SMTP or the outbox, and what a mail says.

pub mod outbox;
pub mod sample;
pub mod smtp;
pub mod template;
pub mod text;
pub mod words;

use async_trait::async_trait;

use crate::domain::email::EmailAddress;
use crate::domain::id::MessageId;
use crate::domain::message::ErrorClass;
use crate::sms::{Accepted, SendError};

/// A mail, ready to go.
#[derive(Clone)]
pub struct Mail {
    /// The queue's id.
    pub id: MessageId,
    /// Where it goes.
    pub to: EmailAddress,
    /// Its subject.
    pub subject: String,
    /// The plain part.
    pub text: String,
    /// The HTML part.
    pub html: String,
}

/// Hands a mail to a mail server.
#[async_trait]
pub trait MailSender: Send + Sync {
    /// Must return within 10 s. Never repeats a mail by itself.
    async fn send(&self, mail: &Mail) -> Result<Accepted, SendError>;
}

/// Stands where a mail server should: every mail is refused, and `/health/ready` says why.
pub struct NotConnected;

#[async_trait]
impl MailSender for NotConnected {
    async fn send(&self, _mail: &Mail) -> Result<Accepted, SendError> {
        let words = String::from("No mail server is connected");
        Err(SendError::Refused { class: ErrorClass::Ours, code: "not_connected".into(), words })
    }
}
