//! The two migration folders are level: the same names, tables, columns, nullability and uniqueness.

use std::collections::BTreeMap;

fn folder(backend: &str) -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(backend)
}

fn names(backend: &str) -> Vec<String> {
    let mut names: Vec<String> =
        std::fs::read_dir(folder(backend)).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn both_folders_have_the_same_migrations() {
    assert_eq!(names("sqlite"), names("postgres"));
    for name in names("sqlite") {
        for file in ["up.sql", "down.sql"] {
            let level = |backend: &str| {
                let text = std::fs::read_to_string(folder(backend).join(&name).join(file)).unwrap();
                let comparable: Vec<&str> = text.lines().filter(|line| !line.starts_with("--")).collect();
                let level = comparable.join(" ").replace("BYTEA", "BLOB").replace(" WITHOUT ROWID", "").replace(" COLLATE \"C\"", "");
                level.split_whitespace().collect::<Vec<_>>().join(" ")
            };
            assert_eq!(
                level("sqlite"),
                level("postgres"),
                "{name}/{file} differ in more than the type of bytes, the place of rows and the order of letters"
            );
        }
    }
}

#[actix_web::test]
async fn the_schema_that_queries_are_checked_against_is_the_one_that_migrations_make() {
    let app = crate::support::TestApp::new().await;
    let made = columns(&app).await;
    let schema = std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/storage/schema.rs")).unwrap();
    for (table, columns) in made {
        let start = schema.find(&format!("    {table} (")).unwrap_or_else(|| panic!("schema.rs lacks {table}"));
        let body = &schema[start..start + schema[start..].find("\n}\n").unwrap()];
        for (column, nullable) in columns {
            let line = body
                .lines()
                .chain(body.split(','))
                .map(str::trim)
                .find(|line| line.rsplit('{').next().unwrap().trim().starts_with(&format!("{column} -> ")));
            let line = line.unwrap_or_else(|| panic!("schema.rs lacks {table}.{column}"));
            assert_eq!(line.contains(&format!("{column} -> Nullable<")), nullable, "{table}.{column}");
        }
    }
}

async fn columns(app: &crate::support::TestApp) -> BTreeMap<String, Vec<(String, bool)>> {
    use diesel::prelude::*;
    use diesel::sql_types::{Bool, Text};
    #[derive(QueryableByName)]
    struct Column {
        #[diesel(sql_type = Text)]
        owner: String,
        #[diesel(sql_type = Text)]
        name: String,
        #[diesel(sql_type = Bool)]
        nullable: bool,
    }
    let query = if crate::support::database::is_postgres() {
        "SELECT table_name::text AS owner, column_name::text AS name, is_nullable = 'YES' AS nullable FROM information_schema.columns WHERE table_schema = current_schema() AND table_name NOT LIKE '\\_\\_%'"
    } else {
        "SELECT m.name AS owner, p.name AS name, (p.\"notnull\" = 0) AS nullable FROM sqlite_master m JOIN pragma_table_info(m.name) p WHERE m.type = 'table' AND m.name NOT LIKE '\\_\\_%' ESCAPE '\\' AND m.name NOT LIKE 'sqlite%'"
    };
    let rows = app.app.store.read(move |db| Ok(diesel::sql_query(query).load::<Column>(db)?)).await.unwrap();
    let mut tables: BTreeMap<String, Vec<(String, bool)>> = BTreeMap::new();
    for row in rows {
        tables.entry(row.owner).or_default().push((row.name, row.nullable));
    }
    assert_eq!(tables.len(), 37);
    tables
}
