//! Limits on guessing at what a person keeps: authenticator apps, recovery codes, passwords. Each is counted by itself before it
//! is compared, so that whoever burns one of them leaves the others usable (requirement A5, attack 26).

use std::net::IpAddr;
use std::time::Duration;

use super::{CONSECUTIVE_FAILURES, LimitKey, TooOften, by_network};
use crate::domain::factor::ProvenFactor;
use crate::domain::id::UserId;
use crate::domain::sealed::BlindIndex;
use crate::domain::time::UtcTime;
use crate::settings::Limits;
use crate::storage::limits::{self, Counted, NoneLeft, Rate};
use crate::storage::{Db, StorageError};

/// Tries that may come at once; then one each [`PAUSE`] more, which makes five in a quarter of an hour in the long run.
const TRIES: u32 = 5;
const PAUSE: Duration = Duration::from_secs(3 * 60);

/// How long the tries under a name that belongs to nobody are remembered. Forgetting them sooner than those of an account would
/// tell which is which; keeping them for ever would let strangers fill the table.
const UNKNOWN_LIFE: Duration = Duration::from_secs(90 * 24 * 3_600);

/// A try was counted and may be compared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Admitted {
    /// The last one in a row: when it is wrong too, the authenticator is closed.
    pub is_last: bool,
}

impl Admitted {
    fn at(total: i64) -> Self {
        Self { is_last: total >= CONSECUTIVE_FAILURES }
    }
}

/// A try may not be compared. The caller undoes the step: what was not compared is not counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotAdmitted {
    /// After [`CONSECUTIVE_FAILURES`] wrong ones in a row, until the authenticator is bound anew.
    Closed,
    /// For a while.
    TooOften(TooOften),
}

impl From<NoneLeft> for NotAdmitted {
    fn from(none: NoneLeft) -> Self {
        match none {
            NoneLeft::Ever => Self::Closed,
            NoneLeft::For(retry_in) => Self::TooOften(TooOften { key: LimitKey::Authenticator, retry_in }),
        }
    }
}

/// An authenticator of an account: devices of one kind are counted together.
pub type Authenticator<'a> = (&'a UserId, ProvenFactor);

const RATE: Rate = Rate { burst: TRIES, interval: PAUSE };

fn step_bucket((user, kind): Authenticator<'_>) -> String {
    format!("{user}:step:{}", kind.as_str())
}

/// Lets a guess at a second step be compared or not, counting it before it is: by account and kind of authenticator, and by
/// network.
///
/// # Errors
/// [`StorageError`]; then nothing may be compared.
pub fn admit_second_step(
    db: &mut Db,
    limits: &Limits,
    authenticator: Authenticator<'_>,
    address: Option<IpAddr>,
    now: UtcTime,
) -> Result<Result<Admitted, NotAdmitted>, StorageError> {
    let counted = Counted { rate: RATE, ceiling: CONSECUTIVE_FAILURES, life: None };
    let total = match limits::take_counted(db, &step_bucket(authenticator), counted, now)? {
        Ok(total) => total,
        Err(none) => return Ok(Err(none.into())),
    };
    let by_network = by_network(db, ("step", limits.guesses_per_address), address, now)?;
    Ok(by_network.map(|()| Admitted::at(total)).map_err(NotAdmitted::TooOften))
}

/// Forgets the failures at an authenticator, after a success or when it is bound anew; those at others stay (requirement S8).
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn forget_second_step(db: &mut Db, authenticator: Authenticator<'_>) -> Result<(), StorageError> {
    limits::forget(db, &step_bucket(authenticator))
}

/// Whether an authenticator was closed by wrong guesses.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn is_closed(db: &mut Db, authenticator: Authenticator<'_>) -> Result<bool, StorageError> {
    Ok(limits::total_of(db, &step_bucket(authenticator))? >= CONSECUTIVE_FAILURES)
}

/// Under what passwords are tried: the address that was typed, whether or not it belongs to anybody, or the account of who is
/// signed in already.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PasswordName(String);

impl PasswordName {
    /// A typed address.
    pub fn of_address(index: &BlindIndex) -> Self {
        Self(index.short_hex())
    }

    /// A known account.
    pub fn of_user(user: &UserId) -> Self {
        Self(user.as_str().to_owned())
    }

    fn bucket(&self) -> String {
        format!("{}:password", self.0)
    }

    /// All addresses of an account share one total (requirement S7).
    fn total(&self, user: Option<&UserId>) -> (String, Counted) {
        // Here only the total bites.
        let rate = Rate { burst: u32::try_from(CONSECUTIVE_FAILURES).unwrap_or(u32::MAX), interval: Duration::from_micros(1) };
        let counted = Counted { rate, ceiling: CONSECUTIVE_FAILURES, life: user.is_none().then_some(UNKNOWN_LIFE) };
        (user.map_or_else(|| format!("{}:password-total", self.0), total_bucket), counted)
    }
}

fn total_bucket(user: &UserId) -> String {
    format!("{user}:password-total")
}

/// Who a password is tried for.
pub type PasswordTry<'a> = (&'a PasswordName, Option<&'a UserId>);

/// Lets a password be compared or not, counting it before it is: by the name that was typed, by account, and by network. A name
/// that belongs to nobody is answered as one that does (requirement A1).
///
/// # Errors
/// [`StorageError`]; then nothing may be compared.
pub fn admit_password(
    db: &mut Db,
    limits: &Limits,
    (name, user): PasswordTry<'_>,
    address: Option<IpAddr>,
    now: UtcTime,
) -> Result<Result<Admitted, NotAdmitted>, StorageError> {
    if let Err(retry_in) = limits::take(db, name.bucket(), RATE, now)? {
        return Ok(Err(NoneLeft::For(retry_in).into()));
    }
    let (bucket, counted) = name.total(user);
    let total = match limits::take_counted(db, &bucket, counted, now)? {
        Ok(total) => total,
        Err(none) => return Ok(Err(none.into())),
    };
    let by_network = by_network(db, ("password", limits.guesses_per_address), address, now)?;
    Ok(by_network.map(|()| Admitted::at(total)).map_err(NotAdmitted::TooOften))
}

/// Takes back the count of a password that was not compared after all, because the server was busy.
///
/// # Errors
/// [`StorageError`] when the database fails; then it stays counted.
pub fn give_back_password(db: &mut Db, (name, user): PasswordTry<'_>) -> Result<(), StorageError> {
    limits::give_back(db, &name.bucket(), RATE)?;
    let (bucket, counted) = name.total(user);
    limits::give_back(db, &bucket, counted.rate)
}

/// Forgets the failures at an account's password, after a success.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn forget_password(db: &mut Db, name: &PasswordName, user: &UserId) -> Result<(), StorageError> {
    limits::forget(db, &name.bucket())?;
    reopen_password(db, user)
}

/// Opens a password again that wrong tries have closed: a new one was set.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn reopen_password(db: &mut Db, user: &UserId) -> Result<(), StorageError> {
    limits::forget(db, &total_bucket(user))
}

/// Forgets everything that was counted for an account which is no more. Nothing else would: the totals have no end.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn forget_account(db: &mut Db, user: &UserId) -> Result<(), StorageError> {
    for kind in [ProvenFactor::Totp, ProvenFactor::RecoveryCode] {
        forget_second_step(db, (user, kind))?;
    }
    reopen_password(db, user)
}
