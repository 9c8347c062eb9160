//! Numbers that nobody proved for long. Carriers give them to other people, so such a number does not open its account alone: a
//! second step or another way in does, or a claim that takes effect after a quarantine, as a new and empty account.
//!
//! ```text
//! right code, old number -> second step set up? asked for it, remembered browser or not
//!                        -> none: another way in, or claim -> quarantine, owner told -> number leaves the account
//! ```

use super::{Visit, announce, event_id, notify};
use crate::app::App;
use crate::domain::challenge::{Binding, Channel};
use crate::domain::event::EventKind;
use crate::domain::notice::{Change, Masked, Undo};
use crate::domain::policy::Holdings;
use crate::domain::sealed::BlindIndex;
use crate::domain::session::PartialPurpose;
use crate::domain::time::UtcTime;
use crate::storage::addresses::OwnAddress;
use crate::storage::{Db, StorageError, addresses, audit, number_claims, partials};

/// How long a claim that was turned down keeps others away.
const TURNED_DOWN_FOR: std::time::Duration = std::time::Duration::from_secs(90 * 24 * 3_600);

/// Whether a number may open its account alone.
pub(super) fn is_trusted(visit: &Visit, proven_at: UtcTime) -> bool {
    visit.snapshot.installation.sign_in.number_trust().is_none_or(|trust| visit.now.since(proven_at) <= trust)
}

/// Takes a number from the account that it belonged to, when its quarantine is over. `true` when it is free now.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub(super) fn release_if_over(db: &mut Db, visit: &Visit, index: &BlindIndex) -> Result<bool, StorageError> {
    let over = number_claims::find(db, index)?.filter(|claim| claim.cancelled_at.is_none() && claim.ends_at <= visit.now);
    let Some(claim) = over else { return Ok(false) };
    number_claims::forget(db, index)?;
    // The number may have gone to another account since: that one's owner was told of nothing.
    if !addresses::remove(db, &claim.user, (Channel::Sms, index))? {
        return Ok(false);
    }
    audit::insert(db, &event_id(), &visit.event(EventKind::NumberReleased, Some(claim.user), "sms"))?;
    Ok(true)
}

/// Notes that the owner of an account has shown to be there besides having its number: the number is trusted again.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub(super) fn confirm_number(db: &mut Db, visit: &Visit, own: &[OwnAddress], user: &crate::domain::id::UserId) -> Result<(), StorageError> {
    for own in own.iter().filter(|own| own.channel == Channel::Sms && own.signs_in) {
        addresses::note_proven(db, user, (Channel::Sms, &own.stored.index), visit.now)?;
    }
    number_claims::cancel_of(db, user, visit.now)
}

/// Somebody with an old number, in their attempt.
pub struct Unsure {
    /// What the account has: its other ways in.
    pub holdings: Holdings,
    /// When a claim takes effect, where one is under way.
    pub claimed_until: Option<UtcTime>,
}

/// Who waits in an attempt with an old number.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn waiting(app: &App, visit: &Visit, binding: &Binding) -> Result<Option<Unsure>, StorageError> {
    let (binding, step) = (binding.clone(), visit.clone());
    let found = app.store.read(move |db| {
        let partial = partials::find(db, &binding, &step.client.id, step.now)?;
        let Some(partial) = partial.filter(|partial| partial.purpose == PartialPurpose::Recall) else { return Ok(None) };
        let holdings = addresses::holdings(db, partial.proven.user())?;
        let own = addresses::of_user(db, partial.proven.user())?;
        let mut claimed_until = None;
        for own in own.iter().filter(|own| own.channel == Channel::Sms && own.signs_in) {
            let claim = number_claims::find(db, &own.stored.index)?;
            claimed_until = claim.filter(|claim| claim.cancelled_at.is_none()).map(|claim| claim.ends_at).or(claimed_until);
        }
        Ok(Some(Unsure { holdings, claimed_until }))
    });
    found.await
}

/// What became of a claim.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Claimed {
    /// The number leaves its account then, unless its owner says no.
    Until(UtcTime),
    /// Its owner said no not long ago.
    TurnedDown,
    /// Nobody with an old number waits in this attempt.
    Gone,
}

/// Claims the number that was proven in an attempt, and tells the owner of the account that has it.
///
/// # Errors
/// [`StorageError`]; then nothing was claimed.
pub async fn claim(app: &App, visit: &Visit, binding: &Binding) -> Result<Claimed, StorageError> {
    let (binding, step, desk, keyring) = (binding.clone(), visit.clone(), notify::Desk::of(app), std::sync::Arc::clone(&app.keyring));
    let done = app.store.write(move |db| {
        let partial = partials::find(db, &binding, &step.client.id, step.now)?;
        let Some(partial) = partial.filter(|partial| partial.purpose == PartialPurpose::Recall) else { return Ok((Claimed::Gone, Vec::new())) };
        let user = partial.proven.user().clone();
        let own = addresses::of_user(db, &user)?.into_iter().find(|own| own.channel == Channel::Sms && own.signs_in);
        let Some(own) = own else { return Ok((Claimed::Gone, Vec::new())) };
        let index = &own.stored.index;
        match number_claims::find(db, index)? {
            Some(claim) if claim.cancelled_at.is_some_and(|at| step.now.since(at) < TURNED_DOWN_FOR) => return Ok((Claimed::TurnedDown, Vec::new())),
            Some(claim) if claim.cancelled_at.is_none() => return Ok((Claimed::Until(claim.ends_at), Vec::new())),
            Some(_) | None => {}
        }
        let sign_in = &step.snapshot.installation.sign_in;
        let until = step.now + sign_in.number_quarantine();
        number_claims::begin(db, index, &user, (step.now, until))?;
        audit::insert(db, &event_id(), &step.event(EventKind::NumberClaimed, Some(user.clone()), "sms"))?;
        let number = keyring.open_address(Channel::Sms, &own.stored.sealed).map_err(|_| StorageError::broken("an address cannot be read"))?;
        let change = Change::NumberClaimed { number: Masked::from(&number), days: sign_in.number_quarantine_days.max(1) };
        let notices = notify::queue(db, &desk, &step, (&user, change, Undo::KeepNumber { index: index.clone() }), &[])?;
        Ok((Claimed::Until(until), notices))
    });
    let (claimed, notices) = done.await?;
    if matches!(claimed, Claimed::Until(_)) {
        announce(app, EventKind::NumberClaimed, &visit.request);
    }
    notify::hand_over(app, notices);
    Ok(claimed)
}
