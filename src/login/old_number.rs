//! `GET /login/old-number`, `POST /login/old-number`: a right code to a number that nobody proved for long. Another way in opens the
//! account; whoever has the number newly claims it.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::attempt::Attempt;
use super::way::Way;
use crate::app::App;
use crate::domain::time::UtcTime;
use crate::flow::recall::{self, Claimed, Unsure};
use crate::web::page::{self, Page, see_other};
use crate::web::{Fault, Ui, links};

/// The page about an old number.
#[derive(Template)]
#[template(path = "login/old_number.html")]
pub struct OldNumberPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The other ways in of the account that has the number.
    pub ways: Vec<Way>,
    /// When the number is free, where it was claimed.
    pub until: Option<UtcTime>,
    /// Whether its owner said no.
    pub turned_down: bool,
}

impl<'a> Page<'a> for OldNumberPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |ways: Vec<Way>, until: Option<i64>, turned_down: bool| Self { ui, ways, until: until.map(UtcTime::from_seconds), turned_down };
        vec![page(vec![Way::Email, Way::Password], None, false), page(vec![], Some(1_700_000_000), false), page(vec![Way::Email], None, true)]
    }
}

fn page(attempt: &Attempt, unsure: &Unsure, about: (Option<UtcTime>, bool)) -> Result<HttpResponse, Fault> {
    let mut ways: Vec<Way> = Vec::new();
    for way in unsure.holdings.ways_in(&attempt.snapshot.installation).into_iter().map(Way::of) {
        if way != Way::Sms && !ways.contains(&way) && attempt.ways().contains(&way) {
            ways.push(way);
        }
    }
    let page = OldNumberPage { ui: &attempt.ui, ways, until: about.0.or(unsure.claimed_until), turned_down: about.1 };
    page::show(&attempt.ui, StatusCode::OK, &page, attempt.form_target())
}

/// `GET /login/old-number?tx=...`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (opened, _) = Attempt::of_query(&app, &request).await?;
    let attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let unsure = recall::waiting(&app, &attempt.visit, &attempt.transaction.binding()).await?;
    let Some(unsure) = unsure else { return Ok(see_other(&links::login(&attempt.transaction.handle))) };
    let mut response = page(&attempt, &unsure, (None, false))?;
    attempt.keep_language(&app, &mut response);
    Ok(response)
}

/// `POST /login/old-number`: claims it.
///
/// # Errors
/// [`Fault`].
pub async fn claim(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (opened, _) = Attempt::of_form(&app, &request, &body).await?;
    let attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let binding = attempt.transaction.binding();
    let unsure = recall::waiting(&app, &attempt.visit, &binding).await?;
    let Some(unsure) = unsure else { return Ok(see_other(&links::login(&attempt.transaction.handle))) };
    match recall::claim(&app, &attempt.visit, &binding).await? {
        Claimed::Until(until) => page(&attempt, &unsure, (Some(until), false)),
        Claimed::TurnedDown => page(&attempt, &unsure, (None, true)),
        Claimed::Gone => Ok(see_other(&links::login(&attempt.transaction.handle))),
    }
}
