//! `/admin/users/new`: an account for somebody who does not sign up by themselves.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::admin::administrator::Administrator;
use crate::admin::frame::{Frame, Section};
use crate::app::App;
use crate::domain::challenge::Recipient;
use crate::domain::email::{EmailAddress, EmailProblem};
use crate::domain::locale::Locale;
use crate::domain::phone::{self, Fiction, PhoneProblem, Region};
use crate::domain::role::Act;
use crate::domain::user::{Origin, clean_name};
use crate::flow::add_person::{self, Added, NewPerson};
use crate::web::email_words::email_error;
use crate::web::page::{Page, see_other};
use crate::web::phone_words::phone_error;
use crate::web::ui::escape;
use crate::web::{Fault, Params, Ui};

/// What was typed.
#[derive(Clone, Default)]
pub struct Typed {
    /// The name.
    pub name: String,
    /// The mailbox.
    pub email: String,
    /// Whether it is known to be theirs.
    pub email_confirmed: bool,
    /// The number.
    pub phone: String,
    /// Whether it is known to be theirs.
    pub phone_confirmed: bool,
    /// The language; `None` for whatever they choose.
    pub locale: Option<Locale>,
    /// Whether an invitation goes out.
    pub invite: bool,
}

/// The form.
#[derive(Template)]
#[template(path = "admin/users_new.html")]
pub struct NewUserPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// What was typed.
    pub typed: Typed,
    /// A number like those of the country, in full.
    pub example: String,
    /// What is wrong with the mailbox, as HTML.
    pub email_error: Option<String>,
    /// What is wrong with the number, as HTML.
    pub phone_error: Option<String>,
    /// The account that has one of the addresses.
    pub taken: Option<String>,
}

impl NewUserPage<'_> {
    /// How many things are to be put right.
    fn errors(&self) -> i64 {
        i64::from(self.email_error.is_some()) + i64::from(self.phone_error.is_some()) + i64::from(self.taken.is_some())
    }

    /// Whether a language is the chosen one.
    fn is_chosen(&self, locale: &Locale) -> bool {
        self.typed.locale == Some(*locale)
    }
}

impl<'a> Page<'a> for NewUserPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |typed: Typed, email: Option<&str>, phone: Option<&str>, taken: Option<&str>| Self {
            ui,
            frame: Frame::sample(Section::Users),
            typed,
            example: "+1 201-555-0123".into(),
            email_error: email.and_then(|key| ui.text(key).ok()),
            phone_error: phone.and_then(|key| ui.text(key).ok()),
            taken: taken.map(Into::into),
        };
        let whole = Typed {
            name: "Ada <L>".into(),
            email: "a@example.com".into(),
            email_confirmed: true,
            phone: "1".into(),
            phone_confirmed: true,
            locale: Some(Locale::En),
            invite: true,
        };
        vec![
            page(Typed::default(), None, None, None),
            page(whole.clone(), Some("email-error-shape"), Some("phone-error-not-digits"), None),
            page(whole.clone(), Some("users-new-error-invite"), None, None),
            page(whole.clone(), Some("users-new-error-none"), None, None),
            page(whole, None, None, Some("0a1b2c3d4e5f0a1b2c3d4e5f")),
        ]
    }
}

fn page_of<'a>(administrator: &'a Administrator, typed: Typed) -> NewUserPage<'a> {
    let example = region(&administrator.ui)
        .example()
        .and_then(|national| phone::read(&national, region(&administrator.ui), Fiction::Refused).ok().map(|found| found.number.international()));
    NewUserPage {
        ui: &administrator.ui,
        frame: administrator.frame(Section::Users),
        typed,
        example: example.unwrap_or_else(|| "+44 7400 123456".to_owned()),
        email_error: None,
        phone_error: None,
        taken: None,
    }
}

fn region(ui: &Ui) -> Region {
    Region::parse(ui.locale.likely_region()).unwrap_or(Region::US)
}

/// `GET /admin/users/new`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (administrator, _) = match Administrator::of_query(&app, &request, Act::MoveUsers).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let typed = Typed { invite: true, ..Typed::default() };
    administrator.show(&app, &request, StatusCode::OK, &page_of(&administrator, typed))
}

fn typed(params: &Params) -> Typed {
    let is_ticked = |name: &str| params.typed(name) == "1";
    Typed {
        name: params.typed("name").to_owned(),
        email: params.typed("email").to_owned(),
        email_confirmed: is_ticked("email_confirmed"),
        phone: params.typed("phone").to_owned(),
        phone_confirmed: is_ticked("phone_confirmed"),
        locale: Locale::from_tag(params.typed("locale")),
        invite: is_ticked("invite"),
    }
}

/// `POST /admin/users/new`
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_form(&app, &request, &body, Act::MoveUsers).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let ui = &administrator.ui;
    let mut page = page_of(&administrator, typed(&params));
    let typed = page.typed.clone();
    let text = |key: &str| ui.text(key).ok().map(|text| escape(&text));
    let mut addresses = Vec::new();
    match EmailAddress::parse(&typed.email) {
        Ok(mailbox) => addresses.push((Recipient::Email(mailbox), typed.email_confirmed)),
        Err(EmailProblem::Empty) => {}
        Err(problem) => page.email_error = text(email_error(problem)),
    }
    match phone::read(&typed.phone, region(ui), app.fiction()) {
        Ok(found) => addresses.push((Recipient::Phone(found.number), typed.phone_confirmed)),
        Err(PhoneProblem::Empty) => {}
        Err(problem) => page.phone_error = phone_error(ui, &typed.phone, problem).ok(),
    }
    if page.errors() == 0 {
        let has_mailbox = addresses.iter().any(|(address, _)| matches!(address, Recipient::Email(_)));
        page.email_error = match (addresses.is_empty(), typed.invite && !has_mailbox) {
            (true, _) => text("users-new-error-none"),
            (false, true) => text("users-new-error-invite"),
            (false, false) => None,
        };
    }
    if page.errors() == 0 {
        let new = NewPerson { name: clean_name(&typed.name), locale: typed.locale, addresses, is_invited: typed.invite, origin: Origin::Import };
        match add_person::add(&app, &administrator.actor(), new).await? {
            Added::Made(user) => return Ok(see_other(&format!("/admin/users/{user}?done=made"))),
            Added::Taken(user) => page.taken = Some(user.as_str().to_owned()),
        }
    }
    administrator.show(&app, &request, StatusCode::UNPROCESSABLE_ENTITY, &page)
}
