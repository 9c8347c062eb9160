//! `GET /admin/mail/test`, `POST /admin/mail/test`: a mail with sample values, to see what the mail server says.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::super::administrator::Administrator;
use super::super::frame::{Frame, Section};
use super::super::message_words::{Fate, Typed, not_tried_words, said};
use super::super::sheet::Sheet;
use super::super::sms::trial::fate;
use super::{Tab, kind_key};
use crate::app::App;
use crate::domain::challenge::{Channel, Recipient};
use crate::domain::email::EmailAddress;
use crate::domain::locale::Locale;
use crate::domain::mail_template::MailKind;
use crate::domain::role::Act;
use crate::domain::time::UtcTime;
use crate::flow::trial::{self, Wanted};
use crate::web::page::{Page, see_other};
use crate::web::{Fault, Ui};

const FIELDS: [&str; 3] = ["email", "kind", "locale"];

/// The page.
#[derive(Template)]
#[template(path = "admin/mail_test.html")]
pub struct MailTestPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// The tab and its form.
    pub sheet: Sheet<Tab>,
    /// What became of the last one.
    pub fate: Option<Fate>,
}

impl MailTestPage<'_> {
    /// Every kind: its word, and its name's key.
    pub fn kinds(&self) -> [(&'static str, &'static str); MailKind::ALL.len()] {
        MailKind::ALL.map(|kind| (kind.as_str(), kind_key(kind)))
    }
}

impl<'a> Page<'a> for MailTestPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |fate: Option<Fate>| Self { ui, frame: Frame::sample(Section::Mail), sheet: Sheet::sample(Tab::Test), fate };
        let at = UtcTime::from_seconds(0);
        let sent = Fate { to: "a•••@example.com".into(), state: "messages-state-sent", is_good: Some(true), error: None, code: None, at };
        let failed = Fate {
            to: "a•••@example.com".into(),
            state: "messages-state-failed",
            is_good: Some(false),
            error: Some("messages-class-ours"),
            code: Some("smtp_535".into()),
            at,
        };
        let mut wrong = page(None);
        wrong.sheet.errors.add("email", "Look at the address".into());
        let mut reader = page(None);
        reader.sheet.may_change = false;
        vec![page(None), wrong, reader, page(Some(sent)), page(Some(failed))]
    }
}

fn page_of<'a>(administrator: &'a Administrator, mut form: Typed) -> MailTestPage<'a> {
    if form.get("locale").is_empty() {
        form.set("locale", administrator.ui.locale.tag());
    }
    MailTestPage {
        ui: &administrator.ui,
        frame: administrator.frame(Section::Mail),
        sheet: Sheet::of(administrator, Act::ChangeMessages, Tab::Test, form),
        fate: None,
    }
}

/// `GET /admin/mail/test`, with `sent` for what became of one.
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_query(&app, &request, Act::SeeSettings).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let mut page = page_of(&administrator, Typed::of_form(&params, &FIELDS[1..]));
    page.fate = fate(&app, &administrator, params.typed("sent"), Channel::Email).await?;
    administrator.show(&app, &request, StatusCode::OK, &page)
}

/// `POST /admin/mail/test`
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_form(&app, &request, &body, Act::ChangeMessages).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let form = Typed::of_form(&params, &FIELDS);
    let ui = &administrator.ui;
    let refused = |words: String| {
        let mut page = page_of(&administrator, form.clone());
        page.sheet.errors.add("email", words);
        administrator.show(&app, &request, StatusCode::UNPROCESSABLE_ENTITY, &page)
    };
    let Ok(address) = EmailAddress::parse(form.get("email")) else { return refused(said(ui, "messages-error-email")?) };
    let kind = MailKind::ALL.into_iter().find(|kind| kind.as_str() == form.get("kind")).unwrap_or(MailKind::Code);
    let locale = Locale::from_tag(form.get("locale")).unwrap_or(ui.locale);
    let session = administrator.signed_in.session.as_str().to_owned();
    match trial::send(&app, &administrator.actor(), Wanted::mail(Recipient::Email(address), locale, kind), &session).await? {
        Ok(id) => Ok(see_other(&format!("/admin/mail/test?sent={id}&kind={}&locale={}", kind.as_str(), locale.tag()))),
        Err(no) => refused(not_tried_words(ui, app.now(), &no)?),
    }
}
