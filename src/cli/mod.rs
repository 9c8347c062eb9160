//! The command line. Every command but `serve` works beside a running server.

mod admin;
mod app;
mod apply;
mod apply_client;
mod apply_file;
mod apply_look;
mod apply_system;
mod check;
mod export;
mod keys;
mod migrate;
mod serve;
mod user;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::app::{App, Surroundings};
use crate::settings::Settings;
use crate::telemetry::log;

/// Hosted login that you run yourself.
#[derive(Parser)]
#[command(name = "doorcode", version)]
pub struct Arguments {
    /// The settings file; without it, doorcode.toml in the working directory or beside the binary, if there is one
    #[arg(long, global = true)]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Start the server (the default)
    Serve,
    /// Report every problem of the settings, and whether the audit trail was changed
    Check,
    /// Bring the database up to date
    Migrate,
    /// Make the installation be what a file says, all or nothing
    Apply {
        /// A TOML file
        file: PathBuf,
    },
    /// Write the installation as a file for apply, secrets masked
    Export,
    /// Administrators
    Admin {
        #[command(subcommand)]
        command: AdminCommand,
    },
    /// People
    User {
        #[command(subcommand)]
        command: UserCommand,
    },
    /// Applications
    App {
        #[command(subcommand)]
        command: AppCommand,
    },
    /// Keys that sign tokens
    Keys {
        #[command(subcommand)]
        command: KeysCommand,
    },
}

#[derive(Subcommand)]
enum KeysCommand {
    /// Make a new key, publish it now, and sign with it once every application can know it
    Rotate(keys::Rotate),
    /// List the keys and what each is doing
    List,
}

#[derive(Subcommand)]
enum AdminCommand {
    /// Print a link that makes an administrator; it works once
    Add {
        /// The administrator's e-mail address
        #[arg(long)]
        email: String,
    },
}

#[derive(Subcommand)]
enum UserCommand {
    /// Make an account for somebody, mail them a link to it, and print the link; it works once, for seven days
    Invite(user::Invite),
}

#[derive(Subcommand)]
enum AppCommand {
    /// Register an application
    Add(app::Add),
    /// Give an application a new secret; the old one counts for a while
    RotateSecret(app::RotateSecret),
}

/// Runs a command; failures are words on standard error and a status that is not 0.
pub fn run(arguments: Arguments) -> ExitCode {
    let command = arguments.command.unwrap_or(Command::Serve);
    let file = arguments.config.or_else(settings_file);
    let settings = match Settings::load(file.as_deref()) {
        Ok(settings) => settings,
        Err(problems) => return check::report(&problems),
    };
    log::start(&settings.log_level, settings.log_format);
    let done = actix_web::rt::System::new().block_on(dispatch(command, settings));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(what) => {
            complain(&what);
            ExitCode::FAILURE
        }
    }
}

/// `doorcode.toml` in the working directory, else beside the binary.
fn settings_file() -> Option<PathBuf> {
    let beside = std::env::current_exe().ok().and_then(|binary| Some(binary.parent()?.join("doorcode.toml")));
    [Some(PathBuf::from("doorcode.toml")), beside].into_iter().flatten().find(|path| path.exists())
}

async fn dispatch(command: Command, settings: Settings) -> Result<(), String> {
    match command {
        Command::Serve => serve::run(settings).await,
        Command::Check => check::run(settings).await,
        Command::Migrate => migrate::run(&settings),
        Command::Apply { file } => apply::run(settings, &file).await,
        Command::Export => export::run(settings).await,
        Command::Admin { command: AdminCommand::Add { email } } => admin::run(settings, &email).await,
        Command::User { command: UserCommand::Invite(invite) } => user::invite(settings, invite).await,
        Command::App { command: AppCommand::Add(add) } => app::run(settings, add).await,
        Command::App { command: AppCommand::RotateSecret(rotate) } => app::rotate_secret(settings, rotate).await,
        Command::Keys { command: KeysCommand::Rotate(rotate) } => keys::rotate(settings, rotate).await,
        Command::Keys { command: KeysCommand::List } => keys::list(settings).await,
    }
}

async fn open(settings: Settings) -> Result<App, String> {
    App::open(settings, Surroundings::of_command()).await.map_err(|error| error.to_string())
}

/// Writes a line to standard output; a full or closed pipe is nobody's failure.
fn say(line: &str) {
    let _ = writeln!(std::io::stdout().lock(), "{line}");
}

/// Writes a line to standard error.
fn complain(line: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}
