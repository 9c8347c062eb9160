//! What a proof earns: a session, or the next step. Every door ends here, whatever was proven at it.
//!
//! ```text
//! proof -> account alive? -> the person who is wanted? -> policy -> session + answer, or a half-finished sign-in
//! ```

use super::{Visit, announce, event_id, notify, recall};
use crate::app::App;
use crate::domain::authorization::AuthorizationRequest;
use crate::domain::challenge::Binding;
use crate::domain::event::EventKind;
use crate::domain::factor::ProvenFactor;
use crate::domain::id::{SessionRef, UserId};
use crate::domain::notice::{Change, Undo};
use crate::domain::policy::{self, Demand, Holdings, NextStep, Standing};
use crate::domain::session::{PARTIAL_LIFE, Partial, PartialPurpose, Proven, SecondFactorMissing, SignedIn};
use crate::domain::user::User;
use crate::keys::entropy::token_128;
use crate::keys::keyring::sha256;
use crate::storage::known_browsers::{self, Acquaintance};
use crate::storage::{Db, StorageError, accounts, addresses, audit, partials, remembered};

/// Whoever is let in.
#[derive(Clone, Copy)]
pub struct Entrant<'a> {
    /// The account.
    pub user: &'a User,
    /// What is to be offered before the person goes on, if anything.
    pub offer: Option<Demand>,
}

/// What an arrival makes once the user is signed in: an authorization code, a grant, or nothing.
pub trait Finish<T>: FnOnce(&mut Db, &SignedIn, Entrant<'_>) -> Result<T, StorageError> + Send + 'static {}
impl<T, F: FnOnce(&mut Db, &SignedIn, Entrant<'_>) -> Result<T, StorageError> + Send + 'static> Finish<T> for F {}

/// The browser in which somebody arrives.
#[derive(Clone, Default)]
pub struct InBrowser {
    /// Who is signed in there already. The same person keeps the session, and with it what applications know it by: its end
    /// is the end of all of it.
    pub previous: Option<(UserId, SessionRef)>,
    /// The secret that it is remembered by, when it has one.
    pub remembered_by: Option<String>,
    /// Its name, which tells it from the others that an account was used in.
    pub name: String,
}

/// Somebody who has proven something, about to be let in or asked for more.
pub struct Arriving {
    visit: Visit,
    binding: Binding,
    demand: Demand,
    confirms: Option<UserId>,
    previous: Option<(UserId, SessionRef)>,
    session: SessionRef,
    remembered_by: Option<Vec<u8>>,
    /// The browser that the account's owner is told of when it is new.
    browser: Option<Vec<u8>>,
    /// Whether a passkey may be offered to whoever has none.
    offers_passkey: bool,
    desk: notify::Desk,
}

/// What an arrival came to.
#[derive(Debug)]
pub enum Arrived<T> {
    /// The user is signed in, and `T` was made in the same transaction.
    SignedIn(Box<SignedIn>, T),
    /// Policy wants more first. Worth nothing yet.
    Missing(SecondFactorMissing),
    /// The account is blocked.
    Blocked,
    /// Another person than the one who was to confirm.
    SomebodyElse,
    /// A number that nobody proved for long: another proof, or a claim.
    OldNumber,
}

impl Arriving {
    /// An arrival in a browser's sign-in attempt.
    pub fn in_browser(app: &App, visit: &Visit, attempt: (&Binding, &AuthorizationRequest), browser: InBrowser) -> Self {
        let (binding, request) = attempt;
        Self {
            visit: visit.clone(),
            binding: binding.clone(),
            demand: request.demand,
            confirms: request.confirms.clone(),
            previous: browser.previous,
            session: SessionRef::new(token_128(app.entropy.as_ref())),
            remembered_by: browser.remembered_by.map(|secret| sha256(secret.as_bytes())),
            browser: Some(sha256(browser.name.as_bytes())),
            offers_passkey: false,
            desk: notify::Desk::of(app),
        }
    }

    /// An arrival of a client program on a person's behalf. It leaves no half-finished sign-in behind.
    pub fn by_api(app: &App, visit: &Visit) -> Self {
        Self {
            visit: visit.clone(),
            binding: Binding::api(),
            demand: Demand::Policy,
            confirms: None,
            previous: None,
            session: SessionRef::new(token_128(app.entropy.as_ref())),
            remembered_by: None,
            browser: None,
            offers_passkey: false,
            desk: notify::Desk::of(app),
        }
    }

    /// Lets a passkey be offered, in a browser that can make one and has not been asked for long.
    pub fn offering_passkey(mut self, may: bool) -> Self {
        self.offers_passkey = may;
        self
    }

    /// The visit that it belongs to.
    pub fn visit(&self) -> &Visit {
        &self.visit
    }

    /// The attempt that it belongs to.
    pub fn binding(&self) -> &Binding {
        &self.binding
    }

    /// A first proof.
    ///
    /// # Errors
    /// [`StorageError`]; then nobody is signed in.
    pub fn with_first<T>(
        self,
        db: &mut Db,
        whose: (&User, Novelty),
        factor: ProvenFactor,
        finish: impl Finish<T>,
    ) -> Result<Arrived<T>, StorageError> {
        let proven = Proven::first(whose.0.id.clone(), factor, self.visit.now);
        self.with(db, whose, proven, finish)
    }

    /// A first proof by a number that nobody proved for long: it opens nothing alone. A second step is asked for where there is
    /// one, remembered browser or not; otherwise another way in opens the account.
    ///
    /// # Errors
    /// [`StorageError`]; then nobody is signed in.
    pub fn with_old_number<T>(
        mut self,
        db: &mut Db,
        whose: (&User, Novelty),
        factor: ProvenFactor,
        finish: impl Finish<T>,
    ) -> Result<Arrived<T>, StorageError> {
        let proven = Proven::first(whose.0.id.clone(), factor, self.visit.now);
        self.remembered_by = None;
        if whose.0.blocked_at.is_some() || matches!(self.next(db, &proven)?.0, NextStep::Ask(_)) {
            return self.with(db, whose, proven, finish);
        }
        if self.binding != Binding::api() {
            let partial = Partial { proven, client: self.visit.client.id.clone(), purpose: PartialPurpose::Recall };
            partials::put(db, &self.binding, &partial, self.visit.now + PARTIAL_LIFE)?;
        }
        Ok(Arrived::OldNumber)
    }

    /// Everything that was proven so far.
    ///
    /// # Errors
    /// [`StorageError`]; then nobody is signed in.
    pub fn with<T>(self, db: &mut Db, whose: (&User, Novelty), proven: Proven, finish: impl Finish<T>) -> Result<Arrived<T>, StorageError> {
        let (user, novelty) = whose;
        if user.blocked_at.is_some() {
            return Ok(Arrived::Blocked);
        }
        if self.confirms.as_ref().is_some_and(|wanted| *wanted != user.id) {
            return Ok(Arrived::SomebodyElse);
        }
        let (next, is_remembered, holdings) = self.next(db, &proven)?;
        let detail = proven.factors().iter().map(|factor| factor.as_str()).collect::<Vec<_>>().join("+");
        let enrolled = holdings.second_steps();
        let offer = policy::offer(&self.visit.snapshot.installation, proven.factors(), novelty == Novelty::New, &enrolled, self.offers_passkey)
            .filter(|_| self.binding != Binding::api() && self.demand == Demand::Policy);
        match proven.clone().complete(next, is_remembered, (self.visit.now, self.session_of(&user.id))) {
            Ok(signed_in) => {
                self.trust_number_again(db, &signed_in)?;
                self.tell_of_new_browser(db, &user.id, holdings.mailbox)?;
                if novelty == Novelty::Known {
                    accounts::record_login(db, &user.id, self.visit.now)?;
                }
                audit::insert(db, &event_id(), &self.visit.event(EventKind::SignedIn, Some(user.id.clone()), detail))?;
                let made = finish(db, &signed_in, Entrant { user, offer })?;
                Ok(Arrived::SignedIn(Box::new(signed_in), made))
            }
            Err(missing) => {
                audit::insert(db, &event_id(), &self.visit.event(EventKind::SecondFactorMissing, Some(user.id.clone()), detail))?;
                if self.binding != Binding::api() {
                    let partial = Partial { proven, client: self.visit.client.id.clone(), purpose: PartialPurpose::SignIn };
                    partials::put(db, &self.binding, &partial, self.visit.now + PARTIAL_LIFE)?;
                }
                Ok(Arrived::Missing(missing))
            }
        }
    }

    /// Tells the owner of a browser that the account was not used in before (requirement A6). The first of all is no news.
    fn tell_of_new_browser(&self, db: &mut Db, user: &UserId, has_mailbox: bool) -> Result<(), StorageError> {
        let Some(browser) = self.browser.as_ref().filter(|_| has_mailbox) else { return Ok(()) };
        if known_browsers::note(db, browser, user, self.visit.now)? == Acquaintance::New {
            audit::insert(db, &event_id(), &self.visit.event(EventKind::NewBrowser, Some(user.clone()), ""))?;
            // The queue's own worker picks it up: nobody waits for it.
            notify::queue(db, &self.desk, &self.visit, (user, Change::NewBrowser, Undo::NothingButSessions), &[])?;
        }
        Ok(())
    }

    /// Whoever came with an old number and proved more has the number still; and whoever signs in turns claims down.
    fn trust_number_again(&self, db: &mut Db, signed_in: &SignedIn) -> Result<(), StorageError> {
        let stepped = signed_in.factors.len() > 1 && signed_in.factors.first() == Some(&ProvenFactor::Sms);
        let recalled = self.binding != Binding::api()
            && signed_in.factors.first() != Some(&ProvenFactor::Sms)
            && partials::find(db, &self.binding, &self.visit.client.id, self.visit.now)?
                .is_some_and(|partial| partial.purpose == PartialPurpose::Recall && *partial.proven.user() == signed_in.user);
        if stepped || recalled {
            let own = addresses::of_user(db, &signed_in.user)?;
            recall::confirm_number(db, &self.visit, &own, &signed_in.user)?;
        }
        Ok(())
    }

    /// What comes next, and whether it is so because the browser is remembered.
    fn next(&self, db: &mut Db, proven: &Proven) -> Result<(NextStep, bool, Holdings), StorageError> {
        let installation = &self.visit.snapshot.installation;
        let holdings = addresses::holdings(db, proven.user())?;
        let enrolled = holdings.second_steps();
        let remembered = match &self.remembered_by {
            Some(digest) if !enrolled.is_empty() && self.demand == Demand::Policy => {
                let oldest = self.visit.now - installation.mfa.remember_browser();
                remembered::is(db, digest, proven.user(), (self.visit.now, oldest))?
            }
            Some(_) | None => false,
        };
        let standing = Standing { proven: proven.factors(), enrolled: &enrolled, remembered, demand: self.demand };
        Ok((policy::next_step(installation, standing), remembered, holdings))
    }

    fn session_of(&self, user: &UserId) -> SessionRef {
        match &self.previous {
            Some((same, session)) if same == user => session.clone(),
            Some(_) | None => self.session.clone(),
        }
    }
}

impl<T> Arrived<T> {
    /// Counts and logs it, after the commit.
    pub fn announce(&self, app: &App, visit: &Visit) {
        match self {
            Self::SignedIn(..) => announce(app, EventKind::SignedIn, &visit.request),
            Self::Missing(_) => announce(app, EventKind::SecondFactorMissing, &visit.request),
            Self::Blocked | Self::SomebodyElse | Self::OldNumber => {}
        }
    }
}

/// Whether an account came to be with this very sign-in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Novelty {
    /// It was there before.
    Known,
    /// It was made a moment ago, its first sign-in counted.
    New,
}
