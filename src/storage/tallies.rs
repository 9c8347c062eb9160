//! How far codes came: of the last day from messages and challenges, before that from sums by the hour.

use std::time::Duration;

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use super::written::{binds, run, say, written};
use super::{Db, StorageError, Store};
use crate::domain::challenge::Channel;
use crate::domain::id::MessageId;
use crate::domain::time::UtcTime;
use crate::storage::schema::{code_tally, message};

const HOUR: i64 = 3_600_000_000;
/// Challenges of messages that are older than this are gone: the sweep has noted at the message that its code was entered.
const SETTLED: Duration = Duration::from_secs(25 * 3_600);
/// What one step sums up.
const A_STEP: Duration = Duration::from_secs(24 * 3_600);

/// How many codes of one step of time, channel, country, client and purpose came how far.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Funnel {
    /// Steps since the beginning of the stretch.
    pub step: i64,
    /// How they travelled.
    pub channel: Channel,
    /// Where to.
    pub country: Option<String>,
    /// For which client.
    pub client: String,
    /// What they were for.
    pub purpose: Option<String>,
    /// Asked for.
    pub asked: i64,
    /// Taken by the provider.
    pub sent: i64,
    /// Known to have arrived.
    pub delivered: i64,
    /// Entered.
    pub entered: i64,
}

// Texts that carry one code are each asked for; the code is entered once, at the last of them.
written!(
    Live -> (BigInt, Text, Text, Text, Text, BigInt, BigInt, BigInt, BigInt),
    "SELECT step, channel, country, client_id, purpose, COUNT(*), ",
    "CAST(SUM(CASE WHEN entered = 1 OR state IN ('accepted', 'sent', 'delivered', 'undelivered') THEN 1 ELSE 0 END) AS BIGINT), ",
    "CAST(SUM(CASE WHEN entered = 1 OR state = 'delivered' THEN 1 ELSE 0 END) AS BIGINT), CAST(SUM(entered) AS BIGINT) ",
    "FROM (SELECT (m.created_at - ?) / ? AS step, m.channel, COALESCE(m.country, '') AS country, m.client_id, ",
    "COALESCE(m.purpose, '') AS purpose, m.state, CASE WHEN m.entered_at IS NOT NULL THEN 1 ",
    "WHEN EXISTS (SELECT 1 FROM challenge c WHERE c.id = m.challenge_id AND c.redeemed_at IS NOT NULL) ",
    "AND NOT EXISTS (SELECT 1 FROM message l WHERE l.challenge_id = m.challenge_id AND l.id > m.id) THEN 1 ELSE 0 END AS entered ",
    "FROM message m WHERE m.id >= ? AND m.id < ? AND m.challenge_id IS NOT NULL) AS code ",
    "GROUP BY step, channel, country, client_id, purpose"
);

written!(
    Tallied -> (BigInt, Text, Text, Text, Text, BigInt, BigInt, BigInt, BigInt),
    "SELECT step, channel, country, client_id, purpose, CAST(SUM(asked) AS BIGINT), CAST(SUM(sent) AS BIGINT), ",
    "CAST(SUM(delivered) AS BIGINT), CAST(SUM(entered) AS BIGINT) FROM (SELECT (hour - ?) / ? AS step, channel, country, client_id, ",
    "purpose, asked, sent, delivered, entered FROM code_tally WHERE hour >= ? AND hour < ?) AS code ",
    "GROUP BY step, channel, country, client_id, purpose"
);

/// How far codes came in a stretch of time, in steps of so many microseconds. Of what is older than a day, whole hours count.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn funnels(db: &mut Db, stretch: (UtcTime, UtcTime), step: i64) -> Result<Vec<Funnel>, StorageError> {
    type Row = (i64, String, String, String, String, i64, i64, i64, i64);
    let ((from, to), step) = (stretch, step.max(1));
    let live_from = untallied(db)?.max(from);
    let [first, end] = [live_from, to].map(MessageId::least_at);
    let mut rows = say::<Tallied, _>(binds![from, step, from, to]).load::<Row>(db)?;
    rows.extend(say::<Live, _>(binds![from, step, first.as_str(), end.as_str()]).load::<Row>(db)?);
    let some = |text: String| Some(text).filter(|text| !text.is_empty());
    let funnel = |(step, channel, country, client, purpose, asked, sent, delivered, entered): Row| {
        let (channel, country, purpose) = (Channel::parse(&channel)?, some(country), some(purpose));
        Some(Funnel { step, channel, country, client, purpose, asked, sent, delivered, entered })
    };
    Ok(rows.into_iter().filter_map(funnel).collect())
}

/// Since when nothing is summed up.
fn untallied(db: &mut Db) -> Result<UtcTime, StorageError> {
    let last: Option<i64> = code_tally::table.select(diesel::dsl::max(code_tally::hour)).first(db)?;
    Ok(UtcTime::from_micros(last.map_or(0, |hour| hour + HOUR)))
}

// Two nodes at once write the same sums.
written!(
    Tally,
    "INSERT INTO code_tally (hour, channel, country, client_id, purpose, asked, sent, delivered, entered) ",
    "SELECT hour, channel, country, client_id, purpose, COUNT(*), ",
    "SUM(CASE WHEN entered = 1 OR state IN ('accepted', 'sent', 'delivered', 'undelivered') THEN 1 ELSE 0 END), ",
    "SUM(CASE WHEN entered = 1 OR state = 'delivered' THEN 1 ELSE 0 END), SUM(entered) ",
    "FROM (SELECT m.created_at - m.created_at % 3600000000 AS hour, m.channel, COALESCE(m.country, '') AS country, m.client_id, ",
    "COALESCE(m.purpose, '') AS purpose, m.state, CASE WHEN m.entered_at IS NOT NULL THEN 1 ELSE 0 END AS entered ",
    "FROM message m WHERE m.id >= ? AND m.id < ? AND m.challenge_id IS NOT NULL) AS code WHERE 1 = 1 ",
    "GROUP BY hour, channel, country, client_id, purpose ON CONFLICT DO NOTHING"
);

/// Sums up what is settled, a day at a time. To be called after the sweep of challenges.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub(super) async fn settle(store: &Store, now: UtcTime) -> Result<(), StorageError> {
    let until = whole_hour(now - SETTLED);
    while let Some(from) = store.read(next).await?.filter(|from| *from < until) {
        let [first, end] = [from, (from + A_STEP).min(until)].map(MessageId::least_at);
        store.write_one(move |db| Ok(run::<Tally, _>(db, binds![first.as_str(), end.as_str()])?)).await?;
    }
    Ok(())
}

/// The hour of the first code that is in no sum.
fn next(db: &mut Db) -> Result<Option<UtcTime>, StorageError> {
    let from = MessageId::least_at(untallied(db)?);
    let codes = message::table.filter(message::id.ge(from).and(message::challenge_id.is_not_null()));
    let first = codes.order(message::id).select(message::created_at).first::<UtcTime>(db).optional()?;
    Ok(first.map(whole_hour))
}

fn whole_hour(at: UtcTime) -> UtcTime {
    UtcTime::from_micros(at.micros() - at.micros().rem_euclid(HOUR))
}

/// Forgets sums of what the log of messages no longer has.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub(super) fn forget(db: &mut Db, before: UtcTime) -> Result<usize, StorageError> {
    Ok(diesel::delete(code_tally::table.filter(code_tally::hour.lt(before.micros()))).execute(db)?)
}
