//! What is done to webhooks in the portal. They are part of the settings; deliveries are rows of their own.

use std::time::Duration;

use super::event_id;
use super::manage::{self, Actor, Outcome, Target};
use crate::app::App;
use crate::delivery::webhooks::{body, fresh};
use crate::domain::connection::Secret;
use crate::domain::difference::Difference;
use crate::domain::event::EventKind;
use crate::domain::webhook::{PING, WEBHOOKS_AT_MOST, Webhook};
use crate::keys::entropy::{hex_96, token_256};
use crate::sms::net_guard::{self, Inside};
use crate::storage::{StorageError, webhooks};

/// What may be wrong with a webhook.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wrong {
    /// The address cannot be called.
    Url,
    /// No kind of event was chosen.
    NoEvents,
    /// There are too many already.
    TooMany,
}

/// What the form says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wish {
    /// Where to post.
    pub url: String,
    /// Kinds of event, by their words.
    pub events: Vec<String>,
    /// Whether it is told of anything.
    pub is_on: bool,
}

/// Checks what a person or a file wants.
///
/// # Errors
/// Everything that is wrong.
pub fn admit(app: &App, wish: &Wish) -> Result<(), Vec<Wrong>> {
    let inside = if app.settings.development { Inside::Allowed } else { Inside::Refused };
    let mut wrong = Vec::new();
    if wish.url.len() > 2_000 || net_guard::admit(&wish.url, inside).is_err() {
        wrong.push(Wrong::Url);
    }
    if wish.events.is_empty() {
        wrong.push(Wrong::NoEvents);
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong) }
}

/// A secret, in the shape that receivers know.
pub fn secret(app: &App) -> String {
    format!("whsec_{}", token_256(app.entropy.as_ref()))
}

/// A new webhook with this secret.
pub fn make(app: &App, wish: &Wish, secret: &str) -> Webhook {
    Webhook {
        id: hex_96(app.entropy.as_ref()),
        url: wish.url.clone(),
        events: wish.events.clone(),
        is_on: wish.is_on,
        secret: Secret::new(secret),
        old_secret: None,
        made_at: app.now(),
    }
}

/// Adds a webhook.
///
/// # Errors
/// [`StorageError`]; then nothing was changed.
pub async fn add(app: &App, actor: &Actor, new: Webhook) -> Result<Result<Outcome, Wrong>, StorageError> {
    let snapshot = app.directory.current().await?;
    if snapshot.installation.webhooks.len() >= WEBHOOKS_AT_MOST {
        return Ok(Err(Wrong::TooMany));
    }
    manage::change(app, actor, snapshot.version, |installation| installation.webhooks.push(new)).await.map(Ok)
}

/// Changes where a webhook posts and what it is told.
///
/// # Errors
/// [`StorageError`]; then nothing was changed.
pub async fn change(app: &App, actor: &Actor, (id, seen): (&str, i64), wish: &Wish) -> Result<Outcome, StorageError> {
    edit(app, actor, (id, seen), |hook| {
        hook.url.clone_from(&wish.url);
        hook.events.clone_from(&wish.events);
        hook.is_on = wish.is_on;
    })
    .await
}

/// Gives a webhook another secret; deliveries are signed with the present one too for as long as `keep`.
///
/// # Errors
/// [`StorageError`]; then nothing was changed.
pub async fn new_secret(app: &App, actor: &Actor, id: &str, (secret, keep): (&str, Duration)) -> Result<Outcome, StorageError> {
    let now = app.now();
    let seen = app.directory.current().await?.version;
    edit(app, actor, (id, seen), |hook| hook.replace_secret(Secret::new(secret), now + keep, now)).await
}

async fn edit(app: &App, actor: &Actor, (id, seen): (&str, i64), work: impl FnOnce(&mut Webhook)) -> Result<Outcome, StorageError> {
    let edited = |installation: &mut crate::domain::installation::Installation| {
        if let Some(hook) = installation.webhooks.iter_mut().find(|hook| hook.id == id) {
            work(hook);
        }
    };
    manage::change(app, actor, seen, edited).await
}

/// Deletes a webhook, and what was still to be sent to it.
///
/// # Errors
/// [`StorageError`]; then nothing was changed.
pub async fn delete(app: &App, actor: &Actor, id: &str) -> Result<Outcome, StorageError> {
    let seen = app.directory.current().await?.version;
    let outcome = manage::change(app, actor, seen, |installation| installation.webhooks.retain(|hook| hook.id != id)).await?;
    if matches!(outcome, Outcome::Saved(_)) {
        let id = id.to_owned();
        app.store.write(move |db| webhooks::forget(db, &id)).await?;
    }
    Ok(outcome)
}

/// Sends a delivery that says nothing, to try the connection.
///
/// # Errors
/// [`StorageError`]; then nothing is sent.
pub async fn ping(app: &App, actor: &Actor, id: &str) -> Result<(), StorageError> {
    let (now, event) = (app.now(), event_id());
    let text = body(&event, PING, now, &serde_json::json!({}));
    let delivery = fresh(id, &event, PING, text, (now, now));
    told(app, actor, id, "pinged", move |db| webhooks::queue(db, &delivery).map(|()| true)).await.map(drop)
}

/// Sends a delivery again. `false` when there is none with this id.
///
/// # Errors
/// [`StorageError`]; then nothing is sent.
pub async fn again(app: &App, actor: &Actor, id: &str, delivery: &str) -> Result<bool, StorageError> {
    let (hook, delivery, now) = (id.to_owned(), delivery.to_owned(), app.now());
    told(app, actor, id, "sent again", move |db| webhooks::again(db, &hook, &delivery, now)).await
}

async fn told(
    app: &App,
    actor: &Actor,
    id: &str,
    done: &'static str,
    work: impl FnOnce(&mut crate::storage::Db) -> Result<bool, StorageError> + Send + 'static,
) -> Result<bool, StorageError> {
    let (actor, target) = (actor.clone(), Target::Other(format!("webhook {id}")));
    let happened = app.store.write(move |db| {
        let happened = work(db)?;
        if happened {
            manage::record(db, &actor, EventKind::InstallationChanged, &target, &[Difference::done("webhook", done)])?;
        }
        Ok(happened)
    });
    let happened = happened.await?;
    app.webhooks.wake();
    Ok(happened)
}
