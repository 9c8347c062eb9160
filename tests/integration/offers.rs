//! What is offered right after a sign-in: a second way in to whoever has only a number (R4), a passkey where one can be made.

use doorcode::domain::installation::{MfaRequirement, Rules};

use crate::support::person::{ADA, Totp, WIDE, recovery_codes, sent, tx};
use crate::support::{ALICE, Browser, TestApp, claims_of, minutes};

/// Signs in by text at the application; the page after the code.
async fn by_text(app: &TestApp, browser: &Browser<'_>, extra: &[(&str, &str)]) -> crate::support::browser::Page {
    browser.authorize("&prompt=login").await;
    after_code(app, browser, ("phone", ALICE), extra).await
}

async fn after_code(app: &TestApp, browser: &Browser<'_>, to: (&str, &str), extra: &[(&str, &str)]) -> crate::support::browser::Page {
    let (_, code) = sent(app, to.1, browser.fill(to.0, to.1).submit()).await;
    let mut form = browser.form("/login/code");
    form.iter_mut().filter(|(name, _)| name == "code").for_each(|(_, value)| value.clone_from(&code));
    form.extend(extra.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    browser.post("/login/code", &form).await
}

#[actix_web::test]
async fn a_newcomer_by_text_is_led_to_a_second_way_and_may_put_it_off() {
    let app = TestApp::with_settings(&WIDE).await;
    let alice = app.browser().hearing_offers();
    let page = by_text(&app, &alice, &[]).await;
    assert_eq!(page.headline(), (200, "Add a second way in".into()));
    let why = page.text(".lead").unwrap();
    assert!(why.contains("the only way into your account"), "{why}");
    assert!(page.parameter("code").is_none(), "nothing is answered yet");
    for way in ["passkey", "totp", "email"] {
        assert!(page.body.contains(&format!("/login/setup/{way}?")), "{way}");
    }
    assert!(!page.body.contains("/login/setup/sms?"), "the same phone is no second way");
    let page = alice.press("/login/continue").await;
    assert!(page.parameter("code").is_some(), "{}", page.path);

    app.clock.advance(minutes(5));
    let page = by_text(&app, &alice, &[]).await;
    assert!(page.parameter("code").is_some(), "it is asked once: {}", page.path);
}

#[actix_web::test]
async fn the_second_way_is_set_up_on_the_spot_and_the_application_gets_its_answer() {
    let app = TestApp::with_settings(&WIDE).await;
    let alice = app.browser().hearing_offers();
    let page = by_text(&app, &alice, &[]).await;
    let totp = Totp::of(&alice.open(&format!("/login/setup/totp?tx={}", tx(&page))).await);
    let page = alice.fill("code", &totp.code(&app)).submit().await;
    assert_eq!(recovery_codes(&page).len(), 10);
    let page = alice.press("/login/continue").await;
    let tokens = app.exchange(&page.parameter("code").unwrap()).await.json();
    let claims = claims_of(tokens["id_token"].as_str().unwrap());
    assert_eq!(claims["acr"], "urn:doorcode:acr:mfa");
}

#[actix_web::test]
async fn an_offer_that_was_left_lying_changes_no_account_but_lets_its_owner_go_on() {
    let app = TestApp::with_settings(&WIDE).await;
    let alice = app.browser().hearing_offers();
    let page = by_text(&app, &alice, &[]).await;
    let tx = tx(&page);
    app.clock.advance(minutes(11));
    let page = alice.open(&format!("/login/setup/totp?tx={tx}")).await;
    assert!(page.path.starts_with("/login/account?"), "somebody else may sit there by now: {}", page.path);
    let page = alice.press("/login/account").await;
    assert!(page.parameter("code").is_some(), "{}", page.path);
}

#[actix_web::test]
async fn nothing_is_offered_where_policy_has_no_second_step_or_texts_may_be_the_only_way() {
    let app = TestApp::with_settings(&WIDE).await;
    app.change(|installation| installation.sign_in.rules = Rules::Current).await;
    let alice = app.browser().hearing_offers();
    assert!(by_text(&app, &alice, &[]).await.parameter("code").is_some());

    app.change(|installation| installation.mfa.policy = MfaRequirement::Off).await;
    let bob = app.browser().hearing_offers();
    bob.authorize("&prompt=login").await;
    let page = bob.open(&format!("/login?tx={}&way=email", tx(&bob.page()))).await;
    assert_eq!(page.status, 200);
    assert!(after_code(&app, &bob, ("email", ADA), &[("passkeys", "1")]).await.parameter("code").is_some());
}

#[actix_web::test]
async fn a_browser_that_can_make_a_passkey_is_shown_one_after_a_code_once_in_thirty_days() {
    let app = TestApp::with_settings(&WIDE).await;
    let ada = app.browser().hearing_offers();
    let by_mail = async || {
        let page = ada.authorize("&prompt=login").await;
        ada.open(&format!("/login?tx={}&way=email", tx(&page))).await;
        after_code(&app, &ada, ("email", ADA), &[("passkeys", "1")]).await
    };
    let page = by_mail().await;
    assert_eq!(page.headline(), (200, "Next time, skip the code".into()));
    assert!(page.body.contains("/login/setup/passkey?") && !page.body.contains("/login/setup/totp?"));
    assert!(page.text("main").unwrap().contains("a device that you share"));
    assert!(goes_on(&ada).await);

    app.clock.advance(minutes(5));
    assert!(by_mail().await.parameter("code").is_some(), "not again so soon");
}

async fn goes_on(browser: &Browser<'_>) -> bool {
    browser.press("/login/continue").await.parameter("code").is_some()
}
