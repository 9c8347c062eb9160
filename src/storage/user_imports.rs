//! Files of people between their rehearsal and their import, sealed.

use diesel::prelude::*;

use super::{Db, StorageError};
use crate::domain::id::UserId;
use crate::domain::time::UtcTime;
use crate::storage::schema::user_import;

/// A file that waits.
pub struct WaitingFile {
    /// Names it in URLs.
    pub id: String,
    /// Whose it is.
    pub owner: UserId,
    /// Which kind of file: a stable word.
    pub format: String,
    /// The sealed bytes.
    pub sealed: Vec<u8>,
}

/// Keeps a file in place of an older one of the same person.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn put(db: &mut Db, file: &WaitingFile, life: (UtcTime, UtcTime)) -> Result<(), StorageError> {
    let (now, expires_at) = life;
    let before = user_import::account_id.eq(file.owner.as_str()).or(user_import::expires_at.lt(now));
    diesel::delete(user_import::table.filter(before)).execute(db)?;
    diesel::insert_into(user_import::table)
        .values((
            user_import::id.eq(&file.id),
            user_import::account_id.eq(&file.owner),
            user_import::format.eq(&file.format),
            user_import::sealed.eq(&file.sealed),
            user_import::created_at.eq(now),
            user_import::expires_at.eq(expires_at),
        ))
        .execute(db)?;
    Ok(())
}

/// A file that its owner left here, unless it is over.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn find(db: &mut Db, id: &str, owner: &UserId, now: UtcTime) -> Result<Option<WaitingFile>, StorageError> {
    let theirs = user_import::account_id.eq(owner.as_str()).and(user_import::expires_at.gt(now));
    let row = user_import::table.find(id).filter(theirs).select((user_import::format, user_import::sealed));
    let row = row.first::<(String, Vec<u8>)>(db).optional()?;
    Ok(row.map(|(format, sealed)| WaitingFile { id: id.to_owned(), owner: owner.clone(), format, sealed }))
}

/// Takes a file away. `false` when somebody was faster: what it stands for is done once.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn take(db: &mut Db, id: &str, owner: &UserId) -> Result<bool, StorageError> {
    Ok(diesel::delete(user_import::table.find(id).filter(user_import::account_id.eq(owner.as_str()))).execute(db)? == 1)
}
