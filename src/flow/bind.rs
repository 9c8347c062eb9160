//! Addresses of an account: given after proof, changed after proof of the new one, taken away (R4, R5, R9, requirement S14).
//!
//! ```text
//! code to the address (purpose bind or remove, one account) -> guess -> rules -> row + audit row
//! ```

use std::sync::Arc;

use super::guess::{Attempt, Guessed, Guessing};
use super::sign_in::{self, Ask, Asker, StartRefused, Started};
use super::{Visit, announce, event_id, notify};
use crate::app::App;
use crate::domain::challenge::{Binding, Channel, Closed, Purpose, Recipient, TriesLeft};
use crate::domain::event::EventKind;
use crate::domain::factor::MfaMethod;
use crate::domain::id::{ChallengeId, MessageId, UserId};
use crate::domain::locale::{Locale, RequestLanguage};
use crate::domain::notice::{Change, FormerAddress, Masked, Undo};
use crate::domain::one_time_code::Guess;
use crate::domain::phone::Region;
use crate::domain::policy::{self, NoPhoneSetUp, NoRemoval};
use crate::domain::sealed::{BlindIndex, StoredAddress};
use crate::domain::session::SignedIn;
use crate::keys::Keyring;
use crate::shield::TooOften;
use crate::storage::addresses::{OwnAddress, Uses};
use crate::storage::{Db, StorageError, addresses, audit};

/// Somebody who changes something of their account.
#[derive(Clone)]
pub struct Owner {
    /// Who.
    pub user: UserId,
    /// What challenges of these pages are bound to in this browser.
    pub binding: Binding,
}

/// Where a code goes, and in which language.
#[derive(Clone)]
pub struct Letter {
    /// Where to.
    pub recipient: Recipient,
    /// The country of a number.
    pub region: Option<Region>,
    /// The language asked for.
    pub language: RequestLanguage,
    /// The language of the built-in text.
    pub locale: Locale,
    /// Identifies the press of the button, of which the second is the first again.
    pub press: String,
}

impl Owner {
    /// The owner of the session that a page was opened in.
    pub fn of(signed_in: &SignedIn) -> Self {
        let digest = crate::keys::keyring::sha256(format!("account pages of {}", signed_in.session.as_str()).as_bytes());
        Self { user: signed_in.user.clone(), binding: Binding::browser(digest) }
    }
}

/// Sends a code that gives the account an address or takes one away.
///
/// # Errors
/// [`StorageError`]; then nothing was sent.
pub async fn send(app: &App, visit: &Visit, owner: &Owner, purpose: Purpose, letter: Letter) -> Result<Result<Started, StartRefused>, StorageError> {
    let asker = Asker::Browser { binding: owner.binding.clone(), session: owner.user.as_str().to_owned(), press: letter.press };
    let ask = Ask {
        purpose,
        account: Some(owner.user.clone()),
        recipient: letter.recipient,
        region: letter.region,
        asker,
        language: letter.language,
        locale: letter.locale,
    };
    sign_in::start(app, visit, ask).await
}

/// What a proven address is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Intent {
    /// Signing in by text (R4 decides whether that is open).
    PhoneSignIn,
    /// A second step by text or mail.
    SecondStep,
    /// The account's mailbox.
    Mailbox,
}

/// What became of a code on an account page.
#[derive(Debug)]
pub enum Bound {
    /// The address is the account's now; the one that it replaced.
    Done(Option<OwnAddress>),
    /// It is another account's.
    Taken,
    /// R4 or the switch says no by now.
    NotOpen(NoPhoneSetUp),
    /// Wrong.
    Wrong(TriesLeft),
    /// Not compared: the challenge is closed.
    Closed(Closed),
    /// Not compared: too many guesses.
    TooOften(TooOften),
}

/// Gives the account the address that a code was sent to, and tells its owner.
///
/// # Errors
/// [`StorageError`]; then nothing was compared that was not counted, and nothing changed.
pub async fn confirm(app: &App, visit: &Visit, owner: &Owner, typed: (ChallengeId, Guess), intent: Intent) -> Result<Bound, StorageError> {
    let (challenge, guess) = typed;
    let attempt = Attempt { challenge, purpose: Purpose::Bind, binding: owner.binding.clone(), account: Some(owner.user.clone()), guess };
    let guessing = Guessing::new(app, visit, attempt);
    let binder = Binder::new(app, visit, &owner.user);
    let done = app.store.attempt(move |db| match guessing.run(db)? {
        Ok(Guessed::Right(proven)) => binder.bind(db, (proven.channel(), proven.address().clone()), intent).map(Ok),
        Ok(Guessed::Wrong(left)) => Ok(Ok((Bound::Wrong(left), Vec::new()))),
        Ok(Guessed::Closed(closed)) => Ok(Ok((Bound::Closed(closed), Vec::new()))),
        Err(limit) => Ok(Err(limit)),
    });
    let (bound, notices) = done.await?.unwrap_or_else(|limit| (Bound::TooOften(limit), Vec::new()));
    if let Bound::Done(replaced) = &bound {
        announce(app, kind_of(intent, replaced.is_some()), &visit.request);
    }
    notify::hand_over(app, notices);
    Ok(bound)
}

const fn kind_of(intent: Intent, replaces: bool) -> EventKind {
    match (intent, replaces) {
        (Intent::PhoneSignIn, false) => EventKind::PhoneSet,
        (Intent::PhoneSignIn, true) => EventKind::PhoneChanged,
        (Intent::SecondStep, _) => EventKind::MfaAdded,
        (Intent::Mailbox, _) => EventKind::EmailChanged,
    }
}

/// What binding needs, owned by the step.
pub struct Binder {
    keyring: Arc<Keyring>,
    desk: notify::Desk,
    visit: Visit,
    user: UserId,
}

impl Binder {
    /// For one account.
    pub fn new(app: &App, visit: &Visit, user: &UserId) -> Self {
        Self { keyring: Arc::clone(&app.keyring), desk: notify::Desk::of(app), visit: visit.clone(), user: user.clone() }
    }

    /// Gives the account a proven address, in the caller's step. What comes back besides is to be handed over after it.
    ///
    /// # Errors
    /// [`StorageError`] when the database fails.
    pub fn bind(&self, db: &mut Db, place: (Channel, StoredAddress), intent: Intent) -> Result<(Bound, Vec<MessageId>), StorageError> {
        let (channel, stored) = (place.0, &place.1);
        // The rules are asked when it happens, not when the page was shown.
        if intent == Intent::PhoneSignIn {
            let holdings = addresses::holdings(db, &self.user)?;
            if let Err(why) = policy::may_set_up_phone(&self.visit.snapshot.installation, &holdings) {
                return Ok((Bound::NotOpen(why), Vec::new()));
            }
        }
        // Proof on both sides: whoever has the number may sign in with it where it is, and remove it there.
        if addresses::owner(db, (channel, &stored.index))?.is_some_and(|other| other != self.user) {
            return Ok((Bound::Taken, Vec::new()));
        }
        let own = addresses::of_user(db, &self.user)?;
        let replaced = own.into_iter().find(|own| own.channel == channel && own.stored.index != stored.index && is_replaced(own, intent));
        let mut uses = Uses { signs_in: intent != Intent::SecondStep, second_step: intent == Intent::SecondStep };
        if let Some(old) = &replaced {
            // The new one takes over what the old one was good for.
            uses = Uses { signs_in: uses.signs_in || old.signs_in, second_step: uses.second_step || old.second_step_since.is_some() };
        }
        addresses::put(db, &self.user, (channel, stored), uses, self.visit.now)?;
        if let Some(old) = &replaced {
            addresses::remove(db, &self.user, (channel, &old.stored.index))?;
        }
        if intent == Intent::Mailbox {
            addresses::forget_unproven(db, &self.user, channel)?;
        }
        let kind = kind_of(intent, replaced.is_some());
        audit::insert(db, &event_id(), &self.visit.event(kind, Some(self.user.clone()), channel.as_str()))?;
        let notices = self.tell(db, (channel, stored), intent, replaced.as_ref())?;
        Ok((Bound::Done(replaced), notices))
    }

    fn masked(&self, channel: Channel, stored: &StoredAddress) -> Result<Masked, StorageError> {
        let recipient = self.keyring.open_address(channel, &stored.sealed).map_err(|_| StorageError::broken("an address cannot be read"))?;
        Ok(Masked::from(&recipient))
    }

    fn tell(
        &self,
        db: &mut Db,
        place: (Channel, &StoredAddress),
        intent: Intent,
        replaced: Option<&OwnAddress>,
    ) -> Result<Vec<MessageId>, StorageError> {
        let (channel, stored) = place;
        let new = self.masked(channel, stored)?;
        let old = replaced.map(|old| self.masked(channel, &old.stored)).transpose()?;
        let change = match (intent, old) {
            (Intent::PhoneSignIn, None) => Change::PhoneSet { number: new },
            (Intent::PhoneSignIn, Some(from)) => Change::PhoneChanged { from, to: new },
            (Intent::Mailbox, from) => Change::EmailChanged { to: new, from },
            (Intent::SecondStep, _) => Change::MfaAdded { method: method_of(channel), name: Some(new.as_str().to_owned()) },
        };
        let undo = match replaced {
            Some(old) => Undo::RestoreAddress(Box::new(former(channel, old, Some(stored.index.clone())))),
            None if intent == Intent::SecondStep => Undo::RemoveSecondStep { channel, index: stored.index.clone() },
            None => Undo::RemoveAddress { channel, index: stored.index.clone() },
        };
        // A mailbox that is replaced hears of it too: its owner may be the one who is being robbed.
        let also: Vec<StoredAddress> = replaced.filter(|_| channel == Channel::Email).map(|old| old.stored.clone()).into_iter().collect();
        notify::queue(db, &self.desk, &self.visit, (&self.user, change, undo), &also)
    }
}

fn former(channel: Channel, old: &OwnAddress, replaced_by: Option<BlindIndex>) -> FormerAddress {
    FormerAddress {
        channel,
        address: old.stored.clone(),
        verified_at: old.verified_at,
        proven_at: Some(old.proven_at),
        signs_in: old.signs_in,
        second_step_since: old.second_step_since,
        replaced_by,
    }
}

const fn method_of(channel: Channel) -> MfaMethod {
    match channel {
        Channel::Sms => MfaMethod::Sms,
        Channel::Email => MfaMethod::EmailCode,
    }
}

/// Whether a new address of this intent takes the place of this one. An account signs in with one number and has one mailbox.
fn is_replaced(own: &OwnAddress, intent: Intent) -> bool {
    match intent {
        Intent::PhoneSignIn => own.channel == Channel::Sms && own.signs_in,
        Intent::Mailbox => own.channel == Channel::Email,
        Intent::SecondStep => own.second_step_since.is_some() && !own.signs_in,
    }
}

/// What became of a code that takes the number away.
#[derive(Debug)]
pub enum Removed {
    /// It is gone.
    Done,
    /// It may not go; nothing changed.
    Refused(NoRemoval),
    /// Wrong.
    Wrong(TriesLeft),
    /// Not compared: the challenge is closed, or there is no number any more.
    Closed(Closed),
    /// Not compared: too many guesses.
    TooOften(TooOften),
}

/// Takes the number away that a code was sent to. What it was as second step goes with it.
///
/// # Errors
/// [`StorageError`]; then nothing was compared that was not counted, and nothing changed.
pub async fn remove_phone(app: &App, visit: &Visit, owner: &Owner, typed: (ChallengeId, Guess)) -> Result<Removed, StorageError> {
    let (challenge, guess) = typed;
    let attempt = Attempt { challenge, purpose: Purpose::Remove, binding: owner.binding.clone(), account: Some(owner.user.clone()), guess };
    let guessing = Guessing::new(app, visit, attempt);
    let binder = Binder::new(app, visit, &owner.user);
    let done = app.store.attempt(move |db| match guessing.run(db)? {
        Ok(Guessed::Right(proven)) => binder.unbind(db, (proven.channel(), &proven.address().index)).map(Ok),
        Ok(Guessed::Wrong(left)) => Ok(Ok((Removed::Wrong(left), Vec::new()))),
        Ok(Guessed::Closed(closed)) => Ok(Ok((Removed::Closed(closed), Vec::new()))),
        Err(limit) => Ok(Err(limit)),
    });
    let (removed, notices) = done.await?.unwrap_or_else(|limit| (Removed::TooOften(limit), Vec::new()));
    if matches!(removed, Removed::Done) {
        announce(app, EventKind::PhoneRemoved, &visit.request);
    }
    notify::hand_over(app, notices);
    Ok(removed)
}

impl Binder {
    /// Takes a number away that its owner gives up together with what it rests on, in the caller's step. The caller asks the
    /// rules about the whole.
    ///
    /// # Errors
    /// [`StorageError`] when the database fails.
    pub fn drop_number(&self, db: &mut Db, old: &OwnAddress) -> Result<Vec<MessageId>, StorageError> {
        addresses::remove(db, &self.user, (old.channel, &old.stored.index))?;
        audit::insert(db, &event_id(), &self.visit.event(EventKind::PhoneRemoved, Some(self.user.clone()), old.channel.as_str()))?;
        let change = Change::PhoneRemoved { number: self.masked(old.channel, &old.stored)? };
        let undo = Undo::RestoreAddress(Box::new(former(old.channel, old, None)));
        notify::queue(db, &self.desk, &self.visit, (&self.user, change, undo), &[])
    }

    /// Takes an address away, in the caller's step.
    ///
    /// # Errors
    /// [`StorageError`] when the database fails.
    pub fn unbind(&self, db: &mut Db, place: (Channel, &BlindIndex)) -> Result<(Removed, Vec<MessageId>), StorageError> {
        let own = addresses::of_user(db, &self.user)?;
        let same = |own: &OwnAddress| own.channel == place.0 && own.stored.index == *place.1;
        let Some(old) = own.into_iter().find(same) else { return Ok((Removed::Closed(Closed::Unknown), Vec::new())) };
        let before = addresses::holdings(db, &self.user)?;
        let mut after = before;
        (after.sms_login, after.sms_step) = (after.sms_login && !old.signs_in, after.sms_step && old.second_step_since.is_none());
        if let Err(why) = policy::may_remove(&self.visit.snapshot.installation, &before, &after) {
            return Ok((Removed::Refused(why), Vec::new()));
        }
        Ok((Removed::Done, self.drop_number(db, &old)?))
    }
}
