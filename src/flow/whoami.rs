//! What an account is called on pages that its owner sees.

use super::claims::{Person, PersonRows};
use crate::app::App;
use crate::domain::challenge::Recipient;
use crate::domain::email::EmailAddress;
use crate::domain::id::UserId;
use crate::domain::phone::PhoneNumber;
use crate::storage::{StorageError, accounts};

/// The name, else the masked number or mailbox. `None` when the user is gone or blocked.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn shown(app: &App, user: &UserId) -> Result<Option<String>, StorageError> {
    let id = user.clone();
    let rows = app.store.read(move |db| match accounts::find(db, &id)?.filter(|user| user.blocked_at.is_none()) {
        Some(user) => PersonRows::whole(db, user).map(Some),
        None => Ok(None),
    });
    Ok(rows.await?.map(|rows| called(&Person::open(app, rows))))
}

fn called(person: &Person) -> String {
    let phone = person.phone.as_deref().and_then(PhoneNumber::from_e164).map(Recipient::Phone);
    let email = person.email.as_deref().and_then(|text| EmailAddress::parse(text).ok()).map(Recipient::Email);
    let masked = phone.or(email).map(|recipient| recipient.masked());
    person.user.name.clone().or(masked).unwrap_or_else(|| person.user.id.to_string())
}
