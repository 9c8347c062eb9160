//! One message from claim to receipt.

use std::time::{Duration, Instant};

use super::content::{Content, Prepared, open_recipient, read_letter};
use super::{Outcome, Worker};
use crate::domain::challenge::{Challenge, Channel, Recipient};
use crate::domain::id::MessageId;
use crate::domain::message::{Bill, Cargo, ClaimedMessage, ErrorClass, MessageState, Receipt};
use crate::domain::time::UtcTime;
use crate::sms::{Accepted, RequestInfo, SendError};
use crate::storage::{StorageError, challenges, messages};
use crate::telemetry::metrics::KindLabels;

/// Hand-overs of one message, the first included.
const ATTEMPTS: i32 = 4;

impl Worker {
    /// Claims, sends and records one message.
    pub(super) async fn deliver(&self, id: &MessageId, asked_by: Option<RequestInfo>) -> Outcome {
        let claimed = match self.claim(id).await {
            Ok(Some(claimed)) => claimed,
            // Somebody else has it.
            Ok(None) => return Outcome::Pending,
            Err(error) => {
                tracing::warn!(%error, "a message cannot be claimed; it stays queued");
                return Outcome::Pending;
            }
        };
        let (claimed, challenge) = claimed;
        let result = match self.prepare(claimed, challenge) {
            Ok(prepared) => self.send(&prepared, asked_by).await.map_err(|error| (error, prepared.claimed.attempts)),
            Err(error) => Err((error, ATTEMPTS)),
        };
        let (receipt, outcome) = self.judge(result);
        self.metrics_count(&receipt);
        let (id, now) = (id.clone(), self.parts.clock.now());
        if let Err(error) = self.parts.store.write_one(move |db| messages::record(db, &id, &receipt, now)).await {
            tracing::error!(%error, "the fate of a message could not be recorded; it is not sent again");
        }
        outcome
    }

    async fn claim(&self, id: &MessageId) -> Result<Option<(ClaimedMessage, Option<Challenge>)>, StorageError> {
        let (id, now) = (id.clone(), self.parts.clock.now());
        self.parts
            .store
            .write_one(move |db| {
                let Some(claimed) = messages::claim(db, &id, now)? else { return Ok(None) };
                let challenge = match &claimed.cargo {
                    Cargo::Code(challenge) => challenges::find(db, challenge, now)?,
                    Cargo::Letter(_) => None,
                };
                Ok(Some((claimed, challenge)))
            })
            .await
    }

    fn prepare(&self, claimed: ClaimedMessage, challenge: Option<Challenge>) -> Result<Prepared, SendError> {
        let content = match &claimed.cargo {
            // Between queueing and sending the code may have run out, been replaced or been used.
            Cargo::Code(_) => {
                challenge.filter(|challenge| challenge.closed.is_none()).map(|own| Content::Challenge(Box::new(own))).ok_or_else(|| {
                    SendError::Refused { class: ErrorClass::Unknown, code: "not_wanted".into(), words: "The code is no longer wanted".into() }
                })?
            }
            Cargo::Letter(json) => read_letter(json)?,
        };
        let recipient = open_recipient(&self.parts, &claimed)?;
        // Whoever queued it asked for the present version a moment ago, and the poller asks every second.
        let snapshot = self.parts.directory.recent();
        Ok(Prepared { claimed, content, recipient, snapshot })
    }

    async fn send(&self, prepared: &Prepared, asked_by: Option<RequestInfo>) -> Result<Accepted, SendError> {
        let now = self.parts.clock.now();
        if prepared.claimed.channel == Channel::Sms && !self.health.lets_through(now) {
            return Err(SendError::Throttled { retry_after: None });
        }
        let started = Instant::now();
        let result = match &prepared.recipient {
            Recipient::Phone(number) => {
                let unset =
                    || SendError::Refused { class: ErrorClass::Ours, code: "not_connected".into(), words: "No SMS provider is connected".into() };
                let sender = self.senders.sms(&prepared.snapshot).ok_or_else(unset)?;
                sender.send(&prepared.sms(&self.parts, number, asked_by)?).await
            }
            Recipient::Email(address) => {
                let unset =
                    || SendError::Refused { class: ErrorClass::Ours, code: "not_connected".into(), words: "No mail server is connected".into() };
                let sender = self.senders.mail(&prepared.snapshot).ok_or_else(unset)?;
                sender.send(&prepared.mail(&self.parts, address)?).await
            }
        };
        if prepared.claimed.channel == Channel::Sms {
            self.note(&result, started.elapsed(), now);
        } else if let Err(error) = &result {
            tracing::warn!(%error, "a mail was not sent");
        }
        result
    }

    /// What the provider's answer says about the provider.
    fn note(&self, result: &Result<Accepted, SendError>, took: Duration, now: UtcTime) {
        match result {
            Ok(_) => self.health.succeeded(took),
            Err(SendError::Refused { class: ErrorClass::Ours, code, .. }) => {
                tracing::error!(code = %code, "the provider refuses our account or our request");
                self.health.failed(&format!("refused: {code}"), now);
            }
            Err(SendError::Refused { class: ErrorClass::Fraud, code, .. }) => tracing::warn!(code = %code, "the provider took a message for fraud"),
            // The provider works; the number does not.
            Err(SendError::Refused { code, class, .. }) => tracing::info!(code = %code, class = class.as_str(), "the provider refused a message"),
            Err(error @ (SendError::Throttled { .. } | SendError::Unreachable(_) | SendError::Unclear(_))) => {
                tracing::warn!(%error, "the provider did not take a message");
                self.health.failed(&error.to_string(), now);
            }
        }
    }

    /// Only what was certainly not sent is tried again.
    fn judge(&self, result: Result<Accepted, (SendError, i32)>) -> (Receipt, Outcome) {
        let now = self.parts.clock.now();
        let receipt =
            |state, error: Option<(ErrorClass, String)>, retry_at| Receipt { state, provider_id: None, error, retry_at, bill: Bill::default() };
        match result {
            Ok(Accepted { provider_id, state, bill }) => (Receipt { state, provider_id, error: None, retry_at: None, bill }, Outcome::Accepted),
            Err((SendError::Unclear(what), _)) => (receipt(MessageState::Unknown, Some((ErrorClass::Unknown, what)), None), Outcome::Pending),
            Err((SendError::Refused { class: ErrorClass::Temporary, code, .. }, attempts)) if attempts < ATTEMPTS => {
                (receipt(MessageState::Queued, Some((ErrorClass::Temporary, code)), Some(now + pause(attempts))), Outcome::Pending)
            }
            Err((SendError::Refused { class, code, words }, _)) => {
                (receipt(MessageState::Failed, Some((class, code.clone())), None), Outcome::Refused { class, code, words })
            }
            Err((error @ (SendError::Throttled { .. } | SendError::Unreachable(_)), attempts)) => {
                let wait = match &error {
                    SendError::Throttled { retry_after: Some(wait) } => (*wait).min(Duration::from_secs(60)),
                    _ => pause(attempts),
                };
                let error = Some((ErrorClass::Temporary, error.to_string()));
                if attempts < ATTEMPTS {
                    (receipt(MessageState::Queued, error, Some(now + wait)), Outcome::Pending)
                } else {
                    (receipt(MessageState::Failed, error, None), Outcome::Pending)
                }
            }
        }
    }

    fn metrics_count(&self, receipt: &Receipt) {
        self.parts.metrics.messages.get_or_create(&KindLabels { kind: receipt.state.as_str() }).inc();
    }
}

/// 3, 9, 27 seconds.
fn pause(attempts: i32) -> Duration {
    Duration::from_secs(3_u64.pow(attempts.clamp(1, 3).unsigned_abs()))
}
