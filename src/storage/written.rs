//! Statements as written: those that every sign-in runs, without diesel's walk over their types.
//!
//! Diesel builds an upsert of ten columns from some sixty values, and walks all of them three times to find ten binds in
//! their order. Here the text stands once, with a `?` for each bind; the tests run every one of them on both databases.

use std::marker::PhantomData;

use diesel::backend::Backend;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::serialize::ToSql;
use diesel::sql_types::{BigInt, Binary, Bool, HasSqlType, Integer, Nullable, Text};
use diesel::{QueryResult, RunQueryDsl};

use super::db::{Db, on_each_backend};
use super::kept::{Keep, Kept};
use crate::domain::time::UtcTime;

/// A statement's name, text and columns; made by [`written`].
pub(super) trait Sentence: 'static {
    /// One `?` for each bind. Its few texts are compiled once a connection and found again by the name.
    const TEXT: &'static str;
    /// What it returns.
    type Columns;
}

/// Names a statement: `written!(Forget, "DELETE FROM ... WHERE bucket = ?")`, and `-> (Text, BigInt)` when it returns rows.
macro_rules! written {
    ($(#[$doc:meta])* $name:ident, $($text:expr),+ $(,)?) => {
        written!($(#[$doc])* $name -> diesel::sql_types::Untyped, $($text),+);
    };
    ($(#[$doc:meta])* $name:ident -> $columns:ty, $($text:expr),+ $(,)?) => {
        $(#[$doc])*
        enum $name {}
        impl $crate::storage::written::Sentence for $name {
            const TEXT: &'static str = concat!($($text),+);
            type Columns = $columns;
        }
    };
}
pub(super) use written;

/// A value for one `?`.
#[derive(Clone, Copy)]
pub(super) enum Bind<'a> {
    Text(&'a str),
    TextOrNull(Option<&'a str>),
    Bytes(&'a [u8]),
    Long(i64),
    LongOrNull(Option<i64>),
    Number(i32),
    Flag(bool),
}

macro_rules! bind_from {
    ($($from:ty => |$value:ident| $bind:expr;)+) => {
        $(impl<'a> From<$from> for Bind<'a> {
            fn from($value: $from) -> Self {
                $bind
            }
        })+
    };
}

bind_from! {
    &'a str => |text| Self::Text(text);
    Option<&'a str> => |text| Self::TextOrNull(text);
    &'a [u8] => |bytes| Self::Bytes(bytes);
    i64 => |number| Self::Long(number);
    Option<i64> => |number| Self::LongOrNull(number);
    UtcTime => |moment| Self::Long(moment.micros());
    Option<UtcTime> => |moment| Self::LongOrNull(moment.map(UtcTime::micros));
    i32 => |number| Self::Number(number);
    bool => |flag| Self::Flag(flag);
}

/// The values of a statement, in the order of its `?`.
macro_rules! binds {
    () => { [] };
    ($($value:expr),+ $(,)?) => { [$($crate::storage::written::Bind::from($value)),+] };
}
pub(super) use binds;

/// A statement with its values.
pub(super) struct Written<'a, S, const N: usize>([Bind<'a>; N], PhantomData<S>);

/// The statement `S` with these values.
pub(super) fn say<S: Sentence, const N: usize>(binds: [Bind<'_>; N]) -> Kept<Written<'_, S, N>> {
    Written(binds, PhantomData).kept()
}

/// The text before each `?`, and what follows the last. Found when the program is compiled: the text is walked three times a
/// run.
const fn pieces<const N: usize>(text: &'static str) -> ([&'static str; N], &'static str) {
    let (mut before, mut found, mut rest, mut at) = ([""; N], 0, text, 0);
    while at < rest.len() {
        if rest.as_bytes()[at] == b'?' {
            let (piece, more) = rest.split_at(at);
            before[found] = piece;
            rest = more.split_at(1).1;
            found += 1;
            at = 0;
        } else {
            at += 1;
        }
    }
    assert!(found == N, "one value for each ?");
    (before, rest)
}

/// Runs a statement that returns nothing; answers with how many rows it changed.
pub(super) fn run<S: Sentence, const N: usize>(db: &mut Db, binds: [Bind<'_>; N]) -> QueryResult<usize> {
    on_each_backend!(db, |conn| RunQueryDsl::execute(say::<S, N>(binds), conn))
}

impl<S: Sentence, const N: usize> QueryId for Written<'_, S, N> {
    type QueryId = S;
    const HAS_STATIC_QUERY_ID: bool = true;
}

impl<S: Sentence, const N: usize> Query for Written<'_, S, N> {
    type SqlType = S::Columns;
}

impl<DB, S: Sentence, const N: usize> QueryFragment<DB> for Written<'_, S, N>
where
    DB: Backend + HasSqlType<Text> + HasSqlType<Binary> + HasSqlType<BigInt> + HasSqlType<Integer> + HasSqlType<Bool>,
    str: ToSql<Text, DB>,
    [u8]: ToSql<Binary, DB>,
    i64: ToSql<BigInt, DB>,
    i32: ToSql<Integer, DB>,
    bool: ToSql<Bool, DB>,
    for<'b> Option<&'b str>: ToSql<Nullable<Text>, DB>,
    Option<i64>: ToSql<Nullable<BigInt>, DB>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        let (before, rest) = const { pieces::<N>(S::TEXT) };
        for (piece, bind) in before.iter().zip(&self.0) {
            out.push_sql(piece);
            match bind {
                Bind::Text(text) => out.push_bind_param::<Text, str>(text)?,
                Bind::TextOrNull(text) => out.push_bind_param::<Nullable<Text>, Option<&str>>(text)?,
                Bind::Bytes(bytes) => out.push_bind_param::<Binary, [u8]>(bytes)?,
                Bind::Long(number) => out.push_bind_param::<BigInt, i64>(number)?,
                Bind::LongOrNull(number) => out.push_bind_param::<Nullable<BigInt>, Option<i64>>(number)?,
                Bind::Number(number) => out.push_bind_param::<Integer, i32>(number)?,
                Bind::Flag(flag) => out.push_bind_param::<Bool, bool>(flag)?,
            }
        }
        out.push_sql(rest);
        Ok(())
    }
}
