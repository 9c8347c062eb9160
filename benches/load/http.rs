//! A minimal HTTP/1.1 client that keeps one connection alive and reuses it.

use std::io::{Error, ErrorKind, Result};
use std::net::SocketAddr;
use std::time::Duration;

use serde_json::Value;

use crate::urls;
use crate::wire::{self, Wire};

/// How long one request may take before it counts as an error.
pub const REQUEST_TIMEOUT: Duration = Duration::from_secs(30);

/// A request without its `Host` and `Content-Length`, which the client adds.
pub struct Request {
    head: String,
    body: Vec<u8>,
}

impl Request {
    /// A GET of `target`, a path with its query.
    pub fn get(target: &str) -> Self {
        Self { head: format!("GET {target} HTTP/1.1\r\n"), body: Vec::new() }
    }

    /// A POST of a JSON document.
    pub fn post_json(target: &str, document: &Value) -> Self {
        Self::post(target, "application/json", document.to_string().into_bytes())
    }

    /// A POST of form fields, urlencoded.
    pub fn post_form<K: AsRef<str>, V: AsRef<str>>(target: &str, fields: &[(K, V)]) -> Self {
        Self::post(target, "application/x-www-form-urlencoded", urls::encode_pairs(fields).into_bytes())
    }

    fn post(target: &str, content_type: &str, body: Vec<u8>) -> Self {
        let length = body.len();
        let head = format!("POST {target} HTTP/1.1\r\ncontent-type: {content_type}\r\ncontent-length: {length}\r\n");
        Self { head, body }
    }

    /// Adds one header.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        for part in [name, ": ", value, "\r\n"] {
            self.head.push_str(part);
        }
        self
    }

    fn bytes(&self, host: &str) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(self.head.len() + host.len() + self.body.len() + 16);
        for part in [self.head.as_bytes(), b"host: ", host.as_bytes(), b"\r\n\r\n", &self.body] {
            bytes.extend_from_slice(part);
        }
        bytes
    }
}

/// A whole answer.
pub struct Answer {
    /// The HTTP status code.
    pub status: u16,
    /// The content, with chunking removed.
    pub body: Vec<u8>,
    head: String,
}

impl Answer {
    /// The first header called `name`, in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        wire::header(&self.head, name)
    }

    /// Every header called `name`, in any case.
    pub fn headers(&self, name: &str) -> impl Iterator<Item = &str> {
        wire::headers(&self.head, name)
    }

    /// The body as text, with bytes that are not UTF-8 replaced.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body as JSON, or null when it is none.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or(Value::Null)
    }

    fn keeps_connection(&self) -> bool {
        let closes = self.header("connection").is_some_and(|value| value.eq_ignore_ascii_case("close"));
        self.head.starts_with("HTTP/1.1") && !closes
    }
}

/// One client with at most one open connection, always to the same loopback address.
pub struct HttpClient {
    address: SocketAddr,
    host: String,
    idle: Option<Wire>,
}

impl HttpClient {
    /// A client for `address`; it connects with the first request.
    pub fn new(address: SocketAddr) -> Self {
        Self { address, host: address.to_string(), idle: None }
    }

    /// Sends a request and reads the whole answer, within [`REQUEST_TIMEOUT`].
    pub async fn send(&mut self, request: &Request) -> Result<Answer> {
        let exchange = self.exchange(request);
        match tokio::time::timeout(REQUEST_TIMEOUT, exchange).await {
            Ok(answer) => answer,
            Err(_) => Err(Error::new(ErrorKind::TimedOut, format!("no answer within {REQUEST_TIMEOUT:?}"))),
        }
    }

    async fn exchange(&mut self, request: &Request) -> Result<Answer> {
        let bytes = request.bytes(&self.host);
        // A server may close an idle connection at any moment, so one fresh attempt follows a reused one.
        if let Some(wire) = self.idle.take()
            && let Some(answer) = self.attempt(wire, &bytes).await?
        {
            return Ok(answer);
        }
        let wire = Wire::connect(self.address).await?;
        let closed = || Error::new(ErrorKind::UnexpectedEof, "closed without an answer");
        self.attempt(wire, &bytes).await?.ok_or_else(closed)
    }

    /// `None` when the connection turned out to be closed before an answer began.
    async fn attempt(&mut self, mut wire: Wire, bytes: &[u8]) -> Result<Option<Answer>> {
        if let Err(error) = wire.write(bytes).await {
            return if is_closed(&error) { Ok(None) } else { Err(error) };
        }
        let head = match wire.read_head().await {
            Ok(Some(head)) => head,
            Ok(None) => return Ok(None),
            Err(error) if is_closed(&error) && !wire.has_unread() => return Ok(None),
            Err(error) => return Err(error),
        };
        let (answer, delimited) = read_answer(&mut wire, head, bytes).await?;
        if delimited && answer.keeps_connection() {
            self.idle = Some(wire);
        }
        Ok(Some(answer))
    }
}

/// Reads the rest of an answer; the flag says whether its end was marked, so that the connection can go on.
async fn read_answer(wire: &mut Wire, mut head: String, request: &[u8]) -> Result<(Answer, bool)> {
    let mut status = status_of(&head)?;
    while (100..200).contains(&status) {
        head = wire.read_head().await?.ok_or_else(|| wire::malformed("only an interim answer"))?;
        status = status_of(&head)?;
    }
    let chunked = wire::header(&head, "transfer-encoding").is_some_and(|v| v.to_ascii_lowercase().contains("chunked"));
    let length = wire::header(&head, "content-length").map(str::parse::<usize>);
    let (body, delimited) = match length {
        _ if matches!(status, 204 | 304) || request.starts_with(b"HEAD ") => (Vec::new(), true),
        _ if chunked => (wire.read_chunks().await?, true),
        Some(Ok(length)) => (wire.read_exactly(length).await?, true),
        Some(Err(_)) => return Err(wire::malformed("content-length")),
        None => (wire.read_to_end().await?, false),
    };
    Ok((Answer { status, body, head }, delimited))
}

fn status_of(head: &str) -> Result<u16> {
    let status = head.split(' ').nth(1).and_then(|digits| digits.get(..3));
    status.and_then(|digits| digits.parse().ok()).ok_or_else(|| wire::malformed("status line"))
}

fn is_closed(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::BrokenPipe | ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted)
}
