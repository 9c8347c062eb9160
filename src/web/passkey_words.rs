//! What is said of a passkey that was not made.

use crate::domain::passkey::PasskeyRefused;

/// Why a passkey was not added to an account: a text's key. Signing in with one says less (`login/passkey.rs`).
pub const fn not_added_key(refused: &PasskeyRefused) -> &'static str {
    match refused {
        PasskeyRefused::Stale => "passkey-stale",
        PasskeyRefused::AlreadyRegistered => "passkey-registered",
        PasskeyRefused::TooMany => "passkey-too-many",
        PasskeyRefused::NotAvailable
        | PasskeyRefused::UnknownCredential { .. }
        | PasskeyRefused::BadAnswer(_)
        | PasskeyRefused::CounterWentBack { .. }
        | PasskeyRefused::NoAccount => "passkey-failed",
    }
}
