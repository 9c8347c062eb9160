//! What opens the portal (requirement A11): a passkey, or a password and another step; never a text alone.

use std::time::Duration;

use crate::domain::factor::{LoginMethod, MfaMethod, ProvenFactor};
use crate::domain::installation::{Installation, MfaRequirement};
use crate::domain::session::SignedIn;
use crate::domain::time::UtcTime;

/// How long after signing in the portal stays open (requirement H4).
pub const PORTAL_LIFE: Duration = Duration::from_secs(12 * 3_600);
/// How long it stays open while nobody does anything there.
pub const PORTAL_IDLE: Duration = Duration::from_secs(3_600);

/// The rules of sign-ins to the portal, whatever end users are offered: a passkey, or a password and a second step that is
/// no message. Nobody becomes an administrator by signing up.
pub fn of_portal(installation: &Installation) -> Installation {
    let mut own = installation.clone();
    own.sign_in.methods = vec![LoginMethod::Passkey, LoginMethod::Password];
    own.sign_in.sign_up = false;
    own.mfa.policy = MfaRequirement::Required;
    own.mfa.methods = vec![MfaMethod::Passkey, MfaMethod::Totp];
    own.mfa.remember_browser_days = 0;
    own
}

/// Whether a session opens the portal.
pub fn opens_portal(session: &SignedIn, now: UtcTime) -> bool {
    let proven = &session.factors;
    let is_strong = proven.contains(&ProvenFactor::Passkey)
        || (proven.contains(&ProvenFactor::Password) && (proven.contains(&ProvenFactor::Totp) || proven.contains(&ProvenFactor::RecoveryCode)));
    let since = session.stepped_up_at.unwrap_or(session.authenticated_at);
    is_strong && !session.remembered && now < since + PORTAL_LIFE && now < session.used_at + PORTAL_IDLE
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::{SessionRef, UserId};

    fn session(factors: &[ProvenFactor]) -> SignedIn {
        let now = UtcTime::from_seconds(1_700_000_000);
        SignedIn {
            user: UserId::new("u"),
            session: SessionRef::new("s"),
            authenticated_at: now,
            used_at: now,
            factors: factors.to_vec(),
            stepped_up_at: None,
            remembered: false,
        }
    }

    #[test]
    fn a_text_never_opens_it_whatever_stands_beside() {
        use ProvenFactor::{Email, Passkey, Password, RecoveryCode, Sms, Totp};
        let now = UtcTime::from_seconds(1_700_000_000);
        let opens = |factors: &[ProvenFactor]| opens_portal(&session(factors), now);
        assert!(opens(&[Passkey]) && opens(&[Password, Totp]) && opens(&[Password, RecoveryCode]) && opens(&[Sms, Passkey]));
        assert!(!opens(&[Sms]) && !opens(&[Sms, Totp]) && !opens(&[Email, Totp]) && !opens(&[Password]) && !opens(&[Password, Sms]));
    }

    #[test]
    fn it_closes_after_an_idle_hour_and_after_half_a_day() {
        let own = session(&[ProvenFactor::Passkey]);
        assert!(opens_portal(&own, own.used_at + Duration::from_secs(3_599)));
        assert!(!opens_portal(&own, own.used_at + PORTAL_IDLE));
        let busy = SignedIn { used_at: own.authenticated_at + PORTAL_LIFE, ..own };
        assert!(!opens_portal(&busy, busy.authenticated_at + PORTAL_LIFE));
    }
}
