//! `/invite/{secret}`: the link that an administrator's invitation brings. It works once; opening it changes nothing, the
//! button does.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::App;
use crate::domain::authorization::AuthorizationRequest;
use crate::domain::challenge::Recipient;
use crate::domain::client::ACCOUNT;
use crate::flow::invite::{self, Accepted, Welcome};
use crate::web::page::{self, Page};
use crate::web::transaction::{self, Transaction, browser};
use crate::web::visit::{keep_language, ui, visit};
use crate::web::{Fault, Params, Ui, guard, links};

/// The page of an invitation.
#[derive(Template)]
#[template(path = "account/invite.html")]
pub struct InvitePage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The mailbox that it proves, masked: links are passed on.
    pub address: Option<String>,
    /// Whether the mailbox is another account's by now.
    pub is_taken: bool,
    /// Whether they were in before.
    pub is_back: bool,
    /// Where the form goes.
    pub action: String,
    /// Where somebody signs in without the invitation.
    pub next: &'static str,
}

impl<'a> Page<'a> for InvitePage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |address: Option<&str>, is_taken: bool, is_back: bool| Self {
            ui,
            address: address.map(str::to_owned),
            is_taken,
            is_back,
            action: "/invite/x".into(),
            next: links::ACCOUNT_PAGES,
        };
        vec![
            page(Some("a•••@example.com"), false, false),
            page(None, false, false),
            page(None, true, false),
            page(Some("a•••@example.com"), false, true),
        ]
    }
}

/// What the form holds a token for.
fn holder(secret: &str) -> String {
    format!("invite:{secret}")
}

/// `GET /invite/{secret}`
///
/// # Errors
/// [`Fault::LinkGone`].
pub async fn show(app: web::Data<App>, request: HttpRequest, secret: web::Path<String>) -> Result<HttpResponse, Fault> {
    let welcome = invite::look(&app, &secret).await?.ok_or(Fault::LinkGone)?;
    let ui = ui(&app, &request, "Doorcode", &holder(&secret));
    let (address, is_back) = (welcome.mailbox.map(|recipient| recipient.masked()), welcome.is_back);
    let shown = InvitePage { ui: &ui, address, is_taken: false, is_back, action: format!("/invite/{secret}"), next: links::ACCOUNT_PAGES };
    let mut response = page::show(&ui, StatusCode::OK, &shown, None)?;
    keep_language(&app, &request, &mut response);
    Ok(response)
}

/// `POST /invite/{secret}`: proves the mailbox, then leads to a sign-in with it.
///
/// # Errors
/// [`Fault::LinkGone`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, secret: web::Path<String>, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let params = Params::of_body(&request, &body)?;
    guard::admit_form(&request, &app.settings, &app.keyring, &holder(&secret), params.typed("csrf"))?;
    let snapshot = app.directory.current().await?;
    let client = snapshot.client(ACCOUNT).cloned().ok_or(Fault::UnknownClient)?;
    let visit = visit(&app, &request, &snapshot, &client);
    let Welcome { mailbox, locale, .. } = match invite::accept(&app, &visit, &secret).await? {
        Accepted::Welcome(welcome) => welcome,
        Accepted::Gone => return Err(Fault::LinkGone),
        Accepted::Taken => {
            let ui = ui(&app, &request, "Doorcode", "");
            let shown = InvitePage { ui: &ui, address: None, is_taken: true, is_back: false, action: String::new(), next: links::ACCOUNT_PAGES };
            return page::show(&ui, StatusCode::CONFLICT, &shown, None);
        }
    };
    let wanted = AuthorizationRequest::ending_at(&client, links::ACCOUNT_PAGES.to_owned(), visit.now);
    let mut attempt = Transaction::begin(&app, browser(&app, &request), wanted, visit.now);
    attempt.typed.email = mailbox.as_ref().map(Recipient::as_str).map(str::to_owned);
    attempt.ui_locales = locale.map(|locale| locale.tag().to_owned());
    let location = links::login_way(&attempt.handle, "email");
    Ok(transaction::lead_to(&app, &request, &attempt, &location))
}
