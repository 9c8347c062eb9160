//! *Quick sign-in*: what an administrator switches, what holds a switch, and what people then see in the login box.

use doorcode::domain::factor::{LoginMethod, MfaMethod};
use doorcode::domain::role::Role;

use crate::support::person::{WIDE, sign_up};
use crate::support::portal::desk;
use crate::support::{Browser, TestApp};

const PAGE: &str = "/admin/quick-sign-in";

/// Sends the form as the page has it, with switches turned and fields set.
async fn save(browser: &Browser<'_>, on: &[&str], off: &[&str], extra: &[(&str, &str)]) -> crate::support::browser::Page {
    browser.open(PAGE).await;
    send(browser, on, off, extra).await
}

async fn send(browser: &Browser<'_>, on: &[&str], off: &[&str], extra: &[(&str, &str)]) -> crate::support::browser::Page {
    let mut form = browser.form(PAGE);
    form.retain(|(name, _)| !off.contains(&name.as_str()) && !extra.iter().any(|(own, _)| own == name));
    form.extend(on.iter().map(|name| ((*name).to_owned(), "1".to_owned())));
    form.extend(extra.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    if !form.iter().any(|(name, _)| name == "act" || name == "move" || name == "also") {
        form.push(("act".into(), "save".into()));
    }
    browser.post(PAGE, &form).await
}

async fn methods(app: &TestApp) -> Vec<LoginMethod> {
    app.app.directory.current().await.unwrap().installation.sign_in.methods.clone()
}

#[actix_web::test]
async fn text_message_is_switched_on_and_shows_in_the_login_box() {
    let app = TestApp::with_settings(&WIDE).await;
    app.change(|installation| installation.sign_in.methods = vec![LoginMethod::EmailCode]).await;
    let visitor = app.browser();
    assert!(!visitor.authorize("").await.has("#phone"));

    let owner = desk(&app, Role::Owner).await;
    let page = owner.open(PAGE).await;
    assert_eq!(page.headline(), (200, "Quick sign-in".into()));
    assert!(!page.has("#m-sms[checked]"));
    let page = save(&owner, &["sms"], &[], &[("order", "sms,email,passkey,link,password")]).await;
    assert_eq!(page.text(".note").as_deref(), Some("Saved. It holds from now on."), "{:?}", page.text("#summary"));
    assert_eq!(methods(&app).await, [LoginMethod::Sms, LoginMethod::EmailCode]);
    let page = visitor.authorize("").await;
    assert!(page.has("#phone"), "the new way in stands first");
    assert!(page.text("main").unwrap().contains("Email me a code"));
}

#[actix_web::test]
async fn text_message_as_the_only_way_in_is_refused_with_the_reason_and_one_button_resolves_it() {
    let app = TestApp::with_settings(&WIDE).await;
    app.change(|installation| installation.sign_in.methods = vec![LoginMethod::Sms, LoginMethod::EmailCode]).await;
    let owner = desk(&app, Role::Owner).await;
    let page = owner.open(PAGE).await;
    assert_eq!(page.attribute("#m-email", "aria-disabled").as_deref(), Some("true"));
    assert!(page.text("#w-email").unwrap().contains("only other way in while text messages also serve as the second step"));
    assert!(page.text(".check").unwrap().contains("each side keeps one way that is not a text message"));

    let page = save(&owner, &[], &["email"], &[]).await;
    assert_eq!(page.status, 422);
    assert!(page.text("#summary").unwrap().contains("can't be the only way in while it is also a second step"));
    assert_eq!(methods(&app).await, [LoginMethod::Sms, LoginMethod::EmailCode], "nothing changed");

    let page = save(&owner, &[], &[], &[("also", "mfa")]).await;
    assert_eq!(page.status, 200, "{:?}", page.text("#summary"));
    let installation = app.app.directory.current().await.unwrap().installation.clone();
    assert!(!installation.mfa.methods.contains(&MfaMethod::Sms));
    let page = save(&owner, &[], &["email"], &[]).await;
    let confirmed = page.attribute("[name=confirmed]", "value").expect("the owner has a mailbox and a password is off");
    let page = send(&owner, &[], &[], &[("confirmed", &confirmed)]).await;
    assert_eq!(page.status, 200, "{:?}", page.text("#summary"));
    assert_eq!(methods(&app).await, [LoginMethod::Sms], "without text as a second step it may stand alone");
}

#[actix_web::test]
async fn text_message_waits_for_another_second_step() {
    let app = TestApp::with_settings(&WIDE).await;
    app.change(|installation| {
        installation.sign_in.methods = vec![LoginMethod::EmailCode];
        installation.mfa.methods = vec![];
    })
    .await;
    let owner = desk(&app, Role::Owner).await;
    let page = owner.open(PAGE).await;
    assert_eq!(page.attribute("#m-sms", "aria-disabled").as_deref(), Some("true"));
    assert!(page.text("#w-sms").unwrap().contains("First add another second step"));
    app.change(|installation| installation.mfa.methods = vec![MfaMethod::Totp]).await;
    let page = owner.open(PAGE).await;
    assert_eq!(page.attribute("#m-sms", "aria-disabled"), None);
}

#[actix_web::test]
async fn the_rehearsal_counts_who_would_be_shut_out_and_names_them_before_anything_is_saved() {
    let app = TestApp::with_settings(&WIDE).await;
    let ada = app.browser();
    sign_up(&app, &ada, "ada@example.com", "Ada Example").await;
    let owner = desk(&app, Role::Owner).await;
    let page = save(&owner, &["password"], &["email"], &[]).await;
    assert_eq!(page.status, 200);
    assert_eq!(page.text("#loss-title").as_deref(), Some("1 of 2 people would have no way in"), "the owner has a password");
    assert!(page.text(".is-broken").unwrap().contains("Ada Example"));
    assert!(methods(&app).await.contains(&LoginMethod::EmailCode), "nothing is saved yet");

    let page = send(&owner, &[], &[], &[("confirmed", "0")]).await;
    assert!(page.has("#loss-title"), "a smaller number confirms nothing");
    let page = send(&owner, &[], &[], &[("confirmed", "1")]).await;
    assert_eq!(page.text(".note").as_deref(), Some("Saved. It holds from now on."));
    assert!(!methods(&app).await.contains(&LoginMethod::EmailCode));
}

#[actix_web::test]
async fn rows_move_without_script_and_the_draft_is_previewed_before_it_is_saved() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    owner.open(PAGE).await;
    let page = send(&owner, &[], &[], &[("move", "up:email")]).await;
    assert_eq!(page.attribute("[name=order]", "value").as_deref(), Some("email,sms,passkey,link,password"));
    assert_eq!(methods(&app).await[0], LoginMethod::Sms, "moving saves nothing");
    let address = page.attribute("iframe", "src").unwrap();
    // The frame stayed empty once: the page's own policy forbade it.
    assert!(page.header("content-security-policy").unwrap().contains("frame-src 'self'"));
    let preview = app.browser().open(&address).await;
    assert!(preview.has("#email") && !preview.has("#phone"), "the draft's first way in: {}", preview.path);
    assert_eq!(preview.header("x-frame-options"), Some("SAMEORIGIN"));
    for (step, heading) in [("code", "Enter your code"), ("mfa", "One more step")] {
        let page = app.browser().open(&address.replace("step=start", &format!("step={step}"))).await;
        assert_eq!(page.headline(), (200, heading.into()));
    }
    let forged = app.browser().open("/login/preview?draft=AAAA&step=start").await;
    assert_eq!(forged.status, 410);
    let page = send(&owner, &[], &[], &[]).await;
    assert_eq!(page.status, 200);
    assert_eq!(methods(&app).await[..2], [LoginMethod::EmailCode, LoginMethod::Sms]);
}

#[actix_web::test]
async fn closing_sign_up_and_days_that_make_no_sense() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    for (trust, quarantine) in [("3651", "7"), ("-1", "7"), ("", "7"), ("365", "0"), ("365", "91"), ("x", "y")] {
        let page = save(&owner, &[], &["sign_up"], &[("trust", trust), ("quarantine", quarantine)]).await;
        assert_eq!(page.status, 422, "{trust} {quarantine}");
        assert!(page.has("#trust-err") || page.has("#quarantine-err"));
        assert_eq!(page.attribute("#trust", "value").as_deref(), Some(trust), "what was typed stays");
    }
    let page = save(&owner, &[], &["sign_up"], &[("trust", "0"), ("quarantine", "14")]).await;
    assert_eq!(page.status, 200);
    let sign_in = app.app.directory.current().await.unwrap().installation.sign_in.clone();
    assert!(!sign_in.sign_up);
    assert_eq!((sign_in.number_trust_days, sign_in.number_quarantine_days), (0, 14));
    let page = save(&owner, &[], &["sms", "email", "passkey"], &[]).await;
    assert_eq!(page.status, 422);
    assert!(page.text("#summary").unwrap().contains("At least one way to sign in"));
}
