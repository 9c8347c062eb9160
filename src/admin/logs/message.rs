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
use crate::domain::challenge::Recipient;
use crate::domain::id::MessageId;
use crate::domain::message::MessageState;
use crate::domain::message_trail::TrailStep;
use crate::domain::role::Act;
use crate::domain::time::UtcTime;
use crate::flow::people;
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
    /// Whether its address is shown in full.
    pub is_revealed: bool,
    /// Whether whoever looks may see it.
    pub may_reveal: bool,
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
            is_revealed: false,
            may_reveal: reason.is_none(),
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
        samples.push(Self { is_revealed: true, ..page(None) });
        samples
    }
}

fn page_of<'a>(app: &App, administrator: &'a Administrator, own: Logged, revealed: Option<&Recipient>) -> MessagePage<'a> {
    let queued = TrailStep { state: MessageState::Queued, error: None, at: own.created_at };
    let mut line = messages::line(app, administrator, &own);
    if let Some(address) = revealed {
        line.to = match address {
            Recipient::Phone(number) => number.international(),
            Recipient::Email(mailbox) => mailbox.as_str().to_owned(),
        };
    }
    let Logged { next_at, provider_id, entered_at, bill, error, attempts, trail, .. } = own;
    MessagePage {
        ui: &administrator.ui,
        frame: administrator.frame(Section::Messages),
        line,
        code: error.map(|(_, code)| code).filter(|code| !code.is_empty()),
        price: bill.price,
        provider_id,
        entered_at,
        // A message on its way is due too, for the worker that would take it over.
        next_at: next_at.filter(|_| attempts > 0),
        trail: std::iter::once(queued).chain(trail).collect(),
        is_revealed: revealed.is_some(),
        may_reveal: administrator.role.may(Act::RevealAddress),
    }
}

async fn find(app: &App, path: &str) -> Result<Logged, Fault> {
    let id = MessageId::new(plain_id(path));
    app.store.read(move |db| message_log::find(db, &id)).await?.ok_or(Fault::NotFound)
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
    let own = find(&app, &path).await?;
    administrator.show(&app, &request, StatusCode::OK, &page_of(&app, &administrator, own, None))
}

/// `POST /admin/logs/messages/{id}/reveal`: the address in full, on this answer alone.
///
/// # Errors
/// [`Fault::NotFound`] for a message that is not there or no longer.
pub async fn reveal(app: web::Data<App>, request: HttpRequest, path: web::Path<String>, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, _) = match Administrator::of_form(&app, &request, &body, Act::RevealAddress).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let own = find(&app, &path).await?;
    let revealed = people::reveal_message(&app, &administrator.actor(), own.id.clone()).await?.ok_or(Fault::NotFound)?;
    administrator.show(&app, &request, StatusCode::OK, &page_of(&app, &administrator, own, Some(&revealed)))
}
