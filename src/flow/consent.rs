//! Consent: asked where a client is not the installation's own, recorded, withdrawn (requirement O17).

use super::finish::{self, Ending};
use super::{Visit, announce, event_id};
use crate::app::App;
use crate::domain::authorization::{AuthorizationRequest, Details, Scope};
use crate::domain::client::Client;
use crate::domain::consent::Consent;
use crate::domain::event::EventKind;
use crate::domain::id::{ClientId, UserId};
use crate::domain::session::SignedIn;
use crate::domain::time::UtcTime;
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
    Ok(!consents::find(db, user, &client.id)?.is_some_and(|consent| consent.covers((&request.scope, &request.details))))
}

/// Records that a signed-in person allows a request, and answers it with an authorization code. `None` when the user is
/// gone, blocked, or another than the one that was named.
///
/// # Errors
/// [`StorageError`]; then nothing was allowed.
pub async fn allow(app: &App, visit: &Visit, request: &AuthorizationRequest, signed_in: &SignedIn) -> Result<Option<String>, StorageError> {
    let (code, row) = finish::code_for(app, visit, request, signed_in);
    let ending = Ending::new(app, visit, request);
    let (user, wanted, step) = (signed_in.user.clone(), request.clone(), visit.clone());
    let done = app.store.write(move |db| {
        let found = accounts::find(db, &user)?.filter(|user| user.blocked_at.is_none());
        if !found.is_some_and(|user| ending.is_expected(&user)) {
            return Ok(None);
        }
        record(db, &user, (&wanted.client, (&wanted.scope, &wanted.details)), step.now)?;
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

/// Adds to what a user allows a client.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn record(db: &mut Db, user: &UserId, asked: (&ClientId, (&Scope, &Details)), now: UtcTime) -> Result<(), StorageError> {
    let (client, wanted) = asked;
    let before = consents::find(db, user, client)?;
    consents::put(db, user, &before.unwrap_or_else(|| Consent::none(client.clone(), now)).with(wanted, now))
}

/// Withdraws what a user allowed a client, and every token that rests on it. `false` when there was nothing.
///
/// # Errors
/// [`StorageError`]; then everything is as it was.
pub async fn withdraw(app: &App, visit: &Visit, user: &UserId, client: &ClientId) -> Result<bool, StorageError> {
    let (user, client, step) = (user.clone(), client.clone(), visit.clone());
    let done = app.store.write(move |db| {
        codes::void_of(db, &user, &client, step.now)?;
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
