//! Rounds, series of rounds, and the errors that happened in them.

use std::time::Duration;

use serde_json::{Value, json};

use crate::failure::Failure;

const KEPT_FAILURES: usize = 3;

/// What happened in a stretch of load.
#[derive(Default)]
pub struct Tally {
    /// Operations that ended as they should.
    pub operations: usize,
    /// Operations that did not.
    pub errors: usize,
    /// The first distinct failures.
    pub failures: Vec<Failure>,
    latencies_us: Vec<u32>,
}

/// One round of one scenario.
pub struct Round {
    /// Operations that ended as they should.
    pub operations: usize,
    /// Operations that did not.
    pub errors: usize,
    /// CPU time of the server, in seconds.
    pub cpu_seconds: f64,
    /// CPU time of this program, in seconds.
    pub driver_seconds: f64,
    /// Duration, in seconds, until the last operation ended.
    pub wall_seconds: f64,
    /// Median wall latency of an operation, in milliseconds.
    pub p50_ms: f64,
    /// 99th percentile of the wall latency, in milliseconds.
    pub p99_ms: f64,
}

/// The rounds of one scenario at one concurrency.
pub struct Series {
    /// The scenario, or the part of one.
    pub name: String,
    /// Virtual users at a time.
    pub concurrency: usize,
    /// The floor of "v1" in operations per second and core, where the reference names one.
    pub floor: Option<f64>,
    /// The rounds, in order.
    pub rounds: Vec<Round>,
    /// The first distinct failures of all rounds.
    pub failures: Vec<Failure>,
}

impl Tally {
    /// Counts one operation that took `latency`.
    pub fn record(&mut self, outcome: Result<(), Failure>, latency: Duration) {
        match outcome {
            Ok(()) => {
                self.operations += 1;
                self.latencies_us.push(u32::try_from(latency.as_micros()).unwrap_or(u32::MAX));
            }
            Err(failure) => self.fail(failure),
        }
    }

    /// Counts one failure.
    pub fn fail(&mut self, failure: Failure) {
        self.errors += 1;
        keep(&mut self.failures, failure);
    }

    /// Adds what another virtual user counted.
    pub fn merge(&mut self, other: Self) {
        self.operations += other.operations;
        self.errors += other.errors;
        self.latencies_us.extend(other.latencies_us);
        other.failures.into_iter().for_each(|failure| keep(&mut self.failures, failure));
    }

    /// The wall latency in milliseconds that the share `share` of all operations did not exceed.
    pub fn percentile_ms(&mut self, share: f64) -> f64 {
        self.latencies_us.sort_unstable();
        let rank = (share * self.latencies_us.len() as f64).ceil() as usize;
        let latency = self.latencies_us.get(rank.saturating_sub(1));
        latency.map_or(0.0, |micros| f64::from(*micros) / 1000.0)
    }
}

impl Series {
    /// A series without rounds.
    pub fn new(name: impl Into<String>, concurrency: usize, floor: Option<f64>) -> Self {
        Self { name: name.into(), concurrency, floor, rounds: Vec::new(), failures: Vec::new() }
    }

    /// Adds one round and the failures in it.
    pub fn push(&mut self, round: Round, failures: Vec<Failure>) {
        self.rounds.push(round);
        failures.into_iter().for_each(|failure| keep(&mut self.failures, failure));
    }

    /// Server CPU per operation in microseconds, one value a round.
    pub fn cpu_us(&self) -> Vec<f64> {
        self.per_round(|round| round.cpu_seconds * 1e6 / round.operations as f64)
    }

    /// CPU of this program per operation in microseconds, the median.
    pub fn driver_us(&self) -> f64 {
        median(&self.per_round(|round| round.driver_seconds * 1e6 / round.operations as f64))
    }

    /// Operations per second of server CPU; 0 when no CPU time was seen.
    pub fn per_core(&self) -> f64 {
        let micros = median(&self.cpu_us());
        if micros > 0.0 { 1e6 / micros } else { 0.0 }
    }

    /// Operations per second of wall time, one value a round.
    pub fn wall_rates(&self) -> Vec<f64> {
        self.rounds.iter().map(|round| round.operations as f64 / round.wall_seconds).collect()
    }

    /// Median of the rounds' p50 and of their p99, in milliseconds.
    pub fn latencies_ms(&self) -> (f64, f64) {
        (median(&self.per_round(|round| round.p50_ms)), median(&self.per_round(|round| round.p99_ms)))
    }

    /// Operations that succeeded, in all rounds.
    pub fn operations(&self) -> usize {
        self.rounds.iter().map(|round| round.operations).sum()
    }

    /// Operations that failed, in all rounds.
    pub fn errors(&self) -> usize {
        self.rounds.iter().map(|round| round.errors).sum()
    }

    /// Everything as JSON, rounds included.
    pub fn json(&self) -> Value {
        let (p50, p99) = self.latencies_ms();
        let rounds = self.rounds.iter().map(|round| {
            json!({
                "operations": round.operations, "errors": round.errors, "server_cpu_seconds": round.cpu_seconds,
                "driver_cpu_seconds": round.driver_seconds, "wall_seconds": round.wall_seconds,
                "p50_ms": round.p50_ms, "p99_ms": round.p99_ms,
            })
        });
        let failures = self.failures.iter().map(|failure| json!({"step": failure.step, "status": failure.status, "text": failure.text}));
        json!({
            "scenario": self.name, "concurrency": self.concurrency, "server_cpu_us": median(&self.cpu_us()),
            "per_core": self.per_core(), "floor_per_core": self.floor,
            "ratio": self.floor.map(|floor| self.per_core() / floor),
            "wall_per_second": median(&self.wall_rates()), "driver_cpu_us": self.driver_us(),
            "p50_ms": p50, "p99_ms": p99, "operations": self.operations(), "errors": self.errors(),
            "rounds": rounds.collect::<Vec<_>>(), "failures": failures.collect::<Vec<_>>(),
        })
    }

    fn per_round(&self, value: impl Fn(&Round) -> f64) -> Vec<f64> {
        self.rounds.iter().filter(|round| round.operations > 0).map(value).collect()
    }
}

/// The median; 0 of nothing.
pub fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    match sorted.len() {
        0 => 0.0,
        length if length % 2 == 1 => sorted[middle],
        _ => f64::midpoint(sorted[middle - 1], sorted[middle]),
    }
}

/// Keeps a failure if it is among the first and unlike those already kept.
fn keep(kept: &mut Vec<Failure>, failure: Failure) {
    if kept.len() < KEPT_FAILURES && kept.iter().all(|other| kind(other) != kind(&failure)) {
        kept.push(failure);
    }
}

/// Pages differ in tokens and incident ids, so only the step, the status and a JSON error's own words count.
fn kind(failure: &Failure) -> (&'static str, u16, String) {
    let document: Value = serde_json::from_str(&failure.text).unwrap_or_default();
    let words = ["error", "error_description", "code", "description"].map(|key| document[key].to_string());
    (failure.step, failure.status, words.concat())
}
