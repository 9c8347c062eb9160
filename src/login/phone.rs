//! `POST /login/phone`: one number, one code.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};

use super::attempt::Attempt;
use super::sending::Sending;
use super::start::{Form, Place, default_region, kept};
use super::way::Way;
use crate::app::App;
use crate::domain::challenge::Recipient;
use crate::domain::phone::{self, PhoneProblem, Region};
use crate::web::Fault;
use crate::web::countries::Countries;
use crate::web::phone_words::phone_error;

/// `POST /login/phone`
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, countries: web::Data<Countries>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (opened, params) = Attempt::of_form(&app, &request, &body).await?;
    let mut attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let raw = params.typed("phone").to_owned();
    let region = Region::parse(params.typed("region")).unwrap_or_else(|| default_region(&app, &request, &attempt));
    let found = match phone::read(&raw, region, app.fiction()) {
        Ok(found) => found,
        Err(problem) => {
            let error = phone_error(&attempt.ui, raw.trim(), problem).map_err(|error| Fault::Internal(error.to_string()))?;
            // Kept for the next page: another language, or the other way when it was an address.
            match problem {
                PhoneProblem::LooksLikeEmail => attempt.transaction.typed.email = Some(kept(&raw)),
                _ => attempt.transaction.typed.phone = Some(kept(&raw)),
            }
            attempt.transaction.typed.region = Some(region);
            let form = Form::again(Way::Sms, &raw, Some(region), error);
            let place = Place { app: &app, countries: &countries, request: &request };
            let mut response = form.show(&place, &attempt, StatusCode::UNPROCESSABLE_ENTITY)?;
            attempt.transaction.save(&app, &mut response);
            return Ok(response);
        }
    };
    let shown = found.number.international();
    attempt.transaction.typed.phone = Some(shown.clone());
    attempt.transaction.typed.region = Some(found.region);
    let sending = Sending { recipient: Recipient::Phone(found.number), region: Some(found.region), shown };
    sending.send(&Place { app: &app, countries: &countries, request: &request }, attempt).await
}
