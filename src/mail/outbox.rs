//! The outbox: mails that stay on this machine.

use std::sync::Arc;

use super::{Mail, MailSender};
use crate::domain::challenge::Channel;
use crate::domain::message::MessageState;
use crate::domain::time::Clock;
use crate::sms::{Accepted, SendError};
use crate::storage::Store;
use crate::storage::outbox::{self, OutboxMessage};

/// Keeps mails for `/dev/outbox`.
pub struct OutboxMail {
    store: Arc<Store>,
    clock: Arc<dyn Clock>,
}

impl OutboxMail {
    /// A sender into this store.
    pub fn new(store: Arc<Store>, clock: Arc<dyn Clock>) -> Self {
        Self { store, clock }
    }
}

#[async_trait::async_trait]
impl MailSender for OutboxMail {
    async fn send(&self, mail: &Mail) -> Result<Accepted, SendError> {
        let kept = OutboxMessage {
            id: mail.id.clone(),
            channel: Channel::Email,
            recipient: mail.to.as_str().to_owned(),
            subject: Some(mail.subject.clone()),
            body: mail.text.clone(),
            status: MessageState::Delivered.as_str().to_owned(),
            created_at: self.clock.now(),
        };
        self.store.write(move |db| outbox::insert(db, &kept)).await.map_err(|_| SendError::Unreachable("the outbox cannot be written".into()))?;
        Ok(Accepted::plain(MessageState::Delivered))
    }
}
