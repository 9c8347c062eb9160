//! `/admin/webhooks/new` and `/admin/webhooks/{id}`: where events go, and which.

use std::time::Duration;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::super::administrator::Administrator;
use super::super::frame::{Frame, Section};
use crate::app::App;
use crate::domain::event::EventKind;
use crate::domain::role::Act;
use crate::domain::time::UtcTime;
use crate::domain::webhook::{Delivery, DeliveryState, Webhook};
use crate::flow::manage::Outcome;
use crate::flow::manage_webhooks::{self, Wish, Wrong};
use crate::storage::webhooks;
use crate::web::page::{Page, see_other};
use crate::web::{Fault, Params, Ui};

/// Deliveries that the page shows.
const SHOWN: i64 = 50;
/// Hours that a replaced secret may go on counting.
pub(super) const OVERLAPS: [(u32, &str); 4] =
    [(0, "apps-admin-overlap-none"), (1, "apps-admin-overlap-hour"), (24, "apps-admin-overlap-day"), (168, "apps-admin-overlap-week")];

/// The page of one webhook, or of a new one.
#[derive(Template)]
#[template(path = "admin/webhooks/edit.html")]
pub struct WebhookPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// Its id; `None` for a new one.
    pub id: Option<String>,
    /// The version that the form was made from.
    pub seen: i64,
    /// What the form says.
    pub wish: Wish,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
    /// Until when the secret before counts.
    pub until: Option<UtcTime>,
    /// Its newest deliveries.
    pub deliveries: Vec<Delivery>,
    /// A note at the top: a text's key.
    pub note: Option<&'static str>,
    /// Whether the person may change it.
    pub may_change: bool,
}

impl WebhookPage<'_> {
    /// Kinds of event: the word, whether it is chosen.
    pub fn events(&self) -> Vec<(&'static str, bool)> {
        EventKind::ALL.into_iter().map(|kind| (kind.as_str(), self.wish.events.iter().any(|word| word == kind.as_str()))).collect()
    }

    /// The key of what is wrong with the address.
    pub fn url_wrong(&self) -> Option<&'static str> {
        let key = |wrong: &Wrong| match wrong {
            Wrong::Url => Some("hooks-admin-wrong-url"),
            Wrong::TooMany => Some("hooks-admin-wrong-many"),
            Wrong::NoEvents => None,
        };
        self.wrong.iter().find_map(key)
    }

    /// Whether no event was chosen.
    pub fn lacks_events(&self) -> bool {
        self.wrong.contains(&Wrong::NoEvents)
    }

    /// How long a replaced secret counts: hours, the key of the words.
    pub fn overlaps(&self) -> [(u32, &'static str); 4] {
        OVERLAPS
    }

    /// How often a delivery was tried, in words.
    ///
    /// # Errors
    /// In tests, when the text is missing.
    pub fn tries(&self, delivery: &Delivery) -> askama::Result<String> {
        self.ui.count("hooks-admin-tries", "count", &i64::from(delivery.attempts))
    }

    /// The key of where a delivery stands.
    pub fn state_key(&self, delivery: &Delivery) -> &'static str {
        match delivery.state {
            DeliveryState::Waiting => "hooks-admin-waiting",
            DeliveryState::Delivered => "hooks-admin-delivered",
            DeliveryState::Failed => "hooks-admin-failed",
        }
    }
}

impl<'a> Page<'a> for WebhookPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let at = UtcTime::from_seconds(90_000);
        let delivery = |state, outcome: Option<&str>| Delivery {
            id: "h1.e1".into(),
            webhook: "h1".into(),
            kind: "session.started".into(),
            body: String::new(),
            state,
            attempts: 2,
            outcome: outcome.map(str::to_owned),
            queued_at: at,
            created_at: at,
            next_at: None,
        };
        let page = |id: Option<&str>, wrong: Vec<Wrong>| Self {
            ui,
            frame: Frame::sample(Section::Webhooks),
            id: id.map(str::to_owned),
            seen: 1,
            wish: Wish { url: "https://<b>".into(), events: vec!["session.started".into()], is_on: true },
            wrong,
            until: None,
            deliveries: Vec::new(),
            note: None,
            may_change: true,
        };
        let mut full = page(Some("h1"), vec![]);
        full.deliveries = vec![
            delivery(DeliveryState::Waiting, None),
            delivery(DeliveryState::Failed, Some("500")),
            delivery(DeliveryState::Delivered, Some("200")),
        ];
        (full.until, full.note) = (Some(at), Some("hooks-admin-queued"));
        let mut read_only = page(Some("h1"), vec![]);
        (read_only.may_change, read_only.note) = (false, Some("admin-outpaced"));
        vec![page(None, vec![]), page(None, vec![Wrong::TooMany]), page(None, vec![Wrong::Url, Wrong::NoEvents]), full, read_only]
    }
}

fn wish_of(hook: &Webhook) -> Wish {
    Wish { url: hook.url.clone(), events: hook.events.clone(), is_on: hook.is_on }
}

fn read(params: &Params) -> Wish {
    let is_on = |word: &str| params.typed(word) == "1";
    let events = EventKind::ALL.into_iter().map(EventKind::as_str).filter(|word| is_on(word)).map(str::to_owned).collect();
    Wish { url: params.typed("url").trim().to_owned(), events, is_on: is_on("is_on") }
}

pub(super) fn find<'a>(administrator: &'a Administrator, id: &str) -> Result<&'a Webhook, Fault> {
    administrator.snapshot.installation.webhooks.iter().find(|hook| hook.id == id).ok_or(Fault::NotFound)
}

fn page_of(administrator: &Administrator, wish: Wish) -> WebhookPage<'_> {
    WebhookPage {
        ui: &administrator.ui,
        frame: administrator.frame(Section::Webhooks),
        id: None,
        seen: administrator.snapshot.version,
        wish,
        wrong: Vec::new(),
        until: None,
        deliveries: Vec::new(),
        note: None,
        may_change: administrator.role.may(Act::ChangeSystem),
    }
}

async fn page_for<'a>(app: &App, administrator: &'a Administrator, hook: &Webhook, wish: Wish) -> Result<WebhookPage<'a>, Fault> {
    let id = hook.id.clone();
    let deliveries = app.store.read(move |db| webhooks::newest(db, &id, SHOWN)).await?;
    let until = hook.old_secret.as_ref().map(|old| old.until).filter(|until| administrator.visit.now < *until);
    Ok(WebhookPage { id: Some(hook.id.clone()), until, deliveries, ..page_of(administrator, wish) })
}

/// `GET /admin/webhooks/new`
///
/// # Errors
/// [`Fault`].
pub async fn new(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (administrator, _) = match Administrator::of_query(&app, &request, Act::ChangeSystem).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let usual = [EventKind::UserCreated, EventKind::SignedIn, EventKind::AccountDeleted, EventKind::Locked];
    let events = usual.map(|kind| kind.as_str().to_owned()).into();
    let page = page_of(&administrator, Wish { url: String::new(), events, is_on: true });
    administrator.show(&app, &request, StatusCode::OK, &page)
}

/// `POST /admin/webhooks/new`
///
/// # Errors
/// [`Fault`].
pub async fn make(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_form(&app, &request, &body, Act::ChangeSystem).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let wish = read(&params);
    let again = |wrong: Vec<Wrong>, note, status| {
        let page = WebhookPage { wrong, note, ..page_of(&administrator, wish.clone()) };
        administrator.show(&app, &request, status, &page)
    };
    if let Err(wrong) = manage_webhooks::admit(&app, &wish) {
        return again(wrong, None, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let secret = manage_webhooks::secret(&app);
    let hook = manage_webhooks::make(&app, &wish, &secret);
    let id = hook.id.clone();
    match manage_webhooks::add(&app, &administrator.actor(), hook).await? {
        Ok(Outcome::Saved(_)) => super::deliveries::show_secret(&app, &request, &administrator, (&id, secret, None)),
        Ok(Outcome::Nothing | Outcome::Outpaced | Outcome::Refused(_)) => again(Vec::new(), Some("admin-outpaced"), StatusCode::CONFLICT),
        Err(wrong) => again(vec![wrong], None, StatusCode::UNPROCESSABLE_ENTITY),
    }
}

/// `GET /admin/webhooks/{id}`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest, id: web::Path<String>) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_query(&app, &request, Act::SeeSettings).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let hook = find(&administrator, &id)?;
    let mut page = page_for(&app, &administrator, hook, wish_of(hook)).await?;
    page.note = match params.typed("done") {
        "saved" => Some("admin-saved"),
        "made" => Some("hooks-admin-made"),
        "queued" => Some("hooks-admin-queued"),
        _ => None,
    };
    administrator.show(&app, &request, StatusCode::OK, &page)
}

/// `POST /admin/webhooks/{id}`
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, id: web::Path<String>, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_form(&app, &request, &body, Act::ChangeSystem).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let hook = find(&administrator, &id)?;
    let wish = read(&params);
    let mut page = page_for(&app, &administrator, hook, wish.clone()).await?;
    if let Err(wrong) = manage_webhooks::admit(&app, &wish) {
        page.wrong = wrong;
        return administrator.show(&app, &request, StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let Ok(seen) = params.typed("seen").parse() else { return Err(Fault::BadRequest("seen is no version")) };
    match manage_webhooks::change(&app, &administrator.actor(), (&hook.id, seen), &wish).await? {
        Outcome::Saved(_) | Outcome::Nothing => Ok(see_other(&format!("/admin/webhooks/{}?done=saved", hook.id))),
        Outcome::Outpaced | Outcome::Refused(_) => {
            page.note = Some("admin-outpaced");
            administrator.show(&app, &request, StatusCode::CONFLICT, &page)
        }
    }
}

/// Hours of a form, when they are one of the choices.
pub(super) fn overlap(params: &Params) -> Result<Duration, Fault> {
    let hours = params.typed("hours").parse().ok().filter(|hours| OVERLAPS.iter().any(|(own, _)| own == hours));
    hours.map(|hours: u32| Duration::from_secs(u64::from(hours) * 3_600)).ok_or(Fault::BadRequest("hours is none of the choices"))
}
