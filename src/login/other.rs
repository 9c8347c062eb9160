//! `GET /login/other`: the list of ways in.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::attempt::Attempt;
use super::states::{self, State};
use super::way::Way;
use crate::app::App;
use crate::web::page::{self, Page};
use crate::web::{Fault, Ui};

/// The list of ways in: buttons, one tap each.
#[derive(Template)]
#[template(path = "login/other.html")]
pub struct OtherPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The ways.
    pub ways: Vec<Way>,
    /// Digits of a code.
    pub digits: i64,
}

impl<'a> Page<'a> for OtherPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        vec![Self { ui, ways: Way::ALL.to_vec(), digits: 6 }]
    }
}

/// `GET /login/other?tx=...`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (opened, _) = Attempt::of_query(&app, &request).await?;
    let attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let ways = attempt.ways();
    if ways.is_empty() {
        return states::show(&app, &request, Some((&attempt.transaction, &attempt.client)), State::NoWay);
    }
    let digits = i64::try_from(attempt.snapshot.installation.sms.code_length.digits()).unwrap_or(6);
    let mut response = page::show(&attempt.ui, StatusCode::OK, &OtherPage { ui: &attempt.ui, ways, digits }, None)?;
    attempt.keep_language(&app, &mut response);
    Ok(response)
}
