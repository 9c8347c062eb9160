//! What an account's owner may do once is done once, also when it is pressed fifty times at the same instant.

use doorcode::domain::event::EventKind;
use doorcode::domain::factor::LoginMethod;
use doorcode::storage::audit;
use futures_util::future::join_all;

use crate::support::person::{ADA, EVE, WIDE, add_totp, by_mail, by_text, link_in, notice, notices, sent, sign_up, tx, whole_account};
use crate::support::{ALICE, Answer, Browser, TestApp, seconds};

/// Sends one form many times at the same instant, as a browser that holds its button down.
async fn pressed(app: &TestApp, browser: &Browser<'_>, path: &str, form: &[(String, String)], times: usize) -> Vec<Answer> {
    let cookies = browser.cookie_header();
    let requests = (0..times).map(|_| {
        let request = app.http.post(app.url(path)).form(form).header("origin", &app.origin).header("cookie", &cookies);
        async move { Answer::of(request.header("sec-fetch-site", "same-origin").send().await.unwrap()).await }
    });
    join_all(requests).await
}

/// The form of the page with one field filled in, and where it goes.
fn filled(browser: &Browser<'_>, action: &str, name: &str, value: &str) -> Vec<(String, String)> {
    let mut form = browser.form(action);
    form.iter_mut().find(|(own, _)| own == name).unwrap().1 = value.to_owned();
    form
}

fn codes(answers: &[Answer]) -> usize {
    answers
        .iter()
        .filter(|answer| answer.header("location").is_some_and(|to| to.starts_with(crate::support::CALLBACK) && to.contains("code=")))
        .count()
}

fn sessions(answers: &[Answer]) -> usize {
    let begins = |answer: &&Answer| answer.headers.get_all("set-cookie").iter().any(|cookie| cookie.to_str().unwrap().starts_with("dc_session="));
    answers.iter().filter(begins).count()
}

async fn recorded(app: &TestApp, kind: EventKind) -> i64 {
    app.app.store.read(move |db| audit::count(db, kind)).await.unwrap()
}

fn statuses(answers: &[Answer]) -> Vec<u16> {
    answers.iter().map(|answer| answer.status).collect()
}

#[actix_web::test]
async fn fifty_right_app_codes_at_once_are_one_sign_in() {
    let app = TestApp::with_settings(&WIDE).await;
    let (_, totp, _) = whole_account(&app, ADA, ALICE).await;
    let browser = app.browser();
    let page = browser.authorize("").await;
    by_text(&app, &browser, &page, ALICE).await;
    app.clock.advance(seconds(30));
    let form = filled(&browser, "/login/mfa", "code", &totp.code(&app));
    let before = recorded(&app, EventKind::SignedIn).await;
    let answers = pressed(&app, &browser, "/login/mfa", &form, 50).await;
    assert_eq!((codes(&answers), sessions(&answers)), (1, 1), "{:?}", statuses(&answers));
    assert_eq!(recorded(&app, EventKind::SignedIn).await, before + 1);
    assert!(answers.iter().all(|answer| answer.status < 500 || answer.status == 503), "{:?}", statuses(&answers));
}

#[actix_web::test]
async fn fifty_uses_of_one_recovery_code_at_once_are_one_sign_in() {
    let app = TestApp::with_settings(&WIDE).await;
    let (_, _, recovery) = whole_account(&app, ADA, ALICE).await;
    let browser = app.browser();
    let page = browser.authorize("").await;
    let page = by_text(&app, &browser, &page, ALICE).await;
    browser.open(&format!("/login/recovery?tx={}", tx(&page))).await;
    let form = filled(&browser, "/login/recovery", "recovery", &recovery[0]);
    let answers = pressed(&app, &browser, "/login/recovery", &form, 50).await;
    let shown = answers.iter().filter(|answer| answer.text.contains("id=\"codes\"")).count();
    assert_eq!((shown, sessions(&answers)), (1, 1), "{:?}", statuses(&answers));
    assert_eq!(recorded(&app, EventKind::RecoveryCodeUsed).await, 1);
    app.clock.advance(seconds(125));
    notice(&app, ADA, "A recovery code was used").await;
    assert_eq!(notices(&app, ADA, "A recovery code was used").await, 1);
}

#[actix_web::test]
async fn fifty_confirmations_of_one_number_at_once_set_it_up_once() {
    let app = TestApp::with_settings(&WIDE).await;
    let ada = app.browser();
    sign_up(&app, &ada, ADA, "Ada").await;
    add_totp(&app, &ada).await;
    ada.open("/account/phone").await;
    let (_, code) = sent(&app, ALICE, ada.fill("phone", ALICE).submit()).await;
    let form = filled(&ada, "/account/phone/code", "code", &code);
    let answers = pressed(&app, &ada, "/account/phone/code", &form, 50).await;
    let done = answers.iter().filter(|answer| answer.header("location") == Some("/account/security?done=phone-set")).count();
    assert_eq!(done, 1, "{:?}", statuses(&answers));
    assert_eq!(recorded(&app, EventKind::PhoneSet).await, 1);
    notice(&app, ADA, "Signing in by text was turned on").await;
    tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    assert_eq!(notices(&app, ADA, "Signing in by text was turned on").await, 1);
}

#[actix_web::test]
async fn twenty_presses_on_one_mailed_link_at_once_are_one_sign_in() {
    let app = TestApp::with_settings(&WIDE).await;
    app.change(|document| document.sign_in.methods.push(LoginMethod::MagicLink)).await;
    let browser = app.browser();
    let page = browser.authorize("").await;
    browser.open(&format!("/login?tx={}&way=email", tx(&page))).await;
    sent(&app, ADA, browser.fill("email", ADA).submit()).await;
    let link = link_in(&app, &app.outbox_of(ADA).await[0].body);
    browser.open(&link).await;
    let form = browser.form(&link);
    let answers = pressed(&app, &browser, &link, &form, 20).await;
    assert_eq!((codes(&answers), sessions(&answers)), (1, 1), "{:?}", statuses(&answers));
    assert_eq!(recorded(&app, EventKind::SignedIn).await, 1);
}

#[actix_web::test]
async fn of_two_accounts_that_confirm_one_number_at_once_one_has_it() {
    let app = TestApp::with_settings(&WIDE).await;
    let (ada, eve) = (app.browser(), app.browser());
    let mut forms = Vec::new();
    for (browser, mail) in [(&ada, ADA), (&eve, EVE)] {
        sign_up(&app, browser, mail, "Somebody").await;
        add_totp(&app, browser).await;
        browser.open("/account/phone").await;
        let (_, code) = sent(&app, ALICE, browser.fill("phone", ALICE).submit()).await;
        forms.push(filled(browser, "/account/phone/code", "code", &code));
        app.clock.advance(seconds(125));
    }
    let both = [(&ada, &forms[0]), (&eve, &forms[1])].map(|(browser, form)| pressed(&app, browser, "/account/phone/code", form, 5));
    let answers: Vec<Answer> = join_all(both).await.into_iter().flatten().collect();
    let done = answers.iter().filter(|answer| answer.header("location") == Some("/account/security?done=phone-set")).count();
    assert_eq!((done, recorded(&app, EventKind::PhoneSet).await), (1, 1), "{:?}", statuses(&answers));
    assert!(answers.iter().all(|answer| answer.status < 500 || answer.status == 503), "{:?}", statuses(&answers));
    let mut cards = Vec::new();
    for browser in [&ada, &eve] {
        cards.push(browser.open("/account/security").await.body.contains("/account/phone/remove"));
    }
    assert_eq!(cards.iter().filter(|card| **card).count(), 1);
}

/// Two forms of one forgotten password: one of them sets it.
#[actix_web::test]
async fn twenty_new_passwords_at_once_are_one() {
    let app = TestApp::with_settings(&WIDE).await;
    app.change(|document| document.sign_in.methods.push(LoginMethod::Password)).await;
    let ada = app.browser();
    sign_up(&app, &ada, ADA, "Ada").await;
    app.clock.advance(seconds(125));
    let browser = app.browser();
    let page = browser.authorize("").await;
    browser.open(&format!("/login/forgot?tx={}", tx(&page))).await;
    let (_, code) = sent(&app, ADA, browser.fill("email", ADA).submit()).await;
    browser.fill("code", &code).submit().await;
    let form = filled(&browser, "/login/new-password", "password", "violet kettle orbit");
    pressed(&app, &browser, "/login/new-password", &form, 5).await;
    assert_eq!(recorded(&app, EventKind::PasswordChanged).await, 1);
    let page = app.browser();
    let start = page.authorize("").await;
    app.clock.advance(seconds(125));
    assert!(by_mail(&app, &page, &start, ADA).await.parameter("code").is_some());
}
