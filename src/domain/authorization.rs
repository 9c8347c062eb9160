//! Authorization requests, codes and grants (RFC 6749, OpenID Connect Core).

use std::time::Duration;

use super::claims_request::ClaimsRequest;
use super::client::Client;
use super::client_options::ResponseMode;
use super::factor::ProvenFactor;
use super::id::{ClientId, GrantId, SessionRef, UserId};
use super::policy::Demand;
use super::time::UtcTime;

/// A set of scope values, each known here, in a fixed order.
#[derive(Clone, PartialEq, Eq, Default, Debug, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Scope(Vec<String>);

/// The scope values that this server knows.
pub const KNOWN_SCOPES: [&str; 5] = ["openid", "profile", "email", "phone", "offline_access"];

impl Scope {
    /// Keeps the known values of a space-separated list (RFC 6749 section 3.3); others are ignored, as OpenID Connect
    /// Core section 3.1.2.1 wants.
    pub fn parse(text: &str) -> Self {
        let asked: Vec<&str> = text.split_ascii_whitespace().take(64).collect();
        Self(KNOWN_SCOPES.iter().filter(|known| asked.contains(known)).map(|&known| known.to_owned()).collect())
    }

    /// Keeps what is known here or to the APIs that are asked for.
    pub fn parse_among(text: &str, more: &[String]) -> Self {
        let asked: Vec<&str> = text.split_ascii_whitespace().take(64).collect();
        let mut scope = Self::parse(text);
        for value in more.iter().filter(|value| asked.contains(&value.as_str())) {
            // Two APIs may know a value of the same name.
            if !scope.has(value) {
                scope.0.push(value.clone());
            }
        }
        scope
    }

    /// What was granted, as it was stored.
    pub fn stored(text: &str) -> Self {
        Self(text.split_ascii_whitespace().map(str::to_owned).collect())
    }

    /// What `keep` says yes to.
    pub fn filtered(&self, keep: impl Fn(&str) -> bool) -> Self {
        Self(self.0.iter().filter(|value| keep(value)).cloned().collect())
    }

    /// The values.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// Auth0's set when a token request names none: everything but `offline_access`.
    pub fn oidc_default() -> Self {
        Self::parse("openid profile email phone")
    }

    /// Whether a value is in it.
    pub fn has(&self, value: &str) -> bool {
        self.0.iter().any(|own| own == value)
    }

    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What is in both.
    pub fn intersect(&self, other: &Self) -> Self {
        Self(self.0.iter().filter(|value| other.has(value)).cloned().collect())
    }

    /// The space-separated list.
    pub fn to_text(&self) -> String {
        self.0.join(" ")
    }
}

/// A checked authorization request: the client exists, the redirect URI is registered, PKCE is in order.
///
/// It travels sealed in a cookie until it is answered; nothing is stored for it.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
pub struct AuthorizationRequest {
    /// Who asks.
    pub client: ClientId,
    /// Where the answer goes: a registered URI as the client wrote it.
    pub redirect_uri: String,
    /// What is asked for.
    pub scope: Scope,
    /// Returned as it came.
    pub state: Option<String>,
    /// Goes into the ID token as it came.
    pub nonce: Option<String>,
    /// The S256 challenge of RFC 7636.
    pub code_challenge: Option<String>,
    /// How the answer travels.
    #[serde(default, skip_serializing_if = "is_query")]
    pub response_mode: ResponseMode,
    /// Whether the answer is a page of ours, which `redirect_uri` then names, and no code is made.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub ends_here: bool,
    /// `prompt=consent`: ask for consent again whatever was allowed before.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub force_consent: bool,
    /// What is asked beyond scopes.
    #[serde(default, skip_serializing_if = "Details::is_empty")]
    pub details: Details,
    /// Whom a hint named: the answer is about nobody else (requirement O23).
    #[serde(default)]
    pub hinted: Option<Hinted>,
    /// Seconds that an old authentication may count.
    pub max_age: Option<i64>,
    /// `prompt=login`: authenticate again whatever session there is.
    pub force_login: bool,
    /// Whether the answer needs more than policy asks for.
    #[serde(default)]
    pub demand: Demand,
    /// The account whose owner confirms to be there, before something of it changes. Nobody else's proof counts.
    #[serde(default)]
    pub confirms: Option<UserId>,
    /// When the request came.
    pub requested_at: UtcTime,
}

fn is_query(mode: &ResponseMode) -> bool {
    *mode == ResponseMode::Query
}

/// A user as a client knows one.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
pub struct Hinted {
    /// The client that the hint was made for.
    pub client: ClientId,
    /// The subject, as that client sees it.
    pub subject: String,
}

/// What a request asks beyond scopes. It follows the grant, where most have none of it.
#[derive(Clone, PartialEq, Eq, Default, Debug, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Details {
    /// Single claims.
    #[serde(skip_serializing_if = "ClaimsRequest::is_empty")]
    pub claims: ClaimsRequest,
    /// The APIs that access tokens may be for (RFC 8707).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub resources: Vec<String>,
    /// The thumbprint of the key that the code, and a public client's refresh tokens, are bound to (RFC 9449 section 10).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dpop_key: Option<String>,
}

impl Details {
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether every one of these APIs was granted.
    pub fn grants(&self, resources: &[String]) -> bool {
        resources.iter().all(|audience| self.resources.contains(audience))
    }

    /// How a row keeps them: JSON, `None` for nothing.
    pub fn to_column(&self) -> Option<String> {
        if self.is_empty() { None } else { serde_json::to_string(self).ok() }
    }

    /// Reads [`Details::to_column`] back.
    ///
    /// # Errors
    /// When the text is not what was written.
    pub fn from_column(text: Option<&str>) -> serde_json::Result<Self> {
        text.map_or_else(|| Ok(Self::default()), serde_json::from_str)
    }
}

impl AuthorizationRequest {
    /// A sign-in that ends at a page of ours.
    pub fn ending_at(client: &Client, path: String, now: UtcTime) -> Self {
        Self {
            client: client.id.clone(),
            redirect_uri: path,
            scope: Scope::default(),
            state: None,
            nonce: None,
            code_challenge: None,
            response_mode: ResponseMode::Query,
            ends_here: true,
            force_consent: false,
            details: Details::default(),
            hinted: None,
            max_age: None,
            force_login: false,
            demand: Demand::Policy,
            confirms: None,
            requested_at: now,
        }
    }

    /// A fresh sign-in of one person at their account's best level, which ends at a page of ours (requirement A10).
    pub fn confirming(client: &Client, path: String, user: UserId, now: UtcTime) -> Self {
        Self { force_login: true, demand: Demand::Best, confirms: Some(user), ..Self::ending_at(client, path, now) }
    }

    /// Puts an offer before the answer. Whoever has just signed in for this request has done so, though no time has passed.
    pub fn offering(&mut self, offer: Demand, authenticated_at: UtcTime) {
        self.demand = offer;
        self.requested_at = self.requested_at.min(authenticated_at - Duration::from_micros(1));
    }

    /// Whether an existing authentication answers this request (OpenID Connect Core section 3.1.2.1).
    pub fn accepts_authentication_of(&self, authenticated_at: UtcTime, now: UtcTime) -> bool {
        if self.force_login {
            return authenticated_at > self.requested_at;
        }
        match self.max_age {
            None => true,
            Some(seconds) => {
                let age = i64::try_from(now.since(authenticated_at).as_secs()).unwrap_or(i64::MAX);
                // Whoever has just authenticated for this very request is fresh enough even for max_age=0.
                age < seconds || authenticated_at > self.requested_at
            }
        }
    }
}

/// What an authorization code stands for until it is redeemed.
#[derive(Clone, Debug)]
pub struct NewAuthorizationCode {
    /// SHA-256 of the code: the code itself is never stored.
    pub digest: Vec<u8>,
    /// The request that it answers.
    pub request: AuthorizationRequest,
    /// The grant that its tokens will belong to.
    pub grant: NewGrant,
    /// At most 60 seconds later (requirement O6).
    pub expires_at: UtcTime,
}

/// A grant about to be stored.
#[derive(Clone, Debug)]
pub struct NewGrant {
    /// Its identity: at least 128 random bits, since tokens carry it.
    pub id: GrantId,
    /// Who allowed it.
    pub user: UserId,
    /// To whom.
    pub client: ClientId,
    /// What.
    pub scope: Scope,
    /// In which session; `None` for API logins, which make none.
    pub session: Option<SessionRef>,
    /// When the person authenticated.
    pub authenticated_at: UtcTime,
    /// What was proven.
    pub factors: Vec<ProvenFactor>,
    /// What was asked beyond scopes.
    pub details: Details,
    /// When it was made.
    pub created_at: UtcTime,
    /// When it ends, whatever happens.
    pub expires_at: UtcTime,
}

/// What a client's refresh tokens are held to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RefreshRule {
    /// Whether a refresh hands out a new token and kills the old one.
    pub rotate: bool,
    /// How long a family lives that nobody uses: 15 days unless the client says otherwise.
    pub idle: Duration,
    /// How long a family lives at all: 30 days unless the client says otherwise.
    pub absolute: Duration,
}

/// A live grant: every token of it is good as long as this row says so.
#[derive(Clone, Debug)]
pub struct Grant {
    /// Its identity.
    pub id: GrantId,
    /// Who allowed it.
    pub user: UserId,
    /// To whom.
    pub client: ClientId,
    /// What.
    pub scope: Scope,
    /// In which session.
    pub session: Option<SessionRef>,
    /// When the person authenticated.
    pub authenticated_at: UtcTime,
    /// What was proven.
    pub factors: Vec<ProvenFactor>,
    /// What was asked beyond scopes.
    pub details: Details,
    /// Which refresh token of the family is the live one.
    pub generation: i64,
    /// When it ends, whatever happens.
    pub expires_at: UtcTime,
    /// When it was last refreshed, or made.
    pub used_at: UtcTime,
}

/// A redeemed authorization code.
#[derive(Clone, Debug)]
pub struct RedeemedCode {
    /// The grant that was made of it.
    pub grant: Grant,
    /// What its request said about the answer.
    pub nonce: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(force_login: bool, max_age: Option<i64>, at: UtcTime) -> AuthorizationRequest {
        AuthorizationRequest {
            client: ClientId::new("c"),
            redirect_uri: String::new(),
            scope: Scope::parse("openid"),
            state: None,
            nonce: None,
            code_challenge: None,
            response_mode: ResponseMode::Query,
            ends_here: false,
            force_consent: false,
            details: Details::default(),
            hinted: None,
            max_age,
            force_login,
            demand: Demand::Policy,
            confirms: None,
            requested_at: at,
        }
    }

    #[test]
    fn scope_keeps_what_is_known_in_one_order() {
        assert_eq!(Scope::parse("phone evil openid phone").to_text(), "openid phone");
        assert!(Scope::parse(&"x ".repeat(10_000)).is_empty());
    }

    #[test]
    fn prompt_login_and_max_age_force_a_new_authentication_and_accept_it_once_done() {
        let signed_in = UtcTime::from_seconds(1_000);
        let asked = UtcTime::from_seconds(1_100);
        let later = asked + Duration::from_secs(5);
        assert!(request(false, None, asked).accepts_authentication_of(signed_in, asked));
        assert!(!request(true, None, asked).accepts_authentication_of(signed_in, asked));
        assert!(request(true, None, asked).accepts_authentication_of(later, later));
        assert!(!request(false, Some(60), asked).accepts_authentication_of(signed_in, asked));
        assert!(request(false, Some(600), asked).accepts_authentication_of(signed_in, asked));
        assert!(request(false, Some(0), asked).accepts_authentication_of(later, later));
    }
}
