//! `GET /login/new-password`, `POST /login/new-password`: the end of a recovery. It signs nobody in (requirement C3).

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::attempt::Attempt;
use crate::app::App;
use crate::domain::connection::Secret;
use crate::flow::password_change::{self, NotDone, NotSet};
use crate::keys::password::Least;
use crate::web::page::{self, Page, see_other};
use crate::web::password_words::problem_text;
use crate::web::{Fault, Ui, links};

/// The page that takes a new password.
#[derive(Template)]
#[template(path = "login/new_password.html")]
pub struct NewPasswordPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The fewest characters.
    pub least: i64,
    /// What is wrong, as HTML.
    pub error: Option<String>,
    /// The mailbox, for password managers.
    pub username: String,
}

impl<'a> Page<'a> for NewPasswordPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |error: Option<String>| Self { ui, least: 15, error, username: "ann@example.com".into() };
        vec![page(None), page(ui.text("password-error-common").ok())]
    }
}

fn page(attempt: &Attempt, least: Least, error: Option<String>) -> Result<HttpResponse, Fault> {
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = NewPasswordPage {
        ui: &attempt.ui,
        least: i64::try_from(least.characters()).unwrap_or(15),
        error,
        username: attempt.transaction.typed.email.clone().unwrap_or_default(),
    };
    page::show(&attempt.ui, status, &page, attempt.form_target())
}

/// `GET /login/new-password?tx=...`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (opened, _) = Attempt::of_query(&app, &request).await?;
    let attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let recovering = password_change::recovering(&app, &attempt.visit, &attempt.transaction.binding()).await?;
    let Some((_, holdings)) = recovering else { return Ok(see_other(&links::login(&attempt.transaction.handle))) };
    let mut response = page(&attempt, password_change::least_of(&attempt.visit, &holdings), None)?;
    attempt.keep_language(&app, &mut response);
    Ok(response)
}

/// `POST /login/new-password`
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (opened, params) = Attempt::of_form(&app, &request, &body).await?;
    let mut attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let binding = attempt.transaction.binding();
    let start = links::login(&attempt.transaction.handle);
    let Some((_, holdings)) = password_change::recovering(&app, &attempt.visit, &binding).await? else { return Ok(see_other(&start)) };
    let typed = Secret::new(params.typed("password"));
    match password_change::recover(&app, &attempt.visit, &binding, &typed).await {
        Ok(Ok(())) => {
            attempt.transaction.pending = None;
            let mut response = see_other(&links::login_password(&attempt.transaction.handle));
            attempt.transaction.save(&app, &mut response);
            Ok(response)
        }
        Ok(Err(NotSet::Problem(problem))) => {
            let error = problem_text(&attempt.ui, &problem).map_err(|error| Fault::Internal(error.to_string()))?;
            page(&attempt, password_change::least_of(&attempt.visit, &holdings), Some(error))
        }
        Ok(Err(NotSet::Gone)) => Ok(see_other(&start)),
        Err(NotDone::Storage(error)) => Err(error.into()),
        Err(NotDone::Hash(error)) => Err(Fault::Unavailable(error.to_string())),
    }
}
