//! Stored counters behind every limit. Each is moved by one statement that also decides, so that a thousand requests at
//! once are a thousand decisions one after the other.

use std::time::Duration;

use diesel::backend::Backend;
use diesel::prelude::*;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::serialize::ToSql;
use diesel::sql_types::{BigInt, HasSqlType, Text};

use super::kept::Keep;
use super::written::{binds, run, say, written};
use super::{Db, StorageError};
use crate::domain::time::UtcTime;
use crate::storage::schema::limit_counter;

/// How often something may happen: `burst` at once, then one each `interval` (the generic cell rate algorithm).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Rate {
    /// How many at once.
    pub burst: u32,
    /// How long one of them takes to come back.
    pub interval: Duration,
}

impl Rate {
    /// Never more than `count` in any `period`: three fifths of them at once, the rest spread over the period. [`Rate::per`]
    /// lets nearly twice as many through while its bucket refills.
    pub fn within(count: u32, period: Duration) -> Self {
        let burst = (count * 3).div_ceil(5).max(1);
        Self { burst, interval: period / count.saturating_sub(burst).max(1) }
    }

    /// `count` in `period`, all of them at once if need be.
    pub fn per(count: u32, period: Duration) -> Self {
        Self { burst: count, interval: period / count.max(1) }
    }

    /// How far ahead of its refill a bucket may run.
    fn slack(self) -> Duration {
        self.interval * self.burst.saturating_sub(1)
    }
}

/// Takes one from a bucket. `Err` says how long until one is there.
///
/// # Errors
/// [`StorageError`] when the database fails; then the act that the limit guards must not go on.
pub fn take(db: &mut Db, bucket: String, rate: Rate, now: UtcTime) -> Result<Result<(), Duration>, StorageError> {
    let refused = take_all(db, &[(bucket, rate)], now)?;
    Ok(refused.first().map_or(Ok(()), |(_, wait)| Err(*wait)))
}

/// Takes one from each bucket in one statement. Answers with the positions of those that had none, in order, and how long
/// until they have; from the others one was taken.
///
/// # Errors
/// [`StorageError`] when the database fails; then the act that the limits guard must not go on.
pub fn take_all(db: &mut Db, buckets: &[(String, Rate)], now: UtcTime) -> Result<Vec<(usize, Duration)>, StorageError> {
    let rows = buckets.iter().map(|(bucket, rate)| TakeRow::new(bucket, *rate, now)).collect();
    let taken = take_rows(db, rows, now.micros())?;
    let refused = buckets.iter().enumerate().filter(|(_, (bucket, _))| !taken.contains(bucket));
    refused.map(|(position, (bucket, rate))| Ok((position, until_there_is_one(db, bucket, *rate, now)?))).collect()
}

fn until_there_is_one(db: &mut Db, bucket: &str, rate: Rate, now: UtcTime) -> Result<Duration, StorageError> {
    let full_at = say::<Find, _>(binds![bucket]).get_result::<(i64, i64)>(db).optional()?;
    let wait = full_at.map_or(rate.interval, |(at, _)| UtcTime::from_micros(at).since(now + rate.slack()));
    Ok(wait.max(Duration::from_secs(1)))
}

written!(Find -> (BigInt, BigInt), "SELECT value, level FROM limit_counter WHERE bucket = ?");

/// Runs the statement under a name for its number of buckets, which saves writing its text to find it; 0 names none.
fn take_rows(db: &mut Db, rows: Vec<TakeRow<'_>>, now: i64) -> QueryResult<Vec<String>> {
    macro_rules! by_count {
        ($($count:literal)+) => {
            match rows.len() {
                $($count => TakeAll::<$count> { rows, now }.kept().load(db),)+
                _ => TakeAll::<0> { rows, now }.kept().load(db),
            }
        };
    }
    by_count!(1 2 3 4 5 6 7 8 9)
}

/// One upsert over many buckets that reads, decides and writes. `limit_counter.value` is the moment at which a bucket is
/// full again; `excluded` brings each bucket its own rate, from which [`TakeRow`] makes its columns.
struct TakeAll<'a, const N: usize> {
    rows: Vec<TakeRow<'a>>,
    now: i64,
}

struct TakeRow<'a> {
    bucket: &'a str,
    /// One interval from now.
    first: i64,
    /// As many intervals from now as the bucket holds, and one more.
    forget: i64,
}

impl<'a> TakeRow<'a> {
    fn new(bucket: &'a str, rate: Rate, now: UtcTime) -> Self {
        let forget = now + rate.slack() + rate.interval * 2;
        Self { bucket, first: (now + rate.interval).micros(), forget: forget.micros() }
    }
}

impl<DB: Backend + HasSqlType<Text> + HasSqlType<BigInt>, const N: usize> QueryFragment<DB> for TakeAll<'_, N>
where
    str: ToSql<Text, DB>,
    i64: ToSql<BigInt, DB>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        out.push_sql("INSERT INTO limit_counter (bucket, value, level, expires_at) VALUES ");
        for (position, row) in self.rows.iter().enumerate() {
            out.push_sql(if position == 0 { "(" } else { ", (" });
            out.push_bind_param::<Text, _>(row.bucket)?;
            out.push_sql(", ");
            out.push_bind_param::<BigInt, _>(&row.first)?;
            out.push_sql(", 0, ");
            out.push_bind_param::<BigInt, _>(&row.forget)?;
            out.push_sql(")");
        }
        out.push_sql(" ON CONFLICT (bucket) DO UPDATE SET expires_at = excluded.expires_at, value = CASE WHEN limit_counter.value > ");
        out.push_bind_param::<BigInt, _>(&self.now)?;
        out.push_sql(" THEN limit_counter.value + excluded.value - ");
        out.push_bind_param::<BigInt, _>(&self.now)?;
        out.push_sql(" ELSE excluded.value END WHERE limit_counter.value <= excluded.expires_at - 2 * (excluded.value - ");
        out.push_bind_param::<BigInt, _>(&self.now)?;
        out.push_sql(") RETURNING bucket");
        Ok(())
    }
}

impl<const N: usize> QueryId for TakeAll<'_, N> {
    type QueryId = TakeAll<'static, N>;
    const HAS_STATIC_QUERY_ID: bool = N > 0;
}

impl<const N: usize> Query for TakeAll<'_, N> {
    type SqlType = Text;
}

written!(
    Climb,
    "INSERT INTO limit_counter (bucket, value, level, expires_at) VALUES (?, ?, 1, ?) ",
    "ON CONFLICT (bucket) DO UPDATE SET expires_at = excluded.expires_at, ",
    "level = CASE WHEN limit_counter.value < ? THEN 1 ELSE limit_counter.level + 1 END, ",
    "value = ? + 30000000 * CASE WHEN limit_counter.value < ? THEN 1 WHEN limit_counter.level <= 1 THEN 2 WHEN limit_counter.level = 2 THEN 4 ",
    "WHEN limit_counter.level = 3 THEN 8 WHEN limit_counter.level = 4 THEN 16 WHEN limit_counter.level = 5 THEN 32 ELSE 64 END ",
    "WHERE limit_counter.value <= ?"
);

/// Waits between two messages to one address: 30 s after the first, doubling to 32 minutes; an idle hour forgets.
///
/// # Errors
/// [`StorageError`] when the database fails; then nothing may be sent.
pub fn climb(db: &mut Db, bucket: &str, now: UtcTime) -> Result<Result<(), Duration>, StorageError> {
    let (next, forget) = (now + Duration::from_secs(30), now + Duration::from_secs(3 * 3_600));
    let idle = now - Duration::from_secs(3_600);
    if run::<Climb, _>(db, binds![bucket, next, forget, idle, now, idle, now])? == 1 {
        return Ok(Ok(()));
    }
    Ok(Err(wait_of(db, bucket, now)?.unwrap_or(Duration::from_secs(30))))
}

/// How long until [`climb`] lets the next one through; `None` when it would now.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn wait_of(db: &mut Db, bucket: &str, now: UtcTime) -> Result<Option<Duration>, StorageError> {
    let row = say::<Find, _>(binds![bucket]).get_result::<(i64, i64)>(db).optional()?;
    Ok(row.map(|(at, _)| UtcTime::from_micros(at).since(now)).filter(|wait| !wait.is_zero()))
}

written!(
    TakeCounted -> BigInt,
    "INSERT INTO limit_counter (bucket, value, level, expires_at) VALUES (?, ?, 1, ?) ",
    "ON CONFLICT (bucket) DO UPDATE SET level = limit_counter.level + 1, ",
    "value = CASE WHEN limit_counter.value > ? THEN limit_counter.value + ? ELSE excluded.value END ",
    "WHERE limit_counter.level < ? AND limit_counter.value <= ? RETURNING level"
);

/// Why [`take_counted`] took nothing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoneLeft {
    /// The total is reached.
    Ever,
    /// The bucket is empty for so long.
    For(Duration),
}

/// A bucket that also keeps a total, which no time lowers and which never passes a ceiling.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Counted {
    /// How often.
    pub rate: Rate,
    /// How many in all.
    pub ceiling: i64,
    /// When the bucket is forgotten, counted from its first use; `None` for never.
    pub life: Option<Duration>,
}

/// Takes one from a bucket with a total; answers with the total, this one included.
///
/// # Errors
/// [`StorageError`] when the database fails; then the act that the limits guard must not go on.
pub fn take_counted(db: &mut Db, bucket: &str, counted: Counted, now: UtcTime) -> Result<Result<i64, NoneLeft>, StorageError> {
    let Counted { rate, ceiling, life } = counted;
    let first = now + rate.interval;
    let interval = first.micros() - now.micros();
    let forget = life.map_or(i64::MAX, |life| (now + life).micros());
    let taken = say::<TakeCounted, _>(binds![bucket, first, forget, now, interval, ceiling, now + rate.slack()]).get_result::<i64>(db).optional()?;
    if let Some(total) = taken {
        return Ok(Ok(total));
    }
    let row = say::<Find, _>(binds![bucket]).get_result::<(i64, i64)>(db).optional()?;
    if row.is_some_and(|(_, total)| total >= ceiling) {
        return Ok(Err(NoneLeft::Ever));
    }
    Ok(Err(NoneLeft::For(until_there_is_one(db, bucket, rate, now)?)))
}

/// The total of a bucket that keeps one.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn total_of(db: &mut Db, bucket: &str) -> Result<i64, StorageError> {
    Ok(say::<Find, _>(binds![bucket]).get_result::<(i64, i64)>(db).optional()?.map_or(0, |(_, total)| total))
}

written!(GiveBack, "UPDATE limit_counter SET level = CASE WHEN level > 0 THEN level - 1 ELSE 0 END, value = value - ? WHERE bucket = ?");

/// Gives back what [`take`] or [`take_counted`] took for an act that did not happen after all.
///
/// # Errors
/// [`StorageError`] when the database fails; then it stays taken.
pub fn give_back(db: &mut Db, bucket: &str, rate: Rate) -> Result<(), StorageError> {
    let interval = i64::try_from(rate.interval.as_micros()).unwrap_or(0);
    run::<GiveBack, _>(db, binds![interval, bucket])?;
    Ok(())
}

written!(Forget, "DELETE FROM limit_counter WHERE bucket = ?");

/// Forgets a counter, after a success.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn forget(db: &mut Db, bucket: &str) -> Result<(), StorageError> {
    run::<Forget, _>(db, binds![bucket])?;
    Ok(())
}

/// Counters that one reading looks at.
const SCANNED: i64 = 5_000;

/// Counters after `from` that say nothing any more, and where to go on; `None` at the end.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn stale(db: &mut Db, from: &str, now: UtcTime) -> Result<(Vec<String>, Option<String>), StorageError> {
    let scanned: Vec<(String, i64)> = QueryDsl::filter(limit_counter::table, limit_counter::bucket.gt(from))
        .order(limit_counter::bucket)
        .limit(SCANNED)
        .select((limit_counter::bucket, limit_counter::expires_at))
        .load(db)?;
    let is_full = i64::try_from(scanned.len()).is_ok_and(|scanned| scanned == SCANNED);
    let next = scanned.last().filter(|_| is_full).map(|(bucket, _)| bucket.clone());
    let stale = scanned.into_iter().filter(|(_, expires_at)| *expires_at < now.micros()).map(|(bucket, _)| bucket);
    Ok((stale.collect(), next))
}

/// Deletes counters that [`stale`] found, but for those that moved since.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn forget_stale(db: &mut Db, buckets: &[String], now: UtcTime) -> Result<usize, StorageError> {
    let still = limit_counter::bucket.eq_any(buckets).and(limit_counter::expires_at.lt(now.micros()));
    Ok(diesel::delete(QueryDsl::filter(limit_counter::table, still)).execute(db)?)
}
