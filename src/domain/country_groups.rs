//! Groups of countries that an administrator may allow at once.

/// The member states of the European Union.
pub const EUROPEAN_UNION: [&str; 27] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO",
    "SE", "SI", "SK",
];

/// The United States, Canada and Mexico. Other countries of calling code +1 are not among them: texts there cost more.
pub const NORTH_AMERICA: [&str; 3] = ["CA", "MX", "US"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::phone::Region;

    #[test]
    fn every_one_has_telephones() {
        for code in EUROPEAN_UNION.iter().chain(&NORTH_AMERICA) {
            assert!(Region::parse(code).is_some_and(|region| region.calling_code().is_some()), "{code}");
        }
    }
}
