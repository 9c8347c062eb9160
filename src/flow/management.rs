//! Who may call the management API: a client in its own name, with what it was granted there.

use std::sync::Arc;

use super::issue::management_audience;
use super::own_jwt::{self, Kind};
use super::presented;
use crate::app::App;
use crate::directory::Snapshot;
use crate::domain::authorization::Scope;
use crate::domain::client::{Client, ClientKind};
use crate::domain::client_options::GrantType;
use crate::shield::{self, TooOften};
use crate::storage::StorageError;

/// A program with a token that counts.
pub struct Caller {
    /// The client.
    pub client: Arc<Client>,
    /// What it may do: of what its token says, what it is still granted.
    pub scope: Scope,
    /// The thumbprint of the key that its token is bound to.
    pub dpop_key: Option<String>,
}

/// Why a token opens nothing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotCaller {
    /// It was good once.
    Expired,
    /// It is not ours, damaged, for another API, a person's, or its client may not have it any more.
    Invalid,
}

/// The program that a token belongs to.
///
/// # Errors
/// [`NotCaller`].
pub fn caller(app: &App, snapshot: &Snapshot, token: &str) -> Result<Caller, NotCaller> {
    let Some(access) = presented::read_access(app, snapshot, token, app.now()) else {
        let was_ours = own_jwt::read(snapshot, &app.settings, Kind::Access, token).is_some();
        return Err(if was_ours { NotCaller::Expired } else { NotCaller::Invalid });
    };
    let is_for_it = access.audiences.contains(&management_audience(&app.settings));
    // A token with a grant speaks for a person, who has the portal.
    if !is_for_it || access.grant.is_some() {
        return Err(NotCaller::Invalid);
    }
    let client = access.client.as_ref().and_then(|id| snapshot.client(id.as_str())).ok_or(NotCaller::Invalid)?;
    if client.kind != ClientKind::Machine || !client.allows_grant(GrantType::ClientCredentials) || !client.admits_key(access.dpop_key.as_deref()) {
        return Err(NotCaller::Invalid);
    }
    // The token lives for hours; what is taken from its client is taken from it at once.
    let granted = client.options.management_scopes();
    let scope = access.scope.filtered(|value| granted.iter().any(|own| own == value));
    Ok(Caller { client: Arc::clone(client), scope, dpop_key: access.dpop_key })
}

/// Lets a call through or not.
///
/// # Errors
/// [`StorageError`]; then the call must not go on.
pub async fn admit(app: &App, client: &Client) -> Result<Result<(), TooOften>, StorageError> {
    let (client, now) = (client.id.clone(), app.now());
    app.store.write_one(move |db| shield::admit_management(db, &client, now)).await
}
