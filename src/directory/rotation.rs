//! Making signing keys and replacing them by age (requirement G5).
//!
//! ```text
//! made --PUBLISHED_AHEAD--> signs --(successor made)--PUBLISHED_AHEAD--> signs no more --PUBLISHED_AFTER--> reads hints only
//! `------------------------------------- stands in the key set ------------------------------------------'
//! ```

use std::sync::Arc;
use std::time::Duration;

use super::Directory;
use crate::domain::signing_key::{HINTS_AFTER, PUBLISHED_AFTER, PUBLISHED_AHEAD, SigningAlgorithm, StoredSigningKey};
use crate::domain::time::{Clock, UtcTime};
use crate::keys::{KeySpec, SigningKey};
use crate::storage::{Db, StorageError, installation, signing_keys};

impl Directory {
    /// Makes the keys that are missing. RSA takes a second or so, hence off the request path and after the start.
    ///
    /// # Errors
    /// [`StorageError`] when a key cannot be stored.
    pub async fn ensure_signing_keys(&self, now: UtcTime) -> Result<(), StorageError> {
        for algorithm in [SigningAlgorithm::Es256, SigningAlgorithm::EdDsa, SigningAlgorithm::Rs256] {
            if self.current().await?.keys.find(algorithm, now).is_none() {
                let key = self.made(algorithm.into(), now).await?;
                self.add(&key, add_first).await?;
            }
        }
        Ok(())
    }

    /// Replaces the key of an algorithm: the new one is published now and signs once every relying party can know it.
    /// Returns its `kid` and when it begins to sign.
    ///
    /// # Errors
    /// [`StorageError`]; then nothing changed.
    pub async fn rotate(&self, spec: KeySpec, clock: &dyn Clock) -> Result<(String, UtcTime), StorageError> {
        self.rotate_telling(spec, clock, |_, _| Ok(())).await
    }

    /// Like [`Directory::rotate`], with something that rides in the same transaction.
    ///
    /// # Errors
    /// [`StorageError`]; then nothing changed.
    pub async fn rotate_telling(
        &self,
        spec: KeySpec,
        clock: &dyn Clock,
        tell: impl Fn(&mut Db, &StoredSigningKey) -> Result<(), StorageError> + Clone + Send + 'static,
    ) -> Result<(String, UtcTime), StorageError> {
        let mut key = self.made(spec, clock.now()).await?;
        // Published now, not when its making began.
        key.created_at = clock.now();
        key.signs_from = key.created_at + PUBLISHED_AHEAD;
        let add = move |db: &mut Db, key: &StoredSigningKey| {
            add_successor(db, key)?;
            tell(db, key)
        };
        self.add(&key, add).await?;
        Ok((key.kid, key.signs_from))
    }

    /// Changes stored keys, and tells every cache when `work` says that it did.
    ///
    /// # Errors
    /// [`StorageError`]; then nothing changed.
    pub async fn change_keys(&self, work: impl FnOnce(&mut Db) -> Result<bool, StorageError> + Send + 'static) -> Result<bool, StorageError> {
        let done = self.store.write(move |db| {
            let changed = work(db)?;
            if changed {
                moved_on(db)?;
            }
            Ok(changed)
        });
        let changed = done.await?;
        self.changed();
        Ok(changed)
    }

    /// Makes what is missing, replaces keys that have signed for longer than `age`, where there is one, and takes those out
    /// whose last token is over.
    ///
    /// # Errors
    /// [`StorageError`] when the database fails.
    pub async fn tend_keys(&self, age: Option<Duration>, clock: &dyn Clock) -> Result<(), StorageError> {
        let now = clock.now();
        self.ensure_signing_keys(now).await?;
        let stored = self.store.read(signing_keys::all).await?;
        for algorithm in SigningAlgorithm::ALL {
            // The first is the newest: one that waits for its time is no reason for another.
            let newest = stored.iter().find(|key| key.algorithm == algorithm);
            if let Some(old) = newest.filter(|key| age.is_some_and(|age| now.since(key.signs_from) > age)) {
                let (kid, from) = self.rotate(KeySpec { algorithm, bits: self.bits_of(&old.kid) }, clock).await?;
                tracing::info!(kid, algorithm = algorithm.as_str(), signs_from = ?from, "a signing key was replaced by age");
            }
        }
        let is_over = |key: &StoredSigningKey| key.published_until.is_some_and(|until| until < now && (!key.hidden || until < now - HINTS_AFTER));
        if stored.iter().any(is_over) {
            self.store.write(move |db| signing_keys::retire_over(db, now).and_then(|_| moved_on(db))).await?;
            self.changed();
        }
        Ok(())
    }

    /// A successor is as long as its predecessor.
    fn bits_of(&self, kid: &str) -> crate::keys::RsaBits {
        self.recent().keys.find_by_kid(kid).map(|key| key.rsa_bits()).unwrap_or_default()
    }

    async fn made(&self, spec: KeySpec, now: UtcTime) -> Result<StoredSigningKey, StorageError> {
        let ring = Arc::clone(&self.keyring);
        let made = tokio::task::spawn_blocking(move || SigningKey::generate(spec, &ring, now)).await;
        made.map_err(|error| StorageError::broken(error.to_string()))?.map_err(StorageError::broken)
    }

    async fn add(
        &self,
        key: &StoredSigningKey,
        store_it: impl Fn(&mut Db, &StoredSigningKey) -> Result<(), StorageError> + Clone + Send + 'static,
    ) -> Result<(), StorageError> {
        // A writer at the same time undoes the step; five in a row do not happen.
        for _ in 0..5 {
            let (row, store_it) = (key.clone(), store_it.clone());
            let stored = self.store.write(move |db| store_it(db, &row)).await;
            self.changed();
            match stored {
                Ok(()) => return Ok(()),
                Err(StorageError::Conflict(_)) => {}
                Err(error) => return Err(error),
            }
        }
        Err(StorageError::Conflict("the installation keeps changing".into()))
    }
}

fn add_first(db: &mut Db, key: &StoredSigningKey) -> Result<(), StorageError> {
    // Two nodes starting at once make one key: the second finds the first's.
    if signing_keys::all(db)?.iter().any(|stored| stored.algorithm == key.algorithm) {
        return Ok(());
    }
    signing_keys::insert(db, key)?;
    moved_on(db)
}

fn add_successor(db: &mut Db, key: &StoredSigningKey) -> Result<(), StorageError> {
    signing_keys::insert(db, key)?;
    signing_keys::retire_before(db, key, key.signs_from + PUBLISHED_AFTER)?;
    moved_on(db)
}

/// Tells every cache.
fn moved_on(db: &mut Db) -> Result<(), StorageError> {
    let (version, document) = installation::load(db)?.ok_or_else(|| StorageError::broken("no installation"))?;
    // Another writer moved the version meanwhile: undo, the caller tries again.
    if installation::save(db, version, &document)? { Ok(()) } else { Err(StorageError::Conflict("the installation changed".into())) }
}
