//! Old numbers that somebody else has now: claims, their quarantine and their end.

use diesel::prelude::*;
use diesel::upsert::excluded;

use super::db::on_each_backend;
use super::{Db, StorageError};
use crate::domain::id::UserId;
use crate::domain::sealed::BlindIndex;
use crate::domain::time::UtcTime;
use crate::storage::schema::number_claim;

/// Somebody's claim that a number is theirs now.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Claim {
    /// The account that the number belongs to so far.
    pub user: UserId,
    /// When it leaves that account.
    pub ends_at: UtcTime,
    /// When that account's owner turned it down.
    pub cancelled_at: Option<UtcTime>,
}

/// The claim on a number, whatever became of it.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn find(db: &mut Db, index: &BlindIndex) -> Result<Option<Claim>, StorageError> {
    type Row = (UserId, UtcTime, Option<UtcTime>);
    let columns = (number_claim::account_id, number_claim::ends_at, number_claim::cancelled_at);
    let row = number_claim::table.find(index.as_bytes()).select(columns).first::<Row>(db).optional()?;
    Ok(row.map(|(user, ends_at, cancelled_at)| Claim { user, ends_at, cancelled_at }))
}

/// Begins a quarantine, or another one after an old claim is over.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn begin(db: &mut Db, index: &BlindIndex, user: &UserId, life: (UtcTime, UtcTime)) -> Result<(), StorageError> {
    let (now, ends_at) = life;
    let row = (
        number_claim::blind_index.eq(index.as_bytes()),
        number_claim::account_id.eq(user),
        number_claim::created_at.eq(now),
        number_claim::ends_at.eq(ends_at),
    );
    on_each_backend!(db, |conn| diesel::insert_into(number_claim::table)
        .values(row)
        .on_conflict(number_claim::blind_index)
        .do_update()
        .set((
            number_claim::account_id.eq(excluded(number_claim::account_id)),
            number_claim::created_at.eq(excluded(number_claim::created_at)),
            number_claim::ends_at.eq(excluded(number_claim::ends_at)),
            number_claim::cancelled_at.eq(None::<i64>),
        ))
        .execute(conn))?;
    Ok(())
}

/// Turns a claim on one of an account's numbers down: its owner has just shown to be there.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn cancel_of(db: &mut Db, user: &UserId, now: UtcTime) -> Result<(), StorageError> {
    let open = number_claim::account_id.eq(user).and(number_claim::cancelled_at.is_null());
    diesel::update(number_claim::table.filter(open)).set(number_claim::cancelled_at.eq(now)).execute(db)?;
    Ok(())
}

/// Forgets the claim on a number that has left its account.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn forget(db: &mut Db, index: &BlindIndex) -> Result<(), StorageError> {
    diesel::delete(number_claim::table.find(index.as_bytes())).execute(db)?;
    Ok(())
}
