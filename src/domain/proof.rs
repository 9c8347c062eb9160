//! Evidence of factors that need no message: made where they were counted and compared, and nowhere else.

use super::factor::ProvenFactor;
use super::id::UserId;

/// Somebody has just passed a second step of this account. Only `flow::second_factor` makes one, after the guess was counted,
/// compared and consumed.
#[derive(Debug)]
pub struct ProvenStep {
    user: UserId,
    factor: ProvenFactor,
}

impl ProvenStep {
    pub(crate) fn after_check(user: &UserId, factor: ProvenFactor) -> Self {
        Self { user: user.clone(), factor }
    }

    /// Whose step it was.
    pub fn user(&self) -> &UserId {
        &self.user
    }

    /// Which one.
    pub fn factor(&self) -> ProvenFactor {
        self.factor
    }
}

/// Somebody has just shown that they know the password of this account. Only `flow::password` makes one, after the guess was
/// counted and compared.
#[derive(Debug)]
pub struct ProvenPassword {
    user: UserId,
}

impl ProvenPassword {
    pub(crate) fn after_check(user: &UserId) -> Self {
        Self { user: user.clone() }
    }

    /// Whose password it was.
    pub fn user(&self) -> &UserId {
        &self.user
    }

    /// What was proven.
    pub fn factor(&self) -> ProvenFactor {
        ProvenFactor::Password
    }
}
