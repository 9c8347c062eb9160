//! Setting an authenticator app up: what is shown, the first code, and the device that it becomes.

use super::second_factor::Desk;
use super::{Visit, event_id};
use crate::app::App;
use crate::domain::event::EventKind;
use crate::domain::factor::ProvenFactor;
use crate::domain::id::UserId;
use crate::domain::totp::{TotpDeviceId, TotpGuess, device_name};
use crate::keys::qr;
use crate::keys::totp::Enrolment;
use crate::shield;
use crate::storage::totp_devices::{self, NewTotpDevice, Stored};
use crate::storage::{Db, StorageError, audit};

/// What the page of an enrolment shows. It holds the seed in three forms and prints none of them.
pub struct TotpEnrolment {
    /// The hidden field of the form.
    pub sealed: String,
    /// The URI, for a link that opens an app on the same phone.
    pub uri: String,
    /// The key in groups of four, for who types it.
    pub key_text: String,
    /// The picture, to stand in the page as it is; see [`qr::svg`].
    pub svg: String,
}

impl std::fmt::Debug for TotpEnrolment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TotpEnrolment(..)")
    }
}

impl TotpEnrolment {
    /// One for the samples of pages. Nobody can enrol with it.
    pub fn sample() -> Self {
        let svg = "<svg viewBox=\"0 0 29 29\"></svg>".to_owned();
        Self { sealed: "x".into(), uri: "otpauth://totp/x".into(), key_text: "ABCD EFGH JKLM NPQR".into(), svg }
    }

    fn show(app: &App, user: &UserId, enrolment: &Enrolment) -> Option<Self> {
        let uri = enrolment.seed.uri(app.settings.host(), &enrolment.account_name)?;
        let svg = qr::svg(&uri)?;
        Some(Self { sealed: enrolment.seal(&app.keyring, user), uri, key_text: enrolment.seed.key_text(), svg })
    }
}

/// Begins an enrolment. Nothing is stored before [`confirm`]. `account_name` is what the app shows beside the host.
///
/// # Errors
/// [`StorageError::Broken`] when no picture can be made, which no name brings about.
pub fn begin(app: &App, user: &UserId, account_name: &str) -> Result<TotpEnrolment, StorageError> {
    let enrolment = Enrolment::begin(app.entropy.as_ref(), account_name, app.now());
    TotpEnrolment::show(app, user, &enrolment).ok_or_else(|| StorageError::broken("no picture for an authenticator app"))
}

/// The same enrolment again, for the page after a wrong first code. `None` when it is over, or not this account's.
pub fn reopen(app: &App, user: &UserId, sealed: &str) -> Option<TotpEnrolment> {
    let enrolment = Enrolment::open(&app.keyring, user, sealed, app.now())?;
    TotpEnrolment::show(app, user, &enrolment)
}

/// The form of an enrolment.
pub struct Confirmation<'a> {
    /// Its hidden field.
    pub sealed: &'a str,
    /// The first code of the app.
    pub guess: &'a TotpGuess,
    /// What the owner calls the device.
    pub name: &'a str,
}

/// What became of a confirmation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Confirmed {
    /// The device is there.
    Now(TotpDeviceId),
    /// It was there before: the form came twice.
    Before(TotpDeviceId),
}

/// Why no device was stored.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotConfirmed {
    /// The enrolment is over, or not this account's: it begins anew.
    Stale,
    /// The code is not the app's. It is not counted: the seed is on the page, there is nothing to guess.
    Wrong,
    /// The account has as many devices as it may have.
    TooMany,
}

/// Stores a device whose first code is right. The code counts no second time. Guesses that were closed by wrong ones are open
/// again: the authenticator was bound anew. The caller has made sure that the user has just authenticated (requirement A10), and
/// tells the owner.
///
/// # Errors
/// [`StorageError`]; then no device was stored.
pub fn confirm(
    db: &mut Db,
    desk: &Desk,
    visit: &Visit,
    user: &UserId,
    form: &Confirmation<'_>,
) -> Result<Result<Confirmed, NotConfirmed>, StorageError> {
    let Some(enrolment) = Enrolment::open(&desk.keyring, user, form.sealed, visit.now) else { return Ok(Err(NotConfirmed::Stale)) };
    let Some(step) = enrolment.seed.step_of(form.guess, visit.now) else { return Ok(Err(NotConfirmed::Wrong)) };
    let (name, sealed_seed) = (device_name(form.name), enrolment.seed.seal(&desk.keyring, user));
    let new = NewTotpDevice { id: &enrolment.device, name: &name, sealed_seed: &sealed_seed, confirmed_by: step };
    match totp_devices::insert(db, user, &new, visit.now)? {
        Stored::TooMany => Ok(Err(NotConfirmed::TooMany)),
        Stored::Before => Ok(Ok(Confirmed::Before(enrolment.device))),
        Stored::Now => {
            shield::forget_second_step(db, (user, ProvenFactor::Totp))?;
            record(db, visit, user, EventKind::MfaAdded)?;
            Ok(Ok(Confirmed::Now(enrolment.device)))
        }
    }
}

/// Removes a device. `false` when the account has no such device. Whether it may go (R9), and who is told, is the caller's.
///
/// # Errors
/// [`StorageError`]; then the device is still there.
pub fn remove(db: &mut Db, visit: &Visit, user: &UserId, device: &TotpDeviceId) -> Result<bool, StorageError> {
    if !totp_devices::remove(db, user, device)? {
        return Ok(false);
    }
    record(db, visit, user, EventKind::MfaRemoved)?;
    Ok(true)
}

fn record(db: &mut Db, visit: &Visit, user: &UserId, kind: EventKind) -> Result<(), StorageError> {
    audit::insert(db, &event_id(), &visit.event(kind, Some(user.clone()), ProvenFactor::Totp.as_str()))
}
