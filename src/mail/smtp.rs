//! Mail over SMTP with rustls.

use std::time::Duration;

use lettre::message::{MultiPart, header};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

use super::{Mail, MailSender};
use crate::domain::message::{ErrorClass, MessageState};
use crate::sms::{Accepted, SendError};

/// Sends through an SMTP server.
pub struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: lettre::message::Mailbox,
}

impl Smtp {
    /// A sender for `smtp://user:pass@host:port` (STARTTLS where the server offers it) or `smtps://...`.
    ///
    /// # Errors
    /// A sentence that never repeats the URL, which holds a password.
    pub fn new(url: &str, from: &str) -> Result<Self, String> {
        let url = with_tls(url);
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(&url)
            .map_err(|_| String::from("is not an address like smtp://user:pass@host:port"))?
            .timeout(Some(Duration::from_secs(8)))
            .build();
        let from = from.parse().map_err(|_| String::from("needs mail.from to be an address like login@example.com"))?;
        Ok(Self { transport, from })
    }
}

/// A password never travels in clear: with one, STARTTLS is required unless the URL says otherwise; without, it is used
/// where the server offers it.
fn with_tls(url: &str) -> String {
    if !url.starts_with("smtp://") || url.contains("tls=") {
        return url.to_owned();
    }
    let mode = if url.contains('@') { "required" } else { "opportunistic" };
    format!("{url}{}tls={mode}", if url.contains('?') { '&' } else { '?' })
}

#[async_trait::async_trait]
impl MailSender for Smtp {
    async fn send(&self, mail: &Mail) -> Result<Accepted, SendError> {
        let ours = |code: &str| SendError::Refused { class: ErrorClass::Ours, code: code.to_owned(), words: code.to_owned() };
        let to = mail.to.as_str().parse().map_err(|_| SendError::Refused {
            class: ErrorClass::Number,
            code: "address".into(),
            words: "The address cannot be mailed to".into(),
        })?;
        let message = Message::builder()
            .from(self.from.clone())
            .to(lettre::message::Mailbox::new(None, to))
            .subject(mail.subject.clone())
            .header(header::MIME_VERSION_1_0)
            .message_id(None)
            .multipart(MultiPart::alternative_plain_html(mail.text.clone(), mail.html.clone()))
            .map_err(|_| ours("message"))?;
        match self.transport.send(message).await {
            Ok(_) => Ok(Accepted { provider_id: None, state: MessageState::Sent }),
            Err(error) if error.is_permanent() => Err(SendError::Refused {
                class: ErrorClass::Number,
                code: "smtp_permanent".into(),
                words: "The mail server refused the message".into(),
            }),
            // A 4xx reply is certain: the server did not take it (RFC 5321 section 4.2.1).
            Err(error) if error.is_transient() => Err(SendError::Throttled { retry_after: None }),
            Err(error) if error.is_timeout() => Err(SendError::Unclear("no answer in time".into())),
            // Only a connection that was never made is certain; after DATA the mail may be on its way.
            Err(error) if error.to_string().starts_with("Connection error") => Err(SendError::Unreachable("no connection to the mail server".into())),
            Err(_) => Err(SendError::Unclear("the connection to the mail server broke".into())),
        }
    }
}
