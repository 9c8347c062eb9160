//! Changing the installation: the document, clients and users in one transaction, checked by the rules first.

use std::collections::BTreeMap;

use crate::app::App;
use crate::directory;
use crate::domain::challenge::Recipient;
use crate::domain::client::Client;
use crate::domain::connection::Secret;
use crate::domain::difference::Difference;
use crate::domain::event::{Event, EventKind};
use crate::domain::id::UserId;
use crate::domain::installation::Installation;
use crate::domain::policy::{self, Refusal};
use crate::domain::role::Role;
use crate::domain::sealed::StoredAddress;
use crate::domain::time::UtcTime;
use crate::domain::user::{Origin, User};
use crate::keys::entropy::hex_96;
use crate::keys::password;
use crate::storage::{Db, StorageError, accounts, audit, clients, installation, metadata};

use super::{differences, event_id};

/// What the installation is to become.
pub struct Change {
    /// The version that the change was worked out from.
    pub seen: i64,
    /// The whole document.
    pub installation: Installation,
    /// Clients to store; others stay.
    pub clients: Vec<Client>,
    /// Users to store; others stay.
    pub users: Vec<UserChange>,
}

/// A user as an administrator wants one.
pub struct UserChange {
    /// Verified addresses; the first existing account among them is the user.
    pub addresses: Vec<Recipient>,
    /// A name, when one is given.
    pub name: Option<String>,
    /// A password, when one is given.
    pub password: Option<Secret>,
    /// What the user may do in the portal, when that is said.
    pub role: Option<RoleWish>,
    /// What applications know beyond the standard claims, when that is said.
    pub metadata: Option<BTreeMap<String, String>>,
}

/// What is said of a user's role.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RoleWish {
    /// Some role: whoever has none becomes an owner.
    Any,
    /// This one, or none.
    Exactly(Option<Role>),
}

/// Why nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum NotApplied {
    /// A rule of factors.
    #[error("nothing was changed. {0}")]
    Refused(#[from] Refusal),
    /// Something in the change itself.
    #[error("nothing was changed. {0}")]
    Wrong(String),
    /// The installation changed meanwhile.
    #[error("nothing was changed: the installation was changed at the same time; run it again")]
    Outpaced,
    /// The database.
    #[error("nothing was changed: {0}")]
    Storage(#[from] StorageError),
}

/// A user ready for the transaction.
struct ReadyUser {
    stored: Vec<(Recipient, StoredAddress)>,
    fresh: UserId,
    name: Option<String>,
    password_hash: Option<String>,
    role: Option<RoleWish>,
    metadata: Option<BTreeMap<String, String>>,
}

/// Applies a change and says what it changed, a line each; no line means that everything was so already.
///
/// # Errors
/// [`NotApplied`]; then nothing was changed.
pub async fn apply(app: &App, change: Change) -> Result<Vec<String>, NotApplied> {
    let snapshot = app.directory.current().await?;
    if snapshot.version != change.seen {
        return Err(NotApplied::Outpaced);
    }
    policy::admit_change(&snapshot.installation, &change.installation)?;
    let mut report: Vec<String> = differences::between(&snapshot.installation, &change.installation).iter().map(Difference::to_string).collect();
    let mut stored_clients = Vec::new();
    for client in change.clients {
        match snapshot.clients.get(&client.id) {
            Some(own) if **own == client => {}
            Some(_) => {
                report.push(format!("app {}: changed", client.id));
                stored_clients.push(client);
            }
            None => {
                report.push(format!("app {}: added", client.id));
                stored_clients.push(client);
            }
        }
    }
    let users = ready(app, change.users).await?;
    let sealed = directory::seal(&app.keyring, &change.installation)?;
    let now = app.now();
    let must_save = !report.is_empty();
    let seen = change.seen;
    let done = app.store.attempt(move |db| {
        if must_save && !installation::save(db, seen, &sealed)? {
            return Ok(Err(NotApplied::Outpaced));
        }
        for client in &stored_clients {
            clients::put(db, client, now)?;
        }
        let mut lines = Vec::new();
        for user in users {
            match put_user(db, user, now)? {
                Ok(line) => lines.extend(line),
                Err(wrong) => return Ok(Err(NotApplied::Wrong(wrong))),
            }
        }
        if must_save || !lines.is_empty() {
            let event = Event {
                at: now,
                kind: EventKind::InstallationChanged,
                user: None,
                client: None,
                detail: "apply".into(),
                address: None,
                request: None,
                browser: None,
            };
            audit::insert(db, &event_id(), &event)?;
        }
        Ok(Ok(lines))
    });
    let done = done.await?;
    app.directory.changed();
    report.extend(done?);
    Ok(report)
}

/// Hashes passwords off the transaction, and only those that are new: an unchanged one must end no session.
async fn ready(app: &App, users: Vec<UserChange>) -> Result<Vec<ReadyUser>, NotApplied> {
    let mut ready = Vec::new();
    for user in users {
        let stored: Vec<(Recipient, StoredAddress)> =
            user.addresses.iter().map(|address| (address.clone(), app.keyring.store_address(address))).collect();
        let mut password_hash = None;
        if let Some(secret) = &user.password {
            let addresses = stored.clone();
            let existing = app.store.read(move |db| {
                let Some(user) = find(db, &addresses)? else { return Ok(None) };
                accounts::password_hash(db, &user.id)
            });
            let is_same = existing.await?.is_some_and(|hash| password::is(&app.keyring, secret.expose(), &hash));
            if !is_same {
                password_hash = Some(hash_new(app, &user, secret).map_err(NotApplied::Wrong)?);
            }
        }
        ready.push(ReadyUser {
            stored,
            fresh: UserId::new(hex_96(app.entropy.as_ref())),
            name: user.name,
            password_hash,
            role: user.role,
            metadata: user.metadata,
        });
    }
    Ok(ready)
}

/// Whoever has the password alone has the account: no second step is sure to be there.
fn hash_new(app: &App, user: &UserChange, password: &Secret) -> Result<String, String> {
    let shown = user.addresses.first().map(Recipient::masked).unwrap_or_default();
    let mut context = vec![app.settings.host()];
    context.extend(user.addresses.iter().map(Recipient::as_str));
    context.extend(user.name.as_deref());
    let admitted = password::check_new(password.expose(), password::Least::Alone, &context).map_err(|problem| format!("user {shown}: {problem}"))?;
    password::hash(&app.keyring, &admitted)
}

fn find(db: &mut Db, addresses: &[(Recipient, StoredAddress)]) -> Result<Option<User>, StorageError> {
    for (recipient, stored) in addresses {
        if let Some(user) = accounts::find_by_verified(db, recipient.channel(), &stored.index)? {
            return Ok(Some(user));
        }
    }
    Ok(None)
}

fn put_user(db: &mut Db, wanted: ReadyUser, now: UtcTime) -> Result<Result<Option<String>, String>, StorageError> {
    let shown = wanted.stored.first().map(|(recipient, _)| recipient.masked()).unwrap_or_default();
    let existing = find(db, &wanted.stored)?;
    let is_new = existing.is_none();
    let mut user = existing.unwrap_or(User {
        id: wanted.fresh,
        origin: Origin::Import,
        name: None,
        locale: None,
        blocked_at: None,
        role: None,
        created_at: now,
        updated_at: now,
    });
    let mut changed = is_new || wanted.password_hash.is_some();
    if is_new {
        accounts::insert(db, &user)?;
    }
    for (recipient, stored) in &wanted.stored {
        match accounts::find_by_verified(db, recipient.channel(), &stored.index)? {
            Some(owner) if owner.id == user.id => {}
            Some(_) => return Ok(Err(format!("user {shown}: {} belongs to another user", recipient.masked()))),
            None => {
                accounts::add_verified(db, &user.id, recipient.channel(), stored, now)?;
                changed = true;
            }
        }
    }
    if let Some(name) = wanted.name.filter(|name| user.name.as_deref() != Some(name)) {
        user.name = Some(name);
        changed = true;
    }
    let role = match wanted.role {
        Some(RoleWish::Exactly(role)) => role,
        Some(RoleWish::Any) => user.role.or(Some(Role::Owner)),
        None => user.role,
    };
    if role != user.role {
        user.role = role;
        changed = true;
    }
    if let Some(wanted) = wanted.metadata
        && wanted != metadata::of(db, &user.id)?
    {
        metadata::put(db, &user.id, &wanted)?;
        changed = true;
    }
    if changed {
        user.updated_at = now;
        accounts::update(db, &user, None)?;
        if let Some(hash) = &wanted.password_hash {
            super::password::set(db, &user.id, hash, now)?;
        }
    }
    Ok(Ok(changed.then(|| format!("user {shown}: {}", if is_new { "added" } else { "changed" }))))
}
