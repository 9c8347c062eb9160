//! What the tabs of the connections and of the look carry around their own fields: where one is, what is typed, and what became of it.

use actix_web::http::StatusCode;

use super::administrator::Administrator;
use super::message_words::{FieldErrors, Typed};
use super::rule_box::refusal_key;
use crate::domain::role::Act;
use crate::flow::manage::Outcome;

/// A tab with its form.
pub struct Sheet<T> {
    /// The tab.
    pub tab: T,
    /// The version of the settings that the form was made from.
    pub seen: i64,
    /// A note at the top: a text's key.
    pub note: Option<&'static str>,
    /// Why nothing was saved, when it is no field's fault: a text's key.
    pub error: Option<&'static str>,
    /// What the form shows.
    pub form: Typed,
    /// What is wrong with it.
    pub errors: FieldErrors,
    /// Whether the person may change it.
    pub may_change: bool,
}

impl<T> Sheet<T> {
    /// A tab as this administrator opens it, who may change it or not.
    pub fn of(administrator: &Administrator, change: Act, tab: T, form: Typed) -> Self {
        Self { seen: administrator.snapshot.version, form, may_change: administrator.role.may(change), ..Self::sample(tab) }
    }

    /// An empty one.
    pub fn sample(tab: T) -> Self {
        Self { tab, seen: 1, note: None, error: None, form: Typed::default(), errors: FieldErrors::default(), may_change: true }
    }

    /// Notes that all was saved, where the address says so.
    pub fn note_saved(&mut self, done: &str) {
        self.note = (done == "saved").then_some("admin-saved");
    }

    /// Says why nothing was saved; the status to answer with, `None` when it was.
    pub fn refuse(&mut self, outcome: &Outcome) -> Option<StatusCode> {
        match outcome {
            Outcome::Saved(_) | Outcome::Nothing => None,
            Outcome::Refused(refusal) => {
                self.error = Some(refusal_key(*refusal));
                Some(StatusCode::UNPROCESSABLE_ENTITY)
            }
            Outcome::Outpaced => {
                self.note = Some("admin-outpaced");
                Some(StatusCode::CONFLICT)
            }
        }
    }
}
