//! `/account/passkeys`: adding a passkey, and naming one.

use actix_web::http::StatusCode;
use actix_web::http::header::CACHE_CONTROL;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::member::{Member, Need, done};
use super::recovery_codes;
use super::second_step::proven_by_set_up;
use super::security::may_have_passkeys;
use crate::app::App;
use crate::domain::factor::ProvenFactor;
use crate::domain::id::PasskeyId;
use crate::flow::enrol::{self, Changing};
use crate::flow::passkey;
use crate::web::page::{self, Page, see_other};
use crate::web::ui::escape;
use crate::web::{Fault, Ui, passkey_words};

/// The page that adds a passkey.
#[derive(Template)]
#[template(path = "account/passkeys.html")]
pub struct PasskeysPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// Which of the account's pages it belongs to.
    pub section: &'static str,
    /// What is wrong, as HTML.
    pub error: Option<String>,
}

impl<'a> Page<'a> for PasskeysPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let errors = ["passkey-no-script", "passkey-failed", "passkey-stale", "passkey-registered", "passkey-too-many"];
        std::iter::once(None).chain(errors.map(|key| ui.text(key).ok())).map(|error| Self { ui, section: "security", error }).collect()
    }
}

/// The page that names a passkey.
#[derive(Template)]
#[template(path = "account/passkey_name.html")]
pub struct PasskeyNamePage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// Which of the account's pages it belongs to.
    pub section: &'static str,
    /// Which one.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// What is wrong, as HTML.
    pub error: Option<String>,
}

impl<'a> Page<'a> for PasskeyNamePage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |error: Option<String>| Self { ui, section: "security", id: "x".into(), name: "<Laptop>".into(), error };
        vec![page(None), page(ui.text("passkey-name-empty").ok())]
    }
}

fn page(member: &Member, status: StatusCode, key: Option<&str>) -> Result<HttpResponse, Fault> {
    let error = key.map(|key| member.ui.text(key)).transpose().map_err(|error| Fault::Internal(error.to_string()))?;
    let page = PasskeysPage { ui: &member.ui, section: "security", error: error.map(|text| escape(&text)) };
    page::show(&member.ui, status, &page, None)
}

/// `GET /account/passkeys`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (member, _) = match Member::of_query(&app, &request, Need::Fresh).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    if !may_have_passkeys(&app, &member) {
        return Ok(see_other("/account/security"));
    }
    let mut response = page(&member, StatusCode::OK, None)?;
    Member::keep_language(&app, &request, &mut response);
    Ok(response)
}

/// `POST /account/passkeys/options`
///
/// # Errors
/// [`Fault`].
pub async fn options(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (member, _) = match Member::of_form(&app, &request, &body, Need::Fresh).await? {
        Ok(opened) => opened,
        Err(_) => return Ok(HttpResponse::Forbidden().insert_header((CACHE_CONTROL, "no-store")).finish()),
    };
    let question = passkey::begin_registration(&app, &member.visit, &member.owner().binding, &member.user.id).await?;
    Ok(match question {
        Ok(json) if may_have_passkeys(&app, &member) => {
            HttpResponse::Ok().content_type("application/json").insert_header((CACHE_CONTROL, "no-store")).body(json)
        }
        Ok(_) | Err(_) => HttpResponse::NotFound().insert_header((CACHE_CONTROL, "no-store")).finish(),
    })
}

/// `POST /account/passkeys`
///
/// # Errors
/// [`Fault`].
pub async fn add(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (member, params) = match Member::of_form(&app, &request, &body, Need::Fresh).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    if !may_have_passkeys(&app, &member) {
        return Err(Fault::Forbidden);
    }
    let answer = params.typed("credential");
    if answer.is_empty() {
        return page(&member, StatusCode::UNPROCESSABLE_ENTITY, Some("passkey-no-script"));
    }
    let made = passkey::prove_registration(&app, &member.visit, &member.owner().binding, &member.user.id, answer).await?;
    let made = match made {
        Ok(made) => made,
        Err(refused) => return page(&member, StatusCode::UNPROCESSABLE_ENTITY, Some(passkey_words::not_added_key(&refused))),
    };
    let (id, name) = (passkey::new_id(&app, &member.visit), passkey::name_of(&member.visit, params.typed("name")));
    let shared = app.clone().into_inner();
    let changed =
        enrol::set_up(&shared, Changing::new(&app, &member.visit, &member.user.id), move |db, changing| changing.passkey(db, &made, (&id, &name)));
    match changed.await? {
        Ok(codes) => {
            proven_by_set_up(&request, &member, ProvenFactor::Passkey)?;
            recovery_codes::shown_after(&member, codes, "passkey-added")
        }
        Err(refused) => page(&member, StatusCode::UNPROCESSABLE_ENTITY, Some(passkey_words::not_added_key(&refused))),
    }
}

/// `GET /account/passkeys/{id}`
///
/// # Errors
/// [`Fault`].
pub async fn name(app: web::Data<App>, request: HttpRequest, id: web::Path<String>) -> Result<HttpResponse, Fault> {
    let (member, _) = match Member::of_query(&app, &request, Need::SignedIn).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let own = passkey::list(&app, &member.user.id).await?.into_iter().find(|own| own.id.as_str() == id.as_str());
    let Some(own) = own else { return Err(Fault::NotFound) };
    let page = PasskeyNamePage { ui: &member.ui, section: "security", id: id.into_inner(), name: own.name, error: None };
    let mut response = page::show(&member.ui, StatusCode::OK, &page, None)?;
    Member::keep_language(&app, &request, &mut response);
    Ok(response)
}

/// `POST /account/passkeys/{id}`
///
/// # Errors
/// [`Fault`].
pub async fn rename(app: web::Data<App>, request: HttpRequest, id: web::Path<String>, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (member, params) = match Member::of_form(&app, &request, &body, Need::SignedIn).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let (id, typed) = (PasskeyId::new(id.into_inner()), params.typed("name"));
    if passkey::rename(&app, &member.user.id, &id, typed).await? {
        return Ok(done("/account/security", "passkey-renamed"));
    }
    let error = member.ui.text("passkey-name-empty").map(|text| escape(&text)).map_err(|error| Fault::Internal(error.to_string()))?;
    let page = PasskeyNamePage { ui: &member.ui, section: "security", id: id.as_str().to_owned(), name: typed.to_owned(), error: Some(error) };
    page::show(&member.ui, StatusCode::UNPROCESSABLE_ENTITY, &page, None)
}
