//! How a step of a virtual user can fail.

use serde_json::Value;

use crate::http::Answer;

/// A step that did not end as it should.
pub struct Failure {
    /// Which step.
    pub step: &'static str,
    /// The status of the answer; 0 when there was none.
    pub status: u16,
    /// The body of the answer, or what went wrong instead.
    pub text: String,
}

impl Failure {
    /// A step whose answer `document` had the status `status` but not the content it should have.
    pub fn new(step: &'static str, status: u16, document: &Value) -> Self {
        Self { step, status, text: document.to_string() }
    }

    /// A step without an answer, or one whose answer leads nowhere.
    pub fn without_answer(step: &'static str, text: String) -> Self {
        Self { step, status: 0, text }
    }
}

/// The answer, if it has the status `status`.
pub fn expect(answer: Answer, status: u16, step: &'static str) -> Result<Answer, Failure> {
    if answer.status == status { Ok(answer) } else { Err(Failure { step, status: answer.status, text: answer.text() }) }
}
