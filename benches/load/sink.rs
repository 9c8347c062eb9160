//! A stand-in for Twilio's Messages API that hands every code to whoever waits for it.

use std::collections::HashMap;
use std::io::Result;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde_json::json;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::urls;
use crate::wire::{self, Wire};

/// How long a virtual user waits for its code before the login counts as an error.
pub const CODE_TIMEOUT: Duration = Duration::from_secs(30);

/// The sink: where it listens, how slow it is, and who waits for which number.
pub struct Sink {
    /// Address of the API base.
    pub address: SocketAddr,
    delay_ms: AtomicU64,
    received: AtomicU64,
    unread: AtomicU64,
    waiting: Mutex<HashMap<String, oneshot::Sender<String>>>,
}

/// A promise of the next code to one number.
pub struct AwaitedCode {
    sink: Arc<Sink>,
    phone: String,
    receiver: oneshot::Receiver<String>,
}

impl Sink {
    /// Starts listening on a free loopback port. It stops with the runtime.
    pub async fn start() -> Result<Arc<Self>> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let sink = Arc::new(Self {
            address: listener.local_addr()?,
            delay_ms: AtomicU64::new(0),
            received: AtomicU64::new(0),
            unread: AtomicU64::new(0),
            waiting: Mutex::default(),
        });
        tokio::spawn(accept(Arc::clone(&sink), listener));
        Ok(sink)
    }

    /// From now on every answer, and with it the code, comes `delay` after the request.
    pub fn set_delay(&self, delay: Duration) {
        let milliseconds = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX);
        self.delay_ms.store(milliseconds, Ordering::Relaxed);
    }

    /// Messages taken so far, and how many of them held no recognisable code.
    pub fn messages(&self) -> (u64, u64) {
        (self.received.load(Ordering::Relaxed), self.unread.load(Ordering::Relaxed))
    }

    /// Asks for the next code to `phone`; to be called before the message is requested.
    pub fn expect(self: &Arc<Self>, phone: &str) -> AwaitedCode {
        let (sender, receiver) = oneshot::channel();
        self.waiters().insert(phone.to_owned(), sender);
        AwaitedCode { sink: Arc::clone(self), phone: phone.to_owned(), receiver }
    }

    fn waiters(&self) -> std::sync::MutexGuard<'_, HashMap<String, oneshot::Sender<String>>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Hands the message to the waiter and returns the sid of the message.
    fn deliver(&self, form: &str) -> String {
        let serial = self.received.fetch_add(1, Ordering::Relaxed) + 1;
        let to = urls::field(form, "To").unwrap_or_default();
        match code_in(&urls::field(form, "Body").unwrap_or_default()) {
            Some(code) => {
                let waiter = self.waiters().remove(&to);
                // Nobody may be waiting any more; the message is accepted all the same.
                let _ = waiter.map(|sender| sender.send(code));
            }
            None => {
                self.unread.fetch_add(1, Ordering::Relaxed);
            }
        }
        format!("SM{serial:032x}")
    }
}

impl AwaitedCode {
    /// The code, once the sink has it; an error text after [`CODE_TIMEOUT`].
    pub async fn code(mut self) -> std::result::Result<String, String> {
        match tokio::time::timeout(CODE_TIMEOUT, &mut self.receiver).await {
            Ok(Ok(code)) => Ok(code),
            _ => Err(format!("no message with a code for {} within {CODE_TIMEOUT:?}", self.phone)),
        }
    }
}

impl Drop for AwaitedCode {
    fn drop(&mut self) {
        self.sink.waiters().remove(&self.phone);
    }
}

async fn accept(sink: Arc<Sink>, listener: TcpListener) {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                let sink = Arc::clone(&sink);
                tokio::spawn(async move {
                    if let Ok(wire) = Wire::new(stream) {
                        // A connection that breaks is the server's affair: its login fails and is counted there.
                        let _ = converse(sink, wire).await;
                    }
                });
            }
            // Out of descriptors for a moment: accepting in a tight loop would only burn CPU.
            Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
        }
    }
}

async fn converse(sink: Arc<Sink>, mut wire: Wire) -> Result<()> {
    while let Some(head) = wire.read_head().await? {
        let chunked = wire::header(&head, "transfer-encoding").is_some();
        let length = wire::header(&head, "content-length").and_then(|value| value.parse().ok()).unwrap_or(0);
        let body = if chunked { wire.read_chunks().await? } else { wire.read_exactly(length).await? };
        let answer = if is_message(&head) {
            let delay = sink.delay_ms.load(Ordering::Relaxed);
            if delay > 0 {
                tokio::time::sleep(Duration::from_millis(delay)).await;
            }
            accepted(&sink, &head, &String::from_utf8_lossy(&body))
        } else {
            answer(404, "Not Found", &json!({"code": 20404, "message": "not found", "status": 404}))
        };
        wire.write(answer.as_bytes()).await?;
    }
    Ok(())
}

fn is_message(head: &str) -> bool {
    let mut words = head.split(' ');
    let is_post = words.next() == Some("POST");
    let target = words.next().unwrap_or_default();
    is_post && target.starts_with("/2010-04-01/Accounts/") && target.ends_with("/Messages.json")
}

fn accepted(sink: &Sink, head: &str, form: &str) -> String {
    let sid = sink.deliver(form);
    let account = head.split('/').nth(3).unwrap_or_default();
    let field = |name: &str| urls::field(form, name);
    let document = json!({
        "sid": sid, "account_sid": account, "to": field("To"), "from": field("From"), "body": field("Body"),
        "messaging_service_sid": field("MessagingServiceSid"), "status": "queued", "direction": "outbound-api",
        "num_segments": "1", "num_media": "0", "price": null, "price_unit": "USD", "error_code": null,
        "error_message": null, "api_version": "2010-04-01", "date_created": "Thu, 01 Jan 2026 00:00:00 +0000",
        "date_updated": "Thu, 01 Jan 2026 00:00:00 +0000", "date_sent": null,
        "uri": format!("/2010-04-01/Accounts/{account}/Messages/{sid}.json"),
    });
    answer(201, "Created", &document)
}

fn answer(status: u16, reason: &str, document: &serde_json::Value) -> String {
    let body = document.to_string();
    let length = body.len();
    format!("HTTP/1.1 {status} {reason}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}")
}

/// The code of a message: from a last line `@host #123456`, otherwise the only run of six digits.
pub fn code_in(body: &str) -> Option<String> {
    let is_code = |run: &str| run.len() == 6 && run.bytes().all(|byte| byte.is_ascii_digit());
    let last = body.trim_end().lines().last().unwrap_or_default();
    let bound = last.starts_with('@').then(|| last.split('#').nth(1)).flatten().map(str::trim);
    if let Some(code) = bound.filter(|code| is_code(code)) {
        return Some(code.to_owned());
    }
    let mut runs = body.split(|c: char| !c.is_ascii_digit()).filter(|run| is_code(run));
    let first = runs.next()?;
    runs.all(|other| other == first).then(|| first.to_owned())
}
