//! The durable queue of texts and mails.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Binary, Integer, Nullable, Text};

use super::written::{binds, run, say, written};
use super::{Db, StorageError};
use crate::domain::challenge::Channel;
use crate::domain::id::{ChallengeId, ClientId, MessageId};
use crate::domain::message::{Bill, Cargo, ClaimedMessage, ErrorClass, MessageState, NewLetter, NewMessage, Receipt, Standing};
use crate::domain::message_trail::TrailStep;
use crate::domain::phone::Region;
use crate::domain::time::UtcTime;
use crate::storage::schema::message;

written!(
    Insert,
    "INSERT INTO message (id, channel, challenge_id, client_id, sealed, state, state_rank, next_at, created_at, updated_at, country, purpose, ",
    "blind_index) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
);

/// Queues a message. `due` is when a worker that was not told of it may pick it up.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn insert(db: &mut Db, new: &NewMessage, due: UtcTime) -> Result<(), StorageError> {
    let queued = MessageState::Queued;
    run::<Insert, _>(
        db,
        binds![
            new.id.as_str(),
            new.channel.as_str(),
            new.challenge.as_str(),
            new.client.as_str(),
            new.recipient.sealed.as_slice(),
            queued.as_str(),
            queued.rank(),
            due,
            new.created_at,
            new.created_at,
            new.country.as_ref().map(Region::as_str),
            new.purpose.as_str(),
            new.recipient.index.as_bytes(),
        ],
    )?;
    Ok(())
}

written!(
    InsertLetter,
    "INSERT INTO message (id, channel, notice, client_id, sealed, state, state_rank, next_at, created_at, updated_at, blind_index) ",
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
);

/// Queues a message that carries no code. `due` is when a worker that was not told of it may pick it up.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn insert_letter(db: &mut Db, new: &NewLetter, due: UtcTime) -> Result<(), StorageError> {
    let queued = MessageState::Queued;
    let letter = serde_json::to_string(&new.letter).map_err(|error| StorageError::broken(error.to_string()))?;
    run::<InsertLetter, _>(
        db,
        binds![
            new.id.as_str(),
            new.channel.as_str(),
            letter.as_str(),
            new.client.as_str(),
            new.recipient.sealed.as_slice(),
            queued.as_str(),
            queued.rank(),
            due,
            new.created_at,
            new.created_at,
            new.recipient.index.as_bytes(),
        ],
    )?;
    Ok(())
}

written!(
    Claim -> (Text, Nullable<Text>, Nullable<Text>, Binary, Text, Integer),
    "UPDATE message SET state = ?, state_rank = ?, attempts = attempts + 1, next_at = NULL, updated_at = ? ",
    "WHERE id = ? AND next_at IS NOT NULL RETURNING channel, challenge_id, notice, sealed, client_id, attempts"
);

/// Claims one message: after the commit it is this worker's, and nobody sends it a second time. `None` when it was
/// claimed already.
///
/// # Errors
/// [`StorageError`] when the database fails; then it must not be sent.
pub fn claim(db: &mut Db, id: &MessageId, now: UtcTime) -> Result<Option<ClaimedMessage>, StorageError> {
    let sending = MessageState::Sending;
    let row = say::<Claim, _>(binds![sending.as_str(), sending.rank(), now, id.as_str()])
        .get_result::<(String, Option<ChallengeId>, Option<String>, Vec<u8>, ClientId, i32)>(db)
        .optional()?;
    let Some((channel, challenge, letter, sealed_recipient, client, attempts)) = row else { return Ok(None) };
    let cargo = challenge.map(Cargo::Code).or(letter.map(Cargo::Letter)).ok_or_else(|| StorageError::broken("message without cargo"))?;
    let channel = Channel::parse(&channel).ok_or_else(|| StorageError::broken("message.channel"))?;
    Ok(Some(ClaimedMessage { id: id.clone(), channel, cargo, sealed_recipient, client, attempts }))
}

/// Messages that wait for any worker: retries, and what a node that died had queued.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn due(db: &mut Db, now: UtcTime, limit: i64) -> Result<Vec<MessageId>, StorageError> {
    Ok(message::table.filter(message::next_at.le(now)).order(message::next_at).limit(limit).select(message::id).load(db)?)
}

// A callback may have been faster than the answer it calls back about.
written!(
    Record,
    "UPDATE message SET state = ?, state_rank = ?, next_at = ?, provider_id = ?, error_class = ?, error_code = ?, updated_at = ?, ",
    "segments = COALESCE(?, segments), price = COALESCE(?, price), trail = trail || ? ",
    "WHERE id = ? AND (state_rank <= ? OR state = ?)"
);

/// Records what came of handing a message over. States only move forward.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn record(db: &mut Db, id: &MessageId, receipt: &Receipt, now: UtcTime) -> Result<(), StorageError> {
    let (class, code) = match &receipt.error {
        Some((class, code)) => (Some(class.as_str()), Some(code.as_str())),
        None => (None, None),
    };
    let step = TrailStep::new(receipt.state, receipt.error.as_ref().map(|(class, code)| (*class, code.as_str())), now).to_column();
    let moved = run::<Record, _>(
        db,
        binds![
            receipt.state.as_str(),
            receipt.state.rank(),
            receipt.retry_at,
            receipt.provider_id.as_deref(),
            class,
            code,
            now,
            receipt.bill.segments,
            receipt.bill.price.as_deref(),
            step.as_str(),
            id.as_str(),
            receipt.state.rank(),
            MessageState::Sending.as_str(),
        ],
    )?;
    if let (0, Some(provider_id)) = (moved, &receipt.provider_id) {
        diesel::update(message::table.find(id.as_str())).set(message::provider_id.eq(provider_id)).execute(db)?;
        run::<Charge, _>(db, binds![receipt.bill.segments, receipt.bill.price.as_deref(), id.as_str(), provider_id.as_str()])?;
    }
    Ok(())
}

/// What a provider called back about a message.
pub struct News<'a> {
    /// The provider's id of it.
    pub provider_id: &'a str,
    /// How far it is.
    pub state: MessageState,
    /// What went wrong, with the provider's code.
    pub error: Option<(ErrorClass, &'a str)>,
    /// Parts and price, as far as it tells them.
    pub bill: Bill,
}

written!(
    Advance,
    "UPDATE message SET state = ?, state_rank = ?, provider_id = ?, error_class = ?, error_code = ?, updated_at = ?, trail = trail || ? ",
    "WHERE id = ? AND (provider_id IS NULL OR provider_id = ?) AND state_rank < ?"
);
written!(
    Charge,
    "UPDATE message SET segments = COALESCE(?, segments), price = COALESCE(?, price) ",
    "WHERE id = ? AND (provider_id IS NULL OR provider_id = ?)"
);

/// Moves a message forward by what its provider called back, and keeps what it charged. `false` when the message is unknown or
/// already further.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn advance(db: &mut Db, id: &MessageId, news: &News<'_>, now: UtcTime) -> Result<bool, StorageError> {
    let step = TrailStep::new(news.state, news.error, now).to_column();
    let moved = run::<Advance, _>(
        db,
        binds![
            news.state.as_str(),
            news.state.rank(),
            news.provider_id,
            news.error.map(|(class, _)| class.as_str()),
            news.error.map(|(_, code)| code),
            now,
            step.as_str(),
            id.as_str(),
            news.provider_id,
            news.state.rank(),
        ],
    )?;
    if !news.bill.is_empty() {
        // The price is often told after the last state.
        run::<Charge, _>(db, binds![news.bill.segments, news.bill.price.as_deref(), id.as_str(), news.provider_id])?;
    }
    Ok(moved > 0)
}

written!(
    LatestOf -> (Text, Nullable<Text>, BigInt),
    "SELECT state, error_code, updated_at FROM message WHERE challenge_id = ? ORDER BY created_at DESC"
);

/// Where the newest message of a challenge stands, with its error class and code.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn latest_of(db: &mut Db, challenge: &ChallengeId) -> Result<Option<(MessageState, Option<String>, UtcTime)>, StorageError> {
    let row = say::<LatestOf, _>(binds![challenge.as_str()]).get_result::<(String, Option<String>, UtcTime)>(db).optional()?;
    row.map(|(state, code, at)| {
        let state = MessageState::parse(&state).ok_or_else(|| StorageError::broken("message.state"))?;
        Ok((state, code, at))
    })
    .transpose()
}

written!(GiveUp, "UPDATE message SET state = ?, state_rank = ?, updated_at = ?, trail = trail || ? WHERE state = ? AND updated_at < ?");

/// Gives up on messages whose worker died between claiming and recording: they may or may not have been sent.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn give_up_stale(db: &mut Db, claimed_before: UtcTime, now: UtcTime) -> Result<usize, StorageError> {
    let lost = MessageState::Unknown;
    let step = TrailStep::new(lost, None, now).to_column();
    let binds = binds![lost.as_str(), lost.rank(), now, step.as_str(), MessageState::Sending.as_str(), claimed_before];
    Ok(run::<GiveUp, _>(db, binds)?)
}

written!(
    NoteEntered,
    "UPDATE message SET entered_at = (SELECT redeemed_at FROM challenge WHERE id = ?) ",
    "WHERE id = (SELECT MAX(id) FROM message WHERE challenge_id = ?)"
);

/// Notes when the code of a challenge was entered, at the last message that carried it: the challenge is about to be forgotten.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn note_entered(db: &mut Db, challenge: &str) -> Result<(), StorageError> {
    run::<NoteEntered, _>(db, binds![challenge, challenge])?;
    Ok(())
}

/// Where one message of a client stands.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn standing(db: &mut Db, id: &MessageId, client: &ClientId) -> Result<Option<Standing>, StorageError> {
    type Row = (String, String, Option<String>, Option<String>, Vec<u8>, UtcTime, UtcTime);
    let row = message::table
        .filter(message::id.eq(id.as_str()).and(message::client_id.eq(client.as_str())).and(message::challenge_id.is_null()))
        .select((
            message::channel,
            message::state,
            message::error_class,
            message::error_code,
            message::sealed,
            message::created_at,
            message::updated_at,
        ))
        .first::<Row>(db)
        .optional()?;
    let Some((channel, state, class, code, sealed_recipient, created_at, updated_at)) = row else { return Ok(None) };
    let channel = Channel::parse(&channel).ok_or_else(|| StorageError::broken("message.channel"))?;
    let state = MessageState::parse(&state).ok_or_else(|| StorageError::broken("message.state"))?;
    let error = class.as_deref().and_then(ErrorClass::parse).map(|class| (class, code.unwrap_or_default()));
    Ok(Some(Standing { channel, state, error, sealed_recipient, created_at, updated_at }))
}

/// Where texts went lately, sealed, the newest first.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn recent_texts(db: &mut Db, since: UtcTime, limit: i64) -> Result<Vec<Vec<u8>>, StorageError> {
    let recent = message::channel.eq(Channel::Sms.as_str()).and(message::created_at.ge(since));
    Ok(message::table.filter(recent).order(message::id.desc()).limit(limit).select(message::sealed).load(db)?)
}
