//! The API form of the main job, on Auth0's wire.

use serde_json::json;

use crate::support::{ALICE, BOB, SECRET, TestApp, claims_of, minutes, other_than, seconds};

const TWO_BRANCHES: &str = "{% if request_language contains 'dutch' %}\n   Hier is uw verificatie code: {{ password }}\n{% endif %}\n\n{% if request_language contains 'fr-FR' %}\n   Ceci est votre code: {{ password }}\n{% endif %}";

#[actix_web::test]
async fn start_answers_what_sdks_parse_and_the_grant_gives_tokens() {
    let app = TestApp::new().await;
    let started = app.start(ALICE).await;
    assert_eq!(started.status, 200);
    assert!(started.header("content-type").unwrap().starts_with("application/json"));
    let body = started.json();
    assert_eq!((&body["phone_number"], &body["phone_verified"]), (&json!(ALICE), &json!(false)));
    let id = body["_id"].as_str().unwrap().to_owned();
    assert!(id.len() == 24 && id.bytes().all(|b| b.is_ascii_hexdigit()));
    let code = app.last_code_to(ALICE).await;
    let tokens = app.redeem_with(ALICE, &code, "").await;
    assert_eq!(tokens.status, 200, "{}", tokens.text);
    let body = tokens.json();
    assert_eq!((&body["token_type"], &body["expires_in"], &body["scope"]), (&json!("Bearer"), &json!(86_400), &json!("openid profile email phone")));
    assert!(body.get("refresh_token").is_none(), "absent, not null");
    let claims = claims_of(body["id_token"].as_str().unwrap());
    assert_eq!(claims["sub"], json!(format!("sms|{id}")), "the id that start announced");
    assert_eq!((&claims["phone_number"], &claims["name"]), (&json!(ALICE), &json!(ALICE)));
    assert!(claims.get("nonce").is_none());
    assert_eq!(tokens.header("cache-control"), Some("no-store"));
}

#[actix_web::test]
async fn the_two_branch_template_speaks_dutch_french_and_falls_back() {
    let app = TestApp::new().await;
    app.change(|document| document.sms.message = Some(TWO_BRANCHES.into())).await;
    let ask = |phone: &'static str, name: &'static str, value: &'static str| {
        let body = json!({"client_id": "web", "client_secret": SECRET, "connection": "sms", "phone_number": phone});
        app.http.post(app.url("/passwordless/start")).json(&body).header(name, value).send()
    };
    for (phone, name, value, beginning) in [
        ("+14155550110", "x-request-language", "dutch", "Hier is uw verificatie code: "),
        ("+14155550111", "x-request-language", "fr-FR", "Ceci est votre code: "),
        ("+14155550112", "accept-language", "fr-FR,fr;q=0.9,en;q=0.8", "Ceci est votre code: "),
    ] {
        assert_eq!(ask(phone, name, value).await.unwrap().status(), 200);
        let code = app.last_code_to(phone).await;
        let text = app.outbox_of(phone).await[0].body.clone();
        assert_eq!(text, format!("{beginning}{code}\n\n@localhost #{code}"));
    }
    // No branch matches: the built-in text in the language asked for, never a blank message.
    assert_eq!(ask("+14155550113", "x-request-language", "de-DE").await.unwrap().status(), 200);
    let code = app.last_code_to("+14155550113").await;
    assert!(app.outbox_of("+14155550113").await[0].body.starts_with(&format!("{code} ist Ihr Code")));
    // In the login box the browser's header decides.
    let browser = app.browser().says("accept-language", "fr-FR,fr;q=0.9");
    browser.authorize("").await;
    browser.fill("phone", "+14155550114").submit().await;
    app.last_code_to("+14155550114").await;
    assert!(app.outbox_of("+14155550114").await[0].body.starts_with("Ceci est votre code: "));
}

#[actix_web::test]
async fn each_missing_or_wrong_property_has_its_code() {
    let app = TestApp::new().await;
    let base = || json!({"client_id": "web", "client_secret": SECRET, "connection": "sms", "phone_number": ALICE});
    let with = |name: &str, value: serde_json::Value| {
        let mut body = base();
        body[name] = value;
        body
    };
    for (body, error, description) in [
        (with("client_id", json!(null)), "bad.client_id", "Missing required property: client_id"),
        (with("connection", json!("")), "bad.connection", "Missing required property: connection"),
        (with("connection", json!("fax")), "bad.connection", "Connection does not exist"),
        (with("phone_number", json!(null)), "bad.phone_number", "Missing required property: phone_number"),
        (with("phone_number", json!("4155550100")), "bad.phone_number", r"String does not match pattern: ^\+[0-9]{1,15}$"),
        (with("phone_number", json!("+1 415 555 0100")), "bad.phone_number", r"String does not match pattern: ^\+[0-9]{1,15}$"),
        (with("phone_number", json!(14_155_550_100_u64)), "bad.phone_number", "error in phone_number - invalid type (expected string)"),
        (with("phone_number", json!("+123")), "sms_provider_error", "The 'To' number is not a valid phone number. (Code: 21211)"),
        (with("extra", json!(1)), "bad.request", "the following properties are not allowed: extra"),
        (with("authParams", json!("x")), "bad.authParams", "error in authParams - invalid type (expected object)"),
        (with("send", json!("link")), "bad.request", "send must be \"code\""),
    ] {
        let answer = app.post_json("/passwordless/start", body.clone()).await;
        assert_eq!((answer.error(), answer.description()), ((400, error.into()), description.to_owned()), "{body}");
    }
    let answer = app.post_json("/passwordless/start", with("client_secret", json!("wrong"))).await;
    assert_eq!((answer.error(), answer.description()), ((401, "access_denied".into()), "Unauthorized".to_owned()));
    assert!(app.outbox_of(ALICE).await.is_empty());
}

#[actix_web::test]
async fn forms_and_json_labelled_as_text_are_read_too() {
    let app = TestApp::new().await;
    let form = [("client_id", "web"), ("client_secret", SECRET), ("connection", "sms"), ("phone_number", ALICE)];
    assert_eq!(app.post_form("/passwordless/start", &form).await.status, 200);
    let body = json!({"client_id": "web", "client_secret": SECRET, "connection": "sms", "phone_number": BOB}).to_string();
    let answer = app.http.post(app.url("/passwordless/start")).header("content-type", "text/plain;charset=UTF-8").body(body).send().await.unwrap();
    assert_eq!(answer.status(), 200);
    let twice = "client_id=web&connection=sms&phone_number=%2B14155550100&phone_number=%2B14155550101";
    let answer =
        app.http.post(app.url("/passwordless/start")).header("content-type", "application/x-www-form-urlencoded").body(twice).send().await.unwrap();
    assert_eq!(answer.status(), 400);
}

#[actix_web::test]
async fn wrong_used_and_superseded_codes_get_the_sentence_that_sdks_compare() {
    let app = TestApp::new().await;
    let wrong = "Wrong phone number or verification code.";
    assert_eq!(app.redeem(ALICE, "123456").await.description(), wrong, "nobody asked for a code");
    app.start(ALICE).await;
    let first = app.last_code_to(ALICE).await;
    let answer = app.redeem(ALICE, &other_than(&first)).await;
    assert_eq!((answer.error(), answer.description()), ((403, "invalid_grant".into()), wrong.to_owned()));
    assert_eq!(answer.header("www-authenticate"), None, "it would hide the error from some SDKs");
    app.clock.advance(seconds(31));
    app.start(ALICE).await;
    let second = app.last_code_to(ALICE).await;
    assert_ne!(first, second, "a new start through the API always makes a new code");
    assert_eq!(app.redeem(ALICE, &first).await.description(), wrong);
    assert_eq!(app.redeem(ALICE, &second).await.status, 200);
    assert_eq!(app.redeem(ALICE, &second).await.description(), wrong, "once");
}

#[actix_web::test]
async fn after_three_failures_the_right_code_is_refused_and_old_codes_expire() {
    let app = TestApp::new().await;
    app.start(ALICE).await;
    let code = app.last_code_to(ALICE).await;
    for _ in 0..3 {
        app.redeem(ALICE, &other_than(&code)).await;
    }
    assert_eq!(app.redeem(ALICE, &code).await.description(), "You've reached the maximum number of attempts. Please try to login again.");
    app.start(BOB).await;
    let code = app.last_code_to(BOB).await;
    app.clock.advance(minutes(5));
    assert_eq!(app.redeem(BOB, &code).await.description(), "The verification code has expired. Please try to login again.");
}

#[actix_web::test]
async fn a_second_start_too_soon_says_when_to_come_back() {
    let app = TestApp::new().await;
    app.start(ALICE).await;
    let answer = app.start(ALICE).await;
    assert_eq!(answer.error(), (429, "too_many_requests".into()));
    assert_eq!(answer.header("retry-after"), Some("30"));
    assert!(answer.header("x-ratelimit-reset").unwrap().parse::<u64>().is_ok());
    assert_eq!(app.outbox_of(ALICE).await.len(), 1);
}

#[actix_web::test]
async fn a_code_of_one_application_does_not_open_another() {
    let app = TestApp::new().await;
    app.start(ALICE).await;
    let code = app.last_code_to(ALICE).await;
    let answer = app
        .post_form(
            "/oauth/token",
            &[
                ("grant_type", "http://auth0.com/oauth/grant-type/passwordless/otp"),
                ("client_id", "other"),
                ("client_secret", SECRET),
                ("realm", "sms"),
                ("username", ALICE),
                ("otp", &code),
            ],
        )
        .await;
    assert_eq!(answer.status, 403);
    assert_eq!(app.redeem(ALICE, &code).await.status, 200);
}

#[actix_web::test]
async fn sign_up_switched_off_is_said_on_this_wire() {
    let app = TestApp::new().await;
    app.change(|document| document.sign_in.sign_up = false).await;
    let answer = app.start(ALICE).await;
    assert_eq!((answer.error(), answer.description()), ((400, "bad.connection".into()), "Public signup is disabled".to_owned()));
}

#[actix_web::test]
async fn codes_by_mail_work_alike() {
    let app = TestApp::new().await;
    let answer = app
        .post_json(
            "/passwordless/start",
            json!({"client_id": "web", "client_secret": SECRET, "connection": "email", "email": "ann@example.com", "send": "code"}),
        )
        .await;
    assert_eq!((answer.status, &answer.json()["email_verified"]), (200, &json!(false)));
    let code = app.last_code_to("ann@example.com").await;
    let tokens = app
        .post_json(
            "/oauth/token",
            json!({"grant_type": "http://auth0.com/oauth/grant-type/passwordless/otp", "client_id": "web",
        "client_secret": SECRET, "realm": "email", "username": "ann@example.com", "otp": code, "audience": "", "scope": "openid email"}),
        )
        .await;
    assert_eq!(tokens.status, 200, "{}", tokens.text);
    assert_eq!(claims_of(tokens.json()["id_token"].as_str().unwrap())["email"], "ann@example.com");
}

#[actix_web::test]
async fn scripts_of_registered_origins_may_call_and_others_may_not() {
    let app = TestApp::new().await;
    let preflight = |origin: &'static str| app.http.request(reqwest::Method::OPTIONS, app.url("/passwordless/start")).header("origin", origin).send();
    let allowed = preflight("https://app.example.com").await.unwrap();
    assert_eq!(allowed.headers()["access-control-allow-origin"], "https://app.example.com");
    assert!(allowed.headers()["access-control-allow-headers"].to_str().unwrap().contains("x-request-language"));
    assert!(!preflight("https://evil.example").await.unwrap().headers().contains_key("access-control-allow-origin"));
}
