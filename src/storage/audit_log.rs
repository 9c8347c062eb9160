//! The audit trail as the portal reads it: by when, what and whom.

use diesel::prelude::*;

use super::seals::{EventRow, event};
use super::{Db, StorageError};
use crate::domain::audit_chain::StoredEvent;
use crate::domain::challenge::Channel;
use crate::domain::event::EventKind;
use crate::domain::id::UserId;
use crate::domain::time::UtcTime;
use crate::storage::schema::{account, address, audit_event};

/// Which events.
#[derive(Clone, Default, Debug)]
pub struct Filter {
    /// Of these kinds; `None` for all.
    pub kinds: Option<Vec<EventKind>>,
    /// That concern this person, or that they did.
    pub person: Option<UserId>,
    /// At this moment or later.
    pub from: Option<UtcTime>,
    /// Before this moment.
    pub to: Option<UtcTime>,
    /// Only what comes before this place; `None` from the newest on.
    pub before: Option<(UtcTime, String)>,
}

/// Events, the newest first.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn list(db: &mut Db, filter: &Filter, limit: i64) -> Result<Vec<StoredEvent>, StorageError> {
    let newest = (audit_event::at.desc(), audit_event::id.desc());
    let mut query = audit_event::table.order(newest).limit(limit).select(audit_event::all_columns).into_boxed();
    if let Some(kinds) = &filter.kinds {
        query = query.filter(audit_event::kind.eq_any(kinds.iter().map(|kind| kind.as_str()).collect::<Vec<_>>()));
    }
    if let Some(person) = &filter.person {
        let own = audit_event::account_id.eq(person.as_str().to_owned()).assume_not_null();
        query = query.filter(own.or(audit_event::actor_id.eq(person.as_str().to_owned()).assume_not_null()));
    }
    if let Some(from) = filter.from {
        query = query.filter(audit_event::at.ge(from));
    }
    if let Some(to) = filter.to {
        query = query.filter(audit_event::at.lt(to));
    }
    if let Some((at, id)) = &filter.before {
        query = query.filter(audit_event::at.le(*at).and(audit_event::at.lt(*at).or(audit_event::id.lt(id.clone()))));
    }
    Ok(query.load::<EventRow>(db)?.into_iter().map(event).collect())
}

/// How many events of each kind happened in a stretch of time.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn counts(db: &mut Db, from: UtcTime, to: UtcTime) -> Result<Vec<(String, i64)>, StorageError> {
    let stretch = audit_event::table.filter(audit_event::at.ge(from).and(audit_event::at.lt(to)));
    Ok(stretch.group_by(audit_event::kind).select((audit_event::kind, diesel::dsl::count_star())).load(db)?)
}

/// What a person is called in the log.
#[derive(Clone, Debug)]
pub struct Known {
    /// Their name.
    pub name: Option<String>,
    /// An address of theirs, sealed: what to show where there is no name.
    pub address: Option<(Channel, Vec<u8>)>,
}

/// Names and addresses of accounts, as far as they are still there.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn people(db: &mut Db, ids: &[String]) -> Result<Vec<(String, Known)>, StorageError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let names: Vec<(String, Option<String>)> = account::table.filter(account::id.eq_any(ids)).select((account::id, account::name)).load(db)?;
    let rows = address::table.filter(address::account_id.eq_any(ids)).order(address::channel);
    let addresses: Vec<(String, String, Vec<u8>)> = rows.select((address::account_id, address::channel, address::sealed)).load(db)?;
    let known = |(id, name): (String, Option<String>)| {
        let own = addresses.iter().find(|(owner, _, _)| *owner == id);
        let address = own.and_then(|(_, channel, sealed)| Some((Channel::parse(channel)?, sealed.clone())));
        (id, Known { name, address })
    };
    Ok(names.into_iter().map(known).collect())
}
