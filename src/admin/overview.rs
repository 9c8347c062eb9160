//! `/admin`: what needs somebody, how the last day went, what is left to set up.

use std::collections::HashMap;
use std::time::Duration;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::administrator::Administrator;
use super::frame::{Frame, Section};
use crate::app::App;
use crate::domain::client::{ACCOUNT, PORTAL};
use crate::domain::connection::SmsProvider;
use crate::domain::conversion::{self, Stages};
use crate::domain::event::EventKind;
use crate::domain::installation::MfaRequirement;
use crate::domain::message::MessageState;
use crate::domain::role::Act;
use crate::domain::time::UtcTime;
use crate::flow::seal::{self, Depth};
use crate::storage::{StorageError, accounts, audit_log, message_log, tallies};
use crate::web::health::{self, Problem};
use crate::web::page::Page;
use crate::web::{Fault, Ui};

const DAY: Duration = Duration::from_secs(24 * 3_600);
/// The application of development mode.
const DEMO: &str = "demo";
/// Messages that did not arrive, of a hundred, that somebody should look at.
const TOO_MANY: i64 = 20;
/// Links of the audit chain that every visit looks at.
const A_LOOK: i64 = 5;

/// Something that needs somebody.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Attention {
    /// What `/health/ready` says.
    Missing(Problem),
    /// Texts go to the local outbox.
    Outbox,
    /// The provider does not take messages, and its last error.
    SmsFailing(String),
    /// So many of a hundred messages do not arrive.
    Undelivered(i64),
    /// There is no application but the demo.
    DemoOnly,
    /// The audit log was changed.
    Chain,
}

impl Attention {
    /// Where to do something about it.
    pub const fn link(&self) -> Option<&'static str> {
        match self {
            Self::Missing(Problem::NoSms) | Self::Outbox | Self::SmsFailing(_) => Some("/admin/sms"),
            Self::Missing(Problem::NoMail) => Some("/admin/mail"),
            Self::Missing(Problem::KeysPending) => Some("/admin/keys"),
            Self::Undelivered(_) => Some("/admin/logs/messages?state=undelivered"),
            Self::DemoOnly => Some("/admin/apps"),
            Self::Chain => Some("/admin/logs?check=all"),
        }
    }
}

/// A figure of the last day, and of the last week.
#[derive(Clone, Debug)]
pub struct Figure {
    /// What: a text's key.
    pub key: &'static str,
    /// In the last 24 hours; `None` where there are too few to judge.
    pub day: Option<String>,
    /// In the last 7 days.
    pub week: Option<String>,
}

/// A step on the way to serving people.
#[derive(Clone, Debug)]
pub struct Step {
    /// What: a text's key.
    pub key: &'static str,
    /// Where.
    pub link: Option<&'static str>,
    /// Whether it is done.
    pub is_done: bool,
}

/// The first page.
#[derive(Template)]
#[template(path = "admin/overview.html")]
pub struct OverviewPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// What needs somebody.
    pub attention: Vec<Attention>,
    /// How it goes.
    pub figures: Vec<Figure>,
    /// What there is to set up.
    pub steps: Vec<Step>,
}

impl OverviewPage<'_> {
    /// Something that needs somebody, as HTML.
    fn says(&self, attention: &Attention) -> askama::Result<String> {
        let plain = |key: &str| self.ui.all_isolated(key, &[]);
        match attention {
            Attention::Missing(Problem::NoSms) => plain("insight-problem-no-sms"),
            Attention::Missing(Problem::NoMail) => plain("insight-problem-no-mail"),
            Attention::Missing(Problem::KeysPending) => plain("insight-problem-keys"),
            Attention::Outbox => plain("insight-problem-outbox"),
            Attention::SmsFailing(error) => self.ui.all_isolated("insight-problem-sms-failing", &[("error", error.as_str().into())]),
            Attention::Undelivered(share) => self.ui.all_isolated("insight-problem-undelivered", &[("share", (*share).into())]),
            Attention::DemoOnly => plain("insight-problem-demo-only"),
            Attention::Chain => plain("insight-problem-chain"),
        }
    }

    /// Whether this role may open where something is done about it.
    pub fn opens(&self, link: &str) -> bool {
        let path = link.split('?').next().unwrap_or_default();
        let act = if path.starts_with("/admin/logs") { Act::SeeLogs } else { Act::SeeSettings };
        self.frame.role.may(act)
    }

    /// Steps that are not done.
    pub fn left(&self) -> i64 {
        i64::try_from(self.steps.iter().filter(|step| !step.is_done).count()).unwrap_or(0)
    }
}

impl<'a> Page<'a> for OverviewPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let figure = |key| Figure { key, day: Some("12".into()), week: None };
        let steps = |is_done: bool| STEPS.map(|(key, link)| Step { key, link, is_done }).into();
        let page = |attention: Vec<Attention>| Self {
            ui,
            frame: Frame::sample(Section::Overview),
            figures: FIGURES.map(figure).into(),
            steps: steps(attention.is_empty()),
            attention,
        };
        let missing = [Problem::NoSms, Problem::NoMail, Problem::KeysPending].map(Attention::Missing);
        let others =
            [Attention::Outbox, Attention::SmsFailing("refused: <20003>".into()), Attention::Undelivered(31), Attention::DemoOnly, Attention::Chain];
        vec![page(vec![]), page(missing.into_iter().chain(others).collect())]
    }
}

const FIGURES: [&str; 6] = [
    "insight-figure-sign-ins",
    "insight-figure-new",
    "insight-figure-messages",
    "insight-figure-undelivered",
    "insight-figure-wrong",
    "insight-figure-conversion",
];

const STEPS: [(&str, Option<&str>); 6] = [
    ("insight-step-sms", Some("/admin/sms")),
    ("insight-step-mail", Some("/admin/mail")),
    ("insight-step-https", None),
    ("insight-step-app", Some("/admin/apps")),
    ("insight-step-mfa", Some("/admin/mfa")),
    ("insight-step-colleague", Some("/admin/administrators")),
];

/// What was counted in a stretch of time.
struct Counted {
    kinds: HashMap<String, i64>,
    states: Vec<(MessageState, i64)>,
    stages: Stages,
}

impl Counted {
    fn of(&self, kinds: &[EventKind]) -> i64 {
        kinds.iter().filter_map(|kind| self.kinds.get(kind.as_str())).sum()
    }

    fn messages(&self) -> i64 {
        self.states.iter().map(|(_, count)| count).sum()
    }

    fn undelivered(&self) -> i64 {
        let is_lost = |state: &MessageState| matches!(state, MessageState::Undelivered | MessageState::Failed);
        self.states.iter().filter(|(state, _)| is_lost(state)).map(|(_, count)| count).sum()
    }

    /// In the order of [`FIGURES`].
    fn figures(&self) -> [Option<String>; FIGURES.len()] {
        let wrong = [EventKind::CodeWrong, EventKind::PasswordWrong, EventKind::SecondStepWrong];
        let count = |number: i64| Some(number.to_string());
        [
            count(self.of(&[EventKind::SignedIn])),
            count(self.of(&[EventKind::UserCreated])),
            count(self.messages()),
            count(self.undelivered()),
            count(self.of(&wrong)),
            self.stages.share().map(|share| format!("{share} %")),
        ]
    }
}

async fn counted(app: &App, since: Duration) -> Result<Counted, StorageError> {
    let now = app.now();
    let (from, to) = (now - since, now + Duration::from_secs(1));
    app.store
        .read(move |db| {
            let mut stages = Stages::default();
            for own in tallies::funnels(db, (from, to), i64::MAX)? {
                stages.add(Stages { asked: own.asked, sent: own.sent, delivered: own.delivered, entered: own.entered });
            }
            let kinds = audit_log::counts(db, from, to)?.into_iter().collect();
            Ok(Counted { kinds, states: message_log::states(db, from, to)?, stages })
        })
        .await
}

/// `GET /admin`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (administrator, _) = match Administrator::of_query(&app, &request, Act::SeePortal).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let (day, week) = (counted(&app, DAY).await?, counted(&app, DAY * 7).await?);
    let figures = FIGURES.into_iter().zip(day.figures()).zip(week.figures());
    let page = OverviewPage {
        ui: &administrator.ui,
        frame: administrator.frame(Section::Overview),
        attention: attention(&app, &administrator, &day).await?,
        figures: figures.map(|((key, day), week)| Figure { key, day, week }).collect(),
        steps: steps(&app, &administrator).await?,
    };
    administrator.show(&app, &request, StatusCode::OK, &page)
}

fn has_application(administrator: &Administrator) -> bool {
    administrator.snapshot.clients.keys().any(|id| ![ACCOUNT, PORTAL, DEMO].contains(&id.as_str()))
}

async fn attention(app: &App, administrator: &Administrator, day: &Counted) -> Result<Vec<Attention>, Fault> {
    let now: UtcTime = administrator.visit.now;
    let mut found: Vec<Attention> = health::problems(app, &administrator.snapshot).into_iter().map(Attention::Missing).collect();
    let provider = administrator.snapshot.installation.sms.provider;
    if provider == SmsProvider::Outbox && app.settings.development {
        found.push(Attention::Outbox);
    }
    let report = app.delivery.health().report(now);
    if provider != SmsProvider::Outbox && report.failures > 0 {
        found.push(Attention::SmsFailing(report.last_error.unwrap_or_default()));
    }
    let lost = conversion::percent(day.undelivered(), day.messages());
    if day.messages() >= conversion::ENOUGH && lost >= TOO_MANY {
        found.push(Attention::Undelivered(lost));
    }
    if !has_application(administrator) {
        found.push(Attention::DemoOnly);
    }
    if seal::verify(&app.store, &app.keyring, Depth::Newest(A_LOOK)).await?.broken.is_some() {
        found.push(Attention::Chain);
    }
    Ok(found)
}

async fn steps(app: &App, administrator: &Administrator) -> Result<Vec<Step>, Fault> {
    let installation = &administrator.snapshot.installation;
    let colleagues = app.store.read(accounts::with_roles).await?;
    let done = [
        installation.sms.provider != SmsProvider::Outbox,
        health::has_mail(app, &administrator.snapshot),
        app.settings.is_https(),
        has_application(administrator),
        installation.mfa.policy != MfaRequirement::Off,
        colleagues > 1,
    ];
    Ok(STEPS.into_iter().zip(done).map(|((key, link), is_done)| Step { key, link, is_done }).collect())
}
