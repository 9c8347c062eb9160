//! The end of a browser's sign-in: what comes next for a session that answers the request.

use super::{Visit, consent, grant};
use crate::app::App;
use crate::directory::Snapshot;
use crate::domain::authorization::{AuthorizationRequest, NewAuthorizationCode};
use crate::domain::client::Client;
use crate::domain::policy;
use crate::domain::session::SignedIn;
use crate::domain::time::UtcTime;
use crate::storage::{Db, StorageError, accounts, codes};

/// What comes after somebody is signed in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Next {
    /// The answer: an authorization code.
    Code(String),
    /// The person must be asked for consent first.
    Consent,
    /// A page of ours, which the request names.
    Page,
}

/// Whether a session answers a request: fresh enough, and proven in a way that this client accepts (attack 106).
pub fn answers(snapshot: &Snapshot, client: &Client, request: &AuthorizationRequest, session: (&SignedIn, UtcTime)) -> bool {
    let (signed_in, now) = session;
    let accepted = signed_in.factors.iter().any(|factor| policy::offers(&snapshot.installation, client, factor.method()).is_ok());
    accepted
        && policy::accepts_session(&snapshot.installation, &signed_in.factors)
        && request.accepts_authentication_of(signed_in.authenticated_at, now)
}

/// Goes on from an existing session. `None` when the user is gone or blocked.
///
/// # Errors
/// [`StorageError`]; then no code was made.
pub async fn from_session(app: &App, visit: &Visit, request: &AuthorizationRequest, signed_in: &SignedIn) -> Result<Option<Next>, StorageError> {
    let made = code_for(app, visit, request, signed_in);
    let (client, wanted, signed_in) = (visit.client.clone(), request.clone(), signed_in.clone());
    app.store
        .write(move |db| match accounts::find(db, &signed_in.user)?.filter(|user| user.blocked_at.is_none()) {
            Some(_) => after_sign_in(db, (&client, &wanted), &signed_in, made).map(Some),
            None => Ok(None),
        })
        .await
}

/// Decides what comes next, in the transaction that signs in, and stores the code where that is the answer.
///
/// # Errors
/// [`StorageError`]; then no code was made.
pub fn after_sign_in(
    db: &mut Db,
    asked: (&Client, &AuthorizationRequest),
    signed_in: &SignedIn,
    made: (String, NewAuthorizationCode),
) -> Result<Next, StorageError> {
    let (client, request) = asked;
    if request.ends_here {
        return Ok(Next::Page);
    }
    if consent::is_missing(db, client, request, &signed_in.user)? {
        return Ok(Next::Consent);
    }
    let (code, row) = made;
    codes::insert(db, &row)?;
    Ok(Next::Code(code))
}

/// A code and its row, for the transaction that signs the user in.
pub fn code_for(app: &App, visit: &Visit, request: &AuthorizationRequest, signed_in: &SignedIn) -> (String, NewAuthorizationCode) {
    let asked = (request.scope.clone(), request.details.clone());
    let new = grant::new_grant(app, &visit.client, signed_in, asked, visit.now);
    grant::new_code(app, request.clone(), new, visit.now)
}
