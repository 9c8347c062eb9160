//! The audit trail. Its rows ride in the transaction of what they record.

use diesel::prelude::*;

use super::written::{binds, run, written};
use super::{Db, StorageError};
use crate::domain::event::Event;
use crate::domain::id::{ClientId, RequestId, UserId};
use crate::storage::schema::audit_event;

written!(Insert, "INSERT INTO audit_event (id, at, kind, account_id, client_id, detail, address, request_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");

/// Records an event. `id` sorts by time (UUID version 7).
///
/// # Errors
/// [`StorageError`] when the database fails; then what was to be recorded does not happen either.
pub fn insert(db: &mut Db, id: &str, event: &Event) -> Result<(), StorageError> {
    run::<Insert, _>(
        db,
        binds![
            id,
            event.at,
            event.kind.as_str(),
            event.user.as_ref().map(UserId::as_str),
            event.client.as_ref().map(ClientId::as_str),
            event.detail.as_str(),
            event.address.as_deref(),
            event.request.as_ref().map(RequestId::as_str),
        ],
    )?;
    Ok(())
}

/// How many events of a kind there are.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn count(db: &mut Db, kind: crate::domain::event::EventKind) -> Result<i64, StorageError> {
    Ok(audit_event::table.filter(audit_event::kind.eq(kind.as_str())).count().get_result(db)?)
}
