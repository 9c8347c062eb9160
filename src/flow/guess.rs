//! One guess at one challenge, whatever its code is good for: count, compare, consume, in the caller's transaction, which
//! always commits what was counted.
//!
//! ```text
//! guess -> spend_try (SpentTry) -> limits -> check (Match) -> redeem (ProvenAddress)
//! ```

use super::{Visit, event_id};
use crate::app::App;
use crate::domain::challenge::{Binding, Closed, ProvenAddress, Purpose, TriesLeft};
use crate::domain::event::EventKind;
use crate::domain::id::{ChallengeId, UserId};
use crate::domain::one_time_code::{CodeKey, Guess};
use crate::settings::Limits;
use crate::shield::{self, TooOften};
use crate::storage::challenges::Answerer;
use crate::storage::{Db, StorageError, audit, challenges};

/// A guess, with everything that judging it needs.
#[derive(Clone)]
pub struct Guessing {
    visit: Visit,
    attempt: Attempt,
    limits: Limits,
    codes: CodeKey,
}

/// Which challenge, for what, by whom, and the digits.
#[derive(Clone)]
pub struct Attempt {
    /// Which challenge.
    pub challenge: ChallengeId,
    /// What the answer is to be good for.
    pub purpose: Purpose,
    /// Who answers.
    pub binding: Binding,
    /// For which account; `None` for signing in.
    pub account: Option<UserId>,
    /// What was typed.
    pub guess: Guess,
}

/// What became of a guess.
#[derive(Debug)]
pub enum Guessed {
    /// Right, and the challenge is consumed.
    Right(ProvenAddress),
    /// Wrong.
    Wrong(TriesLeft),
    /// Not compared: the challenge is closed.
    Closed(Closed),
}

impl Guessing {
    /// A guess about to be judged.
    pub fn new(app: &App, visit: &Visit, attempt: Attempt) -> Self {
        Self::with(visit, attempt, app.limits(), app.keyring.codes().clone())
    }

    /// The same, from its parts.
    pub fn with(visit: &Visit, attempt: Attempt, limits: Limits, codes: CodeKey) -> Self {
        Self { visit: visit.clone(), attempt, limits, codes }
    }

    /// Judges it. An inner `Err` is a limit: the caller undoes the step, since what was not compared is not counted.
    ///
    /// # Errors
    /// [`StorageError`]; then nothing was compared that was not counted.
    pub fn run(&self, db: &mut Db) -> Result<Result<Guessed, TooOften>, StorageError> {
        let (attempt, now) = (&self.attempt, self.visit.now);
        let by = Answerer { purpose: attempt.purpose, client: &self.visit.client.id, binding: &attempt.binding, account: attempt.account.as_ref() };
        let Some(spent) = challenges::spend_try(db, &attempt.challenge, by, now)? else {
            let closed = challenges::find_bound(db, &attempt.challenge, &attempt.binding, now)?.and_then(|challenge| challenge.closed);
            return Ok(Ok(Guessed::Closed(closed.unwrap_or(Closed::Unknown))));
        };
        let (channel, index) = (spent.channel(), spent.index().clone());
        if let Err(limit) = shield::admit_guess(db, &self.limits, (&index, attempt.purpose), self.visit.address, now)? {
            return Ok(Err(limit));
        }
        let right = match spent.check(&attempt.guess, &self.codes) {
            Ok(right) => right,
            Err(left) => {
                audit::insert(db, &event_id(), &self.visit.event(EventKind::CodeWrong, attempt.account.clone(), channel.as_str()))?;
                return Ok(Ok(Guessed::Wrong(left)));
            }
        };
        let Some(proven) = challenges::redeem(db, &right, now)? else { return Ok(Ok(Guessed::Closed(Closed::Redeemed))) };
        shield::forget_failures(db, (&index, attempt.purpose))?;
        if attempt.purpose == Purpose::Bind {
            // Bound anew, an address signs in again (NIST SP 800-63B-4 section 3.2.2).
            shield::forget_failures(db, (&index, Purpose::SignIn))?;
        }
        Ok(Ok(Guessed::Right(proven)))
    }
}
