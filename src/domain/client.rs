//! Relying parties ("applications" on screens).

use std::time::Duration;

use super::authorization::{RefreshRule, Scope};
use super::client_options::{ClientOptions, GrantType, OldSecret, ResponseMode};
use super::id::ClientId;
use super::signing_key::SigningAlgorithm;
use super::time::UtcTime;

/// What kind of program a client is (RFC 6749 section 2.1, RFC 8252).
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ClientKind {
    /// A web application with a server that keeps a secret.
    Web,
    /// A script in a browser: public.
    Spa,
    /// An app on a device: public.
    Native,
    /// A program without a user.
    Machine,
}

impl ClientKind {
    /// Whether it can keep a secret.
    pub const fn is_confidential(self) -> bool {
        match self {
            Self::Web | Self::Machine => true,
            Self::Spa | Self::Native => false,
        }
    }
}

/// Which vendor's wire quirks the client's SDK needs.
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Profile {
    /// The RFCs.
    Standard,
    /// Auth0's SDKs.
    Auth0,
    /// Frontegg's SDKs.
    Frontegg,
}

/// The id of the client that stands for our own pages in a sign-in. It is not stored and has neither secret nor redirect
/// URI: nothing can be asked in its name.
pub const ACCOUNT: &str = "account";

/// The id of the client that stands for the portal in a sign-in, on the same terms.
pub const PORTAL: &str = "portal";

/// Whether an id is kept for our own pages and the demo application, which nobody registers or changes.
pub fn is_ours(id: &str) -> bool {
    id == ACCOUNT || id == PORTAL || id == "demo"
}

/// Secrets of one client that may be on their way out at once.
pub const OLD_SECRETS_AT_MOST: usize = 4;

/// A relying party.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
pub struct Client {
    /// Its public identifier.
    pub id: ClientId,
    /// What pages and messages call it.
    pub name: String,
    /// What kind of program it is.
    pub kind: ClientKind,
    /// Whose quirks its SDK needs.
    pub profile: Profile,
    /// Keyed digests of its secrets in hex; two overlap during a rotation.
    pub secret_digests: Vec<String>,
    /// Where answers may go, byte for byte.
    pub redirect_uris: Vec<String>,
    /// Where a sign-out may end, byte for byte.
    pub logout_uris: Vec<String>,
    /// Origins whose scripts may call the JSON APIs.
    pub origins: Vec<String>,
    /// The Apps tab of the SMS connection.
    pub sms: bool,
    /// Whether the deprecated endpoints are open to it.
    pub legacy: bool,
    /// Whether PKCE is asked of it; public clients are always asked.
    pub require_pkce: bool,
    /// What its ID tokens are signed with.
    pub id_token_alg: SigningAlgorithm,
    /// Whether its refresh tokens rotate; those of public clients always do.
    pub rotate_refresh_tokens: bool,
    /// What only the OpenID provider asks.
    #[serde(default)]
    pub options: ClientOptions,
}

impl Client {
    /// Whether `uri` is registered, byte for byte. The one exception is RFC 8252 section 7.3: a native client's loopback
    /// address may come with any port.
    pub fn may_redirect_to(&self, uri: &str) -> bool {
        self.redirect_uris.iter().any(|registered| registered == uri || (self.kind == ClientKind::Native && same_loopback(registered, uri)))
    }

    /// Whether a sign-out may end at `uri`, byte for byte.
    pub fn may_log_out_to(&self, uri: &str) -> bool {
        self.logout_uris.iter().any(|registered| registered == uri)
    }

    /// Whether scripts of `origin` may call the JSON APIs for this client.
    pub fn allows_origin(&self, origin: &str) -> bool {
        self.origins.iter().any(|allowed| allowed.trim_end_matches('/') == origin)
    }

    /// Whether an authorization request must carry a PKCE challenge (RFC 9700 section 2.1.1).
    pub fn needs_pkce(&self) -> bool {
        !self.kind.is_confidential() || self.require_pkce
    }

    /// What its refresh tokens are held to.
    pub fn refresh_rule(&self) -> RefreshRule {
        let days = |n: u32| n * 24 * 3_600;
        let seconds = |n: u32| Duration::from_secs(u64::from(n));
        RefreshRule {
            rotate: !self.kind.is_confidential() || self.rotate_refresh_tokens,
            idle: seconds(self.options.lifetimes.refresh_idle.unwrap_or(days(15))),
            absolute: seconds(self.options.lifetimes.refresh_absolute.unwrap_or(days(30))),
        }
    }

    /// Whether it may use a grant type.
    pub fn allows_grant(&self, grant: GrantType) -> bool {
        // One-time codes without a browser ask nobody for consent: they are for the installation's own applications.
        let may_ask = self.options.first_party || grant != GrantType::Passwordless;
        may_ask && self.options.allows_grant(self.kind, grant)
    }

    /// Whether it may get tokens with this proof of a key, or without one (RFC 9449 section 5.2).
    pub fn admits_key(&self, dpop_key: Option<&str>) -> bool {
        dpop_key.is_some() || !self.options.dpop_bound
    }

    /// Digests of the secrets that count at a moment.
    pub fn counting_secrets(&self, now: UtcTime) -> impl Iterator<Item = &str> {
        let old = self.options.old_secrets.iter().filter(move |old| now < old.until).map(|old| old.digest.as_str());
        self.secret_digests.iter().map(String::as_str).chain(old)
    }

    /// Gives it a new secret. The present one counts until `until`; those on their way out keep their end.
    pub fn replace_secret(&mut self, digest: String, until: UtcTime, now: UtcTime) {
        let present = std::mem::replace(&mut self.secret_digests, vec![digest]);
        let old = &mut self.options.old_secrets;
        old.splice(0..0, present.into_iter().map(|digest| OldSecret { digest, until }));
        old.retain(|old| now < old.until);
        // Whoever replaces it this often has lost track; the oldest end first.
        old.truncate(OLD_SECRETS_AT_MOST);
        self.options.secret_made_at = Some(now);
    }

    /// What it may have of a scope (requirement O9). `offline_access` means nothing without the grant that uses it.
    pub fn admit_scope(&self, asked: &Scope) -> Scope {
        let may_refresh = self.allows_grant(GrantType::RefreshToken);
        asked.filtered(|value| self.options.allows_scope(value) && (value != "offline_access" || may_refresh))
    }

    /// Whether answers to it may travel that way.
    pub fn allows_mode(&self, mode: ResponseMode) -> bool {
        self.options.allows_mode(self.kind, mode)
    }

    /// The sector of its pairwise subjects (OpenID Connect Core section 8.1), fixed when it was registered.
    pub fn sector(&self) -> &str {
        self.options.sector.as_deref().unwrap_or(self.id.as_str())
    }

    /// An application as it begins: nothing is registered, and the strict choices of its profile hold.
    pub fn fresh(id: ClientId, kind: ClientKind, profile: Profile) -> Self {
        Self {
            id,
            name: String::new(),
            kind,
            profile,
            secret_digests: Vec::new(),
            redirect_uris: Vec::new(),
            logout_uris: Vec::new(),
            origins: Vec::new(),
            sms: false,
            legacy: false,
            // The vendors' server SDKs authenticate with a secret and send no challenge.
            require_pkce: profile == Profile::Standard,
            id_token_alg: SigningAlgorithm::Rs256,
            rotate_refresh_tokens: profile == Profile::Standard,
            options: ClientOptions::default(),
        }
    }

    /// Our own pages.
    pub fn account() -> Self {
        Self {
            id: ClientId::new(ACCOUNT),
            name: String::from("Doorcode"),
            redirect_uris: Vec::new(),
            logout_uris: Vec::new(),
            origins: Vec::new(),
            ..Self::sample()
        }
    }

    /// The portal.
    pub fn portal() -> Self {
        Self { id: ClientId::new(PORTAL), sms: false, ..Self::account() }
    }

    /// A web application for tests and page samples.
    pub fn sample() -> Self {
        Self {
            id: ClientId::new("sample"),
            name: String::from("Northwind"),
            kind: ClientKind::Web,
            profile: Profile::Standard,
            secret_digests: Vec::new(),
            redirect_uris: vec![String::from("https://app.example.com/callback")],
            logout_uris: vec![String::from("https://app.example.com/")],
            origins: vec![String::from("https://app.example.com")],
            sms: true,
            legacy: false,
            require_pkce: true,
            id_token_alg: SigningAlgorithm::Rs256,
            rotate_refresh_tokens: true,
            options: ClientOptions::default(),
        }
    }
}

/// Whether two loopback URIs are equal but for the port. `localhost` does not count: a name can be made to resolve
/// elsewhere (RFC 8252 section 8.3).
fn same_loopback(registered: &str, asked: &str) -> bool {
    let parts = |uri: &str| -> Option<(&'static str, String)> {
        let (host, rest) = ["127.0.0.1", "[::1]"]
            .into_iter()
            .find_map(|host| uri.strip_prefix("http://").and_then(|rest| rest.strip_prefix(host)).map(|rest| (host, rest)))?;
        let rest = match rest.strip_prefix(':') {
            Some(after) => {
                let digits = after.bytes().take_while(u8::is_ascii_digit).count();
                after[..digits].parse::<u16>().ok()?;
                &after[digits..]
            }
            None => rest,
        };
        rest.starts_with('/').then(|| (host, rest.to_owned()))
    };
    parts(registered).is_some_and(|one| parts(asked).as_ref() == Some(&one))
}

/// Why a URI may not be registered as a redirect or logout address.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum UriProblem {
    /// It is no absolute URI.
    #[error("is not an absolute URI")]
    NotAbsolute,
    /// Blanks, control characters, letters outside ASCII and `*` have no place in it (RFC 3986 section 2).
    #[error("has characters that no URI has")]
    Characters,
    /// RFC 6749 section 3.1.2 forbids fragments.
    #[error("has a fragment")]
    Fragment,
    /// `javascript:`, `data:` and their kin run in the browser.
    #[error("has a scheme that runs in the browser")]
    ActiveScheme,
    /// Private schemes are for apps on devices.
    #[error("has a private scheme, which only native applications may use")]
    PrivateScheme,
    /// Plain http outside loopback addresses leaks codes.
    #[error("is http on a host that is not a loopback address")]
    PlainHttp,
    /// A user name in a URI exists to deceive.
    #[error("has a user name or password")]
    UserInfo,
}

/// Checks a URI before it is registered for a client of this kind.
///
/// # Errors
/// What is wrong with it.
pub fn admit_uri(uri: &str, kind: ClientKind) -> Result<(), UriProblem> {
    // The parser repairs what is stored and sent as it was written; a line break would break the answer that carries it.
    let is_plain = uri.bytes().all(|b| (0x21..=0x7e).contains(&b) && !b"\"<>\\^`{|}*".contains(&b));
    if !is_plain {
        return Err(UriProblem::Characters);
    }
    let parsed = url::Url::parse(uri).map_err(|_| UriProblem::NotAbsolute)?;
    if parsed.fragment().is_some() || uri.contains('#') {
        return Err(UriProblem::Fragment);
    }
    if !parsed.username().is_empty() || parsed.password().is_some() {
        return Err(UriProblem::UserInfo);
    }
    match parsed.scheme() {
        "https" => Ok(()),
        "http" => match parsed.host_str() {
            Some("localhost" | "127.0.0.1" | "[::1]") => Ok(()),
            _ => Err(UriProblem::PlainHttp),
        },
        "javascript" | "data" | "vbscript" | "file" | "blob" | "about" | "filesystem" => Err(UriProblem::ActiveScheme),
        _ if kind == ClientKind::Native => Ok(()),
        _ => Err(UriProblem::PrivateScheme),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn redirects_match_byte_for_byte() {
        let client = Client::sample();
        assert!(client.may_redirect_to("https://app.example.com/callback"));
        for near in [
            "https://app.example.com/callback/",
            "https://app.example.com/callback?a=1",
            "https://app.example.com/Callback",
            "https://app.example.com:443/callback",
            "https://app.example.com/./callback",
            "http://app.example.com/callback",
            "https://app.example.com.evil.example/callback",
            "https://good@app.example.com/callback",
            "https://app.example.com/callback#x",
            "",
        ] {
            assert!(!client.may_redirect_to(near), "{near}");
        }
    }

    #[test]
    fn only_native_loopback_literals_may_change_their_port() {
        let mut client = Client::sample();
        client.redirect_uris = vec![String::from("http://127.0.0.1:9000/cb"), String::from("http://localhost:9000/cb")];
        assert!(!client.may_redirect_to("http://127.0.0.1:9001/cb"));
        client.kind = ClientKind::Native;
        assert!(client.may_redirect_to("http://127.0.0.1:9001/cb"));
        assert!(client.may_redirect_to("http://127.0.0.1/cb"));
        for near in [
            "http://127.0.0.1:9001/cb/x",
            "http://localhost:9001/cb",
            "http://127.0.0.1:99999/cb",
            "http://127.0.0.1:9001@evil.example/cb",
            "http://127.0.0.1.evil.example:9001/cb",
            "https://127.0.0.1:9001/cb",
            "http://[::1]:9001/cb",
        ] {
            assert!(!client.may_redirect_to(near), "{near}");
        }
    }

    #[test]
    fn a_replaced_secret_counts_until_its_end_and_no_second_replacement_shortens_that() {
        let (now, hour) = (UtcTime::from_seconds(1_000), Duration::from_secs(3_600));
        let mut client = Client { secret_digests: vec!["first".into()], ..Client::sample() };
        client.replace_secret("second".into(), now + hour, now);
        client.replace_secret("third".into(), now + Duration::from_secs(60), now);
        let counting = |at| client.counting_secrets(at).collect::<Vec<_>>();
        assert_eq!(counting(now), ["third", "second", "first"]);
        assert_eq!(counting(now + Duration::from_secs(60)), ["third", "first"]);
        assert_eq!(counting(now + hour), ["third"]);
    }

    #[test]
    fn a_secret_that_is_not_to_overlap_ends_at_once() {
        let now = UtcTime::from_seconds(1_000);
        let mut client = Client { secret_digests: vec!["first".into()], ..Client::sample() };
        client.replace_secret("second".into(), now, now);
        assert_eq!(client.counting_secrets(now).collect::<Vec<_>>(), ["second"]);
        assert!(client.options.old_secrets.is_empty());
    }

    #[test]
    fn dangerous_addresses_cannot_be_registered() {
        assert_eq!(admit_uri("https://app.example.com/cb", ClientKind::Web), Ok(()));
        assert_eq!(admit_uri("http://localhost:3000/cb", ClientKind::Web), Ok(()));
        assert_eq!(admit_uri("com.example.app:/cb", ClientKind::Native), Ok(()));
        assert_eq!(admit_uri("https://app.example.com/cb#x", ClientKind::Web), Err(UriProblem::Fragment));
        assert_eq!(admit_uri("javascript:alert(1)", ClientKind::Native), Err(UriProblem::ActiveScheme));
        assert_eq!(admit_uri("http://app.example.com/cb", ClientKind::Web), Err(UriProblem::PlainHttp));
        assert_eq!(admit_uri("https://a:b@app.example.com/cb", ClientKind::Web), Err(UriProblem::UserInfo));
        assert_eq!(admit_uri("https://app.example.com/cb\r\nX: y", ClientKind::Web), Err(UriProblem::Characters));
        assert_eq!(admit_uri("https://*.example.com/cb", ClientKind::Web), Err(UriProblem::Characters));
        assert_eq!(admit_uri("com.example.app:/cb", ClientKind::Web), Err(UriProblem::PrivateScheme));
        assert_eq!(admit_uri("/cb", ClientKind::Web), Err(UriProblem::NotAbsolute));
    }
}
