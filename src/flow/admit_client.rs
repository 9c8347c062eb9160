//! What may be registered, whoever writes it down: the administrator's file, a command, or a program that registers itself.

use crate::domain::client::{Client, ClientKind, admit_uri};
use crate::keys::jwt;
use crate::settings::Settings;
use crate::sms::net_guard::{self, Inside};

/// Checks everything about a client that is an address or a key (requirement O18).
///
/// # Errors
/// A sentence that names the value.
pub fn admit(settings: &Settings, client: &Client) -> Result<(), String> {
    for uri in client.redirect_uris.iter().chain(&client.logout_uris).chain(&client.origins) {
        admit_uri(uri, client.kind).map_err(|problem| format!("{uri} {problem}"))?;
    }
    let options = &client.options;
    let inside = if settings.development { Inside::Allowed } else { Inside::Refused };
    if let Some(keys) = &options.jwks {
        if !client.kind.is_confidential() {
            return Err("a public application has no keys of its own".into());
        }
        jwt::public_keys(keys).map_err(|what| format!("jwks {what}"))?;
    }
    if let Some(uri) = &options.backchannel_logout_uri {
        net_guard::admit(uri, inside).map_err(|what| format!("backchannel_logout_uri {what}"))?;
    }
    if let Some(uri) = &options.frontchannel_logout_uri {
        admit_uri(uri, ClientKind::Web).map_err(|problem| format!("frontchannel_logout_uri {problem}"))?;
    }
    match &options.sector {
        Some(sector) if !sector.bytes().all(|b| b.is_ascii_alphanumeric() || b"-.".contains(&b)) => Err("sector is a host name".into()),
        _ => Ok(()),
    }
}
