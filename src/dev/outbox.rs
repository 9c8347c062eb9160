//! `/dev/outbox` and `/dev/outbox.json`: messages that stay on this machine, newest first.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde_json::json;

use crate::app::App;
use crate::domain::challenge::Channel;
use crate::keys::keyring::{hex, sha256};
use crate::storage::outbox::{self, OutboxMessage};
use crate::web::page::{self, Page};
use crate::web::visit::ui;
use crate::web::{Fault, Params, Ui};

/// One message as the page shows it.
pub struct Shown {
    /// The element's id.
    pub id: String,
    /// Text or mail.
    pub channel: Channel,
    /// Where it went.
    pub to: String,
    /// Of a mail.
    pub subject: Option<String>,
    /// What it says.
    pub body: String,
    /// The code in it.
    pub code: Option<String>,
    /// How far it got.
    pub status: String,
    /// When, RFC 3339.
    pub at: String,
    /// When, as a clock.
    pub clock: String,
}

/// The outbox.
#[derive(Template)]
#[template(path = "dev/outbox.html")]
pub struct OutboxPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// Newest first.
    pub messages: Vec<Shown>,
    /// The address filter.
    pub to: String,
    /// The channel filter.
    pub channel: Option<Channel>,
    /// Changes when the list does.
    pub version: String,
}

impl<'a> Page<'a> for OutboxPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let message = |channel, subject: Option<&str>| Shown {
            id: "msg_1".into(),
            channel,
            to: "+14155550100".into(),
            subject: subject.map(str::to_owned),
            body: "482615 is your <code>".into(),
            code: Some("482615".into()),
            status: "delivered".into(),
            at: "2026-01-01T00:00:00.000Z".into(),
            clock: "00:00:00".into(),
        };
        vec![
            Self { ui, messages: vec![], to: String::new(), channel: None, version: "0".into() },
            Self {
                ui,
                messages: vec![message(Channel::Sms, None), message(Channel::Email, Some("A subject"))],
                to: "+1".into(),
                channel: Some(Channel::Sms),
                version: "1".into(),
            },
        ]
    }
}

/// `GET /dev/outbox?to=...&channel=...`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let params = Params::of_query(&request)?;
    let (to, channel) = (params.typed("to").trim().to_owned(), Channel::parse(params.typed("channel")));
    let messages: Vec<Shown> = read(&app, &to, channel).await?.into_iter().map(shown).collect();
    let version = hex(&sha256(messages.iter().map(|message| message.id.as_str()).collect::<String>().as_bytes())[..6]);
    let ui = ui(&app, &request, "Doorcode", "");
    page::show(&ui, StatusCode::OK, &OutboxPage { ui: &ui, messages, to, channel, version }, None)
}

/// `GET /dev/outbox.json?to=...`
///
/// # Errors
/// [`Fault`].
pub async fn json(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let params = Params::of_query(&request)?;
    let channel = Channel::parse(params.typed("channel"));
    let messages = read(&app, params.typed("to").trim(), channel).await?;
    let list: Vec<_> = messages
        .iter()
        .map(|message| {
            let mut entry = json!({
                "id": message.id, "channel": message.channel.as_str(), "to": message.recipient, "body": message.body,
                "created_at": message.created_at.rfc3339_millis(), "status": message.status,
            });
            if let Some(subject) = &message.subject {
                entry["subject"] = json!(subject);
            }
            entry
        })
        .collect();
    Ok(HttpResponse::Ok().insert_header(("cache-control", "no-store")).json(list))
}

async fn read(app: &App, to: &str, channel: Option<Channel>) -> Result<Vec<OutboxMessage>, Fault> {
    // A query turns "+" into a space; people paste numbers with it.
    let to = to.trim().to_owned();
    let filter = (!to.is_empty()).then_some(to);
    Ok(app.store.read(move |db| outbox::newest(db, filter.as_deref(), channel)).await?)
}

fn shown(message: OutboxMessage) -> Shown {
    let at = message.created_at.rfc3339_millis();
    let code = message.body.split(|c: char| !c.is_ascii_digit()).find(|run| (6..=8).contains(&run.len())).map(str::to_owned);
    Shown {
        id: message.id.to_string(),
        channel: message.channel,
        to: message.recipient,
        subject: message.subject,
        body: message.body,
        code,
        status: message.status,
        clock: at.get(11..19).unwrap_or_default().to_owned(),
        at,
    }
}
