//! `GET /admin/mail/templates`: every kind of mail in every language, and whose words it has.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::super::administrator::Administrator;
use super::super::frame::{Frame, Section};
use super::super::message_words::Typed;
use super::super::sheet::Sheet;
use super::{Tab, kind_key};
use crate::app::App;
use crate::domain::locale::Locale;
use crate::domain::mail_template::{MailConnection, MailKind};
use crate::domain::role::Act;
use crate::web::page::Page;
use crate::web::{Fault, Ui};

/// A kind of mail in one language.
pub struct Cell {
    /// The language.
    pub locale: Locale,
    /// Whether the administrator wrote it.
    pub is_own: bool,
}

/// A kind of mail.
pub struct Row {
    /// Its word.
    pub kind: &'static str,
    /// Its name: a text's key.
    pub name: &'static str,
    /// In every language.
    pub cells: Vec<Cell>,
}

/// The page.
#[derive(Template)]
#[template(path = "admin/mail_templates.html")]
pub struct TemplatesPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// The tab and its form.
    pub sheet: Sheet<Tab>,
    /// Every kind.
    pub rows: Vec<Row>,
}

fn rows(mail: &MailConnection) -> Vec<Row> {
    let cells = |kind| Locale::ALL.into_iter().map(|locale| Cell { locale, is_own: mail.template(kind, locale).is_some() }).collect();
    MailKind::ALL.into_iter().map(|kind| Row { kind: kind.as_str(), name: kind_key(kind), cells: cells(kind) }).collect()
}

impl<'a> Page<'a> for TemplatesPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = || Self { ui, frame: Frame::sample(Section::Mail), sheet: Sheet::sample(Tab::Templates), rows: rows(&MailConnection::default()) };
        let mut own = page();
        own.sheet.note = Some("admin-saved");
        own.rows[0].cells[0].is_own = true;
        vec![page(), own]
    }
}

/// `GET /admin/mail/templates`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_query(&app, &request, Act::SeeSettings).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let mut page = TemplatesPage {
        ui: &administrator.ui,
        frame: administrator.frame(Section::Mail),
        sheet: Sheet::of(&administrator, Act::ChangeMessages, Tab::Templates, Typed::default()),
        rows: rows(&administrator.snapshot.installation.mail),
    };
    page.sheet.note_saved(params.typed("done"));
    administrator.show(&app, &request, StatusCode::OK, &page)
}
