//! `/admin/logs/messages/{id}`: one message and its way.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::fields;
use super::messages::{self, Line};
use super::words::{self, About};
use crate::admin::administrator::Administrator;
use crate::admin::frame::{Frame, Section};
use crate::app::App;
use crate::domain::id::MessageId;
use crate::domain::message::MessageState;
use crate::domain::message_trail::TrailStep;
use crate::domain::role::Act;
use crate::domain::time::UtcTime;
use crate::storage::message_log::{self, Logged};
use crate::web::page::Page;
use crate::web::{Fault, Ui, plain_id};

/// One message.
#[derive(Template)]
#[template(path = "admin/logs_message.html")]
pub struct MessagePage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// The message as the log shows it.
    pub line: Line,
    /// The provider's code.
    pub code: Option<String>,
    /// What it cost.
    pub price: Option<String>,
    /// The provider's name for it.
    pub provider_id: Option<String>,
    /// When its code was entered.
    pub entered_at: Option<UtcTime>,
    /// When it is tried again.
    pub next_at: Option<UtcTime>,
    /// Its way.
    pub trail: Vec<TrailStep>,
}

impl MessagePage<'_> {
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
        fields::exact(*at)
    }
}

impl<'a> Page<'a> for MessagePage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let at = UtcTime::from_seconds(1_790_000_000);
        let page = |reason: Option<&'static str>| Self {
            ui,
            frame: Frame::sample(Section::Messages),
            line: Line { country: None, segments: None, reason, ..Line::sample(MessageState::Failed) },
            code: reason.map(|_| "21211".into()),
            price: None,
            provider_id: None,
            entered_at: None,
            next_at: None,
            trail: vec![],
        };
        let mut samples: Vec<Self> = words::reasons().map(|reason| page(Some(reason))).into();
        let steps = MessageState::ALL.map(|state| TrailStep { state, error: (state == MessageState::Failed).then(|| "30<b>".into()), at });
        samples.push(Self {
            line: Line::sample(MessageState::Delivered),
            price: Some("0.0075 USD".into()),
            provider_id: Some("SM00".into()),
            entered_at: Some(at),
            next_at: Some(at),
            trail: steps.into(),
            ..page(None)
        });
        for about in ["second-step", "bind", "remove", "recover", "invitation", "recovery-link"] {
            let about = [About::Code(crate::domain::challenge::Purpose::SecondStep), About::Notice, About::Invitation, About::RecoveryLink]
                .iter()
                .map(words::about)
                .find(|key| key.ends_with(about));
            samples.extend(about.map(|about| Self { line: Line { about, ..Line::sample(MessageState::Sent) }, ..page(None) }));
        }
        samples
    }
}

/// `GET /admin/logs/messages/{id}`
///
/// # Errors
/// [`Fault::NotFound`] for a message that is not there or no longer.
pub async fn show(app: web::Data<App>, request: HttpRequest, path: web::Path<String>) -> Result<HttpResponse, Fault> {
    let (administrator, _) = match Administrator::of_query(&app, &request, Act::SeeLogs).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let id = MessageId::new(plain_id(&path));
    let own = app.store.read(move |db| message_log::find(db, &id)).await?.ok_or(Fault::NotFound)?;
    let queued = TrailStep { state: MessageState::Queued, error: None, at: own.created_at };
    let line = messages::line(&app, &administrator, &own);
    let Logged { next_at, provider_id, entered_at, bill, .. } = own.clone();
    let page = MessagePage {
        ui: &administrator.ui,
        frame: administrator.frame(Section::Messages),
        line,
        code: own.error.as_ref().map(|(_, code)| code.clone()).filter(|code| !code.is_empty()),
        price: bill.price,
        provider_id,
        entered_at,
        // A message on its way is due too, for the worker that would take it over.
        next_at: next_at.filter(|_| own.attempts > 0),
        trail: std::iter::once(queued).chain(own.trail).collect(),
    };
    administrator.show(&app, &request, StatusCode::OK, &page)
}
