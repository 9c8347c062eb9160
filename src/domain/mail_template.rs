//! The kinds of mail, and the administrator's own texts for them.

use super::locale::Locale;
use super::mail_server::{MailProvider, SmtpServer};

/// What a mail is about. The words stand in the installation's document and in the `doorcode apply` file.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MailKind {
    /// A one-time code; with a link beside it where both ways in are on.
    Code,
    /// A link that signs in.
    Link,
    /// A code that proves a new mailbox.
    VerifyAddress,
    /// A code for a new password.
    Recover,
    /// A number was set up.
    SmsLoginSetUp,
    /// A number took the place of another.
    SmsLoginChanged,
    /// A number was removed.
    SmsLoginRemoved,
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
    /// New recovery codes were made.
    RecoveryCodesMade,
    /// A recovery code was used.
    RecoveryUsed,
    /// A sign-in in a browser that is new to the account.
    NewBrowser,
    /// A mailbox was set, or took the place of another.
    AddressChanged,
    /// A way in was closed after too many wrong tries.
    Locked,
    /// Somebody else asked for the account's number.
    NumberClaimed,
    /// The account is gone.
    AccountDeleted,
    /// Somebody is invited to an account that was made for them.
    Invitation,
    /// Somebody in the portal helps a person back in.
    RecoveryLink,
}

/// What a mail of some kind is worth nothing without.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Needs {
    /// `{{ code }}`
    Code,
    /// `{{ link }}`
    Link,
    /// `{{ disown_link }}`
    DisownLink,
    /// Nothing.
    Nothing,
}

impl MailKind {
    /// Every kind.
    pub const ALL: [Self; 22] = [
        Self::Code,
        Self::Link,
        Self::VerifyAddress,
        Self::Recover,
        Self::SmsLoginSetUp,
        Self::SmsLoginChanged,
        Self::SmsLoginRemoved,
        Self::MfaAdded,
        Self::MfaRemoved,
        Self::PasskeyAdded,
        Self::PasskeyRemoved,
        Self::PasswordChanged,
        Self::PasswordRemoved,
        Self::RecoveryCodesMade,
        Self::RecoveryUsed,
        Self::NewBrowser,
        Self::AddressChanged,
        Self::Locked,
        Self::NumberClaimed,
        Self::AccountDeleted,
        Self::Invitation,
        Self::RecoveryLink,
    ];

    /// The word in the apply file.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Link => "link",
            Self::VerifyAddress => "verify_address",
            Self::Recover => "recover",
            Self::SmsLoginSetUp => "sms_login_set_up",
            Self::SmsLoginChanged => "sms_login_changed",
            Self::SmsLoginRemoved => "sms_login_removed",
            Self::MfaAdded => "mfa_added",
            Self::MfaRemoved => "mfa_removed",
            Self::PasskeyAdded => "passkey_added",
            Self::PasskeyRemoved => "passkey_removed",
            Self::PasswordChanged => "password_changed",
            Self::PasswordRemoved => "password_removed",
            Self::RecoveryCodesMade => "recovery_codes_made",
            Self::RecoveryUsed => "recovery_used",
            Self::NewBrowser => "new_browser",
            Self::AddressChanged => "address_changed",
            Self::Locked => "locked",
            Self::NumberClaimed => "number_claimed",
            Self::AccountDeleted => "account_deleted",
            Self::Invitation => "invitation",
            Self::RecoveryLink => "recovery_link",
        }
    }

    /// What has to be in both of its parts.
    pub const fn needs(self) -> Needs {
        match self {
            Self::Code | Self::VerifyAddress | Self::Recover => Needs::Code,
            Self::Link | Self::Invitation | Self::RecoveryLink => Needs::Link,
            // There is nothing left that could be taken back.
            Self::AccountDeleted => Needs::Nothing,
            Self::SmsLoginSetUp
            | Self::SmsLoginChanged
            | Self::SmsLoginRemoved
            | Self::MfaAdded
            | Self::MfaRemoved
            | Self::PasskeyAdded
            | Self::PasskeyRemoved
            | Self::PasswordChanged
            | Self::PasswordRemoved
            | Self::RecoveryCodesMade
            | Self::RecoveryUsed
            | Self::NewBrowser
            | Self::AddressChanged
            | Self::Locked
            | Self::NumberClaimed => Needs::DisownLink,
        }
    }
}

/// The administrator's own mail of one kind in one language, in Liquid.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
pub struct MailTemplate {
    /// What it is about.
    pub kind: MailKind,
    /// The language it is written in.
    pub locale: Locale,
    /// The subject.
    pub subject: String,
    /// The plain part.
    pub text: String,
    /// The HTML part, a whole document.
    pub html: String,
}

/// Everything about mails that the administrator sets.
#[derive(Clone, PartialEq, Eq, Default, Debug, serde::Serialize, serde::Deserialize)]
pub struct MailConnection {
    /// Through whom.
    #[serde(default)]
    pub provider: MailProvider,
    /// The sender; `None` for the one of the settings.
    #[serde(default)]
    pub from: Option<String>,
    /// A mail server, when one was set here.
    #[serde(default)]
    pub smtp: Option<Box<SmtpServer>>,
    /// Own mails; where there is none, the built-in one is sent.
    #[serde(default)]
    pub templates: Vec<MailTemplate>,
}

impl MailConnection {
    /// The administrator's mail of this kind in this language.
    pub fn template(&self, kind: MailKind, locale: Locale) -> Option<&MailTemplate> {
        self.templates.iter().find(|own| own.kind == kind && own.locale == locale)
    }

    /// Puts a mail in the place of the one of its kind and language.
    pub fn put(&mut self, template: MailTemplate) {
        self.remove(template.kind, template.locale);
        self.templates.push(template);
        self.templates.sort_by_key(|own| (own.kind, own.locale));
    }

    /// Goes back to the built-in mail.
    pub fn remove(&mut self, kind: MailKind, locale: Locale) {
        self.templates.retain(|own| own.kind != kind || own.locale != locale);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_stored_by_the_word_of_the_apply_file() {
        for kind in MailKind::ALL {
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.as_str());
        }
    }
}
