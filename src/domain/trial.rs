//! A message that an administrator sends to try a connection out.

use super::mail_template::MailKind;

/// What is tried out.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Trial {
    /// The text that signs in.
    Text {
        /// The language that it is asked for in.
        language: String,
        /// The application that it names.
        application: String,
    },
    /// A mail of this kind.
    Mail {
        /// Which.
        kind: MailKind,
    },
}
