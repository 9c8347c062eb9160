//! `/admin/logs`: the audit log.

use std::collections::HashMap;

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::fields::{self, Choice, Typed, Wrong};
use super::{event_words, trail_file};
use crate::admin::administrator::Administrator;
use crate::admin::frame::{Frame, Section};
use crate::app::App;
use crate::domain::actor::application_of;
use crate::domain::audit_chain::{Flaw, StoredEvent};
use crate::domain::browser_name::BrowserName;
use crate::domain::challenge::Recipient;
use crate::domain::difference::Difference;
use crate::domain::email::EmailAddress;
use crate::domain::event::EventKind;
use crate::domain::id::UserId;
use crate::domain::phone::{self, Region};
use crate::domain::role::Act;
use crate::domain::time::UtcTime;
use crate::flow::seal::{self, Depth, Report};
use crate::mail::words::Writer;
use crate::storage::accounts;
use crate::storage::audit_log::{self, Filter, Known};
use crate::web::page::{Page, see_other};
use crate::web::{Fault, Params, Ui};

/// Events of a page.
const A_PAGE: usize = 50;
/// Links of the chain that every visit looks at.
const A_LOOK: i64 = 50;
/// The fields of the filter.
pub(super) const FIELDS: [&str; 4] = ["kind", "person", "from", "to"];

/// Somebody.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Somebody {
    /// Their id.
    pub id: String,
    /// Their name or masked address; the id when they are gone.
    pub name: String,
}

/// One event.
#[derive(Clone, Debug)]
pub struct Line {
    /// When.
    pub at: UtcTime,
    /// What: a text's key.
    pub what: Option<&'static str>,
    /// What: the stable word.
    pub word: String,
    /// Who did it.
    pub who: Option<Somebody>,
    /// Whom it concerns, where that is somebody else.
    pub whom: Option<Somebody>,
    /// The application, or what else it was done to.
    pub target: Option<String>,
    /// What was before and after.
    pub changes: Vec<Difference>,
    /// A stable word or a masked address.
    pub detail: String,
    /// The network, masked.
    pub network: Option<String>,
    /// The browser.
    pub browser: Option<String>,
}

/// The log.
#[derive(Template)]
#[template(path = "admin/logs.html")]
pub struct LogsPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// The filter.
    pub typed: Typed,
    /// Whose events these are, where only one person's are shown.
    pub person: Option<Somebody>,
    /// Kinds to choose from.
    pub kinds: Vec<Choice>,
    /// The events, the newest first.
    pub lines: Vec<Line>,
    /// Where the older ones are.
    pub older: Option<String>,
    /// Whether the chain holds.
    pub chain: Report,
    /// Whether all of it was looked at.
    pub is_whole: bool,
}

impl LogsPage<'_> {
    /// A moment, as HTML.
    pub fn stamp(&self, at: &UtcTime) -> String {
        fields::stamp(*at)
    }

    /// Up to when the chain holds, as HTML.
    fn holds(&self) -> askama::Result<Option<String>> {
        self.chain.through.map(|(_, at)| self.ui.moment("insight-chain-holds", &at)).transpose()
    }

    /// How much was looked at.
    fn looked(&self) -> askama::Result<String> {
        self.ui.say("insight-chain-looked", &[("links", self.chain.links.into()), ("events", self.chain.events.into())])
    }

    /// What is wrong with the chain, as HTML.
    fn flaw(&self) -> askama::Result<Option<String>> {
        let Some((link, at, flaw)) = &self.chain.broken else { return Ok(None) };
        let place = format!("{link} ({})", at.rfc3339_millis());
        let link = ("link", place.into());
        let text = match flaw {
            Flaw::Link => self.ui.all_isolated("insight-chain-flaw-link", &[link]),
            Flaw::Changed(id) => self.ui.all_isolated("insight-chain-flaw-changed", &[link, ("event", id.as_str().into())]),
            Flaw::Added(id) => self.ui.all_isolated("insight-chain-flaw-added", &[link, ("event", id.as_str().into())]),
            Flaw::Missing(count) => self.ui.all_isolated("insight-chain-flaw-missing", &[link, ("count", (*count).into())]),
        };
        text.map(Some)
    }
}

impl<'a> Page<'a> for LogsPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let at = UtcTime::from_seconds(1_790_000_000);
        let somebody = |name: &str| Some(Somebody { id: "0a1b".into(), name: name.into() });
        let line = |kind: EventKind| Line {
            at,
            what: Some(event_words::key(kind)),
            word: kind.as_str().into(),
            who: somebody("Ann <b>"),
            whom: somebody("e•••@example.com"),
            target: Some("Orders & <more>".into()),
            changes: vec![Difference::of("sms.provider", "outbox", "<twilio>"), Difference::done("sms.twilio", "changed")],
            detail: "sms ••• 00".into(),
            network: Some("192.0.2.•".into()),
            browser: Some("Firefox".into()),
        };
        let bare = Line {
            what: None,
            who: None,
            whom: None,
            target: None,
            changes: vec![],
            detail: String::new(),
            network: None,
            browser: None,
            ..line(EventKind::CodeWrong)
        };
        let page = |lines: Vec<Line>, chain: Report| Self {
            ui,
            frame: Frame::sample(Section::Logs),
            typed: Typed::default(),
            person: None,
            kinds: vec![Choice { value: "code.wrong".into(), words: "x".into() }],
            older: (lines.len() > 1).then(|| "/admin/logs?before=1.a".into()),
            is_whole: lines.is_empty(),
            lines,
            chain,
        };
        let holds = Report { links: 3, events: 7, through: Some((3, at)), head: Some("0a1b2c3d".into()), broken: None };
        let broken = |flaw| Report { broken: Some((4, at, flaw)), ..holds.clone() };
        let mut samples = vec![
            page(vec![], Report::default()),
            Self { person: somebody("Ann"), ..page(vec![bare], holds.clone()) },
            page(EventKind::ALL.map(line).into(), holds.clone()),
        ];
        let flaws = [Flaw::Link, Flaw::Changed("e1".into()), Flaw::Added("e2".into()), Flaw::Missing(2)];
        samples.extend(flaws.map(|flaw| page(vec![], broken(flaw))));
        for (field, key) in [("person", "insight-error-person"), ("to", "insight-error-day"), ("kind", "insight-error-choice")] {
            samples.push(Self { typed: Typed::sample(&[], "", Some(Wrong { field, key })), ..page(vec![], holds.clone()) });
        }
        samples
    }
}

/// What the address asks for.
pub(super) fn filter(params: &Params) -> Result<Filter, Wrong> {
    let is_word = |id: &str| id.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.~".contains(&b));
    let is_doer = |id: &str| id.bytes().all(|b| b.is_ascii_hexdigit()) || application_of(id).is_some_and(is_word);
    let person = |id: &str| (id.len() <= 80 && is_doer(id)).then(|| UserId::new(id));
    let before = |text: &str| {
        let (at, id) = text.split_once('.')?;
        Some((UtcTime::from_micros(at.parse().ok()?), id.to_owned()))
    };
    Ok(Filter {
        kinds: fields::choice(params, "kind", EventKind::parse)?.map(|kind| vec![kind]),
        person: fields::choice(params, "person", person)?,
        from: fields::day(params, "from")?,
        to: fields::end_of_day(params, "to")?,
        before: before(params.typed("before")),
    })
}

/// `GET /admin/logs`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_query(&app, &request, Act::SeeLogs).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    view(&app, &request, &administrator, &params, None).await
}

/// `POST /admin/logs/person`: finds somebody by what they are called elsewhere. No address belongs in a URL.
///
/// # Errors
/// [`Fault`].
pub async fn find(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_form(&app, &request, &body, Act::SeeLogs).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    match person_of(&app, params.typed("who").trim()).await? {
        Some(id) => Ok(see_other(&format!("/admin/logs?person={id}"))),
        None => view(&app, &request, &administrator, &Params::default(), Some(Wrong { field: "person", key: "insight-error-person" })).await,
    }
}

async fn person_of(app: &App, typed: &str) -> Result<Option<UserId>, Fault> {
    let is_id = typed.len() == 24 && typed.bytes().all(|b| b.is_ascii_hexdigit());
    if is_id {
        return Ok(Some(UserId::new(typed.to_ascii_lowercase())));
    }
    let address = match EmailAddress::parse(typed) {
        Ok(address) => Recipient::Email(address),
        Err(_) => match phone::read(typed, Region::US, app.fiction()) {
            Ok(reachable) => Recipient::Phone(reachable.number),
            Err(_) => return Ok(None),
        },
    };
    let index = app.keyring.index_of(&address);
    let found = app.store.read(move |db| accounts::find_by_verified(db, address.channel(), &index)).await?;
    Ok(found.map(|user| user.id))
}

async fn view(app: &App, request: &HttpRequest, administrator: &Administrator, params: &Params, wrong: Option<Wrong>) -> Result<HttpResponse, Fault> {
    let (asked, wrong) = match (filter(params), wrong) {
        (Ok(filter), None) => (Some(filter), None),
        (Ok(_), wrong) | (Err(_), wrong @ Some(_)) => (None, wrong),
        (Err(wrong), None) => (None, Some(wrong)),
    };
    let person = asked.as_ref().and_then(|filter| filter.person.clone());
    let mut rows = match asked {
        Some(filter) => app.store.read(move |db| audit_log::list(db, &filter, i64::try_from(A_PAGE + 1).unwrap_or(i64::MAX))).await?,
        None => Vec::new(),
    };
    let has_more = rows.len() > A_PAGE;
    rows.truncate(A_PAGE);
    let last = rows.last().filter(|_| has_more);
    let older = last.map(|row| format!("/admin/logs?{}&before={}.{}", fields::query(params, &FIELDS), row.at.micros(), row.id));
    let known = names(app, &rows, person.as_ref()).await?;
    let is_whole = params.typed("check") == "all";
    let chain = seal::verify(&app.store, &app.keyring, if is_whole { Depth::Whole } else { Depth::Newest(A_LOOK) }).await?;
    let ui = &administrator.ui;
    let page = LogsPage {
        ui,
        frame: administrator.frame(Section::Logs),
        typed: Typed::of(params, &FIELDS, wrong),
        person: person.map(|id| known.somebody(id.as_str())),
        kinds: kinds(ui),
        lines: rows.into_iter().map(|row| line(administrator, &known, row)).collect(),
        older,
        chain,
        is_whole,
    };
    administrator.show(app, request, page.typed.status(), &page)
}

fn kinds(ui: &Ui) -> Vec<Choice> {
    let words = |kind: EventKind| Choice {
        value: kind.as_str().to_owned(),
        words: ui.text(event_words::key(kind)).unwrap_or_else(|_| kind.as_str().to_owned()),
    };
    let mut all: Vec<Choice> = EventKind::ALL.into_iter().map(words).collect();
    all.sort_by_cached_key(|choice| choice.words.to_lowercase());
    all
}

/// What people are called.
pub(super) struct Names(HashMap<String, String>);

impl Names {
    /// Somebody by their id.
    pub fn somebody(&self, id: &str) -> Somebody {
        Somebody { id: id.to_owned(), name: self.0.get(id).cloned().unwrap_or_else(|| id.to_owned()) }
    }
}

async fn names(app: &App, rows: &[StoredEvent], also: Option<&UserId>) -> Result<Names, Fault> {
    let mut ids: Vec<String> = rows.iter().flat_map(|row| [row.account.clone(), row.actor.clone()]).flatten().collect();
    ids.extend(also.map(|id| id.as_str().to_owned()));
    ids.sort_unstable();
    ids.dedup();
    let people = app.store.read(move |db| audit_log::people(db, &ids)).await?;
    let called = |known: Known| {
        let address = known.address.and_then(|(channel, sealed)| app.keyring.open_address(channel, &sealed).ok());
        known.name.filter(|name| !name.trim().is_empty()).or_else(|| address.map(|address| address.masked()))
    };
    Ok(Names(people.into_iter().filter_map(|(id, known)| Some((id, called(known)?))).collect()))
}

fn line(administrator: &Administrator, names: &Names, row: StoredEvent) -> Line {
    let ui = &administrator.ui;
    let writer = Writer { catalogue: &ui.catalogue, locale: ui.locale };
    let somebody = |id: Option<&String>| id.map(|id| names.somebody(id));
    // A program that acted is called by its application's name.
    let doer = |id: &String| match application_of(id) {
        Some(client) => Somebody { id: id.clone(), name: fields::application(&administrator.snapshot, client) },
        None => names.somebody(id),
    };
    let (who, whom) = match &row.actor {
        Some(actor) => (Some(doer(actor)), somebody(row.account.as_ref().filter(|account| *account != actor))),
        None => (somebody(row.account.as_ref()), None),
    };
    let application = row.client.as_deref().map(|id| fields::application(&administrator.snapshot, id));
    Line {
        at: row.at,
        what: EventKind::parse(&row.kind).map(event_words::key),
        who,
        whom,
        target: row.target.or(application),
        changes: row.changes.as_deref().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default(),
        detail: if row.actor.is_some() { String::new() } else { row.detail },
        network: row.address.as_deref().map(fields::masked_network),
        browser: row.browser.as_deref().and_then(BrowserName::from_column).and_then(|name| writer.browser(&name)),
        word: row.kind,
    }
}

/// `POST /admin/logs/export`: the log as a file, addresses masked.
///
/// # Errors
/// [`Fault`].
pub async fn export(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_form(&app, &request, &body, Act::SeeLogs).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let Ok(filter) = filter(&params) else { return Err(Fault::BadRequest("this filter is not on offer")) };
    trail_file::send(&app, &administrator, &params, filter).await
}
