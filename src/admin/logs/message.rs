//! `/admin/logs/messages/{id}`: one message and its way.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::fields;
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
    /// Its id.
    pub id: String,
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
    /// The provider's code.
    pub code: Option<String>,
    /// Parts.
    pub segments: Option<i64>,
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
            id: "msg_0192".into(),
            to: "••• 00".into(),
            channel: words::channel(crate::domain::challenge::Channel::Email),
            country: None,
            application: "Orders & <more>".into(),
            about: "insight-about-notice",
            state: MessageState::Failed,
            reason,
            code: reason.map(|_| "21211".into()),
            segments: None,
            price: None,
            provider_id: None,
            entered_at: None,
            next_at: None,
            trail: vec![],
        };
        let mut samples: Vec<Self> = words::reasons().map(|reason| page(Some(reason))).into();
        let steps = MessageState::ALL.map(|state| TrailStep { state, error: (state == MessageState::Failed).then(|| "30<b>".into()), at });
        samples.push(Self {
            country: Some("Atlantis".into()),
            segments: Some(2),
            price: Some("0.0075 USD".into()),
            provider_id: Some("SM00".into()),
            entered_at: Some(at),
            next_at: Some(at),
            trail: steps.into(),
            ..page(None)
        });
        for about in ["second-step", "bind", "remove", "recover", "invitation"] {
            let about = [About::Code(crate::domain::challenge::Purpose::SecondStep), About::Notice, About::Invitation]
                .iter()
                .map(words::about)
                .find(|key| key.ends_with(about));
            samples.extend(about.map(|about| Self { about, ..page(None) }));
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
    let to = app.keyring.open_address(own.channel, &own.sealed).map(|to| to.masked());
    let queued = TrailStep { state: MessageState::Queued, error: None, at: own.created_at };
    let Logged { id, channel, client, state, next_at, provider_id, entered_at, bill, .. } = own.clone();
    let page = MessagePage {
        ui: &administrator.ui,
        frame: administrator.frame(Section::Messages),
        id: id.as_str().to_owned(),
        to: to.unwrap_or_else(|_| "•••".to_owned()),
        channel: words::channel(channel),
        country: own.country.as_deref().map(|code| fields::country(&administrator.ui, code)),
        application: fields::application(&administrator.snapshot, client.as_str()),
        about: words::about(&About::of(&own)),
        state,
        reason: words::reason_of(&own),
        code: own.error.as_ref().map(|(_, code)| code.clone()).filter(|code| !code.is_empty()),
        segments: bill.segments,
        price: bill.price,
        provider_id,
        entered_at,
        // A message on its way is due too, for the worker that would take it over.
        next_at: next_at.filter(|_| own.attempts > 0),
        trail: std::iter::once(queued).chain(own.trail).collect(),
    };
    administrator.show(&app, &request, StatusCode::OK, &page)
}
