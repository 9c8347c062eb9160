//! WebAuthn ceremonies under way: what a browser was asked, until it answers.

use diesel::OptionalExtension;
use diesel::sql_types::Text;

use super::written::{binds, run, say, written};
use super::{Db, StorageError};
use crate::domain::challenge::Binding;
use crate::domain::id::UserId;
use crate::domain::passkey::{CEREMONY_LIFE, CeremonyKind};
use crate::domain::time::UtcTime;

/// Whom a ceremony belongs to: the browser that was asked, and the account, where there is one before the answer.
#[derive(Clone, Debug)]
pub struct Owner {
    /// The browser, by something that only it can present again. Never [`Binding::api`], which everybody can.
    pub binding: Binding,
    /// What for.
    pub kind: CeremonyKind,
    /// The account; `None` for signing in.
    pub user: Option<UserId>,
}

written!(
    Put,
    "INSERT INTO ceremony (binding, kind, account_id, document, expires_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT (binding, kind) DO UPDATE ",
    "SET account_id = excluded.account_id, document = excluded.document, expires_at = excluded.expires_at"
);

/// Notes what a browser is asked, in place of what it was asked before.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn put(db: &mut Db, owner: &Owner, document: &str, now: UtcTime) -> Result<(), StorageError> {
    let user = owner.user.as_ref().map(UserId::as_str);
    run::<Put, _>(db, binds![owner.binding.as_bytes(), owner.kind.as_str(), user, document, now + CEREMONY_LIFE])?;
    Ok(())
}

written!(
    Take -> Text,
    "DELETE FROM ceremony WHERE binding = ? AND kind = ? AND COALESCE(account_id, '') = ? AND expires_at > ? RETURNING document"
);

/// Uses a ceremony up: what was asked, when it was this browser, account and purpose, and in time. One statement reads and
/// deletes it, so that of a hundred answers at the same instant one gets it (requirement K1).
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn take(db: &mut Db, owner: &Owner, now: UtcTime) -> Result<Option<String>, StorageError> {
    let user = owner.user.as_ref().map_or("", UserId::as_str);
    let asked = say::<Take, _>(binds![owner.binding.as_bytes(), owner.kind.as_str(), user, now]);
    Ok(asked.get_result::<String>(db).optional()?)
}
