//! JSON objects whose names are unique. Two readers that pick different ones of two equal names are an attack.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::{Map, Value};

/// Why a text is no such object.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NotUnique {
    /// This name comes twice.
    Twice(String),
    /// It is no JSON object.
    Unreadable,
}

/// Reads a JSON object whose own names are unique.
///
/// # Errors
/// [`NotUnique`].
pub fn parse(bytes: &[u8]) -> Result<Map<String, Value>, NotUnique> {
    serde_json::from_slice::<UniqueObject>(bytes).map(|object| object.0).map_err(|error| {
        match error.to_string().strip_prefix(TWICE).and_then(|rest| rest.split('`').next()) {
            Some(name) => NotUnique::Twice(name.to_owned()),
            None => NotUnique::Unreadable,
        }
    })
}

const TWICE: &str = "member comes twice: `";

struct UniqueObject(Map<String, Value>);

impl<'de> Deserialize<'de> for UniqueObject {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = UniqueObject;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a JSON object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<UniqueObject, A::Error> {
                let mut values = Map::new();
                while let Some((name, value)) = access.next_entry::<String, Value>()? {
                    if values.contains_key(&name) {
                        return Err(serde::de::Error::custom(format!("{TWICE}{name}`")));
                    }
                    values.insert(name, value);
                }
                Ok(UniqueObject(values))
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
