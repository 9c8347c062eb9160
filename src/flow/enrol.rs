//! Second steps and passkeys of an account: set up, removed, and its owner told (R5, R9).
//!
//! Each change is one step of the database: the rules are asked in it, the notices are queued in it.

use std::sync::Arc;

use super::bind::Binder;
use super::second_factor::Desk;
use super::totp::{self, Confirmation, Confirmed, NotConfirmed};
use super::{Visit, announce, event_id, notify, passkey, recovery_codes};
use crate::app::App;
use crate::domain::challenge::Channel;
use crate::domain::event::EventKind;
use crate::domain::factor::MfaMethod;
use crate::domain::id::{MessageId, PasskeyId, UserId};
use crate::domain::notice::{Change, Undo};
use crate::domain::passkey::{NewPasskey, PasskeyRefused};
use crate::domain::policy::{self, NoRemoval};
use crate::domain::recovery_code::RecoveryCode;
use crate::domain::totp::TotpDeviceId;
use crate::storage::addresses::{self, OwnAddress, Uses};
use crate::storage::{Db, StorageError, audit, passkeys, recovery_codes as codes, remembered, totp_devices};

/// Everything that a change of factors needs, owned by its step.
#[derive(Clone)]
pub struct Changing {
    factors: Desk,
    notices: notify::Desk,
    visit: Visit,
    user: UserId,
}

/// What every change needs of the application.
pub struct Parts(Desk, notify::Desk);

/// A second step was set up.
#[derive(Debug, Default)]
pub struct Enrolled {
    /// Whether it serves as a second step, with the first of which recovery codes come.
    pub is_step: bool,
    /// To be handed over after the commit.
    pub notices: Vec<MessageId>,
}

impl Changing {
    /// A change of one account.
    pub fn new(app: &App, visit: &Visit, user: &UserId) -> Self {
        Self { factors: Desk::of(app), notices: notify::Desk::of(app), visit: visit.clone(), user: user.clone() }
    }

    /// What a change needs of the application, for a step that learns later whose account it is.
    pub fn parts(app: &App) -> Parts {
        Parts(Desk::of(app), notify::Desk::of(app))
    }

    /// A change of one account, from its parts.
    pub fn of_parts(parts: Parts, visit: &Visit, user: &UserId) -> Self {
        Self { factors: parts.0, notices: parts.1, visit: visit.clone(), user: user.clone() }
    }

    fn tell(&self, db: &mut Db, change: Change, undo: Undo) -> Result<Vec<MessageId>, StorageError> {
        notify::queue(db, &self.notices, &self.visit, (&self.user, change, undo), &[])
    }

    fn record(&self, db: &mut Db, kind: EventKind, detail: &str) -> Result<(), StorageError> {
        audit::insert(db, &event_id(), &self.visit.event(kind, Some(self.user.clone()), detail))
    }

    /// Recovery codes come with the first second step.
    fn first_codes(&self, db: &mut Db) -> Result<Vec<RecoveryCode>, StorageError> {
        if codes::has_any(db, &self.user)? { Ok(Vec::new()) } else { recovery_codes::make(db, &self.factors, &self.visit, &self.user) }
    }

    /// Sets up an authenticator app, in the caller's step.
    ///
    /// # Errors
    /// [`StorageError`] when the database fails.
    pub fn totp(&self, db: &mut Db, form: &Confirmation<'_>) -> Result<Result<Enrolled, NotConfirmed>, StorageError> {
        let device = match totp::confirm(db, &self.factors, &self.visit, &self.user, form)? {
            Ok(Confirmed::Now(device)) => device,
            // The same form again: nothing new, and nobody is told twice.
            Ok(Confirmed::Before(_)) => return Ok(Ok(Enrolled::default())),
            Err(why) => return Ok(Err(why)),
        };
        let name = Some(form.name.to_owned()).filter(|name| !name.is_empty());
        let change = Change::MfaAdded { method: MfaMethod::Totp, name };
        let notices = self.tell(db, change, Undo::RemoveTotp { id: device.as_str().to_owned() })?;
        Ok(Ok(Enrolled { is_step: true, notices }))
    }

    /// Adds a passkey whose making was checked, in the caller's step, which is undone when it is refused.
    ///
    /// # Errors
    /// [`StorageError`] when the database fails.
    pub fn passkey(&self, db: &mut Db, made: &NewPasskey, named: (&PasskeyId, &str)) -> Result<Result<Enrolled, PasskeyRefused>, StorageError> {
        if let Err(refused) = passkey::add(db, &self.visit, made, named)? {
            return Ok(Err(refused));
        }
        let change = Change::PasskeyAdded { name: named.1.to_owned() };
        let notices = self.tell(db, change, Undo::RemovePasskey { id: named.0.as_str().to_owned() })?;
        let is_step = policy::unlocked_second_steps(&self.visit.snapshot.installation).contains(&MfaMethod::Passkey);
        Ok(Ok(Enrolled { is_step, notices }))
    }

    /// Makes the account's mailbox, which is proven already, a second step, in the caller's step.
    ///
    /// # Errors
    /// [`StorageError`] when the database fails.
    pub fn mailbox(&self, db: &mut Db) -> Result<Option<Enrolled>, StorageError> {
        let own = addresses::of_user(db, &self.user)?;
        let Some(own) = own.into_iter().find(|own| own.channel == Channel::Email) else { return Ok(None) };
        if own.second_step_since.is_some() {
            return Ok(Some(Enrolled::default()));
        }
        let place = (Channel::Email, &own.stored.index);
        addresses::set_uses(db, &self.user, place, Uses { signs_in: own.signs_in, second_step: true }, self.visit.now)?;
        self.record(db, EventKind::MfaAdded, MfaMethod::EmailCode.as_str())?;
        let undo = Undo::RemoveSecondStep { channel: Channel::Email, index: own.stored.index.clone() };
        let notices = self.tell(db, Change::MfaAdded { method: MfaMethod::EmailCode, name: None }, undo)?;
        Ok(Some(Enrolled { is_step: true, notices }))
    }

    /// A recovery code was used: new ones take the place of all, and the owner is told, in the caller's step.
    ///
    /// # Errors
    /// [`StorageError`] when the database fails.
    pub fn codes_after_use(&self, db: &mut Db) -> Result<Vec<RecoveryCode>, StorageError> {
        let left = u32::try_from(codes::left(db, &self.user)?).unwrap_or(0);
        self.tell(db, Change::RecoveryCodeUsed { left }, Undo::NothingButSessions)?;
        recovery_codes::make(db, &self.factors, &self.visit, &self.user)
    }

    /// The first recovery codes, after a step that may have been the first, in the caller's step.
    ///
    /// # Errors
    /// [`StorageError`] when the database fails.
    pub fn codes_if_first(&self, db: &mut Db) -> Result<Vec<RecoveryCode>, StorageError> {
        self.first_codes(db)
    }
}

/// What is to be removed.
#[derive(Clone, Debug)]
pub enum Removal {
    /// An authenticator app.
    Totp(TotpDeviceId),
    /// A passkey.
    Passkey(PasskeyId),
    /// A number or a mailbox as second step.
    Step(MfaMethod),
}

/// What became of a removal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// It is gone.
    Done,
    /// There was nothing such.
    Nothing,
    /// It may not go.
    Refused(NoRemoval),
}

/// Removes something. R9: what signing in by text rests on goes together with that or not at all; `with_phone` says that its
/// owner wants both gone.
///
/// # Errors
/// [`StorageError`]; then nothing changed.
pub async fn remove(app: &App, visit: &Visit, user: &UserId, what: Removal, with_phone: bool) -> Result<Outcome, StorageError> {
    let changing = Changing::new(app, visit, user);
    let binder = Binder::new(app, visit, user);
    let kind = if matches!(what, Removal::Passkey(_)) { EventKind::PasskeyRemoved } else { EventKind::MfaRemoved };
    let done = app.store.attempt(move |db| changing.remove(db, &binder, &what, with_phone));
    match done.await? {
        Ok(notices) => {
            announce(app, kind, &visit.request);
            notify::hand_over(app, notices);
            Ok(Outcome::Done)
        }
        Err(outcome) => Ok(outcome),
    }
}

impl Changing {
    /// Removes something, in the caller's step, which is to be undone when it is refused: that is found out by doing it and
    /// looking.
    ///
    /// # Errors
    /// [`StorageError`] when the database fails.
    pub fn remove(&self, db: &mut Db, binder: &Binder, what: &Removal, with_phone: bool) -> Result<Result<Vec<MessageId>, Outcome>, StorageError> {
        let before = addresses::holdings(db, &self.user)?;
        let Some(mut notices) = self.take_away(db, what)? else { return Ok(Err(Outcome::Nothing)) };
        if with_phone {
            for own in addresses::of_user(db, &self.user)?.iter().filter(|own| own.channel == Channel::Sms && own.signs_in) {
                notices.extend(binder.drop_number(db, own)?);
            }
        }
        let after = addresses::holdings(db, &self.user)?;
        if let Err(why) = policy::may_remove(&self.visit.snapshot.installation, &before, &after) {
            return Ok(Err(Outcome::Refused(why)));
        }
        // Codes stand in for second steps; without any they would be a way round nothing.
        if after.second_steps().is_empty() {
            codes::remove_all(db, &self.user)?;
        }
        remembered::forget_of(db, &self.user)?;
        Ok(Ok(notices))
    }

    fn take_away(&self, db: &mut Db, what: &Removal) -> Result<Option<Vec<MessageId>>, StorageError> {
        let (removed, change) = match what {
            Removal::Totp(id) => {
                let own = totp_devices::of_user(db, &self.user)?.into_iter().find(|own| own.id == *id);
                let name = own.map(|own| own.name).filter(|name| !name.is_empty());
                (totp::remove(db, &self.visit, &self.user, id)?, Change::MfaRemoved { method: MfaMethod::Totp, name })
            }
            Removal::Passkey(id) => {
                let own = passkeys::of_user(db, &self.user)?.into_iter().find(|own| own.id == *id);
                let name = own.map(|own| own.name).unwrap_or_default();
                (passkey::take_away(db, &self.visit, &self.user, id)?, Change::PasskeyRemoved { name })
            }
            Removal::Step(method) => return self.take_step_away(db, *method),
        };
        if !removed {
            return Ok(None);
        }
        self.tell(db, change, Undo::NothingButSessions).map(Some)
    }

    fn take_step_away(&self, db: &mut Db, method: MfaMethod) -> Result<Option<Vec<MessageId>>, StorageError> {
        let channel = match method {
            MfaMethod::Sms => Channel::Sms,
            MfaMethod::EmailCode => Channel::Email,
            MfaMethod::Totp | MfaMethod::Passkey => return Ok(None),
        };
        let is_step = |own: &OwnAddress| own.channel == channel && own.second_step_since.is_some();
        let Some(own) = addresses::of_user(db, &self.user)?.into_iter().find(is_step) else { return Ok(None) };
        let uses = Uses { signs_in: own.signs_in, second_step: false };
        addresses::set_uses(db, &self.user, (channel, &own.stored.index), uses, self.visit.now)?;
        self.record(db, EventKind::MfaRemoved, method.as_str())?;
        self.tell(db, Change::MfaRemoved { method, name: None }, Undo::NothingButSessions).map(Some)
    }
}

/// The recovery codes of an account that had none, after its first second step.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn first_codes(app: &App, visit: &Visit, user: &UserId) -> Result<Vec<RecoveryCode>, StorageError> {
    let changing = Changing::new(app, visit, user);
    app.store.write(move |db| changing.first_codes(db)).await
}

/// Makes a new set of recovery codes; the old ones stop working.
///
/// # Errors
/// [`StorageError`]; then the old ones work.
pub async fn new_codes(app: &App, visit: &Visit, user: &UserId) -> Result<Vec<RecoveryCode>, StorageError> {
    let changing = Changing::new(app, visit, user);
    let done = app.store.write(move |db| {
        let made = recovery_codes::make(db, &changing.factors, &changing.visit, &changing.user)?;
        let notices = changing.tell(db, Change::RecoveryCodesMade, Undo::ClearRecoveryCodes)?;
        Ok((made, notices))
    });
    let (made, notices) = done.await?;
    announce(app, EventKind::RecoveryCodesMade, &visit.request);
    notify::hand_over(app, notices);
    Ok(made)
}

/// Runs a change that sets something up, and hands its notices over after the commit.
///
/// # Errors
/// [`StorageError`]; then nothing changed.
pub async fn set_up<R: Send + 'static>(
    app: &Arc<App>,
    changing: Changing,
    change: impl FnOnce(&mut Db, &Changing) -> Result<Result<Enrolled, R>, StorageError> + Send + 'static,
) -> Result<Result<Vec<RecoveryCode>, R>, StorageError> {
    let done = app.store.attempt(move |db| match change(db, &changing)? {
        Ok(enrolled) => {
            // A browser that was remembered for the old steps is asked for the new ones.
            remembered::forget_of(db, &changing.user)?;
            let codes = if enrolled.is_step { changing.first_codes(db)? } else { Vec::new() };
            Ok(Ok((codes, enrolled.notices)))
        }
        Err(refused) => Ok(Err(refused)),
    });
    Ok(done.await?.map(|(codes, notices)| {
        notify::hand_over(app, notices);
        codes
    }))
}
