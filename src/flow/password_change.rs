//! Setting, changing and removing a password, and choosing a new one after it was forgotten.

use super::claims::{Person, PersonRows};
use std::sync::Arc;

use super::sign_out::Everywhere;
use super::{Visit, announce, event_id, notify, password};
use crate::app::App;
use crate::domain::challenge::Binding;
use crate::domain::connection::Secret;
use crate::domain::event::EventKind;
use crate::domain::factor::MfaMethod;
use crate::domain::id::{MessageId, UserId};
use crate::domain::notice::{Change, Undo};
use crate::domain::policy::{self, Demand, Holdings, NextStep, NoRemoval, Standing};
use crate::domain::session::PartialPurpose;
use crate::keys::hasher::NotHashed;
use crate::keys::password::{Least, PasswordProblem};
use crate::storage::{Db, StorageError, accounts, addresses, audit, partials, passwords, remembered};

/// Why a password was not set.
#[derive(Debug)]
pub enum NotSet {
    /// The password itself.
    Problem(PasswordProblem),
    /// Nobody waits for a new password in this attempt any more.
    Gone,
}

/// Why nothing could be decided.
#[derive(Debug, thiserror::Error)]
pub enum NotDone {
    /// More passwords at once than the server hashes, or the hash failed.
    #[error("{0}")]
    Hash(#[from] NotHashed),
    /// The database.
    #[error("{0}")]
    Storage(#[from] StorageError),
}

/// How long a password must be: shorter where a second step stands behind it (requirement P1).
pub fn least_of(visit: &Visit, holdings: &Holdings) -> Least {
    let unlocked = policy::unlocked_second_steps(&visit.snapshot.installation);
    // Mail is no second factor (requirement S18).
    if holdings.second_steps().iter().any(|method| *method != MfaMethod::EmailCode && unlocked.contains(method)) {
        Least::WithSecondStep
    } else {
        Least::Alone
    }
}

/// Words that others know of this account and this service (requirement P3).
async fn context(app: &App, user: &UserId) -> Result<Vec<String>, StorageError> {
    let id = user.clone();
    let rows = app.store.read(move |db| match accounts::find(db, &id)? {
        Some(user) => PersonRows::whole(db, user).map(Some),
        None => Ok(None),
    });
    let mut words = vec!["doorcode".to_owned(), app.settings.host().to_owned()];
    words.extend(app.directory.recent().clients.values().map(|client| client.name.clone()).take(50));
    if let Some(person) = rows.await?.map(|rows| Person::open(app, rows)) {
        words.extend([person.user.name, person.email, person.phone].into_iter().flatten());
    }
    Ok(words)
}

/// Checks a new password and hashes it, outside of every transaction: that takes its time.
///
/// # Errors
/// [`NotDone`] when it could not be hashed; inside, what is wrong with it.
pub async fn hashed(app: &App, user: &UserId, typed: (&Secret, Least)) -> Result<Result<String, PasswordProblem>, NotDone> {
    Ok(app.hasher.hash_new(typed.0, typed.1, context(app, user).await?).await?)
}

/// Stores the hash of a new password, in the caller's step, and queues the notice, which is to be handed over after the commit.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn put(db: &mut Db, desk: &notify::Desk, step: &Visit, new: (&UserId, &str)) -> Result<Vec<MessageId>, StorageError> {
    let (user, hash) = new;
    let had_one = passwords::hash_of(db, user)?.is_some();
    password::set(db, user, hash, step.now)?;
    remembered::forget_of(db, user)?;
    audit::insert(db, &event_id(), &step.event(EventKind::PasswordChanged, Some(user.clone()), if had_one { "changed" } else { "set" }))?;
    // Setting the first one can be taken back; whoever had one is better served by choosing another.
    let undo = if had_one { Undo::NothingButSessions } else { Undo::ClearPassword };
    notify::queue(db, desk, step, (user, Change::PasswordChanged, undo), &[])
}

/// Sets the password of an account whose owner has just shown to be there.
///
/// # Errors
/// [`NotDone`]; then the old one stands.
pub async fn set(app: &App, visit: &Visit, user: &UserId, typed: (&Secret, Least)) -> Result<Result<(), NotSet>, NotDone> {
    let hash = match hashed(app, user, typed).await? {
        Ok(hash) => hash,
        Err(problem) => return Ok(Err(NotSet::Problem(problem))),
    };
    let (step, user, desk) = (visit.clone(), user.clone(), notify::Desk::of(app));
    let notices = app.store.write(move |db| put(db, &desk, &step, (&user, &hash))).await?;
    announce(app, EventKind::PasswordChanged, &visit.request);
    notify::hand_over(app, notices);
    Ok(Ok(()))
}

/// Removes the password, when another way in remains.
///
/// # Errors
/// [`StorageError`]; then it stands.
pub async fn remove(app: &App, visit: &Visit, user: &UserId) -> Result<Result<(), NoRemoval>, StorageError> {
    let (step, user, desk) = (visit.clone(), user.clone(), notify::Desk::of(app));
    let done = app.store.attempt(move |db| {
        let before = addresses::holdings(db, &user)?;
        let after = Holdings { password: false, ..before };
        if let Err(why) = policy::may_remove(&step.snapshot.installation, &before, &after) {
            return Ok(Err(why));
        }
        if !passwords::clear(db, &user, step.now)? {
            return Ok(Ok(Vec::new()));
        }
        audit::insert(db, &event_id(), &step.event(EventKind::PasswordRemoved, Some(user.clone()), ""))?;
        notify::queue(db, &desk, &step, (&user, Change::PasswordRemoved, Undo::NothingButSessions), &[]).map(Ok)
    });
    match done.await? {
        Ok(notices) => {
            announce(app, EventKind::PasswordRemoved, &visit.request);
            notify::hand_over(app, notices);
            Ok(Ok(()))
        }
        Err(why) => Ok(Err(why)),
    }
}

/// Who may choose a new password in an attempt: somebody who proved the account's mailbox, and the second step where there is
/// one (requirement C3).
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn recovering(app: &App, visit: &Visit, binding: &Binding) -> Result<Option<(UserId, Holdings)>, StorageError> {
    let (binding, step) = (binding.clone(), visit.clone());
    let found = app.store.read(move |db| {
        let Some(partial) = partials::find(db, &binding, &step.client.id, step.now)? else { return Ok(None) };
        let user = partial.proven.user().clone();
        let holdings = addresses::holdings(db, &user)?;
        let enrolled = holdings.second_steps();
        let standing = Standing { proven: partial.proven.factors(), enrolled: &enrolled, remembered: false, demand: Demand::Best };
        let next = policy::next_step(&step.snapshot.installation, standing);
        let may = partial.purpose == PartialPurpose::Recover && !matches!(next, NextStep::Ask(_));
        Ok(may.then_some((user, holdings)))
    });
    found.await
}

/// Sets a new password after recovery: every session and remembered browser ends, and the person signs in as usual
/// (requirements C3 and H7).
///
/// # Errors
/// [`NotDone`]; then the old one stands.
pub async fn recover(app: &App, visit: &Visit, binding: &Binding, typed: &Secret) -> Result<Result<(), NotSet>, NotDone> {
    let Some((user, holdings)) = recovering(app, visit, binding).await? else { return Ok(Err(NotSet::Gone)) };
    let hash = match app.hasher.hash_new(typed, least_of(visit, &holdings), context(app, &user).await?).await? {
        Ok(hash) => hash,
        Err(problem) => return Ok(Err(NotSet::Problem(problem))),
    };
    let (step, owner, desk, binding) = (visit.clone(), user.clone(), notify::Desk::of(app), binding.clone());
    let everywhere =
        Everywhere { entropy: Arc::clone(&app.entropy), snapshot: Arc::clone(&visit.snapshot), user: user.clone(), except: None, now: visit.now };
    let done = app.store.attempt(move |db| {
        // Of two forms at once one takes it.
        let taken = partials::take(db, &binding, &step.client.id, step.now)?;
        if !taken.is_some_and(|partial| partial.purpose == PartialPurpose::Recover && *partial.proven.user() == owner) {
            return Ok(Err(NotSet::Gone));
        }
        password::set(db, &owner, &hash, step.now)?;
        remembered::forget_of(db, &owner)?;
        everywhere.end(db)?;
        audit::insert(db, &event_id(), &step.event(EventKind::PasswordChanged, Some(owner.clone()), "recovered"))?;
        notify::queue(db, &desk, &step, (&owner, Change::PasswordChanged, Undo::NothingButSessions), &[]).map(Ok)
    });
    let notices = match done.await? {
        Ok(notices) => notices,
        Err(why) => return Ok(Err(why)),
    };
    app.sign_outs.wake();
    announce(app, EventKind::PasswordChanged, &visit.request);
    notify::hand_over(app, notices);
    Ok(Ok(()))
}
