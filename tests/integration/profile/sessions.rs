//! Where somebody is signed in, and what they can do about it; and what happened.

use doorcode::domain::event::{Event, EventKind};
use doorcode::domain::id::{PasskeyId, UserId};
use doorcode::domain::time::UtcTime;
use doorcode::storage::{audit, passkeys};

use super::{FIREFOX, SAFARI, number, owner, sign_in, tokens, userinfo};
use crate::support::html;
use crate::support::{ALICE, BOB, Browser, SECRET, TestApp, seconds};

async fn refresh(app: &TestApp, tokens: &serde_json::Value) -> u16 {
    let token = tokens["refresh_token"].as_str().unwrap();
    let form = [("grant_type", "refresh_token"), ("client_id", "web"), ("client_secret", SECRET), ("refresh_token", token)];
    app.post_form("/oauth/token", &form).await.status
}

/// The name of the other session in the list.
async fn other_session(browser: &Browser<'_>) -> String {
    let page = browser.open("/account/sessions").await;
    page.attribute("form[action=/account/sessions] input[name=session]", "value").unwrap_or_else(|| panic!("one session only: {}", page.body))
}

#[actix_web::test]
async fn a_browser_that_is_signed_out_from_elsewhere_is_out_at_once() {
    let app = TestApp::new().await;
    let lost = sign_in(&app, ALICE, SAFARI).await;
    let at_lost = tokens(&app, &lost, "openid+offline_access").await;
    let alice = sign_in(&app, ALICE, FIREFOX).await;
    let own = tokens(&app, &alice, "openid+offline_access").await;
    let page = alice.open("/account/sessions").await;
    let names: Vec<String> = html::parse(&page.body).select(".things strong").iter().map(html::Element::text).collect();
    assert_eq!(names, ["Firefox on Linux", "Safari on iPhone"], "this one first");
    assert_eq!(html::parse(&page.body).select(".badge").len(), 1);
    assert!(page.body.contains("Signed in with a code by text"));
    let page = alice.press("/account/sessions").await;
    assert_eq!(page.path, "/account/sessions?done=ended");
    assert!(page.has("[role=status].note") && !page.body.contains("Safari"));
    assert_eq!(lost.open("/account/sessions").await.headline(), (200, "Sign in".into()), "out with the next request");
    assert_eq!(lost.authorize("&prompt=none").await.parameter("error").as_deref(), Some("login_required"));
    assert_eq!((refresh(&app, &at_lost).await, userinfo(&app, &at_lost).await.status), (403, 401));
    assert_eq!((refresh(&app, &own).await, alice.open("/account").await.status), (200, 200), "this one goes on");
}

#[actix_web::test]
async fn all_others_end_after_a_question_and_this_one_goes_on() {
    let app = TestApp::new().await;
    let lost = [sign_in(&app, ALICE, SAFARI).await, sign_in(&app, ALICE, "x").await];
    let at_lost = tokens(&app, &lost[0], "openid+offline_access").await;
    let bob = sign_in(&app, BOB, FIREFOX).await;
    let alice = sign_in(&app, ALICE, FIREFOX).await;
    let own = tokens(&app, &alice, "openid+offline_access").await;
    assert!(alice.open("/account/sessions").await.body.contains("Unknown browser"));
    let page = alice.open("/account/sessions/others").await;
    assert_eq!(page.headline(), (200, "Sign out everywhere else?".into()));
    assert!(page.text(".lead").unwrap().starts_with("2 other browsers"));
    assert_eq!(lost[0].open("/account").await.headline().1, "Profile", "a question ends nothing");
    assert_eq!(alice.press("/account/sessions/others").await.path, "/account/sessions?done=others-ended");
    for browser in &lost {
        assert_eq!(browser.open("/account").await.headline(), (200, "Sign in".into()));
    }
    assert_eq!((refresh(&app, &at_lost).await, refresh(&app, &own).await), (403, 200));
    for browser in [&alice, &bob] {
        assert_eq!(browser.open("/account").await.headline(), (200, "Profile".into()));
    }
    assert!(alice.open("/account/sessions/others").await.body.contains("No other browser"));
}

#[actix_web::test]
async fn the_names_of_somebody_elses_things_change_nothing() {
    let app = TestApp::new().await;
    let bob = sign_in(&app, BOB, SAFARI).await;
    let also_bob = sign_in(&app, BOB, FIREFOX).await;
    let at_bobs = tokens(&app, &bob, "openid+offline_access").await;
    let session = other_session(&also_bob).await;
    let alice = sign_in(&app, ALICE, FIREFOX).await;
    alice.open("/account").await;
    let token = alice.form("/account").into_iter().find(|(name, _)| name == "csrf").unwrap().1;
    for name in [session.as_str(), "", "%", "' OR 1=1 --"] {
        let page = alice.post("/account/sessions", &[("csrf".into(), token.clone()), ("session".into(), name.into())]).await;
        assert_eq!(page.path, "/account/sessions", "{name}: nothing was ended");
    }
    assert_eq!((bob.open("/account").await.headline().1.as_str(), refresh(&app, &at_bobs).await), ("Profile", 200));
    // A passkey's name comes from a form too, and its owner from the session.
    let (own, id) = (owner(&app, &number(ALICE)).await.unwrap(), PasskeyId::new("0a1b"));
    let removed = app.app.store.write(move |db| Ok((passkeys::rename(db, &own, &id, "x")?, passkeys::remove(db, &own, &id)?))).await;
    assert_eq!(removed.unwrap(), (false, false));
    assert_eq!(alice.open("/account/passkeys/0a1b").await.status, 404);
    // Without a token of one's own nothing ends either.
    assert_eq!(bob.post("/account/sessions", &[("csrf".into(), token), ("session".into(), session)]).await.status, 403);
}

#[actix_web::test]
async fn one_browser_stays_one_line_when_somebody_confirms_to_be_there() {
    let app = TestApp::new().await;
    let alice = sign_in(&app, ALICE, FIREFOX).await;
    let since = alice.open("/account/sessions").await.text(".small").unwrap();
    app.clock.advance(seconds(3 * 24 * 3_600));
    alice.open("/account/email").await;
    let before = app.outbox_of(ALICE).await.len();
    alice.press("/login/confirm").await;
    let code = super::code_to(&app, ALICE, before + 1).await;
    assert_eq!(alice.fill("code", &code).submit().await.path, "/account/email");
    let page = alice.open("/account/sessions").await;
    assert_eq!(html::parse(&page.body).select(".things li").len(), 1, "{}", page.body);
    let day = |text: &str| text.split("Since ").nth(1).unwrap()[..10].to_owned();
    assert_eq!(day(&page.text(".small").unwrap()), day(&since), "since the first time");
    assert_ne!(page.text(".small").unwrap(), since, "used since");
}

#[actix_web::test]
async fn the_history_is_ones_own_and_goes_back_page_by_page() {
    let app = TestApp::new().await;
    let bob = sign_in(&app, BOB, FIREFOX).await;
    bob.fill("name", "Bob").submit().await;
    let alice = sign_in(&app, ALICE, SAFARI).await;
    let page = alice.open("/account/activity").await;
    assert!(page.body.contains("Signed in") && page.body.contains("Your account was made") && page.body.contains("Safari on iPhone"));
    assert!(!page.body.contains("Name, language or picture was changed") && !page.body.contains("Firefox"), "Bob's");
    assert!(page.has("a[href=/account/not-me]") && !page.body.contains("Older"));
    assert_eq!(alice.open("/account/not-me").await.headline(), (200, "Wasn't this you?".into()));

    let user = owner(&app, &number(ALICE)).await.unwrap();
    let now = app.app.now();
    app.app
        .store
        .write(move |db| {
            for n in 0..120_i64 {
                let at = UtcTime::from_micros(now.micros() - n);
                audit::insert(db, &format!("0{n:031x}"), &event(&user, EventKind::PasswordWrong, at))?;
            }
            let old = UtcTime::from_seconds(now.seconds() - 91 * 24 * 3_600);
            audit::insert(db, &"0".repeat(31), &event(&user, EventKind::RecoveryCodeUsed, old))
        })
        .await
        .unwrap();
    let (mut path, mut seen, mut pages) = ("/account/activity".to_owned(), 0, 0);
    loop {
        let page = alice.open(&path).await;
        seen += page.body.matches("A wrong password was entered").count();
        pages += 1;
        assert!(!page.body.contains("A recovery code was used"), "older than 90 days");
        let Some(next) = page.attribute("a[rel=next]", "href") else { break };
        assert_eq!(html::parse(&page.body).select(".things li").len(), 50);
        path = next;
    }
    assert_eq!((seen, pages), (120, 3), "none twice and none left out");
    for hostile in ["'", "%00", "zzz", "../x"] {
        assert_eq!(alice.open(&format!("/account/activity?before={hostile}")).await.status, 200, "{hostile}");
    }
}

fn event(user: &UserId, kind: EventKind, at: UtcTime) -> Event {
    Event { at, kind, user: Some(user.clone()), client: None, detail: String::new(), address: None, request: None, browser: None }
}
