//! The rules that bind SMS to other factors (R1 to R9), decided here and nowhere else.
//!
//! L are the login methods switched on, M the MFA methods unlocked. Source: the SMS Authentication page that the product
//! was asked for with, NIST SP 800-63B-4 sections 3.1.3.3 and 3.2.9. Every door (login box, wire APIs, `doorcode apply`)
//! asks this module.

use super::client::Client;
use super::factor::{LoginMethod, MfaMethod, ProvenFactor};
use super::installation::{Installation, MfaRequirement, Rules};
use super::session::SignedIn;
use super::time::UtcTime;

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

/// What stands between a proven first factor and a session.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NextStep {
    /// Nothing: the user is signed in.
    SignedIn,
    /// One of these second factors, all of which the user has.
    Ask(Vec<MfaMethod>),
    /// A second factor is required and the user has none that may serve: one of these is set up first (R8). Empty where the
    /// administrator unlocked nothing that could serve: then nobody but the administrator can help.
    Enrol(Vec<MfaMethod>),
}

/// What a sign-in is for, beyond the installation's policy.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Demand {
    /// Whatever policy says.
    #[default]
    Policy,
    /// The application asks for a second step (`acr_values`): a remembered browser does not stand in for it.
    SecondStep,
    /// The account's best level, before its factors change (requirement A10): whoever has a second step takes it.
    Best,
}

impl Demand {
    /// The word in a sealed attempt.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Policy => "policy",
            Self::SecondStep => "second_step",
            Self::Best => "best",
        }
    }

    /// Reads [`Demand::as_str`] back.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Policy, Self::SecondStep, Self::Best].into_iter().find(|demand| demand.as_str() == word)
    }
}

/// How far a sign-in has got.
#[derive(Clone, Copy, Debug)]
pub struct Standing<'a> {
    /// What was proven, in order.
    pub proven: &'a [ProvenFactor],
    /// The second factors that the user has set up.
    pub enrolled: &'a [MfaMethod],
    /// Whether this browser need not be asked again for a while.
    pub remembered: bool,
    /// What the sign-in is for.
    pub demand: Demand,
}

/// Whether a second step was taken: two proofs of which the later is a second step, or a passkey, whose authenticator has
/// verified its user.
pub fn has_second_step(proven: &[ProvenFactor]) -> bool {
    proven.contains(&ProvenFactor::Passkey) || proven.len() > 1
}

/// Second factors that may follow what was proven. R8: neither the phone nor the mailbox that was the first factor.
fn may_follow(installation: &Installation, proven: &[ProvenFactor]) -> Vec<MfaMethod> {
    let taken = |method: MfaMethod| proven.iter().any(|factor| factor.second_step() == Some(method));
    MfaMethod::ALL.into_iter().filter(|method| installation.mfa.methods.contains(method) && !taken(*method)).collect()
}

/// What to ask next.
pub fn next_step(installation: &Installation, standing: Standing<'_>) -> NextStep {
    let requirement = installation.mfa.policy;
    if requirement == MfaRequirement::Off || has_second_step(standing.proven) {
        return NextStep::SignedIn;
    }
    let may_follow = may_follow(installation, standing.proven);
    let usable: Vec<MfaMethod> = may_follow.iter().copied().filter(|method| standing.enrolled.contains(method)).collect();
    match (usable.is_empty(), standing.demand) {
        (false, Demand::Policy) if standing.remembered => NextStep::SignedIn,
        (false, Demand::Policy | Demand::SecondStep | Demand::Best) => NextStep::Ask(usable),
        (true, Demand::SecondStep) => NextStep::Enrol(may_follow),
        (true, Demand::Policy | Demand::Best) if requirement == MfaRequirement::Required => NextStep::Enrol(may_follow),
        (true, Demand::Policy | Demand::Best) => NextStep::SignedIn,
    }
}

/// Whether what a session rests on is enough for a demand: when policy has come to require a second step, sessions without
/// one are asked for it.
pub fn accepts_session(installation: &Installation, session: &SignedIn, demand: Demand, now: UtcTime) -> bool {
    let has_step = has_second_step(&session.factors) && session.second_step_counts(now);
    match (demand, installation.mfa.policy) {
        (_, MfaRequirement::Off) | (Demand::Policy, MfaRequirement::Optional) => true,
        (Demand::Policy, MfaRequirement::Required) => has_step || session.remembered,
        (Demand::SecondStep | Demand::Best, MfaRequirement::Optional | MfaRequirement::Required) => has_step,
    }
}

/// Whether a session may change the factors of its account: its person authenticated minutes ago, at the best level that
/// the account has (requirement A10).
pub fn may_change_factors(installation: &Installation, session: &SignedIn, holdings: &Holdings, now: UtcTime) -> bool {
    let steps = holdings.second_steps();
    let can_step = installation.mfa.policy != MfaRequirement::Off && steps.iter().any(|method| installation.mfa.methods.contains(method));
    session.is_fresh(now) && (!can_step || has_second_step(&session.factors))
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
    if installation.mfa.policy == MfaRequirement::Required && steps(before) && !steps(after) {
        return Err(NoRemoval::LastSecondStep);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::connection::Countries;

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
