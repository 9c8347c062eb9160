//! Tokens that come back: which kind they are, whether they are ours, and whether their grant still lives.

use std::sync::Arc;

use serde_json::Value;

use super::claims::{Person, PersonRows};
use super::issue::userinfo_audience;
use super::own_jwt::{self, Kind};
use super::token::{self, RefreshToken};
use crate::app::App;
use crate::directory::Snapshot;
use crate::domain::authorization::{Grant, Scope};
use crate::domain::id::{ClientId, GrantId};
use crate::domain::time::UtcTime;
use crate::keys::jwt;
use crate::settings::Settings;
use crate::storage::{StorageError, accounts, grants};

/// An access token whose making and time are in order.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Access {
    /// The grant that it is as good as; `None` for a client's token in its own name, which is as good as its signature.
    pub grant: Option<GrantId>,
    /// What it is good for.
    pub scope: Scope,
    /// The APIs that it is for; none for an opaque one.
    pub audiences: Vec<String>,
    /// The client, where the token says it.
    pub client: Option<ClientId>,
    /// The subject, where the token says it.
    pub subject: Option<String>,
    /// The thumbprint of the key that it is bound to.
    pub dpop_key: Option<String>,
    /// When it was made, where the token says it.
    pub issued_at: Option<UtcTime>,
    /// When it ends.
    pub expires_at: UtcTime,
}

impl Access {
    /// Whether it opens the userinfo endpoint: an opaque token is for this server, a JWT for whom it says (requirement G2).
    pub fn opens_userinfo(&self, settings: &Settings) -> bool {
        self.audiences.is_empty() || self.audiences.contains(&userinfo_audience(settings))
    }
}

/// A token of ours.
pub enum Presented {
    /// An access token.
    Access(Box<Access>),
    /// A refresh token. Whether it is its family's live one is the database's answer.
    Refresh(RefreshToken),
}

/// Tells what a token is. `None` for what is not ours, damaged or over.
pub fn read(app: &App, snapshot: &Snapshot, presented: &str, now: UtcTime) -> Option<Presented> {
    if let Some(refresh) = token::read_refresh(&app.keyring, presented) {
        return Some(Presented::Refresh(refresh));
    }
    read_access(app, snapshot, presented, now).map(|access| Presented::Access(Box::new(access)))
}

/// Reads an access token of either form.
pub fn read_access(app: &App, snapshot: &Snapshot, presented: &str, now: UtcTime) -> Option<Access> {
    if let Some(access) = token::read_access(&app.keyring, presented, now) {
        return Some(Access {
            grant: Some(access.grant),
            scope: access.scope,
            audiences: Vec::new(),
            client: None,
            subject: None,
            dpop_key: access.dpop_key,
            issued_at: None,
            expires_at: access.expires_at,
        });
    }
    let claims = own_jwt::read(snapshot, &app.settings, Kind::Access, presented)?;
    let text = |name: &str| claims.get(name).and_then(Value::as_str);
    let expires_at = jwt::moment(&claims, "exp").ok().flatten().filter(|at| now < *at)?;
    let audiences = match claims.get("aud")? {
        Value::Array(many) => many.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        one => vec![one.as_str()?.to_owned()],
    };
    Some(Access {
        grant: text("jti")?.split_once('.').map(|(grant, _)| GrantId::new(grant)),
        scope: Scope::stored(text("scope").unwrap_or_default()),
        audiences,
        client: text("client_id").map(ClientId::new),
        subject: text("sub").map(str::to_owned),
        dpop_key: claims.get("cnf").and_then(|cnf| cnf.get("jkt")).and_then(Value::as_str).map(str::to_owned),
        issued_at: jwt::moment(&claims, "iat").ok().flatten(),
        expires_at,
    })
}

/// Who a grant speaks for, if it still lives.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn person_of(app: &App, snapshot: &Arc<Snapshot>, grant: GrantId, now: UtcTime) -> Result<Option<(Grant, Person)>, StorageError> {
    let snapshot = Arc::clone(snapshot);
    let found = app.store.read(move |db| {
        let Some(grant) = grants::find_live(db, &grant, now)? else { return Ok(None) };
        let (Some(user), Some(client)) = (accounts::find(db, &grant.user)?, snapshot.clients.get(&grant.client)) else { return Ok(None) };
        let rows = PersonRows::read(db, user, client, (&grant.scope, &grant.details))?;
        Ok(Some((grant, rows)))
    });
    Ok(found.await?.map(|(grant, rows)| (grant, Person::open(app, rows))))
}
