//! The code that an account page waits for: sealed in a cookie between two pages, worth nothing without the session.

use actix_web::{HttpRequest, HttpResponse};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::app::App;
use crate::domain::challenge::{Channel, Purpose, Recipient};
use crate::domain::email::EmailAddress;
use crate::domain::id::{ChallengeId, UserId};
use crate::domain::phone::{PhoneNumber, Region};
use crate::flow::bind::Intent;
use crate::web::cookies;

const COOKIE: &str = "dc_pending";
const PLACE: &str = "account.pending";
/// As long as a code can live.
const LIFE: std::time::Duration = std::time::Duration::from_secs(600);

/// A code that was sent from an account page.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
pub struct Pending {
    user: UserId,
    /// Its challenge.
    pub challenge: ChallengeId,
    purpose: String,
    /// What the address is for.
    pub intent: Intent,
    /// How it travelled.
    pub channel: Channel,
    recipient: String,
    region: Option<String>,
    /// The address as the page shows it.
    pub shown: String,
    /// Messages asked for so far: names the press of a button.
    pub presses: u32,
}

impl Pending {
    /// A code on its way.
    pub fn new(user: &UserId, challenge: ChallengeId, purpose: Purpose, intent: Intent, to: (&Recipient, Option<Region>)) -> Self {
        let (recipient, region) = to;
        let shown = match recipient {
            Recipient::Phone(number) => number.international(),
            Recipient::Email(address) => address.as_str().to_owned(),
        };
        Self {
            user: user.clone(),
            challenge,
            purpose: purpose.as_str().to_owned(),
            intent,
            channel: recipient.channel(),
            recipient: recipient.as_str().to_owned(),
            region: region.map(|region| region.as_str().to_owned()),
            shown,
            presses: 0,
        }
    }

    /// The same, showing no more of the address than pages do that nobody typed it on.
    #[must_use]
    pub fn masked(mut self, recipient: &Recipient) -> Self {
        self.shown = recipient.masked();
        self
    }

    /// What its code is good for.
    pub fn purpose(&self) -> Option<Purpose> {
        Purpose::parse(&self.purpose)
    }

    /// Where it goes, to send it again.
    pub fn recipient(&self) -> Option<(Recipient, Option<Region>)> {
        let recipient = match self.channel {
            Channel::Sms => PhoneNumber::from_e164(&self.recipient).map(Recipient::Phone),
            Channel::Email => EmailAddress::parse(&self.recipient).ok().map(Recipient::Email),
        };
        recipient.map(|recipient| (recipient, self.region.as_deref().and_then(Region::parse)))
    }

    /// What this person waits for, for this intent and purpose.
    pub fn load(app: &App, request: &HttpRequest, user: &UserId, wanted: (Intent, Purpose)) -> Option<Self> {
        let cookie = request.cookie(&cookies::name(&app.settings, COOKIE))?;
        let sealed = URL_SAFE_NO_PAD.decode(cookie.value()).ok()?;
        let pending: Self = serde_json::from_slice(&app.keyring.open(PLACE, &sealed).ok()?).ok()?;
        (pending.user == *user && pending.intent == wanted.0 && pending.purpose() == Some(wanted.1)).then_some(pending)
    }

    /// Has the browser keep it.
    pub fn save(&self, app: &App, response: &mut HttpResponse) {
        if let Ok(json) = serde_json::to_vec(self) {
            let sealed = URL_SAFE_NO_PAD.encode(app.keyring.seal(PLACE, &json));
            drop(response.add_cookie(&cookies::make(&app.settings, COOKIE, sealed, LIFE)));
        }
    }

    /// Has the browser forget it.
    pub fn forget(app: &App, response: &mut HttpResponse) {
        drop(response.add_cookie(&cookies::forget(&app.settings, COOKIE)));
    }
}
