//! `/oidc/logout` (OpenID Connect RP-Initiated Logout). Without a valid hint the person is asked first: an image tag must
//! not be able to sign anybody out.

use std::sync::Arc;

use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::http::{Method, StatusCode};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::hint;
use crate::app::App;
use crate::directory::Snapshot;
use crate::domain::client::Client;
use crate::domain::session::SignedIn;
use crate::flow::sign_out;
use crate::web::page::{self, Frames, Page, see_other};
use crate::web::visit::{request_id, ui};
use crate::web::{Fault, Params, Ui, guard, links, session};

/// "Sign out?", and afterwards "You're signed out".
#[derive(Template)]
#[template(path = "oidc/sign_out.html")]
pub struct SignOutPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// Where in the way.
    pub step: SignOutStep,
}

/// What the page shows.
pub enum SignOutStep {
    /// Asks; the form repeats this.
    Ask(Question),
    /// Says that it is done.
    Done {
        /// Pages of applications that are told by this browser.
        told: Vec<String>,
        /// Where it goes on, when the application said so.
        next: Option<String>,
    },
}

/// What the confirming form repeats.
#[derive(Clone, Default)]
pub struct Question {
    /// `client_id`.
    pub client_id: String,
    /// `post_logout_redirect_uri`, registered.
    pub redirect_uri: String,
    /// `state`.
    pub state: String,
}

impl<'a> Page<'a> for SignOutPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let told = vec![String::from("https://app.example.com/signed-out?iss=x&sid=y")];
        let steps = [
            SignOutStep::Ask(Question::default()),
            SignOutStep::Done { told: Vec::new(), next: None },
            SignOutStep::Done { told, next: Some("https://app.example.com/".into()) },
        ];
        steps.into_iter().map(|step| Self { ui, step }).collect()
    }
}

/// What the form of this page holds a token for: one session and no other.
fn holder(signed_in: Option<&SignedIn>) -> String {
    format!("sign-out:{}", signed_in.map_or("", |signed_in| signed_in.session.as_str()))
}

/// `GET /oidc/logout` and `POST /oidc/logout`
///
/// # Errors
/// [`Fault`].
pub async fn logout(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let is_post = request.method() == Method::POST;
    if let Some(again) = session::by_get(&request, &app.settings, &body).filter(|_| is_post) {
        return Ok(again);
    }
    let params = if is_post { Params::of_body(&request, &body)? } else { Params::of_query(&request)? };
    let snapshot = app.directory.current().await?;
    let asked = read(&app, &snapshot, &params)?;
    let signed_in = session::signed_in(&request, app.now());
    if is_post && !params.typed("csrf").is_empty() {
        guard::admit_form(&request, &app.settings, &app.keyring, &holder(signed_in.as_ref()), params.typed("csrf"))?;
        return end(&app, &snapshot, &request, &asked).await;
    }
    match (&asked.hinted, &signed_in) {
        // A hint for another session, or one that names none, may be anybody's own token: ask, as without one.
        (Some(Some(sid)), Some(signed_in)) if sid == signed_in.session.as_str() => end(&app, &snapshot, &request, &asked).await,
        (_, None) => end(&app, &snapshot, &request, &asked).await,
        (_, Some(signed_in)) => ask(&app, &request, &asked, signed_in),
    }
}

/// A sign-out request in order.
struct Asked {
    client: Option<Arc<Client>>,
    /// The hint's session, when there is a valid hint.
    hinted: Option<Option<String>>,
    redirect_uri: Option<String>,
    state: Option<String>,
}

fn read(app: &App, snapshot: &Snapshot, params: &Params) -> Result<Asked, Fault> {
    let hint = params.text("id_token_hint")?.map(|token| hint::read(snapshot, &app.settings, token));
    // A hint that is not ours is no hint; with it a redirect cannot be trusted either.
    let forged = matches!(hint, Some(None));
    let hint = hint.flatten();
    let named = params.text("client_id")?;
    let id = match (named, &hint) {
        (Some(named), Some(hint)) if named != hint.aud => return Err(Fault::BadRequest("client_id is not the hint's")),
        (Some(named), _) => Some(named.to_owned()),
        (None, Some(hint)) => Some(hint.aud.clone()),
        (None, None) => None,
    };
    let client = id.and_then(|id| snapshot.client(&id).cloned());
    let redirect_uri = match params.text("post_logout_redirect_uri")? {
        None => None,
        Some(uri) if !forged && client.as_ref().is_some_and(|client| client.may_log_out_to(uri)) => Some(uri.to_owned()),
        Some(_) => return Err(Fault::UnregisteredRedirect),
    };
    let state = params.text("state")?.filter(|state| state.len() <= 2_048).map(str::to_owned);
    Ok(Asked { client, hinted: hint.map(|hint| hint.sid), redirect_uri, state })
}

async fn end(app: &App, snapshot: &Arc<Snapshot>, request: &HttpRequest, asked: &Asked) -> Result<HttpResponse, Fault> {
    let mut told = Vec::new();
    if let Some(signed_in) = session::signed_in(request, app.now()) {
        let clients = sign_out::end(app, snapshot, &signed_in, request_id(request)).await?;
        told = clients.iter().filter_map(|client| front_channel(app, client, &signed_in)).collect();
        session::end(request);
    }
    let state: Vec<(&str, &str)> = asked.state.iter().map(|state| ("state", state.as_str())).collect();
    let next = asked.redirect_uri.as_deref().map(|uri| links::with_query(uri, &state));
    let mut response = match next {
        Some(uri) if told.is_empty() => see_other(&uri),
        next => {
            let ui = ui(app, request, name(asked), "");
            let step = SignOutStep::Done { told: told.clone(), next };
            // The applications' own pages and nothing else (requirement L5).
            let sources: Vec<&str> = told.iter().filter_map(|url| links::form_target(url)).collect();
            page::show_framed(&ui, StatusCode::OK, &SignOutPage { ui: &ui, step }, &Frames { sources: &sources, ..Frames::default() })?
        }
    };
    // Pages that were open stay readable through Back otherwise (requirement H11).
    response.headers_mut().insert(HeaderName::from_static("clear-site-data"), HeaderValue::from_static("\"cache\""));
    Ok(response)
}

/// Where the browser tells an application of the sign-out (OpenID Connect Front-Channel Logout section 2).
fn front_channel(app: &App, client: &Client, signed_in: &SignedIn) -> Option<String> {
    let uri = client.options.frontchannel_logout_uri.as_deref()?;
    Some(links::with_query(uri, &[("iss", app.settings.issuer()), ("sid", signed_in.session.as_str())]))
}

fn ask(app: &App, request: &HttpRequest, asked: &Asked, signed_in: &SignedIn) -> Result<HttpResponse, Fault> {
    let ui = ui(app, request, name(asked), &holder(Some(signed_in)));
    let question = Question {
        client_id: asked.client.as_ref().map(|client| client.id.to_string()).unwrap_or_default(),
        redirect_uri: asked.redirect_uri.clone().unwrap_or_default(),
        state: asked.state.clone().unwrap_or_default(),
    };
    let target = asked.redirect_uri.as_deref().and_then(links::form_target);
    page::show(&ui, StatusCode::OK, &SignOutPage { ui: &ui, step: SignOutStep::Ask(question) }, target)
}

fn name(asked: &Asked) -> &str {
    asked.client.as_ref().map_or("Doorcode", |client| client.name.as_str())
}
