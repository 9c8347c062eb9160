//! The development outbox: messages that stay on this machine, bodies included.

use diesel::prelude::*;

use super::{Db, StorageError};
use crate::domain::challenge::Channel;
use crate::domain::id::MessageId;
use crate::domain::time::UtcTime;
use crate::storage::schema::outbox_message;

/// A message as the outbox page and `/dev/outbox.json` show it.
#[derive(Clone, Debug)]
pub struct OutboxMessage {
    /// The queue's id.
    pub id: MessageId,
    /// Text or mail.
    pub channel: Channel,
    /// The full address: this never leaves the machine.
    pub recipient: String,
    /// Of a mail.
    pub subject: Option<String>,
    /// As it would arrive.
    pub body: String,
    /// How far it got.
    pub status: String,
    /// When it was "sent".
    pub created_at: UtcTime,
}

/// Messages that are kept; older ones are forgotten.
const KEPT: i64 = 500;

/// Puts a message in.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn insert(db: &mut Db, new: &OutboxMessage) -> Result<(), StorageError> {
    diesel::insert_into(outbox_message::table)
        .values((
            outbox_message::id.eq(&new.id),
            outbox_message::channel.eq(new.channel.as_str()),
            outbox_message::recipient.eq(&new.recipient),
            outbox_message::subject.eq(&new.subject),
            outbox_message::body.eq(&new.body),
            outbox_message::status.eq(&new.status),
            outbox_message::created_at.eq(new.created_at),
        ))
        .execute(db)?;
    Ok(())
}

/// The newest messages first, those to one address when `recipient` is given.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn newest(db: &mut Db, recipient: Option<&str>, channel: Option<Channel>) -> Result<Vec<OutboxMessage>, StorageError> {
    let mut query = outbox_message::table.order((outbox_message::created_at.desc(), outbox_message::id.desc())).limit(100).into_boxed();
    if let Some(part) = recipient {
        let pattern: String = part.chars().filter(|c| !matches!(c, '%' | '_' | '\\')).collect();
        query = query.filter(outbox_message::recipient.like(format!("%{pattern}%")));
    }
    if let Some(channel) = channel {
        query = query.filter(outbox_message::channel.eq(channel.as_str()));
    }
    type Row = (MessageId, String, String, Option<String>, String, String, UtcTime);
    let rows = query.load::<Row>(db)?;
    rows.into_iter()
        .map(|(id, channel, recipient, subject, body, status, created_at)| {
            let channel = Channel::parse(&channel).ok_or_else(|| StorageError::broken("outbox_message.channel"))?;
            Ok(OutboxMessage { id, channel, recipient, subject, body, status, created_at })
        })
        .collect()
}

/// Forgets all but the newest [`KEPT`] messages.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn trim(db: &mut Db) -> Result<usize, StorageError> {
    let cut = outbox_message::table
        .order(outbox_message::created_at.desc())
        .offset(KEPT)
        .select(outbox_message::created_at)
        .first::<UtcTime>(db)
        .optional()?;
    let Some(cut) = cut else { return Ok(0) };
    Ok(diesel::delete(outbox_message::table.filter(outbox_message::created_at.le(cut))).execute(db)?)
}
