//! The token endpoint, userinfo and revocation.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::json;

use crate::support::{ALICE, Answer, CALLBACK, SECRET, TestApp, minutes, seconds};

const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

fn challenge() -> String {
    URL_SAFE_NO_PAD.encode(doorcode::keys::keyring::sha256(VERIFIER.as_bytes()))
}

/// Signs in through the pages and returns the authorization code.
async fn code_of(app: &TestApp, extra: &str) -> String {
    let alice = app.browser();
    alice.authorize(extra).await;
    alice.fill("phone", ALICE).submit().await;
    let code = app.last_code_to(ALICE).await;
    alice.fill("code", &code).submit().await.parameter("code").unwrap()
}

async fn exchange(app: &TestApp, code: &str, extra: &[(&str, &str)]) -> Answer {
    let mut form =
        vec![("grant_type", "authorization_code"), ("client_id", "web"), ("client_secret", SECRET), ("code", code), ("redirect_uri", CALLBACK)];
    for (name, value) in extra {
        form.retain(|(own, _)| own != name);
        form.push((name, value));
    }
    app.post_form("/oauth/token", &form).await
}

async fn userinfo(app: &TestApp, token: &str) -> Answer {
    Answer::of(app.http.get(app.url("/userinfo")).bearer_auth(token).send().await.unwrap()).await
}

#[actix_web::test]
async fn a_code_is_good_once_and_its_second_use_revokes_what_the_first_gave() {
    let app = TestApp::new().await;
    let code = code_of(&app, "").await;
    let tokens = exchange(&app, &code, &[]).await;
    assert_eq!(tokens.status, 200, "{}", tokens.text);
    let access = tokens.json()["access_token"].as_str().unwrap().to_owned();
    assert_eq!(userinfo(&app, &access).await.status, 200);
    let again = exchange(&app, &code, &[]).await;
    assert_eq!((again.error(), again.description()), ((403, "invalid_grant".into()), "Invalid authorization code".to_owned()));
    assert_eq!(userinfo(&app, &access).await.status, 401);
}

#[actix_web::test]
async fn a_code_is_bound_to_its_client_its_redirect_uri_and_a_minute() {
    let app = TestApp::new().await;
    let code = code_of(&app, "").await;
    assert_eq!(exchange(&app, &code, &[("client_id", "other")]).await.status, 403);
    assert_eq!(exchange(&app, &code, &[("redirect_uri", "https://app.example.com/other")]).await.status, 403);
    app.clock.advance(seconds(60));
    assert_eq!(exchange(&app, &code, &[]).await.status, 403);
}

#[actix_web::test]
async fn pkce_must_fit_and_cannot_be_left_out_or_added() {
    let app = TestApp::new().await;
    let with = format!("&code_challenge={}&code_challenge_method=S256", challenge());
    let code = code_of(&app, &with).await;
    assert_eq!(exchange(&app, &code, &[]).await.status, 403, "verifier left out");
    assert_eq!(exchange(&app, &code, &[("code_verifier", "short")]).await.status, 403);
    assert_eq!(exchange(&app, &code, &[("code_verifier", &VERIFIER.replace('d', "e"))]).await.description(), "Failed to verify code verifier");
    assert_eq!(exchange(&app, &code, &[("code_verifier", VERIFIER)]).await.status, 200);
    app.clock.advance(minutes(2));
    let code = code_of(&app, "").await;
    assert_eq!(exchange(&app, &code, &[("code_verifier", VERIFIER)]).await.status, 403, "verifier without a challenge");
}

#[actix_web::test]
async fn clients_authenticate_by_basic_or_body_and_not_by_both() {
    let app = TestApp::new().await;
    let form = [("grant_type", "refresh_token"), ("refresh_token", "nonsense")];
    let basic = |pair: &str| format!("Basic {}", STANDARD.encode(pair));
    let send = |authorization: String| app.http.post(app.url("/oauth/token")).form(&form).header("authorization", authorization).send();
    let right = Answer::of(send(basic(&format!("web:{SECRET}"))).await.unwrap()).await;
    assert_eq!(right.error(), (403, "invalid_grant".into()), "authenticated; the token is what is wrong");
    for wrong in [basic("web:wrong"), basic("nobody:x"), "Basic %%%".to_owned(), basic("no colon")] {
        let answer = Answer::of(send(wrong.clone()).await.unwrap()).await;
        assert_eq!(answer.status, 401, "{wrong}");
    }
    let both = app.http.post(app.url("/oauth/token")).form(&[("grant_type", "refresh_token"), ("refresh_token", "x"), ("client_secret", SECRET)]);
    let both = Answer::of(both.header("authorization", basic(&format!("web:{SECRET}"))).send().await.unwrap()).await;
    assert_eq!(both.error(), (400, "invalid_request".into()));
    let unknown = app.post_form("/oauth/token", &[("grant_type", "authorization_code"), ("client_id", "nobody"), ("code", "x")]).await;
    assert_eq!(unknown.error(), (401, "invalid_client".into()));
}

#[actix_web::test]
async fn refreshing_rotates_and_a_lost_answer_gets_the_same_successor() {
    let app = TestApp::new().await;
    let tokens = app.api_login(ALICE).await;
    let first = tokens["refresh_token"].as_str().unwrap().to_owned();
    let refresh = |token: String| {
        let app = &app;
        async move {
            app.post_form(
                "/oauth/token",
                &[("grant_type", "refresh_token"), ("client_id", "web"), ("client_secret", SECRET), ("refresh_token", &token)],
            )
            .await
        }
    };
    let second = refresh(first.clone()).await.json()["refresh_token"].as_str().unwrap().to_owned();
    assert_ne!(first, second);
    app.clock.advance(seconds(5));
    let again = refresh(first.clone()).await;
    assert_eq!(
        (again.status, again.json()["refresh_token"].as_str()),
        (200, Some(second.as_str())),
        "the answer was lost: the same successor, no second live token"
    );
    let third = refresh(second.clone()).await.json()["refresh_token"].as_str().unwrap().to_owned();
    app.clock.advance(seconds(11));
    assert_eq!(refresh(second).await.error(), (403, "invalid_grant".into()), "a copy is in use");
    assert_eq!(refresh(third).await.status, 403, "so the family is dead");
    assert_eq!(userinfo(&app, tokens["access_token"].as_str().unwrap()).await.status, 401);
}

#[actix_web::test]
async fn a_refresh_token_is_its_clients_and_cannot_widen_its_scope() {
    let app = TestApp::new().await;
    let tokens = app.api_login(ALICE).await;
    let token = tokens["refresh_token"].as_str().unwrap();
    let answer = app
        .post_form("/oauth/token", &[("grant_type", "refresh_token"), ("client_id", "other"), ("client_secret", SECRET), ("refresh_token", token)])
        .await;
    assert_eq!(answer.status, 403);
    let wider = app
        .post_form(
            "/oauth/token",
            &[("grant_type", "refresh_token"), ("client_id", "web"), ("client_secret", SECRET), ("refresh_token", token), ("scope", "openid phone")],
        )
        .await;
    assert_eq!(wider.error(), (400, "invalid_scope".into()));
    let same = app
        .post_form(
            "/oauth/token",
            &[("grant_type", "refresh_token"), ("client_id", "web"), ("client_secret", SECRET), ("refresh_token", token), ("scope", "openid")],
        )
        .await;
    assert_eq!((same.status, same.json()["scope"].as_str()), (200, Some("openid")));
}

#[actix_web::test]
async fn a_refresh_family_ends_after_thirty_days_and_when_nobody_uses_it() {
    let app = TestApp::new().await;
    let tokens = app.api_login(ALICE).await;
    app.clock.advance(minutes(60 * 24 * 15));
    let answer = app
        .post_form(
            "/oauth/token",
            &[
                ("grant_type", "refresh_token"),
                ("client_id", "web"),
                ("client_secret", SECRET),
                ("refresh_token", tokens["refresh_token"].as_str().unwrap()),
            ],
        )
        .await;
    assert_eq!(answer.status, 403);
}

#[actix_web::test]
async fn revoking_ends_the_family_and_strangers_revoke_nothing() {
    let app = TestApp::new().await;
    let tokens = app.api_login(ALICE).await;
    let (access, refresh) = (tokens["access_token"].as_str().unwrap(), tokens["refresh_token"].as_str().unwrap());
    let stranger = app.post_form("/oauth/revoke", &[("client_id", "other"), ("client_secret", SECRET), ("token", refresh)]).await;
    assert_eq!((stranger.status, stranger.text.as_str()), (200, ""));
    assert_eq!(userinfo(&app, access).await.status, 200);
    assert_eq!(app.post_form("/oauth/revoke", &[("client_id", "web"), ("client_secret", SECRET), ("token", "unknown")]).await.status, 200);
    let own = app.post_json("/oauth/revoke", json!({"client_id": "web", "client_secret": SECRET, "token": refresh})).await;
    assert_eq!((own.status, own.text.as_str()), (200, ""));
    assert_eq!(userinfo(&app, access).await.status, 401);
}

#[actix_web::test]
async fn userinfo_answers_by_scope_and_only_to_access_tokens() {
    let app = TestApp::new().await;
    app.start(ALICE).await;
    let code = app.last_code_to(ALICE).await;
    let tokens = app.redeem_with(ALICE, &code, "openid phone offline_access").await.json();
    let access = tokens["access_token"].as_str().unwrap();
    let body = userinfo(&app, access).await.json();
    assert_eq!((&body["phone_number"], &body["phone_number_verified"]), (&json!(ALICE), &json!(true)));
    assert!(body.get("updated_at").is_none(), "profile was not asked for");
    assert_eq!(body["sub"], crate::support::claims_of(tokens["id_token"].as_str().unwrap())["sub"]);
    let by_form = Answer::of(app.http.post(app.url("/userinfo")).form(&[("access_token", access)]).send().await.unwrap()).await;
    assert_eq!(by_form.status, 200);
    for wrong in [tokens["refresh_token"].as_str().unwrap(), tokens["id_token"].as_str().unwrap(), "", "x"] {
        let answer = userinfo(&app, wrong).await;
        assert_eq!(answer.status, 401);
        assert!(answer.header("www-authenticate").unwrap().starts_with("Bearer"));
    }
    assert_eq!(app.get(&format!("/userinfo?access_token={access}")).await.status, 401, "never in a query");
    app.clock.advance(seconds(86_400));
    assert_eq!(userinfo(&app, access).await.status, 401);
}

#[actix_web::test]
async fn only_the_grants_that_exist_are_served() {
    let app = TestApp::new().await;
    let own_name = app.post_form("/oauth/token", &[("grant_type", "client_credentials"), ("client_id", "web"), ("client_secret", SECRET)]).await;
    assert_eq!(own_name.error(), (403, "unauthorized_client".into()), "served, but not to this client");
    for grant in ["password", "implicit", "x"] {
        let answer = app.post_form("/oauth/token", &[("grant_type", grant), ("client_id", "web"), ("client_secret", SECRET)]).await;
        assert_eq!(answer.error(), (400, "unsupported_grant_type".into()), "{grant}");
    }
    assert_eq!(app.get("/oauth/token").await.status, 405);
    let query = app.http.post(app.url("/oauth/token?client_secret=x")).form(&[("grant_type", "refresh_token")]).send().await.unwrap();
    assert_eq!(query.status(), 400);
}
