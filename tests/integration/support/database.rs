//! A database of its own for each test: a file, or a schema in the PostgreSQL that the environment names.

use std::path::{Path, PathBuf};
use std::sync::Once;
use std::sync::atomic::{AtomicU32, Ordering};

pub enum TestDatabase {
    Sqlite(PathBuf),
    Postgres { base: String, schema: String },
}

pub fn is_postgres() -> bool {
    std::env::var("DOORCODE_TEST_POSTGRES_URL").is_ok_and(|url| !url.is_empty())
}

impl TestDatabase {
    pub fn make(folder: &Path) -> Self {
        static SAID: Once = Once::new();
        static COUNT: AtomicU32 = AtomicU32::new(0);
        if !is_postgres() {
            SAID.call_once(|| eprintln!("left out: PostgreSQL (set DOORCODE_TEST_POSTGRES_URL to run the whole suite on it)"));
            return Self::Sqlite(folder.join("doorcode.db"));
        }
        let base = std::env::var("DOORCODE_TEST_POSTGRES_URL").unwrap();
        let schema = format!("t{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::SeqCst));
        run(&base, &format!("CREATE SCHEMA {schema}"));
        Self::Postgres { base, schema }
    }

    pub fn url(&self) -> String {
        match self {
            Self::Sqlite(path) => format!("sqlite:{}", path.display()),
            Self::Postgres { base, schema } => format!("{base}?options=-csearch_path%3D{schema}"),
        }
    }

    pub fn forget(&self) {
        if let Self::Postgres { base, schema } = self {
            let (base, statement) = (base.clone(), format!("DROP SCHEMA {schema} CASCADE"));
            // The pool may still hold connections; dropping can wait for them without holding up the test.
            std::thread::spawn(move || run(&base, &statement));
        }
    }
}

fn run(url: &str, statement: &str) {
    use diesel::Connection;
    use diesel::connection::SimpleConnection;
    let mut conn = diesel::PgConnection::establish(url).expect("the PostgreSQL of the tests answers");
    let _ = conn.batch_execute(&format!("SET lock_timeout = '5s'; {statement}"));
}
