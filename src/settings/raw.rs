//! Collected values by key, and the problems found while reading them.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::ops::RangeInclusive;
use std::path::Path;
use std::str::FromStr;

use ipnet::IpNet;

use super::{Problem, TlsFiles};

const PREFIX: &str = "DOORCODE__";

/// Values by dotted key. What nobody asked for by the end is a typo.
pub struct Raw {
    values: BTreeMap<String, String>,
    problems: Vec<Problem>,
}

impl Raw {
    /// Flattens the file and lays the environment over it.
    ///
    /// # Errors
    /// When the file cannot be read or is no TOML.
    pub fn load(file: Option<&Path>, environment: impl Iterator<Item = (String, String)>) -> Result<Self, Vec<Problem>> {
        let mut values = BTreeMap::new();
        if let Some(path) = file {
            let problem = |what: String| vec![Problem { key: path.display().to_string(), what }];
            let text = std::fs::read_to_string(path).map_err(|error| problem(error.to_string()))?;
            let table: toml::Table = text.parse().map_err(|error: toml::de::Error| problem(error.message().to_owned()))?;
            flatten("", &toml::Value::Table(table), &mut values);
        }
        for (name, value) in environment {
            if let Some(key) = name.strip_prefix(PREFIX) {
                values.insert(key.to_ascii_lowercase().replace("__", "."), value);
            }
        }
        Ok(Self { values, problems: Vec::new() })
    }

    /// Notes a problem with a key.
    pub fn problem(&mut self, key: &str, what: &str) {
        self.problems.push(Problem { key: key.to_owned(), what: what.to_owned() });
    }

    /// A text; empty counts as absent.
    pub fn optional(&mut self, key: &str) -> Option<String> {
        self.values.remove(key).map(|value| value.trim().to_owned()).filter(|value| !value.is_empty())
    }

    /// A text with a default.
    pub fn text(&mut self, key: &str, default: &str) -> String {
        self.optional(key).unwrap_or_else(|| default.to_owned())
    }

    /// A value of a type that parses itself; `default` must parse.
    pub fn parse<T: FromStr>(&mut self, key: &str, default: &str, wanted: &str) -> T
    where
        T::Err: std::fmt::Debug,
    {
        let text = self.text(key, default);
        match text.parse() {
            Ok(value) => value,
            Err(_) => {
                self.problem(key, &format!("must be {wanted}"));
                #[allow(clippy::expect_used, reason = "defaults are written beside the call and tested")]
                default.parse().expect("the default parses")
            }
        }
    }

    /// `true` or `false`.
    pub fn flag(&mut self, key: &str, default: bool) -> bool {
        self.parse(key, if default { "true" } else { "false" }, "true or false")
    }

    /// A number in a range.
    pub fn number(&mut self, key: &str, default: u64, range: RangeInclusive<u64>) -> u64 {
        self.optional_number(key, range).unwrap_or(default)
    }

    /// A number in a range, if there is one.
    pub fn optional_number(&mut self, key: &str, range: RangeInclusive<u64>) -> Option<u64> {
        let text = self.optional(key)?;
        match text.parse() {
            Ok(number) if range.contains(&number) => Some(number),
            _ => {
                self.problem(key, &format!("must be a number from {} to {}", range.start(), range.end()));
                None
            }
        }
    }

    /// One of a few words; the first is the default.
    pub fn choice(&mut self, key: &str, words: &[&'static str]) -> &'static str {
        let Some(text) = self.optional(key) else { return words[0] };
        match words.iter().find(|word| text.eq_ignore_ascii_case(word)) {
            Some(word) => word,
            None => {
                self.problem(key, &format!("must be one of: {}", words.join(", ")));
                words[0]
            }
        }
    }

    /// An address and port, if there is one.
    pub fn optional_address(&mut self, key: &str) -> Option<SocketAddr> {
        let text = self.optional(key)?;
        text.parse().map_err(|_| self.problem(key, "must be an address and port like 127.0.0.1:9090")).ok()
    }

    /// An http or https URL, if there is one.
    pub fn optional_url(&mut self, key: &str) -> Option<String> {
        let text = self.optional(key)?;
        match url::Url::parse(&text) {
            Ok(url) if matches!(url.scheme(), "http" | "https") && url.has_host() => Some(text),
            _ => {
                self.problem(key, "must be an http or https URL");
                None
            }
        }
    }

    /// A comma-separated list of networks; a plain address is a network of one.
    pub fn networks(&mut self, key: &str) -> Vec<IpNet> {
        let text = self.text(key, "");
        let mut networks = Vec::new();
        for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
            match part.parse::<IpNet>().ok().or_else(|| part.parse::<std::net::IpAddr>().ok().map(IpNet::from)) {
                Some(network) => networks.push(network),
                None => self.problem(key, &format!("{part:?} is not a network like 10.0.0.0/8")),
            }
        }
        networks
    }

    /// The certificate and key, both or neither.
    pub fn tls(&mut self) -> Option<TlsFiles> {
        match (self.optional("server.tls_certificate"), self.optional("server.tls_key")) {
            (Some(certificate), Some(key)) => Some(TlsFiles { certificate: certificate.into(), key: key.into() }),
            (None, None) => None,
            _ => {
                self.problem("server.tls_certificate", "needs server.tls_key beside it, and the other way round");
                None
            }
        }
    }

    /// The origin that browsers see.
    pub fn public_url(&mut self, key: &str, port: u16) -> url::Url {
        let default = format!("http://localhost:{port}");
        let url: url::Url = self.parse(key, &default, "an origin like https://login.example.com");
        let is_origin = matches!(url.scheme(), "http" | "https")
            && url.has_host()
            && url.path() == "/"
            && url.query().is_none()
            && url.fragment().is_none()
            && url.username().is_empty();
        if !is_origin {
            self.problem(key, "must be an origin like https://login.example.com, without a path");
        } else if url.scheme() == "http" && !super::is_loopback(&url) {
            self.problem(key, "must be https unless it is a loopback address");
        }
        url
    }

    /// Ends the reading: what is left over is unknown.
    pub fn finish(mut self) -> Result<(), Vec<Problem>> {
        for key in self.values.into_keys() {
            self.problems.push(Problem { key, what: "is no setting".into() });
        }
        if self.problems.is_empty() { Ok(()) } else { Err(self.problems) }
    }
}

fn flatten(prefix: &str, value: &toml::Value, into: &mut BTreeMap<String, String>) {
    match value {
        toml::Value::Table(table) => {
            for (key, value) in table {
                let path = if prefix.is_empty() { key.clone() } else { format!("{prefix}.{key}") };
                flatten(&path, value, into);
            }
        }
        toml::Value::Array(items) => {
            let words: Vec<String> = items.iter().map(plain).collect();
            into.insert(prefix.to_owned(), words.join(","));
        }
        _ => {
            into.insert(prefix.to_owned(), plain(value));
        }
    }
}

fn plain(value: &toml::Value) -> String {
    match value {
        toml::Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
