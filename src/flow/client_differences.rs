//! What differs between two states of an application, in the keys of the `doorcode apply` file.

use std::fmt::Display;

use crate::domain::client::Client;
use crate::domain::client_options::GrantType;
use crate::domain::difference::Difference;

/// What differs. Secrets only as "changed", keys and claims too: they are too long for a line.
pub(super) fn between(before: &Client, after: &Client) -> Vec<Difference> {
    let mut found: Vec<Difference> = facts(before)
        .into_iter()
        .zip(facts(after))
        .filter(|((_, old), (_, new))| old != new)
        .map(|((what, old), (_, new))| Difference::of(&format!("app.{what}"), old, new))
        .collect();
    let (old, new) = (&before.options, &after.options);
    let rest = [
        ("app.client_secret", before.secret_digests != after.secret_digests || old.old_secrets != new.old_secrets),
        ("app.jwks", old.jwks != new.jwks),
        ("app.claims", old.claims != new.claims),
    ];
    found.extend(rest.into_iter().filter(|(_, differs)| *differs).map(|(what, _)| Difference::done(what, "changed")));
    found
}

fn facts(client: &Client) -> Vec<(&'static str, String)> {
    let options = &client.options;
    let lives = options.lifetimes;
    let grants = |grants: &Vec<GrantType>| grants.iter().map(|grant| grant.as_str()).collect::<Vec<_>>().join(" ");
    let modes = options.response_modes.as_ref().map(|modes| modes.iter().map(|mode| mode.as_str()).collect::<Vec<_>>().join(" "));
    vec![
        ("name", client.name.clone()),
        ("kind", client.kind.as_str().into()),
        ("profile", client.profile.as_str().into()),
        ("redirect_uris", client.redirect_uris.join(" ")),
        ("logout_uris", client.logout_uris.join(" ")),
        ("origins", client.origins.join(" ")),
        ("sms", client.sms.to_string()),
        ("legacy", client.legacy.to_string()),
        ("require_pkce", client.require_pkce.to_string()),
        ("id_token_alg", client.id_token_alg.as_str().into()),
        ("rotate_refresh_tokens", client.rotate_refresh_tokens.to_string()),
        ("first_party", options.first_party.to_string()),
        ("grant_types", said(options.grant_types.as_ref().map(grants))),
        ("response_modes", said(modes)),
        ("scopes", said(options.scopes.as_ref().map(|scopes| scopes.join(" ")))),
        ("audiences", options.audiences.join(" ")),
        ("introspects", options.introspects.join(" ")),
        ("access_token_seconds", said(lives.access_token)),
        ("id_token_seconds", said(lives.id_token)),
        ("refresh_idle_seconds", said(lives.refresh_idle)),
        ("refresh_absolute_seconds", said(lives.refresh_absolute)),
        ("subject_type", format!("{:?}", options.subject_type).to_lowercase()),
        ("sector", said(options.sector.as_ref())),
        ("require_par", options.require_par.to_string()),
        ("dpop_bound", options.dpop_bound.to_string()),
        ("backchannel_logout_uri", said(options.backchannel_logout_uri.as_ref())),
        ("frontchannel_logout_uri", said(options.frontchannel_logout_uri.as_ref())),
    ]
}

/// What nobody said is as its kind or profile usually has it.
fn said(value: Option<impl Display>) -> String {
    value.map_or_else(|| "usual".to_owned(), |value| value.to_string())
}
