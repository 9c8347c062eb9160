//! What is wrong with the shape of a typed code, in words.

use crate::domain::one_time_code::GuessProblem;
use crate::web::Ui;
use crate::web::ui::escape;

/// What is wrong with the shape of a code, as HTML.
///
/// # Errors
/// In tests, when a text is missing.
pub fn guess_error(ui: &Ui, problem: GuessProblem, digits: usize) -> askama::Result<String> {
    let text = match problem {
        GuessProblem::Empty => ui.text("code-error-empty"),
        GuessProblem::NotDigits => ui.text("code-error-not-digits"),
        GuessProblem::WrongLength(entered) => ui.say("code-error-length", &[("digits", digits.into()), ("entered", entered.into())]),
    };
    text.map(|text| escape(&text))
}
