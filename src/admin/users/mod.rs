//! `/admin/users`: who is here, and who has an address.

pub mod acts;
pub mod add;
pub mod delete;
pub mod export;
pub mod import;
pub mod person;
pub mod person_view;
pub mod rehearsal;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::administrator::Administrator;
use super::frame::{Frame, Section, role_key};
use crate::app::App;
use crate::domain::factor::LoginMethod;
use crate::domain::id::UserId;
use crate::domain::phone::Region;
use crate::domain::role::{Act, Role};
use crate::domain::sought::{self, Sought};
use crate::domain::time::UtcTime;
use crate::domain::user::{MAX_NAME, name_key, plain_name};
use crate::storage::accounts;
use crate::storage::people::{self, Among, Held, Listed};
use crate::web::mfa_words::MethodWords;
use crate::web::page::{Page, see_other};
use crate::web::phone_words::phone_error;
pub(super) use crate::web::plain_id;
use crate::web::ui::escape;
use crate::web::{Fault, Ui};

/// People of a page.
const A_PAGE: usize = 50;
/// People that one address is looked up for.
const AT_ONE_ADDRESS: i64 = 50;

/// A line of the list.
pub struct PersonLine {
    /// The account.
    pub id: String,
    /// What the person is called.
    pub name: Option<String>,
    /// Addresses, masked, each with whether it is proven.
    pub addresses: Vec<(String, bool)>,
    /// Ways in and second steps: keys of their names.
    pub ways: Vec<&'static str>,
    /// The last sign-in.
    pub seen: Option<UtcTime>,
    /// Whether the person is kept out.
    pub is_blocked: bool,
    /// What the person may do here.
    pub role: Option<Role>,
}

impl PersonLine {
    fn of(app: &App, listed: Listed) -> Self {
        let Listed { user, last_sign_in_at, addresses, holdings } = listed;
        let installation = &app.directory.recent().installation;
        let all = holdings.ways_in(installation).into_iter().map(way_in).chain(holdings.second_steps().into_iter().map(|method| method.name()));
        let mut ways: Vec<&'static str> = Vec::new();
        for way in all {
            if !ways.contains(&way) {
                ways.push(way);
            }
        }
        Self {
            id: user.id.as_str().to_owned(),
            name: user.name,
            addresses: addresses.iter().map(|held| (masked(app, held), held.verified_at.is_some())).collect(),
            ways,
            seen: last_sign_in_at,
            is_blocked: user.blocked_at.is_some(),
            role: user.role,
        }
    }
}

/// What a way in is called. Code and link come by the same mail.
pub(super) const fn way_in(method: LoginMethod) -> &'static str {
    match method {
        LoginMethod::Sms => "mfa-name-sms",
        LoginMethod::EmailCode | LoginMethod::MagicLink => "mfa-name-email",
        LoginMethod::Password => "security-password",
        LoginMethod::Passkey => "mfa-name-passkey",
    }
}

pub(super) fn masked(app: &App, held: &Held) -> String {
    app.keyring.open_address(held.channel, &held.stored.sealed).map(|recipient| recipient.masked()).unwrap_or_default()
}

/// The list.
#[derive(Template)]
#[template(path = "admin/users.html")]
pub struct UsersPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// What was just done: a text's key.
    pub done: Option<&'static str>,
    /// What is looked for, where that may stand in a page.
    pub sought: String,
    /// What is wrong with it, as HTML.
    pub error: Option<String>,
    /// Which people.
    pub among: Among,
    /// Whether an address was looked for, which no page after this one can tell.
    pub by_address: bool,
    /// The people.
    pub people: Vec<PersonLine>,
    /// Whether it goes on from another page.
    pub is_later: bool,
    /// The last of them, when there are more.
    pub next: Option<String>,
    /// Whether whoever looks may make, bring and take people.
    pub may_move: bool,
}

impl UsersPage<'_> {
    /// What a role is called: a text's key.
    fn role(&self, role: &Role) -> &'static str {
        role_key(*role)
    }

    /// The first page of the same list.
    fn address(&self) -> String {
        match &self.among {
            Among::All => "/admin/users".to_owned(),
            Among::Blocked => "/admin/users?show=blocked".to_owned(),
            Among::Named(prefix) => format!("/admin/users?name={}", encoded(prefix)),
        }
    }

    /// The page after this one.
    fn next_address(&self, next: &str) -> String {
        let own = self.address();
        format!("{own}{}after={next}", if own.contains('?') { '&' } else { '?' })
    }

    /// The table's caption: a text's key.
    fn caption(&self) -> &'static str {
        match (&self.among, self.by_address) {
            (_, true) => "users-caption-address",
            (Among::All | Among::Blocked, false) => "users-caption-newest",
            (Among::Named(_), false) => "users-caption-names",
        }
    }
}

/// For a query.
fn encoded(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

impl<'a> Page<'a> for UsersPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let line = |name: Option<&str>, role: Option<Role>, is_blocked: bool| PersonLine {
            id: format!("0a1b2c3d4e5f0a1b2c3d4e5{}", u8::from(is_blocked)),
            name: name.map(Into::into),
            addresses: vec![("••• 00".into(), true), ("a•••@example.com".into(), false)],
            ways: vec!["mfa-name-sms", "mfa-name-email", "security-password", "mfa-name-passkey", "mfa-name-totp"],
            seen: role.map(|_| UtcTime::from_seconds(1_790_000_000)),
            is_blocked,
            role,
        };
        let page = |among: Among, people: Vec<PersonLine>| Self {
            ui,
            frame: Frame::sample(Section::Users),
            done: None,
            sought: String::new(),
            error: None,
            among,
            by_address: false,
            people,
            is_later: false,
            next: None,
            may_move: true,
        };
        let mut all: Vec<Self> = Role::ALL.into_iter().map(|role| page(Among::All, vec![line(Some("Ada <L>"), Some(role), false)])).collect();
        all.push(Self { done: Some("users-done-deleted"), ..page(Among::All, vec![]) });
        all.push(Self { next: Some("0a".into()), ..page(Among::Blocked, vec![line(None, None, true)]) });
        all.push(Self { sought: "a & b".into(), is_later: true, ..page(Among::Named("a & b".into()), vec![]) });
        all.push(Self { by_address: true, may_move: false, ..page(Among::All, vec![line(None, None, false), line(Some("B"), None, true)]) });
        all.push(Self { error: ui.text("users-search-none").ok(), by_address: true, ..page(Among::All, vec![]) });
        all
    }
}

/// A page of the list, to be filled.
fn page_of<'a>(administrator: &'a Administrator, among: Among) -> UsersPage<'a> {
    UsersPage {
        ui: &administrator.ui,
        frame: administrator.frame(Section::Users),
        done: None,
        sought: if let Among::Named(prefix) = &among { prefix.clone() } else { String::new() },
        error: None,
        among,
        by_address: false,
        people: Vec::new(),
        is_later: false,
        next: None,
        may_move: administrator.role.may(Act::MoveUsers),
    }
}

/// `GET /admin/users?name=...&show=...&after=...`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_query(&app, &request, Act::SeeUsers).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let name: String = name_key(&plain_name(params.typed("name"))).chars().take(MAX_NAME).collect();
    let among = match (name.is_empty(), params.typed("show")) {
        (false, _) => Among::Named(name),
        (true, "blocked") => Among::Blocked,
        (true, _) => Among::All,
    };
    let after = Some(plain_id(params.typed("after"))).filter(|id| !id.is_empty()).map(UserId::new);
    // One more than a page shows tells whether there are more.
    let limit = i64::try_from(A_PAGE + 1).unwrap_or(i64::MAX);
    let (wanted, from) = (among.clone(), after.clone());
    let mut listed = app.store.read(move |db| people::page(db, &wanted, from.as_ref(), limit)).await?;
    let has_more = listed.len() > A_PAGE;
    listed.truncate(A_PAGE);
    let mut page = page_of(&administrator, among);
    page.done = (params.typed("done") == "deleted").then_some("users-done-deleted");
    page.is_later = after.is_some();
    page.next = listed.last().filter(|_| has_more).map(|last| last.user.id.as_str().to_owned());
    page.people = listed.into_iter().map(|listed| PersonLine::of(&app, listed)).collect();
    administrator.show(&app, &request, StatusCode::OK, &page)
}

/// `POST /admin/users`: looks for somebody. Numbers and mailboxes come no other way: an address in full stands in no URL.
///
/// # Errors
/// [`Fault`].
pub async fn search(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_form(&app, &request, &body, Act::SeeUsers).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let region = Region::parse(administrator.ui.locale.likely_region()).unwrap_or(Region::US);
    let typed = params.typed("q");
    let mut page = page_of(&administrator, Among::All);
    (page.by_address, page.sought) = (true, typed.chars().take(254).collect());
    match sought::read(typed, region, app.fiction()) {
        Sought::Everybody => return Ok(see_other("/admin/users")),
        Sought::Name(key) => return Ok(see_other(&format!("/admin/users?name={}", encoded(&key)))),
        Sought::Id(id) => {
            let found = app.store.read(move |db| accounts::find(db, &id)).await?;
            if let Some(user) = found {
                return Ok(see_other(&format!("/admin/users/{}", user.id)));
            }
            page.error = administrator.ui.text("users-search-no-id").ok().map(|text| escape(&text));
        }
        Sought::NoNumber(problem) => page.error = phone_error(&administrator.ui, typed, problem).ok(),
        Sought::Address(address) => {
            let index = app.keyring.index_of(&address);
            let found = app.store.read(move |db| {
                let there = people::at(db, (address.channel(), &index), AT_ONE_ADDRESS)?;
                people::of_ids(db, &there.into_iter().map(|holder| holder.user).collect::<Vec<_>>())
            });
            let found = found.await?;
            if let [only] = found.as_slice() {
                return Ok(see_other(&format!("/admin/users/{}", only.user.id)));
            }
            page.error = administrator.ui.text("users-search-none").ok().map(|text| escape(&text)).filter(|_| found.is_empty());
            page.people = found.into_iter().map(|listed| PersonLine::of(&app, listed)).collect();
        }
    }
    let status = if page.error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    administrator.show(&app, &request, status, &page)
}
