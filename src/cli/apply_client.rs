//! Applications in the file of `doorcode apply`: from what is written there to a client.

use super::apply_file::{AppPart, given};
use crate::app::App;
use crate::domain::api::{Api, MANAGEMENT_SCOPES};
use crate::domain::client::{Client, ClientKind, Profile, is_ours};
use crate::domain::client_options::{ClientOptions, Lifetimes};
use crate::domain::id::ClientId;
use crate::flow::admit_client::{self, sentence};
use crate::flow::claims::CLAIMS;
use crate::keys::entropy::token_256;

/// Characters that a given client secret has at least. A random one has 43.
const SECRET_AT_LEAST: usize = 16;

/// A client as the file wants it; generated values are noted, since they are shown once.
pub(super) fn client(app: &App, apis: &[Api], before: Option<Client>, part: &AppPart, notes: &mut Vec<String>) -> Result<Client, String> {
    if part.client_id.as_deref().is_some_and(is_ours) {
        return Err(format!("app {:?}: this client_id is one of ours", part.client_id.as_deref().unwrap_or_default()));
    }
    let is_new = before.is_none();
    let kind = part.kind.or(before.as_ref().map(|own| own.kind)).unwrap_or(ClientKind::Web);
    let profile = part.profile.or(before.as_ref().map(|own| own.profile)).unwrap_or(Profile::Standard);
    let mut client = before.unwrap_or_else(|| Client::fresh(new_id(app), kind, profile));
    if let (true, Some(id)) = (is_new, &part.client_id) {
        client.id = ClientId::new(id);
    } else if is_new {
        notes.push(format!("app {}: client_id {}", part.name, client.id));
    }
    client.name = part.name.trim().to_owned();
    (client.kind, client.profile) = (kind, profile);
    let take = |own: &mut Vec<String>, new: &Option<Vec<String>>| {
        if let Some(new) = new {
            own.clone_from(new);
        }
    };
    take(&mut client.redirect_uris, &part.redirect_uris);
    take(&mut client.logout_uris, &part.logout_uris);
    take(&mut client.origins, &part.origins);
    client.sms = part.sms.unwrap_or(client.sms);
    client.legacy = part.legacy.unwrap_or(client.legacy);
    client.require_pkce = part.require_pkce.unwrap_or(client.require_pkce);
    client.id_token_alg = part.id_token_alg.unwrap_or(client.id_token_alg);
    client.rotate_refresh_tokens = part.rotate_refresh_tokens.unwrap_or(client.rotate_refresh_tokens);
    client.options = options(&client, part).map_err(|what| format!("app {}: {what}", client.id))?;
    if is_new && is_for_management(&client) {
        client.options.scopes = Some(MANAGEMENT_SCOPES.map(str::to_owned).into());
        notes.push(format!("app {}: may do everything in the management API; name scopes to let it do less", client.id));
    }
    let id = client.id.clone();
    let mut client = admit_client::admit(&app.settings, apis, client).map_err(|problems| format!("app {id}: {}", sentence(&problems)))?;
    secret(app, &mut client, given(part.client_secret.as_ref()), notes)?;
    Ok(client)
}

/// Whether a new program can be there for the management API only: the operator named no API and no scopes. A program that
/// somebody else registers, over the wire, gets nothing by leaving them out.
fn is_for_management(client: &Client) -> bool {
    let own = &client.options;
    client.kind == ClientKind::Machine && client.profile != Profile::Frontegg && own.first_party && own.audiences.is_empty() && own.scopes.is_none()
}

fn new_id(app: &App) -> ClientId {
    ClientId::new(token_256(app.entropy.as_ref()).replace(['-', '_'], "x").chars().take(32).collect::<String>())
}

fn secret(app: &App, client: &mut Client, given: Option<&str>, notes: &mut Vec<String>) -> Result<(), String> {
    if !client.kind.is_confidential() {
        client.secret_digests.clear();
        return Ok(());
    }
    let secret = match given {
        Some(text) if text.len() < SECRET_AT_LEAST => {
            return Err(format!("app {}: client_secret has at least {SECRET_AT_LEAST} characters; left out, a random one is made", client.id));
        }
        Some(text) if text.len() > 512 => return Err(format!("app {}: client_secret has at most 512 bytes", client.id)),
        Some(text) => text.to_owned(),
        None if !client.secret_digests.is_empty() => return Ok(()),
        None => {
            let made = token_256(app.entropy.as_ref());
            notes.push(format!("app {}: client_secret {made} (shown this once)", client.id));
            made
        }
    };
    client.secret_digests = vec![app.keyring.client_secret_digest(&secret)];
    Ok(())
}

/// What only the OpenID provider asks. An empty text takes an optional value away.
fn options(client: &Client, part: &AppPart) -> Result<ClientOptions, String> {
    let mut options = client.options.clone();
    options.first_party = part.first_party.unwrap_or(options.first_party);
    options.require_par = part.require_par.unwrap_or(options.require_par);
    options.dpop_bound = part.dpop_bound.unwrap_or(options.dpop_bound);
    options.subject_type = part.subject_type.unwrap_or(options.subject_type);
    if part.grant_types.is_some() {
        options.grant_types.clone_from(&part.grant_types);
    }
    if part.response_modes.is_some() {
        options.response_modes.clone_from(&part.response_modes);
    }
    if let Some(scopes) = &part.scopes {
        options.scopes = Some(scopes.clone());
    }
    if let Some(audiences) = &part.audiences {
        options.audiences.clone_from(audiences);
    }
    if let Some(introspects) = &part.introspects {
        options.introspects.clone_from(introspects);
    }
    if let Some(claims) = &part.claims {
        if let Some(taken) = claims.keys().find(|name| RESERVED.contains(&name.as_str()) || CLAIMS.contains(&name.as_str())) {
            return Err(format!("the claim {taken:?} has a meaning of its own"));
        }
        options.claims.clone_from(claims);
    }
    set(&mut options.sector, part.sector.as_ref());
    set(&mut options.jwks, part.jwks.as_ref());
    set(&mut options.backchannel_logout_uri, part.backchannel_logout_uri.as_ref());
    set(&mut options.frontchannel_logout_uri, part.frontchannel_logout_uri.as_ref());
    options.lifetimes = lifetimes(options.lifetimes, part);
    Ok(options)
}

/// Claims of the protocol, which an application cannot have of its own, no more than those that every client knows.
const RESERVED: [&str; 14] = ["iss", "aud", "exp", "iat", "nbf", "jti", "nonce", "sid", "acr", "amr", "azp", "auth_time", "at_hash", "c_hash"];

fn set(own: &mut Option<String>, given: Option<&String>) {
    if let Some(text) = given {
        *own = Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    }
}

fn lifetimes(own: Lifetimes, part: &AppPart) -> Lifetimes {
    Lifetimes {
        access_token: part.access_token_seconds.or(own.access_token),
        id_token: part.id_token_seconds.or(own.id_token),
        refresh_idle: part.refresh_idle_seconds.or(own.refresh_idle),
        refresh_absolute: part.refresh_absolute_seconds.or(own.refresh_absolute),
    }
}
