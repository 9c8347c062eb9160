//! The file that a person takes their data away in. Times are written by RFC 3339, in UTC.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::directory::Snapshot;
use crate::domain::browser_name::BrowserName;
use crate::domain::event::OwnEvent;
use crate::domain::id::ClientId;
use crate::domain::locale::Locale;
use crate::domain::time::UtcTime;
use crate::flow::personal_data::{PersonalData, PlainAddress};
use crate::storage::sessions::OwnSession;

fn at(moment: UtcTime) -> String {
    moment.rfc3339_millis()
}

fn at_or_none(moment: Option<UtcTime>) -> Option<String> {
    moment.map(at)
}

fn list<T>(all: &[T], one: impl Fn(&T) -> Value) -> Vec<Value> {
    all.iter().map(one).collect()
}

/// The document.
pub fn document(data: &PersonalData, snapshot: &Snapshot, now: UtcTime) -> Value {
    let application = |client: &ClientId| json!({"client_id": client.as_str(), "name": snapshot.client(client.as_str()).map(|own| &own.name)});
    json!({
        "taken_at": at(now),
        "account": account(data),
        "addresses": list(&data.addresses, address),
        "picture": data.picture.as_ref().map(|own| json!({"media_type": own.kind().media_type(), "base64": STANDARD.encode(own.bytes())})),
        "factors": factors(data),
        "sessions": list(&data.sessions, session),
        "consents": list(&data.consents, |own| json!({
            "application": application(&own.client), "scope": own.scope.to_text(), "claims": own.claims, "resources": own.resources,
            "created_at": at(own.created_at), "updated_at": at(own.updated_at),
        })),
        "applications_with_tokens": list(&data.grants, |own| json!({
            "application": application(&own.client), "scope": own.scope, "created_at": at(own.created_at), "used_at": at(own.used_at),
            "expires_at": at(own.expires_at), "revoked_at": at_or_none(own.revoked_at),
        })),
        "metadata": data.metadata,
        "events": list(&data.events, |own| event(own, own.client.as_ref().map(&application))),
    })
}

fn account(data: &PersonalData) -> Value {
    let (user, counts) = (&data.user, &data.counts);
    json!({
        "id": user.id.as_str(), "name": user.name, "language": user.locale.map(Locale::tag), "made_by": user.origin.as_str(),
        "role": user.role, "created_at": at(user.created_at), "updated_at": at(user.updated_at),
        "sign_ins": counts.sign_ins, "last_sign_in_at": at_or_none(counts.last_sign_in_at),
    })
}

fn address(own: &PlainAddress) -> Value {
    let proven = own.proven.as_ref();
    json!({
        "channel": own.recipient.channel().as_str(), "address": own.recipient.as_str(), "signs_in": proven.is_some_and(|own| own.signs_in),
        "second_step_since": at_or_none(proven.and_then(|own| own.second_step_since)), "proven_at": proven.map(|own| at(own.verified_at)),
        "last_proven_at": proven.map(|own| at(own.proven_at)),
    })
}

fn factors(data: &PersonalData) -> Value {
    json!({
        "password": {"is_set": data.counts.has_password, "changed_at": at_or_none(data.counts.password_changed_at)},
        "authenticator_apps": list(&data.totp, |own| json!({"name": own.name, "created_at": at(own.created_at), "used_at": at_or_none(own.used_at)})),
        "passkeys": list(&data.passkeys, |own| json!({"name": own.name, "created_at": at(own.created_at), "used_at": at_or_none(own.used_at)})),
        "recovery_codes": list(&data.recovery_codes, |(made, used)| json!({"created_at": at(*made), "used_at": at_or_none(*used)})),
        "browsers_without_second_step": list(&data.remembered_browsers, |(since, until)| json!({"since": at(*since), "until": at(*until)})),
        "browsers_first_seen_at": data.known_browsers.iter().copied().map(at).collect::<Vec<_>>(),
    })
}

fn browser(name: Option<&BrowserName>) -> Option<Value> {
    name.map(|name| json!({"browser": name.browser, "system": name.system}))
}

/// Without its name: applications know a session by it.
fn session(own: &OwnSession) -> Value {
    json!({
        "browser": browser(own.browser.as_ref()), "since": at(own.since), "authenticated_at": at(own.signed_in.authenticated_at),
        "used_at": at(own.signed_in.used_at), "proven_by": list(&own.signed_in.factors, |factor| json!(factor.as_str())),
    })
}

fn event(own: &OwnEvent, application: Option<Value>) -> Value {
    json!({
        "at": at(own.at), "kind": own.kind.as_str(), "detail": own.detail, "application": application, "network_address": own.address,
        "browser": browser(own.browser.as_ref()),
    })
}
