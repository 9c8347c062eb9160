//! What somebody does on their own pages: who they are, where they are signed in, what happened, and taking it all away.

mod data;
mod invitation;
mod pictures;
mod sessions;

use doorcode::domain::challenge::{Channel, Recipient};
use doorcode::domain::email::EmailAddress;
use doorcode::domain::id::UserId;
use doorcode::storage::accounts;

use crate::support::{ALICE, Answer, BOB, Browser, CALLBACK, TestApp, claims_of, code_in, other_than, seconds};

const ANN: &str = "ann@example.com";
const NEW: &str = "new@example.com";

/// The newest code to an address, of at least `count` messages.
async fn code_to(app: &TestApp, address: &str, count: usize) -> String {
    for _ in 0..300 {
        let messages = app.outbox_of(address).await;
        if messages.len() >= count {
            return code_in(&messages[0].body);
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    panic!("not so many messages to {address}");
}

/// A mail to an address whose subject has these words.
async fn mail_about(app: &TestApp, address: &str, words: &str) -> String {
    for _ in 0..300 {
        let mails = app.outbox_of(address).await;
        if let Some(mail) = mails.iter().find(|mail| mail.subject.as_deref().is_some_and(|subject| subject.contains(words))) {
            return mail.body.clone();
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    panic!("no mail about {words:?} to {address}");
}

/// Signs in by text on the way to a page of one's own.
async fn sign_in<'a>(app: &'a TestApp, phone: &str, agent: &str) -> Browser<'a> {
    let browser = app.browser().says("user-agent", agent);
    // The pause between two texts to one number.
    app.clock.advance(seconds(61));
    let before = app.outbox_of(phone).await.len();
    let page = browser.open("/account").await;
    assert_eq!(page.headline(), (200, "Sign in".into()));
    browser.fill("phone", phone).submit().await;
    let code = code_to(app, phone, before + 1).await;
    let page = browser.fill("code", &code).submit().await;
    assert_eq!((page.headline(), page.path.as_str()), ((200, "Profile".into()), "/account"), "{}", page.body);
    browser
}

const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0";
const SAFARI: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1";

/// Who has proven an address.
async fn owner(app: &TestApp, recipient: &Recipient) -> Option<UserId> {
    let (channel, index) = (recipient.channel(), app.app.keyring.index_of(recipient));
    app.app.store.read(move |db| accounts::find_by_verified(db, channel, &index)).await.unwrap().map(|user| user.id)
}

fn mailbox(text: &str) -> Recipient {
    Recipient::Email(EmailAddress::parse(text).unwrap())
}

fn number(text: &str) -> Recipient {
    Recipient::Phone(doorcode::domain::phone::PhoneNumber::from_e164(text).unwrap())
}

/// Goes to the application with the session of this browser, and fetches its tokens.
async fn tokens(app: &TestApp, browser: &Browser<'_>, scope: &str) -> serde_json::Value {
    let callback: String = url::form_urlencoded::byte_serialize(CALLBACK.as_bytes()).collect();
    let page = browser.open(&format!("/authorize?client_id=web&response_type=code&scope={scope}&redirect_uri={callback}")).await;
    let code = page.parameter("code").unwrap_or_else(|| panic!("{:?} {}", page.left_for, page.body));
    app.exchange(&code).await.json()
}

async fn userinfo(app: &TestApp, tokens: &serde_json::Value) -> Answer {
    Answer::of(app.http.get(app.url("/userinfo")).bearer_auth(tokens["access_token"].as_str().unwrap()).send().await.unwrap()).await
}

/// Adds a mailbox as its owner does.
async fn add_mailbox(app: &TestApp, browser: &Browser<'_>, address: &str) {
    app.clock.advance(seconds(61));
    let before = app.outbox_of(address).await.len();
    browser.open("/account/email").await;
    let page = browser.fill("email", address).submit().await;
    assert_eq!((page.status, page.path.as_str()), (200, "/account/email/code"), "{}", page.body);
    let code = code_to(app, address, before + 1).await;
    let page = browser.fill("code", &code).submit().await;
    assert_eq!(page.path, "/account?done=email-changed", "{}", page.body);
}

#[actix_web::test]
async fn a_new_name_and_language_reach_the_applications_and_these_pages() {
    let app = TestApp::new().await;
    let alice = sign_in(&app, ALICE, FIREFOX).await;
    alice.fill("name", " Ann \u{202e}Example ").fill("locale", "de").submit().await;
    let page = alice.open("/account").await;
    assert_eq!((page.attribute("#name", "value").as_deref(), page.attribute("html", "lang").as_deref()), (Some("Ann Example"), Some("de")));
    assert_eq!(page.attribute("#locale option[selected]", "value").as_deref(), Some("de"));
    let tokens = tokens(&app, &alice, "openid+profile").await;
    let told = userinfo(&app, &tokens).await.json();
    for claims in [claims_of(tokens["id_token"].as_str().unwrap()), told] {
        assert_eq!((claims["name"].as_str(), claims["locale"].as_str()), (Some("Ann Example"), Some("de")));
        assert!(claims.get("picture").is_none(), "there is none");
    }
    // The language of mails is the account's, whatever the browser asks for.
    add_mailbox(&app, &alice, ANN).await;
    mail_about(&app, ANN, "E-Mail").await;
}

#[actix_web::test]
async fn what_is_wrong_with_a_profile_is_said_beside_each_field_and_above_them() {
    let app = TestApp::new().await;
    let alice = sign_in(&app, ALICE, FIREFOX).await;
    let page = alice.fill("name", &"x".repeat(101)).fill("locale", "tlh").submit().await;
    assert_eq!(page.status, 422);
    assert!(page.text("title").unwrap().starts_with("Error: ") && page.has(".summary[role=alert] a[href=#name]"));
    assert!(page.has(".summary a[href=#locale]") && page.has("#name-err") && page.has("#locale-err"));
    assert_eq!(page.attribute("#name", "value").map(|typed| typed.len()), Some(101), "what was typed stays");
    assert_eq!(alice.open("/account").await.attribute("#name", "value").as_deref(), Some(""), "nothing was saved");
    let page = alice.fill("name", &"é".repeat(100)).submit().await;
    assert_eq!((page.status, page.path.as_str()), (200, "/account?done=saved"));
    // Saved as it is, it is no change.
    alice.open("/account").await;
    alice.submit().await;
    let events = alice.open("/account/activity").await.body.matches("Name, language or picture was changed").count();
    assert_eq!(events, 1);
    let mut form = alice.open("/account").await.status.eq(&200).then(|| alice.form("/account")).unwrap();
    form.iter_mut().find(|(name, _)| name == "csrf").unwrap().1 = "x".into();
    assert_eq!(alice.post("/account", &form).await.status, 403);
}

#[actix_web::test]
async fn a_new_mailbox_takes_effect_with_its_code_and_both_are_told() {
    let app = TestApp::new().await;
    let alice = sign_in(&app, ALICE, FIREFOX).await;
    assert!(alice.open("/account").await.body.contains("There is no email address yet"));
    add_mailbox(&app, &alice, ANN).await;
    let ann = owner(&app, &mailbox(ANN)).await.unwrap();
    assert_eq!(owner(&app, &number(ALICE)).await, Some(ann.clone()));
    assert!(alice.open("/account").await.body.contains(ANN));

    app.clock.advance(seconds(61));
    alice.open("/account/email").await;
    assert_eq!(alice.fill("email", ANN).submit().await.error().as_deref(), Some("This is your address already"));
    assert_eq!(alice.fill("email", "ann@").submit().await.status, 422);
    alice.fill("email", NEW).submit().await;
    let code = code_to(&app, NEW, 1).await;
    assert_eq!(alice.fill("code", &other_than(&code)).submit().await.status, 422);
    assert_eq!((owner(&app, &mailbox(ANN)).await, owner(&app, &mailbox(NEW)).await), (Some(ann.clone()), None), "nothing changed yet");
    assert_eq!(alice.fill("code", &code).submit().await.path, "/account?done=email-changed");
    assert_eq!((owner(&app, &mailbox(ANN)).await, owner(&app, &mailbox(NEW)).await), (None, Some(ann)));
    for address in [ANN, NEW] {
        let body = mail_about(&app, address, "was changed").await;
        assert!(body.contains("Firefox on Linux"), "{body}");
    }
}

#[actix_web::test]
async fn a_code_serves_the_browser_that_asked_and_no_mailbox_has_two_accounts() {
    let app = TestApp::new().await;
    let alice = sign_in(&app, ALICE, FIREFOX).await;
    let elsewhere = sign_in(&app, ALICE, SAFARI).await;
    alice.open("/account/email").await;
    alice.fill("email", ANN).submit().await;
    let code = code_to(&app, ANN, 1).await;
    // Another browser of the same person's has nothing to answer, even with what the first one keeps.
    assert_eq!(elsewhere.open("/account/email/code").await.path, "/account/email");
    let (name, value) = alice.cookie("dc_pending").unwrap();
    elsewhere.set_cookie(&name, &value);
    assert_eq!(elsewhere.open("/account/email/code").await.path, "/account/email/code");
    assert_eq!(elsewhere.fill("code", &code).submit().await.status, 422);
    // Nor has another person.
    let bob = sign_in(&app, BOB, FIREFOX).await;
    bob.set_cookie(&name, &value);
    assert_eq!(bob.open("/account/email/code").await.path, "/account/email");
    assert_eq!(owner(&app, &mailbox(ANN)).await, None);
    alice.open("/account/email/code").await;
    assert_eq!(alice.fill("code", &code).submit().await.path, "/account?done=email-changed");

    // Bob can read that mailbox too: it stays where it is.
    app.clock.advance(seconds(61));
    let before = app.outbox_of(ANN).await.len();
    bob.open("/account/email").await;
    let page = bob.fill("email", ANN).submit().await;
    assert_eq!(page.path, "/account/email/code", "nobody learns here who has a mailbox");
    let mut code = code_to(&app, ANN, before + 1).await;
    for _ in 0..300 {
        // The notice to Alice may have come in between.
        let mails = app.outbox_of(ANN).await;
        if let Some(mail) = mails.iter().take(mails.len() - before).find(|mail| mail.subject.as_deref().is_some_and(|own| own.contains("code"))) {
            code = code_in(&mail.body);
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    let page = bob.fill("code", &code).submit().await;
    assert_eq!((page.status, page.path.as_str()), (422, "/account/email/code"), "{}", page.body);
    assert_eq!(owner(&app, &mailbox(ANN)).await, owner(&app, &number(ALICE)).await);
    assert_ne!(owner(&app, &mailbox(ANN)).await, owner(&app, &number(BOB)).await);
}

#[actix_web::test]
async fn a_session_of_yesterday_changes_a_name_and_no_mailbox() {
    let app = TestApp::new().await;
    let alice = sign_in(&app, ALICE, FIREFOX).await;
    app.clock.advance(seconds(11 * 60));
    alice.open("/account").await;
    assert_eq!(alice.fill("name", "Ann").submit().await.path, "/account?done=saved");
    for path in ["/account/email", "/account/delete"] {
        assert!(alice.open(path).await.path.starts_with("/login/confirm"), "{path}");
    }
    alice.open("/account/data").await;
    let page = alice.press("/account/data/export").await;
    assert!(page.path.starts_with("/login/confirm"), "{}", page.path);
}

/// Where the addresses of an account lead, by channel: for assertions about deletions.
async fn addresses(app: &TestApp, user: &UserId) -> Vec<Channel> {
    let user = user.clone();
    let own = app.app.store.read(move |db| accounts::addresses(db, &user)).await.unwrap();
    own.into_iter().map(|own| own.channel).collect()
}
