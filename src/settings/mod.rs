//! Settings: `doorcode.toml`, and over it the environment, `DOORCODE__SECTION__KEY`. Every problem is found at once.

mod limits;
mod raw;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use ipnet::IpNet;

use crate::domain::connection::Secret;
pub use limits::Limits;
pub use raw::Raw;

/// Something that a setting says and cannot mean.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Problem {
    /// The key, as in the file: `server.listen`.
    pub key: String,
    /// What is wrong, without the value when that may be secret.
    pub what: String,
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.key, self.what)
    }
}

/// How log lines are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LogFormat {
    /// For people.
    Text,
    /// For machines.
    Json,
}

/// A certificate chain and its key, when the server speaks TLS itself.
#[derive(Clone, Debug)]
pub struct TlsFiles {
    /// PEM certificates, the server's first.
    pub certificate: PathBuf,
    /// The PEM key.
    pub key: PathBuf,
}

/// Everything that is set before the server starts.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Address and port.
    pub listen: SocketAddr,
    /// The origin that browsers see, without a trailing slash.
    pub public_url: url::Url,
    /// Networks whose forwarded headers count.
    pub trusted_proxies: Vec<IpNet>,
    /// TLS, when the server speaks it itself.
    pub tls: Option<TlsFiles>,
    /// Worker threads; `None` for one a core.
    pub workers: Option<usize>,
    /// The data folder.
    pub data_dir: PathBuf,
    /// The key file.
    pub key_file: PathBuf,
    /// The database URL.
    pub database_url: Secret,
    /// Whether SQLite presses every commit to the disk.
    pub synchronous_full: bool,
    /// Twilio's API, or a stand-in for it.
    pub twilio_api_base: Option<String>,
    /// Texts on their way at once.
    pub sms_in_flight: usize,
    /// The mail server; without one, mail goes to the outbox.
    pub smtp_url: Option<Secret>,
    /// The sender of mail.
    pub mail_from: String,
    /// Development mode: outbox page, demo application, numbers of fiction.
    pub development: bool,
    /// The log filter: `info`, or `doorcode=debug,warn`.
    pub log_level: String,
    /// The log format.
    pub log_format: LogFormat,
    /// Where `/metrics` listens.
    pub metrics_listen: Option<SocketAddr>,
    /// How long a signing key signs before it is replaced; `None` for ever.
    pub rotate_keys_after: Option<Duration>,
    /// How long events stay in the audit trail; `None` for ever.
    pub keep_events: Option<Duration>,
    /// Opens dynamic registration (RFC 7591) to whoever shows it; closed without one.
    pub registration_token: Option<Secret>,
    /// Limits.
    pub limits: Limits,
}

impl Settings {
    /// Reads the file, if there is one, and the environment.
    ///
    /// # Errors
    /// Every problem there is.
    pub fn load(file: Option<&Path>) -> Result<Self, Vec<Problem>> {
        Self::from_raw(Raw::load(file, std::env::vars())?)
    }

    /// Makes settings of collected values.
    ///
    /// # Errors
    /// Every problem there is.
    pub fn from_raw(mut raw: Raw) -> Result<Self, Vec<Problem>> {
        let listen: SocketAddr = raw.parse("server.listen", "127.0.0.1:8080", "an address and port like 127.0.0.1:8080");
        let public_url = raw.public_url("server.public_url", listen.port());
        let is_loopback = is_loopback(&public_url);
        let development = raw.flag("dev.enabled", is_loopback);
        if development && !is_loopback {
            raw.problem("dev.enabled", "is refused on a public URL that is not a loopback address");
        }
        let data_dir = PathBuf::from(raw.text("data_dir", "./data"));
        let database_url = raw.text("database.url", &format!("sqlite:{}", data_dir.join("doorcode.db").display()));
        if let Err(what) = check_database_url(&database_url) {
            raw.problem("database.url", &what);
        }
        if raw.optional("redis.url").is_some() {
            raw.problem("redis.url", "is not supported yet: sessions and counters live in the database");
        }
        let default_from = format!("login@{}", public_url.host_str().filter(|host| host.contains('.')).unwrap_or("localhost.localdomain"));
        let settings = Self {
            listen,
            trusted_proxies: raw.networks("server.trusted_proxies"),
            tls: raw.tls(),
            workers: raw.optional_number("server.workers", 1..=1_024).map(|n| n as usize),
            key_file: PathBuf::from(raw.text("keys.file", &data_dir.join("doorcode.key").display().to_string())),
            data_dir,
            database_url: Secret::new(database_url),
            synchronous_full: raw.choice("database.synchronous", &["full", "normal"]) == "full",
            twilio_api_base: raw.optional_url("sms.twilio_api_base"),
            sms_in_flight: raw.number("sms.in_flight", 1_024, 1..=100_000) as usize,
            smtp_url: raw.optional("mail.smtp_url").map(Secret::new),
            mail_from: raw.text("mail.from", &default_from),
            log_level: raw.text("log.level", "info"),
            log_format: if raw.choice("log.format", &["text", "json"]) == "json" { LogFormat::Json } else { LogFormat::Text },
            metrics_listen: raw.optional_address("metrics.listen"),
            keep_events: Some(raw.number("logs.keep_events_days", 0, 0..=36_500))
                .filter(|days| *days > 0)
                .map(|days| Duration::from_secs(days * 86_400)),
            rotate_keys_after: Some(raw.number("keys.rotate_after_days", 90, 0..=3_650))
                .filter(|days| *days > 0)
                .map(|days| Duration::from_secs(days * 24 * 3_600)),
            registration_token: registration_token(&mut raw),
            limits: Limits::read(&mut raw, development),
            development,
            public_url,
        };
        raw.finish()?;
        Ok(settings)
    }

    /// The issuer of OpenID Connect: the public URL with a trailing slash, always.
    pub fn issuer(&self) -> &str {
        self.public_url.as_str()
    }

    /// The public URL without a trailing slash: the origin that browsers see.
    pub fn origin(&self) -> &str {
        self.public_url.as_str().trim_end_matches('/')
    }

    /// The host that pages are served from, without the port.
    pub fn host(&self) -> &str {
        self.public_url.host_str().unwrap_or("localhost")
    }

    /// Whether browsers reach the server over https.
    pub fn is_https(&self) -> bool {
        self.public_url.scheme() == "https"
    }
}

/// A guessed token would open the list of applications to strangers.
fn registration_token(raw: &mut Raw) -> Option<Secret> {
    let token = raw.optional("registration.initial_access_token")?;
    if token.len() < 32 {
        raw.problem("registration.initial_access_token", "has at least 32 characters");
    }
    Some(Secret::new(token))
}

/// Whether a URL names this machine itself.
fn is_loopback(url: &url::Url) -> bool {
    match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

fn check_database_url(text: &str) -> Result<(), String> {
    // The storage layer parses it again; here only the shape is checked, so that `check` names the key.
    match text.split_once(':') {
        Some(("sqlite", path)) if !path.is_empty() => Ok(()),
        Some(("postgres" | "postgresql", rest)) if rest.starts_with("//") => Ok(()),
        _ => Err("must start with sqlite: or postgres://".into()),
    }
}

/// How long a sign-in that sends nothing stays open.
pub const TRANSACTION_LIFE: Duration = Duration::from_secs(3_600);

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(pairs: &[(&str, &str)]) -> Result<Settings, Vec<Problem>> {
        let environment = pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned()));
        Raw::load(None, environment).and_then(Settings::from_raw)
    }

    #[test]
    fn a_newcomer_sets_nothing() {
        let settings = settings(&[]).unwrap();
        assert_eq!((settings.issuer(), settings.development), ("http://localhost:8080/", true));
    }

    #[test]
    fn the_port_of_listen_reaches_the_public_url() {
        assert_eq!(settings(&[("DOORCODE__SERVER__LISTEN", "127.0.0.1:9191")]).unwrap().origin(), "http://localhost:9191");
    }

    #[test]
    fn every_problem_is_reported_at_once() {
        let problems = settings(&[
            ("DOORCODE__SERVER__LISTEN", "nonsense"),
            ("DOORCODE__SERVER__TRUSTED_PROXIES", "10.0.0.0/8,what"),
            ("DOORCODE__DATABASE__URL", "mysql://x"),
            ("DOORCODE__SERVER__LISEN", "typo"),
        ])
        .unwrap_err();
        let keys: Vec<&str> = problems.iter().map(|problem| problem.key.as_str()).collect();
        assert_eq!(keys, ["server.listen", "database.url", "server.trusted_proxies", "server.lisen"]);
    }

    #[test]
    fn development_mode_is_refused_where_strangers_come_by() {
        let public = ("DOORCODE__SERVER__PUBLIC_URL", "https://login.example.com");
        assert!(!settings(&[public]).unwrap().development);
        assert_eq!(settings(&[public, ("DOORCODE__DEV__ENABLED", "true")]).unwrap_err()[0].key, "dev.enabled");
        assert!(settings(&[("DOORCODE__SERVER__PUBLIC_URL", "http://login.example.com")]).is_err(), "plain http leaks codes");
    }
}
