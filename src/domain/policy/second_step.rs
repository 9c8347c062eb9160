//! What is asked after the first proof, and whether what a session rests on is still enough (R8).

use super::unlocked_second_steps;
use crate::domain::factor::{LoginMethod, MfaMethod, ProvenFactor};
use crate::domain::installation::{Installation, MfaRequirement, Rules};
use crate::domain::session::{SECOND_STEP_LIFE, SignedIn};
use crate::domain::time::UtcTime;

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
    /// Nothing more: the person is let in, and a second way in is offered, which may be put off (R4).
    OfferAny,
    /// The same, a passkey alone.
    OfferPasskey,
}

impl Demand {
    /// The word in a sealed attempt.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Policy => "policy",
            Self::SecondStep => "second_step",
            Self::Best => "best",
            Self::OfferAny => "offer_any",
            Self::OfferPasskey => "offer_passkey",
        }
    }

    /// Reads [`Demand::as_str`] back.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Policy, Self::SecondStep, Self::Best, Self::OfferAny, Self::OfferPasskey].into_iter().find(|demand| demand.as_str() == word)
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

/// Whether what was proven is all that policy wants. Where a passkey is not to be enough, it still is when nothing could follow
/// it: two factors it has, and nobody is shut out.
fn is_enough(installation: &Installation, proven: &[ProvenFactor]) -> bool {
    match installation.mfa.policy {
        MfaRequirement::Off | MfaRequirement::Optional | MfaRequirement::Required => has_second_step(proven),
        MfaRequirement::RequiredOfAll => proven.len() > 1 || (proven.contains(&ProvenFactor::Passkey) && may_follow(installation, proven).is_empty()),
    }
}

/// Second steps of which each lets its owner through the next sign-in, as far as can be told beforehand: people who have a
/// passkey are taken to sign in with it.
pub fn sufficient_steps(installation: &Installation) -> Vec<MfaMethod> {
    let mut steps = unlocked_second_steps(installation);
    if installation.sign_in.methods.contains(&LoginMethod::Passkey) {
        let others = steps.iter().any(|method| *method != MfaMethod::Passkey);
        match installation.mfa.policy {
            MfaRequirement::Required if !steps.contains(&MfaMethod::Passkey) => steps.push(MfaMethod::Passkey),
            MfaRequirement::RequiredOfAll if others => steps.retain(|method| *method != MfaMethod::Passkey),
            MfaRequirement::Off | MfaRequirement::Optional | MfaRequirement::Required | MfaRequirement::RequiredOfAll => {}
        }
    }
    steps
}

/// What to ask next.
pub fn next_step(installation: &Installation, standing: Standing<'_>) -> NextStep {
    let requirement = installation.mfa.policy;
    if requirement == MfaRequirement::Off || is_enough(installation, standing.proven) {
        return NextStep::SignedIn;
    }
    let may_follow = may_follow(installation, standing.proven);
    let usable: Vec<MfaMethod> = may_follow.iter().copied().filter(|method| standing.enrolled.contains(method)).collect();
    match (usable.is_empty(), standing.demand) {
        (false, Demand::Policy | Demand::OfferAny | Demand::OfferPasskey) if standing.remembered => NextStep::SignedIn,
        (false, _) => NextStep::Ask(usable),
        (true, Demand::SecondStep | Demand::OfferAny) => NextStep::Enrol(may_follow),
        (true, Demand::OfferPasskey) => NextStep::Enrol(may_follow.into_iter().filter(|method| *method == MfaMethod::Passkey).collect()),
        (true, Demand::Policy | Demand::Best) if requirement.is_required() => NextStep::Enrol(may_follow),
        (true, Demand::Policy | Demand::Best) => NextStep::SignedIn,
    }
}

/// What somebody is offered right after a sign-in by one message alone: whoever came to be by a number is led to a second way at
/// once (R4), since the account would be lost with the number; others may be shown a passkey, where the browser can make one.
pub fn offer(installation: &Installation, proven: &[ProvenFactor], is_new: bool, enrolled: &[MfaMethod], passkey: bool) -> Option<Demand> {
    let open = may_follow(installation, proven);
    let by_message = matches!(proven, [ProvenFactor::Sms | ProvenFactor::Email]);
    if installation.mfa.policy == MfaRequirement::Off || open.is_empty() || !by_message || !enrolled.is_empty() {
        return None;
    }
    if is_new && proven == [ProvenFactor::Sms] && installation.sign_in.rules == Rules::Strict {
        return Some(Demand::OfferAny);
    }
    (passkey && open.contains(&MfaMethod::Passkey)).then_some(Demand::OfferPasskey)
}

/// Whether what a session rests on is enough for a demand: when policy has come to require a second step, sessions without
/// one are asked for it.
pub fn accepts_session(installation: &Installation, session: &SignedIn, demand: Demand, now: UtcTime) -> bool {
    let (policy, is_enough) = (installation.mfa.policy, is_enough(installation, &session.factors));
    let has_step = |life| is_enough && session.second_step_counts(life, now);
    if policy == MfaRequirement::Off {
        return true;
    }
    match demand {
        Demand::Policy | Demand::OfferAny | Demand::OfferPasskey => !policy.is_required() || session.remembered || has_step(SECOND_STEP_LIFE),
        Demand::Best => has_step(SECOND_STEP_LIFE),
        Demand::SecondStep => has_step(installation.mfa.step_up_life()),
    }
}
