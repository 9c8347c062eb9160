//! What happens, whoever asked: values in, values out. No HTTP, no HTML; JSON only where it is signed: the claims of tokens.

pub mod add_person;
pub mod admit_client;
pub mod app_sms;
pub mod arrive;
pub mod authenticate_client;
pub mod bind;
pub mod branding;
pub mod check_sms;
pub mod claims;
mod client_differences;
pub mod consent;
pub mod delete_account;
pub mod device;
pub mod differences;
pub mod disown;
pub mod dpop;
pub mod edit_person;
pub mod end_everybody;
pub mod enrol;
pub mod finish;
pub mod grant;
pub mod guess;
pub mod install;
pub mod introspect;
pub mod invite;
pub mod issue;
pub mod link;
pub mod mail_settings;
pub mod manage;
pub mod manage_client;
pub mod manage_connection;
pub mod manage_keys;
pub mod manage_webhooks;
pub mod management;
pub mod move_users;
pub mod notify;
pub mod own_jwt;
pub mod passkey;
pub mod passkey_sign_in;
pub mod password;
pub mod password_change;
pub mod password_sign_in;
pub mod people;
pub mod personal_data;
pub mod picture;
pub mod presented;
pub mod profile;
pub mod recall;
pub mod recover;
pub mod recovery_codes;
pub mod register;
pub mod rehearse;
pub mod roster;
pub mod seal;
pub mod second_factor;
pub mod second_step;
pub mod setup;
pub mod sign_in;
pub mod sign_out;
pub mod sms_settings;
pub mod token;
pub mod totp;
pub mod trial;
pub mod verify;
pub mod whoami;

use std::net::IpAddr;
use std::sync::Arc;

use crate::app::App;
use crate::directory::Snapshot;
use crate::domain::browser_name::BrowserName;
use crate::domain::client::Client;
use crate::domain::event::{Event, EventKind};
use crate::domain::id::{RequestId, UserId};
use crate::domain::time::UtcTime;
use crate::telemetry::metrics::KindLabels;

/// One request, as flows see it: who asks for which client, from where, when.
#[derive(Clone)]
pub struct Visit {
    /// When the request came.
    pub now: UtcTime,
    /// Where it came from; `None` for this machine while developing.
    pub address: Option<IpAddr>,
    /// The browser or program that asks, as it names itself: at most 200 characters.
    pub agent: Option<String>,
    /// Names it in the log.
    pub request: RequestId,
    /// The installation at that moment.
    pub snapshot: Arc<Snapshot>,
    /// The client that it is for.
    pub client: Arc<Client>,
}

impl Visit {
    /// An audit row about this visit.
    pub(crate) fn event(&self, kind: EventKind, user: Option<UserId>, detail: impl Into<String>) -> Event {
        Event {
            at: self.now,
            kind,
            // Nobody reads whose browser it was where it is nobody's account.
            browser: user.as_ref().and(self.agent.as_deref()).and_then(BrowserName::of),
            user,
            client: Some(self.client.id.clone()),
            detail: detail.into(),
            address: self.address.map(|address| address.to_string()),
            request: Some(self.request.clone()),
        }
    }
}

/// Counts and logs an event, after it was recorded.
pub(crate) fn announce(app: &App, kind: EventKind, request: &RequestId) {
    app.metrics.events.get_or_create(&KindLabels { kind: kind.as_str() }).inc();
    tracing::info!(event = kind.as_str(), request = %request, "recorded");
}

/// An id that sorts by time, for the audit trail.
pub(crate) fn event_id() -> String {
    uuid::Uuid::now_v7().simple().to_string()
}
