//! `POST /oauth/token`: authorization codes, refresh tokens, and the grant types of other features.

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};

use crate::app::App;
use crate::domain::authorization::Scope;
use crate::domain::client::{ClientKind, Profile};
use crate::flow::Visit;
use crate::flow::grant::{self, GrantRefused, Issue, Redemption, TokenSet};
use crate::web::Params;
use crate::web::cors;
use crate::web::token_wire::{ExtensionGrants, TokenError, client_of, tokens};
use crate::web::visit::visit;

/// `POST /oauth/token`
pub async fn token(app: web::Data<App>, grants: web::Data<ExtensionGrants>, request: HttpRequest, body: web::Bytes) -> HttpResponse {
    let snapshot = match app.directory.current().await {
        Ok(snapshot) => snapshot,
        Err(error) => return TokenError::from(error).response(),
    };
    let origin = request.headers().get(header::ORIGIN).cloned();
    let mut named = None;
    let answer = async {
        // Secrets and codes never travel in a query (requirement O16).
        if !request.query_string().is_empty() {
            return Err(TokenError::invalid_request("Parameters belong into the body"));
        }
        let params = Params::of_body(&request, &body)?;
        named = params.text("client_id").ok().flatten().and_then(|id| snapshot.client(id)).cloned();
        let client = client_of(&app, &snapshot, &request, &params).await?;
        named = Some(client.clone());
        let visit = visit(&app, &request, &snapshot, &client);
        redeem(&app, &grants, &visit, (&request, &params)).await
    };
    let mut response = match answer.await {
        Ok(set) => tokens(&set),
        Err(error) => error.response(),
    };
    cors::allow_client(&mut response, origin.as_ref(), named.as_deref());
    response
}

async fn redeem(app: &App, grants: &ExtensionGrants, visit: &Visit, call: (&HttpRequest, &Params)) -> Result<TokenSet, TokenError> {
    let (_, params) = call;
    let grant_type = params.text("grant_type")?.ok_or_else(|| TokenError::invalid_request("Missing required parameter: grant_type"))?;
    if visit.client.kind == ClientKind::Machine {
        return Err(unauthorized(grant_type));
    }
    if visit.snapshot.keys.find(visit.client.id_token_alg).is_none() {
        // Before anything is consumed that could not be answered.
        return Err(TokenError::not_signed("the signing key is still being made"));
    }
    match grant_type {
        "authorization_code" => authorization_code(app, visit, params).await,
        "refresh_token" => refresh_token(app, visit, params).await,
        other => match grants.0.iter().find(|grant| grant.grant_type() == other) {
            Some(grant) => grant.redeem(app, visit, call).await,
            None => Err(TokenError::new(actix_web::http::StatusCode::BAD_REQUEST, "unsupported_grant_type", "The grant type is not supported")),
        },
    }
}

fn unauthorized(grant_type: &str) -> TokenError {
    let shown: String = grant_type.chars().filter(|c| c.is_ascii_graphic() && !matches!(c, '"' | '\\')).take(80).collect();
    TokenError::new(actix_web::http::StatusCode::FORBIDDEN, "unauthorized_client", format!("Grant type '{shown}' not allowed for the client."))
}

async fn authorization_code(app: &App, visit: &Visit, params: &Params) -> Result<TokenSet, TokenError> {
    let code = params.text("code")?.ok_or_else(|| TokenError::invalid_request("Missing required parameter: code"))?;
    let redemption = Redemption {
        code: code.to_owned(),
        redirect_uri: params.text("redirect_uri")?.map(str::to_owned),
        verifier: params.text("code_verifier")?.map(str::to_owned),
    };
    let profile = visit.client.profile;
    let (redeemed, person) = grant::redeem_code(app, visit, redemption).await?.map_err(|refused| code_refused(profile, refused))?;
    let person = person.ok_or_else(|| code_refused(profile, GrantRefused::Invalid))?;
    let issue = Issue { grant: &redeemed.grant, scope: &redeemed.grant.scope, person: &person, nonce: redeemed.nonce.as_deref() };
    grant::issue(app, visit, &issue).map_err(|what| TokenError::not_signed(&what))
}

fn code_refused(profile: Profile, refused: GrantRefused) -> TokenError {
    let description = match refused {
        GrantRefused::Invalid => "Invalid authorization code",
        GrantRefused::RedirectUri => "The redirect_uri is not the one of the authorization request",
        GrantRefused::Verifier => "Failed to verify code verifier",
        GrantRefused::Scope => "More was asked for than was granted",
    };
    TokenError::invalid_grant(profile, description)
}

async fn refresh_token(app: &App, visit: &Visit, params: &Params) -> Result<TokenSet, TokenError> {
    let token = params.text("refresh_token")?.ok_or_else(|| TokenError::invalid_request("Missing required parameter: refresh_token"))?;
    let scope = params.text("scope")?.map(Scope::parse).filter(|scope| !scope.is_empty());
    let profile = visit.client.profile;
    let refused = |refused| match refused {
        GrantRefused::Scope => TokenError::new(actix_web::http::StatusCode::BAD_REQUEST, "invalid_scope", "More was asked for than was granted"),
        GrantRefused::Invalid | GrantRefused::RedirectUri | GrantRefused::Verifier => {
            TokenError::invalid_grant(profile, "Unknown or invalid refresh token.")
        }
    };
    let (live, scope, person) = grant::refresh(app, visit, token, scope).await?.map_err(refused)?;
    let person = person.ok_or_else(|| refused(GrantRefused::Invalid))?;
    let mut set = grant::issue(app, visit, &Issue { grant: &live, scope: &scope, person: &person, nonce: None })
        .map_err(|what| TokenError::not_signed(&what))?;
    if !visit.client.rotates_refresh_tokens() && profile == Profile::Auth0 {
        // Auth0 repeats the token only when it rotates.
        set.refresh_token = None;
    }
    Ok(set)
}
