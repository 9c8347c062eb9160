//! `GET /login/confirm`, `POST /login/confirm`: "first, confirm it's you", by one's own ways in, before something of an account
//! changes (requirement A10).

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::attempt::Attempt;
use super::sending::Sending;
use super::start::Place;
use super::way::Way;
use crate::app::App;
use crate::domain::challenge::{Channel, Recipient};
use crate::domain::factor::LoginMethod;
use crate::domain::phone::{self, Region};
use crate::storage::addresses::{self, OwnAddress};
use crate::web::countries::Countries;
use crate::web::page::{self, Page, see_other};
use crate::web::{Fault, Ui, links, session};

/// A way in of this person's.
pub struct OwnWay {
    /// Which.
    pub way: Way,
    /// Where its message goes, masked; `None` for ways without one.
    pub shown: Option<String>,
}

/// The list of one's own ways in.
#[derive(Template)]
#[template(path = "login/confirm.html")]
pub struct ConfirmPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The ways, the strongest first.
    pub ways: Vec<OwnWay>,
    /// Whether a passkey is among them, whose button is the first.
    pub passkey: bool,
    /// For the button that is shared with the first page: there is no field to offer passkeys in.
    pub autofill: bool,
}

impl<'a> Page<'a> for ConfirmPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let own = |way: Way, shown: Option<&str>| OwnWay { way, shown: shown.map(str::to_owned) };
        let ways = vec![own(Way::Password, None), own(Way::Sms, Some("••• 00")), own(Way::Email, Some("a•••@example.com"))];
        vec![Self { ui, ways, passkey: true, autofill: false }, Self { ui, ways: vec![], passkey: false, autofill: false }]
    }
}

/// Whose confirmation an attempt wants, and what they can be reached at.
async fn owner(app: &App, request: &HttpRequest, attempt: &Attempt) -> Result<Option<(Vec<OwnAddress>, Vec<LoginMethod>)>, Fault> {
    let Some(user) = attempt.transaction.request.confirms.clone() else { return Ok(None) };
    // After a sign-out nobody is shown where the last person can be reached.
    if session::signed_in(request, attempt.visit.now).is_none_or(|own| own.user != user) {
        return Ok(None);
    }
    let (addresses, holdings) = app.store.read(move |db| Ok((addresses::of_user(db, &user)?, addresses::holdings(db, &user)?))).await?;
    Ok(Some((addresses, holdings.ways_in(&attempt.snapshot.installation))))
}

fn address(app: &App, own: &[OwnAddress], channel: Channel) -> Option<Recipient> {
    let own = own.iter().find(|own| own.channel == channel && own.signs_in)?;
    app.keyring.open_address(channel, &own.stored.sealed).ok()
}

/// `GET /login/confirm?tx=...`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (opened, _) = Attempt::of_query(&app, &request).await?;
    let attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let Some((own, methods)) = owner(&app, &request, &attempt).await? else { return Ok(see_other(&links::login(&attempt.transaction.handle))) };
    let mut ways = Vec::new();
    for way in [Way::Password, Way::Sms, Way::Email] {
        let is_own = methods.iter().any(|method| Way::of(*method) == way) && attempt.ways().contains(&way);
        let shown = match way {
            Way::Sms => address(&app, &own, Channel::Sms),
            Way::Email => address(&app, &own, Channel::Email),
            Way::Password | Way::Passkey => None,
        };
        if is_own && (way == Way::Password || shown.is_some()) {
            ways.push(OwnWay { way, shown: shown.map(|recipient| recipient.masked()) });
        }
    }
    let passkey = methods.contains(&LoginMethod::Passkey) && attempt.ways().contains(&Way::Passkey);
    let page = ConfirmPage { ui: &attempt.ui, ways, passkey, autofill: false };
    let mut response = page::show(&attempt.ui, StatusCode::OK, &page, attempt.form_target())?;
    attempt.keep_language(&app, &mut response);
    Ok(response)
}

/// `POST /login/confirm`: by text, by mail, or on to the password.
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, countries: web::Data<Countries>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (opened, params) = Attempt::of_form(&app, &request, &body).await?;
    let mut attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let start = links::login(&attempt.transaction.handle);
    let Some((own, _)) = owner(&app, &request, &attempt).await? else { return Ok(see_other(&start)) };
    let (mail, phone) = (address(&app, &own, Channel::Email), address(&app, &own, Channel::Sms));
    let recipient = match Way::parse(params.typed("way")) {
        Some(Way::Sms) => phone,
        Some(Way::Email) => mail,
        Some(Way::Password) => {
            attempt.transaction.typed.email = mail.map(|recipient| recipient.as_str().to_owned());
            let mut response = see_other(&links::login_password(&attempt.transaction.handle));
            attempt.transaction.save(&app, &mut response);
            return Ok(response);
        }
        Some(Way::Passkey) | None => None,
    };
    let Some(recipient) = recipient else { return Ok(see_other(&start)) };
    let region = match &recipient {
        Recipient::Phone(number) => phone::read(number.as_e164(), Region::US, app.fiction()).ok().map(|found| found.region),
        Recipient::Email(_) => None,
    };
    let shown = recipient.masked();
    Sending { recipient, region, shown }.send(&Place { app: &app, countries: &countries, request: &request }, attempt).await
}
