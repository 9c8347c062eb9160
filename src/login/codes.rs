//! Recovery codes shown once on the way: after the first second step, and after one of them was used. `POST /login/continue`
//! goes on with the session.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::attempt::Attempt;
use super::conclude;
use crate::app::App;
use crate::domain::recovery_code::RecoveryCode;
use crate::domain::session::SignedIn;
use crate::flow::Visit;
use crate::flow::arrive::{Arrived, Entrant, Finish};
use crate::flow::enrol::Changing;
use crate::flow::finish;
use crate::storage::Db;
use crate::web::page::{self, Page, see_other};
use crate::web::{Fault, Ui, links, session};

/// The codes, shown once.
#[derive(Template)]
#[template(path = "login/codes.html")]
pub struct CodesPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The codes in groups.
    pub codes: Vec<String>,
    /// Whether one of the old ones has just been used.
    pub used: bool,
}

impl<'a> Page<'a> for CodesPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |used: bool| Self { ui, codes: vec!["ABCDE-FGHJK-MNPQR".into(); 10], used };
        vec![page(true), page(false)]
    }
}

/// What a used recovery code brings: new ones, and its owner is told (requirement C1).
pub fn after_use(app: &App, visit: &Visit) -> impl Finish<Shown> + use<> {
    let (app_parts, visit) = (Changing::parts(app), visit.clone());
    move |db: &mut Db, _: &SignedIn, entrant: Entrant<'_>| {
        let changing = Changing::of_parts(app_parts, &visit, &entrant.user.id);
        Ok(Shown { codes: changing.codes_after_use(db)?, used: true })
    }
}

/// What the first second step brings.
pub fn after_set_up(app: &App, visit: &Visit) -> impl Finish<Shown> + use<> {
    let (app_parts, visit) = (Changing::parts(app), visit.clone());
    move |db: &mut Db, _: &SignedIn, entrant: Entrant<'_>| {
        let changing = Changing::of_parts(app_parts, &visit, &entrant.user.id);
        Ok(Shown { codes: changing.codes_if_first(db)?, used: false })
    }
}

/// Codes to be shown before the answer.
pub struct Shown {
    codes: Vec<RecoveryCode>,
    used: bool,
}

/// Signs in, and shows the codes; the answer follows at the next press.
///
/// # Errors
/// [`Fault`].
pub async fn arrived(app: &App, request: &HttpRequest, mut attempt: Attempt, arrived: Arrived<Shown>) -> Result<HttpResponse, Fault> {
    let (signed_in, shown) = match arrived {
        Arrived::SignedIn(signed_in, shown) => (signed_in, shown),
        Arrived::Missing(missing) => return conclude::arrived(app, request, attempt, Arrived::Missing(missing)).await,
        Arrived::Blocked => return conclude::arrived(app, request, attempt, Arrived::Blocked).await,
        Arrived::SomebodyElse => return conclude::arrived(app, request, attempt, Arrived::SomebodyElse).await,
        Arrived::OldNumber => return conclude::arrived(app, request, attempt, Arrived::OldNumber).await,
    };
    conclude::begin_session(app, request, &attempt, &signed_in).await?;
    if shown.codes.is_empty() {
        return go_on(app, request, attempt, &signed_in).await;
    }
    attempt.transaction.pending = None;
    let codes = shown.codes.iter().map(RecoveryCode::shown).collect();
    let page = CodesPage { ui: &attempt.ui, codes, used: shown.used };
    let mut response = page::show(&attempt.ui, StatusCode::OK, &page, attempt.form_target())?;
    attempt.transaction.save(app, &mut response);
    Ok(response)
}

async fn go_on(app: &App, request: &HttpRequest, attempt: Attempt, signed_in: &SignedIn) -> Result<HttpResponse, Fault> {
    match finish::from_session(app, &attempt.visit, &attempt.transaction.request, signed_in).await? {
        Some(next) => conclude::answer(app, request, attempt, next),
        None => Ok(see_other(&links::login(&attempt.transaction.handle))),
    }
}

/// `POST /login/continue`
///
/// # Errors
/// [`Fault`].
pub async fn proceed(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (opened, _) = Attempt::of_form(&app, &request, &body).await?;
    let attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let now = attempt.visit.now;
    let fits = |own: &SignedIn| finish::answers(&attempt.snapshot, &attempt.client, &attempt.transaction.request, (own, now));
    match session::signed_in(&request, now).filter(fits) {
        Some(signed_in) => go_on(&app, &request, attempt, &signed_in).await,
        None => Ok(see_other(&links::login(&attempt.transaction.handle))),
    }
}
