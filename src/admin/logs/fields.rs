//! What the pages of the logs share: stretches of days in the address, names, moments, files.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};

use crate::directory::Snapshot;
use crate::domain::phone::Region;
use crate::domain::time::UtcTime;
use crate::web::ui::escape;
use crate::web::{Params, Ui, countries, links};

/// Something in the address that is not on offer: the field, and what is said beside it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Wrong {
    /// The field's name.
    pub field: &'static str,
    /// A text's key.
    pub key: &'static str,
}

/// A filter as it was typed, and what of it is not on offer.
#[derive(Clone, Default, Debug)]
pub struct Typed {
    fields: BTreeMap<&'static str, String>,
    wrong: Option<Wrong>,
}

impl Typed {
    /// These fields of an address, each cut to what a page can carry.
    pub(super) fn of(params: &Params, fields: &[&'static str], wrong: Option<Wrong>) -> Self {
        Self { fields: fields.iter().map(|field| (*field, params.typed(field).chars().take(100).collect())).collect(), wrong }
    }

    /// Every field with this in it, for samples.
    pub(super) fn sample(fields: &[&'static str], value: &str, wrong: Option<Wrong>) -> Self {
        Self { fields: fields.iter().map(|field| (*field, value.to_owned())).collect(), wrong }
    }

    /// What a field holds.
    pub fn value(&self, field: &str) -> &str {
        self.fields.get(field).map_or("", String::as_str)
    }

    /// What is wrong with a field.
    pub fn error(&self, field: &str) -> Option<&'static str> {
        self.wrong.filter(|wrong| wrong.field == field).map(|wrong| wrong.key)
    }

    /// Whether anything is left out.
    pub fn is_filtered(&self) -> bool {
        self.fields.values().any(|value| !value.is_empty())
    }

    /// The fields, for a form that carries them on.
    pub fn all(&self) -> &BTreeMap<&'static str, String> {
        &self.fields
    }

    /// How a page with it is answered.
    pub(super) fn status(&self) -> StatusCode {
        if self.wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }
    }
}

/// An option of a choice.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The value.
    pub value: String,
    /// What it says.
    pub words: String,
}

/// A day as a date field sends it; nothing for nothing.
pub(super) fn day(params: &Params, field: &'static str) -> Result<Option<UtcTime>, Wrong> {
    match params.typed(field).trim() {
        "" => Ok(None),
        text => UtcTime::start_of_day(text).map(Some).ok_or(Wrong { field, key: "insight-error-day" }),
    }
}

/// The end of the day that a field names.
pub(super) fn end_of_day(params: &Params, field: &'static str) -> Result<Option<UtcTime>, Wrong> {
    Ok(day(params, field)?.map(|start| start + Duration::from_secs(24 * 3_600)))
}

/// What a word stands for; nothing for nothing.
pub(super) fn choice<T>(params: &Params, field: &'static str, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Wrong> {
    match params.typed(field) {
        "" => Ok(None),
        word => read(word).map(Some).ok_or(Wrong { field, key: "insight-error-choice" }),
    }
}

/// The fields that say something, as a query.
pub(super) fn query(params: &Params, fields: &[&str]) -> String {
    let said = fields.iter().filter(|field| !params.typed(field).is_empty());
    said.map(|field| format!("{field}={}", links::encode(params.typed(field)))).collect::<Vec<_>>().join("&")
}

/// Applications to choose from, by name.
pub(super) fn applications(snapshot: &Arc<Snapshot>) -> Vec<Choice> {
    let mut all: Vec<Choice> =
        snapshot.clients.values().map(|client| Choice { value: client.id.as_str().to_owned(), words: client.name.clone() }).collect();
    all.sort_by_cached_key(|choice| (choice.words.to_lowercase(), choice.value.clone()));
    all
}

/// What an application is called; its id when it is gone.
pub(super) fn application(snapshot: &Arc<Snapshot>, id: &str) -> String {
    snapshot.client(id).map_or_else(|| id.to_owned(), |client| client.name.clone())
}

/// Countries to choose from, by name.
pub(super) fn all_countries(ui: &Ui) -> Vec<Choice> {
    let choice = |region: Region| Choice { value: region.as_str().to_owned(), words: countries::name(&ui.catalogue, ui.locale, region) };
    let mut all: Vec<Choice> = Region::all().into_iter().map(choice).collect();
    all.sort_by_cached_key(|choice| choice.words.to_lowercase());
    all
}

/// What a country is called.
pub(super) fn country(ui: &Ui, code: &str) -> String {
    Region::parse(code).map_or_else(|| code.to_owned(), |region| countries::name(&ui.catalogue, ui.locale, region))
}

/// A moment to the second, as HTML; the script keeps the seconds, too.
pub(super) fn exact(at: UtcTime) -> String {
    stamp(at).replacen("<time ", "<time data-exact ", 1)
}

/// A moment, as HTML.
pub(super) fn stamp(at: UtcTime) -> String {
    let iso = at.rfc3339_millis();
    let (day, clock) = (iso.get(..10).unwrap_or_default(), iso.get(11..19).unwrap_or_default());
    format!("<time class=\"num\" datetime=\"{}\"><bdi dir=\"ltr\">{day} {clock} UTC</bdi></time>", escape(&iso))
}

/// A network address without the part that names one household: a /24 or a /48.
pub(super) fn masked_network(address: &str) -> String {
    use std::net::IpAddr;
    match address.parse::<IpAddr>() {
        Ok(IpAddr::V4(own)) => {
            let [a, b, c, _] = own.octets();
            format!("{a}.{b}.{c}.•")
        }
        Ok(IpAddr::V6(own)) => {
            let [a, b, c, ..] = own.segments();
            format!("{a:x}:{b:x}:{c:x}:•")
        }
        Err(_) => "•".to_owned(),
    }
}

/// A file to keep.
pub(super) fn file(name: &str, media_type: &'static str, text: String) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, media_type))
        .insert_header((CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .insert_header((CACHE_CONTROL, "no-store"))
        .body(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn network_addresses_keep_their_neighbourhood_only() {
        assert_eq!(masked_network("192.0.2.77"), "192.0.2.•");
        assert_eq!(masked_network("2001:db8:1:2::3"), "2001:db8:1:•");
        assert_eq!(masked_network("<b>"), "•");
    }
}
