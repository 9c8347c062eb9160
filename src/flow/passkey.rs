//! Passkeys: asking a browser, and believing its answer (requirements K1 to K3).
//!
//! ```text
//! begin_* -> the browser signs -> prove_* (ProvenPasskey) -> record_use, in the transaction that signs in -> policy -> session
//! ```
//! The answer is checked between two storage steps, not inside one: checking takes time, and the only writer would wait. So
//! the first step uses the question up, and the last compares what was read against what is stored.

use super::{Visit, announce, event_id, whoami};
use crate::app::App;
use crate::domain::challenge::Binding;
use crate::domain::event::EventKind;
use crate::domain::id::{PasskeyId, UserId, time_ordered};
use crate::domain::passkey::{
    CeremonyKind, MOST, Mediation, NewPasskey, PasskeyRefused, PasskeyRow, ProvenPasskey, StoredPasskey, clean_name, usual_name,
};
use crate::keys::entropy::bits_80;
use crate::keys::webauthn::{Answer, Asked, Names, RelyingParty, Unusable};
use crate::storage::ceremonies::{self, Owner};
use crate::storage::{Db, StorageError, audit, passkeys};

impl From<Unusable> for StorageError {
    fn from(error: Unusable) -> Self {
        Self::broken(error.to_string())
    }
}

/// The new passkey that a browser sends.
#[derive(Clone, Copy, Debug)]
pub struct Registration<'a> {
    /// What it is to be called, as typed; when empty, after the device.
    pub name: &'a str,
    /// The browser's answer (JSON).
    pub answer: &'a str,
}

/// What to ask a browser in which somebody is about to sign in: JSON for `navigator.credentials.get`. Names nobody. `None`
/// when there are no passkeys here.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn begin_sign_in(app: &App, visit: &Visit, binding: &Binding, mediation: Mediation) -> Result<Option<String>, StorageError> {
    let Some(party) = &app.webauthn else { return Ok(None) };
    let owner = owner(binding, CeremonyKind::SignIn, None);
    ask(app, visit, owner, party.ask_anybody(mediation)?).await.map(Some)
}

/// Checks the answer to [`begin_sign_in`]. What it proves counts once `storage::passkeys::record_use` took it.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn prove_sign_in(app: &App, visit: &Visit, binding: &Binding, answer: &str) -> Result<Result<ProvenPasskey, PasskeyRefused>, StorageError> {
    let proven = prove(app, visit, owner(binding, CeremonyKind::SignIn, None), answer).await?;
    Ok(proven.inspect_err(|refused| note(visit, CeremonyKind::SignIn, refused)))
}

/// What to ask a browser in which this user has passed the first step. `None` when they have no passkey, or there are none
/// here.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn begin_second_step(app: &App, visit: &Visit, binding: &Binding, user: &UserId) -> Result<Option<String>, StorageError> {
    let Some(party) = &app.webauthn else { return Ok(None) };
    let id = user.clone();
    let own = app.store.read(move |db| passkeys::stored_of_user(db, &id)).await?;
    if own.is_empty() {
        return Ok(None);
    }
    let owner = owner(binding, CeremonyKind::SecondStep, Some(user));
    ask(app, visit, owner, party.ask_one_of(&own)?).await.map(Some)
}

/// Checks the answer to [`begin_second_step`]: only this user's passkeys count.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn prove_second_step(
    app: &App,
    visit: &Visit,
    binding: &Binding,
    user: &UserId,
    answer: &str,
) -> Result<Result<ProvenPasskey, PasskeyRefused>, StorageError> {
    let proven = prove(app, visit, owner(binding, CeremonyKind::SecondStep, Some(user)), answer).await?;
    Ok(proven.inspect_err(|refused| note(visit, CeremonyKind::SecondStep, refused)))
}

/// What to ask a browser in which this user adds a passkey: JSON for `navigator.credentials.create`.
///
/// # Errors
/// [`StorageError`] when the database fails; inside, why they cannot add one.
pub async fn begin_registration(app: &App, visit: &Visit, binding: &Binding, user: &UserId) -> Result<Result<String, PasskeyRefused>, StorageError> {
    let Some(party) = &app.webauthn else { return Ok(Err(PasskeyRefused::NotAvailable)) };
    let Some(called) = whoami::shown(app, user).await? else { return Ok(Err(PasskeyRefused::NoAccount)) };
    let id = user.clone();
    let own = app.store.read(move |db| passkeys::stored_of_user(db, &id)).await?;
    if own.len() >= MOST {
        return Ok(Err(PasskeyRefused::TooMany));
    }
    let owner = owner(binding, CeremonyKind::Register, Some(user));
    ask(app, visit, owner, party.ask_for_new(app.keyring.passkey_handle(user), &called, &own)?).await.map(Ok)
}

/// Checks the answer to [`begin_registration`], and adds the passkey.
///
/// # Errors
/// [`StorageError`] when the database fails; then nothing was added.
pub async fn finish_registration(
    app: &App,
    visit: &Visit,
    binding: &Binding,
    user: &UserId,
    new: Registration<'_>,
) -> Result<Result<PasskeyId, PasskeyRefused>, StorageError> {
    let added = match prove_registration(app, visit, binding, user, new.answer).await? {
        Ok(made) => {
            let (step, id, name) = (visit.clone(), new_id(app, visit), name_of(visit, new.name));
            app.store.attempt(move |db| Ok(add(db, &step, &made, (&id, &name))?.map(|()| id))).await?
        }
        Err(refused) => Err(refused),
    };
    match &added {
        Ok(_) => announce(app, EventKind::PasskeyAdded, &visit.request),
        Err(refused) => note(visit, CeremonyKind::Register, refused),
    }
    Ok(added)
}

/// The first half of [`finish_registration`], for whoever stores more in the same transaction: checks the answer.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn prove_registration(
    app: &App,
    visit: &Visit,
    binding: &Binding,
    user: &UserId,
    answer: &str,
) -> Result<Result<NewPasskey, PasskeyRefused>, StorageError> {
    let Some(party) = &app.webauthn else { return Ok(Err(PasskeyRefused::NotAvailable)) };
    let (owner, now) = (owner(binding, CeremonyKind::Register, Some(user)), visit.now);
    let Some(state) = app.store.write_one(move |db| ceremonies::take(db, &owner, now)).await? else { return Ok(Err(PasskeyRefused::Stale)) };
    Ok(party.check_new(answer, &state, user)?)
}

/// The second half: stores the passkey and its audit row. The caller undoes its step when this is refused.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn add(db: &mut Db, visit: &Visit, made: &NewPasskey, named: (&PasskeyId, &str)) -> Result<Result<(), PasskeyRefused>, StorageError> {
    if let Err(refused) = passkeys::insert(db, made, named, visit.now)? {
        return Ok(Err(refused));
    }
    audit::insert(db, &event_id(), &visit.event(EventKind::PasskeyAdded, Some(made.user().clone()), named.0.as_str()))?;
    Ok(Ok(()))
}

/// The id of a passkey about to be added.
pub fn new_id(app: &App, visit: &Visit) -> PasskeyId {
    PasskeyId::new(time_ordered(visit.now, bits_80(app.entropy.as_ref())))
}

/// What a passkey is called: what was typed, else after the device.
pub fn name_of(visit: &Visit, typed: &str) -> String {
    clean_name(typed).unwrap_or_else(|| usual_name(visit.agent.as_deref(), visit.now))
}

/// The passkeys of a user, the oldest first.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn list(app: &App, user: &UserId) -> Result<Vec<PasskeyRow>, StorageError> {
    let user = user.clone();
    app.store.read(move |db| passkeys::of_user(db, &user)).await
}

/// Gives a passkey of this user another name. `false` when it is not theirs, or nothing is left of the name.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn rename(app: &App, user: &UserId, id: &PasskeyId, typed: &str) -> Result<bool, StorageError> {
    let Some(name) = clean_name(typed) else { return Ok(false) };
    let (user, id) = (user.clone(), id.clone());
    app.store.write_one(move |db| passkeys::rename(db, &user, &id, &name)).await
}

/// Removes a passkey of this user. `false` when it is not theirs. Whether the last one may go is not asked here.
///
/// # Errors
/// [`StorageError`] when the database fails; then it is still there.
pub async fn remove(app: &App, visit: &Visit, user: &UserId, id: &PasskeyId) -> Result<bool, StorageError> {
    let (step, user, id) = (visit.clone(), user.clone(), id.clone());
    let removed = app.store.write(move |db| take_away(db, &step, &user, &id)).await?;
    if removed {
        announce(app, EventKind::PasskeyRemoved, &visit.request);
    }
    Ok(removed)
}

/// What [`remove`] does, for whoever decides in the same transaction whether it may go.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn take_away(db: &mut Db, visit: &Visit, user: &UserId, id: &PasskeyId) -> Result<bool, StorageError> {
    let removed = passkeys::remove(db, user, id)?;
    if removed {
        audit::insert(db, &event_id(), &visit.event(EventKind::PasskeyRemoved, Some(user.clone()), id.as_str()))?;
    }
    Ok(removed)
}

fn owner(binding: &Binding, kind: CeremonyKind, user: Option<&UserId>) -> Owner {
    Owner { binding: binding.clone(), kind, user: user.cloned() }
}

/// Notes the question under its owner, and gives what the browser is to hear.
async fn ask(app: &App, visit: &Visit, owner: Owner, asked: Asked) -> Result<String, StorageError> {
    let (Asked { options, state }, now) = (asked, visit.now);
    app.store.write_one(move |db| ceremonies::put(db, &owner, &state, now)).await?;
    Ok(options)
}

async fn prove(app: &App, visit: &Visit, owner: Owner, answer: &str) -> Result<Result<ProvenPasskey, PasskeyRefused>, StorageError> {
    let Some(party) = &app.webauthn else { return Ok(Err(PasskeyRefused::NotAvailable)) };
    let answer = match Answer::parse(answer) {
        Ok(answer) => answer,
        Err(refused) => return Ok(Err(refused)),
    };
    let (now, user, credential) = (visit.now, owner.user.clone(), answer.credential().to_vec());
    let looked_up = app.store.write(move |db| {
        let Some(state) = ceremonies::take(db, &owner, now)? else { return Ok(None) };
        Ok(Some((state, passkeys::find_by_credential(db, &credential)?)))
    });
    let Some((state, stored)) = looked_up.await? else { return Ok(Err(PasskeyRefused::Stale)) };
    // Somebody else's passkey is as unknown in a second step as nobody's.
    let stored = stored.filter(|stored| user.as_ref().is_none_or(|user| *user == stored.user));
    let Some(stored) = stored else { return Ok(Err(PasskeyRefused::UnknownCredential { credential: answer.credential_text() })) };
    check(app, party, (&answer, &state), (stored, user.is_some()))
}

fn check(
    app: &App,
    party: &RelyingParty,
    given: (&Answer, &str),
    found: (StoredPasskey, bool),
) -> Result<Result<ProvenPasskey, PasskeyRefused>, StorageError> {
    let ((answer, state), (stored, was_named)) = (given, found);
    let handle = app.keyring.passkey_handle(&stored.user);
    let names = if was_named { Names::IfAny(handle) } else { Names::Surely(handle) };
    Ok(party.check(answer, state, stored, names)?)
}

/// One line for the operator. A counter that went back may mean a copied passkey (requirement K2).
fn note(visit: &Visit, kind: CeremonyKind, refused: &PasskeyRefused) {
    let (kind, why, request) = (kind.as_str(), refused.as_str(), &visit.request);
    match refused {
        PasskeyRefused::CounterWentBack { passkey } => {
            tracing::warn!(kind, why, %passkey, %request, "a passkey was refused: it may have been copied")
        }
        PasskeyRefused::NotAvailable
        | PasskeyRefused::Stale
        | PasskeyRefused::UnknownCredential { .. }
        | PasskeyRefused::BadAnswer(_)
        | PasskeyRefused::AlreadyRegistered
        | PasskeyRefused::TooMany
        | PasskeyRefused::NoAccount => tracing::info!(kind, why, %request, "a passkey was refused"),
    }
}
