//! Challenges: made, counted, consumed. See [`crate::domain::challenge`] for what the types prove.

use diesel::prelude::*;

use super::kept::Keep;
use super::{Db, StorageError};
use crate::domain::challenge::{Binding, Challenge, Channel, Closed, Match, NewChallenge, ProvenAddress, Purpose, Reality, SpentTry, TriesLeft};
use crate::domain::id::{ChallengeId, ClientId};
use crate::domain::locale::{Locale, RequestLanguage};
use crate::domain::one_time_code::CodeLength;
use crate::domain::sealed::{BlindIndex, StoredAddress};
use crate::domain::time::UtcTime;
use crate::storage::schema::challenge;

/// Stores a challenge; every older one of the same purpose, client and address stops opening at once (requirement S5).
///
/// # Errors
/// [`StorageError::Conflict`] when a parallel request stored one first.
pub fn insert(db: &mut Db, new: &NewChallenge) -> Result<(), StorageError> {
    enum Supersede {}
    let alive = challenge::blind_index
        .eq(new.recipient.index.as_bytes())
        .and(challenge::client_id.eq(new.client.as_str()))
        .and(challenge::purpose.eq(new.purpose.as_str()))
        .and(challenge::redeemed_at.is_null())
        .and(challenge::superseded_at.is_null());
    diesel::update(challenge::table.filter(alive))
        .set(challenge::superseded_at.eq(new.created_at))
        .returning(challenge::id)
        .kept_as::<Supersede>()
        .touch::<String>(db)?;
    diesel::insert_into(challenge::table)
        .values((
            challenge::id.eq(&new.id),
            challenge::purpose.eq(new.purpose.as_str()),
            challenge::channel.eq(new.channel.as_str()),
            challenge::blind_index.eq(new.recipient.index.as_bytes()),
            challenge::sealed.eq(&new.recipient.sealed),
            challenge::client_id.eq(&new.client),
            challenge::binding.eq(new.binding.as_bytes()),
            challenge::code_length.eq(i32::try_from(new.code_length.digits()).unwrap_or(6)),
            challenge::max_tries.eq(new.max_tries),
            challenge::decoy.eq(new.reality == Reality::Decoy),
            challenge::language.eq(new.language.as_str()),
            challenge::locale.eq(new.locale.tag()),
            challenge::created_at.eq(new.created_at),
            challenge::expires_at.eq(new.expires_at),
        ))
        .kept()
        .run(db)?;
    Ok(())
}

type Row = (ChallengeId, String, Vec<u8>, Vec<u8>, i32, i32, i32, bool, String, String, UtcTime, UtcTime, Option<UtcTime>, Option<UtcTime>);

fn from_row(row: Row, now: UtcTime) -> Result<Challenge, StorageError> {
    let (id, channel, index, sealed, length, tries, max_tries, decoy, language, locale, created_at, expires_at, redeemed, superseded) = row;
    let closed = if redeemed.is_some() {
        Some(Closed::Redeemed)
    } else if superseded.is_some() {
        Some(Closed::Superseded)
    } else if expires_at <= now {
        Some(Closed::Expired)
    } else if tries >= max_tries {
        Some(Closed::OutOfTries)
    } else {
        None
    };
    Ok(Challenge {
        id,
        channel: Channel::parse(&channel).ok_or_else(|| StorageError::broken("challenge.channel"))?,
        recipient: StoredAddress { index: BlindIndex::from_bytes(index), sealed },
        code_length: CodeLength::new(i64::from(length)).ok_or_else(|| StorageError::broken("challenge.code_length"))?,
        tries,
        max_tries,
        created_at,
        expires_at,
        reality: if decoy { Reality::Decoy } else { Reality::Sent },
        closed,
        language: RequestLanguage::from_header(&language),
        locale: Locale::from_tag(&locale).unwrap_or(Locale::En),
    })
}

type Columns = (
    challenge::id,
    challenge::channel,
    challenge::blind_index,
    challenge::sealed,
    challenge::code_length,
    challenge::tries,
    challenge::max_tries,
    challenge::decoy,
    challenge::language,
    challenge::locale,
    challenge::created_at,
    challenge::expires_at,
    challenge::redeemed_at,
    challenge::superseded_at,
);

const COLUMNS: Columns = (
    challenge::id,
    challenge::channel,
    challenge::blind_index,
    challenge::sealed,
    challenge::code_length,
    challenge::tries,
    challenge::max_tries,
    challenge::decoy,
    challenge::language,
    challenge::locale,
    challenge::created_at,
    challenge::expires_at,
    challenge::redeemed_at,
    challenge::superseded_at,
);

/// The challenge with this id, for the delivery of its code.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn find(db: &mut Db, id: &ChallengeId, now: UtcTime) -> Result<Option<Challenge>, StorageError> {
    let row = challenge::table.find(id.as_str()).select(COLUMNS).kept().get_result::<Row>(db).optional()?;
    row.map(|row| from_row(row, now)).transpose()
}

/// The challenge with this id if it belongs to this browser.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn find_bound(db: &mut Db, id: &ChallengeId, binding: &Binding, now: UtcTime) -> Result<Option<Challenge>, StorageError> {
    let row = challenge::table
        .find(id.as_str())
        .filter(challenge::binding.eq(binding.as_bytes()))
        .select(COLUMNS)
        .kept()
        .get_result::<Row>(db)
        .optional()?;
    row.map(|row| from_row(row, now)).transpose()
}

/// The challenge that an API caller means: the one of this client and address that nothing replaced.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn find_for_api(db: &mut Db, client: &ClientId, index: &BlindIndex, now: UtcTime) -> Result<Option<Challenge>, StorageError> {
    let row = challenge::table
        .filter(challenge::blind_index.eq(index.as_bytes()))
        .filter(challenge::client_id.eq(client.as_str()))
        .filter(challenge::purpose.eq(Purpose::SignIn.as_str()))
        .filter(challenge::redeemed_at.is_null())
        .filter(challenge::superseded_at.is_null())
        .filter(challenge::binding.eq(Binding::api().as_bytes().to_vec()))
        .select(COLUMNS)
        .kept()
        .get_result::<Row>(db)
        .optional()?;
    row.map(|row| from_row(row, now)).transpose()
}

/// Counts one guess, in one statement, before anything is compared.
///
/// `None`: unknown, expired, superseded, redeemed, out of tries, or of another browser or client. Ten parallel guesses
/// with three tries left are three counted guesses: each `UPDATE` sees the one before it.
///
/// # Errors
/// [`StorageError`] when the database fails; then nothing may be compared.
pub fn spend_try(db: &mut Db, id: &ChallengeId, owner: (&ClientId, &Binding), now: UtcTime) -> Result<Option<SpentTry>, StorageError> {
    enum SpendTry {}
    let (client, binding) = owner;
    let open = challenge::purpose
        .eq(Purpose::SignIn.as_str())
        .and(challenge::client_id.eq(client.as_str()))
        .and(challenge::binding.eq(binding.as_bytes()))
        .and(challenge::redeemed_at.is_null())
        .and(challenge::superseded_at.is_null())
        .and(challenge::expires_at.gt(now))
        .and(challenge::tries.lt(challenge::max_tries));
    let row = diesel::update(challenge::table.find(id.as_str()).filter(open))
        .set(challenge::tries.eq(challenge::tries + 1))
        .returning((challenge::channel, challenge::blind_index, challenge::code_length, challenge::decoy, challenge::tries, challenge::max_tries))
        .kept_as::<SpendTry>()
        .get_result::<(String, Vec<u8>, i32, bool, i32, i32)>(db)
        .optional()?;
    let Some((channel, index, length, decoy, tries, max_tries)) = row else { return Ok(None) };
    let length = CodeLength::new(i64::from(length)).ok_or_else(|| StorageError::broken("challenge.code_length"))?;
    let reality = if decoy { Reality::Decoy } else { Reality::Sent };
    let channel = Channel::parse(&channel).ok_or_else(|| StorageError::broken("challenge.channel"))?;
    let address = (channel, BlindIndex::from_bytes(index));
    Ok(Some(SpentTry::from_row(id.clone(), address, (length, reality), TriesLeft(max_tries - tries))))
}

/// Consumes a challenge that was answered rightly. `None` when somebody else consumed it in between.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn redeem(db: &mut Db, right: &Match, now: UtcTime) -> Result<Option<ProvenAddress>, StorageError> {
    enum Redeem {}
    let unspent = challenge::redeemed_at.is_null().and(challenge::superseded_at.is_null());
    let row = diesel::update(challenge::table.find(right.challenge().as_str()).filter(unspent))
        .set(challenge::redeemed_at.eq(now))
        .returning((challenge::channel, challenge::blind_index, challenge::sealed))
        .kept_as::<Redeem>()
        .get_result::<(String, Vec<u8>, Vec<u8>)>(db)
        .optional()?;
    let Some((channel, index, sealed)) = row else { return Ok(None) };
    let channel = Channel::parse(&channel).ok_or_else(|| StorageError::broken("challenge.channel"))?;
    Ok(Some(ProvenAddress::from_row(channel, BlindIndex::from_bytes(index), sealed)))
}
