//! The chain over the audit trail.

use diesel::prelude::*;

use super::db::on_each_backend;
use super::{Db, StorageError};
use crate::domain::audit_chain::{Seal, StoredEvent};
use crate::domain::event::EventKind;
use crate::domain::time::UtcTime;
use crate::storage::schema::{audit_event, audit_seal};

pub(super) type EventRow = (
    String,
    UtcTime,
    String,
    Option<String>,
    Option<String>,
    String,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<String>,
);

pub(super) fn event((id, at, kind, account, client, detail, address, request, browser, actor, target, changes): EventRow) -> StoredEvent {
    StoredEvent { id, at, kind, account, client, detail, address, request, browser, actor, target, changes }
}

type SealRow = (i64, UtcTime, UtcTime, String, Vec<u8>, Vec<u8>, Option<Vec<u8>>);

fn seal((seq, sealed_at, until_at, until_id, leaves, mac, swept): SealRow) -> Seal {
    Seal { seq, sealed_at, until: (until_at, until_id), leaves, mac, swept }
}

/// The last link.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn last(db: &mut Db) -> Result<Option<Seal>, StorageError> {
    let row = audit_seal::table.order(audit_seal::seq.desc()).select(audit_seal::all_columns).first::<SealRow>(db).optional()?;
    Ok(row.map(seal))
}

/// Links after a number, in their order.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn after(db: &mut Db, seq: i64, limit: i64) -> Result<Vec<Seal>, StorageError> {
    let rows = audit_seal::table.filter(audit_seal::seq.gt(seq)).order(audit_seal::seq).limit(limit).select(audit_seal::all_columns);
    Ok(rows.load::<SealRow>(db)?.into_iter().map(seal).collect())
}

/// The first link whose events are still there, with the one before it.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn oldest_with_events(db: &mut Db) -> Result<Option<(Option<Seal>, Seal)>, StorageError> {
    let own = audit_seal::table.filter(audit_seal::swept.is_null()).order(audit_seal::seq).select(audit_seal::all_columns);
    let Some(own) = own.first::<SealRow>(db).optional()?.map(seal) else { return Ok(None) };
    let before = audit_seal::table.find(own.seq - 1).select(audit_seal::all_columns).first::<SealRow>(db).optional()?;
    Ok(Some((before.map(seal), own)))
}

/// Events after a place and up to another, in their order; `limit` at the most.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn events(
    db: &mut Db,
    after: Option<&(UtcTime, String)>,
    until: &(UtcTime, String),
    limit: Option<i64>,
) -> Result<Vec<StoredEvent>, StorageError> {
    let (at, id) = until;
    // The first half of each rule is what the index finds.
    let not_later = audit_event::at.le(at).and(audit_event::at.lt(at).or(audit_event::id.le(id)));
    let mut query = audit_event::table.filter(not_later).order((audit_event::at, audit_event::id)).select(audit_event::all_columns).into_boxed();
    if let Some((at, id)) = after {
        query = query.filter(audit_event::at.ge(at).and(audit_event::at.gt(at).or(audit_event::id.gt(id))));
    }
    if let Some(limit) = limit {
        query = query.limit(limit);
    }
    Ok(query.load::<EventRow>(db)?.into_iter().map(event).collect())
}

/// Adds a link. `false` when another node has added one of this number.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn insert(db: &mut Db, new: &Seal) -> Result<bool, StorageError> {
    let row = (
        audit_seal::seq.eq(new.seq),
        audit_seal::sealed_at.eq(new.sealed_at),
        audit_seal::until_at.eq(new.until.0),
        audit_seal::until_id.eq(&new.until.1),
        audit_seal::leaves.eq(&new.leaves),
        audit_seal::mac.eq(&new.mac),
    );
    let added =
        on_each_backend!(db, |conn| diesel::insert_into(audit_seal::table).values(row).on_conflict(audit_seal::seq).do_nothing().execute(conn))?;
    Ok(added == 1)
}

/// Which of these accounts were deleted, as the trail says.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn deleted_of(db: &mut Db, accounts: &[String]) -> Result<Vec<String>, StorageError> {
    let deletion = audit_event::kind.eq(EventKind::AccountDeleted.as_str()).and(audit_event::account_id.eq_any(accounts).assume_not_null());
    Ok(audit_event::table.filter(deletion).select(audit_event::account_id.assume_not_null()).distinct().load(db)?)
}

/// Deletes the events of a link for their age, and keeps the link with its mark.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn sweep(db: &mut Db, own: &Seal, after: Option<&(UtcTime, String)>, mark: &[u8]) -> Result<usize, StorageError> {
    let ids: Vec<String> = events(db, after, &own.until, None)?.into_iter().map(|event| event.id).collect();
    diesel::update(audit_seal::table.find(own.seq)).set(audit_seal::swept.eq(mark)).execute(db)?;
    Ok(diesel::delete(audit_event::table.filter(audit_event::id.eq_any(ids))).execute(db)?)
}
