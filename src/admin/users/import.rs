//! `/admin/users/import`: a file of people, to be checked first.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::admin::administrator::Administrator;
use crate::admin::frame::{Frame, Section};
use crate::app::App;
use crate::domain::people_file::{Format, MAX_BYTES};
use crate::domain::role::Act;
use crate::flow::move_users;
use crate::web::page::{Page, see_other};
use crate::web::upload::Upload;
use crate::web::{Fault, Ui};

/// The form.
#[derive(Template)]
#[template(path = "admin/users_import.html")]
pub struct ImportPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// Where the file is from.
    pub format: Option<Format>,
    /// So many accounts were just made.
    pub made: Option<i64>,
    /// Whether a checked file was looked for that is gone.
    pub is_gone: bool,
    /// What is wrong with the choice: a text's key.
    pub format_error: Option<&'static str>,
    /// What is wrong with the file: a text's key.
    pub file_error: Option<&'static str>,
}

/// What a format is called: a text's key.
const fn word(format: Format) -> &'static str {
    match format {
        Format::Csv => "users-import-csv",
        Format::Auth0 => "users-import-auth0",
        Format::Firebase => "users-import-firebase",
        Format::Supabase => "users-import-supabase",
    }
}

impl ImportPage<'_> {
    /// The formats: the word, the key of the name, whether it is chosen.
    fn formats(&self) -> [(&'static str, &'static str, bool); 4] {
        Format::ALL.map(|format| (format.as_str(), word(format), self.format == Some(format)))
    }

    /// How many things are to be put right.
    fn errors(&self) -> i64 {
        i64::from(self.format_error.is_some()) + i64::from(self.file_error.is_some())
    }
}

impl<'a> Page<'a> for ImportPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |made: Option<i64>, format_error: Option<&'static str>, file_error: Option<&'static str>| Self {
            ui,
            frame: Frame::sample(Section::Users),
            format: Some(Format::Csv),
            made,
            is_gone: false,
            format_error,
            file_error,
        };
        vec![
            page(None, None, None),
            page(Some(0), None, Some("users-import-error-empty")),
            page(Some(2), Some("users-import-error-format"), Some("users-import-error-large")),
            Self { is_gone: true, format: None, ..page(None, None, None) },
        ]
    }
}

fn page_of(administrator: &Administrator) -> ImportPage<'_> {
    ImportPage {
        ui: &administrator.ui,
        frame: administrator.frame(Section::Users),
        format: Some(Format::Csv),
        made: None,
        is_gone: false,
        format_error: None,
        file_error: None,
    }
}

/// `GET /admin/users/import`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_query(&app, &request, Act::MoveUsers).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let mut page = page_of(&administrator);
    page.is_gone = params.typed("done") == "gone";
    page.made = params.typed("made").parse().ok().filter(|made| (0..=1_000_000).contains(made));
    administrator.show(&app, &request, StatusCode::OK, &page)
}

/// `POST /admin/users/import`: keeps the file, sealed, and shows what an import would do.
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, payload: web::Payload) -> Result<HttpResponse, Fault> {
    let administrator = match Administrator::of_upload(&app, &request, Act::MoveUsers).await? {
        Ok(administrator) => administrator,
        Err(response) => return Ok(response),
    };
    let upload = Upload::read(&request, payload, MAX_BYTES).await?;
    administrator.admit(&app, &request, upload.field("csrf"))?;
    let mut page = page_of(&administrator);
    page.format = Format::parse(upload.field("format"));
    page.format_error = page.format.is_none().then_some("users-import-error-format");
    page.file_error = match upload.file.len() {
        0 => Some("users-import-error-empty"),
        size if size > MAX_BYTES => Some("users-import-error-large"),
        _ => None,
    };
    match (page.format, page.file_error) {
        (Some(format), None) => {
            let id = move_users::keep(&app, &administrator.user.id, format, upload.file).await?;
            Ok(see_other(&format!("/admin/users/import/{id}")))
        }
        (Some(_) | None, _) => administrator.show(&app, &request, StatusCode::UNPROCESSABLE_ENTITY, &page),
    }
}
