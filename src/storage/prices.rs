//! What the provider charged for texts, as far as it told.

use diesel::dsl::count_star;
use diesel::prelude::*;

use super::{Db, StorageError};
use crate::domain::challenge::Channel;
use crate::domain::id::MessageId;
use crate::domain::phone::Region;
use crate::domain::price::{Charged, Price};
use crate::domain::time::UtcTime;
use crate::storage::schema::message;

/// What texts cost since a moment, by country. What a provider said in a way that is no price is left out.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn charged(db: &mut Db, since: UtcTime) -> Result<Vec<Charged>, StorageError> {
    type Row = (Option<String>, Option<String>, Option<i64>, i64);
    let told = message::channel.eq(Channel::Sms.as_str()).and(message::price.is_not_null()).and(message::country.is_not_null());
    let rows = message::table
        .filter(message::id.ge(MessageId::least_at(since)).and(told))
        .group_by((message::country, message::price, message::segments))
        .select((message::country, message::price, message::segments, count_star()));
    let charged = |(country, price, segments, count): Row| {
        Some(Charged {
            country: Region::parse(&country?)?,
            price: Price::parse(&price?)?,
            segments: segments.and_then(|count| u64::try_from(count).ok()).unwrap_or(1),
            count: u64::try_from(count).ok()?,
        })
    };
    Ok(rows.load::<Row>(db)?.into_iter().filter_map(charged).collect())
}
