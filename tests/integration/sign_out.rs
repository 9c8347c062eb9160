//! Ending a session.

use crate::support::{ALICE, Browser, TestApp};

/// Signs in through the pages and returns the ID token.
async fn signed_in(app: &TestApp, alice: &Browser<'_>) -> String {
    alice.authorize("").await;
    alice.fill("phone", ALICE).submit().await;
    let code = app.last_code_to(ALICE).await;
    let code = alice.fill("code", &code).submit().await.parameter("code").unwrap();
    let tokens = app.exchange(&code).await;
    tokens.json()["id_token"].as_str().unwrap().to_owned()
}

const BACK: &str = "post_logout_redirect_uri=https%3A%2F%2Fapp.example.com%2F";

#[actix_web::test]
async fn with_a_valid_hint_the_session_and_its_tokens_end_at_once() {
    let app = TestApp::new().await;
    let alice = app.browser();
    let hint = signed_in(&app, &alice).await;
    let old_cookie = alice.cookie("dc_session").unwrap();
    let page = alice.open(&format!("/oidc/logout?id_token_hint={hint}&{BACK}&state=s1")).await;
    assert_eq!(page.left_for.as_deref(), Some("https://app.example.com/?state=s1"));
    assert_eq!(alice.authorize("&prompt=none").await.parameter("error").as_deref(), Some("login_required"));
    alice.set_cookie(&old_cookie.0, &old_cookie.1);
    assert_eq!(alice.authorize("&prompt=none").await.parameter("error").as_deref(), Some("login_required"), "the old cookie is dead");
}

#[actix_web::test]
async fn without_a_hint_the_person_is_asked_first() {
    let app = TestApp::new().await;
    let alice = app.browser();
    signed_in(&app, &alice).await;
    let page = alice.open("/oidc/logout").await;
    assert_eq!(page.headline(), (200, "Sign out?".into()));
    assert!(alice.authorize("&prompt=none").await.parameter("code").is_some(), "an image tag signs nobody out");
    alice.open("/oidc/logout").await;
    let page = alice.submit().await;
    assert_eq!(page.headline(), (200, "You're signed out".into()));
    assert_eq!(alice.authorize("&prompt=none").await.parameter("error").as_deref(), Some("login_required"));
}

#[actix_web::test]
async fn forged_hints_and_unregistered_addresses_redirect_nowhere() {
    let app = TestApp::new().await;
    let alice = app.browser();
    let hint = signed_in(&app, &alice).await;
    let (head, rest) = hint.split_once('.').unwrap();
    let none = format!("{}.{}.", "eyJhbGciOiJub25lIn0", rest.split_once('.').unwrap().0);
    let foreign = format!("{head}.{}x", &rest[..rest.len() - 1]);
    for forged in [none.as_str(), foreign.as_str(), "x", "a.b.c"] {
        let page = alice.open(&format!("/oidc/logout?id_token_hint={forged}&client_id=web&{BACK}")).await;
        assert_eq!((page.status, page.left_for), (400, None), "{forged}");
    }
    for uri in ["https%3A%2F%2Fapp.example.com%2F%3Fx%3D1", "https%3A%2F%2Fevil.example%2F", "https%3A%2F%2Fapp.example.com"] {
        let page = alice.open(&format!("/oidc/logout?id_token_hint={hint}&post_logout_redirect_uri={uri}")).await;
        assert_eq!((page.status, page.left_for), (400, None), "{uri}");
    }
    assert!(alice.authorize("&prompt=none").await.parameter("code").is_some(), "and nobody was signed out");
}

/// A hostile page could sign its visitors out by handing over an ID token of its own: one from an API login names no
/// session, and a hint without one was taken for this browser's.
#[actix_web::test]
async fn somebody_elses_token_signs_nobody_out() {
    let app = TestApp::new().await;
    let alice = app.browser();
    signed_in(&app, &alice).await;
    let foreign = app.api_login(crate::support::BOB).await["id_token"].as_str().unwrap().to_owned();
    let page = alice.open(&format!("/oidc/logout?id_token_hint={foreign}")).await;
    assert_eq!(page.headline(), (200, "Sign out?".into()));
    assert!(alice.authorize("&prompt=none").await.parameter("code").is_some());
}
