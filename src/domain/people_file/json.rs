//! What the JSON of other systems has in common.

use serde_json::{Map, Value};

/// A user's object.
pub(super) type Object = Map<String, Value>;

/// The users of a text: an array, an object that has one under `list`, or a user a line. With where each stands; `None` for
/// what is no object. `None` for a text that is none of these.
pub(super) fn users(text: &str, list: Option<&str>) -> Option<Vec<(usize, Option<Object>)>> {
    let object = |value: Value| match value {
        Value::Object(object) => Some(object),
        _ => None,
    };
    let numbered = |values: Vec<Value>| values.into_iter().enumerate().map(|(at, value)| (at + 1, object(value))).collect();
    match (serde_json::from_str(text), list) {
        (Ok(Value::Array(values)), _) => Some(numbered(values)),
        (Ok(Value::Object(mut whole)), Some(list)) if whole.contains_key(list) => match whole.remove(list) {
            Some(Value::Array(values)) => Some(numbered(values)),
            _ => None,
        },
        (Ok(Value::Object(one)), None) => Some(vec![(1, Some(one))]),
        (Ok(_), _) => None,
        (Err(_), None) if text.trim_start().starts_with('{') => {
            let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
            Some(lines.map(|(at, line)| (at + 1, serde_json::from_str(line).ok().and_then(object))).collect())
        }
        (Err(_), _) => None,
    }
}

pub(super) fn text<'a>(object: &'a Object, name: &str) -> Option<&'a str> {
    object.get(name).and_then(Value::as_str).filter(|text| !text.is_empty())
}

/// Only what says so is true.
pub(super) fn flag(object: &Object, name: &str) -> bool {
    matches!(object.get(name), Some(Value::Bool(true))) || text(object, name) == Some("true")
}

pub(super) fn has(object: &Object, name: &str) -> bool {
    match object.get(name) {
        None | Some(Value::Null) => false,
        Some(Value::Array(many)) => !many.is_empty(),
        Some(Value::Object(many)) => !many.is_empty(),
        Some(Value::String(text)) => !text.is_empty(),
        Some(Value::Bool(_) | Value::Number(_)) => true,
    }
}
