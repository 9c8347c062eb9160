//! Signing keys in the portal: replaced at once, and taken out of the key set once nothing that they signed can be good.

use super::manage::{self, Actor, Target};
use crate::app::App;
use crate::domain::difference::Difference;
use crate::domain::event::EventKind;
use crate::domain::signing_key::{SigningAlgorithm, StoredSigningKey};
use crate::domain::time::UtcTime;
use crate::keys::KeySpec;
use crate::storage::{StorageError, signing_keys};

/// What a key does at a moment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum KeyState {
    /// It is published and signs from then.
    Waiting(UtcTime),
    /// It signs.
    Signing,
    /// It signs no more; tokens may be out that it signed, until then at the latest.
    Leaving(UtcTime),
    /// Nothing that it signed can be good; it still stands in the key set.
    Left,
    /// It reads old hints only.
    Hidden,
}

/// What each key does, the newest first.
pub fn states(keys: &[StoredSigningKey], now: UtcTime) -> Vec<KeyState> {
    let signs = |key: &StoredSigningKey| {
        let newest =
            keys.iter().filter(|other| other.algorithm == key.algorithm && other.signs_from <= now && !other.hidden).max_by_key(|own| own.signs_from);
        newest.is_some_and(|newest| newest.kid == key.kid)
    };
    let state = |key: &StoredSigningKey| match key.last_token_ends() {
        _ if key.hidden => KeyState::Hidden,
        _ if key.signs_from > now => KeyState::Waiting(key.signs_from),
        _ if signs(key) => KeyState::Signing,
        Some(ends) if ends > now => KeyState::Leaving(ends),
        _ => KeyState::Left,
    };
    keys.iter().map(state).collect()
}

/// What became of a wish to replace a key.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Rotated {
    /// The new key, and when it begins to sign.
    From(String, UtcTime),
    /// A new key waits already.
    Waits,
}

/// Replaces the key of an algorithm, unless another waits already.
///
/// # Errors
/// [`StorageError`]; then nothing changed.
pub async fn rotate(app: &App, actor: &Actor, spec: KeySpec) -> Result<Rotated, StorageError> {
    let now = app.now();
    let stored = app.store.read(signing_keys::all).await?;
    if stored.iter().any(|key| key.algorithm == spec.algorithm && key.signs_from > now) {
        return Ok(Rotated::Waits);
    }
    let actor = actor.clone();
    let told = app.directory.rotate_telling(spec, app.clock.as_ref(), move |db, key| {
        let told = [Difference::done(&format!("keys.{}", key.algorithm.as_str()), &format!("replaced by {}", key.kid))];
        manage::record(db, &actor, EventKind::InstallationChanged, &Target::Other(format!("key {}", key.kid)), &told)
    });
    let (kid, from) = told.await?;
    Ok(Rotated::From(kid, from))
}

/// Takes a key out of the key set. `false` when tokens may be out that it signed, or when it signs.
///
/// # Errors
/// [`StorageError`]; then nothing changed.
pub async fn retire(app: &App, actor: &Actor, kid: &str) -> Result<bool, StorageError> {
    let (actor, own) = (actor.clone(), kid.to_owned());
    let done = app.directory.change_keys(move |db| {
        if !signing_keys::hide(db, &own, actor.visit.now)? {
            return Ok(false);
        }
        let told = [Difference::done("keys", &format!("{own} retired"))];
        manage::record(db, &actor, EventKind::InstallationChanged, &Target::Other(format!("key {own}")), &told)?;
        Ok(true)
    });
    done.await
}

/// The algorithms that no key waits for.
pub fn replaceable(keys: &[StoredSigningKey], now: UtcTime) -> Vec<SigningAlgorithm> {
    SigningAlgorithm::ALL.into_iter().filter(|alg| !keys.iter().any(|key| key.algorithm == *alg && key.signs_from > now)).collect()
}
