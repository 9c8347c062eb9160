//! `doorcode admin add`

use super::{open, say};
use crate::domain::email::EmailAddress;
use crate::flow::setup;
use crate::settings::Settings;

/// Prints a link that works once.
pub async fn run(settings: Settings, email: &str) -> Result<(), String> {
    let email = EmailAddress::parse(email).map_err(|_| format!("{email:?} is not an e-mail address"))?;
    let app = open(settings).await?;
    let secret = setup::invite(&app, &email).await.map_err(|error| error.to_string())?;
    say(&format!("{}/setup/{secret}", app.settings.origin()));
    Ok(())
}
