//! The log of messages for the portal. Ids sort by time, so that a stretch of time is a stretch of keys.

use diesel::prelude::*;

use super::{Db, StorageError};
use crate::domain::challenge::{Channel, Purpose};
use crate::domain::id::{ChallengeId, ClientId, MessageId};
use crate::domain::message::{Bill, ErrorClass, MessageState};
use crate::domain::message_trail::{self, TrailStep};
use crate::domain::phone::Region;
use crate::domain::sealed::BlindIndex;
use crate::domain::time::UtcTime;
use crate::storage::schema::{challenge, message};

/// Which messages.
#[derive(Clone, Default, Debug)]
pub struct Filter {
    /// In this state.
    pub state: Option<MessageState>,
    /// By this channel.
    pub channel: Option<Channel>,
    /// To this country.
    pub country: Option<Region>,
    /// For this client.
    pub client: Option<ClientId>,
    /// Queued at this moment or later.
    pub from: Option<UtcTime>,
    /// Queued before this moment.
    pub to: Option<UtcTime>,
    /// To this number or mailbox.
    pub address: Option<BlindIndex>,
    /// Only what comes before this one; `None` from the newest on.
    pub before: Option<MessageId>,
}

/// A message as the log shows it.
#[derive(Clone, Debug)]
pub struct Logged {
    /// Its identity.
    pub id: MessageId,
    /// How it travelled.
    pub channel: Channel,
    /// For which client.
    pub client: ClientId,
    /// Where to, sealed.
    pub sealed: Vec<u8>,
    /// How far it got.
    pub state: MessageState,
    /// Hand-overs to the provider.
    pub attempts: i32,
    /// When it is tried again.
    pub next_at: Option<UtcTime>,
    /// The provider's name for it.
    pub provider_id: Option<String>,
    /// What went wrong, and the provider's code.
    pub error: Option<(ErrorClass, String)>,
    /// When it was queued.
    pub created_at: UtcTime,
    /// A letter, as JSON, where it carries no code.
    pub letter: Option<String>,
    /// The country of a number.
    pub country: Option<String>,
    /// What its code was for.
    pub purpose: Option<Purpose>,
    /// When its code was entered.
    pub entered_at: Option<UtcTime>,
    /// Parts and price.
    pub bill: Bill,
    /// Its way.
    pub trail: Vec<TrailStep>,
    challenge: Option<ChallengeId>,
}

#[derive(Queryable)]
struct Row {
    id: MessageId,
    channel: String,
    challenge_id: Option<ChallengeId>,
    client_id: ClientId,
    sealed: Vec<u8>,
    state: String,
    _state_rank: i32,
    attempts: i32,
    next_at: Option<UtcTime>,
    provider_id: Option<String>,
    error_class: Option<String>,
    error_code: Option<String>,
    created_at: UtcTime,
    _updated_at: UtcTime,
    notice: Option<String>,
    country: Option<String>,
    purpose: Option<String>,
    entered_at: Option<UtcTime>,
    segments: Option<i64>,
    price: Option<String>,
    trail: String,
    _blind_index: Option<Vec<u8>>,
}

fn logged(row: Row) -> Result<Logged, StorageError> {
    let broken = |what: &str| StorageError::broken(what.to_owned());
    let class = row.error_class.as_deref().map(|class| ErrorClass::parse(class).unwrap_or(ErrorClass::Unknown));
    Ok(Logged {
        id: row.id,
        channel: Channel::parse(&row.channel).ok_or_else(|| broken("message.channel"))?,
        client: row.client_id,
        sealed: row.sealed,
        state: MessageState::parse(&row.state).ok_or_else(|| broken("message.state"))?,
        attempts: row.attempts,
        next_at: row.next_at,
        provider_id: row.provider_id,
        error: class.map(|class| (class, row.error_code.unwrap_or_default())),
        created_at: row.created_at,
        letter: row.notice,
        country: row.country,
        purpose: row.purpose.as_deref().and_then(Purpose::parse),
        entered_at: row.entered_at,
        bill: Bill { segments: row.segments, price: row.price },
        trail: message_trail::read(&row.trail),
        challenge: row.challenge_id,
    })
}

/// Messages, the newest first.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn list(db: &mut Db, filter: &Filter, limit: i64) -> Result<Vec<Logged>, StorageError> {
    let mut query = message::table.order(message::id.desc()).limit(limit).into_boxed();
    if let Some(state) = filter.state {
        query = query.filter(message::state.eq(state.as_str()));
    }
    if let Some(channel) = filter.channel {
        query = query.filter(message::channel.eq(channel.as_str()));
    }
    if let Some(country) = &filter.country {
        query = query.filter(message::country.eq(country.as_str().to_owned()));
    }
    if let Some(client) = &filter.client {
        query = query.filter(message::client_id.eq(client.as_str().to_owned()));
    }
    if let Some(address) = &filter.address {
        query = query.filter(message::blind_index.eq(address.as_bytes()));
    }
    if let Some(from) = filter.from {
        query = query.filter(message::id.ge(MessageId::least_at(from)));
    }
    if let Some(to) = filter.to {
        query = query.filter(message::id.lt(MessageId::least_at(to)));
    }
    if let Some(before) = &filter.before {
        query = query.filter(message::id.lt(before.clone()));
    }
    let rows = query.load::<Row>(db)?;
    let mut all = rows.into_iter().map(logged).collect::<Result<Vec<_>, _>>()?;
    note_entered(db, &mut all)?;
    Ok(all)
}

/// One message.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn find(db: &mut Db, id: &MessageId) -> Result<Option<Logged>, StorageError> {
    let row = message::table.find(id.as_str()).first::<Row>(db).optional()?;
    let Some(row) = row else { return Ok(None) };
    let mut found = [logged(row)?];
    note_entered(db, &mut found)?;
    let [found] = found;
    Ok(Some(found))
}

/// Of the last day, challenges still say when their codes were entered. Of several messages with one code, it is told of the
/// last.
fn note_entered(db: &mut Db, all: &mut [Logged]) -> Result<(), StorageError> {
    let ids: Vec<ChallengeId> = all.iter().filter(|own| own.entered_at.is_none()).filter_map(|own| own.challenge.clone()).collect();
    if ids.is_empty() {
        return Ok(());
    }
    let used = challenge::table.filter(challenge::id.eq_any(&ids).and(challenge::redeemed_at.is_not_null()));
    let used: Vec<(ChallengeId, Option<UtcTime>)> = used.select((challenge::id, challenge::redeemed_at)).load(db)?;
    for (id, at) in used {
        let last = message::table.filter(message::challenge_id.eq(&id)).select(diesel::dsl::max(message::id)).first::<Option<MessageId>>(db)?;
        if let Some(own) = all.iter_mut().find(|own| Some(&own.id) == last.as_ref()) {
            own.entered_at = at;
        }
    }
    Ok(())
}

/// How many messages of a stretch of time are in which state.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn states(db: &mut Db, from: UtcTime, to: UtcTime) -> Result<Vec<(MessageState, i64)>, StorageError> {
    let stretch = message::id.ge(MessageId::least_at(from)).and(message::id.lt(MessageId::least_at(to)));
    let rows = message::table.filter(stretch).group_by(message::state).select((message::state, diesel::dsl::count_star()));
    let rows: Vec<(String, i64)> = rows.load(db)?;
    Ok(rows.into_iter().filter_map(|(state, count)| Some((MessageState::parse(&state)?, count))).collect())
}
