//! A client on that wire, and back.

use serde_json::{Value, json};

use super::body::{Body, printable};
use super::error::ApiError;
use crate::domain::client::{Client, ClientKind};
use crate::domain::client_options::GrantType;
use crate::domain::signing_key::SigningAlgorithm;

/// Members that are read.
const READ: &[&str] = &[
    "name",
    "app_type",
    "callbacks",
    "allowed_logout_urls",
    "allowed_origins",
    "web_origins",
    "grant_types",
    "is_first_party",
    "token_endpoint_auth_method",
];

/// Members that are taken in the one state that holds here anyway, so that what was read can be sent back.
const FIXED: &[&str] =
    &["oidc_conformant", "is_token_endpoint_ip_header_trusted", "sso_disabled", "cross_origin_authentication", "custom_login_page_on"];

/// Members with settings of their own, of which some are read.
const NESTED: &[&str] = &["jwt_configuration", "refresh_token"];

/// Grant types of Auth0's that nobody gets here: left out of what is asked for, as the answer shows.
const NOT_SERVED: [&str; 9] = [
    "implicit",
    "password",
    "http://auth0.com/oauth/grant-type/password-realm",
    "http://auth0.com/oauth/grant-type/mfa-otp",
    "http://auth0.com/oauth/grant-type/mfa-oob",
    "http://auth0.com/oauth/grant-type/mfa-recovery-code",
    "http://auth0.com/oauth/legacy/grant-type/ro",
    "urn:ietf:params:oauth:grant-type:jwt-bearer",
    "http://auth0.com/oauth/legacy/grant-type/delegation/refresh_token",
];

/// The word for a kind.
pub const fn app_type(kind: ClientKind) -> &'static str {
    match kind {
        ClientKind::Web => "regular_web",
        ClientKind::Spa => "spa",
        ClientKind::Native => "native",
        ClientKind::Machine => "non_interactive",
    }
}

/// Reads [`app_type`] back.
///
/// # Errors
/// [`ApiError`] 400.
pub fn kind_of(body: &Body) -> Result<Option<ClientKind>, ApiError> {
    let Some(word) = body.text("app_type")? else { return Ok(None) };
    let kind = ClientKind::ALL.into_iter().find(|kind| app_type(*kind) == word);
    kind.map(Some).ok_or_else(|| ApiError::property(format!("No enum match for: {}", printable(word)), "app_type"))
}

/// A client as it is. Its secret is not stored, so it is in no answer but that of its making.
pub fn write(client: &Client) -> Value {
    let options = &client.options;
    let (_, id_life) = options.token_lives(client.profile);
    let rule = client.refresh_rule();
    let grants: Vec<&str> = GrantType::ALL.into_iter().filter(|grant| client.allows_grant(*grant)).map(GrantType::as_str).collect();
    let method = match (client.kind.is_confidential(), &options.jwks) {
        (false, _) => "none",
        (true, Some(_)) if client.secret_digests.is_empty() => "private_key_jwt",
        (true, _) => "client_secret_post",
    };
    json!({
        "client_id": client.id.as_str(),
        "name": client.name,
        "app_type": app_type(client.kind),
        "callbacks": client.redirect_uris,
        "allowed_logout_urls": client.logout_uris,
        "allowed_origins": client.origins,
        "web_origins": client.origins,
        "grant_types": grants,
        "token_endpoint_auth_method": method,
        "is_first_party": options.first_party,
        "is_token_endpoint_ip_header_trusted": false,
        "oidc_conformant": true,
        "sso_disabled": false,
        "cross_origin_authentication": false,
        "custom_login_page_on": true,
        "jwt_configuration": {"alg": client.id_token_alg.as_str(), "lifetime_in_seconds": id_life, "secret_encoded": false},
        "refresh_token": {
            "rotation_type": if rule.rotate { "rotating" } else { "non-rotating" },
            "expiration_type": "expiring",
            "leeway": 0,
            "token_lifetime": rule.absolute.as_secs(),
            "idle_token_lifetime": rule.idle.as_secs(),
            "infinite_token_lifetime": false,
            "infinite_idle_token_lifetime": false,
        },
    })
}

/// What a body changes about a client.
pub struct Wish {
    name: Option<String>,
    kind: Option<ClientKind>,
    callbacks: Option<Vec<String>>,
    logouts: Option<Vec<String>>,
    origins: Option<Vec<String>>,
    grants: Option<Vec<GrantType>>,
    first_party: Option<bool>,
    alg: Option<SigningAlgorithm>,
    id_life: Option<u32>,
    rotates: Option<bool>,
    lives: (Option<u32>, Option<u32>),
}

impl Wish {
    /// Reads it.
    ///
    /// # Errors
    /// [`ApiError`] 400.
    pub fn read(body: &Body) -> Result<Self, ApiError> {
        body.only(&[READ, FIXED, NESTED])?;
        for (name, holds) in FIXED.iter().zip([true, false, false, false, true]) {
            if body.flag(name)?.is_some_and(|wanted| wanted != holds) {
                return Err(ApiError::property(format!("It is always {holds}"), name));
            }
        }
        let kind = kind_of(body)?;
        auth_method(body)?;
        let jwt = body.object("jwt_configuration", "jwt_configuration.")?;
        let refresh = body.object("refresh_token", "refresh_token.")?;
        let seconds = |own: &Option<Body>, name: &str| -> Result<Option<u32>, ApiError> {
            let number = own.as_ref().map(|own| own.number(name)).transpose()?.flatten();
            // What is no number of seconds is refused with the bounds of a life.
            Ok(number.map(|number| u32::try_from(number).unwrap_or(0)))
        };
        Ok(Self {
            name: body.text("name")?.map(|name| name.trim().to_owned()),
            kind,
            callbacks: body.texts("callbacks")?,
            logouts: body.texts("allowed_logout_urls")?,
            origins: origins(body)?,
            grants: body.texts("grant_types")?.map(|words| grants(&words)).transpose()?,
            first_party: body.flag("is_first_party")?,
            alg: jwt.as_ref().map(algorithm).transpose()?.flatten(),
            id_life: seconds(&jwt, "lifetime_in_seconds")?,
            rotates: refresh.as_ref().map(rotation).transpose()?.flatten(),
            lives: (seconds(&refresh, "idle_token_lifetime")?, seconds(&refresh, "token_lifetime")?),
        })
    }

    /// The kind, where it is said.
    pub fn kind(&self) -> Option<ClientKind> {
        self.kind
    }

    /// Writes it into a client.
    pub fn put(&self, client: &mut Client) {
        let take = |own: &mut Vec<String>, new: &Option<Vec<String>>| {
            if let Some(new) = new {
                own.clone_from(new);
            }
        };
        if let Some(name) = &self.name {
            client.name.clone_from(name);
        }
        client.kind = self.kind.unwrap_or(client.kind);
        take(&mut client.redirect_uris, &self.callbacks);
        take(&mut client.logout_uris, &self.logouts);
        take(&mut client.origins, &self.origins);
        client.id_token_alg = self.alg.unwrap_or(client.id_token_alg);
        client.rotate_refresh_tokens = self.rotates.unwrap_or(client.rotate_refresh_tokens);
        let options = &mut client.options;
        options.first_party = self.first_party.unwrap_or(options.first_party);
        if let Some(grants) = &self.grants {
            options.grant_types = Some(grants.clone());
        }
        let lives = &mut options.lifetimes;
        lives.id_token = self.id_life.or(lives.id_token);
        lives.refresh_idle = self.lives.0.or(lives.refresh_idle);
        lives.refresh_absolute = self.lives.1.or(lives.refresh_absolute);
    }
}

/// How a client authenticates follows from its kind; what contradicts it is refused.
fn auth_method(body: &Body) -> Result<(), ApiError> {
    let Some(method) = body.text("token_endpoint_auth_method")? else { return Ok(()) };
    match method {
        "none" | "client_secret_post" | "client_secret_basic" | "private_key_jwt" => Ok(()),
        other => Err(ApiError::property(format!("No enum match for: {}", printable(other)), "token_endpoint_auth_method")),
    }
}

/// Two lists on this wire, one here.
fn origins(body: &Body) -> Result<Option<Vec<String>>, ApiError> {
    let (one, other) = (body.texts("allowed_origins")?, body.texts("web_origins")?);
    if one.is_none() && other.is_none() {
        return Ok(None);
    }
    let mut both: Vec<String> = one.into_iter().chain(other).flatten().collect();
    both.sort();
    both.dedup();
    Ok(Some(both))
}

fn grants(words: &[String]) -> Result<Vec<GrantType>, ApiError> {
    let mut grants = Vec::new();
    for word in words.iter().filter(|word| !NOT_SERVED.contains(&word.as_str())) {
        match GrantType::parse(word) {
            Some(grant) if grants.contains(&grant) => {}
            Some(grant) => grants.push(grant),
            None => return Err(ApiError::property(format!("No enum match for: {}", printable(word)), "grant_types")),
        }
    }
    Ok(grants)
}

fn algorithm(jwt: &Body) -> Result<Option<SigningAlgorithm>, ApiError> {
    jwt.only(&[&["alg", "lifetime_in_seconds", "secret_encoded"]])?;
    let Some(word) = jwt.text("alg")? else { return Ok(None) };
    SigningAlgorithm::parse(word)
        .map(Some)
        .ok_or_else(|| ApiError::property("ID tokens are signed with RS256, ES256 or EdDSA", "jwt_configuration.alg"))
}

fn rotation(refresh: &Body) -> Result<Option<bool>, ApiError> {
    refresh.only(&[&[
        "rotation_type",
        "expiration_type",
        "leeway",
        "token_lifetime",
        "idle_token_lifetime",
        "infinite_token_lifetime",
        "infinite_idle_token_lifetime",
    ]])?;
    let endless = refresh.text("expiration_type")? == Some("non-expiring");
    if endless || refresh.flag("infinite_token_lifetime")? == Some(true) || refresh.flag("infinite_idle_token_lifetime")? == Some(true) {
        return Err(ApiError::property("Refresh tokens end here", "refresh_token.expiration_type"));
    }
    match refresh.text("rotation_type")? {
        None => Ok(None),
        Some("rotating") => Ok(Some(true)),
        Some("non-rotating") => Ok(Some(false)),
        Some(_) => Err(ApiError::property("No enum match", "refresh_token.rotation_type")),
    }
}
