//! `/login/setup`: a second step that policy requires and the account lacks is set up before anything is answered (R8).

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::attempt::Attempt;
use super::{codes, second};
use crate::app::App;
use crate::domain::factor::{MfaMethod, ProvenFactor};
use crate::domain::policy::{Demand, NextStep};
use crate::domain::totp::TotpGuess;
use crate::flow::enrol::Changing;
use crate::flow::passkey;
use crate::flow::second_step::{self, StepRefused, StepVerdict, Waiting};
use crate::flow::totp::{self, Confirmation, NotConfirmed, TotpEnrolment};
use crate::flow::whoami;
use crate::storage::{Db, StorageError};
use crate::web::mfa_words::MethodWords;
use crate::web::page::{self, Page, see_other};
use crate::web::ui::escape;
use crate::web::{Fault, Ui, links};

/// The list of second steps to choose from.
#[derive(Template)]
#[template(path = "login/setup.html")]
pub struct SetUpPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// What may be set up, the recommended first.
    pub methods: Vec<MfaMethod>,
    /// Why: what the title and the sentence under it are called.
    pub why: Why,
}

/// Why something is set up.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// Policy wants it.
    Required,
    /// A number is the only way in (R4).
    OnlyWayIn,
    /// A passkey is quicker than codes.
    Quicker,
}

impl Why {
    fn of(demand: Demand) -> Self {
        match demand {
            Demand::Policy | Demand::SecondStep | Demand::Best => Self::Required,
            Demand::OfferAny => Self::OnlyWayIn,
            Demand::OfferPasskey => Self::Quicker,
        }
    }

    /// Key of the title.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Required => "enrol-title",
            Self::OnlyWayIn => "offer-title",
            Self::Quicker => "offer-passkey-title",
        }
    }

    /// Key of the sentence under it.
    pub const fn lead(self) -> &'static str {
        match self {
            Self::Required => "enrol-lead",
            Self::OnlyWayIn => "offer-lead",
            Self::Quicker => "offer-passkey-lead",
        }
    }

    /// Whether it may be put off.
    pub const fn can_wait(self) -> bool {
        match self {
            Self::Required => false,
            Self::OnlyWayIn | Self::Quicker => true,
        }
    }
}

/// The page with the picture.
#[derive(Template)]
#[template(path = "login/setup_totp.html")]
pub struct SetUpTotpPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The enrolment under way.
    pub enrolment: TotpEnrolment,
    /// What the device is to be called.
    pub name: String,
    /// What is wrong, as HTML.
    pub error: Option<String>,
}

/// The page that makes a passkey.
#[derive(Template)]
#[template(path = "login/setup_passkey.html")]
pub struct SetUpPasskeyPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// What is wrong, as HTML.
    pub error: Option<String>,
}

impl<'a> Page<'a> for SetUpPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |why: Why, methods: Vec<MfaMethod>| Self { ui, methods, why };
        vec![
            page(Why::Required, vec![MfaMethod::Passkey, MfaMethod::Totp]),
            page(Why::OnlyWayIn, vec![MfaMethod::Passkey, MfaMethod::Totp, MfaMethod::EmailCode]),
            page(Why::Quicker, vec![MfaMethod::Passkey]),
        ]
    }
}

impl<'a> Page<'a> for SetUpTotpPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |error: Option<String>| Self { ui, enrolment: TotpEnrolment::sample(), name: String::new(), error };
        vec![page(None), page(ui.text("totp-error-wrong").ok())]
    }
}

impl<'a> Page<'a> for SetUpPasskeyPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        vec![Self { ui, error: None }, Self { ui, error: ui.text("passkey-failed").ok() }]
    }
}

/// Who must set something up here, and what may be; otherwise the page to show.
pub(super) async fn enrolling(app: &App, request: &HttpRequest, attempt: &Attempt) -> Result<Result<(Waiting, Vec<MfaMethod>), HttpResponse>, Fault> {
    let Some(waiting) = second_step::waiting(app, &attempt.visit, second::base(request, attempt)).await? else {
        // An offer that was left lying is over; whoever is signed in goes on.
        let on = if Why::of(attempt.transaction.request.demand).can_wait() { links::account_choice } else { links::login };
        return Ok(Err(see_other(&on(&attempt.transaction.handle))));
    };
    let here = |method: &MfaMethod| match method {
        MfaMethod::Totp | MfaMethod::Sms | MfaMethod::EmailCode => true,
        MfaMethod::Passkey => app.webauthn.is_some(),
    };
    match &waiting.next {
        NextStep::Enrol(methods) => {
            let methods: Vec<MfaMethod> = methods.iter().copied().filter(here).collect();
            if methods.is_empty() {
                return Ok(Err(super::mfa::nothing_to_ask(app, request, attempt, &NextStep::Enrol(Vec::new()))?));
            }
            Ok(Ok((waiting, methods)))
        }
        NextStep::Ask(_) | NextStep::SignedIn => Ok(Err(see_other(&links::login_second_step(&attempt.transaction.handle, None)))),
    }
}

/// `GET /login/setup?tx=...`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (opened, _) = Attempt::of_query(&app, &request).await?;
    let attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let (_, methods) = match enrolling(&app, &request, &attempt).await? {
        Ok(enrolling) => enrolling,
        Err(response) => return Ok(response),
    };
    let mut response = page::show(
        &attempt.ui,
        StatusCode::OK,
        &SetUpPage { ui: &attempt.ui, methods, why: Why::of(attempt.transaction.request.demand) },
        attempt.form_target(),
    )?;
    attempt.keep_language(&app, &mut response);
    Ok(response)
}

fn totp_page(attempt: &Attempt, enrolment: TotpEnrolment, about: (&str, Option<&str>)) -> Result<HttpResponse, Fault> {
    let (name, error) = about;
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let error = error.map(|key| attempt.ui.text(key)).transpose().map_err(|error| Fault::Internal(error.to_string()))?;
    let page = SetUpTotpPage { ui: &attempt.ui, enrolment, name: name.to_owned(), error: error.map(|text| escape(&text)) };
    page::show(&attempt.ui, status, &page, attempt.form_target())
}

async fn begin_totp(app: &App, waiting: &Waiting) -> Result<TotpEnrolment, Fault> {
    let called = whoami::shown(app, &waiting.user.id).await?.unwrap_or_default();
    Ok(totp::begin(app, &waiting.user.id, &called)?)
}

/// `GET /login/setup/totp?tx=...`
///
/// # Errors
/// [`Fault`].
pub async fn show_totp(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (opened, _) = Attempt::of_query(&app, &request).await?;
    let attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let (waiting, methods) = match enrolling(&app, &request, &attempt).await? {
        Ok(enrolling) => enrolling,
        Err(response) => return Ok(response),
    };
    if !methods.contains(&MfaMethod::Totp) {
        return Ok(see_other(&links::login_set_up(&attempt.transaction.handle)));
    }
    let mut response = totp_page(&attempt, begin_totp(&app, &waiting).await?, ("", None))?;
    attempt.keep_language(&app, &mut response);
    Ok(response)
}

/// `POST /login/setup/totp`
///
/// # Errors
/// [`Fault`].
pub async fn submit_totp(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (opened, params) = Attempt::of_form(&app, &request, &body).await?;
    let attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let (waiting, _) = match enrolling(&app, &request, &attempt).await? {
        Ok(enrolling) => enrolling,
        Err(response) => return Ok(response),
    };
    let (sealed, name) = (params.typed("enrolment").to_owned(), params.typed("name").to_owned());
    let Some(enrolment) = totp::reopen(&app, &waiting.user.id, &sealed) else {
        return totp_page(&attempt, begin_totp(&app, &waiting).await?, (&name, Some("totp-error-stale")));
    };
    let Ok(guess) = TotpGuess::parse(params.typed("code")) else { return totp_page(&attempt, enrolment, (&name, Some("totp-error-wrong"))) };
    let (parts, visit, typed_name) = (Changing::parts(&app), attempt.visit.clone(), name.clone());
    let prove = move |db: &mut Db, user: &crate::domain::id::UserId| {
        let changing = Changing::of_parts(parts, &visit, user);
        Ok(match changing.totp(db, &Confirmation { sealed: &sealed, guess: &guess, name: &typed_name })? {
            Ok(_) => Ok(ProvenFactor::Totp),
            Err(NotConfirmed::Wrong) => Err(StepRefused::Wrong(None)),
            Err(NotConfirmed::Stale | NotConfirmed::TooMany) => Err(StepRefused::Gone),
        })
    };
    match pass(&app, &request, &attempt, prove).await? {
        StepVerdict::Arrived(arrived) => codes::arrived(&app, &request, attempt, arrived).await,
        StepVerdict::Refused(StepRefused::Wrong(_)) => totp_page(&attempt, enrolment, (&name, Some("totp-error-wrong"))),
        StepVerdict::Recovering | StepVerdict::Refused(_) => Ok(see_other(&links::login_set_up(&attempt.transaction.handle))),
    }
}

pub(super) async fn pass(
    app: &App,
    request: &HttpRequest,
    attempt: &Attempt,
    prove: impl second_step::Prove,
) -> Result<StepVerdict<codes::Shown>, StorageError> {
    let mut passing = second::passing(app, request, attempt, None);
    passing.enrolled_now = true;
    second_step::pass(app, passing, prove, codes::after_set_up(app, &attempt.visit)).await
}

fn passkey_page(attempt: &Attempt, error: Option<&str>) -> Result<HttpResponse, Fault> {
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let error = error.map(|key| attempt.ui.text(key)).transpose().map_err(|error| Fault::Internal(error.to_string()))?;
    let page = SetUpPasskeyPage { ui: &attempt.ui, error: error.map(|text| escape(&text)) };
    page::show(&attempt.ui, status, &page, attempt.form_target())
}

/// `GET /login/setup/passkey?tx=...`
///
/// # Errors
/// [`Fault`].
pub async fn show_passkey(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (opened, _) = Attempt::of_query(&app, &request).await?;
    let attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let (_, methods) = match enrolling(&app, &request, &attempt).await? {
        Ok(enrolling) => enrolling,
        Err(response) => return Ok(response),
    };
    if !methods.contains(&MfaMethod::Passkey) {
        return Ok(see_other(&links::login_set_up(&attempt.transaction.handle)));
    }
    let mut response = passkey_page(&attempt, None)?;
    attempt.keep_language(&app, &mut response);
    Ok(response)
}

/// `POST /login/setup/passkey/options`
///
/// # Errors
/// [`Fault`].
pub async fn passkey_options(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (opened, _) = Attempt::of_form(&app, &request, &body).await?;
    let Ok(attempt) = opened else { return Ok(super::passkey::question(None)) };
    let Ok((waiting, _)) = enrolling(&app, &request, &attempt).await? else { return Ok(super::passkey::question(None)) };
    let question = passkey::begin_registration(&app, &attempt.visit, &attempt.transaction.binding(), &waiting.user.id).await?;
    Ok(super::passkey::question(question.ok()))
}

/// `POST /login/setup/passkey`
///
/// # Errors
/// [`Fault`].
pub async fn submit_passkey(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (opened, params) = Attempt::of_form(&app, &request, &body).await?;
    let attempt = match opened {
        Ok(attempt) => attempt,
        Err(response) => return Ok(response),
    };
    let (waiting, _) = match enrolling(&app, &request, &attempt).await? {
        Ok(enrolling) => enrolling,
        Err(response) => return Ok(response),
    };
    let answer = params.typed("credential");
    if answer.is_empty() {
        return passkey_page(&attempt, Some("passkey-no-script"));
    }
    let made = passkey::prove_registration(&app, &attempt.visit, &attempt.transaction.binding(), &waiting.user.id, answer).await?;
    let made = match made {
        Ok(made) => made,
        Err(refused) => return passkey_page(&attempt, Some(super::passkey::refused_key(&refused))),
    };
    let (parts, visit) = (Changing::parts(&app), attempt.visit.clone());
    let (id, name) = (passkey::new_id(&app, &attempt.visit), passkey::name_of(&attempt.visit, ""));
    let prove = move |db: &mut Db, user: &crate::domain::id::UserId| {
        let changing = Changing::of_parts(parts, &visit, user);
        Ok(match changing.passkey(db, &made, (&id, &name))? {
            Ok(_) => Ok(ProvenFactor::Passkey),
            Err(_) => Err(StepRefused::Wrong(None)),
        })
    };
    match pass(&app, &request, &attempt, prove).await? {
        StepVerdict::Arrived(arrived) => codes::arrived(&app, &request, attempt, arrived).await,
        StepVerdict::Recovering | StepVerdict::Refused(_) => passkey_page(&attempt, Some("passkey-failed")),
    }
}
