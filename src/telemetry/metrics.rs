//! Prometheus metrics. Labels are declared types with few values each: no number, address or id can become one.

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;

/// Labels of an HTTP request.
#[derive(Clone, PartialEq, Eq, Hash, Debug, EncodeLabelSet)]
pub struct RequestLabels {
    /// The route's pattern, never the path.
    pub route: String,
    /// The status code.
    pub status: u16,
}

/// One stable word.
#[derive(Clone, PartialEq, Eq, Hash, Debug, EncodeLabelSet)]
pub struct KindLabels {
    /// The word.
    pub kind: &'static str,
}

/// Everything that is counted.
pub struct Metrics {
    registry: Registry,
    /// HTTP requests by route and status.
    pub requests: Family<RequestLabels, Counter>,
    /// Seconds that a request took.
    pub latency: Histogram,
    /// Messages by outcome.
    pub messages: Family<KindLabels, Counter>,
    /// Sign-in events by kind.
    pub events: Family<KindLabels, Counter>,
    /// Limits that said no, by key.
    pub refusals: Family<KindLabels, Counter>,
    /// Faults by code.
    pub faults: Family<KindLabels, Counter>,
}

impl Default for Metrics {
    fn default() -> Self {
        let mut registry = Registry::with_prefix("doorcode");
        let requests = Family::default();
        let messages = Family::default();
        let events = Family::default();
        let refusals = Family::default();
        let faults = Family::default();
        let latency = Histogram::new([0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1.0, 2.5, 5.0, 10.0]);
        registry.register("http_requests", "HTTP requests by route and status", requests.clone());
        registry.register("http_request_seconds", "Seconds that a request took", latency.clone());
        registry.register("messages", "Messages by outcome", messages.clone());
        registry.register("events", "Sign-in events by kind", events.clone());
        registry.register("limit_refusals", "Limits that said no, by key", refusals.clone());
        registry.register("faults", "Faults by code", faults.clone());
        Self { registry, requests, latency, messages, events, refusals, faults }
    }
}

impl Metrics {
    /// The text format that Prometheus reads.
    pub fn render(&self) -> String {
        let mut text = String::new();
        match encode(&mut text, &self.registry) {
            Ok(()) => text,
            Err(_) => String::new(),
        }
    }
}
