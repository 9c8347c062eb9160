//! `POST /passwordless/start`: the API form of asking for a code.

use std::sync::Arc;

use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse, web};
use serde_json::{Value, json};

use super::wire::Auth0Error;
use crate::app::App;
use crate::delivery::Outcome;
use crate::directory::Snapshot;
use crate::domain::challenge::{Channel, Purpose, Recipient};
use crate::domain::client::Client;
use crate::domain::client_options::GrantType;
use crate::domain::email::EmailAddress;
use crate::domain::factor::LoginMethod;
use crate::domain::locale::RequestLanguage;
use crate::domain::message::ErrorClass;
use crate::domain::phone::{self, PhoneProblem, Region};
use crate::domain::policy;
use crate::flow::authenticate_client::{self, Credentials, NotAuthenticated, Proof};
use crate::flow::sign_in::{self, Ask, Asker, StartRefused, Started};
use crate::flow::verify::stable_user_id;
use crate::i18n::negotiate;
use crate::web::token_wire::no_store;
use crate::web::visit::{header as header_of, visit};
use crate::web::{Params, cors};

/// What the body may hold. Auth0 refuses anything else here, unlike on its other endpoints.
const ALLOWED: [&str; 9] =
    ["client_id", "client_secret", "client_assertion", "client_assertion_type", "connection", "phone_number", "email", "send", "authParams"];

/// `POST /passwordless/start`
pub async fn start(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> HttpResponse {
    let now = app.now();
    let mut named = None;
    let mut response = match answer(&app, &request, &body, &mut named).await {
        Ok(body) => {
            let mut response = HttpResponse::Ok().content_type("application/json; charset=utf-8").body(body.to_string());
            no_store(&mut response);
            response
        }
        Err(error) => error.response(now),
    };
    cors::allow_client(&mut response, request.headers().get(header::ORIGIN), named.as_deref());
    response
}

async fn answer(app: &App, request: &HttpRequest, body: &web::Bytes, named: &mut Option<Arc<Client>>) -> Result<Value, Auth0Error> {
    let params = Params::of_body(request, body)?;
    let snapshot = app.directory.current().await?;
    // The order of checks is the wire's: client, connection, identifier, provider.
    let client = client_of(app, &snapshot, &params, named).await?;
    let channel = connection_of(&snapshot, &client, &params)?;
    if let Some(other) = params.names().find(|name| !ALLOWED.contains(name)) {
        let shown: String = other.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.')).take(40).collect();
        return Err(Auth0Error::bad("bad.request", format!("the following properties are not allowed: {shown}")));
    }
    if params.value("authParams").is_some_and(|value| !value.is_object()) {
        return Err(Auth0Error::bad("bad.authParams", "error in authParams - invalid type (expected object)"));
    }
    match params.text("send")? {
        None | Some("code") => {}
        Some(_) => return Err(Auth0Error::bad("bad.request", "send must be \"code\"")),
    }
    let (recipient, region) = recipient_of(app, channel, &params)?;
    let (language, fallback) = languages(request);
    let ask = Ask {
        purpose: Purpose::SignIn,
        account: None,
        recipient: recipient.clone(),
        region,
        asker: Asker::Api,
        language: language.clone(),
        locale: negotiate::choose(Some(&tags(&language)), None, fallback),
    };
    let visit = visit(app, request, &snapshot, &client);
    let started = sign_in::start(app, &visit, ask).await?.map_err(refused)?;
    accepted(&started, &recipient)
}

async fn client_of(app: &App, snapshot: &Snapshot, params: &Params, named: &mut Option<Arc<Client>>) -> Result<Arc<Client>, Auth0Error> {
    let id = params.text("client_id")?.ok_or_else(|| Auth0Error::bad("bad.client_id", "Missing required property: client_id"))?;
    *named = snapshot.client(id).cloned();
    let proof = params.text("client_secret")?.map_or(Proof::None, |secret| Proof::Secret(secret.to_owned()));
    let credentials = Credentials { id: id.to_owned(), proof };
    match authenticate_client::authenticate(app, snapshot, &credentials).await? {
        Ok(client) if client.allows_grant(GrantType::Passwordless) => Ok(client),
        // Whoever could never redeem a code has none sent.
        Ok(_) => Err(Auth0Error::of(StatusCode::FORBIDDEN, "unauthorized_client", "Grant type not allowed for the client.")),
        Err(NotAuthenticated::Unknown) => Err(Auth0Error::bad("bad.client_id", "Unknown client: client_id")),
        Err(NotAuthenticated::Secret) => Err(Auth0Error::of(StatusCode::UNAUTHORIZED, "access_denied", "Unauthorized")),
        Err(NotAuthenticated::TooOften) => Err(Auth0Error::too_often(std::time::Duration::from_secs(60))),
    }
}

fn connection_of(snapshot: &Snapshot, client: &Client, params: &Params) -> Result<Channel, Auth0Error> {
    let name = params.text("connection")?.ok_or_else(|| Auth0Error::bad("bad.connection", "Missing required property: connection"))?;
    let channel = Channel::parse(name).ok_or_else(|| Auth0Error::bad("bad.connection", "Connection does not exist"))?;
    let method = match channel {
        Channel::Sms => LoginMethod::Sms,
        Channel::Email => LoginMethod::EmailCode,
    };
    policy::offers(&snapshot.installation, client, method).map_err(|_| Auth0Error::bad("bad.connection", "Connection is disabled"))?;
    Ok(channel)
}

fn recipient_of(app: &App, channel: Channel, params: &Params) -> Result<(Recipient, Option<Region>), Auth0Error> {
    match channel {
        Channel::Sms => {
            let raw = params.text("phone_number")?.ok_or_else(|| Auth0Error::bad("bad.phone_number", "Missing required property: phone_number"))?;
            let digits = raw.strip_prefix('+').unwrap_or_default();
            if !(1..=15).contains(&digits.len()) || !digits.bytes().all(|b| b.is_ascii_digit()) {
                return Err(Auth0Error::bad("bad.phone_number", r"String does not match pattern: ^\+[0-9]{1,15}$"));
            }
            let found = phone::read(raw, Region::US, app.fiction()).map_err(phone_problem)?;
            Ok((Recipient::Phone(found.number), Some(found.region)))
        }
        Channel::Email => {
            let raw = params.text("email")?.ok_or_else(|| Auth0Error::bad("bad.email", "Missing required property: email"))?;
            let address = EmailAddress::parse(raw).map_err(|_| Auth0Error::bad("bad.email", "error in email - email format validation failed"))?;
            Ok((Recipient::Email(address), None))
        }
    }
}

/// A number that the plan refuses gets the words that Auth0 passes on from Twilio, whose code some SDKs look for.
fn phone_problem(problem: PhoneProblem) -> Auth0Error {
    let description = match problem {
        PhoneProblem::Landline(_) => "The 'To' number is not a mobile number. (Code: 21614)",
        PhoneProblem::CostlyKind => "The 'To' number cannot be sent to. (Code: 21612)",
        PhoneProblem::Empty
        | PhoneProblem::LooksLikeEmail
        | PhoneProblem::NotDigits
        | PhoneProblem::Extension
        | PhoneProblem::TooShort(_)
        | PhoneProblem::TooLong(_)
        | PhoneProblem::NotInPlan(_) => "The 'To' number is not a valid phone number. (Code: 21211)",
    };
    Auth0Error::bad("sms_provider_error", description)
}

/// What the message is asked for in: `x-request-language`, else `accept-language` as it came.
fn languages(request: &HttpRequest) -> (RequestLanguage, Option<&str>) {
    let accepted = header_of(request, "accept-language");
    let asked = header_of(request, "x-request-language").map(RequestLanguage::from_header).filter(|language| !language.is_empty());
    (asked.unwrap_or_else(|| RequestLanguage::from_header(accepted.unwrap_or_default())), accepted)
}

/// The tags of a language header, best first, as a list that the built-in text is chosen from.
fn tags(language: &RequestLanguage) -> String {
    negotiate::ranked(language.as_str()).join(" ")
}

fn refused(refused: StartRefused) -> Auth0Error {
    match refused {
        StartRefused::NotOffered(_) => Auth0Error::bad("bad.connection", "Connection is disabled"),
        StartRefused::SignUpOff => Auth0Error::bad("bad.connection", "Public signup is disabled"),
        StartRefused::CountryClosed(_) => {
            Auth0Error::bad("sms_provider_error", "Permission to send an SMS has not been enabled for the region of the 'To' number. (Code: 21408)")
        }
        StartRefused::TooOften(limit) => Auth0Error::too_often(limit.retry_in),
    }
}

fn accepted(started: &Started, recipient: &Recipient) -> Result<Value, Auth0Error> {
    if let Outcome::Refused { class: ErrorClass::Ours, code, .. } = &started.outcome {
        // The provider's words would name the operator's account.
        return Err(Auth0Error::bad("sms_provider_error", format!("The SMS provider refuses this installation (Code: {code})")));
    }
    if let Outcome::Refused { code, words, .. } = &started.outcome {
        // The gateway's own words end in their status already.
        let description = if words.ends_with(code.trim_start_matches("http_")) { words.clone() } else { format!("{words} (Code: {code})") };
        return Err(Auth0Error::bad("sms_provider_error", description));
    }
    let id = stable_user_id(&started.address.index);
    Ok(match recipient {
        Recipient::Phone(number) => json!({"_id": id, "phone_number": number.as_e164(), "phone_verified": false}),
        Recipient::Email(address) => json!({"_id": id, "email": address.as_str(), "email_verified": false}),
    })
}
