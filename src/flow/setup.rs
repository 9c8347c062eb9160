//! Making the first administrator: a link that works once.

use std::time::Duration;

use super::{Visit, announce, enrol, event_id, notify, password_change};
use crate::app::App;
use crate::domain::challenge::{Channel, Recipient};
use crate::domain::email::EmailAddress;
use crate::domain::event::EventKind;
use crate::domain::id::{PasskeyId, UserId};
use crate::domain::passkey::{NewPasskey, PasskeyRefused};
use crate::domain::role::Role;
use crate::domain::sealed::StoredAddress;
use crate::domain::time::UtcTime;
use crate::domain::user::{Origin, User};
use crate::keys::entropy::{hex_96, token_256};
use crate::keys::keyring::sha256;
use crate::storage::{Db, StorageError, accounts, addresses, audit, invitations};

/// How long the link works.
pub const LIFE: Duration = Duration::from_secs(24 * 3_600);

/// Invites an administrator: the account is made with its mailbox proven by whoever runs the command. Returns the link's
/// secret, which is stored as a digest only.
///
/// # Errors
/// [`StorageError`]; then nothing was made.
pub async fn invite(app: &App, email: &EmailAddress) -> Result<String, StorageError> {
    let invitation = Invitation::new(app, email, None);
    let secret = invitation.secret.clone();
    app.store.write(move |db| invitation.store(db).map(drop)).await?;
    Ok(secret)
}

/// An invitation as its step takes it along.
pub struct Invitation {
    /// The secret of its link.
    pub secret: String,
    address: StoredAddress,
    fresh: UserId,
    role: Option<Role>,
    now: UtcTime,
}

impl Invitation {
    /// Of whoever has this mailbox, to this role; `None` makes an owner of somebody without a role.
    pub fn new(app: &App, email: &EmailAddress, role: Option<Role>) -> Self {
        Self {
            secret: token_256(app.entropy.as_ref()),
            address: app.keyring.store_address(&Recipient::Email(email.clone())),
            fresh: UserId::new(hex_96(app.entropy.as_ref())),
            role,
            now: app.now(),
        }
    }

    /// The account with this mailbox, if there is one.
    ///
    /// # Errors
    /// [`StorageError`] when the database fails.
    pub fn find(&self, db: &mut Db) -> Result<Option<User>, StorageError> {
        accounts::find_by_verified(db, Channel::Email, &self.address.index)
    }

    /// Stores the digest of the link, and the account where there is none, in the caller's step. Returns whom it invites.
    ///
    /// # Errors
    /// [`StorageError`] when the database fails.
    pub fn store(self, db: &mut Db) -> Result<UserId, StorageError> {
        let user = match self.find(db)? {
            Some(user) => user.id,
            None => {
                let user = User {
                    id: self.fresh,
                    origin: Origin::Import,
                    name: None,
                    locale: None,
                    blocked_at: None,
                    role: None,
                    created_at: self.now,
                    updated_at: self.now,
                };
                accounts::insert(db, &user)?;
                accounts::add_verified(db, &user.id, Channel::Email, &self.address, self.now)?;
                user.id
            }
        };
        invitations::insert(db, &sha256(self.secret.as_bytes()), (&user, self.role), self.now + LIFE)?;
        Ok(user)
    }
}

/// Whom a link makes an administrator.
#[derive(Clone, Debug)]
pub struct Invitee {
    /// Whose account.
    pub user: UserId,
    /// What they are called, when known.
    pub name: Option<String>,
    /// Their mailbox.
    pub mailbox: Option<Recipient>,
    /// Whether the account can open the portal by what it has: a passkey, or a password.
    pub has_credential: bool,
}

/// What opens the portal from now on.
pub enum Credential {
    /// What the account has.
    Own,
    /// A password, hashed.
    Password(String),
    /// A passkey that was just made, with its id and name.
    Passkey(Box<NewPasskey>, PasskeyId, String),
}

/// What became of a link.
#[derive(Debug)]
pub enum Accepted {
    /// It is used up, and its user is an administrator.
    Done(Invitee),
    /// It does not work, or the account has changed since the page was made.
    Gone,
    /// The passkey is no good; nothing changed.
    Refused(PasskeyRefused),
}

/// Uses a link up: the account gets its role, its name and what opens the portal in one step. Whoever has a passkey or a
/// password already keeps it: a link that went astray must not replace it.
///
/// # Errors
/// [`StorageError`]; then nothing changed and the link still works.
pub async fn accept(app: &App, visit: &Visit, secret: &str, new: (Option<String>, Credential)) -> Result<Accepted, StorageError> {
    let (digest, step, desk) = (sha256(secret.as_bytes()), visit.clone(), notify::Desk::of(app));
    let parts = enrol::Changing::parts(app);
    let (name, credential) = new;
    let done = app.store.attempt(move |db| {
        let Some((id, invited)) = invitations::redeem(db, &digest, step.now)? else { return Ok(Err(None)) };
        let Some(invitee) = invitee(db, &id)? else { return Ok(Err(None)) };
        if invitee.has_credential != matches!(credential, Credential::Own) {
            return Ok(Err(None));
        }
        let notices = match credential {
            Credential::Own => Vec::new(),
            Credential::Password(hash) => password_change::put(db, &desk, &step, (&id, &hash))?,
            Credential::Passkey(made, passkey, called) => {
                match enrol::Changing::of_parts(parts, &step, &id).passkey(db, &made, (&passkey, &called))? {
                    Ok(enrolled) => enrolled.notices,
                    Err(refused) => return Ok(Err(Some(refused))),
                }
            }
        };
        promote(db, &step, (&id, invited), name)?;
        Ok(Ok((invitee, notices)))
    });
    Ok(match done.await? {
        Ok((invitee, notices)) => {
            announce(app, EventKind::InstallationChanged, &visit.request);
            notify::hand_over(app, notices);
            Accepted::Done(Invitee { mailbox: invitee.mailbox(app), user: invitee.user, name: invitee.name, has_credential: true })
        }
        Err(None) => Accepted::Gone,
        Err(Some(refused)) => Accepted::Refused(refused),
    })
}

fn promote(db: &mut Db, step: &Visit, whom: (&UserId, Option<Role>), name: Option<String>) -> Result<(), StorageError> {
    let (id, invited) = whom;
    let Some(mut user) = accounts::find(db, id)? else { return Ok(()) };
    // Nobody is taken a role by a link, and those of the command line make owners.
    user.role = user.role.max(invited).or(Some(Role::Owner));
    user.name = name.or(user.name);
    user.updated_at = step.now;
    accounts::update(db, &user, None)?;
    audit::insert(db, &event_id(), &step.event(EventKind::InstallationChanged, Some(id.clone()), "administrator made"))
}

/// An invitee as the database has them.
struct Row {
    user: UserId,
    name: Option<String>,
    has_credential: bool,
    sealed: Option<Vec<u8>>,
}

impl Row {
    fn mailbox(&self, app: &App) -> Option<Recipient> {
        self.sealed.as_ref().and_then(|sealed| app.keyring.open_address(Channel::Email, sealed).ok())
    }
}

fn invitee(db: &mut Db, id: &UserId) -> Result<Option<Row>, StorageError> {
    let Some(user) = accounts::find(db, id)? else { return Ok(None) };
    let holdings = addresses::holdings(db, id)?;
    let sealed = accounts::addresses(db, id)?.into_iter().find(|address| address.channel == Channel::Email).map(|address| address.sealed);
    Ok(Some(Row { user: user.id, name: user.name, has_credential: holdings.passkey || holdings.password, sealed }))
}

/// Whom a link that still works invites; `None` when it does not work. Changes nothing.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn invited(app: &App, secret: &str) -> Result<Option<Invitee>, StorageError> {
    let digest = sha256(secret.as_bytes());
    let now = app.now();
    let found = app.store.read(move |db| match invitations::find(db, &digest, now)? {
        Some(user) => invitee(db, &user),
        None => Ok(None),
    });
    let row = found.await?;
    Ok(row.map(|row| Invitee { mailbox: row.mailbox(app), user: row.user, name: row.name, has_credential: row.has_credential }))
}
