//! How often things may happen.

use super::Raw;
use crate::domain::limits::{BOUNDS, LimitName, OwnLimits};

/// How often things may happen, per hour unless the name says otherwise.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Whether limits bite or are only counted and logged (requirement F8).
    pub enforce: bool,
    /// Messages to one number or address in an hour.
    pub sends_per_recipient: u32,
    /// Messages to one number or address in a day.
    pub sends_per_recipient_per_day: u32,
    /// Messages asked for by one browser.
    pub sends_per_session: u32,
    /// Messages asked for from one network address (IPv4 /32, IPv6 /64; an IPv6 /48 gets four times as many).
    pub sends_per_address: u32,
    /// Messages to numbers that differ in their last four digits only.
    pub sends_per_prefix: u32,
    /// Messages for one application.
    pub sends_per_client: u32,
    /// Messages in all.
    pub sends_in_all: u32,
    /// Messages in all in a day.
    pub sends_in_all_per_day: u32,
    /// Wrong codes for one number or address in a day.
    pub guesses_per_recipient_per_day: u32,
    /// Codes tried from one network address.
    pub guesses_per_address: u32,
    /// Failed authentications of one application's secret.
    pub failed_client_secrets: u32,
}

impl Limits {
    /// Figures follow Login.gov's and Twilio's published practice. In development nothing leaves the machine, so the
    /// ceilings that guard a bill are wide; those that guard a person and a code are the same.
    pub(super) fn read(raw: &mut Raw, development: bool) -> Self {
        let wide = |production: u32| if development { 100_000_000 } else { production };
        let bounds = u64::from(*BOUNDS.start())..=u64::from(*BOUNDS.end());
        let mut read = |name: &str, default: u32| raw.number(&format!("limits.{name}"), u64::from(default), bounds.clone()) as u32;
        Self {
            sends_per_recipient: read("sends_per_recipient", 5),
            sends_per_recipient_per_day: read("sends_per_recipient_per_day", 10),
            sends_per_session: read("sends_per_session", wide(10)),
            sends_per_address: read("sends_per_address", 30),
            sends_per_prefix: read("sends_per_prefix", wide(30)),
            sends_per_client: read("sends_per_client", wide(2_000)),
            sends_in_all: read("sends_in_all", wide(5_000)),
            sends_in_all_per_day: read("sends_in_all_per_day", wide(20_000)),
            guesses_per_recipient_per_day: read("guesses_per_recipient_per_day", 20),
            guesses_per_address: read("guesses_per_address", 60),
            failed_client_secrets: read("failed_client_secrets", 100),
            enforce: raw.choice("limits.mode", &["enforce", "count"]) == "enforce",
        }
    }

    /// These, with what the installation says over them.
    pub fn with(&self, own: &OwnLimits) -> Self {
        let mut all = self.clone();
        all.enforce = own.enforce.unwrap_or(all.enforce);
        for (name, number) in &own.numbers {
            *all.slot(*name) = *number;
        }
        all
    }

    /// One of them.
    pub fn number(&self, name: LimitName) -> u32 {
        *self.clone().slot(name)
    }

    fn slot(&mut self, name: LimitName) -> &mut u32 {
        match name {
            LimitName::SendsPerRecipient => &mut self.sends_per_recipient,
            LimitName::SendsPerRecipientPerDay => &mut self.sends_per_recipient_per_day,
            LimitName::SendsPerSession => &mut self.sends_per_session,
            LimitName::SendsPerAddress => &mut self.sends_per_address,
            LimitName::SendsPerPrefix => &mut self.sends_per_prefix,
            LimitName::SendsPerClient => &mut self.sends_per_client,
            LimitName::SendsInAll => &mut self.sends_in_all,
            LimitName::SendsInAllPerDay => &mut self.sends_in_all_per_day,
            LimitName::GuessesPerRecipientPerDay => &mut self.guesses_per_recipient_per_day,
            LimitName::GuessesPerAddress => &mut self.guesses_per_address,
            LimitName::FailedClientSecrets => &mut self.failed_client_secrets,
        }
    }
}
