//! What was sent to a person, and who is signed in at all.

use diesel::prelude::*;

use super::{Db, StorageError};
use crate::domain::challenge::{Channel, Purpose};
use crate::domain::id::{ClientId, MessageId, UserId};
use crate::domain::message::MessageState;
use crate::domain::time::UtcTime;
use crate::storage::schema::{address, challenge, message, session, token_grant};

/// A code that was sent: where it stands, never what it says.
#[derive(Clone, Debug)]
pub struct SentCode {
    /// Names it in the delivery log.
    pub id: MessageId,
    /// How.
    pub channel: Channel,
    /// The sealed address.
    pub sealed: Vec<u8>,
    /// For which application.
    pub client: ClientId,
    /// What the code was for.
    pub purpose: Purpose,
    /// How far it got.
    pub state: MessageState,
    /// What the provider said was wrong.
    pub error_code: Option<String>,
    /// When it was asked for.
    pub created_at: UtcTime,
    /// Whether the code was used.
    pub is_used: bool,
}

/// The codes that were sent to an account's addresses of late, the newest first.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn codes_of(db: &mut Db, user: &UserId, limit: i64) -> Result<Vec<SentCode>, StorageError> {
    type Asked = (String, String, Option<UtcTime>);
    type Line = (MessageId, String, Vec<u8>, ClientId, String, Option<String>, UtcTime, Option<String>);
    let indexes: Vec<Vec<u8>> = address::table.filter(address::account_id.eq(user.as_str())).select(address::blind_index).load(db)?;
    let asked: Vec<Asked> = challenge::table
        .filter(challenge::blind_index.eq_any(indexes).and(challenge::decoy.eq(false)))
        .order(challenge::created_at.desc())
        .limit(limit)
        .select((challenge::id, challenge::purpose, challenge::redeemed_at))
        .load(db)?;
    let rows = message::table
        .filter(message::challenge_id.eq_any(asked.iter().map(|(id, ..)| id.as_str()).collect::<Vec<_>>()))
        .order(message::id.desc())
        .limit(limit)
        .select((
            message::id,
            message::channel,
            message::sealed,
            message::client_id,
            message::state,
            message::error_code,
            message::created_at,
            message::challenge_id,
        ))
        .load::<Line>(db)?;
    let sent = rows.into_iter().map(|(id, channel, sealed, client, state, error_code, created_at, of)| {
        let (_, purpose, redeemed) =
            asked.iter().find(|(id, ..)| Some(id) == of.as_ref()).ok_or_else(|| StorageError::broken("message.challenge_id"))?;
        Ok(SentCode {
            id,
            channel: Channel::parse(&channel).ok_or_else(|| StorageError::broken("message.channel"))?,
            sealed,
            client,
            purpose: Purpose::parse(purpose).ok_or_else(|| StorageError::broken("challenge.purpose"))?,
            state: MessageState::parse(&state).ok_or_else(|| StorageError::broken("message.state"))?,
            error_code,
            created_at,
            is_used: redeemed.is_some(),
        })
    });
    sent.collect()
}

/// Browsers in which somebody is signed in.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn live_sessions(db: &mut Db, now: UtcTime) -> Result<i64, StorageError> {
    Ok(session::table.filter(session::account_id.is_not_null().and(session::expires_at.gt(now))).count().get_result(db)?)
}

/// Some of those who are signed in somewhere, in a browser or with tokens, in the order of their ids.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn signed_in_after(db: &mut Db, last: &UserId, limit: i64, now: UtcTime) -> Result<Vec<UserId>, StorageError> {
    let in_browsers = session::account_id.gt(last.as_str()).assume_not_null();
    let mut ids: Vec<UserId> = session::table
        .filter(session::account_id.is_not_null().and(in_browsers))
        .order(session::account_id)
        .select(session::account_id.assume_not_null())
        .distinct()
        .limit(limit)
        .load(db)?;
    let live = token_grant::revoked_at.is_null().and(token_grant::expires_at.gt(now)).and(token_grant::account_id.gt(last.as_str()));
    let with_tokens: Vec<UserId> =
        token_grant::table.filter(live).order(token_grant::account_id).select(token_grant::account_id).distinct().limit(limit).load(db)?;
    ids.extend(with_tokens);
    ids.sort_unstable();
    ids.dedup();
    ids.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    Ok(ids)
}
