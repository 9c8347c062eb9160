//! What an account's owner is told of by mail, and what the link in that mail takes back.

use std::sync::Arc;

use doorcode::domain::challenge::{Binding, Channel, NewChallenge, Purpose, Reality, Recipient};
use doorcode::domain::client::ACCOUNT;
use doorcode::domain::email::EmailAddress;
use doorcode::domain::event::EventKind;
use doorcode::domain::factor::LoginMethod;
use doorcode::domain::id::{ChallengeId, ClientId, MessageId, RequestId, UserId};
use doorcode::domain::locale::{Locale, RequestLanguage};
use doorcode::domain::mail_template::{MailKind, MailTemplate};
use doorcode::domain::message::NewMessage;
use doorcode::domain::notice::{Change, Masked, Undo};
use doorcode::domain::one_time_code::CodeLength;
use doorcode::domain::phone::PhoneNumber;
use doorcode::domain::sealed::StoredAddress;
use doorcode::domain::user::{Origin, User};
use doorcode::flow::notify::{self, Desk};
use doorcode::flow::{Visit, sign_out};
use doorcode::keys::entropy::{bits_80, token_128};
use doorcode::storage::{accounts, audit, challenges, disavowals, messages};
use futures_util::future::join_all;

use crate::support::operator::Operator;
use crate::support::smtp::FakeSmtp;
use crate::support::{ALICE, BOB, TestApp, code_in, minutes, seconds};

const ANN: &str = "ann@example.com";
const WORK: &str = "work@example.com";

fn mailbox(text: &str) -> Recipient {
    Recipient::Email(EmailAddress::parse(text).unwrap())
}

fn number(text: &str) -> Recipient {
    Recipient::Phone(PhoneNumber::from_e164(text).unwrap())
}

/// An account as an administrator would make it.
async fn account(app: &TestApp, id: &str, locale: Option<Locale>, addresses: &[Recipient]) -> UserId {
    let now = app.app.now();
    let id = UserId::new(id);
    let user = User { id: id.clone(), origin: Origin::Import, name: None, locale, blocked_at: None, role: None, created_at: now, updated_at: now };
    let stored: Vec<_> = addresses.iter().map(|own| (own.channel(), app.app.keyring.store_address(own))).collect();
    app.app
        .store
        .write(move |db| {
            accounts::insert(db, &user)?;
            stored.iter().try_for_each(|(channel, address)| accounts::add_verified(db, &user.id, *channel, address, now))
        })
        .await
        .unwrap();
    id
}

async fn visit(app: &TestApp) -> Visit {
    let snapshot = app.app.directory.current().await.unwrap();
    let client = Arc::clone(snapshot.client(ACCOUNT).unwrap());
    Visit {
        now: app.app.now(),
        address: Some("192.0.2.7".parse().unwrap()),
        agent: Some("Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0".into()),
        request: RequestId::new("r"),
        snapshot,
        client,
    }
}

/// Tells an account's owner of a change, as the pages do that make one.
async fn tell(app: &TestApp, user: &UserId, change: Change, undo: Undo, also: Vec<StoredAddress>) -> Vec<MessageId> {
    let (desk, visit, user) = (Desk::of(&app.app), visit(app).await, user.clone());
    let queued = app.app.store.write(move |db| notify::queue(db, &desk, &visit, (&user, change, undo), &also)).await.unwrap();
    notify::hand_over(&app.app, queued.clone());
    queued
}

/// The newest mail in a mailbox: its subject and its words.
async fn mail_to(app: &TestApp, address: &str, count: usize) -> (String, String) {
    for _ in 0..300 {
        let mails = app.outbox_of(address).await;
        if mails.len() >= count {
            return (mails[0].subject.clone().unwrap(), mails[0].body.clone());
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    panic!("no mail came to {address}");
}

/// The path of the link in a mail.
fn link_in(app: &TestApp, body: &str) -> String {
    let line = body.lines().find(|line| line.starts_with(&app.origin)).unwrap_or_else(|| panic!("no link in {body}"));
    line[app.origin.len()..].to_owned()
}

async fn owner_of(app: &TestApp, address: &Recipient) -> Option<UserId> {
    let (channel, index) = (address.channel(), app.app.keyring.index_of(address));
    app.app.store.read(move |db| accounts::find_by_verified(db, channel, &index)).await.unwrap().map(|user| user.id)
}

fn phone_set(app: &TestApp, phone: &str) -> (Change, Undo) {
    let phone = number(phone);
    let undo = Undo::RemoveAddress { channel: Channel::Sms, index: app.app.keyring.index_of(&phone) };
    (Change::PhoneSet { number: Masked::from(&phone) }, undo)
}

#[actix_web::test]
async fn a_notice_reaches_every_proven_mailbox_in_its_owners_language() {
    let app = TestApp::new().await;
    let ann = account(&app, "a1", Some(Locale::De), &[mailbox(ANN), mailbox(WORK), number(ALICE)]).await;
    let (change, undo) = phone_set(&app, ALICE);
    let former = app.app.keyring.store_address(&mailbox("old@example.com"));
    let again = app.app.keyring.store_address(&mailbox(ANN));
    assert_eq!(tell(&app, &ann, change, undo, vec![former, again]).await.len(), 3, "nobody is told twice");
    let mut links = Vec::new();
    for address in [ANN, WORK, "old@example.com"] {
        let (subject, body) = mail_to(&app, address, 1).await;
        assert_eq!(subject, "Das Anmelden per SMS wurde eingeschaltet");
        for part in ["Codes an ••• 00 öffnen jetzt", "Browser: Firefox auf Linux", "Netzwerkadresse: 192.0.2.7", "Wann: 2026-09-21", "10 Tage"]
        {
            assert!(body.contains(part), "{part}: {body}");
        }
        assert!(!body.contains("5550100"), "{body}");
        links.push(link_in(&app, &body));
    }
    links.sort();
    links.dedup();
    assert_eq!(links.len(), 3, "each mail has a link of its own");
    let nobody = account(&app, "b1", None, &[number(BOB)]).await;
    let (change, undo) = phone_set(&app, BOB);
    assert!(tell(&app, &nobody, change, undo, vec![]).await.is_empty(), "without a mailbox there is nobody to tell");
}

#[actix_web::test]
async fn the_link_takes_the_change_back_once_and_ends_what_is_signed_in() {
    let app = TestApp::new().await;
    let tokens = app.api_login(ALICE).await;
    let browser = app.browser();
    browser.authorize("").await;
    app.clock.advance(minutes(2));
    browser.fill("phone", ALICE).submit().await;
    let code = mail_or_text(&app, ALICE, 2).await;
    assert!(browser.fill("code", &code).submit().await.left_for.is_some());
    let alice = owner_of(&app, &number(ALICE)).await.unwrap();
    let stored = [ANN, WORK].map(|text| app.app.keyring.store_address(&mailbox(text)));
    let (id, now) = (alice.clone(), app.app.now());
    let give = app.app.store.write(move |db| stored.iter().try_for_each(|own| accounts::add_verified(db, &id, Channel::Email, own, now)));
    give.await.unwrap();
    let (change, undo) = phone_set(&app, ALICE);
    tell(&app, &alice, change, undo, vec![]).await;
    let link = link_in(&app, &mail_to(&app, ANN, 1).await.1);
    let sister = link_in(&app, &mail_to(&app, WORK, 1).await.1);
    let anywhere = app.browser();
    for _ in 0..3 {
        assert_eq!(anywhere.open(&link).await.headline(), (200, "Wasn't this you?".into()));
    }
    assert_eq!(owner_of(&app, &number(ALICE)).await.as_ref(), Some(&alice), "opening it changes nothing");
    assert!(browser.authorize("&prompt=none").await.parameter("code").is_some());
    anywhere.open(&link).await;
    let done = anywhere.submit().await;
    assert_eq!(done.headline(), (200, "That's taken care of".into()));
    assert!(done.text(".lead").unwrap().starts_with("The change was taken back."), "{}", done.body);
    assert_eq!(owner_of(&app, &number(ALICE)).await, None);
    assert_eq!(owner_of(&app, &mailbox(ANN)).await, Some(alice), "the rest of the account stays");
    assert_eq!(browser.authorize("&prompt=none").await.parameter("error").as_deref(), Some("login_required"));
    let refresh = [("grant_type", "refresh_token"), ("client_id", "web"), ("client_secret", crate::support::SECRET)];
    let token = [("refresh_token", tokens["refresh_token"].as_str().unwrap())];
    assert_eq!(app.post_form("/oauth/token", &[&refresh[..], &token[..]].concat()).await.status, 403);
    for gone in [&link, &sister, "/account/disown/nonsense"] {
        assert_eq!(anywhere.open(gone).await.status, 410, "{gone}");
    }
    assert_eq!(app.app.store.read(|db| audit::count(db, EventKind::Disowned)).await.unwrap(), 1);
}

async fn mail_or_text(app: &TestApp, address: &str, count: usize) -> String {
    for _ in 0..300 {
        let all = app.outbox_of(address).await;
        if all.len() >= count {
            return code_in(&all[0].body);
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    panic!("nothing came to {address}");
}

#[actix_web::test]
async fn the_link_works_for_ten_days_and_only_with_the_token_of_its_page() {
    let app = TestApp::new().await;
    let ann = account(&app, "a1", None, &[mailbox(ANN), number(ALICE)]).await;
    let (change, undo) = phone_set(&app, ALICE);
    tell(&app, &ann, change, undo, vec![]).await;
    let link = link_in(&app, &mail_to(&app, ANN, 1).await.1);
    assert_eq!(app.post_form(&link, &[("csrf", "x")]).await.status, 403);
    app.clock.advance(seconds(10 * 24 * 3_600 - 1));
    let browser = app.browser();
    assert_eq!(browser.open(&link).await.status, 200);
    app.clock.advance(seconds(1));
    assert_eq!(browser.submit().await.status, 410);
    assert_eq!(browser.open(&link).await.status, 410);
    assert!(owner_of(&app, &number(ALICE)).await.is_some());
}

#[actix_web::test]
async fn a_hundred_presses_at_once_on_both_links_of_a_change_take_it_back_once() {
    let app = TestApp::new().await;
    let ann = account(&app, "a1", None, &[mailbox(ANN), mailbox(WORK), number(ALICE)]).await;
    let (change, undo) = phone_set(&app, ALICE);
    tell(&app, &ann, change, undo, vec![]).await;
    let mut forms = Vec::new();
    for address in [ANN, WORK] {
        let link = link_in(&app, &mail_to(&app, address, 1).await.1);
        let token = app.browser().open(&link).await.attribute("[name=csrf]", "value").unwrap();
        forms.push((link, token));
    }
    let presses = (0..100).map(|n| {
        let (link, token) = forms[n % 2].clone();
        let app = &app;
        async move { app.post_form(&link, &[("csrf", &token)]).await.status }
    });
    let statuses = join_all(presses).await;
    assert_eq!(statuses.iter().filter(|status| **status == 200).count(), 1, "{statuses:?}");
    // On PostgreSQL two that wait for each other are told to come again.
    assert!(statuses.iter().all(|status| matches!(status, 200 | 410 | 503)), "{statuses:?}");
    assert_eq!(app.app.store.read(|db| audit::count(db, EventKind::Disowned)).await.unwrap(), 1);
}

/// Whoever takes an account over moves its mailbox first: the old one must be able to bring itself back.
#[actix_web::test]
async fn a_replaced_mailbox_comes_back_and_what_took_its_place_goes() {
    let app = TestApp::new().await;
    let ann = account(&app, "a1", None, &[mailbox(ANN)]).await;
    let (old, new) = (app.app.keyring.store_address(&mailbox(ANN)), app.app.keyring.store_address(&mailbox("eve@example.com")));
    let change = Change::EmailChanged { to: Masked::from(&mailbox("eve@example.com")), from: Some(Masked::from(&mailbox(ANN))) };
    let (desk, visit, user) = (Desk::of(&app.app), visit(&app).await, ann.clone());
    let step = app.app.store.write(move |db| {
        let former = disavowals::former(db, &user, (Channel::Email, &old.index), Some(new.index.clone()))?.unwrap();
        let gone = Undo::RemoveAddress { channel: Channel::Email, index: old.index.clone() };
        assert!(disavowals::take_back(db, &user, &gone, visit.now)?);
        accounts::add_verified(db, &user, Channel::Email, &new, visit.now)?;
        let undo = Undo::RestoreAddress(Box::new(former));
        notify::queue(db, &desk, &visit, (&user, change, undo), &[old])
    });
    notify::hand_over(&app.app, step.await.unwrap());
    let (subject, body) = mail_to(&app, ANN, 1).await;
    assert_eq!(subject, "Your email address was changed");
    assert!(body.contains("now uses e•••@example.com instead of a•••@example.com"), "{body}");
    let browser = app.browser();
    browser.open(&link_in(&app, &body)).await;
    assert_eq!(browser.submit().await.status, 200);
    assert_eq!(owner_of(&app, &mailbox(ANN)).await, Some(ann));
    assert_eq!(owner_of(&app, &mailbox("eve@example.com")).await, None);
}

#[actix_web::test]
async fn an_address_that_somebody_else_proved_meanwhile_stays_theirs() {
    let app = TestApp::new().await;
    let ann = account(&app, "a1", None, &[mailbox(ANN), number(ALICE)]).await;
    let index = app.app.keyring.index_of(&number(ALICE));
    let (user, own) = (ann.clone(), index.clone());
    let former = app.app.store.read(move |db| disavowals::former(db, &user, (Channel::Sms, &own), None)).await.unwrap().unwrap();
    let (user, now) = (ann.clone(), app.app.now());
    let gone = Undo::RemoveAddress { channel: Channel::Sms, index };
    app.app.store.write(move |db| disavowals::take_back(db, &user, &gone, now)).await.unwrap();
    let change = Change::PhoneRemoved { number: Masked::from(&number(ALICE)) };
    tell(&app, &ann, change, Undo::RestoreAddress(Box::new(former)), vec![]).await;
    let bob = account(&app, "b1", None, &[number(ALICE)]).await;
    let browser = app.browser();
    browser.open(&link_in(&app, &mail_to(&app, ANN, 1).await.1)).await;
    let done = browser.submit().await;
    assert!(done.text(".lead").unwrap().starts_with("There was nothing left to take back."), "{}", done.body);
    assert_eq!(owner_of(&app, &number(ALICE)).await, Some(bob));
}

#[actix_web::test]
async fn signing_out_everywhere_else_leaves_the_own_session_and_its_tokens() {
    let app = TestApp::new().await;
    let (here, there) = (app.browser(), app.browser());
    let mut refresh_tokens = Vec::new();
    for (count, browser) in [&here, &there].into_iter().enumerate() {
        app.clock.advance(minutes(2));
        browser.authorize("").await;
        browser.fill("phone", ALICE).submit().await;
        let code = mail_or_text(&app, ALICE, count + 1).await;
        let answer = app.exchange(&browser.fill("code", &code).submit().await.parameter("code").unwrap()).await.json();
        refresh_tokens.push((answer["refresh_token"].as_str().unwrap().to_owned(), answer["id_token"].as_str().unwrap().to_owned()));
    }
    let alice = owner_of(&app, &number(ALICE)).await.unwrap();
    let kept = crate::support::claims_of(&refresh_tokens[0].1)["sid"].as_str().unwrap().to_owned();
    let snapshot = app.app.directory.current().await.unwrap();
    let except = Some(doorcode::domain::id::SessionRef::new(kept));
    let ended = sign_out::end_all(&app.app, &snapshot, (&alice, except), RequestId::new("r")).await.unwrap();
    assert_eq!(ended, 1);
    assert!(here.authorize("&prompt=none").await.parameter("code").is_some());
    assert_eq!(there.authorize("&prompt=none").await.parameter("error").as_deref(), Some("login_required"));
    for ((token, _), status) in refresh_tokens.iter().zip([200, 403]) {
        let form = [("grant_type", "refresh_token"), ("client_id", "web"), ("client_secret", crate::support::SECRET), ("refresh_token", token)];
        assert_eq!(app.post_form("/oauth/token", &form).await.status, status);
    }
}

#[actix_web::test]
async fn a_lost_mail_server_means_trying_again() {
    let port = FakeSmtp::free_port();
    let url = format!("smtp://127.0.0.1:{port}");
    let app = TestApp::with_settings(&[("DOORCODE__MAIL__SMTP_URL", &url), ("DOORCODE__MAIL__FROM", "login@example.com")]).await;
    let ann = account(&app, "a1", None, &[mailbox(ANN)]).await;
    tell(&app, &ann, Change::PasswordChanged, Undo::ClearPassword, vec![]).await;
    // The first try finds nobody; the second is due after three seconds of the harness's clock.
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    let server = FakeSmtp::start_on(port);
    app.clock.advance(minutes(30));
    let mail = server.wait_for(1).await.remove(0);
    assert!(mail.contains("Subject: Your password was changed"), "{mail}");
    assert!(mail.contains("Content-Type: text/html") && mail.contains("Content-Type: text/plain"), "{mail}");
    app.clock.advance(minutes(30));
    tokio::time::sleep(std::time::Duration::from_millis(1_200)).await;
    assert_eq!(server.received().len(), 1, "and it is sent once");
}

fn own(kind: MailKind, subject: &str, text: &str, html: &str) -> MailTemplate {
    MailTemplate { kind, locale: Locale::En, subject: subject.into(), text: text.into(), html: html.into() }
}

#[actix_web::test]
async fn the_administrators_mail_wins_and_a_broken_one_gives_way() {
    let app = TestApp::new().await;
    let ann = account(&app, "a1", None, &[mailbox(ANN)]).await;
    let added = || (Change::PasskeyAdded { name: "Blue key".into() }, Undo::RemovePasskey { id: "p".into() });
    let html = "<p>{{ name }}</p><a href=\"{{ disown_link }}\">no</a>";
    app.change(move |document| document.mail.put(own(MailKind::PasskeyAdded, "Own: {{ name }}", "{{ at }}\n{{ disown_link }}", html))).await;
    let (change, undo) = added();
    tell(&app, &ann, change, undo, vec![]).await;
    let (subject, body) = mail_to(&app, ANN, 1).await;
    assert_eq!(subject, "Own: Blue key");
    assert!(body.starts_with("2026-09-21") && body.contains("/account/disown/"), "{body}");
    for (count, broken) in ["no link at all", "{{ nope }} {{ disown_link }}", "{% for"].into_iter().enumerate() {
        app.clock.advance(seconds(1));
        app.change(move |document| document.mail.put(own(MailKind::PasskeyAdded, "Own", broken, broken))).await;
        let (change, undo) = added();
        tell(&app, &ann, change, undo, vec![]).await;
        let (subject, body) = mail_to(&app, ANN, count + 2).await;
        assert_eq!(subject, "A passkey was added", "{broken}");
        assert!(body.contains("Name: Blue key"), "{body}");
    }
}

#[actix_web::test]
async fn whatever_is_called_anything_cannot_write_headers_or_links() {
    let port = FakeSmtp::free_port();
    let server = FakeSmtp::start_on(port);
    let url = format!("smtp://127.0.0.1:{port}");
    let app = TestApp::with_settings(&[("DOORCODE__MAIL__SMTP_URL", &url), ("DOORCODE__MAIL__FROM", "login@example.com")]).await;
    let subject = "{{ name }}\r\nBcc: eve@example.com";
    app.change(move |document| {
        document.mail.put(own(MailKind::PasskeyAdded, subject, "{{ name }} {{ disown_link }}", "{{ name }} {{ disown_link }}"))
    })
    .await;
    let ann = account(&app, "a1", None, &[mailbox(ANN)]).await;
    let names = ["x\r\nBcc: eve@example.com", "x\r\n\r\n<script>", "https://evil.example/", "\u{202e}x\u{2028}Bcc: eve@example.com", "x\0\u{85}y"];
    for (count, name) in names.iter().enumerate() {
        tell(&app, &ann, Change::PasskeyAdded { name: (*name).into() }, Undo::RemovePasskey { id: "p".into() }, vec![]).await;
        let mail = server.wait_for(count + 1).await.remove(count);
        let (headers, body) = mail.split_once("\n\n").unwrap();
        assert!(!headers.lines().any(|line| line.to_ascii_lowercase().starts_with("bcc:")), "{name:?}: {headers}");
        assert_eq!(headers.lines().filter(|line| line.starts_with("Subject:")).count(), 1, "{headers}");
        assert!(!body.contains("<script>") && !body.contains("evil.example"), "{name:?}: {body}");
    }
}

/// A challenge of any purpose with its message, as the pages make them that ask for one.
async fn challenge(app: &TestApp, purpose: Purpose, to: &Recipient) -> ChallengeId {
    // Whoever asks for a code has read the installation.
    app.app.directory.current().await.unwrap();
    let (entropy, now) = (&app.app.entropy, app.app.now());
    let id = ChallengeId::new(token_128(entropy.as_ref()));
    let recipient = app.app.keyring.store_address(to);
    let new = NewChallenge {
        id: id.clone(),
        account: None,
        purpose,
        channel: to.channel(),
        recipient: recipient.clone(),
        client: ClientId::new("web"),
        binding: Binding::browser(vec![1; 32]),
        code_length: CodeLength::DEFAULT,
        max_tries: 3,
        created_at: now,
        expires_at: now + seconds(300),
        reality: Reality::Sent,
        language: RequestLanguage::from_locale(Locale::En),
        locale: Locale::En,
        request: RequestId::new("r"),
    };
    let message = MessageId::made_at(now, bits_80(entropy.as_ref()));
    let row = NewMessage {
        id: message.clone(),
        channel: to.channel(),
        challenge: id.clone(),
        purpose,
        recipient,
        country: None,
        client: ClientId::new("web"),
        created_at: now,
    };
    let queue = app.app.store.write(move |db| {
        challenges::insert(db, &new)?;
        messages::insert(db, &row, now)
    });
    queue.await.unwrap();
    app.app.delivery.pass_on(vec![message]);
    app.clock.advance(seconds(1));
    id
}

#[actix_web::test]
async fn every_code_says_what_it_is_for() {
    let app = TestApp::new().await;
    app.change(|document| document.sms.message = Some("Sign in with {{ code }}".into())).await;
    let stories = [
        (Purpose::SignIn, "Sign in with ", "Enter this code to sign in to Northwind:"),
        (Purpose::SecondStep, " is your second step at Northwind.", "Enter this code as your second step at Northwind:"),
        (Purpose::Bind, " confirms your number at Northwind.", "Enter this code to confirm this address at Northwind:"),
        (Purpose::Remove, " removes your number from Northwind.", "Enter this code to confirm the removal at Northwind:"),
        (Purpose::Recover, " is for a new password at Northwind.", "Enter this code to choose a new password at Northwind:"),
    ];
    for (count, (purpose, text, mail)) in stories.into_iter().enumerate() {
        challenge(&app, purpose, &number(ALICE)).await;
        let code = mail_or_text(&app, ALICE, count + 1).await;
        let body = app.outbox_of(ALICE).await.remove(0).body;
        assert!(body.contains(text) && body.ends_with(&format!("@localhost #{code}")), "{body}");
        challenge(&app, purpose, &mailbox(ANN)).await;
        let (_, body) = mail_to(&app, ANN, count + 1).await;
        assert!(body.contains(mail) && !body.contains("/login/link/"), "{body}");
    }
}

#[actix_web::test]
async fn a_mail_that_signs_in_has_a_link_where_that_way_is_on() {
    let app = TestApp::new().await;
    app.change(|document| document.sign_in.methods.push(LoginMethod::MagicLink)).await;
    let id = challenge(&app, Purpose::SignIn, &mailbox(ANN)).await;
    let (subject, body) = mail_to(&app, ANN, 1).await;
    let link = format!("/login/link/{id}.{}", app.app.keyring.link_secret(&id));
    assert_eq!(link_in(&app, &body), link);
    assert!(subject.contains(&code_in(&body)), "both ways are in it: {body}");
    challenge(&app, Purpose::Recover, &mailbox(ANN)).await;
    assert!(!mail_to(&app, ANN, 2).await.1.contains("/login/link/"), "a link never serves anything else");
    app.change(|document| document.sign_in.methods.retain(|method| *method != LoginMethod::EmailCode)).await;
    challenge(&app, Purpose::SignIn, &mailbox(ANN)).await;
    let (subject, body) = mail_to(&app, ANN, 3).await;
    assert_eq!(subject, "Your link to sign in to Northwind");
    assert!(body.contains("/login/link/") && !body.contains("Enter this code"), "{body}");
    // A program that asks for a code has no browser in which a link could open.
    app.change(|document| document.sign_in.methods.push(LoginMethod::EmailCode)).await;
    let ask = serde_json::json!({"client_id": "web", "client_secret": crate::support::SECRET, "connection": "email", "email": WORK});
    assert_eq!(app.post_json("/passwordless/start", ask).await.status, 200);
    assert!(!mail_to(&app, WORK, 1).await.1.contains("/login/link/"));
}

#[actix_web::test]
async fn an_invitation_goes_to_its_mailbox_with_its_link() {
    let app = TestApp::new().await;
    let ann = account(&app, "a1", Some(Locale::Fr), &[mailbox(ANN)]).await;
    let (desk, visit) = (Desk::of(&app.app), visit(&app).await);
    let link = format!("{}/invitation/secret", app.origin);
    let step = app.app.store.write(move |db| notify::invite(db, &desk, &visit, &ann, (&link, notify::LinkFor::Invitation)));
    notify::hand_over(&app.app, step.await.unwrap());
    let (subject, body) = mail_to(&app, ANN, 1).await;
    assert_eq!(subject, "Vous êtes invité sur Doorcode");
    assert_eq!(link_in(&app, &body), "/invitation/secret");
}

#[test]
fn own_mails_are_applied_exported_and_taken_away_again() {
    let operator = Operator::new();
    let mail = "[[mail_template]]\nkind = \"locked\"\nlocale = \"pt-BR\"\nsubject = \"Fechado\"\n\
                text = \"\"\"\n{{ at }}\n{{ disown_link }}\n\"\"\"\nhtml = '<a href=\"{{ disown_link }}\">{{ at }}</a>'\n";
    assert_eq!(operator.apply(mail), (true, "mail_template locked pt-BR: added\n".into()));
    assert_eq!(operator.apply(mail), (true, "Nothing to change.\n".into()));
    let exported = operator.export();
    assert!(exported.contains("[[mail_template]]") && exported.contains("Fechado"), "{exported}");
    assert_eq!(operator.apply(&exported), (true, "Nothing to change.\n".into()));
    let changed = mail.replace("Fechado", "Trancado");
    assert_eq!(operator.apply(&changed), (true, "mail_template locked pt-BR: changed\n".into()));
    for (wrong, reason) in [
        (mail.replace("{{ disown_link }}\n", ""), "mail_template locked pt-BR: text has no {{ disown_link }} in it"),
        (mail.replace("{{ at }}<", "{{ nope }}<"), "mail_template locked pt-BR: html fails when it is tried"),
        (mail.replace("Fechado", ""), "mail_template locked pt-BR: subject comes out empty"),
        (mail.replace("\"locked\"", "\"nonsense\""), "unknown variant `nonsense`"),
        (mail.replace("pt-BR", "xx"), "unknown variant `xx`"),
        (format!("{mail}{mail}"), "mail_template \"locked pt-BR\" comes twice in the file"),
    ] {
        let (done, said) = operator.apply(&wrong);
        assert!(!done && said.contains(reason), "{reason}: {said}");
    }
    let none = "[[mail_template]]\nkind = \"locked\"\nlocale = \"pt-BR\"\nsubject = \"\"\ntext = \"\"\nhtml = \"\"\n";
    assert_eq!(operator.apply(none), (true, "mail_template locked pt-BR: removed\n".into()));
    assert!(!operator.export().contains("mail_template"));
}
