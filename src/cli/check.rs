//! `doorcode check`

use std::process::ExitCode;

use super::{complain, say};
use crate::settings::{Problem, Settings};

/// Says that the settings are in order; problems were found before this runs.
pub fn run(settings: &Settings) -> Result<(), String> {
    say(&format!("The settings are in order. Issuer: {}", settings.issuer()));
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
