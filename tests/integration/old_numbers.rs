//! Numbers that nobody proved for a year: carriers give them to others, so they do not open their account alone.

use std::time::Duration;

use crate::support::person::{
    ADA, WIDE, add_totp, by_mail, by_text, hours_later, link_in, notice, notices, pass_totp, sign_up, tx, type_totp, whole_account,
};
use crate::support::{ALICE, Browser, TestApp, claims_of};

const DAY: u64 = 24 * 3_600;
const CLAIMED: &str = "Your number is about to leave your account";

fn days_later(app: &TestApp, days: u64) {
    app.clock.advance(Duration::from_secs(days * DAY));
}

/// An account with a mailbox and a number and nothing else, whose number nobody has proven for 366 days.
async fn old_account(app: &TestApp) -> String {
    let (ada, totp, _) = whole_account(app, ADA, ALICE).await;
    // Without an app: the rules are relaxed while it goes, as an installation that changed them would have it.
    app.change(|document| document.sign_in.rules = doorcode::domain::installation::Rules::Current).await;
    let page = ada.authorize("&prompt=login").await;
    by_mail(app, &ada, &page, ADA).await;
    let page = pass_totp(app, &ada, &totp).await;
    let sub = sub(app, &page.parameter("code").unwrap()).await;
    ada.open("/account/security").await;
    assert_eq!(ada.press("/account/totp/remove").await.path, "/account/security?done=totp-removed");
    days_later(app, 366);
    sub
}

async fn sub(app: &TestApp, code: &str) -> String {
    let tokens = app.exchange(code).await.json();
    claims_of(tokens["id_token"].as_str().unwrap())["sub"].as_str().unwrap().to_owned()
}

async fn has_session(browser: &Browser<'_>) -> bool {
    browser.authorize("&prompt=none").await.parameter("code").is_some()
}

#[actix_web::test]
async fn the_mailbox_opens_the_account_and_the_number_is_trusted_again() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = old_account(&app).await;
    let browser = app.browser();
    let page = browser.authorize("").await;
    let attempt = tx(&page);
    let page = by_text(&app, &browser, &page, ALICE).await;
    assert_eq!(page.headline(), (200, "It's been a while".into()));
    assert!(page.body.contains("way=email") && !page.body.contains("way=sms") && !page.body.contains("ada"), "{}", page.body);
    assert!(!has_session(&browser).await, "the code was right, and opens nothing");
    let page = browser.open(&format!("/login?tx={attempt}&way=email")).await;
    let page = by_mail(&app, &browser, &page, ADA).await;
    assert_eq!(sub(&app, &page.parameter("code").unwrap()).await, owner);
    hours_later(&app);
    let again = app.browser();
    let page = again.authorize("").await;
    let page = by_text(&app, &again, &page, ALICE).await;
    assert_eq!(sub(&app, &page.parameter("code").expect("trusted again")).await, owner);
}

#[actix_web::test]
async fn a_mailbox_proven_in_another_attempt_says_nothing_about_the_number() {
    let app = TestApp::with_settings(&WIDE).await;
    old_account(&app).await;
    let stranger = app.browser();
    let page = stranger.authorize("").await;
    by_text(&app, &stranger, &page, ALICE).await;
    let ada = app.browser();
    let page = ada.authorize("").await;
    assert!(by_mail(&app, &ada, &page, ADA).await.parameter("code").is_some());
    hours_later(&app);
    let page = stranger.authorize("").await;
    assert_eq!(by_text(&app, &stranger, &page, ALICE).await.headline(), (200, "It's been a while".into()));
}

#[actix_web::test]
async fn a_claimed_number_is_a_new_account_after_a_week_and_not_before() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = old_account(&app).await;
    let stranger = app.browser();
    let page = stranger.authorize("").await;
    by_text(&app, &stranger, &page, ALICE).await;
    let page = stranger.press("/login/old-number").await;
    assert!(page.status == 200 && !page.has("form[action='/login/old-number']"), "{}", page.body);
    assert!(!has_session(&stranger).await);
    let mail = notice(&app, ADA, CLAIMED).await;
    assert_eq!(app.browser().open(&link_in(&app, &mail)).await.status, 200);
    // Asking twice neither begins anew nor writes again.
    days_later(&app, 6);
    let page = stranger.authorize("").await;
    let page = by_text(&app, &stranger, &page, ALICE).await;
    assert_eq!(page.headline(), (200, "It's been a while".into()), "still the old account's");
    assert!(!has_session(&stranger).await);
    days_later(&app, 1);
    let page = stranger.authorize("").await;
    let page = by_text(&app, &stranger, &page, ALICE).await;
    let theirs = sub(&app, &page.parameter("code").expect("a new account")).await;
    assert_ne!(theirs, owner);
    assert!(!stranger.open("/account/security").await.body.contains("example.com"), "an empty one");
    assert_eq!(notices(&app, ADA, CLAIMED).await, 1);
    let ada = app.browser();
    let page = ada.authorize("").await;
    let page = by_mail(&app, &ada, &page, ADA).await;
    assert_eq!(sub(&app, &page.parameter("code").unwrap()).await, owner, "the rest of the old account is where it was");
    assert!(!ada.open("/account/security").await.body.contains("/account/phone/remove"));
}

#[actix_web::test]
async fn the_owner_keeps_the_number_with_the_link() {
    let app = TestApp::with_settings(&WIDE).await;
    old_account(&app).await;
    let stranger = app.browser();
    let page = stranger.authorize("").await;
    by_text(&app, &stranger, &page, ALICE).await;
    stranger.press("/login/old-number").await;
    let owner = app.browser();
    owner.open(&link_in(&app, &notice(&app, ADA, CLAIMED).await)).await;
    assert_eq!(owner.submit().await.status, 200);
    days_later(&app, 8);
    let page = stranger.authorize("").await;
    let page = by_text(&app, &stranger, &page, ALICE).await;
    // Kept is not proven: who presses the link need not hold the phone.
    assert!(page.left_for.is_none(), "no new account");
    if page.headline().1 == "It's been a while" {
        let page = stranger.press("/login/old-number").await;
        assert!(page.body.contains("says that it") || page.text("main").unwrap().contains("still theirs"), "{}", page.body);
    }
    assert!(!has_session(&stranger).await);
}

#[actix_web::test]
async fn an_app_is_asked_for_also_on_a_remembered_browser() {
    let app = TestApp::with_settings(&WIDE).await;
    app.change(|document| document.mfa.remember_browser_days = 90).await;
    let (ada, totp, _) = whole_account(&app, ADA, ALICE).await;
    days_later(&app, 340);
    let page = ada.authorize("&prompt=login").await;
    by_mail(&app, &ada, &page, ADA).await;
    app.clock.advance(Duration::from_secs(30));
    assert!(type_totp(&app, &ada, &totp, true).await.parameter("code").is_some());
    days_later(&app, 26);
    let page = ada.authorize("&prompt=login").await;
    let mailed = by_mail(&app, &ada, &page, ADA).await;
    assert!(mailed.parameter("code").is_some(), "this browser is remembered");
    hours_later(&app);
    let page = ada.authorize("&prompt=login").await;
    let page = by_text(&app, &ada, &page, ALICE).await;
    assert_eq!(page.headline(), (200, "One more step".into()));
    assert!(pass_totp(&app, &ada, &totp).await.parameter("code").is_some());
    hours_later(&app);
    let page = ada.authorize("&prompt=login").await;
    assert!(by_text(&app, &ada, &page, ALICE).await.parameter("code").is_some(), "trusted again, and remembered");
}

#[actix_web::test]
async fn a_program_gets_no_token_for_an_old_number() {
    let app = TestApp::with_settings(&WIDE).await;
    app.api_login(ALICE).await;
    days_later(&app, 366);
    assert_eq!(app.start(ALICE).await.status, 200);
    let mut code = app.last_code_to(ALICE).await;
    for _ in 0..100 {
        if app.outbox_of(ALICE).await.len() > 1 {
            code = app.last_code_to(ALICE).await;
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let refused = app.redeem(ALICE, &code).await;
    assert_eq!(refused.status, 403, "{}", refused.text);
    assert!(!refused.text.contains("token\":"), "{}", refused.text);
}

/// Whoever is let in by other means and has a fresh app needs no number at all.
#[actix_web::test]
async fn an_account_without_a_number_never_hears_of_old_ones() {
    let app = TestApp::with_settings(&WIDE).await;
    let ada = app.browser();
    sign_up(&app, &ada, ADA, "Ada").await;
    let (totp, _) = add_totp(&app, &ada).await;
    days_later(&app, 366);
    let again = app.browser();
    let page = again.authorize("").await;
    assert_eq!(by_mail(&app, &again, &page, ADA).await.headline(), (200, "One more step".into()));
    assert!(pass_totp(&app, &again, &totp).await.parameter("code").is_some());
    assert_eq!(notices(&app, ADA, CLAIMED).await, 0);
}
