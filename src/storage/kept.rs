//! Statements whose compiled form is kept on the connection, run on whichever database is there.
//!
//! Diesel keeps a statement only when its type proves that the text never changes, and its types prove that of no `UPDATE`
//! and no upsert. Compiling one costs SQLite ten times what running it does, so statements on the way of a sign-in say it
//! themselves. They also pass by the shared connection type, which writes every text four times over.

use std::marker::PhantomData;

use diesel::backend::Backend;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::query_dsl::methods::{ExecuteDsl, LoadQuery};
use diesel::{QueryResult, RunQueryDsl, SqliteConnection};

use super::db::{Db, on_each_backend};

/// A statement that is compiled once for each text it takes, and found again by that text.
pub(super) struct Kept<Q>(Q);

/// Marks statements of few texts: no list of changing length, no text from outside. A row is asked for by its key, not by
/// `first` or `limit`: SQLite compiles a statement anew whenever a bound limit changes hands.
pub(super) trait Keep: Sized {
    /// Keeps the compiled form, found by the statement's type where that is enough and by its text otherwise.
    fn kept(self) -> Kept<Self> {
        Kept(self)
    }

    /// Keeps the compiled form of an update or upsert whose text never changes, found by a name of its own: an enum without
    /// values beside the statement. Saves writing the text each time.
    fn kept_as<Name: 'static>(self) -> Kept<Named<Self, Name>> {
        Kept(Named(self, PhantomData))
    }
}

impl<Q> Keep for Q {}

impl<Q> Kept<Q> {
    /// Runs an insert that gives nothing back. Not for updates: diesel asks a reference to the statement whether it may be
    /// kept, and the reference answers for what is inside.
    pub fn run(self, db: &mut Db) -> QueryResult<()>
    where
        Self: Executes,
    {
        on_each_backend!(db, |conn| RunQueryDsl::execute(self, conn)).map(drop)
    }

    /// Runs an update or a delete that returns the keys of its rows; answers with how many there were.
    pub fn touch<'query, Key>(self, db: &mut Db) -> QueryResult<usize>
    where
        Self: Loads<'query, Key>,
    {
        Ok(self.load(db)?.len())
    }

    /// The first row; [`diesel::NotFound`] when there is none.
    pub fn get_result<'query, U>(self, db: &mut Db) -> QueryResult<U>
    where
        Self: Loads<'query, U>,
    {
        on_each_backend!(db, |conn| RunQueryDsl::get_result(self, conn))
    }

    /// Every row.
    pub fn load<'query, U>(self, db: &mut Db) -> QueryResult<Vec<U>>
    where
        Self: Loads<'query, U>,
    {
        on_each_backend!(db, |conn| RunQueryDsl::load(self, conn))
    }
}

impl<Q: QueryId> QueryId for Kept<Q> {
    type QueryId = Q::QueryId;
    const HAS_STATIC_QUERY_ID: bool = Q::HAS_STATIC_QUERY_ID;
}

impl<DB: Backend, Q: QueryFragment<DB>> QueryFragment<DB> for Kept<Q> {
    fn walk_ast<'b>(&'b self, pass: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        self.0.walk_ast(pass)
    }

    fn is_safe_to_cache_prepared(&self, _: &DB) -> QueryResult<bool> {
        Ok(true)
    }
}

impl<Q: Query> Query for Kept<Q> {
    type SqlType = Q::SqlType;
}

impl<Q, Conn> RunQueryDsl<Conn> for Kept<Q> {}

/// A statement that always has the same text.
pub(super) struct Named<Q, Name>(Q, PhantomData<Name>);

impl<Q, Name: 'static> QueryId for Named<Q, Name> {
    type QueryId = Name;
    const HAS_STATIC_QUERY_ID: bool = true;
}

impl<DB: Backend, Q: QueryFragment<DB>, Name> QueryFragment<DB> for Named<Q, Name> {
    fn walk_ast<'b>(&'b self, pass: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        self.0.walk_ast(pass)
    }
}

impl<Q: Query, Name> Query for Named<Q, Name> {
    type SqlType = Q::SqlType;
}

/// Says a bound once for every database that is compiled in.
macro_rules! on_every_backend {
    ($(#[$doc:meta])* $name:ident [$($generics:tt)*] = $sqlite:path, $postgres:path) => {
        $(#[$doc])*
        #[cfg(feature = "postgres")]
        pub(super) trait $name<$($generics)*>: $sqlite + $postgres {}
        #[cfg(feature = "postgres")]
        impl<$($generics)* Q: $sqlite + $postgres> $name<$($generics)*> for Q {}
        $(#[$doc])*
        #[cfg(not(feature = "postgres"))]
        pub(super) trait $name<$($generics)*>: $sqlite {}
        #[cfg(not(feature = "postgres"))]
        impl<$($generics)* Q: $sqlite> $name<$($generics)*> for Q {}
    };
}

on_every_backend!(
    /// Can be executed on every database.
    Executes [] = RunsOn<SqliteConnection>, RunsOn<diesel::PgConnection>
);
on_every_backend!(
    /// Can be loaded from every database.
    Loads ['query, U,] = LoadQuery<'query, SqliteConnection, U>, LoadQuery<'query, diesel::PgConnection, U>
);

/// Can be executed on one kind of connection.
pub(super) trait RunsOn<Conn: diesel::Connection>: ExecuteDsl<Conn> + RunQueryDsl<Conn> {}
impl<Conn: diesel::Connection, Q: ExecuteDsl<Conn> + RunQueryDsl<Conn>> RunsOn<Conn> for Q {}
