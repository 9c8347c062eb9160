//! Supabase: the table `auth.users`, as CSV or as JSON.

use serde_json::Value;

use super::csv;
use super::json::{self, Object, flag, has, text};
use super::{Draft, Reader, Reading, Remark};
use crate::domain::time::UtcTime;

pub(super) fn read(source: &str, reader: Reader, reading: &mut Reading) {
    if source.trim_start().starts_with(['[', '{']) {
        let Some(users) = json::users(source, None) else {
            reading.remarks.push((0, Remark::Unreadable));
            return;
        };
        for (line, user) in users {
            match user {
                Some(user) => person(line, &user, reader, reading),
                None => reading.remarks.push((line, Remark::Shape)),
            }
        }
        return;
    }
    let mut lines = csv::read(source).into_iter();
    let columns = lines.next().and_then(|(_, header)| csv::columns(header?)).unwrap_or_default();
    if !columns.iter().any(|name| name == "email" || name == "phone") {
        reading.remarks.push((0, Remark::Unreadable));
        return;
    }
    for (line, cells) in lines {
        match cells.filter(|cells| cells.len() == columns.len()) {
            Some(cells) => person(line, &columns.iter().cloned().zip(cells.into_iter().map(value)).collect(), reader, reading),
            None => reading.remarks.push((line, Remark::Shape)),
        }
    }
}

/// A cell: NULL is written as nothing or by its name.
fn value(cell: String) -> Value {
    if cell.is_empty() || cell == "NULL" || cell == "null" || cell == "\\N" { Value::Null } else { Value::String(cell) }
}

fn person(line: usize, user: &Object, reader: Reader, reading: &mut Reading) {
    let is_anonymous = flag(user, "is_anonymous") || text(user, "is_anonymous") == Some("t");
    if has(user, "deleted_at") || is_anonymous {
        reading.remarks.push((line, Remark::Left));
        return;
    }
    let about = match user.get("raw_user_meta_data").or_else(|| user.get("user_metadata")) {
        Some(Value::Object(about)) => about.clone(),
        Some(Value::String(json)) => serde_json::from_str(json).unwrap_or_default(),
        _ => Object::new(),
    };
    // Numbers are kept there without the sign.
    let phone = text(user, "phone").map(|typed| if typed.bytes().all(|b| b.is_ascii_digit()) { format!("+{typed}") } else { typed.to_owned() });
    let draft = Draft {
        name: ["name", "full_name", "display_name"].into_iter().find_map(|name| text(&about, name)),
        locale: text(&about, "locale"),
        phone: phone.as_deref().map(|typed| (typed, has(user, "phone_confirmed_at"))),
        email: text(user, "email").map(|typed| (typed, has(user, "email_confirmed_at"))),
        blocked: text(user, "banned_until").is_some_and(|until| is_ahead(until, reader.now)),
        password: has(user, "encrypted_password"),
        second_steps: false,
    };
    draft.put(line, reader, reading);
}

/// Whether a moment as PostgreSQL or JSON writes it is still to come. Both begin alike but for the sign between day and time.
fn is_ahead(until: &str, now: UtcTime) -> bool {
    let now = now.rfc3339_millis();
    let until: String = until.chars().take(19).map(|c| if c == ' ' { 'T' } else { c }).collect();
    until == "infinity" || until.as_str() > now.get(..19).unwrap_or_default()
}
