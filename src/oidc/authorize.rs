//! `/authorize`: checks the request, answers it from the session or begins a sign-in attempt.
//!
//! What is wrong with the client or the redirect URI is a page (RFC 6749 section 4.1.2.1); everything else goes back to the
//! client with `error`, `state` and `iss`. Nothing is written unless a session answers the request at once.

use std::sync::Arc;

use actix_web::http::Method;
use actix_web::{HttpRequest, HttpResponse, web};

use super::hint;
use crate::app::App;
use crate::directory::Snapshot;
use crate::domain::authorization::{AuthorizationRequest, Scope};
use crate::domain::challenge::Channel;
use crate::domain::client::Client;
use crate::domain::email::EmailAddress;
use crate::domain::phone::{self, Region};
use crate::domain::policy;
use crate::domain::session::SignedIn;
use crate::domain::time::UtcTime;
use crate::flow::{claims, finish};
use crate::storage::accounts;
use crate::web::page::see_other;
use crate::web::transaction::{Transaction, browser, keep_browser, make_room};
use crate::web::visit::visit;
use crate::web::{Fault, Params, links, session};

/// The longest `state` and `nonce` that are returned (requirement O10).
const LONGEST: usize = 2_048;

/// `GET /authorize` and `POST /authorize`
///
/// # Errors
/// [`Fault`] where a redirect would be unsafe.
pub async fn authorize(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let params = if request.method() == Method::POST {
        // Parameters in two places are read by nobody alike (attack 97).
        if !request.query_string().is_empty() {
            return Err(Fault::BadRequest("parameters in the query and the body"));
        }
        Params::of_body(&request, &body)?
    } else {
        Params::of_query(&request)?
    };
    let snapshot = app.directory.current().await?;
    let client = params.text("client_id")?.and_then(|id| snapshot.client(id)).cloned().ok_or(Fault::UnknownClient)?;
    let redirect_uri = redirect_uri(&client, &params)?;
    let answer = Answer { app: &app, redirect_uri: &redirect_uri, state: state_of(&params) };
    match read(&client, &redirect_uri, &params, app.now()) {
        Ok((wanted, extras)) => decide(&app, &request, Asked { snapshot: &snapshot, client: &client, wanted, extras }, &answer).await,
        Err((error, description)) => Ok(answer.error(error, description)),
    }
}

/// A registered URI. It is never left out (OpenID Connect Core section 3.1.2.1).
fn redirect_uri(client: &Client, params: &Params) -> Result<String, Fault> {
    match params.text("redirect_uri")? {
        Some(uri) if client.may_redirect_to(uri) => Ok(uri.to_owned()),
        Some(_) | None => Err(Fault::UnregisteredRedirect),
    }
}

fn state_of(params: &Params) -> Option<String> {
    params.text("state").ok().flatten().filter(|state| state.len() <= LONGEST).map(str::to_owned)
}

/// How answers go back to the client.
struct Answer<'a> {
    app: &'a App,
    redirect_uri: &'a str,
    state: Option<String>,
}

impl Answer<'_> {
    fn error(&self, error: &str, description: &str) -> HttpResponse {
        self.send(&[("error", error), ("error_description", description)])
    }

    fn code(&self, code: &str) -> HttpResponse {
        self.send(&[("code", code)])
    }

    fn send(&self, first: &[(&str, &str)]) -> HttpResponse {
        let mut parameters = first.to_vec();
        if let Some(state) = &self.state {
            parameters.push(("state", state));
        }
        // RFC 9207: the client can tell which server answered.
        parameters.push(("iss", self.app.settings.issuer()));
        see_other(&links::with_query(self.redirect_uri, &parameters))
    }
}

/// What is not part of the request's answer but of the way to it.
struct Extras {
    silent: bool,
    ui_locales: Option<String>,
    connection: Option<Channel>,
    login_hint: Option<String>,
    id_token_hint: Option<String>,
}

type Refused = (&'static str, &'static str);

fn read(client: &Client, redirect_uri: &str, params: &Params, now: UtcTime) -> Result<(AuthorizationRequest, Extras), Refused> {
    let text = |name: &str| params.text(name).map(|value| value.map(str::to_owned)).map_err(|_| ("invalid_request", "A parameter is not text"));
    if params.value("request").is_some() {
        return Err(("request_not_supported", "Request objects are not supported"));
    }
    if params.value("request_uri").is_some() {
        return Err(("request_uri_not_supported", "Request URIs are not supported"));
    }
    match text("response_type")?.as_deref() {
        Some("code") => {}
        None => return Err(("invalid_request", "Missing required parameter: response_type")),
        Some(_) => return Err(("unsupported_response_type", "Only response_type=code is supported")),
    }
    match text("response_mode")?.as_deref() {
        None | Some("query") => {}
        Some(_) => return Err(("invalid_request", "Only response_mode=query is supported")),
    }
    let (state, nonce) = (text("state")?, text("nonce")?);
    if [&state, &nonce].into_iter().flatten().any(|value| value.len() > LONGEST) {
        return Err(("invalid_request", "state and nonce have at most 2048 bytes"));
    }
    let code_challenge = challenge(client, text("code_challenge")?, text("code_challenge_method")?)?;
    let max_age = match text("max_age")? {
        None => None,
        Some(seconds) => Some(seconds.parse::<u32>().map(i64::from).map_err(|_| ("invalid_request", "max_age must be a number of seconds"))?),
    };
    let prompt = text("prompt")?.unwrap_or_default();
    let prompts: Vec<&str> = prompt.split_ascii_whitespace().collect();
    if prompts.contains(&"none") && prompts.len() > 1 {
        return Err(("invalid_request", "prompt=none stands alone"));
    }
    let scope = Scope::parse(&text("scope")?.unwrap_or_else(|| "openid".into()));
    let request = AuthorizationRequest {
        client: client.id.clone(),
        redirect_uri: redirect_uri.to_owned(),
        scope,
        state,
        nonce,
        code_challenge,
        max_age,
        force_login: prompts.contains(&"login"),
        requested_at: now,
    };
    let extras = Extras {
        silent: prompts.contains(&"none"),
        ui_locales: text("ui_locales")?.filter(|tags| tags.len() <= 200),
        connection: text("connection")?.as_deref().and_then(Channel::parse),
        login_hint: text("login_hint")?.filter(|hint| hint.len() <= 254),
        id_token_hint: text("id_token_hint")?,
    };
    Ok((request, extras))
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
    let is_s256 = challenge.len() == 43 && challenge.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    match method.as_deref() {
        Some("S256") if is_s256 => Ok(Some(challenge)),
        Some("S256") => Err(("invalid_request", "code_challenge is not a base64url SHA-256 digest")),
        _ => Err(("invalid_request", "code_challenge_method must be S256")),
    }
}

/// A request in order, with its surroundings.
struct Asked<'a> {
    snapshot: &'a Arc<Snapshot>,
    client: &'a Arc<Client>,
    wanted: AuthorizationRequest,
    extras: Extras,
}

async fn decide(app: &App, request: &HttpRequest, asked: Asked<'_>, answer: &Answer<'_>) -> Result<HttpResponse, Fault> {
    let now = app.now();
    let signed_in = session::signed_in(request, now).filter(|signed_in| counts(&asked, signed_in, now));
    if let Some(signed_in) = signed_in
        && is_hinted(app, &asked, &signed_in).await?
    {
        let visit = visit(app, request, asked.snapshot, asked.client);
        if let Some(code) = finish::code_from_session(app, &visit, &asked.wanted, &signed_in).await? {
            session::touch(request, &signed_in, now)?;
            return Ok(answer.code(&code));
        }
        // The account is gone or blocked: so is the session.
        session::end(request);
    }
    if asked.extras.silent {
        return Ok(answer.error("login_required", "The user is not signed in"));
    }
    begin(app, request, asked, answer)
}

/// Whether a session answers the request: fresh enough, and proven in a way that this client accepts (attack 106).
fn counts(asked: &Asked<'_>, signed_in: &SignedIn, now: UtcTime) -> bool {
    let accepted = signed_in.factors.iter().any(|factor| policy::offers(&asked.snapshot.installation, asked.client, factor.method()).is_ok());
    accepted
        && policy::accepts_session(&asked.snapshot.installation, &signed_in.factors)
        && asked.wanted.accepts_authentication_of(signed_in.authenticated_at, now)
}

/// Whether the session is the hinted user's, when somebody is hinted at (OpenID Connect Core section 3.1.2.1).
async fn is_hinted(app: &App, asked: &Asked<'_>, signed_in: &SignedIn) -> Result<bool, Fault> {
    let Some(token) = &asked.extras.id_token_hint else { return Ok(true) };
    let Some(hint) = hint::read(asked.snapshot, &app.settings, token) else { return Ok(false) };
    let id = signed_in.user.clone();
    let user = app.store.read(move |db| accounts::find(db, &id)).await?;
    let profile = asked.snapshot.client(&hint.aud).map(|client| client.profile);
    Ok(user.zip(profile).is_some_and(|(user, profile)| claims::subject(&user, profile) == hint.sub))
}

fn begin(app: &App, request: &HttpRequest, asked: Asked<'_>, answer: &Answer<'_>) -> Result<HttpResponse, Fault> {
    let mut transaction = Transaction::begin(app, browser(app, request), asked.wanted, app.now());
    transaction.ui_locales = asked.extras.ui_locales;
    transaction.connection = asked.extras.connection;
    let mut way = None;
    if let Some(hint) = asked.extras.login_hint {
        if let Ok(address) = EmailAddress::parse(&hint) {
            transaction.typed.email = Some(address.as_str().to_owned());
            way = Some("email");
        } else if let Ok(found) = phone::read(&hint, Region::US, app.fiction()) {
            transaction.typed.phone = Some(found.number.international());
            transaction.typed.region = Some(found.region);
            way = Some("sms");
        }
    }
    if !transaction.fits() {
        return Ok(answer.error("invalid_request", "The request is too large"));
    }
    let location = match way {
        Some(way) => links::login_way(&transaction.handle, way),
        None => links::login(&transaction.handle),
    };
    let mut response = see_other(&location);
    make_room(app, request, &mut response);
    transaction.save(app, &mut response);
    keep_browser(app, &transaction.browser, &mut response);
    Ok(response)
}
