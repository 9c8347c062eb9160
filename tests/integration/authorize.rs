//! `/authorize`: what is answered to the client, what is a page, and what is refused.

use crate::support::{CALLBACK, TestApp};

fn query(pairs: &[(&str, &str)]) -> String {
    let mut text = url::form_urlencoded::Serializer::new(String::new());
    text.extend_pairs(pairs);
    text.finish()
}

const GOOD: [(&str, &str); 4] = [("client_id", "web"), ("response_type", "code"), ("redirect_uri", CALLBACK), ("state", "a b&=+é")];

/// Where a request leads: an error of the client's, or a status of ours.
async fn outcome(app: &TestApp, pairs: &[(&str, &str)]) -> (u16, Option<String>) {
    let page = app.browser().open(&format!("/authorize?{}", query(pairs))).await;
    if let Some(error) = page.parameter("error") {
        assert_eq!(page.parameter("iss").as_deref(), Some(app.app.settings.issuer()), "iss in every answer");
        return (page.status, Some(error));
    }
    (page.status, None)
}

fn with<'a>(name: &'a str, value: &'a str) -> Vec<(&'a str, &'a str)> {
    let mut pairs: Vec<(&str, &str)> = GOOD.iter().copied().filter(|(own, _)| *own != name).collect();
    pairs.push((name, value));
    pairs
}

#[actix_web::test]
async fn wrong_parameters_go_back_to_the_client_by_name() {
    let app = TestApp::new().await;
    assert_eq!(outcome(&app, &GOOD).await, (200, None));
    for (name, value, error) in [
        ("response_type", "token", "unsupported_response_type"),
        ("response_type", "", "invalid_request"),
        ("response_mode", "fragment", "invalid_request"),
        ("prompt", "none", "login_required"),
        ("prompt", "none login", "invalid_request"),
        ("max_age", "-1", "invalid_request"),
        ("max_age", "1e3", "invalid_request"),
        ("max_age", "99999999999", "invalid_request"),
        ("request", "x", "request_not_supported"),
        ("request_uri", "https://evil.example/", "request_uri_not_supported"),
        ("code_challenge_method", "S256", "invalid_request"),
        ("code_challenge", "short", "invalid_request"),
    ] {
        assert_eq!(outcome(&app, &with(name, value)).await.1.as_deref(), Some(error), "{name}={value}");
    }
    let plain: Vec<(&str, &str)> =
        GOOD.into_iter().chain([("code_challenge", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"), ("code_challenge_method", "plain")]).collect();
    assert_eq!(outcome(&app, &plain).await.1.as_deref(), Some("invalid_request"));
    let page = app.browser().open(&format!("/authorize?{}", query(&with("prompt", "none")))).await;
    assert_eq!(page.parameter("state").as_deref(), Some("a b&=+é"), "as it came");
    assert_eq!(outcome(&app, &with("nonce", &"n".repeat(2_049))).await.1.as_deref(), Some("invalid_request"));
    assert_eq!(outcome(&app, &with("extra", "ignored")).await, (200, None));
    assert_eq!(outcome(&app, &with("max_age", "0")).await, (200, None));
}

#[actix_web::test]
async fn a_large_state_of_two_kilobytes_survives_the_whole_way() {
    let app = TestApp::new().await;
    let state = "s".repeat(2_048);
    let alice = app.browser();
    alice.open(&format!("/authorize?{}", query(&with("state", &state)))).await;
    alice.fill("phone", crate::support::ALICE).submit().await;
    let code = app.last_code_to(crate::support::ALICE).await;
    assert_eq!(alice.fill("code", &code).submit().await.parameter("state"), Some(state));
}

#[actix_web::test]
async fn unknown_clients_and_addresses_get_a_page_and_no_redirect() {
    let app = TestApp::new().await;
    for (name, value) in [("client_id", "nobody"), ("client_id", ""), ("redirect_uri", "https://evil.example/")] {
        let page = app.browser().open(&format!("/authorize?{}", query(&with(name, value)))).await;
        assert_eq!((page.status, page.left_for), (400, None), "{name}={value}");
        assert!(!page.body.contains("evil.example"), "nothing is reflected");
    }
    let twice = format!("/authorize?{}&client_id=web", query(&GOOD));
    assert_eq!(app.browser().open(&twice).await.status, 400);
}

#[actix_web::test]
async fn no_spelling_of_a_redirect_uri_but_the_registered_one_redirects() {
    let app = TestApp::new().await;
    let tricks = [
        "https://app.example.com/callback/",
        "https://app.example.com/callback?x=1",
        "https://app.example.com/callback#",
        "https://app.example.com/callback%20",
        "https://app.example.com//callback",
        "https://app.example.com/./callback",
        "https://app.example.com/x/../callback",
        "https://app.example.com/%63allback",
        "https://app.example.com:443/callback",
        "https://APP.example.com/callback",
        "https://app.example.com./callback",
        "http://app.example.com/callback",
        "https://user@app.example.com/callback",
        "https://app.example.com@evil.example/callback",
        "https://app.example.com.evil.example/callback",
        "https://evil.example/https://app.example.com/callback",
        "https://app.example.com\\@evil.example/callback",
        "//app.example.com/callback",
        "javascript:alert(1)",
        "data:text/html,x",
        "app.example.com/callback",
        " https://app.example.com/callback",
        "https://app.example.com/callback\n",
        "https://app.example.com/callback\t",
        "https://xn--app.example.com/callback",
        "https://app.example.com/CALLBACK",
        "https://[::1]/callback",
    ];
    for trick in tricks {
        let page = app.browser().open(&format!("/authorize?{}", query(&with("redirect_uri", trick)))).await;
        assert_eq!((page.status, page.left_for), (400, None), "{trick:?}");
    }
}

#[actix_web::test]
async fn public_clients_must_bring_pkce() {
    let app = TestApp::new().await;
    let pairs = [("client_id", "spa"), ("response_type", "code"), ("redirect_uri", CALLBACK)];
    assert_eq!(outcome(&app, &pairs).await.1.as_deref(), Some("invalid_request"));
}

#[actix_web::test]
async fn a_post_is_as_good_as_a_get_and_parameters_in_two_places_are_not() {
    let app = TestApp::new().await;
    let form: Vec<(String, String)> = GOOD.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    assert_eq!(app.browser().post("/authorize", &form).await.headline(), (200, "Sign in".into()));
    assert_eq!(app.browser().post("/authorize?client_id=web", &form).await.status, 400);
}

#[actix_web::test]
async fn discovery_says_what_works_and_never_follows_the_host_header() {
    let app = TestApp::new().await;
    let honest = app.get("/.well-known/openid-configuration").await;
    assert_eq!(honest.json()["issuer"], app.app.settings.issuer());
    for (name, value) in [
        ("host", "evil.example"),
        ("x-forwarded-host", "evil.example"),
        ("forwarded", "host=evil.example;proto=https"),
        ("x-forwarded-proto", "https"),
    ] {
        let asked = app.http.get(app.url("/.well-known/openid-configuration")).header(name, value).send().await.unwrap();
        assert_eq!(asked.text().await.unwrap(), honest.text, "{name}");
    }
    let keys = app.get("/.well-known/jwks.json").await.json();
    for key in keys["keys"].as_array().unwrap() {
        assert!(key["kid"].is_string() && key.get("d").is_none() && key.get("p").is_none(), "public halves only");
    }
}

#[actix_web::test]
async fn pages_before_the_first_code_write_nothing() {
    let app = TestApp::new().await;
    let count = || {
        app.app.store.read(|db| {
        use diesel::prelude::*;
        #[derive(QueryableByName)]
        struct Rows { #[diesel(sql_type = diesel::sql_types::BigInt)] n: i64 }
        let rows = diesel::sql_query("SELECT (SELECT count(*) FROM session) + (SELECT count(*) FROM challenge) + (SELECT count(*) FROM limit_counter) + (SELECT count(*) FROM audit_event) AS n");
        Ok(rows.get_result::<Rows>(db)?.n)
    })
    };
    let before = count().await.unwrap();
    let alice = app.browser();
    alice.authorize("").await;
    alice.open("/login").await;
    alice.fill("x", "").open("/login/other").await;
    assert_eq!(count().await.unwrap(), before);
}
