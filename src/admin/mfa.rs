//! `/admin/mfa`: who must take a second step, and which.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::administrator::Administrator;
use super::concern::{self, Concern};
use super::frame::{Frame, Section};
use super::rule_box::{RuleBox, lock_key, refusal_key};
use crate::app::App;
use crate::domain::connection::Countries;
use crate::domain::factor::{LoginMethod, MfaMethod};
use crate::domain::installation::{Installation, MfaRequirement, REMEMBER_BROWSER_DAYS, STEP_UP_MINUTES};
use crate::domain::policy;
use crate::domain::role::Act;
use crate::flow::manage::{self, Outcome};
use crate::flow::rehearse::StepLoss;
use crate::web::mfa_words::MethodWords;
use crate::web::page::{Page, see_other};
use crate::web::{Fault, Params, Ui};

/// The button that turns text message off as a way in together with what the form turns off.
const BOTH: &str = "all";

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
    /// The days and the minutes as they were typed.
    pub typed: [String; 2],
    /// What is wrong with them: texts' keys.
    pub wrong: [Option<&'static str>; 2],
    /// The box about text messages.
    pub rule: RuleBox,
    /// Whether the draft may be saved if text message goes as a way in.
    pub resolves: bool,
    /// Who would be asked for more, or have less.
    pub concerns: Vec<Concern>,
    /// The button that the concerns are about, when it was not the usual one.
    pub also: Option<String>,
    /// A note at the top: a text's key.
    pub note: Option<&'static str>,
    /// Why nothing was saved: a text's key.
    pub error: Option<&'static str>,
    /// Whether the person may change it.
    pub may_change: bool,
}

impl MfaPage<'_> {
    /// The choices of who must: the word, the keys of its name and of what it means, whether it is chosen.
    pub fn policies(&self) -> [(&'static str, [&'static str; 2], bool); 4] {
        MfaRequirement::ALL.map(|policy| {
            let keys = match policy {
                MfaRequirement::Off => ["admin-mfa-off", "admin-mfa-off-about"],
                MfaRequirement::Optional => ["admin-mfa-optional", "admin-mfa-optional-about"],
                MfaRequirement::Required => ["admin-mfa-required", "admin-mfa-required-about"],
                MfaRequirement::RequiredOfAll => ["admin-mfa-all", "admin-mfa-all-about"],
            };
            (policy.as_str(), keys, policy == self.draft.mfa.policy)
        })
    }

    /// Whether a method's switch is on.
    pub fn is_on(&self, method: &MfaMethod) -> bool {
        self.draft.mfa.methods.contains(method)
    }

    /// Why a method's switch stays: a text's key.
    pub fn lock(&self, method: &MfaMethod) -> Option<&'static str> {
        policy::mfa_lock(&self.draft, *method).map(lock_key)
    }

    /// Whether a locked switch goes off together with text message as a way in.
    pub fn goes_with_sms(&self, method: &MfaMethod) -> bool {
        policy::mfa_without_sms(&self.draft, &policy::flip_mfa(&self.draft, *method)).is_some()
    }
}

impl<'a> Page<'a> for MfaPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |draft: Installation| Self {
            ui,
            frame: Frame::sample(Section::Mfa),
            seen: 1,
            typed: typed(&draft),
            wrong: [None, None],
            rule: RuleBox::of(&draft),
            draft,
            resolves: false,
            concerns: vec![],
            also: None,
            note: None,
            error: None,
            may_change: true,
        };
        let fresh = Installation::fresh(Countries::All);
        let mut tight = fresh.clone();
        tight.mfa.methods = vec![MfaMethod::Totp, MfaMethod::Sms];
        let mut wrong = page(fresh.clone());
        (wrong.error, wrong.wrong) = (Some("admin-not-saved"), [Some("admin-mfa-days-error"), Some("admin-mfa-step-up-error")]);
        let mut outpaced = page(fresh.clone());
        (outpaced.note, outpaced.may_change) = (Some("admin-outpaced"), false);
        let mut refused = page(tight.clone());
        (refused.error, refused.resolves) = (Some("admin-refused-no-other"), true);
        let mut concerned = page(tight.clone());
        concerned.also = Some(BOTH.into());
        concerned.concerns = vec![Concern::of_ways(Concern::sample(1)), Concern::of_steps(StepLoss::NoneLeft, Concern::sample(142))];
        let mut asked = page(fresh.clone());
        asked.concerns = vec![Concern::of_steps(StepLoss::MustSetUp, Concern::sample(5_000))];
        vec![page(fresh), page(tight), wrong, outpaced, refused, concerned, asked]
    }
}

fn typed(draft: &Installation) -> [String; 2] {
    [draft.mfa.remember_browser_days.to_string(), draft.mfa.step_up_minutes.to_string()]
}

fn page_of<'a>(administrator: &'a Administrator, draft: Installation) -> MfaPage<'a> {
    MfaPage {
        ui: &administrator.ui,
        frame: administrator.frame(Section::Mfa),
        seen: administrator.snapshot.version,
        typed: typed(&draft),
        wrong: [None, None],
        rule: RuleBox::of(&draft),
        draft,
        resolves: false,
        concerns: vec![],
        also: None,
        note: None,
        error: None,
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

/// What the form says.
struct Typed {
    /// Over what is set now.
    draft: Installation,
    numbers: [String; 2],
    wrong: [Option<&'static str>; 2],
    also: Option<String>,
}

impl Typed {
    fn read(before: &Installation, params: &Params) -> Self {
        let mut draft = before.clone();
        draft.mfa.policy = MfaRequirement::parse(params.typed("policy")).unwrap_or(before.mfa.policy);
        let also = Some(params.typed("also")).filter(|word| *word == BOTH || MfaMethod::parse(word).is_some());
        let wanted = |method: &MfaMethod| params.typed(method.as_str()) == "1" && also != Some(method.as_str());
        let kept = before.mfa.methods.iter().copied().filter(wanted);
        let added = MfaMethod::ALL.into_iter().filter(|method| wanted(method) && !before.mfa.methods.contains(method));
        draft.mfa.methods = kept.chain(added).collect();
        if also.is_some() {
            draft.sign_in.methods.retain(|method| *method != LoginMethod::Sms);
        }
        let numbers = ["days", "step_up"].map(|name| params.typed(name).trim().to_owned());
        let mut wrong = [None, None];
        match numbers[0].parse() {
            Ok(days) if REMEMBER_BROWSER_DAYS.contains(&days) => draft.mfa.remember_browser_days = days,
            _ => wrong[0] = Some("admin-mfa-days-error"),
        }
        match numbers[1].parse() {
            Ok(minutes) if STEP_UP_MINUTES.contains(&minutes) => draft.mfa.step_up_minutes = minutes,
            _ => wrong[1] = Some("admin-mfa-step-up-error"),
        }
        Self { draft, numbers, wrong, also: also.map(str::to_owned) }
    }

    fn page(self, administrator: &Administrator) -> MfaPage<'_> {
        MfaPage { typed: self.numbers, wrong: self.wrong, also: self.also, ..page_of(administrator, self.draft) }
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
    let before = &administrator.snapshot.installation;
    let typed = Typed::read(before, &params);
    let refused = |typed: Typed, error: &'static str| {
        let resolves = policy::mfa_without_sms(before, &typed.draft).is_some();
        let page = MfaPage { error: Some(error), resolves, ..typed.page(&administrator) };
        administrator.show(&app, &request, StatusCode::UNPROCESSABLE_ENTITY, &page)
    };
    if typed.wrong.iter().any(Option::is_some) {
        return refused(typed, "admin-not-saved");
    }
    let Ok(seen) = params.typed("seen").parse() else { return Err(Fault::BadRequest("seen is no version")) };
    if let Err(refusal) = policy::admit_change(before, &typed.draft) {
        return refused(typed, refusal_key(refusal));
    }
    let concerns = concern::of_all(&app, before, &typed.draft).await?;
    if concerns.iter().any(|own| own.is_new(&params)) {
        return administrator.show(&app, &request, StatusCode::OK, &MfaPage { concerns, ..typed.page(&administrator) });
    }
    let (sign_in, mfa) = (typed.draft.sign_in.clone(), typed.draft.mfa.clone());
    let actor = administrator.actor();
    let changed = manage::change(&app, &actor, seen, |installation| {
        installation.sign_in = sign_in;
        installation.mfa = mfa;
    });
    match changed.await? {
        Outcome::Saved(_) | Outcome::Nothing => Ok(see_other("/admin/mfa?done=saved")),
        Outcome::Refused(refusal) => refused(typed, refusal_key(refusal)),
        Outcome::Outpaced => {
            let page = MfaPage { note: Some("admin-outpaced"), ..typed.page(&administrator) };
            administrator.show(&app, &request, StatusCode::CONFLICT, &page)
        }
    }
}
