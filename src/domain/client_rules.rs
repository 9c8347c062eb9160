//! What may be registered as a client, as far as the client itself says it: asked by the portal, by `doorcode apply`, by
//! `doorcode app add` and by programs that register themselves. What needs the network or keys to judge is in
//! `flow::admit_client`, which asks here first.

use super::api::{Api, is_scope_value};
use super::client::{Client, ClientKind, UriProblem, admit_uri};
use super::client_options::GrantType;

/// The most characters of a name.
pub const NAME_AT_MOST: usize = 100;
/// The most characters of a registered address.
pub const ADDRESS_AT_MOST: usize = 2_000;
/// The most addresses of one list.
pub const ADDRESSES_AT_MOST: usize = 100;
/// Seconds that a token lives at the least.
pub const LIFE_AT_LEAST: u32 = 60;
/// Seconds that an access token or an ID token lives at the most: a key is published for a day after its last token.
pub const TOKEN_AT_MOST: u32 = 86_400;
/// Seconds that a family of refresh tokens lives at the most.
pub const REFRESH_AT_MOST: u32 = 365 * 24 * 3_600;

/// What of a client a problem is with, by its name in the settings file.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Field {
    /// Its public identifier.
    ClientId,
    /// What pages call it.
    Name,
    /// Where answers may go.
    RedirectUris,
    /// Where a sign-out may end.
    LogoutUris,
    /// Whose scripts may call.
    Origins,
    /// Scope values.
    Scopes,
    /// APIs that it may ask tokens for.
    Audiences,
    /// APIs that it is.
    Introspects,
    /// The life of access tokens.
    AccessToken,
    /// The life of ID tokens.
    IdToken,
    /// The life of refresh tokens that nobody uses.
    RefreshIdle,
    /// The life of refresh tokens in all.
    RefreshAbsolute,
    /// The sector of pairwise subjects.
    Sector,
    /// Its public keys.
    Jwks,
    /// Where it is told of sign-outs, server to server.
    BackchannelLogoutUri,
    /// Where it is told of sign-outs in the browser.
    FrontchannelLogoutUri,
}

impl Field {
    /// The name in the settings file, and of the field in forms.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ClientId => "client_id",
            Self::Name => "name",
            Self::RedirectUris => "redirect_uris",
            Self::LogoutUris => "logout_uris",
            Self::Origins => "origins",
            Self::Scopes => "scopes",
            Self::Audiences => "audiences",
            Self::Introspects => "introspects",
            Self::AccessToken => "access_token_seconds",
            Self::IdToken => "id_token_seconds",
            Self::RefreshIdle => "refresh_idle_seconds",
            Self::RefreshAbsolute => "refresh_absolute_seconds",
            Self::Sector => "sector",
            Self::Jwks => "jwks",
            Self::BackchannelLogoutUri => "backchannel_logout_uri",
            Self::FrontchannelLogoutUri => "frontchannel_logout_uri",
        }
    }
}

/// What is wrong.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Wrong {
    /// A `client_id` travels in URLs and headers.
    #[error("has letters, digits and -_.~ only")]
    ClientId,
    /// Nothing left, too long, or control characters.
    #[error("has 1 to {NAME_AT_MOST} characters")]
    Name,
    /// An address.
    #[error("{0}")]
    Uri(#[from] UriProblem),
    /// A path behind an origin would never match what browsers send.
    #[error("is no origin: scheme, host and port, and nothing after them")]
    NotOrigin,
    /// Too long for any browser.
    #[error("is longer than {ADDRESS_AT_MOST} characters")]
    TooLong,
    /// More than a page can show.
    #[error("are more than {ADDRESSES_AT_MOST}")]
    TooMany,
    /// RFC 6749 section 3.3.
    #[error("is no scope value")]
    Scope,
    /// Tokens are made for registered APIs only.
    #[error("is no registered [[api]]")]
    UnknownApi,
    /// A life.
    #[error("is from {LIFE_AT_LEAST} to {0}")]
    Seconds(u32),
    /// What was typed is no whole number.
    #[error("is a whole number")]
    NotNumber,
    /// A sector is a host (OpenID Connect Core section 8.1).
    #[error("is a host name")]
    Sector,
    /// Several hosts, and none was chosen.
    #[error("have several hosts: a pairwise application needs a sector")]
    NeedsSector,
    /// Keys of a program that cannot keep one.
    #[error("are for confidential applications")]
    PublicKeys,
    /// Found by what calls out or reads keys.
    #[error("{0}")]
    Other(String),
}

/// Something about a client that keeps it from being registered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Problem {
    /// What of it.
    pub field: Field,
    /// The position in a list, from 0.
    pub line: Option<usize>,
    /// The value, where there are several.
    pub value: Option<String>,
    /// What is wrong.
    pub wrong: Wrong,
}

impl Problem {
    /// A problem with a field that has one value.
    pub fn of(field: Field, wrong: Wrong) -> Self {
        Self { field, line: None, value: None, wrong }
    }

    fn at(field: Field, line: usize, value: &str, wrong: Wrong) -> Self {
        Self { field, line: Some(line), value: Some(value.to_owned()), wrong }
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (&self.value, self.field) {
            (Some(value), Field::RedirectUris | Field::LogoutUris | Field::Origins) => write!(f, "{value} {}", self.wrong),
            (Some(value), _) => write!(f, "{value:?} {}", self.wrong),
            (None, Field::Name) => write!(f, "the name {}", self.wrong),
            (None, field) => write!(f, "{} {}", field.as_str(), self.wrong),
        }
    }
}

/// What ends when a client changes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ends {
    /// Nothing.
    Nothing,
    /// Requests that are under way: they were judged by what held before.
    Requests,
    /// Every token too.
    Tokens,
}

/// What must not outlive a change: tokens that the client could not get any more as it is now, and codes on their way to an
/// address that was taken away.
pub fn ends(before: &Client, after: &Client) -> Ends {
    let (old, new) = (&before.options, &after.options);
    let lost = |grant: &GrantType| before.allows_grant(*grant) && !after.allows_grant(*grant);
    let narrowed = GrantType::ALL.iter().any(lost)
        || (old.first_party && !new.first_party)
        || (!old.dpop_bound && new.dpop_bound)
        || old.subject_type != new.subject_type
        || after.options.scopes.as_ref().is_some_and(|scopes| old.scopes.as_ref().is_none_or(|own| own.iter().any(|one| !scopes.contains(one))));
    if before.kind != after.kind || narrowed {
        return Ends::Tokens;
    }
    let is_gone = |uri: &String| !after.redirect_uris.contains(uri);
    let stricter = (!before.needs_pkce() && after.needs_pkce()) || (!old.require_par && new.require_par);
    if before.redirect_uris.iter().any(is_gone) || stricter { Ends::Requests } else { Ends::Nothing }
}

/// Everything that is wrong with a client, in the order of its form.
pub fn check(client: &Client, apis: &[Api]) -> Vec<Problem> {
    let mut found = Vec::new();
    let id = client.id.as_str();
    if id.is_empty() || id.len() > 64 || !id.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.~".contains(&b)) {
        found.push(Problem::of(Field::ClientId, Wrong::ClientId));
    }
    let name = client.name.trim();
    if name.is_empty() || name.chars().count() > NAME_AT_MOST || name.chars().any(char::is_control) {
        found.push(Problem::of(Field::Name, Wrong::Name));
    }
    let kind = client.kind;
    found.extend(addresses(Field::RedirectUris, &client.redirect_uris, kind));
    found.extend(addresses(Field::LogoutUris, &client.logout_uris, kind));
    found.extend(addresses(Field::Origins, &client.origins, kind));
    let options = &client.options;
    let scopes = options.scopes.iter().flatten().enumerate();
    found.extend(scopes.filter(|(_, value)| !is_scope_value(value)).map(|(at, value)| Problem::at(Field::Scopes, at, value, Wrong::Scope)));
    for (field, audiences) in [(Field::Audiences, &options.audiences), (Field::Introspects, &options.introspects)] {
        let unknown = audiences.iter().enumerate().filter(|(_, own)| !apis.iter().any(|api| api.audience == **own));
        found.extend(unknown.map(|(at, own)| Problem::at(field, at, own, Wrong::UnknownApi)));
    }
    let lives = options.lifetimes;
    for (field, given, most) in [
        (Field::AccessToken, lives.access_token, TOKEN_AT_MOST),
        (Field::IdToken, lives.id_token, TOKEN_AT_MOST),
        (Field::RefreshIdle, lives.refresh_idle, REFRESH_AT_MOST),
        (Field::RefreshAbsolute, lives.refresh_absolute, REFRESH_AT_MOST),
    ] {
        if given.is_some_and(|seconds| !(LIFE_AT_LEAST..=most).contains(&seconds)) {
            found.push(Problem::of(field, Wrong::Seconds(most)));
        }
    }
    if options.sector.as_ref().is_some_and(|sector| !sector.bytes().all(|b| b.is_ascii_alphanumeric() || b"-.".contains(&b))) {
        found.push(Problem::of(Field::Sector, Wrong::Sector));
    }
    found
}

/// What is wrong with a list of addresses, each by its line.
pub fn addresses(field: Field, values: &[String], kind: ClientKind) -> Vec<Problem> {
    if values.len() > ADDRESSES_AT_MOST {
        return vec![Problem::of(field, Wrong::TooMany)];
    }
    let judge = |value: &String| match field {
        _ if value.len() > ADDRESS_AT_MOST => Some(Wrong::TooLong),
        Field::Origins => origin(value, kind),
        _ => admit_uri(value, kind).err().map(Wrong::Uri),
    };
    values.iter().enumerate().filter_map(|(at, value)| judge(value).map(|wrong| Problem::at(field, at, value, wrong))).collect()
}

/// An origin is what a browser writes into `Origin` (RFC 6454 section 6.2); one slash behind it is forgiven.
fn origin(value: &str, kind: ClientKind) -> Option<Wrong> {
    if let Err(problem) = admit_uri(value, kind) {
        return Some(Wrong::Uri(problem));
    }
    let written = url::Url::parse(value).ok()?.origin();
    // Apps on devices have origins of private schemes, which the URL standard calls opaque.
    let is_bare = match value.split_once("://") {
        Some((_, rest)) if written.is_tuple() || !rest.is_empty() => !rest.trim_end_matches('/').contains(['/', '?']) && !value.ends_with("//"),
        _ => false,
    };
    (!is_bare).then_some(Wrong::NotOrigin)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::client::UriProblem;
    use crate::domain::id::ClientId;

    #[test]
    fn the_sample_has_nothing_wrong() {
        assert_eq!(check(&Client::sample(), &[]), []);
    }

    #[test]
    fn every_bad_line_is_named_with_its_position() {
        let mut client = Client::sample();
        client.redirect_uris = ["https://a.example.com/cb", "http://a.example.com/cb", "/cb"].map(String::from).to_vec();
        let found = check(&client, &[]);
        let lines: Vec<_> = found.iter().map(|problem| (problem.field, problem.line, problem.wrong.clone())).collect();
        let uri = |line, problem| (Field::RedirectUris, Some(line), Wrong::Uri(problem));
        assert_eq!(lines, [uri(1, UriProblem::PlainHttp), uri(2, UriProblem::NotAbsolute)]);
        assert_eq!(found[1].to_string(), "/cb is not an absolute URI");
    }

    #[test]
    fn an_origin_has_nothing_behind_its_port() {
        let of = |value: &str, kind| addresses(Field::Origins, &[value.to_owned()], kind).pop().map(|problem| problem.wrong);
        for fine in ["https://app.example.com", "https://app.example.com/", "http://localhost:3000", "https://[2001:db8::1]:8443"] {
            assert_eq!(of(fine, ClientKind::Spa), None, "{fine}");
        }
        assert_eq!(of("capacitor://localhost", ClientKind::Native), None);
        for wrong in ["https://app.example.com/app", "https://app.example.com/?a=1", "https://app.example.com//"] {
            assert_eq!(of(wrong, ClientKind::Spa), Some(Wrong::NotOrigin), "{wrong}");
        }
        assert_eq!(of("http://app.example.com", ClientKind::Spa), Some(Wrong::Uri(UriProblem::PlainHttp)));
    }

    #[test]
    fn what_a_client_may_no_longer_have_ends_and_nothing_else() {
        let before = Client::sample();
        let with = |edit: fn(&mut Client)| {
            let mut after = before.clone();
            edit(&mut after);
            ends(&before, &after)
        };
        assert_eq!(with(|client| client.name = "Other".into()), Ends::Nothing);
        assert_eq!(with(|client| client.redirect_uris.push("https://b.example.com/cb".into())), Ends::Nothing);
        assert_eq!(with(|client| client.redirect_uris.clear()), Ends::Requests);
        assert_eq!(with(|client| client.kind = ClientKind::Spa), Ends::Tokens);
        assert_eq!(with(|client| client.options.grant_types = Some(vec![GrantType::AuthorizationCode])), Ends::Tokens);
        assert_eq!(with(|client| client.options.scopes = Some(vec!["openid".into()])), Ends::Tokens);
    }

    #[test]
    fn names_ids_lives_scopes_and_audiences_have_their_bounds() {
        let mut client = Client { id: ClientId::new("a b"), name: "  ".into(), ..Client::sample() };
        client.options.lifetimes.access_token = Some(59);
        client.options.lifetimes.refresh_idle = Some(REFRESH_AT_MOST + 1);
        client.options.scopes = Some(vec!["fine".into(), "two words".into()]);
        client.options.audiences = vec!["https://nobody.example.com".into()];
        let found: Vec<String> = check(&client, &[]).iter().map(Problem::to_string).collect();
        assert_eq!(
            found,
            [
                "client_id has letters, digits and -_.~ only",
                "the name has 1 to 100 characters",
                "\"two words\" is no scope value",
                "\"https://nobody.example.com\" is no registered [[api]]",
                "access_token_seconds is from 60 to 86400",
                "refresh_idle_seconds is from 60 to 31536000",
            ]
        );
    }
}
