//! Limits on sending and guessing: stored counters at five keys (session, number, network address, prefix, client) and a
//! ceiling over all. Each decides and counts in one statement; when the store fails, nothing is sent and nothing compared.

mod guesses;

use std::net::IpAddr;
use std::time::Duration;

use crate::domain::challenge::{Purpose, Recipient};
use crate::domain::id::ClientId;
use crate::domain::sealed::BlindIndex;
use crate::domain::time::UtcTime;
use crate::settings::Limits;
use crate::storage::limits::{self, Counted, NoneLeft, Rate};
use crate::storage::{Db, StorageError};

pub use guesses::{
    Admitted, Authenticator, NotAdmitted, PasswordName, PasswordTry, admit_password, admit_second_step, forget_account, forget_password,
    forget_second_step, give_back_password, is_closed, reopen_password,
};

const HOUR: Duration = Duration::from_secs(3_600);
const DAY: Duration = Duration::from_secs(24 * 3_600);

/// Failed guesses in a row, over all sessions and codes, after which an address must be bound anew
/// (NIST SP 800-63B-4 section 3.2.2).
pub const CONSECUTIVE_FAILURES: i64 = 100;

/// Which key a limit bit at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LimitKey {
    /// The time since the last message to this number or address.
    Pause,
    /// The number or address.
    Recipient,
    /// One authenticator of one account, or the passwords tried under one name.
    Authenticator,
    /// The browser.
    Session,
    /// The network address.
    Address,
    /// The block of numbers.
    Prefix,
    /// The application.
    Client,
    /// Everybody together.
    All,
}

impl LimitKey {
    /// The stable word for logs and metrics.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pause => "pause",
            Self::Recipient => "recipient",
            Self::Authenticator => "authenticator",
            Self::Session => "session",
            Self::Address => "address",
            Self::Prefix => "prefix",
            Self::Client => "client",
            Self::All => "all",
        }
    }
}

/// A limit said no.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TooOften {
    /// Where it bit.
    pub key: LimitKey,
    /// When the next try is possible.
    pub retry_in: Duration,
}

/// Somebody wants a message sent.
#[derive(Clone, Debug)]
pub struct SendAttempt {
    /// Names the address without telling it.
    pub index: BlindIndex,
    /// The number without its last four digits, keyed by the caller; `None` for mail.
    pub prefix: Option<String>,
    /// Names the browser; `None` for API callers.
    pub session: Option<String>,
    /// Where the request came from; `None` for this machine while developing.
    pub address: Option<IpAddr>,
    /// The application.
    pub client: ClientId,
}

/// The limiter's name for the block that a number belongs to.
pub fn prefix_of(recipient: &Recipient) -> Option<String> {
    match recipient {
        Recipient::Phone(number) => Some(number.prefix().to_owned()),
        Recipient::Email(_) => None,
    }
}

/// The bucket of the pause between two messages to one address.
pub fn pause_bucket(index: &BlindIndex) -> String {
    format!("{}:pause", index.short_hex())
}

/// Lets a message through or not, counting it at every key. The caller undoes the step on a refusal, so that a refused
/// message uses up nothing.
///
/// # Errors
/// [`StorageError`]; then nothing may be sent.
pub fn admit_send(db: &mut Db, limits: &Limits, attempt: &SendAttempt, now: UtcTime) -> Result<Result<(), TooOften>, StorageError> {
    // Narrow keys first: on PostgreSQL the row of the number orders parallel requests before they meet at wide ones.
    if let Err(retry_in) = limits::climb(db, &pause_bucket(&attempt.index), now)? {
        return Ok(verdict(limits, LimitKey::Pause, retry_in));
    }
    let (keys, buckets): (Vec<_>, Vec<_>) = send_rates(limits, attempt).into_iter().unzip();
    let refused = limits::take_all(db, &buckets, now)?;
    Ok(refused.into_iter().try_for_each(|(position, retry_in)| verdict(limits, keys[position], retry_in)))
}

fn verdict(limits: &Limits, key: LimitKey, retry_in: Duration) -> Result<(), TooOften> {
    // The pause is part of the resend contract and bites in count-only mode too.
    if limits.enforce || key == LimitKey::Pause {
        return Err(TooOften { key, retry_in });
    }
    tracing::warn!(limit = key.as_str(), "a limit would have refused this");
    Ok(())
}

fn send_rates(limits: &Limits, attempt: &SendAttempt) -> Vec<(LimitKey, (String, Rate))> {
    let who = attempt.index.short_hex();
    let mut rates = vec![
        (LimitKey::Recipient, (format!("{who}:send"), Rate::within(limits.sends_per_recipient, HOUR))),
        (LimitKey::Recipient, (format!("{who}:send-day"), Rate::within(limits.sends_per_recipient_per_day, DAY))),
    ];
    if let Some(session) = &attempt.session {
        rates.push((LimitKey::Session, (format!("send:session:{session}"), Rate::per(limits.sends_per_session, HOUR))));
    }
    if let Some(address) = attempt.address {
        for (network, share) in networks(address) {
            rates.push((LimitKey::Address, (format!("send:address:{network}"), Rate::per(limits.sends_per_address.saturating_mul(share), HOUR))));
        }
    }
    if let Some(prefix) = &attempt.prefix {
        rates.push((LimitKey::Prefix, (format!("send:prefix:{prefix}"), Rate::per(limits.sends_per_prefix, HOUR))));
    }
    rates.push((LimitKey::Client, (format!("send:client:{}", attempt.client), Rate::per(limits.sends_per_client, HOUR))));
    rates.push((LimitKey::All, ("send:all".into(), Rate::per(limits.sends_in_all, HOUR))));
    rates.push((LimitKey::All, ("send:all-day".into(), Rate::per(limits.sends_in_all_per_day, DAY))));
    rates
}

/// The networks that an address is counted under, with how many times the share of one address each may have.
fn networks(address: IpAddr) -> Vec<(String, u32)> {
    match address {
        IpAddr::V4(v4) => vec![(v4.to_string(), 1)],
        IpAddr::V6(v6) => match v6.to_ipv4_mapped() {
            Some(v4) => vec![(v4.to_string(), 1)],
            None => {
                let s = v6.segments();
                vec![(format!("{:x}:{:x}:{:x}:{:x}/64", s[0], s[1], s[2], s[3]), 1), (format!("{:x}:{:x}:{:x}/48", s[0], s[1], s[2]), 4)]
            }
        },
    }
}

/// The bucket of the guesses at an address since the last right one: by the day, and in all.
///
/// Each purpose is counted by itself: strangers who guess at somebody's sign-in close neither that person's second step nor
/// the way to bind the address anew (requirement A5).
fn guess_bucket(index: &BlindIndex, purpose: Purpose) -> String {
    match purpose {
        Purpose::SignIn => format!("{}:guess", index.short_hex()),
        Purpose::SecondStep | Purpose::Bind | Purpose::Remove | Purpose::Recover => format!("{}:guess:{}", index.short_hex(), purpose.as_str()),
    }
}

/// Lets a guess be compared or not, counting it before it is.
///
/// # Errors
/// [`StorageError`]; then nothing may be compared.
pub fn admit_guess(
    db: &mut Db,
    limits: &Limits,
    at: (&BlindIndex, Purpose),
    address: Option<IpAddr>,
    now: UtcTime,
) -> Result<Result<(), TooOften>, StorageError> {
    let counted = Counted { rate: Rate::per(limits.guesses_per_recipient_per_day, DAY), ceiling: CONSECUTIVE_FAILURES, life: None };
    if let Err(none) = limits::take_counted(db, &guess_bucket(at.0, at.1), counted, now)? {
        let retry_in = match none {
            NoneLeft::Ever => DAY,
            NoneLeft::For(wait) => wait,
        };
        return Ok(Err(TooOften { key: LimitKey::Recipient, retry_in }));
    }
    let Some(address) = address else { return Ok(Ok(())) };
    let buckets: Vec<_> = networks(address)
        .into_iter()
        .map(|(network, share)| {
            let rate = Rate::per(limits.guesses_per_address.saturating_mul(share), HOUR);
            (format!("guess:address:{network}"), rate)
        })
        .collect();
    let refused = limits::take_all(db, &buckets, now)?;
    Ok(refused.first().map_or(Ok(()), |&(_, retry_in)| Err(TooOften { key: LimitKey::Address, retry_in })))
}

/// User codes of devices that one network may look up in an hour. 8 letters of 20 make 34 bits (RFC 8628 section 5.1), and an
/// honest sign-in looks its code up three times.
const USER_CODES: u32 = 60;
/// Rows that one network may leave behind in an hour at doors that ask no secret of public clients.
const OPEN_DOORS: u32 = 600;

/// Lets a device's user code be looked up or not, counting it before it is.
///
/// # Errors
/// [`StorageError`]; then nothing may be looked up.
pub fn admit_user_code(db: &mut Db, address: Option<IpAddr>, now: UtcTime) -> Result<Result<(), TooOften>, StorageError> {
    by_network(db, ("device", USER_CODES), address, now)
}

/// Lets a public client leave a row behind or not: a waiting device, a pushed request.
///
/// # Errors
/// [`StorageError`]; then no row may be stored.
pub fn admit_row(db: &mut Db, address: Option<IpAddr>, now: UtcTime) -> Result<Result<(), TooOften>, StorageError> {
    by_network(db, ("open", OPEN_DOORS), address, now)
}

fn by_network(db: &mut Db, kind: (&str, u32), address: Option<IpAddr>, now: UtcTime) -> Result<Result<(), TooOften>, StorageError> {
    let (name, per_hour) = kind;
    // This machine is not counted while developing.
    let rates = address.map(networks).unwrap_or_default().into_iter().map(|(network, share)| {
        let rate = Rate::within(per_hour.saturating_mul(share), HOUR);
        (format!("{name}:address:{network}"), rate)
    });
    let rates: Vec<(String, Rate)> = rates.collect();
    if rates.is_empty() {
        return Ok(Ok(()));
    }
    let refused = limits::take_all(db, &rates, now)?;
    Ok(refused.first().map_or(Ok(()), |&(_, retry_in)| Err(TooOften { key: LimitKey::Address, retry_in })))
}

/// Calls that one program may make at the management API: so many at once, then ten a second.
const MANAGEMENT_CALLS: Rate = Rate { burst: 100, interval: Duration::from_millis(100) };

/// Lets a program's call of the management API through or not, counting it.
///
/// # Errors
/// [`StorageError`]; then the call must not go on.
pub fn admit_management(db: &mut Db, client: &ClientId, now: UtcTime) -> Result<Result<(), TooOften>, StorageError> {
    let taken = limits::take(db, format!("management:{client}"), MANAGEMENT_CALLS, now)?;
    Ok(taken.map_err(|retry_in| TooOften { key: LimitKey::Client, retry_in }))
}

/// Forgets the failures of an address after a success; those of other addresses stay (requirement S8).
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn forget_failures(db: &mut Db, at: (&BlindIndex, Purpose)) -> Result<(), StorageError> {
    limits::forget(db, &guess_bucket(at.0, at.1))
}
