//! Passkeys of people.

use diesel::prelude::*;

use super::db::on_each_backend;
use super::{Db, StorageError};
use crate::domain::id::{PasskeyId, UserId};
use crate::domain::passkey::{MOST, NewPasskey, PasskeyRefused, PasskeyRow, ProvenPasskey, StoredPasskey};
use crate::domain::time::UtcTime;
use crate::storage::schema::{account, passkey};

/// Stores a passkey that was just made. The caller undoes its step when it is refused.
///
/// # Errors
/// [`StorageError`] when the database fails. Inside: the account is gone or blocked, has the most passkeys already, or the
/// credential is somebody's.
pub fn insert(db: &mut Db, new: &NewPasskey, named: (&PasskeyId, &str), now: UtcTime) -> Result<Result<(), PasskeyRefused>, StorageError> {
    // Changes nothing but holds the account's row until the commit, so that two who count 19 at once do not become 21.
    let owner = account::table.find(new.user().as_str()).filter(account::blocked_at.is_null());
    if diesel::update(owner).set(account::updated_at.eq(account::updated_at)).execute(db)? == 0 {
        return Ok(Err(PasskeyRefused::NoAccount));
    }
    if count(db, new.user())? >= MOST {
        return Ok(Err(PasskeyRefused::TooMany));
    }
    let (id, name) = named;
    let row = (
        passkey::id.eq(id),
        passkey::account_id.eq(new.user()),
        passkey::credential.eq(new.credential()),
        passkey::name.eq(name),
        passkey::document.eq(new.document()),
        passkey::created_at.eq(now),
    );
    let stored =
        on_each_backend!(db, |conn| diesel::insert_into(passkey::table).values(row).on_conflict(passkey::credential).do_nothing().execute(conn))?;
    Ok(if stored == 1 { Ok(()) } else { Err(PasskeyRefused::AlreadyRegistered) })
}

/// How many passkeys a user has.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn count(db: &mut Db, user: &UserId) -> Result<usize, StorageError> {
    let many: i64 = passkey::table.filter(passkey::account_id.eq(user.as_str())).count().get_result(db)?;
    Ok(usize::try_from(many).unwrap_or(0))
}

/// The passkeys of a user as pages show them, the oldest first.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn of_user(db: &mut Db, user: &UserId) -> Result<Vec<PasskeyRow>, StorageError> {
    let rows = passkey::table
        .filter(passkey::account_id.eq(user.as_str()))
        .order((passkey::created_at, passkey::id))
        .select((passkey::id, passkey::name, passkey::created_at, passkey::used_at))
        .load::<(PasskeyId, String, UtcTime, Option<UtcTime>)>(db)?;
    Ok(rows.into_iter().map(|(id, name, created_at, used_at)| PasskeyRow { id, name, created_at, used_at }).collect())
}

type Stored = (PasskeyId, UserId, String);

fn stored((id, user, document): Stored) -> StoredPasskey {
    StoredPasskey { id, user, document }
}

/// The passkeys of a user as they are asked for, the oldest first.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn stored_of_user(db: &mut Db, user: &UserId) -> Result<Vec<StoredPasskey>, StorageError> {
    let rows = passkey::table
        .filter(passkey::account_id.eq(user.as_str()))
        .order((passkey::created_at, passkey::id))
        .select((passkey::id, passkey::account_id, passkey::document))
        .load::<Stored>(db)?;
    Ok(rows.into_iter().map(stored).collect())
}

/// The passkey with this credential id, whosever it is.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn find_by_credential(db: &mut Db, credential: &[u8]) -> Result<Option<StoredPasskey>, StorageError> {
    let row = passkey::table
        .filter(passkey::credential.eq(credential))
        .select((passkey::id, passkey::account_id, passkey::document))
        .get_result::<Stored>(db)
        .optional()?;
    Ok(row.map(stored))
}

/// Takes a proof: keeps the new counter and the time. `false` when the passkey was removed, or was used otherwise, since the
/// answer was checked; then the proof is worth nothing. Runs in the transaction of what the passkey proves.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn record_use(db: &mut Db, proven: &ProvenPasskey, now: UtcTime) -> Result<bool, StorageError> {
    // The whole document is compared, the counter in it: of two copies of one passkey the second finds it changed.
    let unchanged = passkey::account_id.eq(proven.user().as_str()).and(passkey::document.eq(proven.seen()));
    let used = diesel::update(passkey::table.find(proven.id().as_str()).filter(unchanged))
        .set((passkey::document.eq(proven.document()), passkey::used_at.eq(now)))
        .execute(db)?;
    Ok(used == 1)
}

/// Gives a passkey of this user another name. `false` when it is not theirs.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn rename(db: &mut Db, user: &UserId, id: &PasskeyId, name: &str) -> Result<bool, StorageError> {
    let own = passkey::table.find(id.as_str()).filter(passkey::account_id.eq(user.as_str()));
    Ok(diesel::update(own).set(passkey::name.eq(name)).execute(db)? == 1)
}

/// Removes a passkey of this user. `false` when it is not theirs.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn remove(db: &mut Db, user: &UserId, id: &PasskeyId) -> Result<bool, StorageError> {
    let own = passkey::table.find(id.as_str()).filter(passkey::account_id.eq(user.as_str()));
    Ok(diesel::delete(own).execute(db)? == 1)
}
