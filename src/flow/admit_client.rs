//! What may be registered, whoever writes it down: the portal, the administrator's file, a command, or a program that
//! registers itself.

use crate::domain::api::Api;
use crate::domain::client::{Client, ClientKind, admit_uri};
use crate::domain::client_options::SubjectType;
use crate::domain::client_rules::{self, Field, Problem, Wrong};
use crate::keys::jwt;
use crate::settings::Settings;
use crate::sms::net_guard::{self, Inside};

/// Checks everything about a client (requirement O18), and fixes the sector of a pairwise one: another redirect URI must not
/// give its users other names.
///
/// # Errors
/// Every problem; there is at least one.
pub fn admit(settings: &Settings, apis: &[Api], mut client: Client) -> Result<Client, Vec<Problem>> {
    let mut problems = client_rules::check(&client, apis);
    problems.extend(called_addresses(settings, &client));
    if problems.is_empty() && client.options.subject_type == SubjectType::Pairwise && client.options.sector.is_none() {
        match sector(&client) {
            Ok(sector) => client.options.sector = Some(sector),
            Err(wrong) => problems.push(Problem::of(Field::RedirectUris, wrong)),
        }
    }
    if problems.is_empty() { Ok(client) } else { Err(problems) }
}

/// Every problem in one sentence, for doors that have no page.
pub fn sentence(problems: &[Problem]) -> String {
    problems.iter().map(Problem::to_string).collect::<Vec<_>>().join("; ")
}

/// The one host of its redirect URIs (OpenID Connect Core section 8.1); its own id where that is this machine, which every
/// native application shares.
fn sector(client: &Client) -> Result<String, Wrong> {
    let mut hosts: Vec<String> = client.redirect_uris.iter().filter_map(|uri| url::Url::parse(uri).ok()?.host_str().map(str::to_owned)).collect();
    hosts.sort();
    hosts.dedup();
    match hosts.as_slice() {
        [host] if !["localhost", "127.0.0.1", "[::1]"].contains(&host.as_str()) => Ok(host.clone()),
        [_] | [] => Ok(client.id.to_string()),
        _ => Err(Wrong::NeedsSector),
    }
}

fn called_addresses(settings: &Settings, client: &Client) -> Vec<Problem> {
    let mut found = Vec::new();
    let options = &client.options;
    let inside = if settings.development { Inside::Allowed } else { Inside::Refused };
    if let Some(keys) = &options.jwks {
        if !client.kind.is_confidential() {
            found.push(Problem::of(Field::Jwks, Wrong::PublicKeys));
        } else if let Err(what) = jwt::public_keys(keys) {
            found.push(Problem::of(Field::Jwks, Wrong::Other(what.to_string())));
        }
    }
    if let Some(Err(what)) = options.backchannel_logout_uri.as_ref().map(|uri| net_guard::admit(uri, inside)) {
        found.push(Problem::of(Field::BackchannelLogoutUri, Wrong::Other(what)));
    }
    if let Some(Err(problem)) = options.frontchannel_logout_uri.as_ref().map(|uri| admit_uri(uri, ClientKind::Web)) {
        found.push(Problem::of(Field::FrontchannelLogoutUri, Wrong::Uri(problem)));
    }
    found
}
