//! Ways in and second steps, by the words of the `doorcode apply` file.

/// A way in: what *Quick sign-in* switches.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LoginMethod {
    /// A one-time code by text.
    Sms,
    /// A one-time code by e-mail.
    EmailCode,
    /// A link by e-mail.
    MagicLink,
    /// A password.
    Password,
    /// A passkey.
    Passkey,
}

impl LoginMethod {
    /// The word on the wire, in cookies and in the audit trail.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sms => "sms",
            Self::EmailCode => "email",
            Self::MagicLink => "link",
            Self::Password => "password",
            Self::Passkey => "passkey",
        }
    }
}

/// A second step that users may be asked for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MfaMethod {
    /// An authenticator app (RFC 6238).
    Totp,
    /// A passkey or security key.
    Passkey,
    /// A one-time code by text.
    Sms,
    /// A one-time code by e-mail: a convenience that never counts towards multi-factor assurance.
    EmailCode,
}

/// What a user has proven in one sign-in, for `amr` (RFC 8176) and `acr`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProvenFactor {
    /// A code sent by text.
    Sms,
    /// A code sent by e-mail.
    Email,
}

impl ProvenFactor {
    /// The `amr` values: `sms` and `otp` are registered (RFC 8176 section 2); a mailed code is an `otp` and nothing more.
    pub const fn amr(self) -> &'static [&'static str] {
        match self {
            Self::Sms => &["otp", "sms"],
            Self::Email => &["otp"],
        }
    }

    /// The way in that it belongs to.
    pub const fn method(self) -> LoginMethod {
        match self {
            Self::Sms => LoginMethod::Sms,
            Self::Email => LoginMethod::EmailCode,
        }
    }
}

/// `acr` of a session that rests on one factor (requirement S17).
pub const ACR_SINGLE_FACTOR: &str = "urn:doorcode:acr:1fa";
