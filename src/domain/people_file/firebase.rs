//! Firebase: `auth:export --format=json`.

use super::json::{self, flag, has, text};
use super::{Draft, Reader, Reading, Remark};

pub(super) fn read(source: &str, reader: Reader, reading: &mut Reading) {
    let Some(users) = json::users(source, Some("users")) else {
        reading.remarks.push((0, Remark::Unreadable));
        return;
    };
    for (line, user) in users {
        let Some(user) = user else {
            reading.remarks.push((line, Remark::Shape));
            continue;
        };
        // Someone who never gave an address is a browser that was handed an anonymous id.
        if !has(&user, "email") && !has(&user, "phoneNumber") && has(&user, "localId") {
            reading.remarks.push((line, Remark::Left));
            continue;
        }
        let draft = Draft {
            name: text(&user, "displayName"),
            // Firebase stores a number after its code was typed, and no other.
            phone: text(&user, "phoneNumber").map(|typed| (typed, true)),
            email: text(&user, "email").map(|typed| (typed, flag(&user, "emailVerified"))),
            blocked: flag(&user, "disabled"),
            password: has(&user, "passwordHash"),
            second_steps: has(&user, "mfaInfo"),
            ..Draft::default()
        };
        draft.put(line, reader, reading);
    }
}
