//! Tables on standard output, and the same as JSON.

use std::fmt::Write;

use serde_json::{Value, json};

use crate::options::Options;
use crate::server::Installation;
use crate::tally::{Series, median};
use crate::usage;

const SHOWN_FAILURE: usize = 8000;

/// Everything measured so far.
#[derive(Default)]
pub struct Report {
    series: Vec<Series>,
    figures: Vec<Figure>,
    notes: Vec<String>,
    complaints: Vec<String>,
    incomplete: bool,
}

/// A single number that is not a load's.
pub struct Figure {
    scenario: &'static str,
    name: &'static str,
    value: f64,
    unit: &'static str,
    sign: &'static str,
    goal: Option<f64>,
}

impl Figure {
    /// A number of which more is better.
    pub fn at_least(scenario: &'static str, name: &'static str, value: f64, unit: &'static str) -> Self {
        Self { scenario, name, value, unit, sign: ">=", goal: None }
    }

    /// A number of which less is better.
    pub fn at_most(scenario: &'static str, name: &'static str, value: f64, unit: &'static str) -> Self {
        Self { scenario, name, value, unit, sign: "<=", goal: None }
    }

    /// The "v1" figure of the reference, in the same unit.
    pub fn goal(self, goal: f64) -> Self {
        Self { goal: Some(goal), ..self }
    }

    fn json(&self) -> Value {
        json!({
            "scenario": self.scenario, "name": self.name, "value": self.value, "unit": self.unit,
            "v1": self.goal.map(|goal| json!({"sign": self.sign, "value": goal})),
        })
    }
}

impl Report {
    /// Adds a single number.
    pub fn add(&mut self, figure: Figure) {
        self.figures.push(figure);
    }

    /// Adds series to the table, and their errors with the server's own words.
    pub fn add_series(&mut self, series: Vec<Series>, installation: &Installation) {
        self.add_errors(&series, installation);
        self.series.extend(series);
    }

    /// Adds only the errors of series.
    pub fn add_errors(&mut self, series: &[Series], installation: &Installation) {
        let failed: Vec<_> = series.iter().filter(|series| series.errors() > 0).collect();
        for series in &failed {
            self.complaints.push(complaint(series));
        }
        if !failed.is_empty() {
            let log = installation.log_tail();
            self.complaints.push(format!("--- the server's log ends with ---\n{log}"));
        }
        for silent in series.iter().filter(|series| series.operations() == 0 && series.errors() == 0) {
            self.notes.push(format!("{}: nothing was done", silent.name));
        }
    }

    /// Adds a remark.
    pub fn note(&mut self, text: impl Into<String>) {
        self.notes.push(text.into());
    }

    /// Says that a scenario could not run to its end.
    pub fn trouble(&mut self, scenario: &str, error: &str) {
        self.incomplete = true;
        self.complaints.push(format!("!!! {scenario} COULD NOT RUN: {error}"));
    }

    /// Whether everything that was asked could run, with errors or without.
    pub fn is_complete(&self) -> bool {
        !self.incomplete
    }

    /// The tables, the notes and the errors as text.
    pub fn text(&self, options: &Options) -> String {
        let mut out = String::new();
        let (cores, processor) = usage::machine();
        let _ = writeln!(out, "\n{}, {cores} cores; {}", processor, options.binary.display());
        let (rounds, seconds) = (options.rounds, options.seconds);
        let _ = writeln!(out, "medians of {rounds} rounds of {seconds} s; data folders in {}", options.dir.display());
        if !self.series.is_empty() {
            let _ = writeln!(
                out,
                "\n{:<26} {:>5} {:>10} {:>17} {:>9} {:>9} {:>6} {:>9} {:>8} {:>8} {:>9} {:>9} {:>7}",
                "scenario", "c", "CPU us/op", "(least-most)", "/s/core", "v1", "ratio", "wall /s", "p50 ms", "p99 ms", "driver us", "done", "errors",
            );
        }
        self.series.iter().for_each(|series| write_series(&mut out, series));
        if !self.figures.is_empty() {
            let header = ("scenario", "figure", "value", "v1", "ratio");
            let _ = writeln!(out, "\n{:<14} {:<36} {:>14} {:>14} {:>6}", header.0, header.1, header.2, header.3, header.4);
        }
        self.figures.iter().for_each(|figure| write_figure(&mut out, figure));
        for note in &self.notes {
            let _ = writeln!(out, "\n{note}");
        }
        for complaint in &self.complaints {
            let _ = writeln!(out, "\n{complaint}");
        }
        out
    }

    /// The same as one JSON document.
    pub fn json(&self, options: &Options) -> Value {
        let (cores, processor) = usage::machine();
        json!({
            "processor": processor, "cores": cores, "binary": options.binary.display().to_string(),
            "rounds": options.rounds, "seconds": options.seconds, "special_client": options.special_client,
            "database": if options.database.is_some() { "given" } else { "sqlite" }, "forwarded": options.forwarded,
            "series": self.series.iter().map(Series::json).collect::<Vec<_>>(),
            "figures": self.figures.iter().map(Figure::json).collect::<Vec<_>>(),
            "notes": self.notes, "complaints": self.complaints,
        })
    }
}

fn write_series(out: &mut String, series: &Series) {
    let cpu = series.cpu_us();
    let range = cpu.iter().fold((f64::INFINITY, 0.0_f64), |(least, most), us| (least.min(*us), most.max(*us)));
    let range = if cpu.is_empty() { "-".to_owned() } else { format!("({:.1}-{:.1})", range.0, range.1) };
    let (p50, p99) = series.latencies_ms();
    let floor = series.floor.map_or_else(|| "-".to_owned(), |floor| format!("{floor:.0}"));
    let ratio = series.floor.map_or_else(|| "-".to_owned(), |floor| format!("{:.2}", series.per_core() / floor));
    let _ = writeln!(
        out,
        "{:<26} {:>5} {:>10.1} {:>17} {:>9.0} {:>9} {:>6} {:>9.0} {:>8.2} {:>8.2} {:>9.1} {:>9} {:>7}{}",
        series.name,
        series.concurrency,
        median(&cpu),
        range,
        series.per_core(),
        floor,
        ratio,
        median(&series.wall_rates()),
        p50,
        p99,
        series.driver_us(),
        series.operations(),
        series.errors(),
        if series.errors() > 0 { " <<< ERRORS" } else { "" },
    );
}

fn write_figure(out: &mut String, figure: &Figure) {
    let value = format!("{:.2} {}", figure.value, figure.unit);
    let goal = figure.goal.map_or_else(|| "-".to_owned(), |goal| format!("{} {goal} {}", figure.sign, figure.unit));
    let ratio = figure.goal.filter(|goal| *goal > 0.0);
    let ratio = ratio.map_or_else(|| "-".to_owned(), |goal| format!("{:.2}", figure.value / goal));
    let (value, goal) = (value.trim_end(), goal.trim_end());
    let _ = writeln!(out, "{:<14} {:<36} {value:>14} {goal:>14} {ratio:>6}", figure.scenario, figure.name);
}

fn complaint(series: &Series) -> String {
    let (errors, done) = (series.errors(), series.operations());
    let mut out = format!("!!! {} c={}: {errors} ERRORS beside {done} done", series.name, series.concurrency);
    for failure in &series.failures {
        let status = if failure.status == 0 { "no answer".to_owned() } else { failure.status.to_string() };
        let mut end = failure.text.len().min(SHOWN_FAILURE);
        while !failure.text.is_char_boundary(end) {
            end -= 1;
        }
        let _ = write!(out, "\n--- {}: {status}\n{}", failure.step, &failure.text[..end]);
    }
    if series.failures.iter().any(|failure| failure.status == 429) {
        out.push_str("\n(429: all logins come from 127.0.0.1 unless --forwarded is given)");
    }
    out
}
