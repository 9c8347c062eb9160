//! The server under measurement as a child process with a data folder of its own.

use std::fs::{self, File};
use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use crate::http::{HttpClient, Request};
use crate::options::Options;

const START_TIMEOUT: Duration = Duration::from_secs(60);
const STOP_TIMEOUT: Duration = Duration::from_secs(15);
const LOG_TAIL: usize = 4000;

const APPLY: &str = r#"
[sign_in]
sms = true
email_code = true
passkey = true
sign_up = true
# Strict rules lead a newcomer to a second way in first: a page more, which somebody who comes back does not see.
rules = "current"
rules = "strict"

[mfa]
policy = "optional"
methods = ["totp", "passkey", "sms"]

[sms]
provider = "twilio"
countries = ["*"]

[sms.twilio]
account_sid = "AC00000000000000000000000000000001"
auth_token = "load-test-token-000000000000000000"
from = "+15005550006"

[[app]]
client_id = "load"
name = "Load"
kind = "web"
client_secret = "load-secret-load-secret-load-secret"
redirect_uris = ["http://127.0.0.1:9/callback"]
sms = true
profile = "auth0"

[[app]]
client_id = "load-es256"
name = "Load ES256"
kind = "web"
client_secret = "load-secret-load-secret-load-secret"
redirect_uris = ["http://127.0.0.1:9/callback"]
sms = true
profile = "auth0"
id_token_alg = "ES256"
"#;

/// An installation: a data folder, an address and an environment. The folder goes when this is dropped.
pub struct Installation {
    binary: PathBuf,
    folder: PathBuf,
    address: SocketAddr,
    environment: Vec<(String, String)>,
}

/// A running server. It is killed when this is dropped.
pub struct Server {
    /// Where it listens.
    pub address: SocketAddr,
    child: Child,
}

impl Installation {
    /// Makes an empty data folder and picks a free port.
    pub fn new(options: &Options, sink: SocketAddr) -> Result<Self, String> {
        static SERIAL: AtomicU32 = AtomicU32::new(0);
        let serial = SERIAL.fetch_add(1, Ordering::Relaxed);
        let folder = options.dir.join(format!("doorcode-load-{}-{serial}", std::process::id()));
        fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let address = free_address().map_err(|error| format!("no free port: {error}"))?;
        let mut environment = vec![
            ("DOORCODE__SERVER__LISTEN".to_owned(), address.to_string()),
            ("DOORCODE__SERVER__PUBLIC_URL".to_owned(), format!("http://{address}")),
            ("DOORCODE__DATA_DIR".to_owned(), folder.display().to_string()),
            ("DOORCODE__SMS__TWILIO_API_BASE".to_owned(), format!("http://{sink}")),
            ("DOORCODE__LOG__LEVEL".to_owned(), "warn".to_owned()),
        ];
        if let Some(url) = &options.database {
            environment.push(("DOORCODE__DATABASE__URL".to_owned(), url.clone()));
        }
        if options.forwarded {
            environment.push(("DOORCODE__SERVER__TRUSTED_PROXIES".to_owned(), "127.0.0.0/8".to_owned()));
        }
        environment.extend(options.environment.iter().cloned());
        Ok(Self { binary: options.binary.clone(), folder, address, environment })
    }

    /// Adds or overrides one variable of the server's environment.
    pub fn set(&mut self, key: &str, value: &str) {
        self.environment.push((key.to_owned(), value.to_owned()));
    }

    /// Runs `apply` with the clients and the SMS connection of the load program, and `more` TOML.
    pub fn apply(&self, more: &str) -> Result<(), String> {
        let file = self.folder.join("apply.toml");
        fs::write(&file, format!("{APPLY}\n{more}")).map_err(|error| format!("{}: {error}", file.display()))?;
        let output = self.command("apply").arg(&file).stdin(Stdio::null()).output();
        let output = output.map_err(|error| format!("{}: {error}", self.binary.display()))?;
        if output.status.success() {
            return Ok(());
        }
        let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        Err(format!("apply ended with {}\n{out}{err}", output.status))
    }

    /// Runs `serve` and waits for the first 200 of `/health/live`; also tells how long that took.
    pub async fn serve(&self) -> Result<(Server, Duration), String> {
        let log = File::create(self.log()).and_then(|log| Ok((log.try_clone()?, log)));
        let (out, err) = log.map_err(|error| format!("{}: {error}", self.log().display()))?;
        let mut command = self.command("serve");
        let started = Instant::now();
        let child = command.stdin(Stdio::null()).stdout(out).stderr(err).spawn();
        let child = child.map_err(|error| format!("{}: {error}", self.binary.display()))?;
        let mut server = Server { address: self.address, child };
        let mut client = HttpClient::new(self.address);
        let live = Request::get("/health/live");
        loop {
            if client.send(&live).await.is_ok_and(|answer| answer.status == 200) {
                return Ok((server, started.elapsed()));
            }
            if let Ok(Some(status)) = server.child.try_wait() {
                return Err(format!("serve ended with {status}\n{}", self.log_tail()));
            }
            if started.elapsed() > START_TIMEOUT {
                return Err(format!("serve is not live after {START_TIMEOUT:?}\n{}", self.log_tail()));
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }

    /// The end of what the server has printed.
    pub fn log_tail(&self) -> String {
        let log = fs::read(self.log()).unwrap_or_default();
        let start = log.len().saturating_sub(LOG_TAIL);
        String::from_utf8_lossy(&log[start..]).into_owned()
    }

    fn log(&self) -> PathBuf {
        self.folder.join("serve.log")
    }

    fn command(&self, subcommand: &str) -> Command {
        let mut command = Command::new(&self.binary);
        command.arg(subcommand).current_dir(&self.folder);
        // Settings of the shell that started the benchmark would change what is measured.
        for (key, _) in std::env::vars_os() {
            if key.to_string_lossy().starts_with("DOORCODE__") {
                command.env_remove(key);
            }
        }
        command.envs(self.environment.iter().map(|(key, value)| (key, value)));
        command
    }
}

impl Drop for Installation {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

impl Server {
    /// The process id.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Asks the server to end (SIGTERM), so that the database is left closed, and waits for it.
    pub async fn stop(mut self) -> Result<(), String> {
        let kill = format!("kill -TERM {}", self.child.id());
        let asked = Command::new("sh").args(["-c", &kill]).status();
        asked.map_err(|error| format!("sh: {error}"))?;
        let since = Instant::now();
        while since.elapsed() < STOP_TIMEOUT {
            if self.child.try_wait().map_err(|error| error.to_string())?.is_some() {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        Err(format!("serve did not end within {STOP_TIMEOUT:?} after SIGTERM"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // After an orderly stop both calls find the process gone.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn free_address() -> std::io::Result<SocketAddr> {
    TcpListener::bind(("127.0.0.1", 0))?.local_addr()
}
