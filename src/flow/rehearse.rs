//! A change of the ways in or of the second steps, tried on the people who are here before it is saved.

use crate::app::App;
use crate::domain::client::Client;
use crate::domain::factor::LoginMethod;
use crate::domain::installation::Installation;
use crate::domain::policy;
use crate::storage::StorageError;
use crate::storage::rehearsal::{self, Loss};

/// Who would have no way in any more; `None` when nothing is taken away, so that nobody can be shut out.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn rehearse(app: &App, before: &Installation, after: &Installation) -> Result<Option<Loss>, StorageError> {
    let (now, then) = (effective(before), effective(after));
    if now.iter().all(|method| then.contains(method)) {
        return Ok(None);
    }
    app.store.read(move |db| rehearsal::loss(db, &now, &then)).await.map(Some)
}

/// What a change of second steps means for people.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StepLoss {
    /// They set one up at their next sign-in.
    MustSetUp,
    /// They have one and it is no longer asked for.
    NoneLeft,
}

/// Whose second step a change takes away or does not take any more; `None` when it concerns nobody who is here.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn rehearse_steps(app: &App, before: &Installation, after: &Installation) -> Result<Option<(StepLoss, Loss)>, StorageError> {
    let is_required = after.mfa.policy.is_required();
    let counted = if is_required { policy::sufficient_steps } else { policy::unlocked_second_steps };
    let (now, then) = (counted(before), counted(after));
    let from_everybody = is_required && !before.mfa.policy.is_required();
    if !from_everybody && now.iter().all(|method| then.contains(method)) {
        return Ok(None);
    }
    let found = app.store.read(move |db| rehearsal::without_step(db, (!from_everybody).then_some(&now), &then));
    let kind = if is_required { StepLoss::MustSetUp } else { StepLoss::NoneLeft };
    Ok(Some(found.await?).filter(|loss| loss.people > 0).map(|loss| (kind, loss)))
}

/// The ways in that the rules really leave open.
fn effective(installation: &Installation) -> Vec<LoginMethod> {
    let any = Client { sms: true, ..Client::account() };
    let methods = installation.sign_in.methods.iter().copied();
    methods.filter(|method| policy::offers(installation, &any, *method).is_ok()).collect()
}
