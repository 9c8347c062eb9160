//! Second steps in words.

use crate::domain::factor::MfaMethod;

/// Words and icons of second steps on screens.
pub trait MethodWords {
    /// The icon's symbol.
    fn icon(&self) -> &'static str;
    /// The button that chooses it.
    fn label(&self) -> &'static str;
    /// What to do, on its page.
    fn lead(&self) -> &'static str;
    /// What it is called.
    fn name(&self) -> &'static str;
    /// One line about it.
    fn about(&self) -> &'static str;
    /// Where it is set up on an account's pages.
    fn set_up(&self) -> &'static str;
}

impl MethodWords for MfaMethod {
    fn icon(&self) -> &'static str {
        match self {
            Self::Totp => "clock",
            Self::Passkey => "key",
            Self::Sms => "phone",
            Self::EmailCode => "mail",
        }
    }

    fn label(&self) -> &'static str {
        match self {
            Self::Totp => "mfa-way-totp",
            Self::Passkey => "way-passkey",
            Self::Sms => "way-sms",
            Self::EmailCode => "way-email",
        }
    }

    fn lead(&self) -> &'static str {
        match self {
            Self::Totp => "mfa-lead-totp",
            Self::Passkey => "mfa-lead-passkey",
            Self::Sms => "mfa-lead-sms",
            Self::EmailCode => "mfa-lead-email",
        }
    }

    fn name(&self) -> &'static str {
        match self {
            Self::Totp => "mfa-name-totp",
            Self::Passkey => "mfa-name-passkey",
            Self::Sms => "mfa-name-sms",
            Self::EmailCode => "mfa-name-email",
        }
    }

    fn about(&self) -> &'static str {
        match self {
            Self::Totp => "mfa-about-totp",
            Self::Passkey => "mfa-about-passkey",
            Self::Sms => "mfa-about-sms",
            Self::EmailCode => "mfa-about-email",
        }
    }

    fn set_up(&self) -> &'static str {
        match self {
            Self::Totp => "/account/totp",
            Self::Passkey => "/account/passkeys",
            Self::Sms => "/account/step-phone",
            Self::EmailCode => "/account/second-step",
        }
    }
}
