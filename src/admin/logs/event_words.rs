//! What happened, in words: keys of texts. A kind that is not here is shown by its stable word.

use crate::domain::event::EventKind;

const WORDS: [(EventKind, &str); 36] = [
    (EventKind::CodeRequested, "event-code-requested"),
    (EventKind::CodeWrong, "event-code-wrong"),
    (EventKind::UserCreated, "insight-event-created"),
    (EventKind::SignedIn, "event-signed-in"),
    (EventKind::SecondFactorMissing, "event-first-step"),
    (EventKind::SignedOut, "event-signed-out"),
    (EventKind::TokenReplayed, "event-token-replayed"),
    (EventKind::ConsentGiven, "event-consent-given"),
    (EventKind::ConsentWithdrawn, "event-consent-withdrawn"),
    (EventKind::DeviceAllowed, "event-device"),
    (EventKind::SecondStepPassed, "event-second-step"),
    (EventKind::SecondStepWrong, "event-second-step-wrong"),
    (EventKind::PasswordWrong, "event-password-wrong"),
    (EventKind::PhoneSet, "event-phone-set"),
    (EventKind::PhoneChanged, "event-phone-changed"),
    (EventKind::PhoneRemoved, "event-phone-removed"),
    (EventKind::EmailChanged, "event-email-changed"),
    (EventKind::MfaAdded, "event-mfa-added"),
    (EventKind::MfaRemoved, "event-mfa-removed"),
    (EventKind::PasskeyAdded, "event-passkey-added"),
    (EventKind::PasskeyRemoved, "event-passkey-removed"),
    (EventKind::PasswordChanged, "event-password-changed"),
    (EventKind::PasswordRemoved, "event-password-removed"),
    (EventKind::RecoveryCodesMade, "event-codes-made"),
    (EventKind::RecoveryCodeUsed, "event-code-used"),
    (EventKind::NewBrowser, "event-new-browser"),
    (EventKind::Locked, "event-locked"),
    (EventKind::Disowned, "event-disowned"),
    (EventKind::ProfileChanged, "event-profile"),
    (EventKind::NumberClaimed, "insight-event-number-claimed"),
    (EventKind::NumberReleased, "insight-event-number-released"),
    (EventKind::DataExported, "insight-event-exported"),
    (EventKind::AccountDeleted, "event-deleted"),
    (EventKind::Invited, "insight-event-invited"),
    (EventKind::InstallationChanged, "insight-event-settings"),
    (EventKind::LogExported, "insight-event-log-exported"),
];

/// The text's key.
pub(super) fn key(kind: EventKind) -> Option<&'static str> {
    WORDS.iter().find(|(own, _)| *own == kind).map(|(_, key)| *key)
}
