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
    /// Every way in.
    pub const ALL: [Self; 5] = [Self::Sms, Self::EmailCode, Self::MagicLink, Self::Password, Self::Passkey];

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

    /// Reads [`LoginMethod::as_str`] back.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.as_str() == word)
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

impl MfaMethod {
    /// Every second step, the strongest first.
    pub const ALL: [Self; 4] = [Self::Passkey, Self::Totp, Self::Sms, Self::EmailCode];

    /// The word in URLs and in the audit trail.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Totp => "totp",
            Self::Passkey => "passkey",
            Self::Sms => "sms",
            Self::EmailCode => "email",
        }
    }

    /// Reads [`MfaMethod::as_str`] back.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.as_str() == word)
    }
}

/// What a user has proven in one sign-in, for `amr` (RFC 8176) and `acr`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProvenFactor {
    /// A code sent by text.
    Sms,
    /// A code or a link sent by e-mail.
    Email,
    /// A password.
    Password,
    /// A step of an authenticator app.
    Totp,
    /// A passkey whose authenticator verified its user.
    Passkey,
    /// A saved recovery code.
    RecoveryCode,
}

impl ProvenFactor {
    /// The `amr` values (RFC 8176 section 2): a mailed code is an `otp` and nothing more; a passkey proves possession of a
    /// key after its authenticator has verified the user.
    pub const fn amr(self) -> &'static [&'static str] {
        match self {
            Self::Sms => &["otp", "sms"],
            Self::Email | Self::Totp | Self::RecoveryCode => &["otp"],
            Self::Password => &["pwd"],
            Self::Passkey => &["pop", "user"],
        }
    }

    /// The stable word in the audit trail.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sms => "sms",
            Self::Email => "email",
            Self::Password => "password",
            Self::Totp => "totp",
            Self::Passkey => "passkey",
            Self::RecoveryCode => "recovery_code",
        }
    }

    /// The ways in that it opens. A mailbox is proven by a code or by a link.
    pub const fn methods(self) -> &'static [LoginMethod] {
        match self {
            Self::Sms => &[LoginMethod::Sms],
            Self::Email => &[LoginMethod::EmailCode, LoginMethod::MagicLink],
            Self::Password => &[LoginMethod::Password],
            Self::Passkey => &[LoginMethod::Passkey],
            Self::Totp | Self::RecoveryCode => &[],
        }
    }

    /// The second step that it is the answer to.
    pub const fn second_step(self) -> Option<MfaMethod> {
        match self {
            Self::Sms => Some(MfaMethod::Sms),
            Self::Email => Some(MfaMethod::EmailCode),
            Self::Totp => Some(MfaMethod::Totp),
            Self::Passkey => Some(MfaMethod::Passkey),
            Self::Password | Self::RecoveryCode => None,
        }
    }
}

/// How much an authentication is worth.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Assurance {
    /// One factor (requirement S17), or several of which mail is one.
    Single,
    /// Two authenticators of different kinds, neither of them mail, or a passkey whose user was verified.
    Multi,
}

impl Assurance {
    /// What a set of proofs is worth. Mail never counts (requirement S18).
    pub fn of(factors: &[ProvenFactor]) -> Self {
        let mut counted: Vec<ProvenFactor> = Vec::new();
        for factor in factors.iter().filter(|factor| **factor != ProvenFactor::Email) {
            if !counted.contains(factor) {
                counted.push(*factor);
            }
        }
        if counted.contains(&ProvenFactor::Passkey) || counted.len() > 1 { Self::Multi } else { Self::Single }
    }

    /// The `acr` value.
    pub const fn acr(self) -> &'static str {
        match self {
            Self::Single => ACR_SINGLE_FACTOR,
            Self::Multi => ACR_MULTI_FACTOR,
        }
    }

    /// The assurance that an `acr` value asks for; `None` for one that is not served here.
    pub fn of_acr(value: &str) -> Option<Self> {
        match value {
            ACR_SINGLE_FACTOR => Some(Self::Single),
            ACR_MULTI_FACTOR | ACR_MULTI_FACTOR_OF_PAPE => Some(Self::Multi),
            _ => None,
        }
    }
}

/// `acr` of a session that rests on one factor (requirement S17).
pub const ACR_SINGLE_FACTOR: &str = "urn:doorcode:acr:1fa";
/// `acr` of a session that rests on two.
pub const ACR_MULTI_FACTOR: &str = "urn:doorcode:acr:mfa";
/// The name that Auth0's SDKs ask for it by (OpenID Provider Authentication Policy Extension 1.0).
pub const ACR_MULTI_FACTOR_OF_PAPE: &str = "http://schemas.openid.net/pape/policies/2007/06/multi-factor";

#[cfg(test)]
mod tests {
    use super::ProvenFactor::{Email, Passkey, Password, RecoveryCode, Sms, Totp};
    use super::*;

    #[test]
    fn a_session_never_claims_more_than_was_proven() {
        for single in [&[Sms][..], &[Email], &[Password], &[Email, Totp], &[Email, Password], &[Sms, Sms], &[Sms, Email], &[]] {
            assert_eq!(Assurance::of(single), Assurance::Single, "{single:?}");
        }
        for multi in [&[Passkey][..], &[Sms, Totp], &[Password, Sms], &[Password, Totp], &[Email, Passkey], &[Sms, RecoveryCode]] {
            assert_eq!(Assurance::of(multi), Assurance::Multi, "{multi:?}");
        }
    }

    #[test]
    fn words_read_back() {
        assert!(LoginMethod::ALL.into_iter().all(|method| LoginMethod::parse(method.as_str()) == Some(method)));
        assert!(MfaMethod::ALL.into_iter().all(|method| MfaMethod::parse(method.as_str()) == Some(method)));
    }
}
