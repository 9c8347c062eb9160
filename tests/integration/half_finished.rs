//! A sign-in of which the second step is missing is nobody's sign-in: at no address, in no other browser, at no other
//! application, and not for long (requirements A8 and A9).

use doorcode::domain::challenge::{Channel, Recipient};
use doorcode::domain::email::EmailAddress;
use doorcode::domain::id::{RequestId, UserId};
use doorcode::flow::sign_out;
use doorcode::storage::accounts;

use crate::support::person::{ADA, MFA, Totp, WIDE, add_phone, add_totp, by_text, hours_later, pass_totp, sign_up, tx};
use crate::support::{ALICE, Answer, Browser, CALLBACK, TestApp, minutes, seconds};

const NAME: &str = "Ada Lovelace";

/// An account with everything, and a browser that has given the right text and not the app's code.
async fn half_way(app: &TestApp) -> (Browser<'_>, Totp, String) {
    let owner = app.browser();
    sign_up(app, &owner, ADA, NAME).await;
    let (totp, _) = add_totp(app, &owner).await;
    add_phone(app, &owner, ALICE).await;
    hours_later(app);
    let browser = app.browser();
    let page = browser.authorize("").await;
    let page = by_text(app, &browser, &page, ALICE).await;
    assert_eq!(page.headline(), (200, "One more step".into()));
    (browser, totp, tx(&page))
}

/// Every address with its methods, as the routes have them.
fn routes() -> Vec<(&'static str, String)> {
    let text = include_str!("../../src/routes.rs");
    let text = &text[..text.find("pub fn development").unwrap()];
    let mut routes = Vec::new();
    for part in text.split("resource(\"").skip(1) {
        let (path, rest) = part.split_once('"').unwrap();
        let prefix = match path {
            "/{secret}" if rest.contains("disown::") => "/account/disown",
            path if path.starts_with("/{secret}") => "/setup",
            "/{file}" => "/assets",
            _ => "",
        };
        let path = format!("{prefix}{path}").replace(['{', '}'], "");
        for (method, call) in [("GET", "get()"), ("POST", "post()")] {
            if rest.contains(call) {
                routes.push((method, path.clone()));
            }
        }
    }
    routes
}

fn gives_nothing(what: &str, answer: &Answer) {
    let location = answer.header("location").unwrap_or_default();
    assert!(!location.contains("code="), "{what} leads to {location}");
    for cookie in answer.headers.get_all("set-cookie") {
        let cookie = cookie.to_str().unwrap();
        assert!(!cookie.starts_with("dc_session=") || cookie.starts_with("dc_session=;"), "{what} sets {cookie}");
    }
    for own in [ADA, NAME, "Lovelace", "access_token", "/account/totp/remove", "/account/phone/remove"] {
        assert!(!answer.text.contains(own), "{what} shows {own}: {}", answer.text);
    }
    assert!(answer.status < 500, "{what}: {}", answer.status);
}

async fn is_signed_in(browser: &Browser<'_>) -> bool {
    browser.authorize("&prompt=none").await.parameter("code").is_some()
}

#[actix_web::test]
async fn no_address_gives_anything_to_a_half_finished_sign_in() {
    let app = TestApp::with_settings(&WIDE).await;
    let (browser, totp, attempt) = half_way(&app).await;
    let csrf = browser.page().attribute("[name=csrf]", "value").unwrap();
    let cookies = browser.cookie_header();
    let all = routes();
    assert!(all.len() > 90 && all.contains(&("POST", "/account/passkeys/id".into())), "{}", all.len());
    let fields = [
        ("tx", attempt.as_str()),
        ("csrf", &csrf),
        ("method", "email"),
        ("way", "email"),
        ("remove", "1"),
        ("with_phone", "1"),
        ("client_id", "web"),
        ("redirect_uri", CALLBACK),
        ("response_type", "code"),
        ("prompt", "none"),
        ("scope", "openid"),
        ("state", "xyz"),
    ];
    // The box's own forms would end the attempt that this story is about.
    for (method, path) in all.iter().filter(|(method, path)| *method == "GET" || !path.starts_with("/login/")) {
        let request = match *method {
            "GET" => app.http.get(app.url(path)).query(&fields),
            _ => app.http.post(app.url(path)).form(&fields).header("origin", &app.origin).header("sec-fetch-site", "same-origin"),
        };
        let answer = Answer::of(request.header("cookie", &cookies).send().await.unwrap()).await;
        gives_nothing(&format!("{method} {path}"), &answer);
    }
    let extra = [("code", "000000"), ("recovery", "AAAAA-BBBBB-CCCCC"), ("password", "violet kettle orbit"), ("email", "eve@example.com")];
    for (_, path) in all.iter().filter(|(method, path)| *method == "POST" && path.starts_with("/login/")) {
        let form: Vec<(&str, &str)> = fields.into_iter().chain(extra).collect();
        let request = app.http.post(app.url(path)).form(&form).header("origin", &app.origin).header("sec-fetch-site", "same-origin");
        let answer = Answer::of(request.header("cookie", &cookies).send().await.unwrap()).await;
        gives_nothing(&format!("POST {path}"), &answer);
    }
    for silent in ["&prompt=none", &format!("&prompt=none{MFA}")] {
        assert_eq!(browser.authorize(silent).await.parameter("error").as_deref(), Some("login_required"));
    }
    // It was half finished all the while.
    browser.open(&format!("/login/mfa?tx={attempt}")).await;
    assert!(pass_totp(&app, &browser, &totp).await.parameter("code").is_some());
}

#[actix_web::test]
async fn a_half_finished_sign_in_stays_in_its_browser() {
    let app = TestApp::with_settings(&WIDE).await;
    let (browser, totp, attempt) = half_way(&app).await;
    let form = browser.form("/login/mfa");
    let thief = app.browser();
    assert_eq!(thief.open(&format!("/login/mfa?tx={attempt}")).await.status, 400);
    app.clock.advance(seconds(30));
    let code = totp.code(&app);
    let form: Vec<(String, String)> =
        form.into_iter().map(|(name, value)| if name == "code" { (name, code.clone()) } else { (name, value) }).collect();
    assert!(thief.post("/login/mfa", &form).await.left_for.is_none());
    // In an attempt of the thief's own.
    let page = thief.authorize("").await;
    assert_eq!(thief.open(&format!("/login/mfa?tx={}", tx(&page))).await.headline(), (200, "Sign in".into()));
    let mut own = form.clone();
    own[0].1 = tx(&page);
    own[1].1 = page.attribute("[name=csrf]", "value").unwrap();
    assert!(thief.post("/login/mfa", &own).await.left_for.is_none());
    assert!(!is_signed_in(&thief).await);
    assert!(browser.post("/login/mfa", &form).await.parameter("code").is_some(), "and where it began it is good");
}

#[actix_web::test]
async fn a_half_finished_sign_in_stays_at_its_application_and_in_its_attempt() {
    let app = TestApp::with_settings(&WIDE).await;
    let (browser, totp, _) = half_way(&app).await;
    for client in ["other", "web"] {
        let callback: String = url::form_urlencoded::byte_serialize(CALLBACK.as_bytes()).collect();
        let page = browser.open(&format!("/authorize?client_id={client}&response_type=code&scope=openid&redirect_uri={callback}")).await;
        assert_eq!(page.headline(), (200, "Sign in".into()));
        let (attempt, csrf) = (tx(&page), page.attribute("[name=csrf]", "value").unwrap());
        assert_eq!(browser.open(&format!("/login/mfa?tx={attempt}")).await.headline(), (200, "Sign in".into()), "{client}");
        app.clock.advance(seconds(30));
        let form = [("tx", attempt), ("csrf", csrf), ("method", "totp".into()), ("code", totp.code(&app))].map(|(name, value)| (name.into(), value));
        assert!(browser.post("/login/mfa", &form).await.left_for.is_none(), "{client}");
    }
    assert!(!is_signed_in(&browser).await);
}

#[actix_web::test]
async fn a_half_finished_sign_in_is_over_after_ten_minutes() {
    let app = TestApp::with_settings(&WIDE).await;
    let (browser, totp, attempt) = half_way(&app).await;
    app.clock.advance(minutes(10) - seconds(1));
    assert_eq!(browser.open(&format!("/login/mfa?tx={attempt}")).await.headline(), (200, "One more step".into()));
    app.clock.advance(seconds(1));
    let page = browser.fill("code", &totp.code(&app)).submit().await;
    assert_eq!(page.headline(), (200, "Sign in".into()), "from the beginning");
    assert!(!is_signed_in(&browser).await);
}

#[actix_web::test]
async fn ending_every_session_ends_half_finished_ones_too() {
    let app = TestApp::with_settings(&WIDE).await;
    let (browser, totp, _) = half_way(&app).await;
    let user = owner(&app).await;
    let snapshot = app.app.directory.current().await.unwrap();
    sign_out::end_all(&app.app, &snapshot, (&user, None), RequestId::new("r")).await.unwrap();
    let page = pass_totp(&app, &browser, &totp).await;
    assert_eq!(page.headline(), (200, "Sign in".into()));
    assert!(!is_signed_in(&browser).await);
}

async fn owner(app: &TestApp) -> UserId {
    let index = app.app.keyring.index_of(&Recipient::Email(EmailAddress::parse(ADA).unwrap()));
    app.app.store.read(move |db| accounts::find_by_verified(db, Channel::Email, &index)).await.unwrap().unwrap().id
}
