//! Authorization requests, codes and grants (RFC 6749, OpenID Connect Core).

use super::factor::ProvenFactor;
use super::id::{ClientId, GrantId, SessionRef, UserId};
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
    /// Seconds that an old authentication may count.
    pub max_age: Option<i64>,
    /// `prompt=login`: authenticate again whatever session there is.
    pub force_login: bool,
    /// When the request came.
    pub requested_at: UtcTime,
}

impl AuthorizationRequest {
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
    /// When it was made.
    pub created_at: UtcTime,
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
    /// Which refresh token of the family is the live one.
    pub generation: i64,
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
    use std::time::Duration;

    fn request(force_login: bool, max_age: Option<i64>, at: UtcTime) -> AuthorizationRequest {
        AuthorizationRequest {
            client: ClientId::new("c"),
            redirect_uri: String::new(),
            scope: Scope::parse("openid"),
            state: None,
            nonce: None,
            code_challenge: None,
            max_age,
            force_login,
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
