//! What counts once counts once, also when many come at the same instant (attacks 88 and 90), on both databases.

use doorcode::domain::client::{Client, ClientKind, Profile};
use doorcode::domain::client_options::ClientOptions;
use doorcode::domain::id::ClientId;
use futures_util::future::join_all;
use serde_json::json;

use super::party::{ID, Run, client};
use super::signer::{Signer, ath};
use crate::support::{Answer, SECRET};

#[actix_web::test]
async fn a_code_redeemed_by_a_thousand_at_once_gives_one_token_set_and_then_none() {
    let run = Run::new("query").await;
    let party = run.party();
    let code = party.sign_in(&[("scope", "openid offline_access")]).await.remove("code").unwrap();
    let answers = join_all((0..1_000).map(|_| party.exchange(&code))).await;
    let good: Vec<&Answer> = answers.iter().filter(|answer| answer.status == 200).collect();
    assert_eq!(good.len(), 1);
    assert!(answers.iter().all(|answer| matches!(answer.status, 200 | 400)));
    let tokens = good[0].json();
    assert_eq!(party.userinfo(tokens["access_token"].as_str().unwrap()).await.status, 401);
    assert_eq!(party.refresh(tokens["refresh_token"].as_str().unwrap(), ID).await.status, 400);
}

#[actix_web::test]
async fn a_refresh_token_used_by_a_hundred_at_once_leaves_one_live_token() {
    let run = Run::new("query").await;
    let party = run.party();
    let tokens = party.tokens(&[("scope", "openid offline_access")]).await;
    let first = tokens["refresh_token"].as_str().unwrap();
    let answers = join_all((0..100).map(|_| party.refresh(first, ID))).await;
    let mut live: Vec<String> = answers.iter().map(|answer| answer.json()["refresh_token"].as_str().unwrap().to_owned()).collect();
    live.sort();
    live.dedup();
    assert_eq!(live.len(), 1);
}

#[actix_web::test]
async fn a_device_code_asked_for_by_a_hundred_at_once_gives_one_token_set() {
    let run = Run::new("query").await;
    let tv = Client { id: ClientId::new("tv"), kind: ClientKind::Native, profile: Profile::Standard, ..client(&run.app, "tv") };
    run.app.register(tv).await;
    let begun = run.app.post_form("/oauth/device/code", &[("client_id", "tv"), ("scope", "openid")]).await.json();
    let party = run.party();
    party.tokens(&[]).await;
    party.browser.open(&format!("/activate?user_code={}", begun["user_code"].as_str().unwrap())).await;
    let mut form = party.browser.form("/activate");
    form.push(("decision".into(), "allow".into()));
    assert_eq!(party.browser.post("/activate", &form).await.status, 200);
    let ask = [
        ("grant_type", "urn:ietf:params:oauth:grant-type:device_code"),
        ("client_id", "tv"),
        ("device_code", begun["device_code"].as_str().unwrap()),
    ];
    let answers = join_all((0..100).map(|_| run.app.post_form("/oauth/token", &ask))).await;
    assert_eq!(answers.iter().filter(|answer| answer.status == 200).count(), 1);
    assert!(answers.iter().all(|answer| matches!(answer.status, 200 | 400)));
}

#[actix_web::test]
async fn a_pushed_request_opened_by_fifty_at_once_is_opened_once() {
    let run = Run::new("query").await;
    let form: Vec<(String, String)> = run.party().request(&[("prompt", "none")]).into_iter().filter(|(name, _)| name != "client_id").collect();
    let pushed = run.app.http.post(run.app.url("/oauth/par")).basic_auth(ID, Some(SECRET)).form(&form).send().await.unwrap();
    let uri = Answer::of(pushed).await.json()["request_uri"].as_str().unwrap().to_owned();
    let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs([("client_id", ID), ("request_uri", &uri)]).finish();
    let sent = join_all((0..50).map(|_| run.app.http.get(run.app.url(&format!("/authorize?{query}"))).send())).await;
    // The one that got it is told login_required; the others have no address to answer to.
    let answered = sent.iter().filter(|answer| answer.as_ref().unwrap().status() == 303).count();
    assert_eq!(answered, 1);
}

#[actix_web::test]
async fn an_assertion_shown_by_fifty_at_once_is_believed_once() {
    let run = Run::new("query").await;
    let key = Signer::new("k1");
    run.with(ClientOptions { jwks: Some(key.jwks()), ..ClientOptions::default() }).await;
    let now = run.app.app.now().seconds();
    let assertion = key.jwt(&json!({"iss": ID, "sub": ID, "aud": run.app.app.settings.issuer(), "exp": now + 60, "jti": "one"}));
    let form = [
        ("grant_type", "refresh_token"),
        ("refresh_token", "x"),
        ("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"),
        ("client_assertion", assertion.as_str()),
    ];
    let answers = join_all((0..50).map(|_| run.app.post_form("/oauth/token", &form))).await;
    assert_eq!(answers.iter().filter(|answer| answer.error().1 == "invalid_grant").count(), 1, "believed, and refused for its token");
    assert_eq!(answers.iter().filter(|answer| answer.error().1 == "invalid_client").count(), 49);
}

#[actix_web::test]
async fn a_dpop_proof_shown_by_fifty_at_once_counts_once() {
    let run = Run::new("query").await;
    let key = Signer::new("a");
    let party = run.party();
    let code = party.sign_in(&[]).await.remove("code").unwrap();
    let now = run.app.app.now().seconds();
    let proof = key.proof(("POST", &format!("{}/oauth/token", run.app.origin)), now, &json!({}));
    let form = [("grant_type", "authorization_code"), ("code", code.as_str()), ("redirect_uri", crate::support::CALLBACK)];
    let sent = run.app.http.post(run.app.url("/oauth/token")).basic_auth(ID, Some(SECRET)).header("dpop", proof).form(&form).send().await.unwrap();
    let access = Answer::of(sent).await.json()["access_token"].as_str().unwrap().to_owned();
    let proof = key.proof(("GET", &format!("{}/userinfo", run.app.origin)), now, &json!({"ath": ath(&access)}));
    let ask = || run.app.http.get(run.app.url("/userinfo")).header("authorization", format!("DPoP {access}")).header("dpop", &proof).send();
    let statuses = join_all((0..50).map(|_| ask())).await;
    assert_eq!(statuses.iter().filter(|answer| answer.as_ref().unwrap().status() == 200).count(), 1);
}
