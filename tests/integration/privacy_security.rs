//! Privacy & Security, as a person uses it: second steps, signing in by text beside them, passwords, confirming oneself.

use std::time::Duration;

use doorcode::domain::factor::LoginMethod;
use serde_json::json;

use crate::support::person::{
    ADA, EVE, MFA, Totp, WIDE, add_phone, add_totp, by_mail, by_text, hours_later, link_in, notice, notices, pass_totp, recovery_codes, sent,
    sign_up, tx, type_totp, whole_account,
};
use crate::support::{ALICE, Browser, TestApp, claims_of, minutes, seconds};

const PASSWORD: &str = "violet kettle orbit";

/// What the token says that an authorization code gives.
async fn claims(app: &TestApp, code: &str) -> serde_json::Value {
    let tokens = app.exchange(code).await;
    assert_eq!(tokens.status, 200, "{}", tokens.text);
    claims_of(tokens.json()["id_token"].as_str().unwrap())
}

async fn is_signed_in(browser: &Browser<'_>) -> bool {
    browser.authorize("&prompt=none").await.parameter("code").is_some()
}

#[actix_web::test]
async fn a_phone_is_set_up_only_beside_another_second_step() {
    let app = TestApp::with_settings(&WIDE).await;
    let ada = app.browser();
    let page = sign_up(&app, &ada, ADA, "Ada").await;
    assert!(page.has("section[aria-labelledby=phone-card] button[disabled]"), "{}", page.body);
    let why = page.text("#phone-why").unwrap();
    assert!(why.starts_with("First add another second step"), "{why}");
    assert_eq!(page.attribute("section[aria-labelledby=phone-card] a", "href").as_deref(), Some("/account/second-step"));
    assert_eq!(ada.open("/account/phone").await.headline(), (200, "Privacy & Security".into()), "led away");
    let csrf = page.attribute("[name=csrf]", "value");
    let csrf = csrf.unwrap_or_default();
    let totp_page = ada.open("/account/totp").await;
    let csrf = if csrf.is_empty() { totp_page.attribute("[name=csrf]", "value").unwrap() } else { csrf };
    let form = [("csrf", csrf.as_str()), ("once", "x"), ("region", "US"), ("phone", ALICE)].map(|(name, value)| (name.into(), value.into()));
    assert_eq!(ada.post("/account/phone", &form).await.status, 403);
    assert!(app.outbox_of(ALICE).await.is_empty(), "and nothing was sent");

    let (_, codes) = add_totp(&app, &ada).await;
    assert_eq!(codes.len(), 10);
    let page = ada.open("/account/security").await;
    assert!(!codes.iter().any(|code| page.body.contains(code)), "they are shown once");
    assert!(!ada.open("/account/recovery-codes").await.body.contains(&codes[0]));
    let page = add_phone(&app, &ada, ALICE).await;
    assert_eq!(page.path, "/account/security?done=phone-set");
    let mail = notice(&app, ADA, "Signing in by text was turned on").await;
    assert!(mail.contains("••• 00") && !mail.contains("5550100"), "{mail}");
    let stranger = app.browser();
    assert_eq!(stranger.open(&link_in(&app, &mail)).await.headline(), (200, "Wasn't this you?".into()));
    stranger.submit().await;
    assert!(!is_signed_in(&ada).await, "whoever set it up is signed out");
}

#[actix_web::test]
async fn the_code_that_confirmed_an_app_is_no_second_step_as_well() {
    let app = TestApp::with_settings(&WIDE).await;
    let ada = app.browser();
    sign_up(&app, &ada, ADA, "Ada").await;
    // By the time of the sign-in the step is still the same: the message is the only thing that waits.
    app.clock.advance(minutes(2));
    let (totp, _) = add_totp(&app, &ada).await;
    let used = totp.code(&app);
    let again = app.browser();
    let page = again.authorize("").await;
    let page = by_mail(&app, &again, &page, ADA).await;
    assert_eq!(page.headline(), (200, "One more step".into()));
    let page = again.fill("code", &used).submit().await;
    assert_eq!((page.status, page.error().is_some()), (422, true), "{}", page.body);
    let page = pass_totp(&app, &again, &totp).await;
    assert!(page.parameter("code").is_some(), "the next one is good");
}

#[actix_web::test]
async fn a_right_text_alone_opens_nothing_where_an_app_is_set_up() {
    let app = TestApp::with_settings(&WIDE).await;
    let (ada, _, codes) = whole_account(&app, ADA, ALICE).await;
    ada.open("/oidc/logout").await;
    ada.submit().await;
    assert!(!is_signed_in(&ada).await);
    let page = ada.authorize("").await;
    let page = by_text(&app, &ada, &page, ALICE).await;
    assert_eq!(page.headline(), (200, "One more step".into()));
    assert_eq!(page.attribute("[name=method]", "value").as_deref(), Some("totp"), "never a text again");
    assert!(!page.body.contains("method=sms") && !page.body.contains("/login/mfa/send"), "{}", page.body);
    assert!(!is_signed_in(&ada).await);
    // The phone with the app is at home: a recovery code, once.
    ada.open(&format!("/login/recovery?tx={}", tx(&page))).await;
    let page = ada.fill("recovery", &codes[0].to_lowercase()).submit().await;
    assert_eq!(page.headline(), (200, "Your recovery codes".into()));
    let renewed = recovery_codes(&page);
    assert!(renewed.len() == 10 && !renewed.contains(&codes[1]));
    let page = ada.press("/login/continue").await;
    assert_eq!(claims(&app, &page.parameter("code").unwrap()).await["acr"], "urn:doorcode:acr:mfa");
    hours_later(&app);
    notice(&app, ADA, "A recovery code was used").await;
    let other = app.browser();
    let page = other.authorize("").await;
    let page = by_text(&app, &other, &page, ALICE).await;
    let recovery = format!("/login/recovery?tx={}", tx(&page));
    for old in &codes[..2] {
        other.open(&recovery).await;
        assert_eq!(other.fill("recovery", old).submit().await.status, 422, "the old list is dead");
    }
    other.open(&recovery).await;
    assert_eq!(other.fill("recovery", &renewed[0]).submit().await.status, 200);
}

#[actix_web::test]
async fn what_texts_rest_on_goes_with_them_or_stays() {
    let app = TestApp::with_settings(&WIDE).await;
    let (ada, totp, _) = whole_account(&app, ADA, ALICE).await;
    let page = ada.open("/account/totp").await;
    assert_eq!(page.headline(), (200, "First, confirm it's you".into()));
    confirm(&app, &ada, ADA).await;
    assert_eq!(pass_totp(&app, &ada, &totp).await.path, "/account/totp");
    ada.open("/account/security").await;
    let page = ada.press("/account/totp/remove").await;
    assert_eq!(page.headline(), (422, "It can't be removed like this".into()));
    assert_eq!(page.text(".lead").unwrap(), "Signing in by text needs a second step that isn't a text message, and this is the last that you have.");
    assert!(ada.open("/account/security").await.has("form[action='/account/totp/remove']") || ada.page().body.contains("/account/totp/remove"));
    ada.press("/account/totp/remove").await;
    let page = ada.press("/account/totp/remove").await;
    assert_eq!(page.path, "/account/security?done=totp-removed");
    assert!(!page.body.contains("/account/totp/remove") && page.has("#phone-why"), "both are gone: {}", page.body);
    notice(&app, ADA, "Your number was removed").await;
    notice(&app, ADA, "A second step was removed").await;
}

/// Confirms by mail on the page that asks for it.
async fn confirm(app: &TestApp, browser: &Browser<'_>, mail: &str) -> crate::support::browser::Page {
    let form: Vec<(String, String)> = browser.form("/login/confirm").into_iter().map(|(name, value)| field(name, value)).collect();
    sent(app, mail, browser.post("/login/confirm", &form)).await;
    let code = crate::support::person::codes_to(app, mail).await[0].clone();
    browser.fill("code", &code).submit().await
}

/// The form's own fields, with the mailbox as the way.
fn field(name: String, value: String) -> (String, String) {
    let value = if name == "way" { "email".to_owned() } else { value };
    (name, value)
}

#[actix_web::test]
async fn eleven_minutes_after_signing_in_a_change_asks_for_everything_again() {
    let app = TestApp::with_settings(&WIDE).await;
    let (ada, totp, _) = whole_account(&app, ADA, ALICE).await;
    // This browser is remembered.
    let page = ada.authorize("&prompt=login").await;
    by_mail(&app, &ada, &page, ADA).await;
    app.clock.advance(seconds(30));
    let page = ada.fill("code", &totp.code(&app)).fill("trust", "1").submit().await;
    assert!(page.parameter("code").is_some());
    assert_eq!(ada.open("/account/phone").await.path, "/account/phone", "fresh");
    hours_later(&app);
    for path in ["/account/phone", "/account/totp", "/account/second-step", "/account/passkeys", "/account/recovery-codes", "/account/phone/remove"] {
        assert_eq!(ada.open(path).await.headline(), (200, "First, confirm it's you".into()), "{path}");
    }
    let page = confirm(&app, &ada, ADA).await;
    assert_eq!(page.headline(), (200, "One more step".into()), "a remembered browser does not help here");
    assert_eq!(ada.open("/account/phone").await.headline(), (200, "First, confirm it's you".into()), "half of it is nothing");
    hours_later(&app);
    ada.open("/account/phone").await;
    confirm(&app, &ada, ADA).await;
    assert_eq!(pass_totp(&app, &ada, &totp).await.path, "/account/phone");
    app.clock.advance(minutes(10));
    assert_eq!(ada.open("/account/phone").await.path, "/account/phone");
    app.clock.advance(minutes(1));
    assert_eq!(ada.open("/account/phone").await.headline(), (200, "First, confirm it's you".into()));
}

#[actix_web::test]
async fn somebody_elses_proof_confirms_nothing() {
    let app = TestApp::with_settings(&WIDE).await;
    sign_up(&app, &app.browser(), EVE, "Eve").await;
    let (ada, _, _) = whole_account(&app, ADA, ALICE).await;
    let page = ada.open("/account/totp").await;
    let attempt = tx(&page);
    let page = by_mail(&app, &ada, &page, EVE).await;
    assert_eq!(page.headline(), (403, "That's another account".into()));
    assert_eq!(ada.open("/account/totp").await.headline(), (200, "First, confirm it's you".into()));
    assert!(!ada.open(&format!("/login/mfa?tx={attempt}")).await.has("#code"), "nobody waits there for a second step");
    assert!(is_signed_in(&ada).await, "and she is who she was");
}

#[actix_web::test]
async fn a_remembered_browser_is_spared_the_step_for_thirty_days_and_only_where_policy_asks() {
    let app = TestApp::with_settings(&WIDE).await;
    let (ada, totp, _) = whole_account(&app, ADA, ALICE).await;
    let remember = async || {
        hours_later(&app);
        let page = ada.authorize("&prompt=login").await;
        let page = by_mail(&app, &ada, &page, ADA).await;
        assert_eq!(page.headline(), (200, "One more step".into()));
        app.clock.advance(seconds(30));
        assert!(ada.fill("code", &totp.code(&app)).fill("trust", "1").submit().await.parameter("code").is_some());
    };
    remember().await;
    hours_later(&app);
    let page = ada.authorize("&prompt=login").await;
    let page = by_mail(&app, &ada, &page, ADA).await;
    let token = claims(&app, &page.parameter("code").expect("spared")).await;
    assert_eq!(token["acr"], "urn:doorcode:acr:1fa", "{token}");
    hours_later(&app);
    let page = ada.authorize(&format!("&prompt=login{MFA}")).await;
    assert_eq!(by_mail(&app, &ada, &page, ADA).await.headline(), (200, "One more step".into()), "an application asked for it");
    app.clock.advance(Duration::from_secs(30 * 24 * 3_600));
    remember().await;
    let page = ada.open("/account/security").await;
    assert!(page.body.contains("/account/second-step/forget"), "{}", page.body);
    assert_eq!(ada.press("/account/second-step/forget").await.path, "/account/security?done=forgotten");
    remember().await;
}

#[actix_web::test]
async fn an_application_that_wants_more_is_given_just_the_missing_step() {
    let app = TestApp::with_settings(&WIDE).await;
    let (first, totp, _) = whole_account(&app, ADA, ALICE).await;
    let page = first.authorize("&prompt=login").await;
    by_text(&app, &first, &page, ALICE).await;
    app.clock.advance(seconds(30));
    first.fill("code", &totp.code(&app)).fill("trust", "1").submit().await;
    hours_later(&app);
    let page = first.authorize("&prompt=login").await;
    assert!(by_text(&app, &first, &page, ALICE).await.parameter("code").is_some());
    let before = first.cookie("dc_session").unwrap().1;
    let page = first.authorize(MFA).await;
    assert_eq!(page.headline(), (200, "One more step".into()), "no first step again");
    let page = pass_totp(&app, &first, &totp).await;
    let token = claims(&app, &page.parameter("code").unwrap()).await;
    assert_eq!(token["acr"], "urn:doorcode:acr:mfa");
    assert!(token["amr"].as_array().unwrap().contains(&json!("mfa")), "{token}");
    let after = first.cookie("dc_session").unwrap().1;
    assert_ne!(before, after);
    let old = app.browser();
    old.set_cookie("dc_session", &before);
    assert!(!is_signed_in(&old).await, "the old id is dead");
    assert!(first.authorize(&format!("{MFA}&prompt=none")).await.parameter("code").is_some());
}

/// Requirement S18: a mailbox is convenient and proves little, whatever follows it.
#[actix_web::test]
async fn mail_and_an_app_are_two_steps_and_not_two_factors() {
    let app = TestApp::with_settings(&WIDE).await;
    let (_, totp, _) = whole_account(&app, ADA, ALICE).await;
    let ada = app.browser();
    let page = ada.authorize(MFA).await;
    by_mail(&app, &ada, &page, ADA).await;
    let page = pass_totp(&app, &ada, &totp).await;
    let token = claims(&app, &page.parameter("code").unwrap()).await;
    assert_eq!((&token["acr"], &token["amr"]), (&json!("urn:doorcode:acr:1fa"), &json!(["otp"])));
}

async fn by_password(browser: &Browser<'_>, mail: &str, password: &str) -> crate::support::browser::Page {
    let page = browser.authorize("&prompt=login").await;
    browser.open(&format!("/login?tx={}&way=password", tx(&page))).await;
    browser.fill("email", mail).submit().await;
    browser.fill("password", password).submit().await
}

async fn with_passwords() -> TestApp {
    let app = TestApp::with_settings(&WIDE).await;
    app.change(|document| document.sign_in.methods.push(LoginMethod::Password)).await;
    app
}

#[actix_web::test]
async fn a_password_is_set_used_and_changed_with_the_old_one() {
    let app = with_passwords().await;
    let ada = app.browser();
    sign_up(&app, &ada, ADA, "Ada").await;
    ada.open("/account/password").await;
    assert!(ada.fill("password", "short").submit().await.error().is_some());
    assert_eq!(ada.fill("password", PASSWORD).submit().await.path, "/account/security?done=password-set");
    notice(&app, ADA, "Your password was changed").await;
    let elsewhere = app.browser();
    assert!(by_password(&elsewhere, ADA, PASSWORD).await.parameter("code").is_some());
    let (known, unknown) = (by_password(&app.browser(), ADA, "not the password").await, by_password(&app.browser(), EVE, "not the password").await);
    assert_eq!((known.status, known.error(), known.headline()), (unknown.status, unknown.error(), unknown.headline()));
    assert_eq!(known.status, 422);
    ada.open("/account/password").await;
    let page = ada.fill("old", "not the password").fill("password", "lamp river tango").submit().await;
    assert_eq!((page.status, page.error().as_deref()), (422, Some("That isn't your current password")));
    let page = ada.fill("old", PASSWORD).fill("password", "lamp river tango").submit().await;
    assert_eq!(page.path, "/account/security?done=password-set");
    assert!(!is_signed_in(&elsewhere).await, "other sessions end where that is wanted");
    assert!(is_signed_in(&ada).await);
    assert_eq!(by_password(&elsewhere, ADA, PASSWORD).await.status, 422);
    assert!(by_password(&elsewhere, ADA, "lamp river tango").await.parameter("code").is_some());
}

#[actix_web::test]
async fn a_forgotten_password_never_skips_the_app_and_ends_every_session() {
    let app = with_passwords().await;
    let (ada, totp, _) = whole_account(&app, ADA, ALICE).await;
    assert!(is_signed_in(&ada).await);
    let anywhere = app.browser();
    let page = anywhere.authorize("").await;
    let attempt = tx(&page);
    anywhere.open(&format!("/login/forgot?tx={attempt}")).await;
    let (_, code) = sent(&app, ADA, anywhere.fill("email", ADA).submit()).await;
    let page = anywhere.fill("code", &code).submit().await;
    assert_eq!(page.headline(), (200, "One more step".into()));
    assert!(!anywhere.open(&format!("/login/new-password?tx={attempt}")).await.has("#password"), "not before the step");
    let page = anywhere.open(&format!("/login/mfa?tx={attempt}")).await;
    assert!(page.has("#code"));
    let page = pass_totp(&app, &anywhere, &totp).await;
    assert_eq!(page.headline(), (200, "Choose a new password".into()));
    let page = anywhere.fill("password", PASSWORD).submit().await;
    assert!(page.path.starts_with("/login/password") && page.has("#password"), "nobody is signed in by it: {}", page.path);
    assert!(!is_signed_in(&ada).await && !is_signed_in(&anywhere).await);
    let page = by_password(&anywhere, ADA, PASSWORD).await;
    assert_eq!(page.headline(), (200, "One more step".into()));
    assert!(pass_totp(&app, &anywhere, &totp).await.parameter("code").is_some());
}

#[actix_web::test]
async fn a_number_of_another_account_stays_there() {
    let app = TestApp::with_settings(&WIDE).await;
    whole_account(&app, ADA, ALICE).await;
    let eve = app.browser();
    sign_up(&app, &eve, EVE, "Eve").await;
    add_totp(&app, &eve).await;
    let page = add_phone(&app, &eve, ALICE).await;
    assert_eq!(page.status, 422);
    assert!(page.error().unwrap().starts_with("This is used by another account"), "{:?}", page.error());
    assert!(!eve.open("/account/security").await.body.contains("/account/phone/remove"));
    assert_eq!(notices(&app, EVE, "Signing in by text was turned on").await, 0);
    let ada = app.browser();
    hours_later(&app);
    let page = ada.authorize("").await;
    let page = by_text(&app, &ada, &page, ALICE).await;
    assert_eq!(page.headline(), (200, "One more step".into()), "still Ada's, with Ada's step");
}

#[actix_web::test]
async fn a_number_as_second_step_brings_recovery_codes() {
    let app = TestApp::with_settings(&WIDE).await;
    let ada = app.browser();
    sign_up(&app, &ada, ADA, "Ada").await;
    ada.open("/account/step-phone").await;
    let (_, code) = sent(&app, ALICE, ada.fill("phone", ALICE).submit()).await;
    let page = ada.fill("code", &code).submit().await;
    assert_eq!((page.status, recovery_codes(&page).len()), (200, 10), "{}", page.path);
}

#[actix_web::test]
async fn a_used_way_to_an_account_page_leads_on() {
    let app = TestApp::with_settings(&WIDE).await;
    let ada = app.browser();
    let page = ada.open("/account/security").await;
    let attempt = tx(&page);
    by_mail(&app, &ada, &page, ADA).await;
    let page = ada.open(&format!("/login?tx={attempt}")).await;
    assert_eq!((page.status, page.has("main a[href]")), (410, true), "{:?}", page.headline());
    let stale = app.browser();
    let attempt = tx(&stale.open("/account/security").await);
    app.clock.advance(minutes(61));
    let page = stale.open(&format!("/login?tx={attempt}")).await;
    assert_eq!((page.status, page.has("main a[href]")), (410, true), "{:?}", page.headline());
}

#[actix_web::test]
async fn an_app_that_had_to_be_set_up_brings_recovery_codes() {
    let app = TestApp::with_settings(&WIDE).await;
    app.change(|document| document.mfa.policy = doorcode::domain::installation::MfaRequirement::Required).await;
    let ada = app.browser();
    let page = ada.authorize("").await;
    let page = by_mail(&app, &ada, &page, ADA).await;
    ada.open(&page.path.replace("/login/setup", "/login/setup/totp")).await;
    let totp = Totp::of(&ada.page());
    let page = type_totp(&app, &ada, &totp, false).await;
    assert_eq!((page.headline(), recovery_codes(&page).len()), ((200, "Your recovery codes".into()), 10));
    assert!(ada.press("/login/continue").await.parameter("code").is_some());
}
