//! What the switches of *Quick sign-in* and *MFA policy* may do next: each is asked by flipping it on a copy, so that no page
//! repeats a rule.

use super::{NotOffered, Refusal, admit, admit_change, offers, sms_in_mfa};
use crate::domain::client::Client;
use crate::domain::factor::{LoginMethod, MfaMethod};
use crate::domain::installation::Installation;

/// Why a switch stays as it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Lock {
    /// Flipping it breaks this rule.
    Breaks(Refusal),
    /// R3: text message is offered to nobody while no other second step is unlocked.
    NeedsOtherFactor,
}

/// How firmly a draft stands on the rules that bind SMS to other factors.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Footing {
    /// Text message is no way in: nothing rests on it.
    WithoutSms,
    /// There is something else on both sides.
    Fine,
    /// One switch more and a rule would break, or texts are the only way in.
    Tight,
    /// It may not be saved.
    Broken(Refusal),
}

/// The draft after one flip of a way in.
pub fn flip_login(draft: &Installation, method: LoginMethod) -> Installation {
    let mut flipped = draft.clone();
    toggle(&mut flipped.sign_in.methods, method);
    flipped
}

/// The draft after one flip of a second step.
pub fn flip_mfa(draft: &Installation, method: MfaMethod) -> Installation {
    let mut flipped = draft.clone();
    toggle(&mut flipped.mfa.methods, method);
    flipped
}

fn toggle<T: PartialEq>(all: &mut Vec<T>, one: T) {
    match all.iter().position(|own| *own == one) {
        Some(at) => drop(all.remove(at)),
        None => all.push(one),
    }
}

/// What holds the switch of a way in.
pub fn login_lock(draft: &Installation, method: LoginMethod) -> Option<Lock> {
    let flipped = flip_login(draft, method);
    let turns_on = flipped.sign_in.methods.contains(&method);
    // A draft that is broken already may be mended by any flip that does not break it anew.
    if let Err(refusal) = admit(&flipped)
        && admit(draft).is_ok()
    {
        let waits = turns_on && refusal == Refusal::SmsIsTheOnlySecondStep;
        return Some(if waits { Lock::NeedsOtherFactor } else { Lock::Breaks(refusal) });
    }
    let any = Client { sms: true, ..Client::portal() };
    (turns_on && offers(&flipped, &any, method) == Err(NotOffered::NoOtherFactor)).then_some(Lock::NeedsOtherFactor)
}

/// What holds the switch of a second step.
pub fn mfa_lock(draft: &Installation, method: MfaMethod) -> Option<Lock> {
    let flipped = flip_mfa(draft, method);
    if admit(draft).is_err() {
        return None;
    }
    admit_change(draft, &flipped).err().map(Lock::Breaks)
}

/// A change of second steps that R3 does not allow, together with what resolves it: text message goes as a way in as well.
/// `None` where that would not do either.
pub fn mfa_without_sms(before: &Installation, after: &Installation) -> Option<Installation> {
    let mut both = after.clone();
    both.sign_in.methods.retain(|method| *method != LoginMethod::Sms);
    let resolves = admit_change(before, after).is_err() && admit_change(before, &both).is_ok();
    resolves.then_some(both)
}

/// Where a draft stands.
pub fn footing(draft: &Installation) -> Footing {
    if let Err(refusal) = admit(draft) {
        return Footing::Broken(refusal);
    }
    let methods = &draft.sign_in.methods;
    if !methods.contains(&LoginMethod::Sms) {
        return Footing::WithoutSms;
    }
    let held = |lock: Option<Lock>| matches!(lock, Some(Lock::Breaks(refusal)) if refusal != Refusal::NoWayIn);
    let is_held = methods.iter().any(|method| held(login_lock(draft, *method)))
        || draft.mfa.methods.iter().any(|method| *method != MfaMethod::Sms && held(mfa_lock(draft, *method)));
    if (sms_in_mfa(draft) && is_held) || methods.len() == 1 { Footing::Tight } else { Footing::Fine }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::connection::Countries;
    use LoginMethod::{EmailCode, Passkey, Sms};
    use MfaMethod::{Sms as SmsStep, Totp};

    fn draft(login: &[LoginMethod], mfa: &[MfaMethod]) -> Installation {
        let mut draft = Installation::fresh(Countries::All);
        draft.sign_in.methods = login.to_vec();
        draft.mfa.methods = mfa.to_vec();
        draft
    }

    #[test]
    fn the_last_other_way_in_is_locked_on_while_sms_is_a_second_step_too() {
        let tight = draft(&[Sms, EmailCode], &[SmsStep, Totp]);
        assert_eq!(login_lock(&tight, EmailCode), Some(Lock::Breaks(Refusal::SmsIsTheOnlyWayIn)));
        assert_eq!(login_lock(&tight, Sms), None);
        assert_eq!(footing(&tight), Footing::Tight);
        let without = draft(&[Sms, EmailCode], &[Totp]);
        assert_eq!(login_lock(&without, EmailCode), None);
    }

    #[test]
    fn the_last_other_second_step_is_locked_on_while_sms_opens_the_door() {
        let tight = draft(&[Sms, EmailCode, Passkey], &[SmsStep, Totp]);
        assert_eq!(mfa_lock(&tight, Totp), Some(Lock::Breaks(Refusal::SmsIsTheOnlySecondStep)));
        assert_eq!(mfa_lock(&tight, SmsStep), None);
        assert_eq!(mfa_lock(&draft(&[Sms, Passkey], &[Totp]), Totp), Some(Lock::Breaks(Refusal::SmsHasNoOtherFactor)));
    }

    #[test]
    fn what_text_sign_in_rests_on_goes_together_with_it_where_something_else_opens_the_door() {
        let before = draft(&[Sms, EmailCode], &[SmsStep, Totp]);
        let both = mfa_without_sms(&before, &flip_mfa(&before, Totp)).unwrap();
        assert_eq!((both.sign_in.methods, both.mfa.methods), (vec![EmailCode], vec![SmsStep]));
        let only = draft(&[Sms], &[Totp]);
        assert_eq!(mfa_without_sms(&only, &flip_mfa(&only, Totp)), None, "nobody could come in");
        assert_eq!(mfa_without_sms(&before, &flip_mfa(&before, SmsStep)), None, "nothing is in the way");
        let mut relaxed = before;
        relaxed.sign_in.rules = crate::domain::installation::Rules::Current;
        assert_eq!(mfa_without_sms(&relaxed, &flip_mfa(&relaxed, Totp)), None, "R2 holds there whatever signs in");
    }

    #[test]
    fn sms_is_not_switched_on_before_another_second_step() {
        assert_eq!(login_lock(&draft(&[Passkey], &[]), Sms), Some(Lock::NeedsOtherFactor));
        assert_eq!(login_lock(&draft(&[Passkey], &[Totp]), Sms), None);
        assert_eq!(login_lock(&draft(&[Passkey], &[SmsStep]), Sms), Some(Lock::NeedsOtherFactor));
    }

    #[test]
    fn with_ways_to_spare_on_both_sides_nothing_is_locked() {
        let fine = draft(&[Sms, EmailCode, Passkey], &[SmsStep, Totp, MfaMethod::Passkey]);
        assert_eq!(footing(&fine), Footing::Fine);
        assert!(fine.sign_in.methods.iter().all(|method| login_lock(&fine, *method).is_none()));
        assert_eq!(footing(&draft(&[Sms], &[Totp])), Footing::Tight);
        assert_eq!(footing(&draft(&[Passkey], &[Totp])), Footing::WithoutSms);
        assert_eq!(login_lock(&draft(&[Passkey], &[Totp]), Passkey), Some(Lock::Breaks(Refusal::NoWayIn)));
    }
}
