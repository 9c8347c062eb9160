//! People and where they can be reached.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Binary, Nullable, Text};

use super::kept::Keep;
use super::written::{binds, run, say, written};
use super::{Db, StorageError};
use crate::domain::challenge::Channel;
use crate::domain::id::UserId;
use crate::domain::locale::Locale;
use crate::domain::role::Role;
use crate::domain::sealed::{BlindIndex, StoredAddress};
use crate::domain::time::UtcTime;
use crate::domain::user::{Origin, User, UserAddress, name_key};
use crate::storage::schema::{account, retired_account};

pub(super) type Row = (UserId, String, Option<String>, Option<String>, Option<UtcTime>, Option<String>, UtcTime, UtcTime);

pub(super) const COLUMNS: (
    account::id,
    account::origin,
    account::name,
    account::locale,
    account::blocked_at,
    account::role,
    account::created_at,
    account::updated_at,
) = (account::id, account::origin, account::name, account::locale, account::blocked_at, account::role, account::created_at, account::updated_at);

pub(super) fn from_row((id, origin, name, locale, blocked_at, role, created_at, updated_at): Row) -> Result<User, StorageError> {
    Ok(User {
        id,
        origin: Origin::parse(&origin).ok_or_else(|| StorageError::broken("account.origin"))?,
        name,
        locale: locale.as_deref().and_then(Locale::from_tag),
        blocked_at,
        role: role.as_deref().map(|role| Role::parse(role).ok_or_else(|| StorageError::broken("account.role"))).transpose()?,
        created_at,
        updated_at,
    })
}

macro_rules! select_from {
    ($rule:literal) => {
        concat!(
            "SELECT account.id, account.origin, account.name, account.locale, account.blocked_at, account.role, account.created_at, ",
            "account.updated_at FROM account ",
            $rule
        )
    };
}

type Columns = (Text, Text, Nullable<Text>, Nullable<Text>, Nullable<BigInt>, Nullable<Text>, BigInt, BigInt);

written!(Find -> Columns, select_from!("WHERE id = ?"));
written!(
    FindByVerified -> Columns,
    select_from!("JOIN address ON address.account_id = account.id WHERE address.channel = ? AND address.blind_index = ? AND address.verified_at IS NOT NULL")
);

/// The user with this id.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn find(db: &mut Db, id: &UserId) -> Result<Option<User>, StorageError> {
    say::<Find, _>(binds![id.as_str()]).get_result::<Row>(db).optional()?.map(from_row).transpose()
}

/// The user who proved this address (R6: an unproven one finds nobody).
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn find_by_verified(db: &mut Db, channel: Channel, index: &BlindIndex) -> Result<Option<User>, StorageError> {
    let row = say::<FindByVerified, _>(binds![channel.as_str(), index.as_bytes()]).get_result::<Row>(db).optional()?;
    row.map(from_row).transpose()
}

written!(
    FindByWayIn -> (Text, Text, Nullable<Text>, Nullable<Text>, Nullable<BigInt>, Nullable<Text>, BigInt, BigInt, Nullable<BigInt>, Nullable<BigInt>),
    "SELECT account.id, account.origin, account.name, account.locale, account.blocked_at, account.role, account.created_at, ",
    "account.updated_at, address.verified_at, address.proven_at FROM account JOIN address ON address.account_id = account.id ",
    "WHERE address.channel = ? AND address.blind_index = ? AND address.verified_at IS NOT NULL AND address.signs_in"
);

/// Somebody whom an address signs in.
pub struct Owner {
    /// Who.
    pub user: User,
    /// When somebody last showed to receive messages at that address.
    pub proven_at: UtcTime,
}

/// The user whom this address signs in (R6: it was proven; and it is not a second step alone).
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn find_by_way_in(db: &mut Db, channel: Channel, index: &BlindIndex) -> Result<Option<Owner>, StorageError> {
    type Wide = (UserId, String, Option<String>, Option<String>, Option<UtcTime>, Option<String>, UtcTime, UtcTime, Option<UtcTime>, Option<UtcTime>);
    let row = say::<FindByWayIn, _>(binds![channel.as_str(), index.as_bytes()]).get_result::<Wide>(db).optional()?;
    let Some((id, origin, name, locale, blocked, role, created, updated, verified_at, proven_at)) = row else { return Ok(None) };
    let user = from_row((id, origin, name, locale, blocked, role, created, updated))?;
    let proven_at = proven_at.or(verified_at).unwrap_or(user.created_at);
    Ok(Some(Owner { user, proven_at }))
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
            account::name_key.eq(user.name.as_deref().map(name_key)),
            account::locale.eq(user.locale.map(Locale::tag)),
            account::role.eq(user.role.map(Role::as_str)),
            account::created_at.eq(user.created_at),
            account::updated_at.eq(user.updated_at),
        ))
        .kept()
        .run(db)?;
    Ok(())
}

written!(
    SignUp,
    "INSERT INTO account (id, origin, name, name_key, locale, logins, last_login_at, created_at, updated_at) VALUES (?, ?, ?, ?, ?, 1, ?, ?, ?) ",
    "ON CONFLICT (id) DO NOTHING"
);

/// Stores a new user who is signing in for the first time. `false` when the id is taken: then nothing was stored.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn sign_up(db: &mut Db, user: &User) -> Result<bool, StorageError> {
    // A subject is never reused (requirement O24), not even by whoever has the address of a deleted account.
    if is_retired(db, &user.id)? {
        return Ok(false);
    }
    let (name, locale) = (user.name.as_deref(), user.locale.map(Locale::tag));
    let key = name.map(name_key);
    let (created, updated) = (user.created_at, user.updated_at);
    let stored = run::<SignUp, _>(db, binds![user.id.as_str(), user.origin.as_str(), name, key.as_deref(), locale, created, created, updated])?;
    Ok(stored == 1)
}

/// Whether an id was never given to anybody.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn is_free(db: &mut Db, id: &UserId) -> Result<bool, StorageError> {
    Ok(find(db, id)?.is_none() && !is_retired(db, id)?)
}

written!(IsRetired -> Text, "SELECT id FROM retired_account WHERE id = ?");

fn is_retired(db: &mut Db, id: &UserId) -> Result<bool, StorageError> {
    Ok(say::<IsRetired, _>(binds![id.as_str()]).get_result::<String>(db).optional()?.is_some())
}

/// Deletes an account with everything that belongs to it, and keeps its id from being used again.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn delete(db: &mut Db, user: &UserId, now: UtcTime) -> Result<(), StorageError> {
    diesel::insert_into(retired_account::table).values((retired_account::id.eq(user), retired_account::retired_at.eq(now))).execute(db)?;
    diesel::delete(account::table.find(user.as_str())).execute(db)?;
    Ok(())
}

/// Changes what a person says of themselves.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn set_profile(db: &mut Db, user: &UserId, profile: (Option<&str>, Option<Locale>), now: UtcTime) -> Result<(), StorageError> {
    let (name, locale) = profile;
    let named = (account::name.eq(name), account::name_key.eq(name.map(name_key)));
    let changes = (named, account::locale.eq(locale.map(Locale::tag)), account::updated_at.eq(now));
    diesel::update(account::table.find(user.as_str())).set(changes).execute(db)?;
    Ok(())
}

written!(AddVerified, "INSERT INTO address (account_id, channel, blind_index, sealed, verified_at, created_at) VALUES (?, ?, ?, ?, ?, ?)");

/// Gives a user a proven address.
///
/// # Errors
/// [`StorageError::Conflict`] when it is another user's.
pub fn add_verified(db: &mut Db, user: &UserId, channel: Channel, stored: &StoredAddress, now: UtcTime) -> Result<(), StorageError> {
    let (index, sealed) = (stored.index.as_bytes(), stored.sealed.as_slice());
    run::<AddVerified, _>(db, binds![user.as_str(), channel.as_str(), index, sealed, now, now])?;
    Ok(())
}

written!(
    Addresses -> (Text, Binary, Nullable<BigInt>),
    "SELECT channel, sealed, verified_at FROM address WHERE account_id = ? ORDER BY created_at"
);

/// Every address of a user, the oldest first.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn addresses(db: &mut Db, user: &UserId) -> Result<Vec<UserAddress>, StorageError> {
    let rows = say::<Addresses, _>(binds![user.as_str()]).load::<(String, Vec<u8>, Option<UtcTime>)>(db)?;
    rows.into_iter()
        .map(|(channel, sealed, verified_at)| {
            let channel = Channel::parse(&channel).ok_or_else(|| StorageError::broken("address.channel"))?;
            Ok(UserAddress { channel, sealed, verified_at })
        })
        .collect()
}

written!(RecordLogin, "UPDATE account SET logins = logins + 1, last_login_at = ? WHERE id = ?");

/// Counts a sign-in.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn record_login(db: &mut Db, user: &UserId, now: UtcTime) -> Result<(), StorageError> {
    run::<RecordLogin, _>(db, binds![now, user.as_str()])?;
    Ok(())
}

/// Sets what the `doorcode apply` file says of a user; an absent value keeps the old one.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn update(db: &mut Db, user: &User, password_hash: Option<&str>) -> Result<(), StorageError> {
    diesel::update(account::table.find(user.id.as_str()))
        .set((
            account::name.eq(&user.name),
            account::name_key.eq(user.name.as_deref().map(name_key)),
            account::role.eq(user.role.map(Role::as_str)),
            account::updated_at.eq(user.updated_at),
        ))
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
        .filter(account::origin.eq(Origin::Import.as_str()).or(account::role.is_not_null()))
        .order(account::created_at)
        .select(COLUMNS)
        .load::<Row>(db)?;
    rows.into_iter().map(from_row).collect()
}

/// How many accounts have a role.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn with_roles(db: &mut Db) -> Result<i64, StorageError> {
    Ok(account::table.filter(account::role.is_not_null()).count().get_result(db)?)
}
