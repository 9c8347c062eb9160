//! The end of a browser's sign-in: what comes next for a session that answers the request.

use std::sync::Arc;

use super::arrive::Entrant;
use super::{Visit, consent, grant};
use crate::app::App;
use crate::directory::Snapshot;
use crate::domain::authorization::{AuthorizationRequest, Hinted, NewAuthorizationCode};
use crate::domain::client::Client;
use crate::domain::factor::Assurance;
use crate::domain::policy::{self, Demand};
use crate::domain::session::SignedIn;
use crate::domain::time::UtcTime;
use crate::domain::user::User;
use crate::keys::Keyring;
use crate::storage::{Db, StorageError, accounts, codes};

/// What comes after somebody is signed in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Next {
    /// The answer: an authorization code.
    Code(String),
    /// The person must be asked for consent first.
    Consent,
    /// Another person than the one that was named: nothing is answered about this one.
    SomebodyElse,
    /// A second way in is offered first.
    Offer(Demand),
    /// A page of ours, which the request names.
    Page,
    /// An essential `acr` was asked for and not reached (OpenID Connect Core section 5.5.1.1).
    Unmet,
}

/// How a session fits a request.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fit {
    /// It answers it.
    Answers,
    /// A second step more, and it would.
    LacksStep,
    /// Too old, proven in a way that this client does not accept (attack 106), or another person's.
    No,
}

/// How a session fits a request.
pub fn fit(snapshot: &Snapshot, client: &Client, request: &AuthorizationRequest, session: (&SignedIn, UtcTime)) -> Fit {
    let (signed_in, now) = session;
    let accepted = signed_in.factors.iter().flat_map(|factor| factor.methods());
    let accepted = accepted.into_iter().any(|method| policy::offers(&snapshot.installation, client, *method).is_ok());
    let is_wanted = request.confirms.as_ref().is_none_or(|user| *user == signed_in.user);
    if !accepted || !is_wanted || !request.accepts_authentication_of(signed_in.authenticated_at, now) {
        return Fit::No;
    }
    if policy::accepts_session(&snapshot.installation, signed_in, request.demand, now) { Fit::Answers } else { Fit::LacksStep }
}

/// Whether a session answers a request as it is.
pub fn answers(snapshot: &Snapshot, client: &Client, request: &AuthorizationRequest, session: (&SignedIn, UtcTime)) -> bool {
    fit(snapshot, client, request, session) == Fit::Answers
}

/// What the end of a sign-in is decided by.
pub struct Ending {
    keyring: Arc<Keyring>,
    visit: Visit,
    request: AuthorizationRequest,
}

impl Ending {
    /// The end of a sign-in that answers a request.
    pub fn new(app: &App, visit: &Visit, request: &AuthorizationRequest) -> Self {
        Self { keyring: Arc::clone(&app.keyring), visit: visit.clone(), request: request.clone() }
    }

    /// Decides what comes next, in the transaction that signs in, and stores the code where that is the answer.
    ///
    /// # Errors
    /// [`StorageError`]; then no code was made.
    pub fn decide(&self, db: &mut Db, entrant: Entrant<'_>, made: (String, NewAuthorizationCode)) -> Result<Next, StorageError> {
        let user = entrant.user;
        if self.request.ends_here {
            return Ok(Next::Page);
        }
        if !self.is_expected(user) {
            return Ok(Next::SomebodyElse);
        }
        let essential = &self.request.details.claims.essential_acr;
        if !essential.is_empty() && !essential.iter().any(|acr| acr == Assurance::of(&made.1.grant.factors).acr()) {
            return Ok(Next::Unmet);
        }
        if let Some(offer) = entrant.offer {
            return Ok(Next::Offer(offer));
        }
        if consent::is_missing(db, &self.visit.client, &self.request, &user.id)? {
            return Ok(Next::Consent);
        }
        let (code, row) = made;
        codes::insert(db, &row)?;
        Ok(Next::Code(code))
    }

    /// Whether this is the user whom a hint or a claim names, when one does (OpenID Connect Core sections 3.1.2.1 and 5.5.1,
    /// requirement O23).
    pub fn is_expected(&self, user: &User) -> bool {
        let subject = |client: &Client| self.keyring.subject(user, client);
        let is_hinted = |hinted: &Hinted| self.visit.snapshot.client(hinted.client.as_str()).is_some_and(|client| subject(client) == hinted.subject);
        let named = &self.request.details.claims.subject;
        self.request.hinted.as_ref().is_none_or(is_hinted) && named.as_ref().is_none_or(|named| *named == subject(&self.visit.client))
    }
}

/// Goes on from an existing session. `None` when the user is gone or blocked.
///
/// # Errors
/// [`StorageError`]; then no code was made.
pub async fn from_session(app: &App, visit: &Visit, request: &AuthorizationRequest, signed_in: &SignedIn) -> Result<Option<Next>, StorageError> {
    let made = code_for(app, visit, request, signed_in);
    let (ending, user) = (Ending::new(app, visit, request), signed_in.user.clone());
    app.store
        .write(move |db| match accounts::find(db, &user)?.filter(|user| user.blocked_at.is_none()) {
            Some(user) => ending.decide(db, Entrant { user: &user, offer: None }, made).map(Some),
            None => Ok(None),
        })
        .await
}

/// A code and its row, for the transaction that signs the user in.
pub fn code_for(app: &App, visit: &Visit, request: &AuthorizationRequest, signed_in: &SignedIn) -> (String, NewAuthorizationCode) {
    let asked = (request.scope.clone(), request.details.clone());
    let new = grant::new_grant(app, &visit.client, signed_in, asked, visit.now);
    grant::new_code(app, request.clone(), new, visit.now)
}
