//! The portal's door: who gets in, by what, and what each role may do there.

use doorcode::domain::factor::MfaMethod;
use doorcode::domain::role::Role;

use crate::support::person::{Totp, WIDE, sign_up, tx};
use crate::support::portal::{by_password, desk, employ, sign_in, told};
use crate::support::{TestApp, minutes};

#[actix_web::test]
async fn a_password_alone_sets_up_a_second_step_before_the_portal_opens() {
    let app = TestApp::with_settings(&WIDE).await;
    employ(&app, "owner@example.com", Some(Role::Owner)).await;
    let owner = app.browser();
    let page = owner.open("/admin/mfa").await;
    assert!(page.path.starts_with("/login?"), "{}", page.path);
    assert!(!page.has("#phone"), "no text opens the portal");
    let page = by_password(&owner, &page, "owner@example.com").await;
    assert!(page.path.starts_with("/login/setup?"), "{}", page.path);
    assert!(!page.body.contains("/login/setup/sms?") && !page.body.contains("/login/setup/email?"), "only what counts there");
    let page = owner.open("/admin/mfa").await;
    assert!(page.path.starts_with("/login?"), "half a sign-in opens nothing: {}", page.path);
}

#[actix_web::test]
async fn somebody_who_signed_in_by_mail_signs_in_anew_and_without_a_role_stays_outside() {
    let app = TestApp::with_settings(&WIDE).await;
    let ada = app.browser();
    sign_up(&app, &ada, "ada@example.com", "Ada").await;
    let page = ada.open("/admin").await;
    assert!(page.path.starts_with("/login?"), "a mailed code opens their own pages, not the portal: {}", page.path);
    employ(&app, "ada@example.com", None).await;
    let page = ada.open("/admin").await;
    let page = by_password(&ada, &page, "ada@example.com").await;
    let totp = Totp::of(&ada.open(&format!("/login/setup/totp?tx={}", tx(&page))).await);
    ada.fill("code", &totp.code(&app)).submit().await;
    let page = ada.press("/login/continue").await;
    assert_eq!(page.headline(), (403, "This isn't open to you".into()));
    assert!(page.text("main").unwrap().contains("may not open the portal"));
}

#[actix_web::test]
async fn the_policy_is_changed_by_whoever_may_and_told_in_the_audit_trail() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    let page = owner.open("/admin/mfa").await;
    assert_eq!(page.headline(), (200, "MFA policy".into()));
    let page = owner.fill("policy", "required").fill("days", "7").submit().await;
    assert_eq!(page.text(".note").as_deref(), Some("Saved. It holds from now on."));
    let snapshot = app.app.directory.current().await.unwrap();
    assert_eq!(snapshot.installation.mfa.remember_browser_days, 7);
    let told = told(&app).await;
    assert!(told.iter().any(|row| row.contains("\"what\":\"mfa.policy\",\"before\":\"optional\",\"after\":\"required\"")), "{told:?}");

    let auditor = desk(&app, Role::Auditor).await;
    let page = auditor.open("/admin/mfa").await;
    assert_eq!(page.status, 200);
    assert!(!page.has("button.btn-primary"), "an auditor looks");
    let support = desk(&app, Role::Support).await;
    assert_eq!(support.open("/admin/mfa").await.status, 403);
}

#[actix_web::test]
async fn an_auditor_who_sends_the_form_all_the_same_changes_nothing() {
    let app = TestApp::with_settings(&WIDE).await;
    let auditor = desk(&app, Role::Auditor).await;
    auditor.open("/admin/mfa").await;
    let mut form = auditor.form("/admin/mfa");
    form.iter_mut().filter(|(name, _)| name == "policy").for_each(|(_, value)| *value = "off".into());
    form.iter_mut().filter(|(name, _)| name == "days").for_each(|(_, value)| *value = "1".into());
    let page = auditor.post("/admin/mfa", &form).await;
    assert_eq!(page.status, 403);
    assert!(page.text("main").unwrap().contains("Auditor"));
    assert_ne!(app.app.directory.current().await.unwrap().installation.mfa.remember_browser_days, 1);
}

#[actix_web::test]
async fn the_last_step_that_is_no_text_stays_while_texts_open_the_door() {
    let app = TestApp::with_settings(&WIDE).await;
    app.change(|installation| installation.mfa.methods = vec![MfaMethod::Totp, MfaMethod::Sms]).await;
    let owner = desk(&app, Role::Owner).await;
    let page = owner.open("/admin/mfa").await;
    assert_eq!(page.attribute("#m-totp", "aria-disabled").as_deref(), Some("true"));
    assert!(page.text("#w-totp").unwrap().contains("only other second step"));
    let mut form = owner.form("/admin/mfa");
    form.retain(|(name, _)| name != "totp");
    let page = owner.post("/admin/mfa", &form).await;
    assert_eq!(page.status, 422);
    assert!(page.text("#summary").unwrap().contains("can't be text message alone"), "{}", page.body);
    assert!(app.app.directory.current().await.unwrap().installation.mfa.methods.contains(&MfaMethod::Totp));
}

#[actix_web::test]
async fn two_administrators_at_once_do_not_undo_each_other_unseen() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    let other = desk(&app, Role::Administrator).await;
    owner.open("/admin/mfa").await;
    other.open("/admin/mfa").await;
    owner.fill("days", "7").submit().await;
    let page = other.fill("days", "90").submit().await;
    assert_eq!(page.status, 409);
    assert!(page.text(".note").unwrap().contains("Somebody else changed the settings"));
    assert_eq!(page.attribute("#days", "value").as_deref(), Some("90"), "nothing typed is lost");
    let page = other.submit().await;
    assert_eq!(page.status, 200, "{:?}", page.error());
    assert_eq!(app.app.directory.current().await.unwrap().installation.mfa.remember_browser_days, 90);
}

#[actix_web::test]
async fn a_role_that_is_taken_away_closes_the_portal_at_once_and_so_does_an_idle_hour() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    app.clock.advance(minutes(50));
    assert_eq!(owner.open("/admin/mfa").await.status, 200);
    app.clock.advance(minutes(50));
    assert_eq!(owner.open("/admin/mfa").await.headline(), (200, "MFA policy".into()), "busy people stay in");
    app.clock.advance(minutes(61));
    let page = owner.open("/admin/mfa").await;
    assert!(page.path.starts_with("/login?"), "{}", page.path);

    employ(&app, "helper@example.com", Some(Role::Administrator)).await;
    let helper = app.browser();
    sign_in(&app, &helper, "helper@example.com", "/admin/mfa").await;
    employ(&app, "helper@example.com", None).await;
    assert_eq!(helper.open("/admin/mfa").await.status, 403);
}

#[actix_web::test]
async fn whoever_sends_a_form_after_the_idle_hour_comes_back_to_it() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = app.browser();
    employ(&app, "owner@example.com", Some(Role::Owner)).await;
    let totp = sign_in(&app, &owner, "owner@example.com", "/admin").await;
    owner.open("/admin/sms/countries?q=united").await;
    app.clock.advance(minutes(61));
    let action = "/admin/sms/countries";
    let page = owner.press(action).await;
    assert!(page.path.starts_with("/login?"), "{}", page.path);
    let next = by_password(&owner, &page, "owner@example.com").await;
    assert!(next.path.starts_with("/login/mfa"), "{}", next.path);
    let page = owner.fill("code", &totp.code(&app)).submit().await;
    assert_eq!(page.path, "/admin/sms/countries?q=united&back=1");
    assert!(page.text("[data-back]").unwrap().contains("nothing was saved"), "{}", page.body);
    assert!(page.has("#c-US") && !page.has("#c-DE"));
    assert!(!owner.open("/admin/sms/countries").await.has("[data-back]"));

    owner.open("/admin/webhooks").await;
    app.clock.advance(minutes(61));
    // A form that was on another page, or says that it was somewhere else, leads to its section.
    let page = owner.post("/admin/apps/web/tokens/end", &[]).await;
    by_password(&owner, &page, "owner@example.com").await;
    let page = owner.fill("code", &totp.code(&app)).submit().await;
    assert_eq!(page.path, "/admin/apps?back=1");
}

#[actix_web::test]
async fn hostile_forms_change_nothing() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    for days in ["-1", "91", "4294967296", "1e3", "", "٣٠", "<b>"] {
        owner.open("/admin/mfa").await;
        let page = owner.fill("days", days).submit().await;
        assert_eq!(page.status, 422, "{days}");
        assert!(page.text("#days-err").unwrap().contains("0 to 90"), "{days}");
    }
    owner.open("/admin/mfa").await;
    let mut form = owner.form("/admin/mfa");
    form.iter_mut().filter(|(name, _)| name == "seen").for_each(|(_, value)| *value = "x".into());
    assert_eq!(owner.post("/admin/mfa", &form).await.status, 400);
    owner.open("/admin/mfa").await;
    let mut form = owner.form("/admin/mfa");
    form.retain(|(name, _)| name != "csrf");
    assert_eq!(owner.post("/admin/mfa", &form).await.status, 403);
    assert_eq!(app.app.directory.current().await.unwrap().installation.mfa.remember_browser_days, 30);
}
