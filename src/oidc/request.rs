//! Reading an authorization request: plain, pushed before (RFC 9126), or inside an object that the client signed (RFC 9101).

use serde_json::{Map, Value};

use crate::app::App;
use crate::directory::Snapshot;
use crate::domain::authorization::{AuthorizationRequest, Details, Scope};
use crate::domain::claims_request::ClaimsRequest;
use crate::domain::client::Client;
use crate::domain::client_options::{GrantType, ResponseMode};
use crate::domain::factor::{ACR_MULTI_FACTOR, ACR_SINGLE_FACTOR, Assurance, LoginMethod};
use crate::domain::policy::Demand;
use crate::flow::claims;
use crate::flow::issue::api_for;
use crate::keys::jwt;
use crate::keys::keyring::sha256;
use crate::settings::Settings;
use crate::storage::{StorageError, pushed};
use crate::web::Params;

/// The longest `state` and `nonce` that are returned (requirement O10).
const LONGEST: usize = 2_048;
/// APIs that one request may name.
const MOST_RESOURCES: usize = 8;
/// What every URI of a pushed request begins with (RFC 9126 section 2.2).
pub const PUSHED: &str = "urn:ietf:params:oauth:request_uri:";

/// An error that goes back to the client: its code and a sentence.
pub type Refused = (&'static str, &'static str);

/// Where a request came from, once its parameters lie open.
pub struct Opened {
    /// The parameters that count.
    pub params: Params,
    /// What is wrong with the way they came.
    pub refused: Option<Refused>,
}

/// Opens a request: the pushed or signed parameters in place of the plain ones. Where that fails, the plain ones say where
/// the error may go.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn open(app: &App, client: &Client, plain: Params) -> Result<Opened, StorageError> {
    let refuse = |params: Params, refused: Refused| Ok(Opened { params, refused: Some(refused) });
    let text = |name: &str| plain.text(name).ok().flatten().map(str::to_owned);
    match (text("request_uri"), text("request")) {
        (Some(_), Some(_)) => refuse(plain, ("invalid_request", "request and request_uri exclude each other")),
        (Some(uri), None) => match uri.strip_prefix(PUSHED) {
            // An address elsewhere is never fetched (attack 98).
            None => refuse(plain, ("request_uri_not_supported", "Only request URIs of pushed requests are supported")),
            Some(name) => {
                let (digest, id, now) = (sha256(name.as_bytes()), client.id.clone(), app.now());
                let stored = app.store.write(move |db| pushed::take(db, &digest, &id, now)).await?;
                match stored.and_then(|json| serde_json::from_str::<Map<String, Value>>(&json).ok()) {
                    Some(values) => Ok(Opened { params: Params::of_values(values), refused: None }),
                    None => refuse(plain, ("invalid_request_uri", "The pushed request is unknown, used or over")),
                }
            }
        },
        (None, _) if client.options.require_par => refuse(plain, ("invalid_request", "This client must push its requests")),
        (None, Some(object)) => Ok(match signed(app, client, &object) {
            Ok(values) => Opened { params: Params::of_values(values), refused: None },
            Err(refused) => Opened { params: plain, refused: Some(refused) },
        }),
        (None, None) => Ok(Opened { params: plain, refused: None }),
    }
}

/// The parameters inside a signed request object. Nothing outside it counts (RFC 9101 section 6.3).
///
/// # Errors
/// [`Refused`].
pub fn signed(app: &App, client: &Client, object: &str) -> Result<Map<String, Value>, Refused> {
    const INVALID: Refused = ("invalid_request_object", "The request object is not one that this client signed for this server");
    let Some(keys) = client.options.jwks.as_deref() else { return Err(("request_not_supported", "This client has no keys to sign requests with")) };
    let keys = jwt::public_keys(keys).map_err(|_| INVALID)?;
    let mut claims = jwt::verify(object, &keys).ok_or(INVALID)?.claims;
    let names_client = |name: &str| claims.get(name).is_none_or(|value| value.as_str() == Some(client.id.as_str()));
    let issuer = app.settings.issuer();
    let is_for_us = !claims.contains_key("aud") || jwt::is_for(&claims, &[issuer, issuer.trim_end_matches('/')]);
    if !names_client("iss") || !names_client("client_id") || !is_for_us || !jwt::is_in_time(&claims, app.now()) {
        return Err(INVALID);
    }
    if claims.contains_key("request") || claims.contains_key("request_uri") {
        return Err(("invalid_request_object", "A request object holds no other"));
    }
    for (name, value) in &mut claims {
        // Parameters are texts; inside an object some are written as what they are (RFC 9101 section 4).
        if matches!(value, Value::Number(_) | Value::Object(_)) && (name == "max_age" || name == "claims") {
            *value = Value::String(value.to_string());
        }
    }
    claims.insert("client_id".into(), Value::String(client.id.to_string()));
    Ok(claims)
}

/// What is not part of the request's answer but of the way to it.
pub struct Extras {
    /// `prompt=none`.
    pub silent: bool,
    /// `prompt=select_account`.
    pub select_account: bool,
    /// The languages of its pages.
    pub ui_locales: Option<String>,
    /// The only way in to offer.
    pub connection: Option<LoginMethod>,
    /// Who is expected.
    pub login_hint: Option<String>,
    /// An ID token of whom is expected.
    pub id_token_hint: Option<String>,
}

/// `state`, as far as it is returned.
pub fn state_of(params: &Params) -> Option<String> {
    params.text("state").ok().flatten().filter(|state| state.len() <= LONGEST).map(str::to_owned)
}

/// The response mode, the plain one when it is unreadable or not allowed: errors need a way too.
pub fn mode_of(client: &Client, params: &Params) -> ResponseMode {
    mode(client, params).unwrap_or_default()
}

fn mode(client: &Client, params: &Params) -> Result<ResponseMode, Refused> {
    match params.text("response_mode").map_err(|_| NOT_TEXT)? {
        None => Ok(ResponseMode::Query),
        Some(word) => match ResponseMode::parse(word) {
            Some(mode) if client.allows_mode(mode) => Ok(mode),
            Some(_) => Err(("invalid_request", "The response_mode is not allowed for this client")),
            None => Err(("invalid_request", "The response_mode is not supported")),
        },
    }
}

const NOT_TEXT: Refused = ("invalid_request", "A parameter is not text");

/// Reads the parameters of a request whose client and redirect URI are in order.
///
/// # Errors
/// [`Refused`], for the client.
pub fn read(app: &App, place: (&Snapshot, &Client), redirect_uri: &str, params: &Params) -> Result<(AuthorizationRequest, Extras), Refused> {
    let (snapshot, client) = place;
    let text = |name: &str| params.text(name).map(|value| value.map(str::to_owned)).map_err(|_| NOT_TEXT);
    match text("response_type")?.as_deref() {
        Some("code") => {}
        None => return Err(("invalid_request", "Missing required parameter: response_type")),
        Some(_) => return Err(("unsupported_response_type", "Only response_type=code is supported")),
    }
    if !client.allows_grant(GrantType::AuthorizationCode) {
        return Err(("unauthorized_client", "This client does not sign people in through a browser"));
    }
    let (state, nonce) = (text("state")?, text("nonce")?);
    // PostgreSQL keeps no text with a NUL in it.
    if nonce.as_ref().is_some_and(|nonce| nonce.contains('\0')) {
        return Err(("invalid_request", "The nonce has a NUL in it"));
    }
    if [&state, &nonce].into_iter().flatten().any(|value| value.len() > LONGEST) {
        return Err(("invalid_request", "state and nonce have at most 2048 bytes"));
    }
    let prompts = Prompts::read(text("prompt")?.as_deref().unwrap_or_default())?;
    let (scope, resources) = scope_of(&app.settings, snapshot, client, params)?;
    let claims = claims_of(client, text("claims")?)?;
    let demand = demand_of(text("acr_values")?.as_deref().unwrap_or_default(), &claims);
    let request = AuthorizationRequest {
        client: client.id.clone(),
        redirect_uri: redirect_uri.to_owned(),
        scope,
        state,
        nonce,
        code_challenge: challenge(client, text("code_challenge")?, text("code_challenge_method")?)?,
        response_mode: mode(client, params)?,
        ends_here: false,
        force_consent: prompts.consent,
        hinted: None,
        details: Details { claims, resources, dpop_key: dpop_key(text("dpop_jkt")?)? },
        max_age: max_age(text("max_age")?)?,
        force_login: prompts.login,
        demand,
        confirms: None,
        requested_at: app.now(),
    };
    let extras = Extras {
        silent: prompts.none,
        select_account: prompts.select_account,
        ui_locales: text("ui_locales")?.filter(|tags| tags.len() <= 200),
        connection: text("connection")?.as_deref().and_then(LoginMethod::parse),
        login_hint: text("login_hint")?.filter(|hint| hint.len() <= 254),
        id_token_hint: text("id_token_hint")?,
    };
    Ok((request, extras))
}

/// `prompt` (OpenID Connect Core section 3.1.2.1). Unknown values are ignored.
struct Prompts {
    none: bool,
    login: bool,
    consent: bool,
    select_account: bool,
}

impl Prompts {
    fn read(prompt: &str) -> Result<Self, Refused> {
        let words: Vec<&str> = prompt.split_ascii_whitespace().collect();
        let has = |word: &str| words.contains(&word);
        if has("none") && words.len() > 1 {
            return Err(("invalid_request", "prompt=none stands alone"));
        }
        Ok(Self { none: has("none"), login: has("login"), consent: has("consent"), select_account: has("select_account") })
    }
}

/// What is asked for of what this client may have, and the APIs that it is asked for.
///
/// # Errors
/// [`Refused`] when an API is unknown or not for this client.
pub fn scope_of(settings: &Settings, snapshot: &Snapshot, client: &Client, params: &Params) -> Result<(Scope, Vec<String>), Refused> {
    const TARGET: Refused = ("invalid_target", "The resource is not registered, or not allowed for this client");
    let mut resources: Vec<String> = params.texts("resource").map_err(|_| NOT_TEXT)?.into_iter().map(str::to_owned).collect();
    resources.extend(params.text("audience").map_err(|_| NOT_TEXT)?.map(str::to_owned));
    resources.dedup();
    if resources.len() > MOST_RESOURCES {
        return Err(TARGET);
    }
    let mut known = Vec::new();
    for audience in &resources {
        known.extend(api_for(settings, snapshot, client, audience).ok_or(TARGET)?.scopes.iter().cloned());
    }
    let asked = params.text("scope").map_err(|_| NOT_TEXT)?.unwrap_or("openid");
    Ok((client.admit_scope(&Scope::parse_among(asked, &known)), resources))
}

fn claims_of(client: &Client, json: Option<String>) -> Result<ClaimsRequest, Refused> {
    let claims = json.map_or_else(|| Ok(ClaimsRequest::default()), |json| ClaimsRequest::parse(&json));
    let claims = claims.map_err(|_| ("invalid_request", "claims must be a JSON object with the members userinfo and id_token"))?;
    // Of what the client could have by scope, and nothing else (requirement O9).
    let claims = claims.filtered(|name| claims::scope_of(name, client).is_some_and(|scope| client.options.allows_scope(scope)));
    // An essential class that cannot be reached is refused before anybody types anything (section 5.5.1.1).
    if !claims.essential_acr.is_empty() && !claims.essential_acr.iter().any(|acr| acr == ACR_SINGLE_FACTOR || acr == ACR_MULTI_FACTOR) {
        return Err(("unmet_authentication_requirements", "The essential acr cannot be reached"));
    }
    Ok(claims)
}

/// Whether a second step is asked for: `acr_values` is a wish in order of preference (OpenID Connect Core section 3.1.2.1), of
/// which the first known value counts; an essential claim that one factor cannot satisfy is more than a wish.
fn demand_of(acr_values: &str, claims: &ClaimsRequest) -> Demand {
    let wished = acr_values.split_ascii_whitespace().take(16).find_map(Assurance::of_acr);
    let needs_multi = !claims.essential_acr.is_empty() && !claims.essential_acr.iter().any(|acr| acr == ACR_SINGLE_FACTOR);
    if needs_multi || wished == Some(Assurance::Multi) { Demand::SecondStep } else { Demand::Policy }
}

fn max_age(seconds: Option<String>) -> Result<Option<i64>, Refused> {
    let read = |text: String| text.parse::<u32>().map(i64::from).map_err(|_| ("invalid_request", "max_age must be a number of seconds"));
    seconds.map(read).transpose()
}

fn dpop_key(thumbprint: Option<String>) -> Result<Option<String>, Refused> {
    match thumbprint {
        Some(text) if !is_sha256(&text) => Err(("invalid_request", "dpop_jkt is not a base64url SHA-256 thumbprint")),
        other => Ok(other),
    }
}

fn is_sha256(text: &str) -> bool {
    text.len() == 43 && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

/// RFC 7636 with S256 only; `plain` is refused (requirement O4).
fn challenge(client: &Client, challenge: Option<String>, method: Option<String>) -> Result<Option<String>, Refused> {
    let Some(challenge) = challenge else {
        return match (client.needs_pkce(), method) {
            (true, _) => Err(("invalid_request", "Missing required parameter: code_challenge")),
            (false, Some(_)) => Err(("invalid_request", "code_challenge_method without code_challenge")),
            (false, None) => Ok(None),
        };
    };
    match method.as_deref() {
        Some("S256") if is_sha256(&challenge) => Ok(Some(challenge)),
        Some("S256") => Err(("invalid_request", "code_challenge is not a base64url SHA-256 digest")),
        _ => Err(("invalid_request", "code_challenge_method must be S256")),
    }
}
