//! `POST /login/passkey`, `POST /login/passkey/options`: signing in with a passkey, without naming anybody first.
//! `POST /login/mfa/passkey`, `POST /login/mfa/passkey/options`: a passkey as second step.

use actix_web::http::StatusCode;
use actix_web::http::header::CACHE_CONTROL;
use actix_web::{HttpRequest, HttpResponse, web};

use super::attempt::Attempt;
use super::conclude;
use super::second;
use super::start::{Form, Place};
use super::way::Way;
use crate::app::App;
use crate::domain::factor::MfaMethod;
use crate::domain::passkey::{Mediation, PasskeyRefused};
use crate::flow::passkey;
use crate::flow::passkey_sign_in::{self, PasskeyVerdict};
use crate::flow::second_step::{self, StepVerdict};
use crate::web::countries::Countries;
use crate::web::page::see_other;
use crate::web::ui::escape;
use crate::web::{Fault, links};

/// What a browser is asked, or nothing where there are no passkeys.
pub(super) fn question(json: Option<String>) -> HttpResponse {
    match json {
        Some(json) => HttpResponse::Ok().content_type("application/json").insert_header((CACHE_CONTROL, "no-store")).body(json),
        None => HttpResponse::NotFound().insert_header((CACHE_CONTROL, "no-store")).finish(),
    }
}

/// `POST /login/passkey/options`
///
/// # Errors
/// [`Fault`].
pub async fn options(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (opened, params) = Attempt::of_form(&app, &request, &body).await?;
    let attempt = match opened {
        Ok(attempt) => attempt,
        Err(_) => return Ok(question(None)),
    };
    if !attempt.ways().contains(&Way::Passkey) {
        return Ok(question(None));
    }
    let mediation = if params.typed("conditional") == "1" { Mediation::Autofill } else { Mediation::Button };
    Ok(question(passkey::begin_sign_in(&app, &attempt.visit, &attempt.transaction.binding(), mediation).await?))
}

/// `POST /login/passkey`
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, countries: web::Data<Countries>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (opened, params) = Attempt::of_form(&app, &request, &body).await?;
    let attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let again = |attempt: &Attempt, key: &str| {
        let error = attempt.ui.text(key).map(|text| escape(&text)).map_err(|error| Fault::Internal(error.to_string()))?;
        let place = Place { app: &app, countries: &countries, request: &request };
        Form::again(Way::Passkey, "", None, error).show(&place, attempt, StatusCode::UNPROCESSABLE_ENTITY)
    };
    if !attempt.ways().contains(&Way::Passkey) {
        return Ok(see_other(&links::login(&attempt.transaction.handle)));
    }
    let answer = params.typed("credential");
    if answer.is_empty() {
        return again(&attempt, "passkey-no-script");
    }
    let shared = app.clone().into_inner();
    let verdict = passkey_sign_in::sign_in(&app, attempt.arriving(&app, &request), answer, attempt.finishing(&shared)).await?;
    match verdict {
        PasskeyVerdict::Arrived(arrived) => {
            let mut response = conclude::arrived(&app, &request, attempt, arrived).await?;
            conclude::remember_way(&app, Some(Way::Passkey), &mut response);
            Ok(response)
        }
        PasskeyVerdict::Refused(refused) => again(&attempt, refused_key(&refused)),
    }
}

/// What is said of a passkey that did not count. Never whether somebody has an account (requirement K3).
pub(super) const fn refused_key(refused: &PasskeyRefused) -> &'static str {
    match refused {
        PasskeyRefused::UnknownCredential { .. } => "passkey-unknown",
        PasskeyRefused::Stale => "passkey-stale",
        PasskeyRefused::NotAvailable
        | PasskeyRefused::BadAnswer(_)
        | PasskeyRefused::CounterWentBack { .. }
        | PasskeyRefused::AlreadyRegistered
        | PasskeyRefused::TooMany
        | PasskeyRefused::NoAccount => "passkey-failed",
    }
}

/// `POST /login/mfa/passkey/options`
///
/// # Errors
/// [`Fault`].
pub async fn step_options(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (opened, _) = Attempt::of_form(&app, &request, &body).await?;
    let Ok(attempt) = opened else { return Ok(question(None)) };
    let Ok(waiting) = second::waiting(&app, &request, &attempt).await? else { return Ok(question(None)) };
    if !waiting.methods().contains(&MfaMethod::Passkey) {
        return Ok(question(None));
    }
    Ok(question(passkey::begin_second_step(&app, &attempt.visit, &attempt.transaction.binding(), &waiting.user.id).await?))
}

/// `POST /login/mfa/passkey`
///
/// # Errors
/// [`Fault`].
pub async fn step(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (opened, params) = Attempt::of_form(&app, &request, &body).await?;
    let attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let waiting = match second::waiting(&app, &request, &attempt).await? {
        Ok(waiting) => waiting,
        Err(response) => return Ok(response),
    };
    let answer = params.typed("credential");
    if answer.is_empty() {
        return super::mfa::say_again(&app, &attempt, (&waiting, MfaMethod::Passkey), "passkey-no-script").await;
    }
    let proven = passkey::prove_second_step(&app, &attempt.visit, &attempt.transaction.binding(), &waiting.user.id, answer).await?;
    let proven = match proven {
        Ok(proven) => proven,
        Err(refused) => return super::mfa::say_again(&app, &attempt, (&waiting, MfaMethod::Passkey), refused_key(&refused)).await,
    };
    let remember = second::remember_as(&app, &request, &attempt, params.typed("trust") == "1");
    let passing = second::passing(&app, &request, &attempt, remember.clone());
    let shared = app.clone().into_inner();
    let step = second_step::by_passkey(&attempt.visit, proven);
    match second_step::pass(&app, passing, step, attempt.finishing(&shared)).await? {
        StepVerdict::Arrived(arrived) => {
            let mut response = conclude::arrived(&app, &request, attempt, arrived).await?;
            second::keep_remembered(&app, remember, &mut response);
            Ok(response)
        }
        StepVerdict::Recovering => Ok(see_other(&links::login_new_password(&attempt.transaction.handle))),
        StepVerdict::Refused(refused) => match second::refused(&app, &request, &attempt, (refused, MfaMethod::Passkey))? {
            Ok(_) => super::mfa::say_again(&app, &attempt, (&waiting, MfaMethod::Passkey), "passkey-failed").await,
            Err(response) => Ok(response),
        },
    }
}
