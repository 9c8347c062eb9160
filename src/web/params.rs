//! Parameters of a request, read once and strictly: a name that comes twice is refused, in a query, a form or a JSON
//! object (RFC 6749 section 3.1; two readers that pick different ones are an attack).

use actix_web::http::header::CONTENT_TYPE;
use actix_web::{HttpRequest, web::Bytes};
use serde_json::{Map, Value};

use crate::domain::unique_json::{self, NotUnique};

/// Named values. Absent, `null` and the empty text are the same for optional ones, as some SDKs send all three.
#[derive(Clone, Default, Debug)]
pub struct Params(Map<String, Value>);

/// Why parameters cannot be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum BadParams {
    /// This name comes twice.
    Twice(String),
    /// Neither a form nor a JSON object.
    Unreadable,
    /// A name that should hold text holds something else.
    NotText(String),
}

impl Params {
    /// The query of a request.
    ///
    /// # Errors
    /// [`BadParams::Twice`].
    pub fn of_query(request: &HttpRequest) -> Result<Self, BadParams> {
        Self::of_form(request.query_string().as_bytes())
    }

    /// A body: JSON where it says so, or where it says nothing or `text/plain` and begins like an object (some SDKs label
    /// their JSON so); a form otherwise.
    ///
    /// # Errors
    /// [`BadParams`].
    pub fn of_body(request: &HttpRequest, body: &Bytes) -> Result<Self, BadParams> {
        let header = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let media_type = header.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let looks_like_json = body.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{');
        match media_type.as_str() {
            "application/json" => Self::of_json(body),
            "" | "text/plain" if looks_like_json => Self::of_json(body),
            "application/x-www-form-urlencoded" => Self::of_form(body),
            "" if body.is_empty() => Ok(Self::default()),
            _ => Err(BadParams::Unreadable),
        }
    }

    /// A form or a query.
    ///
    /// # Errors
    /// [`BadParams::Twice`].
    pub fn of_form(bytes: &[u8]) -> Result<Self, BadParams> {
        let mut values = Map::new();
        for (name, value) in url::form_urlencoded::parse(bytes) {
            // The parser replaces what is not UTF-8; a value that cannot come back as it came is refused.
            if name.contains(char::REPLACEMENT_CHARACTER) || value.contains(char::REPLACEMENT_CHARACTER) {
                return Err(BadParams::Unreadable);
            }
            let value = Value::String(value.into_owned());
            match values.get_mut(name.as_ref()) {
                None => drop(values.insert(name.into_owned(), value)),
                // The one parameter that may be repeated (RFC 8707 section 2).
                Some(Value::Array(many)) if name == "resource" => many.push(value),
                Some(one) if name == "resource" => *one = Value::Array(vec![one.take(), value]),
                Some(_) => return Err(BadParams::Twice(name.into_owned())),
            }
        }
        Ok(Self(values))
    }

    fn of_json(bytes: &[u8]) -> Result<Self, BadParams> {
        unique_json::parse(bytes).map(Self).map_err(|problem| match problem {
            NotUnique::Twice(name) => BadParams::Twice(name),
            NotUnique::Unreadable => BadParams::Unreadable,
        })
    }

    /// A text value; `None` when absent, `null` or empty.
    ///
    /// # Errors
    /// [`BadParams::NotText`] for numbers, booleans, arrays and objects.
    pub fn text(&self, name: &str) -> Result<Option<&str>, BadParams> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) if text.is_empty() => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_)) => Err(BadParams::NotText(name.to_owned())),
        }
    }

    /// Parameters that did not come by themselves: pushed before, or inside a signed object.
    pub fn of_values(values: Map<String, Value>) -> Self {
        Self(values)
    }

    /// The values, to keep them.
    pub fn into_values(self) -> Map<String, Value> {
        self.0
    }

    /// The values of a parameter that may be repeated.
    ///
    /// # Errors
    /// [`BadParams::NotText`] when one of them is no text.
    pub fn texts(&self, name: &str) -> Result<Vec<&str>, BadParams> {
        match self.0.get(name) {
            Some(Value::Array(many)) => many.iter().map(|value| value.as_str().ok_or_else(|| BadParams::NotText(name.to_owned()))).collect(),
            _ => Ok(self.text(name)?.into_iter().collect()),
        }
    }

    /// A text value, empty ones included, for forms that are shown again.
    pub fn typed(&self, name: &str) -> &str {
        self.0.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// Any value.
    pub fn value(&self, name: &str) -> Option<&Value> {
        self.0.get(name).filter(|value| !value.is_null())
    }

    /// The names that are there.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

/// An id from a URL or a form. Ids are letters, digits and these two signs; PostgreSQL refuses some of what else may come.
pub fn plain_id(typed: &str) -> String {
    typed.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).take(64).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_comes_twice_is_refused_everywhere() {
        assert_eq!(Params::of_form(b"a=1&b=2&a=3").unwrap_err(), BadParams::Twice("a".into()));
        assert_eq!(Params::of_json(br#"{"a":1,"b":2,"a":3}"#).unwrap_err(), BadParams::Twice("a".into()));
    }

    #[test]
    fn absent_null_and_empty_are_the_same() {
        let params = Params::of_json(br#"{"a":null,"b":"","c":"x","d":5}"#).unwrap();
        assert_eq!((params.text("a"), params.text("b"), params.text("c"), params.text("z")), (Ok(None), Ok(None), Ok(Some("x")), Ok(None)));
        assert_eq!(params.text("d"), Err(BadParams::NotText("d".into())));
    }

    #[test]
    fn what_is_no_object_is_unreadable() {
        for body in ["", "[]", "5", "{", "{\"a\":1}x", "null"] {
            assert_eq!(Params::of_json(body.as_bytes()).unwrap_err(), BadParams::Unreadable, "{body}");
        }
    }
}
