//! `/setup/{secret}`: the one-time link of `doorcode admin add`. Opening it changes nothing; the button does.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::App;
use crate::flow::setup;
use crate::web::page::{self, Page};
use crate::web::visit::ui;
use crate::web::{Fault, Params, Ui, guard};

/// The page before and after.
#[derive(Template)]
#[template(path = "admin/setup.html")]
pub struct SetupPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The mailbox that becomes an administrator's; `None` when it is done.
    pub address: Option<String>,
    /// Where the form goes.
    pub action: String,
}

impl<'a> Page<'a> for SetupPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        vec![Self { ui, address: Some("ann@example.com".into()), action: "/setup/x".into() }, Self { ui, address: None, action: String::new() }]
    }
}

/// `GET /setup/{secret}`
///
/// # Errors
/// [`Fault::LinkGone`].
pub async fn show(app: web::Data<App>, request: HttpRequest, secret: web::Path<String>) -> Result<HttpResponse, Fault> {
    let address = setup::invited(&app, &secret).await?.ok_or(Fault::LinkGone)?;
    let ui = ui(&app, &request, "Doorcode", &secret);
    page::show(&ui, StatusCode::OK, &SetupPage { ui: &ui, address: Some(address), action: format!("/setup/{secret}") }, None)
}

/// `POST /setup/{secret}`
///
/// # Errors
/// [`Fault::LinkGone`].
pub async fn accept(app: web::Data<App>, request: HttpRequest, secret: web::Path<String>, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let params = Params::of_body(&request, &body)?;
    guard::admit_form(&request, &app.settings, &app.keyring, &secret, params.typed("csrf"))?;
    setup::accept(&app, &secret).await?.ok_or(Fault::LinkGone)?;
    let ui = ui(&app, &request, "Doorcode", &secret);
    page::show(&ui, StatusCode::OK, &SetupPage { ui: &ui, address: None, action: String::new() }, None)
}
