//! What is wrong with a mailbox, in words.

use crate::domain::email::EmailProblem;

/// The text's key.
pub const fn email_error(problem: EmailProblem) -> &'static str {
    match problem {
        EmailProblem::Empty => "email-error-empty",
        EmailProblem::TooLong => "email-error-too-long",
        EmailProblem::LooksLikePhone => "email-error-phone",
        EmailProblem::Shape => "email-error-shape",
    }
}
