//! Ending a session: its row is the caller's to drop, its tokens end here.

use super::{announce, event_id};
use crate::app::App;
use crate::domain::event::{Event, EventKind};
use crate::domain::id::RequestId;
use crate::domain::session::SignedIn;
use crate::storage::{StorageError, audit, grants};

/// Revokes every token that was made in a session.
///
/// # Errors
/// [`StorageError`]; then the session must not be reported as ended.
pub async fn end(app: &App, signed_in: &SignedIn, request: RequestId) -> Result<(), StorageError> {
    let now = app.now();
    let (session, user) = (signed_in.session.clone(), signed_in.user.clone());
    let event = Event {
        at: now,
        kind: EventKind::SignedOut,
        user: Some(user),
        client: None,
        detail: "sign-out".into(),
        address: None,
        request: Some(request.clone()),
    };
    app.store
        .write(move |db| {
            grants::revoke_session(db, &session, now)?;
            audit::insert(db, &event_id(), &event)
        })
        .await?;
    announce(app, EventKind::SignedOut, &request);
    Ok(())
}
