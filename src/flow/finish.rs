//! The end of a browser's sign-in: an authorization code for a session that answers the request.

use super::{Visit, grant};
use crate::app::App;
use crate::domain::authorization::AuthorizationRequest;
use crate::domain::session::SignedIn;
use crate::storage::{StorageError, accounts, codes};

/// Makes an authorization code out of an existing session. `None` when the user is gone or blocked.
///
/// # Errors
/// [`StorageError`]; then no code was made.
pub async fn code_from_session(
    app: &App,
    visit: &Visit,
    request: &AuthorizationRequest,
    signed_in: &SignedIn,
) -> Result<Option<String>, StorageError> {
    let (code, row) = code_for(app, visit, request, signed_in);
    let user = signed_in.user.clone();
    app.store
        .write(move |db| match accounts::find(db, &user)?.filter(|user| user.blocked_at.is_none()) {
            Some(_) => codes::insert(db, &row).map(|()| Some(code)),
            None => Ok(None),
        })
        .await
}

/// A code and its row, for the transaction that signs the user in.
pub fn code_for(
    app: &App,
    visit: &Visit,
    request: &AuthorizationRequest,
    signed_in: &SignedIn,
) -> (String, crate::domain::authorization::NewAuthorizationCode) {
    let new = grant::new_grant(app, &visit.client, signed_in, request.scope.clone(), visit.now);
    grant::new_code(app, request.clone(), new, visit.now)
}
