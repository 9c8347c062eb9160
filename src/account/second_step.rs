//! `/account/second-step`: which second step to add; adding the mailbox; removing one; forgetting remembered browsers.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::code::removal_key;
use super::member::{Member, Need, done};
use super::recovery_codes;
use super::security::may_have_passkeys;
use crate::app::App;
use crate::domain::factor::{MfaMethod, ProvenFactor};
use crate::domain::policy::{self, NoRemoval};
use crate::domain::totp::TotpDeviceId;
use crate::flow::enrol::{self, Changing, Outcome, Removal};
use crate::storage::remembered;
use crate::web::mfa_words::MethodWords;
use crate::web::page::{self, Page, see_other};
use crate::web::{Fault, Ui, session};

/// The list of second steps that can be added.
#[derive(Template)]
#[template(path = "account/second_step.html")]
pub struct SecondStepPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// Which of the account's pages it belongs to.
    pub section: &'static str,
    /// What can be added, the recommended first.
    pub methods: Vec<MfaMethod>,
}

impl<'a> Page<'a> for SecondStepPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        vec![Self { ui, section: "security", methods: MfaMethod::ALL.to_vec() }, Self { ui, section: "security", methods: vec![] }]
    }
}

/// Something that may not be removed, or not alone.
#[derive(Template)]
#[template(path = "account/kept.html")]
pub struct KeptPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// Which of the account's pages it belongs to.
    pub section: &'static str,
    /// Why: a text's key.
    pub why: &'static str,
    /// The form that removes both, as names and values; empty where that is no way out.
    pub both: Vec<(&'static str, String)>,
    /// Where that form goes.
    pub action: String,
}

impl<'a> Page<'a> for KeptPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |why: NoRemoval, both: Vec<(&'static str, String)>| Self {
            ui,
            section: "security",
            why: removal_key(why),
            both,
            action: "/account/totp/remove".into(),
        };
        vec![page(NoRemoval::LastWayIn, vec![]), page(NoRemoval::LastSecondStep, vec![]), page(NoRemoval::SmsRestsOnIt, vec![("id", "x".into())])]
    }
}

/// `GET /account/second-step`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (member, _) = match Member::of_query(&app, &request, Need::Fresh).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let could_be_asked = |method| member.holdings.could_be_asked(&member.snapshot.installation, method);
    let open = |method: &MfaMethod| match method {
        MfaMethod::Totp => true,
        MfaMethod::Passkey => may_have_passkeys(&app, &member),
        MfaMethod::Sms => !member.holdings.sms_step && could_be_asked(MfaMethod::Sms),
        MfaMethod::EmailCode => member.holdings.mailbox && !member.holdings.email_step && could_be_asked(MfaMethod::EmailCode),
    };
    let methods = policy::unlocked_second_steps(&member.snapshot.installation).into_iter().filter(open).collect();
    let page = SecondStepPage { ui: &member.ui, section: "security", methods };
    let mut response = page::show(&member.ui, StatusCode::OK, &page, None)?;
    Member::keep_language(&app, &request, &mut response);
    Ok(response)
}

/// `POST /account/second-step/email`: the proven mailbox becomes a second step.
///
/// # Errors
/// [`Fault`].
pub async fn add_mailbox(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (member, _) = match Member::of_form(&app, &request, &body, Need::Fresh).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    if !policy::unlocked_second_steps(&member.snapshot.installation).contains(&MfaMethod::EmailCode) {
        return Err(Fault::Forbidden);
    }
    let shared = app.clone().into_inner();
    let changing = Changing::new(&app, &member.visit, &member.user.id);
    match enrol::set_up(&shared, changing, |db, changing| Ok(changing.mailbox(db)?.ok_or(()))).await? {
        Ok(codes) => recovery_codes::shown_after(&member, codes, "step-added"),
        Err(()) => Ok(see_other("/account/email")),
    }
}

/// `POST /account/second-step/remove`, `POST /account/totp/remove`, `POST /account/passkeys/remove`
///
/// # Errors
/// [`Fault`].
pub async fn remove(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (member, params) = match Member::of_form(&app, &request, &body, Need::Fresh).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let (what, word) = match request.path() {
        "/account/totp/remove" => (Removal::Totp(TotpDeviceId::new(params.typed("id"))), "totp-removed"),
        "/account/passkeys/remove" => (Removal::Passkey(crate::domain::id::PasskeyId::new(params.typed("id"))), "passkey-removed"),
        _ => match MfaMethod::parse(params.typed("method")) {
            Some(method) => (Removal::Step(method), "step-removed"),
            None => return Err(Fault::BadRequest("no such second step")),
        },
    };
    let with_phone = params.typed("with_phone") == "1";
    match enrol::remove(&app, &member.visit, &member.user.id, what, with_phone).await? {
        Outcome::Done => Ok(done("/account/security", word)),
        Outcome::Nothing => Ok(see_other("/account/security")),
        Outcome::Refused(why) => {
            let fields = ["id", "method"].map(|name| (name, params.typed(name).to_owned()));
            let both = if why == NoRemoval::SmsRestsOnIt { fields.into_iter().filter(|(_, value)| !value.is_empty()).collect() } else { Vec::new() };
            let page = KeptPage { ui: &member.ui, section: "security", why: removal_key(why), both, action: request.path().to_owned() };
            page::show(&member.ui, StatusCode::UNPROCESSABLE_ENTITY, &page, None)
        }
    }
}

/// `POST /account/second-step/forget`: every remembered browser is asked again.
///
/// # Errors
/// [`Fault`].
pub async fn forget(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (member, _) = match Member::of_form(&app, &request, &body, Need::SignedIn).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let user = member.user.id.clone();
    app.store.write(move |db| remembered::forget_of(db, &user)).await?;
    Ok(done("/account/security", "forgotten"))
}

/// Notes in the session that a factor was proven by setting it up.
///
/// # Errors
/// [`Fault::Internal`] when the session cannot be written.
pub(super) fn proven_by_set_up(request: &HttpRequest, member: &Member, factor: ProvenFactor) -> Result<(), Fault> {
    session::step_up(request, &member.signed_in, factor, member.visit.now)
}
