//! `/account/disown/{secret}`: the link in a notice. It works without a session, once; opening it changes nothing, the
//! button does.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::App;
use crate::domain::browser_name::BrowserName;
use crate::domain::client::ACCOUNT;
use crate::domain::notice::{Change, Disavowal, Notice, Remedy, Undo};
use crate::domain::time::UtcTime;
use crate::flow::disown::{self, Disowned};
use crate::mail::words::{self, Writer};
use crate::web::page::{self, Page};
use crate::web::visit::{keep_language, ui, visit};
use crate::web::{Fault, Params, Ui, guard, links};

/// The page before the button was pressed.
#[derive(Template)]
#[template(path = "account/disown.html")]
pub struct DisownPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// What happened.
    pub notice: Notice,
    /// What the button does.
    pub remedy: Remedy,
    /// Where the form goes.
    pub action: String,
}

/// The page after.
#[derive(Template)]
#[template(path = "account/disowned.html")]
pub struct DisownedPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// What became of the change: the id of a sentence, when there is something to say.
    pub outcome: Option<&'static str>,
    /// Whether the password stopped opening.
    pub is_password: bool,
    /// Where to sign in again.
    pub next: &'static str,
}

/// A notice for samples.
fn sample(change: Change) -> Notice {
    let browser = Some(BrowserName { browser: Some("Firefox".into()), system: Some("Linux".into()) });
    Notice { change, at: UtcTime::from_seconds(1_790_000_000), browser, network: Some("192.0.2.1".into()) }
}

impl DisownPage<'_> {
    fn writer(&self) -> Writer<'_> {
        Writer { catalogue: &self.ui.catalogue, locale: self.ui.locale }
    }

    fn is_number(&self) -> bool {
        self.remedy == Remedy::KeepNumber
    }

    /// What happened, as HTML.
    fn sentence(&self) -> askama::Result<String> {
        let values = words::values(&self.notice, &self.ui.app, &self.writer());
        self.ui.all_isolated(words::sentence(&self.notice.change), &words::arguments(&values))
    }

    /// When and from where, as HTML, a line each.
    fn facts(&self) -> askama::Result<Vec<String>> {
        let values = words::values(&self.notice, &self.ui.app, &self.writer());
        let arguments = words::arguments(&values);
        let known = [
            values.name.as_ref().map(|_| "notice-name"),
            Some("notice-when"),
            values.browser.as_ref().map(|_| "notice-browser"),
            values.network.as_ref().map(|_| "notice-network"),
        ];
        known.into_iter().flatten().map(|key| self.ui.all_isolated(key, &arguments)).collect()
    }
}

impl<'a> Page<'a> for DisownPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |change, remedy| Self { ui, notice: sample(change), remedy, action: "/account/disown/x".into() };
        vec![
            page(Change::PasskeyAdded { name: "Ann's <phone>".into() }, Remedy::TakeBack),
            page(Change::NewBrowser, Remedy::SignOut),
            page(Change::PasswordChanged, Remedy::KeepNumber),
        ]
    }
}

impl<'a> DisownedPage<'a> {
    fn of(ui: &'a Ui, done: &Disowned) -> Self {
        let outcome = match (done.disavowal.undo.remedy(), done.was_taken_back) {
            (Remedy::SignOut | Remedy::None, _) => None,
            (Remedy::TakeBack | Remedy::KeepNumber, false) => Some("disown-done-nothing"),
            (Remedy::TakeBack, true) => Some("disown-done-back"),
            (Remedy::KeepNumber, true) => Some("disown-done-kept"),
        };
        let is_password = done.was_taken_back && done.disavowal.undo == Undo::ClearPassword;
        Self { ui, outcome, is_password, next: links::ACCOUNT_PAGES }
    }
}

impl<'a> Page<'a> for DisownedPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let done = |undo: Undo, was_taken_back| {
            let disavowal = Disavowal { notice: sample(Change::PasswordChanged), undo };
            Self::of(ui, &Disowned { disavowal, was_taken_back })
        };
        vec![done(Undo::ClearPassword, true), done(Undo::ClearPassword, false), done(Undo::NothingButSessions, false)]
    }
}

/// What the form holds a token for.
fn holder(secret: &str) -> String {
    format!("disown:{secret}")
}

/// `GET /account/disown/{secret}`
///
/// # Errors
/// [`Fault::LinkGone`].
pub async fn show(app: web::Data<App>, request: HttpRequest, secret: web::Path<String>) -> Result<HttpResponse, Fault> {
    let Disavowal { notice, undo } = disown::look(&app, &secret).await?.ok_or(Fault::LinkGone)?;
    let ui = ui(&app, &request, "Doorcode", &holder(&secret));
    let shown = DisownPage { ui: &ui, notice, remedy: undo.remedy(), action: format!("/account/disown/{secret}") };
    let mut response = page::show(&ui, StatusCode::OK, &shown, None)?;
    keep_language(&app, &request, &mut response);
    Ok(response)
}

/// `POST /account/disown/{secret}`
///
/// # Errors
/// [`Fault::LinkGone`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, secret: web::Path<String>, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let params = Params::of_body(&request, &body)?;
    guard::admit_form(&request, &app.settings, &app.keyring, &holder(&secret), params.typed("csrf"))?;
    let snapshot = app.directory.current().await?;
    let client = snapshot.client(ACCOUNT).cloned().ok_or(Fault::UnknownClient)?;
    let visit = visit(&app, &request, &snapshot, &client);
    let done = disown::take_back(&app, &visit, &secret).await?.ok_or(Fault::LinkGone)?;
    let ui = ui(&app, &request, "Doorcode", &holder(&secret));
    page::show(&ui, StatusCode::OK, &DisownedPage::of(&ui, &done), None)
}
