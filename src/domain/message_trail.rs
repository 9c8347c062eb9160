//! The way of a message from the queue to the handset: a step for each thing that was learned of it, in one text column that
//! grows with the statement that moves the message.

use super::message::{ErrorClass, MessageState};
use super::time::UtcTime;

/// One thing that was learned.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TrailStep {
    /// How far the message was.
    pub state: MessageState,
    /// What went wrong: the provider's code, or the word of its class.
    pub error: Option<String>,
    /// When.
    pub at: UtcTime,
}

impl TrailStep {
    /// A step. Codes of providers are words; what is longer are our own sentences, of which the class is kept.
    pub fn new(state: MessageState, error: Option<(ErrorClass, &str)>, at: UtcTime) -> Self {
        let is_word = |code: &str| !code.is_empty() && code.len() <= 24 && code.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
        let error = error.map(|(class, code)| if is_word(code) { code } else { class.as_str() }.to_owned());
        Self { state, error, at }
    }

    /// What is appended to the column.
    pub fn to_column(&self) -> String {
        let error = self.error.as_ref().map(|error| format!("/{error}")).unwrap_or_default();
        format!("{}{error}@{};", self.state.as_str(), self.at.micros())
    }
}

/// Reads the column; what this version cannot read is left out.
pub fn read(column: &str) -> Vec<TrailStep> {
    let step = |text: &str| {
        let (what, at) = text.split_once('@')?;
        let (state, error) = what.split_once('/').map_or((what, None), |(state, error)| (state, Some(error.to_owned())));
        Some(TrailStep { state: MessageState::parse(state)?, error, at: UtcTime::from_micros(at.parse().ok()?) })
    };
    column.split(';').filter_map(step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_read_back_in_their_order_whatever_the_error_says() {
        let at = UtcTime::from_seconds(5);
        let steps = [
            TrailStep::new(MessageState::Queued, Some((ErrorClass::Temporary, "no; connection @ 1/2")), at),
            TrailStep::new(MessageState::Accepted, None, at),
            TrailStep::new(MessageState::Undelivered, Some((ErrorClass::Number, "30006")), at),
        ];
        let column: String = steps.iter().map(TrailStep::to_column).collect();
        assert_eq!(column, "queued/temporary@5000000;accepted@5000000;undelivered/30006@5000000;");
        assert_eq!(read(&column), steps);
        assert_eq!(read("x;@;sent@y;delivered@5000000"), [TrailStep::new(MessageState::Delivered, None, at)]);
    }
}
