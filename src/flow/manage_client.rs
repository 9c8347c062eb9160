//! What is done to applications in the portal: made, changed, given another secret, deleted; each with what must end with it,
//! and a row of the audit trail, in one transaction.

use std::time::Duration;

use super::client_differences;
use super::manage::{self, Actor, Target};
use crate::app::App;
use crate::directory::{self, Snapshot};
use crate::domain::client::{Client, ClientKind, Profile, is_ours};
use crate::domain::client_rules::{self, Ends, Problem};
use crate::domain::difference::Difference;
use crate::domain::event::EventKind;
use crate::domain::id::ClientId;
use crate::keys::entropy::{hex_96, token_256};
use crate::keys::keyring::{hex, sha256};
use crate::storage::{Db, StorageError, client_endings, clients, installation};

use super::admit_client;

/// What became of a change to an application.
#[derive(Debug)]
pub enum Outcome {
    /// It holds; a secret that was made with it is shown this once.
    Saved(Option<String>),
    /// Somebody else has changed the application since the form was made.
    Outpaced,
    /// Something in it cannot be.
    Refused(Vec<Problem>),
    /// There is no such application, or it is one of ours.
    Gone,
}

/// An application that was made.
#[derive(Debug)]
pub struct Made {
    /// Its public identifier.
    pub id: ClientId,
    /// Its secret, where its kind has one; shown this once.
    pub secret: Option<String>,
}

/// What one step does to an application.
struct Step {
    after: Option<Client>,
    ends: Ends,
    told: Vec<Difference>,
}

/// Names the state of an application that a form was made from.
pub fn state_of(client: &Client) -> String {
    let document = serde_json::to_vec(client).unwrap_or_default();
    hex(&sha256(&document))
}

/// An application as it begins: without text message, until the Apps tab says so.
pub fn fresh(app: &App, name: &str, kind: ClientKind, profile: Profile) -> Client {
    let id = ClientId::new(hex_96(app.entropy.as_ref()));
    Client { name: name.trim().to_owned(), ..Client::fresh(id, kind, profile) }
}

/// Makes an application, with a secret where its kind has one.
///
/// # Errors
/// [`StorageError`]; then nothing was made.
pub async fn create(app: &App, actor: &Actor, client: Client) -> Result<Result<Made, Vec<Problem>>, StorageError> {
    let id = client.id.clone();
    let secret = client.kind.is_confidential().then(|| token_256(app.entropy.as_ref()));
    let made = commit(app, actor, &id, |snapshot| {
        let mut client = admit_client::admit(&app.settings, &snapshot.installation.apis, client.clone())?;
        give_secret(app, &mut client, secret.as_deref());
        let told = vec![Difference::done("app", "added"), Difference::done("app.name", &client.name)];
        Ok(Step { after: Some(client), ends: Ends::Nothing, told })
    });
    Ok(made.await?.map(|()| Made { id, secret }))
}

fn give_secret(app: &App, client: &mut Client, secret: Option<&str>) {
    let Some(secret) = secret else { return };
    client.secret_digests = vec![app.keyring.client_secret_digest(secret)];
    client.options.secret_made_at = Some(app.now());
}

/// Changes an application, when it is still in the state `seen`. One that becomes confidential gets a secret; one that
/// becomes public loses its own.
///
/// # Errors
/// [`StorageError`]; then nothing was changed.
pub async fn change(app: &App, actor: &Actor, of: (&ClientId, &str), edit: impl Fn(&mut Client)) -> Result<Outcome, StorageError> {
    let (id, seen) = of;
    let fresh_secret = token_256(app.entropy.as_ref());
    let made_secret = std::cell::Cell::new(false);
    let done = commit(app, actor, id, |snapshot| {
        let before = theirs(snapshot, id).ok_or(Outcome::Gone)?;
        if state_of(before) != seen {
            return Err(Outcome::Outpaced);
        }
        let mut after = before.clone();
        edit(&mut after);
        after.id = before.id.clone();
        let mut after = admit_client::admit(&app.settings, &snapshot.installation.apis, after).map_err(Outcome::Refused)?;
        let needs_secret = after.kind.is_confidential() && after.secret_digests.is_empty() && after.options.jwks.is_none();
        made_secret.set(needs_secret);
        if needs_secret {
            give_secret(app, &mut after, Some(&fresh_secret));
        } else if !after.kind.is_confidential() {
            after.secret_digests.clear();
            after.options.old_secrets.clear();
            after.options.secret_made_at = None;
        }
        let told = client_differences::between(before, &after);
        if told.is_empty() {
            return Err(Outcome::Saved(None));
        }
        Ok(Step { ends: client_rules::ends(before, &after), after: Some(after), told })
    });
    Ok(match done.await? {
        Ok(()) => Outcome::Saved(made_secret.get().then_some(fresh_secret)),
        Err(outcome) => outcome,
    })
}

/// Gives an application another secret; the present one counts for as long as `keep`.
///
/// # Errors
/// [`StorageError`]; then nothing was changed.
pub async fn new_secret(app: &App, actor: &Actor, id: &ClientId, keep: Duration) -> Result<Outcome, StorageError> {
    let secret = token_256(app.entropy.as_ref());
    let done = commit(app, actor, id, |snapshot| {
        let mut after = theirs(snapshot, id).filter(|client| client.kind.is_confidential()).ok_or(Outcome::Gone)?.clone();
        let now = app.now();
        after.replace_secret(app.keyring.client_secret_digest(&secret), now + keep, now);
        let hours = keep.as_secs() / 3_600;
        let told = vec![Difference::done("app.client_secret", &format!("replaced; the one before counts for {hours} hours"))];
        Ok(Step { after: Some(after), ends: Ends::Nothing, told })
    });
    Ok(done.await?.err().unwrap_or(Outcome::Saved(Some(secret))))
}

/// Ends every secret but the newest, at once.
///
/// # Errors
/// [`StorageError`]; then nothing was changed.
pub async fn end_old_secrets(app: &App, actor: &Actor, id: &ClientId) -> Result<Outcome, StorageError> {
    let done = commit(app, actor, id, |snapshot| {
        let mut after = theirs(snapshot, id).ok_or(Outcome::Gone)?.clone();
        if after.options.old_secrets.is_empty() {
            return Err(Outcome::Saved(None));
        }
        after.options.old_secrets.clear();
        Ok(Step { after: Some(after), ends: Ends::Nothing, told: vec![Difference::done("app.client_secret", "old ones ended")] })
    });
    Ok(done.await?.err().unwrap_or(Outcome::Saved(None)))
}

/// Ends every token that an application has.
///
/// # Errors
/// [`StorageError`]; then everything is as it was.
pub async fn end_tokens(app: &App, actor: &Actor, id: &ClientId) -> Result<Outcome, StorageError> {
    let done = commit(app, actor, id, |snapshot| {
        let client = theirs(snapshot, id).ok_or(Outcome::Gone)?.clone();
        Ok(Step { after: Some(client), ends: Ends::Tokens, told: vec![Difference::done("app.tokens", "ended")] })
    });
    Ok(done.await?.err().unwrap_or(Outcome::Saved(None)))
}

/// Deletes an application, its tokens, and what people allowed it.
///
/// # Errors
/// [`StorageError`]; then everything is as it was.
pub async fn delete(app: &App, actor: &Actor, id: &ClientId) -> Result<Outcome, StorageError> {
    let done = commit(app, actor, id, |snapshot| {
        let client = theirs(snapshot, id).ok_or(Outcome::Gone)?;
        let told = vec![Difference::done("app", "removed"), Difference::done("app.name", &client.name)];
        Ok(Step { after: None, ends: Ends::Tokens, told })
    });
    Ok(done.await?.err().unwrap_or(Outcome::Saved(None)))
}

/// An application that is not one of ours.
pub fn theirs<'a>(snapshot: &'a Snapshot, id: &ClientId) -> Option<&'a Client> {
    snapshot.client(id.as_str()).filter(|_| !is_ours(id.as_str())).map(|client| &**client)
}

/// Decides on the present state and does it, again when somebody else was faster: what they changed may be another thing.
async fn commit<T>(app: &App, actor: &Actor, id: &ClientId, decide: impl Fn(&Snapshot) -> Result<Step, T>) -> Result<Result<(), T>, StorageError> {
    for _ in 0..5 {
        let snapshot = app.directory.current().await?;
        let step = match decide(&snapshot) {
            Ok(step) => step,
            Err(other) => return Ok(Err(other)),
        };
        let sealed = directory::seal(&app.keyring, &snapshot.installation)?;
        let (seen, actor, id) = (snapshot.version, actor.clone(), id.clone());
        let saved = app.store.write(move |db| {
            // The version moves on with clients too: it is what every node's copy of them is kept under.
            if !installation::save(db, seen, &sealed)? {
                return Ok(false);
            }
            write(db, &actor, &id, &step)?;
            Ok(true)
        });
        let saved = saved.await?;
        app.directory.changed();
        if saved {
            return Ok(Ok(()));
        }
    }
    Err(StorageError::Conflict("the installation keeps changing".into()))
}

fn write(db: &mut Db, actor: &Actor, id: &ClientId, step: &Step) -> Result<(), StorageError> {
    let now = actor.visit.now;
    match step.ends {
        Ends::Nothing => {}
        Ends::Requests => client_endings::void_requests(db, id, now)?,
        Ends::Tokens => drop(client_endings::revoke_tokens(db, id, now)?),
    }
    match &step.after {
        Some(client) => clients::put(db, client, now)?,
        None => {
            client_endings::forget(db, id)?;
            clients::delete(db, id)?;
        }
    }
    manage::record(db, actor, EventKind::InstallationChanged, &Target::Client(id.clone()), &step.told)
}
