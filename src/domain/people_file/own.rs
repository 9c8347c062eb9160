//! Our own table: what `export` writes, `import` reads back.

use std::collections::BTreeMap;

use super::csv::{self, cell};
use super::{Draft, Reader, Reading, Remark};
use crate::domain::time::UtcTime;
use crate::domain::user::User;

/// The columns of an export, in their order. What an import reads of them is [`READ`]; the order does not matter there.
pub const HEADER: &str = "id,name,email,email_verified,phone,phone_verified,locale,blocked,role,second_steps,created_at,last_sign_in_at";

/// The columns that an import reads.
const READ: [&str; 7] = ["name", "email", "email_verified", "phone", "phone_verified", "locale", "blocked"];
/// The columns that an export has besides: known, and nobody's fault.
const KNOWN: [&str; 5] = ["id", "role", "second_steps", "created_at", "last_sign_in_at"];

/// A person of an export.
pub struct Exported<'a> {
    /// The account.
    pub user: &'a User,
    /// The mailbox and whether it is proven.
    pub email: Option<(&'a str, bool)>,
    /// The number and whether it is proven.
    pub phone: Option<(&'a str, bool)>,
    /// Second steps, by their words.
    pub second_steps: &'a str,
    /// The last sign-in.
    pub last_sign_in_at: Option<UtcTime>,
}

/// The line of a person, with its end.
pub fn line_of(person: &Exported<'_>) -> String {
    let said = |flag: bool| if flag { "true" } else { "false" };
    let of = |address: Option<(&str, bool)>| address.map_or_else(Default::default, |(text, proven)| (cell(text), said(proven).to_owned()));
    let ((email, email_proven), (phone, phone_proven)) = (of(person.email), of(person.phone));
    let user = person.user;
    let cells = [
        user.id.as_str().to_owned(),
        cell(user.name.as_deref().unwrap_or_default()),
        email,
        email_proven,
        phone,
        phone_proven,
        user.locale.map_or("", |locale| locale.tag()).to_owned(),
        said(user.blocked_at.is_some()).to_owned(),
        user.role.map_or("", |role| role.as_str()).to_owned(),
        cell(person.second_steps),
        user.created_at.rfc3339_millis(),
        person.last_sign_in_at.map(|at| at.rfc3339_millis()).unwrap_or_default(),
    ];
    cells.join(",") + "\r\n"
}

pub(super) fn read(text: &str, reader: Reader, reading: &mut Reading) {
    let mut lines = csv::read(text).into_iter();
    let columns = lines.next().and_then(|(_, header)| csv::columns(header?)).unwrap_or_default();
    if !columns.iter().any(|name| name == "email" || name == "phone") {
        reading.remarks.push((0, Remark::Unreadable));
        return;
    }
    let unknown = columns.iter().filter(|name| !READ.contains(&name.as_str()) && !KNOWN.contains(&name.as_str()));
    reading.remarks.extend(unknown.map(|name| (0, Remark::Column(name.chars().take(40).collect()))));
    for (line, cells) in lines {
        match cells.filter(|cells| cells.len() == columns.len()) {
            Some(cells) => {
                let row = columns.iter().map(String::as_str).zip(cells.iter().map(|own| csv::plain(own))).collect();
                person(line, &row, reader, reading);
            }
            None => reading.remarks.push((line, Remark::Shape)),
        }
    }
}

fn person(line: usize, row: &BTreeMap<&str, &str>, reader: Reader, reading: &mut Reading) {
    let mut wrong = Vec::new();
    let mut flag = |column: &str| match row.get(column).map(|cell| cell.trim().to_lowercase()).as_deref() {
        Some("true" | "yes" | "1") => true,
        None | Some("" | "false" | "no" | "0") => false,
        Some(_) => {
            wrong.push((line, Remark::Flag(column.to_owned())));
            false
        }
    };
    let (email_proven, phone_proven, blocked) = (flag("email_verified"), flag("phone_verified"), flag("blocked"));
    if !wrong.is_empty() {
        reading.remarks.extend(wrong);
        return;
    }
    let draft = Draft {
        name: row.get("name").copied(),
        locale: row.get("locale").copied(),
        phone: row.get("phone").map(|text| (*text, phone_proven)),
        email: row.get("email").map(|text| (*text, email_proven)),
        blocked,
        second_steps: row.get("second_steps").is_some_and(|steps| !steps.trim().is_empty()),
        password: false,
    };
    draft.put(line, reader, reading);
}
