//! Stored counters behind every limit. Each is moved by one statement that also decides, so that a thousand requests at
//! once are a thousand decisions one after the other.

use std::time::Duration;

use diesel::dsl::case_when;
use diesel::prelude::*;
use diesel::query_dsl::methods::FilterDsl;
use diesel::sql_types::BigInt;

use super::db::on_each_backend;
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
}

/// Takes one from a bucket. `Err` says how long until one is there.
///
/// # Errors
/// [`StorageError`] when the database fails; then the act that the limit guards must not go on.
pub fn take(db: &mut Db, bucket: &str, rate: Rate, now: UtcTime) -> Result<Result<(), Duration>, StorageError> {
    let slack = rate.interval * rate.burst.saturating_sub(1);
    let latest = now + slack;
    let first = now + rate.interval;
    let forget = now + rate.interval * rate.burst.saturating_add(1);
    let (now_at, step) = (now.micros(), i64::try_from(rate.interval.as_micros()).unwrap_or(i64::MAX));
    // `value` is the moment at which the bucket is full again. One statement reads, decides and writes. It is written in the
    // query builder because only its statements are kept prepared.
    let taken = on_each_backend!(db, |conn| diesel::insert_into(limit_counter::table)
        .values((
            limit_counter::bucket.eq(bucket),
            limit_counter::value.eq(first.micros()),
            limit_counter::level.eq(0),
            limit_counter::expires_at.eq(forget.micros())
        ))
        .on_conflict(limit_counter::bucket)
        .do_update()
        .set((
            limit_counter::value.eq(case_when(limit_counter::value.gt(now_at), limit_counter::value).otherwise(now_at) + step),
            limit_counter::expires_at.eq(forget.micros()),
        ))
        .filter(limit_counter::value.le(latest.micros()))
        .returning(limit_counter::value)
        .get_result::<i64>(conn)
        .optional())?;
    if taken.is_some() {
        return Ok(Ok(()));
    }
    let full_at = limit_counter::table.find(bucket).select(limit_counter::value).first::<i64>(db).optional()?;
    let wait = full_at.map_or(rate.interval, |at| UtcTime::from_micros(at).since(latest));
    Ok(Err(wait.max(Duration::from_secs(1))))
}

/// Waits between two messages to one address: 30 s after the first, doubling to 32 minutes; an idle hour forgets.
///
/// # Errors
/// [`StorageError`] when the database fails; then nothing may be sent.
pub fn climb(db: &mut Db, bucket: &str, now: UtcTime) -> Result<Result<(), Duration>, StorageError> {
    let idle = now - Duration::from_secs(3_600);
    let forget = now + Duration::from_secs(3 * 3_600);
    let (now_at, idle) = (now.micros(), idle.micros());
    let after = |seconds: i64| (now_at + seconds * 1_000_000).into_sql::<BigInt>();
    let taken = on_each_backend!(db, |conn| diesel::insert_into(limit_counter::table)
        .values((
            limit_counter::bucket.eq(bucket),
            limit_counter::value.eq(now_at + 30_000_000),
            limit_counter::level.eq(1),
            limit_counter::expires_at.eq(forget.micros()),
        ))
        .on_conflict(limit_counter::bucket)
        .do_update()
        .set((
            limit_counter::value.eq(case_when(limit_counter::value.lt(idle), after(30))
                .when(limit_counter::level.le(1), after(60))
                .when(limit_counter::level.eq(2), after(120))
                .when(limit_counter::level.eq(3), after(240))
                .when(limit_counter::level.eq(4), after(480))
                .when(limit_counter::level.eq(5), after(960))
                .otherwise(after(1_920))),
            limit_counter::level.eq(case_when(limit_counter::value.lt(idle), 1_i64.into_sql::<BigInt>()).otherwise(limit_counter::level + 1)),
            limit_counter::expires_at.eq(forget.micros()),
        ))
        .filter(limit_counter::value.le(now_at))
        .returning(limit_counter::value)
        .get_result::<i64>(conn)
        .optional())?;
    if taken.is_some() {
        return Ok(Ok(()));
    }
    Ok(Err(wait_of(db, bucket, now)?.unwrap_or(Duration::from_secs(30))))
}

/// How long until [`climb`] lets the next one through; `None` when it would now.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn wait_of(db: &mut Db, bucket: &str, now: UtcTime) -> Result<Option<Duration>, StorageError> {
    let at = limit_counter::table.find(bucket).select(limit_counter::value).first::<i64>(db).optional()?;
    Ok(at.map(|at| UtcTime::from_micros(at).since(now)).filter(|wait| !wait.is_zero()))
}

/// Raises a total that never passes `ceiling`; `None` when it is reached.
///
/// # Errors
/// [`StorageError`] when the database fails; then the act that the total guards must not go on.
pub fn add(db: &mut Db, bucket: &str, ceiling: i64) -> Result<Option<i64>, StorageError> {
    let raised = on_each_backend!(db, |conn| diesel::insert_into(limit_counter::table)
        .values((limit_counter::bucket.eq(bucket), limit_counter::value.eq(1), limit_counter::level.eq(0), limit_counter::expires_at.eq(i64::MAX)))
        .on_conflict(limit_counter::bucket)
        .do_update()
        .set(limit_counter::value.eq(limit_counter::value + 1))
        .filter(limit_counter::value.lt(ceiling))
        .returning(limit_counter::value)
        .get_result::<i64>(conn)
        .optional())?;
    Ok(raised)
}

/// Forgets counters, after a success.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn forget(db: &mut Db, buckets: &[String]) -> Result<(), StorageError> {
    diesel::delete(QueryDsl::filter(limit_counter::table, limit_counter::bucket.eq_any(buckets))).execute(db)?;
    Ok(())
}
