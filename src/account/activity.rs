//! `GET /account/activity`: what happened to an account in the last 90 days, and `GET /account/not-me`: what to do about it.

use std::time::Duration;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::member::{Member, Need};
use crate::app::App;
use crate::domain::browser_name::BrowserName;
use crate::domain::client::ACCOUNT;
use crate::domain::event::{EventKind, OwnEvent};
use crate::domain::time::UtcTime;
use crate::mail::words::Writer;
use crate::storage::audit::{self, Stretch};
use crate::web::event_words;
use crate::web::page::{self, Page};
use crate::web::{Fault, Ui};

/// How far back the pages go.
const DAYS: Duration = Duration::from_secs(90 * 24 * 3_600);
/// Events of a page.
const A_PAGE: usize = 50;

/// One line.
pub struct Happening {
    /// What: a text's key.
    pub what: &'static str,
    /// When.
    pub at: UtcTime,
    /// What the application is called, where there was one.
    pub application: Option<String>,
    /// In which browser.
    pub browser: Option<BrowserName>,
    /// From which network address.
    pub network: Option<String>,
}

/// The history.
#[derive(Template)]
#[template(path = "account/activity.html")]
pub struct ActivityPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// Which of the account's pages it belongs to.
    pub section: &'static str,
    /// What happened, the newest first.
    pub events: Vec<Happening>,
    /// Whether it goes on from a newer page.
    pub is_older: bool,
    /// The last event of this page, when there are older ones.
    pub next: Option<String>,
}

impl ActivityPage<'_> {
    /// Application, browser and network address, as HTML, as far as they are known.
    fn facts(&self, event: &Happening) -> askama::Result<Vec<String>> {
        let writer = Writer { catalogue: &self.ui.catalogue, locale: self.ui.locale };
        let browser = event.browser.as_ref().and_then(|name| writer.browser(name));
        let known = [
            ("activity-application", "app", event.application.as_deref()),
            ("activity-browser", "browser", browser.as_deref()),
            ("activity-network", "network", event.network.as_deref()),
        ];
        let known = known.into_iter().filter_map(|(key, name, value)| Some((key, [(name, value?.into())])));
        known.map(|(key, arguments)| self.ui.all_isolated(key, &arguments)).collect()
    }
}

impl<'a> Page<'a> for ActivityPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let happening = |kind: EventKind| Happening {
            what: event_words::of(kind),
            at: UtcTime::from_seconds(1_790_000_000),
            application: Some("Orders & <more>".into()),
            browser: BrowserName::of("Firefox/1 Linux"),
            network: Some("192.0.2.1".into()),
        };
        let bare = Happening { application: None, browser: None, network: None, ..happening(EventKind::SignedIn) };
        let page = |events: Vec<Happening>, next: Option<String>| Self { ui, section: "activity", events, is_older: next.is_some(), next };
        vec![page(vec![], None), page(vec![bare], None), page(EventKind::ALL.map(happening).into(), Some("0a1b".into()))]
    }
}

/// What to do when something was not oneself.
#[derive(Template)]
#[template(path = "account/not_me.html")]
pub struct NotMePage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// Which of the account's pages it belongs to.
    pub section: &'static str,
}

impl<'a> Page<'a> for NotMePage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        vec![Self { ui, section: "activity" }]
    }
}

/// `GET /account/activity?before=...`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (mut member, params) = match Member::of_query(&app, &request, Need::SignedIn).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let before = Some(params.typed("before")).filter(|id| !id.is_empty() && id.bytes().all(|b| b.is_ascii_hexdigit())).map(str::to_owned);
    if let Some(before) = &before {
        member.ui.here = format!("/account/activity?before={before}&");
    }
    // One more than a page shows tells whether there are older ones.
    let limit = i64::try_from(A_PAGE + 1).unwrap_or(i64::MAX);
    let stretch = Stretch { since: member.visit.now - DAYS, before: before.clone(), limit };
    let user = member.user.id.clone();
    let mut events = app.store.read(move |db| audit::of_user(db, &user, &stretch)).await?;
    let has_more = events.len() > A_PAGE;
    events.truncate(A_PAGE);
    let next = events.last().filter(|_| has_more).map(|event| event.id.clone());
    let happening = |event: OwnEvent| {
        let application = event.client.filter(|client| client.as_str() != ACCOUNT);
        let application = application.and_then(|client| member.snapshot.client(client.as_str()).map(|client| client.name.clone()));
        Happening { what: event_words::of(event.kind), at: event.at, application, browser: event.browser, network: event.address }
    };
    let events = events.into_iter().map(happening).collect();
    let page = ActivityPage { ui: &member.ui, section: "activity", events, is_older: before.is_some(), next };
    let mut response = page::show(&member.ui, StatusCode::OK, &page, None)?;
    Member::keep_language(&app, &request, &mut response);
    Ok(response)
}

/// `GET /account/not-me`
///
/// # Errors
/// [`Fault`].
pub async fn not_me(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (member, _) = match Member::of_query(&app, &request, Need::SignedIn).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let mut response = page::show(&member.ui, StatusCode::OK, &NotMePage { ui: &member.ui, section: "activity" }, None)?;
    Member::keep_language(&app, &request, &mut response);
    Ok(response)
}
