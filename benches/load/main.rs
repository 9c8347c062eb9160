//! Load on the release binary: server CPU per operation, and what follows from it.
//!
//! Whole logins are driven against a server started for the purpose, with a stand-in for the SMS gateway inside this
//! program. The figure to trust is the CPU time of the server process (user and system, all threads) for one
//! operation, and its inverse, operations per second and core; wall figures are printed beside it. Rounds are
//! repeated and interleaved, and medians are told. Nothing here passes or fails by time: the floors of "v1" stand
//! beside the measured figures for the reader.
//!
//! `cargo bench --bench load -- --help` lists the options. Only loopback addresses are ever connected to.

// The clock, the environment and processes are the very subject here.
#![allow(clippy::disallowed_methods, clippy::print_stdout, clippy::print_stderr, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod cookies;
mod driver;
mod failure;
mod forms;
mod http;
mod identities;
mod options;
mod person;
mod report;
mod scenario;
mod server;
mod sink;
mod special;
mod tally;
mod urls;
mod usage;
mod wire;

use std::os::unix::process::CommandExt;
use std::process::{Command, ExitCode};
use std::sync::Arc;

use crate::identities::Identities;
use crate::options::{HELP, Options};
use crate::report::Report;
use crate::scenario::{Scenario, Stage};
use crate::sink::Sink;

/// A thousand users, as many connections of the server to the sink, and some to spare.
const WANTED_FILES: u64 = 8192;
const RAISED: &str = "LOAD_RAISED_OPEN_FILES";

fn main() -> ExitCode {
    // `cargo test --all-targets` runs benchmarks bare; measuring has to be asked for.
    if std::env::args().len() == 1 {
        println!("nothing measured: start with cargo bench --bench load, or see --help");
        return ExitCode::SUCCESS;
    }
    let options = match Options::parse(std::env::args().skip(1)) {
        Ok(Some(options)) => options,
        Ok(None) => {
            let names = Scenario::ALL.map(Scenario::name).join(", ");
            println!("{HELP}{names}");
            return ExitCode::SUCCESS;
        }
        Err(error) => return fail(&error),
    };
    raise_open_files();
    // One thread, so that the driver leaves the other core to the server.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    match runtime.map_err(|error| error.to_string()).and_then(|runtime| runtime.block_on(measure(options))) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&error),
    }
}

async fn measure(options: Options) -> Result<(), String> {
    let sink = Sink::start().await.map_err(|error| format!("the sink cannot listen: {error}"))?;
    let stage = Stage { options, sink, identities: Arc::new(Identities::new()) };
    let mut report = Report::default();
    tokio::select! {
        () = run(&stage, &mut report) => {}
        _ = tokio::signal::ctrl_c() => report.trouble("the rest", "interrupted"),
    }
    let (messages, unread) = stage.sink.messages();
    report.note(format!("the sink took {messages} messages, {unread} of them without a recognisable code"));
    println!("{}", report.text(&stage.options));
    if let Some(file) = &stage.options.json {
        let document = format!("{:#}\n", report.json(&stage.options));
        std::fs::write(file, document).map_err(|error| format!("{}: {error}", file.display()))?;
    }
    if report.is_complete() { Ok(()) } else { Err("not every scenario could run; see above".to_owned()) }
}

/// Runs everything that was chosen; what could not run is noted in the report, so that the rest is not lost.
async fn run(stage: &Stage, report: &mut Report) {
    if let Err(error) = scenario::run_simple(stage, report).await {
        report.trouble("the rounds of one load", &error);
    }
    special::run(stage, report).await;
}

/// Starts this program again under the hard limit on open files when the soft one is too low for 1024 users.
fn raise_open_files() {
    if usage::open_files_limit() >= WANTED_FILES || std::env::var_os(RAISED).is_some() {
        return;
    }
    let Ok(program) = std::env::current_exe() else { return };
    let script = "ulimit -n \"$(ulimit -Hn)\"; exec \"$0\" \"$@\"";
    let mut command = Command::new("sh");
    command.args(["-c", script]).arg(program).args(std::env::args_os().skip(1)).env(RAISED, "1");
    // Only a failure returns; the run goes on with what is allowed.
    let error = command.exec();
    eprintln!("open files stay limited: {error}");
}

fn fail(error: &str) -> ExitCode {
    eprintln!("load: {error}");
    ExitCode::FAILURE
}
