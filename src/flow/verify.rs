//! Signing in by a code or a mailed link: a guess, then an arrival, in one transaction that always commits what was counted.
//!
//! ```text
//! guess (ProvenAddress) -> account, or a new one -> arrival
//! ```
//! The answer leaves after the commit, so a guess that was compared was counted, also across a crash.

use std::time::Duration;

use super::arrive::{Arrived, Arriving, Finish, Novelty};
use super::guess::{Attempt, Guessed, Guessing};
use super::recall;
use super::{Visit, announce, event_id};
use crate::app::App;
use crate::domain::challenge::{Binding, Channel, Closed, OpenedLink, ProvenAddress, Purpose, TriesLeft};
use crate::domain::event::EventKind;
use crate::domain::id::{ChallengeId, UserId};
use crate::domain::locale::Locale;
use crate::domain::one_time_code::Guess;
use crate::domain::sealed::BlindIndex;
use crate::domain::time::UtcTime;
use crate::domain::user::{Origin, User};
use crate::keys::entropy::hex_96;
use crate::shield::TooOften;
use crate::storage::challenges::Answerer;
use crate::storage::{Db, StorageError, accounts, addresses, audit, challenges};
use crate::telemetry::metrics::KindLabels;

/// A guess at a challenge.
#[derive(Clone)]
pub struct Answer {
    /// Which challenge.
    pub challenge: ChallengeId,
    /// Who answers.
    pub binding: Binding,
    /// What was typed.
    pub guess: Guess,
    /// What a new account is made with.
    pub newcomer: Newcomer,
}

/// What is known of somebody who may be new.
#[derive(Clone)]
pub struct Newcomer {
    /// The language of the page.
    pub locale: Locale,
    /// The name that was given, if any.
    pub name: Option<String>,
}

/// What became of a guess.
#[derive(Debug)]
pub enum Verdict<T> {
    /// Right: what its sender has earned.
    Arrived(Arrived<T>),
    /// Wrong.
    Wrong(TriesLeft),
    /// Not compared: the challenge is closed.
    Closed(Closed),
    /// Not compared: too many guesses.
    TooOften(TooOften),
}

/// Checks a guess and, when it is right, signs in.
///
/// # Errors
/// [`StorageError`]; then nothing was compared that was not counted, and nobody is signed in.
pub async fn verify<T: Send + 'static>(app: &App, arriving: Arriving, answer: Answer, finish: impl Finish<T>) -> Result<Verdict<T>, StorageError> {
    let visit = arriving.visit().clone();
    let Answer { challenge, binding, guess, newcomer } = answer;
    let guessing = Guessing::new(app, &visit, Attempt { challenge, purpose: Purpose::SignIn, binding, account: None, guess });
    let step = Step { arriving, newcomer, fresh_user: UserId::new(hex_96(app.entropy.as_ref())) };
    let done = app.store.attempt(move |db| match guessing.run(db)? {
        Ok(Guessed::Right(proven)) => step.sign_in(db, &proven, finish).map(Ok),
        Ok(Guessed::Wrong(left)) => Ok(Ok(Verdict::Wrong(left))),
        Ok(Guessed::Closed(closed)) => Ok(Ok(Verdict::Closed(closed))),
        Err(limit) => Ok(Err(limit)),
    });
    let verdict = match done.await? {
        Ok(verdict) => verdict,
        Err(limit) => Verdict::TooOften(limit),
    };
    tell(app, &visit, &verdict);
    Ok(verdict)
}

/// Signs in by a mailed link that was opened in the browser that asked for it.
///
/// # Errors
/// [`StorageError`]; then nobody is signed in.
pub async fn follow_link<T: Send + 'static>(
    app: &App,
    arriving: Arriving,
    link: (OpenedLink, Newcomer),
    finish: impl Finish<T>,
) -> Result<Verdict<T>, StorageError> {
    let visit = arriving.visit().clone();
    let (link, newcomer) = link;
    let step = Step { arriving, newcomer, fresh_user: UserId::new(hex_96(app.entropy.as_ref())) };
    let done = app.store.write(move |db| {
        let (visit, binding) = (step.arriving.visit().clone(), step.arriving.binding().clone());
        let by = Answerer { purpose: Purpose::SignIn, client: &visit.client.id, binding: &binding, account: None };
        match challenges::redeem_by_link(db, &link, by, visit.now)? {
            Some(proven) => step.sign_in(db, &proven, finish),
            None => {
                let closed = challenges::find_bound(db, link.challenge(), &binding, visit.now)?.and_then(|challenge| challenge.closed);
                Ok(Verdict::Closed(closed.unwrap_or(Closed::Unknown)))
            }
        }
    });
    let verdict = done.await?;
    tell(app, &visit, &verdict);
    Ok(verdict)
}

/// Counts and logs what became of it, after the commit.
fn tell<T>(app: &App, visit: &Visit, verdict: &Verdict<T>) {
    match verdict {
        Verdict::Arrived(arrived) => arrived.announce(app, visit),
        Verdict::Wrong(_) => announce(app, EventKind::CodeWrong, &visit.request),
        Verdict::TooOften(limit) => {
            app.metrics.refusals.get_or_create(&KindLabels { kind: limit.key.as_str() }).inc();
            tracing::info!(limit = limit.key.as_str(), request = %visit.request, "a guess was not compared");
        }
        Verdict::Closed(_) => {}
    }
}

/// How old the last proof of an address may be before a new one is noted: a sign-in writes nothing for it on most days.
const PROOF_IS_NEWS_AFTER: Duration = Duration::from_secs(24 * 3_600);

struct Step {
    arriving: Arriving,
    newcomer: Newcomer,
    fresh_user: UserId,
}

impl Step {
    fn sign_in<T>(self, db: &mut Db, proven: &ProvenAddress, finish: impl Finish<T>) -> Result<Verdict<T>, StorageError> {
        let Some(found) = self.account_of(db, proven)? else { return Ok(Verdict::Closed(Closed::Unknown)) };
        let whose = (&found.user, found.novelty);
        if found.is_trusted {
            self.arriving.with_first(db, whose, proven.factor(), finish).map(Verdict::Arrived)
        } else {
            self.arriving.with_old_number(db, whose, proven.factor(), finish).map(Verdict::Arrived)
        }
    }

    fn now(&self) -> UtcTime {
        self.arriving.visit().now
    }

    /// The account that the address signs in, or a new one: those are made when sign-up is on.
    fn account_of(&self, db: &mut Db, proven: &ProvenAddress) -> Result<Option<Found>, StorageError> {
        let (channel, index, visit) = (proven.channel(), &proven.address().index, self.arriving.visit());
        if let Some(owner) = accounts::find_by_way_in(db, channel, index)? {
            let is_trusted = channel != Channel::Sms || recall::is_trusted(visit, owner.proven_at);
            if is_trusted && self.now().since(owner.proven_at) > PROOF_IS_NEWS_AFTER {
                addresses::note_proven(db, &owner.user.id, (channel, index), self.now())?;
            }
            if is_trusted || !recall::release_if_over(db, visit, index)? {
                return Ok(Some(Found { user: owner.user, novelty: Novelty::Known, is_trusted }));
            }
        }
        // A number that is somebody's second step alone neither opens that account nor makes another.
        if !visit.snapshot.installation.sign_in.sign_up || addresses::owner(db, (channel, index))?.is_some() {
            return Ok(None);
        }
        let mut user = User {
            id: stable_user_id(index),
            origin: Origin::from(channel),
            name: self.newcomer.name.clone(),
            locale: Some(self.newcomer.locale),
            blocked_at: None,
            role: None,
            created_at: self.now(),
            updated_at: self.now(),
        };
        if !accounts::sign_up(db, &user)? {
            // The first account of this address has another address by now, or is gone.
            user.id = self.fresh_user.clone();
            accounts::sign_up(db, &user)?;
        }
        accounts::add_verified(db, &user.id, channel, proven.address(), self.now())?;
        audit::insert(db, &event_id(), &visit.event(EventKind::UserCreated, Some(user.id.clone()), channel.as_str()))?;
        Ok(Some(Found { user, novelty: Novelty::New, is_trusted: true }))
    }
}

/// The account that a proven address leads to.
struct Found {
    user: User,
    novelty: Novelty,
    /// Whether the address opens it alone.
    is_trusted: bool,
}

/// The id that the first account of an address gets: Auth0's wire announces it before the account exists. It is a keyed
/// digest of the address under its own name, so it tells nothing about the number.
pub fn stable_user_id(index: &BlindIndex) -> UserId {
    let mut input = b"user id of ".to_vec();
    input.extend_from_slice(index.as_bytes());
    UserId::new(crate::keys::keyring::hex(&crate::keys::keyring::sha256(&input)[..12]))
}
