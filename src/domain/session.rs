//! Single sign-on sessions, and sign-ins on their way to one.

use std::time::Duration;

use super::factor::ProvenFactor;
use super::id::{ClientId, SessionRef, UserId};
use super::policy::NextStep;
use super::time::UtcTime;

/// A session ends after 30 days at the latest, whatever happens and whatever is set (NIST SP 800-63B-4 section 2.1.3).
pub const ABSOLUTE_LIFE: Duration = Duration::from_secs(30 * 24 * 3600);
/// How long a second step counts where policy asks for one; where an application does, it may be less (NIST SP 800-63B-4 section 2.2.3). The session goes on as one of a
/// single factor.
pub const SECOND_STEP_LIFE: Duration = Duration::from_secs(24 * 3600);
/// How long an authentication counts as fresh before an account's factors change (requirement A10).
pub const FRESH_LIFE: Duration = Duration::from_secs(600);
/// How long a first factor waits for the second.
pub const PARTIAL_LIFE: Duration = Duration::from_secs(600);

/// The most days of [`Lives`].
pub const MOST_DAYS: u32 = 30;

/// How long people stay signed in in a browser, as an administrator sets it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
pub struct Lives {
    /// Days until a session ends whatever happens: 1 to [`MOST_DAYS`].
    pub absolute_days: u32,
    /// Days until a session ends that nobody uses: 1 to [`MOST_DAYS`].
    pub idle_days: u32,
}

impl Default for Lives {
    fn default() -> Self {
        Self { absolute_days: 30, idle_days: 14 }
    }
}

impl Lives {
    fn days(days: u32) -> Duration {
        Duration::from_secs(u64::from(days.clamp(1, MOST_DAYS)) * 24 * 3_600)
    }

    /// How long a session lives at all.
    pub fn absolute(&self) -> Duration {
        Self::days(self.absolute_days)
    }

    /// How long one lives that nobody uses.
    pub fn idle(&self) -> Duration {
        Self::days(self.idle_days)
    }
}

/// Somebody is signed in. Made from a proof by [`Proven::complete`], or read back from the session that one was put in.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
pub struct SignedIn {
    /// Who.
    pub user: UserId,
    /// The `sid` that relying parties see.
    pub session: SessionRef,
    /// When the person authenticated: `auth_time`.
    pub authenticated_at: UtcTime,
    /// When the session was last used, to the hour.
    pub used_at: UtcTime,
    /// What was proven, in order.
    pub factors: Vec<ProvenFactor>,
    /// When a second step was added to an older session; `None` when it was part of the sign-in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stepped_up_at: Option<UtcTime>,
    /// Whether a remembered browser stood in for the second step.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub remembered: bool,
}

/// A first factor was proven and something is still missing: worth nothing but the next step.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SecondFactorMissing {
    /// Whose step it is.
    pub user: UserId,
    /// What is asked for.
    pub next: NextStep,
}

/// What one person has proven so far in one sign-in. Only evidence makes one: a redeemed challenge, a password that was
/// compared, a passkey's signature, a live session, or the row that one of those was kept in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Proven {
    user: UserId,
    factors: Vec<ProvenFactor>,
    since: UtcTime,
    /// Whether a session is stepped up: its time stays what it is.
    of_session: bool,
}

impl Proven {
    pub(crate) fn first(user: UserId, factor: ProvenFactor, now: UtcTime) -> Self {
        Self { user, factors: vec![factor], since: now, of_session: false }
    }

    pub(crate) fn kept(user: UserId, factors: Vec<ProvenFactor>, since: UtcTime) -> Self {
        Self { user, factors, since, of_session: false }
    }

    /// What a session rests on, to be added to.
    pub fn of_session(session: &SignedIn) -> Self {
        let factors = session.factors.iter().copied().take(1).collect();
        Self { user: session.user.clone(), factors, since: session.authenticated_at, of_session: true }
    }

    pub(crate) fn and(mut self, factor: ProvenFactor) -> Self {
        self.factors.push(factor);
        self
    }

    /// Whose proofs they are.
    pub fn user(&self) -> &UserId {
        &self.user
    }

    /// What was proven, in order.
    pub fn factors(&self) -> &[ProvenFactor] {
        &self.factors
    }

    /// When the first of them was.
    pub fn since(&self) -> UtcTime {
        self.since
    }

    /// The session that proofs earn, unless policy asks for more.
    ///
    /// # Errors
    /// What is still missing.
    pub fn complete(self, next: NextStep, remembered: bool, at: (UtcTime, SessionRef)) -> Result<SignedIn, SecondFactorMissing> {
        let (now, session) = at;
        match next {
            NextStep::SignedIn => {
                let Self { user, factors, since, of_session } = self;
                let remembered = remembered && factors.len() == 1;
                // An attempt of a few minutes is one authentication; a step alone makes a session no younger.
                let (authenticated_at, stepped_up_at) = if of_session { (since, Some(now)) } else { (now, None) };
                Ok(SignedIn { user, session, authenticated_at, used_at: now, factors, stepped_up_at, remembered })
            }
            NextStep::Ask(_) | NextStep::Enrol(_) => Err(SecondFactorMissing { user: self.user, next }),
        }
    }
}

/// A half-finished sign-in as its row keeps it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Partial {
    /// What was proven.
    pub proven: Proven,
    /// For whom: the only client that it may be finished at.
    pub client: ClientId,
    /// What it is good for.
    pub purpose: PartialPurpose,
}

/// What a half-finished sign-in is good for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PartialPurpose {
    /// Signing in.
    SignIn,
    /// Choosing a new password, and nothing else: whoever did signs in as usual afterwards (requirement C3).
    Recover,
    /// Claiming a number that nobody proved for long, and nothing else: the account that has it is opened by another proof.
    Recall,
}

impl PartialPurpose {
    /// The word in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SignIn => "sign_in",
            Self::Recover => "recover",
            Self::Recall => "recall",
        }
    }

    /// Reads [`PartialPurpose::as_str`] back.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::SignIn, Self::Recover, Self::Recall].into_iter().find(|purpose| purpose.as_str() == word)
    }
}

impl SignedIn {
    /// Whether the session still counts: neither its absolute nor its idle end is reached.
    pub fn is_alive(&self, lives: &Lives, now: UtcTime) -> bool {
        now < self.authenticated_at + lives.absolute() && now < self.used_at + lives.idle()
    }

    /// Whether its second step is younger than this.
    pub fn second_step_counts(&self, life: Duration, now: UtcTime) -> bool {
        now < self.stepped_up_at.unwrap_or(self.authenticated_at) + life
    }

    /// The session after a factor was proven in it, as when one is set up.
    pub(crate) fn with(&self, factor: ProvenFactor, now: UtcTime) -> Self {
        let mut stepped = self.clone();
        if !stepped.factors.contains(&factor) {
            stepped.factors.push(factor);
            stepped.stepped_up_at = Some(now);
        }
        stepped
    }

    /// Whether the person authenticated so recently that the account's factors may change.
    pub fn is_fresh(&self, now: UtcTime) -> bool {
        now.since(self.authenticated_at) <= FRESH_LIFE && now >= self.authenticated_at
    }
}
