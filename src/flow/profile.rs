//! What a person says of themselves: name and language. No factors, so a session is enough.

use super::{Visit, announce, event_id};
use crate::app::App;
use crate::domain::event::EventKind;
use crate::domain::id::UserId;
use crate::domain::locale::Locale;
use crate::storage::{StorageError, accounts, audit};

/// Changes name and language. What stays as it is is no change and leaves no trace.
///
/// # Errors
/// [`StorageError`]; then nothing changed.
pub async fn save(app: &App, visit: &Visit, user: &UserId, wanted: (Option<String>, Locale)) -> Result<(), StorageError> {
    let (step, user, (name, locale)) = (visit.clone(), user.clone(), wanted);
    let done = app.store.write(move |db| {
        let Some(before) = accounts::find(db, &user)? else { return Ok(false) };
        let changed = [(before.name != name, "name"), (before.locale != Some(locale), "language")];
        let changed: Vec<&str> = changed.into_iter().filter(|(is_new, _)| *is_new).map(|(_, what)| what).collect();
        if changed.is_empty() {
            return Ok(false);
        }
        accounts::set_profile(db, &user, (name.as_deref(), Some(locale)), step.now)?;
        audit::insert(db, &event_id(), &step.event(EventKind::ProfileChanged, Some(user), changed.join("+")))?;
        Ok(true)
    });
    if done.await? {
        announce(app, EventKind::ProfileChanged, &visit.request);
    }
    Ok(())
}
