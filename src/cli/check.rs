//! `doorcode check`

use std::process::ExitCode;

use super::{complain, say};
use crate::domain::audit_chain::Flaw;
use crate::flow::seal::{self, Depth};
use crate::settings::{Problem, Settings};
use crate::storage::{DatabaseUrl, Store};

/// Says that the settings are in order, since problems were found before this runs; and whether the audit trail still says what
/// it said. A database that is not there or not up to date stays as it is.
pub async fn run(settings: Settings) -> Result<(), String> {
    say(&format!("The settings are in order. Issuer: {}", settings.issuer()));
    let url = DatabaseUrl::parse(settings.database_url.expose())?;
    if !settings.key_file.exists() || !Store::is_ready(&url) {
        say("The audit trail was not looked at: there is no database here that is up to date.");
        return Ok(());
    }
    let app = super::open(settings).await?;
    let report = seal::verify(&app.store, &app.keyring, Depth::Whole).await.map_err(|error| error.to_string())?;
    if let Some((link, until, flaw)) = report.broken {
        let what = match flaw {
            Flaw::Link => "the link is not the one that was made, or one before it is gone".to_owned(),
            Flaw::Changed(id) => format!("event {id} was changed"),
            Flaw::Added(id) => format!("event {id} was added later"),
            Flaw::Missing(count) => format!("events are gone: {count}"),
        };
        return Err(format!("The audit trail is broken at link {link}, which ends {until:?}: {what}"));
    }
    match (report.through, report.head) {
        (Some((link, until)), Some(head)) => {
            let (events, links) = (report.events, report.links);
            say(&format!("The audit trail holds up to {until:?}: events: {events}, links: {links}. Newest link: {link}, {head}"));
        }
        _ => say("The audit trail holds no link yet; events are sealed a minute after they happen, while the server runs."),
    }
    Ok(())
}

/// Lists every problem.
pub fn report(problems: &[Problem]) -> ExitCode {
    complain(&format!("{} in the settings:", if problems.len() == 1 { "1 problem".into() } else { format!("{} problems", problems.len()) }));
    for problem in problems {
        complain(&format!("  {problem}"));
    }
    ExitCode::from(2)
}
