//! Password hashes: Argon2id over a keyed digest of the password in Unicode's composed form.

mod rules;

use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use argon2::{Algorithm, Argon2, Params, Version};
use icu_normalizer::ComposingNormalizerBorrowed;
use zeroize::Zeroizing;

use super::Keyring;

pub use rules::{Least, NewPassword, PasswordProblem, check_new};

/// The longest password that is hashed, in bytes of its composed form (requirement P1).
pub const MAX_BYTES: usize = 1_024;

/// OWASP's recommendation: 19 MiB, two passes, one lane.
const COST: (u32, u32, u32) = (19_456, 2, 1);

fn hasher() -> Result<Argon2<'static>, String> {
    let (memory, passes, lanes) = COST;
    let params = Params::new(memory, passes, lanes, None).map_err(|error| error.to_string())?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// The form that is counted and hashed: Unicode's composed form (requirement P2), so that one word typed on two keyboards is one
/// password. `None` when it is longer than [`MAX_BYTES`]; composing changes the length, at most threefold (Unicode TR 15,
/// section 12), so what is longer than that is not even composed.
fn composed(typed: &str) -> Option<Zeroizing<String>> {
    if typed.len() > 3 * MAX_BYTES {
        return None;
    }
    let composed = Zeroizing::new(ComposingNormalizerBorrowed::new_nfc().normalize(typed).into_owned());
    (composed.len() <= MAX_BYTES).then_some(composed)
}

/// Hashes a password that was admitted; the result names its own cost and salt.
///
/// # Errors
/// When the operating system or the hash fails.
pub fn hash(keyring: &Keyring, password: &NewPassword) -> Result<String, String> {
    hash_composed(keyring, password.composed())
}

/// Hashes again what has just been verified, without asking the rules of today.
///
/// # Errors
/// When the operating system or the hash fails, or the password is longer than [`MAX_BYTES`].
pub fn rehash(keyring: &Keyring, verified: &str) -> Result<String, String> {
    hash_composed(keyring, &composed(verified).ok_or("the password is too long")?)
}

fn hash_composed(keyring: &Keyring, composed: &str) -> Result<String, String> {
    let peppered = Zeroizing::new(keyring.pepper_password(composed));
    Ok(hasher()?.hash_password(peppered.as_bytes()).map_err(|error| error.to_string())?.to_string())
}

/// Whether a password is the one that was hashed. What is longer than [`MAX_BYTES`] is not hashed: it never was.
pub fn is(keyring: &Keyring, password: &str, stored: &str) -> bool {
    let (Ok(hasher), Ok(parsed), Some(composed)) = (hasher(), PasswordHash::new(stored), composed(password)) else { return false };
    let peppered = Zeroizing::new(keyring.pepper_password(&composed));
    hasher.verify_password(peppered.as_bytes(), &parsed).is_ok()
}

/// Whether a stored hash cost less than today's (requirement P4): the next right password is hashed anew.
pub fn needs_rehash(stored: &str) -> bool {
    let Ok(parsed) = PasswordHash::new(stored) else { return false };
    let Ok(params) = Params::try_from(&parsed) else { return false };
    let is_current = parsed.algorithm.as_str() == Algorithm::Argon2id.as_str() && parsed.version == Some(Version::V0x13.into());
    let (memory, passes, _) = COST;
    !is_current || params.m_cost() < memory || params.t_cost() < passes
}

/// A hash of no password, which takes as long to compare as one: what unknown accounts are compared with (requirement A1).
pub fn hash_of_nothing() -> String {
    let (memory, passes, lanes) = COST;
    format!("$argon2id$v=19$m={memory},t={passes},p={lanes}${}${}", "A".repeat(22), "A".repeat(43))
}

#[cfg(test)]
mod tests {
    use super::super::file::MasterKey;
    use super::*;

    fn keyring() -> Keyring {
        Keyring::new(&[MasterKey { id: 1, bytes: [1; 32] }]).unwrap()
    }

    fn stored(password: &str) -> String {
        hash(&keyring(), &check_new(password, Least::Alone, &[]).unwrap()).unwrap()
    }

    #[test]
    fn a_hash_of_before_composing_still_verifies() {
        // Made by the version before, which hashed what was typed.
        let peppered = keyring().pepper_password("correct horse battery staple");
        let old = hasher().unwrap().hash_password(peppered.as_bytes()).unwrap().to_string();
        assert!(is(&keyring(), "correct horse battery staple", &old));
        assert!(!is(&keyring(), "Correct horse battery staple", &old), "case counts");
    }

    #[test]
    fn composed_and_decomposed_are_one_password() {
        let hash = stored("crème brûlée à la carte");
        assert!(is(&keyring(), "cre\u{300}me bru\u{302}le\u{301}e a\u{300} la carte", &hash));
        assert!(!is(&keyring(), "creme brulee a la carte", &hash));
    }

    #[test]
    fn nothing_is_cut_off_and_every_character_counts() {
        let long = "violet kettle orbit 7 ".repeat(8);
        let hash = stored(&long);
        assert!(is(&keyring(), &long, &hash));
        assert!(!is(&keyring(), &long[..long.len() - 1], &hash));
        let animals = "🐙🦀🐡🦑🐠🐟🐬🐳🐋🦈🦭🐚🪸🐌🦋";
        assert!(is(&keyring(), animals, &stored(animals)));
    }

    #[test]
    fn what_is_too_long_is_not_hashed() {
        assert!(composed(&"x".repeat(1_024)).is_some() && composed(&"x".repeat(1_025)).is_none());
        assert!(composed(&"e\u{301}".repeat(512)).is_some(), "measured once it is composed");
        assert!(composed(&"e\u{301}".repeat(513)).is_none());
        assert!(!is(&keyring(), &"x".repeat(1_025), &hash_of_nothing()));
    }

    #[test]
    fn a_hash_of_lower_cost_is_made_anew() {
        assert!(!needs_rehash(&stored("violet kettle orbit")) && !needs_rehash(&hash_of_nothing()));
        let cheap = Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(8_192, 1, 1, None).unwrap());
        let peppered = keyring().pepper_password("violet kettle orbit");
        let old = cheap.hash_password(peppered.as_bytes()).unwrap().to_string();
        assert!(needs_rehash(&old) && is(&keyring(), "violet kettle orbit", &old));
        assert!(!needs_rehash(&rehash(&keyring(), "violet kettle orbit").unwrap()));
        assert!(!needs_rehash("no hash at all"));
    }

    #[test]
    fn the_hash_of_nothing_is_a_hash_that_nothing_opens() {
        let nothing = hash_of_nothing();
        let parsed = PasswordHash::new(&nothing).unwrap();
        assert!(parsed.hash.is_some() && parsed.salt.is_some());
        assert!(!is(&keyring(), "", &nothing) && !is(&keyring(), "violet kettle orbit", &nothing));
    }
}
