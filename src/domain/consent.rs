//! What a user allows a client that is not the installation's own (requirement O17).

use super::authorization::{AuthorizationRequest, Scope};
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
    /// When it was first given.
    pub created_at: UtcTime,
    /// When it last changed.
    pub updated_at: UtcTime,
}

impl Consent {
    /// Whether everything that a request asks for was allowed before.
    pub fn covers(&self, request: &AuthorizationRequest) -> bool {
        request.scope.iter().all(|value| self.scope.has(value))
            && request.details.claims.names().iter().all(|name| self.claims.iter().any(|own| own == name))
    }

    /// This permission with what a request asks for beside it.
    pub fn with(mut self, request: &AuthorizationRequest, now: UtcTime) -> Self {
        let more: Vec<&str> = self.scope.iter().chain(request.scope.iter().filter(|value| !self.scope.has(value))).collect();
        self.scope = Scope::stored(&more.join(" "));
        for name in request.details.claims.names() {
            if !self.claims.iter().any(|own| own == name) {
                self.claims.push(name.to_owned());
            }
        }
        self.updated_at = now;
        self
    }

    /// No permission yet.
    pub fn none(client: ClientId, now: UtcTime) -> Self {
        Self { client, scope: Scope::default(), claims: Vec::new(), created_at: now, updated_at: now }
    }
}
