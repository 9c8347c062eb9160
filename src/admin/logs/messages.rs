//! `/admin/logs/messages`: what was sent, to whom as far as may be shown, and what became of it.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::fields::{self, Choice, Typed, Wrong};
use super::words::{self, About};
use crate::admin::administrator::Administrator;
use crate::admin::frame::{Frame, Section};
use crate::app::App;
use crate::domain::challenge::{Channel, Purpose};
use crate::domain::difference::Difference;
use crate::domain::event::EventKind;
use crate::domain::id::{ClientId, MessageId};
use crate::domain::message::MessageState;
use crate::domain::phone::Region;
use crate::domain::role::Act;
use crate::domain::sought::{self, Sought};
use crate::domain::time::UtcTime;
use crate::flow::manage::{self, Target};
use crate::storage::message_log::{self, Filter, Logged};
use crate::web::page::{Page, see_other};
use crate::web::phone_words::phone_error;
use crate::web::ui::escape;
use crate::web::{Fault, Params, Ui, csv};

/// Messages of a page.
const A_PAGE: usize = 50;
/// Messages that a file is made of, and that one reading brings.
const A_FILE: usize = 50_000;
const A_CHUNK: usize = 1_000;
/// The newest messages to one address.
const AT_ONE_ADDRESS: i64 = 200;
/// The fields of the filter.
const FIELDS: [&str; 6] = ["state", "channel", "country", "app", "from", "to"];

/// One message.
#[derive(Clone, Debug)]
pub struct Line {
    /// Its id.
    pub id: String,
    /// When it was queued.
    pub at: UtcTime,
    /// Where to, masked.
    pub to: String,
    /// How it travelled: a text's key.
    pub channel: &'static str,
    /// The country's name.
    pub country: Option<String>,
    /// The application's name.
    pub application: String,
    /// What it carried: a text's key.
    pub about: &'static str,
    /// How far it got.
    pub state: MessageState,
    /// Why not further: a text's key.
    pub reason: Option<&'static str>,
    /// Parts.
    pub segments: Option<i64>,
    /// Whether its code was entered; `None` where it has none.
    pub entered: Option<bool>,
}

impl Line {
    /// A message on its way, for samples.
    pub(super) fn sample(state: MessageState) -> Self {
        Self {
            id: "msg_0192".into(),
            at: UtcTime::from_seconds(1_790_000_000),
            to: "••• 00".into(),
            channel: words::channel(Channel::Sms),
            country: Some("Atlantis & <co>".into()),
            application: "Orders & <more>".into(),
            about: words::about(&About::Code(Purpose::SignIn)),
            state,
            reason: (state == MessageState::Failed).then(|| words::reasons()[0]),
            segments: Some(1),
            entered: (state != MessageState::Unknown).then_some(state == MessageState::Delivered),
        }
    }
}

/// The log.
#[derive(Template)]
#[template(path = "admin/logs_messages.html")]
pub struct MessagesPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// The filter.
    pub typed: Typed,
    /// Applications to choose from.
    pub applications: Vec<Choice>,
    /// Countries to choose from.
    pub countries: Vec<Choice>,
    /// The messages, the newest first.
    pub lines: Vec<Line>,
    /// Where the older ones are.
    pub older: Option<String>,
    /// What was looked for: a number or a mailbox, which no other page repeats.
    pub sought: Option<String>,
    /// What is wrong with it, as HTML.
    pub error: Option<String>,
}

impl MessagesPage<'_> {
    /// States to choose from.
    pub fn states(&self) -> [MessageState; 8] {
        MessageState::ALL
    }

    /// The key of a state's word.
    pub fn state_key(&self, state: &MessageState) -> &'static str {
        words::state(*state)
    }

    /// The class of a state's badge.
    pub fn badge(&self, state: &MessageState) -> &'static str {
        words::badge(*state)
    }

    /// A moment, as HTML.
    pub fn stamp(&self, at: &UtcTime) -> String {
        fields::stamp(*at)
    }
}

impl<'a> Page<'a> for MessagesPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |lines: Vec<Line>, wrong: Option<Wrong>| Self {
            ui,
            frame: Frame::sample(Section::Messages),
            typed: Typed::sample(&FIELDS, wrong.map_or("", |_| "\"><b>"), wrong),
            applications: vec![Choice { value: "web".into(), words: "Orders & <more>".into() }],
            countries: vec![Choice { value: "GB".into(), words: "UK".into() }],
            older: (lines.len() > 1).then(|| "/admin/logs/messages?before=msg_0192".into()),
            lines,
            sought: None,
            error: None,
        };
        let sought = |lines: Vec<Line>, error: Option<&str>| Self {
            sought: Some("+1 415 555 0100 <b>".into()),
            error: error.map(str::to_owned),
            older: None,
            ..page(lines, None)
        };
        let wrong = |field, key| Some(Wrong { field, key });
        vec![
            page(vec![], None),
            page(vec![], wrong("from", "insight-error-day")),
            page(vec![], wrong("state", "insight-error-choice")),
            page(MessageState::ALL.map(Line::sample).into(), None),
            sought(vec![Line::sample(MessageState::Delivered)], None),
            sought(vec![], Some("Nothing &amp; nobody")),
        ]
    }
}

fn filter(params: &Params) -> Result<Filter, Wrong> {
    Ok(Filter {
        state: fields::choice(params, "state", MessageState::parse)?,
        channel: fields::choice(params, "channel", Channel::parse)?,
        country: fields::choice(params, "country", Region::parse)?,
        client: fields::choice(params, "app", |id| Some(ClientId::new(id)))?,
        from: fields::day(params, "from")?,
        to: fields::end_of_day(params, "to")?,
        address: None,
        before: Some(params.typed("before")).filter(|id| !id.is_empty()).map(MessageId::new),
    })
}

/// A message as the log shows it.
pub(super) fn line(app: &App, administrator: &Administrator, own: &Logged) -> Line {
    let to = app.keyring.open_address(own.channel, &own.sealed).map(|to| to.masked());
    Line {
        id: own.id.as_str().to_owned(),
        at: own.created_at,
        to: to.unwrap_or_else(|_| "•••".to_owned()),
        channel: words::channel(own.channel),
        country: own.country.as_deref().map(|code| fields::country(&administrator.ui, code)),
        application: fields::application(&administrator.snapshot, own.client.as_str()),
        about: words::about(&About::of(own)),
        state: own.state,
        reason: words::reason_of(own),
        segments: own.bill.segments,
        entered: matches!(About::of(own), About::Code(_)).then_some(own.entered_at.is_some()),
    }
}

/// `GET /admin/logs/messages`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_query(&app, &request, Act::SeeLogs).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let (mut rows, wrong) = match filter(&params) {
        // One more than a page shows tells whether there are older ones.
        Ok(filter) => (app.store.read(move |db| message_log::list(db, &filter, limit(A_PAGE + 1))).await?, None),
        Err(wrong) => (Vec::new(), Some(wrong)),
    };
    let has_more = rows.len() > A_PAGE;
    rows.truncate(A_PAGE);
    let last = rows.last().filter(|_| has_more).map(|own| own.id.clone());
    let older = last.map(|id| format!("/admin/logs/messages?{}", [fields::query(&params, &FIELDS), format!("before={id}")].join("&")));
    let page = MessagesPage {
        ui: &administrator.ui,
        frame: administrator.frame(Section::Messages),
        typed: Typed::of(&params, &FIELDS, wrong),
        applications: fields::applications(&administrator.snapshot),
        countries: fields::all_countries(&administrator.ui),
        lines: rows.iter().map(|own| line(&app, &administrator, own)).collect(),
        older,
        sought: None,
        error: None,
    };
    administrator.show(&app, &request, page.typed.status(), &page)
}

/// `POST /admin/logs/messages`: messages to a number or a mailbox, which stands in no URL.
///
/// # Errors
/// [`Fault`].
pub async fn search(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_form(&app, &request, &body, Act::SeeLogs).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let (ui, typed) = (&administrator.ui, params.typed("q"));
    let say = |key: &str| ui.text(key).map(|text| escape(&text)).map_err(|error| Fault::Internal(error.to_string()));
    let region = Region::parse(ui.locale.likely_region()).unwrap_or(Region::US);
    let (mut rows, mut error) = (Vec::new(), None);
    match sought::read(typed, region, app.fiction()) {
        Sought::Everybody => return Ok(see_other("/admin/logs/messages")),
        Sought::Name(_) | Sought::Id(_) => error = Some(say("insight-search-whole")?),
        Sought::NoNumber(problem) => error = Some(phone_error(ui, typed, problem).map_err(|error| Fault::Internal(error.to_string()))?),
        Sought::Address(address) => {
            let filter = Filter { channel: Some(address.channel()), address: Some(app.keyring.index_of(&address)), ..Filter::default() };
            rows = app.store.read(move |db| message_log::list(db, &filter, AT_ONE_ADDRESS)).await?;
            if rows.is_empty() {
                error = Some(say("insight-search-none")?);
            }
        }
    }
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = MessagesPage {
        ui,
        frame: administrator.frame(Section::Messages),
        typed: Typed::default(),
        applications: fields::applications(&administrator.snapshot),
        countries: fields::all_countries(ui),
        lines: rows.iter().map(|own| line(&app, &administrator, own)).collect(),
        older: None,
        sought: Some(typed.chars().take(254).collect()),
        error,
    };
    administrator.show(&app, &request, status, &page)
}

fn limit(rows: usize) -> i64 {
    i64::try_from(rows).unwrap_or(i64::MAX)
}

/// `POST /admin/logs/messages/export`: the log as a file, addresses masked.
///
/// # Errors
/// [`Fault`].
pub async fn export(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_form(&app, &request, &body, Act::SeeLogs).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let Ok(filter) = filter(&params) else { return Err(Fault::BadRequest("this filter is not on offer")) };
    let mut next = Filter { before: None, ..filter };
    let mut text = String::new();
    csv::line(
        &mut text,
        &[
            "id",
            "queued_at",
            "channel",
            "to",
            "country",
            "application",
            "about",
            "state",
            "error_class",
            "error_code",
            "segments",
            "price",
            "entered_at",
            "provider_id",
        ],
    );
    let mut count = 0;
    while count < A_FILE {
        let asked = next.clone();
        let rows = app.store.read(move |db| message_log::list(db, &asked, limit(A_CHUNK))).await?;
        rows.iter().for_each(|own| write_line(&mut text, &app, own));
        count += rows.len();
        match rows.last() {
            Some(last) if rows.len() == A_CHUNK => next.before = Some(last.id.clone()),
            _ => break,
        }
    }
    let (actor, query) = (administrator.actor(), fields::query(&params, &FIELDS));
    let told = [Difference::done("filter", &query), Difference::done("rows", &count.to_string())];
    let target = Target::Other("log messages".to_owned());
    app.store.write(move |db| manage::record(db, &actor, EventKind::LogExported, &target, &told)).await?;
    Ok(fields::file("messages.csv", "text/csv; charset=utf-8", text))
}

fn write_line(text: &mut String, app: &App, own: &Logged) {
    let to = app.keyring.open_address(own.channel, &own.sealed).map(|to| to.masked()).unwrap_or_default();
    let (class, code) = own.error.as_ref().map_or(("", ""), |(class, code)| (class.as_str(), code.as_str()));
    let entered = own.entered_at.map(UtcTime::rfc3339_millis).unwrap_or_default();
    let segments = own.bill.segments.map(|count| count.to_string()).unwrap_or_default();
    csv::line(
        text,
        &[
            own.id.as_str(),
            &own.created_at.rfc3339_millis(),
            own.channel.as_str(),
            &to,
            own.country.as_deref().unwrap_or_default(),
            own.client.as_str(),
            About::of(own).word(),
            own.state.as_str(),
            class,
            code,
            &segments,
            own.bill.price.as_deref().unwrap_or_default(),
            &entered,
            own.provider_id.as_deref().unwrap_or_default(),
        ],
    );
}
