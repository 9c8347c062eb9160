//! Signing in with a passkey: a checked answer, then an arrival.

use super::arrive::{Arrived, Arriving, Finish, Novelty};
use super::passkey;
use crate::app::App;
use crate::domain::factor::ProvenFactor;
use crate::domain::passkey::PasskeyRefused;
use crate::storage::{StorageError, accounts, passkeys};

/// What became of a passkey's answer.
#[derive(Debug)]
pub enum PasskeyVerdict<T> {
    /// It holds: what its owner has earned.
    Arrived(Arrived<T>),
    /// It did not count.
    Refused(PasskeyRefused),
}

/// Checks the browser's answer and signs its owner in.
///
/// # Errors
/// [`StorageError`]; then nobody is signed in.
pub async fn sign_in<T: Send + 'static>(
    app: &App,
    arriving: Arriving,
    answer: &str,
    finish: impl Finish<T>,
) -> Result<PasskeyVerdict<T>, StorageError> {
    let visit = arriving.visit().clone();
    let proven = match passkey::prove_sign_in(app, &visit, arriving.binding(), answer).await? {
        Ok(proven) => proven,
        Err(refused) => return Ok(PasskeyVerdict::Refused(refused)),
    };
    let now = visit.now;
    let done = app.store.attempt(move |db| {
        if !passkeys::record_use(db, &proven, now)? {
            return Ok(Err(PasskeyRefused::Stale));
        }
        let Some(user) = accounts::find(db, proven.user())? else { return Ok(Err(PasskeyRefused::NoAccount)) };
        arriving.with_first(db, (&user, Novelty::Known), ProvenFactor::Passkey, finish).map(Ok)
    });
    Ok(match done.await? {
        Ok(arrived) => {
            arrived.announce(app, &visit);
            PasskeyVerdict::Arrived(arrived)
        }
        Err(refused) => PasskeyVerdict::Refused(refused),
    })
}
