//! Telling webhooks of events. The audit trail is the queue that an event is in once its transaction is through; a reader
//! makes deliveries of it, each of which is sent afterwards and tried again for up to a day. No sign-in waits for either.
//!
//! ```text
//! audit row --(read, at most 10 s after)--> delivery --> POST, signed --2xx--> delivered
//!                                              ^------- 5 s, 20 s, ... 4 h -----'--a day--> failed
//! ```

use std::collections::HashSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use aws_lc_rs::hmac;
use serde_json::json;
use tokio::sync::{Notify, Semaphore};

use crate::directory::{Directory, Snapshot};
use crate::domain::event::EventKind;
use crate::domain::time::{Clock, UtcTime};
use crate::domain::webhook::{Delivery, DeliveryState, Webhook};
use crate::keys::keyring::hex;
use crate::sms::net_guard::{self, GuardedResolver, Inside};
use crate::storage::webhooks::{self, Told};
use crate::storage::{StorageError, Store};

/// How long an address may take, and how long a claimed delivery is left to its node.
const PATIENCE: Duration = Duration::from_secs(10);
const CLAIM: Duration = Duration::from_secs(60);
/// Until when a delivery is tried again.
const GIVE_UP: Duration = Duration::from_secs(24 * 3_600);
/// Ids are made before their transaction is through: what is committed late is found by reading this far back again.
const OVERLAP: i64 = 10_000;
/// Events of one reading.
const A_PAGE: i64 = 500;
/// Deliveries on their way at once.
const IN_FLIGHT: usize = 64;

/// The header with the time and the signatures.
pub const SIGNATURE: &str = "doorcode-signature";

/// What the sender works with.
pub struct Webhooks {
    store: Arc<Store>,
    directory: Arc<Directory>,
    clock: Arc<dyn Clock>,
    inside: Inside,
    http: reqwest::Client,
    wake: Notify,
    room: Arc<Semaphore>,
    seen: Mutex<HashSet<String>>,
}

impl Webhooks {
    /// A sender.
    ///
    /// # Errors
    /// A sentence when TLS cannot be set up.
    pub fn new(store: Arc<Store>, directory: Arc<Directory>, clock: Arc<dyn Clock>, inside: Inside) -> Result<Self, String> {
        let http = net_guard::http_client(Some(GuardedResolver(inside)))?;
        let room = Arc::new(Semaphore::new(IN_FLIGHT));
        Ok(Self { store, directory, clock, inside, http, wake: Notify::new(), room, seen: Mutex::default() })
    }

    /// Says that something was queued.
    pub fn wake(&self) {
        self.wake.notify_one();
    }

    /// Reads and sends for as long as the server runs.
    pub async fn run(self: Arc<Self>) {
        loop {
            if let Err(error) = self.read_trail().await {
                tracing::warn!(%error, "events cannot be read for webhooks");
            }
            if let Err(error) = self.send_due().await {
                tracing::warn!(%error, "deliveries to webhooks cannot be read");
            }
            drop(tokio::time::timeout(Duration::from_secs(1), self.wake.notified()).await);
        }
    }

    /// Makes deliveries of new events.
    ///
    /// # Errors
    /// [`StorageError`] when the database fails.
    pub async fn read_trail(&self) -> Result<(), StorageError> {
        let snapshot = self.directory.recent();
        let hooks = &snapshot.installation.webhooks;
        let Some(since) = hooks.iter().filter(|hook| hook.is_on).map(|hook| hook.made_at).min() else { return Ok(()) };
        let kinds: Vec<String> =
            EventKind::ALL.into_iter().filter(|kind| hooks.iter().any(|hook| hook.wants(*kind))).map(|kind| kind.as_str().to_owned()).collect();
        let from = match self.store.read(webhooks::cursor).await? {
            Some(at) => at,
            None => self.store.read(webhooks::newest_event).await?.map_or(0, |id| millis_of(&id)),
        };
        let mut after = id_at(from.max(since.millis()) - OVERLAP);
        let mut newest = from;
        loop {
            let (place, wanted) = (after.clone(), kinds.clone());
            let page = self.store.read(move |db| webhooks::events_after(db, &place, &wanted, A_PAGE)).await?;
            let is_last = page.len() < usize::try_from(A_PAGE).unwrap_or(usize::MAX);
            if let Some(last) = page.last() {
                after.clone_from(&last.id);
                newest = newest.max(millis_of(&last.id));
            }
            self.queue(&snapshot, page, newest).await?;
            if is_last {
                return Ok(());
            }
        }
    }

    async fn queue(&self, snapshot: &Snapshot, page: Vec<Told>, newest: i64) -> Result<(), StorageError> {
        let fresh: Vec<Told> = match self.seen.lock() {
            Ok(seen) => page.into_iter().filter(|event| !seen.contains(&event.id)).collect(),
            Err(_) => page,
        };
        if fresh.is_empty() {
            return Ok(());
        }
        let now = self.clock.now();
        let made: Vec<Delivery> = fresh.iter().flat_map(|event| deliveries(&snapshot.installation.webhooks, event, now)).collect();
        self.store
            .write(move |db| {
                made.iter().try_for_each(|own| webhooks::queue(db, own))?;
                webhooks::move_cursor(db, newest)
            })
            .await?;
        if let Ok(mut seen) = self.seen.lock() {
            // Only what the next reading can find again is worth remembering.
            seen.retain(|id| millis_of(id) >= newest - OVERLAP);
            seen.extend(fresh.into_iter().map(|event| event.id));
        }
        Ok(())
    }

    /// Begins to send what is due.
    ///
    /// # Errors
    /// [`StorageError`] when the queue cannot be read.
    pub async fn send_due(self: &Arc<Self>) -> Result<(), StorageError> {
        let now = self.clock.now();
        let free = i64::try_from(self.room.available_permits()).unwrap_or(0);
        if free > 0 && self.store.read(move |db| webhooks::next_due(db, now)).await? {
            for delivery in self.store.write(move |db| webhooks::claim_due(db, now, now + CLAIM, free)).await? {
                let Ok(place) = Arc::clone(&self.room).acquire_owned().await else { return Ok(()) };
                let own = Arc::clone(self);
                // Each by itself: one slow address holds up none of the others.
                tokio::spawn(async move {
                    own.send(delivery).await;
                    drop(place);
                });
            }
        }
        Ok(())
    }

    async fn send(&self, delivery: Delivery) {
        let now = self.clock.now();
        let (state, outcome, again) = match self.attempt(&delivery, now).await {
            Ok(status) => (DeliveryState::Delivered, status, None),
            Err((what, true)) => (DeliveryState::Failed, what, None),
            Err((what, false)) => match now + pause(delivery.attempts) {
                next if next.since(delivery.queued_at) > GIVE_UP => (DeliveryState::Failed, what, None),
                next => (DeliveryState::Waiting, what, Some(next)),
            },
        };
        tracing::info!(webhook = %delivery.webhook, attempt = delivery.attempts, outcome, "a webhook was told of an event");
        let recorded = self.store.write(move |db| webhooks::record(db, &delivery, state, &outcome, again)).await;
        if let Err(error) = recorded {
            tracing::warn!(%error, "the outcome of a delivery cannot be recorded");
        }
    }

    /// The status of an answer that takes the delivery; else what went wrong, and whether trying again is pointless.
    async fn attempt(&self, delivery: &Delivery, now: UtcTime) -> Result<String, (String, bool)> {
        let snapshot = self.directory.current().await.map_err(|error| (error.to_string(), false))?;
        let found = snapshot.installation.webhooks.iter().find(|hook| hook.id == delivery.webhook && hook.is_on);
        let Some(hook) = found else { return Err(("off".into(), true)) };
        let url = net_guard::admit(&hook.url, self.inside).map_err(|_| ("address".to_owned(), true))?;
        let request = self
            .http
            .post(url)
            .timeout(PATIENCE)
            .header("content-type", "application/json")
            .header(SIGNATURE, signature(hook, &delivery.body, now))
            .header("doorcode-event", &delivery.kind)
            .header("doorcode-delivery", &delivery.id)
            .body(delivery.body.clone());
        match request.send().await.map(|answer| answer.status()) {
            Ok(status) if status.is_success() => Ok(status.as_u16().to_string()),
            // 410 says that nobody will ever be there again.
            Ok(status) => Err((status.as_u16().to_string(), status.as_u16() == 410)),
            Err(error) => Err((if error.is_timeout() { "timeout" } else { "unreachable" }.to_owned(), false)),
        }
    }
}

/// `t=<seconds>,v1=<hex>` and one more `v1` while two secrets count: HMAC-SHA-256 over `<seconds>.<body>`.
pub fn signature(hook: &Webhook, body: &str, now: UtcTime) -> String {
    let seconds = now.seconds();
    let mut header = format!("t={seconds}");
    for secret in hook.secrets(now) {
        let key = hmac::Key::new(hmac::HMAC_SHA256, secret.expose().as_bytes());
        let own = hmac::sign(&key, format!("{seconds}.{body}").as_bytes());
        header.push_str(",v1=");
        header.push_str(&hex(own.as_ref()));
    }
    header
}

/// What is posted: who and what, and of addresses no more than their masked form.
pub fn body(id: &str, kind: &str, at: UtcTime, data: &serde_json::Value) -> String {
    json!({"id": id, "type": kind, "created_at": at.rfc3339_millis(), "data": data}).to_string()
}

fn deliveries(hooks: &[Webhook], event: &Told, now: UtcTime) -> Vec<Delivery> {
    let Some(kind) = EventKind::parse(&event.kind) else { return Vec::new() };
    let data = json!({"user_id": event.user, "client_id": event.client, "actor_id": event.actor, "detail": event.detail});
    let text = body(&event.id, &event.kind, event.at, &data);
    let wanted = hooks.iter().filter(|hook| hook.wants(kind) && hook.made_at <= event.at);
    wanted.map(|hook| fresh(&hook.id, &event.id, &event.kind, text.clone(), (event.at, now))).collect()
}

/// A delivery that is due now.
pub fn fresh(webhook: &str, event: &str, kind: &str, body: String, (created_at, now): (UtcTime, UtcTime)) -> Delivery {
    Delivery {
        id: format!("{webhook}.{event}"),
        webhook: webhook.to_owned(),
        kind: kind.to_owned(),
        body,
        state: DeliveryState::Waiting,
        attempts: 0,
        outcome: None,
        queued_at: now,
        created_at,
        next_at: Some(now),
    }
}

/// 5 s, 20 s, 80 s and so on up to 4 hours.
fn pause(attempts: i32) -> Duration {
    let times = attempts.clamp(1, 8).unsigned_abs() - 1;
    Duration::from_secs(5 * 4_u64.pow(times)).min(Duration::from_secs(4 * 3_600))
}

/// The first id of a millisecond (RFC 9562 section 5.7).
fn id_at(millis: i64) -> String {
    format!("{:012x}", millis.max(0))
}

fn millis_of(id: &str) -> i64 {
    id.get(..12).and_then(|digits| i64::from_str_radix(digits, 16).ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tries_grow_apart_and_end_within_a_day() {
        assert_eq!([1, 2, 3, 4].map(pause).map(|wait| wait.as_secs()), [5, 20, 80, 320]);
        assert_eq!(pause(100).as_secs(), 4 * 3_600);
    }

    #[test]
    fn an_id_and_its_millisecond_agree() {
        let id = uuid::Uuid::now_v7().simple().to_string();
        let at = millis_of(&id);
        assert!(id_at(at) <= id && id < id_at(at + 1));
    }
}
