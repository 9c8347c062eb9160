//! `/admin/limits`: how often is too often.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::administrator::Administrator;
use super::frame::{Frame, Section};
use crate::app::App;
use crate::domain::limits::{BOUNDS, LimitName, OwnLimits};
use crate::domain::role::Act;
use crate::flow::manage::{self, Outcome};
use crate::web::page::{Page, see_other};
use crate::web::{Fault, Params, Ui};

/// One limit as the form shows it.
pub struct Field {
    /// Which.
    pub name: LimitName,
    /// What was typed; empty for what the settings say.
    pub typed: String,
    /// What the settings say.
    pub usual: i64,
    /// Whether what was typed is no number that a limit can have.
    pub is_wrong: bool,
}

impl Field {
    /// The key of its label.
    pub const fn label(&self) -> &'static str {
        match self.name {
            LimitName::SendsPerRecipient => "limits-admin-recipient",
            LimitName::SendsPerRecipientPerDay => "limits-admin-recipient-day",
            LimitName::SendsPerSession => "limits-admin-session",
            LimitName::SendsPerAddress => "limits-admin-address",
            LimitName::SendsPerPrefix => "limits-admin-prefix",
            LimitName::SendsPerClient => "limits-admin-client",
            LimitName::SendsInAll => "limits-admin-all",
            LimitName::SendsInAllPerDay => "limits-admin-all-day",
            LimitName::GuessesPerRecipientPerDay => "limits-admin-guesses",
            LimitName::GuessesPerAddress => "limits-admin-guesses-address",
            LimitName::FailedClientSecrets => "limits-admin-secrets",
        }
    }
}

/// The page.
#[derive(Template)]
#[template(path = "admin/limits.html")]
pub struct LimitsPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// The version that the form was made from.
    pub seen: i64,
    /// The chosen mode: `enforce`, `count`, or empty for what the settings say.
    pub mode: String,
    /// Whether the settings enforce.
    pub usual_enforces: bool,
    /// The numbers.
    pub fields: Vec<Field>,
    /// A note at the top: a text's key.
    pub note: Option<&'static str>,
    /// Why nothing was saved: a text's key.
    pub error: Option<&'static str>,
    /// Whether the person may change it.
    pub may_change: bool,
}

impl LimitsPage<'_> {
    /// The modes: the word, the key of its name, whether it is chosen.
    pub fn modes(&self) -> [(&'static str, &'static str, bool); 3] {
        [
            ("", if self.usual_enforces { "limits-admin-mode-usual-on" } else { "limits-admin-mode-usual-off" }),
            ("enforce", "limits-admin-mode-on"),
            ("count", "limits-admin-mode-off"),
        ]
        .map(|(word, key)| (word, key, word == self.mode))
    }
}

impl<'a> Page<'a> for LimitsPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |mode: &str, is_wrong: bool| Self {
            ui,
            frame: Frame::sample(Section::Limits),
            seen: 1,
            mode: mode.into(),
            usual_enforces: !is_wrong,
            fields: LimitName::ALL.map(|name| Field { name, typed: "<b>".into(), usual: 5, is_wrong }).into(),
            note: None,
            error: is_wrong.then_some("admin-not-saved"),
            may_change: !is_wrong,
        };
        let mut outpaced = page("count", false);
        outpaced.note = Some("admin-outpaced");
        outpaced.frame.is_back = true;
        vec![page("", false), page("enforce", true), outpaced]
    }
}

fn page_of<'a>(app: &App, administrator: &'a Administrator, own: &OwnLimits) -> LimitsPage<'a> {
    let field = |name: LimitName| Field {
        name,
        typed: own.numbers.get(&name).map(ToString::to_string).unwrap_or_default(),
        usual: i64::from(app.settings.limits.number(name)),
        is_wrong: false,
    };
    let mode = own.enforce.map_or("", |enforce| if enforce { "enforce" } else { "count" });
    LimitsPage {
        ui: &administrator.ui,
        frame: administrator.frame(Section::Limits),
        seen: administrator.snapshot.version,
        mode: mode.to_owned(),
        usual_enforces: app.settings.limits.enforce,
        fields: LimitName::ALL.map(field).into(),
        note: None,
        error: None,
        may_change: administrator.role.may(Act::ChangeSystem),
    }
}

/// `GET /admin/limits`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_query(&app, &request, Act::SeeSettings).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let mut page = page_of(&app, &administrator, &administrator.snapshot.installation.limits);
    page.note = (params.typed("done") == "saved").then_some("admin-saved");
    administrator.show(&app, &request, StatusCode::OK, &page)
}

/// What the form says, and the names of numbers that are none.
fn read(params: &Params) -> (OwnLimits, Vec<LimitName>) {
    let enforce = match params.typed("mode") {
        "enforce" => Some(true),
        "count" => Some(false),
        _ => None,
    };
    let (mut own, mut wrong) = (OwnLimits { enforce, ..OwnLimits::default() }, Vec::new());
    for name in LimitName::ALL {
        let typed = params.typed(name.as_str()).trim();
        if typed.is_empty() {
            continue;
        }
        let number = typed.parse().ok().filter(|number| typed.bytes().all(|b| b.is_ascii_digit()) && BOUNDS.contains(number));
        match number {
            Some(number) => drop(own.numbers.insert(name, number)),
            None => wrong.push(name),
        }
    }
    (own, wrong)
}

/// `POST /admin/limits`
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_form(&app, &request, &body, Act::ChangeSystem).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let (own, wrong) = read(&params);
    let again = |status: StatusCode, note, error| {
        let mut page = page_of(&app, &administrator, &own);
        for field in &mut page.fields {
            params.typed(field.name.as_str()).trim().clone_into(&mut field.typed);
            field.is_wrong = wrong.contains(&field.name);
        }
        (page.note, page.error) = (note, error);
        administrator.show(&app, &request, status, &page)
    };
    if !wrong.is_empty() {
        return again(StatusCode::UNPROCESSABLE_ENTITY, None, Some("admin-not-saved"));
    }
    let Ok(seen) = params.typed("seen").parse() else { return Err(Fault::BadRequest("seen is no version")) };
    let wanted = own.clone();
    match manage::change(&app, &administrator.actor(), seen, |installation| installation.limits = wanted).await? {
        Outcome::Saved(_) | Outcome::Nothing => Ok(see_other("/admin/limits?done=saved")),
        Outcome::Refused(_) => again(StatusCode::UNPROCESSABLE_ENTITY, None, Some("admin-not-saved")),
        Outcome::Outpaced => again(StatusCode::CONFLICT, Some("admin-outpaced"), None),
    }
}
