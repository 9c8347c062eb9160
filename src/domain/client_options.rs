//! What one client may do at the OpenID provider, and how its tokens look.

use std::collections::BTreeMap;

use super::api::MANAGEMENT_SCOPES;
use super::client::{ClientKind, Profile};
use super::time::UtcTime;

impl ClientKind {
    /// Every kind, in the order of forms.
    pub const ALL: [Self; 4] = [Self::Web, Self::Spa, Self::Native, Self::Machine];

    /// The word in files and forms.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Web => "web",
            Self::Spa => "spa",
            Self::Native => "native",
            Self::Machine => "machine",
        }
    }

    /// Reads [`ClientKind::as_str`] back.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }
}

impl Profile {
    /// Every profile, in the order of forms.
    pub const ALL: [Self; 3] = [Self::Standard, Self::Auth0, Self::Frontegg];

    /// The word in files and forms.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Standard => "standard",
            Self::Auth0 => "auth0",
            Self::Frontegg => "frontegg",
        }
    }

    /// Reads [`Profile::as_str`] back.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|profile| profile.as_str() == word)
    }
}

/// A way to get tokens at the token endpoint, by its name on the wire.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, serde::Serialize, serde::Deserialize)]
pub enum GrantType {
    /// RFC 6749 section 4.1.
    #[serde(rename = "authorization_code")]
    AuthorizationCode,
    /// RFC 6749 section 6.
    #[serde(rename = "refresh_token")]
    RefreshToken,
    /// RFC 6749 section 4.4: the client in its own name.
    #[serde(rename = "client_credentials")]
    ClientCredentials,
    /// RFC 8628: a device without a browser.
    #[serde(rename = "urn:ietf:params:oauth:grant-type:device_code")]
    DeviceCode,
    /// Auth0's one-time codes without a browser.
    #[serde(rename = "http://auth0.com/oauth/grant-type/passwordless/otp")]
    Passwordless,
}

impl GrantType {
    /// Every one that is served.
    pub const ALL: [Self; 5] = [Self::AuthorizationCode, Self::RefreshToken, Self::ClientCredentials, Self::DeviceCode, Self::Passwordless];

    /// The name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AuthorizationCode => "authorization_code",
            Self::RefreshToken => "refresh_token",
            Self::ClientCredentials => "client_credentials",
            Self::DeviceCode => "urn:ietf:params:oauth:grant-type:device_code",
            Self::Passwordless => "http://auth0.com/oauth/grant-type/passwordless/otp",
        }
    }

    /// Reads [`GrantType::as_str`] back.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|grant| grant.as_str() == word)
    }

    /// What a client of this kind may use when nothing else was said.
    pub const fn usual(self, kind: ClientKind) -> bool {
        match (self, kind) {
            (Self::ClientCredentials, ClientKind::Machine) => true,
            (Self::ClientCredentials, _) | (_, ClientKind::Machine) | (Self::DeviceCode, ClientKind::Web | ClientKind::Spa) => false,
            (Self::AuthorizationCode | Self::RefreshToken | Self::DeviceCode | Self::Passwordless, _) => true,
        }
    }
}

/// How the answer to an authorization request travels.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ResponseMode {
    /// In the query of the redirect URI.
    #[default]
    Query,
    /// In its fragment.
    Fragment,
    /// As a form (OAuth 2.0 Form Post Response Mode).
    FormPost,
    /// To the page that opened or framed ours, as Auth0's single-page SDK asks.
    WebMessage,
}

impl ResponseMode {
    /// Every one that is served.
    pub const ALL: [Self; 4] = [Self::Query, Self::Fragment, Self::FormPost, Self::WebMessage];

    /// The name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Query => "query",
            Self::Fragment => "fragment",
            Self::FormPost => "form_post",
            Self::WebMessage => "web_message",
        }
    }

    /// Reads [`ResponseMode::as_str`] back.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.as_str() == word)
    }
}

/// What a client knows its users by (OpenID Connect Core section 8).
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SubjectType {
    /// The same everywhere.
    #[default]
    Public,
    /// Another one for every sector, so that applications cannot compare their users.
    Pairwise,
}

/// A secret that is on its way out: it still counts until a moment.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
pub struct OldSecret {
    /// Its keyed digest in hex.
    pub digest: String,
    /// Until when it counts.
    pub until: UtcTime,
}

/// How long things last, in seconds; `None` for the profile's usual.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Lifetimes {
    /// Access tokens: 60 seconds to a day.
    pub access_token: Option<u32>,
    /// ID tokens: 60 seconds to a day.
    pub id_token: Option<u32>,
    /// A family of refresh tokens that nobody uses.
    pub refresh_idle: Option<u32>,
    /// A family of refresh tokens, whatever happens.
    pub refresh_absolute: Option<u32>,
}

/// Everything about a client that only the OpenID provider asks.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct ClientOptions {
    /// The installation's own: no consent page (requirement O17).
    pub first_party: bool,
    /// Allowed grant types; `None` for what its kind usually needs.
    pub grant_types: Option<Vec<GrantType>>,
    /// Allowed response modes; `None` for query and form_post, and web_message for scripts.
    pub response_modes: Option<Vec<ResponseMode>>,
    /// Allowed scope values; `None` for all.
    pub scopes: Option<Vec<String>>,
    /// Registered APIs that it may ask tokens for.
    pub audiences: Vec<String>,
    /// Registered APIs that it is: it may ask what their tokens are worth (RFC 7662).
    pub introspects: Vec<String>,
    /// How long things last.
    pub lifetimes: Lifetimes,
    /// What it knows its users by.
    pub subject_type: SubjectType,
    /// The sector of a pairwise client; `None` for the host of its redirect URIs.
    pub sector: Option<String>,
    /// Its public keys, a JWK set: for private_key_jwt and signed request objects.
    pub jwks: Option<String>,
    /// Whether it must push its requests (RFC 9126).
    pub require_par: bool,
    /// Whether its tokens must be bound to a key (RFC 9449).
    pub dpop_bound: bool,
    /// Where it is told of sign-outs, server to server.
    pub backchannel_logout_uri: Option<String>,
    /// Where it is told of sign-outs in the browser.
    pub frontchannel_logout_uri: Option<String>,
    /// Claims of its own: the claim's name to the name in the user's metadata.
    pub claims: BTreeMap<String, String>,
    /// Secrets on their way out, the newest first.
    #[serde(alias = "old_secret", deserialize_with = "one_or_many")]
    pub old_secrets: Vec<OldSecret>,
    /// When the present secret was made, where that is known.
    pub secret_made_at: Option<UtcTime>,
}

impl Default for ClientOptions {
    /// What the administrator's own applications start with.
    fn default() -> Self {
        Self {
            first_party: true,
            grant_types: None,
            response_modes: None,
            scopes: None,
            audiences: Vec::new(),
            introspects: Vec::new(),
            lifetimes: Lifetimes::default(),
            subject_type: SubjectType::Public,
            sector: None,
            jwks: None,
            require_par: false,
            dpop_bound: false,
            backchannel_logout_uri: None,
            frontchannel_logout_uri: None,
            claims: BTreeMap::new(),
            old_secrets: Vec::new(),
            secret_made_at: None,
        }
    }
}

/// Documents from before there could be several have one or none.
fn one_or_many<'de, D: serde::Deserializer<'de>>(source: D) -> Result<Vec<OldSecret>, D::Error> {
    #[derive(serde::Deserialize)]
    #[serde(untagged)]
    enum Stored {
        Many(Vec<OldSecret>),
        One(OldSecret),
    }
    let stored = <Option<Stored> as serde::Deserialize>::deserialize(source)?;
    Ok(match stored {
        None => Vec::new(),
        Some(Stored::One(one)) => vec![one],
        Some(Stored::Many(many)) => many,
    })
}

impl ClientOptions {
    /// Whether a client of `kind` with these options may use a grant type (requirement O9).
    pub fn allows_grant(&self, kind: ClientKind, grant: GrantType) -> bool {
        match &self.grant_types {
            // A public client has no name of its own to act in.
            Some(_) if grant == GrantType::ClientCredentials && !kind.is_confidential() => false,
            Some(allowed) => allowed.contains(&grant),
            None => grant.usual(kind),
        }
    }

    /// Whether answers may travel that way.
    pub fn allows_mode(&self, kind: ClientKind, mode: ResponseMode) -> bool {
        match &self.response_modes {
            Some(allowed) => allowed.contains(&mode),
            None => match mode {
                ResponseMode::Query | ResponseMode::FormPost => true,
                ResponseMode::WebMessage => kind == ClientKind::Spa,
                ResponseMode::Fragment => false,
            },
        }
    }

    /// Whether it may ask for a scope value.
    pub fn allows_scope(&self, value: &str) -> bool {
        self.scopes.as_ref().is_none_or(|allowed| allowed.iter().any(|own| own == value))
    }

    /// What it was granted of the management API: the values that stand among its scopes, and nothing where none do.
    pub fn management_scopes(&self) -> Vec<String> {
        self.scopes.iter().flatten().filter(|own| MANAGEMENT_SCOPES.contains(&own.as_str())).cloned().collect()
    }

    /// Seconds that access tokens and ID tokens live.
    pub fn token_lives(&self, profile: Profile) -> (u64, u64) {
        // Auth0's defaults, which its SDKs are tuned to.
        let (access, id) = if profile == Profile::Auth0 { (86_400, 36_000) } else { (3_600, 3_600) };
        (self.lifetimes.access_token.map_or(access, u64::from), self.lifetimes.id_token.map_or(id, u64::from))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_on_the_wire_are_those_of_the_documents() {
        for grant in GrantType::ALL {
            assert_eq!(serde_json::to_value(grant).unwrap(), grant.as_str());
            assert_eq!(GrantType::parse(grant.as_str()), Some(grant));
        }
        for mode in ResponseMode::ALL {
            assert_eq!(serde_json::to_value(mode).unwrap(), mode.as_str());
        }
    }

    #[test]
    fn a_client_without_a_secret_never_acts_in_its_own_name() {
        let options = ClientOptions { grant_types: Some(vec![GrantType::ClientCredentials]), ..ClientOptions::default() };
        assert!(options.allows_grant(ClientKind::Machine, GrantType::ClientCredentials));
        assert!(!options.allows_grant(ClientKind::Spa, GrantType::ClientCredentials));
        assert!(!ClientOptions::default().allows_grant(ClientKind::Machine, GrantType::AuthorizationCode));
        assert!(!ClientOptions::default().allows_grant(ClientKind::Web, GrantType::ClientCredentials));
    }

    #[test]
    fn options_that_were_stored_before_a_field_existed_read_as_its_default() {
        assert_eq!(serde_json::from_str::<ClientOptions>("{}").unwrap(), ClientOptions::default());
        assert_eq!(serde_json::from_str::<ClientOptions>(r#"{"old_secret":null}"#).unwrap(), ClientOptions::default());
        let one = serde_json::from_str::<ClientOptions>(r#"{"old_secret":{"digest":"00","until":5}}"#).unwrap();
        assert_eq!(one.old_secrets, [OldSecret { digest: "00".into(), until: UtcTime::from_micros(5) }]);
        assert_eq!(serde_json::from_str::<ClientOptions>(&serde_json::to_string(&one).unwrap()).unwrap(), one);
    }
}
