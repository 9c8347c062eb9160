//! What a change of the ways in, or of the second steps, would mean for the people who are here already, counted before it is saved.

use diesel::sql_types::{BigInt, Nullable, Text};

use super::written::{binds, say, written};
use super::{Db, StorageError};
use crate::domain::factor::{LoginMethod, MfaMethod};
use crate::domain::id::UserId;

/// Who would lose something.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Loss {
    /// How many.
    pub people: i64,
    /// How many people there are.
    pub of: i64,
    /// Some of them, the newest first: id and name.
    pub some: Vec<(UserId, Option<String>)>,
}

/// What opens an account, for each place in `EXISTS` order: text, mail, password, passkey.
fn opened_by(methods: &[LoginMethod]) -> [bool; 4] {
    let on = |method: LoginMethod| methods.contains(&method);
    [on(LoginMethod::Sms), on(LoginMethod::EmailCode) || on(LoginMethod::MagicLink), on(LoginMethod::Password), on(LoginMethod::Passkey)]
}

macro_rules! has_way_in {
    () => {
        concat!(
            "(? AND EXISTS (SELECT 1 FROM address WHERE account_id = account.id AND channel = 'sms' AND verified_at IS NOT NULL AND signs_in)) ",
            "OR (? AND EXISTS (SELECT 1 FROM address WHERE account_id = account.id AND channel = 'email' AND verified_at IS NOT NULL)) ",
            "OR (? AND password_hash IS NOT NULL) ",
            "OR (? AND EXISTS (SELECT 1 FROM passkey WHERE account_id = account.id))"
        )
    };
}

written!(
    CountLost -> BigInt,
    "SELECT COUNT(*) FROM account WHERE blocked_at IS NULL AND (",
    has_way_in!(),
    ") AND NOT (",
    has_way_in!(),
    ")"
);
written!(
    SomeLost -> (Text, Nullable<Text>),
    "SELECT id, name FROM account WHERE blocked_at IS NULL AND (",
    has_way_in!(),
    ") AND NOT (",
    has_way_in!(),
    ") ORDER BY created_at DESC, id DESC LIMIT 50"
);
written!(CountAll -> BigInt, "SELECT COUNT(*) FROM account WHERE blocked_at IS NULL");

/// Who has a way in among `before` and none among `after`. Walks over every account.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn loss(db: &mut Db, before: &[LoginMethod], after: &[LoginMethod]) -> Result<Loss, StorageError> {
    let ([a, b, c, d], [e, f, g, h]) = (opened_by(before), opened_by(after));
    let people = say::<CountLost, _>(binds![a, b, c, d, e, f, g, h]).get_result::<i64>(db)?;
    let of = say::<CountAll, _>(binds![]).get_result::<i64>(db)?;
    let some = if people == 0 { Vec::new() } else { say::<SomeLost, _>(binds![a, b, c, d, e, f, g, h]).load::<(UserId, Option<String>)>(db)? };
    Ok(Loss { people, of, some })
}

/// What counts as a second step, for each place in a union: app, passkey, text, mail.
fn counted(methods: &[MfaMethod]) -> [bool; 4] {
    [MfaMethod::Totp, MfaMethod::Passkey, MfaMethod::Sms, MfaMethod::EmailCode].map(|method| methods.contains(&method))
}

// From the steps' side, each by its own index: most people have none.
macro_rules! owners_of_steps {
    () => {
        concat!(
            "SELECT account_id FROM totp_device WHERE ? UNION SELECT account_id FROM passkey WHERE ? ",
            "UNION SELECT account_id FROM address WHERE ? AND channel = 'sms' AND second_step_since IS NOT NULL ",
            "UNION SELECT account_id FROM address WHERE ? AND channel = 'email' AND second_step_since IS NOT NULL"
        )
    };
}

written!(
    CountOwners -> BigInt,
    "SELECT COUNT(*) FROM (",
    owners_of_steps!(),
    ") AS owner JOIN account ON account.id = owner.account_id WHERE account.blocked_at IS NULL"
);
written!(CountAccounts -> BigInt, "SELECT COUNT(*) FROM account");
written!(CountBlocked -> BigInt, "SELECT COUNT(*) FROM account WHERE blocked_at IS NOT NULL");
written!(
    SomeWithoutStep -> (Text, Nullable<Text>),
    "SELECT id, name FROM account WHERE blocked_at IS NULL AND (? OR id IN (",
    owners_of_steps!(),
    ")) AND NOT id IN (",
    owners_of_steps!(),
    ") ORDER BY created_at DESC, id DESC LIMIT 50"
);

/// Who has none of the second steps of `after`, among everybody or among those who have one of `before`.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn without_step(db: &mut Db, before: Option<&[MfaMethod]>, after: &[MfaMethod]) -> Result<Loss, StorageError> {
    let mut owners = |[totp, passkey, sms, email]: [bool; 4]| say::<CountOwners, _>(binds![totp, passkey, sms, email]).get_result::<i64>(db);
    let (then, now) = (counted(after), counted(before.unwrap_or_default()));
    let kept = owners(then)?;
    // Whoever has a step of either list, less whoever has one that stays.
    let either = if before.is_some() { Some(owners([then[0] || now[0], then[1] || now[1], then[2] || now[2], then[3] || now[3]])?) } else { None };
    let of = say::<CountAccounts, _>(binds![]).get_result::<i64>(db)? - say::<CountBlocked, _>(binds![]).get_result::<i64>(db)?;
    let people = either.unwrap_or(of) - kept;
    let ([a, b, c, d], [e, f, g, h]) = (now, then);
    let some = if people == 0 {
        Vec::new()
    } else {
        say::<SomeWithoutStep, _>(binds![before.is_none(), a, b, c, d, e, f, g, h]).load::<(UserId, Option<String>)>(db)?
    };
    Ok(Loss { people, of, some })
}
