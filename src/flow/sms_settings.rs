//! What an administrator says of the SMS connection, checked in one place for the apply file and for the portal.

use std::collections::BTreeMap;

use crate::domain::challenge::code_ttl;
use crate::domain::connection::{Countries, Gateway, GatewayAuthentication, Secret, SmsConnection, SmsProvider, SmsSource, TwilioAccount};
use crate::domain::one_time_code::CodeLength;
use crate::domain::phone::Region;
use crate::domain::price::Price;
use crate::sms::net_guard::{self, Inside};
use crate::sms::template::{self, TemplateProblem};

/// What is said of the connection. What is left out stays as it is.
#[derive(Clone, Default)]
pub struct SmsWish {
    /// Through whom.
    pub provider: Option<SmsProvider>,
    /// The message; blank for the built-in text.
    pub message: Option<String>,
    /// Digits of a code.
    pub code_length: Option<i64>,
    /// Seconds that a code lives.
    pub code_ttl_seconds: Option<i64>,
    /// Guesses that one code stands.
    pub max_tries: Option<i64>,
    /// Two-letter codes, or `*`.
    pub countries: Option<Vec<String>>,
    /// Two-letter codes and prices, in place of all that were noted.
    pub prices: Option<Vec<(String, String)>>,
    /// Twilio's account.
    pub twilio: Option<TwilioWish>,
    /// The gateway.
    pub gateway: Option<GatewayWish>,
}

/// What is said of a Twilio account.
#[derive(Clone, Default)]
pub struct TwilioWish {
    /// `AC...`
    pub account_sid: Option<String>,
    /// A new token; `None` keeps the stored one.
    pub auth_token: Option<Secret>,
    /// The sender, as a number or a word.
    pub from: Option<String>,
    /// The sender, as `MG...`.
    pub messaging_service_sid: Option<String>,
}

/// What is said of a gateway. `sender` and `forward_request_info` are taken as they are.
#[derive(Clone, Default)]
pub struct GatewayWish {
    /// Where to post.
    pub url: Option<String>,
    /// The `sender` member.
    pub sender: Option<String>,
    /// Whether the visitor's address is passed on.
    pub forward_request_info: bool,
    /// The bearer token; `None` keeps what is stored.
    pub authentication: Option<Bearer>,
}

/// What is said of a gateway's bearer token.
#[derive(Clone)]
pub enum Bearer {
    /// There is none.
    Nothing,
    /// This one.
    Signed(BearerWish),
}

/// The parts of a bearer token.
#[derive(Clone)]
pub struct BearerWish {
    /// The `sub` claim.
    pub subject: String,
    /// The `aud` claim.
    pub audience: String,
    /// A new key; `None` keeps the stored one.
    pub secret: Option<Secret>,
    /// Whether the key is base64 text.
    pub secret_base64_encoded: bool,
}

/// What is wrong with what was said, in words for the command line; pages have their own.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum SmsProblem {
    /// The message.
    #[error("sms.message: {0}")]
    Message(TemplateProblem),
    /// Digits.
    #[error("sms.code_length must be 6, 7 or 8")]
    CodeLength,
    /// Life.
    #[error("sms.code_ttl_seconds must be from 60 to 600")]
    CodeLife,
    /// Tries.
    #[error("sms.max_tries must be from 1 to 5")]
    Tries,
    /// A country that is none.
    #[error("sms.countries: {0:?} is not a country with telephones")]
    Country(String),
    /// A price that is none, or one for a country that is none.
    #[error("sms.prices: {0} is a country's two letters, and its price an amount and a currency such as 0.0079 USD")]
    Price(String),
    /// The provider is Twilio, and nothing is known of an account.
    #[error("sms.provider is twilio and [sms.twilio] is missing")]
    NoTwilio,
    /// No account.
    #[error("sms.twilio.account_sid is missing")]
    NoAccountSid,
    /// No such account.
    #[error("sms.twilio.account_sid starts with AC and has 34 characters")]
    AccountSid,
    /// No token, or only that of another account.
    #[error("sms.twilio.auth_token is missing; a stored one counts for its own account only")]
    NoAuthToken,
    /// A token with blanks or other strange characters.
    #[error("sms.twilio.auth_token has up to 200 characters, none of them a blank")]
    AuthToken,
    /// Two senders.
    #[error("sms.twilio takes from or messaging_service_sid, not both")]
    TwoSources,
    /// No sender.
    #[error("sms.twilio needs from or messaging_service_sid")]
    NoSource,
    /// No number and no name.
    #[error("sms.twilio.from is a number like +15005550006, a short code, or up to 11 letters and digits")]
    From,
    /// No such service.
    #[error("sms.twilio.messaging_service_sid starts with MG and has 34 characters")]
    Service,
    /// The provider is the gateway, and nothing is known of one.
    #[error("sms.provider is gateway and [sms.gateway] is missing")]
    NoGateway,
    /// No address.
    #[error("sms.gateway.url is missing")]
    NoUrl,
    /// An address that may not be called.
    #[error("sms.gateway.url {0}")]
    Url(String),
    /// The sender.
    #[error("sms.gateway.sender has at most 100 characters, all of them printable")]
    Sender,
    /// Subject or audience.
    #[error("sms.gateway.authentication needs subject and audience, at most 200 characters each")]
    Claims,
    /// No key, or only that of another address.
    #[error("sms.gateway.authentication.secret is missing; a stored one counts for its own address only")]
    NoSecret,
    /// A key that says it is base64 and is not.
    #[error("sms.gateway.authentication.secret is not base64")]
    NotBase64,
}

/// The connection as it becomes.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn set(before: &SmsConnection, wish: SmsWish, inside: Inside) -> Result<SmsConnection, Vec<SmsProblem>> {
    let mut after = before.clone();
    let mut problems = Vec::new();
    after.provider = wish.provider.unwrap_or(before.provider);
    if let Some(wish) = wish.twilio {
        match twilio(before.twilio.as_ref(), wish) {
            Ok(account) => after.twilio = Some(account),
            Err(mut found) => problems.append(&mut found),
        }
    } else if after.provider == SmsProvider::Twilio && before.twilio.is_none() {
        problems.push(SmsProblem::NoTwilio);
    }
    if let Some(wish) = wish.gateway {
        match gateway(before.gateway.as_ref(), wish, inside) {
            Ok(gateway) => after.gateway = Some(gateway),
            Err(mut found) => problems.append(&mut found),
        }
    } else if after.provider == SmsProvider::Gateway && before.gateway.is_none() {
        problems.push(SmsProblem::NoGateway);
    }
    if let Some(message) = wish.message {
        match message_of(&message) {
            Ok(message) => after.message = message,
            Err(problem) => problems.push(SmsProblem::Message(problem)),
        }
    }
    keep(&mut after.code_length, wish.code_length.map(|n| CodeLength::new(n).ok_or(SmsProblem::CodeLength)), &mut problems);
    let life = |n| code_ttl(n).and_then(|life| u32::try_from(life.as_secs()).ok()).ok_or(SmsProblem::CodeLife);
    keep(&mut after.code_ttl_seconds, wish.code_ttl_seconds.map(life), &mut problems);
    let tries = |n| i32::try_from(n).ok().filter(|n| (1..=5).contains(n)).ok_or(SmsProblem::Tries);
    keep(&mut after.max_tries, wish.max_tries.map(tries), &mut problems);
    keep(&mut after.countries, wish.countries.map(|codes| countries(&codes)), &mut problems);
    keep(&mut after.prices, wish.prices.map(|noted| prices(&noted)), &mut problems);
    if problems.is_empty() { Ok(after) } else { Err(problems) }
}

fn keep<T>(slot: &mut T, said: Option<Result<T, SmsProblem>>, problems: &mut Vec<SmsProblem>) {
    match said {
        Some(Ok(value)) => *slot = value,
        Some(Err(problem)) => problems.push(problem),
        None => {}
    }
}

/// The message as it is stored: nothing for a blank one, which is the built-in text.
///
/// # Errors
/// What is wrong with it.
pub fn message_of(source: &str) -> Result<Option<String>, TemplateProblem> {
    if source.trim().is_empty() {
        return Ok(None);
    }
    template::check(source)?;
    Ok(Some(source.to_owned()))
}

/// The prices that are noted for these codes.
fn prices(noted: &[(String, String)]) -> Result<BTreeMap<Region, Price>, SmsProblem> {
    let read = |code: &str, price: &str| {
        let region = Region::parse(code).filter(|region| region.calling_code().is_some())?;
        Some((region, Price::parse(price)?))
    };
    noted.iter().map(|(code, price)| read(code, price).ok_or_else(|| SmsProblem::Price(code.clone()))).collect()
}

/// The countries that these codes name.
///
/// # Errors
/// The first code that names none.
pub fn countries(codes: &[String]) -> Result<Countries, SmsProblem> {
    if codes.iter().any(|code| code == "*") {
        return Ok(Countries::All);
    }
    let mut regions = Vec::new();
    for code in codes {
        let region = Region::parse(code).filter(|region| region.calling_code().is_some());
        regions.push(region.ok_or_else(|| SmsProblem::Country(code.clone()))?);
    }
    Ok(Countries::Only(regions))
}

/// A token opens its own account only: whoever names another account must know that one's token.
fn twilio(before: Option<&TwilioAccount>, wish: TwilioWish) -> Result<TwilioAccount, Vec<SmsProblem>> {
    let mut problems = Vec::new();
    let account_sid = wish.account_sid.map(|sid| sid.trim().to_owned()).or_else(|| before.map(|own| own.account_sid.clone())).unwrap_or_default();
    if account_sid.is_empty() {
        problems.push(SmsProblem::NoAccountSid);
    } else if !is_sid(&account_sid, "AC") {
        problems.push(SmsProblem::AccountSid);
    }
    let stored = before.filter(|own| own.account_sid == account_sid).map(|own| own.auth_token.clone());
    let auth_token = wish.auth_token.or(stored);
    match &auth_token {
        None => problems.push(SmsProblem::NoAuthToken),
        Some(token) if !(1..=200).contains(&token.expose().len()) || !token.expose().bytes().all(|b| b.is_ascii_graphic()) => {
            problems.push(SmsProblem::AuthToken);
        }
        Some(_) => {}
    }
    let source = match (wish.from.as_deref().map(str::trim), wish.messaging_service_sid.as_deref().map(str::trim)) {
        (Some(_), Some(_)) => Err(SmsProblem::TwoSources),
        (Some(""), None) | (None, Some("")) => Err(SmsProblem::NoSource),
        (Some(from), None) => from_number(from).map(SmsSource::From).ok_or(SmsProblem::From),
        (None, Some(sid)) if is_sid(sid, "MG") => Ok(SmsSource::MessagingServiceSid(sid.to_owned())),
        (None, Some(_)) => Err(SmsProblem::Service),
        (None, None) => before.map(|own| own.source.clone()).ok_or(SmsProblem::NoSource),
    };
    match (source, auth_token) {
        (Ok(source), Some(auth_token)) if problems.is_empty() => Ok(TwilioAccount { account_sid, auth_token, source }),
        (source, _) => {
            problems.extend(source.err());
            Err(problems)
        }
    }
}

fn is_sid(text: &str, kind: &str) -> bool {
    text.len() == 34 && text.starts_with(kind) && text.bytes().all(|b| b.is_ascii_alphanumeric())
}

/// A number as Twilio wants it, a short code, or an alphanumeric sender: 1 to 11 letters, digits and blanks with a letter.
fn from_number(text: &str) -> Option<String> {
    let is_digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    let squeezed: String = text.chars().filter(|c| !matches!(c, ' ' | '(' | ')' | '-' | '.' | '\u{a0}')).collect();
    if let Some(digits) = squeezed.strip_prefix('+') {
        return (is_digits(digits) && (7..=15).contains(&digits.len())).then_some(squeezed);
    }
    if is_digits(&squeezed) {
        return (3..=8).contains(&squeezed.len()).then_some(squeezed);
    }
    let is_word = text.len() <= 11 && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b' ') && text.bytes().any(|b| b.is_ascii_alphabetic());
    is_word.then(|| text.to_owned())
}

/// A stored key goes on counting at its own origin only, like a token.
fn gateway(before: Option<&Gateway>, wish: GatewayWish, inside: Inside) -> Result<Gateway, Vec<SmsProblem>> {
    let mut problems = Vec::new();
    let url = wish.url.map(|url| url.trim().to_owned()).or_else(|| before.map(|own| own.url.clone())).unwrap_or_default();
    if url.is_empty() {
        problems.push(SmsProblem::NoUrl);
    } else if let Err(what) = net_guard::admit(&url, inside) {
        problems.push(SmsProblem::Url(what));
    }
    let sender = wish.sender.map(|sender| sender.trim().to_owned()).filter(|sender| !sender.is_empty());
    if sender.as_ref().is_some_and(|sender| sender.chars().count() > 100 || sender.chars().any(char::is_control)) {
        problems.push(SmsProblem::Sender);
    }
    let same_place = before.filter(|own| origin(&own.url) == origin(&url));
    let stored = before.and_then(|own| own.authentication.as_ref());
    let kept = same_place.and(stored);
    let authentication = match wish.authentication {
        Some(Bearer::Nothing) => Ok(None),
        Some(Bearer::Signed(wish)) => bearer(kept, wish).map(Some),
        None if stored.is_some() && kept.is_none() => Err(SmsProblem::NoSecret),
        None => Ok(kept.cloned()),
    };
    match authentication {
        Ok(authentication) if problems.is_empty() => Ok(Gateway { url, sender, authentication, forward_request_info: wish.forward_request_info }),
        outcome => {
            problems.extend(outcome.err());
            Err(problems)
        }
    }
}

fn origin(url: &str) -> Option<String> {
    url::Url::parse(url).ok().map(|url| url.origin().ascii_serialization())
}

fn bearer(kept: Option<&GatewayAuthentication>, wish: BearerWish) -> Result<GatewayAuthentication, SmsProblem> {
    let is_claim = |text: &str| !text.trim().is_empty() && text.chars().count() <= 200 && !text.chars().any(char::is_control);
    if !is_claim(&wish.subject) || !is_claim(&wish.audience) {
        return Err(SmsProblem::Claims);
    }
    let secret = wish.secret.or_else(|| kept.map(|own| own.secret.clone())).ok_or(SmsProblem::NoSecret)?;
    if wish.secret_base64_encoded && base64::Engine::decode(&base64::engine::general_purpose::STANDARD, secret.expose()).is_err() {
        return Err(SmsProblem::NotBase64);
    }
    Ok(GatewayAuthentication { subject: wish.subject, audience: wish.audience, secret, secret_base64_encoded: wish.secret_base64_encoded })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(before: &SmsConnection, wish: SmsWish) -> Vec<SmsProblem> {
        set(before, wish, Inside::Refused).err().unwrap_or_default()
    }

    fn gateway(url: &str, secret: Option<&str>) -> SmsWish {
        let bearer = BearerWish { subject: "s".into(), audience: "a".into(), secret: secret.map(Secret::new), secret_base64_encoded: false };
        let gateway = GatewayWish { url: Some(url.into()), authentication: Some(Bearer::Signed(bearer)), ..GatewayWish::default() };
        SmsWish { provider: Some(SmsProvider::Gateway), gateway: Some(gateway), ..SmsWish::default() }
    }

    #[test]
    fn a_stored_key_counts_at_its_own_origin_only() {
        let fresh = SmsConnection::local(Countries::All);
        assert_eq!(problems(&fresh, gateway("https://sms.example.com/a", None)), [SmsProblem::NoSecret]);
        let own = set(&fresh, gateway("https://sms.example.com/a", Some("key")), Inside::Refused).unwrap();
        assert_eq!(problems(&own, gateway("https://sms.example.com/b", None)), []);
        assert_eq!(problems(&own, gateway("https://evil.example/a", None)), [SmsProblem::NoSecret]);
        assert!(matches!(problems(&own, gateway("https://10.0.0.1/", Some("key")))[..], [SmsProblem::Url(_)]));
    }

    #[test]
    fn senders_are_numbers_short_codes_or_names() {
        for (typed, kept) in [("+1 (500) 555-0006", "+15005550006"), ("12345", "12345"), ("North Wind", "North Wind")] {
            assert_eq!(from_number(typed).as_deref(), Some(kept));
        }
        for typed in ["", "+", "+12", "1", "twelve chars", "<b>", "a\r\nb", "+1500555000a"] {
            assert_eq!(from_number(typed), None, "{typed:?}");
        }
    }

    #[test]
    fn everything_that_is_wrong_is_said_at_once() {
        let wish = SmsWish {
            message: Some("no digits".into()),
            code_length: Some(4),
            code_ttl_seconds: Some(-1),
            max_tries: Some(9),
            twilio: Some(TwilioWish { account_sid: Some("AC1".into()), ..TwilioWish::default() }),
            ..SmsWish::default()
        };
        let found = problems(&SmsConnection::local(Countries::All), wish);
        let expected = [
            SmsProblem::AccountSid,
            SmsProblem::NoAuthToken,
            SmsProblem::NoSource,
            SmsProblem::Message(TemplateProblem::NoCode),
            SmsProblem::CodeLength,
            SmsProblem::CodeLife,
            SmsProblem::Tries,
        ];
        assert_eq!(found, expected);
    }
}
