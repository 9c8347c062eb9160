//! `/account/password`: setting, changing and removing the password.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::code::removal_key;
use super::member::{Member, Need, done};
use crate::app::App;
use crate::domain::connection::Secret;
use crate::domain::factor::LoginMethod;
use crate::flow::password::{self, Claim, NotChecked, PasswordRefused};
use crate::flow::password_change::{self, NotDone, NotSet};
use crate::flow::sign_out;
use crate::keys::password::{Least, PasswordProblem};
use crate::shield::PasswordName;
use crate::storage::passwords;
use crate::web::page::{self, Page, see_other};
use crate::web::password_words::problem_text;
use crate::web::{Fault, Ui};

/// The page of the password.
#[derive(Template)]
#[template(path = "account/password.html")]
pub struct PasswordPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// Which of the account's pages it belongs to.
    pub section: &'static str,
    /// Whether there is one to change.
    pub has_one: bool,
    /// The fewest characters.
    pub least: i64,
    /// What is wrong with the old one, as HTML.
    pub old_error: Option<String>,
    /// What is wrong with the new one, as HTML.
    pub error: Option<String>,
    /// Where people sign in with it: for password managers.
    pub username: String,
}

impl<'a> Page<'a> for PasswordPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |has_one: bool, error: Option<String>, old: Option<&str>| Self {
            ui,
            section: "security",
            has_one,
            least: 15,
            old_error: old.and_then(|key| ui.text(key).ok()),
            error,
            username: "ann@example.com".into(),
        };
        let problem = |problem: PasswordProblem| problem_text(ui, &problem).ok();
        vec![
            page(false, None, None),
            page(true, problem(PasswordProblem::TooShort(15)), None),
            page(true, problem(PasswordProblem::TooLong(1_024)), None),
            page(true, problem(PasswordProblem::Common), None),
            page(true, problem(PasswordProblem::Context(Secret::new("ann"))), None),
            page(true, None, Some("password-error-wrong")),
            page(true, None, Some("password-error-closed")),
            page(true, ui.text("remove-last-way").ok(), Some("password-error-often")),
        ]
    }
}

/// What is wrong, by field, as HTML.
#[derive(Default)]
struct Problems {
    old: Option<String>,
    new: Option<String>,
}

fn page(member: &Member, least: Least, problems: Problems) -> Result<HttpResponse, Fault> {
    let status = if problems.old.is_some() || problems.new.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = PasswordPage {
        ui: &member.ui,
        section: "security",
        has_one: member.holdings.password,
        least: i64::try_from(least.characters()).unwrap_or(15),
        old_error: problems.old,
        error: problems.new,
        username: String::new(),
    };
    page::show(&member.ui, status, &page, None)
}

fn is_open(member: &Member) -> bool {
    member.snapshot.installation.sign_in.methods.contains(&LoginMethod::Password)
}

/// `GET /account/password`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (member, _) = match Member::of_query(&app, &request, Need::Fresh).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    if !is_open(&member) {
        return Ok(see_other("/account/security"));
    }
    let least = password_change::least_of(&member.visit, &member.holdings);
    let mut response = page(&member, least, Problems::default())?;
    Member::keep_language(&app, &request, &mut response);
    Ok(response)
}

/// `POST /account/password`: `remove=1` removes it, `others=1` ends all other sessions.
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (member, params) = match Member::of_form(&app, &request, &body, Need::Fresh).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    if !is_open(&member) {
        return Err(Fault::Forbidden);
    }
    let least = password_change::least_of(&member.visit, &member.holdings);
    let say = |key: &str| member.ui.text(key).map(|text| crate::web::ui::escape(&text)).map_err(|error| Fault::Internal(error.to_string()));
    if params.typed("remove") == "1" {
        return match password_change::remove(&app, &member.visit, &member.user.id).await? {
            Ok(()) => Ok(done("/account/security", "password-removed")),
            Err(why) => page(&member, least, Problems { new: Some(say(removal_key(why))?), old: None }),
        };
    }
    if member.holdings.password
        && let Some(key) = old_is_wrong(&app, &member, params.typed("old")).await?
    {
        return page(&member, least, Problems { old: Some(say(key)?), new: None });
    }
    let typed = Secret::new(params.typed("password"));
    match password_change::set(&app, &member.visit, &member.user.id, (&typed, least)).await.map_err(busy)? {
        Ok(()) => {}
        Err(NotSet::Problem(problem)) => {
            let error = problem_text(&member.ui, &problem).map_err(|error| Fault::Internal(error.to_string()))?;
            return page(&member, least, Problems { new: Some(error), old: None });
        }
        Err(NotSet::Gone) => return Ok(see_other("/account/security")),
    }
    if params.typed("others") == "1" {
        let whose = (&member.user.id, Some(member.signed_in.session.clone()));
        sign_out::end_all(&app, &member.snapshot, whose, member.visit.request.clone()).await?;
    }
    Ok(done("/account/security", "password-set"))
}

/// What is wrong with the old password: a text's key; `None` when it is right.
async fn old_is_wrong(app: &App, member: &Member, typed: &str) -> Result<Option<&'static str>, Fault> {
    let user = member.user.id.clone();
    let stored = app.store.read(move |db| passwords::hash_of(db, &user)).await?;
    let claim = Claim { name: PasswordName::of_user(&member.user.id), user: Some(member.user.id.clone()), stored };
    let checked = password::check(app, &member.visit, claim, &Secret::new(typed)).await;
    Ok(match checked.map_err(not_checked)? {
        Ok(_) => None,
        Err(PasswordRefused::Wrong | PasswordRefused::Locked) => Some("password-error-wrong"),
        Err(PasswordRefused::TooOften(_)) => Some("password-error-often"),
        Err(PasswordRefused::Closed) => Some("password-error-closed"),
    })
}

fn busy(error: NotDone) -> Fault {
    match error {
        NotDone::Storage(error) => error.into(),
        NotDone::Hash(error) => Fault::Unavailable(error.to_string()),
    }
}

fn not_checked(error: NotChecked) -> Fault {
    match error {
        NotChecked::Storage(error) => error.into(),
        NotChecked::Busy(error) => Fault::Unavailable(error.to_string()),
    }
}
