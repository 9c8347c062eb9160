//! `doorcode migrate`

use super::say;
use crate::settings::Settings;
use crate::storage::{DatabaseUrl, Store, Synchronous};

/// Brings the database up to date and stops.
pub fn run(settings: &Settings) -> Result<(), String> {
    std::fs::create_dir_all(&settings.data_dir).map_err(|error| format!("the data folder cannot be made: {error}"))?;
    let url = DatabaseUrl::parse(settings.database_url.expose())?;
    Store::open(&url, Synchronous::Full).map_err(|error| error.to_string())?;
    say("The database is up to date.");
    Ok(())
}
