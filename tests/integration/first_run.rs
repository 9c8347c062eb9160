//! From the one-time link of `doorcode admin add` to the portal.

use doorcode::domain::email::EmailAddress;
use doorcode::domain::role::Role;
use doorcode::flow::setup;

use crate::support::authenticator::{Authenticator, Lies};
use crate::support::person::{Totp, WIDE, recovery_codes, sign_up, tx};
use crate::support::portal::{PASSWORD, desk, employ};
use crate::support::{TestApp, minutes};

const ANN: &str = "ann@example.com";

async fn link(app: &TestApp) -> String {
    format!("/setup/{}", setup::invite(&app.app, &EmailAddress::parse(ANN).unwrap()).await.unwrap())
}

async fn role(app: &TestApp) -> Option<Role> {
    let all = app.app.store.read(doorcode::storage::accounts::administered).await.unwrap();
    all.into_iter().find_map(|user| user.role)
}

#[actix_web::test]
async fn a_newcomer_becomes_the_owner_with_a_password_and_an_app_and_is_welcomed() {
    let app = TestApp::with_settings(&WIDE).await;
    let path = link(&app).await;
    let ann = app.browser();
    for _ in 0..3 {
        assert_eq!(ann.open(&path).await.headline(), (200, "Become the administrator".into()), "opening it changes nothing");
    }
    let page = ann.fill("password", "hunter2").submit().await;
    assert_eq!(page.status, 422);
    assert!(page.text("#password-err").unwrap().contains("15"), "{:?}", page.text("#password-err"));
    assert_eq!(role(&app).await, None);

    let page = ann.fill("name", "Ann Example").fill("password", PASSWORD).submit().await;
    assert!(page.path.starts_with("/login/password?"), "{}", page.path);
    assert_eq!(role(&app).await, Some(Role::Owner));
    let page = ann.fill("password", PASSWORD).submit().await;
    let totp = Totp::of(&ann.open(&format!("/login/setup/totp?tx={}", tx(&page))).await);
    let page = ann.fill("code", &totp.code(&app)).submit().await;
    assert_eq!(recovery_codes(&page).len(), 10);
    let page = ann.press("/login/continue").await;
    assert_eq!((page.path.as_str(), page.status), ("/admin/welcome", 200));
    assert!(page.text(".lead").unwrap().contains("Step 4 of 4"), "an application is there already");
    assert!(page.text(".side").unwrap().contains("Ann Example"));

    assert_eq!(app.browser().open(&path).await.status, 410, "the link is used up");
    assert_eq!(app.browser().open("/setup/nonsense").await.status, 410);
    assert!(app.browser().open("/setup").await.text("main").unwrap().contains("doorcode admin add"));
}

#[actix_web::test]
async fn a_newcomer_becomes_the_owner_with_a_passkey() {
    let app = TestApp::with_settings(&WIDE).await;
    let path = link(&app).await;
    let ann = app.browser();
    ann.open(&path).await;
    let mut form = ann.form(&path);
    form.iter_mut().filter(|(name, _)| name == "way").for_each(|(_, value)| *value = "passkey".into());
    form.retain(|(name, _)| name != "password");
    let options = ann.post(&format!("{path}/passkey/options"), &form).await;
    let mut phone = Authenticator::synced(&app.origin);
    form.push(("credential".into(), phone.create(&options.body, &Lies::default())));
    let page = ann.post(&path, &form).await;
    assert!(page.path.starts_with("/login?"), "{} {:?}", page.path, page.text("#passkey-err"));
    assert_eq!(role(&app).await, Some(Role::Owner));

    let options = ann.post("/login/passkey/options", &ann.form("/login/passkey")).await;
    ann.open(&page.path).await;
    let mut form = ann.form("/login/passkey");
    form.iter_mut().filter(|(name, _)| name == "credential").for_each(|(_, value)| *value = phone.get(&options.body, &Lies::default()));
    let page = ann.post("/login/passkey", &form).await;
    assert_eq!((page.path.as_str(), page.status), ("/admin/welcome", 200), "{}", page.body);
}

#[actix_web::test]
async fn a_passkey_that_was_not_made_and_a_forged_form_make_nobody_an_administrator() {
    let app = TestApp::with_settings(&WIDE).await;
    let path = link(&app).await;
    let ann = app.browser();
    ann.open(&path).await;
    let form = ann.form(&path);
    for credential in ["", "x", "{}"] {
        let mut form = form.clone();
        form.iter_mut().filter(|(name, _)| name == "way").for_each(|(_, value)| *value = "passkey".into());
        form.push(("credential".into(), credential.into()));
        assert_eq!(ann.post(&path, &form).await.status, 422);
    }
    let mut own = form.clone();
    own.iter_mut().filter(|(name, _)| name == "way").for_each(|(_, value)| *value = "own".into());
    assert_eq!(ann.post(&path, &own).await.status, 410, "there is nothing of one's own yet");
    let forged: Vec<_> = form.into_iter().filter(|(name, _)| name != "csrf").collect();
    assert_eq!(ann.post(&path, &forged).await.status, 403);
    assert_eq!(role(&app).await, None);
    app.clock.advance(minutes(24 * 60 + 1));
    assert_eq!(ann.open(&path).await.status, 410, "a link lives a day");
}

/// A link went astray, and whoever found it set a new password on an account that had one.
#[actix_web::test]
async fn a_link_to_an_account_with_a_password_replaces_nothing() {
    let app = TestApp::with_settings(&WIDE).await;
    employ(&app, ANN, None).await;
    let path = link(&app).await;
    let finder = app.browser();
    let page = finder.open(&path).await;
    assert!(!page.has("#password"), "{}", page.body);
    let mut form = finder.form(&path);
    form.iter_mut().filter(|(name, _)| name == "way").for_each(|(_, value)| *value = "password".into());
    form.push(("password".into(), "another kettle orbit".into()));
    assert_eq!(finder.post(&path, &form).await.status, 410);
    finder.open(&path).await;
    let page = finder.submit().await;
    assert!(page.path.starts_with("/login?"), "it has a role now, and its owner signs in: {}", page.path);
    assert_eq!(role(&app).await, Some(Role::Owner));
}

#[actix_web::test]
async fn the_first_steps_are_read_from_what_is_there() {
    let app = TestApp::with_settings(&WIDE).await;
    let ada = app.browser();
    sign_up(&app, &ada, "ada@example.com", "Ada").await;
    let page = ada.open("/admin/welcome").await;
    assert!(page.path.starts_with("/login?"), "not for everybody");
    let owner = desk(&app, Role::Owner).await;
    let page = owner.open("/admin/welcome").await;
    assert!(page.text(".lead").unwrap().contains("of 4"));
    assert!(page.text("main").unwrap().contains("Before other people sign in"));
}
