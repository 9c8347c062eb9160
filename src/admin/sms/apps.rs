//! `GET /admin/sms/apps`, `POST /admin/sms/apps`: which applications sign in by text.

use std::collections::BTreeMap;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::super::administrator::Administrator;
use super::super::frame::{Frame, Section};
use super::super::message_words::Typed;
use super::super::sheet::Sheet;
use super::Tab;
use crate::app::App;
use crate::domain::client::{Client, ClientKind, is_ours};
use crate::domain::factor::LoginMethod;
use crate::domain::id::ClientId;
use crate::domain::policy::{self, NotOffered};
use crate::domain::role::Act;
use crate::flow::app_sms::{self, Switched};
use crate::web::links::encode;
use crate::web::page::{Page, see_other};
use crate::web::{Fault, Params, Ui};

/// Applications on one page.
const PER_PAGE: usize = 50;

/// An application.
pub struct Row {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its kind: a text's key.
    pub kind: &'static str,
    /// Whether its switch is on.
    pub is_on: bool,
}

/// The page.
#[derive(Template)]
#[template(path = "admin/sms_apps.html")]
pub struct AppsPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// The tab and its form.
    pub sheet: Sheet<Tab>,
    /// Why signing in by text is offered to nobody, whatever stands here: a text's key, and where to mend it.
    pub held: Option<(&'static str, &'static str, &'static str)>,
    /// What was looked for.
    pub q: String,
    /// Those that match, of this page.
    pub rows: Vec<Row>,
    /// How many match.
    pub count: i64,
    /// Where the page before is.
    pub previous: Option<String>,
    /// Where the next page is.
    pub next: Option<String>,
}

impl<'a> Page<'a> for AppsPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let row = |at: u32| Row { id: format!("app{at}"), name: format!("North & <wind> {at}"), kind: "messages-app-web", is_on: at == 1 };
        let page = |rows: Vec<Row>| Self {
            ui,
            frame: Frame::sample(Section::Sms),
            sheet: Sheet::sample(Tab::Apps),
            held: None,
            q: String::new(),
            count: i64::try_from(rows.len()).unwrap_or(0),
            rows,
            previous: None,
            next: None,
        };
        let mut held = page(vec![row(1), row(2)]);
        (held.held, held.q) = (held_words(NotOffered::NoOtherFactor), "North".into());
        (held.previous, held.next) = (Some("/admin/sms/apps?page=1".into()), Some("/admin/sms/apps?page=3".into()));
        let mut off = page(vec![row(1)]);
        (off.held, off.sheet.may_change) = (held_words(NotOffered::SwitchedOff), false);
        let mut none = page(vec![]);
        none.q = "x".into();
        vec![page(vec![row(1)]), page(vec![]), held, off, none]
    }
}

/// Why nobody is offered it: the sentence, where to mend it, and what that place is called.
const fn held_words(why: NotOffered) -> Option<(&'static str, &'static str, &'static str)> {
    match why {
        NotOffered::SwitchedOff => Some(("messages-apps-off", "/admin/sms", "messages-tab-settings")),
        NotOffered::NoOtherFactor => Some(("messages-apps-factor", "/admin/mfa", "admin-mfa")),
        NotOffered::NotForThisClient => None,
    }
}

const fn kind_key(kind: ClientKind) -> &'static str {
    match kind {
        ClientKind::Web => "messages-app-web",
        ClientKind::Spa => "messages-app-spa",
        ClientKind::Native => "messages-app-native",
        ClientKind::Machine => "messages-app-machine",
    }
}

/// Whether an application may sign people in at all, and is one of the administrator's or the demo.
fn is_listed(client: &Client) -> bool {
    client.kind != ClientKind::Machine && (client.id.as_str() == "demo" || !is_ours(client.id.as_str()))
}

/// A search and one of its pages.
struct View<'a> {
    q: &'a str,
    page: usize,
}

impl<'a> View<'a> {
    fn of(params: &'a Params) -> Self {
        Self { q: params.typed("q").trim(), page: params.typed("page").parse().unwrap_or(1).clamp(1, 10_000) }
    }

    fn address(&self, page: usize) -> String {
        format!("/admin/sms/apps?q={}&page={page}", encode(self.q))
    }
}

fn page_of<'a>(administrator: &'a Administrator, view: &View<'_>) -> AppsPage<'a> {
    let snapshot = &administrator.snapshot;
    let wanted = view.q.to_lowercase();
    let matches = |client: &Client| wanted.is_empty() || client.name.to_lowercase().contains(&wanted) || client.id.as_str().to_lowercase() == wanted;
    let mut found: Vec<&Client> = snapshot.clients.values().map(|client| &**client).filter(|client| is_listed(client) && matches(client)).collect();
    found.sort_by_cached_key(|client| (client.name.to_lowercase(), client.id.clone()));
    let pages = found.len().div_ceil(PER_PAGE).max(1);
    let page = view.page.min(pages);
    let row = |client: &&Client| Row { id: client.id.to_string(), name: client.name.clone(), kind: kind_key(client.kind), is_on: client.sms };
    let any = Client { sms: true, ..Client::portal() };
    let held = policy::offers(&snapshot.installation, &any, LoginMethod::Sms).err().and_then(held_words);
    AppsPage {
        ui: &administrator.ui,
        frame: administrator.frame(Section::Sms),
        sheet: Sheet::of(administrator, Act::ChangeMessages, Tab::Apps, Typed::default()),
        held,
        q: view.q.chars().take(100).collect(),
        rows: found.iter().skip((page - 1) * PER_PAGE).take(PER_PAGE).map(row).collect(),
        count: i64::try_from(found.len()).unwrap_or(i64::MAX),
        previous: (page > 1).then(|| view.address(page - 1)),
        next: (page < pages).then(|| view.address(page + 1)),
    }
}

/// `GET /admin/sms/apps`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_query(&app, &request, Act::SeeSettings).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let mut page = page_of(&administrator, &View::of(&params));
    page.sheet.note_saved(params.typed("done"));
    administrator.show(&app, &request, StatusCode::OK, &page)
}

/// `POST /admin/sms/apps`
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_form(&app, &request, &body, Act::ChangeMessages).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let Ok(seen) = params.typed("seen").parse() else { return Err(Fault::BadRequest("seen is no version")) };
    // Only what the page showed: a search hides the others.
    let shown = administrator.snapshot.clients.keys().filter(|id| params.typed(&format!("shown-{id}")) == "1");
    let wanted: BTreeMap<ClientId, bool> = shown.map(|id| (id.clone(), params.typed(&format!("a-{id}")) == "1")).collect();
    let view = View::of(&params);
    match app_sms::switch(&app, &administrator.actor(), seen, wanted.clone()).await? {
        Switched::Saved(_) => Ok(see_other(&format!("{}&done=saved", view.address(view.page)))),
        Switched::Outpaced => {
            let mut page = page_of(&administrator, &view);
            for row in &mut page.rows {
                row.is_on = wanted.get(&ClientId::new(row.id.as_str())).copied().unwrap_or(row.is_on);
            }
            page.sheet.note = Some("admin-outpaced");
            administrator.show(&app, &request, StatusCode::CONFLICT, &page)
        }
    }
}
