//! `/admin/users/import/{id}`: what an import would do, line by line, and the import itself.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::plain_id;
use crate::admin::administrator::Administrator;
use crate::admin::frame::{Frame, Section};
use crate::app::App;
use crate::domain::people_file::{Remark, Weight};
use crate::domain::role::Act;
use crate::flow::move_users::{self, Extent, Imported};
use crate::web::page::{Page, see_other};
use crate::web::{Fault, Ui};

/// Remarks of a page.
const A_PAGE: usize = 200;

/// The report.
#[derive(Template)]
#[template(path = "admin/users_rehearsal.html")]
pub struct RehearsalPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// The waiting file.
    pub id: String,
    /// Accounts that would be made.
    pub fresh: i64,
    /// Lines with a problem.
    pub problems: i64,
    /// What there is to say: the line, and what.
    pub remarks: Vec<(usize, Remark)>,
    /// How many remarks there are before these.
    pub from: usize,
    /// Where the next begin, when there are more.
    pub next: Option<usize>,
}

impl RehearsalPage<'_> {
    /// A remark in words, as HTML.
    fn words(&self, remark: &Remark) -> askama::Result<String> {
        let plain = |key: &str| self.ui.text(key).map(|text| crate::web::ui::escape(&text));
        match remark {
            Remark::Unreadable => plain("users-remark-unreadable"),
            Remark::TooMany => plain("users-remark-too-many"),
            Remark::Column(column) => self.ui.isolated("users-remark-column", "column", column),
            Remark::Shape => plain("users-remark-shape"),
            Remark::NoAddress => plain("users-remark-no-address"),
            Remark::Phone => plain("users-remark-phone"),
            Remark::Email => plain("users-remark-email"),
            Remark::Flag(column) => self.ui.isolated("users-remark-flag", "column", column),
            Remark::Twice(line) => self.ui.isolated("users-remark-twice", "line", &line.to_string()),
            Remark::TwoPeople => plain("users-remark-two-people"),
            Remark::There => plain("users-remark-there"),
            Remark::Left => plain("users-remark-left"),
            Remark::NameCut => plain("users-remark-name-cut"),
            Remark::Language => plain("users-remark-language"),
            Remark::Password => plain("users-remark-password"),
            Remark::SecondSteps => plain("users-remark-second-steps"),
        }
    }

    /// What a remark means for its line: a text's key.
    fn weight(&self, remark: &Remark) -> &'static str {
        match remark.weight() {
            Weight::Problem => "users-weight-problem",
            Weight::Left => "users-weight-left",
            Weight::Note => "users-weight-note",
        }
    }

    /// Whether a line is not taken over for it.
    fn is_problem(&self, remark: &Remark) -> bool {
        remark.weight() == Weight::Problem
    }
}

impl<'a> Page<'a> for RehearsalPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let all = vec![
            Remark::Unreadable,
            Remark::TooMany,
            Remark::Column("shoe <size>".into()),
            Remark::Shape,
            Remark::NoAddress,
            Remark::Phone,
            Remark::Email,
            Remark::Flag("blocked".into()),
            Remark::Twice(3),
            Remark::TwoPeople,
            Remark::There,
            Remark::Left,
            Remark::NameCut,
            Remark::Language,
            Remark::Password,
            Remark::SecondSteps,
        ];
        let page = |fresh: i64, problems: i64, remarks: Vec<(usize, Remark)>| Self {
            ui,
            frame: Frame::sample(Section::Users),
            id: "x".into(),
            fresh,
            problems,
            remarks,
            from: 0,
            next: None,
        };
        vec![
            page(2, 0, vec![]),
            page(0, 1, vec![(0, Remark::Unreadable)]),
            Self { from: 200, next: Some(400), ..page(1, 10, all.into_iter().enumerate().collect()) },
        ]
    }
}

/// Shows a waiting file; anybody without one is led back.
async fn view(app: &App, request: &HttpRequest, administrator: &Administrator, id: &str, from: usize) -> Result<HttpResponse, Fault> {
    let Some(rehearsal) = move_users::rehearse(app, &administrator.user.id, id).await? else {
        return Ok(see_other("/admin/users/import?done=gone"));
    };
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let end = from.saturating_add(A_PAGE);
    let page = RehearsalPage {
        ui: &administrator.ui,
        frame: administrator.frame(Section::Users),
        id: id.to_owned(),
        fresh: count(rehearsal.fresh),
        problems: count(rehearsal.problems),
        next: (rehearsal.remarks.len() > end).then_some(end),
        remarks: rehearsal.remarks.into_iter().skip(from).take(A_PAGE).collect(),
        from,
    };
    administrator.show(app, request, StatusCode::OK, &page)
}

/// `GET /admin/users/import/{id}`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest, id: web::Path<String>) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_query(&app, &request, Act::MoveUsers).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let from = params.typed("from").parse().unwrap_or(0);
    view(&app, &request, &administrator, &plain_id(&id), from).await
}

/// `POST /admin/users/import/{id}`: the import.
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, id: web::Path<String>, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_form(&app, &request, &body, Act::MoveUsers).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let extent = if params.typed("good") == "1" { Extent::Good } else { Extent::Whole };
    match move_users::import(&app, &administrator.actor(), &plain_id(&id), extent).await? {
        Imported::Made(made) => Ok(see_other(&format!("/admin/users/import?made={made}"))),
        // Something has changed since the report: it is shown anew.
        Imported::Problems(_) => Ok(see_other(&format!("/admin/users/import/{}", plain_id(&id)))),
        Imported::Gone => Ok(see_other("/admin/users/import?done=gone")),
    }
}
