//! Texts on their way: Twilio's wire, its faults, its callbacks.

use std::time::{Duration, Instant};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use doorcode::domain::connection::{Secret, SmsProvider, SmsSource, TwilioAccount};

use crate::support::twilio::{FakeTwilio, Mode};
use crate::support::{ALICE, BOB, TestApp, code_in, number, seconds};

const SID: &str = "AC00000000000000000000000000000001";
const TOKEN: &str = "0123456789abcdef0123456789abcdef";

async fn connected() -> (TestApp, FakeTwilio) {
    let twilio = FakeTwilio::start().await;
    let app = TestApp::with_settings(&[("DOORCODE__SMS__TWILIO_API_BASE", &twilio.base)]).await;
    connect(&app, SmsSource::From("+15005550006".into())).await;
    (app, twilio)
}

async fn connect(app: &TestApp, source: SmsSource) {
    app.change(move |document| {
        document.sms.provider = SmsProvider::Twilio;
        document.sms.twilio = Some(TwilioAccount { account_sid: SID.into(), auth_token: Secret::new(TOKEN), source });
    })
    .await;
}

#[actix_web::test]
async fn twilio_gets_what_its_api_asks_for() {
    let (app, twilio) = connected().await;
    assert_eq!(app.start(ALICE).await.status, 200);
    let sent = twilio.wait_for(ALICE, 1).await.remove(0);
    assert_eq!(sent.path, format!("/2010-04-01/Accounts/{SID}/Messages.json"));
    assert_eq!(sent.authorization, format!("Basic {}", STANDARD.encode(format!("{SID}:{TOKEN}"))));
    assert_eq!((sent.field("From"), sent.field("MessagingServiceSid")), (Some("+15005550006"), None));
    assert_eq!((sent.field("ContentRetention"), sent.field("ValidityPeriod")), (Some("discard"), Some("300")));
    assert_eq!(sent.field("StatusCallback"), None, "Twilio could not reach a loopback address");
    let body = sent.field("Body").unwrap();
    let code = code_in(body);
    assert_eq!(body.lines().last().unwrap(), format!("@localhost #{code}"));
    assert_eq!(app.redeem(ALICE, &code).await.status, 200);
    assert!(app.outbox_of(ALICE).await.is_empty(), "the outbox keeps only what it sends itself");
    connect(&app, SmsSource::MessagingServiceSid("MG00000000000000000000000000000001".into())).await;
    app.start(BOB).await;
    let sent = twilio.wait_for(BOB, 1).await.remove(0);
    assert_eq!((sent.field("From"), sent.field("MessagingServiceSid")), (None, Some("MG00000000000000000000000000000001")));
}

#[actix_web::test]
async fn errors_of_the_number_reach_the_caller_and_the_visitor_in_words() {
    let (app, twilio) = connected().await;
    twilio.answers(Mode::Refuse(400, 21211));
    let answer = app.start(ALICE).await;
    assert_eq!((answer.error(), answer.description()), ((400, "sms_provider_error".into()), "The message was refused (Code: 21211)".to_owned()));
    for (n, code, sentence) in [
        (1, 21635, "The text couldn't be delivered to +1 212-220-0001. Check the number, or choose another way"),
        (2, 21610, "This number has asked not to get our texts. Text START to the number they came from, or choose another way"),
        (3, 21408, "The text couldn't be delivered to +1 212-220-0003. Check the number, or choose another way"),
    ] {
        twilio.answers(Mode::Refuse(400, code));
        let browser = app.browser();
        browser.authorize("").await;
        let page = browser.fill("phone", &number(n)).submit().await;
        assert_eq!((page.status, page.error().as_deref()), (422, Some(sentence)), "{code}");
    }
    assert_eq!(twilio.received().len(), 4, "none was tried twice");
}

#[actix_web::test]
async fn errors_of_our_account_do_not_stop_the_page_and_reach_the_operator() {
    let (app, twilio) = connected().await;
    twilio.answers(Mode::Refuse(401, 20003));
    let browser = app.browser();
    browser.authorize("").await;
    let page = browser.fill("phone", ALICE).submit().await;
    assert_eq!(page.headline(), (200, "Enter your code".into()));
    assert_eq!(
        page.text("p.note").as_deref(),
        Some("We couldn't hand the message over right now. Choose another way, or send it again in a moment.")
    );
    let ready = app.get("/health/ready").await.json();
    assert_eq!(ready["sms"]["last_error"], "refused: 20003");
}

#[actix_web::test]
async fn what_certainly_was_not_sent_is_tried_again() {
    let (app, twilio) = connected().await;
    twilio.answers(Mode::Throttle);
    assert_eq!(app.start(ALICE).await.status, 200, "the queue goes on by itself");
    twilio.wait_for(ALICE, 1).await;
    twilio.answers(Mode::Accept);
    app.clock.advance(seconds(2));
    assert_eq!(twilio.wait_for(ALICE, 2).await.len(), 2);
    let code = code_in(twilio.wait_for(ALICE, 2).await[1].field("Body").unwrap());
    assert_eq!(app.redeem(ALICE, &code).await.status, 200);
}

#[actix_web::test]
async fn what_may_have_been_sent_is_never_sent_again_and_the_page_goes_on() {
    for (n, mode) in [Mode::HangAfterAccept, Mode::Status(500), Mode::Garbage].into_iter().enumerate() {
        let (app, twilio) = connected().await;
        twilio.answers(mode.clone());
        let phone = number(100 + u32::try_from(n).unwrap());
        let began = Instant::now();
        assert_eq!(app.start(&phone).await.status, 200, "{mode:?}");
        assert!(began.elapsed() < Duration::from_secs(4), "the caller waits two seconds at most, not for the provider");
        twilio.wait_for(&phone, 1).await;
        twilio.answers(Mode::Accept);
        app.clock.advance(seconds(100));
        tokio::time::sleep(Duration::from_millis(1_500)).await;
        let sent = twilio.wait_for(&phone, 1).await;
        assert_eq!(sent.len(), 1, "{mode:?}: at most one text for one act");
        assert_eq!(app.redeem(&phone, &code_in(sent[0].field("Body").unwrap())).await.status, 200, "its code works if it did arrive");
    }
}

#[actix_web::test]
async fn a_slow_provider_is_waited_for_a_moment() {
    let (app, twilio) = connected().await;
    twilio.answers(Mode::Slow(Duration::from_millis(600)));
    let began = Instant::now();
    assert_eq!(app.start(ALICE).await.status, 200);
    assert!(began.elapsed() >= Duration::from_millis(500), "its answer is worth two seconds");
}

#[actix_web::test]
async fn a_gateway_that_cannot_be_reached_gets_the_message_when_it_is_back() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let nowhere = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let app = TestApp::with_settings(&[("DOORCODE__SMS__TWILIO_API_BASE", &nowhere)]).await;
    connect(&app, SmsSource::From("+15005550006".into())).await;
    assert_eq!(app.start(ALICE).await.status, 200);
    let state = app
        .app
        .store
        .read(|db| {
            use diesel::prelude::*;
            #[derive(QueryableByName)]
            struct Row {
                #[diesel(sql_type = diesel::sql_types::Text)]
                state: String,
            }
            Ok(diesel::sql_query("SELECT state FROM message").get_result::<Row>(db)?.state)
        })
        .await
        .unwrap();
    assert_eq!(state, "queued");
}

/// The state and the id of the only message.
async fn the_message(app: &TestApp) -> (String, String) {
    let read = app.app.store.read(|db| {
        use diesel::prelude::*;
        #[derive(QueryableByName)]
        struct Row {
            #[diesel(sql_type = diesel::sql_types::Text)]
            state: String,
            #[diesel(sql_type = diesel::sql_types::Text)]
            id: String,
        }
        let row = diesel::sql_query("SELECT state, id FROM message").get_result::<Row>(db)?;
        Ok((row.state, row.id))
    });
    read.await.unwrap()
}

async fn call_back(app: &TestApp, query: &str, status: &str, token: &str) -> u16 {
    let path = format!("/hooks/twilio/status{query}");
    let form = [("AccountSid", SID), ("MessageSid", "SM00000000000000000000000000000001"), ("MessageStatus", status)];
    let signature = sign(token, &format!("{}{path}", app.origin), &form);
    app.http.post(app.url(&path)).form(&form).header("x-twilio-signature", signature).send().await.unwrap().status().as_u16()
}

#[actix_web::test]
async fn status_callbacks_are_signed_and_only_move_forward() {
    let (app, twilio) = connected().await;
    app.start(ALICE).await;
    twilio.wait_for(ALICE, 1).await;
    let query = format!("?message={}", the_message(&app).await.1);
    assert_eq!(call_back(&app, &query, "delivered", "wrong-token").await, 403);
    assert_eq!(the_message(&app).await.0, "accepted");
    for (status, becomes) in [("sent", "sent"), ("delivered", "delivered"), ("sent", "delivered"), ("failed", "delivered"), ("received", "delivered")]
    {
        assert_eq!(call_back(&app, &query, status, TOKEN).await, 204);
        assert_eq!(the_message(&app).await.0, becomes, "after {status}");
    }
    let bare = app.http.post(app.url("/hooks/twilio/status")).form(&[("MessageSid", "SM1")]).send().await.unwrap();
    assert_eq!(bare.status(), 403);
}

/// Twilio called back before its answer to the request was recorded. The callback was looked up by Twilio's id, which
/// nobody knew yet, and was lost: the text stayed "accepted" for ever.
#[actix_web::test]
async fn a_callback_that_overtakes_the_answer_counts() {
    use doorcode::domain::id::MessageId;
    use doorcode::domain::message::{Bill, MessageState, Receipt};
    use doorcode::storage::messages;
    let (app, twilio) = connected().await;
    app.start(ALICE).await;
    twilio.wait_for(ALICE, 1).await;
    let (_, id) = the_message(&app).await;
    let on_its_way = app.app.store.write(|db| {
        use diesel::RunQueryDsl;
        diesel::sql_query("UPDATE message SET state = 'sending', state_rank = 1, provider_id = NULL").execute(db)?;
        Ok(())
    });
    on_its_way.await.unwrap();
    assert_eq!(call_back(&app, &format!("?message={id}"), "delivered", TOKEN).await, 204);
    let (message, now) = (MessageId::new(id), app.app.now());
    let answer = Receipt {
        state: MessageState::Accepted,
        provider_id: Some("SM00000000000000000000000000000001".into()),
        error: None,
        retry_at: None,
        bill: Bill::default(),
    };
    app.app.store.write(move |db| messages::record(db, &message, &answer, now)).await.unwrap();
    assert_eq!(the_message(&app).await.0, "delivered");
}

fn sign(token: &str, url: &str, form: &[(&str, &str)]) -> String {
    let mut sorted = form.to_vec();
    sorted.sort_unstable();
    let message = sorted.iter().fold(url.to_owned(), |message, (name, value)| message + name + value);
    let key = aws_lc_rs::hmac::Key::new(aws_lc_rs::hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, token.as_bytes());
    STANDARD.encode(aws_lc_rs::hmac::sign(&key, message.as_bytes()))
}

#[actix_web::test]
async fn the_queue_and_the_challenges_hold_no_code_and_no_number() {
    let (app, twilio) = connected().await;
    app.start(ALICE).await;
    let code = code_in(twilio.wait_for(ALICE, 1).await[0].field("Body").unwrap());
    if crate::support::database::is_postgres() {
        return; // The files of a SQLite database are what a thief takes; the columns are the same.
    }
    for entry in std::fs::read_dir(app.folder()).unwrap() {
        let path = entry.unwrap().path();
        let bytes = std::fs::read(&path).unwrap();
        let holds = |needle: &str| bytes.windows(needle.len()).any(|window| window == needle.as_bytes());
        assert!(!holds(&ALICE[1..]) && !holds("4155550100"), "{} holds the number", path.display());
        assert!(!holds(TOKEN), "{} holds Twilio's token", path.display());
        assert!(!holds(&format!("{code} is your")), "{} holds the text", path.display());
    }
}
