//! `GET /admin/sms/test`, `POST /admin/sms/test`: a text with a code that opens nothing, to see what the provider says.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::super::administrator::Administrator;
use super::super::frame::{Frame, Section};
use super::super::message_words::{Fate, Typed, not_tried_words};
use super::super::sheet::Sheet;
use super::Tab;
use super::settings::apps;
use crate::app::App;
use crate::domain::challenge::Channel;
use crate::domain::locale::{Locale, RequestLanguage};
use crate::domain::phone::{self, Region};
use crate::domain::role::Act;
use crate::domain::time::UtcTime;
use crate::flow::trial::{self, Wanted};
use crate::i18n::negotiate;
use crate::web::page::{Page, see_other};
use crate::web::phone_words::phone_error;
use crate::web::visit::header;
use crate::web::{Fault, Ui, plain_id};

const FIELDS: [&str; 3] = ["number", "as_language", "as_app"];

/// The page.
#[derive(Template)]
#[template(path = "admin/sms_test.html")]
pub struct SmsTestPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// The tab and its form.
    pub sheet: Sheet<Tab>,
    /// Applications to send for, by name.
    pub apps: Vec<String>,
    /// What became of the last one.
    pub fate: Option<Fate>,
}

impl<'a> Page<'a> for SmsTestPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |fate: Option<Fate>| Self {
            ui,
            frame: Frame::sample(Section::Sms),
            sheet: Sheet::sample(Tab::Test),
            apps: vec!["North & <wind>".into()],
            fate,
        };
        let fate = |state: &'static str, is_good: Option<bool>, error: Option<&'static str>| Fate {
            to: "••• 00".into(),
            state,
            is_good,
            error,
            code: error.map(|_| "21614".into()),
            at: UtcTime::from_seconds(0),
        };
        let mut wrong = page(None);
        wrong.sheet.errors.add("number", "Look at the number".into());
        let mut reader = page(None);
        reader.sheet.may_change = false;
        vec![
            page(None),
            wrong,
            reader,
            page(Some(fate("messages-state-delivered", Some(true), None))),
            page(Some(fate("messages-state-queued", None, Some("messages-class-retried")))),
            page(Some(fate("messages-state-failed", Some(false), Some("messages-class-number")))),
        ]
    }
}

fn page_of<'a>(administrator: &'a Administrator, mut form: Typed) -> SmsTestPage<'a> {
    if form.get("as_language").is_empty() {
        form.set("as_language", administrator.ui.locale.tag());
    }
    SmsTestPage {
        ui: &administrator.ui,
        frame: administrator.frame(Section::Sms),
        sheet: Sheet::of(administrator, Act::ChangeMessages, Tab::Test, form),
        apps: apps(&administrator.snapshot),
        fate: None,
    }
}

/// `GET /admin/sms/test`, with `sent` for what became of one.
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_query(&app, &request, Act::SeeSettings).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let mut page = page_of(&administrator, Typed::of_form(&params, &FIELDS[1..]));
    page.fate = fate(&app, &administrator, params.typed("sent"), Channel::Sms).await?;
    administrator.show(&app, &request, StatusCode::OK, &page)
}

/// What became of a message that was tried on a channel.
///
/// # Errors
/// [`Fault`] of the database.
pub(in crate::admin) async fn fate(app: &App, administrator: &Administrator, id: &str, channel: Channel) -> Result<Option<Fate>, Fault> {
    let id = plain_id(id);
    if id.is_empty() {
        return Ok(None);
    }
    let found = trial::look(app, &administrator.actor(), &id).await?.filter(|standing| standing.channel == channel);
    Ok(found.map(|standing| {
        let to = app.keyring.open_address(channel, &standing.sealed_recipient).map(|recipient| recipient.masked()).unwrap_or_default();
        Fate::of(&standing, to)
    }))
}

/// `POST /admin/sms/test`
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_form(&app, &request, &body, Act::ChangeMessages).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let form = Typed::of_form(&params, &FIELDS);
    let language = RequestLanguage::from_header(form.get("as_language"));
    let ui = &administrator.ui;
    let refused = |words: String| {
        let mut page = page_of(&administrator, form.clone());
        page.sheet.errors.add("number", words);
        administrator.show(&app, &request, StatusCode::UNPROCESSABLE_ENTITY, &page)
    };
    let raw = form.get("number");
    let found = match phone::read(raw, home(&request, ui.locale), app.fiction()) {
        Ok(found) => found,
        Err(problem) => return refused(phone_error(ui, raw.trim(), problem).map_err(|error| Fault::Internal(error.to_string()))?),
    };
    let apps = apps(&administrator.snapshot);
    let application = apps.iter().find(|name| *name == form.get("as_app")).or(apps.first()).map_or("Doorcode", String::as_str);
    let locale = negotiate::choose(None, None, Some(language.as_str()));
    let wanted = Wanted::text(found, locale, &language, application);
    let session = administrator.signed_in.session.as_str().to_owned();
    match trial::send(&app, &administrator.actor(), wanted, &session).await? {
        Ok(id) => Ok(see_other(&format!("/admin/sms/test?sent={id}"))),
        Err(no) => refused(not_tried_words(ui, app.now(), &no)?),
    }
}

/// The country that a number without its code is read for.
fn home(request: &HttpRequest, locale: Locale) -> Region {
    negotiate::region(None, header(request, "accept-language"), locale)
}
