//! Ending a session: its row is the caller's to drop, its tokens end here, and its applications are told. Ending all of an
//! account's: their rows are dropped here too.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Visit, announce, event_id};
use crate::app::App;
use crate::directory::Snapshot;
use crate::domain::client::Client;
use crate::domain::event::{Event, EventKind};
use crate::domain::id::{RequestId, SessionRef, UserId, time_ordered};
use crate::domain::session::SignedIn;
use crate::domain::time::UtcTime;
use crate::keys::Entropy;
use crate::keys::entropy::bits_80;
use crate::storage::endings::{self, Whose};
use crate::storage::logout_notices::{self, Notice};
use crate::storage::{Db, StorageError, audit, codes, grants, sessions};

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
        browser: None,
    };
    let (directory, entropy) = (Arc::clone(snapshot), Arc::clone(&app.entropy));
    let done = app.store.write(move |db| {
        let clients = tell(db, (&directory, entropy.as_ref()), (&user, &session), now)?;
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

/// Ends another session of somebody who is signed in: its browser is out with its next request. `false` when the account has
/// no such session; then nothing happened.
///
/// # Errors
/// [`StorageError`]; then it has not ended.
pub async fn end_own(app: &App, visit: &Visit, user: &UserId, session: &SessionRef) -> Result<bool, StorageError> {
    let (step, user, session, entropy) = (visit.clone(), user.clone(), session.clone(), Arc::clone(&app.entropy));
    let done = app.store.write(move |db| end_one(db, entropy.as_ref(), &step, (&user, &session)));
    let ended = done.await?;
    if ended {
        app.sign_outs.wake();
        announce(app, EventKind::SignedOut, &visit.request);
    }
    Ok(ended)
}

/// Ends one session of an account, in the caller's step. `false` when the account has none such. After the commit,
/// [`App::sign_outs`] is to be woken.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn end_one(db: &mut Db, entropy: &dyn Entropy, visit: &Visit, whose: (&UserId, &SessionRef)) -> Result<bool, StorageError> {
    let (user, session) = whose;
    // Whose it is decides here: the name comes from a form.
    if !sessions::delete_of(db, user, session)? {
        return Ok(false);
    }
    tell(db, (&visit.snapshot, entropy), (user, session), visit.now)?;
    codes::void_of_session(db, session, visit.now)?;
    grants::revoke_session(db, session, visit.now)?;
    audit::insert(db, &event_id(), &visit.event(EventKind::SignedOut, Some(user.clone()), "elsewhere"))?;
    Ok(true)
}

/// Queues a notice of a session's end for each application that wants one. Returns all that the session was used for.
fn tell(db: &mut Db, desk: (&Snapshot, &dyn Entropy), whose: (&UserId, &SessionRef), now: UtcTime) -> Result<Vec<Arc<Client>>, StorageError> {
    let ((directory, entropy), (user, session)) = (desk, whose);
    let ids = logout_notices::clients_of_session(db, session)?;
    let clients: Vec<Arc<Client>> = ids.iter().filter_map(|id| directory.client(id.as_str()).cloned()).collect();
    for client in clients.iter().filter(|client| client.options.backchannel_logout_uri.is_some()) {
        let id = time_ordered(now, bits_80(entropy));
        let notice = Notice { id, client: client.id.clone(), user: user.clone(), session: session.clone(), attempts: 0 };
        logout_notices::insert(db, &notice, now)?;
    }
    Ok(clients)
}

/// Everything that an account is signed in to, as a step takes it along.
pub struct Everywhere {
    /// Randomness, for the ids of notices to applications.
    pub entropy: Arc<dyn Entropy>,
    /// The applications.
    pub snapshot: Arc<Snapshot>,
    /// Whose.
    pub user: UserId,
    /// The session that goes on.
    pub except: Option<SessionRef>,
    /// When.
    pub now: UtcTime,
}

impl Everywhere {
    /// All that an account is signed in to.
    pub fn of(app: &App, visit: &Visit, user: &UserId) -> Self {
        let (entropy, snapshot) = (Arc::clone(&app.entropy), Arc::clone(&visit.snapshot));
        Self { entropy, snapshot, user: user.clone(), except: None, now: visit.now }
    }

    /// Ends the sessions and half-finished sign-ins, revokes the tokens and what tokens could be made from, and queues the
    /// notices to applications. Returns how many sessions it were. After the commit, [`App::sign_outs`] is to be woken.
    ///
    /// # Errors
    /// [`StorageError`] when the database fails.
    pub fn end(&self, db: &mut Db) -> Result<usize, StorageError> {
        let whose = Whose { user: &self.user, except: self.except.as_ref() };
        let ended = endings::delete_sessions(db, &whose)?;
        let revoked = endings::revoke_tokens(db, &whose, self.now)?;
        let sessions: BTreeSet<&SessionRef> = ended.iter().chain(&revoked).collect();
        for session in &sessions {
            tell(db, (&self.snapshot, self.entropy.as_ref()), (&self.user, session), self.now)?;
        }
        Ok(sessions.len())
    }
}

/// Signs an account out everywhere but in the session that goes on, if there is one. Returns how many sessions ended.
///
/// # Errors
/// [`StorageError`]; then nothing has ended.
pub async fn end_all(app: &App, snapshot: &Arc<Snapshot>, whose: (&UserId, Option<SessionRef>), request: RequestId) -> Result<usize, StorageError> {
    let (user, except) = whose;
    let now = app.now();
    let event = Event {
        at: now,
        kind: EventKind::SignedOut,
        user: Some(user.clone()),
        client: None,
        detail: if except.is_some() { "elsewhere" } else { "everywhere" }.into(),
        address: None,
        request: Some(request.clone()),
        browser: None,
    };
    let everywhere = Everywhere { entropy: Arc::clone(&app.entropy), snapshot: Arc::clone(snapshot), user: user.clone(), except, now };
    let done = app.store.write(move |db| {
        let ended = everywhere.end(db)?;
        audit::insert(db, &event_id(), &event)?;
        Ok(ended)
    });
    let ended = done.await?;
    app.sign_outs.wake();
    announce(app, EventKind::SignedOut, &request);
    Ok(ended)
}
