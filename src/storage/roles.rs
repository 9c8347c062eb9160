//! Who may do what in the portal, and who may not sign in at all.

use diesel::prelude::*;

use super::accounts::{COLUMNS, Row, from_row};
use super::written::{binds, run, written};
use super::{Db, StorageError};
use crate::domain::id::UserId;
use crate::domain::role::Role;
use crate::domain::time::UtcTime;
use crate::domain::user::User;
use crate::storage::schema::{account, admin_invitation};

// Changes nothing, and holds the row until the end of the step on PostgreSQL too.
written!(HoldAll, "UPDATE installation SET version = version WHERE id = 1");

/// Lets changes of roles and blocks come one after the other: of two owners who demote each other at once, the second finds
/// that the first was faster.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn hold(db: &mut Db) -> Result<(), StorageError> {
    run::<HoldAll, _>(db, binds![])?;
    Ok(())
}

/// Everybody with a role, the most powerful first.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn all(db: &mut Db) -> Result<Vec<User>, StorageError> {
    let rows = account::table.filter(account::role.is_not_null()).order((account::created_at, account::id)).select(COLUMNS).load::<Row>(db)?;
    let mut people = rows.into_iter().map(from_row).collect::<Result<Vec<User>, _>>()?;
    people.sort_by_key(|user| std::cmp::Reverse(user.role));
    Ok(people)
}

/// How many owners there are who may sign in.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn owners(db: &mut Db) -> Result<i64, StorageError> {
    let able = account::role.eq(Role::Owner.as_str()).and(account::blocked_at.is_null());
    Ok(account::table.filter(able).count().get_result(db)?)
}

/// Gives a role or takes it away.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn set(db: &mut Db, user: &UserId, role: Option<Role>, now: UtcTime) -> Result<(), StorageError> {
    let changes = (account::role.eq(role.map(Role::as_str)), account::updated_at.eq(now));
    diesel::update(account::table.find(user.as_str())).set(changes).execute(db)?;
    if role.is_none() {
        // A link that would give one back is worth nothing any more.
        let open = admin_invitation::account_id.eq(user.as_str()).and(admin_invitation::used_at.is_null());
        diesel::update(admin_invitation::table.filter(open)).set(admin_invitation::used_at.eq(now)).execute(db)?;
    }
    Ok(())
}

/// Blocks an account or lets it in again. `false` when it was so already.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn set_blocked(db: &mut Db, user: &UserId, blocked: bool, now: UtcTime) -> Result<bool, StorageError> {
    let row = account::table.find(user.as_str());
    let changed = if blocked {
        let changes = (account::blocked_at.eq(Some(now)), account::updated_at.eq(now));
        diesel::update(row.filter(account::blocked_at.is_null())).set(changes).execute(db)?
    } else {
        let changes = (account::blocked_at.eq(None::<UtcTime>), account::updated_at.eq(now));
        diesel::update(row.filter(account::blocked_at.is_not_null())).set(changes).execute(db)?
    };
    Ok(changed == 1)
}
