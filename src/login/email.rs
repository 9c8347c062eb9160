//! `POST /login/email`: one mailbox, one code or link.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};

use super::attempt::Attempt;
use super::sending::Sending;
use super::start::{Form, Place, kept};
use super::way::Way;
use crate::app::App;
use crate::domain::challenge::Recipient;
use crate::domain::email::{EmailAddress, EmailProblem};
use crate::web::countries::Countries;
pub(super) use crate::web::email_words::email_error;
use crate::web::ui::escape;
use crate::web::{Fault, Params};

/// `POST /login/email`
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, countries: web::Data<Countries>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (opened, params): (_, Params) = Attempt::of_form(&app, &request, &body).await?;
    let mut attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let raw = params.typed("email").to_owned();
    let address = match EmailAddress::parse(&raw) {
        Ok(address) => address,
        Err(problem) => {
            let error = attempt.ui.text(email_error(problem)).map(|text| escape(&text)).map_err(|error| Fault::Internal(error.to_string()))?;
            match problem {
                EmailProblem::LooksLikePhone => attempt.transaction.typed.phone = Some(kept(&raw)),
                EmailProblem::Empty | EmailProblem::TooLong | EmailProblem::Shape => attempt.transaction.typed.email = Some(kept(&raw)),
            }
            let form = Form::again(Way::Email, &raw, None, error);
            let place = Place { app: &app, countries: &countries, request: &request };
            let mut response = form.show(&place, &attempt, StatusCode::UNPROCESSABLE_ENTITY)?;
            attempt.transaction.save(&app, &mut response);
            return Ok(response);
        }
    };
    attempt.transaction.typed.email = Some(address.as_str().to_owned());
    let shown = address.as_str().to_owned();
    Sending { recipient: Recipient::Email(address), region: None, shown }
        .send(&Place { app: &app, countries: &countries, request: &request }, attempt)
        .await
}
