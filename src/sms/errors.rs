//! What Twilio's error codes mean to us. Twilio moves its codes, so the table is data and unknown codes go by the HTTP
//! status. Source: `twilio.com/docs/api/errors`, as collected in the project's provider notes.

use crate::domain::message::ErrorClass;

/// Error codes and what to do about them.
const TABLE: &[(u32, ErrorClass)] = &[
    (20003, ErrorClass::Ours),
    (20404, ErrorClass::Ours),
    (20429, ErrorClass::Temporary),
    (21211, ErrorClass::Number),
    (21212, ErrorClass::Ours),
    (21214, ErrorClass::Route),
    (21215, ErrorClass::Route),
    (21216, ErrorClass::Number),
    (21265, ErrorClass::Number),
    (21266, ErrorClass::Ours),
    (21408, ErrorClass::Route),
    (21606, ErrorClass::Ours),
    (21607, ErrorClass::Ours),
    (21608, ErrorClass::Ours),
    (21610, ErrorClass::OptedOut),
    (21611, ErrorClass::Temporary),
    (21612, ErrorClass::Route),
    (21614, ErrorClass::Number),
    (21617, ErrorClass::Ours),
    (21635, ErrorClass::Number),
    (21658, ErrorClass::Ours),
    (21659, ErrorClass::Ours),
    (21660, ErrorClass::Ours),
    (21661, ErrorClass::Ours),
    (30001, ErrorClass::Temporary),
    (30002, ErrorClass::Ours),
    (30003, ErrorClass::Temporary),
    (30004, ErrorClass::Number),
    (30005, ErrorClass::Number),
    (30006, ErrorClass::Number),
    (30007, ErrorClass::Route),
    (30008, ErrorClass::Temporary),
    (30022, ErrorClass::Temporary),
    (30034, ErrorClass::Ours),
    (30450, ErrorClass::Fraud),
    (60410, ErrorClass::Fraud),
    (60413, ErrorClass::Fraud),
    (60605, ErrorClass::Route),
    (60728, ErrorClass::Temporary),
    (63017, ErrorClass::Temporary),
    (63018, ErrorClass::Temporary),
    (63038, ErrorClass::Ours),
];

/// The class of a Twilio error: by its code, else by the HTTP status that carried it.
pub fn classify(code: Option<u32>, status: Option<u16>) -> ErrorClass {
    let by_code = code.and_then(|code| TABLE.iter().find(|(own, _)| *own == code).map(|(_, class)| *class));
    by_code.unwrap_or(match status {
        Some(401 | 403 | 404) => ErrorClass::Ours,
        Some(429 | 500..=599) => ErrorClass::Temporary,
        _ => ErrorClass::Unknown,
    })
}

/// What asking Twilio about an account found, when it was not that all is well.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Trouble {
    /// The SID and the token do not belong together.
    Credentials,
    /// What was asked for is not there.
    Missing,
    /// The account is suspended or closed.
    Closed,
    /// Test credentials: they read and send nothing.
    Test,
    /// The token is right and may not read this.
    Forbidden,
    /// Asked too often.
    Busy,
    /// Something is broken at Twilio.
    Theirs,
    /// No connection came about.
    Unreachable,
    /// No answer in time.
    Slow,
    /// The answer is nobody's that Twilio sends.
    Strange,
}

/// Error codes of account and service look-ups.
const LOOK_UPS: &[(u32, Trouble)] = &[
    (20003, Trouble::Credentials),
    (20005, Trouble::Closed),
    (20006, Trouble::Forbidden),
    (20008, Trouble::Test),
    (20404, Trouble::Missing),
    (20429, Trouble::Busy),
];

/// What an error of a look-up means: by its code, else by the HTTP status that carried it.
pub fn trouble(code: Option<u32>, status: u16) -> Trouble {
    let by_code = code.and_then(|code| LOOK_UPS.iter().find(|(own, _)| *own == code).map(|(_, trouble)| *trouble));
    by_code.unwrap_or(match status {
        401 => Trouble::Credentials,
        403 => Trouble::Forbidden,
        404 => Trouble::Missing,
        429 => Trouble::Busy,
        500..=599 => Trouble::Theirs,
        _ => Trouble::Strange,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_codes_go_by_the_table_and_others_by_their_status() {
        assert_eq!(classify(Some(21211), Some(400)), ErrorClass::Number);
        assert_eq!(classify(Some(21610), Some(400)), ErrorClass::OptedOut);
        assert_eq!(classify(Some(99999), Some(400)), ErrorClass::Unknown);
        assert_eq!(classify(None, Some(401)), ErrorClass::Ours);
        assert_eq!(classify(None, Some(503)), ErrorClass::Temporary);
    }

    #[test]
    fn look_ups_go_by_their_table_and_by_their_status() {
        assert_eq!(trouble(Some(20003), 401), Trouble::Credentials);
        assert_eq!(trouble(Some(20008), 403), Trouble::Test);
        assert_eq!(trouble(None, 404), Trouble::Missing);
        assert_eq!(trouble(Some(1), 502), Trouble::Theirs);
        assert_eq!(trouble(None, 302), Trouble::Strange);
    }

    #[test]
    fn the_table_names_each_code_once_in_order() {
        assert!(TABLE.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }
}
