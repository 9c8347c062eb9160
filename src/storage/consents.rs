//! What users allowed clients that are not the installation's own.

use diesel::prelude::*;
use diesel::upsert::excluded;

use super::db::on_each_backend;
use super::{Db, StorageError};
use crate::domain::authorization::Scope;
use crate::domain::consent::Consent;
use crate::domain::id::{ClientId, UserId};
use crate::domain::time::UtcTime;
use crate::storage::schema::{consent, token_grant};

type Row = (UserId, ClientId, String, String, String, UtcTime, UtcTime);

fn from_row((_, client, scope, claims, resources, created_at, updated_at): Row) -> Result<Consent, StorageError> {
    let list = |json: &str| serde_json::from_str(json).map_err(|error| StorageError::broken(format!("consent: {error}")));
    Ok(Consent { client, scope: Scope::stored(&scope), claims: list(&claims)?, resources: list(&resources)?, created_at, updated_at })
}

/// What a user allows a client.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn find(db: &mut Db, user: &UserId, client: &ClientId) -> Result<Option<Consent>, StorageError> {
    consent::table.find((user.as_str(), client.as_str())).get_result::<Row>(db).optional()?.map(from_row).transpose()
}

/// Everything that a user allows, the newest first.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn of_user(db: &mut Db, user: &UserId) -> Result<Vec<Consent>, StorageError> {
    let rows = consent::table.filter(consent::account_id.eq(user.as_str())).order(consent::updated_at.desc()).load::<Row>(db)?;
    rows.into_iter().map(from_row).collect()
}

/// Stores what a user allows a client now, in place of what was allowed before.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn put(db: &mut Db, user: &UserId, new: &Consent) -> Result<(), StorageError> {
    let list = |values: &[String]| serde_json::to_string(values).map_err(|error| StorageError::broken(error.to_string()));
    let row = (
        consent::account_id.eq(user),
        consent::client_id.eq(&new.client),
        consent::scope.eq(new.scope.to_text()),
        consent::claims.eq(list(&new.claims)?),
        consent::resources.eq(list(&new.resources)?),
        consent::created_at.eq(new.created_at),
        consent::updated_at.eq(new.updated_at),
    );
    on_each_backend!(db, |conn| diesel::insert_into(consent::table)
        .values(row)
        .on_conflict((consent::account_id, consent::client_id))
        .do_update()
        .set((
            consent::scope.eq(excluded(consent::scope)),
            consent::claims.eq(excluded(consent::claims)),
            consent::resources.eq(excluded(consent::resources)),
            consent::updated_at.eq(excluded(consent::updated_at)),
        ))
        .execute(conn))?;
    Ok(())
}

/// Takes a consent back, and with it every token that rests on it. `false` when there was none.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn withdraw(db: &mut Db, user: &UserId, client: &ClientId, now: UtcTime) -> Result<bool, StorageError> {
    let gone = diesel::delete(consent::table.find((user.as_str(), client.as_str()))).execute(db)?;
    let theirs = token_grant::account_id.eq(user.as_str()).and(token_grant::client_id.eq(client.as_str())).and(token_grant::revoked_at.is_null());
    let ended = diesel::update(token_grant::table.filter(theirs)).set(token_grant::revoked_at.eq(now)).execute(db)?;
    Ok(gone + ended > 0)
}
