//! Hostile and malformed input: a clear 4xx in the caller's own format, never a 5xx, and nothing changes.

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use serde_json::json;

use crate::support::{ALICE, SECRET, TestApp};

#[actix_web::test]
async fn codes_of_every_wrong_kind_are_refused_uncounted() {
    let app = TestApp::new().await;
    app.start(ALICE).await;
    let code = app.last_code_to(ALICE).await;
    let number: u64 = code.parse().unwrap();
    for otp in [
        json!(number),
        json!([code.clone()]),
        json!({"$ne": ""}),
        json!(true),
        json!("1e5"),
        json!(format!("+{code}")),
        json!(format!("{code}\0")),
        json!(format!("{code}0")),
        json!(""),
        json!("x".repeat(10_000)),
        json!("０x12345"),
        json!(format!("{code}\u{202e}x")),
    ] {
        let body = json!({"grant_type": "http://auth0.com/oauth/grant-type/passwordless/otp", "client_id": "web", "client_secret": SECRET, "realm": "sms", "username": ALICE, "otp": otp});
        let answer = app.post_json("/oauth/token", body).await;
        assert!((400..500).contains(&answer.status), "{otp}: {}", answer.status);
        assert!(answer.json()["error"].is_string());
    }
    let spaced = format!(" {} {} ", &code[..3], &code[3..]);
    assert_eq!(app.redeem(ALICE, &spaced).await.status, 200, "none of these was counted");
}

#[actix_web::test]
async fn bodies_that_cannot_be_read_are_named_in_the_callers_format() {
    let app = TestApp::new().await;
    for (content_type, body, status) in [
        ("application/json", "{", 400),
        ("application/json", "[]", 400),
        ("application/json", "{\"a\":1,\"a\":2}", 400),
        ("application/json", "\u{0}", 400),
        ("application/xml", "<a/>", 400),
        ("multipart/form-data; boundary=x", "--x", 400),
        ("application/x-www-form-urlencoded", "client_id=a&client_id=b", 400),
        ("application/x-www-form-urlencoded", "%ff=%zz&=%00", 400),
        ("application/json", "\"x\"", 400),
    ] {
        for path in ["/oauth/token", "/passwordless/start", "/oauth/revoke", "/oauth/introspect", "/oauth/par", "/oauth/device/code"] {
            let answer =
                crate::support::Answer::of(app.http.post(app.url(path)).header("content-type", content_type).body(body).send().await.unwrap()).await;
            assert_eq!(answer.status, status, "{path} {content_type} {body:?}: {}", answer.text);
            assert!(answer.json()["error"].is_string(), "{path} {body:?}");
        }
    }
    let large = "x".repeat(70_000);
    for path in ["/oauth/token", "/passwordless/start"] {
        let answer = crate::support::Answer::of(
            app.http.post(app.url(path)).header("content-type", "application/json").body(large.clone()).send().await.unwrap(),
        )
        .await;
        assert_eq!((answer.status, answer.json()["error"].is_string()), (413, true), "{path}");
    }
}

#[actix_web::test]
async fn a_form_from_elsewhere_is_refused() {
    let app = TestApp::new().await;
    let alice = app.browser();
    alice.authorize("").await;
    let mut form = alice.form("/login/phone");
    form.iter_mut().find(|(name, _)| name == "phone").unwrap().1 = ALICE.into();
    let send = |headers: &[(&str, &str)], form: &[(String, String)]| {
        let mut request = app.http.post(app.url("/login/phone")).form(form).header("cookie", alice.cookie_header());
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        request.send()
    };
    for headers in
        [&[("sec-fetch-site", "cross-site")][..], &[("sec-fetch-site", "same-site")], &[("origin", "https://evil.example")], &[("origin", "null")]]
    {
        assert_eq!(send(headers, &form).await.unwrap().status(), 403, "{headers:?}");
    }
    let mut forged = form.clone();
    forged.iter_mut().find(|(name, _)| name == "csrf").unwrap().1 = "AAAAAAAAAAAAAAAAAAAAAA".into();
    assert_eq!(send(&[("origin", &app.origin)], &forged).await.unwrap().status(), 403);
    assert!(app.outbox_of(ALICE).await.is_empty());
}

#[actix_web::test]
async fn tampered_cookies_are_strangers() {
    let app = TestApp::new().await;
    let alice = app.browser();
    alice.authorize("").await;
    let (name, value) = alice.cookie("dc_tx_").unwrap();
    let handle = name.trim_start_matches("dc_tx_").to_owned();
    for at in (0..value.len()).step_by(7) {
        let mut bytes = value.clone().into_bytes();
        bytes[at] = if bytes[at] == b'A' { b'B' } else { b'A' };
        let tampered = String::from_utf8(bytes).unwrap();
        let answer = app.http.get(app.url(&format!("/login?tx={handle}"))).header("cookie", format!("{name}={tampered}")).send().await.unwrap();
        assert_eq!(answer.status(), 400, "byte {at}");
    }
    for session in ["x", "", "a".repeat(4_000).as_str(), "%00", "dc_session"] {
        let answer = app
            .http
            .get(app.url("/authorize?client_id=web&response_type=code&prompt=none&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback"))
            .header("cookie", format!("dc_session={session}"))
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status(), 303, "{session:.20}");
    }
}

#[actix_web::test]
async fn unknown_paths_and_methods_get_pages_or_json_with_security_headers() {
    let app = TestApp::new().await;
    for (method, path, status) in [
        ("GET", "/nope", 404),
        ("GET", "/login/", 404),
        ("GET", "//login", 404),
        ("DELETE", "/login", 405),
        ("TRACE", "/login", 405),
        ("PUT", "/oauth/token", 405),
        ("GET", "/oauth/nope", 404),
        ("GET", "/%2e%2e/etc/passwd", 404),
        ("GET", "/assets/../Cargo.toml", 404),
        ("POST", "/userinfo/x", 404),
    ] {
        let method = reqwest::Method::from_bytes(method.as_bytes()).unwrap();
        let answer = crate::support::Answer::of(app.http.request(method.clone(), app.url(path)).send().await.unwrap()).await;
        assert_eq!(answer.status, status, "{method} {path}");
        for header in ["x-content-type-options", "content-security-policy", "x-frame-options", "x-request-id"] {
            assert!(answer.header(header).is_some(), "{method} {path} lacks {header}");
        }
        if path.starts_with("/oauth") {
            assert!(answer.json()["error"].is_string());
        } else if path == "/nope" {
            assert!(answer.text.contains("This page doesn") && answer.text.contains(answer.header("x-request-id").unwrap()));
        }
    }
}

/// The session store failed under a page: the framework dropped the request with its handler, and what came back was an
/// empty 500 without a single header of ours.
#[actix_web::test]
async fn when_the_session_store_fails_the_page_says_so_with_every_header() {
    let app = TestApp::new().await;
    let alice = app.browser().says("accept-language", "nl");
    alice.authorize("").await;
    alice.fill("phone", ALICE).submit().await;
    let code = app.last_code_to(ALICE).await;
    alice.fill("code", &code).submit().await;
    let gone = app.app.store.write(|db| {
        use diesel::RunQueryDsl;
        diesel::sql_query("ALTER TABLE session RENAME TO session_elsewhere").execute(db)?;
        Ok(())
    });
    gone.await.unwrap();
    let page = alice.authorize("").await;
    assert_eq!(page.headline(), (503, "Er is nu iets niet beschikbaar".into()));
    assert_eq!((page.header("retry-after"), page.header("x-frame-options")), (Some("2"), Some("DENY")));
    assert!(page.header("content-security-policy").unwrap().contains("frame-ancestors 'none'"));
    assert!(page.has("html[lang=nl]") && page.text("body").unwrap().contains(page.header("x-request-id").unwrap()));
}

#[actix_web::test]
async fn what_strangers_type_comes_back_escaped() {
    let app = TestApp::new().await;
    let alice = app.browser();
    alice.authorize("").await;
    let page = alice.fill("phone", "\"><script>alert(1)</script>").submit().await;
    assert_eq!(page.status, 422);
    assert!(!page.body.contains("<script>alert"));
    let page = alice.open("/login?tx=%22%3E%3Cscript%3E&lang=%3Cscript%3E&way=%3Cscript%3E").await;
    assert!(!page.body.contains("<script>") && page.status == 400);
}

#[actix_web::test]
async fn random_parameters_never_break_an_endpoint() {
    let app = TestApp::new().await;
    let mut runner = proptest::test_runner::TestRunner::new_with_rng(
        proptest::test_runner::Config::default(),
        proptest::test_runner::TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha),
    );
    let names = proptest::sample::select(vec![
        "client_id",
        "redirect_uri",
        "scope",
        "state",
        "nonce",
        "prompt",
        "max_age",
        "ui_locales",
        "login_hint",
        "connection",
        "phone_number",
        "otp",
        "username",
        "realm",
        "grant_type",
        "code",
        "refresh_token",
        "tx",
        "lang",
        "way",
        "id_token_hint",
        "post_logout_redirect_uri",
        "token",
    ]);
    let pairs = proptest::collection::vec((names, "\\PC{0,40}|web|sms|code|[+0-9]{0,20}"), 0..8);
    for _ in 0..150 {
        let pairs = pairs.new_tree(&mut runner).unwrap().current();
        let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&pairs).finish();
        for path in ["/authorize", "/login", "/login/code", "/oidc/logout", "/dev/outbox", "/userinfo"] {
            let status = app.http.get(app.url(&format!("{path}?{query}"))).send().await.unwrap().status();
            assert!(!status.is_server_error(), "{path}?{query}: {status}");
        }
        for path in ["/oauth/token", "/passwordless/start", "/oauth/revoke", "/login/phone", "/login/code", "/hooks/twilio/status", "/oidc/logout"] {
            let status = app.http.post(app.url(path)).form(&pairs).send().await.unwrap().status();
            assert!(!status.is_server_error(), "{path} {pairs:?}: {status}");
        }
    }
}

#[actix_web::test]
async fn answers_hold_no_code() {
    let app = TestApp::new().await;
    let alice = app.browser();
    alice.authorize("").await;
    let page = alice.fill("phone", ALICE).submit().await;
    let code = app.last_code_to(ALICE).await;
    assert!(!page.body.contains(&code) && !format!("{:?}", page.headers).contains(&code) && !alice.cookie_header().contains(&code));
    assert!(!page.path.contains("415") && !page.text("title").unwrap().contains("415"), "no number in URLs or titles");
}

/// A path with two slashes came back in the language menu of its error page, where browsers read it as another host.
#[actix_web::test]
async fn no_link_of_an_error_page_leads_to_another_host() {
    let app = TestApp::new().await;
    let answer = app.get("//evil.example/x").await;
    assert_eq!(answer.status, 404);
    assert!(!answer.text.contains("evil.example"), "{}", answer.text);
    assert!(app.get("/nope?lang=nl").await.text.contains("lang=\"nl\""), "and the menu works there");
}

/// A `state` that is not UTF-8 came back as something else.
#[actix_web::test]
async fn what_cannot_come_back_as_it_came_is_refused() {
    let app = TestApp::new().await;
    let callback = "https%3A%2F%2Fapp.example.com%2Fcallback";
    let answer = app.get(&format!("/authorize?client_id=web&response_type=code&redirect_uri={callback}&state=%FF%FE")).await;
    assert_eq!(answer.status, 400);
}

#[actix_web::test]
async fn the_log_holds_no_number_code_or_token() {
    use std::process::{Command, Stdio};
    // The real binary at its most talkative; what it writes is searched for what it handled.
    let folder = std::env::temp_dir().join(format!("doorcode-log-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let log = std::fs::File::create(folder.join("log")).unwrap();
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let mut server = Command::new(env!("CARGO_BIN_EXE_doorcode"))
        .env("DOORCODE__SERVER__LISTEN", format!("127.0.0.1:{port}"))
        .env("DOORCODE__DATA_DIR", &folder)
        .env("DOORCODE__LOG__LEVEL", "trace")
        .env("DOORCODE__LOG__FORMAT", "json")
        .stderr(Stdio::from(log))
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let at = |path: &str| format!("http://127.0.0.1:{port}{path}");
    for _ in 0..300 {
        if http.get(at("/.well-known/jwks.json")).send().await.is_ok_and(|answer| answer.status() == 200) {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    let started =
        http.post(at("/passwordless/start")).json(&json!({"client_id": "demo", "connection": "sms", "phone_number": ALICE})).send().await.unwrap();
    assert_eq!(started.status(), 200);
    let outbox: serde_json::Value = http.get(at("/dev/outbox.json")).send().await.unwrap().json().await.unwrap();
    let code = crate::support::code_in(outbox[0]["body"].as_str().unwrap());
    let tokens: serde_json::Value = http
        .post(at("/oauth/token"))
        .json(&json!({"grant_type": "http://auth0.com/oauth/grant-type/passwordless/otp", "client_id": "demo",
        "realm": "sms", "username": ALICE, "otp": code}))
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    let access = tokens["access_token"].as_str().unwrap().to_owned();
    server.kill().unwrap();
    server.wait().unwrap();
    let written = std::fs::read_to_string(folder.join("log")).unwrap();
    assert!(written.lines().count() > 10 && written.contains("session.started"));
    for secret in [ALICE, "4155550100", code.as_str(), access.as_str()] {
        assert!(!written.contains(secret), "the log holds {secret}");
    }
    let _ = std::fs::remove_dir_all(&folder);
}
