//! `/account/recovery-codes`: a new set, shown once.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::member::{Member, Need, done};
use crate::app::App;
use crate::domain::recovery_code::RecoveryCode;
use crate::flow::enrol;
use crate::web::page::{self, Page, see_other};
use crate::web::{Fault, Ui};

/// The page before a new set.
#[derive(Template)]
#[template(path = "account/recovery_codes.html")]
pub struct NewCodesPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// Which of the account's pages it belongs to.
    pub section: &'static str,
}

/// The codes, shown once.
#[derive(Template)]
#[template(path = "account/codes_shown.html")]
pub struct CodesShownPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// Which of the account's pages it belongs to.
    pub section: &'static str,
    /// The codes in groups.
    pub codes: Vec<String>,
    /// What was done before: a word of `?done=` on the page that follows.
    pub done: &'static str,
}

impl<'a> Page<'a> for NewCodesPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        vec![Self { ui, section: "security" }]
    }
}

impl<'a> Page<'a> for CodesShownPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        vec![Self { ui, section: "security", codes: vec!["ABCDE-FGHJK-MNPQR".into(); 10], done: "codes-made" }]
    }
}

/// The codes that came with a change, or straight on when none did.
///
/// # Errors
/// [`Fault::Internal`] when the template fails.
pub(super) fn shown_after(member: &Member, codes: Vec<RecoveryCode>, done_word: &'static str) -> Result<HttpResponse, Fault> {
    if codes.is_empty() {
        return Ok(done("/account/security", done_word));
    }
    let codes = codes.iter().map(RecoveryCode::shown).collect();
    page::show(&member.ui, StatusCode::OK, &CodesShownPage { ui: &member.ui, section: "security", codes, done: done_word }, None)
}

/// `GET /account/recovery-codes`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (member, _) = match Member::of_query(&app, &request, Need::Fresh).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    if member.holdings.second_steps().is_empty() {
        return Ok(see_other("/account/security"));
    }
    let mut response = page::show(&member.ui, StatusCode::OK, &NewCodesPage { ui: &member.ui, section: "security" }, None)?;
    Member::keep_language(&app, &request, &mut response);
    Ok(response)
}

/// `POST /account/recovery-codes`
///
/// # Errors
/// [`Fault`].
pub async fn make(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (member, _) = match Member::of_form(&app, &request, &body, Need::Fresh).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    if member.holdings.second_steps().is_empty() {
        return Err(Fault::Forbidden);
    }
    let codes = enrol::new_codes(&app, &member.visit, &member.user.id).await?;
    shown_after(&member, codes, "codes-made")
}
