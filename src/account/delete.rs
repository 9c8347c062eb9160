//! `/account/delete`: the end of an account, and `GET /account/deleted`, the page after it.

use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::member::{Member, Need};
use crate::app::App;
use crate::flow::delete_account;
use crate::web::page::{self, Page, see_other};
use crate::web::visit::{keep_language, ui};
use crate::web::{Fault, Ui, links, session};

/// What will be gone.
#[derive(Template)]
#[template(path = "account/delete.html")]
pub struct DeletePage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// Which of the account's pages it belongs to.
    pub section: &'static str,
}

impl<'a> Page<'a> for DeletePage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        vec![Self { ui, section: "data" }]
    }
}

/// It is gone.
#[derive(Template)]
#[template(path = "account/deleted.html")]
pub struct DeletedPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// Where somebody would begin anew.
    pub next: &'static str,
}

impl<'a> Page<'a> for DeletedPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        vec![Self { ui, next: links::ACCOUNT_PAGES }]
    }
}

/// `GET /account/delete`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (member, _) = match Member::of_query(&app, &request, Need::Fresh).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let mut response = page::show(&member.ui, StatusCode::OK, &DeletePage { ui: &member.ui, section: "data" }, None)?;
    Member::keep_language(&app, &request, &mut response);
    Ok(response)
}

/// `POST /account/delete`
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (member, _) = match Member::of_form(&app, &request, &body, Need::Fresh).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    delete_account::delete(&app, &member.visit, &member.user.id).await?;
    session::end(&request);
    let mut response = see_other("/account/deleted");
    // Pages that were open stay readable through Back otherwise (requirement H11).
    response.headers_mut().insert(HeaderName::from_static("clear-site-data"), HeaderValue::from_static("\"cache\""));
    Ok(response)
}

/// `GET /account/deleted`
///
/// # Errors
/// [`Fault`].
pub async fn after(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let ui = ui(&app, &request, "Doorcode", "");
    let mut response = page::show(&ui, StatusCode::OK, &DeletedPage { ui: &ui, next: links::ACCOUNT_PAGES }, None)?;
    keep_language(&app, &request, &mut response);
    Ok(response)
}
