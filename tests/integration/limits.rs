//! Limits on sending and guessing.

use serde_json::json;

use crate::support::{ALICE, SECRET, TestApp, minutes, number, other_than, seconds};

const PROXIES: (&str, &str) = ("DOORCODE__SERVER__TRUSTED_PROXIES", "127.0.0.0/8");

async fn start_from(app: &TestApp, phone: &str, address: &str) -> u16 {
    let body = json!({"client_id": "web", "client_secret": SECRET, "connection": "sms", "phone_number": phone});
    app.http.post(app.url("/passwordless/start")).json(&body).header("x-forwarded-for", address).send().await.unwrap().status().as_u16()
}

#[actix_web::test]
async fn one_number_gets_five_messages_an_hour_whatever_the_door_and_the_wait_grows() {
    let app = TestApp::new().await;
    let (mut sent, mut waits) = (Vec::new(), Vec::new());
    for minute in (0..180).step_by(4) {
        if app.start(ALICE).await.status == 200 {
            sent.push(minute);
            waits.push(app.start(ALICE).await.header("retry-after").unwrap().to_owned());
        }
        app.clock.advance(minutes(4));
    }
    assert!(sent.len() >= 5, "honest people get through: {sent:?}");
    let busiest = sent.iter().map(|from| sent.iter().filter(|at| (*from..from + 60).contains(*at)).count()).max();
    assert!(busiest <= Some(5), "sent at minutes {sent:?}");
    assert_eq!(waits[..3], ["30", "60", "120"]);
}

#[actix_web::test]
async fn one_network_address_is_limited_and_others_are_not() {
    let app = TestApp::with_settings(&[PROXIES, ("DOORCODE__LIMITS__SENDS_PER_ADDRESS", "3")]).await;
    for n in 0..3 {
        assert_eq!(start_from(&app, &number(n), "192.0.2.1").await, 200);
    }
    assert_eq!(start_from(&app, &number(3), "192.0.2.1").await, 429);
    assert_eq!(start_from(&app, &number(3), "192.0.2.2").await, 200, "a refused message used nothing up");
    for n in 10..13 {
        assert_eq!(start_from(&app, &number(n), &format!("2001:db8:0:1::{n}")).await, 200);
    }
    assert_eq!(start_from(&app, &number(13), "2001:db8:0:1::99").await, 429, "a /64 is one address");
    app.clock.advance(minutes(20));
    assert_eq!(start_from(&app, &number(14), "192.0.2.1").await, 200, "they come back one by one");
    assert_eq!(start_from(&app, &number(15), "192.0.2.1").await, 429);
}

#[actix_web::test]
async fn a_block_of_numbers_an_application_and_everybody_together_have_ceilings() {
    let app = TestApp::with_settings(&[("DOORCODE__LIMITS__SENDS_PER_PREFIX", "2")]).await;
    assert_eq!((app.start(&number(1)).await.status, app.start(&number(2)).await.status, app.start(&number(3)).await.status), (200, 200, 429));
    let app = TestApp::with_settings(&[("DOORCODE__LIMITS__SENDS_PER_CLIENT", "2")]).await;
    assert_eq!((app.start(&number(1)).await.status, app.start(&number(2)).await.status, app.start(&number(3)).await.status), (200, 200, 429));
    let app = TestApp::with_settings(&[("DOORCODE__LIMITS__SENDS_IN_ALL", "2")]).await;
    assert_eq!((app.start(&number(1)).await.status, app.start(&number(2)).await.status, app.start(&number(3)).await.status), (200, 200, 429));
}

#[actix_web::test]
async fn one_browser_is_limited_and_sees_until_when() {
    let app = TestApp::with_settings(&[("DOORCODE__LIMITS__SENDS_PER_SESSION", "2")]).await;
    let alice = app.browser();
    // Each message belongs to an attempt of its own: beginning anew must not begin a new count.
    for n in 0..2 {
        alice.authorize("").await;
        assert_eq!(alice.fill("phone", &number(n)).submit().await.headline().1, "Enter your code");
    }
    let start = alice.authorize("").await;
    alice.open(&format!("{}&way=sms", start.path)).await;
    let page = alice.fill("phone", &number(2)).submit().await;
    assert_eq!(page.headline(), (429, "Too many messages".into()));
    assert!(page.text(".lead").unwrap().starts_with("For your safety, wait until"));
    assert!(page.header("retry-after").is_some());
    assert!(!page.has(".ways a"), "mail is closed for this browser too, and a way that is closed is not offered");
}

#[actix_web::test]
async fn count_only_mode_lets_through() {
    let app = TestApp::with_settings(&[("DOORCODE__LIMITS__SENDS_PER_CLIENT", "1"), ("DOORCODE__LIMITS__MODE", "count")]).await;
    assert_eq!((app.start(&number(1)).await.status, app.start(&number(2)).await.status), (200, 200));
}

#[actix_web::test]
async fn twenty_wrong_codes_a_day_close_the_number_over_all_its_codes() {
    let app =
        TestApp::with_settings(&[("DOORCODE__LIMITS__SENDS_PER_RECIPIENT", "1000"), ("DOORCODE__LIMITS__SENDS_PER_RECIPIENT_PER_DAY", "1000")]).await;
    let mut compared = 0;
    for _ in 0..12 {
        app.start(ALICE).await;
        let code = app.last_code_to(ALICE).await;
        for _ in 0..3 {
            if app.redeem(ALICE, &other_than(&code)).await.status == 403 {
                compared += 1;
            }
        }
        app.clock.advance(seconds(1_921));
    }
    // 20 at once and one more each 72 minutes: resending never resets the count (requirement S4).
    assert!((20..=26).contains(&compared), "{compared} of 36 were compared");
    app.start(ALICE).await;
    let code = app.last_code_to(ALICE).await;
    let answer = app.redeem(ALICE, &code).await;
    assert!(matches!(answer.status, 200 | 429), "closed, or one try has come back");
}

#[actix_web::test]
async fn wrong_client_secrets_are_limited() {
    let app = TestApp::with_settings(&[("DOORCODE__LIMITS__FAILED_CLIENT_SECRETS", "2")]).await;
    let attempt = || {
        app.post_form("/oauth/token", &[("grant_type", "refresh_token"), ("client_id", "web"), ("client_secret", "wrong"), ("refresh_token", "x")])
    };
    assert_eq!((attempt().await.status, attempt().await.status, attempt().await.status), (401, 401, 429));
    assert_eq!(app.start(ALICE).await.status, 200, "the right secret still works");
}
