//! The passwordless grant of `/oauth/token`: `http://auth0.com/oauth/grant-type/passwordless/otp`.

use actix_web::http::StatusCode;
use async_trait::async_trait;

use crate::app::App;
use crate::domain::authorization::Scope;
use crate::domain::challenge::{Binding, Channel, Closed, Recipient, TriesLeft};
use crate::domain::client::Profile;
use crate::domain::client_options::GrantType;
use crate::domain::email::EmailAddress;
use crate::domain::one_time_code::Guess;
use crate::domain::phone::{self, PhoneNumber, Region};
use crate::domain::session::SignedIn;
use crate::flow::Visit;
use crate::flow::arrive::{Arrived, Arriving, Entrant};
use crate::flow::claims::{Person, PersonRows};
use crate::flow::grant::{self, as_live};
use crate::flow::issue::{self, Issue, TokenSet};
use crate::flow::verify::{self, Answer, Newcomer, Verdict};
use crate::storage::{challenges, grants};
use crate::web::token_wire::{ExtensionGrant, GrantCall, TokenError};
use crate::web::visit::locale;

/// The grant.
pub struct PasswordlessGrant;

const TOO_MANY: &str = "You've reached the maximum number of attempts. Please try to login again.";
const EXPIRED: &str = "The verification code has expired. Please try to login again.";

#[async_trait(?Send)]
impl ExtensionGrant for PasswordlessGrant {
    fn grant_type(&self) -> &'static str {
        GrantType::Passwordless.as_str()
    }

    async fn redeem(&self, app: &App, visit: &Visit, call: GrantCall<'_>) -> Result<TokenSet, TokenError> {
        let GrantCall { request, params, dpop_key } = call;
        let required = |name: &'static str| -> Result<String, TokenError> {
            let missing = || TokenError::invalid_request(format!("Missing required parameter: {name}"));
            Ok(params.text(name)?.ok_or_else(missing)?.to_owned())
        };
        let (realm, username, otp) = (required("realm")?, required("username")?, required("otp")?);
        if params.text("audience")?.is_some() {
            return Err(TokenError::new(StatusCode::FORBIDDEN, "access_denied", "Service not enabled within domain: the audience is not registered"));
        }
        let channel = Channel::parse(&realm).ok_or_else(|| TokenError::invalid_request("Unknown realm: use sms or email"))?;
        let scope = params.text("scope")?.map(Scope::parse).filter(|scope| !scope.is_empty()).unwrap_or_else(Scope::oidc_default);
        let scope = visit.client.admit_scope(&scope);
        let wrong = || invalid(wrong_words(channel));
        let recipient = recipient(app, channel, &username).ok_or_else(wrong)?;
        let index = app.keyring.index_of(&recipient);
        let (client, now) = (visit.client.id.clone(), visit.now);
        let challenge = app.store.read(move |db| challenges::find_for_api(db, &client, &index, now)).await?.ok_or_else(wrong)?;
        // A code of the wrong shape is no guess: it is refused uncounted, as on the page.
        let guess = Guess::parse(&otp, challenge.code_length).map_err(|_| wrong())?;
        let answer =
            Answer { challenge: challenge.id, binding: Binding::api(), guess, newcomer: Newcomer { locale: locale(app, request, None), name: None } };
        sign_in(app, visit, answer, (scope, channel, dpop_key)).await
    }
}

/// Takes a canonical number as it is and reads any other spelling as every door does.
fn recipient(app: &App, channel: Channel, username: &str) -> Option<Recipient> {
    match channel {
        Channel::Sms => match PhoneNumber::from_e164(username) {
            Some(number) => Some(Recipient::Phone(number)),
            None => phone::read(username, Region::US, app.fiction()).ok().map(|found| Recipient::Phone(found.number)),
        },
        Channel::Email => EmailAddress::parse(username).ok().map(Recipient::Email),
    }
}

async fn sign_in(app: &App, visit: &Visit, answer: Answer, wanted: (Scope, Channel, Option<String>)) -> Result<TokenSet, TokenError> {
    let (scope, channel, dpop_key) = wanted;
    let made = grant::new_grant_for_api(app, &visit.client, (scope.clone(), dpop_key.clone()), visit.now);
    let wants_addresses = visit.client.profile == Profile::Auth0 && ["phone", "email", "profile"].iter().any(|value| scope.has(value));
    let client = visit.client.clone();
    let verdict = verify::verify(app, Arriving::by_api(app, visit), answer, move |db, signed_in: &SignedIn, entrant: Entrant<'_>| {
        let grant = made.of(signed_in);
        grants::insert(db, &grant)?;
        let granted = (&grant.scope, &grant.details);
        let rows =
            if wants_addresses { PersonRows::read(db, entrant.user.clone(), &client, granted)? } else { PersonRows::bare(entrant.user.clone()) };
        Ok((grant, rows))
    });
    match verdict.await? {
        Verdict::Arrived(Arrived::SignedIn(_, (grant, rows))) => {
            let person = Person::open(app, rows);
            let live = as_live(grant);
            let issue = Issue { grant: &live, scope: &scope, person: &person, nonce: None, audiences: &[], dpop_key: dpop_key.as_deref() };
            Ok(issue::issue(app, visit, &issue)?)
        }
        Verdict::Arrived(Arrived::Missing(_) | Arrived::OldNumber) => {
            Err(TokenError::new(StatusCode::FORBIDDEN, "mfa_required", "Multifactor authentication required"))
        }
        Verdict::Arrived(Arrived::Blocked | Arrived::SomebodyElse) => {
            Err(TokenError::new(StatusCode::UNAUTHORIZED, "unauthorized", "user is blocked"))
        }
        Verdict::Wrong(TriesLeft(_)) => Err(invalid(wrong_words(channel))),
        Verdict::Closed(Closed::OutOfTries) => Err(invalid(TOO_MANY)),
        Verdict::Closed(Closed::Expired) => Err(invalid(EXPIRED)),
        Verdict::Closed(Closed::Superseded | Closed::Redeemed | Closed::Unknown) => Err(invalid(wrong_words(channel))),
        Verdict::TooOften(limit) => {
            let mut error = TokenError::too_often(limit.retry_in);
            error.error = "too_many_attempts";
            Err(error)
        }
    }
}

/// 403, whatever the client's profile: this grant exists on Auth0's wire only.
fn invalid(description: &str) -> TokenError {
    TokenError::invalid_grant(Profile::Auth0, description)
}

/// Native SDKs compare these sentences with their full stop.
fn wrong_words(channel: Channel) -> &'static str {
    match channel {
        Channel::Sms => "Wrong phone number or verification code.",
        Channel::Email => "Wrong email or verification code.",
    }
}
