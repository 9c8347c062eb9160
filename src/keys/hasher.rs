//! Where passwords are hashed: on threads of their own, a few at once, the rest in a bounded queue (requirement P6).
//!
//! One Argon2id takes 19 MiB and tens of milliseconds of a core. A thousand posts at once must cost memory and time for a few.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::Keyring;
use super::password::{self, Least, PasswordProblem};
use crate::domain::connection::Secret;

/// How long a password may wait for its turn.
pub const PATIENCE: Duration = Duration::from_secs(3);
/// How many may wait for each that is hashed: about what is done within [`PATIENCE`].
const QUEUE: usize = 32;

/// The server has more passwords to hash than it can: nothing was hashed, and later will do.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("too many passwords at once")]
pub struct Busy;

/// A password that was not hashed.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NotHashed {
    /// Not now.
    #[error("{0}")]
    Busy(#[from] Busy),
    /// The hash itself failed: an operator must look.
    #[error("a password cannot be hashed: {0}")]
    Broken(String),
}

/// Hashes and compares passwords.
pub struct Hasher {
    keyring: Arc<Keyring>,
    nothing: String,
    /// Waiting and at work.
    room: Arc<Semaphore>,
    /// At work.
    cores: Arc<Semaphore>,
    work: Arc<Work>,
}

/// What was done, for metrics and tests.
#[derive(Default)]
struct Work {
    hashed: AtomicU64,
    now: AtomicUsize,
    most: AtomicUsize,
}

impl Hasher {
    /// A hasher that does so many at once: one a core.
    pub fn new(keyring: Arc<Keyring>, at_once: usize) -> Self {
        let at_once = at_once.max(1);
        Self {
            keyring,
            nothing: password::hash_of_nothing(),
            room: Arc::new(Semaphore::new(at_once * (QUEUE + 1))),
            cores: Arc::new(Semaphore::new(at_once)),
            work: Arc::default(),
        }
    }

    /// Admits a new password ([`password::check_new`], which takes its time too) and hashes it.
    ///
    /// # Errors
    /// [`NotHashed`].
    pub async fn hash_new(&self, typed: &Secret, least: Least, context: Vec<String>) -> Result<Result<String, PasswordProblem>, NotHashed> {
        let typed = typed.clone();
        let hashed = self.run(move |keyring| {
            let context: Vec<&str> = context.iter().map(String::as_str).collect();
            match password::check_new(typed.expose(), least, &context) {
                Ok(admitted) => password::hash(keyring, &admitted).map(Ok),
                Err(problem) => Ok(Err(problem)),
            }
        });
        hashed.await?.map_err(NotHashed::Broken)
    }

    /// Hashes again what has just been verified.
    ///
    /// # Errors
    /// [`NotHashed`].
    pub async fn rehash(&self, verified: &Secret) -> Result<String, NotHashed> {
        let verified = verified.clone();
        self.run(move |keyring| password::rehash(keyring, verified.expose())).await?.map_err(NotHashed::Broken)
    }

    /// Whether a password is the one that was hashed. Without a stored hash it takes the same time to say no (requirement A1).
    ///
    /// # Errors
    /// [`Busy`]; then nothing was compared.
    pub async fn verify_or_pretend(&self, stored: Option<&str>, typed: &Secret) -> Result<bool, Busy> {
        let (is_real, hash) = (stored.is_some(), stored.unwrap_or(&self.nothing).to_owned());
        let typed = typed.clone();
        let is_right = self.run(move |keyring| password::is(keyring, typed.expose(), &hash)).await?;
        Ok(is_right && is_real)
    }

    /// How many were hashed or compared since the start.
    pub fn hashed(&self) -> u64 {
        self.work.hashed.load(Ordering::Relaxed)
    }

    /// The most that were at work at once since the start.
    pub fn most_at_once(&self) -> usize {
        self.work.most.load(Ordering::Relaxed)
    }

    async fn run<T: Send + 'static>(&self, work: impl FnOnce(&Keyring) -> T + Send + 'static) -> Result<T, Busy> {
        let room = Arc::clone(&self.room).try_acquire_owned().map_err(|_| Busy)?;
        let waited = tokio::time::timeout(PATIENCE, Arc::clone(&self.cores).acquire_owned()).await;
        let core = waited.map_err(|_| Busy)?.map_err(|_| Busy)?;
        let (keyring, count) = (Arc::clone(&self.keyring), Arc::clone(&self.work));
        // The permits go along: who stops waiting stops no hash, and a hash that goes on holds its place.
        let done = tokio::task::spawn_blocking(move || count.counted((room, core), || work(&keyring)));
        done.await.map_err(|_| {
            // What it says of itself may quote the password.
            tracing::error!("hashing a password panicked");
            Busy
        })
    }
}

impl Work {
    fn counted<T>(&self, permits: (OwnedSemaphorePermit, OwnedSemaphorePermit), work: impl FnOnce() -> T) -> T {
        self.hashed.fetch_add(1, Ordering::Relaxed);
        self.most.fetch_max(self.now.fetch_add(1, Ordering::Relaxed) + 1, Ordering::Relaxed);
        let done = work();
        self.now.fetch_sub(1, Ordering::Relaxed);
        drop(permits);
        done
    }
}
