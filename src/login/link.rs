//! `GET /login/link/{link}`, `POST /login/link/{link}`: a mailed link. Opening it changes nothing: mail scanners do (attack 30). In
//! the browser that asked, a button signs in; elsewhere the page shows the code to type where it began (requirement C4).

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::attempt::Attempt;
use super::conclude;
use super::states::{self, State};
use crate::app::App;
use crate::domain::challenge::{Channel, Purpose};
use crate::flow::link::{self, Mailed};
use crate::flow::verify::{self, Verdict};
use crate::web::page::{self, Page};
use crate::web::transaction::Transaction;
use crate::web::visit::ui;
use crate::web::{Fault, Ui};

/// The page of a mailed link.
#[derive(Template)]
#[template(path = "login/link.html")]
pub struct LinkPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// Where the form goes.
    pub action: String,
    /// The code to type elsewhere; `None` in the browser that asked.
    pub code: Option<String>,
}

impl<'a> Page<'a> for LinkPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        vec![Self { ui, action: "/login/link/x.y".into(), code: None }, Self { ui, action: String::new(), code: Some("482 615".into()) }]
    }
}

/// The attempt of this browser that waits for this challenge.
fn waiting_here(app: &App, request: &HttpRequest, mailed: &Mailed) -> Option<Transaction> {
    let waits = |attempt: &Transaction| {
        attempt
            .pending
            .as_ref()
            .is_some_and(|own| own.challenge == mailed.challenge && own.purpose == Purpose::SignIn && own.channel == Channel::Email)
    };
    Transaction::all(app, request).into_iter().find(waits)
}

/// `GET /login/link/{link}`
///
/// # Errors
/// [`Fault::LinkGone`].
pub async fn show(app: web::Data<App>, request: HttpRequest, link: web::Path<String>) -> Result<HttpResponse, Fault> {
    let mailed = link::read(&app, &link).await?.ok_or(Fault::LinkGone)?;
    if let Some(own) = waiting_here(&app, &request, &mailed) {
        let snapshot = app.directory.current().await?;
        let client = crate::web::visit::client_of(&snapshot, &own)?;
        let mut ui = crate::web::visit::ui_of(&app, &request, &own, &client);
        ui.here = "?".to_owned();
        let page = LinkPage { ui: &ui, action: format!("/login/link/{}", link.as_str()), code: None };
        return page::show(&ui, StatusCode::OK, &page, crate::web::links::form_target(&own.request.redirect_uri));
    }
    let ui = ui(&app, &request, &mailed.client, "");
    let (head, tail) = mailed.code.as_str().split_at(mailed.code.as_str().len() / 2);
    page::show(&ui, StatusCode::OK, &LinkPage { ui: &ui, action: String::new(), code: Some(format!("{head} {tail}")) }, None)
}

/// `POST /login/link/{link}`
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, link: web::Path<String>, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (opened, _) = Attempt::of_form(&app, &request, &body).await?;
    let attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let opened = link::open(&app, &link).ok_or(Fault::LinkGone)?;
    let shared = app.clone().into_inner();
    let arriving = attempt.arriving(&app, &request);
    match verify::follow_link(&app, arriving, (opened, attempt.newcomer()), attempt.finishing(&shared)).await? {
        Verdict::Arrived(arrived) => conclude::arrived(&app, &request, attempt, arrived).await,
        Verdict::TooOften(limit) => super::code::wait_page(&app, &attempt, limit),
        Verdict::Wrong(_) | Verdict::Closed(_) => states::show(&app, &request, Some((&attempt.transaction, &attempt.client)), State::Stale),
    }
}
