//! What a token is worth, and who may hear it (RFC 7662): the client that it belongs to, and the API that it is for.

use std::sync::Arc;

use super::presented::{self, Access, Presented};
use super::token::RefreshToken;
use crate::app::App;
use crate::directory::Snapshot;
use crate::domain::authorization::Scope;
use crate::domain::client::Client;
use crate::domain::id::ClientId;
use crate::storage::StorageError;

/// A token that counts, told to somebody who may hear of it.
pub struct Worth {
    /// Whose token it is.
    pub client: ClientId,
    /// Whom it speaks for, as that client sees them.
    pub subject: Option<String>,
    /// What it is good for.
    pub scope: Scope,
    /// The access token; `None` for a refresh token.
    pub access: Option<Box<Access>>,
}

/// What a token is worth to `asker`. `None` for what does not count, and for what is none of the asker's business (attack
/// 101): the two are told alike.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn worth(app: &App, snapshot: &Arc<Snapshot>, asker: &Client, token: &str) -> Result<Option<Worth>, StorageError> {
    match presented::read(app, snapshot, token, app.now()) {
        Some(Presented::Access(access)) => of_access(app, snapshot, asker, access).await,
        Some(Presented::Refresh(refresh)) => of_refresh(app, snapshot, asker, &refresh).await,
        None => Ok(None),
    }
}

async fn of_access(app: &App, snapshot: &Arc<Snapshot>, asker: &Client, access: Box<Access>) -> Result<Option<Worth>, StorageError> {
    let is_api = access.audiences.iter().any(|audience| asker.options.introspects.contains(audience));
    let (client, subject) = match &access.grant {
        Some(grant) => {
            let Some((grant, person)) = presented::person_of(app, snapshot, grant.clone(), app.now()).await? else { return Ok(None) };
            let Some(owner) = snapshot.client(grant.client.as_str()) else { return Ok(None) };
            (owner.id.clone(), Some(app.keyring.subject(&person.user, owner)))
        }
        // A client's own token is as good as its signature while the client is there.
        None => match access.client.as_ref().and_then(|owner| snapshot.client(owner.as_str())) {
            Some(owner) => (owner.id.clone(), access.subject.clone()),
            None => return Ok(None),
        },
    };
    let may_hear = is_api || client == asker.id;
    Ok(may_hear.then(|| Worth { client, subject, scope: access.scope.clone(), access: Some(access) }))
}

async fn of_refresh(app: &App, snapshot: &Arc<Snapshot>, asker: &Client, token: &RefreshToken) -> Result<Option<Worth>, StorageError> {
    let now = app.now();
    let found = presented::person_of(app, snapshot, token.grant.clone(), now).await?;
    let is_live = |grant: &crate::domain::authorization::Grant| {
        grant.client == asker.id && grant.generation == token.generation && now < grant.used_at + asker.refresh_rule().idle
    };
    Ok(found.filter(|(grant, _)| is_live(grant)).map(|(grant, person)| Worth {
        client: grant.client,
        subject: Some(app.keyring.subject(&person.user, asker)),
        scope: grant.scope,
        access: None,
    }))
}
