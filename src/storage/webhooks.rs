//! Events on their way to webhooks, and how far the audit trail was read for them.

use diesel::prelude::*;

use super::db::on_each_backend;
use super::{Db, StorageError};
use crate::domain::id::{ClientId, UserId};
use crate::domain::time::UtcTime;
use crate::domain::webhook::{Delivery, DeliveryState};
use crate::storage::schema::{audit_event, webhook_cursor, webhook_delivery};

/// An event, as far as webhooks are told.
#[derive(Clone, Debug)]
pub struct Told {
    /// Its id; ids sort by time.
    pub id: String,
    /// When.
    pub at: UtcTime,
    /// The word of its kind.
    pub kind: String,
    /// The account, when known.
    pub user: Option<UserId>,
    /// The client, when there is one.
    pub client: Option<ClientId>,
    /// Who did it, where that is another.
    pub actor: Option<String>,
    /// A stable word or a masked address.
    pub detail: String,
}

const ONLY: i32 = 1;

/// How far the trail was read, in the milliseconds of event ids. `None` before the first reading.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn cursor(db: &mut Db) -> Result<Option<i64>, StorageError> {
    Ok(webhook_cursor::table.find(ONLY).select(webhook_cursor::at).first(db).optional()?)
}

/// Moves the cursor on; it never goes back.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn move_cursor(db: &mut Db, at: i64) -> Result<(), StorageError> {
    let moved = diesel::update(webhook_cursor::table.find(ONLY).filter(webhook_cursor::at.lt(at))).set(webhook_cursor::at.eq(at)).execute(db)?;
    if moved == 0 {
        let row = (webhook_cursor::id.eq(ONLY), webhook_cursor::at.eq(at));
        on_each_backend!(db, |conn| diesel::insert_into(webhook_cursor::table)
            .values(row)
            .on_conflict(webhook_cursor::id)
            .do_nothing()
            .execute(conn))?;
    }
    Ok(())
}

/// Events of these kinds after an id, the oldest first.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn events_after(db: &mut Db, after: &str, kinds: &[String], limit: i64) -> Result<Vec<Told>, StorageError> {
    type Row = (String, UtcTime, String, Option<UserId>, Option<ClientId>, Option<String>, String);
    let rows: Vec<Row> = audit_event::table
        .filter(audit_event::id.gt(after).and(audit_event::kind.eq_any(kinds)))
        .order(audit_event::id)
        .limit(limit)
        .select((
            audit_event::id,
            audit_event::at,
            audit_event::kind,
            audit_event::account_id,
            audit_event::client_id,
            audit_event::actor_id,
            audit_event::detail,
        ))
        .load(db)?;
    Ok(rows.into_iter().map(|(id, at, kind, user, client, actor, detail)| Told { id, at, kind, user, client, actor, detail }).collect())
}

/// The newest event's id.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn newest_event(db: &mut Db) -> Result<Option<String>, StorageError> {
    Ok(audit_event::table.order(audit_event::id.desc()).select(audit_event::id).first(db).optional()?)
}

/// Queues a delivery, once: several nodes read the same trail.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn queue(db: &mut Db, new: &Delivery) -> Result<(), StorageError> {
    let row = (
        webhook_delivery::id.eq(&new.id),
        webhook_delivery::webhook_id.eq(&new.webhook),
        webhook_delivery::kind.eq(&new.kind),
        webhook_delivery::body.eq(&new.body),
        webhook_delivery::state.eq(new.state.as_str()),
        webhook_delivery::next_at.eq(new.next_at),
        webhook_delivery::queued_at.eq(new.queued_at),
        webhook_delivery::created_at.eq(new.created_at),
    );
    on_each_backend!(db, |conn| diesel::insert_into(webhook_delivery::table)
        .values(row)
        .on_conflict(webhook_delivery::id)
        .do_nothing()
        .execute(conn))?;
    Ok(())
}

type Row = (String, String, String, String, String, i32, Option<String>, UtcTime, UtcTime, Option<UtcTime>);

const COLUMNS: (
    webhook_delivery::id,
    webhook_delivery::webhook_id,
    webhook_delivery::kind,
    webhook_delivery::body,
    webhook_delivery::state,
    webhook_delivery::attempts,
    webhook_delivery::outcome,
    webhook_delivery::queued_at,
    webhook_delivery::created_at,
    webhook_delivery::next_at,
) = (
    webhook_delivery::id,
    webhook_delivery::webhook_id,
    webhook_delivery::kind,
    webhook_delivery::body,
    webhook_delivery::state,
    webhook_delivery::attempts,
    webhook_delivery::outcome,
    webhook_delivery::queued_at,
    webhook_delivery::created_at,
    webhook_delivery::next_at,
);

fn delivery((id, webhook, kind, body, state, attempts, outcome, queued_at, created_at, next_at): Row) -> Result<Delivery, StorageError> {
    let state = DeliveryState::parse(&state).ok_or_else(|| StorageError::broken("webhook_delivery.state"))?;
    Ok(Delivery { id, webhook, kind, body, state, attempts, outcome, queued_at, created_at, next_at })
}

/// Whether a delivery is due.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn next_due(db: &mut Db, now: UtcTime) -> Result<bool, StorageError> {
    let due = webhook_delivery::table.filter(webhook_delivery::next_at.le(now)).select(webhook_delivery::id);
    Ok(due.first::<String>(db).optional()?.is_some())
}

/// Takes deliveries that are due, for this node alone until `until`: a crash in between gives them back.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn claim_due(db: &mut Db, now: UtcTime, until: UtcTime, limit: i64) -> Result<Vec<Delivery>, StorageError> {
    let due: Vec<String> = webhook_delivery::table
        .filter(webhook_delivery::next_at.le(now))
        .order(webhook_delivery::next_at)
        .limit(limit)
        .select(webhook_delivery::id)
        .load(db)?;
    let mut claimed = Vec::new();
    for id in due {
        let row = diesel::update(webhook_delivery::table.find(id).filter(webhook_delivery::next_at.le(now)))
            .set((webhook_delivery::next_at.eq(until), webhook_delivery::attempts.eq(webhook_delivery::attempts + 1)))
            .returning(COLUMNS)
            .get_result::<Row>(db)
            .optional()?;
        claimed.extend(row.map(delivery).transpose()?);
    }
    Ok(claimed)
}

/// Notes what came of a try, unless the delivery was asked for again meanwhile.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn record(db: &mut Db, tried: &Delivery, state: DeliveryState, outcome: &str, next_at: Option<UtcTime>) -> Result<(), StorageError> {
    let same = webhook_delivery::table.find(&tried.id).filter(webhook_delivery::attempts.eq(tried.attempts));
    diesel::update(same)
        .set((webhook_delivery::state.eq(state.as_str()), webhook_delivery::outcome.eq(outcome), webhook_delivery::next_at.eq(next_at)))
        .execute(db)?;
    Ok(())
}

/// The newest deliveries to one address.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn newest(db: &mut Db, webhook: &str, limit: i64) -> Result<Vec<Delivery>, StorageError> {
    let rows: Vec<Row> = webhook_delivery::table
        .filter(webhook_delivery::webhook_id.eq(webhook))
        .order(webhook_delivery::id.desc())
        .limit(limit)
        .select(COLUMNS)
        .load(db)?;
    rows.into_iter().map(delivery).collect()
}

/// Queues a delivery again, as new. `false` when there is none with this id to this address.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn again(db: &mut Db, webhook: &str, id: &str, now: UtcTime) -> Result<bool, StorageError> {
    let own = webhook_delivery::table.find(id).filter(webhook_delivery::webhook_id.eq(webhook));
    let waiting = DeliveryState::Waiting.as_str();
    let changed = diesel::update(own)
        .set((
            webhook_delivery::state.eq(waiting),
            // A try that is under way must not note its end over this.
            webhook_delivery::attempts.eq(0),
            webhook_delivery::next_at.eq(now),
            webhook_delivery::queued_at.eq(now),
        ))
        .execute(db)?;
    Ok(changed == 1)
}

/// Forgets every delivery to one address.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn forget(db: &mut Db, webhook: &str) -> Result<(), StorageError> {
    diesel::delete(webhook_delivery::table.filter(webhook_delivery::webhook_id.eq(webhook))).execute(db)?;
    Ok(())
}
