//! `/admin/users/export`: a table of everybody, streamed.

use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderName};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use futures_util::stream;

use crate::admin::administrator::Administrator;
use crate::admin::frame::{Frame, Section};
use crate::app::App;
use crate::domain::id::UserId;
use crate::domain::people_file::HEADER;
use crate::domain::role::Act;
use crate::flow::move_users;
use crate::storage::StorageError;
use crate::web::page::Page;
use crate::web::{Fault, Ui};

/// What comes with it, before the button.
#[derive(Template)]
#[template(path = "admin/users_export.html")]
pub struct ExportPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
}

impl<'a> Page<'a> for ExportPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        vec![Self { ui, frame: Frame::sample(Section::Users) }]
    }
}

/// `GET /admin/users/export`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (administrator, _) = match Administrator::of_query(&app, &request, Act::MoveUsers).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let page = ExportPage { ui: &administrator.ui, frame: administrator.frame(Section::Users) };
    administrator.show(&app, &request, StatusCode::OK, &page)
}

/// Where a stream is.
enum At {
    /// Before the header.
    Start,
    /// After this person.
    After(Option<UserId>),
}

/// `POST /admin/users/export`. A form and no link: nobody is led to it from another site, and it is recorded.
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, _) = match Administrator::of_form(&app, &request, &body, Act::MoveUsers).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    move_users::begin_export(&app, &administrator.actor()).await?;
    let lines = stream::try_unfold((app, At::Start), |(app, at)| async move {
        match at {
            // The mark tells spreadsheets that it is UTF-8.
            At::Start => Ok::<_, StorageError>(Some((web::Bytes::from(format!("\u{feff}{HEADER}\r\n")), (app, At::After(None))))),
            At::After(last) => {
                let stretch = move_users::export(&app, last).await?;
                Ok(stretch.map(|(text, last)| (web::Bytes::from(text), (app, At::After(Some(last))))))
            }
        }
    });
    Ok(HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8")
        .insert_header((header::CONTENT_DISPOSITION, "attachment; filename=\"users.csv\""))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header((HeaderName::from_static("x-content-type-options"), "nosniff"))
        .streaming(lines))
}
