//! A person's picture: set, taken away, and where others find it.

use super::{Visit, announce, event_id};
use crate::app::App;
use crate::domain::event::EventKind;
use crate::domain::id::UserId;
use crate::domain::picture::Picture;
use crate::domain::time::UtcTime;
use crate::keys::keyring::{hex, sha256};
use crate::storage::{StorageError, audit, pictures};

/// The path of a picture. Another picture has another path, so that each may be cached for good.
pub fn path(user: &UserId, changed_at: UtcTime) -> String {
    let version = sha256(format!("{user} {}", changed_at.micros()).as_bytes());
    format!("/picture/{user}.{}", hex(&version[..8]))
}

/// Gives an account a picture.
///
/// # Errors
/// [`StorageError`]; then nothing changed.
pub async fn set(app: &App, visit: &Visit, user: &UserId, picture: Picture) -> Result<(), StorageError> {
    let (step, user) = (visit.clone(), user.clone());
    let done = app.store.write(move |db| {
        pictures::put(db, &user, &picture, step.now)?;
        audit::insert(db, &event_id(), &step.event(EventKind::ProfileChanged, Some(user), "picture"))
    });
    done.await?;
    announce(app, EventKind::ProfileChanged, &visit.request);
    Ok(())
}

/// Takes an account's picture away.
///
/// # Errors
/// [`StorageError`]; then nothing changed.
pub async fn remove(app: &App, visit: &Visit, user: &UserId) -> Result<(), StorageError> {
    let (step, user) = (visit.clone(), user.clone());
    let done = app.store.write(move |db| {
        let had_one = pictures::remove(db, &user)?;
        if had_one {
            audit::insert(db, &event_id(), &step.event(EventKind::ProfileChanged, Some(user), "picture"))?;
        }
        Ok(had_one)
    });
    if done.await? {
        announce(app, EventKind::ProfileChanged, &visit.request);
    }
    Ok(())
}

/// The picture at a path's last part. `None` for one that is gone or never was.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn at(app: &App, name: &str) -> Result<Option<Picture>, StorageError> {
    let Some((user, _)) = name.split_once('.') else { return Ok(None) };
    let user = UserId::new(user);
    let wanted = format!("/picture/{name}");
    app.store.read(move |db| Ok(pictures::find(db, &user)?.filter(|(_, at)| path(&user, *at) == wanted).map(|(picture, _)| picture))).await
}
