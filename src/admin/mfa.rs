//! `/admin/mfa`: who must take a second step, and which.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::administrator::Administrator;
use super::frame::{Frame, Section};
use super::rule_box::{RuleBox, lock_key, refusal_key};
use crate::app::App;
use crate::domain::connection::Countries;
use crate::domain::factor::MfaMethod;
use crate::domain::installation::{Installation, MfaRequirement};
use crate::domain::policy;
use crate::domain::role::Act;
use crate::flow::manage::{self, Outcome};
use crate::web::mfa_words::MethodWords;
use crate::web::page::{Page, see_other};
use crate::web::{Fault, Params, Ui};

/// The longest time that a browser is remembered for, in days.
const MOST_DAYS: u32 = 90;

/// The page.
#[derive(Template)]
#[template(path = "admin/mfa.html")]
pub struct MfaPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// The version that the form was made from.
    pub seen: i64,
    /// What the form shows.
    pub draft: Installation,
    /// The days as they were typed.
    pub days: String,
    /// The box about text messages.
    pub rule: RuleBox,
    /// A note at the top: a text's key.
    pub note: Option<&'static str>,
    /// Why nothing was saved: a text's key.
    pub error: Option<&'static str>,
    /// What is wrong with the days: a text's key.
    pub days_error: Option<&'static str>,
    /// Whether the person may change it.
    pub may_change: bool,
}

impl MfaPage<'_> {
    /// The choices of who must: the word, the keys of its name and of what it means, whether it is chosen.
    pub fn policies(&self) -> [(&'static str, [&'static str; 2], bool); 3] {
        let now = self.draft.mfa.policy;
        [
            ("off", ["admin-mfa-off", "admin-mfa-off-about"], now == MfaRequirement::Off),
            ("optional", ["admin-mfa-optional", "admin-mfa-optional-about"], now == MfaRequirement::Optional),
            ("required", ["admin-mfa-required", "admin-mfa-required-about"], now == MfaRequirement::Required),
        ]
    }

    /// Whether a method's switch is on.
    pub fn is_on(&self, method: &MfaMethod) -> bool {
        self.draft.mfa.methods.contains(method)
    }

    /// Why a method's switch stays: a text's key.
    pub fn lock(&self, method: &MfaMethod) -> Option<&'static str> {
        policy::mfa_lock(&self.draft, *method).map(lock_key)
    }
}

impl<'a> Page<'a> for MfaPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |draft: Installation| Self {
            ui,
            frame: Frame::sample(Section::Mfa),
            seen: 1,
            days: draft.mfa.remember_browser_days.to_string(),
            rule: RuleBox::of(&draft),
            draft,
            note: None,
            error: None,
            days_error: None,
            may_change: true,
        };
        let fresh = Installation::fresh(Countries::All);
        let mut tight = fresh.clone();
        tight.mfa.methods = vec![MfaMethod::Totp, MfaMethod::Sms];
        let mut wrong = page(fresh.clone());
        (wrong.error, wrong.days_error) = (Some("admin-not-saved"), Some("admin-mfa-days-error"));
        let mut outpaced = page(fresh.clone());
        (outpaced.note, outpaced.may_change) = (Some("admin-outpaced"), false);
        vec![page(fresh), page(tight), wrong, outpaced]
    }
}

fn page_of<'a>(administrator: &'a Administrator, draft: Installation) -> MfaPage<'a> {
    MfaPage {
        ui: &administrator.ui,
        frame: administrator.frame(Section::Mfa),
        seen: administrator.snapshot.version,
        days: draft.mfa.remember_browser_days.to_string(),
        rule: RuleBox::of(&draft),
        draft,
        note: None,
        error: None,
        days_error: None,
        may_change: administrator.role.may(Act::ChangeSignIn),
    }
}

/// `GET /admin/mfa`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_query(&app, &request, Act::SeeSettings).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let mut page = page_of(&administrator, administrator.snapshot.installation.clone());
    page.note = (params.typed("done") == "saved").then_some("admin-saved");
    administrator.show(&app, &request, StatusCode::OK, &page)
}

/// What the form says, over what is set now; and what is wrong with the days: a text's key.
fn read(before: &Installation, params: &Params) -> (Installation, Option<&'static str>) {
    let mut draft = before.clone();
    draft.mfa.policy = match params.typed("policy") {
        "off" => MfaRequirement::Off,
        "required" => MfaRequirement::Required,
        _ => MfaRequirement::Optional,
    };
    let wanted = |method: &MfaMethod| params.typed(method.as_str()) == "1";
    let kept = before.mfa.methods.iter().copied().filter(wanted);
    let added = MfaMethod::ALL.into_iter().filter(|method| wanted(method) && !before.mfa.methods.contains(method));
    draft.mfa.methods = kept.chain(added).collect();
    match params.typed("days").trim().parse() {
        Ok(days) if days <= MOST_DAYS => {
            draft.mfa.remember_browser_days = days;
            (draft, None)
        }
        _ => (draft, Some("admin-mfa-days-error")),
    }
}

/// `POST /admin/mfa`
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_form(&app, &request, &body, Act::ChangeSignIn).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let refused = |draft: Installation, error: Option<&'static str>, days_error| {
        let mut page = page_of(&administrator, draft);
        params.typed("days").trim().clone_into(&mut page.days);
        (page.error, page.days_error) = (error, days_error);
        administrator.show(&app, &request, StatusCode::UNPROCESSABLE_ENTITY, &page)
    };
    let (draft, days_error) = read(&administrator.snapshot.installation, &params);
    if days_error.is_some() {
        return refused(draft, Some("admin-not-saved"), days_error);
    }
    if params.typed("act") == "look" {
        return administrator.show(&app, &request, StatusCode::OK, &page_of(&administrator, draft));
    }
    let Ok(seen) = params.typed("seen").parse() else { return Err(Fault::BadRequest("seen is no version")) };
    let wanted = draft.mfa.clone();
    match manage::change(&app, &administrator.actor(), seen, |installation| installation.mfa = wanted).await? {
        Outcome::Saved(_) | Outcome::Nothing => Ok(see_other("/admin/mfa?done=saved")),
        Outcome::Refused(refusal) => refused(draft, Some(refusal_key(refusal)), None),
        Outcome::Outpaced => {
            let mut page = page_of(&administrator, draft);
            page.note = Some("admin-outpaced");
            administrator.show(&app, &request, StatusCode::CONFLICT, &page)
        }
    }
}
