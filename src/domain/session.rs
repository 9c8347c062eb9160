//! Single sign-on sessions.

use std::time::Duration;

use super::factor::ProvenFactor;
use super::id::{SessionRef, UserId};
use super::policy::NextStep;
use super::time::UtcTime;

/// A single-factor session ends after 30 days whatever happens (NIST SP 800-63B-4 section 2.1.3).
pub const ABSOLUTE_LIFE: Duration = Duration::from_secs(30 * 24 * 3600);
/// A session that nobody used for 14 days ends.
pub const IDLE_LIFE: Duration = Duration::from_secs(14 * 24 * 3600);

/// Somebody is signed in. Made from a proof by [`SignedIn::complete`], or read back from the session that one was put in.
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
    /// What was proven.
    pub factors: Vec<ProvenFactor>,
}

/// A first factor was proven and something is still missing: worth nothing but the next step.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SecondFactorMissing {
    /// What is asked for.
    pub next: NextStep,
}

impl SignedIn {
    /// The session that a proof earns, unless policy asks for more.
    ///
    /// # Errors
    /// What is still missing.
    pub fn complete(next: NextStep, user: UserId, proof: ProvenFactor, at: (UtcTime, SessionRef)) -> Result<Self, SecondFactorMissing> {
        let (now, session) = at;
        match next {
            NextStep::SignedIn => Ok(Self { user, session, authenticated_at: now, used_at: now, factors: vec![proof] }),
            NextStep::Ask(_) | NextStep::Enrol => Err(SecondFactorMissing { next }),
        }
    }

    /// Whether the session still counts: neither its absolute nor its idle end is reached.
    pub fn is_alive(&self, now: UtcTime) -> bool {
        now < self.authenticated_at + ABSOLUTE_LIFE && now < self.used_at + IDLE_LIFE
    }
}
