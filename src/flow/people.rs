//! What somebody with a role does to another account. Each deed is one step: whether it may be done is asked in it, and who
//! did it is recorded in it.
//!
//! ```text
//! [ roles held -> policy::may_do -> the deed, as the person's own pages do it -> audit row with its actor ] -> commit -> notices
//! ```

use std::sync::Arc;

use super::bind::{Binder, Removed};
use super::delete_account::{self, Deletion};
use super::enrol::{Changing, Outcome, Removal};
use super::manage::{self, Actor, Target};
use super::notify::{self, LinkFor};
use super::setup::Invitation;
use super::sign_out::{self, Everywhere};
use super::{Visit, invite};
use crate::app::App;
use crate::domain::actor::Who;
use crate::domain::challenge::{Channel, Recipient};
use crate::domain::difference::Difference;
use crate::domain::email::EmailAddress;
use crate::domain::event::EventKind;
use crate::domain::factor::MfaMethod;
use crate::domain::id::{MessageId, SessionRef, UserId};
use crate::domain::policy::{self, Deed, Doer, NoDeed, NoRemoval};
use crate::domain::role::Role;
use crate::domain::user::User;
use crate::storage::{Db, StorageError, accounts, addresses, message_log, people, roles};

/// What became of a deed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Helped {
    /// It is done.
    Done,
    /// It was so already, or there was nothing such.
    Nothing,
    /// There is no such person.
    Nobody,
    /// It may not be done.
    No(NoDeed),
    /// The person's account would not stand without it.
    Kept(NoRemoval),
    /// There is no mailbox that a link could go to.
    NoMailbox,
}

/// What was done, before its commit; an error is undone.
pub(super) type Step<T> = Result<Result<T, Helped>, StorageError>;

/// Asks whether a deed may be done: of the role that whoever does it has now, not when the page was shown.
pub(super) fn admit(db: &mut Db, actor: &Actor, person: &UserId, deed: Deed) -> Step<User> {
    let doer = match &actor.who {
        Who::Person(own, _) => match own_role(db, own)? {
            Some(role) => Doer::Person(own, role),
            None => return Ok(Err(Helped::No(NoDeed::HigherRole))),
        },
        Who::Application(_) => {
            roles::hold(db)?;
            Doer::Application
        }
    };
    let Some(user) = accounts::find(db, person)? else { return Ok(Err(Helped::Nobody)) };
    let owners = roles::owners(db)?;
    Ok(policy::may_do(doer, &user, deed, owners).map(|()| user).map_err(Helped::No))
}

/// The role that whoever acts has at this moment, which nobody changes until the end of the step.
fn own_role(db: &mut Db, own: &UserId) -> Result<Option<Role>, StorageError> {
    roles::hold(db)?;
    Ok(accounts::find(db, own)?.filter(|own| own.blocked_at.is_none()).and_then(|own| own.role))
}

/// The visit that a person's notices and own history show: not whose network and browser the administrator has.
fn on_behalf(visit: &Visit) -> Visit {
    Visit { address: None, agent: None, ..visit.clone() }
}

/// Blocks somebody, who is out everywhere at once, or lets them in again.
///
/// # Errors
/// [`StorageError`]; then nothing changed.
pub async fn set_blocked(app: &App, actor: &Actor, person: &UserId, blocked: bool) -> Result<Helped, StorageError> {
    let (actor, person) = (actor.clone(), person.clone());
    let everywhere = Everywhere::of(app, &actor.visit, &person);
    let done = app.store.attempt(move |db| {
        let deed = if blocked { Deed::Block } else { Deed::Unblock };
        if let Err(no) = admit(db, &actor, &person, deed)? {
            return Ok(Err(no));
        }
        if !roles::set_blocked(db, &person, blocked, actor.visit.now)? {
            return Ok(Err(Helped::Nothing));
        }
        if blocked {
            everywhere.end(db)?;
        }
        manage::record(db, &actor, EventKind::UserManaged, &Target::User(person.clone()), &[Difference::of("blocked", !blocked, blocked)])?;
        Ok(Ok(()))
    });
    let done = done.await?;
    app.sign_outs.wake();
    Ok(done.map_or_else(|no| no, |()| Helped::Done))
}

/// Ends one session of somebody, or all of them with every token.
///
/// # Errors
/// [`StorageError`]; then none has ended.
pub async fn end_sessions(app: &App, actor: &Actor, person: &UserId, one: Option<SessionRef>) -> Result<Helped, StorageError> {
    let (actor, person, entropy) = (actor.clone(), person.clone(), Arc::clone(&app.entropy));
    let everywhere = Everywhere::of(app, &actor.visit, &person);
    let done = app.store.attempt(move |db| {
        if let Err(no) = admit(db, &actor, &person, Deed::EndSessions)? {
            return Ok(Err(no));
        }
        let ended = match &one {
            Some(session) => sign_out::end_one(db, entropy.as_ref(), &on_behalf(&actor.visit), (&person, session))?,
            None => everywhere.end(db).map(|_| true)?,
        };
        if !ended {
            return Ok(Err(Helped::Nothing));
        }
        let what = if one.is_some() { "session" } else { "sessions" };
        manage::record(db, &actor, EventKind::UserManaged, &Target::User(person.clone()), &[Difference::done(what, "ended")])?;
        Ok(Ok(()))
    });
    let done = done.await?;
    app.sign_outs.wake();
    Ok(done.map_or_else(|no| no, |()| Helped::Done))
}

/// What an administrator takes from an account.
#[derive(Clone, Debug)]
pub enum Factor {
    /// A second step or a passkey.
    Step(Removal),
    /// The number that signs in.
    Phone,
}

impl Factor {
    const fn word(&self) -> &'static str {
        match self {
            Self::Step(Removal::Totp(_)) => MfaMethod::Totp.as_str(),
            Self::Step(Removal::Passkey(_)) => MfaMethod::Passkey.as_str(),
            Self::Step(Removal::Step(method)) => method.as_str(),
            Self::Phone => "phone",
        }
    }
}

/// Takes a factor from somebody who lost it, by the rules of their own pages (R9), and tells them (R5).
///
/// # Errors
/// [`StorageError`]; then nothing changed.
pub async fn remove_factor(app: &App, actor: &Actor, person: &UserId, what: Factor, with_phone: bool) -> Result<Helped, StorageError> {
    let (actor, person) = (actor.clone(), person.clone());
    let visit = on_behalf(&actor.visit);
    let (changing, binder) = (Changing::new(app, &visit, &person), Binder::new(app, &visit, &person));
    let done = app.store.attempt(move |db| {
        if let Err(no) = admit(db, &actor, &person, Deed::Recover)? {
            return Ok(Err(no));
        }
        let removed = match &what {
            Factor::Step(removal) => changing.remove(db, &binder, removal, with_phone)?.map_err(|outcome| match outcome {
                Outcome::Refused(why) => Helped::Kept(why),
                Outcome::Nothing | Outcome::Done => Helped::Nothing,
            }),
            Factor::Phone => take_phone(db, &binder, &person)?,
        };
        if removed.is_ok() {
            let mut differences = vec![Difference::done(what.word(), "removed")];
            differences.extend(with_phone.then(|| Difference::done("phone", "removed")));
            manage::record(db, &actor, EventKind::UserManaged, &Target::User(person.clone()), &differences)?;
        }
        Ok(removed)
    });
    Ok(match done.await? {
        Ok(notices) => {
            notify::hand_over(app, notices);
            Helped::Done
        }
        Err(no) => no,
    })
}

fn take_phone(db: &mut Db, binder: &Binder, person: &UserId) -> Step<Vec<MessageId>> {
    let own = addresses::of_user(db, person)?.into_iter().find(|own| own.channel == Channel::Sms && own.signs_in);
    let Some(own) = own else { return Ok(Err(Helped::Nothing)) };
    Ok(match binder.unbind(db, (Channel::Sms, &own.stored.index))? {
        (Removed::Done, notices) => Ok(notices),
        (Removed::Refused(why), _) => Err(Helped::Kept(why)),
        (Removed::Wrong(_) | Removed::Closed(_) | Removed::TooOften(_), _) => Err(Helped::Nothing),
    })
}

/// Sends somebody the link that confirms their mailbox and leads to sign-in. Whoever starts it sees no secret (requirement
/// A13).
///
/// # Errors
/// [`StorageError`]; then nothing was sent.
pub async fn send_link(app: &App, actor: &Actor, person: &UserId) -> Result<Helped, StorageError> {
    let (actor, person) = (actor.clone(), person.clone());
    let link = invite::Link::of(app, LinkFor::Recovery);
    let done = app.store.attempt(move |db| {
        if let Err(no) = admit(db, &actor, &person, Deed::Recover)? {
            return Ok(Err(no));
        }
        let sent = link.send(db, &on_behalf(&actor.visit), &person)?;
        if sent.is_empty() {
            return Ok(Err(Helped::NoMailbox));
        }
        manage::record(db, &actor, EventKind::UserManaged, &Target::User(person.clone()), &[Difference::done("link", "sent")])?;
        Ok(Ok(sent))
    });
    Ok(match done.await? {
        Ok(letters) => {
            notify::hand_over(app, letters);
            Helped::Done
        }
        Err(no) => no,
    })
}

/// Deletes somebody's account as they could themselves.
///
/// # Errors
/// [`StorageError`]; then it is still there, whole.
pub async fn delete(app: &App, actor: &Actor, person: &UserId) -> Result<Helped, StorageError> {
    let (actor, person) = (actor.clone(), person.clone());
    let visit = on_behalf(&actor.visit);
    let deletion = Deletion::of(app, &visit, &person);
    let done = app.store.attempt(move |db| {
        if let Err(no) = admit(db, &actor, &person, Deed::Delete)? {
            return Ok(Err(no));
        }
        let Some(notices) = deletion.run(db)? else { return Ok(Err(Helped::Nobody)) };
        manage::record(db, &actor, EventKind::UserManaged, &Target::User(person.clone()), &[Difference::done("account", "deleted")])?;
        Ok(Ok(notices))
    });
    Ok(match done.await? {
        Ok(notices) => {
            delete_account::told(app, &visit, notices);
            Helped::Done
        }
        Err(no) => no,
    })
}

/// Says what somebody may do in the portal. It bites with their next request.
///
/// # Errors
/// [`StorageError`]; then nothing changed.
pub async fn set_role(app: &App, actor: &Actor, person: &UserId, role: Option<Role>) -> Result<Helped, StorageError> {
    let (actor, person) = (actor.clone(), person.clone());
    let done = app.store.attempt(move |db| {
        let user = match admit(db, &actor, &person, Deed::SetRole(role))? {
            Ok(user) => user,
            Err(no) => return Ok(Err(no)),
        };
        if user.role == role {
            return Ok(Err(Helped::Nothing));
        }
        roles::set(db, &person, role, actor.visit.now)?;
        let word = |role: Option<Role>| role.map_or("none", Role::as_str);
        manage::record(db, &actor, EventKind::UserManaged, &Target::User(person.clone()), &[Difference::of("role", word(user.role), word(role))])?;
        Ok(Ok(()))
    });
    Ok(done.await?.map_or_else(|no| no, |()| Helped::Done))
}

/// Opens the addresses of somebody, and records that it was done before they are shown. `None` when there is nobody.
///
/// # Errors
/// [`StorageError`]; then nothing may be shown.
pub async fn reveal(app: &App, actor: &Actor, person: &UserId) -> Result<Option<Vec<Recipient>>, StorageError> {
    let (actor, person, keyring) = (actor.clone(), person.clone(), Arc::clone(&app.keyring));
    app.store
        .write(move |db| {
            if accounts::find(db, &person)?.is_none() {
                return Ok(None);
            }
            let held = people::held(db, &person)?;
            let open = |own: people::Held| keyring.open_address(own.channel, &own.stored.sealed);
            let opened = held.into_iter().map(open).collect::<Result<Vec<_>, _>>();
            let opened = opened.map_err(|_| StorageError::broken("an address cannot be read"))?;
            manage::record(db, &actor, EventKind::AddressesRevealed, &Target::User(person.clone()), &[])?;
            Ok(Some(opened))
        })
        .await
}

/// Opens the address of a message, and records that it was done before it is shown. `None` when there is none such.
///
/// # Errors
/// [`StorageError`]; then nothing may be shown.
pub async fn reveal_message(app: &App, actor: &Actor, id: MessageId) -> Result<Option<Recipient>, StorageError> {
    let (actor, keyring) = (actor.clone(), Arc::clone(&app.keyring));
    app.store
        .write(move |db| {
            let Some(found) = message_log::find(db, &id)? else { return Ok(None) };
            let opened = keyring.open_address(found.channel, &found.sealed).map_err(|_| StorageError::broken("an address cannot be read"))?;
            manage::record(db, &actor, EventKind::AddressesRevealed, &Target::Other(format!("message {id}")), &[])?;
            Ok(Some(opened))
        })
        .await
}

/// Invites somebody by mail to a role here. The account is made where there is none; the role comes with the link, which works
/// once.
///
/// # Errors
/// [`StorageError`]; then nothing was sent.
pub async fn invite_administrator(app: &App, actor: &Actor, email: &EmailAddress, role: Role) -> Result<Helped, StorageError> {
    let (actor, desk) = (actor.clone(), notify::Desk::of(app));
    let invitation = Invitation::new(app, email, Some(role));
    let link = format!("{}/setup/{}", app.settings.origin(), invitation.secret);
    let done = app.store.attempt(move |db| {
        let held = actor.who.person().map(|own| own_role(db, own)).transpose()?.flatten();
        let Some(own) = held.filter(|own| *own >= role) else { return Ok(Err(Helped::No(NoDeed::HigherRole))) };
        if invitation.find(db)?.is_some_and(|known| known.role.is_some_and(|theirs| theirs > own)) {
            return Ok(Err(Helped::No(NoDeed::HigherRole)));
        }
        let person = invitation.store(db)?;
        let letters = notify::invite(db, &desk, &on_behalf(&actor.visit), &person, (&link, LinkFor::Invitation))?;
        let told = [Difference::done("role", role.as_str()), Difference::done("invitation", "sent")];
        manage::record(db, &actor, EventKind::UserManaged, &Target::User(person), &told)?;
        Ok(Ok(letters))
    });
    Ok(match done.await? {
        Ok(letters) => {
            notify::hand_over(app, letters);
            Helped::Done
        }
        Err(no) => no,
    })
}
