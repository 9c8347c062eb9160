//! `POST /login/phone`: one number, one code.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};

use super::attempt::Attempt;
use super::countries::{self, Countries};
use super::sending::Sending;
use super::start::{Form, Place, default_region, kept};
use super::way::Way;
use crate::app::App;
use crate::domain::challenge::Recipient;
use crate::domain::phone::{self, PhoneProblem, Region};
use crate::web::ui::escape;
use crate::web::{Fault, Ui};

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

/// What is wrong with a number, as HTML.
pub(super) fn phone_error(ui: &Ui, raw: &str, problem: PhoneProblem) -> askama::Result<String> {
    let shown: String = raw.chars().take(40).collect();
    let with = |key: &str, region: Region| {
        let country = countries::name(&ui.catalogue, ui.locale, region);
        ui.isolated_among(key, &("number", shown.as_str()), &("country", country.as_str()))
    };
    let plain = |key: &str| ui.text(key).map(|text| escape(&text));
    match problem {
        PhoneProblem::Empty => plain("phone-error-empty"),
        PhoneProblem::LooksLikeEmail => plain("phone-error-email"),
        PhoneProblem::NotDigits => plain("phone-error-not-digits"),
        PhoneProblem::Extension => plain("phone-error-extension"),
        PhoneProblem::TooShort(region) => with("phone-error-too-short", region),
        PhoneProblem::TooLong(region) => with("phone-error-too-long", region),
        PhoneProblem::NotInPlan(region) => with("phone-error-not-in-plan", region),
        PhoneProblem::Landline(region) => with("phone-error-landline", region),
        PhoneProblem::CostlyKind => plain("phone-error-kind"),
    }
}
