//! `GET /account/apps`, `POST /account/apps`: what applications were allowed, and taking it back (requirement O17).

use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::App;
use crate::directory::Snapshot;
use crate::domain::authorization::AuthorizationRequest;
use crate::domain::client::{ACCOUNT, Client};
use crate::domain::id::ClientId;
use crate::domain::session::SignedIn;
use crate::flow::{consent, finish, whoami};
use crate::storage::consents;
use crate::web::page::{self, Page};
use crate::web::transaction::{self, Transaction, browser};
use crate::web::visit::{keep_language, ui, visit};
use crate::web::{Fault, Params, Ui, guard, session};

const HERE: &str = "/account/apps";

/// An application that was allowed something.
pub struct Allowed {
    /// Its public identifier.
    pub client_id: String,
    /// What it is called.
    pub name: String,
    /// What it may have: scope values.
    pub scope: String,
}

/// The list.
#[derive(Template)]
#[template(path = "account/apps.html")]
pub struct AppsPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// Applications, the newest first.
    pub apps: Vec<Allowed>,
    /// The one whose access was just taken away.
    pub removed: Option<String>,
}

impl<'a> Page<'a> for AppsPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let app = || Allowed { client_id: "orders".into(), name: "Orders & <more>".into(), scope: "openid profile".into() };
        vec![Self { ui, apps: vec![], removed: Some("Orders".into()) }, Self { ui, apps: vec![app()], removed: None }]
    }
}

/// What forms of this page hold a token for.
fn holder(signed_in: &SignedIn) -> String {
    format!("account:{}", signed_in.session.as_str())
}

/// Who is signed in, in a way that our own pages take.
async fn signed_in(app: &App, request: &HttpRequest, place: (&Snapshot, &Client)) -> Result<Option<SignedIn>, Fault> {
    let (snapshot, client) = place;
    let now = app.now();
    let wanted = AuthorizationRequest::ending_at(client, HERE.to_owned(), now);
    let session = session::signed_in(request, now).filter(|own| finish::answers(snapshot, client, &wanted, (own, now)));
    let Some(signed_in) = session else { return Ok(None) };
    // A blocked account has no pages.
    Ok(whoami::shown(app, &signed_in.user).await?.map(|_| signed_in))
}

/// The way to be: a sign-in that ends here.
fn sign_in(app: &App, request: &HttpRequest, client: &Client) -> HttpResponse {
    let wanted = AuthorizationRequest::ending_at(client, HERE.to_owned(), app.now());
    transaction::lead_in(app, request, Transaction::begin(app, browser(app, request), wanted, app.now()))
}

/// `GET /account/apps`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let snapshot = app.directory.current().await?;
    let client = snapshot.client(ACCOUNT).cloned().ok_or(Fault::UnknownClient)?;
    match signed_in(&app, &request, (&snapshot, &client)).await? {
        Some(signed_in) => list(&app, &request, &snapshot, (&signed_in, None)).await,
        None => Ok(sign_in(&app, &request, &client)),
    }
}

async fn list(app: &App, request: &HttpRequest, snapshot: &Arc<Snapshot>, about: (&SignedIn, Option<String>)) -> Result<HttpResponse, Fault> {
    let (signed_in, removed) = about;
    let user = signed_in.user.clone();
    let given = app.store.read(move |db| consents::of_user(db, &user)).await?;
    let apps = given
        .into_iter()
        .filter_map(|consent| {
            let client = snapshot.client(consent.client.as_str())?;
            Some(Allowed { client_id: client.id.to_string(), name: client.name.clone(), scope: consent.scope.to_text() })
        })
        .collect();
    let mut ui = ui(app, request, "Doorcode", &holder(signed_in));
    ui.here = format!("{HERE}?");
    let mut response = page::show(&ui, StatusCode::OK, &AppsPage { ui: &ui, apps, removed }, None)?;
    keep_language(app, request, &mut response);
    Ok(response)
}

/// `POST /account/apps`
///
/// # Errors
/// [`Fault`].
pub async fn remove(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let params = Params::of_body(&request, &body)?;
    let snapshot = app.directory.current().await?;
    let client = snapshot.client(ACCOUNT).cloned().ok_or(Fault::UnknownClient)?;
    let Some(signed_in) = signed_in(&app, &request, (&snapshot, &client)).await? else { return Ok(sign_in(&app, &request, &client)) };
    guard::admit_form(&request, &app.settings, &app.keyring, &holder(&signed_in), params.typed("csrf"))?;
    let id = ClientId::new(params.typed("client_id"));
    let had = consent::withdraw(&app, &visit(&app, &request, &snapshot, &client), &signed_in.user, &id).await?;
    let name = snapshot.client(id.as_str()).filter(|_| had).map(|client| client.name.clone());
    list(&app, &request, &snapshot, (&signed_in, name)).await
}
