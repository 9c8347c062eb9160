//! `POST /account/picture`, `POST /account/picture/remove`, and `GET /picture/{name}`, where everybody finds one.

use actix_multipart::{Field, Multipart};
use actix_web::http::header::{self, HeaderName};
use actix_web::{HttpRequest, HttpResponse, web};
use futures_util::StreamExt;

use super::member::{Member, Need, done};
use super::profile::View;
use crate::app::App;
use crate::domain::picture::{MAX_BYTES, Picture, PictureProblem};
use crate::flow::picture;
use crate::web::Fault;

/// The most bytes of a form that are read at all: a camera's picture, whose sender is to be told that it is too large.
/// Where less is read, browsers report a broken connection and nothing else.
const MOST_READ: usize = 16 * 1_024 * 1_024;
/// The most bytes of the form's token.
const MOST_OF_A_TOKEN: usize = 200;

/// What a form brought.
#[derive(Default)]
struct Upload {
    token: Vec<u8>,
    file: Vec<u8>,
}

impl Upload {
    async fn read(request: &HttpRequest, payload: web::Payload) -> Result<Self, Fault> {
        let damaged = |_| Fault::BadRequest("the form cannot be read");
        let mut form = Multipart::new(request.headers(), payload);
        let (mut upload, mut read) = (Self::default(), 0);
        while let Some(field) = form.next().await {
            let mut field = field.map_err(damaged)?;
            let is_token = field.name() == Some("csrf");
            let is_file = field.name() == Some("file");
            while let Some(chunk) = next_chunk(&mut field).await? {
                read += chunk.len();
                if read > MOST_READ {
                    return Err(Fault::TooLarge);
                }
                // One byte more than is allowed tells that it is too much; the rest is dropped as it comes.
                if is_token {
                    keep(&mut upload.token, &chunk, MOST_OF_A_TOKEN);
                } else if is_file {
                    keep(&mut upload.file, &chunk, MAX_BYTES + 1);
                }
            }
        }
        Ok(upload)
    }
}

async fn next_chunk(field: &mut Field) -> Result<Option<web::Bytes>, Fault> {
    field.next().await.transpose().map_err(|_| Fault::BadRequest("the form cannot be read"))
}

fn keep(kept: &mut Vec<u8>, chunk: &[u8], most: usize) {
    let room = most.saturating_sub(kept.len());
    kept.extend_from_slice(&chunk[..chunk.len().min(room)]);
}

/// `POST /account/picture`
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, payload: web::Payload) -> Result<HttpResponse, Fault> {
    let member = match Member::of_upload(&app, &request, Need::SignedIn).await? {
        Ok(member) => member,
        Err(response) => return Ok(response),
    };
    let upload = Upload::read(&request, payload).await?;
    member.admit(&app, &request, std::str::from_utf8(&upload.token).unwrap_or_default())?;
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
