//! The query of a list: which, in what shape, and how much of it.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse};
use serde_json::{Map, Value, json};

use super::error::ApiError;

/// The most entries of one answer.
const AT_MOST: usize = 100;

/// A query. Unlike elsewhere a name may come more than once: SDKs repeat `strategy`.
pub struct Query(Vec<(String, String)>);

/// The shape of a list's answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shape {
    /// A bare array.
    Array,
    /// An object with `total`, `start` and `limit`.
    Totals,
    /// An object with `next` while there is more.
    Checkpoint,
}

/// How much of a list is wanted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Paging {
    /// In which shape.
    pub shape: Shape,
    /// How many are left out before.
    pub start: usize,
    /// How many at the most.
    pub limit: usize,
    /// The last entry of the page before.
    pub from: Option<String>,
}

impl Query {
    /// Reads it.
    pub fn of(request: &HttpRequest) -> Self {
        Self(url::form_urlencoded::parse(request.query_string().as_bytes()).into_owned().collect())
    }

    /// A value that is there and not empty.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(own, value)| own == name && !value.is_empty()).map(|(_, value)| value.as_str())
    }

    /// Every value of a name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(own, value)| own == name && !value.is_empty()).map(|(_, value)| value.as_str())
    }

    /// A switch.
    ///
    /// # Errors
    /// [`ApiError`] 400 for any other word.
    pub fn flag(&self, name: &str) -> Result<Option<bool>, ApiError> {
        match self.text(name) {
            None => Ok(None),
            Some("true") => Ok(Some(true)),
            Some("false") => Ok(Some(false)),
            Some(_) => Err(ApiError::query("Expected type boolean", name)),
        }
    }

    fn number(&self, name: &str, most: usize) -> Result<Option<usize>, ApiError> {
        let Some(text) = self.text(name) else { return Ok(None) };
        let number = text.parse::<usize>().ok().filter(|_| text.bytes().all(|b| b.is_ascii_digit()));
        match number {
            Some(number) if number <= most => Ok(Some(number)),
            Some(_) => Err(ApiError::query(format!("Value is above maximum {most}"), name)),
            None => Err(ApiError::query("Expected type integer", name)),
        }
    }

    /// How much is wanted. `take` decides over `include_totals`: SDKs send both and read the checkpoint.
    ///
    /// # Errors
    /// [`ApiError`] 400.
    pub fn paging(&self) -> Result<Paging, ApiError> {
        let take = self.number("take", AT_MOST)?;
        let per_page = self.number("per_page", AT_MOST)?;
        let page = self.number("page", 1_000_000)?.unwrap_or(0);
        let totals = self.flag("include_totals")?.unwrap_or(false);
        let from = self.text("from").map(str::to_owned);
        if let Some(zero) = [("take", take), ("per_page", per_page)].into_iter().find(|(_, own)| *own == Some(0)) {
            return Err(ApiError::query("Value is below minimum 1", zero.0));
        }
        if take.is_some() || from.is_some() {
            return Ok(Paging { shape: Shape::Checkpoint, start: 0, limit: take.unwrap_or(50), from });
        }
        let limit = per_page.unwrap_or(50);
        let shape = if totals { Shape::Totals } else { Shape::Array };
        Ok(Paging { shape, start: page * limit, limit, from: None })
    }

    /// Keeps the members that `fields` and `include_fields` ask for.
    ///
    /// # Errors
    /// [`ApiError`] 400.
    pub fn pick(&self, object: Value) -> Result<Value, ApiError> {
        let keeps = self.flag("include_fields")?.unwrap_or(true);
        let named: Vec<&str> = self.all("fields").flat_map(|list| list.split(',')).map(str::trim).filter(|name| !name.is_empty()).collect();
        Ok(match object {
            Value::Object(members) if !named.is_empty() => {
                Value::Object(members.into_iter().filter(|(name, _)| named.contains(&name.as_str()) == keeps).collect::<Map<_, _>>())
            }
            other => other,
        })
    }
}

/// A part of a list that is known whole, each entry with the word that `from` names it by.
pub fn paged(entries: Vec<(String, Value)>, name: &str, paging: &Paging) -> Value {
    let total = entries.len();
    match paging.shape {
        Shape::Checkpoint => {
            // A word that is not in the list any more, or never was, is followed by what sorts behind it.
            let behind = |own: &str| paging.from.as_deref().is_none_or(|from| own > from);
            let rest: Vec<(String, Value)> = entries.into_iter().filter(|(own, _)| behind(own)).collect();
            let has_more = rest.len() > paging.limit;
            let page: Vec<(String, Value)> = rest.into_iter().take(paging.limit).collect();
            let next = page.last().filter(|_| has_more).map(|(own, _)| own.clone());
            checkpoint(page.into_iter().map(|(_, value)| value).collect(), name, next)
        }
        Shape::Array | Shape::Totals => {
            let page: Vec<Value> = entries.into_iter().skip(paging.start).take(paging.limit).map(|(_, value)| value).collect();
            if paging.shape == Shape::Array { Value::Array(page) } else { totals(page, name, (paging, total)) }
        }
    }
}

/// An object that says where the next page begins, as long as there is one.
pub fn checkpoint(page: Vec<Value>, name: &str, next: Option<String>) -> Value {
    let mut body = json!({name: page});
    if let Some(next) = next {
        body["next"] = json!(next);
    }
    body
}

/// An object that says how many there are.
pub fn totals(page: Vec<Value>, name: &str, (paging, total): (&Paging, usize)) -> Value {
    json!({"total": total, "start": paging.start, "limit": paging.limit, "length": page.len(), name: page})
}

/// An answer in JSON that no cache keeps.
pub fn answer(status: StatusCode, body: &Value) -> HttpResponse {
    let mut response = HttpResponse::build(status);
    response.insert_header(("cache-control", "no-store")).content_type("application/json; charset=utf-8").body(body.to_string())
}

/// An answer without a body.
pub fn nothing() -> HttpResponse {
    HttpResponse::NoContent().finish()
}
