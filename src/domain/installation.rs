//! What the administrator sets: one document with one version, read whole and written whole.

use std::time::Duration;

use super::api::Api;
use super::branding::Branding;
use super::connection::{Countries, SmsConnection};
use super::factor::{LoginMethod, MfaMethod};
use super::limits::OwnLimits;
use super::mail_template::MailConnection;
use super::session::Lives;
use super::webhook::Webhook;

/// Which reading of the coexistence rules holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Rules {
    /// R1 to R9 as the product was asked for.
    Strict,
    /// SMS may be the only way in; MFA must still not be SMS alone.
    Current,
}

/// The switches of *Quick sign-in*.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
pub struct SignIn {
    /// Ways in that are switched on, in the order of the login box.
    pub methods: Vec<LoginMethod>,
    /// Whether an unknown number or address becomes a user.
    pub sign_up: bool,
    /// Which reading of the rules holds.
    pub rules: Rules,
    /// Days after which a number that nobody proved no longer opens its account alone: numbers are given to other people. 0
    /// trusts a number for ever.
    #[serde(default = "number_trust_days")]
    pub number_trust_days: u32,
    /// Days from somebody's claim that an old number is theirs now until it leaves the account that it belonged to: 1 to 90.
    #[serde(default = "number_quarantine_days")]
    pub number_quarantine_days: u32,
}

impl SignIn {
    /// How long a number opens its account without having been proven; `None` for ever.
    pub fn number_trust(&self) -> Option<Duration> {
        (self.number_trust_days > 0).then(|| Duration::from_secs(u64::from(self.number_trust_days) * 24 * 3_600))
    }

    /// How long a claimed number stays where it is.
    pub fn number_quarantine(&self) -> Duration {
        Duration::from_secs(u64::from(self.number_quarantine_days.max(1)) * 24 * 3_600)
    }
}

const fn number_trust_days() -> u32 {
    365
}

const fn number_quarantine_days() -> u32 {
    7
}

/// Whether a second step is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MfaRequirement {
    /// Nobody is asked and no method is unlocked.
    Off,
    /// Users who have one are asked.
    Optional,
    /// Everybody is asked, but whoever signs in with a passkey, which is both factors when its authenticator has verified its
    /// user.
    Required,
    /// Everybody is asked, after a passkey as well.
    RequiredOfAll,
}

impl MfaRequirement {
    /// From the least to the most.
    pub const ALL: [Self; 4] = [Self::Off, Self::Optional, Self::Required, Self::RequiredOfAll];

    /// The word in files and forms.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Optional => "optional",
            Self::Required => "required",
            Self::RequiredOfAll => "required_of_all",
        }
    }

    /// Reads [`MfaRequirement::as_str`] back.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|requirement| requirement.as_str() == word)
    }

    /// Whether somebody without a second step has to set one up.
    pub const fn is_required(self) -> bool {
        match self {
            Self::Off | Self::Optional => false,
            Self::Required | Self::RequiredOfAll => true,
        }
    }
}

/// The second-step policy.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
pub struct Mfa {
    /// Whether a second step is asked for.
    pub policy: MfaRequirement,
    /// Methods that users may set up.
    pub methods: Vec<MfaMethod>,
    /// Days that a browser may be remembered for, so that it is not asked again: 0 to 90, where 0 asks every time.
    #[serde(default = "remember_browser_days")]
    pub remember_browser_days: u32,
    /// Minutes that a second step counts where an application asks for one: within [`STEP_UP_MINUTES`].
    #[serde(default = "step_up_minutes")]
    pub step_up_minutes: u32,
}

/// What [`Mfa::step_up_minutes`] may be. A day at the most, as for every second step (NIST SP 800-63B-4 section 2.2.3); five
/// minutes at the least, so that nobody is asked twice in one errand.
pub const STEP_UP_MINUTES: std::ops::RangeInclusive<u32> = 5..=1_440;

/// The bounds of [`Mfa::remember_browser_days`].
pub const REMEMBER_BROWSER_DAYS: std::ops::RangeInclusive<u32> = 0..=90;

/// The bounds of [`SignIn::number_trust_days`]: up to ten years.
pub const NUMBER_TRUST_DAYS: std::ops::RangeInclusive<u32> = 0..=3_650;

/// The bounds of [`SignIn::number_quarantine_days`].
pub const NUMBER_QUARANTINE_DAYS: std::ops::RangeInclusive<u32> = 1..=90;

const fn step_up_minutes() -> u32 {
    1_440
}

const fn remember_browser_days() -> u32 {
    30
}

impl Mfa {
    /// How long a browser is remembered.
    pub fn remember_browser(&self) -> Duration {
        Duration::from_secs(u64::from(self.remember_browser_days) * 24 * 3_600)
    }

    /// How long a second step counts where an application asks for one.
    pub fn step_up_life(&self) -> Duration {
        Duration::from_secs(u64::from(self.step_up_minutes.clamp(*STEP_UP_MINUTES.start(), *STEP_UP_MINUTES.end())) * 60)
    }
}

/// The whole document.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
pub struct Installation {
    /// Ways in.
    pub sign_in: SignIn,
    /// Second steps.
    pub mfa: Mfa,
    /// How long people stay signed in.
    #[serde(default)]
    pub session: Lives,
    /// Texts.
    pub sms: SmsConnection,
    /// Mails.
    #[serde(default)]
    pub mail: MailConnection,
    /// APIs that tokens are made for.
    #[serde(default)]
    pub apis: Vec<Api>,
    /// Limits, as far as it says them itself.
    #[serde(default)]
    pub limits: OwnLimits,
    /// Programs that are told of events.
    #[serde(default)]
    pub webhooks: Vec<Webhook>,
    /// How the pages look.
    #[serde(default)]
    pub branding: Branding,
}

impl Installation {
    /// What a fresh installation starts with: codes by text and by e-mail, sign-up on, MFA at the user's choice.
    pub fn fresh(countries: Countries) -> Self {
        Self {
            sign_in: SignIn {
                methods: vec![LoginMethod::Sms, LoginMethod::EmailCode, LoginMethod::Passkey],
                sign_up: true,
                rules: Rules::Strict,
                number_trust_days: number_trust_days(),
                number_quarantine_days: number_quarantine_days(),
            },
            mfa: Mfa {
                policy: MfaRequirement::Optional,
                methods: vec![MfaMethod::Totp, MfaMethod::Passkey, MfaMethod::Sms, MfaMethod::EmailCode],
                remember_browser_days: remember_browser_days(),
                step_up_minutes: step_up_minutes(),
            },
            session: Lives::default(),
            sms: SmsConnection::local(countries),
            mail: MailConnection::default(),
            apis: Vec::new(),
            limits: OwnLimits::default(),
            webhooks: Vec::new(),
            branding: Branding::default(),
        }
    }
}
