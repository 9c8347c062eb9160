//! Forgetting what is over.

use std::time::Duration;

use diesel::prelude::*;

use super::{Db, StorageError, outbox};
use crate::domain::time::UtcTime;
use crate::storage::schema::{authorization_code, challenge, limit_counter, message, session, token_grant};

/// Challenges are kept for a day, so that a late guess is told "used" or "expired" rather than "unknown".
const CHALLENGES: Duration = Duration::from_secs(24 * 3600);
/// Messages are kept for 90 days, for the delivery log.
const MESSAGES: Duration = Duration::from_secs(90 * 24 * 3600);
/// Redeemed codes are kept for a day, so that a replay revokes what the first use gave.
const CODES: Duration = Duration::from_secs(24 * 3600);

/// Deletes rows that nothing can ask for any more. Returns how many.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn run(db: &mut Db, now: UtcTime) -> Result<usize, StorageError> {
    let mut swept = diesel::delete(challenge::table.filter(challenge::expires_at.lt(now - CHALLENGES))).execute(db)?;
    swept += diesel::delete(message::table.filter(message::created_at.lt(now - MESSAGES))).execute(db)?;
    swept += diesel::delete(authorization_code::table.filter(authorization_code::expires_at.lt(now - CODES))).execute(db)?;
    swept += diesel::delete(session::table.filter(session::expires_at.lt(now))).execute(db)?;
    swept += diesel::delete(token_grant::table.filter(token_grant::expires_at.lt(now))).execute(db)?;
    swept += diesel::delete(limit_counter::table.filter(limit_counter::expires_at.lt(now))).execute(db)?;
    swept += outbox::trim(db)?;
    Ok(swept)
}
