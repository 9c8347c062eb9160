//! Auth0: the file of its bulk import, and what its export job writes.

use super::json::{self, flag, has, text};
use super::{Draft, Reader, Reading, Remark};

pub(super) fn read(source: &str, reader: Reader, reading: &mut Reading) {
    let Some(users) = json::users(source, None) else {
        reading.remarks.push((0, Remark::Unreadable));
        return;
    };
    for (line, user) in users {
        let Some(user) = user else {
            reading.remarks.push((line, Remark::Shape));
            continue;
        };
        // A user of an SMS connection came in by the number, whether the flag was exported with it or not.
        let by_text = text(&user, "user_id").is_some_and(|id| id.starts_with("sms|"));
        let draft = Draft {
            name: text(&user, "name").or_else(|| text(&user, "nickname")),
            locale: text(&user, "locale"),
            phone: text(&user, "phone_number").map(|typed| (typed, by_text || flag(&user, "phone_verified") || flag(&user, "phone_number_verified"))),
            email: text(&user, "email").map(|typed| (typed, flag(&user, "email_verified"))),
            blocked: flag(&user, "blocked"),
            password: has(&user, "password_hash") || has(&user, "custom_password_hash") || has(&user, "passwordHash"),
            second_steps: has(&user, "mfa_factors") || has(&user, "multifactor"),
        };
        draft.put(line, reader, reading);
    }
}
