//! What a change of the ways in would mean for the people who are here already, counted before it is saved.

use diesel::sql_types::{BigInt, Nullable, Text};

use super::written::{binds, say, written};
use super::{Db, StorageError};
use crate::domain::factor::LoginMethod;
use crate::domain::id::UserId;

/// Who would be shut out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Loss {
    /// How many have a way in now and would have none.
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
