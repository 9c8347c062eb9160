//! A person on that wire, and what asks for one.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::body::Body;
use super::error::ApiError;
use crate::app::App;
use crate::domain::challenge::{Channel, Recipient};
use crate::domain::email::EmailAddress;
use crate::domain::id::UserId;
use crate::domain::phone::PhoneNumber;
use crate::domain::user::{Origin, User, clean_name};
use crate::flow::edit_person::Edit;
use crate::flow::roster::{Entry, Which};

/// The id on that wire: the way that the account came, and its own id.
pub fn id_of(user: &User) -> String {
    format!("{}|{}", user.origin.strategy(), user.id)
}

/// Reads such an id: the way, and the account's own. `None` for what can be nobody's.
pub fn parse_id(text: &str) -> Option<(&str, UserId)> {
    let (strategy, id) = text.split_once('|')?;
    let is_id = id.len() == 24 && id.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    let is_known = [Origin::Sms, Origin::Email, Origin::Import].into_iter().any(|origin| origin.strategy() == strategy);
    (is_id && is_known).then(|| (strategy, UserId::new(id)))
}

/// The profile.
pub fn write(entry: &Entry) -> Value {
    let user = &entry.user;
    // A proven address before one that somebody merely says is theirs.
    let of = |channel: Channel| {
        let own = || entry.addresses.iter().filter(move |(address, _)| address.channel() == channel);
        own().find(|(_, is_proven)| *is_proven).or_else(|| own().next()).map(|(address, is_proven)| (address.as_str(), *is_proven))
    };
    let (phone, email) = (of(Channel::Sms), of(Channel::Email));
    let strategy = user.origin.strategy();
    let connection = if user.origin == Origin::Import { "Username-Password-Authentication" } else { strategy };
    let mut profile = json!({
        "user_id": id_of(user),
        "identities": [{"user_id": user.id.as_str(), "provider": strategy, "connection": connection, "isSocial": false}],
        "created_at": user.created_at.rfc3339_millis(),
        "updated_at": user.updated_at.rfc3339_millis(),
        "logins_count": entry.logins,
        "app_metadata": entry.metadata,
        "user_metadata": {},
    });
    let mut put = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            profile[name] = value;
        }
    };
    put("name", user.name.as_deref().or(phone.map(|own| own.0)).or(email.map(|own| own.0)).map(Value::from));
    put("phone_number", phone.map(|own| json!(own.0)));
    put("phone_verified", phone.map(|own| json!(own.1)));
    put("email", email.map(|own| json!(own.0)));
    put("email_verified", email.map(|own| json!(own.1)));
    put("last_login", entry.last_sign_in_at.map(|at| json!(at.rfc3339_millis())));
    put("blocked", user.blocked_at.map(|_| json!(true)));
    profile
}

/// What `q` asks for. One exact term is understood: a number, a mailbox or an id.
///
/// # Errors
/// [`ApiError`] 400 for anything else. `None` when nobody can match.
pub fn search(app: &App, q: &str) -> Result<Option<(Which, Option<String>)>, ApiError> {
    let unknown = || ApiError::query("Only phone_number, email and user_id with one exact value are searched", "q");
    let (field, value) = q.trim().split_once(':').ok_or_else(unknown)?;
    let value = value.trim();
    let value = match value.strip_prefix('"') {
        Some(rest) => rest.strip_suffix('"').ok_or_else(unknown)?,
        None => value,
    };
    if value.is_empty() || value.contains(['"', '*', '?', '\\', ' ']) {
        return Err(unknown());
    }
    match field.trim() {
        "phone_number" => Ok(number(app, value).map(|own| (Which::At(own), None))),
        "email" => Ok(EmailAddress::parse(value).ok().map(|own| (Which::At(Recipient::Email(own)), None))),
        "user_id" => Ok(parse_id(value).map(|(_, id)| (Which::One(id), Some(value.to_owned())))),
        _ => Err(unknown()),
    }
}

/// A number in its canonical form, as this wire has them.
pub fn number(app: &App, text: &str) -> Option<Recipient> {
    let written = PhoneNumber::from_e164(text)?;
    let found = crate::domain::phone::read(text, crate::domain::phone::Region::US, app.fiction()).ok()?;
    (found.number == written).then_some(Recipient::Phone(written))
}

/// What a body changes about a person, but for whether they are blocked.
///
/// # Errors
/// [`ApiError`] 400.
pub fn edit_of(body: &Body) -> Result<Edit, ApiError> {
    if body.object("user_metadata", "user_metadata.")?.is_some_and(|own| !own.members().is_empty()) {
        return Err(ApiError::property("Nothing is kept there; applications read app_metadata", "user_metadata"));
    }
    let name = match (body.names("name"), body.text("name")?) {
        (false, _) => None,
        (true, None) => Some(None),
        (true, Some(typed)) => Some(clean_name(typed)),
    };
    let mut metadata = BTreeMap::new();
    if let Some(own) = body.object("app_metadata", "app_metadata.")? {
        for (key, value) in own.members() {
            let text = match value {
                Value::Null => None,
                Value::String(text) => Some(text.clone()),
                _ => return Err(ApiError::property("Values are strings; null takes one away", "app_metadata")),
            };
            if key.is_empty() || key.len() > 100 || key.chars().chain(text.iter().flat_map(|text| text.chars())).any(|c| c == '\0') {
                return Err(ApiError::property("Names have 1 to 100 bytes", "app_metadata"));
            }
            metadata.insert(key.clone(), text);
        }
    }
    Ok(Edit { name, metadata })
}

/// The address and the way of somebody who is to be made.
///
/// # Errors
/// [`ApiError`] 400.
pub fn newcomer(app: &App, body: &Body) -> Result<(Recipient, bool, Origin), ApiError> {
    match body.required("connection")? {
        "sms" => {
            let text = body.required("phone_number")?;
            let own = number(app, text)
                .ok_or_else(|| ApiError::property(r"String does not match pattern: ^\+[0-9]{1,15}$, or nobody can have it", "phone_number"))?;
            Ok((own, body.flag("phone_verified")?.unwrap_or(false), Origin::Sms))
        }
        "email" => {
            let own = EmailAddress::parse(body.required("email")?)
                .map_err(|_| ApiError::property("Object didn't pass validation for format email", "email"))?;
            Ok((Recipient::Email(own), body.flag("email_verified")?.unwrap_or(false), Origin::Email))
        }
        _ => Err(ApiError::property("The connection does not exist", "connection")),
    }
}
