//! `/account/phone/remove`: what remains without the number, and a code to it before it goes.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::code::{self, CodeFor, removal_key};
use super::member::{Member, Need, done};
use super::pending::Pending;
use super::phone::refused_error;
use crate::app::App;
use crate::domain::challenge::{Channel, Purpose, Recipient};
use crate::domain::factor::LoginMethod;
use crate::domain::phone::{self, Region};
use crate::domain::policy::{self, Holdings};
use crate::flow::bind::{self, Intent, Letter, Removed};
use crate::storage::addresses;
use crate::web::page::{self, Page, see_other};
use crate::web::visit::request_language_outside;
use crate::web::{Fault, Ui};

/// The page before the code.
#[derive(Template)]
#[template(path = "account/remove_phone.html")]
pub struct RemovePhonePage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// Which of the account's pages it belongs to.
    pub section: &'static str,
    /// The number, masked.
    pub shown: String,
    /// The ways in that remain: keys of their names.
    pub remaining: Vec<&'static str>,
    /// Why it may not go: a text's key.
    pub kept: Option<&'static str>,
    /// What is wrong, as HTML.
    pub error: Option<String>,
}

/// What a way in is called. Code and link come by the same mail.
const fn word(method: LoginMethod) -> &'static str {
    match method {
        LoginMethod::Sms => "mfa-name-sms",
        LoginMethod::EmailCode | LoginMethod::MagicLink => "mfa-name-email",
        LoginMethod::Password => "security-password",
        LoginMethod::Passkey => "mfa-name-passkey",
    }
}

fn words(methods: &[LoginMethod]) -> Vec<&'static str> {
    let mut words: Vec<&'static str> = Vec::new();
    for word in methods.iter().copied().map(word) {
        if !words.contains(&word) {
            words.push(word);
        }
    }
    words
}

impl<'a> Page<'a> for RemovePhonePage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |remaining: Vec<&'static str>, kept: Option<&'static str>| Self {
            ui,
            section: "security",
            shown: "••• 00".into(),
            remaining,
            kept,
            error: ui.text("phone-error-too-often").ok(),
        };
        vec![page(words(&LoginMethod::ALL), None), page(vec![], Some("remove-last-way"))]
    }
}

async fn number(app: &App, member: &Member) -> Result<Option<Recipient>, Fault> {
    let user = member.user.id.clone();
    let own = app.store.read(move |db| addresses::of_user(db, &user)).await?;
    let own = own.into_iter().find(|own| own.channel == Channel::Sms && own.signs_in);
    Ok(own.and_then(|own| app.keyring.open_address(Channel::Sms, &own.stored.sealed).ok()))
}

fn page(member: &Member, number: &Recipient, error: Option<String>) -> Result<HttpResponse, Fault> {
    let installation = &member.snapshot.installation;
    let after = Holdings { sms_login: false, ..member.holdings };
    let page = RemovePhonePage {
        ui: &member.ui,
        section: "security",
        shown: number.masked(),
        remaining: words(&after.ways_in(installation)),
        kept: policy::may_remove(installation, &member.holdings, &after).err().map(removal_key),
        error,
    };
    let status = if page.error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    page::show(&member.ui, status, &page, None)
}

/// `GET /account/phone/remove`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (member, _) = match Member::of_query(&app, &request, Need::Fresh).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let Some(number) = number(&app, &member).await? else { return Ok(see_other("/account/security")) };
    let mut response = page(&member, &number, None)?;
    Member::keep_language(&app, &request, &mut response);
    Ok(response)
}

/// `POST /account/phone/remove`: sends the code.
///
/// # Errors
/// [`Fault`].
pub async fn send(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (member, params) = match Member::of_form(&app, &request, &body, Need::Fresh).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let Some(recipient) = number(&app, &member).await? else { return Ok(see_other("/account/security")) };
    if params.typed("lost") == "1" {
        return Ok(match bind::give_up_phone(&app, &member.visit, &member.user.id).await? {
            Removed::Done => done("/account/security", "phone-removed"),
            // The page itself says why it may not go.
            Removed::Refused(_) | Removed::Wrong(_) | Removed::Closed(_) | Removed::TooOften(_) => see_other("/account/phone/remove"),
        });
    }
    let region = match &recipient {
        Recipient::Phone(number) => phone::read(number.as_e164(), Region::US, app.fiction()).ok().map(|found| found.region),
        Recipient::Email(_) => None,
    };
    let letter = Letter {
        recipient: recipient.clone(),
        region,
        language: request_language_outside(&app, &request),
        locale: member.ui.locale,
        press: format!("{}:{}", params.typed("csrf"), params.typed("once")),
    };
    match bind::send(&app, &member.visit, &member.owner(), Purpose::Remove, letter).await? {
        Ok(started) => {
            let mut response = see_other(code::path(CodeFor::RemovePhone));
            let pending = Pending::new(&member.user.id, started.challenge, Purpose::Remove, Intent::PhoneSignIn, (&recipient, region));
            pending.masked(&recipient).save(&app, &mut response);
            Ok(response)
        }
        Err(refused) => {
            let error = refused_error(&app, &member.ui, &refused)?;
            page(&member, &recipient, Some(error))
        }
    }
}
