//! A forgotten password: the account's mailbox is proven, then its second step where there is one; then a new one is chosen.

use super::Visit;
use super::guess::{Attempt, Guessed, Guessing};
use crate::app::App;
use crate::domain::challenge::{Binding, Closed, Purpose, TriesLeft};
use crate::domain::id::ChallengeId;
use crate::domain::one_time_code::Guess;
use crate::domain::session::{PARTIAL_LIFE, Partial, PartialPurpose, Proven};
use crate::shield::TooOften;
use crate::storage::{StorageError, accounts, partials};

/// What became of a recovery code from the mailbox.
#[derive(Debug)]
pub enum Proof {
    /// Right: a new password may be chosen, or the second step is asked first.
    Right,
    /// Wrong.
    Wrong(TriesLeft),
    /// Not compared: the challenge is closed.
    Closed(Closed),
    /// Not compared: too many guesses.
    TooOften(TooOften),
}

/// Proves the mailbox of whoever forgot a password. It signs nobody in.
///
/// # Errors
/// [`StorageError`]; then nothing was compared that was not counted.
pub async fn prove(app: &App, visit: &Visit, binding: &Binding, typed: (ChallengeId, Guess)) -> Result<Proof, StorageError> {
    let (challenge, guess) = typed;
    let attempt = Attempt { challenge, purpose: Purpose::Recover, binding: binding.clone(), account: None, guess };
    let guessing = Guessing::new(app, visit, attempt);
    let (step, binding) = (visit.clone(), binding.clone());
    let done = app.store.attempt(move |db| match guessing.run(db)? {
        Ok(Guessed::Right(proven)) => {
            let owner = accounts::find_by_verified(db, proven.channel(), &proven.address().index)?.filter(|user| user.blocked_at.is_none());
            let Some(user) = owner else { return Ok(Ok(Proof::Closed(Closed::Unknown))) };
            let proven = Proven::first(user.id, proven.factor(), step.now);
            let partial = Partial { proven, client: step.client.id.clone(), purpose: PartialPurpose::Recover };
            partials::put(db, &binding, &partial, step.now + PARTIAL_LIFE)?;
            Ok(Ok(Proof::Right))
        }
        Ok(Guessed::Wrong(left)) => Ok(Ok(Proof::Wrong(left))),
        Ok(Guessed::Closed(closed)) => Ok(Ok(Proof::Closed(closed))),
        Err(limit) => Ok(Err(limit)),
    });
    Ok(done.await?.unwrap_or_else(Proof::TooOften))
}
