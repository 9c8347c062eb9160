//! Who calls: the bearer token of a request, its scopes, and the visit that flows know it by.

use std::sync::Arc;

use actix_web::HttpRequest;
use actix_web::http::header;

use super::error::ApiError;
use crate::app::App;
use crate::directory::Snapshot;
use crate::domain::actor::Who;
use crate::flow::Visit;
use crate::flow::manage::Actor;
use crate::flow::management::{self, NotCaller};
use crate::web::dpop::{self, NotHeld};
use crate::web::visit::visit;

/// A call that may go on.
pub struct Call {
    /// The installation, as read for this request.
    pub snapshot: Arc<Snapshot>,
    /// The visit, for flows.
    pub visit: Visit,
}

impl Call {
    /// Opens the API for whoever was granted one of these scopes.
    ///
    /// # Errors
    /// [`ApiError`] 401, 403, 429, or of the database.
    pub async fn open(app: &App, request: &HttpRequest, scopes: &[&str]) -> Result<Self, ApiError> {
        let (scheme, token) = token_of(request)?;
        let snapshot = app.directory.current().await?;
        let caller = management::caller(app, &snapshot, token).map_err(|why| {
            let message = match why {
                NotCaller::Expired => "Expired token received for JSON Web Token validation",
                NotCaller::Invalid => "Invalid token",
            };
            ApiError::unauthorized(scheme, message)
        })?;
        dpop::holds_key(app, request, (scheme, token), caller.dpop_key.as_deref()).await.map_err(not_held)?;
        if let Err(limit) = management::admit(app, &caller.client).await? {
            return Err(ApiError::too_often(limit.retry_in, app.now()));
        }
        if !scopes.iter().any(|scope| caller.scope.has(scope)) {
            return Err(ApiError::scope(scopes));
        }
        let visit = visit(app, request, &snapshot, &caller.client);
        Ok(Self { snapshot, visit })
    }

    /// What flows know the program by.
    pub fn actor(&self) -> Actor {
        Actor { who: Who::Application(self.visit.client.id.clone()), visit: self.visit.clone() }
    }
}

/// The token and its scheme, from the header alone: a token in a URL ends in logs.
fn token_of(request: &HttpRequest) -> Result<(&'static str, &str), ApiError> {
    let mut headers = request.headers().get_all(header::AUTHORIZATION);
    let Some(header) = headers.next() else { return Err(ApiError::unauthorized("Bearer", "Missing authentication")) };
    let bad = || ApiError::unauthorized("Bearer", "Bad HTTP authentication header format");
    if headers.next().is_some() {
        return Err(bad());
    }
    let (scheme, token) = header.to_str().ok().and_then(|text| text.split_once(' ')).ok_or_else(bad)?;
    let scheme = ["Bearer", "DPoP"].into_iter().find(|known| known.eq_ignore_ascii_case(scheme)).ok_or_else(bad)?;
    let token = token.trim();
    if token.is_empty() || token.contains(' ') { Err(bad()) } else { Ok((scheme, token)) }
}

fn not_held(why: NotHeld) -> ApiError {
    match why {
        NotHeld::Unproven | NotHeld::OtherKey => ApiError::unauthorized("DPoP", "Invalid token"),
        NotHeld::Proof(error) if error.status.is_server_error() => {
            ApiError::new(error.status, Some("temporarily_unavailable"), "Try again in a moment")
        }
        NotHeld::Proof(error) => ApiError::unauthorized("DPoP", "Invalid DPoP proof").with_nonce(error.dpop_nonce),
    }
}
