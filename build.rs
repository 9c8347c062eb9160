//! `embed_migrations!` notices edited files but not new folders.

fn main() {
    println!("cargo:rerun-if-changed=migrations");
}
