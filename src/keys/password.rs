//! Password hashes: Argon2id over a keyed digest.

use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use argon2::{Algorithm, Argon2, Params, Version};

use super::Keyring;

/// The shortest password that is taken, in characters (requirement P1; NIST SP 800-63B-4 section 3.1.1.2).
pub const MIN_CHARACTERS: usize = 15;
/// The longest password that is hashed, in bytes (requirement P1).
pub const MAX_BYTES: usize = 1_024;

fn hasher() -> Result<Argon2<'static>, String> {
    // OWASP's recommendation: 19 MiB, two passes, one lane.
    let params = Params::new(19_456, 2, 1, None).map_err(|error| error.to_string())?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// Hashes a password; the result names its own cost and salt.
///
/// # Errors
/// When the password is shorter than [`MIN_CHARACTERS`] or longer than [`MAX_BYTES`].
pub fn hash(keyring: &Keyring, password: &str) -> Result<String, String> {
    if password.chars().count() < MIN_CHARACTERS {
        return Err(format!("a password has at least {MIN_CHARACTERS} characters"));
    }
    if password.len() > MAX_BYTES {
        return Err(format!("a password has at most {MAX_BYTES} bytes"));
    }
    let peppered = keyring.pepper_password(password);
    Ok(hasher()?.hash_password(peppered.as_bytes()).map_err(|error| error.to_string())?.to_string())
}

/// Whether a password is the one that was hashed.
pub fn is(keyring: &Keyring, password: &str, stored: &str) -> bool {
    let (Ok(hasher), Ok(parsed)) = (hasher(), PasswordHash::new(stored)) else { return false };
    password.len() <= MAX_BYTES && hasher.verify_password(keyring.pepper_password(password).as_bytes(), &parsed).is_ok()
}
