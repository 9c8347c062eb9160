//! Words that the pages of both connections share: what is wrong with a template, and what a provider answered.

use crate::domain::message::{ErrorClass, MessageState, Standing};
use crate::flow::trial::NotTried;
use crate::mail::template::{MailProblem, Part};
use crate::shield::LimitKey;
use crate::sms::sandbox::Refused;
use crate::sms::template::TemplateProblem;
use crate::sms::trouble::{Trouble, What};
use crate::web::{Fault, Params, Ui};

/// What is wrong with the fields of a form, in their order: the field's id, and the sentence as HTML.
#[derive(Clone, Default, Debug)]
pub struct FieldErrors(Vec<(&'static str, String)>);

impl FieldErrors {
    /// Adds a sentence.
    pub fn add(&mut self, field: &'static str, html: String) {
        self.0.push((field, html));
    }

    /// The first sentence about a field.
    pub fn of(&self, field: &str) -> Option<&str> {
        self.0.iter().find(|(own, _)| *own == field).map(|(_, html)| html.as_str())
    }

    /// All of them, for the summary.
    pub fn all(&self) -> &[(&'static str, String)] {
        &self.0
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// What a form says, as it was typed: nothing of it is lost when it comes back. Secrets are never among it.
#[derive(Clone, Default, Debug)]
pub struct Typed(Vec<(&'static str, String)>);

impl Typed {
    /// These fields of a form, each cut to what a page can carry.
    pub fn of_form(params: &Params, fields: &[&'static str]) -> Self {
        Self(fields.iter().map(|field| (*field, params.typed(field).chars().take(20_000).collect())).collect())
    }

    /// Sets a field.
    pub fn set(&mut self, field: &'static str, value: impl Into<String>) {
        self.0.retain(|(own, _)| *own != field);
        self.0.push((field, value.into()));
    }

    /// What stands in a field.
    pub fn get(&self, field: &str) -> &str {
        self.0.iter().find(|(own, _)| *own == field).map_or("", |(_, value)| value.as_str())
    }

    /// Whether a switch is on, or a choice is this one.
    pub fn is(&self, field: &str, value: &str) -> bool {
        self.get(field) == value
    }
}

fn internal(error: askama::Error) -> Fault {
    Fault::Internal(error.to_string())
}

/// A text as HTML.
///
/// # Errors
/// [`Fault::Internal`] when it is missing.
pub fn said(ui: &Ui, key: &str) -> Result<String, Fault> {
    ui.all_isolated(key, &[]).map_err(internal)
}

/// What Liquid finds wrong, as HTML.
///
/// # Errors
/// [`Fault::Internal`] when a text is missing.
pub fn trouble_words(ui: &Ui, trouble: &Trouble) -> Result<String, Fault> {
    let line = i64::try_from(trouble.line.unwrap_or(1)).unwrap_or(i64::MAX);
    let named = |key: &str, name: &str| ui.all_isolated(key, &[("line", line.into()), ("name", name.into())]).map_err(internal);
    match &trouble.what {
        What::Tag(name) => named("messages-liquid-tag", name),
        What::Filter(name) => named("messages-liquid-filter", name),
        What::Variable(name) => named("messages-liquid-variable", name),
        What::Unclosed(name) => named("messages-liquid-unclosed", &format!("{{% {name} %}}")),
        What::TooMuch => said(ui, "messages-liquid-too-much"),
        What::Other(words) => named("messages-liquid-other", words),
    }
}

/// What is wrong with the message of texts, as HTML.
///
/// # Errors
/// [`Fault::Internal`] when a text is missing.
pub fn template_words(ui: &Ui, problem: &TemplateProblem) -> Result<String, Fault> {
    match problem {
        TemplateProblem::TooLong => said(ui, "messages-problem-long"),
        TemplateProblem::TooManyTags => said(ui, "messages-problem-tags"),
        TemplateProblem::Syntax(trouble) | TemplateProblem::Fails(trouble) => trouble_words(ui, trouble),
        TemplateProblem::NoCode => said(ui, "messages-problem-no-code"),
        TemplateProblem::CodeTwice => said(ui, "messages-problem-code-twice"),
        TemplateProblem::BoundLine => said(ui, "messages-problem-bound"),
        TemplateProblem::TooManySegments(segments, _) => {
            let count = i64::try_from(*segments).unwrap_or(i64::MAX);
            ui.all_isolated("messages-problem-segments", &[("count", count.into())]).map_err(internal)
        }
    }
}

/// The field of a part of a mail.
pub const fn part_field(part: Part) -> &'static str {
    match part {
        Part::Subject => "subject",
        Part::Text => "text",
        Part::Html => "html",
    }
}

/// What is wrong with a mail: the field, and the sentence as HTML.
///
/// # Errors
/// [`Fault::Internal`] when a text is missing.
pub fn mail_words(ui: &Ui, problem: &MailProblem) -> Result<(&'static str, String), Fault> {
    let (part, words) = match problem {
        MailProblem::Refused(part, Refused::TooLong(_)) => (part, said(ui, "messages-problem-mail-long")?),
        MailProblem::Refused(part, Refused::TooManyTags) => (part, said(ui, "messages-problem-tags")?),
        MailProblem::Refused(part, Refused::Syntax(trouble)) | MailProblem::Fails(part, trouble) => (part, trouble_words(ui, trouble)?),
        MailProblem::Empty(part) => (part, said(ui, "messages-problem-empty")?),
        MailProblem::Lacks(part, name) => {
            let name = format!("{{{{ {name} }}}}");
            (part, ui.all_isolated("messages-problem-lacks", &[("name", name.as_str().into())]).map_err(internal)?)
        }
    };
    Ok((part_field(*part), words))
}

/// Why a test message was not sent, as HTML.
///
/// # Errors
/// [`Fault::Internal`] when a text is missing.
pub fn not_tried_words(ui: &Ui, now: crate::domain::time::UtcTime, refused: &NotTried) -> Result<String, Fault> {
    match refused {
        NotTried::CountryClosed(_) => said(ui, "messages-test-country"),
        NotTried::TooOften(limit) if limit.key == LimitKey::Pause => ui.time("messages-test-soon", &(now + limit.retry_in)).map_err(internal),
        NotTried::TooOften(limit) => ui.time("messages-test-often", &(now + limit.retry_in)).map_err(internal),
    }
}

/// What became of a test message.
pub struct Fate {
    /// Where it went, masked.
    pub to: String,
    /// The key of the word for how far it got.
    pub state: &'static str,
    /// Whether that is good; `None` while nobody knows.
    pub is_good: Option<bool>,
    /// The key of what went wrong.
    pub error: Option<&'static str>,
    /// The provider's own code for that.
    pub code: Option<String>,
    /// When it last moved, RFC 3339 and for reading.
    pub at: crate::domain::time::UtcTime,
}

impl Fate {
    /// Of a message, whose address is masked already.
    pub fn of(standing: &Standing, to: String) -> Self {
        let (class, code) = standing.error.clone().unzip();
        let is_waiting = matches!(standing.state, MessageState::Queued | MessageState::Sending);
        Self {
            to,
            state: state_key(standing.state),
            is_good: match standing.state {
                MessageState::Queued | MessageState::Sending | MessageState::Unknown => None,
                MessageState::Accepted | MessageState::Sent | MessageState::Delivered => Some(true),
                MessageState::Undelivered | MessageState::Failed => Some(false),
            },
            error: class.map(|class| class_key(class, is_waiting)),
            code: code.filter(|code| !code.is_empty()),
            at: standing.updated_at,
        }
    }
}

/// How far a message got: a text's key.
pub const fn state_key(state: MessageState) -> &'static str {
    match state {
        MessageState::Queued => "messages-state-queued",
        MessageState::Sending => "messages-state-sending",
        MessageState::Accepted => "messages-state-accepted",
        MessageState::Sent => "messages-state-sent",
        MessageState::Delivered => "messages-state-delivered",
        MessageState::Undelivered => "messages-state-undelivered",
        MessageState::Failed => "messages-state-failed",
        MessageState::Unknown => "messages-state-unknown",
    }
}

const fn class_key(class: ErrorClass, is_retried: bool) -> &'static str {
    match class {
        ErrorClass::Number => "messages-class-number",
        ErrorClass::Route => "messages-class-route",
        ErrorClass::Temporary if is_retried => "messages-class-retried",
        ErrorClass::Temporary => "messages-class-temporary",
        ErrorClass::Ours => "messages-class-ours",
        ErrorClass::Fraud => "messages-class-fraud",
        ErrorClass::OptedOut => "messages-class-stop",
        ErrorClass::Unknown => "messages-class-unknown",
    }
}
