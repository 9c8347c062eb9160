//! Signing in with a password: the account by its mailbox, a checked password, then an arrival.

use super::arrive::{Arrived, Arriving, Finish, Novelty};
use super::password::{self, Claim, NotChecked, PasswordRefused};
use crate::app::App;
use crate::domain::challenge::{Channel, Recipient};
use crate::domain::connection::Secret;
use crate::domain::email::EmailAddress;
use crate::domain::event::EventKind;
use crate::domain::factor::{LoginMethod, ProvenFactor};
use crate::domain::notice::{Change, Undo};
use crate::domain::policy;
use crate::flow::{announce, notify};
use crate::shield::PasswordName;
use crate::storage::{StorageError, accounts, passwords};

/// What became of a password.
#[derive(Debug)]
pub enum PasswordVerdict<T> {
    /// It was right: what its owner has earned.
    Arrived(Arrived<T>),
    /// It did not count.
    Refused(PasswordRefused),
    /// Passwords are off here.
    NotOffered,
}

/// Checks a password and signs its owner in. An address that nobody has is answered like a wrong password, as late as one
/// (requirement A1).
///
/// # Errors
/// [`NotChecked`]; then nobody is signed in.
pub async fn sign_in<T: Send + 'static>(
    app: &App,
    arriving: Arriving,
    claimed: (&EmailAddress, &Secret),
    finish: impl Finish<T>,
) -> Result<PasswordVerdict<T>, NotChecked> {
    let visit = arriving.visit().clone();
    if policy::offers(&visit.snapshot.installation, &visit.client, LoginMethod::Password).is_err() {
        return Ok(PasswordVerdict::NotOffered);
    }
    let index = app.keyring.index_of(&Recipient::Email(claimed.0.clone()));
    let place = index.clone();
    let found = app.store.read(move |db| match accounts::find_by_verified(db, Channel::Email, &place)? {
        Some(user) => Ok((Some(user.id.clone()), passwords::hash_of(db, &user.id)?)),
        None => Ok((None, None)),
    });
    let (user, stored) = found.await?;
    let claim = Claim { name: PasswordName::of_address(&index), user: user.clone(), stored };
    let proven = match password::check(app, &visit, claim, claimed.1).await? {
        Ok(proven) => proven,
        Err(refused) => {
            if let (PasswordRefused::Locked, Some(user)) = (refused, user) {
                tell_locked(app, &visit, user).await?;
            }
            return Ok(PasswordVerdict::Refused(refused));
        }
    };
    let done = app.store.attempt(move |db| match accounts::find(db, proven.user())? {
        Some(user) => arriving.with_first(db, (&user, Novelty::Known), ProvenFactor::Password, finish).map(Ok),
        None => Ok(Err(())),
    });
    Ok(match done.await? {
        Ok(arrived) => {
            arrived.announce(app, &visit);
            PasswordVerdict::Arrived(arrived)
        }
        Err(()) => PasswordVerdict::Refused(PasswordRefused::Wrong),
    })
}

/// Tells an account's owner that its password was closed by wrong tries.
async fn tell_locked(app: &App, visit: &super::Visit, user: crate::domain::id::UserId) -> Result<(), StorageError> {
    let (step, desk) = (visit.clone(), notify::Desk::of(app));
    let queued = app.store.write(move |db| notify::queue(db, &desk, &step, (&user, Change::Locked, Undo::NothingButSessions), &[]));
    notify::hand_over(app, queued.await?);
    announce(app, EventKind::Locked, &visit.request);
    Ok(())
}
