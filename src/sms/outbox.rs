//! The outbox: texts that stay on this machine.

use std::sync::Arc;

use super::{Accepted, SendError, Sms, SmsSender};
use crate::domain::challenge::Channel;
use crate::domain::message::MessageState;
use crate::domain::time::Clock;
use crate::storage::Store;
use crate::storage::outbox::{self, OutboxMessage};

/// Keeps texts for `/dev/outbox`.
pub struct OutboxSms {
    store: Arc<Store>,
    clock: Arc<dyn Clock>,
}

impl OutboxSms {
    /// A sender into this store.
    pub fn new(store: Arc<Store>, clock: Arc<dyn Clock>) -> Self {
        Self { store, clock }
    }
}

#[async_trait::async_trait]
impl SmsSender for OutboxSms {
    async fn send(&self, sms: &Sms) -> Result<Accepted, SendError> {
        let kept = OutboxMessage {
            id: sms.id.clone(),
            channel: Channel::Sms,
            recipient: sms.to.as_e164().to_owned(),
            subject: None,
            body: sms.body.clone(),
            status: MessageState::Delivered.as_str().to_owned(),
            created_at: self.clock.now(),
        };
        self.store.write(move |db| outbox::insert(db, &kept)).await.map_err(|_| SendError::Unreachable("the outbox cannot be written".into()))?;
        Ok(Accepted::plain(MessageState::Delivered))
    }
}
