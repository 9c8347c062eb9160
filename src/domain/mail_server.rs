//! Through whom mails go.

use super::connection::Secret;

/// Through whom mails go.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MailProvider {
    /// As the server was started: its `mail.smtp_url`, and without one the outbox while developing and nobody elsewhere.
    #[default]
    Settings,
    /// Nobody: while developing, mails stay on this machine and are read at `/dev/outbox`.
    Outbox,
    /// The mail server that stands in the installation.
    Smtp,
}

impl MailProvider {
    /// Every provider.
    pub const ALL: [Self; 3] = [Self::Settings, Self::Outbox, Self::Smtp];

    /// The word in the apply file.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Settings => "settings",
            Self::Outbox => "outbox",
            Self::Smtp => "smtp",
        }
    }
}

/// How a connection to a mail server is kept from being read.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Encryption {
    /// TLS before the first word (RFC 8314), usually at port 465.
    Tls,
    /// STARTTLS, which must succeed, usually at port 587.
    #[default]
    StartTls,
    /// None. No password may travel over it.
    None,
}

impl Encryption {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Tls, Self::StartTls, Self::None];

    /// The word in the apply file.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Tls => "tls",
            Self::StartTls => "starttls",
            Self::None => "none",
        }
    }
}

/// Who we are to a mail server.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
pub struct SmtpLogin {
    /// The user name.
    pub user: String,
    /// The password.
    pub password: Secret,
}

/// A mail server.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
pub struct SmtpServer {
    /// Its name or address.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is kept from being read.
    pub encryption: Encryption,
    /// Who we are, where it asks.
    pub login: Option<SmtpLogin>,
}

impl SmtpServer {
    /// Whether a password of this one may be shown to that one.
    pub fn is_same_place(&self, host: &str, port: u16) -> bool {
        self.host.eq_ignore_ascii_case(host) && self.port == port
    }
}
