//! The box that explains how signing in by text rests on other factors, on both pages whose switches it concerns.

use crate::domain::factor::{LoginMethod, MfaMethod};
use crate::domain::installation::Installation;
use crate::domain::policy::{self, Footing, Lock, Refusal};
use crate::web::mfa_words::MethodWords;

/// The box.
pub struct RuleBox {
    /// How firmly the draft stands.
    pub footing: Footing,
    /// The ways in.
    login: Vec<LoginMethod>,
    /// The second steps.
    steps: Vec<MfaMethod>,
}

/// A factor in the box.
pub struct Chip {
    /// Its icon.
    pub icon: &'static str,
    /// Its name: a text's key.
    pub name: &'static str,
    /// Whether it is text message.
    pub is_sms: bool,
}

impl RuleBox {
    /// The ways in that are on.
    pub fn login_chips(&self) -> Vec<Chip> {
        let chip = |method: &LoginMethod| Chip { icon: login_icon(*method), name: login_name(*method), is_sms: *method == LoginMethod::Sms };
        self.login.iter().map(chip).collect()
    }

    /// The second steps that are unlocked.
    pub fn step_chips(&self) -> Vec<Chip> {
        let chip = |method: &MfaMethod| Chip { icon: method.icon(), name: method.name(), is_sms: *method == MfaMethod::Sms };
        self.steps.iter().map(chip).collect()
    }

    /// About a draft.
    pub fn of(draft: &Installation) -> Self {
        Self { footing: policy::footing(draft), login: draft.sign_in.methods.clone(), steps: policy::unlocked_second_steps(draft) }
    }

    /// The class that colours its edge.
    pub const fn class(&self) -> &'static str {
        match self.footing {
            Footing::WithoutSms | Footing::Fine => "is-fine",
            Footing::Tight => "is-tight",
            Footing::Broken(_) => "is-broken",
        }
    }

    /// The key of its sentence.
    pub fn body_key(&self) -> &'static str {
        let both = self.login.contains(&LoginMethod::Sms) && self.steps.contains(&MfaMethod::Sms);
        match self.footing {
            Footing::WithoutSms => "admin-rule-without",
            Footing::Fine => "admin-rule-fine",
            Footing::Tight if both => "admin-rule-tight",
            Footing::Tight => "admin-rule-only",
            Footing::Broken(refusal) => refusal_key(refusal),
        }
    }
}

/// The sentence about a rule that a draft breaks: a text's key.
pub const fn refusal_key(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::SmsIsTheOnlyWayIn => "admin-refused-only-way",
        Refusal::SmsIsTheOnlySecondStep => "admin-refused-only-step",
        Refusal::SmsHasNoOtherFactor => "admin-refused-no-other",
        Refusal::NoWayIn => "admin-refused-no-way",
    }
}

/// The sentence about what holds a switch: a text's key.
pub const fn lock_key(lock: Lock) -> &'static str {
    match lock {
        Lock::Breaks(Refusal::SmsIsTheOnlyWayIn) => "admin-lock-way",
        Lock::Breaks(Refusal::SmsIsTheOnlySecondStep) => "admin-lock-step",
        Lock::Breaks(Refusal::SmsHasNoOtherFactor) => "admin-lock-factor",
        Lock::Breaks(Refusal::NoWayIn) => "admin-lock-last",
        Lock::NeedsOtherFactor => "admin-lock-needs",
    }
}

/// The name of a way in: a text's key.
pub const fn login_name(method: LoginMethod) -> &'static str {
    match method {
        LoginMethod::Sms => "admin-way-sms",
        LoginMethod::EmailCode => "admin-way-email",
        LoginMethod::MagicLink => "admin-way-link",
        LoginMethod::Password => "admin-way-password",
        LoginMethod::Passkey => "admin-way-passkey",
    }
}

/// The icon of a way in.
pub const fn login_icon(method: LoginMethod) -> &'static str {
    match method {
        LoginMethod::Sms => "sms",
        LoginMethod::EmailCode => "mail",
        LoginMethod::MagicLink => "link",
        LoginMethod::Password => "pass",
        LoginMethod::Passkey => "key",
    }
}
