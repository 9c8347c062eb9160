//! Challenges: made, counted, consumed. See [`crate::domain::challenge`] for what the types prove.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Binary, Bool, Integer, Nullable, Text};

use super::written::{Bind, Sentence, binds, run, say, written};
use super::{Db, StorageError};
use crate::domain::challenge::{
    Binding, Challenge, Channel, Closed, Match, NewChallenge, OpenedLink, ProvenAddress, Purpose, Reality, SpentTry, TriesLeft,
};
use crate::domain::id::{ChallengeId, ClientId, UserId};
use crate::domain::locale::{Locale, RequestLanguage};
use crate::domain::one_time_code::CodeLength;
use crate::domain::sealed::{BlindIndex, StoredAddress};
use crate::domain::time::UtcTime;
use crate::storage::schema::challenge;

written!(
    Supersede,
    "UPDATE challenge SET superseded_at = ? WHERE blind_index = ? AND client_id = ? AND purpose = ? ",
    "AND redeemed_at IS NULL AND superseded_at IS NULL"
);
written!(
    Insert,
    "INSERT INTO challenge (id, purpose, channel, blind_index, sealed, client_id, binding, code_length, max_tries, decoy, language, ",
    "locale, created_at, expires_at, account_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
);

/// Stores a challenge; every older one of the same purpose, client and address stops opening at once (requirement S5).
///
/// # Errors
/// [`StorageError::Conflict`] when a parallel request stored one first.
pub fn insert(db: &mut Db, new: &NewChallenge) -> Result<(), StorageError> {
    let (client, purpose, index) = (new.client.as_str(), new.purpose.as_str(), new.recipient.index.as_bytes());
    run::<Supersede, _>(db, binds![new.created_at, index, client, purpose])?;
    let code_length = i32::try_from(new.code_length.digits()).unwrap_or(6);
    let is_decoy = new.reality == Reality::Decoy;
    run::<Insert, _>(
        db,
        binds![
            new.id.as_str(),
            purpose,
            new.channel.as_str(),
            index,
            new.recipient.sealed.as_slice(),
            client,
            new.binding.as_bytes(),
            code_length,
            new.max_tries,
            is_decoy,
            new.language.as_str(),
            new.locale.tag(),
            new.created_at,
            new.expires_at,
            new.account.as_ref().map(UserId::as_str),
        ],
    )?;
    Ok(())
}

type Row =
    (ChallengeId, String, Vec<u8>, Vec<u8>, i32, i32, i32, bool, String, String, UtcTime, UtcTime, Option<UtcTime>, Option<UtcTime>, String, Vec<u8>);

fn from_row(row: Row, now: UtcTime) -> Result<Challenge, StorageError> {
    let (
        id,
        channel,
        index,
        sealed,
        length,
        tries,
        max_tries,
        decoy,
        language,
        locale,
        created_at,
        expires_at,
        redeemed,
        superseded,
        purpose,
        binding,
    ) = row;
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
        purpose: Purpose::parse(&purpose).ok_or_else(|| StorageError::broken("challenge.purpose"))?,
        channel: Channel::parse(&channel).ok_or_else(|| StorageError::broken("challenge.channel"))?,
        recipient: StoredAddress { index: BlindIndex::from_bytes(index), sealed },
        binding: Binding::stored(binding),
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

macro_rules! select_where {
    ($rule:literal) => {
        concat!(
            "SELECT id, channel, blind_index, sealed, code_length, tries, max_tries, decoy, language, locale, created_at, expires_at, ",
            "redeemed_at, superseded_at, purpose, binding FROM challenge WHERE ",
            $rule
        )
    };
}

type Columns =
    (Text, Text, Binary, Binary, Integer, Integer, Integer, Bool, Text, Text, BigInt, BigInt, Nullable<BigInt>, Nullable<BigInt>, Text, Binary);

written!(Find -> Columns, select_where!("id = ?"));
written!(FindBound -> Columns, select_where!("id = ? AND binding = ?"));
written!(
    FindForApi -> Columns,
    select_where!("blind_index = ? AND client_id = ? AND purpose = ? AND binding = ? AND redeemed_at IS NULL AND superseded_at IS NULL")
);

fn find_by<S: Sentence<Columns = Columns>, const N: usize>(
    db: &mut Db,
    binds: [Bind<'_>; N],
    now: UtcTime,
) -> Result<Option<Challenge>, StorageError> {
    let row = say::<S, N>(binds).get_result::<Row>(db).optional()?;
    row.map(|row| from_row(row, now)).transpose()
}

/// The challenge with this id, for the delivery of its code.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn find(db: &mut Db, id: &ChallengeId, now: UtcTime) -> Result<Option<Challenge>, StorageError> {
    find_by::<Find, _>(db, binds![id.as_str()], now)
}

/// The challenge with this id, and the client that it signs in at.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn find_with_client(db: &mut Db, id: &ChallengeId, now: UtcTime) -> Result<Option<(Challenge, ClientId)>, StorageError> {
    let client = challenge::table.find(id.as_str()).select(challenge::client_id).first::<ClientId>(db).optional()?;
    Ok(find(db, id, now)?.zip(client))
}

/// The challenge with this id if it belongs to this browser.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn find_bound(db: &mut Db, id: &ChallengeId, binding: &Binding, now: UtcTime) -> Result<Option<Challenge>, StorageError> {
    find_by::<FindBound, _>(db, binds![id.as_str(), binding.as_bytes()], now)
}

/// The challenge that an API caller means: the one of this client and address that nothing replaced.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn find_for_api(db: &mut Db, client: &ClientId, index: &BlindIndex, now: UtcTime) -> Result<Option<Challenge>, StorageError> {
    let (purpose, binding) = (Purpose::SignIn.as_str(), Binding::api());
    find_by::<FindForApi, _>(db, binds![index.as_bytes(), client.as_str(), purpose, binding.as_bytes()], now)
}

written!(
    SpendTry -> (Text, Binary, Integer, Bool, Integer, Integer),
    "UPDATE challenge SET tries = tries + 1 WHERE id = ? AND purpose = ? AND client_id = ? AND binding = ? AND redeemed_at IS NULL ",
    "AND superseded_at IS NULL AND expires_at > ? AND tries < max_tries AND COALESCE(account_id, '') = ? ",
    "RETURNING channel, blind_index, code_length, decoy, tries, max_tries"
);

/// Who alone may answer a challenge, and for what.
#[derive(Clone, Copy, Debug)]
pub struct Answerer<'a> {
    /// What the answer would be good for.
    pub purpose: Purpose,
    /// At which client.
    pub client: &'a ClientId,
    /// In which browser.
    pub binding: &'a Binding,
    /// For which account; `None` where the address alone says.
    pub account: Option<&'a UserId>,
}

impl Answerer<'_> {
    fn account(&self) -> &str {
        self.account.map_or("", UserId::as_str)
    }
}

/// Counts one guess, in one statement, before anything is compared.
///
/// `None`: unknown, expired, superseded, redeemed, out of tries, or of another browser, client, purpose or account. Ten parallel guesses
/// with three tries left are three counted guesses: each `UPDATE` sees the one before it.
///
/// # Errors
/// [`StorageError`] when the database fails; then nothing may be compared.
pub fn spend_try(db: &mut Db, id: &ChallengeId, by: Answerer<'_>, now: UtcTime) -> Result<Option<SpentTry>, StorageError> {
    let row = say::<SpendTry, _>(binds![id.as_str(), by.purpose.as_str(), by.client.as_str(), by.binding.as_bytes(), now, by.account()])
        .get_result::<(String, Vec<u8>, i32, bool, i32, i32)>(db)
        .optional()?;
    let Some((channel, index, length, decoy, tries, max_tries)) = row else { return Ok(None) };
    let length = CodeLength::new(i64::from(length)).ok_or_else(|| StorageError::broken("challenge.code_length"))?;
    let reality = if decoy { Reality::Decoy } else { Reality::Sent };
    let channel = Channel::parse(&channel).ok_or_else(|| StorageError::broken("challenge.channel"))?;
    let address = (channel, BlindIndex::from_bytes(index));
    Ok(Some(SpentTry::from_row(id.clone(), address, (length, reality), TriesLeft(max_tries - tries))))
}

written!(
    Redeem -> (Text, Binary, Binary),
    "UPDATE challenge SET redeemed_at = ? WHERE id = ? AND redeemed_at IS NULL AND superseded_at IS NULL ",
    "RETURNING channel, blind_index, sealed"
);

/// Consumes a challenge that was answered rightly. `None` when somebody else consumed it in between.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn redeem(db: &mut Db, right: &Match, now: UtcTime) -> Result<Option<ProvenAddress>, StorageError> {
    let row = say::<Redeem, _>(binds![now, right.challenge().as_str()]).get_result::<(String, Vec<u8>, Vec<u8>)>(db).optional()?;
    let Some((channel, index, sealed)) = row else { return Ok(None) };
    let channel = Channel::parse(&channel).ok_or_else(|| StorageError::broken("challenge.channel"))?;
    Ok(Some(ProvenAddress::from_row(channel, BlindIndex::from_bytes(index), sealed)))
}

written!(
    RedeemByLink -> (Text, Binary, Binary),
    "UPDATE challenge SET redeemed_at = ? WHERE id = ? AND purpose = ? AND client_id = ? AND binding = ? AND COALESCE(account_id, '') = ? ",
    "AND redeemed_at IS NULL AND superseded_at IS NULL AND expires_at > ? AND NOT decoy RETURNING channel, blind_index, sealed"
);

/// Consumes a challenge whose mailed link was opened in the browser that asked for it.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn redeem_by_link(db: &mut Db, link: &OpenedLink, by: Answerer<'_>, now: UtcTime) -> Result<Option<ProvenAddress>, StorageError> {
    let id = link.challenge().as_str();
    let row = say::<RedeemByLink, _>(binds![now, id, by.purpose.as_str(), by.client.as_str(), by.binding.as_bytes(), by.account(), now])
        .get_result::<(String, Vec<u8>, Vec<u8>)>(db)
        .optional()?;
    let Some((channel, index, sealed)) = row else { return Ok(None) };
    let channel = Channel::parse(&channel).ok_or_else(|| StorageError::broken("challenge.channel"))?;
    Ok(Some(ProvenAddress::from_row(channel, BlindIndex::from_bytes(index), sealed)))
}
