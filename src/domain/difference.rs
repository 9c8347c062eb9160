//! One thing that a change made different, as reports and the audit log say it.

use std::fmt;

/// What was before and after. Secrets and long texts say no more than that they changed.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
pub struct Difference {
    /// What: a key of the `doorcode apply` file, or a stable word.
    pub what: String,
    /// The value before; `None` where it is not told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// The value after, or what was done.
    pub after: String,
}

impl Difference {
    /// A value that became another.
    pub fn of(what: &str, before: impl fmt::Display, after: impl fmt::Display) -> Self {
        Self { what: what.to_owned(), before: Some(before.to_string()), after: after.to_string() }
    }

    /// Something whose values are not told: "changed", "added", "removed".
    pub fn done(what: &str, done: &str) -> Self {
        Self { what: what.to_owned(), before: None, after: done.to_owned() }
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.before {
            Some(before) => write!(f, "{}: {before} -> {}", self.what, self.after),
            None => write!(f, "{}: {}", self.what, self.after),
        }
    }
}
