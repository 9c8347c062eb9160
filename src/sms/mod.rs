//! Sending texts: one trait, one file a sender, and what a text says.

pub mod errors;
pub mod http_gateway;
pub mod net_guard;
pub mod outbox;
pub mod preview;
pub mod sandbox;
pub mod segments;
pub mod template;
pub mod text;
pub mod trouble;
pub mod twilio;
pub mod twilio_check;

use std::time::Duration;

use async_trait::async_trait;

use crate::domain::id::MessageId;
use crate::domain::message::{Bill, ErrorClass, MessageState};
use crate::domain::phone::PhoneNumber;

/// Who asked for a text, for gateways that want to know.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct RequestInfo {
    /// The network address.
    pub address: Option<String>,
    /// The `User-Agent` header, at most 200 characters.
    pub agent: Option<String>,
}

/// A text, ready to go.
#[derive(Clone)]
pub struct Sms {
    /// The queue's id, for senders that can tell repeats apart.
    pub id: MessageId,
    /// Where it goes.
    pub to: PhoneNumber,
    /// What it says.
    pub body: String,
    /// How long its code still works: a text that arrives later is worthless.
    pub expires_in: Duration,
    /// Who asked; `None` when the message was picked up from the queue later, which does not keep that.
    pub asked_by: Option<RequestInfo>,
}

/// A provider took the message. Not yet delivered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Accepted {
    /// The provider's name for it, which callbacks use.
    pub provider_id: Option<String>,
    /// How far it got already.
    pub state: MessageState,
    /// Parts and price, as far as the answer tells them.
    pub bill: Bill,
}

impl Accepted {
    /// Taken by something that names and charges nothing.
    pub fn plain(state: MessageState) -> Self {
        Self { provider_id: None, state, bill: Bill::default() }
    }
}

/// Why a message did not go, sorted by what the caller can do about it.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum SendError {
    /// The provider answered, and the answer is no: it was certainly not sent.
    #[error("refused: {class:?} {code}")]
    Refused {
        /// What to do about it.
        class: ErrorClass,
        /// The provider's code.
        code: String,
        /// The provider's words, which may name the number: for the API caller, never for a log.
        words: String,
    },
    /// Too much at once: certainly not sent, later will do.
    #[error("throttled")]
    Throttled {
        /// How long to wait, when the provider says.
        retry_after: Option<Duration>,
    },
    /// The request never got through: certainly not sent.
    #[error("unreachable: {0}")]
    Unreachable(String),
    /// The request got through and the answer did not: it may have been sent, so it is not sent again.
    #[error("unclear: {0}")]
    Unclear(String),
}

/// Hands a text message to a carrier gateway. A new gateway implements this and passes the contract suite in
/// `tests/senders.rs`; outside its own file only the settings enum changes.
#[async_trait]
pub trait SmsSender: Send + Sync {
    /// Must return within 10 s. Never repeats a request by itself: a repeat is a second text.
    async fn send(&self, sms: &Sms) -> Result<Accepted, SendError>;
}

/// The longest answer of a provider that is read, in bytes.
pub const MAX_ANSWER: usize = 64 * 1024;

/// Reads an answer's body up to [`MAX_ANSWER`].
pub(crate) async fn read_answer(mut response: reqwest::Response) -> Result<Vec<u8>, SendError> {
    let mut body = Vec::new();
    loop {
        match response.chunk().await {
            Ok(Some(chunk)) if body.len() + chunk.len() <= MAX_ANSWER => body.extend_from_slice(&chunk),
            Ok(Some(_)) => return Err(SendError::Unclear("the answer is too long".into())),
            Ok(None) => return Ok(body),
            Err(_) => return Err(SendError::Unclear("the answer broke off".into())),
        }
    }
}

/// Sorts a failed request: only a connection that was never made is certain not to have sent anything.
pub(crate) fn sort_transport(error: &reqwest::Error) -> SendError {
    if error.is_connect() || error.is_builder() {
        SendError::Unreachable("no connection".into())
    } else if error.is_timeout() {
        SendError::Unclear("no answer in time".into())
    } else {
        SendError::Unclear("the connection broke".into())
    }
}
