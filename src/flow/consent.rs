//! Consent: asked where a client is not the installation's own, recorded, withdrawn (requirement O17).

use super::{Visit, announce, event_id, finish};
use crate::app::App;
use crate::domain::authorization::AuthorizationRequest;
use crate::domain::client::Client;
use crate::domain::consent::Consent;
use crate::domain::event::EventKind;
use crate::domain::id::{ClientId, UserId};
use crate::domain::session::SignedIn;
use crate::storage::{Db, StorageError, accounts, audit, codes, consents};

/// Whether a person must be asked before this request is answered.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn is_missing(db: &mut Db, client: &Client, request: &AuthorizationRequest, user: &UserId) -> Result<bool, StorageError> {
    if request.force_consent {
        return Ok(true);
    }
    if client.options.first_party {
        return Ok(false);
    }
    Ok(!consents::find(db, user, &client.id)?.is_some_and(|consent| consent.covers(request)))
}

/// Records that a signed-in person allows a request, and answers it with an authorization code. `None` when the user is
/// gone or blocked.
///
/// # Errors
/// [`StorageError`]; then nothing was allowed.
pub async fn allow(app: &App, visit: &Visit, request: &AuthorizationRequest, signed_in: &SignedIn) -> Result<Option<String>, StorageError> {
    let (code, row) = finish::code_for(app, visit, request, signed_in);
    let (user, wanted, step) = (signed_in.user.clone(), request.clone(), visit.clone());
    let done = app.store.write(move |db| {
        if accounts::find(db, &user)?.filter(|user| user.blocked_at.is_none()).is_none() {
            return Ok(None);
        }
        let before = consents::find(db, &user, &wanted.client)?;
        let consent = before.unwrap_or_else(|| Consent::none(wanted.client.clone(), step.now)).with(&wanted, step.now);
        consents::put(db, &user, &consent)?;
        audit::insert(db, &event_id(), &step.event(EventKind::ConsentGiven, Some(user), wanted.scope.to_text()))?;
        codes::insert(db, &row)?;
        Ok(Some(code))
    });
    let code = done.await?;
    if code.is_some() {
        announce(app, EventKind::ConsentGiven, &visit.request);
    }
    Ok(code)
}

/// Withdraws what a user allowed a client, and every token that rests on it. `false` when there was nothing.
///
/// # Errors
/// [`StorageError`]; then everything is as it was.
pub async fn withdraw(app: &App, visit: &Visit, user: &UserId, client: &ClientId) -> Result<bool, StorageError> {
    let (user, client, step) = (user.clone(), client.clone(), visit.clone());
    let done = app.store.write(move |db| {
        let had = consents::withdraw(db, &user, &client, step.now)?;
        if had {
            audit::insert(db, &event_id(), &step.event(EventKind::ConsentWithdrawn, Some(user), client.as_str()))?;
        }
        Ok(had)
    });
    let had = done.await?;
    if had {
        announce(app, EventKind::ConsentWithdrawn, &visit.request);
    }
    Ok(had)
}
