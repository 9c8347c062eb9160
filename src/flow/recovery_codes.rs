//! Making a list of recovery codes.

use super::second_factor::Desk;
use super::{Visit, event_id};
use crate::domain::event::EventKind;
use crate::domain::factor::ProvenFactor;
use crate::domain::id::UserId;
use crate::domain::recovery_code::{CODES, RecoveryCode, SYMBOLS};
use crate::shield;
use crate::storage::{Db, StorageError, audit, recovery_codes};

/// Makes a new list, to be shown once, after the commit. The old list is worth nothing any more, and guesses that were closed
/// by wrong ones are open again. The caller has made sure that the user has just authenticated, or has just used a code.
///
/// # Errors
/// [`StorageError`]; then the old list stays.
pub fn make(db: &mut Db, desk: &Desk, visit: &Visit, user: &UserId) -> Result<Vec<RecoveryCode>, StorageError> {
    let codes: Vec<RecoveryCode> = (0..CODES)
        .map(|_| {
            let mut random = [0; SYMBOLS];
            desk.entropy.fill(&mut random);
            RecoveryCode::from_random(random)
        })
        .collect();
    let digests: Vec<Vec<u8>> = codes.iter().map(|code| desk.keyring.recovery_code_digest(user, code)).collect();
    recovery_codes::replace(db, user, &digests, visit.now)?;
    shield::forget_second_step(db, (user, ProvenFactor::RecoveryCode))?;
    audit::insert(db, &event_id(), &visit.event(EventKind::RecoveryCodesMade, Some(user.clone()), ""))?;
    Ok(codes)
}
