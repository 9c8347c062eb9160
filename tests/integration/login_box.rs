//! The login box, as a person uses it.

use serde_json::json;

use crate::support::{ALICE, BOB, TestApp, claims_of, minutes, other_than, seconds};

#[actix_web::test]
async fn a_newcomer_signs_in_with_a_text_and_lands_back_with_a_code() {
    let app = TestApp::new().await;
    let alice = app.browser();
    let page = alice.authorize("&nonce=n1").await;
    assert_eq!(page.headline(), (200, "Sign in".into()));
    let page = alice.fill("phone", "(415) 555-0100").submit().await;
    assert_eq!(page.headline(), (200, "Enter your code".into()));
    assert!(page.text(".sent").unwrap().contains("+1 415-555-0100"));
    let code = app.last_code_to(ALICE).await;
    let page = alice.fill("code", &code).submit().await;
    assert_eq!(page.parameter("state").as_deref(), Some("xyz"));
    assert_eq!(page.parameter("iss").as_deref(), Some(app.app.settings.issuer()));
    let code = page.parameter("code").unwrap();
    let tokens = app.exchange(&code).await;
    assert_eq!(tokens.status, 200, "{}", tokens.text);
    let claims = claims_of(tokens.json()["id_token"].as_str().unwrap());
    assert_eq!(claims["nonce"], "n1");
    assert_eq!(claims["aud"], "web");
    assert_eq!(claims["amr"], json!(["otp", "sms"]));
    assert!(claims["sub"].as_str().unwrap().starts_with("sms|"));
}

#[actix_web::test]
async fn the_same_person_is_the_same_subject_next_time() {
    let app = TestApp::new().await;
    let first = claims_of(app.api_login(ALICE).await["id_token"].as_str().unwrap());
    app.clock.advance(minutes(2));
    let second = claims_of(app.api_login(ALICE).await["id_token"].as_str().unwrap());
    assert_eq!(first["sub"], second["sub"]);
}

#[actix_web::test]
async fn single_sign_on_asks_nothing_the_second_time_and_prompt_login_asks_again() {
    let app = TestApp::new().await;
    let alice = app.browser();
    alice.authorize("").await;
    alice.fill("phone", ALICE).submit().await;
    let code = app.last_code_to(ALICE).await;
    assert!(alice.fill("code", &code).submit().await.left_for.is_some());
    assert!(alice.authorize("").await.parameter("code").is_some());
    assert!(alice.authorize("&prompt=none").await.parameter("code").is_some());
    assert_eq!(alice.authorize("&prompt=login").await.headline(), (200, "Sign in".into()));
    app.clock.advance(minutes(10));
    assert_eq!(alice.authorize("&max_age=60").await.headline(), (200, "Sign in".into()));
    assert!(alice.authorize("&max_age=3600").await.parameter("code").is_some());
}

/// Goes as far as the code page; answers with the code that was sent.
async fn code_page(app: &TestApp, browser: &crate::support::Browser<'_>) -> String {
    browser.authorize("").await;
    browser.fill("phone", ALICE).submit().await;
    app.last_code_to(ALICE).await
}

#[actix_web::test]
async fn a_wrong_code_is_quoted_back_and_the_tries_count_down_to_a_dead_code() {
    let app = TestApp::new().await;
    let alice = app.browser();
    let code = code_page(&app, &alice).await;
    let wrong = other_than(&code);
    let page = alice.fill("code", &wrong).submit().await;
    assert_eq!(page.status, 422);
    assert_eq!(page.error(), Some(format!("{} {} isn't the code we sent. Check our newest message and try again.", &wrong[..3], &wrong[3..])));
    assert_eq!(page.attribute("#code", "value"), None, "the field comes back empty");
    assert!(page.attribute("title", "x").is_none() && page.text("title").unwrap().starts_with("Error: "));
    assert_eq!(page.text("#code-hint").as_deref(), Some("2 tries left. After that you'll need a new code."));
    let second = other_than_all(&[&code, &wrong]);
    alice.fill("code", &second).submit().await;
    let page = alice.fill("code", &other_than_all(&[&code, &wrong, &second])).submit().await;
    assert_eq!(page.headline(), (422, "Too many wrong codes".into()));
    // The code is dead for the right digits too.
    alice.open(&page.path.replace("/login/code", &format!("/login/code?tx={}", tx(&alice)))).await;
    let page = alice.fill("code", &code).submit().await;
    assert_eq!(page.headline(), (422, "Too many wrong codes".into()));
}

#[actix_web::test]
async fn where_texts_go_to_one_country_there_is_nothing_to_choose() {
    let app = TestApp::new().await;
    app.change(|document| document.sms.countries = doorcode::domain::connection::Countries::Only(vec![doorcode::domain::phone::Region::US])).await;
    let alice = app.browser().says("accept-language", "de-DE");
    let page = alice.authorize("").await;
    assert!(!page.has("select[name=region]"));
    assert_eq!(page.attribute("input[name=region]", "value").as_deref(), Some("US"));
    assert_eq!(page.text("#phone-dial").as_deref(), Some("+1"));
    assert!(page.attribute("#phone", "aria-describedby").unwrap().contains("phone-dial"));
    alice.fill("phone", "(415) 555-0100").submit().await;
    assert_eq!(app.last_code_to("+14155550100").await.len(), 6);
}

fn other_than_all(codes: &[&str]) -> String {
    (100_000..).map(|n: u32| n.to_string()).find(|code| !codes.contains(&code.as_str())).unwrap()
}

/// A person reloaded the page that had refused a code. The browser sent the form again, the same wrong digits counted
/// again, and two reloads killed a code that the person had not yet typed rightly once.
#[actix_web::test]
async fn the_same_wrong_code_again_costs_no_other_try() {
    let app = TestApp::new().await;
    let alice = app.browser();
    let code = code_page(&app, &alice).await;
    let wrong = other_than(&code);
    for _ in 0..5 {
        let page = alice.fill("code", &wrong).submit().await;
        assert_eq!(page.text("#code-hint").as_deref(), Some("2 tries left. After that you'll need a new code."));
    }
    let page = alice.fill("code", &other_than_all(&[&code, &wrong])).submit().await;
    assert_eq!(page.text("#code-hint").as_deref(), Some("1 try left. After that you'll need a new code."));
    assert!(alice.fill("code", &code).submit().await.parameter("code").is_some());
}

fn tx(browser: &crate::support::Browser<'_>) -> String {
    browser.cookie("dc_tx_").unwrap().0.trim_start_matches("dc_tx_").to_owned()
}

#[actix_web::test]
async fn what_is_no_code_says_so_and_costs_no_try() {
    let app = TestApp::new().await;
    let alice = app.browser();
    alice.authorize("").await;
    alice.fill("phone", ALICE).submit().await;
    let code = app.last_code_to(ALICE).await;
    for (typed, sentence) in [
        ("", "Enter the code we sent"),
        ("abc", "The code has only digits"),
        ("12345", "The code has 6 digits. You entered 5"),
        ("1e5", "The code has only digits"),
    ] {
        let page = alice.fill("code", typed).submit().await;
        assert_eq!((page.status, page.error().as_deref()), (422, Some(sentence)), "{typed:?}");
    }
    let dashed = format!(" {}-{} ", &code[..3], &code[3..]);
    assert!(alice.fill("code", &dashed).submit().await.left_for.is_some(), "none of these was counted");
}

#[actix_web::test]
async fn a_code_is_worthless_after_five_minutes_and_a_new_one_goes_out_by_itself() {
    let app = TestApp::new().await;
    let alice = app.browser();
    alice.authorize("").await;
    alice.fill("phone", ALICE).submit().await;
    let old = app.last_code_to(ALICE).await;
    app.clock.advance(minutes(5));
    let page = alice.fill("code", &old).submit().await;
    assert_eq!(page.error().as_deref(), Some("That code has run out. We've just sent you a new one."));
    for _ in 0..100 {
        if app.outbox_of(ALICE).await.len() == 2 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    let new = app.last_code_to(ALICE).await;
    assert_ne!(old, new);
    assert!(alice.fill("code", &new).submit().await.left_for.is_some());
}

#[actix_web::test]
async fn resending_waits_thirty_seconds_then_sends_the_same_code_again() {
    let app = TestApp::new().await;
    let alice = app.browser();
    alice.authorize("").await;
    alice.fill("phone", ALICE).submit().await;
    let code = app.last_code_to(ALICE).await;
    let page = alice.press("/login/resend").await;
    assert!(page.text("p.note").unwrap().starts_with("You can send it again at"), "{:?}", page.text("p.note"));
    assert_eq!(app.outbox_of(ALICE).await.len(), 1);
    app.clock.advance(seconds(30));
    let page = alice.press("/login/resend").await;
    assert!(page.text("p.note").unwrap().starts_with("Sent again at"));
    assert_eq!(app.outbox_of(ALICE).await.len(), 2);
    assert_eq!(app.last_code_to(ALICE).await, code, "late and out-of-order texts all work");
    app.clock.advance(seconds(31));
    assert!(alice.press("/login/resend").await.text("p.note").unwrap().starts_with("You can send it again at"), "the wait has grown to a minute");
    app.clock.advance(seconds(29));
    assert!(alice.press("/login/resend").await.text("p.note").unwrap().starts_with("Sent again at"));
    assert!(alice.fill("code", &code).submit().await.left_for.is_some());
}

#[actix_web::test]
async fn a_code_past_half_its_life_is_replaced_by_a_new_one_on_resend() {
    let app = TestApp::new().await;
    let alice = app.browser();
    alice.authorize("").await;
    alice.fill("phone", ALICE).submit().await;
    let old = app.last_code_to(ALICE).await;
    app.clock.advance(minutes(3));
    alice.press("/login/resend").await;
    let new = app.last_code_to(ALICE).await;
    assert_ne!(old, new);
    assert_eq!(alice.fill("code", &old).submit().await.status, 422, "the old one is dead");
    assert!(alice.fill("code", &new).submit().await.left_for.is_some());
}

#[actix_web::test]
async fn pressing_twice_sends_once() {
    let app = TestApp::new().await;
    let alice = app.browser();
    alice.authorize("").await;
    let mut form = alice.form("/login/phone");
    form.iter_mut().find(|(name, _)| name == "phone").unwrap().1 = ALICE.into();
    let send = || app.http.post(app.url("/login/phone")).form(&form).header("origin", &app.origin).header("cookie", alice.cookie_header()).send();
    let (one, two) = futures_util::future::join(send(), send()).await;
    assert_eq!((one.unwrap().status().as_u16(), two.unwrap().status().as_u16()), (303, 303));
    assert_eq!(app.outbox_of(ALICE).await.len(), 1);
}

#[actix_web::test]
async fn going_back_keeps_the_number_and_sends_nothing() {
    let app = TestApp::new().await;
    let alice = app.browser();
    alice.authorize("").await;
    alice.fill("phone", ALICE).submit().await;
    let page = alice.open(&format!("/login?tx={}", tx(&alice))).await;
    assert_eq!(page.attribute("#phone", "value").as_deref(), Some("+1 415-555-0100"));
    let page = alice.submit().await;
    assert_eq!(page.headline().1, "Enter your code", "the code that was sent still works");
    assert_eq!(app.outbox_of(ALICE).await.len(), 1);
}

#[actix_web::test]
async fn a_number_can_be_changed_and_the_country_follows_it() {
    let app = TestApp::new().await;
    let alice = app.browser();
    alice.authorize("").await;
    let page = alice.fill("phone", "+31 6 12345678").submit().await;
    let change = page.attribute(".sent a", "href").unwrap();
    let page = alice.open(&change).await;
    assert_eq!(page.attribute("#phone", "value").as_deref(), Some("+31 6 12345678"));
    assert_eq!(page.attribute("select option[selected]", "value").as_deref(), Some("NL"));
    assert_eq!(alice.fill("phone", ALICE).submit().await.headline().1, "Enter your code");
    let code = app.last_code_to(ALICE).await;
    assert!(alice.fill("code", &code).submit().await.left_for.is_some());
}

#[actix_web::test]
async fn a_code_by_mail_is_the_other_way() {
    let app = TestApp::new().await;
    let alice = app.browser();
    alice.authorize("").await;
    let page = alice.fill("phone", ALICE).submit().await;
    let instead = page.attribute("details.help a", "href").unwrap();
    let page = alice.open(&instead).await;
    assert!(page.has("#email"));
    let page = alice.fill("email", "Ann@Example.com").submit().await;
    assert!(page.text(".sent").unwrap().contains("ann@example.com"));
    let code = app.last_code_to("ann@example.com").await;
    let page = alice.fill("code", &code).submit().await;
    assert!(page.parameter("code").is_some());
    assert_eq!(alice.cookie("dc_last").map(|(_, value)| value).as_deref(), Some("email"), "the method is remembered");
    assert!(!alice.cookie_header().contains("example.com"), "and nothing else");
}

#[actix_web::test]
async fn each_unusable_number_has_its_own_sentence_and_stays_in_the_field() {
    let app = TestApp::new().await;
    let alice = app.browser();
    alice.authorize("").await;
    for (typed, sentence) in [
        ("", "Enter your mobile number"),
        ("1-800-FLOWERS", "A phone number has only digits, spaces and + ( ) - ."),
        ("415555", "415555 is too short for United States. Check it and try again"),
        ("ann@example.com", "That's an email address. Choose “Email me a code” below to use it"),
        ("+44 20 7946 0000", "+44 20 7946 0000 looks like a landline, and landlines can't get texts. Enter a mobile number"),
        ("+1 900 555 1234", "We can't send codes to this kind of number. Enter a mobile number"),
        ("415 555 0100 x5", "Leave out the extension and enter only the number"),
    ] {
        let page = alice.fill("phone", typed).submit().await;
        assert_eq!((page.status, page.error().as_deref()), (422, Some(sentence)), "{typed:?}");
        assert_eq!(page.attribute("#phone", "value").unwrap(), typed);
    }
    assert!(app.outbox_of("+").await.is_empty());
}

#[actix_web::test]
async fn a_closed_country_is_named_and_not_sent_to() {
    use doorcode::domain::connection::Countries;
    use doorcode::domain::phone::Region;
    let app = TestApp::new().await;
    app.change(|document| document.sms.countries = Countries::Only(vec![Region::US])).await;
    let alice = app.browser();
    alice.authorize("").await;
    let page = alice.fill("phone", "+31612345678").submit().await;
    assert_eq!(page.error().as_deref(), Some("We don't text numbers in Netherlands yet. Choose another way below"));
    assert!(app.outbox_of("+31").await.is_empty());
}

#[actix_web::test]
async fn lost_cookies_bookmarks_and_old_pages_explain_themselves() {
    let app = TestApp::new().await;
    let alice = app.browser();
    alice.authorize("").await;
    alice.fill("phone", ALICE).submit().await;
    let kept = alice.form("/login/code");
    alice.forget_cookies();
    let page = alice.post("/login/code", &kept).await;
    assert_eq!(page.headline(), (400, "Your browser didn't keep a cookie we need".into()));
    assert_eq!(alice.open("/login").await.headline(), (410, "This sign-in page has gone stale".into()));
    let bob = app.browser();
    bob.authorize("").await;
    app.clock.advance(minutes(61));
    let page = bob.open(&format!("/login?tx={}", tx(&bob))).await;
    assert_eq!(page.headline(), (410, "This sign-in page has gone stale".into()));
    assert_eq!(page.attribute(".actions a", "href").as_deref(), Some("https://app.example.com/"));
}

#[actix_web::test]
async fn two_tabs_of_one_attempt_end_in_one_session() {
    let app = TestApp::new().await;
    let alice = app.browser();
    alice.authorize("").await;
    alice.fill("phone", ALICE).submit().await;
    let other_tab = alice.form("/login/code");
    let code = app.last_code_to(ALICE).await;
    assert!(alice.fill("code", &code).submit().await.left_for.is_some());
    let mut form = other_tab;
    form.iter_mut().find(|(name, _)| name == "code").unwrap().1 = code;
    let page = alice.post("/login/code", &form).await;
    assert_eq!(page.headline(), (410, "You've already used this page".into()));
    assert!(page.has("body[data-signed-in]"));
}

#[actix_web::test]
async fn a_code_opens_only_in_the_browser_that_asked_for_it() {
    let app = TestApp::new().await;
    let (alice, eve) = (app.browser(), app.browser());
    alice.authorize("").await;
    alice.fill("phone", ALICE).submit().await;
    let code = app.last_code_to(ALICE).await;
    eve.authorize("").await;
    eve.fill("phone", BOB).submit().await;
    let page = eve.fill("code", &code).submit().await;
    assert_eq!(page.status, 422, "Alice's code does not open Eve's challenge");
    assert_eq!(app.redeem(ALICE, &code).await.status, 403, "nor the API");
    assert!(alice.fill("code", &code).submit().await.left_for.is_some());
}

#[actix_web::test]
async fn with_sign_up_off_a_stranger_sees_the_same_page_and_gets_nothing() {
    let app = TestApp::new().await;
    app.api_login(ALICE).await;
    app.change(|document| document.sign_in.sign_up = false).await;
    app.clock.advance(minutes(2));
    let (known, unknown) = (app.browser(), app.browser());
    known.authorize("").await;
    unknown.authorize("").await;
    let (here, there) = (known.fill("phone", ALICE).submit().await, unknown.fill("phone", BOB).submit().await);
    assert_eq!(here.headline(), there.headline());
    let blur =
        |body: &str| body.lines().filter(|line| !line.contains("nonce") && !line.contains("csrf") && !line.contains("class=\"lead sent")).count();
    assert_eq!(blur(&here.body), blur(&there.body));
    assert!(app.outbox_of(BOB).await.is_empty());
    let page = unknown.fill("code", "000000").submit().await;
    assert_eq!(page.status, 422);
    assert!(page.error().unwrap().contains("isn't the code we sent"));
}

#[actix_web::test]
async fn when_rule_three_switches_texts_off_the_box_offers_mail() {
    let app = TestApp::new().await;
    app.change(|document| document.mfa.methods.clear()).await;
    let alice = app.browser();
    let page = alice.authorize("").await;
    assert!(page.has("#email") && !page.has("#phone"));
    assert!(!page.has("a[href*=\"way=sms\"]"));
    app.change(|document| document.sign_in.methods.retain(|method| *method == doorcode::domain::factor::LoginMethod::Sms)).await;
    assert_eq!(app.browser().authorize("").await.headline(), (403, "There's no way to sign in right now".into()));
}

#[actix_web::test]
async fn the_apps_tab_closes_texts_for_one_application_only() {
    let app = TestApp::new().await;
    let mut client = crate::support::web_client(&app.app, "web");
    client.sms = false;
    app.register(client).await;
    assert!(app.browser().authorize("").await.has("#email"));
    assert_eq!(app.start(ALICE).await.error(), (400, "bad.connection".into()));
}

#[actix_web::test]
async fn when_policy_requires_a_second_factor_a_right_code_alone_opens_nothing() {
    let app = TestApp::new().await;
    app.change(|document| document.mfa.policy = doorcode::domain::installation::MfaRequirement::Required).await;
    let alice = app.browser();
    alice.authorize("").await;
    alice.fill("phone", ALICE).submit().await;
    let code = app.last_code_to(ALICE).await;
    let page = alice.fill("code", &code).submit().await;
    assert_eq!(page.headline(), (200, "Add a second step".into()));
    assert_eq!(alice.authorize("&prompt=none").await.parameter("error").as_deref(), Some("login_required"));
    app.clock.advance(minutes(2));
    app.start(BOB).await;
    let code = app.last_code_to(BOB).await;
    assert_eq!(app.redeem(BOB, &code).await.error(), (403, "mfa_required".into()));
}

#[actix_web::test]
async fn the_page_speaks_the_language_that_the_application_asks_for_and_the_menu_changes_it() {
    let app = TestApp::new().await;
    let alice = app.browser().says("accept-language", "de-DE,de;q=0.9");
    let page = alice.authorize("").await;
    assert_eq!(page.attribute("html", "lang").as_deref(), Some("de"));
    let page = alice.authorize("&ui_locales=ar+en").await;
    assert_eq!((page.attribute("html", "lang").as_deref(), page.attribute("html", "dir").as_deref()), (Some("ar"), Some("rtl")));
    let french = page.attribute("a[lang=fr]", "href").unwrap();
    let page = alice.open(&french).await;
    assert_eq!(page.attribute("html", "lang").as_deref(), Some("fr"));
    let page = alice.fill("phone", ALICE).submit().await;
    assert_eq!(page.attribute("html", "lang").as_deref(), Some("fr"), "the step keeps the language");
    assert!(app.outbox_of(ALICE).await[0].body.contains("est votre code pour Northwind"));
}

#[actix_web::test]
async fn a_hint_fills_the_field() {
    let app = TestApp::new().await;
    let page = app.browser().authorize("&login_hint=%2B14155550100").await;
    assert_eq!(page.attribute("#phone", "value").as_deref(), Some("+1 415-555-0100"));
    let page = app.browser().authorize("&login_hint=ann%40example.com").await;
    assert_eq!(page.attribute("#email", "value").as_deref(), Some("ann@example.com"));
    assert!(app.browser().authorize("&connection=email").await.has("#email"));
}

/// Sessions of one factor stayed good after policy had come to require two.
#[actix_web::test]
async fn when_policy_comes_to_require_a_second_factor_old_sessions_do_not_count() {
    let app = TestApp::new().await;
    let alice = app.browser();
    alice.authorize("").await;
    alice.fill("phone", ALICE).submit().await;
    let code = app.last_code_to(ALICE).await;
    alice.fill("code", &code).submit().await;
    assert!(alice.authorize("&prompt=none").await.parameter("code").is_some());
    app.change(|document| document.mfa.policy = doorcode::domain::installation::MfaRequirement::Required).await;
    assert_eq!(alice.authorize("&prompt=none").await.parameter("error").as_deref(), Some("login_required"));
}
