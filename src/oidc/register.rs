//! `POST /oidc/register` (RFC 7591, OpenID Connect Dynamic Client Registration).

use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse, web};
use aws_lc_rs::constant_time;
use serde_json::{Value, json};

use crate::app::App;
use crate::domain::api::is_scope_value;
use crate::domain::client::ClientKind;
use crate::domain::client_options::{GrantType, SubjectType};
use crate::domain::signing_key::SigningAlgorithm;
use crate::flow::register::{self, Metadata, NotRegistered, Registered};
use crate::keys::keyring::sha256;
use crate::web::token_wire::{TokenError, no_store};
use crate::web::{Fault, Params};

/// `POST /oidc/register`: 404 unless an initial access token is set (attack 104).
///
/// # Errors
/// [`Fault::NotFound`] while registration is off.
pub async fn register(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let Some(token) = &app.settings.registration_token else { return Err(Fault::NotFound) };
    Ok(match answer(&app, &request, &body, token.expose()).await {
        Ok(response) => response,
        Err(error) => error.response(),
    })
}

async fn answer(app: &App, request: &HttpRequest, body: &web::Bytes, own: &str) -> Result<HttpResponse, TokenError> {
    let given = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).and_then(|value| value.split_once(' '));
    let given = given.filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer")).map(|(_, token)| token.trim());
    let is_admitted = given.is_some_and(|given| constant_time::verify_slices_are_equal(&sha256(given.as_bytes()), &sha256(own.as_bytes())).is_ok());
    if !is_admitted {
        return Err(TokenError::new(StatusCode::UNAUTHORIZED, "invalid_token", "The initial access token is missing or wrong"));
    }
    let params = Params::of_body(request, body)?;
    let made = register::register(app, read(&params)?).await.map_err(|refused| match refused {
        NotRegistered::RedirectUri(what) => TokenError { error: "invalid_redirect_uri", ..invalid(&what) },
        NotRegistered::Metadata(what) => invalid(&what),
        NotRegistered::Storage(error) => TokenError::from(error),
    })?;
    let mut response = HttpResponse::Created().json(document(&made, app.now().seconds()));
    no_store(&mut response);
    Ok(response)
}

fn invalid(what: &str) -> TokenError {
    let printable: String = what.chars().filter(|c| c.is_ascii() && !c.is_ascii_control() && !matches!(c, '"' | '\\')).take(200).collect();
    TokenError::new(StatusCode::BAD_REQUEST, "invalid_client_metadata", printable)
}

fn read(params: &Params) -> Result<Metadata, TokenError> {
    let text = |name: &str| params.text(name).map(|value| value.map(str::to_owned));
    if text("jwks_uri")?.is_some() || text("sector_identifier_uri")?.is_some() {
        // Nothing that a stranger names is fetched.
        return Err(invalid("jwks_uri and sector_identifier_uri are not supported; send jwks"));
    }
    let redirect_uris = list(params, "redirect_uris")?;
    let grant_types = grant_types(params)?;
    if redirect_uris.is_empty() && grant_types.contains(&GrantType::AuthorizationCode) {
        return Err(TokenError::new(StatusCode::BAD_REQUEST, "invalid_redirect_uri", "redirect_uris is missing"));
    }
    if list(params, "response_types")?.iter().any(|kind| kind != "code") {
        return Err(invalid("only response_types [code] is supported"));
    }
    let jwks = params.value("jwks").map(Value::to_string);
    let alg = text("id_token_signed_response_alg")?.map_or(Some(SigningAlgorithm::Rs256), |alg| SigningAlgorithm::parse(&alg));
    let name = text("client_name")?.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty());
    if name.as_ref().is_some_and(|name| name.chars().count() > 100 || name.chars().any(char::is_control)) {
        return Err(invalid("client_name has at most 100 characters"));
    }
    let kind = kind(params, jwks.is_some())?;
    Ok(Metadata {
        name,
        redirect_uris,
        logout_uris: list(params, "post_logout_redirect_uris")?,
        grant_types,
        kind,
        jwks,
        id_token_alg: alg.ok_or_else(|| invalid("id_token_signed_response_alg is not supported"))?,
        subject_type: match text("subject_type")?.as_deref() {
            None | Some("public") => SubjectType::Public,
            Some("pairwise") => SubjectType::Pairwise,
            Some(_) => return Err(invalid("subject_type is public or pairwise")),
        },
        scopes: scopes(text("scope")?)?,
        require_par: flag(params, "require_pushed_authorization_requests"),
        dpop_bound: flag(params, "dpop_bound_access_tokens"),
        backchannel_logout_uri: text("backchannel_logout_uri")?,
        frontchannel_logout_uri: text("frontchannel_logout_uri")?,
    })
}

fn flag(params: &Params, name: &str) -> bool {
    params.value(name) == Some(&Value::Bool(true))
}

fn list(params: &Params, name: &str) -> Result<Vec<String>, TokenError> {
    let Some(value) = params.value(name) else { return Ok(Vec::new()) };
    let texts = value.as_array().filter(|many| many.len() <= 50).map(|many| many.iter().map(|one| one.as_str().map(str::to_owned)).collect());
    let texts: Option<Option<Vec<String>>> = texts;
    texts.flatten().ok_or_else(|| invalid(&format!("{name} is a list of texts")))
}

/// `authorization_code` and, so that `offline_access` means something, `refresh_token` where nothing is said.
fn grant_types(params: &Params) -> Result<Vec<GrantType>, TokenError> {
    let named = list(params, "grant_types")?;
    if named.is_empty() {
        return Ok(vec![GrantType::AuthorizationCode, GrantType::RefreshToken]);
    }
    let known: Option<Vec<GrantType>> = named.iter().map(|name| GrantType::parse(name)).collect();
    // One-time codes without a browser are for the installation's own applications.
    known.filter(|grants| !grants.contains(&GrantType::Passwordless)).ok_or_else(|| invalid("a grant type is not supported"))
}

fn kind(params: &Params, has_keys: bool) -> Result<ClientKind, TokenError> {
    let is_native = params.text("application_type")? == Some("native");
    match (params.text("token_endpoint_auth_method")?, is_native) {
        (Some("none"), true) => Ok(ClientKind::Native),
        (Some("none"), false) => Ok(ClientKind::Spa),
        (None | Some("client_secret_basic" | "client_secret_post"), _) if !has_keys => Ok(ClientKind::Web),
        (None | Some("private_key_jwt"), _) if has_keys => Ok(ClientKind::Web),
        (Some("private_key_jwt"), _) => Err(invalid("private_key_jwt needs jwks")),
        (Some("client_secret_basic" | "client_secret_post"), _) => Err(invalid("a client has a secret or keys, not both")),
        (None | Some(_), _) => Err(invalid("token_endpoint_auth_method is not supported")),
    }
}

fn scopes(text: Option<String>) -> Result<Option<Vec<String>>, TokenError> {
    let Some(text) = text else { return Ok(None) };
    let values: Vec<String> = text.split_ascii_whitespace().map(str::to_owned).collect();
    if values.len() <= 64 && values.iter().all(|value| is_scope_value(value)) {
        Ok(Some(values))
    } else {
        Err(invalid("scope is a list of scope values"))
    }
}

/// What was registered (RFC 7591 section 3.2.1).
fn document(made: &Registered, now: i64) -> Value {
    let Registered { client, secret } = made;
    let options = &client.options;
    let method = match (client.kind.is_confidential(), options.jwks.is_some()) {
        (false, _) => "none",
        (true, true) => "private_key_jwt",
        (true, false) => "client_secret_basic",
    };
    let grants: Vec<&str> = options.grant_types.iter().flatten().map(|grant| grant.as_str()).collect();
    let mut body = json!({
        "client_id": client.id.as_str(), "client_id_issued_at": now, "client_name": client.name, "redirect_uris": client.redirect_uris,
        "post_logout_redirect_uris": client.logout_uris, "grant_types": grants, "response_types": ["code"],
        "token_endpoint_auth_method": method, "application_type": if client.kind == ClientKind::Native { "native" } else { "web" },
        "id_token_signed_response_alg": client.id_token_alg.as_str(),
        "subject_type": if options.subject_type == SubjectType::Pairwise { "pairwise" } else { "public" },
        "require_pushed_authorization_requests": options.require_par, "dpop_bound_access_tokens": options.dpop_bound,
    });
    if let Some(scopes) = &options.scopes {
        body["scope"] = json!(scopes.join(" "));
    }
    if let Some(keys) = options.jwks.as_deref().and_then(|json| serde_json::from_str::<Value>(json).ok()) {
        body["jwks"] = keys;
    }
    if let Some(secret) = secret {
        body["client_secret"] = json!(secret);
        body["client_secret_expires_at"] = json!(0);
    }
    let texts = [("backchannel_logout_uri", &options.backchannel_logout_uri), ("frontchannel_logout_uri", &options.frontchannel_logout_uri)];
    for (name, value) in texts {
        if let Some(value) = value {
            body[name] = json!(value);
        }
    }
    body
}
