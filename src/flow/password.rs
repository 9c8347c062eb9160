//! Passwords: counted, compared outside any transaction, and proven.
//!
//! The count is a committed step of its own before the hash: a hash takes tens of milliseconds, which no transaction may be held
//! open for.

use super::{Visit, announce, event_id};
use crate::app::App;
use crate::domain::challenge::Channel;
use crate::domain::connection::Secret;
use crate::domain::event::EventKind;
use crate::domain::id::UserId;
use crate::domain::proof::ProvenPassword;
use crate::domain::time::UtcTime;
use crate::keys::hasher::Busy;
use crate::keys::password;
use crate::shield::{self, Admitted, NotAdmitted, PasswordName, TooOften};
use crate::storage::{Db, StorageError, addresses, audit, passwords};
use crate::telemetry::metrics::KindLabels;

/// Whose password is tried.
#[derive(Clone, Debug)]
pub struct Claim {
    /// The name that tries are counted under.
    pub name: PasswordName,
    /// The account that the name belongs to, when it belongs to one.
    pub user: Option<UserId>,
    /// The hash of that account, when it has a password.
    pub stored: Option<String>,
}

/// Why a password was not proven.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PasswordRefused {
    /// Wrong; or there is no such account, or it has no password.
    Wrong,
    /// Wrong, and the last one in a row: the password is closed from now on, and its owner wants to be told.
    Locked,
    /// Not compared: too many tries.
    TooOften(TooOften),
    /// Not compared: closed by wrong tries until another password is set.
    Closed,
}

impl From<NotAdmitted> for PasswordRefused {
    fn from(not: NotAdmitted) -> Self {
        match not {
            NotAdmitted::Closed => Self::Closed,
            NotAdmitted::TooOften(limit) => Self::TooOften(limit),
        }
    }
}

/// A password that could be neither proven nor refused.
#[derive(Debug, thiserror::Error)]
pub enum NotChecked {
    /// More passwords at once than the server hashes. The try does not count.
    #[error("{0}")]
    Busy(#[from] Busy),
    /// The database.
    #[error("{0}")]
    Storage(#[from] StorageError),
}

/// Compares a password. Known and unknown names are counted, hashed and recorded alike (requirement A1).
///
/// # Errors
/// [`NotChecked`]; then nothing was compared that was not counted.
pub async fn check(app: &App, visit: &Visit, claim: Claim, typed: &Secret) -> Result<Result<ProvenPassword, PasswordRefused>, NotChecked> {
    let admitted = match admit(app, visit, &claim).await? {
        Ok(admitted) => admitted,
        Err(refused) => return Ok(Err(refused)),
    };
    let is_right = match app.hasher.verify_or_pretend(claim.stored.as_deref(), typed).await {
        Ok(is_right) => is_right,
        Err(busy) => {
            give_back(app, claim).await?;
            return Err(busy.into());
        }
    };
    // A hash without an account proves nothing.
    match (is_right, claim.user.clone(), claim.stored.clone()) {
        (true, Some(user), Some(stored)) => right(app, visit, (claim, user, stored), (typed, admitted)).await,
        (true, None, _) | (true, _, None) | (false, _, _) => wrong(app, visit, claim.user, admitted).await.map(Err),
    }
}

async fn admit(app: &App, visit: &Visit, claim: &Claim) -> Result<Result<Admitted, PasswordRefused>, StorageError> {
    let (limits, address, now) = (app.limits(), visit.address, visit.now);
    let Claim { name, user, .. } = claim.clone();
    let admitted = app.store.attempt(move |db| shield::admit_password(db, &limits, (&name, user.as_ref()), address, now)).await?;
    Ok(admitted.map_err(|not| {
        let refused = PasswordRefused::from(not);
        let word = if let PasswordRefused::TooOften(limit) = refused { limit.key.as_str() } else { "closed" };
        app.metrics.refusals.get_or_create(&KindLabels { kind: word }).inc();
        tracing::info!(limit = word, request = %visit.request, "a password was not compared");
        refused
    }))
}

async fn give_back(app: &App, claim: Claim) -> Result<(), StorageError> {
    app.store.write(move |db| shield::give_back_password(db, (&claim.name, claim.user.as_ref()))).await
}

type Found = (Claim, UserId, String);

async fn right(app: &App, visit: &Visit, found: Found, tried: (&Secret, Admitted)) -> Result<Result<ProvenPassword, PasswordRefused>, NotChecked> {
    let ((claim, user, stored), (typed, admitted)) = (found, tried);
    let renewed = if password::needs_rehash(&stored) { app.hasher.rehash(typed).await.ok() } else { None };
    let owner = user.clone();
    let still = app.store.write(move |db| {
        // The password may have been changed while this one was compared.
        if passwords::hash_of(db, &owner)?.as_deref() != Some(stored.as_str()) {
            return Ok(false);
        }
        shield::forget_password(db, &claim.name, &owner)?;
        if let Some(renewed) = renewed {
            passwords::renew(db, &owner, &stored, &renewed)?;
        }
        Ok(true)
    });
    if still.await? {
        return Ok(Ok(ProvenPassword::after_check(&user)));
    }
    Ok(Err(wrong(app, visit, Some(user), admitted).await?))
}

async fn wrong(app: &App, visit: &Visit, user: Option<UserId>, admitted: Admitted) -> Result<PasswordRefused, NotChecked> {
    let wrong = visit.event(EventKind::PasswordWrong, user.clone(), "");
    let locked = admitted.is_last.then(|| visit.event(EventKind::Locked, user, "password"));
    let recorded = app.store.write(move |db| {
        for event in std::iter::once(wrong).chain(locked) {
            audit::insert(db, &event_id(), &event)?;
        }
        Ok(())
    });
    recorded.await?;
    announce(app, EventKind::PasswordWrong, &visit.request);
    if !admitted.is_last {
        return Ok(PasswordRefused::Wrong);
    }
    announce(app, EventKind::Locked, &visit.request);
    Ok(PasswordRefused::Locked)
}

/// Sets a password by its hash, which [`crate::keys::hasher::Hasher::hash_new`] made, and opens it again where wrong tries had
/// closed the old one. The caller has made sure that the user has just authenticated, records it, and tells the owner.
///
/// # Errors
/// [`StorageError::Conflict`] when there is no such account.
pub fn set(db: &mut Db, user: &UserId, hash: &str, now: UtcTime) -> Result<(), StorageError> {
    if !passwords::set(db, user, hash, now)? {
        return Err(StorageError::Conflict("there is no such account".into()));
    }
    // Strangers' wrong tries at the address do not keep its owner waiting with the new one (requirement A5).
    for own in addresses::of_user(db, user)?.iter().filter(|own| own.channel == Channel::Email) {
        shield::forget_password(db, &PasswordName::of_address(&own.stored.index), user)?;
    }
    shield::reopen_password(db, user)
}
