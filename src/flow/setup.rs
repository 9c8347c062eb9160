//! Making the first administrator: a link that works once.

use std::time::Duration;

use super::event_id;
use crate::app::App;
use crate::domain::challenge::{Channel, Recipient};
use crate::domain::email::EmailAddress;
use crate::domain::event::{Event, EventKind};
use crate::domain::id::UserId;
use crate::domain::role::Role;
use crate::domain::user::{Origin, User};
use crate::keys::entropy::{hex_96, token_256};
use crate::keys::keyring::sha256;
use crate::storage::{StorageError, accounts, audit, invitations};

/// How long the link works.
pub const LIFE: Duration = Duration::from_secs(24 * 3_600);

/// Invites an administrator: the account is made with its mailbox proven by whoever runs the command. Returns the link's
/// secret, which is stored as a digest only.
///
/// # Errors
/// [`StorageError`]; then nothing was made.
pub async fn invite(app: &App, email: &EmailAddress) -> Result<String, StorageError> {
    let secret = token_256(app.entropy.as_ref());
    let digest = sha256(secret.as_bytes());
    let address = app.keyring.store_address(&Recipient::Email(email.clone()));
    let fresh = UserId::new(hex_96(app.entropy.as_ref()));
    let now = app.now();
    app.store
        .write(move |db| {
            let user = match accounts::find_by_verified(db, Channel::Email, &address.index)? {
                Some(user) => user.id,
                None => {
                    let user = User {
                        id: fresh,
                        origin: Origin::Import,
                        name: None,
                        locale: None,
                        blocked_at: None,
                        role: None,
                        created_at: now,
                        updated_at: now,
                    };
                    accounts::insert(db, &user)?;
                    accounts::add_verified(db, &user.id, Channel::Email, &address, now)?;
                    user.id
                }
            };
            invitations::insert(db, &digest, &user, now + LIFE)
        })
        .await?;
    Ok(secret)
}

/// Uses a link up and marks its user as administrator. `None` when the link is no good.
///
/// # Errors
/// [`StorageError`]; then nothing changed.
pub async fn accept(app: &App, secret: &str) -> Result<Option<UserId>, StorageError> {
    let digest = sha256(secret.as_bytes());
    let now = app.now();
    app.store
        .write(move |db| {
            let Some(id) = invitations::redeem(db, &digest, now)? else { return Ok(None) };
            let Some(mut user) = accounts::find(db, &id)? else { return Ok(None) };
            user.role = user.role.or(Some(Role::Owner));
            user.updated_at = now;
            accounts::update(db, &user, None)?;
            let event = Event {
                at: now,
                kind: EventKind::InstallationChanged,
                user: Some(id.clone()),
                client: None,
                detail: "administrator made".into(),
                address: None,
                request: None,
                browser: None,
            };
            audit::insert(db, &event_id(), &event)?;
            Ok(Some(id))
        })
        .await
}

/// The masked mailbox that a link would make an administrator's; `None` when the link is no good. Changes nothing.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn invited(app: &App, secret: &str) -> Result<Option<String>, StorageError> {
    let digest = sha256(secret.as_bytes());
    let now = app.now();
    let addresses = app.store.read(move |db| match invitations::find(db, &digest, now)? {
        Some(user) => accounts::addresses(db, &user).map(Some),
        None => Ok(None),
    });
    let shown = |addresses: Vec<crate::domain::user::UserAddress>| {
        let mailbox = addresses.into_iter().find(|address| address.channel == Channel::Email)?;
        app.keyring.open_address(Channel::Email, &mailbox.sealed).ok().map(|recipient| recipient.masked())
    };
    Ok(addresses.await?.and_then(shown))
}
