//! What a user allows a client that is not the installation's own (requirement O17).

use super::authorization::{Details, Scope};
use super::id::ClientId;
use super::time::UtcTime;

/// A user's standing permission.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Consent {
    /// To whom.
    pub client: ClientId,
    /// Scope values.
    pub scope: Scope,
    /// Names of single claims.
    pub claims: Vec<String>,
    /// APIs. A scope value means one thing at one API and another at the next.
    pub resources: Vec<String>,
    /// When it was first given.
    pub created_at: UtcTime,
    /// When it last changed.
    pub updated_at: UtcTime,
}

impl Consent {
    /// Whether everything that is asked for was allowed before.
    pub fn covers(&self, wanted: (&Scope, &Details)) -> bool {
        let (scope, details) = wanted;
        scope.iter().all(|value| self.scope.has(value))
            && details.claims.names().iter().all(|name| self.claims.iter().any(|own| own == name))
            && details.resources.iter().all(|audience| self.resources.contains(audience))
    }

    /// This permission with what is asked for beside it.
    pub fn with(mut self, wanted: (&Scope, &Details), now: UtcTime) -> Self {
        let (scope, details) = wanted;
        let more: Vec<&str> = self.scope.iter().chain(scope.iter().filter(|value| !self.scope.has(value))).collect();
        self.scope = Scope::stored(&more.join(" "));
        let names = details.claims.names().into_iter().map(str::to_owned);
        add(&mut self.claims, names);
        add(&mut self.resources, details.resources.iter().cloned());
        self.updated_at = now;
        self
    }

    /// No permission yet.
    pub fn none(client: ClientId, now: UtcTime) -> Self {
        Self { client, scope: Scope::default(), claims: Vec::new(), resources: Vec::new(), created_at: now, updated_at: now }
    }
}

fn add(own: &mut Vec<String>, more: impl Iterator<Item = String>) {
    for value in more {
        if !own.contains(&value) {
            own.push(value);
        }
    }
}
