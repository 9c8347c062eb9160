//! Ending a session: its row is the caller's to drop, its tokens end here, and its applications are told.

use std::sync::Arc;

use super::{announce, event_id};
use crate::app::App;
use crate::directory::Snapshot;
use crate::domain::client::Client;
use crate::domain::event::{Event, EventKind};
use crate::domain::id::{RequestId, time_ordered};
use crate::domain::session::SignedIn;
use crate::keys::entropy::bits_80;
use crate::storage::logout_notices::{self, Notice};
use crate::storage::{StorageError, audit, codes, grants};

/// Revokes every token that was made in a session and queues a notice for each application that wants one. Returns the
/// applications that the session was used for, so that the browser can tell those that want it so.
///
/// # Errors
/// [`StorageError`]; then the session must not be reported as ended.
pub async fn end(app: &App, snapshot: &Arc<Snapshot>, signed_in: &SignedIn, request: RequestId) -> Result<Vec<Arc<Client>>, StorageError> {
    let now = app.now();
    let (session, user) = (signed_in.session.clone(), signed_in.user.clone());
    let event = Event {
        at: now,
        kind: EventKind::SignedOut,
        user: Some(user.clone()),
        client: None,
        detail: "sign-out".into(),
        address: None,
        request: Some(request.clone()),
    };
    let (directory, entropy) = (Arc::clone(snapshot), Arc::clone(&app.entropy));
    let done = app.store.write(move |db| {
        let ids = logout_notices::clients_of_session(db, &session)?;
        let clients: Vec<Arc<Client>> = ids.iter().filter_map(|id| directory.client(id.as_str()).cloned()).collect();
        for client in clients.iter().filter(|client| client.options.backchannel_logout_uri.is_some()) {
            let id = time_ordered(now, bits_80(entropy.as_ref()));
            let notice = Notice { id, client: client.id.clone(), user: user.clone(), session: session.clone(), attempts: 0 };
            logout_notices::insert(db, &notice, now)?;
        }
        codes::void_of_session(db, &session, now)?;
        grants::revoke_session(db, &session, now)?;
        audit::insert(db, &event_id(), &event)?;
        Ok(clients)
    });
    let clients = done.await?;
    app.sign_outs.wake();
    announce(app, EventKind::SignedOut, &request);
    Ok(clients)
}
