//! `/admin`: where the portal begins.

use actix_web::{HttpRequest, HttpResponse, web};

use super::administrator::Administrator;
use super::frame::Frame;
use crate::app::App;
use crate::domain::role::Act;
use crate::web::Fault;
use crate::web::page::see_other;

/// `GET /admin`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (administrator, _) = match Administrator::of_query(&app, &request, Act::SeePortal).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    Ok(see_other(Frame::first(administrator.role).path()))
}
