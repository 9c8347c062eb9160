//! How the providers are doing: the circuit breaker, `/health/ready` and the time that an answer usually takes.

use std::sync::Mutex;
use std::time::Duration;

use crate::domain::time::UtcTime;

/// Failures in a row that open the circuit.
const FAILURES: u32 = 5;
/// How long it stays open before one message is let through again.
const OPEN: Duration = Duration::from_secs(20);

#[derive(Default)]
struct State {
    failures: u32,
    last_error: Option<(UtcTime, String)>,
    open_until: Option<UtcTime>,
    usual: Duration,
}

/// The SMS provider as this node sees it.
#[derive(Default)]
pub struct Health(Mutex<State>);

/// What `/health/ready` says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HealthReport {
    /// Failures in a row.
    pub failures: u32,
    /// The last error in words that hold no number.
    pub last_error: Option<String>,
    /// Whether messages are held back.
    pub is_open: bool,
}

impl Health {
    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        match self.0.lock() {
            Ok(state) => state,
            Err(poisoned) => poisoned.into_inner(),
        }
    }

    /// Whether a message may be tried now. Once the pause is over, one is, and the next only if it helped.
    pub fn lets_through(&self, now: UtcTime) -> bool {
        let mut state = self.state();
        match state.open_until {
            Some(until) if now < until => false,
            Some(_) => {
                state.open_until = Some(now + OPEN);
                true
            }
            None => true,
        }
    }

    /// Notes that the provider answered as it should.
    pub fn succeeded(&self, took: Duration) {
        let mut state = self.state();
        state.failures = 0;
        state.open_until = None;
        state.last_error = None;
        // A moving average over about eight answers.
        state.usual = (state.usual * 7 + took) / 8;
    }

    /// Notes a failure that is the provider's or ours, not the number's.
    pub fn failed(&self, what: &str, now: UtcTime) {
        let mut state = self.state();
        state.failures = state.failures.saturating_add(1);
        state.last_error = Some((now, what.to_owned()));
        if state.failures >= FAILURES {
            state.open_until = Some(now + OPEN);
        }
    }

    /// How long an answer usually takes: a decoy waits as long, so that waiting tells nothing (requirement A1).
    pub fn usual(&self) -> Duration {
        self.state().usual
    }

    /// The present state.
    pub fn report(&self, now: UtcTime) -> HealthReport {
        let state = self.state();
        HealthReport {
            failures: state.failures,
            last_error: state.last_error.as_ref().map(|(_, what)| what.clone()),
            is_open: state.open_until.is_some_and(|until| now < until),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_failures_open_the_circuit_and_one_success_closes_it() {
        let health = Health::default();
        let now = UtcTime::from_seconds(1_000);
        for _ in 0..4 {
            health.failed("HTTP 503", now);
            assert!(health.lets_through(now));
        }
        health.failed("HTTP 503", now);
        assert!(!health.lets_through(now));
        let later = now + OPEN;
        assert!(health.lets_through(later), "one is tried");
        assert!(!health.lets_through(later), "and only one");
        health.succeeded(Duration::from_millis(80));
        assert!(health.lets_through(later));
    }
}
