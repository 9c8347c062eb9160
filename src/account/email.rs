//! `/account/email`: the mailbox, added or changed in two steps: address, code. The old one is the account's until the new one
//! is proven.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::code::{self, CodeFor};
use super::member::{Member, Need};
use super::pending::Pending;
use super::phone::refused_error;
use crate::app::App;
use crate::domain::challenge::{Channel, Purpose, Recipient};
use crate::domain::email::EmailAddress;
use crate::flow::bind::{self, Intent, Letter};
use crate::storage::addresses;
use crate::web::email_words::email_error;
use crate::web::page::{self, Page, see_other};
use crate::web::ui::escape;
use crate::web::visit::request_language_outside;
use crate::web::{Fault, Ui};

/// The page that takes a mailbox.
#[derive(Template)]
#[template(path = "account/email.html")]
pub struct EmailPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// Which of the account's pages it belongs to.
    pub section: &'static str,
    /// Whether it takes the place of another.
    pub replaces: bool,
    /// What was typed.
    pub typed: String,
    /// What is wrong, as HTML.
    pub error: Option<String>,
}

impl<'a> Page<'a> for EmailPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |replaces: bool, error: Option<String>| Self { ui, section: "profile", replaces, typed: "ann@".into(), error };
        let errors = ["email-error-shape", "email-change-same", "phone-error-too-often"];
        let mut samples = vec![page(false, None), page(true, None)];
        samples.extend(errors.map(|key| page(true, ui.text(key).ok())));
        samples
    }
}

fn show_form(member: &Member, typed: &str, error: Option<String>) -> Result<HttpResponse, Fault> {
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let typed = typed.trim().chars().take(254).collect();
    let page = EmailPage { ui: &member.ui, section: "profile", replaces: member.holdings.mailbox, typed, error };
    page::show(&member.ui, status, &page, None)
}

/// `GET /account/email`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (member, _) = match Member::of_query(&app, &request, Need::Fresh).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    // One that was named for this person and never proven is likely the one.
    let user = member.user.id.clone();
    let named = app.store.read(move |db| addresses::unproven(db, &user, Channel::Email)).await?;
    let named = named.first().and_then(|stored| app.keyring.open_address(Channel::Email, &stored.sealed).ok());
    let typed = named.as_ref().filter(|_| !member.holdings.mailbox).map_or("", Recipient::as_str);
    let mut response = show_form(&member, typed, None)?;
    Member::keep_language(&app, &request, &mut response);
    Ok(response)
}

/// `POST /account/email`: sends the code.
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (member, params) = match Member::of_form(&app, &request, &body, Need::Fresh).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let raw = params.typed("email");
    let say = |key: &str| member.ui.text(key).map(|text| escape(&text)).map_err(|error| Fault::Internal(error.to_string()));
    let recipient = match EmailAddress::parse(raw) {
        Ok(address) => Recipient::Email(address),
        Err(problem) => return show_form(&member, raw, Some(say(email_error(problem))?)),
    };
    let (user, index) = (member.user.id.clone(), app.keyring.index_of(&recipient));
    // Whether it is somebody else's is told to whoever proves it, and to nobody before.
    let is_own = app.store.read(move |db| Ok(addresses::owner(db, (Channel::Email, &index))? == Some(user))).await?;
    if is_own {
        return show_form(&member, raw, Some(say("email-change-same")?));
    }
    let letter = Letter {
        recipient: recipient.clone(),
        region: None,
        language: request_language_outside(&app, &request),
        locale: member.ui.locale,
        press: format!("{}:{}", params.typed("csrf"), params.typed("once")),
    };
    match bind::send(&app, &member.visit, &member.owner(), Purpose::Bind, letter).await? {
        Ok(started) => {
            let mut response = see_other(code::path(CodeFor::Bind(Intent::Mailbox)));
            Pending::new(&member.user.id, started.challenge, Purpose::Bind, Intent::Mailbox, (&recipient, None)).save(&app, &mut response);
            Ok(response)
        }
        Err(refused) => show_form(&member, raw, Some(refused_error(&app, &member.ui, &refused)?)),
    }
}
