//! What the audit trail records.

use super::browser_name::BrowserName;
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
    /// A second step was passed.
    SecondStepPassed,
    /// A second step was tried and wrong.
    SecondStepWrong,
    /// A password was compared and wrong.
    PasswordWrong,
    /// A number was proven and set up on an account.
    PhoneSet,
    /// A proven number took the place of another.
    PhoneChanged,
    /// A number was taken from an account.
    PhoneRemoved,
    /// A proven mailbox was set, or took the place of another.
    EmailChanged,
    /// A second step was set up.
    MfaAdded,
    /// A second step was removed.
    MfaRemoved,
    /// A passkey was added.
    PasskeyAdded,
    /// A passkey was removed.
    PasskeyRemoved,
    /// A password was set or changed.
    PasswordChanged,
    /// A password was removed.
    PasswordRemoved,
    /// A new set of recovery codes was made.
    RecoveryCodesMade,
    /// A recovery code was used.
    RecoveryCodeUsed,
    /// Somebody signed in in a browser that the account had not used.
    NewBrowser,
    /// A way in was closed after too many wrong tries.
    Locked,
    /// Somebody said that a change was not theirs; it was taken back.
    Disowned,
    /// A name, picture or language changed.
    ProfileChanged,
    /// Somebody who has an old number now asked for it.
    NumberClaimed,
    /// An old number left the account that it belonged to.
    NumberReleased,
    /// A person took a copy of their data.
    DataExported,
    /// An account was deleted.
    AccountDeleted,
    /// Somebody was invited to an account.
    Invited,
    /// `doorcode apply` or another command changed the installation.
    InstallationChanged,
    /// An administrator sent a message to try a connection out.
    MessageTried,
    /// Somebody with a role did something to an account or to all of them.
    UserManaged,
    /// Somebody with a role saw an account's addresses in full.
    AddressesRevealed,
    /// People were imported or exported.
    UsersMoved,
    /// Somebody took a copy of a log.
    LogExported,
}

impl EventKind {
    /// Every kind, in the order of their declaration.
    pub const ALL: [Self; 40] = [
        Self::CodeRequested,
        Self::CodeWrong,
        Self::UserCreated,
        Self::SignedIn,
        Self::SecondFactorMissing,
        Self::SignedOut,
        Self::TokenReplayed,
        Self::ConsentGiven,
        Self::ConsentWithdrawn,
        Self::DeviceAllowed,
        Self::SecondStepPassed,
        Self::SecondStepWrong,
        Self::PasswordWrong,
        Self::PhoneSet,
        Self::PhoneChanged,
        Self::PhoneRemoved,
        Self::EmailChanged,
        Self::MfaAdded,
        Self::MfaRemoved,
        Self::PasskeyAdded,
        Self::PasskeyRemoved,
        Self::PasswordChanged,
        Self::PasswordRemoved,
        Self::RecoveryCodesMade,
        Self::RecoveryCodeUsed,
        Self::NewBrowser,
        Self::Locked,
        Self::Disowned,
        Self::ProfileChanged,
        Self::NumberClaimed,
        Self::NumberReleased,
        Self::DataExported,
        Self::AccountDeleted,
        Self::Invited,
        Self::InstallationChanged,
        Self::MessageTried,
        Self::UserManaged,
        Self::AddressesRevealed,
        Self::UsersMoved,
        Self::LogExported,
    ];

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
            Self::SecondStepPassed => "second_step.passed",
            Self::SecondStepWrong => "second_step.wrong",
            Self::PasswordWrong => "password.wrong",
            Self::PhoneSet => "phone.set",
            Self::PhoneChanged => "phone.changed",
            Self::PhoneRemoved => "phone.removed",
            Self::EmailChanged => "email.changed",
            Self::MfaAdded => "mfa.added",
            Self::MfaRemoved => "mfa.removed",
            Self::PasskeyAdded => "passkey.added",
            Self::PasskeyRemoved => "passkey.removed",
            Self::PasswordChanged => "password.changed",
            Self::PasswordRemoved => "password.removed",
            Self::RecoveryCodesMade => "recovery_codes.made",
            Self::RecoveryCodeUsed => "recovery_code.used",
            Self::NewBrowser => "browser.new",
            Self::Locked => "authenticator.locked",
            Self::Disowned => "change.disowned",
            Self::ProfileChanged => "profile.changed",
            Self::NumberClaimed => "number.claimed",
            Self::NumberReleased => "number.released",
            Self::DataExported => "account.exported",
            Self::AccountDeleted => "account.deleted",
            Self::Invited => "account.invited",
            Self::InstallationChanged => "installation.changed",
            Self::MessageTried => "message.tried",
            Self::UserManaged => "user.managed",
            Self::AddressesRevealed => "addresses.revealed",
            Self::UsersMoved => "users.moved",
            Self::LogExported => "log.exported",
        }
    }

    /// Reads [`EventKind::as_str`] back.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
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
    /// The browser of the person whose account it is, as far as it says.
    pub browser: Option<BrowserName>,
}

/// An event as its account's owner reads it.
#[derive(Clone, Debug)]
pub struct OwnEvent {
    /// Its id; ids sort by time.
    pub id: String,
    /// When.
    pub at: UtcTime,
    /// What.
    pub kind: EventKind,
    /// The client, when there is one.
    pub client: Option<ClientId>,
    /// The channel or other detail: a stable word or a masked address.
    pub detail: String,
    /// The network address that asked.
    pub address: Option<String>,
    /// The browser.
    pub browser: Option<BrowserName>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_word_of_its_own_that_reads_back() {
        assert!(EventKind::ALL.into_iter().all(|kind| EventKind::parse(kind.as_str()) == Some(kind)));
        assert_eq!(EventKind::parse("nothing.such"), None);
    }
}
