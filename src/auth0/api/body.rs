//! The JSON body of a call, read strictly: a member that is not known is refused by name, so that no typing error passes for a
//! setting.

use serde_json::{Map, Value};

use super::error::ApiError;
use crate::domain::unique_json::{self, NotUnique};

/// The members of an object. `null` counts as absent.
pub struct Body {
    members: Map<String, Value>,
    place: &'static str,
}

impl Body {
    /// Reads a request's body.
    ///
    /// # Errors
    /// [`ApiError`] 400 for what is no JSON object, or names something twice.
    pub fn of(bytes: &[u8]) -> Result<Self, ApiError> {
        let members = unique_json::parse(bytes).map_err(|problem| match problem {
            NotUnique::Twice(name) => ApiError::body(format!("The property {} comes twice", printable(&name))),
            NotUnique::Unreadable => ApiError::body("Expected type object"),
        })?;
        Ok(Self { members, place: "" })
    }

    /// Refuses members that are not among these.
    ///
    /// # Errors
    /// [`ApiError`] 400 that names the first.
    pub fn only(&self, known: &[&[&str]]) -> Result<(), ApiError> {
        let is_known = |name: &str| known.iter().any(|names| names.contains(&name));
        match self.members.iter().find(|(name, value)| !value.is_null() && !is_known(name)) {
            Some((name, _)) => Err(ApiError::body(format!("Additional properties not allowed: {}{}", self.place, printable(name)))),
            None => Ok(()),
        }
    }

    /// Whether a member is there, be it `null`.
    pub fn names(&self, name: &str) -> bool {
        self.members.contains_key(name)
    }

    /// A member that is not `null`.
    pub fn value(&self, name: &str) -> Option<&Value> {
        self.members.get(name).filter(|value| !value.is_null())
    }

    fn expected<T>(&self, name: &str, what: &str) -> Result<T, ApiError> {
        Err(ApiError::property(format!("Expected type {what}"), &format!("{}{name}", self.place)))
    }

    /// A text; the empty one is a value.
    ///
    /// # Errors
    /// [`ApiError`] 400 for anything else.
    pub fn text(&self, name: &str) -> Result<Option<&str>, ApiError> {
        match self.value(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => self.expected(name, "string"),
        }
    }

    /// A text that must be there.
    ///
    /// # Errors
    /// [`ApiError`] 400.
    pub fn required(&self, name: &str) -> Result<&str, ApiError> {
        let missing = || ApiError::body(format!("Missing required property: {}{name}", self.place));
        self.text(name)?.filter(|text| !text.is_empty()).ok_or_else(missing)
    }

    /// A switch. Auth0's documents write some of them as texts.
    ///
    /// # Errors
    /// [`ApiError`] 400 for anything else.
    pub fn flag(&self, name: &str) -> Result<Option<bool>, ApiError> {
        match self.value(name) {
            None => Ok(None),
            Some(Value::Bool(flag)) => Ok(Some(*flag)),
            Some(Value::String(text)) if text == "true" || text == "false" => Ok(Some(text == "true")),
            Some(_) => self.expected(name, "boolean"),
        }
    }

    /// A whole number.
    ///
    /// # Errors
    /// [`ApiError`] 400 for anything else.
    pub fn number(&self, name: &str) -> Result<Option<i64>, ApiError> {
        match self.value(name) {
            None => Ok(None),
            Some(Value::Number(number)) if number.is_i64() => Ok(number.as_i64()),
            Some(_) => self.expected(name, "integer"),
        }
    }

    /// Texts.
    ///
    /// # Errors
    /// [`ApiError`] 400 for anything else.
    pub fn texts(&self, name: &str) -> Result<Option<Vec<String>>, ApiError> {
        let Some(value) = self.value(name) else { return Ok(None) };
        let texts = value.as_array().and_then(|all| all.iter().map(|one| one.as_str().map(str::to_owned)).collect::<Option<Vec<_>>>());
        texts.map_or_else(|| self.expected(name, "array of strings"), |texts| Ok(Some(texts)))
    }

    /// An object within; `place` names it in errors, with a dot behind.
    ///
    /// # Errors
    /// [`ApiError`] 400 for anything else.
    pub fn object(&self, name: &str, place: &'static str) -> Result<Option<Self>, ApiError> {
        match self.value(name) {
            None => Ok(None),
            Some(Value::Object(members)) => Ok(Some(Self { members: members.clone(), place })),
            Some(_) => self.expected(name, "object"),
        }
    }

    /// Everything that is there.
    pub fn members(&self) -> &Map<String, Value> {
        &self.members
    }
}

/// Names come from strangers: what is quoted back is short and plain.
pub fn printable(name: &str) -> String {
    name.chars().filter(|c| c.is_ascii_graphic() && !matches!(c, '\'' | '"' | '<' | '>' | '\\')).take(60).collect()
}
