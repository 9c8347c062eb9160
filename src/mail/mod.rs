//! Sending mail: SMTP or the outbox, and what a mail says.

pub mod outbox;
pub mod smtp;
pub mod text;

use async_trait::async_trait;

use crate::domain::email::EmailAddress;
use crate::domain::id::MessageId;
use crate::sms::{Accepted, SendError};

/// A mail, ready to go.
#[derive(Clone)]
pub struct Mail {
    /// The queue's id, also the local part of the `Message-ID`.
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
