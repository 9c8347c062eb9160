//! Bytes of HTTP/1.1 on one TCP connection: heads, bodies by length, by chunks, or up to the end.
//!
//! The client and the SMS sink read through the same [`Wire`], so both understand the same messages.

use std::io::{Error, ErrorKind, Result};
use std::net::SocketAddr;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Largest head or body that is accepted, in bytes.
pub const MOST_BYTES: usize = 4 << 20;
const READ_AHEAD: usize = 8 << 10;

/// A connection and the bytes that have arrived but are not consumed yet.
pub struct Wire {
    stream: TcpStream,
    unread: Vec<u8>,
}

impl Wire {
    /// Wraps an accepted connection; small writes leave at once.
    pub fn new(stream: TcpStream) -> Result<Self> {
        stream.set_nodelay(true)?;
        Ok(Self { stream, unread: Vec::with_capacity(READ_AHEAD) })
    }

    /// Connects to `address`, which has to be a loopback address.
    pub async fn connect(address: SocketAddr) -> Result<Self> {
        if !address.ip().is_loopback() {
            return Err(Error::new(ErrorKind::InvalidInput, format!("{address} is not a loopback address")));
        }
        Self::new(TcpStream::connect(address).await?)
    }

    /// Writes one whole message.
    pub async fn write(&mut self, bytes: &[u8]) -> Result<()> {
        self.stream.write_all(bytes).await
    }

    /// Whether bytes are waiting to be consumed.
    pub fn has_unread(&self) -> bool {
        !self.unread.is_empty()
    }

    /// Reads up to and including the empty line; `None` when the peer closed before the first byte.
    pub async fn read_head(&mut self) -> Result<Option<String>> {
        let mut searched = 0;
        loop {
            if let Some(end) = find(&self.unread[searched..], b"\r\n\r\n") {
                let head: Vec<u8> = self.unread.drain(..searched + end + 4).collect();
                return String::from_utf8(head).map(Some).map_err(|_| malformed("head is not UTF-8"));
            }
            searched = self.unread.len().saturating_sub(3);
            if self.fill().await? == 0 {
                return if self.unread.is_empty() { Ok(None) } else { Err(cut_off()) };
            }
        }
    }

    /// Reads a body of exactly `length` bytes.
    pub async fn read_exactly(&mut self, length: usize) -> Result<Vec<u8>> {
        if length > MOST_BYTES {
            return Err(malformed("body is too long"));
        }
        while self.unread.len() < length {
            if self.fill().await? == 0 {
                return Err(cut_off());
            }
        }
        Ok(self.unread.drain(..length).collect())
    }

    /// Reads a body in chunks, trailers included, and returns its content.
    pub async fn read_chunks(&mut self) -> Result<Vec<u8>> {
        let mut body = Vec::new();
        loop {
            let line = self.read_line().await?;
            let digits = line.split(';').next().unwrap_or_default().trim();
            let length = usize::from_str_radix(digits, 16).map_err(|_| malformed("chunk length"))?;
            if length == 0 {
                while !self.read_line().await?.is_empty() {}
                return Ok(body);
            }
            if body.len().saturating_add(length) > MOST_BYTES {
                return Err(malformed("body is too long"));
            }
            body.extend(self.read_exactly(length).await?);
            if !self.read_line().await?.is_empty() {
                return Err(malformed("chunk is longer than it said"));
            }
        }
    }

    /// Reads whatever comes until the peer closes.
    pub async fn read_to_end(&mut self) -> Result<Vec<u8>> {
        while self.fill().await? > 0 {}
        Ok(std::mem::take(&mut self.unread))
    }

    async fn read_line(&mut self) -> Result<String> {
        loop {
            if let Some(end) = find(&self.unread, b"\r\n") {
                let line: Vec<u8> = self.unread.drain(..end + 2).take(end).collect();
                return String::from_utf8(line).map_err(|_| malformed("line is not UTF-8"));
            }
            if self.fill().await? == 0 {
                return Err(cut_off());
            }
        }
    }

    async fn fill(&mut self) -> Result<usize> {
        if self.unread.len() > MOST_BYTES + READ_AHEAD {
            return Err(malformed("message is too long"));
        }
        self.unread.reserve(READ_AHEAD);
        self.stream.read_buf(&mut self.unread).await
    }
}

/// The value of the first header called `name` (any case) in a message head, trimmed.
pub fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    headers(head, name).next()
}

/// The values of all headers called `name` (any case) in a message head, trimmed, in order.
pub fn headers<'a>(head: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
    head.split("\r\n").skip(1).filter_map(move |line| {
        let (key, value) = line.split_once(':')?;
        key.eq_ignore_ascii_case(name).then(|| value.trim())
    })
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack.windows(needle.len()).position(|window| window == needle)
}

/// The error for a message that breaks the rules of HTTP.
pub fn malformed(what: &str) -> Error {
    Error::new(ErrorKind::InvalidData, what.to_owned())
}

fn cut_off() -> Error {
    Error::new(ErrorKind::UnexpectedEof, "the peer closed in the middle of a message")
}
