//! `/admin/apps/new`: making an application.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::super::administrator::Administrator;
use super::super::frame::{Frame, Section};
use super::form::{Trouble, lines, troubles};
use super::secret::{SecretPage, shown_once};
use super::{kind_about, kind_key};
use crate::app::App;
use crate::domain::client::{Client, ClientKind, Profile};
use crate::domain::client_rules::Field;
use crate::domain::id::ClientId;
use crate::domain::role::Act;
use crate::flow::manage_client;
use crate::web::page::{Page, see_other};
use crate::web::{Fault, Params, Ui};

/// The page.
#[derive(Template)]
#[template(path = "admin/apps/new.html")]
pub struct NewAppPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// The name as typed.
    pub name: String,
    /// The chosen kind.
    pub kind: ClientKind,
    /// The chosen profile.
    pub profile: Profile,
    /// Redirect URIs as typed, one a line.
    pub redirect_uris: String,
    /// What is wrong.
    pub troubles: Vec<Trouble>,
}

impl NewAppPage<'_> {
    /// The kinds: the word, the keys of its name and of a sentence, whether it is chosen.
    pub fn kinds(&self) -> Vec<(&'static str, &'static str, &'static str, bool)> {
        ClientKind::ALL.into_iter().map(|kind| (kind.as_str(), kind_key(kind), kind_about(kind), kind == self.kind)).collect()
    }

    /// What is wrong with one field.
    pub fn wrong(&self, field: &str) -> Vec<&Trouble> {
        self.troubles.iter().filter(|trouble| trouble.field == field).collect()
    }
}

impl<'a> Page<'a> for NewAppPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |name: &str, troubles| Self {
            ui,
            frame: Frame::sample(Section::Apps),
            name: name.into(),
            kind: ClientKind::Spa,
            profile: Profile::Standard,
            redirect_uris: "http://<b>".into(),
            troubles,
        };
        vec![page("", vec![]), page("<b>", Trouble::samples())]
    }
}

fn read(params: &Params) -> (String, ClientKind, Profile) {
    let kind = ClientKind::parse(params.typed("kind")).unwrap_or(ClientKind::Web);
    (params.typed("name").trim().to_owned(), kind, Profile::parse(params.typed("profile")).unwrap_or(Profile::Standard))
}

/// `GET /admin/apps/new`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_query(&app, &request, Act::ChangeApps).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let (name, kind, profile) = read(&params);
    let frame = administrator.frame(Section::Apps);
    let page = NewAppPage { ui: &administrator.ui, frame, name, kind, profile, redirect_uris: String::new(), troubles: Vec::new() };
    administrator.show(&app, &request, StatusCode::OK, &page)
}

/// `POST /admin/apps/new`
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_form(&app, &request, &body, Act::ChangeApps).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let (name, kind, profile) = read(&params);
    let redirect_uris = lines(params.typed(Field::RedirectUris.as_str()));
    let mut client = Client { redirect_uris, ..manage_client::fresh(&app, &name, kind, profile) };
    if kind == ClientKind::Spa {
        // A script calls from where it is served.
        client.origins = origins_of(&client.redirect_uris);
    }
    match manage_client::create(&app, &administrator.actor(), client).await? {
        Ok(made) => match made.secret {
            Some(secret) => show_secret(&app, &request, &administrator, &made.id, secret).await,
            None => Ok(see_other(&format!("/admin/apps/{}?done=made", made.id))),
        },
        Err(problems) => {
            let page = NewAppPage {
                ui: &administrator.ui,
                frame: administrator.frame(Section::Apps),
                name,
                kind,
                profile,
                // Without blank lines, so that the numbers of what is wrong are those of the page.
                redirect_uris: lines(params.typed(Field::RedirectUris.as_str())).join("\n"),
                troubles: troubles(&problems),
            };
            administrator.show(&app, &request, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

async fn show_secret(app: &App, request: &HttpRequest, administrator: &Administrator, id: &ClientId, secret: String) -> Result<HttpResponse, Fault> {
    let snapshot = app.directory.current().await?;
    let Some(client) = manage_client::theirs(&snapshot, id) else { return Err(Fault::NotFound) };
    shown_once(app, request, administrator, SecretPage::of(administrator, client, secret))
}

fn origins_of(uris: &[String]) -> Vec<String> {
    let origin = |uri: &String| url::Url::parse(uri).ok().map(|uri| uri.origin()).filter(url::Origin::is_tuple).map(|own| own.ascii_serialization());
    let mut origins: Vec<String> = uris.iter().filter_map(origin).collect();
    origins.sort();
    origins.dedup();
    origins
}
