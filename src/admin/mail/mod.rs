//! `/admin/mail`: the e-mail connection, on three tabs.

pub mod connection;
pub mod template;
pub mod templates;
pub mod trial;

use crate::domain::mail_template::MailKind;

/// A tab.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tab {
    /// Through whom mails go.
    Settings,
    /// What they say.
    Templates,
    /// A mail to try it out.
    Test,
}

impl Tab {
    /// In their order.
    pub const ALL: [Self; 3] = [Self::Settings, Self::Templates, Self::Test];

    /// Where it is.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Settings => "/admin/mail",
            Self::Templates => "/admin/mail/templates",
            Self::Test => "/admin/mail/test",
        }
    }

    /// The key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Settings => "messages-tab-settings",
            Self::Templates => "messages-tab-templates",
            Self::Test => "messages-tab-test",
        }
    }
}

/// What a kind of mail is called: a text's key.
pub const fn kind_key(kind: MailKind) -> &'static str {
    match kind {
        MailKind::Code => "messages-kind-code",
        MailKind::Link => "messages-kind-link",
        MailKind::VerifyAddress => "messages-kind-verify",
        MailKind::Recover => "messages-kind-recover",
        MailKind::SmsLoginSetUp => "messages-kind-sms-set-up",
        MailKind::SmsLoginChanged => "messages-kind-sms-changed",
        MailKind::SmsLoginRemoved => "messages-kind-sms-removed",
        MailKind::MfaAdded => "messages-kind-mfa-added",
        MailKind::MfaRemoved => "messages-kind-mfa-removed",
        MailKind::PasskeyAdded => "messages-kind-passkey-added",
        MailKind::PasskeyRemoved => "messages-kind-passkey-removed",
        MailKind::PasswordChanged => "messages-kind-password-changed",
        MailKind::PasswordRemoved => "messages-kind-password-removed",
        MailKind::RecoveryCodesMade => "messages-kind-codes-made",
        MailKind::RecoveryUsed => "messages-kind-code-used",
        MailKind::NewBrowser => "messages-kind-browser",
        MailKind::AddressChanged => "messages-kind-address",
        MailKind::Locked => "messages-kind-locked",
        MailKind::NumberClaimed => "messages-kind-claimed",
        MailKind::AccountDeleted => "messages-kind-deleted",
        MailKind::Invitation => "messages-kind-invitation",
        MailKind::RecoveryLink => "messages-kind-recovery-link",
    }
}
