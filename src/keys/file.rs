//! The key file: one line a key, `<id> <43 base64url characters>`, readable by its owner only.
//!
//! The first line is the root that all derived keys come from; every line opens what was sealed with it, the last one
//! seals. Losing the file loses every address and every secret in the database; a copy of it belongs in a safe place.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::entropy::{Entropy, token_256};

/// One master key.
pub struct MasterKey {
    /// Names it in ciphertexts: 1 to 255.
    pub id: u8,
    /// Its 32 bytes.
    pub bytes: [u8; 32],
}

/// Reads the key file, making it first when it does not exist.
///
/// # Errors
/// A sentence that names the file and what is wrong, never its content. A file that others may read is refused.
pub fn open_or_create(path: &Path, entropy: &dyn Entropy) -> Result<Vec<MasterKey>, String> {
    let show = path.display();
    match create(path, entropy) {
        Ok(()) => tracing::info!(file = %show, "key file made; keep a copy of it in a safe place"),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
        Err(error) => return Err(format!("the key file {show} cannot be made: {error}")),
    }
    check_mode(path)?;
    let text = fs::read_to_string(path).map_err(|error| format!("the key file {show} cannot be read: {error}"))?;
    let keys: Option<Vec<MasterKey>> = text.lines().filter(|line| !line.trim().is_empty()).map(parse_line).collect();
    match keys {
        Some(keys) if !keys.is_empty() => Ok(keys),
        _ => Err(format!("the key file {show} is damaged")),
    }
}

fn create(path: &Path, entropy: &dyn Entropy) -> io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let mut file = options.open(path)?;
    writeln!(file, "1 {}", token_256(entropy))?;
    // The key must be on the disk before anything is sealed with it.
    file.sync_all()
}

#[cfg(unix)]
fn check_mode(path: &Path) -> Result<(), String> {
    use std::os::unix::fs::PermissionsExt;
    let metadata = fs::metadata(path).map_err(|error| format!("the key file {} cannot be read: {error}", path.display()))?;
    if metadata.permissions().mode() & 0o077 != 0 {
        return Err(format!("the key file {} may be read by others; run: chmod 600 {}", path.display(), path.display()));
    }
    Ok(())
}

#[cfg(not(unix))]
fn check_mode(_path: &Path) -> Result<(), String> {
    Ok(())
}

fn parse_line(line: &str) -> Option<MasterKey> {
    let (id, text) = line.trim().split_once(' ')?;
    let bytes = URL_SAFE_NO_PAD.decode(text.trim()).ok()?;
    Some(MasterKey { id: id.parse().ok().filter(|id| *id > 0)?, bytes: bytes.try_into().ok()? })
}
