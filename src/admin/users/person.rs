//! `GET /admin/users/{id}`: one person, and what can be done for them.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::person_view::{HeldAddress, Kept, Load, Loaded};
use super::plain_id;
use crate::admin::administrator::Administrator;
use crate::admin::frame::{Frame, Section, role_key};
use crate::app::App;
use crate::domain::browser_name::BrowserName;
use crate::domain::challenge::Purpose;
use crate::domain::id::UserId;
use crate::domain::message::MessageState;
use crate::domain::policy::{NoDeed, NoRemoval};
use crate::domain::role::{Act, Role};
use crate::mail::words::Writer;
use crate::web::page::Page;
use crate::web::{Fault, Ui};

/// A person.
#[derive(Template)]
#[template(path = "admin/users_person.html")]
pub struct PersonPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// What was just done: a text's key.
    pub done: Option<&'static str>,
    /// Why something was not done: a text's key.
    pub refused: Option<&'static str>,
    /// What could be removed together with what was to be removed.
    pub both: Option<Kept>,
    /// The person.
    pub person: Loaded,
    /// Whether addresses stand in full.
    pub is_revealed: bool,
    /// Whether whoever looks may help.
    pub may_help: bool,
    /// Whether whoever looks may see addresses in full.
    pub may_reveal: bool,
    /// Whether whoever looks may say who may do what.
    pub may_manage: bool,
}

/// What may have been done before this page was opened: the words of `?done=`.
const DONE: [(&str, &str); 7] = [
    ("blocked", "users-done-blocked"),
    ("unblocked", "users-done-unblocked"),
    ("ended", "users-done-ended"),
    ("all-ended", "users-done-all-ended"),
    ("removed", "users-done-removed"),
    ("sent", "users-done-sent"),
    ("made", "users-done-made"),
];

/// Why something was not done to a person: a text's key.
pub(in crate::admin) const fn no_deed(why: NoDeed) -> &'static str {
    match why {
        NoDeed::Oneself => "users-not-oneself",
        NoDeed::HigherRole => "users-not-higher",
        NoDeed::LastOwner => "users-not-last",
    }
}

/// Why something stays: a text's key.
pub(super) const fn no_removal(why: NoRemoval) -> &'static str {
    match why {
        NoRemoval::LastWayIn => "users-kept-way",
        NoRemoval::LastSecondStep => "users-kept-step",
        NoRemoval::SmsRestsOnIt => "users-kept-sms",
    }
}

impl PersonPage<'_> {
    /// What a role is called: a text's key.
    fn role(&self, role: &Role) -> &'static str {
        role_key(*role)
    }

    /// Where it is.
    fn base(&self) -> String {
        format!("/admin/users/{}", self.person.user.id)
    }

    /// What a browser calls itself, in words.
    fn browser(&self, browser: &Option<BrowserName>) -> askama::Result<String> {
        let writer = Writer { catalogue: &self.ui.catalogue, locale: self.ui.locale };
        browser.as_ref().and_then(|name| writer.browser(name)).map_or_else(|| self.ui.text("sessions-unknown-browser"), Ok)
    }

    /// How far a message got: a text's key.
    fn state(&self, state: &MessageState) -> &'static str {
        match state {
            MessageState::Queued => "users-state-queued",
            MessageState::Sending => "users-state-sending",
            MessageState::Accepted => "users-state-accepted",
            MessageState::Sent => "users-state-sent",
            MessageState::Delivered => "users-state-delivered",
            MessageState::Undelivered => "users-state-undelivered",
            MessageState::Failed => "users-state-failed",
            MessageState::Unknown => "users-state-unknown",
        }
    }

    /// What a code was for: a text's key.
    fn purpose(&self, purpose: &Purpose) -> &'static str {
        match purpose {
            Purpose::SignIn => "users-for-sign-in",
            Purpose::SecondStep => "users-for-second-step",
            Purpose::Bind => "users-for-bind",
            Purpose::Remove => "users-for-remove",
            Purpose::Recover => "users-for-recover",
        }
    }

    /// Whether there is a mailbox that a link could go to.
    fn has_mailbox(&self) -> bool {
        self.person.addresses.iter().any(HeldAddress::is_mailbox)
    }
}

impl<'a> Page<'a> for PersonPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |person: Loaded| Self {
            ui,
            frame: Frame::sample(Section::Users),
            done: None,
            refused: None,
            both: None,
            person,
            is_revealed: false,
            may_help: true,
            may_reveal: true,
            may_manage: true,
        };
        let mut all: Vec<Self> = DONE.into_iter().map(|(_, text)| Self { done: Some(text), ..page(Loaded::bare()) }).collect();
        let reasons = [NoDeed::Oneself, NoDeed::HigherRole, NoDeed::LastOwner].map(no_deed);
        let kept = [NoRemoval::LastWayIn, NoRemoval::LastSecondStep, NoRemoval::SmsRestsOnIt].map(no_removal);
        all.extend(reasons.into_iter().chain(kept).map(|text| Self { refused: Some(text), ..page(Loaded::bare()) }));
        all.push(Self { both: Some(Kept { what: "totp".into(), id: "x".into() }), refused: Some("users-kept-sms"), ..page(Loaded::sample()) });
        all.push(Self { is_revealed: true, ..page(Loaded::sample()) });
        all.push(Self { may_help: false, may_reveal: false, may_manage: false, ..page(Loaded::sample()) });
        all
    }
}

/// What a page about a person says besides.
#[derive(Default)]
pub(super) struct Says {
    /// Why something was not done.
    pub refused: Option<&'static str>,
    /// What could be removed together.
    pub both: Option<Kept>,
    /// What was done.
    pub done: Option<&'static str>,
    /// The addresses in full, once it was recorded.
    pub revealed: Option<Vec<String>>,
}

/// Shows a person; 404 when there is nobody.
///
/// # Errors
/// [`Fault`].
pub(super) async fn view(app: &App, request: &HttpRequest, administrator: &Administrator, id: &UserId, says: Says) -> Result<HttpResponse, Fault> {
    let Some(mut person) = Load::new(app, administrator).load(id).await? else { return Err(Fault::NotFound) };
    let is_revealed = says.revealed.is_some();
    for (own, address) in person.addresses.iter_mut().zip(says.revealed.into_iter().flatten()) {
        own.shown = address;
    }
    let page = PersonPage {
        ui: &administrator.ui,
        frame: administrator.frame(Section::Users),
        done: says.done,
        refused: says.refused,
        both: says.both,
        person,
        is_revealed,
        may_help: administrator.role.may(Act::HelpUsers),
        may_reveal: administrator.role.may(Act::RevealAddress),
        may_manage: administrator.role.may(Act::ManageRoles),
    };
    let status = if page.refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    administrator.show(app, request, status, &page)
}

/// `GET /admin/users/{id}`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest, id: web::Path<String>) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_query(&app, &request, Act::SeeUsers).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let done = DONE.into_iter().find(|(word, _)| *word == params.typed("done")).map(|(_, text)| text);
    view(&app, &request, &administrator, &UserId::new(plain_id(&id)), Says { done, ..Says::default() }).await
}
