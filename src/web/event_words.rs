//! What the audit trail records, in the words of those whom it concerns.

use crate::domain::event::EventKind;

/// What happened, in words: a text's key.
pub const fn of(kind: EventKind) -> &'static str {
    match kind {
        EventKind::CodeRequested => "event-code-requested",
        EventKind::CodeWrong => "event-code-wrong",
        EventKind::UserCreated => "event-created",
        EventKind::SignedIn => "event-signed-in",
        EventKind::SecondFactorMissing => "event-first-step",
        EventKind::SignedOut => "event-signed-out",
        EventKind::TokenReplayed => "event-token-replayed",
        EventKind::ConsentGiven => "event-consent-given",
        EventKind::ConsentWithdrawn => "event-consent-withdrawn",
        EventKind::DeviceAllowed => "event-device",
        EventKind::SecondStepPassed => "event-second-step",
        EventKind::SecondStepWrong => "event-second-step-wrong",
        EventKind::PasswordWrong => "event-password-wrong",
        EventKind::PhoneSet => "event-phone-set",
        EventKind::PhoneChanged => "event-phone-changed",
        EventKind::PhoneRemoved => "event-phone-removed",
        EventKind::EmailChanged => "event-email-changed",
        EventKind::MfaAdded => "event-mfa-added",
        EventKind::MfaRemoved => "event-mfa-removed",
        EventKind::PasskeyAdded => "event-passkey-added",
        EventKind::PasskeyRemoved => "event-passkey-removed",
        EventKind::PasswordChanged => "event-password-changed",
        EventKind::PasswordRemoved => "event-password-removed",
        EventKind::RecoveryCodesMade => "event-codes-made",
        EventKind::RecoveryCodeUsed => "event-code-used",
        EventKind::NewBrowser => "event-new-browser",
        EventKind::Locked => "event-locked",
        EventKind::Disowned => "event-disowned",
        EventKind::ProfileChanged => "event-profile",
        EventKind::NumberClaimed => "event-number-claimed",
        EventKind::NumberReleased => "event-number-released",
        EventKind::DataExported => "event-exported",
        EventKind::AccountDeleted => "event-deleted",
        EventKind::Invited => "event-invited",
        EventKind::InstallationChanged | EventKind::MessageTried | EventKind::LogExported | EventKind::UserManaged | EventKind::UsersMoved => {
            "event-administrator"
        }
        EventKind::AddressesRevealed => "users-event-revealed",
    }
}
