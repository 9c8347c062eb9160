//! What changes rarely and is read on every request: the administrator's document, the clients and the signing keys,
//! held together under one version that the database answers for.
//!
//! [`Directory::current`] asks for the version at most every [`FRESH`], so that a change made by another node or by
//! `doorcode apply` is seen at once. [`Directory::recent`] does not ask; it is for documents that may lag by a second.

pub mod look;
mod rotation;

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, RwLock};
use std::time::{Duration, Instant};

use self::look::Look;
use crate::domain::client::{Client, PORTAL};
use crate::domain::connection::Countries;
use crate::domain::id::ClientId;
use crate::domain::installation::{Installation, Mfa, SignIn};
use crate::domain::policy;
use crate::domain::signing_key::StoredSigningKey;
use crate::keys::{KeySet, Keyring, SigningKey};
use crate::sms::template::Template;
use crate::storage::{Db, StorageError, Store, clients, installation, signing_keys};

/// How long an answer of the database about the version is good for other requests too. Much less than a command takes to
/// end or a person to press a button, and enough that a thousand requests a second do not all ask.
pub const FRESH: Duration = Duration::from_millis(20);

/// Where the document's ciphertext belongs.
const PLACE: &str = "installation";

/// One consistent reading.
pub struct Snapshot {
    /// The version it was read at.
    pub version: i64,
    /// What the administrator set.
    pub installation: Installation,
    /// Clients by id.
    pub clients: HashMap<ClientId, Arc<Client>>,
    /// Signing keys.
    pub keys: Arc<KeySet>,
    /// The administrator's message, compiled; `None` for the built-in text.
    pub template: Option<Template>,
    /// How the pages look.
    pub look: Arc<Look>,
}

impl Snapshot {
    /// The installation as a client's sign-ins see it: the portal has rules of its own, whatever end users are offered.
    pub fn seen_by(self: &Arc<Self>, client: &Client) -> Arc<Self> {
        if client.id.as_str() != PORTAL {
            return Arc::clone(self);
        }
        self.with(policy::of_portal(&self.installation))
    }

    /// The installation as it would be with these switches.
    pub fn with_switches(self: &Arc<Self>, sign_in: SignIn, mfa: Mfa) -> Arc<Self> {
        self.with(Installation { sign_in, mfa, ..self.installation.clone() })
    }

    fn with(&self, installation: Installation) -> Arc<Self> {
        Arc::new(Self {
            version: self.version,
            installation,
            clients: self.clients.clone(),
            keys: Arc::clone(&self.keys),
            template: None,
            look: Arc::clone(&self.look),
        })
    }

    /// The client with this id.
    pub fn client(&self, id: &str) -> Option<&Arc<Client>> {
        self.clients.get(&ClientId::new(id))
    }
}

/// The cache.
pub struct Directory {
    store: Arc<Store>,
    keyring: Arc<Keyring>,
    cached: RwLock<Arc<Snapshot>>,
    /// Clocks [`FRESH`]; the wall clock may jump.
    opened: Instant,
    /// When the version was last asked for, in microseconds since `opened`.
    asked: AtomicU64,
    /// When this process last changed something: what was asked before does not count any more.
    changed_at: AtomicU64,
}

impl Directory {
    /// Reads the installation, making a fresh one first when there is none.
    ///
    /// # Errors
    /// [`StorageError`], also when the document cannot be opened with this key file.
    pub async fn open(store: Arc<Store>, keyring: Arc<Keyring>, countries: Countries) -> Result<Self, StorageError> {
        let ring = Arc::clone(&keyring);
        match store.write(move |db| ensure(db, &ring, countries)).await {
            // Another node was faster; its installation is as good.
            Ok(()) | Err(StorageError::Conflict(_)) => {}
            Err(error) => return Err(error),
        }
        let ring = Arc::clone(&keyring);
        let first = store.read(move |db| load(db, &ring, &[])).await?;
        Ok(Self {
            store,
            keyring,
            cached: RwLock::new(Arc::new(first)),
            opened: Instant::now(),
            asked: AtomicU64::new(0),
            changed_at: AtomicU64::new(0),
        })
    }

    /// The present state.
    ///
    /// # Errors
    /// [`StorageError`]; then nothing may be decided from an older reading.
    pub async fn current(&self) -> Result<Arc<Snapshot>, StorageError> {
        // Noted before the question: what changes after it is seen FRESH later at the latest. The answer is looked at before
        // the reading that it speaks of, which may only be newer.
        let asking = self.micros();
        let asked = self.asked.load(Ordering::SeqCst);
        let is_fresh = asked > self.changed_at.load(Ordering::SeqCst) && asking < asked + FRESH.as_micros() as u64;
        let cached = self.recent();
        if is_fresh {
            return Ok(cached);
        }
        let version = self.store.read(installation::version).await?;
        if version == cached.version {
            self.asked.fetch_max(asking, Ordering::SeqCst);
            return Ok(cached);
        }
        let ring = Arc::clone(&self.keyring);
        let known = cached.keys.all().to_vec();
        let fresh = Arc::new(self.store.read(move |db| load(db, &ring, &known)).await?);
        if let Ok(mut slot) = self.cached.write() {
            // Two requests may load at once; the older reading must not win.
            if slot.version < fresh.version {
                *slot = Arc::clone(&fresh);
            }
        }
        Ok(fresh)
    }

    /// Says that this process has changed something: the next request asks.
    pub fn changed(&self) {
        self.changed_at.fetch_max(self.micros(), Ordering::SeqCst);
    }

    fn micros(&self) -> u64 {
        u64::try_from(self.opened.elapsed().as_micros()).unwrap_or(u64::MAX)
    }

    /// The last reading, without asking the database.
    pub fn recent(&self) -> Arc<Snapshot> {
        match self.cached.read() {
            Ok(slot) => Arc::clone(&slot),
            Err(poisoned) => Arc::clone(&poisoned.into_inner()),
        }
    }
}

fn ensure(db: &mut Db, keyring: &Keyring, countries: Countries) -> Result<(), StorageError> {
    if installation::version(db)? == 0 {
        installation::save(db, 0, &seal(keyring, &Installation::fresh(countries))?)?;
    }
    Ok(())
}

/// The sealed form of the document.
///
/// # Errors
/// [`StorageError::Broken`] when it cannot be written as JSON.
pub fn seal(keyring: &Keyring, document: &Installation) -> Result<Vec<u8>, StorageError> {
    let json = serde_json::to_vec(document).map_err(|error| StorageError::broken(error.to_string()))?;
    Ok(keyring.seal(PLACE, &json))
}

/// The version and the opened document, inside a step that is about to change it.
///
/// # Errors
/// [`StorageError::Broken`] when the key file does not belong to this database.
pub fn open_document(db: &mut Db, keyring: &Keyring) -> Result<(i64, Installation), StorageError> {
    let (version, sealed) = installation::load(db)?.ok_or_else(|| StorageError::broken("no installation"))?;
    let json = keyring.open(PLACE, &sealed).map_err(|_| StorageError::broken("the key file does not belong to this database"))?;
    let document = serde_json::from_slice(&json).map_err(|error| StorageError::broken(format!("installation: {error}")))?;
    Ok((version, document))
}

fn load(db: &mut Db, keyring: &Keyring, known: &[Arc<SigningKey>]) -> Result<Snapshot, StorageError> {
    // The version is read first: what changes afterwards makes this reading stale, never wrongly fresh.
    let (version, installation) = open_document(db, keyring)?;
    let clients =
        clients::all(db)?.into_iter().chain([Client::account(), Client::portal()]).map(|client| (client.id.clone(), Arc::new(client))).collect();
    let keys = signing_keys::all(db)?.iter().map(|stored| reuse_or_load(stored, keyring, known)).collect::<Result<Vec<_>, _>>()?;
    let template = installation.sms.message.as_deref().and_then(|source| {
        Template::compile(source).inspect_err(|error| tracing::error!(%error, "the stored message does not compile; the built-in text is sent")).ok()
    });
    let look = Arc::new(Look::of(&installation.branding));
    Ok(Snapshot { version, installation, clients, keys: Arc::new(KeySet::new(keys)), template, look })
}

fn reuse_or_load(stored: &StoredSigningKey, keyring: &Keyring, known: &[Arc<SigningKey>]) -> Result<Arc<SigningKey>, StorageError> {
    match known.iter().find(|key| key.is_of(stored)) {
        Some(key) => Ok(Arc::clone(key)),
        None => Ok(Arc::new(SigningKey::load(stored, keyring).map_err(StorageError::broken)?)),
    }
}
