//! What an application may have, in words: for the question, and for the list of what was allowed.

use crate::directory::Snapshot;
use crate::domain::authorization::{Details, Scope};
use crate::domain::client::Client;
use crate::flow::issue::api_for;
use crate::settings::Settings;

/// One line of what is asked for.
pub enum Item {
    /// Words of ours: the text's key.
    Known(&'static str),
    /// A scope value of an API, and what the API is called.
    Api(String, String),
    /// A claim by its name.
    Claim(String),
}

/// What is asked for, in words.
pub fn items(settings: &Settings, place: (&Snapshot, &Client), wanted: (&Scope, &Details)) -> Vec<Item> {
    let ((snapshot, client), (scope, details)) = (place, wanted);
    let apis: Vec<_> = details.resources.iter().filter_map(|audience| api_for(settings, snapshot, client, audience)).collect();
    let mut items: Vec<Item> = Vec::new();
    // An API that is asked for without a scope value of its own is named all the same.
    for api in apis.iter().filter(|api| !api.scopes.iter().any(|value| scope.has(value))) {
        items.push(Item::Api(api.audience.clone(), api.name.clone()));
    }
    for value in scope.iter() {
        match known(value) {
            Some(key) => items.push(Item::Known(key)),
            None => {
                let of = apis.iter().find(|api| api.scopes.iter().any(|own| own == value));
                items.extend(of.map(|api| Item::Api(value.to_owned(), api.name.clone())));
            }
        }
    }
    for name in details.claims.names() {
        let scope = match name {
            "sub" | "acr" | "amr" | "auth_time" => continue,
            "name" | "picture" | "locale" | "updated_at" => "profile",
            "email" | "email_verified" => "email",
            "phone_number" | "phone_number_verified" => "phone",
            other => {
                items.push(Item::Claim(other.to_owned()));
                continue;
            }
        };
        let key = known(scope).unwrap_or_default();
        if !items.iter().any(|item| matches!(item, Item::Known(own) if *own == key)) {
            items.push(Item::Known(key));
        }
    }
    items
}

fn known(scope: &str) -> Option<&'static str> {
    Some(match scope {
        "openid" => "consent-openid",
        "profile" => "consent-profile",
        "email" => "consent-email",
        "phone" => "consent-phone",
        "offline_access" => "consent-offline",
        _ => return None,
    })
}
