//! Delivery: the durable queue of texts and mails and the thread that works it off.
//!
//! ```text
//! queued --claim (committed)--> sending --provider answers--> accepted -> sent -> delivered | undelivered
//!    ^                             |  |--refused-----------------------------------------> failed
//!    |--- certainly not sent ------|  `--no answer------------------------------------------> unknown (never sent again)
//! ```
//!
//! A message is queued in the transaction of its challenge and handed over after the commit. The claim is committed before
//! the provider is called: a crash in between loses at most the certainty, never sends twice.

pub mod content;
mod health;
mod senders;
pub mod sign_outs;
pub mod webhooks;
mod worker;

use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use tokio::sync::{Semaphore, mpsc, oneshot};

use crate::directory::Directory;
use crate::domain::id::MessageId;
use crate::domain::message::ErrorClass;
use crate::domain::time::Clock;
use crate::i18n::Catalogue;
use crate::keys::Keyring;
use crate::mail::MailSender;
use crate::sms::RequestInfo;
use crate::sms::net_guard::Inside;
use crate::storage::{Store, messages, sweep};
use crate::telemetry::metrics::Metrics;

pub use health::{Health, HealthReport};
use senders::Senders;

/// How long a page waits for the provider's answer before it goes on.
pub const PATIENCE: Duration = Duration::from_secs(2);
/// How long a handed-over message is left to its own node before any worker may take it.
pub const HAND_OVER_GRACE: Duration = Duration::from_secs(15);

/// What came of a message so far, for the page or the API that asked for it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// The provider has it.
    Accepted,
    /// The provider refused it for good.
    Refused {
        /// What to do about it.
        class: ErrorClass,
        /// The provider's code.
        code: String,
        /// The provider's words, for the API caller only.
        words: String,
    },
    /// Not yet: it is retried, or nobody knows.
    Pending,
}

/// What delivery needs of the rest.
pub struct Parts {
    /// The data.
    pub store: Arc<Store>,
    /// The installation.
    pub directory: Arc<Directory>,
    /// Keys.
    pub keyring: Arc<Keyring>,
    /// Words.
    pub catalogue: Arc<Catalogue>,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Numbers.
    pub metrics: Arc<Metrics>,
    /// Sends mail, as the server was started.
    pub mail: Arc<dyn MailSender>,
    /// The sender of mail where the installation names none.
    pub mail_from: String,
    /// Twilio's API or a stand-in.
    pub twilio_api_base: String,
    /// Where Twilio calls back; `None` when it could not reach us.
    pub status_callback: Option<String>,
    /// The login page's host, for the bound last line.
    pub host: String,
    /// Where links in mails begin.
    pub origin: String,
    /// Whether gateways inside the network may be called.
    pub inside: Inside,
    /// Messages on their way at once.
    pub in_flight: usize,
}

struct Job {
    id: MessageId,
    asked_by: Option<RequestInfo>,
    reply: Option<oneshot::Sender<Outcome>>,
}

/// A handle on the delivery thread.
pub struct Delivery {
    jobs: Option<mpsc::Sender<Job>>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
    health: Arc<Health>,
}

/// What the delivery thread works with.
pub(crate) struct Worker {
    parts: Parts,
    senders: Senders,
    health: Arc<Health>,
    permits: Arc<Semaphore>,
}

impl Delivery {
    /// Starts the delivery thread. It has a runtime of its own, so that connections to providers outlive the request and
    /// the web workers.
    ///
    /// # Errors
    /// A sentence when the thread or its HTTP clients cannot be made.
    pub fn start(parts: Parts) -> Result<Self, String> {
        let health = Arc::new(Health::default());
        let in_flight = parts.in_flight;
        let (jobs, queue) = mpsc::channel(in_flight.saturating_mul(4));
        let (stop, stopped) = oneshot::channel();
        let senders = Senders::new(&parts)?;
        let worker = Arc::new(Worker { parts, senders, health: Arc::clone(&health), permits: Arc::new(Semaphore::new(in_flight)) });
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|error| error.to_string())?;
        let thread = std::thread::Builder::new()
            .name("delivery".into())
            .spawn(move || {
                runtime.block_on(work(worker, queue, stopped, in_flight));
            })
            .map_err(|error| error.to_string())?;
        Ok(Self { jobs: Some(jobs), stop: Some(stop), thread: Some(thread), health })
    }

    /// Delivers nothing: what is queued waits for a server.
    pub fn idle() -> Self {
        Self { jobs: None, stop: None, thread: None, health: Arc::default() }
    }

    /// Hands a committed message over and waits a moment for the provider's answer.
    pub async fn hand_over(&self, id: MessageId, asked_by: RequestInfo) -> Outcome {
        let Some(jobs) = &self.jobs else { return Outcome::Pending };
        let (reply, answer) = oneshot::channel();
        let handed = jobs.send(Job { id, asked_by: Some(asked_by), reply: Some(reply) });
        // Whatever goes wrong here, the message is in the queue and the poller finds it.
        let waited = tokio::time::timeout(PATIENCE, async {
            handed.await.ok()?;
            answer.await.ok()
        });
        waited.await.ok().flatten().unwrap_or(Outcome::Pending)
    }

    /// Hands committed messages over without waiting for anybody. What finds no room is picked up from the queue.
    pub fn pass_on(&self, ids: Vec<MessageId>) {
        let Some(jobs) = &self.jobs else { return };
        for id in ids {
            if jobs.try_send(Job { id, asked_by: None, reply: None }).is_err() {
                return;
            }
        }
    }

    /// How the provider is doing.
    pub fn health(&self) -> &Health {
        &self.health
    }
}

impl Drop for Delivery {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}

async fn work(worker: Arc<Worker>, mut queue: mpsc::Receiver<Job>, mut stopped: oneshot::Receiver<()>, in_flight: usize) {
    let mut poll = tokio::time::interval(Duration::from_secs(1));
    let mut sweep_at = tokio::time::interval(Duration::from_secs(600));
    loop {
        tokio::select! {
            biased;
            _ = &mut stopped => break,
            job = queue.recv() => match job {
                Some(job) => spawn(&worker, job).await,
                None => break,
            },
            _ = poll.tick() => pick_up_due(&worker).await,
            _ = sweep_at.tick() => drop(tokio::spawn(tidy(Arc::clone(&worker)))),
        }
    }
    // What was claimed is finished: ten seconds is what a sender may take.
    let all = u32::try_from(in_flight).unwrap_or(u32::MAX);
    drop(tokio::time::timeout(Duration::from_secs(10), worker.permits.acquire_many(all)).await);
}

async fn spawn(worker: &Arc<Worker>, job: Job) {
    // Back-pressure: when everything is in flight, callers wait here and give up after their own patience.
    let Ok(permit) = Arc::clone(&worker.permits).acquire_owned().await else { return };
    let worker = Arc::clone(worker);
    tokio::spawn(async move {
        let outcome = worker.deliver(&job.id, job.asked_by).await;
        if let Some(reply) = job.reply {
            drop(reply.send(outcome));
        }
        drop(permit);
    });
}

async fn pick_up_due(worker: &Arc<Worker>) {
    let now = worker.parts.clock.now();
    if let Err(error) = worker.parts.directory.current().await {
        tracing::warn!(%error, "the installation cannot be read; messages are sent by the last reading");
    }
    match worker.parts.store.read(move |db| messages::due(db, now, 200)).await {
        Ok(due) => {
            for id in due {
                spawn(worker, Job { id, asked_by: None, reply: None }).await;
            }
        }
        Err(error) => tracing::warn!(%error, "the queue cannot be read"),
    }
}

async fn tidy(worker: Arc<Worker>) {
    let now = worker.parts.clock.now();
    match worker.parts.store.write(move |db| messages::give_up_stale(db, now - Duration::from_secs(120), now)).await {
        Ok(0) => {}
        Ok(lost) => tracing::warn!(messages = lost, "messages were claimed and never answered for; they are not sent again"),
        Err(error) => tracing::warn!(%error, "lost messages could not be given up"),
    }
    if let Err(error) = sweep::run(&worker.parts.store, now).await {
        tracing::warn!(%error, "the sweep failed");
    }
}
