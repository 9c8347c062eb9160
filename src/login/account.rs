//! `GET /login/account`, `POST /login/account`: go on with the account that is signed in here, or with another
//! (`prompt=select_account`, OpenID Connect Core section 3.1.2.1).

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::attempt::Attempt;
use super::conclude;
use crate::app::App;
use crate::domain::session::SignedIn;
use crate::flow::{finish, whoami};
use crate::web::page::{self, Page, see_other};
use crate::web::{Fault, Ui, links, session};

/// The choice between accounts.
#[derive(Template)]
#[template(path = "login/account.html")]
pub struct AccountPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// What the signed-in account is called.
    pub shown: String,
    /// Names that account's session to the form.
    pub account: String,
}

impl<'a> Page<'a> for AccountPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |shown: &str| Self { ui, shown: shown.into(), account: "x".into() };
        vec![page("+1 ••• ••• ••00"), page("Ann <ann>")]
    }
}

/// `GET /login/account?tx=...`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (opened, _) = Attempt::of_query(&app, &request).await?;
    let attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let Some((signed_in, shown)) = signed_in(&app, &request, &attempt).await? else {
        return Ok(see_other(&links::login(&attempt.transaction.handle)));
    };
    let mut response = page::show(
        &attempt.ui,
        StatusCode::OK,
        &AccountPage { ui: &attempt.ui, shown, account: account_token(&app, &signed_in) },
        attempt.form_target(),
    )?;
    attempt.keep_language(&app, &mut response);
    Ok(response)
}

/// The account that a page was shown to, so that its button stands for no other that signs in meanwhile.
fn account_token(app: &App, signed_in: &SignedIn) -> String {
    app.keyring.form_token(&format!("account:{}", signed_in.session.as_str()))
}

async fn signed_in(app: &App, request: &HttpRequest, attempt: &Attempt) -> Result<Option<(SignedIn, String)>, Fault> {
    let Some(signed_in) = session::signed_in(request, attempt.visit.now) else { return Ok(None) };
    let shown = whoami::shown(app, &signed_in.user).await?;
    Ok(shown.map(|shown| (signed_in, shown)))
}

/// `POST /login/account`
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (opened, params) = Attempt::of_form(&app, &request, &body).await?;
    let attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let wanted = &attempt.transaction.request;
    let session = session::signed_in(&request, attempt.visit.now);
    if session.as_ref().is_some_and(|own| account_token(&app, own) != params.typed("account")) {
        return Ok(see_other(&links::account_choice(&attempt.transaction.handle)));
    }
    let session = session.filter(|signed_in| finish::answers(&attempt.snapshot, &attempt.client, wanted, (signed_in, attempt.visit.now)));
    let next = match &session {
        Some(signed_in) => finish::from_session(&app, &attempt.visit, wanted, signed_in).await?,
        None => None,
    };
    match next {
        Some(next) => conclude::answer(&app, &request, attempt, next),
        // Too old for this request, or proven in a way that this application does not take: sign in again.
        None => Ok(see_other(&links::login(&attempt.transaction.handle))),
    }
}
