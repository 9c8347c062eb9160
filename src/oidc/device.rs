//! Signing a device in: `POST /oauth/device/code` for the device, `/activate` for the person (RFC 8628).

use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde_json::json;

use super::request;
use crate::app::App;
use crate::directory::Snapshot;
use crate::domain::authorization::{AuthorizationRequest, Details};
use crate::domain::client::Client;
use crate::domain::client_options::GrantType;
use crate::domain::device::{Device, UserCode};
use crate::domain::session::SignedIn;
use crate::flow::device::{self, LIFE, Lookup, PAUSE};
use crate::flow::{finish, whoami};
use crate::web::address::limited_address;
use crate::web::client_auth::client_of;
use crate::web::consent_words::{self, Item};
use crate::web::page::{self, Page};
use crate::web::token_wire::{TokenError, no_store};
use crate::web::transaction::{Transaction, browser, lead_in};
use crate::web::visit::{keep_language, ui, visit};
use crate::web::{Fault, Params, Ui, guard, links, session};

/// `POST /oauth/device/code`
pub async fn begin(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> HttpResponse {
    match waiting(&app, &request, &body).await {
        Ok(response) => response,
        Err(error) => error.response(),
    }
}

async fn waiting(app: &App, http: &HttpRequest, body: &web::Bytes) -> Result<HttpResponse, TokenError> {
    let params = Params::of_body(http, body)?;
    let snapshot = app.directory.current().await?;
    let client = client_of(app, &snapshot, http, &params).await?;
    if !client.allows_grant(GrantType::DeviceCode) {
        return Err(TokenError::new(StatusCode::BAD_REQUEST, "unauthorized_client", "The client may not sign devices in"));
    }
    let (scope, resources) = request::scope_of(&app.settings, &snapshot, &client, &params)
        .map_err(|(error, description)| TokenError::new(StatusCode::BAD_REQUEST, error, description))?;
    let asked = (scope, Details { resources, ..Details::default() });
    let begun = device::begin(app, &visit(app, http, &snapshot, &client), asked).await?;
    let begun = begun.map_err(|limit| TokenError::too_often(limit.retry_in))?;
    let shown = begun.user_code.shown();
    let page = format!("{}/activate", app.settings.origin());
    let mut response = HttpResponse::Ok().json(json!({
        "device_code": begun.device_code, "user_code": shown, "verification_uri": page,
        "verification_uri_complete": format!("{page}?user_code={shown}"), "expires_in": LIFE.as_secs(), "interval": PAUSE,
    }));
    no_store(&mut response);
    Ok(response)
}

/// What the page of `/activate` shows.
pub enum Step {
    /// Asks for the code that the device shows; what is wrong with the last one, as a text's key.
    Enter(Option<&'static str>),
    /// Asks whether this is the right device.
    Confirm {
        /// The code, as the device shows it.
        code: String,
        /// Who is signed in.
        shown: String,
        /// What the device asks for.
        items: Vec<Item>,
    },
    /// Says how it ended.
    Done {
        /// Whether the device was allowed.
        allowed: bool,
    },
}

/// The page of `/activate`.
#[derive(Template)]
#[template(path = "oidc/activate.html")]
pub struct ActivatePage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// Where in the way.
    pub step: Step,
}

impl<'a> Page<'a> for ActivatePage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let confirm = Step::Confirm { code: "BCDF-GHJK".into(), shown: "Ann".into(), items: vec![Item::Known("consent-openid")] };
        let steps = [
            Step::Enter(None),
            Step::Enter(Some("device-error-unknown")),
            Step::Enter(Some("device-error-often")),
            confirm,
            Step::Done { allowed: true },
            Step::Done { allowed: false },
        ];
        steps.into_iter().map(|step| Self { ui, step }).collect()
    }
}

/// What forms of these pages hold a token for.
fn holder(signed_in: Option<&SignedIn>) -> String {
    format!("device:{}", signed_in.map_or("", |signed_in| signed_in.session.as_str()))
}

/// Everything about the device whose code was typed.
struct Typed {
    code: UserCode,
    device: Box<Device>,
    client: Arc<Client>,
    snapshot: Arc<Snapshot>,
}

/// The device of a typed code, or what is wrong with the code: a text's key and a status.
async fn typed(app: &App, request: &HttpRequest, text: &str) -> Result<Result<Typed, (&'static str, StatusCode)>, Fault> {
    const UNKNOWN: (&str, StatusCode) = ("device-error-unknown", StatusCode::UNPROCESSABLE_ENTITY);
    let Some(code) = UserCode::parse(text) else { return Ok(Err(UNKNOWN)) };
    let device = match device::look_up(app, limited_address(request, &app.settings), &code).await? {
        Lookup::Found(device) => device,
        Lookup::Unknown => return Ok(Err(UNKNOWN)),
        Lookup::TooOften(_) => return Ok(Err(("device-error-often", StatusCode::TOO_MANY_REQUESTS))),
    };
    let snapshot = app.directory.current().await?;
    let Some(client) = snapshot.client(device.client.as_str()).cloned() else { return Ok(Err(UNKNOWN)) };
    Ok(Ok(Typed { code, device, client, snapshot }))
}

/// `GET /activate` and `GET /activate?user_code=...`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let params = Params::of_query(&request)?;
    let text = params.typed("user_code");
    if params.value("user_code").is_none() {
        return enter(&app, &request, (None, StatusCode::OK));
    }
    let typed = match typed(&app, &request, text).await? {
        Ok(typed) => typed,
        Err((error, status)) => return enter(&app, &request, (Some(error), status)),
    };
    match signed_in(&app, &request, &typed) {
        Some(signed_in) => confirm(&app, &request, &typed, &signed_in).await,
        None => Ok(sign_in(&app, &request, &typed)),
    }
}

fn enter(app: &App, request: &HttpRequest, problem: (Option<&'static str>, StatusCode)) -> Result<HttpResponse, Fault> {
    let (error, status) = problem;
    let mut ui = ui(app, request, "Doorcode", "");
    ui.here = "/activate?".into();
    let mut response = page::show(&ui, status, &ActivatePage { ui: &ui, step: Step::Enter(error) }, None)?;
    keep_language(app, request, &mut response);
    Ok(response)
}

/// The session, where it is one that this client takes.
fn signed_in(app: &App, request: &HttpRequest, typed: &Typed) -> Option<SignedIn> {
    let now = app.now();
    let wanted = wanted(app, typed);
    session::signed_in(request, now).filter(|own| finish::answers(&typed.snapshot, &typed.client, &wanted, (own, now)))
}

/// What a sign-in for a device answers: a page of ours, not the device.
fn wanted(app: &App, typed: &Typed) -> AuthorizationRequest {
    AuthorizationRequest::ending_at(&typed.client, links::activate(&typed.code.shown()), app.now())
}

fn sign_in(app: &App, request: &HttpRequest, typed: &Typed) -> HttpResponse {
    lead_in(app, request, Transaction::begin(app, browser(app, request), wanted(app, typed), app.now()))
}

async fn confirm(app: &App, request: &HttpRequest, typed: &Typed, signed_in: &SignedIn) -> Result<HttpResponse, Fault> {
    let Some(shown) = whoami::shown(app, &signed_in.user).await? else {
        session::end(request);
        return Ok(sign_in(app, request, typed));
    };
    let mut ui = ui(app, request, &typed.client.name, &holder(Some(signed_in)));
    ui.here = format!("{}&", links::activate(&typed.code.shown()));
    let items = consent_words::items(&app.settings, (&typed.snapshot, &typed.client), (&typed.device.scope, &typed.device.details));
    let step = Step::Confirm { code: typed.code.shown(), shown, items };
    let mut response = page::show(&ui, StatusCode::OK, &ActivatePage { ui: &ui, step }, None)?;
    keep_language(app, request, &mut response);
    Ok(response)
}

/// `POST /activate`: allows or refuses. Opening a link alone never signs a device in: whoever sent it may hold the device.
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let params = Params::of_body(&request, &body)?;
    let typed = match typed(&app, &request, params.typed("user_code")).await? {
        Ok(typed) => typed,
        Err((error, status)) => return enter(&app, &request, (Some(error), status)),
    };
    let Some(signed_in) = signed_in(&app, &request, &typed) else { return Ok(sign_in(&app, &request, &typed)) };
    guard::admit_form(&request, &app.settings, &app.keyring, &holder(Some(&signed_in)), params.typed("csrf"))?;
    let allowed = params.typed("decision") == "allow";
    let visit = visit(&app, &request, &typed.snapshot, &typed.client);
    if !device::decide(&app, &visit, &typed.code, allowed.then_some(&signed_in)).await? {
        return enter(&app, &request, (Some("device-error-unknown"), StatusCode::UNPROCESSABLE_ENTITY));
    }
    let ui = ui(&app, &request, &typed.client.name, "");
    page::show(&ui, StatusCode::OK, &ActivatePage { ui: &ui, step: Step::Done { allowed } }, None)
}
