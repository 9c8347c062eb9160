//! Storage on SQLite and PostgreSQL: one body of queries, one file a noun.
//!
//! Query functions are plain `fn(&mut Db, ...)`. They run inside [`Store::read`], [`Store::write`] or [`Store::attempt`],
//! which are the only ways to a connection. Rules live in the `WHERE` clauses: a row that may not be used is not found.

mod account_order;
mod db;
mod dialer;
mod error;
mod kept;
mod migrate;
mod schema;
mod writer;
mod written;

pub mod accounts;
pub mod addresses;
pub mod audit;
pub mod audit_log;
pub mod ceremonies;
pub mod challenges;
pub mod client_endings;
pub mod clients;
pub mod codes;
pub mod consents;
pub mod devices;
pub mod disavowals;
pub mod endings;
pub mod grants;
pub mod installation;
pub mod invitations;
pub mod known_browsers;
pub mod leaving;
pub mod limits;
pub mod logout_notices;
pub mod message_log;
pub mod messages;
pub mod metadata;
pub mod number_claims;
pub mod outbox;
pub mod partials;
pub mod passkeys;
pub mod passwords;
pub mod people;
pub mod personal;
pub mod pictures;
pub mod prices;
pub mod pushed;
pub mod recovery_codes;
pub mod rehearsal;
pub mod remembered;
pub mod roles;
pub mod seals;
pub mod sessions;
pub mod signing_keys;
pub mod sweep;
pub mod tallies;
pub mod totp_devices;
pub mod used_once;
pub mod user_imports;
pub mod webhooks;
pub mod whereabouts;

use std::convert::Infallible;
use std::sync::Arc;

use diesel::Connection;
use diesel::r2d2::Pool;
use tokio::sync::Semaphore;

pub use db::Db;
pub use dialer::{DatabaseUrl, Synchronous};
pub use error::StorageError;

use dialer::{Dialer, Role};
use writer::{GroupWriter, Undo};

/// Connections of a PostgreSQL pool.
const POSTGRES_POOL: u32 = 24;

/// The data: a pool of readers and the one way to write.
pub struct Store {
    readers: Pool<Dialer>,
    writer: Writer,
}

enum Writer {
    /// SQLite: one thread, group commit.
    Group(GroupWriter),
    /// PostgreSQL: pooled transactions; the semaphore keeps waiting off the blocking threads.
    Pooled(Pool<Dialer>, Arc<Semaphore>),
}

impl Store {
    /// Opens the database, bringing its tables up to date first.
    ///
    /// # Errors
    /// [`StorageError::Unavailable`] with the driver's own words.
    pub fn open(url: &DatabaseUrl, synchronous: Synchronous) -> Result<Self, StorageError> {
        let writer = Dialer { url: url.clone(), role: Role::Writer(synchronous) };
        migrate::run(&mut writer.dial()?)?;
        let reader = Dialer { url: url.clone(), role: Role::Reader };
        match url {
            DatabaseUrl::Sqlite(_) => {
                let threads = std::thread::available_parallelism().map_or(2, usize::from);
                let readers = reader.pool(u32::try_from(threads * 2 + 2).unwrap_or(6))?;
                Ok(Self { readers, writer: Writer::Group(GroupWriter::start(writer)?) })
            }
            DatabaseUrl::Postgres(_) => {
                let pool = writer.pool(POSTGRES_POOL)?;
                let permits = Arc::new(Semaphore::new(POSTGRES_POOL as usize));
                Ok(Self { readers: pool.clone(), writer: Writer::Pooled(pool, permits) })
            }
        }
    }

    /// Whether there is a database that this program would open without changing it.
    pub fn is_ready(url: &DatabaseUrl) -> bool {
        let is_there = match url {
            DatabaseUrl::Sqlite(path) => path.exists(),
            DatabaseUrl::Postgres(_) => true,
        };
        let dialer = Dialer { url: url.clone(), role: Role::Reader };
        is_there && dialer.dial().is_ok_and(|mut db| !migrate::is_behind(&mut db))
    }

    /// Reads. On SQLite this runs where it is called: a reader never waits for the writer, and a point read costs less than
    /// a change of thread. On PostgreSQL it runs on the blocking pool.
    ///
    /// # Errors
    /// Whatever `work` or the connection reports.
    pub async fn read<T, F>(&self, work: F) -> Result<T, StorageError>
    where
        T: Send + 'static,
        F: FnOnce(&mut Db) -> Result<T, StorageError> + Send + 'static,
    {
        match &self.writer {
            Writer::Group(_) => work(&mut *self.readers.get()?),
            Writer::Pooled(pool, permits) => pooled(pool, permits, move |db| work(db)).await,
        }
    }

    /// Changes something, all or nothing. The answer comes after the commit; whoever stops waiting stops nothing.
    ///
    /// # Errors
    /// Whatever `work`, the connection or the commit reports; then nothing has changed.
    pub async fn write<T, F>(&self, work: F) -> Result<T, StorageError>
    where
        T: Send + 'static,
        F: FnOnce(&mut Db) -> Result<T, StorageError> + Send + 'static,
    {
        self.step(Undo::Alone, move |db| work(db).map(Ok::<T, Infallible>)).await.map(kept)
    }

    /// Like [`Store::write`], for a step that changes something in one statement only, which cannot conflict: it goes without
    /// the savepoint that would undo it alone. If it fails all the same, so does every step that was to be committed with it.
    ///
    /// # Errors
    /// Whatever `work`, the connection or the commit reports; then nothing has changed.
    pub async fn write_one<T, F>(&self, work: F) -> Result<T, StorageError>
    where
        T: Send + 'static,
        F: FnOnce(&mut Db) -> Result<T, StorageError> + Send + 'static,
    {
        self.step(Undo::WithGroup, move |db| work(db).map(Ok::<T, Infallible>)).await.map(kept)
    }

    /// Like [`Store::write`], with a way to say no: an inner `Err` undoes the step and comes back as it is.
    ///
    /// # Errors
    /// Whatever `work`, the connection or the commit reports; then nothing has changed.
    pub async fn attempt<T, R, F>(&self, work: F) -> Result<Result<T, R>, StorageError>
    where
        T: Send + 'static,
        R: Send + 'static,
        F: FnOnce(&mut Db) -> Result<Result<T, R>, StorageError> + Send + 'static,
    {
        self.step(Undo::Alone, work).await
    }

    async fn step<T, R, F>(&self, undo: Undo, work: F) -> Result<Result<T, R>, StorageError>
    where
        T: Send + 'static,
        R: Send + 'static,
        F: FnOnce(&mut Db) -> Result<Result<T, R>, StorageError> + Send + 'static,
    {
        match &self.writer {
            Writer::Group(group) => group.run(undo, work).await,
            Writer::Pooled(pool, permits) => pooled(pool, permits, move |db| in_transaction(db, work)).await,
        }
    }
}

fn kept<T>(done: Result<T, Infallible>) -> T {
    match done {
        Ok(value) => value,
        Err(never) => match never {},
    }
}

async fn pooled<T, F>(pool: &Pool<Dialer>, permits: &Arc<Semaphore>, work: F) -> Result<T, StorageError>
where
    T: Send + 'static,
    F: FnOnce(&mut Db) -> Result<T, StorageError> + Send + 'static,
{
    let stopped = |reason: &str| StorageError::Unavailable(reason.to_owned());
    let permit = Arc::clone(permits).acquire_owned().await.map_err(|_| stopped("the store has stopped"))?;
    let pool = pool.clone();
    let done = tokio::task::spawn_blocking(move || {
        let _permit = permit;
        work(&mut *pool.get()?)
    });
    done.await.map_err(|_| StorageError::broken("a storage step panicked"))?
}

/// Carries a refusal through diesel's transaction, which rolls back on errors only.
enum Undone<R> {
    Refused(R),
    Failed(StorageError),
}

impl<R> From<diesel::result::Error> for Undone<R> {
    fn from(error: diesel::result::Error) -> Self {
        Self::Failed(error.into())
    }
}

fn in_transaction<T, R>(db: &mut Db, work: impl FnOnce(&mut Db) -> Result<Result<T, R>, StorageError>) -> Result<Result<T, R>, StorageError> {
    let outcome = db.transaction(|db| match work(db) {
        Ok(Ok(value)) => Ok(value),
        Ok(Err(refused)) => Err(Undone::Refused(refused)),
        Err(error) => Err(Undone::Failed(error)),
    });
    match outcome {
        Ok(value) => Ok(Ok(value)),
        Err(Undone::Refused(refused)) => Ok(Err(refused)),
        Err(Undone::Failed(error)) => Err(error),
    }
}
