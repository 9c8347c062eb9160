//! Opening connections: the one place that knows what a database URL means.

use std::path::PathBuf;
use std::time::Duration;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::r2d2::{ManageConnection, Pool};
use diesel::result::ConnectionError;

use super::db::Db;
use super::error::StorageError;

/// Where the data lies. Parsed, so that a typo is an error and not a SQLite file of that name.
#[derive(Clone, PartialEq, Eq)]
pub enum DatabaseUrl {
    /// `sqlite:<path>`
    Sqlite(PathBuf),
    /// `postgres://...` or `postgresql://...`
    Postgres(String),
}

impl DatabaseUrl {
    /// Reads a setting.
    ///
    /// # Errors
    /// A sentence that names what is accepted and never repeats the value, which may hold a password.
    pub fn parse(text: &str) -> Result<Self, String> {
        if let Some(path) = text.strip_prefix("sqlite:") {
            let path = path.strip_prefix("//").unwrap_or(path);
            return if path.is_empty() { Err("the path after sqlite: is missing".into()) } else { Ok(Self::Sqlite(path.into())) };
        }
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            if cfg!(feature = "postgres") {
                return Ok(Self::Postgres(text.to_owned()));
            }
            return Err("this binary was built without the postgres feature".into());
        }
        Err("must start with sqlite: or postgres://".into())
    }
}

impl std::fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "sqlite:{}", path.display()),
            Self::Postgres(_) => f.write_str("postgres://••••"),
        }
    }
}

/// How hard SQLite presses the disk.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Synchronous {
    /// What was acknowledged survives a power cut.
    Full,
    /// The last moments may be lost at a power cut; nothing is corrupted.
    Normal,
}

/// What a connection is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Role {
    Reader,
    Writer(Synchronous),
}

/// Dials the named backend. The derive's own `establish` tries each in turn and hides every error.
#[derive(Clone, Debug)]
pub(super) struct Dialer {
    pub url: DatabaseUrl,
    pub role: Role,
}

impl Dialer {
    pub fn dial(&self) -> Result<Db, StorageError> {
        let unavailable = |error: ConnectionError| StorageError::Unavailable(error.to_string());
        match &self.url {
            DatabaseUrl::Sqlite(path) => {
                let mut conn = diesel::SqliteConnection::establish(&path.to_string_lossy()).map_err(unavailable)?;
                let own = match self.role {
                    Role::Reader => "PRAGMA query_only = ON;",
                    Role::Writer(Synchronous::Full) => "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;",
                    Role::Writer(Synchronous::Normal) => "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;",
                };
                // A checkpoint every 8,192 pages keeps it out of most commits; the limit bounds the file after a burst.
                conn.batch_execute(&format!(
                    "PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -8000; \
                     PRAGMA mmap_size = 134217728; PRAGMA trusted_schema = OFF; PRAGMA wal_autocheckpoint = 8192; \
                     PRAGMA journal_size_limit = 67108864; {own}"
                ))?;
                Ok(Db::Sqlite(conn))
            }
            #[cfg(feature = "postgres")]
            DatabaseUrl::Postgres(url) => {
                let mut conn = diesel::PgConnection::establish(url).map_err(unavailable)?;
                conn.batch_execute("SET statement_timeout = '15s'; SET lock_timeout = '10s'; SET idle_in_transaction_session_timeout = '30s';")?;
                Ok(Db::Postgres(conn))
            }
            #[cfg(not(feature = "postgres"))]
            DatabaseUrl::Postgres(_) => Err(StorageError::Unavailable("built without the postgres feature".into())),
        }
    }

    pub fn pool(self, size: u32) -> Result<Pool<Self>, StorageError> {
        // Dial once by hand: r2d2 would hide the reason behind its time-out.
        drop(self.dial()?);
        let is_local = matches!(self.url, DatabaseUrl::Sqlite(_));
        Ok(Pool::builder().max_size(size).min_idle(Some(1)).test_on_check_out(!is_local).connection_timeout(Duration::from_secs(5)).build(self)?)
    }
}

impl ManageConnection for Dialer {
    type Connection = Db;
    type Error = StorageError;

    fn connect(&self) -> Result<Db, StorageError> {
        self.dial()
    }

    fn is_valid(&self, db: &mut Db) -> Result<(), StorageError> {
        Ok(db.batch_execute("SELECT 1")?)
    }

    fn has_broken(&self, db: &mut Db) -> bool {
        use diesel::connection::{TransactionManager, TransactionManagerStatus};
        let status = <Db as Connection>::TransactionManager::transaction_manager_status_mut(db);
        matches!(status, TransactionManagerStatus::InError) || std::thread::panicking()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typo_is_an_error_and_not_a_file() {
        assert!(DatabaseUrl::parse("postgres:typo").is_err());
        assert!(DatabaseUrl::parse("sqlite:").is_err());
        assert!(DatabaseUrl::parse("mysql://x").is_err());
        assert_eq!(DatabaseUrl::parse("sqlite:data/doorcode.db"), Ok(DatabaseUrl::Sqlite("data/doorcode.db".into())));
    }

    #[test]
    fn a_password_is_not_printed() {
        assert_eq!(format!("{:?}", DatabaseUrl::Postgres("postgres://u:hunter2@h/d".into())), "postgres://••••");
    }
}
