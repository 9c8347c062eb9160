//! A stand-in for Twilio on its real wire, with faults.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// How the stand-in answers.
#[derive(Clone, Debug)]
pub enum Mode {
    /// 201 and a SID.
    Accept,
    /// An error of Twilio's, by status and code.
    Refuse(u16, u32),
    /// 429 with `Retry-After: 1`.
    Throttle,
    /// A bare status.
    Status(u16),
    /// 201 after a while.
    Slow(Duration),
    /// Takes the message and never answers.
    HangAfterAccept,
    /// 201 with something that is not Twilio's.
    Garbage,
    /// The account is there and suspended.
    Suspended,
    /// The account is there, its Messaging Service is not.
    NoService,
}

/// One request as it arrived.
#[derive(Clone, Debug)]
pub struct Received {
    pub path: String,
    pub authorization: String,
    pub form: Vec<(String, String)>,
}

impl Received {
    pub fn field(&self, name: &str) -> Option<&str> {
        self.form.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }
}

pub struct FakeTwilio {
    pub base: String,
    mode: Arc<Mutex<Mode>>,
    received: Arc<Mutex<Vec<Received>>>,
}

impl FakeTwilio {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let (mode, received) = (Arc::new(Mutex::new(Mode::Accept)), Arc::new(Mutex::new(Vec::new())));
        let (own_mode, own_received) = (Arc::clone(&mode), Arc::clone(&received));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&own_mode), Arc::clone(&own_received)));
            }
        });
        Self { base, mode, received }
    }

    pub fn answers(&self, mode: Mode) {
        *self.mode.lock().unwrap() = mode;
    }

    pub fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }

    /// Messages to a number, once at least `count` have arrived.
    pub async fn wait_for(&self, to: &str, count: usize) -> Vec<Received> {
        for _ in 0..600 {
            let found: Vec<Received> = self.received().into_iter().filter(|one| one.field("To") == Some(to)).collect();
            if found.len() >= count {
                return found;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("{count} messages to {to} did not arrive");
    }
}

async fn serve(mut stream: TcpStream, mode: Arc<Mutex<Mode>>, received: Arc<Mutex<Vec<Received>>>) {
    let mut buffer = Vec::new();
    loop {
        let Some((head, body)) = read_request(&mut stream, &mut buffer).await else { return };
        let path = head.split(' ').nth(1).unwrap_or_default().to_owned();
        let authorization = head
            .lines()
            .find_map(|line| line.to_ascii_lowercase().starts_with("authorization:").then(|| line[14..].trim().to_owned()))
            .unwrap_or_default();
        let form = url::form_urlencoded::parse(&body).into_owned().collect();
        let mode = mode.lock().unwrap().clone();
        let sid = {
            let mut all = received.lock().unwrap();
            all.push(Received { path: path.clone(), authorization, form });
            format!("SM{:032x}", all.len())
        };
        let is_question = head.starts_with("GET ");
        let accepted = if is_question { known(&path, &mode) } else { format!("{{\"sid\":\"{sid}\",\"status\":\"queued\",\"error_code\":null}}") };
        let taken = if is_question { 200 } else { 201 };
        let (status, extra, text) = match mode {
            Mode::NoService if path.starts_with("/v1/") => (404, "", "{\"code\":20404,\"message\":\"The requested resource was not found\"}".into()),
            Mode::Accept | Mode::Suspended | Mode::NoService => (taken, "", accepted),
            Mode::Refuse(status, code) => (status, "", format!("{{\"code\":{code},\"message\":\"The message was refused\",\"status\":{status}}}")),
            Mode::Throttle => (429, "Retry-After: 1\r\n", "{\"code\":20429,\"message\":\"Too many requests\"}".into()),
            Mode::Status(status) => (status, "", "<html>no</html>".into()),
            Mode::Slow(wait) => {
                tokio::time::sleep(wait).await;
                (taken, "", accepted)
            }
            Mode::HangAfterAccept => {
                tokio::time::sleep(Duration::from_secs(60)).await;
                return;
            }
            Mode::Garbage => (taken, "", "<html>half".into()),
        };
        let answer = format!("HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {}\r\n{extra}\r\n{text}", text.len());
        if stream.write_all(answer.as_bytes()).await.is_err() {
            return;
        }
    }
}

/// What is known of an account or a Messaging Service: the last part of the path names it.
fn known(path: &str, mode: &Mode) -> String {
    let sid = path.rsplit('/').next().unwrap_or_default().trim_end_matches(".json");
    let status = if matches!(mode, Mode::Suspended) { "suspended" } else { "active" };
    format!("{{\"sid\":\"{sid}\",\"friendly_name\":\"North & <wind>\",\"status\":\"{status}\"}}")
}

async fn read_request(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<(String, Vec<u8>)> {
    loop {
        if let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&buffer[..end]).into_owned();
            let length: usize = head
                .lines()
                .find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length:").map(|n| n.trim().parse().unwrap()))
                .unwrap_or(0);
            if buffer.len() >= end + 4 + length {
                let body = buffer[end + 4..end + 4 + length].to_vec();
                buffer.drain(..end + 4 + length);
                return Some((head, body));
            }
        }
        let mut chunk = [0_u8; 4_096];
        match stream.read(&mut chunk).await {
            Ok(0) | Err(_) => return None,
            Ok(n) => buffer.extend_from_slice(&chunk[..n]),
        }
    }
}
