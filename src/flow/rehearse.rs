//! A change of the ways in, tried on the people who are here before it is saved.

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

/// The ways in that the rules really leave open.
fn effective(installation: &Installation) -> Vec<LoginMethod> {
    let any = Client { sms: true, ..Client::account() };
    let methods = installation.sign_in.methods.iter().copied();
    methods.filter(|method| policy::offers(installation, &any, *method).is_ok()).collect()
}
