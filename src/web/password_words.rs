//! What is wrong with a new password, in words.

use crate::keys::password::PasswordProblem;
use crate::web::Ui;
use crate::web::ui::escape;

/// What is wrong with a new password, as HTML.
///
/// # Errors
/// In tests, when a text is missing.
pub fn problem_text(ui: &Ui, problem: &PasswordProblem) -> askama::Result<String> {
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let text = match problem {
        PasswordProblem::TooShort(least) => ui.count("password-error-short", "least", &number(*least)),
        PasswordProblem::TooLong(most) => ui.count("password-error-long", "most", &number(*most)),
        PasswordProblem::Common => ui.text("password-error-common"),
        PasswordProblem::Context(word) => ui.format("password-error-context", &[("word", word.expose())]),
    };
    text.map(|text| escape(&text))
}
