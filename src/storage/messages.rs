//! The durable queue of texts and mails.

use diesel::prelude::*;

use super::kept::Keep;
use super::{Db, StorageError};
use crate::domain::challenge::Channel;
use crate::domain::id::{ChallengeId, ClientId, MessageId};
use crate::domain::message::{ClaimedMessage, ErrorClass, MessageState, NewMessage, Receipt};
use crate::domain::time::UtcTime;
use crate::storage::schema::message;

/// Queues a message. `due` is when a worker that was not told of it may pick it up.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn insert(db: &mut Db, new: &NewMessage, due: UtcTime) -> Result<(), StorageError> {
    diesel::insert_into(message::table)
        .values((
            message::id.eq(&new.id),
            message::channel.eq(new.channel.as_str()),
            message::challenge_id.eq(&new.challenge),
            message::client_id.eq(&new.client),
            message::sealed.eq(&new.recipient.sealed),
            message::state.eq(MessageState::Queued.as_str()),
            message::state_rank.eq(MessageState::Queued.rank()),
            message::next_at.eq(due),
            message::created_at.eq(new.created_at),
            message::updated_at.eq(new.created_at),
        ))
        .kept()
        .run(db)?;
    Ok(())
}

/// Claims one message: after the commit it is this worker's, and nobody sends it a second time. `None` when it was
/// claimed already.
///
/// # Errors
/// [`StorageError`] when the database fails; then it must not be sent.
pub fn claim(db: &mut Db, id: &MessageId, now: UtcTime) -> Result<Option<ClaimedMessage>, StorageError> {
    enum Claim {}
    let row = diesel::update(message::table.find(id.as_str()).filter(message::next_at.is_not_null()))
        .set((
            message::state.eq(MessageState::Sending.as_str()),
            message::state_rank.eq(MessageState::Sending.rank()),
            message::attempts.eq(message::attempts + 1),
            message::next_at.eq(None::<UtcTime>),
            message::updated_at.eq(now),
        ))
        .returning((message::channel, message::challenge_id, message::sealed, message::client_id, message::attempts))
        .kept_as::<Claim>()
        .get_result::<(String, ChallengeId, Vec<u8>, ClientId, i32)>(db)
        .optional()?;
    let Some((channel, challenge, sealed_recipient, client, attempts)) = row else { return Ok(None) };
    let channel = Channel::parse(&channel).ok_or_else(|| StorageError::broken("message.channel"))?;
    Ok(Some(ClaimedMessage { id: id.clone(), channel, challenge, sealed_recipient, client, attempts }))
}

/// Messages that wait for any worker: retries, and what a node that died had queued.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn due(db: &mut Db, now: UtcTime, limit: i64) -> Result<Vec<MessageId>, StorageError> {
    Ok(message::table.filter(message::next_at.le(now)).order(message::next_at).limit(limit).select(message::id).load(db)?)
}

/// Records what came of handing a message over. States only move forward.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn record(db: &mut Db, id: &MessageId, receipt: &Receipt, now: UtcTime) -> Result<(), StorageError> {
    let (class, code) = match &receipt.error {
        Some((class, code)) => (Some(class.as_str()), Some(code.as_str())),
        None => (None, None),
    };
    // A callback may have been faster than the answer it calls back about.
    let forward = message::state_rank.le(receipt.state.rank()).or(message::state.eq(MessageState::Sending.as_str()));
    enum Record {}
    let moved = diesel::update(message::table.find(id.as_str()).filter(forward))
        .set((
            message::state.eq(receipt.state.as_str()),
            message::state_rank.eq(receipt.state.rank()),
            message::next_at.eq(receipt.retry_at),
            message::provider_id.eq(receipt.provider_id.as_deref()),
            message::error_class.eq(class),
            message::error_code.eq(code),
            message::updated_at.eq(now),
        ))
        .returning(message::state_rank)
        .kept_as::<Record>()
        .touch::<i32>(db)?;
    if let (0, Some(provider_id)) = (moved, &receipt.provider_id) {
        diesel::update(message::table.find(id.as_str())).set(message::provider_id.eq(provider_id)).execute(db)?;
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
}

/// Moves a message forward by what its provider called back. `false` when the message is unknown or already further.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn advance(db: &mut Db, id: &MessageId, news: &News<'_>, now: UtcTime) -> Result<bool, StorageError> {
    let News { provider_id, state, error } = *news;
    let is_it = message::provider_id.is_null().or(message::provider_id.eq(provider_id));
    let behind = is_it.and(message::state_rank.lt(state.rank()));
    let moved = diesel::update(message::table.find(id.as_str()).filter(behind))
        .set((
            message::state.eq(state.as_str()),
            message::state_rank.eq(state.rank()),
            message::provider_id.eq(provider_id),
            message::error_class.eq(error.map(|(class, _)| class.as_str())),
            message::error_code.eq(error.map(|(_, code)| code)),
            message::updated_at.eq(now),
        ))
        .execute(db)?;
    Ok(moved > 0)
}

/// Where the newest message of a challenge stands, with its error class and code.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn latest_of(db: &mut Db, challenge: &ChallengeId) -> Result<Option<(MessageState, Option<String>, UtcTime)>, StorageError> {
    let row = message::table
        .filter(message::challenge_id.eq(challenge.as_str()))
        .order(message::created_at.desc())
        .select((message::state, message::error_code, message::updated_at))
        .kept()
        .get_result::<(String, Option<String>, UtcTime)>(db)
        .optional()?;
    row.map(|(state, code, at)| {
        let state = MessageState::parse(&state).ok_or_else(|| StorageError::broken("message.state"))?;
        Ok((state, code, at))
    })
    .transpose()
}

/// Gives up on messages whose worker died between claiming and recording: they may or may not have been sent.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn give_up_stale(db: &mut Db, claimed_before: UtcTime, now: UtcTime) -> Result<usize, StorageError> {
    let stale = message::state.eq(MessageState::Sending.as_str()).and(message::updated_at.lt(claimed_before));
    Ok(diesel::update(message::table.filter(stale))
        .set((message::state.eq(MessageState::Unknown.as_str()), message::state_rank.eq(MessageState::Unknown.rank()), message::updated_at.eq(now)))
        .execute(db)?)
}
