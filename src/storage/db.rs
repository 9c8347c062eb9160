//! One connection type over both databases.

use diesel::connection::{AnsiTransactionManager, TransactionManager};
use diesel::prelude::*;

use super::written::{run, written};

/// A connection to whichever database the installation uses.
#[derive(diesel::MultiConnection)]
pub enum Db {
    /// The embedded database.
    Sqlite(diesel::SqliteConnection),
    /// PostgreSQL.
    #[cfg(feature = "postgres")]
    Postgres(diesel::PgConnection),
}

/// Type-checks one expression per backend, for what the shared type cannot express: upserts, batch inserts, row locks.
macro_rules! on_each_backend {
    ($db:expr, |$conn:ident| $body:expr) => {
        match $db {
            $crate::storage::Db::Sqlite($conn) => $body,
            #[cfg(feature = "postgres")]
            $crate::storage::Db::Postgres($conn) => $body,
        }
    };
}
pub(crate) use on_each_backend;

/// Opens a transaction that may write. On SQLite the write lock is taken at once: a reader that turns writer halfway
/// gets "database is locked" without the busy handler being asked.
pub(super) fn begin_write(db: &mut Db) -> QueryResult<()> {
    match db {
        Db::Sqlite(conn) => AnsiTransactionManager::begin_transaction_sql(conn, "BEGIN IMMEDIATE"),
        #[cfg(feature = "postgres")]
        Db::Postgres(conn) => AnsiTransactionManager::begin_transaction(conn),
    }
}

/// Makes everything since [`begin_write`] durable.
pub(super) fn commit(db: &mut Db) -> QueryResult<()> {
    <Db as Connection>::TransactionManager::commit_transaction(db)
}

/// Forgets everything since [`begin_write`].
pub(super) fn roll_back(db: &mut Db) -> QueryResult<()> {
    <Db as Connection>::TransactionManager::rollback_transaction(db)
}

/// Runs one step of a transaction that has changed nothing yet, which is begun anew when `work` says `false`; answers with
/// what `work` said.
pub(super) fn in_fresh_transaction(db: &mut Db, work: impl FnOnce(&mut Db) -> bool) -> QueryResult<bool> {
    let kept = work(db);
    if !kept {
        roll_back(db)?;
        begin_write(db)?;
    }
    Ok(kept)
}

written!(Open, "SAVEPOINT step");
written!(UndoAll, "ROLLBACK TO SAVEPOINT step");
written!(Close, "RELEASE SAVEPOINT step");

/// Runs one step of a transaction so that it can be undone alone: kept when `work` says `true`, which is the answer. The
/// three statements are kept compiled, which diesel's own nested transactions are not.
pub(super) fn in_savepoint(db: &mut Db, work: impl FnOnce(&mut Db) -> bool) -> QueryResult<bool> {
    run::<Open, _>(db, [])?;
    let kept = work(db);
    if !kept {
        run::<UndoAll, _>(db, [])?;
    }
    run::<Close, _>(db, [])?;
    Ok(kept)
}
