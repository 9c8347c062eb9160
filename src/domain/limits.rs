//! What the installation says about limits, over what the process was started with.

use std::collections::BTreeMap;

/// A limit that is a number, by its key in files.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LimitName {
    /// Messages to one number or address in an hour.
    SendsPerRecipient,
    /// The same in a day.
    SendsPerRecipientPerDay,
    /// Messages asked for by one browser in an hour.
    SendsPerSession,
    /// Messages asked for from one network address in an hour.
    SendsPerAddress,
    /// Messages in an hour to numbers that differ in their last four digits only.
    SendsPerPrefix,
    /// Messages for one application in an hour.
    SendsPerClient,
    /// All messages in an hour.
    SendsInAll,
    /// All messages in a day.
    SendsInAllPerDay,
    /// Codes tried for one number or address in a day.
    GuessesPerRecipientPerDay,
    /// Codes tried from one network address in an hour.
    GuessesPerAddress,
    /// Wrong secrets of one application in an hour.
    FailedClientSecrets,
}

/// The least and the most of every limit.
pub const BOUNDS: std::ops::RangeInclusive<u32> = 1..=1_000_000_000;

impl LimitName {
    /// Every limit, in the order of forms.
    pub const ALL: [Self; 11] = [
        Self::SendsPerRecipient,
        Self::SendsPerRecipientPerDay,
        Self::SendsPerSession,
        Self::SendsPerAddress,
        Self::SendsPerPrefix,
        Self::SendsPerClient,
        Self::SendsInAll,
        Self::SendsInAllPerDay,
        Self::GuessesPerRecipientPerDay,
        Self::GuessesPerAddress,
        Self::FailedClientSecrets,
    ];

    /// The key in files and forms.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SendsPerRecipient => "sends_per_recipient",
            Self::SendsPerRecipientPerDay => "sends_per_recipient_per_day",
            Self::SendsPerSession => "sends_per_session",
            Self::SendsPerAddress => "sends_per_address",
            Self::SendsPerPrefix => "sends_per_prefix",
            Self::SendsPerClient => "sends_per_client",
            Self::SendsInAll => "sends_in_all",
            Self::SendsInAllPerDay => "sends_in_all_per_day",
            Self::GuessesPerRecipientPerDay => "guesses_per_recipient_per_day",
            Self::GuessesPerAddress => "guesses_per_address",
            Self::FailedClientSecrets => "failed_client_secrets",
        }
    }
}

/// What the installation says itself; what it leaves out is as the settings have it.
#[derive(Clone, PartialEq, Eq, Default, Debug, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct OwnLimits {
    /// Whether limits on sending bite or are only counted.
    pub enforce: Option<bool>,
    /// The numbers that it says.
    pub numbers: BTreeMap<LimitName, u32>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stored_names_are_those_of_files() {
        for name in LimitName::ALL {
            assert_eq!(serde_json::to_value(name).unwrap(), name.as_str());
        }
        let own = OwnLimits { enforce: Some(true), numbers: BTreeMap::from([(LimitName::SendsInAll, 7)]) };
        let text = serde_json::to_string(&own).unwrap();
        assert_eq!(serde_json::from_str::<OwnLimits>(&text).unwrap(), own);
    }
}
