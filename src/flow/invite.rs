//! Inviting somebody to an account that an administrator makes for them. The link proves their mailbox and makes no session:
//! whoever follows it signs in afterwards as everybody does.
//!
//! ```text
//! account with an unproven mailbox + digest of the link + mail -> button behind the link -> mailbox proven -> sign-in
//! ```

use std::sync::Arc;
use std::time::Duration;

use super::notify::{self, LinkFor};
use super::{Visit, announce, event_id};
use crate::app::App;
use crate::domain::challenge::{Channel, Recipient};
use crate::domain::client::ACCOUNT;
use crate::domain::email::EmailAddress;
use crate::domain::event::EventKind;
use crate::domain::id::{MessageId, RequestId, UserId};
use crate::domain::locale::Locale;
use crate::domain::sealed::StoredAddress;
use crate::domain::user::{Origin, User};
use crate::keys::entropy::{hex_96, token_256};
use crate::keys::keyring::sha256;
use crate::storage::addresses::Uses;
use crate::storage::{Db, StorageError, accounts, addresses, audit, invitations};

/// How long the link works.
pub const LIFE: Duration = Duration::from_secs(7 * 24 * 3_600);

/// Somebody to invite.
#[derive(Clone, Debug)]
pub struct Guest {
    /// Their mailbox.
    pub email: EmailAddress,
    /// What they are called, when known.
    pub name: Option<String>,
    /// The language to write to them in.
    pub locale: Option<Locale>,
}

/// An invitation that was made.
#[derive(Clone, Debug)]
pub struct Invited {
    /// The secret of its link, which is stored as a digest only.
    pub secret: String,
    /// Whether the account was there before; then it stays as it is.
    pub was_there: bool,
}

/// Makes an account for somebody, unless they have one, and queues the mail with its link.
///
/// # Errors
/// [`StorageError`]; then nothing was made.
pub async fn invite(app: &App, guest: Guest) -> Result<Invited, StorageError> {
    let visit = visit_of_command(app).await?;
    let link = Link::new(app);
    let secret = link.secret.clone();
    let mailbox = app.keyring.store_address(&Recipient::Email(guest.email));
    let user = User {
        id: UserId::new(hex_96(app.entropy.as_ref())),
        origin: Origin::Import,
        name: guest.name,
        locale: guest.locale,
        blocked_at: None,
        role: None,
        created_at: visit.now,
        updated_at: visit.now,
    };
    let request = visit.request.clone();
    let done = app.store.write(move |db| {
        let there = match accounts::find_by_verified(db, Channel::Email, &mailbox.index)? {
            Some(owner) => Some(owner.id),
            None => invitations::awaiting(db, &mailbox.index)?,
        };
        let was_there = there.is_some();
        let id = match there {
            Some(id) => id,
            None => {
                accounts::insert(db, &user)?;
                addresses::add_unproven(db, &user.id, (Channel::Email, &mailbox), visit.now)?;
                user.id
            }
        };
        // Only a server delivers: what is queued here waits for one.
        link.send(db, &visit, &id)?;
        Ok(was_there)
    });
    let was_there = done.await?;
    announce(app, EventKind::Invited, &request);
    Ok(Invited { secret, was_there })
}

/// A link that is about to be sent: its secret is stored as a digest only.
pub struct Link {
    secret: String,
    address: String,
    what_for: LinkFor,
    desk: notify::Desk,
}

impl Link {
    /// A new one that invites.
    pub fn new(app: &App) -> Self {
        Self::of(app, LinkFor::Invitation)
    }

    /// A new one.
    pub fn of(app: &App, what_for: LinkFor) -> Self {
        let secret = token_256(app.entropy.as_ref());
        let address = format!("{}/invite/{secret}", app.settings.origin());
        Self { secret, address, what_for, desk: notify::Desk::of(app) }
    }

    /// Sends it to an account's mailboxes in place of those before, in the caller's step. What comes back is to be handed over
    /// after it; nothing was made when it is empty, for want of a mailbox.
    ///
    /// # Errors
    /// [`StorageError`] when the database fails.
    pub fn send(&self, db: &mut Db, visit: &Visit, user: &UserId) -> Result<Vec<MessageId>, StorageError> {
        let queued = notify::invite(db, &self.desk, visit, user, (&self.address, self.what_for))?;
        if !queued.is_empty() {
            invitations::invite(db, &sha256(self.secret.as_bytes()), user, (visit.now, visit.now + LIFE))?;
            // Of help, what is recorded of the portal tells.
            if self.what_for == LinkFor::Invitation {
                audit::insert(db, &event_id(), &visit.event(EventKind::Invited, Some(user.clone()), ""))?;
            }
        }
        Ok(queued)
    }
}

/// A visit that nobody pays: a command was run.
async fn visit_of_command(app: &App) -> Result<Visit, StorageError> {
    let snapshot = app.directory.current().await?;
    let client = snapshot.client(ACCOUNT).map(Arc::clone).ok_or_else(|| StorageError::broken("the account pages are no client"))?;
    Ok(Visit { now: app.now(), address: None, agent: None, request: RequestId::new(&hex_96(app.entropy.as_ref())[..16]), snapshot, client })
}

/// Whom a link invites, before its button is pressed.
#[derive(Clone, Debug)]
pub struct Welcome {
    /// The mailbox that it proves or that was proven before; `None` when the account has several that nobody has proven, of
    /// which the link cannot tell one.
    pub mailbox: Option<Recipient>,
    /// The language of the account.
    pub locale: Option<Locale>,
    /// Whether they have proven a mailbox before: then this helps them back in.
    pub is_back: bool,
}

/// What a link that still works is about. `None` when it does not work. Changes nothing.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn look(app: &App, secret: &str) -> Result<Option<Welcome>, StorageError> {
    let (digest, now) = (sha256(secret.as_bytes()), app.now());
    let found = app.store.read(move |db| match invitations::invited(db, &digest, now)? {
        Some(user) => room_of(db, &user),
        None => Ok(None),
    });
    Ok(found.await?.map(|room| room.welcome(app)))
}

/// An account that somebody is invited to.
struct Room {
    user: User,
    proven: Option<StoredAddress>,
    unproven: Option<StoredAddress>,
}

impl Room {
    fn welcome(&self, app: &App) -> Welcome {
        let stored = self.proven.as_ref().or(self.unproven.as_ref());
        let mailbox = stored.and_then(|stored| app.keyring.open_address(Channel::Email, &stored.sealed).ok());
        Welcome { mailbox, locale: self.user.locale, is_back: self.proven.is_some() }
    }
}

fn room_of(db: &mut Db, user: &UserId) -> Result<Option<Room>, StorageError> {
    let Some(user) = accounts::find(db, user)? else { return Ok(None) };
    let proven = addresses::of_user(db, &user.id)?.into_iter().find(|own| own.channel == Channel::Email).map(|own| own.stored);
    let mut unproven = addresses::unproven(db, &user.id, Channel::Email)?;
    // One link goes to all of them: with several, whoever pressed the button has proven none.
    let unproven = if unproven.len() == 1 { unproven.pop() } else { None };
    Ok(Some(Room { user, proven, unproven }))
}

/// What became of an invitation.
#[derive(Debug)]
pub enum Accepted {
    /// It is used up, and its mailbox proven.
    Welcome(Welcome),
    /// The mailbox is another account's by now; nothing changed.
    Taken,
    /// The link does not work, or somebody was faster.
    Gone,
}

/// Uses an invitation up and proves its mailbox.
///
/// # Errors
/// [`StorageError`]; then nothing changed and the link still works.
pub async fn accept(app: &App, visit: &Visit, secret: &str) -> Result<Accepted, StorageError> {
    let (digest, step) = (sha256(secret.as_bytes()), visit.clone());
    let done = app.store.attempt(move |db| {
        let Some(user) = invitations::accept(db, &digest, step.now)? else { return Ok(Ok(None)) };
        let Some(room) = room_of(db, &user)? else { return Ok(Ok(None)) };
        if let (None, Some(mailbox)) = (&room.proven, &room.unproven) {
            if addresses::owner(db, (Channel::Email, &mailbox.index))?.is_some() {
                return Ok(Err(()));
            }
            addresses::put(db, &user, (Channel::Email, mailbox), Uses { signs_in: true, second_step: false }, step.now)?;
            audit::insert(db, &event_id(), &step.event(EventKind::EmailChanged, Some(user), Channel::Email.as_str()))?;
        }
        Ok(Ok(Some(room)))
    });
    Ok(match done.await? {
        Ok(Some(room)) => {
            if room.proven.is_none() && room.unproven.is_some() {
                announce(app, EventKind::EmailChanged, &visit.request);
            }
            Accepted::Welcome(room.welcome(app))
        }
        Ok(None) => Accepted::Gone,
        Err(()) => Accepted::Taken,
    })
}
