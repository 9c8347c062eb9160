//! A person who reads their messages and has an authenticator app: the steps that stories share.

use std::future::Future;
use std::time::Duration;

use aws_lc_rs::hmac;

use super::authenticator::{Authenticator, Lies};
use super::browser::Page;
use super::{Browser, TestApp, code_in, minutes};

/// Limits that a story of many sign-ins does not meet.
pub const WIDE: [(&str, &str); 6] = [
    ("DOORCODE__LIMITS__SENDS_PER_RECIPIENT", "1000"),
    ("DOORCODE__LIMITS__SENDS_PER_RECIPIENT_PER_DAY", "1000"),
    ("DOORCODE__LIMITS__SENDS_PER_SESSION", "1000"),
    ("DOORCODE__LIMITS__SENDS_PER_ADDRESS", "1000"),
    ("DOORCODE__LIMITS__GUESSES_PER_RECIPIENT_PER_DAY", "1000"),
    ("DOORCODE__LIMITS__GUESSES_PER_ADDRESS", "1000"),
];

pub const ADA: &str = "ada@example.com";
pub const EVE: &str = "eve@example.com";
pub const MFA: &str = "&acr_values=urn:doorcode:acr:mfa";

/// An authenticator app, written from RFC 6238 and not from our own code.
#[derive(Clone)]
pub struct Totp(Vec<u8>);

impl Totp {
    /// Reads the key that a page shows.
    pub fn of(page: &Page) -> Self {
        let shown = page.text("#totp-key").unwrap_or_else(|| panic!("no key in {} {}", page.path, page.body));
        let (mut bytes, mut bits, mut count) = (Vec::new(), 0_u32, 0);
        for letter in shown.bytes().filter(u8::is_ascii_alphanumeric) {
            let value = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".iter().position(|own| *own == letter.to_ascii_uppercase()).unwrap();
            bits = (bits << 5) | u32::try_from(value).unwrap();
            count += 5;
            if count >= 8 {
                count -= 8;
                bytes.push((bits >> count) as u8);
            }
        }
        Self(bytes)
    }

    /// What the app shows now.
    pub fn code(&self, app: &TestApp) -> String {
        let step = (app.app.now().seconds() / 30).to_be_bytes();
        let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, &self.0), &step);
        let tag = tag.as_ref();
        let at = usize::from(tag[19] & 15);
        let number = u32::from_be_bytes(tag[at..at + 4].try_into().unwrap()) & 0x7fff_ffff;
        format!("{:06}", number % 1_000_000)
    }
}

/// The codes that came to an address with the ids of their messages, the newest first. Notices have none.
pub async fn letters_to(app: &TestApp, address: &str) -> Vec<(String, String)> {
    let is_code = |body: &str| !body.contains("/account/disown/");
    let all = app.outbox_of(address).await;
    all.iter().filter(|message| is_code(&message.body)).map(|message| (message.id.as_str().to_owned(), code_in(&message.body))).collect()
}

/// The codes alone.
pub async fn codes_to(app: &TestApp, address: &str) -> Vec<String> {
    letters_to(app, address).await.into_iter().map(|(_, code)| code).collect()
}

/// What a press leads to, and the code that it sends to an address.
pub async fn sent(app: &TestApp, address: &str, press: impl Future<Output = Page>) -> (Page, String) {
    let before = letters_to(app, address).await.into_iter().next();
    let page = press.await;
    for _ in 0..300 {
        let newest = letters_to(app, address).await.into_iter().next();
        if let Some((_, code)) = newest.clone().filter(|_| newest != before) {
            return (page, code);
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("no code came to {address}: {} {}", page.path, page.text("main").unwrap_or_default());
}

/// The newest notice with this subject: its words.
pub async fn notice(app: &TestApp, address: &str, subject: &str) -> String {
    for _ in 0..300 {
        let found = app.outbox_of(address).await.into_iter().find(|message| message.subject.as_deref() == Some(subject));
        if let Some(found) = found {
            return found.body;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("no {subject:?} came to {address}");
}

/// How many notices with this subject came.
pub async fn notices(app: &TestApp, address: &str, subject: &str) -> usize {
    app.outbox_of(address).await.iter().filter(|message| message.subject.as_deref() == Some(subject)).count()
}

/// The path of the link in a notice.
pub fn link_in(app: &TestApp, body: &str) -> String {
    let line = body.lines().find(|line| line.starts_with(&app.origin)).unwrap_or_else(|| panic!("no link in {body}"));
    line[app.origin.len()..].to_owned()
}

/// The attempt that the page belongs to.
pub fn tx(page: &Page) -> String {
    page.attribute("[name=tx]", "value")
        .or_else(|| page.path.split_once("tx=").map(|(_, tx)| tx[..12].to_owned()))
        .unwrap_or_else(|| panic!("no attempt in {} {}", page.path, page.body))
}

/// Makes an account by mail, with a name, and ends on its page.
pub async fn sign_up(app: &TestApp, browser: &Browser<'_>, mail: &str, name: &str) -> Page {
    let page = browser.open("/account/security").await;
    browser.open(&format!("/signup?tx={}&way=email", tx(&page))).await;
    let (_, code) = sent(app, mail, browser.fill("email", mail).fill("name", name).submit()).await;
    let page = browser.fill("code", &code).submit().await;
    assert_eq!(page.headline(), (200, "Privacy & Security".into()), "{}", page.path);
    page
}

/// Goes from the first page of an attempt to right after its mailed code.
pub async fn by_mail(app: &TestApp, browser: &Browser<'_>, page: &Page, mail: &str) -> Page {
    browser.open(&format!("/login?tx={}&way=email", tx(page))).await;
    let (_, code) = sent(app, mail, browser.fill("email", mail).submit()).await;
    browser.fill("code", &code).submit().await
}

/// Goes from the first page of an attempt to right after the code that was sent by text.
pub async fn by_text(app: &TestApp, browser: &Browser<'_>, page: &Page, phone: &str) -> Page {
    browser.open(&format!("/login?tx={}&way=sms", tx(page))).await;
    let (_, code) = sent(app, phone, browser.fill("phone", phone).submit()).await;
    browser.fill("code", &code).submit().await
}

/// Sets an authenticator app up on the account's page; its recovery codes too.
pub async fn add_totp(app: &TestApp, browser: &Browser<'_>) -> (Totp, Vec<String>) {
    let totp = Totp::of(&browser.open("/account/totp").await);
    let page = browser.fill("code", &totp.code(app)).submit().await;
    assert_eq!(page.status, 200, "{:?}", page.error());
    (totp, recovery_codes(&page))
}

/// Sets a number up for signing in.
pub async fn add_phone(app: &TestApp, browser: &Browser<'_>, phone: &str) -> Page {
    let page = browser.open("/account/phone").await;
    assert!(page.has("#phone"), "{} {}", page.path, page.text("main").unwrap_or_default());
    let (_, code) = sent(app, phone, browser.fill("phone", phone).submit()).await;
    browser.fill("code", &code).submit().await
}

/// The recovery codes that a page shows.
pub fn recovery_codes(page: &Page) -> Vec<String> {
    let together: String = page.text("#codes").unwrap_or_default().split_whitespace().collect();
    together.as_bytes().chunks(17).map(|code| String::from_utf8(code.to_vec()).unwrap()).collect()
}

/// The next code of an authenticator app, typed on the page of the second step.
pub async fn pass_totp(app: &TestApp, browser: &Browser<'_>, totp: &Totp) -> Page {
    app.clock.advance(Duration::from_secs(30));
    type_totp(app, browser, totp, false).await
}

/// The code that the app shows now; `trust` ticks the box that remembers the browser.
pub async fn type_totp(app: &TestApp, browser: &Browser<'_>, totp: &Totp, trust: bool) -> Page {
    browser.fill("code", &totp.code(app));
    if browser.page().has("[name=trust]") {
        browser.fill("trust", if trust { "1" } else { "" });
    }
    browser.submit().await
}

/// Two hours later: pauses between messages are over, nobody's confirmation is fresh.
pub fn hours_later(app: &TestApp) {
    app.clock.advance(minutes(120));
}

/// An account with a mailbox, an authenticator app and a number, and a browser that is signed in to it.
pub async fn whole_account<'a>(app: &'a TestApp, mail: &str, phone: &str) -> (Browser<'a>, Totp, Vec<String>) {
    let browser = app.browser();
    sign_up(app, &browser, mail, "Ada").await;
    let (totp, codes) = add_totp(app, &browser).await;
    let page = add_phone(app, &browser, phone).await;
    assert!(page.path.contains("done=phone-set"), "{} {:?}", page.path, page.error());
    hours_later(app);
    (browser, totp, codes)
}

/// Makes a passkey on the account's page.
pub async fn add_passkey(browser: &Browser<'_>, device: &mut Authenticator) {
    browser.open("/account/passkeys").await;
    let mut form = browser.form("/account/passkeys");
    let options = browser.post("/account/passkeys/options", &form).await;
    form.retain(|(name, _)| name != "credential");
    form.push(("credential".into(), device.create(&options.body, &Lies::default())));
    let page = browser.post("/account/passkeys", &form).await;
    assert!(page.status == 200 && page.error().is_none(), "{} {:?}", page.path, page.error());
}
