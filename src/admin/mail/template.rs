//! `/admin/mail/templates/{kind}/{locale}`: one mail in one language, in Liquid, with a preview.

use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::super::administrator::Administrator;
use super::super::frame::{Frame, Section};
use super::super::message_words::{Typed, mail_words};
use super::super::sheet::Sheet;
use super::super::sms::settings::apps;
use super::{Tab, kind_key};
use crate::app::App;
use crate::domain::locale::Locale;
use crate::domain::mail_template::{MailConnection, MailKind, MailTemplate, Needs};
use crate::domain::role::Act;
use crate::flow::mail_settings;
use crate::flow::manage;
use crate::mail::sample;
use crate::mail::text::MailText;
use crate::mail::words::Writer;
use crate::web::page::{self, Frames, Page, see_other};
use crate::web::visit::keep_language;
use crate::web::{Fault, Params, Ui};

const FIELDS: [&str; 3] = ["subject", "text", "html"];

/// What a mail of any kind may name.
const VARIABLES: [&str; 16] = [
    "application.name",
    "code",
    "link",
    "minutes",
    "disown_link",
    "number",
    "address",
    "before",
    "method",
    "name",
    "at",
    "browser",
    "network",
    "left",
    "days",
    "request_language",
];

/// The page.
#[derive(Template)]
#[template(path = "admin/mail_template.html")]
pub struct TemplatePage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// The tab and its form.
    pub sheet: Sheet<Tab>,
    /// Its kind.
    pub kind: MailKind,
    /// Its language.
    pub locale: Locale,
    /// Whether an own one is saved.
    pub is_own: bool,
    /// The mail as it would be sent.
    pub look: MailText,
}

impl TemplatePage<'_> {
    /// Its name: a text's key.
    pub fn kind_key(&self) -> &'static str {
        kind_key(self.kind)
    }

    /// Where it is.
    pub fn path(&self) -> String {
        path(self.kind, self.locale)
    }

    /// What has to be in it.
    pub fn needed(&self) -> Option<&'static str> {
        match self.kind.needs() {
            Needs::Code => Some("{{ code }}"),
            Needs::Link => Some("{{ link }}"),
            Needs::DisownLink => Some("{{ disown_link }}"),
            Needs::Nothing => None,
        }
    }

    /// What it may name.
    pub fn variables(&self) -> [&'static str; 16] {
        VARIABLES
    }
}

fn path(kind: MailKind, locale: Locale) -> String {
    format!("/admin/mail/templates/{}/{}", kind.as_str(), locale.tag())
}

impl<'a> Page<'a> for TemplatePage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |kind: MailKind| Self {
            ui,
            frame: Frame::sample(Section::Mail),
            sheet: Sheet::sample(Tab::Templates),
            kind,
            locale: Locale::En,
            is_own: false,
            look: MailText { subject: "North & <wind>".into(), text: "482615\n".into(), html: "<p>".into() },
        };
        let mut wrong = page(MailKind::Invitation);
        for field in FIELDS {
            wrong.sheet.errors.add(field, format!("Look at {field}"));
        }
        let mut own = page(MailKind::AccountDeleted);
        (own.is_own, own.sheet.may_change, own.sheet.note) = (true, false, Some("admin-outpaced"));
        let mut reset = page(MailKind::Locked);
        reset.is_own = true;
        vec![page(MailKind::Code), wrong, own, reset]
    }
}

/// Which mail an address names.
fn named(place: &(String, String)) -> Result<(MailKind, Locale), Fault> {
    let kind = MailKind::ALL.into_iter().find(|kind| kind.as_str() == place.0);
    kind.zip(Locale::from_tag(&place.1)).ok_or(Fault::NotFound)
}

fn of_template(own: &MailTemplate) -> Typed {
    let mut form = Typed::default();
    form.set("subject", &own.subject);
    form.set("text", &own.text);
    form.set("html", &own.html);
    form
}

fn typed_template(kind: MailKind, locale: Locale, form: &Typed) -> MailTemplate {
    let source = |field: &str| form.get(field).replace("\r\n", "\n");
    MailTemplate { kind, locale, subject: source("subject"), text: source("text"), html: source("html") }
}

/// The mail as it would be sent, were this form saved.
fn look(app: &App, administrator: &Administrator, own: MailTemplate) -> MailText {
    let (kind, locale) = (own.kind, own.locale);
    let mut mails = MailConnection::default();
    // What may not be saved gives way to the built-in mail here too.
    let _ = mail_settings::put_template(&mut mails, own);
    let application = apps(&administrator.snapshot).into_iter().next().unwrap_or_default();
    sample::mail(&Writer { catalogue: &app.catalogue, locale }, &mails, kind, &application)
}

fn page_of<'a>(app: &App, administrator: &'a Administrator, at: (MailKind, Locale), form: Typed) -> TemplatePage<'a> {
    let (kind, locale) = at;
    TemplatePage {
        ui: &administrator.ui,
        frame: administrator.frame(Section::Mail),
        kind,
        locale,
        is_own: administrator.snapshot.installation.mail.template(kind, locale).is_some(),
        look: look(app, administrator, typed_template(kind, locale, &form)),
        sheet: Sheet::of(administrator, Act::ChangeMessages, Tab::Templates, form),
    }
}

fn answer(app: &App, request: &HttpRequest, status: StatusCode, page: &TemplatePage<'_>) -> Result<HttpResponse, Fault> {
    let mut response = page::show_framed(page.ui, status, page, &Frames { sources: &["'self'"], ..Frames::default() })?;
    keep_language(app, request, &mut response);
    Ok(response)
}

/// `GET /admin/mail/templates/{kind}/{locale}`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest, place: web::Path<(String, String)>) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_query(&app, &request, Act::SeeSettings).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let at = named(&place)?;
    let saved = administrator.snapshot.installation.mail.template(at.0, at.1).map(of_template).unwrap_or_default();
    let mut page = page_of(&app, &administrator, at, saved);
    page.sheet.note_saved(params.typed("done"));
    if params.typed("start") == "built-in" && !page.is_own {
        page.sheet.form = of_template(&beginning(&app, at));
    }
    answer(&app, &request, StatusCode::OK, &page)
}

/// The built-in mail as a source to write from: its sample values become the names they stand for.
fn beginning(app: &App, (kind, locale): (MailKind, Locale)) -> MailTemplate {
    const APPLICATION: &str = "Application-of-the-sample";
    let writer = Writer { catalogue: &app.catalogue, locale };
    let built_in = sample::mail(&writer, &MailConnection::default(), kind, APPLICATION);
    let values = sample::values(APPLICATION, locale.tag());
    let named = [
        ("application.name", Some(values.application)),
        ("code", values.code),
        ("disown_link", values.disown_link),
        ("link", values.link),
        ("number", values.number),
        ("before", values.before),
        ("address", values.address),
        ("at", values.at),
        ("network", values.network),
    ];
    let source = |text: &str| {
        named.iter().fold(text.to_owned(), |text, (name, value)| match value {
            Some(value) => text.replace(value.as_str(), &format!("{{{{ {name} }}}}")),
            None => text,
        })
    };
    MailTemplate { kind, locale, subject: source(&built_in.subject), text: source(&built_in.text), html: source(&built_in.html) }
}

/// `POST /admin/mail/templates/{kind}/{locale}`: `act=look` previews, `act=reset` goes back to the built-in mail, otherwise
/// saves.
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, place: web::Path<(String, String)>, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_form(&app, &request, &body, Act::ChangeMessages).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let at = named(&place)?;
    let resets = params.typed("act") == "reset";
    let form = if resets { Typed::default() } else { Typed::of_form(&params, &FIELDS) };
    let own = typed_template(at.0, at.1, &form);
    let mut page = page_of(&app, &administrator, at, form);
    let mut mails = administrator.snapshot.installation.mail.clone();
    let checked = mail_settings::put_template(&mut mails, own);
    if let Err(problem) = &checked {
        let (field, words) = mail_words(&administrator.ui, problem)?;
        page.sheet.errors.add(field, words);
    }
    if params.typed("act") == "look" {
        return answer(&app, &request, StatusCode::OK, &page);
    }
    if checked.is_err() {
        return answer(&app, &request, StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let Ok(seen) = params.typed("seen").parse() else { return Err(Fault::BadRequest("seen is no version")) };
    let outcome = manage::change(&app, &administrator.actor(), seen, |installation| installation.mail = mails).await?;
    match page.sheet.refuse(&outcome) {
        None => Ok(see_other(&format!("{}?done=saved", path(at.0, at.1)))),
        Some(status) => answer(&app, &request, status, &page),
    }
}

/// `POST /admin/mail/templates/{kind}/{locale}/html`: the HTML part of what is typed, for the frame of the preview. It runs no
/// script, loads nothing and reaches nothing of the portal around it.
///
/// # Errors
/// [`Fault`].
pub async fn html(app: web::Data<App>, request: HttpRequest, place: web::Path<(String, String)>, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_form(&app, &request, &body, Act::SeeSettings).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let at = named(&place)?;
    let own = typed_template(at.0, at.1, &Typed::of_form(&params, &FIELDS));
    Ok(frame_of(look(&app, &administrator, own).html))
}

/// `GET /admin/mail/templates/{kind}/{locale}/html`: the same of what is saved.
///
/// # Errors
/// [`Fault`].
pub async fn saved_html(app: web::Data<App>, request: HttpRequest, place: web::Path<(String, String)>) -> Result<HttpResponse, Fault> {
    let (administrator, _): (_, Params) = match Administrator::of_query(&app, &request, Act::SeeSettings).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let (kind, locale) = named(&place)?;
    let own = administrator.snapshot.installation.mail.template(kind, locale).cloned();
    let own = own.unwrap_or_else(|| typed_template(kind, locale, &Typed::default()));
    Ok(frame_of(look(&app, &administrator, own).html))
}

fn frame_of(html: String) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, "text/html; charset=utf-8"))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header((
            header::CONTENT_SECURITY_POLICY,
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'",
        ))
        .insert_header((header::X_FRAME_OPTIONS, "SAMEORIGIN"))
        .body(html)
}
