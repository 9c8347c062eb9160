//! `POST /oauth/token`: authorization codes, refresh tokens, devices, clients in their own name, and the grant types of
//! other features.

use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse, web};

use crate::app::App;
use crate::domain::authorization::{Grant, Scope};
use crate::domain::client::{Client, Profile};
use crate::domain::client_options::GrantType;
use crate::flow::claims::Person;
use crate::flow::device::{self, Heard, Question};
use crate::flow::grant::{self, GrantRefused, Redemption, Refresh};
use crate::flow::issue::{self, Issue, TokenSet};
use crate::flow::{Visit, issue::api_for};
use crate::web::client_auth::client_of;
use crate::web::token_wire::{ExtensionGrants, GrantCall, TokenError, tokens};
use crate::web::visit::visit;
use crate::web::{Params, cors, dpop};

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
    let (request, params) = call;
    let asked = params.text("grant_type")?.ok_or_else(|| TokenError::invalid_request("Missing required parameter: grant_type"))?;
    let unsupported = || TokenError::new(StatusCode::BAD_REQUEST, "unsupported_grant_type", "The grant type is not supported");
    let Some(grant_type) = GrantType::parse(asked) else {
        // Other grant types of the wire are refused to whom none of them would be allowed, as Auth0 does.
        let is_machine = visit.client.kind == crate::domain::client::ClientKind::Machine;
        return Err(if is_machine { unauthorized(&visit.client, asked) } else { unsupported() });
    };
    if !visit.client.allows_grant(grant_type) {
        return Err(unauthorized(&visit.client, asked));
    }
    if visit.snapshot.keys.find(visit.client.id_token_alg, visit.now).is_none() {
        // Before anything is consumed that could not be answered.
        return Err(TokenError::not_signed("the signing key is still being made"));
    }
    let dpop_key = dpop::key_of(app, request, None).await?;
    if !visit.client.admits_key(dpop_key.as_deref()) {
        return Err(TokenError::invalid_dpop_proof("This client's tokens are bound to a key: send a DPoP proof"));
    }
    match grant_type {
        GrantType::AuthorizationCode => authorization_code(app, visit, params, dpop_key).await,
        GrantType::RefreshToken => refresh_token(app, visit, params, dpop_key).await,
        GrantType::ClientCredentials => client_credentials(app, visit, params, dpop_key.as_deref()),
        GrantType::DeviceCode => device_code(app, visit, params, dpop_key).await,
        GrantType::Passwordless => match grants.0.iter().find(|grant| grant.grant_type() == asked) {
            Some(grant) => grant.redeem(app, visit, GrantCall { request, params, dpop_key }).await,
            None => Err(unsupported()),
        },
    }
}

/// 400 by RFC 6749 section 5.2, 403 on Auth0's wire.
fn unauthorized(client: &Client, grant_type: &str) -> TokenError {
    let shown: String = grant_type.chars().filter(|c| c.is_ascii_graphic() && !matches!(c, '"' | '\\')).take(80).collect();
    let status = if client.profile == Profile::Auth0 { StatusCode::FORBIDDEN } else { StatusCode::BAD_REQUEST };
    TokenError::new(status, "unauthorized_client", format!("Grant type '{shown}' not allowed for the client."))
}

/// The APIs that a token request names, in either spelling.
fn resources(params: &Params) -> Result<Vec<String>, TokenError> {
    let mut named: Vec<String> = params.texts("resource")?.into_iter().map(str::to_owned).collect();
    named.extend(params.text("audience")?.map(str::to_owned));
    named.dedup();
    Ok(named)
}

/// Tokens for a grant that is in order.
struct Granted<'a> {
    grant: &'a Grant,
    scope: &'a Scope,
    person: &'a Person,
    nonce: Option<&'a str>,
    dpop_key: Option<String>,
    named: Vec<String>,
}

fn answer(app: &App, visit: &Visit, granted: &Granted<'_>) -> Result<TokenSet, TokenError> {
    let Granted { grant, scope, person, nonce, dpop_key, named } = granted;
    // For what is named now, of what was granted; else for all of that (RFC 8707 section 2.2).
    let audiences = if named.is_empty() { &grant.details.resources } else { named };
    let issue = Issue { grant, scope, person, nonce: *nonce, audiences, dpop_key: dpop_key.as_deref() };
    Ok(issue::issue(app, visit, &issue)?)
}

async fn authorization_code(app: &App, visit: &Visit, params: &Params, dpop_key: Option<String>) -> Result<TokenSet, TokenError> {
    let code = params.text("code")?.ok_or_else(|| TokenError::invalid_request("Missing required parameter: code"))?;
    let redemption = Redemption {
        code: code.to_owned(),
        redirect_uri: params.text("redirect_uri")?.map(str::to_owned),
        verifier: params.text("code_verifier")?.map(str::to_owned),
        dpop_key: dpop_key.clone(),
        resources: resources(params)?,
    };
    let named = redemption.resources.clone();
    let profile = visit.client.profile;
    let (redeemed, person) = grant::redeem_code(app, visit, redemption).await?.map_err(|refused| code_refused(profile, refused))?;
    let granted =
        Granted { grant: &redeemed.grant, scope: &redeemed.grant.scope, person: &person, nonce: redeemed.nonce.as_deref(), dpop_key, named };
    answer(app, visit, &granted)
}

fn code_refused(profile: Profile, refused: GrantRefused) -> TokenError {
    let description = match refused {
        GrantRefused::Resource => return TokenError::invalid_target(),
        GrantRefused::Invalid => "Invalid authorization code",
        GrantRefused::RedirectUri => "The redirect_uri is not the one of the authorization request",
        GrantRefused::Verifier => "Failed to verify code verifier",
        GrantRefused::Scope => "More was asked for than was granted",
        GrantRefused::Key => "The code is bound to another key",
    };
    TokenError::invalid_grant(profile, description)
}

async fn refresh_token(app: &App, visit: &Visit, params: &Params, dpop_key: Option<String>) -> Result<TokenSet, TokenError> {
    let token = params.text("refresh_token")?.ok_or_else(|| TokenError::invalid_request("Missing required parameter: refresh_token"))?;
    let scope = params.text("scope")?.map(Scope::stored).filter(|scope| !scope.is_empty());
    let profile = visit.client.profile;
    let refused = |refused| match refused {
        GrantRefused::Scope => TokenError::new(StatusCode::BAD_REQUEST, "invalid_scope", "More was asked for than was granted"),
        GrantRefused::Resource => TokenError::invalid_target(),
        GrantRefused::Invalid | GrantRefused::RedirectUri | GrantRefused::Verifier | GrantRefused::Key => {
            TokenError::invalid_grant(profile, "Unknown or invalid refresh token.")
        }
    };
    let named = resources(params)?;
    let asked = Refresh { token: token.to_owned(), scope, dpop_key: dpop_key.clone(), resources: named.clone() };
    let (live, scope, person) = grant::refresh(app, visit, asked).await?.map_err(refused)?;
    let mut set = answer(app, visit, &Granted { grant: &live, scope: &scope, person: &person, nonce: None, dpop_key, named })?;
    if !visit.client.refresh_rule().rotate && profile == Profile::Auth0 {
        // Auth0 repeats the token only when it rotates.
        set.refresh_token = None;
    }
    Ok(set)
}

/// `invalid_target` by RFC 8707 section 2, a sentence of its own on Auth0's wire.
fn not_for(client: &Client, audience: &str) -> TokenError {
    if client.profile != Profile::Auth0 {
        return TokenError::invalid_target();
    }
    let shown: String = audience.chars().filter(|c| c.is_ascii_graphic() && !matches!(c, '"' | '\\')).take(200).collect();
    TokenError::new(StatusCode::FORBIDDEN, "access_denied", format!("Service not enabled within domain: {shown}"))
}

/// RFC 6749 section 4.4: one API, and of its scopes what this client may have.
fn client_credentials(app: &App, visit: &Visit, params: &Params, dpop_key: Option<&str>) -> Result<TokenSet, TokenError> {
    let named = resources(params)?;
    let [audience] = named.as_slice() else {
        return Err(match named.len() {
            0 => TokenError::invalid_request("Missing required parameter: resource (or audience)"),
            _ => TokenError::invalid_target(),
        });
    };
    let client = &visit.client;
    let api = api_for(&app.settings, &visit.snapshot, client, audience).ok_or_else(|| not_for(client, audience))?;
    let allowed = Scope::stored(&api.scopes.join(" ")).filtered(|value| client.options.allows_scope(value));
    let scope = match params.text("scope")?.map(Scope::stored) {
        None => allowed,
        Some(asked) if asked.intersect(&allowed) == asked => asked,
        Some(_) => {
            return Err(TokenError::new(StatusCode::BAD_REQUEST, "invalid_scope", "The scope is unknown to the API, or not allowed for the client"));
        }
    };
    issue::client_token(app, visit, &api, (&scope, dpop_key)).map_err(|what| TokenError::not_signed(&what))
}

/// RFC 8628 section 3.4.
async fn device_code(app: &App, visit: &Visit, params: &Params, dpop_key: Option<String>) -> Result<TokenSet, TokenError> {
    let code = params.text("device_code")?.ok_or_else(|| TokenError::invalid_request("Missing required parameter: device_code"))?;
    let error = |error, description| {
        let status = if visit.client.profile == Profile::Auth0 { StatusCode::FORBIDDEN } else { StatusCode::BAD_REQUEST };
        Err(TokenError::new(status, error, description))
    };
    let named = resources(params)?;
    match device::ask(app, visit, Question { device_code: code.to_owned(), dpop_key: dpop_key.clone(), resources: named.clone() }).await? {
        Heard::Granted(granted) => {
            let (live, person) = *granted;
            answer(app, visit, &Granted { grant: &live, scope: &live.scope, person: &person, nonce: None, dpop_key, named })
        }
        Heard::Pending => error("authorization_pending", "Nobody has signed the device in yet"),
        Heard::SlowDown => error("slow_down", "Ask 5 seconds less often from now on"),
        Heard::Denied => error("access_denied", "The sign-in was refused"),
        Heard::Expired => error("expired_token", "The device waited too long"),
        Heard::Target => Err(TokenError::invalid_target()),
        Heard::Invalid => Err(TokenError::invalid_grant(visit.client.profile, "Invalid or used device code")),
    }
}
