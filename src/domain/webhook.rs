//! Programs that are told of events (requirement of attack 122: what they get is signed).

use super::connection::Secret;
use super::event::EventKind;
use super::time::UtcTime;

/// The most webhooks of an installation: each event is stored once for each of them.
pub const WEBHOOKS_AT_MOST: usize = 20;

/// The kind of a delivery that only tries the connection.
pub const PING: &str = "ping";

/// A secret on its way out: deliveries carry its signature too.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
pub struct OldWebhookSecret {
    /// The secret.
    pub secret: Secret,
    /// Until when.
    pub until: UtcTime,
}

/// An address that events are posted to.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
pub struct Webhook {
    /// Its id.
    pub id: String,
    /// Where to post.
    pub url: String,
    /// Kinds of event, by their words.
    pub events: Vec<String>,
    /// Whether it is told of anything.
    pub is_on: bool,
    /// What deliveries are signed with.
    pub secret: Secret,
    /// The secret before, while both count.
    #[serde(default)]
    pub old_secret: Option<OldWebhookSecret>,
    /// When it was made: it is told of nothing before.
    pub made_at: UtcTime,
}

impl Webhook {
    /// Whether it is told of this kind of event.
    pub fn wants(&self, kind: EventKind) -> bool {
        self.is_on && self.events.iter().any(|word| word == kind.as_str())
    }

    /// The secrets that deliveries are signed with at a moment, the newest first.
    pub fn secrets(&self, now: UtcTime) -> impl Iterator<Item = &Secret> {
        let old = self.old_secret.iter().filter(move |old| now < old.until).map(|old| &old.secret);
        std::iter::once(&self.secret).chain(old)
    }

    /// Gives it another secret; the present one counts until `until`.
    pub fn replace_secret(&mut self, secret: Secret, until: UtcTime, now: UtcTime) {
        let before = std::mem::replace(&mut self.secret, secret);
        self.old_secret = (now < until).then_some(OldWebhookSecret { secret: before, until });
    }
}

/// Where a delivery stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DeliveryState {
    /// It is to be sent, for the first time or again.
    Waiting,
    /// It was taken.
    Delivered,
    /// It was given up.
    Failed,
}

impl DeliveryState {
    /// The stable word.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Delivered => "delivered",
            Self::Failed => "failed",
        }
    }

    /// Reads [`DeliveryState::as_str`] back.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Waiting, Self::Delivered, Self::Failed].into_iter().find(|state| state.as_str() == word)
    }
}

/// One event on its way to one address.
#[derive(Clone, Debug)]
pub struct Delivery {
    /// Its id; those of one address sort by time.
    pub id: String,
    /// To whom.
    pub webhook: String,
    /// The kind of event.
    pub kind: String,
    /// What is posted, byte for byte.
    pub body: String,
    /// Where it stands.
    pub state: DeliveryState,
    /// How often it was tried.
    pub attempts: i32,
    /// What came of the last try: a stable word or a status.
    pub outcome: Option<String>,
    /// When it was queued, for the first time or again.
    pub queued_at: UtcTime,
    /// When the event was.
    pub created_at: UtcTime,
    /// When it is tried next.
    pub next_at: Option<UtcTime>,
}
