//! `/admin/quick-sign-in`: the ways in, their order, sign-up, and what the login box looks like with them.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::administrator::Administrator;
use super::frame::{Frame, Section};
use super::preview::Preview;
use super::rule_box::{RuleBox, lock_key, login_icon, login_name, refusal_key};
use crate::app::App;
use crate::domain::client::Client;
use crate::domain::connection::Countries;
use crate::domain::factor::{LoginMethod, MfaMethod};
use crate::domain::id::UserId;
use crate::domain::installation::{Installation, NUMBER_QUARANTINE_DAYS, NUMBER_TRUST_DAYS};
use crate::domain::policy::{self, Lock, Refusal};
use crate::domain::role::Act;
use crate::flow::manage::{self, Outcome};
use crate::flow::rehearse::rehearse;
use crate::storage::rehearsal::Loss;
use crate::web::page::{Page, see_other};
use crate::web::{Fault, Params, Ui};

/// A way in, as a row.
pub struct Row {
    /// Which.
    pub method: LoginMethod,
    /// Whether its switch is on.
    pub is_on: bool,
    /// What holds the switch.
    pub lock: Option<Lock>,
}

impl Row {
    /// The word in forms.
    pub const fn word(&self) -> &'static str {
        self.method.as_str()
    }

    /// Its icon.
    pub const fn icon(&self) -> &'static str {
        login_icon(self.method)
    }

    /// Its name: a text's key.
    pub const fn name(&self) -> &'static str {
        login_name(self.method)
    }

    /// One line about it: a text's key.
    pub const fn about(&self) -> &'static str {
        match self.method {
            LoginMethod::Sms => "admin-way-sms-about",
            LoginMethod::EmailCode => "admin-way-email-about",
            LoginMethod::MagicLink => "admin-way-link-about",
            LoginMethod::Password => "admin-way-password-about",
            LoginMethod::Passkey => "admin-way-passkey-about",
        }
    }

    /// Why the switch stays: a text's key.
    pub fn why(&self) -> Option<&'static str> {
        self.lock.map(lock_key)
    }

    /// Whether taking text message out of the second step frees the switch.
    pub fn is_freed_by_mfa(&self) -> bool {
        self.lock == Some(Lock::Breaks(Refusal::SmsIsTheOnlyWayIn))
    }
}

/// The page.
#[derive(Template)]
#[template(path = "admin/quick_sign_in.html")]
pub struct QuickSignInPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// The version that the form was made from.
    pub seen: i64,
    /// The ways in, in the order of the login box; those that are off come last.
    pub rows: Vec<Row>,
    /// Whether unknown people make accounts.
    pub sign_up: bool,
    /// The days of trust and of quarantine, as they were typed.
    pub days: [String; 2],
    /// What is wrong with them: texts' keys.
    pub days_errors: [Option<&'static str>; 2],
    /// The box about text messages.
    pub rule: RuleBox,
    /// Whether text message is on while R3 keeps it out of the box.
    pub sms_is_idle: bool,
    /// The preview of the draft.
    pub preview: Preview,
    /// Who would be shut out.
    pub loss: Option<Loss>,
    /// A note at the top: a text's key.
    pub note: Option<&'static str>,
    /// Why nothing was saved: a text's key.
    pub error: Option<&'static str>,
    /// Whether the person may change it.
    pub may_change: bool,
}

impl QuickSignInPage<'_> {
    /// The ways in the order of the rows, for the form.
    pub fn order(&self) -> String {
        self.rows.iter().map(Row::word).collect::<Vec<_>>().join(",")
    }
}

impl<'a> Page<'a> for QuickSignInPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |draft: &Installation| Self {
            ui,
            frame: Frame::sample(Section::QuickSignIn),
            seen: 1,
            rows: rows(draft, &[]),
            sign_up: true,
            days: ["365".into(), "7".into()],
            days_errors: [None, None],
            rule: RuleBox::of(draft),
            sms_is_idle: false,
            preview: Preview::sample(),
            loss: None,
            note: Some("admin-saved"),
            error: None,
            may_change: true,
        };
        let fresh = Installation::fresh(Countries::All);
        let mut tight = fresh.clone();
        tight.sign_in.methods = vec![LoginMethod::Sms, LoginMethod::EmailCode];
        let mut broken = fresh.clone();
        broken.sign_in.methods = vec![LoginMethod::Sms];
        let mut idle = fresh.clone();
        idle.mfa.methods = vec![];
        let some = vec![(UserId::new("u1"), Some("Ann <Example>".into())), (UserId::new("u2"), None)];
        let lossy = Self { loss: Some(Loss { people: 142, of: 5_310, some }), error: None, note: None, ..page(&fresh) };
        let refused =
            Self { error: Some("admin-refused-only-way"), days_errors: [Some("admin-trust-error"), Some("admin-quarantine-error")], ..page(&broken) };
        let outpaced = Self { note: Some("admin-outpaced"), may_change: false, ..page(&fresh) };
        vec![page(&fresh), page(&tight), refused, Self { sms_is_idle: true, ..page(&idle) }, lossy, outpaced]
    }
}

/// The rows of a draft: what is on, in its order, then what is off, in the order of `typed` or of the list of all.
fn rows(draft: &Installation, typed: &[LoginMethod]) -> Vec<Row> {
    let on = &draft.sign_in.methods;
    let mut order: Vec<LoginMethod> = if typed.is_empty() { on.clone() } else { typed.to_vec() };
    order.extend(LoginMethod::ALL.into_iter().filter(|method| !order.contains(method)).collect::<Vec<_>>());
    order.into_iter().map(|method| Row { method, is_on: on.contains(&method), lock: policy::login_lock(draft, method) }).collect()
}

/// What the form says.
struct Typed {
    draft: Installation,
    order: Vec<LoginMethod>,
    days: [String; 2],
    errors: [Option<&'static str>; 2],
}

impl Typed {
    fn saved(installation: &Installation) -> Self {
        let sign_in = &installation.sign_in;
        let days = [sign_in.number_trust_days.to_string(), sign_in.number_quarantine_days.to_string()];
        Self { draft: installation.clone(), order: Vec::new(), days, errors: [None, None] }
    }

    fn read(before: &Installation, params: &Params) -> Self {
        let mut order: Vec<LoginMethod> = Vec::new();
        for method in params.typed("order").split(',').filter_map(LoginMethod::parse).chain(LoginMethod::ALL) {
            if !order.contains(&method) {
                order.push(method);
            }
        }
        if let Some((direction, method)) = params.typed("move").split_once(':')
            && let Some(at) = LoginMethod::parse(method).and_then(|method| order.iter().position(|own| *own == method))
        {
            let to = if direction == "up" { at.saturating_sub(1) } else { (at + 1).min(order.len() - 1) };
            order.swap(at, to);
        }
        let mut draft = before.clone();
        draft.sign_in.methods = order.iter().copied().filter(|method| params.typed(method.as_str()) == "1").collect();
        draft.sign_in.sign_up = params.typed("sign_up") == "1";
        if params.typed("also") == "mfa" {
            draft.mfa.methods.retain(|method| *method != MfaMethod::Sms);
        }
        let days = ["trust", "quarantine"].map(|name| params.typed(name).trim().to_owned());
        let mut errors = [None, None];
        match days[0].parse() {
            Ok(days) if NUMBER_TRUST_DAYS.contains(&days) => draft.sign_in.number_trust_days = days,
            _ => errors[0] = Some("admin-trust-error"),
        }
        match days[1].parse() {
            Ok(days) if NUMBER_QUARANTINE_DAYS.contains(&days) => draft.sign_in.number_quarantine_days = days,
            _ => errors[1] = Some("admin-quarantine-error"),
        }
        Self { draft, order, days, errors }
    }

    fn page<'a>(self, app: &App, administrator: &'a Administrator, params: &Params) -> QuickSignInPage<'a> {
        let draft = &self.draft;
        let is_on = draft.sign_in.methods.contains(&LoginMethod::Sms);
        let any = Client { sms: true, ..Client::account() };
        QuickSignInPage {
            ui: &administrator.ui,
            frame: administrator.frame(Section::QuickSignIn),
            seen: administrator.snapshot.version,
            rows: rows(draft, &self.order),
            sign_up: draft.sign_in.sign_up,
            days: self.days,
            days_errors: self.errors,
            rule: RuleBox::of(draft),
            sms_is_idle: is_on && policy::offers(draft, &any, LoginMethod::Sms).is_err(),
            preview: Preview::of(app, draft, params),
            loss: None,
            note: None,
            error: None,
            may_change: administrator.role.may(Act::ChangeSignIn),
        }
    }
}

/// Shows the page, which frames the preview.
fn shown(app: &App, request: &HttpRequest, whose: (&Administrator, StatusCode), page: &QuickSignInPage<'_>) -> Result<HttpResponse, Fault> {
    let (administrator, status) = whose;
    administrator.show_framed(app, request, (status, &["'self'"]), page)
}

/// `GET /admin/quick-sign-in`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_query(&app, &request, Act::SeeSettings).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let mut page = Typed::saved(&administrator.snapshot.installation).page(&app, &administrator, &params);
    page.note = (params.typed("done") == "saved").then_some("admin-saved");
    shown(&app, &request, (&administrator, StatusCode::OK), &page)
}

/// `POST /admin/quick-sign-in`
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
    if params.typed("act") != "save" && params.typed("also").is_empty() {
        return shown(&app, &request, (&administrator, StatusCode::OK), &typed.page(&app, &administrator, &params));
    }
    let Ok(seen) = params.typed("seen").parse() else { return Err(Fault::BadRequest("seen is no version")) };
    let again = |typed: Typed, status: StatusCode, error: Option<&'static str>, note, loss| {
        let mut page = typed.page(&app, &administrator, &params);
        (page.error, page.note, page.loss) = (error, note, loss);
        shown(&app, &request, (&administrator, status), &page)
    };
    if typed.errors.iter().any(Option::is_some) {
        return again(typed, StatusCode::UNPROCESSABLE_ENTITY, Some("admin-not-saved"), None, None);
    }
    if let Err(refusal) = policy::admit_change(before, &typed.draft) {
        return again(typed, StatusCode::UNPROCESSABLE_ENTITY, Some(refusal_key(refusal)), None, None);
    }
    let loss = rehearse(&app, before, &typed.draft).await?.filter(|loss| loss.people > 0);
    // Whoever confirmed a number of people has not confirmed a greater one.
    let confirmed = params.typed("confirmed").parse().unwrap_or(0_i64);
    if loss.as_ref().is_some_and(|loss| loss.people > confirmed) {
        return again(typed, StatusCode::OK, None, None, loss);
    }
    let (sign_in, mfa) = (typed.draft.sign_in.clone(), typed.draft.mfa.clone());
    let actor = administrator.actor();
    let changed = manage::change(&app, &actor, seen, |installation| {
        installation.sign_in = sign_in;
        installation.mfa = mfa;
    });
    match changed.await? {
        Outcome::Saved(_) | Outcome::Nothing => Ok(see_other("/admin/quick-sign-in?done=saved")),
        Outcome::Refused(refusal) => again(typed, StatusCode::UNPROCESSABLE_ENTITY, Some(refusal_key(refusal)), None, None),
        Outcome::Outpaced => again(typed, StatusCode::CONFLICT, None, Some("admin-outpaced"), None),
    }
}
