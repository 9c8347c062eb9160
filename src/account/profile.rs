//! `GET /account`, `POST /account`: who somebody is. Name and language are no factors: a session is enough to change them.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::member::{Member, Need, done};
use crate::app::App;
use crate::domain::challenge::Channel;
use crate::domain::locale::Locale;
use crate::domain::user::{MAX_NAME, clean_name, plain_name};
use crate::flow::{picture, profile};
use crate::storage::{addresses, pictures};
use crate::web::page::{self, Page};
use crate::web::{Fault, Ui, cookies};

/// A mailbox of this person's.
pub struct Mailbox {
    /// The address, in full: it is their own page.
    pub address: String,
    /// Whether somebody has shown to receive mail there.
    pub is_proven: bool,
}

/// The profile.
#[derive(Template)]
#[template(path = "account/profile.html")]
pub struct ProfilePage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// Which of the account's pages it belongs to.
    pub section: &'static str,
    /// What was just done: a text's key.
    pub done: Option<&'static str>,
    /// What they are called, or what was typed.
    pub name: String,
    /// What is wrong with it: a text's key.
    pub name_error: Option<&'static str>,
    /// Their language.
    pub locale: Locale,
    /// What is wrong with it: a text's key.
    pub locale_error: Option<&'static str>,
    /// Their mailboxes.
    pub mailboxes: Vec<Mailbox>,
    /// The number that signs in, masked.
    pub phone: Option<String>,
    /// Where the picture is.
    pub picture: Option<String>,
    /// What is wrong with the file that was sent: a text's key.
    pub picture_error: Option<&'static str>,
}

impl ProfilePage<'_> {
    fn is_wrong(&self) -> bool {
        self.name_error.is_some() || self.locale_error.is_some() || self.picture_error.is_some()
    }
}

/// What may have been done before this page was opened: the words of `?done=`, and their texts.
const DONE: [(&str, &str); 4] = [
    ("saved", "profile-done-saved"),
    ("email-changed", "profile-done-email"),
    ("picture-set", "profile-done-picture"),
    ("picture-removed", "profile-done-picture-removed"),
];

impl<'a> Page<'a> for ProfilePage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |done: Option<&'static str>| Self {
            ui,
            section: "profile",
            done,
            name: String::new(),
            name_error: None,
            locale: ui.locale,
            locale_error: None,
            mailboxes: vec![],
            phone: None,
            picture: None,
            picture_error: None,
        };
        let mailbox = |is_proven: bool| Mailbox { address: format!("ann{is_proven}@example.com"), is_proven };
        let mut samples: Vec<Self> = DONE.into_iter().map(|(_, key)| page(Some(key))).collect();
        samples.push(Self {
            name: "Ann <b>".into(),
            mailboxes: vec![mailbox(true), mailbox(false)],
            phone: Some("••• 00".into()),
            picture: Some("/picture/x.y".into()),
            ..page(None)
        });
        samples.push(Self { name_error: Some("profile-error-name"), locale_error: Some("profile-error-language"), ..page(None) });
        for key in ["picture-error-empty", "picture-error-large", "picture-error-kind", "picture-error-wide"] {
            samples.push(Self { picture_error: Some(key), ..page(None) });
        }
        samples
    }
}

/// The page, about to be shown.
#[derive(Default)]
pub(super) struct View<'a> {
    done: Option<&'static str>,
    typed: Option<&'a str>,
    name_error: Option<&'static str>,
    locale_error: Option<&'static str>,
    picture_error: Option<&'static str>,
}

impl View<'_> {
    /// The page with what is wrong about a file.
    pub fn of_picture(error: &'static str) -> Self {
        Self { picture_error: Some(error), ..Self::default() }
    }

    /// Shows it.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn show(self, app: &App, member: &Member) -> Result<HttpResponse, Fault> {
        let user = member.user.id.clone();
        let rows = app
            .store
            .read(move |db| Ok((addresses::of_user(db, &user)?, addresses::unproven(db, &user, Channel::Email)?, pictures::version(db, &user)?)));
        let (own, unproven, picture) = rows.await?;
        let open = |channel: Channel, sealed: &[u8]| app.keyring.open_address(channel, sealed).ok();
        let proven = own.iter().filter(|own| own.channel == Channel::Email).map(|own| (&own.stored, true));
        let mailboxes = proven.chain(unproven.iter().map(|stored| (stored, false))).filter_map(|(stored, is_proven)| {
            open(Channel::Email, &stored.sealed).map(|recipient| Mailbox { address: recipient.as_str().to_owned(), is_proven })
        });
        let phone = own.iter().find(|own| own.channel == Channel::Sms && own.signs_in);
        let page = ProfilePage {
            ui: &member.ui,
            section: "profile",
            done: self.done,
            name: self.typed.map_or_else(|| member.user.name.clone().unwrap_or_default(), |typed| typed.chars().take(2 * MAX_NAME).collect()),
            name_error: self.name_error,
            locale: member.user.locale.unwrap_or(member.ui.locale),
            locale_error: self.locale_error,
            mailboxes: mailboxes.collect(),
            phone: phone.and_then(|own| open(Channel::Sms, &own.stored.sealed)).map(|recipient| recipient.masked()),
            picture: picture.map(|changed_at| picture::path(&member.user.id, changed_at)),
            picture_error: self.picture_error,
        };
        let status = if page.is_wrong() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        page::show(&member.ui, status, &page, None)
    }
}

/// `GET /account`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (member, params) = match Member::of_query(&app, &request, Need::SignedIn).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let done = DONE.into_iter().find(|(word, _)| *word == params.typed("done")).map(|(_, key)| key);
    let mut response = View { done, ..View::default() }.show(&app, &member).await?;
    Member::keep_language(&app, &request, &mut response);
    Ok(response)
}

/// `POST /account`
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (member, params) = match Member::of_form(&app, &request, &body, Need::SignedIn).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let typed = params.typed("name");
    let name_error = (plain_name(typed).chars().count() > MAX_NAME).then_some("profile-error-name");
    let Some(locale) = Locale::from_tag(params.typed("locale")).filter(|_| name_error.is_none()) else {
        let locale_error = Locale::from_tag(params.typed("locale")).is_none().then_some("profile-error-language");
        return View { typed: Some(typed), name_error, locale_error, ..View::default() }.show(&app, &member).await;
    };
    profile::save(&app, &member.visit, &member.user.id, (clean_name(typed), locale)).await?;
    let mut response = done("/account", "saved");
    let cookie = cookies::make(&app.settings, cookies::LANGUAGE, locale.tag().to_owned(), cookies::PREFERENCE_LIFE);
    drop(response.add_cookie(&cookie));
    Ok(response)
}
