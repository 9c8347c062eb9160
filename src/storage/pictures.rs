//! Pictures of people.

use diesel::prelude::*;
use diesel::sql_types::BigInt;

use super::written::{binds, run, say, written};
use super::{Db, StorageError};
use crate::domain::id::UserId;
use crate::domain::picture::{Picture, PictureKind};
use crate::domain::time::UtcTime;
use crate::storage::schema::account_picture;

// The moment is the picture's name in URLs that are cached for good, so it never comes twice.
written!(
    Put,
    "INSERT INTO account_picture (account_id, media_type, bytes, updated_at) VALUES (?, ?, ?, ?) ON CONFLICT (account_id) DO UPDATE SET ",
    "media_type = excluded.media_type, bytes = excluded.bytes, updated_at = CASE WHEN excluded.updated_at > account_picture.updated_at ",
    "THEN excluded.updated_at ELSE account_picture.updated_at + 1 END"
);

/// Gives an account a picture, in place of the one that it had.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn put(db: &mut Db, user: &UserId, picture: &Picture, now: UtcTime) -> Result<(), StorageError> {
    run::<Put, _>(db, binds![user.as_str(), picture.kind().media_type(), picture.bytes(), now])?;
    Ok(())
}

/// Takes an account's picture away. `false` when it had none.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn remove(db: &mut Db, user: &UserId) -> Result<bool, StorageError> {
    Ok(diesel::delete(account_picture::table.find(user.as_str())).execute(db)? == 1)
}

written!(Version -> BigInt, "SELECT updated_at FROM account_picture WHERE account_id = ?");

/// When an account's picture last changed; `None` when it has none. Answered by an index, without the bytes.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn version(db: &mut Db, user: &UserId) -> Result<Option<UtcTime>, StorageError> {
    Ok(say::<Version, _>(binds![user.as_str()]).get_result::<UtcTime>(db).optional()?)
}

/// An account's picture, with the moment that it last changed.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn find(db: &mut Db, user: &UserId) -> Result<Option<(Picture, UtcTime)>, StorageError> {
    let columns = (account_picture::media_type, account_picture::bytes, account_picture::updated_at);
    let row = account_picture::table.find(user.as_str()).select(columns).first::<(String, Vec<u8>, UtcTime)>(db).optional()?;
    row.map(|(media_type, bytes, updated_at)| {
        let kind = PictureKind::of_media_type(&media_type).ok_or_else(|| StorageError::broken("account_picture.media_type"))?;
        Ok((Picture::stored(kind, bytes), updated_at))
    })
    .transpose()
}
