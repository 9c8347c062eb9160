//! `GET /account/data`, `POST /account/data/export`: a copy of everything that is known of one person.

use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::export;
use super::member::{Member, Need};
use crate::app::App;
use crate::flow::personal_data;
use crate::web::page::{self, Page, see_other};
use crate::web::{Fault, Ui};

/// What can be done with one's data.
#[derive(Template)]
#[template(path = "account/data.html")]
pub struct DataPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// Which of the account's pages it belongs to.
    pub section: &'static str,
}

impl<'a> Page<'a> for DataPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        vec![Self { ui, section: "data" }]
    }
}

/// `GET /account/data`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (member, _) = match Member::of_query(&app, &request, Need::SignedIn).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let mut response = page::show(&member.ui, StatusCode::OK, &DataPage { ui: &member.ui, section: "data" }, None)?;
    Member::keep_language(&app, &request, &mut response);
    Ok(response)
}

/// `POST /account/data/export`: the copy, as a file. Freshly signed in: it holds addresses in full.
///
/// # Errors
/// [`Fault`].
pub async fn export(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (member, _) = match Member::of_form(&app, &request, &body, Need::Fresh).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let Some(data) = personal_data::copy(&app, &member.visit, &member.user.id).await? else { return Ok(see_other("/account")) };
    let document = export::document(&data, &member.snapshot, member.visit.now);
    let text = serde_json::to_vec_pretty(&document).map_err(|error| Fault::Internal(error.to_string()))?;
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "application/json"))
        .insert_header((CONTENT_DISPOSITION, "attachment; filename=\"account.json\""))
        .insert_header((CACHE_CONTROL, "no-store"))
        .body(text))
}
