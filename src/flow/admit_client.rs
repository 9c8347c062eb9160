//! What may be registered, whoever writes it down: the administrator's file, a command, or a program that registers itself.

use crate::domain::client::{Client, ClientKind, admit_uri};
use crate::domain::client_options::SubjectType;
use crate::keys::jwt;
use crate::settings::Settings;
use crate::sms::net_guard::{self, Inside};

/// Checks everything about a client that is an address or a key (requirement O18), and fixes the sector of a pairwise one:
/// another redirect URI must not give its users other names.
///
/// # Errors
/// A sentence that names the value.
pub fn admit(settings: &Settings, mut client: Client) -> Result<Client, String> {
    addresses(settings, &client)?;
    if client.options.subject_type == SubjectType::Pairwise && client.options.sector.is_none() {
        client.options.sector = Some(sector(&client)?);
    }
    Ok(client)
}

/// The one host of its redirect URIs (OpenID Connect Core section 8.1); its own id where that is this machine, which every
/// native application shares.
fn sector(client: &Client) -> Result<String, String> {
    let mut hosts: Vec<String> = client.redirect_uris.iter().filter_map(|uri| url::Url::parse(uri).ok()?.host_str().map(str::to_owned)).collect();
    hosts.sort();
    hosts.dedup();
    match hosts.as_slice() {
        [host] if !["localhost", "127.0.0.1", "[::1]"].contains(&host.as_str()) => Ok(host.clone()),
        [_] | [] => Ok(client.id.to_string()),
        _ => Err("redirect_uris have several hosts: a pairwise application needs a sector".into()),
    }
}

fn addresses(settings: &Settings, client: &Client) -> Result<(), String> {
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
