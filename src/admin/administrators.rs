//! `/admin/administrators`: who may do what here. A change bites with the person's next request.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::administrator::Administrator;
use super::frame::{Frame, Section, role_key};
use super::users::person::no_deed;
use super::users::plain_id;
use crate::app::App;
use crate::domain::email::EmailAddress;
use crate::domain::id::UserId;
use crate::domain::policy::{Holdings, NoDeed};
use crate::domain::role::{Act, Role};
use crate::flow::people::{self as deeds, Helped};
use crate::storage::people::{self, Listed};
use crate::storage::{accounts, roles};
use crate::web::email_words::email_error;
use crate::web::page::{Page, see_other};
use crate::web::{Fault, Ui};

/// Somebody with a role, or about to get one.
pub struct RoleLine {
    /// The account.
    pub id: String,
    /// What the person is called.
    pub name: Option<String>,
    /// The first address, masked.
    pub address: String,
    /// What the person may do.
    pub role: Option<Role>,
    /// Whether there is what the portal asks for (requirement A11).
    pub is_strong: bool,
    /// Whether the person is kept out.
    pub is_blocked: bool,
}

/// A passkey, or a password with an authenticator app.
const fn is_strong(holdings: &Holdings) -> bool {
    holdings.passkey || (holdings.password && holdings.totp)
}

impl RoleLine {
    fn of(app: &App, listed: &Listed) -> Self {
        let user = &listed.user;
        Self {
            id: user.id.as_str().to_owned(),
            name: user.name.clone(),
            address: listed.addresses.first().map(|held| super::users::masked(app, held)).unwrap_or_default(),
            role: user.role,
            is_strong: is_strong(&listed.holdings),
            is_blocked: user.blocked_at.is_some(),
        }
    }

    /// Whether a role is theirs.
    fn has(&self, role: &Role) -> bool {
        self.role == Some(*role)
    }
}

/// The page.
#[derive(Template)]
#[template(path = "admin/administrators.html")]
pub struct AdministratorsPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// What was just done: a text's key.
    pub done: Option<&'static str>,
    /// Why something was not done: a text's key.
    pub refused: Option<&'static str>,
    /// The most powerful first.
    pub people: Vec<RoleLine>,
    /// The mailbox as it was typed.
    pub email: String,
    /// The role that was chosen.
    pub role: Option<Role>,
    /// What is wrong with the mailbox: a text's key.
    pub email_error: Option<&'static str>,
    /// What is wrong with the role: a text's key.
    pub role_error: Option<&'static str>,
}

/// What a role means: a text's key.
const fn about(role: Role) -> &'static str {
    match role {
        Role::Owner => "users-admins-may-owner",
        Role::Administrator => "users-admins-may-administrator",
        Role::Support => "users-admins-may-support",
        Role::Auditor => "users-admins-may-auditor",
    }
}

impl AdministratorsPage<'_> {
    /// Every role: itself, the keys of its name and of what it means, whether it was chosen.
    fn roles(&self) -> [(Role, &'static str, &'static str, bool); 4] {
        Role::ALL.map(|role| (role, role_key(role), about(role), self.role == Some(role)))
    }

    /// What a person is called.
    fn name(&self, line: &RoleLine) -> askama::Result<String> {
        line.name.clone().map_or_else(|| self.ui.text("users-nameless"), Ok)
    }

    /// How many things are to be put right.
    fn errors(&self) -> i64 {
        i64::from(self.email_error.is_some()) + i64::from(self.role_error.is_some())
    }
}

impl<'a> Page<'a> for AdministratorsPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let line = |role: Option<Role>| RoleLine {
            id: format!("0a{}", role.map_or("none", Role::as_str)),
            name: role.map(|_| "Ada <L>".into()),
            address: "a•••@example.com".into(),
            role,
            is_strong: role == Some(Role::Owner),
            is_blocked: role.is_none(),
        };
        let page = || Self {
            ui,
            frame: Frame::sample(Section::Administrators),
            done: None,
            refused: None,
            people: Role::ALL.into_iter().map(Some).chain([None]).map(line).collect(),
            email: String::new(),
            role: None,
            email_error: None,
            role_error: None,
        };
        let mut all: Vec<Self> = DONE.into_iter().map(|(_, text)| Self { done: Some(text), ..page() }).collect();
        all.push(Self { refused: Some(no_deed(NoDeed::LastOwner)), ..page() });
        let typed = Self { email: "x\"y".into(), role: Some(Role::Support), ..page() };
        all.push(Self { email_error: Some("email-error-shape"), role_error: Some("users-admins-error-role"), ..typed });
        all
    }
}

/// What may have been done before this page was opened: the words of `?done=`.
const DONE: [(&str, &str); 3] = [("set", "users-admins-done-set"), ("same", "users-admins-done-same"), ("invited", "users-admins-done-invited")];

async fn page_of<'a>(app: &App, administrator: &'a Administrator, besides: &str) -> Result<AdministratorsPage<'a>, Fault> {
    let besides = UserId::new(besides);
    let listed = app.store.read(move |db| {
        let mut users = roles::all(db)?;
        if users.iter().all(|user| user.id != besides) {
            users.extend(accounts::find(db, &besides)?);
        }
        let order: Vec<UserId> = users.into_iter().map(|user| user.id).collect();
        let mut listed = people::of_ids(db, &order)?;
        listed.sort_by_key(|own| order.iter().position(|id| *id == own.user.id));
        Ok(listed)
    });
    Ok(AdministratorsPage {
        ui: &administrator.ui,
        frame: administrator.frame(Section::Administrators),
        done: None,
        refused: None,
        people: listed.await?.iter().map(|listed| RoleLine::of(app, listed)).collect(),
        email: String::new(),
        role: None,
        email_error: None,
        role_error: None,
    })
}

/// `GET /admin/administrators?person=...`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_query(&app, &request, Act::ManageRoles).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let mut page = page_of(&app, &administrator, &plain_id(params.typed("person"))).await?;
    page.done = DONE.into_iter().find(|(word, _)| *word == params.typed("done")).map(|(_, text)| text);
    administrator.show(&app, &request, StatusCode::OK, &page)
}

/// `POST /admin/administrators`: gives a role or takes it away.
///
/// # Errors
/// [`Fault`].
pub async fn set_role(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_form(&app, &request, &body, Act::ManageRoles).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let role = match params.typed("role") {
        "none" => None,
        word => Some(Role::parse(word).ok_or(Fault::BadRequest("no such role"))?),
    };
    let person = plain_id(params.typed("person"));
    let refused = match deeds::set_role(&app, &administrator.actor(), &UserId::new(&person), role).await? {
        Helped::Done => return Ok(see_other("/admin/administrators?done=set")),
        Helped::Nothing => return Ok(see_other("/admin/administrators?done=same")),
        Helped::No(why) => no_deed(why),
        Helped::Nobody | Helped::Kept(_) | Helped::NoMailbox => return Err(Fault::NotFound),
    };
    let mut page = page_of(&app, &administrator, &person).await?;
    page.refused = Some(refused);
    administrator.show(&app, &request, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// `POST /admin/administrators/invite`
///
/// # Errors
/// [`Fault`].
pub async fn invite(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_form(&app, &request, &body, Act::ManageRoles).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let typed = params.typed("email");
    let mut page = page_of(&app, &administrator, "").await?;
    (page.email, page.role) = (typed.to_owned(), Role::parse(params.typed("role")));
    page.role_error = page.role.is_none().then_some("users-admins-error-role");
    match (EmailAddress::parse(typed), page.role) {
        (Err(problem), _) => page.email_error = Some(email_error(problem)),
        (Ok(_), None) => {}
        (Ok(email), Some(role)) => match deeds::invite_administrator(&app, &administrator.actor(), &email, role).await? {
            Helped::No(why) => page.refused = Some(no_deed(why)),
            Helped::Done | Helped::Nothing | Helped::Nobody | Helped::Kept(_) | Helped::NoMailbox => {
                return Ok(see_other("/admin/administrators?done=invited"));
            }
        },
    }
    administrator.show(&app, &request, StatusCode::UNPROCESSABLE_ENTITY, &page)
}
