//! `GET /admin/apps/{id}/snippets`: what to paste into an application.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::super::administrator::Administrator;
use super::super::frame::{Frame, Section};
use super::super::snippets::{Snippet, snippets};
use crate::app::App;
use crate::domain::client::Client;
use crate::domain::id::ClientId;
use crate::domain::role::Act;
use crate::flow::manage_client;
use crate::web::page::Page;
use crate::web::{Fault, Ui};

/// The page.
#[derive(Template)]
#[template(path = "admin/apps/snippets.html")]
pub struct SnippetsPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// The application's public identifier.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// The issuer.
    pub issuer: String,
    /// What to paste.
    pub snippets: Vec<Snippet>,
    /// The one that is open.
    pub open: usize,
}

impl<'a> Page<'a> for SnippetsPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |client: Client| Self {
            ui,
            frame: Frame::sample(Section::Apps),
            id: client.id.to_string(),
            name: client.name.clone(),
            issuer: "https://login.example.com/".into(),
            snippets: snippets("https://login.example.com/", &client),
            open: 0,
        };
        let mut bare = Client::sample();
        bare.redirect_uris.clear();
        vec![page(Client::sample()), page(bare)]
    }
}

/// `GET /admin/apps/{id}/snippets`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest, id: web::Path<String>) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_query(&app, &request, Act::SeeSettings).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let client = manage_client::theirs(&administrator.snapshot, &ClientId::new(id.into_inner())).ok_or(Fault::NotFound)?;
    let snippets = snippets(app.settings.issuer(), client);
    let open = params.typed("for").parse().ok().filter(|open| *open < snippets.len()).unwrap_or_default();
    let page = SnippetsPage {
        ui: &administrator.ui,
        frame: administrator.frame(Section::Apps),
        id: client.id.to_string(),
        name: client.name.clone(),
        issuer: app.settings.issuer().to_owned(),
        snippets,
        open,
    };
    administrator.show(&app, &request, StatusCode::OK, &page)
}
