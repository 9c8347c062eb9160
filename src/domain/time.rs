//! Points in time, and the clock as a parameter.

use std::fmt;
use std::ops::{Add, Sub};
use std::time::Duration;

use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types::BigInt;

/// A moment in UTC, in whole microseconds since 1970-01-01: the resolution that both databases keep.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsExpression, FromSqlRow, serde::Serialize, serde::Deserialize)]
#[diesel(sql_type = BigInt)]
pub struct UtcTime(i64);

impl UtcTime {
    /// The moment `micros` microseconds after the epoch.
    pub const fn from_micros(micros: i64) -> Self {
        Self(micros)
    }

    /// The moment `seconds` seconds after the epoch.
    pub const fn from_seconds(seconds: i64) -> Self {
        Self(seconds.saturating_mul(1_000_000))
    }

    /// Microseconds since the epoch.
    pub const fn micros(self) -> i64 {
        self.0
    }

    /// Milliseconds since the epoch, rounded down: what scripts in a page count in.
    pub const fn millis(self) -> i64 {
        self.0.div_euclid(1_000)
    }

    /// Whole seconds since the epoch, rounded down: the `NumericDate` of RFC 7519.
    pub const fn seconds(self) -> i64 {
        self.0.div_euclid(1_000_000)
    }

    /// How long from `earlier` until this moment; zero when `earlier` is later.
    pub fn since(self, earlier: Self) -> Duration {
        Duration::from_micros(u64::try_from(self.0.saturating_sub(earlier.0)).unwrap_or(0))
    }

    /// The month and the year in English: "November 2026".
    pub fn month_and_year(self) -> String {
        let moment = jiff::Timestamp::from_microsecond(self.0).unwrap_or_default();
        moment.strftime("%B %Y").to_string()
    }

    /// The beginning of a day in UTC, which is written as a form sends it: `2026-11-22`.
    pub fn start_of_day(text: &str) -> Option<Self> {
        let day: jiff::civil::Date = text.parse().ok().filter(|_| text.len() == 10)?;
        let start = day.to_zoned(jiff::tz::TimeZone::UTC).ok()?;
        Some(Self(start.timestamp().as_microsecond()))
    }

    /// RFC 3339 with exactly three fraction digits, as Auth0's profile writes its times.
    pub fn rfc3339_millis(self) -> String {
        match jiff::Timestamp::from_microsecond(self.0) {
            Ok(moment) => format!("{moment:.3}"),
            Err(_) => String::from("1970-01-01T00:00:00.000Z"),
        }
    }
}

impl fmt::Debug for UtcTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.rfc3339_millis())
    }
}

impl Add<Duration> for UtcTime {
    type Output = Self;
    fn add(self, rhs: Duration) -> Self {
        Self(self.0.saturating_add(i64::try_from(rhs.as_micros()).unwrap_or(i64::MAX)))
    }
}

impl Sub<Duration> for UtcTime {
    type Output = Self;
    fn sub(self, rhs: Duration) -> Self {
        Self(self.0.saturating_sub(i64::try_from(rhs.as_micros()).unwrap_or(i64::MAX)))
    }
}

impl<DB: Backend> ToSql<BigInt, DB> for UtcTime
where
    i64: ToSql<BigInt, DB>,
{
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
        self.0.to_sql(out)
    }
}

impl<DB: Backend> FromSql<BigInt, DB> for UtcTime
where
    i64: FromSql<BigInt, DB>,
{
    fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
        i64::from_sql(bytes).map(Self)
    }
}

/// Where "now" comes from. The server uses [`SystemClock`]; tests move their own.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> UtcTime;
}

/// The machine's clock, and the only place that reads it.
pub struct SystemClock;

impl Clock for SystemClock {
    #[allow(clippy::disallowed_methods, reason = "the one place that reads the machine's clock")]
    fn now(&self) -> UtcTime {
        UtcTime(jiff::Timestamp::now().as_microsecond())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_with_exactly_three_fraction_digits() {
        assert_eq!(UtcTime::from_micros(1_443_700_798_000_999).rfc3339_millis(), "2015-10-01T11:59:58.000Z");
    }

    #[test]
    fn days_are_read_as_forms_send_them() {
        assert_eq!(UtcTime::start_of_day("2015-10-01"), Some(UtcTime::from_seconds(1_443_657_600)));
        for text in ["", "2015-13-01", "2015-10-01T00:00", "01.10.2015", "2015-1-1", "-09999-01-01"] {
            assert_eq!(UtcTime::start_of_day(text), None, "{text}");
        }
    }

    #[test]
    fn a_duration_that_overflows_saturates() {
        assert_eq!(UtcTime::from_micros(i64::MAX) + Duration::from_secs(u64::MAX), UtcTime::from_micros(i64::MAX));
    }
}
