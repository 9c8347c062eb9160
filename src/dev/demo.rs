//! `/demo`: a real relying party inside the binary. Authorization code with PKCE through the public endpoints; what it keeps
//! is in a sealed cookie of its own.

use actix_web::cookie::Cookie;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::relying_party::{CLIENT_ID, RelyingParty, Tokens};
use crate::app::App;
use crate::domain::client::{Client, ClientKind, Profile};
use crate::domain::client_options::ClientOptions;
use crate::domain::id::ClientId;
use crate::domain::signing_key::SigningAlgorithm;
use crate::keys::entropy::token_256;
use crate::keys::keyring::sha256;
use crate::settings::Settings;
use crate::storage::{StorageError, clients, installation};
use crate::web::page::{self, Page, see_other};
use crate::web::visit::ui;
use crate::web::{Fault, Params, Ui, cookies, guard, links};

const COOKIE: &str = "dc_demo";
const PLACE: &str = "demo";
const HOLDER: &str = "demo";
const LIFE: std::time::Duration = std::time::Duration::from_secs(24 * 3_600);

/// Tabs that may be signing in at once; the oldest gives way.
const TABS: usize = 5;

/// What the demo keeps between requests.
#[derive(Default, serde::Serialize, serde::Deserialize)]
struct Kept {
    /// One for each tab that is signing in.
    pending: Vec<Pending>,
    tokens: Option<Tokens>,
}

#[derive(serde::Serialize, serde::Deserialize)]
struct Pending {
    state: String,
    nonce: String,
    verifier: String,
}

/// One claim.
pub struct Claim {
    /// Its name.
    pub name: String,
    /// Its value as JSON.
    pub value: String,
}

/// The demo application's only page.
#[derive(Template)]
#[template(path = "dev/demo.html")]
pub struct DemoPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The checked claims; `None` when nobody is signed in.
    pub claims: Option<Vec<Claim>>,
    /// Whether the tokens have just been refreshed.
    pub refreshed: bool,
    /// Why the sign-in failed.
    pub error: Option<String>,
}

impl<'a> Page<'a> for DemoPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let claims = || Some(vec![Claim { name: "sub".into(), value: "\"<abc>\"".into() }]);
        vec![
            Self { ui, claims: None, refreshed: false, error: None },
            Self { ui, claims: None, refreshed: false, error: Some("access_denied: <no>".into()) },
            Self { ui, claims: claims(), refreshed: true, error: None },
        ]
    }
}

/// The demo's registration.
pub fn registration(settings: &Settings) -> Client {
    Client {
        id: ClientId::new(CLIENT_ID),
        name: "Demo".into(),
        kind: ClientKind::Spa,
        profile: Profile::Standard,
        secret_digests: Vec::new(),
        redirect_uris: vec![format!("{}/demo/callback", settings.origin())],
        logout_uris: vec![format!("{}/demo", settings.origin())],
        origins: vec![settings.origin().to_owned()],
        sms: true,
        legacy: false,
        require_pkce: true,
        id_token_alg: SigningAlgorithm::Rs256,
        rotate_refresh_tokens: true,
        options: ClientOptions::default(),
    }
}

/// Registers the demo, or brings its addresses up to date with the public URL.
///
/// # Errors
/// [`StorageError`].
pub async fn register(app: &App) -> Result<(), StorageError> {
    let wanted = registration(&app.settings);
    if app.directory.current().await?.client(CLIENT_ID).is_some_and(|own| own.redirect_uris == wanted.redirect_uris) {
        return Ok(());
    }
    let now = app.now();
    app.store
        .write(move |db| {
            clients::put(db, &wanted, now)?;
            if let Some((version, document)) = installation::load(db)? {
                installation::save(db, version, &document)?;
            }
            Ok(())
        })
        .await
}

/// Takes the demo's registration away: a public client with a loopback address has no place on a public server.
///
/// # Errors
/// [`StorageError`].
pub async fn remove(app: &App) -> Result<(), StorageError> {
    if app.directory.current().await?.client(CLIENT_ID).is_none() {
        return Ok(());
    }
    app.store
        .write(move |db| {
            clients::delete(db, &ClientId::new(CLIENT_ID))?;
            if let Some((version, document)) = installation::load(db)? {
                installation::save(db, version, &document)?;
            }
            Ok(())
        })
        .await
}

fn load(app: &App, request: &HttpRequest) -> Kept {
    let name = cookies::name(&app.settings, COOKIE);
    let read = || {
        let mut text = String::new();
        for part in 0..3 {
            match request.cookie(&part_name(&name, part)) {
                Some(cookie) => text.push_str(cookie.value()),
                None => break,
            }
        }
        let json = app.keyring.open(PLACE, &URL_SAFE_NO_PAD.decode(text).ok()?).ok()?;
        serde_json::from_slice(&json).ok()
    };
    read().unwrap_or_default()
}

fn part_name(name: &str, part: usize) -> String {
    if part == 0 { name.to_owned() } else { format!("{name}.{part}") }
}

fn keep(app: &App, kept: &Kept, mut response: HttpResponse) -> HttpResponse {
    let json = serde_json::to_vec(kept).unwrap_or_default();
    let text = URL_SAFE_NO_PAD.encode(app.keyring.seal(PLACE, &json));
    for (part, chunk) in text.as_bytes().chunks(3_600).enumerate() {
        let value = String::from_utf8_lossy(chunk).into_owned();
        let cookie: Cookie<'_> = cookies::make(&app.settings, &part_name(COOKIE, part), value, LIFE);
        drop(response.add_cookie(&cookie));
    }
    response
}

/// `GET /demo`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let params = Params::of_query(&request)?;
    let refreshed = params.typed("refreshed") == "1";
    match load(&app, &request).tokens {
        Some(tokens) => match party(&app)?.check(&tokens.id_token, None).await {
            Ok(claims) => {
                let claims = claims.iter().map(|(name, value)| Claim { name: name.clone(), value: value.to_string() }).collect();
                render(&app, &request, Some(claims), refreshed, None)
            }
            Err(error) => render(&app, &request, None, false, Some(error)),
        },
        None => render(&app, &request, None, false, None),
    }
}

fn party(app: &App) -> Result<RelyingParty, Fault> {
    RelyingParty::new(app.settings.issuer()).map_err(Fault::Internal)
}

fn render(app: &App, request: &HttpRequest, claims: Option<Vec<Claim>>, refreshed: bool, error: Option<String>) -> Result<HttpResponse, Fault> {
    let mut ui = ui(app, request, "Demo", HOLDER);
    "/demo?".clone_into(&mut ui.here);
    let status = if error.is_some() { StatusCode::BAD_REQUEST } else { StatusCode::OK };
    page::show(&ui, status, &DemoPage { ui: &ui, claims, refreshed, error }, None)
}

/// `GET /demo/sign-in`
///
/// # Errors
/// [`Fault`].
pub async fn sign_in(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let secret = || token_256(app.entropy.as_ref());
    let pending = Pending { state: secret(), nonce: secret(), verifier: secret() };
    let challenge = URL_SAFE_NO_PAD.encode(sha256(pending.verifier.as_bytes()));
    let redirect_uri = format!("{}/demo/callback", app.settings.origin());
    let mut parameters = vec![
        ("client_id", CLIENT_ID),
        ("redirect_uri", redirect_uri.as_str()),
        ("response_type", "code"),
        ("scope", "openid profile phone email offline_access"),
        ("state", &pending.state),
        ("nonce", &pending.nonce),
        ("code_challenge", &challenge),
        ("code_challenge_method", "S256"),
    ];
    let params = Params::of_query(&request)?;
    let passed: Vec<(&str, &str)> =
        ["ui_locales", "prompt", "connection"].into_iter().map(|name| (name, params.typed(name))).filter(|(_, value)| !value.is_empty()).collect();
    parameters.extend(passed);
    let response = see_other(&links::with_query(&format!("{}/authorize", app.settings.origin()), &parameters));
    let mut waiting = load(&app, &request).pending;
    waiting.drain(..(waiting.len() + 1).saturating_sub(TABS));
    waiting.push(pending);
    Ok(keep(&app, &Kept { pending: waiting, tokens: None }, response))
}

/// `GET /demo/callback`
///
/// # Errors
/// [`Fault`].
pub async fn callback(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let params = Params::of_query(&request)?;
    match finish(&app, &request, &params).await {
        Ok((tokens, pending)) => Ok(keep(&app, &Kept { pending, tokens: Some(tokens) }, see_other("/demo"))),
        Err(error) => render(&app, &request, None, false, Some(error)),
    }
}

/// The tokens, and what other tabs still wait for.
async fn finish(app: &App, request: &HttpRequest, params: &Params) -> Result<(Tokens, Vec<Pending>), String> {
    let mut waiting = load(app, request).pending;
    if waiting.is_empty() {
        return Err("this browser began no sign-in".into());
    }
    let ours = waiting.iter().position(|pending| pending.state == params.typed("state")).ok_or("the state is not ours")?;
    let pending = waiting.remove(ours);
    if params.typed("iss") != app.settings.issuer() {
        return Err("the answer comes from another issuer".into());
    }
    if !params.typed("error").is_empty() {
        return Err(format!("{}: {}", params.typed("error"), params.typed("error_description")));
    }
    let party = party(app).map_err(|fault| fault.to_string())?;
    let redirect_uri = format!("{}/demo/callback", app.settings.origin());
    let tokens = party
        .call(&[
            ("grant_type", "authorization_code"),
            ("client_id", CLIENT_ID),
            ("code", params.typed("code")),
            ("redirect_uri", &redirect_uri),
            ("code_verifier", &pending.verifier),
        ])
        .await?;
    party.check(&tokens.id_token, Some(&pending.nonce)).await?;
    Ok((tokens, waiting))
}

/// `POST /demo/refresh`
///
/// # Errors
/// [`Fault`].
pub async fn refresh(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    admit(&app, &request, &body)?;
    let Some(token) = load(&app, &request).tokens.and_then(|tokens| tokens.refresh_token) else { return Ok(see_other("/demo")) };
    match party(&app)?.call(&[("grant_type", "refresh_token"), ("client_id", CLIENT_ID), ("refresh_token", &token)]).await {
        Ok(tokens) => Ok(keep(&app, &Kept { tokens: Some(tokens), ..Kept::default() }, see_other("/demo?refreshed=1"))),
        Err(error) => Ok(keep(&app, &Kept::default(), render(&app, &request, None, false, Some(error))?)),
    }
}

/// `POST /demo/sign-out`
///
/// # Errors
/// [`Fault`].
pub async fn sign_out(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    admit(&app, &request, &body)?;
    let hint = load(&app, &request).tokens.map(|tokens| tokens.id_token).unwrap_or_default();
    let back = format!("{}/demo", app.settings.origin());
    let location = links::with_query("/oidc/logout", &[("id_token_hint", &hint), ("client_id", CLIENT_ID), ("post_logout_redirect_uri", &back)]);
    Ok(keep(&app, &Kept::default(), see_other(&location)))
}

fn admit(app: &App, request: &HttpRequest, body: &web::Bytes) -> Result<(), Fault> {
    let params = Params::of_body(request, body)?;
    guard::admit_form(request, &app.settings, &app.keyring, HOLDER, params.typed("csrf"))
}
