//! `GET /account/apps`, `POST /account/apps`: what applications were allowed, and taking it back (requirement O17).

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::member::{Member, Need};
use crate::app::App;
use crate::domain::authorization::Details;
use crate::domain::claims_request::ClaimsRequest;
use crate::domain::consent::Consent;
use crate::domain::id::ClientId;
use crate::flow::consent;
use crate::storage::consents;
use crate::web::consent_words::{Item, items};
use crate::web::page::{self, Page};
use crate::web::{Fault, Ui};

/// An application that was allowed something.
pub struct Allowed {
    /// Its public identifier.
    pub client_id: String,
    /// What it is called.
    pub name: String,
    /// What it may have.
    pub items: Vec<Item>,
}

/// The list.
#[derive(Template)]
#[template(path = "account/apps.html")]
pub struct AppsPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// Which of the account's pages it belongs to.
    pub section: &'static str,
    /// Applications, the newest first.
    pub apps: Vec<Allowed>,
    /// The one whose access was just taken away.
    pub removed: Option<String>,
}

impl<'a> Page<'a> for AppsPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let items = vec![
            Item::Known("consent-openid"),
            Item::Known("consent-profile"),
            Item::Api("read:<orders>".into(), "Orders & more".into()),
            Item::Claim("https://example.com/plan".into()),
        ];
        let app = Allowed { client_id: "orders".into(), name: "Orders & <more>".into(), items };
        let page = |apps: Vec<Allowed>, removed: Option<String>| Self { ui, section: "apps", apps, removed };
        vec![page(vec![], Some("Orders".into())), page(vec![app], None)]
    }
}

/// `GET /account/apps`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (member, _) = match Member::of_query(&app, &request, Need::SignedIn).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let mut response = list(&app, &member, None).await?;
    Member::keep_language(&app, &request, &mut response);
    Ok(response)
}

async fn list(app: &App, member: &Member, removed: Option<String>) -> Result<HttpResponse, Fault> {
    let user = member.user.id.clone();
    let given = app.store.read(move |db| consents::of_user(db, &user)).await?;
    let apps = given.into_iter().filter_map(|consent| allowed(app, member, consent)).collect();
    page::show(&member.ui, StatusCode::OK, &AppsPage { ui: &member.ui, section: "apps", apps, removed }, None)
}

/// What one application may have; `None` when it is an application no more.
fn allowed(app: &App, member: &Member, consent: Consent) -> Option<Allowed> {
    let client = member.snapshot.client(consent.client.as_str())?;
    let claims = ClaimsRequest { userinfo: consent.claims, ..ClaimsRequest::default() };
    let details = Details { claims, resources: consent.resources, dpop_key: None };
    let items = items(&app.settings, (&member.snapshot, client), (&consent.scope, &details));
    Some(Allowed { client_id: client.id.to_string(), name: client.name.clone(), items })
}

/// `POST /account/apps`
///
/// # Errors
/// [`Fault`].
pub async fn remove(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (member, params) = match Member::of_form(&app, &request, &body, Need::SignedIn).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let id = ClientId::new(params.typed("client_id"));
    let had = consent::withdraw(&app, &member.visit, &member.user.id, &id).await?;
    let name = member.snapshot.client(id.as_str()).filter(|_| had).map(|client| client.name.clone());
    list(&app, &member, name).await
}
