//! `GET /signup`, `POST /signup`: an account by number or mailbox, with a name. The code page goes on as for a sign-in: whoever
//! has an account already is signed in to it, and nobody learns who has one.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::attempt::Attempt;
use super::email::email_error;
use super::sending::Sending;
use super::start::{Place, default_region, kept};
use super::way::Way;
use crate::app::App;
use crate::domain::challenge::Recipient;
use crate::domain::email::EmailAddress;
use crate::domain::phone::{self, Region};
use crate::domain::user::clean_name;
use crate::web::countries::{Choice, Countries};
use crate::web::page::{self, Page, see_other};
use crate::web::phone_words::phone_error;
use crate::web::ui::escape;
use crate::web::{Fault, Ui, links};

/// The page that makes an account.
#[derive(Template)]
#[template(path = "login/sign_up.html")]
pub struct SignUpPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// By which way: a number or a mailbox.
    pub way: Way,
    /// The country of a number.
    pub choice: Choice,
    /// An example number.
    pub example: String,
    /// What was typed as name.
    pub name: String,
    /// What was typed as number or mailbox.
    pub typed: String,
    /// What is wrong, as HTML.
    pub error: Option<String>,
    /// The other way, when there is one.
    pub other: Option<Way>,
}

impl<'a> Page<'a> for SignUpPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |way: Way, error: Option<String>, other: Option<Way>| Self {
            ui,
            way,
            choice: Choice::sample(),
            example: "07400 123456".into(),
            name: "<Ann>".into(),
            typed: String::new(),
            error,
            other,
        };
        vec![
            page(Way::Sms, None, Some(Way::Email)),
            page(Way::Email, None, Some(Way::Sms)),
            page(Way::Sms, ui.text("phone-error-empty").ok(), None),
            page(Way::Email, ui.text("email-error-empty").ok(), None),
        ]
    }
}

struct Form<'a> {
    way: Way,
    name: &'a str,
    typed: &'a str,
    region: Option<Region>,
    error: Option<String>,
}

impl Form<'_> {
    fn show(self, place: &Place<'_>, attempt: &Attempt) -> Result<HttpResponse, Fault> {
        let region = self.region.unwrap_or_else(|| default_region(place.app, place.request, attempt));
        let status = if self.error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        let page = SignUpPage {
            ui: &attempt.ui,
            way: self.way,
            choice: place.countries.choice(&place.app.catalogue, attempt.ui.locale, &attempt.snapshot, region),
            example: place.countries.example(region).to_string(),
            name: self.name.to_owned(),
            typed: self.typed.to_owned(),
            error: self.error,
            other: ways(attempt).into_iter().find(|way| *way != self.way),
        };
        page::show(&attempt.ui, status, &page, attempt.form_target())
    }
}

/// The ways that an account can be made by: those that prove an address.
fn ways(attempt: &Attempt) -> Vec<Way> {
    attempt.ways().into_iter().filter(|way| matches!(way, Way::Sms | Way::Email)).collect()
}

fn way_of(attempt: &Attempt, wanted: &str) -> Option<Way> {
    let ways = ways(attempt);
    let is_open = attempt.snapshot.installation.sign_in.sign_up;
    Way::parse(wanted).filter(|way| ways.contains(way)).or(ways.first().copied()).filter(|_| is_open)
}

/// `GET /signup?tx=...&way=...`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, countries: web::Data<Countries>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (opened, params) = Attempt::of_query(&app, &request).await?;
    let attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let Some(way) = way_of(&attempt, params.typed("way")) else { return Ok(see_other(&links::login(&attempt.transaction.handle))) };
    let typed = match way {
        Way::Sms => attempt.transaction.typed.phone.clone(),
        Way::Email | Way::Password | Way::Passkey => attempt.transaction.typed.email.clone(),
    };
    let name = attempt.transaction.typed.name.clone().unwrap_or_default();
    let form = Form { way, name: &name, typed: &typed.unwrap_or_default(), region: None, error: None };
    let mut response = form.show(&Place { app: &app, countries: &countries, request: &request }, &attempt)?;
    attempt.keep_language(&app, &mut response);
    Ok(response)
}

/// `POST /signup`
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, countries: web::Data<Countries>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (opened, params) = Attempt::of_form(&app, &request, &body).await?;
    let mut attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let Some(way) = way_of(&attempt, params.typed("way")) else { return Ok(see_other(&links::login(&attempt.transaction.handle))) };
    let place = Place { app: &app, countries: &countries, request: &request };
    let name = params.typed("name").to_owned();
    attempt.transaction.typed.name = clean_name(&name);
    attempt.transaction.sign_up = true;
    let internal = |error: askama::Error| Fault::Internal(error.to_string());
    let sending = match way {
        Way::Sms => {
            let raw = params.typed("phone");
            let region = Region::parse(params.typed("region")).unwrap_or_else(|| default_region(&app, &request, &attempt));
            match phone::read(raw, region, app.fiction()) {
                Ok(found) => {
                    let shown = found.number.international();
                    attempt.transaction.typed.phone = Some(shown.clone());
                    attempt.transaction.typed.region = Some(found.region);
                    Sending { recipient: Recipient::Phone(found.number), region: Some(found.region), shown }
                }
                Err(problem) => {
                    let error = Some(phone_error(&attempt.ui, raw.trim(), problem).map_err(internal)?);
                    return Form { way, name: &name, typed: &kept(raw), region: Some(region), error }.show(&place, &attempt);
                }
            }
        }
        Way::Email | Way::Password | Way::Passkey => {
            let raw = params.typed("email");
            match EmailAddress::parse(raw) {
                Ok(address) => {
                    attempt.transaction.typed.email = Some(address.as_str().to_owned());
                    let shown = address.as_str().to_owned();
                    Sending { recipient: Recipient::Email(address), region: None, shown }
                }
                Err(problem) => {
                    let error = Some(escape(&attempt.ui.text(email_error(problem)).map_err(internal)?));
                    return Form { way, name: &name, typed: &kept(raw), region: None, error }.show(&place, &attempt);
                }
            }
        }
    };
    sending.send(&place, attempt).await
}
