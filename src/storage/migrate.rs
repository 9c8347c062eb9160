//! Bringing the tables up to date.

use diesel::connection::SimpleConnection;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::db::{Db, on_each_backend};
use super::error::StorageError;

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
#[cfg(feature = "postgres")]
const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// Any number, the same on every node: whoever holds this lock migrates, the others wait and find nothing to do.
#[cfg(feature = "postgres")]
const LOCK: &str = "SELECT pg_advisory_lock(6841970422)";
#[cfg(feature = "postgres")]
const UNLOCK: &str = "SELECT pg_advisory_unlock(6841970422)";

/// Whether the database lacks a migration, or cannot say so.
pub(super) fn is_behind(db: &mut Db) -> bool {
    let pending = match db {
        Db::Sqlite(conn) => conn.has_pending_migration(SQLITE),
        #[cfg(feature = "postgres")]
        Db::Postgres(conn) => conn.has_pending_migration(POSTGRES),
    };
    pending.unwrap_or(true)
}

/// Applies every migration that the database lacks.
///
/// # Errors
/// [`StorageError::Broken`] with the failing migration's words.
pub(super) fn run(db: &mut Db) -> Result<(), StorageError> {
    let pending = match db {
        Db::Sqlite(conn) => {
            // Two processes at once: the lock orders them, the second finds the work done.
            conn.batch_execute("PRAGMA busy_timeout = 30000;")?;
            conn.run_pending_migrations(SQLITE).map(|done| done.len())
        }
        #[cfg(feature = "postgres")]
        Db::Postgres(conn) => {
            conn.batch_execute("SET lock_timeout = 0; SET statement_timeout = 0;")?;
            conn.batch_execute(LOCK)?;
            let done = conn.run_pending_migrations(POSTGRES).map(|done| done.len());
            conn.batch_execute(UNLOCK)?;
            done
        }
    };
    let count = pending.map_err(|error| StorageError::broken(error.to_string()))?;
    if count > 0 {
        tracing::info!(migrations = count, "database brought up to date");
    }
    on_each_backend!(db, |conn| conn.batch_execute("SELECT 1"))?;
    Ok(())
}
