//! The policy about second steps: what an administrator sets, whom it concerns before it is saved, and what people then see.

use doorcode::domain::factor::{LoginMethod, MfaMethod};
use doorcode::domain::installation::{Installation, MfaRequirement};
use doorcode::domain::role::Role;

use crate::support::authenticator::{Authenticator, Lies};
use crate::support::browser::Page;
use crate::support::operator::Operator;
use crate::support::person::{ADA, EVE, MFA, Totp, WIDE, add_passkey, add_totp, by_mail, hours_later, pass_totp, recovery_codes, sign_up, tx};
use crate::support::portal::{desk, told};
use crate::support::{Browser, TestApp, minutes};

const PAGE: &str = "/admin/mfa";

/// Sends the page's form as it stands, with switches turned off and fields set.
async fn send(browser: &Browser<'_>, off: &[&str], fields: &[(&str, &str)]) -> Page {
    let mut form = browser.form(PAGE);
    form.retain(|(name, _)| !off.contains(&name.as_str()) && !fields.iter().any(|(own, _)| own == name));
    form.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    browser.post(PAGE, &form).await
}

async fn installation(app: &TestApp) -> Installation {
    app.app.directory.current().await.unwrap().installation.clone()
}

fn assert_saved(page: &Page) {
    assert_eq!(page.text(".note").as_deref(), Some("Saved. It holds from now on."), "{} {:?}", page.status, page.text("main"));
}

/// Signs in with a passkey, from a fresh attempt on.
async fn by_passkey(browser: &Browser<'_>, device: &mut Authenticator) -> Page {
    let first = browser.authorize("&prompt=login").await;
    let options = browser.post("/login/passkey/options", &browser.form("/login/passkey")).await;
    browser.open(&first.path).await;
    let mut form = browser.form("/login/passkey");
    form.iter_mut().filter(|(name, _)| name == "credential").for_each(|(_, value)| *value = device.get(&options.body, &Lies::default()));
    browser.post("/login/passkey", &form).await
}

#[actix_web::test]
async fn a_passkey_counts_as_both_steps_until_everybody_is_to_take_another() {
    let app = TestApp::with_settings(&WIDE).await;
    let ada = app.browser();
    sign_up(&app, &ada, ADA, "Ada").await;
    let mut phone = Authenticator::synced(&app.origin);
    add_passkey(&ada, &mut phone).await;
    let owner = desk(&app, Role::Owner).await;

    owner.open(PAGE).await;
    assert_saved(&send(&owner, &[], &[("policy", "required")]).await);
    assert!(by_passkey(&ada, &mut phone).await.parameter("code").is_some(), "face, finger or lock was the second step");

    owner.open(PAGE).await;
    let page = send(&owner, &[], &[("policy", "required_of_all")]).await;
    assert_eq!(page.text("#confirmed_steps-title").as_deref(), Some("1 of 2 people would be asked to set up a second step at their next sign-in"));
    assert!(page.text(".is-broken").unwrap().contains("Ada"));
    assert_eq!(installation(&app).await.mfa.policy, MfaRequirement::Required, "nothing is saved yet");
    assert_saved(&send(&owner, &[], &[]).await);
    assert!(told(&app).await.concat().contains("\"before\":\"required\",\"after\":\"required_of_all\""));

    // Her next sign-in sets another step up; the one after it asks for that.
    let page = by_passkey(&ada, &mut phone).await;
    assert!(page.path.starts_with("/login/setup?"), "{}", page.path);
    assert!(page.body.contains("/login/setup/totp?") && !page.body.contains("/login/setup/passkey?"), "a passkey is no step after itself");
    let totp = Totp::of(&ada.open(&format!("/login/setup/totp?tx={}", tx(&page))).await);
    let page = ada.fill("code", &totp.code(&app)).submit().await;
    let page = if recovery_codes(&page).is_empty() { page } else { ada.press("/login/continue").await };
    assert!(page.parameter("code").is_some(), "{}", page.path);
    hours_later(&app);
    let page = by_passkey(&ada, &mut phone).await;
    assert_eq!(page.headline(), (200, "One more step".into()));
    assert!(pass_totp(&app, &ada, &totp).await.parameter("code").is_some());
}

#[actix_web::test]
async fn nobody_is_shut_out_where_nothing_could_follow_a_passkey() {
    let app = TestApp::with_settings(&WIDE).await;
    let ada = app.browser();
    sign_up(&app, &ada, ADA, "Ada").await;
    let mut phone = Authenticator::synced(&app.origin);
    add_passkey(&ada, &mut phone).await;
    app.change(|installation| {
        installation.mfa.policy = MfaRequirement::RequiredOfAll;
        installation.mfa.methods = vec![MfaMethod::Passkey];
    })
    .await;
    hours_later(&app);
    assert!(by_passkey(&ada, &mut phone).await.parameter("code").is_some());
}

#[actix_web::test]
async fn a_step_counts_for_an_app_that_asks_as_long_as_the_policy_says() {
    let app = TestApp::with_settings(&WIDE).await;
    let ada = app.browser();
    sign_up(&app, &ada, ADA, "Ada").await;
    let (totp, _) = add_totp(&app, &ada).await;
    app.clock.advance(minutes(20));
    assert!(ada.authorize(&format!("{MFA}&prompt=none")).await.parameter("code").is_some(), "it counts for a day at first");

    let owner = desk(&app, Role::Owner).await;
    for minutes in ["4", "1441", "", "-5", "1e2", "٣٠"] {
        owner.open(PAGE).await;
        let page = send(&owner, &[], &[("step_up", minutes)]).await;
        assert_eq!((page.status, page.attribute("#step_up", "value").as_deref()), (422, Some(minutes)));
        assert!(page.text("#step_up-err").unwrap().contains("5 to 1440"));
    }
    owner.open(PAGE).await;
    assert_saved(&send(&owner, &[], &[("step_up", "15")]).await);

    assert_eq!(ada.authorize(&format!("{MFA}&prompt=none")).await.parameter("error").as_deref(), Some("login_required"));
    assert!(ada.authorize("&prompt=none").await.parameter("code").is_some(), "who asks for nothing hears of nothing");
    let page = ada.authorize(MFA).await;
    assert_eq!(page.headline(), (200, "One more step".into()));
    assert!(pass_totp(&app, &ada, &totp).await.parameter("code").is_some());
    app.clock.advance(minutes(14));
    assert!(ada.authorize(&format!("{MFA}&prompt=none")).await.parameter("code").is_some());
    app.clock.advance(minutes(1));
    assert!(ada.authorize(&format!("{MFA}&prompt=none")).await.parameter("error").is_some());
}

#[actix_web::test]
async fn the_last_step_that_is_no_text_goes_with_text_sign_in_by_one_button() {
    let app = TestApp::with_settings(&WIDE).await;
    app.change(|installation| installation.mfa.methods = vec![MfaMethod::Totp]).await;
    let owner = desk(&app, Role::Owner).await;
    let page = owner.open(PAGE).await;
    assert!(page.text("#w-totp").unwrap().contains("Signing in by text rests on it"));
    assert_eq!(page.text(".why button").as_deref(), Some("Turn text message sign-in off too, and save"));

    // Switched off all the same, as a browser without script does.
    let page = send(&owner, &["totp"], &[]).await;
    assert_eq!(page.status, 422);
    assert!(page.text("#summary").unwrap().contains("signing in by text is off for everyone"));
    assert!(page.text("#both-title").unwrap().contains("rests on this"));
    assert_eq!(installation(&app).await.mfa.methods, [MfaMethod::Totp]);
    // The button below it. The owner's app is a second step that goes.
    let page = send(&owner, &[], &[("also", "all")]).await;
    assert_eq!(page.text("#confirmed_steps-title").as_deref(), Some("1 of 1 people would have no second step left"));
    assert!(page.text("div[role=alert]").unwrap().contains("Text message sign-in is turned off as well."));
    assert!(installation(&app).await.sign_in.methods.contains(&LoginMethod::Sms), "nothing is saved yet");
    assert_saved(&send(&owner, &[], &[("also", "all")]).await);
    let saved = installation(&app).await;
    assert_eq!((saved.mfa.methods, saved.sign_in.methods), (vec![], vec![LoginMethod::EmailCode, LoginMethod::Passkey]));
    assert!(!app.browser().authorize("").await.has("#phone"), "the login box offers no text");
}

#[actix_web::test]
async fn the_button_beside_a_held_switch_turns_both_off() {
    let app = TestApp::with_settings(&WIDE).await;
    app.change(|installation| installation.mfa.methods = vec![MfaMethod::Totp, MfaMethod::Sms]).await;
    let owner = desk(&app, Role::Owner).await;
    owner.open(PAGE).await;
    let page = send(&owner, &[], &[("also", "totp")]).await;
    let people = page.attribute("[name=confirmed_steps]", "value").expect("the owner's app goes");
    assert_eq!(page.attribute("button[name=also]", "value").as_deref(), Some("totp"));
    assert_saved(&send(&owner, &[], &[("also", "totp"), ("confirmed_steps", &people)]).await);
    let saved = installation(&app).await;
    assert_eq!(saved.mfa.methods, [MfaMethod::Sms], "text may stay a second step where it opens no door");
    assert!(!saved.sign_in.methods.contains(&LoginMethod::Sms));
}

#[actix_web::test]
async fn text_message_as_the_only_way_in_does_not_go_along() {
    let app = TestApp::with_settings(&WIDE).await;
    app.change(|installation| {
        installation.sign_in.methods = vec![LoginMethod::Sms];
        installation.mfa.methods = vec![MfaMethod::Totp];
    })
    .await;
    let owner = desk(&app, Role::Owner).await;
    let page = owner.open(PAGE).await;
    assert!(!page.has(".why button"), "nobody could come in");
    let page = send(&owner, &[], &[("also", "totp")]).await;
    assert_eq!(page.status, 422);
    assert!(page.text("#summary").unwrap().contains("At least one way"));
    assert_eq!(installation(&app).await.mfa.methods, [MfaMethod::Totp]);
}

#[actix_web::test]
async fn whoever_has_text_alone_is_counted_as_shut_out_before_both_go() {
    let app = TestApp::with_settings(&WIDE).await;
    app.api_login("+14155550177").await;
    app.change(|installation| installation.mfa.methods = vec![MfaMethod::Totp]).await;
    let owner = desk(&app, Role::Owner).await;
    owner.open(PAGE).await;
    let page = send(&owner, &[], &[("also", "totp")]).await;
    assert_eq!(page.text("#confirmed-title").as_deref(), Some("1 of 2 people would have no way in"));
    assert_eq!(page.text("#confirmed_steps-title").as_deref(), Some("1 of 2 people would have no second step left"));
    let page = send(&owner, &[], &[("also", "totp"), ("confirmed", "0")]).await;
    assert!(page.has("#confirmed-title"), "a smaller number confirms nothing");
    assert_eq!(installation(&app).await.mfa.methods, [MfaMethod::Totp]);
}

#[actix_web::test]
async fn the_rehearsal_counts_who_would_have_to_set_a_step_up() {
    let app = TestApp::with_settings(&WIDE).await;
    let (ada, eve) = (app.browser(), app.browser());
    sign_up(&app, &ada, ADA, "Ada Example").await;
    sign_up(&app, &eve, EVE, "Eve Example").await;
    add_totp(&app, &eve).await;
    let owner = desk(&app, Role::Owner).await;
    owner.open(PAGE).await;
    let page = send(&owner, &[], &[("policy", "required")]).await;
    assert_eq!(page.text("#confirmed_steps-title").as_deref(), Some("1 of 3 people would be asked to set up a second step at their next sign-in"));
    let named = page.text(".is-broken").unwrap();
    assert!(named.contains("Ada Example") && !named.contains("Eve Example"), "{named}");
    assert_eq!(installation(&app).await.mfa.policy, MfaRequirement::Optional);
    let page = send(&owner, &[], &[("confirmed_steps", "0")]).await;
    assert!(page.has("#confirmed_steps-title"));
    assert_saved(&send(&owner, &[], &[("confirmed_steps", "1")]).await);

    // And so it is: Ada is asked at once.
    let page = ada.authorize("").await;
    assert!(!page.path.contains("code="), "{}", page.path);
    app.clock.advance(minutes(30));
    let again = app.browser();
    let first = again.authorize("").await;
    let page = by_mail(&app, &again, &first, ADA).await;
    assert!(page.path.starts_with("/login/setup?"), "{}", page.path);

    // Off takes Eve's step and the owner's away; a third who has none is not among them.
    app.change(|installation| installation.sign_in.methods = vec![LoginMethod::EmailCode]).await;
    owner.open(PAGE).await;
    let page = send(&owner, &[], &[("policy", "off")]).await;
    assert_eq!(page.text("#confirmed_steps-title").as_deref(), Some("2 of 3 people would have no second step left"));
    assert!(page.text(".is-broken").unwrap().contains("Eve Example"));
    assert_saved(&send(&owner, &[], &[]).await);
    owner.open(PAGE).await;
    let page = send(&owner, &[], &[("policy", "optional")]).await;
    assert_saved(&page);
}

/// The slider of the SMS connection once switched people's only way in off without a word.
#[actix_web::test]
async fn the_slider_of_the_connection_says_whom_it_shuts_out() {
    let app = TestApp::with_settings(&WIDE).await;
    app.api_login("+14155550177").await;
    let owner = desk(&app, Role::Owner).await;
    let send = async |fields: &[(&str, &str)]| {
        let mut form = owner.form("/admin/sms");
        form.retain(|(name, _)| name != "on" && !fields.iter().any(|(own, _)| own == name));
        form.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        owner.post("/admin/sms", &form).await
    };
    owner.open("/admin/sms").await;
    let page = send(&[]).await;
    assert_eq!(page.text("#confirmed-title").as_deref(), Some("1 of 2 people would have no way in"), "{:?}", page.text("main"));
    assert!(installation(&app).await.sign_in.methods.contains(&LoginMethod::Sms));
    let page = send(&[("confirmed", "0")]).await;
    assert!(page.has("#confirmed-title"));
    assert_saved(&send(&[("confirmed", "1")]).await);
    assert!(!installation(&app).await.sign_in.methods.contains(&LoginMethod::Sms));
}

#[test]
fn files_say_it_too() {
    let operator = Operator::new();
    let file = "[mfa]\npolicy = \"required_of_all\"\nstep_up_minutes = 15\n";
    let (done, said) = operator.apply(file);
    assert!(done && said.contains("mfa.policy: optional -> required_of_all") && said.contains("mfa.step_up_minutes: 1440 -> 15"), "{said}");
    assert_eq!(operator.apply(&operator.export()), (true, "Nothing to change.\n".into()));
    for minutes in ["4", "1441"] {
        let (done, said) = operator.apply(&format!("[mfa]\nstep_up_minutes = {minutes}\n"));
        assert!(!done && said.contains("mfa.step_up_minutes is from 5 to 1440"), "{said}");
    }
}
