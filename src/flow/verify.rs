//! Answering a challenge: count, compare, consume, in one transaction that always commits what was counted.
//!
//! ```text
//! guess -> limits -> spend_try (SpentTry) -> check (Match) -> redeem (ProvenAddress) -> account -> policy -> session
//! ```
//! The answer leaves after the commit, so a guess that was compared was counted, also across a crash.

use super::{Visit, announce, event_id};
use crate::app::App;
use crate::domain::challenge::{Binding, Channel, Closed, ProvenAddress, TriesLeft};
use crate::domain::event::EventKind;
use crate::domain::factor::{MfaMethod, ProvenFactor};
use crate::domain::id::{ChallengeId, SessionRef, UserId};
use crate::domain::locale::Locale;
use crate::domain::one_time_code::{CodeKey, Guess};
use crate::domain::policy;
use crate::domain::sealed::BlindIndex;
use crate::domain::session::{SecondFactorMissing, SignedIn};
use crate::domain::user::{Origin, User};
use crate::keys::entropy::{hex_96, token_128};
use crate::settings::Limits;
use crate::shield::{self, TooOften};
use crate::storage::{Db, StorageError, accounts, audit, challenges};
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
    /// The language that a new user gets.
    pub locale: Locale,
    /// Who is signed in in this browser already. The same person keeps the session, and with it what applications know it
    /// by: its end is the end of all of it.
    pub previous: Option<(UserId, SessionRef)>,
}

/// What became of a guess.
#[derive(Debug)]
pub enum Verdict<T> {
    /// Right: the user is signed in, and `T` was made in the same transaction.
    SignedIn(Box<SignedIn>, T),
    /// Right, and policy wants a second factor first. Worth nothing yet.
    SecondFactorMissing(SecondFactorMissing),
    /// Right, and the account is blocked.
    Blocked,
    /// Wrong.
    Wrong(TriesLeft),
    /// Not compared: the challenge is closed.
    Closed(Closed),
    /// Not compared: too many guesses.
    TooOften(TooOften),
}

/// What the verification makes once the user is signed in: an authorization code, a grant, or nothing.
pub trait Finish<T>: FnOnce(&mut Db, &SignedIn, &User) -> Result<T, StorageError> + Send + 'static {}
impl<T, F: FnOnce(&mut Db, &SignedIn, &User) -> Result<T, StorageError> + Send + 'static> Finish<T> for F {}

/// Checks a guess and, when it is right, signs in.
///
/// # Errors
/// [`StorageError`]; then nothing was compared that was not counted, and nobody is signed in.
pub async fn verify<T: Send + 'static>(app: &App, visit: &Visit, answer: Answer, finish: impl Finish<T>) -> Result<Verdict<T>, StorageError> {
    let step = Step {
        visit: visit.clone(),
        answer,
        limits: app.settings.limits.clone(),
        codes: app.keyring.codes().clone(),
        fresh_user: UserId::new(hex_96(app.entropy.as_ref())),
        session: SessionRef::new(token_128(app.entropy.as_ref())),
    };
    let done = app.store.attempt(move |db| step.run(db, finish)).await?;
    let verdict = match done {
        Ok(verdict) => verdict,
        Err(limit) => Verdict::TooOften(limit),
    };
    match &verdict {
        Verdict::SignedIn(..) => announce(app, EventKind::SignedIn, &visit.request),
        Verdict::Wrong(_) => announce(app, EventKind::CodeWrong, &visit.request),
        Verdict::SecondFactorMissing(_) => announce(app, EventKind::SecondFactorMissing, &visit.request),
        Verdict::TooOften(limit) => {
            app.metrics.refusals.get_or_create(&KindLabels { kind: limit.key.as_str() }).inc();
            tracing::info!(limit = limit.key.as_str(), request = %visit.request, "a guess was not compared");
        }
        Verdict::Blocked | Verdict::Closed(_) => {}
    }
    Ok(verdict)
}

struct Step {
    visit: Visit,
    answer: Answer,
    limits: Limits,
    codes: CodeKey,
    fresh_user: UserId,
    session: SessionRef,
}

impl Step {
    fn run<T>(self, db: &mut Db, finish: impl Finish<T>) -> Result<Result<Verdict<T>, TooOften>, StorageError> {
        let now = self.visit.now;
        let owner = (&self.visit.client.id, &self.answer.binding);
        let Some(spent) = challenges::spend_try(db, &self.answer.challenge, owner, now)? else {
            let closed = challenges::find_bound(db, &self.answer.challenge, &self.answer.binding, now)?.and_then(|c| c.closed);
            return Ok(Ok(Verdict::Closed(closed.unwrap_or(Closed::Unknown))));
        };
        let (channel, index) = (spent.channel(), spent.index().clone());
        // A refusal undoes the step, the try included: what was not compared is not counted.
        if let Err(limit) = shield::admit_guess(db, &self.limits, &index, self.visit.address, now)? {
            return Ok(Err(limit));
        }
        let right = match spent.check(&self.answer.guess, &self.codes) {
            Ok(right) => right,
            Err(left) => {
                audit::insert(db, &event_id(), &self.visit.event(EventKind::CodeWrong, None, channel.as_str()))?;
                return Ok(Ok(Verdict::Wrong(left)));
            }
        };
        let Some(proven) = challenges::redeem(db, &right, now)? else { return Ok(Ok(Verdict::Closed(Closed::Redeemed))) };
        shield::forget_failures(db, &index)?;
        self.sign_in(db, &proven, finish).map(Ok)
    }

    fn sign_in<T>(&self, db: &mut Db, proven: &ProvenAddress, finish: impl Finish<T>) -> Result<Verdict<T>, StorageError> {
        let Some((user, is_new)) = self.account_of(db, proven)? else { return Ok(Verdict::Closed(Closed::Unknown)) };
        if user.blocked_at.is_some() {
            return Ok(Verdict::Blocked);
        }
        let factor = match proven.channel() {
            Channel::Sms => ProvenFactor::Sms,
            Channel::Email => ProvenFactor::Email,
        };
        let next = policy::after_first_factor(&self.visit.snapshot.installation, factor, &enrolled(&user));
        match SignedIn::complete(next, user.id.clone(), factor, (self.visit.now, self.session_of(&user))) {
            Ok(signed_in) => {
                if !is_new {
                    accounts::record_login(db, &user.id, self.visit.now)?;
                }
                audit::insert(db, &event_id(), &self.visit.event(EventKind::SignedIn, Some(user.id.clone()), proven.channel().as_str()))?;
                let made = finish(db, &signed_in, &user)?;
                Ok(Verdict::SignedIn(Box::new(signed_in), made))
            }
            Err(missing) => {
                audit::insert(db, &event_id(), &self.visit.event(EventKind::SecondFactorMissing, Some(user.id), proven.channel().as_str()))?;
                Ok(Verdict::SecondFactorMissing(missing))
            }
        }
    }

    fn session_of(&self, user: &User) -> SessionRef {
        match &self.answer.previous {
            Some((same, session)) if *same == user.id => session.clone(),
            Some(_) | None => self.session.clone(),
        }
    }

    /// The account that the address belongs to, and whether it is a new one: those are made when sign-up is on.
    fn account_of(&self, db: &mut Db, proven: &ProvenAddress) -> Result<Option<(User, bool)>, StorageError> {
        let channel = proven.channel();
        if let Some(user) = accounts::find_by_verified(db, channel, &proven.address().index)? {
            return Ok(Some((user, false)));
        }
        if !self.visit.snapshot.installation.sign_in.sign_up {
            return Ok(None);
        }
        let mut user = User {
            id: stable_user_id(&proven.address().index),
            origin: Origin::from(channel),
            name: None,
            locale: Some(self.answer.locale),
            blocked_at: None,
            is_admin: false,
            created_at: self.visit.now,
            updated_at: self.visit.now,
        };
        if !accounts::sign_up(db, &user)? {
            // The first account of this address has another address by now.
            user.id = self.fresh_user.clone();
            accounts::sign_up(db, &user)?;
        }
        accounts::add_verified(db, &user.id, channel, proven.address(), self.visit.now)?;
        audit::insert(db, &event_id(), &self.visit.event(EventKind::UserCreated, Some(user.id.clone()), channel.as_str()))?;
        Ok(Some((user, true)))
    }
}

/// Second factors that a user has set up. Setting them up comes with the account pages; nobody has one yet.
fn enrolled(_user: &User) -> Vec<MfaMethod> {
    Vec::new()
}

/// The id that the first account of an address gets: Auth0's wire announces it before the account exists. It is a keyed
/// digest of the address under its own name, so it tells nothing about the number.
pub fn stable_user_id(index: &BlindIndex) -> UserId {
    let mut input = b"user id of ".to_vec();
    input.extend_from_slice(index.as_bytes());
    UserId::new(crate::keys::keyring::hex(&crate::keys::keyring::sha256(&input)[..12]))
}
