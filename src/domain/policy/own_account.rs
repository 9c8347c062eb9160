//! What people may do to their own account (R4, R9, requirement A10).

use super::{Demand, NextStep, Standing, next_step, unlocked_without_sms};
use crate::domain::factor::{LoginMethod, MfaMethod};
use crate::domain::installation::{Installation, MfaRequirement, Rules};
use crate::domain::session::SignedIn;
use crate::domain::time::UtcTime;

/// Whether a session may change the factors of its account: its person authenticated minutes ago, at the best level that
/// the account has (requirement A10).
pub fn may_change_factors(installation: &Installation, session: &SignedIn, holdings: &Holdings, now: UtcTime) -> bool {
    let enrolled = holdings.second_steps();
    let standing = Standing { proven: &session.factors, enrolled: &enrolled, remembered: false, demand: Demand::Best };
    // A step that could not be asked after this first factor is none to wait for.
    session.is_fresh(now) && !matches!(next_step(installation, standing), NextStep::Ask(_))
}

/// What a person has on their account, as far as rules ask.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Holdings {
    /// Authenticator apps.
    pub totp: bool,
    /// Passkeys.
    pub passkey: bool,
    /// A number set up as second step.
    pub sms_step: bool,
    /// A mailbox set up as second step.
    pub email_step: bool,
    /// A number that signs in.
    pub sms_login: bool,
    /// A proven mailbox.
    pub mailbox: bool,
    /// A password.
    pub password: bool,
}

impl Holdings {
    /// The second steps among them.
    pub fn second_steps(&self) -> Vec<MfaMethod> {
        let has = |method: &MfaMethod| match method {
            MfaMethod::Totp => self.totp,
            MfaMethod::Passkey => self.passkey,
            MfaMethod::Sms => self.sms_step,
            MfaMethod::EmailCode => self.email_step,
        };
        MfaMethod::ALL.into_iter().filter(has).collect()
    }

    /// Whether a second step could ever be asked of this person: some way in is not the step itself (R8).
    pub fn could_be_asked(&self, installation: &Installation, step: MfaMethod) -> bool {
        let is_same = |way: &LoginMethod| {
            matches!(
                (way, step),
                (LoginMethod::Sms, MfaMethod::Sms)
                    | (LoginMethod::EmailCode | LoginMethod::MagicLink, MfaMethod::EmailCode)
                    | (LoginMethod::Passkey, MfaMethod::Passkey)
            ) || (*way == LoginMethod::Passkey && installation.mfa.policy != MfaRequirement::RequiredOfAll)
        };
        self.ways_in(installation).iter().any(|way| !is_same(way))
    }

    /// Whether a second step other than the phone is set up and unlocked (R4, R9).
    fn has_other_second_step(&self, installation: &Installation) -> bool {
        installation.mfa.policy != MfaRequirement::Off
            && self.second_steps().iter().any(|method| *method != MfaMethod::Sms && installation.mfa.methods.contains(method))
    }

    /// Ways in that this person could use, of those that are switched on.
    pub fn ways_in(&self, installation: &Installation) -> Vec<LoginMethod> {
        let has = |method: &LoginMethod| match method {
            LoginMethod::Sms => self.sms_login && (installation.sign_in.rules == Rules::Current || unlocked_without_sms(installation)),
            LoginMethod::EmailCode | LoginMethod::MagicLink => self.mailbox,
            LoginMethod::Password => self.password && self.mailbox,
            LoginMethod::Passkey => self.passkey,
        };
        installation.sign_in.methods.iter().copied().filter(has).collect()
    }
}

/// Why a person may not set up signing in by text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoPhoneSetUp {
    /// The administrator has not switched it on, or R3 holds.
    SwitchedOff,
    /// R4: set a second step up first that is not the phone.
    NeedsSecondStep,
}

/// R4: whether a person may set up a number that signs in.
///
/// # Errors
/// Why not.
pub fn may_set_up_phone(installation: &Installation, holdings: &Holdings) -> Result<(), NoPhoneSetUp> {
    if !installation.sign_in.methods.contains(&LoginMethod::Sms) {
        return Err(NoPhoneSetUp::SwitchedOff);
    }
    match installation.sign_in.rules {
        Rules::Current => Ok(()),
        Rules::Strict if !unlocked_without_sms(installation) => Err(NoPhoneSetUp::SwitchedOff),
        Rules::Strict if !holdings.has_other_second_step(installation) => Err(NoPhoneSetUp::NeedsSecondStep),
        Rules::Strict => Ok(()),
    }
}

/// Why a person may not remove something of their account.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoRemoval {
    /// R9: signing in by text rests on it; both may be removed in one step.
    SmsRestsOnIt,
    /// It is the last way in.
    LastWayIn,
    /// Policy requires a second step and it is the last.
    LastSecondStep,
}

/// R9 and the like: whether somebody may go from one set of holdings to another by removing something.
///
/// # Errors
/// Why not.
pub fn may_remove(installation: &Installation, before: &Holdings, after: &Holdings) -> Result<(), NoRemoval> {
    if after.ways_in(installation).is_empty() && !before.ways_in(installation).is_empty() {
        return Err(NoRemoval::LastWayIn);
    }
    let loses_other = before.has_other_second_step(installation) && !after.has_other_second_step(installation);
    if installation.sign_in.rules == Rules::Strict && after.sms_login && loses_other {
        return Err(NoRemoval::SmsRestsOnIt);
    }
    let steps = |holdings: &Holdings| holdings.second_steps().into_iter().any(|method| installation.mfa.methods.contains(&method));
    if installation.mfa.policy.is_required() && steps(before) && !steps(after) {
        return Err(NoRemoval::LastSecondStep);
    }
    Ok(())
}
