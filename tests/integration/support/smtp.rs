//! A mail server that takes everything and shows it, on a port of its own.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

pub struct FakeSmtp {
    received: Arc<Mutex<Vec<String>>>,
}

impl FakeSmtp {
    /// A port that nobody listens on yet.
    pub fn free_port() -> u16 {
        TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
    }

    pub fn start_on(port: u16) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", port)).unwrap();
        let received = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&received);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let kept = Arc::clone(&kept);
                std::thread::spawn(move || talk(&stream.unwrap(), &kept));
            }
        });
        Self { received }
    }

    /// Mails as they came over the wire, headers first.
    pub fn received(&self) -> Vec<String> {
        self.received.lock().unwrap().clone()
    }

    pub async fn wait_for(&self, count: usize) -> Vec<String> {
        for _ in 0..500 {
            if self.received().len() >= count {
                return self.received();
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("{} mails came, not {count}", self.received().len());
    }
}

fn talk(stream: &TcpStream, kept: &Mutex<Vec<String>>) {
    let mut out = stream;
    let say = |out: &mut &TcpStream, line: &str| out.write_all(format!("{line}\r\n").as_bytes()).is_ok();
    say(&mut out, "220 mail.example.com");
    let (mut mail, mut in_data) = (String::new(), false);
    for line in BufReader::new(stream).lines() {
        let Ok(line) = line else { return };
        let answer = match (in_data, line.as_str()) {
            (true, ".") => {
                in_data = false;
                kept.lock().unwrap().push(std::mem::take(&mut mail));
                "250 taken"
            }
            (true, line) => {
                mail.push_str(line);
                mail.push('\n');
                continue;
            }
            (false, "DATA") => {
                in_data = true;
                "354 go on"
            }
            (false, "QUIT") => "221 bye",
            (false, _) => "250 mail.example.com",
        };
        if !say(&mut out, answer) {
            return;
        }
    }
}
