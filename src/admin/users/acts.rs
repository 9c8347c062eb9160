//! What is done to one person: forms of `/admin/users/{id}`. The rules are the flow's.

use actix_web::{HttpRequest, HttpResponse, web};

use super::person::{Says, no_deed, no_removal, view};
use super::person_view::Kept;
use super::plain_id;
use crate::admin::administrator::Administrator;
use crate::app::App;
use crate::domain::challenge::Recipient;
use crate::domain::factor::MfaMethod;
use crate::domain::id::{PasskeyId, SessionRef, UserId};
use crate::domain::policy::NoRemoval;
use crate::domain::role::Act;
use crate::domain::totp::TotpDeviceId;
use crate::flow::enrol::Removal;
use crate::flow::people::{self, Factor, Helped};
use crate::web::page::see_other;
use crate::web::{Fault, Params};

/// A form that was opened by somebody who may help.
struct Opened {
    administrator: Administrator,
    params: Params,
    person: UserId,
}

async fn open(app: &App, request: &HttpRequest, body: &web::Bytes, id: web::Path<String>) -> Result<Result<Opened, HttpResponse>, Fault> {
    let opened = Administrator::of_form(app, request, body, Act::HelpUsers).await?;
    Ok(opened.map(|(administrator, params)| Opened { administrator, params, person: UserId::new(plain_id(&id)) }))
}

impl Opened {
    /// Back to the person, with what came of it.
    async fn answer(self, app: &App, request: &HttpRequest, helped: Helped, done: &str) -> Result<HttpResponse, Fault> {
        let refused = match helped {
            Helped::Done => return Ok(see_other(&format!("/admin/users/{}?done={done}", self.person))),
            Helped::Nothing => return Ok(see_other(&format!("/admin/users/{}", self.person))),
            Helped::Nobody => return Err(Fault::NotFound),
            Helped::No(why) => no_deed(why),
            Helped::Kept(why) => no_removal(why),
            Helped::NoMailbox => "users-recovery-none",
        };
        let rests = helped == Helped::Kept(NoRemoval::SmsRestsOnIt);
        let both = rests.then(|| Kept { what: self.params.typed("what").to_owned(), id: self.params.typed("id").to_owned() });
        view(app, request, &self.administrator, &self.person, Says { refused: Some(refused), both, ..Says::default() }).await
    }
}

/// `POST /admin/users/{id}/block`
///
/// # Errors
/// [`Fault`].
pub async fn block(app: web::Data<App>, request: HttpRequest, id: web::Path<String>, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let opened = match open(&app, &request, &body, id).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let blocked = opened.params.typed("blocked") == "1";
    let helped = people::set_blocked(&app, &opened.administrator.actor(), &opened.person, blocked).await?;
    opened.answer(&app, &request, helped, if blocked { "blocked" } else { "unblocked" }).await
}

/// `POST /admin/users/{id}/sessions`: ends one, or all.
///
/// # Errors
/// [`Fault`].
pub async fn end_sessions(app: web::Data<App>, request: HttpRequest, id: web::Path<String>, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let opened = match open(&app, &request, &body, id).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let one = (opened.params.typed("all") != "1").then(|| SessionRef::new(plain_id(opened.params.typed("session"))));
    let done = if one.is_some() { "ended" } else { "all-ended" };
    let helped = people::end_sessions(&app, &opened.administrator.actor(), &opened.person, one).await?;
    opened.answer(&app, &request, helped, done).await
}

/// `POST /admin/users/{id}/factors`: takes one away.
///
/// # Errors
/// [`Fault`].
pub async fn remove_factor(app: web::Data<App>, request: HttpRequest, id: web::Path<String>, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let opened = match open(&app, &request, &body, id).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let which = plain_id(opened.params.typed("id"));
    let factor = match opened.params.typed("what") {
        "phone" => Factor::Phone,
        "totp" => Factor::Step(Removal::Totp(TotpDeviceId::new(which))),
        "passkey" => Factor::Step(Removal::Passkey(PasskeyId::new(which))),
        "sms" => Factor::Step(Removal::Step(MfaMethod::Sms)),
        "email" => Factor::Step(Removal::Step(MfaMethod::EmailCode)),
        _ => return Err(Fault::BadRequest("no such factor")),
    };
    let with_phone = opened.params.typed("with_phone") == "1";
    let helped = people::remove_factor(&app, &opened.administrator.actor(), &opened.person, factor, with_phone).await?;
    opened.answer(&app, &request, helped, "removed").await
}

/// `POST /admin/users/{id}/recovery`: sends the link.
///
/// # Errors
/// [`Fault`].
pub async fn recover(app: web::Data<App>, request: HttpRequest, id: web::Path<String>, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let opened = match open(&app, &request, &body, id).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let helped = people::send_link(&app, &opened.administrator.actor(), &opened.person).await?;
    opened.answer(&app, &request, helped, "sent").await
}

/// `POST /admin/users/{id}/reveal`: the addresses in full, on this answer alone.
///
/// # Errors
/// [`Fault`].
pub async fn reveal(app: web::Data<App>, request: HttpRequest, id: web::Path<String>, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, _) = match Administrator::of_form(&app, &request, &body, Act::RevealAddress).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let person = UserId::new(plain_id(&id));
    let Some(revealed) = people::reveal(&app, &administrator.actor(), &person).await? else { return Err(Fault::NotFound) };
    let shown = |address: &Recipient| match address {
        Recipient::Phone(number) => number.international(),
        Recipient::Email(mailbox) => mailbox.as_str().to_owned(),
    };
    let revealed = Some(revealed.iter().map(shown).collect());
    view(&app, &request, &administrator, &person, Says { revealed, ..Says::default() }).await
}
