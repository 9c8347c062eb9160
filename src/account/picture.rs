//! `POST /account/picture`, `POST /account/picture/remove`, and `GET /picture/{name}`, where everybody finds one.

use actix_web::http::header::{self, HeaderName};
use actix_web::{HttpRequest, HttpResponse, web};

use super::member::{Member, Need, done};
use super::profile::View;
use crate::app::App;
use crate::domain::picture::{MAX_BYTES, Picture, PictureProblem};
use crate::flow::picture;
use crate::web::Fault;
use crate::web::upload::Upload;

/// `POST /account/picture`
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, payload: web::Payload) -> Result<HttpResponse, Fault> {
    let member = match Member::of_upload(&app, &request, Need::SignedIn).await? {
        Ok(member) => member,
        Err(response) => return Ok(response),
    };
    let upload = Upload::read(&request, payload, MAX_BYTES).await?;
    member.admit(&app, &request, upload.field("csrf"))?;
    match Picture::read(&upload.file) {
        Ok(new) => {
            picture::set(&app, &member.visit, &member.user.id, new).await?;
            Ok(done("/account", "picture-set"))
        }
        Err(problem) => View::of_picture(error_key(problem)).show(&app, &member).await,
    }
}

const fn error_key(problem: PictureProblem) -> &'static str {
    match problem {
        PictureProblem::Empty => "picture-error-empty",
        PictureProblem::TooLarge => "picture-error-large",
        PictureProblem::NotAPicture => "picture-error-kind",
        PictureProblem::TooWide => "picture-error-wide",
    }
}

/// `POST /account/picture/remove`
///
/// # Errors
/// [`Fault`].
pub async fn remove(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (member, _) = match Member::of_form(&app, &request, &body, Need::SignedIn).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    picture::remove(&app, &member.visit, &member.user.id).await?;
    Ok(done("/account", "picture-removed"))
}

/// `GET /picture/{name}`: for everybody, as the claim of this name says.
///
/// # Errors
/// [`Fault::NotFound`].
pub async fn serve(app: web::Data<App>, name: web::Path<String>) -> Result<HttpResponse, Fault> {
    let picture = picture::at(&app, &name).await?.ok_or(Fault::NotFound)?;
    // What comes from outside is a picture and nothing else, whatever is in it: no script, no frame, no guess at its type.
    let headers = [
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'; sandbox"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        // Applications show it on pages of their own.
        (HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"),
    ];
    let mut response = HttpResponse::Ok();
    for header in headers {
        response.insert_header(header);
    }
    Ok(response.content_type(picture.kind().media_type()).body(picture.into_bytes()))
}
