//! Stored counters behind every limit. Each is moved by one statement that also decides, so that a thousand requests at
//! once are a thousand decisions one after the other.

use std::time::Duration;

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use super::{Db, StorageError};
use crate::domain::time::UtcTime;
use crate::storage::schema::limit_counter;

#[derive(QueryableByName)]
struct Value {
    #[diesel(sql_type = BigInt)]
    value: i64,
}

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
    // `value` is the moment at which the bucket is full again. One statement reads, decides and writes.
    let taken = diesel::sql_query(
        "INSERT INTO limit_counter (bucket, value, level, expires_at) VALUES ($1, $2, 0, $3) \
         ON CONFLICT (bucket) DO UPDATE SET \
         value = (CASE WHEN limit_counter.value > $4 THEN limit_counter.value ELSE $5 END) + $6, expires_at = $7 \
         WHERE limit_counter.value <= $8 RETURNING value",
    )
    .bind::<Text, _>(bucket)
    .bind::<BigInt, _>(first.micros())
    .bind::<BigInt, _>(forget.micros())
    .bind::<BigInt, _>(now.micros())
    .bind::<BigInt, _>(now.micros())
    .bind::<BigInt, _>(i64::try_from(rate.interval.as_micros()).unwrap_or(i64::MAX))
    .bind::<BigInt, _>(forget.micros())
    .bind::<BigInt, _>(latest.micros())
    .get_result::<Value>(db)
    .optional()?;
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
    let taken = diesel::sql_query(
        "INSERT INTO limit_counter (bucket, value, level, expires_at) VALUES ($1, $2, 1, $3) \
         ON CONFLICT (bucket) DO UPDATE SET \
         value = $4 + (CASE WHEN limit_counter.value < $5 THEN 30000000 WHEN limit_counter.level <= 1 THEN 60000000 \
           WHEN limit_counter.level = 2 THEN 120000000 WHEN limit_counter.level = 3 THEN 240000000 \
           WHEN limit_counter.level = 4 THEN 480000000 WHEN limit_counter.level = 5 THEN 960000000 ELSE 1920000000 END), \
         level = (CASE WHEN limit_counter.value < $6 THEN 1 ELSE limit_counter.level + 1 END), expires_at = $7 \
         WHERE limit_counter.value <= $8 RETURNING value",
    )
    .bind::<Text, _>(bucket)
    .bind::<BigInt, _>((now + Duration::from_secs(30)).micros())
    .bind::<BigInt, _>(forget.micros())
    .bind::<BigInt, _>(now.micros())
    .bind::<BigInt, _>(idle.micros())
    .bind::<BigInt, _>(idle.micros())
    .bind::<BigInt, _>(forget.micros())
    .bind::<BigInt, _>(now.micros())
    .get_result::<Value>(db)
    .optional()?;
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
    let raised = diesel::sql_query(
        "INSERT INTO limit_counter (bucket, value, level, expires_at) VALUES ($1, 1, 0, $2) \
         ON CONFLICT (bucket) DO UPDATE SET value = limit_counter.value + 1 WHERE limit_counter.value < $3 RETURNING value",
    )
    .bind::<Text, _>(bucket)
    .bind::<BigInt, _>(i64::MAX)
    .bind::<BigInt, _>(ceiling)
    .get_result::<Value>(db)
    .optional()?;
    Ok(raised.map(|row| row.value))
}

/// Forgets counters, after a success.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn forget(db: &mut Db, buckets: &[String]) -> Result<(), StorageError> {
    diesel::delete(limit_counter::table.filter(limit_counter::bucket.eq_any(buckets))).execute(db)?;
    Ok(())
}
