//! People and where they can be reached.

use diesel::prelude::*;

use super::kept::Keep;
use super::{Db, StorageError};
use crate::domain::challenge::Channel;
use crate::domain::id::UserId;
use crate::domain::locale::Locale;
use crate::domain::sealed::{BlindIndex, StoredAddress};
use crate::domain::time::UtcTime;
use crate::domain::user::{Origin, User, UserAddress};
use crate::storage::schema::{account, address};

type Row = (UserId, String, Option<String>, Option<String>, Option<UtcTime>, bool, UtcTime, UtcTime);

const COLUMNS: (
    account::id,
    account::origin,
    account::name,
    account::locale,
    account::blocked_at,
    account::is_admin,
    account::created_at,
    account::updated_at,
) = (account::id, account::origin, account::name, account::locale, account::blocked_at, account::is_admin, account::created_at, account::updated_at);

fn from_row((id, origin, name, locale, blocked_at, is_admin, created_at, updated_at): Row) -> Result<User, StorageError> {
    Ok(User {
        id,
        origin: Origin::parse(&origin).ok_or_else(|| StorageError::broken("account.origin"))?,
        name,
        locale: locale.as_deref().and_then(Locale::from_tag),
        blocked_at,
        is_admin,
        created_at,
        updated_at,
    })
}

/// The user with this id.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn find(db: &mut Db, id: &UserId) -> Result<Option<User>, StorageError> {
    account::table.find(id.as_str()).select(COLUMNS).kept().get_result::<Row>(db).optional()?.map(from_row).transpose()
}

/// The user who proved this address (R6: an unproven one finds nobody).
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn find_by_verified(db: &mut Db, channel: Channel, index: &BlindIndex) -> Result<Option<User>, StorageError> {
    account::table
        .inner_join(address::table)
        .filter(address::channel.eq(channel.as_str()))
        .filter(address::blind_index.eq(index.as_bytes()))
        .filter(address::verified_at.is_not_null())
        .select(COLUMNS)
        .kept()
        .get_result::<Row>(db)
        .optional()?
        .map(from_row)
        .transpose()
}

/// Stores a new user.
///
/// # Errors
/// [`StorageError::Conflict`] when the id is taken.
pub fn insert(db: &mut Db, user: &User) -> Result<(), StorageError> {
    diesel::insert_into(account::table)
        .values((
            account::id.eq(&user.id),
            account::origin.eq(user.origin.as_str()),
            account::name.eq(&user.name),
            account::locale.eq(user.locale.map(Locale::tag)),
            account::is_admin.eq(user.is_admin),
            account::created_at.eq(user.created_at),
            account::updated_at.eq(user.updated_at),
        ))
        .kept()
        .run(db)?;
    Ok(())
}

/// Stores a new user who is signing in for the first time. `false` when the id is taken: then nothing was stored.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn sign_up(db: &mut Db, user: &User) -> Result<bool, StorageError> {
    enum SignUp {}
    let stored = diesel::insert_into(account::table)
        .values((
            account::id.eq(&user.id),
            account::origin.eq(user.origin.as_str()),
            account::name.eq(&user.name),
            account::locale.eq(user.locale.map(Locale::tag)),
            account::logins.eq(1),
            account::last_login_at.eq(user.created_at),
            account::created_at.eq(user.created_at),
            account::updated_at.eq(user.updated_at),
        ))
        .on_conflict(account::id)
        .do_nothing()
        .returning(account::id)
        .kept_as::<SignUp>()
        .touch::<String>(db)?;
    Ok(stored == 1)
}

/// Gives a user a proven address.
///
/// # Errors
/// [`StorageError::Conflict`] when it is another user's.
pub fn add_verified(db: &mut Db, user: &UserId, channel: Channel, stored: &StoredAddress, now: UtcTime) -> Result<(), StorageError> {
    diesel::insert_into(address::table)
        .values((
            address::account_id.eq(user),
            address::channel.eq(channel.as_str()),
            address::blind_index.eq(stored.index.as_bytes()),
            address::sealed.eq(&stored.sealed),
            address::verified_at.eq(now),
            address::created_at.eq(now),
        ))
        .kept()
        .run(db)?;
    Ok(())
}

/// Every address of a user, the oldest first.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn addresses(db: &mut Db, user: &UserId) -> Result<Vec<UserAddress>, StorageError> {
    let rows = address::table
        .filter(address::account_id.eq(user.as_str()))
        .order(address::created_at)
        .select((address::channel, address::sealed, address::verified_at))
        .kept()
        .load::<(String, Vec<u8>, Option<UtcTime>)>(db)?;
    rows.into_iter()
        .map(|(channel, sealed, verified_at)| {
            let channel = Channel::parse(&channel).ok_or_else(|| StorageError::broken("address.channel"))?;
            Ok(UserAddress { channel, sealed, verified_at })
        })
        .collect()
}

/// Counts a sign-in.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn record_login(db: &mut Db, user: &UserId, now: UtcTime) -> Result<(), StorageError> {
    enum RecordLogin {}
    diesel::update(account::table.find(user.as_str()))
        .set((account::logins.eq(account::logins + 1), account::last_login_at.eq(now)))
        .returning(account::id)
        .kept_as::<RecordLogin>()
        .touch::<String>(db)?;
    Ok(())
}

/// Sets what the `doorcode apply` file says of a user; an absent value keeps the old one.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn update(db: &mut Db, user: &User, password_hash: Option<&str>) -> Result<(), StorageError> {
    diesel::update(account::table.find(user.id.as_str()))
        .set((account::name.eq(&user.name), account::is_admin.eq(user.is_admin), account::updated_at.eq(user.updated_at)))
        .execute(db)?;
    if let Some(hash) = password_hash {
        diesel::update(account::table.find(user.id.as_str())).set(account::password_hash.eq(hash)).execute(db)?;
    }
    Ok(())
}

/// The stored password hash of a user.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn password_hash(db: &mut Db, user: &UserId) -> Result<Option<String>, StorageError> {
    Ok(account::table.find(user.as_str()).select(account::password_hash).first::<Option<String>>(db).optional()?.flatten())
}

/// Users that an administrator made or marked, for `doorcode export`.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn administered(db: &mut Db) -> Result<Vec<User>, StorageError> {
    let rows = account::table
        .filter(account::origin.eq(Origin::Import.as_str()).or(account::is_admin.eq(true)))
        .order(account::created_at)
        .select(COLUMNS)
        .load::<Row>(db)?;
    rows.into_iter().map(from_row).collect()
}
