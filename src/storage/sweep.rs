//! Forgetting what is over, in steps small enough that no sign-in waits long for one.

use std::time::Duration;

use diesel::prelude::*;

use super::{Db, StorageError, Store, limits, messages, outbox, tallies};
use crate::domain::id::MessageId;
use crate::domain::time::UtcTime;
use crate::storage::schema::{
    authorization_code, ceremony, challenge, device_request, disavowal, invitation, logout_notice, message, partial_sign_in, pushed_request,
    remembered_browser, session, token_grant, used_once, webhook_delivery,
};

/// Challenges are kept for a day, so that a late guess is told "used" or "expired" rather than "unknown".
const CHALLENGES: Duration = Duration::from_secs(24 * 3600);
/// Messages are kept for 90 days, for the delivery log.
const MESSAGES: Duration = Duration::from_secs(90 * 24 * 3600);
/// Redeemed codes are kept for a day, so that a replay revokes what the first use gave.
const CODES: Duration = Duration::from_secs(24 * 3600);

/// Notices of sign-outs are kept for a week, to see what came of them.
const NOTICES: Duration = Duration::from_secs(7 * 24 * 3600);

/// Deliveries to webhooks are kept for 30 days, for their log.
const DELIVERIES: Duration = Duration::from_secs(30 * 24 * 3600);

/// Rows of each table that one step deletes.
const CHUNK: i64 = 500;

/// Deletes rows that nothing can ask for any more. Returns how many.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn run(store: &Store, now: UtcTime) -> Result<usize, StorageError> {
    let mut swept = store.write(outbox::trim).await?;
    swept += store.write(move |db| tallies::forget(db, now - MESSAGES)).await?;
    loop {
        let [most, all] = store.write(move |db| step(db, now)).await?;
        swept += all;
        if most < usize::try_from(CHUNK).unwrap_or(usize::MAX) {
            break;
        }
    }
    tallies::settle(store, now).await?;
    let mut after = Some(String::new());
    while let Some(from) = after {
        // Counters move all the time, so no index follows their end; readers look for the stale ones.
        let (stale, next) = store.read(move |db| limits::stale(db, &from, now)).await?;
        if !stale.is_empty() {
            swept += store.write(move |db| limits::forget_stale(db, &stale, now)).await?;
        }
        after = next;
    }
    Ok(swept)
}

/// Deletes up to [`CHUNK`] rows of a table, by key. The rule is asked again of each: a row may have been renewed meanwhile, and
/// a ceremony's key is the first half of it only.
macro_rules! delete_some {
    ($db:expr, $table:ident :: $key:ident as $kind:ty, $over:expr) => {{
        let over: Vec<$kind> = $table::table.filter($over).select($table::$key).limit(CHUNK).load($db)?;
        if over.is_empty() { 0 } else { diesel::delete($table::table.filter($table::$key.eq_any(over)).filter($over)).execute($db)? }
    }};
}

/// The most rows of one table, and the rows of all.
fn step(db: &mut Db, now: UtcTime) -> Result<[usize; 2], StorageError> {
    let swept = [
        forget_challenges(db, now)?,
        delete_some!(db, message::id as String, message::id.lt(MessageId::least_at(now - MESSAGES))),
        delete_some!(db, authorization_code::digest as Vec<u8>, authorization_code::expires_at.lt(now - CODES)),
        delete_some!(db, session::digest as Vec<u8>, session::expires_at.lt(now)),
        delete_some!(db, token_grant::id as String, token_grant::expires_at.lt(now)),
        delete_some!(db, pushed_request::digest as Vec<u8>, pushed_request::expires_at.lt(now)),
        delete_some!(db, used_once::digest as Vec<u8>, used_once::expires_at.lt(now)),
        delete_some!(db, ceremony::binding as Vec<u8>, ceremony::expires_at.lt(now)),
        delete_some!(db, device_request::digest as Vec<u8>, device_request::expires_at.lt(now - CODES)),
        delete_some!(db, disavowal::digest as Vec<u8>, disavowal::expires_at.lt(now)),
        delete_some!(db, partial_sign_in::binding as Vec<u8>, partial_sign_in::expires_at.lt(now)),
        delete_some!(db, remembered_browser::digest as Vec<u8>, remembered_browser::expires_at.lt(now)),
        delete_some!(db, invitation::digest as Vec<u8>, invitation::expires_at.lt(now)),
        delete_some!(db, logout_notice::id as String, logout_notice::created_at.lt(now - NOTICES)),
        delete_some!(db, webhook_delivery::id as String, webhook_delivery::created_at.lt(now - DELIVERIES)),
    ];
    Ok([swept.into_iter().max().unwrap_or(0), swept.into_iter().sum()])
}

/// Of a challenge, the log of messages keeps whether its code was entered.
fn forget_challenges(db: &mut Db, now: UtcTime) -> Result<usize, StorageError> {
    let over = challenge::expires_at.lt(now - CHALLENGES);
    let entered: Vec<String> = challenge::table.filter(over.and(challenge::redeemed_at.is_not_null())).select(challenge::id).limit(CHUNK).load(db)?;
    for id in &entered {
        messages::note_entered(db, id)?;
    }
    let used = diesel::delete(challenge::table.filter(challenge::id.eq_any(entered))).execute(db)?;
    let unused = delete_some!(db, challenge::id as String, over.and(challenge::redeemed_at.is_null()));
    Ok(used + unused)
}
