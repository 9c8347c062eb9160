//! One text or mail on its way, from the queue to the handset.

use super::challenge::{Channel, Purpose};
use super::id::{ChallengeId, ClientId, MessageId};
use super::notice::Letter;
use super::phone::Region;
use super::sealed::StoredAddress;
use super::time::UtcTime;

/// How far a message got. Ranks only rise, since status callbacks arrive out of order.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MessageState {
    /// Waiting for a worker.
    Queued,
    /// A worker has it; whether the provider does is not known until it answers.
    Sending,
    /// The provider took it. Not yet delivered.
    Accepted,
    /// Handed to the carrier.
    Sent,
    /// On the handset.
    Delivered,
    /// The carrier could not deliver it.
    Undelivered,
    /// The provider refused it, or it was given up.
    Failed,
    /// The connection broke after the request was out: it may or may not have been sent, and is not sent again.
    Unknown,
}

impl MessageState {
    /// Every state, in the order of a message's way.
    pub const ALL: [Self; 8] =
        [Self::Queued, Self::Sending, Self::Accepted, Self::Sent, Self::Delivered, Self::Undelivered, Self::Failed, Self::Unknown];

    /// The word in the database and in the outbox.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Sending => "sending",
            Self::Accepted => "accepted",
            Self::Sent => "sent",
            Self::Delivered => "delivered",
            Self::Undelivered => "undelivered",
            Self::Failed => "failed",
            Self::Unknown => "unknown",
        }
    }

    /// Reads [`MessageState::as_str`] back.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == word)
    }

    /// Where the state stands: a message moves to higher ranks only. Final states share the highest.
    pub const fn rank(self) -> i32 {
        match self {
            Self::Queued => 0,
            Self::Sending => 1,
            Self::Unknown => 2,
            Self::Accepted => 3,
            Self::Sent => 4,
            Self::Delivered | Self::Undelivered | Self::Failed => 9,
        }
    }

    /// The state that a Twilio status stands for; `None` for those of received messages.
    pub fn from_twilio(status: &str) -> Option<Self> {
        match status {
            "accepted" | "scheduled" | "queued" | "sending" => Some(Self::Accepted),
            "sent" | "partially_delivered" => Some(Self::Sent),
            "delivered" | "read" => Some(Self::Delivered),
            "undelivered" => Some(Self::Undelivered),
            "failed" | "canceled" => Some(Self::Failed),
            _ => None,
        }
    }
}

/// What to do about a refused message. Sorted by what the sender can do, not by what the provider said.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ErrorClass {
    /// This number will never work: tell the person, offer another way.
    Number,
    /// This route or country will not work: another sender or channel may.
    Route,
    /// Later may work.
    Temporary,
    /// Our account or our request is wrong: the operator must act.
    Ours,
    /// The provider took it for fraud: stop and count it.
    Fraud,
    /// The person told this sender to stop.
    OptedOut,
    /// Nobody knows.
    Unknown,
}

impl ErrorClass {
    /// Every class.
    pub const ALL: [Self; 7] = [Self::Number, Self::Route, Self::Temporary, Self::Ours, Self::Fraud, Self::OptedOut, Self::Unknown];

    /// Reads [`ErrorClass::as_str`] back.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.as_str() == word)
    }

    /// The word in the database and in metrics.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Route => "route",
            Self::Temporary => "temporary",
            Self::Ours => "ours",
            Self::Fraud => "fraud",
            Self::OptedOut => "opted_out",
            Self::Unknown => "unknown",
        }
    }
}

/// What a provider tells of a message beside its state, as far as it does.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Bill {
    /// Parts that it counted.
    pub segments: Option<i64>,
    /// What it charged, such as `0.00750 USD`.
    pub price: Option<String>,
}

impl Bill {
    /// What Twilio says: numbers as text, the price as a negative amount, parts 0 while they are not known.
    pub fn of_twilio(segments: Option<&str>, price: Option<&str>, unit: Option<&str>) -> Self {
        let segments = segments.and_then(|count| count.parse().ok()).filter(|count| (1..=100).contains(count));
        let amount = price.map(|price| price.strip_prefix('-').unwrap_or(price));
        let amount = amount.filter(|text| text.len() <= 16 && text.parse::<f64>().is_ok() && text.bytes().all(|b| b.is_ascii_digit() || b == b'.'));
        let unit = unit.filter(|unit| unit.len() == 3 && unit.bytes().all(|b| b.is_ascii_alphabetic())).unwrap_or("USD");
        Self { segments, price: amount.map(|amount| format!("{amount} {}", unit.to_ascii_uppercase())) }
    }

    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        self.segments.is_none() && self.price.is_none()
    }
}

/// A message about to be queued. It holds no body and no code: both are made at the moment of sending.
#[derive(Clone, Debug)]
pub struct NewMessage {
    /// Its identity.
    pub id: MessageId,
    /// How it travels.
    pub channel: Channel,
    /// The challenge whose code it carries.
    pub challenge: ChallengeId,
    /// What the code is for.
    pub purpose: Purpose,
    /// Where it goes.
    pub recipient: StoredAddress,
    /// The country of a number.
    pub country: Option<Region>,
    /// The client that it names.
    pub client: ClientId,
    /// When it was queued.
    pub created_at: UtcTime,
}

/// What a message carries. Its words are made at the moment of sending.
#[derive(Clone, Debug)]
pub enum Cargo {
    /// The code of a challenge.
    Code(ChallengeId),
    /// A [`super::notice::Letter`] as JSON.
    Letter(String),
}

/// A message without a code, about to be queued.
#[derive(Clone, Debug)]
pub struct NewLetter {
    /// Its identity.
    pub id: MessageId,
    /// How it travels: by mail, unless it tries the sending of texts out.
    pub channel: Channel,
    /// Where it goes.
    pub recipient: StoredAddress,
    /// The client that it names.
    pub client: ClientId,
    /// What it says.
    pub letter: Letter,
    /// When it was queued.
    pub created_at: UtcTime,
}

/// A message that a worker has claimed: nobody else will send it.
#[derive(Clone, Debug)]
pub struct ClaimedMessage {
    /// Its identity.
    pub id: MessageId,
    /// How it travels.
    pub channel: Channel,
    /// What it carries.
    pub cargo: Cargo,
    /// Where it goes, sealed.
    pub sealed_recipient: Vec<u8>,
    /// The client that it names.
    pub client: ClientId,
    /// How often it was handed to a provider, this time included.
    pub attempts: i32,
}

/// What came of handing a message to a provider, as the queue records it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Receipt {
    /// How far it got.
    pub state: MessageState,
    /// The provider's name for it.
    pub provider_id: Option<String>,
    /// The provider's error, when there is one.
    pub error: Option<(ErrorClass, String)>,
    /// When to try again; only set when the provider certainly has not taken it.
    pub retry_at: Option<UtcTime>,
    /// Parts and price, as far as they are known.
    pub bill: Bill,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bill_is_read_as_twilio_writes_it_and_never_trusted() {
        let bill = |segments, price, unit| Bill::of_twilio(segments, price, unit);
        assert_eq!(bill(Some("2"), Some("-0.00750"), Some("usd")), Bill { segments: Some(2), price: Some("0.00750 USD".into()) });
        assert!(bill(Some("0"), None, Some("USD")).is_empty(), "a messaging service says 0 at first");
        assert!(bill(Some("-1"), Some("=1+1"), None).is_empty());
        assert!(bill(None, Some("inf"), None).is_empty() && bill(None, Some(""), None).is_empty());
    }
}

/// Where a message stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Standing {
    /// How it travels.
    pub channel: Channel,
    /// How far it got.
    pub state: MessageState,
    /// The provider's error, when there is one.
    pub error: Option<(ErrorClass, String)>,
    /// Where it goes, sealed.
    pub sealed_recipient: Vec<u8>,
    /// When it was queued.
    pub created_at: UtcTime,
    /// When it last moved.
    pub updated_at: UtcTime,
}
