//! Programs that are told of events: what they get, that it is signed, tried again, and seen in the portal.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use aws_lc_rs::hmac;
use doorcode::domain::role::Role;
use doorcode::flow::manage_webhooks::{self, Wish};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::support::person::{WIDE, sign_up};
use crate::support::portal::desk;
use crate::support::{Browser, TestApp, minutes, seconds};

/// One request as it arrived.
#[derive(Clone, Debug)]
struct Received {
    head: String,
    body: String,
}

impl Received {
    fn header(&self, name: &str) -> String {
        let line = self.head.lines().find(|line| line.to_ascii_lowercase().starts_with(&format!("{name}:")));
        line.and_then(|line| line.split_once(": ")).map(|(_, value)| value.trim().to_owned()).unwrap_or_default()
    }

    fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap()
    }

    /// Whether one of the signatures is by this secret.
    fn is_signed_by(&self, secret: &str) -> bool {
        let header = self.header("doorcode-signature");
        let time = header.split(',').find_map(|part| part.strip_prefix("t=")).unwrap();
        let key = hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes());
        let own = hmac::sign(&key, format!("{time}.{}", self.body).as_bytes());
        let hex: String = own.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
        header.split(',').any(|part| part.strip_prefix("v1=") == Some(hex.as_str()))
    }
}

/// Somebody's server.
struct Receiver {
    url: String,
    status: Arc<Mutex<u16>>,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Receiver {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/events", listener.local_addr().unwrap());
        let (status, received) = (Arc::new(Mutex::new(200)), Arc::new(Mutex::new(Vec::new())));
        let (own_status, own_received) = (Arc::clone(&status), Arc::clone(&received));
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let mut bytes = Vec::new();
                loop {
                    let mut part = [0_u8; 4096];
                    let n = stream.read(&mut part).await.unwrap_or(0);
                    bytes.extend_from_slice(&part[..n]);
                    let text = String::from_utf8_lossy(&bytes).into_owned();
                    let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
                    let length = head.to_ascii_lowercase().lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok()).unwrap_or(0);
                    if body.len() >= length || n == 0 {
                        own_received.lock().unwrap().push(Received { head: head.to_owned(), body: body.to_owned() });
                        break;
                    }
                }
                let status = *own_status.lock().unwrap();
                let answer = format!("HTTP/1.1 {status} x\r\ncontent-length: 0\r\nlocation: http://127.0.0.1:1/\r\nconnection: close\r\n\r\n");
                let _ = stream.write_all(answer.as_bytes()).await;
            }
        });
        Self { url, status, received }
    }

    fn answer(&self, status: u16) {
        *self.status.lock().unwrap() = status;
    }

    /// The n-th request, from 1; waits for it.
    async fn nth(&self, n: usize) -> Received {
        for _ in 0..600 {
            if let Some(one) = self.received.lock().unwrap().get(n - 1) {
                return one.clone();
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("{} of {n} requests came", self.received.lock().unwrap().len());
    }

    fn count(&self) -> usize {
        self.received.lock().unwrap().len()
    }
}

/// Makes a webhook in the portal, told of these events; its id and its secret.
async fn made(owner: &Browser<'_>, url: &str, events: &[&str]) -> (String, String) {
    owner.open("/admin/webhooks/new").await;
    let mut form = owner.form("/admin/webhooks/new");
    form.retain(|(name, _)| !name.contains('.'));
    form.iter_mut().filter(|(name, _)| name == "url").for_each(|(_, value)| url.clone_into(value));
    form.extend(events.iter().map(|event| ((*event).to_owned(), "1".to_owned())));
    let page = owner.post("/admin/webhooks/new", &form).await;
    assert_eq!(page.headline(), (200, "Your signing secret".into()), "{:?}", page.text("#summary"));
    let id = page.attribute("a.btn-primary", "href").unwrap().replace("/admin/webhooks/", "").replace("?done=made", "");
    (id, page.text("#secret").unwrap())
}

/// Waits until the log says so.
async fn logged(owner: &Browser<'_>, id: &str, words: &str) {
    for _ in 0..100 {
        if owner.open(&format!("/admin/webhooks/{id}")).await.text("tbody").is_some_and(|text| text.contains(words)) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("never {words}: {:?}", owner.page().text("main"));
}

#[actix_web::test]
async fn a_sign_up_is_told_signed_and_without_addresses() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    let server = Receiver::start().await;
    let (id, secret) = made(&owner, &server.url, &["user.created", "session.started"]).await;
    assert!(!owner.open(&format!("/admin/webhooks/{id}")).await.body.contains(&secret), "a secret is shown once");
    // The reader learns of the new webhook within a second.
    tokio::time::sleep(Duration::from_millis(1_200)).await;
    let ada = app.browser();
    sign_up(&app, &ada, "ada@example.com", "Ada").await;
    let first = server.nth(1).await;
    assert!(first.is_signed_by(&secret) && !first.is_signed_by("another"), "{first:?}");
    let told = first.json();
    assert!(["user.created", "session.started"].contains(&told["type"].as_str().unwrap()), "{told}");
    assert_eq!(first.header("doorcode-event"), told["type"]);
    assert!(told["data"]["user_id"].is_string());
    server.nth(2).await;
    for one in server.received.lock().unwrap().iter() {
        assert!(!one.body.contains("ada@example.com") && !one.body.contains("owner"), "{}", one.body);
    }
    let ids: std::collections::HashSet<String> = server.received.lock().unwrap().iter().map(|one| one.header("doorcode-delivery")).collect();
    tokio::time::sleep(Duration::from_millis(1_500)).await;
    assert_eq!(server.count(), ids.len(), "nothing comes twice");
    logged(&owner, &id, "Delivered, 1 try").await;
}

#[actix_web::test]
async fn what_is_not_taken_is_tried_again_and_can_be_sent_again() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    let server = Receiver::start().await;
    let (id, _) = made(&owner, &server.url, &["account.deleted"]).await;
    server.answer(500);
    owner.open(&format!("/admin/webhooks/{id}")).await;
    let page = owner.press(&format!("/admin/webhooks/{id}/ping")).await;
    assert_eq!(page.path, format!("/admin/webhooks/{id}?done=queued"));
    let first = server.nth(1).await;
    assert_eq!(first.json()["type"], "ping");
    logged(&owner, &id, "Waiting, 1 try").await;
    assert!(owner.page().text("tbody").unwrap().contains("500"));
    app.clock.advance(seconds(4));
    tokio::time::sleep(Duration::from_millis(1_200)).await;
    assert_eq!(server.count(), 1, "not before its time");
    server.answer(204);
    app.clock.advance(seconds(1));
    let second = server.nth(2).await;
    assert_eq!((second.body.as_str(), second.header("doorcode-delivery")), (first.body.as_str(), first.header("doorcode-delivery")));
    logged(&owner, &id, "Delivered, 2 tries").await;
    let page = owner.press(&format!("/admin/webhooks/{id}/again")).await;
    assert_eq!(page.status, 200);
    assert_eq!(server.nth(3).await.body, first.body);
    // A redirect is no answer: where it leads was never checked.
    server.answer(307);
    owner.open(&format!("/admin/webhooks/{id}")).await;
    owner.press(&format!("/admin/webhooks/{id}/ping")).await;
    server.nth(4).await;
    logged(&owner, &id, "307").await;
}

#[actix_web::test]
async fn after_a_day_it_is_given_up() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    let server = Receiver::start().await;
    server.answer(503);
    let (id, _) = made(&owner, &server.url, &["account.deleted"]).await;
    owner.open(&format!("/admin/webhooks/{id}")).await;
    owner.press(&format!("/admin/webhooks/{id}/ping")).await;
    for n in 1..=30 {
        server.nth(n).await;
        // The outcome is noted a moment after the answer.
        tokio::time::sleep(Duration::from_millis(100)).await;
        let newest = app.app.store.read({
            let id = id.clone();
            move |db| doorcode::storage::webhooks::newest(db, &id, 1)
        });
        let newest = newest.await.unwrap().remove(0);
        if newest.state == doorcode::domain::webhook::DeliveryState::Failed {
            assert!((8..20).contains(&n), "{n} tries in a day");
            return;
        }
        let wait = newest.next_at.unwrap().since(app.app.now());
        assert!(wait <= Duration::from_secs(4 * 3_600));
        app.clock.advance(wait);
        app.app.webhooks.wake();
    }
    panic!("it is never given up");
}

#[actix_web::test]
async fn two_secrets_sign_while_one_replaces_the_other() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    let server = Receiver::start().await;
    let (id, before) = made(&owner, &server.url, &["account.deleted"]).await;
    owner.open(&format!("/admin/webhooks/{id}")).await;
    let mut form = owner.form(&format!("/admin/webhooks/{id}/secret"));
    form.iter_mut().filter(|(name, _)| name == "hours").for_each(|(_, value)| *value = "1".into());
    let page = owner.post(&format!("/admin/webhooks/{id}/secret"), &form).await;
    let after = page.text("#secret").unwrap();
    let ping = async || {
        owner.open(&format!("/admin/webhooks/{id}")).await;
        let n = server.count();
        owner.press(&format!("/admin/webhooks/{id}/ping")).await;
        server.nth(n + 1).await
    };
    let one = ping().await;
    assert!(one.is_signed_by(&before) && one.is_signed_by(&after));
    app.clock.advance(minutes(60));
    // The portal closes after an idle hour; the person comes back.
    let owner = desk(&app, Role::Administrator).await;
    owner.open(&format!("/admin/webhooks/{id}")).await;
    let n = server.count();
    owner.press(&format!("/admin/webhooks/{id}/ping")).await;
    let one = server.nth(n + 1).await;
    assert!(!one.is_signed_by(&before) && one.is_signed_by(&after));
}

#[actix_web::test]
async fn addresses_inside_the_network_and_empty_wishes_are_refused() {
    let app = TestApp::with_settings(&[("DOORCODE__SERVER__PUBLIC_URL", "https://login.example.com")]).await;
    let wish = |url: &str| Wish { url: url.into(), events: vec!["session.started".into()], is_on: true };
    for inside in [
        "http://hooks.example.com/",
        "https://127.0.0.1/",
        "https://10.0.0.1/",
        "https://[::1]/",
        "https://localhost/",
        "https://169.254.169.254/x",
        "",
    ] {
        assert!(manage_webhooks::admit(&app.app, &wish(inside)).is_err(), "{inside}");
    }
    assert!(manage_webhooks::admit(&app.app, &wish("https://hooks.example.com/x")).is_ok());
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    for url in ["", "javascript:alert(1)", "https://me:pw@hooks.example.com/", "<b>"] {
        owner.open("/admin/webhooks/new").await;
        let page = owner.fill("url", url).submit().await;
        assert_eq!(page.status, 422, "{url}");
        assert_eq!(page.attribute("#url", "value").as_deref(), Some(url), "nothing typed is lost");
    }
    owner.open("/admin/webhooks/new").await;
    let mut form = owner.form("/admin/webhooks/new");
    form.retain(|(name, _)| !name.contains('.'));
    form.iter_mut().filter(|(name, _)| name == "url").for_each(|(_, value)| *value = "https://hooks.example.com/".into());
    let page = owner.post("/admin/webhooks/new", &form).await;
    assert_eq!(page.status, 422);
    assert!(page.text("#events-err").unwrap().contains("at least one event"));
    assert!(app.app.directory.current().await.unwrap().installation.webhooks.is_empty());
}

#[actix_web::test]
async fn whoever_may_only_look_sends_nothing_and_a_deleted_one_is_gone() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    let server = Receiver::start().await;
    let (id, secret) = made(&owner, &server.url, &["account.deleted"]).await;
    owner.open(&format!("/admin/webhooks/{id}")).await;
    let form = owner.form(&format!("/admin/webhooks/{id}/ping"));
    let auditor = desk(&app, Role::Auditor).await;
    let page = auditor.open(&format!("/admin/webhooks/{id}")).await;
    assert!(page.status == 200 && !page.body.contains(&secret) && !page.has("button.btn-danger"));
    for act in ["", "/ping", "/again", "/secret", "/delete"] {
        assert_eq!(auditor.post(&format!("/admin/webhooks/{id}{act}"), &form).await.status, 403, "{act}");
    }
    assert_eq!(auditor.open("/admin/webhooks/new").await.status, 403);
    assert_eq!(auditor.open(&format!("/admin/webhooks/{id}/delete")).await.status, 403);
    let helper = desk(&app, Role::Support).await;
    assert_eq!(helper.open("/admin/webhooks").await.status, 403);
    assert_eq!(owner.open("/admin/webhooks/nobody").await.status, 404);
    owner.open(&format!("/admin/webhooks/{id}")).await;
    let action = format!("/admin/webhooks/{id}/delete");
    assert_eq!(owner.open(&action).await.headline(), (200, "Delete webhook".into()));
    let page = owner.press(&action).await;
    assert_eq!((page.status, page.text("#sure-err").is_some()), (422, true), "it is asked a second time");
    assert_eq!(owner.open(&format!("/admin/webhooks/{id}")).await.status, 200, "and nothing was deleted");
    owner.open(&action).await;
    let page = owner.fill("sure", "1").submit().await;
    assert_eq!(page.path, "/admin/webhooks?done=deleted");
    assert_eq!(owner.open(&format!("/admin/webhooks/{id}")).await.status, 404);
    assert_eq!(server.count(), 0);
}
