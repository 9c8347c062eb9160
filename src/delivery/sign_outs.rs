//! Telling applications of sign-outs, server to server (OpenID Connect Back-Channel Logout 1.0). Notices are queued in the
//! transaction that signs out and sent afterwards: nobody who signs out waits for an application.

use std::sync::Arc;
use std::time::Duration;

use serde_json::json;
use tokio::sync::Notify;

use crate::directory::{Directory, Snapshot};
use crate::domain::client::Client;
use crate::domain::time::{Clock, UtcTime};
use crate::keys::Keyring;
use crate::keys::entropy::{Entropy, token_128};
use crate::sms::net_guard::{self, GuardedResolver, Inside};
use crate::storage::logout_notices::{self, Notice};
use crate::storage::{StorageError, Store, accounts};

/// How often one application is tried (requirement L4).
const ATTEMPTS: i32 = 3;
/// How long an application may take, and how long a claimed notice is left to its node.
const PATIENCE: Duration = Duration::from_secs(5);
const CLAIM: Duration = Duration::from_secs(30);
/// The event of a logout token (section 2.4).
const EVENT: &str = "http://schemas.openid.net/event/backchannel-logout";
/// The `typ` of a logout token.
const TYPE: &str = "logout+jwt";
/// How long a logout token counts.
const LIFE: i64 = 120;

/// What the sender works with.
pub struct SignOuts {
    store: Arc<Store>,
    directory: Arc<Directory>,
    keyring: Arc<Keyring>,
    clock: Arc<dyn Clock>,
    entropy: Arc<dyn Entropy>,
    issuer: String,
    inside: Inside,
    http: reqwest::Client,
    wake: Notify,
}

/// What the sender needs of the rest.
pub struct Parts {
    /// The data.
    pub store: Arc<Store>,
    /// Clients and keys.
    pub directory: Arc<Directory>,
    /// Subjects.
    pub keyring: Arc<Keyring>,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Token ids.
    pub entropy: Arc<dyn Entropy>,
    /// The issuer.
    pub issuer: String,
    /// Whether applications inside the network may be told.
    pub inside: Inside,
}

impl SignOuts {
    /// A sender.
    ///
    /// # Errors
    /// A sentence when TLS cannot be set up.
    pub fn new(parts: Parts) -> Result<Self, String> {
        let Parts { store, directory, keyring, clock, entropy, issuer, inside } = parts;
        let http = net_guard::http_client(Some(GuardedResolver(inside)))?;
        Ok(Self { store, directory, keyring, clock, entropy, issuer, inside, http, wake: Notify::new() })
    }

    /// Says that something was queued.
    pub fn wake(&self) {
        self.wake.notify_one();
    }

    /// Sends for as long as the server runs. Other nodes' notices, and those to be tried again, are looked for every second.
    pub async fn run(self: Arc<Self>) {
        loop {
            if let Err(error) = self.send_due().await {
                tracing::warn!(%error, "sign-out notices cannot be read");
            }
            drop(tokio::time::timeout(Duration::from_secs(1), self.wake.notified()).await);
        }
    }

    /// Begins to send what is due.
    ///
    /// # Errors
    /// [`StorageError`] when the queue cannot be read.
    pub async fn send_due(self: &Arc<Self>) -> Result<(), StorageError> {
        let now = self.clock.now();
        if self.store.read(move |db| logout_notices::next_due(db, now)).await? {
            let due = self.store.write(move |db| logout_notices::claim_due(db, now, now + CLAIM)).await?;
            for notice in due {
                // Each by itself: one slow application holds up none of the others, nor the next to sign out.
                tokio::spawn(Arc::clone(self).send(notice));
            }
        }
        Ok(())
    }

    async fn send(self: Arc<Self>, notice: Notice) {
        let now = self.clock.now();
        let (outcome, again) = match self.attempt(&notice, now).await {
            Ok(()) => ("delivered".to_owned(), None),
            Err((what, Lasting::Yes)) => (what, None),
            Err((what, Lasting::No)) if notice.attempts >= ATTEMPTS => (what, None),
            Err((what, Lasting::No)) => (what, Some(now + Duration::from_secs(if notice.attempts == 1 { 2 } else { 10 }))),
        };
        tracing::info!(client = %notice.client, attempt = notice.attempts, outcome, "an application was told of a sign-out");
        let recorded = self.store.write(move |db| logout_notices::record(db, &notice.id, again, &outcome)).await;
        if let Err(error) = recorded {
            tracing::warn!(%error, "the outcome of a sign-out notice cannot be recorded");
        }
    }

    async fn attempt(&self, notice: &Notice, now: UtcTime) -> Result<(), (String, Lasting)> {
        let unavailable = |error: StorageError| (error.to_string(), Lasting::No);
        let snapshot = self.directory.current().await.map_err(unavailable)?;
        let Some(client) = snapshot.client(notice.client.as_str()) else { return Err(("no such client".into(), Lasting::Yes)) };
        let Some(url) = &client.options.backchannel_logout_uri else { return Err(("no address".into(), Lasting::Yes)) };
        let url = net_guard::admit(url, self.inside).map_err(|what| (format!("the address {what}"), Lasting::Yes))?;
        let token = self.token(&snapshot, client, notice, now).await?;
        let sent = self.http.post(url).timeout(PATIENCE).form(&[("logout_token", token)]).send().await;
        match sent.map(|answer| answer.status()) {
            Ok(status) if status.is_success() => Ok(()),
            // 400 says that the application refuses the token (section 2.8).
            Ok(status) if status.as_u16() == 400 => Err(("refused".into(), Lasting::Yes)),
            Ok(status) => Err((format!("status {}", status.as_u16()), Lasting::No)),
            Err(_) => Err(("unreachable".into(), Lasting::No)),
        }
    }

    async fn token(&self, snapshot: &Snapshot, client: &Client, notice: &Notice, now: UtcTime) -> Result<String, (String, Lasting)> {
        let id = notice.user.clone();
        let user = self.store.read(move |db| accounts::find(db, &id)).await.map_err(|error| (error.to_string(), Lasting::No))?;
        let mut claims = json!({
            "iss": self.issuer, "aud": client.id.as_str(), "iat": now.seconds(), "exp": now.seconds() + LIFE,
            "jti": token_128(self.entropy.as_ref()), "sid": notice.session.as_str(), "events": {EVENT: {}},
        });
        if let Some(user) = user {
            claims["sub"] = json!(self.keyring.subject(&user, client));
        }
        let key = snapshot.keys.find(client.id_token_alg, now).ok_or(("no key to sign with".into(), Lasting::No))?;
        key.sign_typed(TYPE, &claims).map_err(|what| (what, Lasting::No))
    }
}

/// Whether trying again is pointless.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lasting {
    Yes,
    No,
}
