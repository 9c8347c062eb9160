//! The second step of a sign-in: what waits for it, what may serve, and passing it.
//!
//! ```text
//! half-finished sign-in, or a session to be stepped up -> one proof more -> arrival
//! ```

use std::time::Duration;

use super::arrive::{Arrived, Arriving, Finish, Novelty};
use super::bind::{Binder, Bound, Intent};
use super::guess::{Attempt, Guessed, Guessing};
use super::second_factor::{self, Desk};
use super::{Visit, announce, event_id, notify};
use crate::app::App;
use crate::domain::authorization::AuthorizationRequest;
use crate::domain::challenge::{Binding, Closed, ProvenAddress, Purpose, TriesLeft};
use crate::domain::event::EventKind;
use crate::domain::factor::{MfaMethod, ProvenFactor};
use crate::domain::id::{ChallengeId, UserId};
use crate::domain::notice::{Change, Undo};
use crate::domain::one_time_code::Guess;
use crate::domain::passkey::ProvenPasskey;
use crate::domain::policy::{self, Demand, Holdings, NextStep, Standing};
use crate::domain::recovery_code::RecoveryCode;
use crate::domain::session::{PARTIAL_LIFE, Partial, PartialPurpose, Proven, SignedIn};
use crate::domain::totp::TotpGuess;
use crate::domain::user::User;
use crate::keys::keyring::sha256;
use crate::shield::TooOften;
use crate::storage::addresses::OwnAddress;
use crate::storage::{Db, StorageError, accounts, addresses, audit, partials, passkeys, recovery_codes, remembered};

/// Somebody whose next step is awaited.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// Who.
    pub user: User,
    /// What was proven.
    pub proven: Proven,
    /// What is asked for.
    pub next: NextStep,
    /// What the person has.
    pub holdings: Holdings,
    /// Their addresses, to be shown masked.
    pub addresses: Vec<OwnAddress>,
}

impl Waiting {
    /// The second steps that may serve, the strongest first; none when there is nothing to ask.
    pub fn methods(&self) -> &[MfaMethod] {
        match &self.next {
            NextStep::Ask(methods) => methods,
            NextStep::Enrol(_) | NextStep::SignedIn => &[],
        }
    }
}

/// Where the proofs so far come from.
#[derive(Clone)]
pub struct Base {
    /// The attempt that may have left a half-finished sign-in.
    pub binding: Binding,
    /// What the attempt is for.
    pub request: AuthorizationRequest,
    /// The session of this browser, whose owner may step up.
    pub session: Option<SignedIn>,
}

/// What was proven so far: what this attempt kept, else what the session rests on, when it is fresh enough for the request.
fn so_far(db: &mut Db, visit: &Visit, base: &Base) -> Result<Option<(Proven, Option<PartialPurpose>)>, StorageError> {
    // An old number is no first factor of this account: there is nothing to add a step to.
    let kept = partials::find(db, &base.binding, &visit.client.id, visit.now)?.filter(|partial| partial.purpose != PartialPurpose::Recall);
    if let Some(partial) = kept {
        return Ok(Some((partial.proven, Some(partial.purpose))));
    }
    // What the client does not take as a first factor is none to add a step to (attack 106).
    let fits = |session: &SignedIn| {
        let mut methods = session.factors.iter().flat_map(|factor| factor.methods());
        base.request.accepts_authentication_of(session.authenticated_at, visit.now)
            && base.request.confirms.as_ref().is_none_or(|user| *user == session.user)
            && methods.any(|method| policy::offers(&visit.snapshot.installation, &visit.client, *method).is_ok())
    };
    Ok(base.session.as_ref().filter(|session| fits(session)).map(|session| (Proven::of_session(session), None)))
}

fn next_of(visit: &Visit, base: &Base, proven: (&Proven, Option<PartialPurpose>), holdings: &Holdings) -> NextStep {
    let enrolled = holdings.second_steps();
    // A new password never skips a second step that is set up (requirement C3).
    let demand = if proven.1 == Some(PartialPurpose::Recover) { Demand::Best } else { base.request.demand };
    let standing = Standing { proven: proven.0.factors(), enrolled: &enrolled, remembered: false, demand };
    policy::next_step(&visit.snapshot.installation, standing)
}

/// Who waits in an attempt, and for what. `None`: nobody; the sign-in begins anew.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn waiting(app: &App, visit: &Visit, base: Base) -> Result<Option<Waiting>, StorageError> {
    let visit = visit.clone();
    app.store.read(move |db| waiting_in(db, &visit, &base)).await
}

fn waiting_in(db: &mut Db, visit: &Visit, base: &Base) -> Result<Option<Waiting>, StorageError> {
    let Some((proven, purpose)) = so_far(db, visit, base)? else { return Ok(None) };
    let Some(user) = accounts::find(db, proven.user())?.filter(|user| user.blocked_at.is_none()) else { return Ok(None) };
    let holdings = addresses::holdings(db, &user.id)?;
    let addresses = addresses::of_user(db, &user.id)?;
    let next = next_of(visit, base, (&proven, purpose), &holdings);
    if is_too_old_to_enrol(visit, base, purpose, &next) {
        return Ok(None);
    }
    Ok(Some(Waiting { user, proven, next, holdings, addresses }))
}

/// Whether a session would have a factor set up that was begun too long ago for that (requirement A10): somebody else may sit
/// before it by now. Its owner signs in first.
fn is_too_old_to_enrol(visit: &Visit, base: &Base, purpose: Option<PartialPurpose>, next: &NextStep) -> bool {
    let is_fresh = base.session.as_ref().is_some_and(|session| session.is_fresh(visit.now));
    purpose.is_none() && matches!(next, NextStep::Enrol(_)) && !is_fresh
}

/// Why a proof did not count.
#[derive(Debug)]
pub enum StepRefused {
    /// Wrong; so many guesses are left where they are few.
    Wrong(Option<TriesLeft>),
    /// Not compared: the challenge is closed.
    Closed(Closed),
    /// Not compared: this kind of second step is closed after too many wrong tries.
    Locked,
    /// Wrong, and the last one before it is closed.
    LockedNow,
    /// Not compared: too often.
    TooOften(TooOften),
    /// The address is another account's.
    Taken,
    /// Nobody waits here any more, or this kind of proof may not serve.
    Gone,
}

/// What became of a proof.
#[derive(Debug)]
pub enum StepVerdict<T> {
    /// It was right: what its sender has earned.
    Arrived(Arrived<T>),
    /// It was right: a new password may be chosen.
    Recovering,
    /// It did not count.
    Refused(StepRefused),
}

/// A proof in the transaction that uses it: the person's, and of which kind. An inner `Err` of [`StepRefused::TooOften`]
/// undoes the step; the others keep what was counted.
pub trait Prove: FnOnce(&mut Db, &UserId) -> Result<Result<ProvenFactor, StepRefused>, StorageError> + Send + 'static {}
impl<F: FnOnce(&mut Db, &UserId) -> Result<Result<ProvenFactor, StepRefused>, StorageError> + Send + 'static> Prove for F {}

/// How long and by what a browser is to be remembered; `None` when it is not.
#[derive(Clone)]
pub struct RememberAs {
    /// The secret in its cookie.
    pub secret: String,
    /// How long.
    pub life: Duration,
}

/// A second step about to be passed.
pub struct Passing {
    /// Who arrives.
    pub arriving: Arriving,
    /// Where the proofs so far come from.
    pub base: Base,
    /// Whether the browser is to be remembered.
    pub remember: Option<RememberAs>,
    /// Whether a factor that was set up a moment ago counts: the answer to [`NextStep::Enrol`].
    pub enrolled_now: bool,
    /// Tells the owner what happened.
    pub desk: notify::Desk,
}

/// Passes the second step with a proof, and signs in.
///
/// # Errors
/// [`StorageError`]; then nothing was compared that was not counted, and nobody is signed in.
pub async fn pass<T: Send + 'static>(app: &App, passing: Passing, prove: impl Prove, finish: impl Finish<T>) -> Result<StepVerdict<T>, StorageError> {
    let visit = passing.arriving.visit().clone();
    let done = app.store.attempt(move |db| passing.run(db, prove, finish)).await?;
    let verdict = done.unwrap_or_else(StepVerdict::Refused);
    match &verdict {
        StepVerdict::Arrived(arrived) => {
            announce(app, EventKind::SecondStepPassed, &visit.request);
            arrived.announce(app, &visit);
        }
        StepVerdict::Recovering => announce(app, EventKind::SecondStepPassed, &visit.request),
        StepVerdict::Refused(_) => announce(app, EventKind::SecondStepWrong, &visit.request),
    }
    Ok(verdict)
}

impl Passing {
    fn run<T>(self, db: &mut Db, prove: impl Prove, finish: impl Finish<T>) -> Result<Result<StepVerdict<T>, StepRefused>, StorageError> {
        let visit = self.arriving.visit().clone();
        // Nothing of a step that leads nowhere is kept, least of all a factor that it set up.
        let gone = || Ok(Err(StepRefused::Gone));
        let Some((proven, purpose)) = so_far(db, &visit, &self.base)? else { return gone() };
        let user_id = proven.user().clone();
        let holdings = addresses::holdings(db, &user_id)?;
        let may = next_of(&visit, &self.base, (&proven, purpose), &holdings);
        if is_too_old_to_enrol(&visit, &self.base, purpose, &may) || self.enrolled_now != matches!(may, NextStep::Enrol(_)) {
            return gone();
        }
        let factor = match prove(db, &user_id)? {
            Ok(factor) => factor,
            Err(refused @ StepRefused::TooOften(_)) => return Ok(Err(refused)),
            Err(refused) => {
                if matches!(refused, StepRefused::LockedNow) {
                    notify::queue(db, &self.desk, &visit, (&user_id, Change::Locked, Undo::NothingButSessions), &[])?;
                }
                return Ok(Ok(StepVerdict::Refused(refused)));
            }
        };
        if !serves(&may, factor, self.enrolled_now) {
            return gone();
        }
        // Two right answers at once: one of them takes what was kept, the other finds nothing to add to.
        if purpose.is_some() && partials::take(db, &self.base.binding, &visit.client.id, visit.now)?.is_none() {
            return gone();
        }
        let Some(user) = accounts::find(db, &user_id)? else { return gone() };
        audit::insert(db, &event_id(), &visit.event(EventKind::SecondStepPassed, Some(user_id.clone()), factor.as_str()))?;
        if let Some(remember) = self.remember.filter(|_| factor != ProvenFactor::RecoveryCode && purpose != Some(PartialPurpose::Recover)) {
            remembered::put(db, &sha256(remember.secret.as_bytes()), &user_id, (visit.now, visit.now + remember.life))?;
        }
        let proven = proven.and(factor);
        if purpose == Some(PartialPurpose::Recover) {
            if factor == ProvenFactor::RecoveryCode {
                let left = u32::try_from(recovery_codes::left(db, &user_id)?).unwrap_or(0);
                notify::queue(db, &self.desk, &visit, (&user_id, Change::RecoveryCodeUsed { left }, Undo::NothingButSessions), &[])?;
            }
            let partial = Partial { proven, client: visit.client.id.clone(), purpose: PartialPurpose::Recover };
            partials::put(db, &self.base.binding, &partial, visit.now + PARTIAL_LIFE)?;
            return Ok(Ok(StepVerdict::Recovering));
        }
        let arrived = self.arriving.with(db, (&user, Novelty::Known), proven, finish)?;
        Ok(Ok(StepVerdict::Arrived(arrived)))
    }
}

/// Whether a proof is an answer to what is asked. A recovery code stands in for any second step that is set up.
fn serves(asked: &NextStep, factor: ProvenFactor, enrolled_now: bool) -> bool {
    match asked {
        NextStep::Ask(methods) => factor == ProvenFactor::RecoveryCode || factor.second_step().is_some_and(|method| methods.contains(&method)),
        NextStep::Enrol(methods) => enrolled_now && factor.second_step().is_some_and(|method| methods.contains(&method)),
        NextStep::SignedIn => false,
    }
}

/// The proof by a code that was sent to an address set up as second step.
pub fn by_code(app: &App, visit: &Visit, challenge: (ChallengeId, Binding), guess: Guess) -> impl Prove + use<> {
    let (challenge, binding) = challenge;
    let (codes, limits, visit) = (app.keyring.codes().clone(), app.limits(), visit.clone());
    move |db: &mut Db, user: &UserId| {
        let attempt = Attempt { challenge, purpose: Purpose::SecondStep, binding, account: Some(user.clone()), guess };
        match Guessing::with(&visit, attempt, limits, codes).run(db)? {
            Ok(Guessed::Right(proven)) => Ok(if is_second_step(db, user, &proven)? { Ok(proven.factor()) } else { Err(StepRefused::Gone) }),
            Ok(Guessed::Wrong(left)) => Ok(Err(StepRefused::Wrong(Some(left)))),
            Ok(Guessed::Closed(closed)) => Ok(Err(StepRefused::Closed(closed))),
            Err(limit) => Ok(Err(StepRefused::TooOften(limit))),
        }
    }
}

/// The proof by a code that makes an address the account's second step: the answer to [`NextStep::Enrol`].
pub fn by_binding(app: &App, visit: &Visit, challenge: (ChallengeId, Binding), guess: Guess) -> impl Prove + use<> {
    let (challenge, binding) = challenge;
    let (codes, limits, visit, parts) = (app.keyring.codes().clone(), app.limits(), visit.clone(), Binder::parts(app));
    move |db: &mut Db, user: &UserId| {
        let attempt = Attempt { challenge, purpose: Purpose::Bind, binding, account: Some(user.clone()), guess };
        let proven = match Guessing::with(&visit, attempt, limits, codes).run(db)? {
            Ok(Guessed::Right(proven)) => proven,
            Ok(Guessed::Wrong(left)) => return Ok(Err(StepRefused::Wrong(Some(left)))),
            Ok(Guessed::Closed(closed)) => return Ok(Err(StepRefused::Closed(closed))),
            Err(limit) => return Ok(Err(StepRefused::TooOften(limit))),
        };
        let binder = Binder::of_parts(parts, &visit, user);
        // The notices are picked up by the queue's own worker.
        match binder.bind(db, (proven.channel(), proven.address().clone()), Intent::SecondStep)?.0 {
            Bound::Done(_) => Ok(Ok(proven.factor())),
            Bound::Taken | Bound::NotOpen(_) | Bound::Wrong(_) | Bound::Closed(_) | Bound::TooOften(_) => Ok(Err(StepRefused::Taken)),
        }
    }
}

/// Whether an address is still the account's second step (attack 17: it may have been removed since the code was sent).
fn is_second_step(db: &mut Db, user: &UserId, proven: &ProvenAddress) -> Result<bool, StorageError> {
    let own = addresses::of_user(db, user)?;
    let same = |own: &OwnAddress| own.channel == proven.channel() && own.stored.index == proven.address().index;
    Ok(own.iter().any(|own| same(own) && own.second_step_since.is_some()))
}

/// The proof by a passkey whose answer was checked.
pub fn by_passkey(visit: &Visit, proven: ProvenPasskey) -> impl Prove + use<> {
    let now = visit.now;
    move |db: &mut Db, user: &UserId| {
        let counts = proven.user() == user && passkeys::record_use(db, &proven, now)?;
        Ok(if counts { Ok(ProvenFactor::Passkey) } else { Err(StepRefused::Wrong(None)) })
    }
}

/// The proof by an authenticator app.
pub fn by_totp(app: &App, visit: &Visit, guess: TotpGuess) -> impl Prove + use<> {
    let (desk, visit) = (Desk::of(app), visit.clone());
    move |db: &mut Db, user: &UserId| {
        Ok(second_factor::check_totp(db, &desk, &visit, user, &guess)?.map(|proven| proven.factor()).map_err(StepRefused::from))
    }
}

/// The proof by a saved recovery code.
pub fn by_recovery_code(app: &App, visit: &Visit, typed: RecoveryCode) -> impl Prove + use<> {
    let (desk, visit) = (Desk::of(app), visit.clone());
    move |db: &mut Db, user: &UserId| {
        let checked = second_factor::check_recovery_code(db, &desk, &visit, user, &typed)?;
        Ok(checked.map(|proven| proven.factor()).map_err(StepRefused::from))
    }
}

impl From<second_factor::StepRefused> for StepRefused {
    fn from(refused: second_factor::StepRefused) -> Self {
        match refused {
            second_factor::StepRefused::Wrong => Self::Wrong(None),
            second_factor::StepRefused::Locked => Self::LockedNow,
            second_factor::StepRefused::Closed => Self::Locked,
            second_factor::StepRefused::TooOften(limit) => Self::TooOften(limit),
        }
    }
}
