//! Client authentication (RFC 6749 section 2.3).

use std::sync::Arc;

use aws_lc_rs::constant_time;

use crate::app::App;
use crate::directory::Snapshot;
use crate::domain::client::Client;
use crate::storage::StorageError;
use crate::storage::limits::{self, Rate};

/// What a client presents.
#[derive(Clone)]
pub struct Credentials {
    /// `client_id`.
    pub id: String,
    /// `client_secret`, however it travelled.
    pub secret: Option<String>,
}

/// Why a client is not believed. Callers answer all three alike but for the wire's own distinction.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotAuthenticated {
    /// No such client.
    Unknown,
    /// A confidential client without its secret, a public one with a secret, or a wrong one.
    Secret,
    /// Too many wrong secrets.
    TooOften,
}

/// The client, if it is who it says. Public clients have no secret to show.
///
/// # Errors
/// [`StorageError`] when failures cannot be counted; then nobody is believed.
pub async fn authenticate(app: &App, snapshot: &Snapshot, credentials: &Credentials) -> Result<Result<Arc<Client>, NotAuthenticated>, StorageError> {
    let Some(client) = snapshot.client(&credentials.id) else { return Ok(Err(NotAuthenticated::Unknown)) };
    match (&credentials.secret, client.kind.is_confidential()) {
        (None, false) => Ok(Ok(Arc::clone(client))),
        (None, true) => Ok(Err(NotAuthenticated::Secret)),
        // Some SDKs send an empty or stray secret for public clients; it proves nothing and is not compared.
        (Some(_), false) => Ok(Ok(Arc::clone(client))),
        (Some(secret), true) if is_own_secret(app, client, secret) => Ok(Ok(Arc::clone(client))),
        (Some(_), true) => failed(app, client).await,
    }
}

fn is_own_secret(app: &App, client: &Client, secret: &str) -> bool {
    let given = app.keyring.client_secret_digest(secret);
    // Two secrets overlap during a rotation; all are compared whatever the first says.
    client.secret_digests.iter().fold(false, |found, own| found | constant_time::verify_slices_are_equal(own.as_bytes(), given.as_bytes()).is_ok())
}

async fn failed(app: &App, client: &Client) -> Result<Result<Arc<Client>, NotAuthenticated>, StorageError> {
    let bucket = format!("secret:{}", client.id);
    let rate = Rate::per(app.settings.limits.failed_client_secrets, std::time::Duration::from_secs(3_600));
    let now = app.now();
    let counted = app.store.write(move |db| limits::take(db, bucket, rate, now)).await?;
    Ok(Err(if counted.is_ok() { NotAuthenticated::Secret } else { NotAuthenticated::TooOften }))
}
