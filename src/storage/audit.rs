//! The audit trail. Its rows ride in the transaction of what they record.

use diesel::prelude::*;

use super::written::{binds, run, written};
use super::{Db, StorageError};
use crate::domain::browser_name::BrowserName;
use crate::domain::difference::Difference;
use crate::domain::event::{Event, EventKind, OwnEvent};
use crate::domain::id::{ClientId, RequestId, UserId};
use crate::domain::time::UtcTime;
use crate::storage::schema::audit_event;

written!(
    Insert,
    "INSERT INTO audit_event (id, at, kind, account_id, client_id, detail, address, request_id, browser) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
);

/// Records an event. `id` sorts by time (UUID version 7).
///
/// # Errors
/// [`StorageError`] when the database fails; then what was to be recorded does not happen either.
pub fn insert(db: &mut Db, id: &str, event: &Event) -> Result<(), StorageError> {
    let browser = event.browser.as_ref().map(BrowserName::to_column);
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
            browser.as_deref(),
        ],
    )?;
    Ok(())
}

written!(
    InsertManaged,
    "INSERT INTO audit_event (id, at, kind, account_id, client_id, detail, address, request_id, actor_id, target, changes) ",
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
);

/// What the trail keeps of an act in the portal beyond an event.
#[derive(Clone, Copy, Debug)]
pub struct Managed<'a> {
    /// Who acted: a word of [`crate::domain::actor::Who`].
    pub actor: &'a str,
    /// What it concerned, where that is no account and no client.
    pub target: Option<&'a str>,
    /// What was before and after; kept as JSON.
    pub told: &'a [Difference],
}

/// Records an act of an administrator, or of a program that acts as one.
///
/// # Errors
/// [`StorageError`] when the database fails; then what was to be recorded does not happen either.
pub fn insert_managed(db: &mut Db, id: &str, event: &Event, managed: &Managed<'_>) -> Result<(), StorageError> {
    let told = serde_json::to_string(managed.told).map_err(|_| StorageError::broken("audit_event.changes"))?;
    run::<InsertManaged, _>(
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
            managed.actor,
            managed.target,
            told.as_str(),
        ],
    )?;
    Ok(())
}

/// How many events of a kind there are.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn count(db: &mut Db, kind: EventKind) -> Result<i64, StorageError> {
    Ok(audit_event::table.filter(audit_event::kind.eq(kind.as_str())).count().get_result(db)?)
}

/// A stretch of an account's history.
#[derive(Clone, Debug)]
pub struct Stretch {
    /// Nothing older.
    pub since: UtcTime,
    /// Only what comes before this event's id; `None` from the newest on.
    pub before: Option<String>,
    /// So many at the most.
    pub limit: i64,
}

/// What happened to an account, the newest first. Kinds that this version does not know are left out.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn of_user(db: &mut Db, user: &UserId, stretch: &Stretch) -> Result<Vec<OwnEvent>, StorageError> {
    type Row = (String, UtcTime, String, Option<ClientId>, String, Option<String>, Option<String>);
    let known: Vec<&str> = EventKind::ALL.into_iter().map(EventKind::as_str).collect();
    let mut query = audit_event::table
        .filter(audit_event::account_id.eq(user.as_str()).and(audit_event::at.ge(stretch.since)).and(audit_event::kind.eq_any(known)))
        .order(audit_event::id.desc())
        .limit(stretch.limit)
        .select((
            audit_event::id,
            audit_event::at,
            audit_event::kind,
            audit_event::client_id,
            audit_event::detail,
            audit_event::address,
            audit_event::browser,
        ))
        .into_boxed();
    if let Some(before) = &stretch.before {
        query = query.filter(audit_event::id.lt(before.clone()));
    }
    let event = |(id, at, kind, client, detail, address, browser): Row| {
        let kind = EventKind::parse(&kind)?;
        Some(OwnEvent { id, at, kind, client, detail, address, browser: browser.as_deref().and_then(BrowserName::from_column) })
    };
    Ok(query.load::<Row>(db)?.into_iter().filter_map(event).collect())
}
