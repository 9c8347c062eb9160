//! `/authorize`: checks the request, answers it from the session or begins a sign-in attempt.
//!
//! What is wrong with the client or the redirect URI is a page (RFC 6749 section 4.1.2.1); everything else goes back to the
//! client with `error`, `state` and `iss`. Nothing is written unless a session answers the request at once, or a pushed
//! request is used up.

use std::sync::Arc;

use actix_web::http::Method;
use actix_web::{HttpRequest, HttpResponse, web};

use super::hint;
use super::request::{self, Extras};
use crate::app::App;
use crate::directory::Snapshot;
use crate::domain::authorization::{AuthorizationRequest, Hinted};
use crate::domain::client::Client;
use crate::domain::email::EmailAddress;
use crate::domain::id::ClientId;
use crate::domain::phone::{self, Region};
use crate::flow::finish::{self, Fit};
use crate::web::answer::Destination;
use crate::web::transaction::{Transaction, browser, lead_to};
use crate::web::visit::visit;
use crate::web::{Fault, Params, links, session};

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
        if let Some(again) = session::by_get(&request, &app.settings, &body) {
            return Ok(again);
        }
        Params::of_body(&request, &body)?
    } else {
        Params::of_query(&request)?
    };
    let snapshot = app.directory.current().await?;
    let client = params.text("client_id")?.and_then(|id| snapshot.client(id)).cloned().ok_or(Fault::UnknownClient)?;
    let opened = request::open(&app, &client, params).await?;
    let redirect_uri = redirect_uri(&client, &opened.params)?;
    let state = request::state_of(&opened.params);
    let mode = request::mode_of(&client, &opened.params);
    let to = Destination { client: &client, uri: &redirect_uri, mode, state: state.as_deref() };
    let read = match opened.refused {
        Some(refused) => Err(refused),
        None => request::read(&app, (&snapshot, &client), &redirect_uri, &opened.params),
    };
    match read {
        Ok((mut wanted, extras)) => {
            match hinted(&app, &snapshot, &extras) {
                Ok(hinted) => wanted.hinted = hinted,
                // A hint that nobody can read names nobody who could answer.
                Err(Unreadable) if extras.silent => return to.error(&app, &request, LOGIN_REQUIRED),
                Err(Unreadable) => wanted.force_login = true,
            }
            decide(&app, &request, Asked { snapshot: &snapshot, client: &client, wanted, extras }, &to).await
        }
        Err(refused) => to.error(&app, &request, refused),
    }
}

/// A registered URI. It is never left out (OpenID Connect Core section 3.1.2.1).
fn redirect_uri(client: &Client, params: &Params) -> Result<String, Fault> {
    match params.text("redirect_uri")? {
        Some(uri) if client.may_redirect_to(uri) => Ok(uri.to_owned()),
        Some(_) | None => Err(Fault::UnregisteredRedirect),
    }
}

const LOGIN_REQUIRED: (&str, &str) = ("login_required", "The user is not signed in");

const UNMET: (&str, &str) = ("unmet_authentication_requirements", "The essential acr was not reached");

/// A hint that is no ID token of ours.
struct Unreadable;

fn hinted(app: &App, snapshot: &Snapshot, extras: &Extras) -> Result<Option<Hinted>, Unreadable> {
    let Some(token) = &extras.id_token_hint else { return Ok(None) };
    let hint = hint::read(snapshot, &app.settings, token).ok_or(Unreadable)?;
    Ok(Some(Hinted { client: ClientId::new(hint.aud), subject: hint.sub }))
}

/// A request in order, with its surroundings.
struct Asked<'a> {
    snapshot: &'a Arc<Snapshot>,
    client: &'a Arc<Client>,
    wanted: AuthorizationRequest,
    extras: Extras,
}

async fn decide(app: &App, request: &HttpRequest, asked: Asked<'_>, to: &Destination<'_>) -> Result<HttpResponse, Fault> {
    let now = app.now();
    let session = session::signed_in(request, now);
    if session.is_some() && asked.extras.select_account {
        return begin(app, request, asked, to, Step::Choose);
    }
    let fit = session.as_ref().map_or(Fit::No, |own| finish::fit(asked.snapshot, asked.client, &asked.wanted, (own, now)));
    if fit == Fit::LacksStep && !asked.extras.silent {
        return begin(app, request, asked, to, Step::Another);
    }
    let signed_in = session.filter(|_| fit == Fit::Answers);
    if let Some(signed_in) = signed_in {
        let visit = visit(app, request, asked.snapshot, asked.client);
        match finish::from_session(app, &visit, &asked.wanted, &signed_in).await? {
            Some(finish::Next::Code(code)) => {
                session::touch(request, &signed_in, now)?;
                return to.code(app, request, &code);
            }
            Some(finish::Next::Consent | finish::Next::Page) if asked.extras.silent => {
                return to.error(app, request, ("consent_required", "The user must be asked for consent"));
            }
            Some(finish::Next::Consent | finish::Next::Page) => return begin(app, request, asked, to, Step::Consent),
            // A second step could be another one than this session rests on.
            Some(finish::Next::Unmet) if asked.extras.silent => return to.error(app, request, UNMET),
            Some(finish::Next::Unmet) => {}
            // Somebody else is named: the person is asked to sign in, and held to it.
            // Somebody else is named: the person is asked to sign in, and held to it.
            Some(finish::Next::SomebodyElse) => {}
            // Offers are made to people who arrive, not to their sessions.
            Some(finish::Next::Offer(_)) => {}
            // The account is gone or blocked: so is the session.
            None => session::end(request),
        }
    }
    if asked.extras.silent {
        return to.error(app, request, LOGIN_REQUIRED);
    }
    begin(app, request, asked, to, Step::SignIn)
}

/// Which page an attempt begins with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    SignIn,
    Choose,
    Consent,
    Another,
}

fn begin(app: &App, request: &HttpRequest, asked: Asked<'_>, to: &Destination<'_>, step: Step) -> Result<HttpResponse, Fault> {
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
        return to.error(app, request, ("invalid_request", "The request is too large"));
    }
    let location = match (step, way) {
        (Step::Choose, _) => links::account_choice(&transaction.handle),
        (Step::Consent, _) => links::consent(&transaction.handle),
        (Step::Another, _) => links::login_second_step(&transaction.handle, None),
        (Step::SignIn, Some(way)) => links::login_way(&transaction.handle, way),
        (Step::SignIn, None) => links::login(&transaction.handle),
    };
    Ok(lead_to(app, request, &transaction, &location))
}
