//! What the audit trail records.

use super::id::{ClientId, RequestId, UserId};
use super::time::UtcTime;

/// The kinds of event, each a stable word that logs and the audit trail share.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EventKind {
    /// A code was asked for and queued.
    CodeRequested,
    /// A guess was compared and wrong.
    CodeWrong,
    /// An account came to be.
    UserCreated,
    /// Somebody is signed in.
    SignedIn,
    /// Policy asked for a second factor that was not there.
    SecondFactorMissing,
    /// A session was ended.
    SignedOut,
    /// A spent authorization code or refresh token came again; its family was revoked.
    TokenReplayed,
    /// Somebody allowed an application what it asked for.
    ConsentGiven,
    /// Somebody took that back.
    ConsentWithdrawn,
    /// Somebody signed a device in.
    DeviceAllowed,
    /// `doorcode apply` or another command changed the installation.
    InstallationChanged,
}

impl EventKind {
    /// The stable word.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CodeRequested => "code.requested",
            Self::CodeWrong => "code.wrong",
            Self::UserCreated => "user.created",
            Self::SignedIn => "session.started",
            Self::SecondFactorMissing => "second_factor.missing",
            Self::SignedOut => "session.ended",
            Self::TokenReplayed => "token.replayed",
            Self::ConsentGiven => "consent.given",
            Self::ConsentWithdrawn => "consent.withdrawn",
            Self::DeviceAllowed => "device.allowed",
            Self::InstallationChanged => "installation.changed",
        }
    }
}

/// One row of the audit trail (requirement N1). It names addresses in their masked form only.
#[derive(Clone, Debug)]
pub struct Event {
    /// When.
    pub at: UtcTime,
    /// What.
    pub kind: EventKind,
    /// The account, when known.
    pub user: Option<UserId>,
    /// The client, when there is one.
    pub client: Option<ClientId>,
    /// The channel or other detail: a stable word or a masked address.
    pub detail: String,
    /// The network address that asked.
    pub address: Option<String>,
    /// The request, to find it in the log.
    pub request: Option<RequestId>,
}
