//! Finding people: page by page, the newest first or by name, and by an address.

use std::collections::HashMap;

use diesel::prelude::*;

use super::accounts::{COLUMNS, Row, from_row};
use super::{Db, StorageError};
use crate::domain::challenge::Channel;
use crate::domain::id::UserId;
use crate::domain::policy::Holdings;
use crate::domain::sealed::{BlindIndex, StoredAddress};
use crate::domain::time::UtcTime;
use crate::domain::user::{Origin, User};
use crate::storage::schema::{account, address};

/// Sorts after everything that begins with what is before it.
const LAST: char = '\u{10ffff}';

/// Which people, and in which order. Each has an index that answers in the order of the page, however many there are.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Among {
    /// Everybody, the newest first.
    All,
    /// Blocked ones, the newest first.
    Blocked,
    /// Whose name begins so, by name. A [`crate::domain::user::name_key`].
    Named(String),
}

/// An address that an account has, proven or not.
#[derive(Clone, Debug)]
pub struct Held {
    /// How it is reached.
    pub channel: Channel,
    /// Finds and reads it.
    pub stored: StoredAddress,
    /// When its owner proved it; `None` signs nobody in (R6).
    pub verified_at: Option<UtcTime>,
    /// Whether it signs in.
    pub signs_in: bool,
    /// Since when it is a second step; `None` when it is none.
    pub second_step_since: Option<UtcTime>,
}

/// A person as lists show one.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The account.
    pub user: User,
    /// The last sign-in.
    pub last_sign_in_at: Option<UtcTime>,
    /// Addresses, the oldest first.
    pub addresses: Vec<Held>,
    /// What signs in and what stands behind it.
    pub holdings: Holdings,
}

/// A page of people. `after` is the last one of the page before; when that account is gone, it begins anew.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn page(db: &mut Db, among: &Among, after: Option<&UserId>, limit: i64) -> Result<Vec<Listed>, StorageError> {
    type Mark = (UtcTime, Option<String>);
    let mark = match after {
        Some(id) => account::table.find(id.as_str()).select((account::created_at, account::name_key)).first::<Mark>(db).optional()?.map(|m| (m, id)),
        None => None,
    };
    let mut query = account::table.select((COLUMNS, account::last_login_at)).limit(limit).into_boxed();
    match among {
        Among::All | Among::Blocked => {
            query = query.order((account::created_at.desc(), account::id.desc()));
            if *among == Among::Blocked {
                query = query.filter(account::blocked_at.is_not_null());
            }
            if let Some(((at, _), id)) = mark {
                // The first half alone is what the index is entered by.
                query = query.filter(account::created_at.le(at)).filter(account::created_at.lt(at).or(account::id.lt(id.as_str())));
            }
        }
        Among::Named(prefix) => {
            query = query.order((account::name_key.asc(), account::id.asc()));
            query = query.filter(account::name_key.ge(prefix)).filter(account::name_key.lt(format!("{prefix}{LAST}")));
            if let Some(((_, Some(key)), id)) = mark {
                query = query.filter(account::name_key.ge(key.clone()));
                query = query.filter(account::name_key.gt(key).or(account::id.gt(id.as_str())).assume_not_null());
            }
        }
    }
    let rows = query.load::<(Row, Option<UtcTime>)>(db)?;
    listed(db, rows)
}

/// Some people by their ids, in the order of their ids; unknown ones are left out.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn of_ids(db: &mut Db, ids: &[UserId]) -> Result<Vec<Listed>, StorageError> {
    let ids: Vec<&str> = ids.iter().map(UserId::as_str).collect();
    let rows = account::table.filter(account::id.eq_any(ids)).order(account::id).select((COLUMNS, account::last_login_at));
    let rows = rows.load::<(Row, Option<UtcTime>)>(db)?;
    listed(db, rows)
}

/// Everybody in the order of their ids, a stretch at a time.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn after(db: &mut Db, last: Option<&UserId>, limit: i64) -> Result<Vec<Listed>, StorageError> {
    let last = last.map_or("", UserId::as_str);
    let rows = account::table.filter(account::id.gt(last)).order(account::id).limit(limit).select((COLUMNS, account::last_login_at));
    let rows = rows.load::<(Row, Option<UtcTime>)>(db)?;
    listed(db, rows)
}

/// A stretch of everybody by when they came, counted from the newest or the oldest.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn stretch(db: &mut Db, (start, limit): (i64, i64), newest_first: bool) -> Result<Vec<Listed>, StorageError> {
    let mut query = account::table.select((COLUMNS, account::last_login_at)).offset(start).limit(limit).into_boxed();
    query = match newest_first {
        true => query.order((account::created_at.desc(), account::id.desc())),
        false => query.order((account::created_at.asc(), account::id.asc())),
    };
    let rows = query.load::<(Row, Option<UtcTime>)>(db)?;
    listed(db, rows)
}

/// How many accounts there are.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn count(db: &mut Db) -> Result<i64, StorageError> {
    Ok(account::table.count().get_result(db)?)
}

/// How often each of these signed in.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn logins(db: &mut Db, ids: &[UserId]) -> Result<HashMap<UserId, i64>, StorageError> {
    let ids: Vec<&str> = ids.iter().map(UserId::as_str).collect();
    let rows: Vec<(UserId, i64)> = account::table.filter(account::id.eq_any(ids)).select((account::id, account::logins)).load(db)?;
    Ok(rows.into_iter().collect())
}

fn listed(db: &mut Db, rows: Vec<(Row, Option<UtcTime>)>) -> Result<Vec<Listed>, StorageError> {
    let ids: Vec<&str> = rows.iter().map(|(row, _)| row.0.as_str()).collect();
    let mut held = held_by(db, &ids)?;
    let listed = rows.into_iter().map(|(row, last_sign_in_at)| {
        let user = from_row(row)?;
        let holdings = super::addresses::holdings(db, &user.id)?;
        Ok(Listed { last_sign_in_at, addresses: held.remove(user.id.as_str()).unwrap_or_default(), holdings, user })
    });
    listed.collect()
}

/// Every address of an account, proven or not, the oldest first.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn held(db: &mut Db, user: &UserId) -> Result<Vec<Held>, StorageError> {
    Ok(held_by(db, &[user.as_str()])?.remove(user.as_str()).unwrap_or_default())
}

fn held_by(db: &mut Db, ids: &[&str]) -> Result<HashMap<String, Vec<Held>>, StorageError> {
    type Line = (String, String, Vec<u8>, Vec<u8>, Option<UtcTime>, bool, Option<UtcTime>);
    let rows = address::table
        .filter(address::account_id.eq_any(ids.iter().copied()))
        .order(address::created_at)
        .select((
            address::account_id,
            address::channel,
            address::blind_index,
            address::sealed,
            address::verified_at,
            address::signs_in,
            address::second_step_since,
        ))
        .load::<Line>(db)?;
    let mut held: HashMap<String, Vec<Held>> = HashMap::new();
    for (whose, channel, index, sealed, verified_at, signs_in, second_step_since) in rows {
        let channel = Channel::parse(&channel).ok_or_else(|| StorageError::broken("address.channel"))?;
        let stored = StoredAddress { index: BlindIndex::from_bytes(index), sealed };
        held.entry(whose).or_default().push(Held { channel, stored, verified_at, signs_in, second_step_since });
    }
    Ok(held)
}

/// An account that has an address.
#[derive(Clone, Debug)]
pub struct Holder {
    /// Who.
    pub user: UserId,
    /// Whether it is proven there.
    pub is_proven: bool,
    /// Whether an administrator made the account.
    pub is_import: bool,
}

/// Who has an address: whoever proved it first, then some of those who did not.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn at(db: &mut Db, place: (Channel, &BlindIndex), limit: i64) -> Result<Vec<Holder>, StorageError> {
    let (channel, index) = place;
    let there = address::channel.eq(channel.as_str()).and(address::blind_index.eq(index.as_bytes()));
    let rows = address::table
        .inner_join(account::table)
        .filter(there)
        .order((address::verified_at.is_null(), address::created_at))
        .limit(limit)
        .select((address::account_id, address::verified_at.is_not_null(), account::origin))
        .load::<(UserId, bool, String)>(db)?;
    Ok(rows.into_iter().map(|(user, is_proven, origin)| Holder { user, is_proven, is_import: origin == Origin::Import.as_str() }).collect())
}
