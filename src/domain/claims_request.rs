//! The `claims` parameter (OpenID Connect Core section 5.5): single claims, beside what scopes bring.

use serde_json::Value;

/// Names that are kept of each list.
const MOST: usize = 32;

/// Which claims a request asks for by name. What it asks for is a wish: what is not there is left out.
#[derive(Clone, PartialEq, Eq, Default, Debug, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct ClaimsRequest {
    /// For the userinfo endpoint.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub userinfo: Vec<String>,
    /// For the ID token.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub id_token: Vec<String>,
    /// The only user whom the answer may be about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// An essential `acr`: one of these, or no answer at all (section 5.5.1.1).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub essential_acr: Vec<String>,
}

/// Why the parameter cannot be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("claims must be a JSON object with the members userinfo and id_token")]
pub struct Unreadable;

impl ClaimsRequest {
    /// Reads the parameter's JSON.
    ///
    /// # Errors
    /// [`Unreadable`] when it is no object of objects.
    pub fn parse(json: &str) -> Result<Self, Unreadable> {
        let Ok(Value::Object(asked)) = serde_json::from_str(json) else { return Err(Unreadable) };
        let mut request = Self::default();
        for place in ["userinfo", "id_token"] {
            let members = match asked.get(place) {
                None | Some(Value::Null) => continue,
                Some(Value::Object(members)) => members,
                Some(_) => return Err(Unreadable),
            };
            for (name, wish) in members {
                if !matches!(wish, Value::Null | Value::Object(_)) {
                    return Err(Unreadable);
                }
                match name.as_str() {
                    "sub" => request.subject = wish.get("value").and_then(Value::as_str).map(str::to_owned).or(request.subject.take()),
                    "acr" if wish.get("essential") == Some(&Value::Bool(true)) => request.essential_acr = texts(wish),
                    _ => {}
                }
                let list = if place == "userinfo" { &mut request.userinfo } else { &mut request.id_token };
                if list.len() < MOST && name.len() <= 200 {
                    list.push(name.clone());
                }
            }
        }
        Ok(request)
    }

    /// What `keep` says yes to; a name that nobody knows is no wish of anybody's.
    pub fn filtered(mut self, keep: impl Fn(&str) -> bool) -> Self {
        self.userinfo.retain(|name| keep(name));
        self.id_token.retain(|name| keep(name));
        self
    }

    /// Whether nothing is asked for.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Every asked name once, for the consent page and its record.
    pub fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.userinfo.iter().chain(&self.id_token).map(String::as_str).collect();
        names.sort_unstable();
        names.dedup();
        names
    }
}

/// `value` and `values` of one wish.
fn texts(wish: &Value) -> Vec<String> {
    let many = wish.get("values").and_then(Value::as_array).into_iter().flatten();
    wish.get("value").into_iter().chain(many).filter_map(Value::as_str).take(MOST).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_values_and_essential_classes_are_read() {
        let read = ClaimsRequest::parse(
            r#"{"userinfo":{"name":{"essential":true},"email":null},"id_token":{"sub":{"value":"u1"},"acr":{"essential":true,"values":["a","b"]}}}"#,
        );
        let read = read.unwrap();
        assert_eq!(read.userinfo, ["email", "name"]);
        assert_eq!((read.subject.as_deref(), read.essential_acr.as_slice()), (Some("u1"), &["a".to_owned(), "b".to_owned()][..]));
        assert_eq!(read.names(), ["acr", "email", "name", "sub"]);
    }

    #[test]
    fn a_voluntary_class_binds_nothing() {
        let read = ClaimsRequest::parse(r#"{"id_token":{"acr":{"values":["urn:mfa"]}}}"#).unwrap();
        assert!(read.essential_acr.is_empty());
    }

    #[test]
    fn what_is_no_object_of_objects_is_unreadable() {
        for json in ["", "[]", "5", "{", r#"{"userinfo":[]}"#, r#"{"id_token":{"name":"yes"}}"#] {
            assert_eq!(ClaimsRequest::parse(json), Err(Unreadable), "{json}");
        }
    }
}
