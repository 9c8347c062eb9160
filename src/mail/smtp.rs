//! Mail over SMTP with rustls.

use std::time::Duration;

use lettre::message::{MultiPart, header};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

use super::{Mail, MailSender};
use crate::domain::mail_server::{Encryption, SmtpServer};
use crate::domain::message::{ErrorClass, MessageState};
use crate::sms::{Accepted, SendError};

/// How long a mail server may take for one answer.
const PATIENCE: Duration = Duration::from_secs(8);

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
            .timeout(Some(PATIENCE))
            .build();
        Ok(Self { transport, from: sender(from)? })
    }

    /// A sender for a mail server of the installation's.
    ///
    /// # Errors
    /// A sentence that never repeats a password.
    pub fn to(server: &SmtpServer, from: &str) -> Result<Self, String> {
        let parameters = || TlsParameters::new(server.host.clone()).map_err(|_| String::from("has a name that no certificate can be for"));
        let tls = match server.encryption {
            Encryption::Tls => Tls::Wrapper(parameters()?),
            Encryption::StartTls => Tls::Required(parameters()?),
            Encryption::None => Tls::None,
        };
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&server.host).port(server.port).tls(tls).timeout(Some(PATIENCE));
        if let Some(login) = &server.login {
            builder = builder.credentials(Credentials::new(login.user.clone(), login.password.expose().to_owned()));
        }
        Ok(Self { transport: builder.build(), from: sender(from)? })
    }
}

fn sender(from: &str) -> Result<lettre::message::Mailbox, String> {
    from.parse().map_err(|_| String::from("needs mail.from to be an address like login@example.com"))
}

/// A refusal for good: of the one who hands mails in (RFC 4954 section 6), or of this mail.
fn refused(status: Option<String>) -> SendError {
    let code = status.map_or_else(|| "smtp_permanent".to_owned(), |status| format!("smtp_{status}"));
    let is_ours = ["smtp_530", "smtp_534", "smtp_535", "smtp_538"].contains(&code.as_str());
    let (class, words) = match is_ours {
        true => (ErrorClass::Ours, "The mail server did not accept the user name and password"),
        false => (ErrorClass::Number, "The mail server refused the message"),
    };
    SendError::Refused { class, code, words: words.into() }
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
            Ok(_) => Ok(Accepted::plain(MessageState::Sent)),
            Err(error) if error.is_permanent() => Err(refused(error.status().map(|status| status.to_string()))),
            // A 4xx reply is certain: the server did not take it (RFC 5321 section 4.2.1).
            Err(error) if error.is_transient() => Err(SendError::Throttled { retry_after: None }),
            Err(error) if error.is_timeout() => Err(SendError::Unclear("no answer in time".into())),
            // Only a connection that was never made is certain; after DATA the mail may be on its way.
            Err(error) if error.to_string().starts_with("Connection error") => Err(SendError::Unreachable("no connection to the mail server".into())),
            Err(_) => Err(SendError::Unclear("the connection to the mail server broke".into())),
        }
    }
}
