//! `/admin/sessions`: how long people stay signed in; and `/admin/sessions/end`: everybody is signed out.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::administrator::Administrator;
use super::frame::{Frame, Section};
use crate::app::App;
use crate::domain::client::{Client, is_ours};
use crate::domain::role::Act;
use crate::domain::session::{Lives, MOST_DAYS};
use crate::flow::end_everybody;
use crate::flow::manage::{self, Outcome};
use crate::storage::whereabouts;
use crate::web::page::{Page, see_other};
use crate::web::{Fault, Params, Ui};

/// How long an application's refresh tokens live.
pub struct TokenLine {
    /// What it is called.
    pub name: String,
    /// Days that one lives unused.
    pub idle: u64,
    /// Days that one lives at all.
    pub absolute: u64,
}

impl TokenLine {
    fn of(client: &Client) -> Self {
        let rule = client.refresh_rule();
        let days = |life: std::time::Duration| life.as_secs().div_ceil(24 * 3_600);
        Self { name: client.name.clone(), idle: days(rule.idle), absolute: days(rule.absolute) }
    }
}

/// The page.
#[derive(Template)]
#[template(path = "admin/sessions.html")]
pub struct LivesPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// The version that the form was made from.
    pub seen: i64,
    /// Days as they were typed: at all, unused.
    pub typed: [String; 2],
    /// Which of them are wrong.
    pub wrong: [bool; 2],
    /// A note at the top: a text's key.
    pub note: Option<&'static str>,
    /// Why nothing was saved: a text's key.
    pub error: Option<&'static str>,
    /// So many people were just signed out.
    pub ended: Option<i64>,
    /// Applications.
    pub tokens: Vec<TokenLine>,
    /// Whether the person may change it.
    pub may_change: bool,
}

impl LivesPage<'_> {
    /// The fields: name, label, what was typed, whether it is wrong.
    fn fields(&self) -> [(&'static str, &'static str, &str, bool); 2] {
        [("absolute_days", "users-lives-absolute", &self.typed[0], self.wrong[0]), ("idle_days", "users-lives-idle", &self.typed[1], self.wrong[1])]
    }
}

impl<'a> Page<'a> for LivesPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = || Self {
            ui,
            frame: Frame::sample(Section::Sessions),
            seen: 1,
            typed: ["30".into(), "14".into()],
            wrong: [false; 2],
            note: None,
            error: None,
            ended: None,
            tokens: vec![TokenLine { name: "Orders & <more>".into(), idle: 15, absolute: 30 }],
            may_change: true,
        };
        vec![
            page(),
            Self { note: Some("admin-saved"), ended: Some(1), tokens: vec![], may_change: false, ..page() },
            Self { error: Some("admin-not-saved"), wrong: [true; 2], ..page() },
            Self { note: Some("admin-outpaced"), ended: Some(312), ..page() },
        ]
    }
}

/// The question before everybody is signed out.
#[derive(Template)]
#[template(path = "admin/sessions_end.html")]
pub struct EndEverybodyPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// Browsers that are signed in.
    pub count: i64,
}

impl<'a> Page<'a> for EndEverybodyPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        [1, 2, 312].map(|count| Self { ui, frame: Frame::sample(Section::Sessions), count }).into()
    }
}

fn page_of(administrator: &Administrator) -> LivesPage<'_> {
    let own = administrator.snapshot.installation.session;
    let mut clients: Vec<&Client> = administrator.snapshot.clients.values().map(|client| &**client).collect();
    clients.retain(|client| !is_ours(client.id.as_str()));
    clients.sort_by(|a, b| a.name.cmp(&b.name));
    LivesPage {
        ui: &administrator.ui,
        frame: administrator.frame(Section::Sessions),
        seen: administrator.snapshot.version,
        typed: [own.absolute_days.to_string(), own.idle_days.to_string()],
        wrong: [false; 2],
        note: None,
        error: None,
        ended: None,
        tokens: clients.into_iter().map(TokenLine::of).collect(),
        may_change: administrator.role.may(Act::ChangeSystem),
    }
}

/// `GET /admin/sessions`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_query(&app, &request, Act::SeeSettings).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let mut page = page_of(&administrator);
    page.note = (params.typed("done") == "saved").then_some("admin-saved");
    page.ended = params.typed("ended").parse().ok().filter(|ended| (0..=1_000_000_000).contains(ended));
    administrator.show(&app, &request, StatusCode::OK, &page)
}

/// The days that were typed, each where it is one.
fn read(params: &Params) -> [Option<u32>; 2] {
    ["absolute_days", "idle_days"].map(|name| params.typed(name).trim().parse().ok().filter(|days| (1..=MOST_DAYS).contains(days)))
}

/// `POST /admin/sessions`
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_form(&app, &request, &body, Act::ChangeSystem).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let mut page = page_of(&administrator);
    page.typed = ["absolute_days", "idle_days"].map(|name| params.typed(name).chars().take(20).collect());
    let days = read(&params);
    let [Some(absolute_days), Some(idle_days)] = days else {
        page.wrong = days.map(|days| days.is_none());
        page.error = Some("admin-not-saved");
        return administrator.show(&app, &request, StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let Ok(seen) = params.typed("seen").parse() else { return Err(Fault::BadRequest("seen is no version")) };
    let wanted = Lives { absolute_days, idle_days };
    match manage::change(&app, &administrator.actor(), seen, |installation| installation.session = wanted).await? {
        Outcome::Saved(_) | Outcome::Nothing => Ok(see_other("/admin/sessions?done=saved")),
        Outcome::Outpaced => {
            page.note = Some("admin-outpaced");
            administrator.show(&app, &request, StatusCode::CONFLICT, &page)
        }
        Outcome::Refused(_) => {
            page.error = Some("admin-not-saved");
            administrator.show(&app, &request, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

/// `GET /admin/sessions/end`
///
/// # Errors
/// [`Fault`].
pub async fn ask(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (administrator, _) = match Administrator::of_query(&app, &request, Act::ChangeSystem).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let now = administrator.visit.now;
    let count = app.store.read(move |db| whereabouts::live_sessions(db, now)).await?;
    let page = EndEverybodyPage { ui: &administrator.ui, frame: administrator.frame(Section::Sessions), count };
    administrator.show(&app, &request, StatusCode::OK, &page)
}

/// `POST /admin/sessions/end`
///
/// # Errors
/// [`Fault`].
pub async fn end(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, _) = match Administrator::of_form(&app, &request, &body, Act::ChangeSystem).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let (shared, actor, own) = (app.clone(), administrator.actor(), administrator.signed_in.session.clone());
    // A task of its own: it goes on when whoever pressed the button closes the page.
    let ending = actix_web::rt::spawn(async move { end_everybody::end_everybody(&shared, &actor, own).await });
    let ended = ending.await.map_err(|error| Fault::Internal(error.to_string()))??;
    Ok(see_other(&format!("/admin/sessions?ended={ended}")))
}
