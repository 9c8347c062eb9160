//! Second steps that need no message: count, compare, consume, as a part of the caller's step.
//!
//! ```text
//! guess -> limits -> compare -> spend_step | redeem -> ProvenStep
//! ```
//! [`StepRefused::was_counted`] tells the caller how the step must end: what was compared must be committed, and what a limit
//! refused must be undone.

use std::sync::Arc;

use super::{Visit, event_id};
use crate::app::App;
use crate::domain::event::EventKind;
use crate::domain::factor::ProvenFactor;
use crate::domain::id::UserId;
use crate::domain::proof::ProvenStep;
use crate::domain::recovery_code::RecoveryCode;
use crate::domain::totp::TotpGuess;
use crate::keys::totp::Seed;
use crate::keys::{Entropy, Keyring};
use crate::settings::Limits;
use crate::shield::{self, Admitted, NotAdmitted, TooOften};
use crate::storage::{Db, StorageError, audit, recovery_codes, totp_devices};

/// What a step needs of the application, owned, so that it can travel into a transaction.
#[derive(Clone)]
pub struct Desk {
    /// Keys.
    pub keyring: Arc<Keyring>,
    /// Randomness.
    pub entropy: Arc<dyn Entropy>,
    /// Limits.
    pub limits: Limits,
}

impl Desk {
    /// The application's.
    pub fn of(app: &App) -> Self {
        Self { keyring: Arc::clone(&app.keyring), entropy: Arc::clone(&app.entropy), limits: app.limits() }
    }
}

/// Why a second step was not passed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StepRefused {
    /// Wrong, or used before.
    Wrong,
    /// Wrong, and the last one in a row: the authenticator is closed from now on, and its owner wants to be told.
    Locked,
    /// Not compared: too many tries.
    TooOften(TooOften),
    /// Not compared: closed by wrong tries until it is bound anew.
    Closed,
}

impl StepRefused {
    /// Whether it was compared. Then the transaction must commit, so that the count stays; otherwise it must be undone.
    pub const fn was_counted(self) -> bool {
        match self {
            Self::Wrong | Self::Locked => true,
            Self::TooOften(_) | Self::Closed => false,
        }
    }
}

impl From<NotAdmitted> for StepRefused {
    fn from(not: NotAdmitted) -> Self {
        match not {
            NotAdmitted::Closed => Self::Closed,
            NotAdmitted::TooOften(limit) => Self::TooOften(limit),
        }
    }
}

/// Checks the code of an authenticator app against every device of an account, and takes its step.
///
/// # Errors
/// [`StorageError`]; then nothing was compared that was not counted.
pub fn check_totp(
    db: &mut Db,
    desk: &Desk,
    visit: &Visit,
    user: &UserId,
    guess: &TotpGuess,
) -> Result<Result<ProvenStep, StepRefused>, StorageError> {
    checked(db, desk, (visit, user, ProvenFactor::Totp), |db| {
        let mut found = Vec::new();
        for (device, sealed) in totp_devices::seeds_of(db, user)? {
            // A seed that does not open was damaged; the others still serve.
            let Ok(seed) = Seed::open(&desk.keyring, user, &sealed) else {
                tracing::error!(device = device.as_str(), "the seed of an authenticator app cannot be opened");
                continue;
            };
            // Every device is compared, so that the time does not tell which one it was.
            found.extend(seed.step_of(guess, visit.now).map(|step| (device, step)));
        }
        for (device, step) in found {
            if totp_devices::spend_step(db, (user, &device), step, visit.now)? {
                return Ok(true);
            }
        }
        Ok(false)
    })
}

/// Checks a recovery code and consumes it. The caller makes new codes and tells the owner (requirement C1).
///
/// # Errors
/// [`StorageError`]; then nothing was compared that was not counted.
pub fn check_recovery_code(
    db: &mut Db,
    desk: &Desk,
    visit: &Visit,
    user: &UserId,
    typed: &RecoveryCode,
) -> Result<Result<ProvenStep, StepRefused>, StorageError> {
    checked(db, desk, (visit, user, ProvenFactor::RecoveryCode), |db| {
        let digest = desk.keyring.recovery_code_digest(user, typed);
        if !recovery_codes::redeem(db, user, &digest, visit.now)? {
            return Ok(false);
        }
        audit::insert(db, &event_id(), &visit.event(EventKind::RecoveryCodeUsed, Some(user.clone()), ""))?;
        Ok(true)
    })
}

/// Counts first; `consume` compares and takes.
fn checked(
    db: &mut Db,
    desk: &Desk,
    (visit, user, kind): (&Visit, &UserId, ProvenFactor),
    consume: impl FnOnce(&mut Db) -> Result<bool, StorageError>,
) -> Result<Result<ProvenStep, StepRefused>, StorageError> {
    let admitted = match shield::admit_second_step(db, &desk.limits, (user, kind), visit.address, visit.now)? {
        Ok(admitted) => admitted,
        Err(not) => return Ok(Err(not.into())),
    };
    if consume(db)? {
        shield::forget_second_step(db, (user, kind))?;
        return Ok(Ok(ProvenStep::after_check(user, kind)));
    }
    wrong(db, visit, (user, kind), admitted).map(Err)
}

fn wrong(db: &mut Db, visit: &Visit, (user, kind): (&UserId, ProvenFactor), admitted: Admitted) -> Result<StepRefused, StorageError> {
    audit::insert(db, &event_id(), &visit.event(EventKind::SecondStepWrong, Some(user.clone()), kind.as_str()))?;
    if !admitted.is_last {
        return Ok(StepRefused::Wrong);
    }
    audit::insert(db, &event_id(), &visit.event(EventKind::Locked, Some(user.clone()), kind.as_str()))?;
    Ok(StepRefused::Locked)
}
