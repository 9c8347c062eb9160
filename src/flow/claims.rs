//! What tokens and the userinfo endpoint say about a user.

use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::app::App;
use crate::domain::authorization::Scope;
use crate::domain::challenge::{Channel, Recipient};
use crate::domain::client::Profile;
use crate::domain::user::{User, UserAddress};

/// A user as claims see one: with opened addresses.
#[derive(Clone, Debug)]
pub struct Person {
    /// The account.
    pub user: User,
    /// The first verified number.
    pub phone: Option<String>,
    /// The first verified mailbox.
    pub email: Option<String>,
}

impl Person {
    /// Opens a user's verified addresses (requirement O25: unproven ones are no claims).
    pub fn open(app: &App, user: User, addresses: &[UserAddress]) -> Self {
        let first = |channel: Channel| {
            addresses
                .iter()
                .filter(|address| address.channel == channel && address.verified_at.is_some())
                .find_map(|address| app.keyring.open_address(channel, &address.sealed).ok())
                .map(|recipient: Recipient| recipient.as_str().to_owned())
        };
        Self { phone: first(Channel::Sms), email: first(Channel::Email), user }
    }

    /// The subject that a client sees. Auth0's SDKs expect the connection before the id.
    pub fn subject(&self, profile: Profile) -> String {
        subject(&self.user, profile)
    }

    /// The claims that a scope asks for (OpenID Connect Core section 5.4), without `sub`.
    pub fn claims(&self, scope: &Scope, profile: Profile) -> Map<String, Value> {
        let mut claims = Map::new();
        let mut put = |name: &str, value: Value| {
            claims.insert(name.to_owned(), value);
        };
        if scope.has("profile") {
            let name = self.user.name.clone().or_else(|| self.phone.clone().or_else(|| self.email.clone()).filter(|_| profile == Profile::Auth0));
            if let Some(name) = name {
                put("name", json!(name));
            }
            if let Some(locale) = self.user.locale {
                put("locale", json!(locale.tag()));
            }
            // Auth0 writes an ISO string where OpenID Connect Core section 5.1 wants a number.
            match profile {
                Profile::Auth0 => put("updated_at", json!(self.user.updated_at.rfc3339_millis())),
                Profile::Standard | Profile::Frontegg => put("updated_at", json!(self.user.updated_at.seconds())),
            }
        }
        if let Some(phone) = self.phone.as_ref().filter(|_| scope.has("phone")) {
            put("phone_number", json!(phone));
            put("phone_number_verified", json!(true));
        }
        if let Some(email) = self.email.as_ref().filter(|_| scope.has("email")) {
            put("email", json!(email));
            put("email_verified", json!(true));
        }
        claims
    }
}

/// The subject that a client sees.
pub fn subject(user: &User, profile: Profile) -> String {
    match profile {
        Profile::Auth0 => format!("{}|{}", user.origin.strategy(), user.id),
        Profile::Standard | Profile::Frontegg => user.id.as_str().to_owned(),
    }
}

/// The claims of an ID token (OpenID Connect Core section 2).
#[derive(Serialize)]
pub struct IdTokenClaims<'a> {
    /// The issuer, with its trailing slash.
    pub iss: &'a str,
    /// The user.
    pub sub: String,
    /// The client.
    pub aud: &'a str,
    /// When it was made.
    pub iat: i64,
    /// When it stops counting.
    pub exp: i64,
    /// When the person authenticated.
    pub auth_time: i64,
    /// Exactly when the request had one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nonce: Option<&'a str>,
    /// The session, when there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sid: Option<&'a str>,
    /// What was proven (RFC 8176).
    pub amr: Vec<&'static str>,
    /// How strong that was.
    pub acr: &'static str,
    /// Binds the access token.
    pub at_hash: String,
    /// What the scope asks for, where the client's profile expects it here.
    #[serde(flatten)]
    pub person: Map<String, Value>,
}
