//! Everybody is signed out, for when something leaked: account by account in small steps, so that no sign-in waits long.

use super::manage::{self, Actor, Target};
use super::sign_out::Everywhere;
use crate::app::App;
use crate::domain::difference::Difference;
use crate::domain::event::EventKind;
use crate::domain::id::{SessionRef, UserId};
use crate::storage::{StorageError, whereabouts};

/// Accounts of one step.
const AT_ONCE: i64 = 100;

/// Ends every session and token but one session. Returns how many accounts were signed in somewhere.
///
/// # Errors
/// [`StorageError`]; then some may have ended, and it is to be done again.
pub async fn end_everybody(app: &App, actor: &Actor, except: SessionRef) -> Result<usize, StorageError> {
    let own = actor.clone();
    // Recorded first: whoever begins it has done it, even if the machine stops halfway.
    let recorded = app.store.write(move |db| {
        manage::record(db, &own, EventKind::UserManaged, &Target::Other("everybody".into()), &[Difference::done("sessions", "ended")])
    });
    recorded.await?;
    let (mut last, mut count) = (UserId::new(""), 0);
    loop {
        let (from, now) = (last.clone(), actor.visit.now);
        let some = app.store.read(move |db| whereabouts::signed_in_after(db, &from, AT_ONCE, now)).await?;
        let Some(end) = some.last().cloned() else { return Ok(count) };
        (last, count) = (end, count + some.len());
        let ends: Vec<Everywhere> = some
            .iter()
            .map(|user| Everywhere { except: (actor.who.person() == Some(user)).then(|| except.clone()), ..Everywhere::of(app, &actor.visit, user) })
            .collect();
        app.store
            .write(move |db| {
                for everywhere in &ends {
                    everywhere.end(db)?;
                }
                Ok(())
            })
            .await?;
        app.sign_outs.wake();
    }
}
