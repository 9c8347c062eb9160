//! Half-finished sign-ins: one an attempt, good for the next step and gone with it.

use diesel::prelude::*;
use diesel::upsert::excluded;

use super::db::on_each_backend;
use super::{Db, StorageError};
use crate::domain::challenge::Binding;
use crate::domain::factor::ProvenFactor;
use crate::domain::id::{ClientId, UserId};
use crate::domain::session::{Partial, PartialPurpose, Proven};
use crate::domain::time::UtcTime;
use crate::storage::schema::partial_sign_in;

/// Keeps what was proven; what the same attempt had proven before is replaced.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn put(db: &mut Db, binding: &Binding, partial: &Partial, expires_at: UtcTime) -> Result<(), StorageError> {
    let factors = serde_json::to_string(partial.proven.factors()).map_err(|error| StorageError::broken(error.to_string()))?;
    let row = (
        partial_sign_in::binding.eq(binding.as_bytes()),
        partial_sign_in::account_id.eq(partial.proven.user()),
        partial_sign_in::client_id.eq(&partial.client),
        partial_sign_in::purpose.eq(partial.purpose.as_str()),
        partial_sign_in::factors.eq(&factors),
        partial_sign_in::authenticated_at.eq(partial.proven.since()),
        partial_sign_in::expires_at.eq(expires_at),
    );
    on_each_backend!(db, |conn| diesel::insert_into(partial_sign_in::table)
        .values(row)
        .on_conflict(partial_sign_in::binding)
        .do_update()
        .set((
            partial_sign_in::account_id.eq(excluded(partial_sign_in::account_id)),
            partial_sign_in::client_id.eq(excluded(partial_sign_in::client_id)),
            partial_sign_in::purpose.eq(excluded(partial_sign_in::purpose)),
            partial_sign_in::factors.eq(excluded(partial_sign_in::factors)),
            partial_sign_in::authenticated_at.eq(excluded(partial_sign_in::authenticated_at)),
            partial_sign_in::expires_at.eq(excluded(partial_sign_in::expires_at)),
        ))
        .execute(conn))?;
    Ok(())
}

type Row = (UserId, ClientId, String, String, UtcTime);

fn from_row((user, client, purpose, factors, since): Row) -> Result<Partial, StorageError> {
    let factors: Vec<ProvenFactor> = serde_json::from_str(&factors).map_err(|_| StorageError::broken("partial_sign_in.factors"))?;
    let purpose = PartialPurpose::parse(&purpose).ok_or_else(|| StorageError::broken("partial_sign_in.purpose"))?;
    Ok(Partial { proven: Proven::kept(user, factors, since), client, purpose })
}

/// What an attempt has proven so far. Reading it changes nothing.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn find(db: &mut Db, binding: &Binding, client: &ClientId, now: UtcTime) -> Result<Option<Partial>, StorageError> {
    let row = partial_sign_in::table
        .find(binding.as_bytes())
        .filter(partial_sign_in::client_id.eq(client).and(partial_sign_in::expires_at.gt(now)))
        .select((
            partial_sign_in::account_id,
            partial_sign_in::client_id,
            partial_sign_in::purpose,
            partial_sign_in::factors,
            partial_sign_in::authenticated_at,
        ))
        .first::<Row>(db)
        .optional()?;
    row.map(from_row).transpose()
}

/// Takes what an attempt has proven, for the step that uses it. Of two steps at once one gets it.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn take(db: &mut Db, binding: &Binding, client: &ClientId, now: UtcTime) -> Result<Option<Partial>, StorageError> {
    let open = partial_sign_in::client_id.eq(client).and(partial_sign_in::expires_at.gt(now));
    let row = diesel::delete(partial_sign_in::table.find(binding.as_bytes()).filter(open))
        .returning((
            partial_sign_in::account_id,
            partial_sign_in::client_id,
            partial_sign_in::purpose,
            partial_sign_in::factors,
            partial_sign_in::authenticated_at,
        ))
        .get_result::<Row>(db)
        .optional()?;
    row.map(from_row).transpose()
}

/// Ends every half-finished sign-in of an account.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn forget_of(db: &mut Db, user: &UserId) -> Result<(), StorageError> {
    diesel::delete(partial_sign_in::table.filter(partial_sign_in::account_id.eq(user))).execute(db)?;
    Ok(())
}
