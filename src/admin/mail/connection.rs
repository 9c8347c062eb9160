//! `GET /admin/mail`, `POST /admin/mail`: through whom mails go.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::super::administrator::Administrator;
use super::super::frame::{Frame, Section};
use super::super::message_words::{Typed, said};
use super::super::sheet::Sheet;
use super::Tab;
use crate::app::App;
use crate::domain::connection::Secret;
use crate::domain::mail_server::{Encryption, MailProvider};
use crate::domain::mail_template::MailConnection;
use crate::domain::role::Act;
use crate::flow::mail_settings::{self, MailServerProblem, MailWish, SmtpWish};
use crate::flow::manage;
use crate::web::page::{Page, see_other};
use crate::web::{Fault, Params, Ui};

const FIELDS: [&str; 6] = ["provider", "from", "host", "port", "encryption", "user"];

/// The page.
#[derive(Template)]
#[template(path = "admin/mail.html")]
pub struct MailPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// The tab and its form.
    pub sheet: Sheet<Tab>,
    /// Whether a password is stored.
    pub has_password: bool,
    /// What the server was started with: a text's key.
    pub started_with: &'static str,
    /// The sender of the settings.
    pub default_from: String,
    /// Whether mails of the outbox can be read at all.
    pub has_outbox: bool,
}

impl MailPage<'_> {
    /// The kinds of encryption, and their texts.
    pub fn encryptions(&self) -> [(&'static str, &'static str); 3] {
        Encryption::ALL.map(|own| (own.as_str(), encryption_key(own)))
    }
}

impl<'a> Page<'a> for MailPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |form: Typed| Self {
            ui,
            frame: Frame::sample(Section::Mail),
            sheet: Sheet { form, ..Sheet::sample(Tab::Settings) },
            has_password: false,
            started_with: "messages-mail-started-outbox",
            default_from: "login@example.com".into(),
            has_outbox: true,
        };
        let fresh = || of_saved(&MailConnection::default());
        let mut wrong = page(fresh());
        for field in ["from", "host", "port", "encryption", "user", "password"] {
            wrong.sheet.errors.add(field, format!("Look at {field}"));
        }
        let mut reader = page(fresh());
        (reader.sheet.may_change, reader.has_password, reader.has_outbox) = (false, true, false);
        (reader.sheet.note, reader.started_with) = (Some("admin-outpaced"), "messages-mail-started-none");
        let mut smtp = page(fresh());
        smtp.started_with = "messages-mail-started-smtp";
        vec![page(fresh()), wrong, reader, smtp]
    }
}

const fn encryption_key(encryption: Encryption) -> &'static str {
    match encryption {
        Encryption::Tls => "messages-mail-tls",
        Encryption::StartTls => "messages-mail-starttls",
        Encryption::None => "messages-mail-plain",
    }
}

fn of_saved(mail: &MailConnection) -> Typed {
    let mut form = Typed::default();
    form.set("provider", mail.provider.as_str());
    form.set("from", mail.from.clone().unwrap_or_default());
    form.set("port", "587");
    form.set("encryption", Encryption::default().as_str());
    if let Some(own) = &mail.smtp {
        form.set("host", &own.host);
        form.set("port", own.port.to_string());
        form.set("encryption", own.encryption.as_str());
        form.set("user", own.login.as_ref().map(|login| login.user.clone()).unwrap_or_default());
    }
    form
}

fn page_of<'a>(app: &App, administrator: &'a Administrator, form: Typed) -> MailPage<'a> {
    let mail = &administrator.snapshot.installation.mail;
    MailPage {
        ui: &administrator.ui,
        frame: administrator.frame(Section::Mail),
        sheet: Sheet::of(administrator, Act::ChangeMessages, Tab::Settings, form),
        has_password: mail.smtp.as_ref().is_some_and(|own| own.login.is_some()),
        started_with: match (&app.settings.smtp_url, app.settings.development) {
            (Some(_), _) => "messages-mail-started-smtp",
            (None, true) => "messages-mail-started-outbox",
            (None, false) => "messages-mail-started-none",
        },
        default_from: app.settings.mail_from.clone(),
        has_outbox: app.settings.development,
    }
}

/// `GET /admin/mail`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_query(&app, &request, Act::SeeSettings).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let mut page = page_of(&app, &administrator, of_saved(&administrator.snapshot.installation.mail));
    page.sheet.note_saved(params.typed("done"));
    administrator.show(&app, &request, StatusCode::OK, &page)
}

fn wish(form: &Typed, params: &Params) -> MailWish {
    let provider = MailProvider::ALL.into_iter().find(|own| own.as_str() == form.get("provider"));
    let names_server = provider == Some(MailProvider::Smtp) || !form.get("host").trim().is_empty();
    let smtp = names_server.then(|| SmtpWish {
        host: Some(form.get("host").to_owned()),
        port: Some(form.get("port").trim().parse().unwrap_or(-1)),
        encryption: Encryption::ALL.into_iter().find(|own| own.as_str() == form.get("encryption")),
        user: Some(form.get("user").to_owned()),
        // A password may begin or end with a blank.
        password: Some(params.typed("password")).filter(|text| !text.is_empty()).map(Secret::new),
    });
    MailWish { provider, from: Some(form.get("from").to_owned()), smtp }
}

const fn place_of(problem: MailServerProblem) -> (&'static str, &'static str) {
    match problem {
        MailServerProblem::From => ("from", "messages-error-mail-from"),
        MailServerProblem::NoServer | MailServerProblem::NoHost => ("host", "messages-error-no-host"),
        MailServerProblem::Host => ("host", "messages-error-host"),
        MailServerProblem::Inside => ("host", "messages-error-inside"),
        MailServerProblem::Port => ("port", "messages-error-port"),
        MailServerProblem::User => ("user", "messages-error-user"),
        MailServerProblem::NoPassword => ("password", "messages-error-no-password"),
        MailServerProblem::InTheClear => ("encryption", "messages-error-clear"),
    }
}

/// `POST /admin/mail`
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_form(&app, &request, &body, Act::ChangeMessages).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let form = Typed::of_form(&params, &FIELDS);
    let mut page = page_of(&app, &administrator, form.clone());
    let wanted = match mail_settings::set(&administrator.snapshot.installation.mail, wish(&form, &params), app.inside()) {
        Ok(wanted) => wanted,
        Err(problems) => {
            for problem in problems {
                let (field, key) = place_of(problem);
                page.sheet.errors.add(field, said(&administrator.ui, key)?);
            }
            return administrator.show(&app, &request, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let Ok(seen) = params.typed("seen").parse() else { return Err(Fault::BadRequest("seen is no version")) };
    let outcome = manage::change(&app, &administrator.actor(), seen, |installation| installation.mail = wanted).await?;
    match page.sheet.refuse(&outcome) {
        None => Ok(see_other("/admin/mail?done=saved")),
        Some(status) => administrator.show(&app, &request, status, &page),
    }
}
