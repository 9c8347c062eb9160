//! Why a message did not arrive, as somebody who looks after people reads it. Providers move their codes, so the table is data;
//! codes that are not in it go by their class.

use super::message::ErrorClass;

/// What happened, and with it what to do next.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reason {
    /// Off, or out of reach.
    Unreachable,
    /// No mobile.
    Landline,
    /// Not a number that exists.
    NotANumber,
    /// The provider does not send to the country.
    Country,
    /// They replied STOP.
    Stopped,
    /// A carrier took it for something else.
    Filtered,
    /// Our account or our request.
    Account,
    /// The provider took it for fraud.
    Fraud,
    /// No route to it.
    Route,
    /// Busy for the moment.
    Busy,
    /// The code had been used, replaced or outlived before it was sent.
    NotWanted,
    /// Nothing is connected that could send it.
    NotConnected,
    /// Nobody knows.
    Unknown,
}

const TABLE: &[(&str, Reason)] = &[
    ("21211", Reason::NotANumber),
    ("21265", Reason::NotANumber),
    ("21408", Reason::Country),
    ("21610", Reason::Stopped),
    ("21614", Reason::Landline),
    ("21635", Reason::Landline),
    ("30003", Reason::Unreachable),
    ("30005", Reason::NotANumber),
    ("30006", Reason::Landline),
    ("30007", Reason::Filtered),
    ("60605", Reason::Country),
    ("not_connected", Reason::NotConnected),
    ("not_wanted", Reason::NotWanted),
];

impl Reason {
    /// Every reason.
    pub const ALL: [Self; 13] = [
        Self::Unreachable,
        Self::Landline,
        Self::NotANumber,
        Self::Country,
        Self::Stopped,
        Self::Filtered,
        Self::Account,
        Self::Fraud,
        Self::Route,
        Self::Busy,
        Self::NotWanted,
        Self::NotConnected,
        Self::Unknown,
    ];

    /// The reason for a provider's answer.
    pub fn of(class: ErrorClass, code: &str) -> Self {
        let by_code = TABLE.iter().find(|(own, _)| *own == code).map(|(_, reason)| *reason);
        by_code.unwrap_or(match class {
            ErrorClass::Number => Self::NotANumber,
            ErrorClass::Route => Self::Route,
            ErrorClass::Temporary => Self::Busy,
            ErrorClass::Ours => Self::Account,
            ErrorClass::Fraud => Self::Fraud,
            ErrorClass::OptedOut => Self::Stopped,
            ErrorClass::Unknown => Self::Unknown,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_codes_go_by_the_table_and_others_by_their_class() {
        assert_eq!(Reason::of(ErrorClass::Temporary, "30003"), Reason::Unreachable);
        assert_eq!(Reason::of(ErrorClass::Temporary, "30008"), Reason::Busy);
        assert_eq!(Reason::of(ErrorClass::Unknown, "not_wanted"), Reason::NotWanted);
        assert!(TABLE.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }
}
