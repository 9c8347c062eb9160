//! The rules that bind SMS to other factors (R1 to R9), decided here and nowhere else.
//!
//! L are the login methods switched on, M the MFA methods unlocked. Source: the SMS Authentication page that the product
//! was asked for with, NIST SP 800-63B-4 sections 3.1.3.3 and 3.2.9. Every door (login box, wire APIs, `doorcode apply`)
//! asks this module.

mod own_account;
mod people;
mod portal;
mod second_step;
mod switches;

use super::client::Client;
use super::factor::{LoginMethod, MfaMethod};
use super::installation::{Installation, MfaRequirement, Rules};

pub use own_account::{Holdings, NoPhoneSetUp, NoRemoval, may_change_factors, may_remove, may_set_up_phone};
pub use people::{Deed, Doer, NoDeed, may_do};
pub use portal::{PORTAL_IDLE, PORTAL_LIFE, of_portal, opens_portal};
pub use second_step::{Demand, NextStep, Standing, accepts_session, has_second_step, next_step, offer, sufficient_steps};
pub use switches::{Footing, Lock, flip_login, flip_mfa, footing, login_lock, mfa_lock, mfa_without_sms};

/// Why an administrator's change may not be saved.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Refusal {
    /// R1.
    #[error("R1: text message can't be the only way in while it is also a second step; switch one more login method on")]
    SmsIsTheOnlyWayIn,
    /// R2.
    #[error("R2: the second step can't be text message alone; add one that isn't, such as an authenticator app")]
    SmsIsTheOnlySecondStep,
    /// R3, on the act of switching the last other factor off.
    #[error(
        "R3: without a second step other than text message, signing in by text is off; switch sign_in.sms off too, or unlock another second step"
    )]
    SmsHasNoOtherFactor,
    /// There would be no way in at all.
    #[error("no login method is switched on")]
    NoWayIn,
}

/// Why a way in is not offered although it is switched on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotOffered {
    /// Its switch is off.
    SwitchedOff,
    /// R3: no factor other than SMS is unlocked.
    NoOtherFactor,
    /// The Apps tab: this client may not use it.
    NotForThisClient,
}

/// The second steps that users may set up.
pub fn unlocked_second_steps(installation: &Installation) -> Vec<MfaMethod> {
    let is_on = installation.mfa.policy != MfaRequirement::Off;
    MfaMethod::ALL.into_iter().filter(|method| is_on && installation.mfa.methods.contains(method)).collect()
}

fn unlocked_without_sms(installation: &Installation) -> bool {
    installation.mfa.policy != MfaRequirement::Off && installation.mfa.methods.iter().any(|method| *method != MfaMethod::Sms)
}

fn sms_in_mfa(installation: &Installation) -> bool {
    installation.mfa.policy != MfaRequirement::Off && installation.mfa.methods.contains(&MfaMethod::Sms)
}

/// R1 and R2 (and R2 alone under relaxed rules): what must hold for a document to be saved.
///
/// # Errors
/// The first rule that is broken, in the order R1, R2.
pub fn admit(installation: &Installation) -> Result<(), Refusal> {
    let login = &installation.sign_in.methods;
    let sms_login = login.contains(&LoginMethod::Sms);
    if login.is_empty() {
        return Err(Refusal::NoWayIn);
    }
    let strict = installation.sign_in.rules == Rules::Strict;
    if strict && sms_login && sms_in_mfa(installation) && login.iter().all(|method| *method == LoginMethod::Sms) {
        return Err(Refusal::SmsIsTheOnlyWayIn);
    }
    if sms_in_mfa(installation) && !unlocked_without_sms(installation) && (sms_login || !strict) {
        return Err(Refusal::SmsIsTheOnlySecondStep);
    }
    Ok(())
}

/// [`admit`], and R3 on the way from one document to the next: switching off the last other factor while SMS login stays
/// on is refused; one change that switches both off is not.
///
/// # Errors
/// The rule that is broken.
pub fn admit_change(before: &Installation, after: &Installation) -> Result<(), Refusal> {
    admit(after)?;
    let strict = after.sign_in.rules == Rules::Strict;
    let sms_login = after.sign_in.methods.contains(&LoginMethod::Sms);
    if strict && sms_login && !unlocked_without_sms(after) && unlocked_without_sms(before) {
        return Err(Refusal::SmsHasNoOtherFactor);
    }
    Ok(())
}

/// Whether a way in is really offered at a client: its switch, R3 and the Apps tab.
///
/// # Errors
/// Why not.
pub fn offers(installation: &Installation, client: &Client, method: LoginMethod) -> Result<(), NotOffered> {
    if !installation.sign_in.methods.contains(&method) {
        return Err(NotOffered::SwitchedOff);
    }
    if method == LoginMethod::Sms {
        if installation.sign_in.rules == Rules::Strict && !unlocked_without_sms(installation) {
            return Err(NotOffered::NoOtherFactor);
        }
        if !client.sms {
            return Err(NotOffered::NotForThisClient);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::connection::Countries;
    use crate::domain::factor::ProvenFactor;

    fn installation(login: &[LoginMethod], mfa: &[MfaMethod]) -> Installation {
        let mut installation = Installation::fresh(Countries::All);
        installation.sign_in.methods = login.to_vec();
        installation.mfa.methods = mfa.to_vec();
        installation
    }

    use LoginMethod::{Passkey, Sms};
    use MfaMethod::{Sms as SmsStep, Totp};

    #[test]
    fn r1_sms_cannot_be_the_only_way_in_while_it_is_a_second_step() {
        assert_eq!(admit(&installation(&[Sms], &[SmsStep, Totp])), Err(Refusal::SmsIsTheOnlyWayIn));
        assert_eq!(admit(&installation(&[Sms, Passkey], &[SmsStep, Totp])), Ok(()));
        assert_eq!(admit(&installation(&[Sms], &[Totp])), Ok(()));
    }

    #[test]
    fn r2_mfa_is_never_sms_alone_while_sms_also_logs_in() {
        assert_eq!(admit(&installation(&[Sms, Passkey], &[SmsStep])), Err(Refusal::SmsIsTheOnlySecondStep));
        assert_eq!(admit(&installation(&[Passkey], &[SmsStep])), Ok(()));
    }

    #[test]
    fn r3_sms_login_is_off_without_another_factor_and_switching_that_off_is_refused() {
        let before = installation(&[Sms, Passkey], &[Totp]);
        let after = installation(&[Sms, Passkey], &[]);
        assert_eq!(admit_change(&before, &after), Err(Refusal::SmsHasNoOtherFactor));
        assert_eq!(admit_change(&before, &installation(&[Passkey], &[])), Ok(()));
        assert_eq!(offers(&after, &Client::sample(), Sms), Err(NotOffered::NoOtherFactor));
        assert_eq!(offers(&before, &Client::sample(), Sms), Ok(()));
    }

    #[test]
    fn mfa_switched_off_unlocks_nothing() {
        let mut off = installation(&[Sms, Passkey], &[Totp]);
        off.mfa.policy = MfaRequirement::Off;
        assert_eq!(offers(&off, &Client::sample(), Sms), Err(NotOffered::NoOtherFactor));
    }

    #[test]
    fn relaxed_rules_keep_only_that_mfa_is_not_sms_alone() {
        let mut relaxed = installation(&[Sms], &[SmsStep, Totp]);
        relaxed.sign_in.rules = Rules::Current;
        assert_eq!(admit(&relaxed), Ok(()));
        relaxed.mfa.methods = vec![SmsStep];
        assert_eq!(admit(&relaxed), Err(Refusal::SmsIsTheOnlySecondStep));
        relaxed.sign_in.methods = vec![Passkey];
        assert_eq!(admit(&relaxed), Err(Refusal::SmsIsTheOnlySecondStep));
        relaxed.mfa.methods = vec![];
        relaxed.sign_in.methods = vec![Sms];
        assert_eq!(offers(&relaxed, &Client::sample(), Sms), Ok(()));
    }

    #[test]
    fn the_apps_tab_decides_per_client() {
        let mut client = Client::sample();
        client.sms = false;
        assert_eq!(offers(&installation(&[Sms], &[Totp]), &client, Sms), Err(NotOffered::NotForThisClient));
    }

    fn asked(installation: &Installation, proven: &[ProvenFactor], enrolled: &[MfaMethod]) -> NextStep {
        next_step(installation, Standing { proven, enrolled, remembered: false, demand: Demand::Policy })
    }

    #[test]
    fn r8_the_same_sms_never_serves_twice() {
        let mut required = installation(&[Sms, Passkey], &[SmsStep, Totp]);
        required.mfa.policy = MfaRequirement::Required;
        assert_eq!(asked(&required, &[ProvenFactor::Sms], &[SmsStep]), NextStep::Enrol(vec![Totp]));
        assert_eq!(asked(&required, &[ProvenFactor::Sms], &[SmsStep, Totp]), NextStep::Ask(vec![Totp]));
        assert_eq!(asked(&required, &[ProvenFactor::Email], &[SmsStep]), NextStep::Ask(vec![SmsStep]));
    }

    #[test]
    fn optional_mfa_asks_those_who_have_it() {
        let optional = installation(&[Sms, Passkey], &[Totp]);
        assert_eq!(asked(&optional, &[ProvenFactor::Sms], &[]), NextStep::SignedIn);
        assert_eq!(asked(&optional, &[ProvenFactor::Sms], &[Totp]), NextStep::Ask(vec![Totp]));
        assert_eq!(asked(&optional, &[ProvenFactor::Passkey], &[Totp]), NextStep::SignedIn);
    }

    #[test]
    fn a_passkey_is_both_steps_unless_everybody_is_to_take_another() {
        let mut required = installation(&[Sms, Passkey], &[Totp, MfaMethod::Passkey]);
        required.mfa.policy = MfaRequirement::Required;
        let alone = [ProvenFactor::Passkey];
        assert_eq!(asked(&required, &alone, &[Totp]), NextStep::SignedIn);
        let mut all = required.clone();
        all.mfa.policy = MfaRequirement::RequiredOfAll;
        assert_eq!(asked(&all, &alone, &[Totp, MfaMethod::Passkey]), NextStep::Ask(vec![Totp]));
        assert_eq!(asked(&all, &alone, &[MfaMethod::Passkey]), NextStep::Enrol(vec![Totp]));
        assert_eq!(asked(&all, &[ProvenFactor::Password, ProvenFactor::Passkey], &[]), NextStep::SignedIn);
        all.mfa.methods = vec![MfaMethod::Passkey];
        assert_eq!(asked(&all, &alone, &[MfaMethod::Passkey]), NextStep::SignedIn, "nothing could follow it");
    }

    #[test]
    fn what_lets_people_through_the_next_sign_in() {
        let mut own = installation(&[Sms, Passkey], &[Totp]);
        assert_eq!(sufficient_steps(&own), [Totp]);
        own.mfa.policy = MfaRequirement::Required;
        assert_eq!(sufficient_steps(&own), [Totp, MfaMethod::Passkey], "a passkey signs in with both");
        own.mfa.methods.push(MfaMethod::Passkey);
        own.mfa.policy = MfaRequirement::RequiredOfAll;
        assert_eq!(sufficient_steps(&own), [Totp]);
        own.sign_in.methods = vec![Sms];
        assert_eq!(sufficient_steps(&own), [MfaMethod::Passkey, Totp], "it is a second step and nothing else");
        own.mfa.policy = MfaRequirement::Off;
        assert!(sufficient_steps(&own).is_empty());
    }

    #[test]
    fn a_remembered_browser_stands_in_for_policy_and_for_nothing_else() {
        let optional = installation(&[Sms, Passkey], &[Totp]);
        let standing = |demand| Standing { proven: &[ProvenFactor::Sms], enrolled: &[Totp], remembered: true, demand };
        assert_eq!(next_step(&optional, standing(Demand::Policy)), NextStep::SignedIn);
        assert_eq!(next_step(&optional, standing(Demand::SecondStep)), NextStep::Ask(vec![Totp]));
        assert_eq!(next_step(&optional, standing(Demand::Best)), NextStep::Ask(vec![Totp]));
    }

    #[test]
    fn r4_a_phone_is_set_up_beside_another_second_step() {
        let strict = installation(&[Sms, Passkey], &[Totp, SmsStep]);
        let nothing = Holdings { mailbox: true, ..Holdings::default() };
        assert_eq!(may_set_up_phone(&strict, &nothing), Err(NoPhoneSetUp::NeedsSecondStep));
        assert_eq!(may_set_up_phone(&strict, &Holdings { sms_step: true, ..nothing }), Err(NoPhoneSetUp::NeedsSecondStep));
        assert_eq!(may_set_up_phone(&strict, &Holdings { totp: true, ..nothing }), Ok(()));
        // A passkey is a second step only where it is unlocked as one.
        assert_eq!(may_set_up_phone(&strict, &Holdings { passkey: true, ..nothing }), Err(NoPhoneSetUp::NeedsSecondStep));
        assert_eq!(may_set_up_phone(&installation(&[Passkey], &[Totp]), &Holdings { totp: true, ..nothing }), Err(NoPhoneSetUp::SwitchedOff));
        let mut relaxed = strict;
        relaxed.sign_in.rules = Rules::Current;
        assert_eq!(may_set_up_phone(&relaxed, &nothing), Ok(()));
    }

    #[test]
    fn r9_what_text_sign_in_rests_on_stays_or_goes_with_it() {
        let strict = installation(&[Sms, LoginMethod::EmailCode], &[Totp]);
        let before = Holdings { totp: true, sms_login: true, mailbox: true, ..Holdings::default() };
        assert_eq!(may_remove(&strict, &before, &Holdings { totp: false, ..before }), Err(NoRemoval::SmsRestsOnIt));
        assert_eq!(may_remove(&strict, &before, &Holdings { totp: false, sms_login: false, ..before }), Ok(()));
        let bare = Holdings { totp: true, sms_login: true, ..Holdings::default() };
        assert_eq!(may_remove(&strict, &bare, &Holdings { totp: false, sms_login: false, ..bare }), Err(NoRemoval::LastWayIn));
    }
}
