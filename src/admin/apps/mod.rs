//! `/admin/apps`: the applications, found and made. What belongs to one of them is in the files beside this one.

pub mod check;
pub mod delete;
pub mod edit;
pub mod form;
pub mod new;
pub mod secret;
pub mod snippets;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::administrator::Administrator;
use super::frame::{Frame, Section};
use crate::app::App;
use crate::domain::client::{Client, ClientKind, is_ours};
use crate::domain::role::Act;
use crate::web::page::Page;
use crate::web::{Fault, Ui};

/// The most applications of one page.
const A_PAGE: usize = 200;

/// One application of the list.
pub struct Row {
    /// Its public identifier.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Its kind: a text's key.
    pub kind: &'static str,
    /// Whether people may sign in to it by text.
    pub sms: bool,
    /// Whether it is the installation's own.
    pub first_party: bool,
}

impl Row {
    fn of(client: &Client) -> Self {
        Self {
            id: client.id.to_string(),
            name: client.name.clone(),
            kind: kind_key(client.kind),
            sms: client.sms,
            first_party: client.options.first_party,
        }
    }
}

/// The list.
#[derive(Template)]
#[template(path = "admin/apps/list.html")]
pub struct AppsPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// What was searched for.
    pub search: String,
    /// Applications by name.
    pub rows: Vec<Row>,
    /// How many there are in all.
    pub total: i64,
    /// A note at the top: a text's key.
    pub note: Option<&'static str>,
    /// Whether the person may make one.
    pub may_change: bool,
}

impl<'a> Page<'a> for AppsPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |search: &str, rows: Vec<Row>, total| Self {
            ui,
            frame: Frame::sample(Section::Apps),
            search: search.into(),
            rows,
            total,
            note: None,
            may_change: true,
        };
        let rows = || vec![Row::of(&Client { name: "Orders & <more>".into(), ..Client::sample() })];
        let mut deleted = page("", rows(), 1);
        (deleted.note, deleted.may_change) = (Some("apps-admin-deleted"), false);
        vec![page("", vec![], 0), page("nothing", vec![], 3), page("", rows(), 1), deleted]
    }
}

/// The key of a kind's name.
pub const fn kind_key(kind: ClientKind) -> &'static str {
    match kind {
        ClientKind::Web => "apps-admin-kind-web",
        ClientKind::Spa => "apps-admin-kind-spa",
        ClientKind::Native => "apps-admin-kind-native",
        ClientKind::Machine => "apps-admin-kind-machine",
    }
}

/// The key of a sentence about a kind.
pub const fn kind_about(kind: ClientKind) -> &'static str {
    match kind {
        ClientKind::Web => "apps-admin-kind-web-about",
        ClientKind::Spa => "apps-admin-kind-spa-about",
        ClientKind::Native => "apps-admin-kind-native-about",
        ClientKind::Machine => "apps-admin-kind-machine-about",
    }
}

/// `GET /admin/apps`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_query(&app, &request, Act::SeeSettings).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let search = params.typed("q").trim().chars().take(100).collect::<String>();
    let wanted = search.to_lowercase();
    let mut all: Vec<&Client> =
        administrator.snapshot.clients.values().map(|client| &**client).filter(|client| !is_ours(client.id.as_str())).collect();
    let total = i64::try_from(all.len()).unwrap_or(i64::MAX);
    all.retain(|client| client.name.to_lowercase().contains(&wanted) || client.id.as_str().to_lowercase().contains(&wanted));
    all.sort_by_cached_key(|client| (client.name.to_lowercase(), client.id.clone()));
    let page = AppsPage {
        ui: &administrator.ui,
        frame: administrator.frame(Section::Apps),
        search,
        rows: all.into_iter().take(A_PAGE).map(Row::of).collect(),
        total,
        note: (params.typed("done") == "deleted").then_some("apps-admin-deleted"),
        may_change: administrator.role.may(Act::ChangeApps),
    };
    administrator.show(&app, &request, StatusCode::OK, &page)
}
