//! `POST /oauth/revoke` (RFC 7009): 200 with an empty body, also for tokens that are not ours.

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};

use crate::app::App;
use crate::flow::grant;
use crate::web::client_auth::client_of;
use crate::web::token_wire::{TokenError, no_store};
use crate::web::visit::visit;
use crate::web::{Params, cors};

/// `POST /oauth/revoke`
pub async fn revoke(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> HttpResponse {
    match answer(&app, &request, &body).await {
        Ok(response) => response,
        Err(error) => error.response(),
    }
}

async fn answer(app: &App, request: &HttpRequest, body: &web::Bytes) -> Result<HttpResponse, TokenError> {
    let params = Params::of_body(request, body)?;
    let snapshot = app.directory.current().await?;
    let client = client_of(app, &snapshot, request, &params).await?;
    let token = params.text("token")?.ok_or_else(|| TokenError::invalid_request("Missing required parameter: token"))?;
    grant::revoke(app, &visit(app, request, &snapshot, &client), token).await?;
    let mut response = HttpResponse::Ok().finish();
    no_store(&mut response);
    cors::allow_client(&mut response, request.headers().get(header::ORIGIN), Some(&client));
    Ok(response)
}
