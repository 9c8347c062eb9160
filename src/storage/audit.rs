//! The audit trail. Its rows ride in the transaction of what they record.

use diesel::prelude::*;

use super::kept::Keep;
use super::{Db, StorageError};
use crate::domain::event::Event;
use crate::storage::schema::audit_event;

/// Records an event. `id` sorts by time (UUID version 7).
///
/// # Errors
/// [`StorageError`] when the database fails; then what was to be recorded does not happen either.
pub fn insert(db: &mut Db, id: &str, event: &Event) -> Result<(), StorageError> {
    diesel::insert_into(audit_event::table)
        .values((
            audit_event::id.eq(id),
            audit_event::at.eq(event.at),
            audit_event::kind.eq(event.kind.as_str()),
            audit_event::account_id.eq(event.user.as_ref()),
            audit_event::client_id.eq(event.client.as_ref()),
            audit_event::detail.eq(&event.detail),
            audit_event::address.eq(&event.address),
            audit_event::request_id.eq(event.request.as_ref()),
        ))
        .kept()
        .run(db)?;
    Ok(())
}

/// How many events of a kind there are.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn count(db: &mut Db, kind: crate::domain::event::EventKind) -> Result<i64, StorageError> {
    Ok(audit_event::table.filter(audit_event::kind.eq(kind.as_str())).count().get_result(db)?)
}
