//! What can go wrong below, sorted by what the caller can do about it.

use diesel::result::{DatabaseErrorKind, Error};

/// A failure of the database. Never "not found", which is an `Option`.
#[derive(Debug, thiserror::Error)]
pub enum StorageError {
    /// Busy, unreachable, full or shutting down: nothing happened, and later may work.
    #[error("the database is unavailable: {0}")]
    Unavailable(String),
    /// A uniqueness or reference rule of the database refused the change: nothing happened.
    #[error("the database refused a conflicting change: {0}")]
    Conflict(String),
    /// A row breaks a rule of the domain, or a statement is wrong: an operator must look.
    #[error("the database answered what it should not: {0}")]
    Broken(String),
}

impl StorageError {
    /// A row that the domain types refuse.
    pub fn broken(what: impl Into<String>) -> Self {
        Self::Broken(what.into())
    }
}

impl From<Error> for StorageError {
    fn from(error: Error) -> Self {
        match &error {
            Error::DatabaseError(DatabaseErrorKind::UniqueViolation | DatabaseErrorKind::ForeignKeyViolation, info) => {
                Self::Conflict(info.message().to_owned())
            }
            Error::DatabaseError(
                DatabaseErrorKind::UnableToSendCommand
                | DatabaseErrorKind::SerializationFailure
                | DatabaseErrorKind::ReadOnlyTransaction
                | DatabaseErrorKind::ClosedConnection,
                info,
            ) => Self::Unavailable(info.message().to_owned()),
            Error::DatabaseError(_, info) if is_transient(info.message()) => Self::Unavailable(info.message().to_owned()),
            Error::BrokenTransactionManager | Error::AlreadyInTransaction | Error::NotInTransaction => Self::Unavailable(error.to_string()),
            _ => Self::Broken(error.to_string()),
        }
    }
}

/// SQLite and libpq report these as plain text.
fn is_transient(message: &str) -> bool {
    ["locked", "busy", "disk is full", "disk I/O error", "deadlock", "terminating connection", "shutting down"]
        .iter()
        .any(|sign| message.contains(sign))
}

impl From<diesel::r2d2::PoolError> for StorageError {
    fn from(error: diesel::r2d2::PoolError) -> Self {
        Self::Unavailable(error.to_string())
    }
}
