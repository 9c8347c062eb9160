//! Requests that do not come as plain parameters: pushed (RFC 9126), signed (RFC 9101); single claims, resources, accounts.

use doorcode::domain::api::Api;
use doorcode::domain::client::{Client, ClientKind};
use doorcode::domain::client_options::{ClientOptions, ResponseMode, SubjectType};
use doorcode::domain::signing_key::SigningAlgorithm;
use serde_json::{Value, json};

use super::party::{ID, Run, client};
use super::signer::Signer;
use crate::support::{ALICE, Answer, BOB, CALLBACK, SECRET, claims_of, minutes, seconds};

impl Run {
    /// Gives the plan's client other options.
    pub async fn with(&self, options: ClientOptions) {
        self.app.register(Client { options, ..client(&self.app, ID) }).await;
    }

    /// Registers an API that the plan's client may ask for.
    pub async fn with_api(&self, options: ClientOptions) {
        let api = Api {
            audience: "https://api.example.com".into(),
            name: "Orders".into(),
            scopes: vec!["read:orders".into(), "write:orders".into()],
            access_token_seconds: Some(600),
            alg: SigningAlgorithm::Es256,
        };
        self.app.change(move |installation| installation.apis = vec![api]).await;
        self.with(ClientOptions { audiences: vec!["https://api.example.com".into()], ..options }).await;
    }
}

async fn push(run: &Run, more: &[(&str, &str)]) -> Answer {
    let form: Vec<(String, String)> = run.party().request(more).into_iter().filter(|(name, _)| name != "client_id").collect();
    Answer::of(run.app.http.post(run.app.url("/oauth/par")).basic_auth(ID, Some(SECRET)).form(&form).send().await.unwrap()).await
}

fn plain<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut all = vec![("response_type", ""), ("redirect_uri", ""), ("scope", ""), ("state", ""), ("nonce", "")];
    all.extend_from_slice(more);
    all
}

#[actix_web::test]
async fn a_pushed_request_counts_once_for_its_client_for_a_minute() {
    let run = Run::new("query").await;
    let pushed = push(&run, &[("scope", "openid phone")]).await;
    assert_eq!((pushed.status, pushed.header("cache-control")), (201, Some("no-store")));
    let uri = pushed.json()["request_uri"].as_str().unwrap().to_owned();
    assert_eq!(pushed.json()["expires_in"], 60);
    let stranger = run.party().ask(&plain(&[("client_id", "op2"), ("request_uri", &uri)])).await.page();
    assert_eq!((stranger.status, stranger.left_for), (400, None), "not its request, and nowhere to answer");
    let party = run.party();
    let page = party.ask(&plain(&[("request_uri", &uri), ("scope", "openid"), ("state", "other")])).await;
    assert_eq!(page.page().headline(), (200, "Sign in".into()));
    let answer = party.sign_in_here().await.answer();
    assert_eq!(answer["state"], "s t&", "what was pushed counts, not what stands beside it");
    assert_eq!(party.exchange(&answer["code"]).await.json()["scope"], "openid phone");
    let again = run.party().ask(&[("request_uri", &uri)]).await.error();
    assert_eq!(again, "invalid_request_uri", "once");
    let late = push(&run, &[]).await.json()["request_uri"].as_str().unwrap().to_owned();
    run.app.clock.advance(seconds(61));
    assert_eq!(run.party().ask(&[("request_uri", &late)]).await.error(), "invalid_request_uri");
}

#[actix_web::test]
async fn what_could_not_be_answered_is_refused_when_it_is_pushed() {
    let run = Run::new("query").await;
    for (more, error) in [
        (("redirect_uri", "https://evil.example/"), "invalid_request"),
        (("redirect_uri", ""), "invalid_request"),
        (("response_type", "token"), "unsupported_response_type"),
        (("request_uri", "urn:ietf:params:oauth:request_uri:x"), "invalid_request"),
        (("resource", "https://unknown.example"), "invalid_target"),
        (("claims", "[]"), "invalid_request"),
        (("request", "a.b.c"), "request_not_supported"),
    ] {
        assert_eq!(push(&run, &[more]).await.error(), (400, error.into()), "{more:?}");
    }
    let form = run.party().request(&[]);
    let bare = Answer::of(run.app.http.post(run.app.url("/oauth/par")).form(&form).send().await.unwrap()).await;
    assert_eq!(bare.error(), (401, "invalid_client".into()), "a confidential client without its secret");
    run.with(ClientOptions { require_par: true, ..ClientOptions::default() }).await;
    assert_eq!(run.party().ask(&[]).await.error(), "invalid_request", "this client must push");
}

fn object(run: &Run, more: &[(&str, Value)]) -> Value {
    let now = run.app.app.now().seconds();
    let mut claims = json!({"iss": ID, "aud": run.app.app.settings.issuer(), "exp": now + 60, "iat": now,
        "client_id": ID, "response_type": "code", "redirect_uri": CALLBACK, "scope": "openid phone", "state": "inside", "max_age": 300});
    for (name, value) in more {
        claims[*name] = value.clone();
    }
    claims
}

#[actix_web::test]
async fn a_signed_request_counts_and_nothing_beside_it() {
    let run = Run::new("query").await;
    let key = Signer::new("k1");
    run.with(ClientOptions { jwks: Some(key.jwks()), ..ClientOptions::default() }).await;
    let party = run.party();
    let signed = key.jwt(&object(&run, &[]));
    let page = party.ask(&[("request", &signed), ("scope", "openid"), ("state", "outside")]).await.page();
    assert_eq!(page.headline(), (200, "Sign in".into()));
    let answer = party.sign_in_here().await.answer();
    assert_eq!(answer["state"], "inside");
    assert_eq!(party.exchange(&answer["code"]).await.json()["scope"], "openid phone");
    let now = run.app.app.now().seconds();
    for (what, wrong) in [
        ("another key", Signer::new("k1").jwt(&object(&run, &[]))),
        ("another client's", key.jwt(&object(&run, &[("client_id", json!("op2"))]))),
        ("another issuer", key.jwt(&object(&run, &[("iss", json!("op2"))]))),
        ("another server", key.jwt(&object(&run, &[("aud", json!("https://other.example/"))]))),
        ("over", key.jwt(&object(&run, &[("exp", json!(now - 61))]))),
        ("one inside another", key.jwt(&object(&run, &[("request", json!("x"))]))),
        ("unsigned", format!("eyJhbGciOiJub25lIn0.{}.", signed.split('.').nth(1).unwrap())),
        ("critical extension", key.sign(&json!({"alg": "EdDSA", "kid": "k1", "crit": ["b64"], "b64": false}), &object(&run, &[]))),
        ("garbage", "x.y.z".into()),
    ] {
        assert_eq!(party.ask(&[("request", &wrong)]).await.error(), "invalid_request_object", "{what}");
    }
    let elsewhere = key.jwt(&object(&run, &[("redirect_uri", json!("https://evil.example/"))]));
    assert_eq!(party.ask(&[("request", &elsewhere)]).await.page().status, 400, "also a signed address must be registered");
}

#[actix_web::test]
async fn single_claims_come_where_they_are_asked_for() {
    let run = Run::new("query").await;
    let party = run.party();
    let claims = r#"{"userinfo":{"phone_number":null},"id_token":{"phone_number":{"essential":true},"email":null}}"#;
    let tokens = party.tokens(&[("claims", claims)]).await;
    assert_eq!(party.checked(&tokens).await["phone_number"], ALICE);
    let info = party.userinfo(tokens["access_token"].as_str().unwrap()).await.json();
    assert_eq!(info["phone_number"], ALICE);
    assert!(info.get("phone_number_verified").is_none(), "not asked for");
    let sub = info["sub"].as_str().unwrap();
    let own = format!(r#"{{"id_token":{{"sub":{{"value":"{sub}"}}}}}}"#);
    assert!(party.ask(&[("prompt", "none"), ("claims", &own)]).await.answer().contains_key("code"));
    let other = r#"{"id_token":{"sub":{"value":"somebody-else"}}}"#;
    assert_eq!(party.ask(&[("prompt", "none"), ("claims", other)]).await.error(), "login_required");
    let strong = r#"{"id_token":{"acr":{"essential":true,"value":"urn:example:gold"}}}"#;
    assert_eq!(party.ask(&[("claims", strong)]).await.error(), "unmet_authentication_requirements");
}

#[actix_web::test]
async fn claims_of_an_applications_own_come_from_what_is_known_of_the_user() {
    let run = Run::new("query").await;
    let own = [("https://example.com/plan".to_owned(), "plan".to_owned())].into();
    run.with(ClientOptions { claims: own, ..ClientOptions::default() }).await;
    let party = run.party();
    let tokens = party.tokens(&[("scope", "openid profile")]).await;
    let user = doorcode::domain::id::UserId::new(party.checked(&tokens).await["sub"].as_str().unwrap());
    let known = [("plan".to_owned(), "gold".to_owned()), ("internal".to_owned(), "secret".to_owned())].into();
    run.app.app.store.write(move |db| doorcode::storage::metadata::put(db, &user, &known)).await.unwrap();
    let info = party.userinfo(tokens["access_token"].as_str().unwrap()).await.json();
    assert_eq!(info["https://example.com/plan"], "gold");
    assert!(!info.to_string().contains("secret"), "only what is mapped");
    let plain = party.tokens(&[("scope", "openid")]).await;
    assert!(party.userinfo(plain["access_token"].as_str().unwrap()).await.json().get("https://example.com/plan").is_none());
}

#[actix_web::test]
async fn an_api_gets_a_jwt_of_its_own_and_nobody_else_one() {
    let run = Run::new("query").await;
    run.with_api(ClientOptions::default()).await;
    let party = run.party();
    let tokens = party.tokens(&[("scope", "openid read:orders evil offline_access"), ("resource", "https://api.example.com")]).await;
    assert_eq!((&tokens["scope"], &tokens["expires_in"]), (&json!("openid offline_access read:orders"), &json!(600)));
    let access = tokens["access_token"].as_str().unwrap();
    let header = jsonwebtoken::decode_header(access).unwrap();
    assert_eq!((header.typ.as_deref(), header.alg), (Some("at+jwt"), jsonwebtoken::Algorithm::ES256));
    let claims = claims_of(access);
    assert_eq!(claims["aud"], json!(["https://api.example.com", format!("{}/userinfo", run.app.origin)]));
    assert_eq!((&claims["client_id"], &claims["scope"]), (&json!(ID), &json!("openid offline_access read:orders")));
    for name in ["iss", "sub", "exp", "iat", "jti", "auth_time", "acr", "amr"] {
        assert!(claims.get(name).is_some(), "{name} (RFC 9068 section 2.2)");
    }
    assert_eq!(party.userinfo(access).await.json()["sub"], claims["sub"]);
    assert!(!party.userinfo(tokens["id_token"].as_str().unwrap()).await.status.to_string().starts_with('2'), "an ID token is no access token");
    for (name, value) in [("resource", "https://other.example"), ("audience", "https://other.example"), ("resource", "not a uri")] {
        assert_eq!(run.party().ask(&[(name, value)]).await.error(), "invalid_target", "{value}");
    }
    let narrower = [
        ("grant_type", "refresh_token"),
        ("client_id", ID),
        ("client_secret", SECRET),
        ("refresh_token", tokens["refresh_token"].as_str().unwrap()),
        ("resource", "https://other.example"),
    ];
    assert_eq!(run.app.post_form("/oauth/token", &narrower).await.error(), (400, "invalid_target".into()));
    let plain = party.tokens(&[("scope", "openid read:orders")]).await;
    assert!(plain["access_token"].as_str().unwrap().starts_with("dca_"), "opaque where no API is named");
    assert_eq!(plain["scope"], "openid", "and an API's scope means nothing then");
    run.app.post_form("/oauth/revoke", &[("client_id", ID), ("client_secret", SECRET), ("token", access)]).await;
    assert_eq!(party.userinfo(access).await.status, 401, "a revoked JWT opens nothing here any more");
}

#[actix_web::test]
async fn two_applications_of_two_sectors_know_one_person_under_two_names() {
    let run = Run::new("query").await;
    let pairwise = |sector: &str| ClientOptions { subject_type: SubjectType::Pairwise, sector: Some(sector.into()), ..ClientOptions::default() };
    let mut seen = Vec::new();
    for sector in ["one.example.com", "two.example.com", "one.example.com"] {
        run.with(pairwise(sector)).await;
        let party = run.party();
        let tokens = party.tokens(&[]).await;
        let claims = party.checked(&tokens).await;
        let sub = claims["sub"].as_str().unwrap().to_owned();
        assert_eq!(party.userinfo(tokens["access_token"].as_str().unwrap()).await.json()["sub"], sub.as_str());
        let hint = party.ask(&[("prompt", "none"), ("id_token_hint", tokens["id_token"].as_str().unwrap())]).await.answer();
        assert!(hint.contains_key("code"), "its own hint is understood");
        seen.push(sub);
    }
    assert!(seen[0] != seen[1] && seen[0] == seen[2], "{seen:?}");
    assert!(seen.iter().all(|sub| sub.len() == 43));
}

#[actix_web::test]
async fn somebody_may_go_on_with_the_account_that_is_there_or_with_another() {
    let run = Run::new("query").await;
    let party = run.party();
    let alice = party.tokens(&[]).await;
    let alice = party.checked(&alice).await["sub"].clone();
    let page = party.ask(&[("prompt", "select_account")]).await.page();
    assert_eq!(page.headline(), (200, "Which account?".into()));
    let shown = page.text("button.btn-primary").unwrap();
    assert!(shown.starts_with("Continue as ") && !shown.contains("4155550100") && shown.ends_with("00"), "masked: {shown}");
    let went_on = party.read(party.browser.press("/login/account").await).answer();
    let same = party.exchange(&went_on["code"]).await.json();
    assert_eq!(party.checked(&same).await["sub"], alice);
    party.ask(&[("prompt", "select_account")]).await.page();
    let other = party.browser.page().attribute("main a.btn", "href").unwrap();
    party.browser.open(&other).await;
    party.browser.fill("phone", BOB).submit().await;
    let code = run.app.last_code_to(BOB).await;
    let answer = party.read(party.browser.fill("code", &code).submit().await).answer();
    let bob = party.exchange(&answer["code"]).await.json();
    assert_ne!(party.checked(&bob).await["sub"], alice);
    assert_eq!(run.party().ask(&[("prompt", "select_account")]).await.page().headline().1, "Sign in", "nobody to choose from");
}

#[actix_web::test]
async fn other_ways_for_the_answer_are_served_where_they_are_allowed() {
    let run = Run::new("query").await;
    assert_eq!(run.party().ask(&[("response_mode", "fragment")]).await.error(), "invalid_request");
    let modes = vec![ResponseMode::Query, ResponseMode::Fragment, ResponseMode::WebMessage];
    run.with(ClientOptions { response_modes: Some(modes), ..ClientOptions::default() }).await;
    let party = run.party();
    party.tokens(&[]).await;
    let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(party.request(&[("response_mode", "fragment")])).finish();
    let left = party.browser.open(&format!("/authorize?{query}")).await.left_for.unwrap();
    assert!(left.starts_with(&format!("{CALLBACK}#code=")) && left.contains("&state=s+t%26&iss="), "{left}");
    let query = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(party.request(&[("response_mode", "web_message"), ("prompt", "none")]))
        .finish();
    let page = party.browser.open(&format!("/authorize?{query}")).await;
    assert_eq!(page.attribute("body", "data-origin").as_deref(), Some("https://app.example.com"), "the message goes there and nowhere else");
    let message: Value = serde_json::from_str(&page.attribute("body", "data-message").unwrap()).unwrap();
    assert!(message["type"] == "authorization_response" && message["response"]["code"].is_string());
    assert!(page.header("content-security-policy").unwrap().contains("frame-ancestors https://app.example.com"));
    assert_eq!(party.ask(&[("response_mode", "form_post")]).await.error(), "invalid_request", "not in its list");
}

#[actix_web::test]
async fn a_clients_lifetimes_hold() {
    let run = Run::new("query").await;
    let lifetimes = doorcode::domain::client_options::Lifetimes {
        access_token: Some(120),
        id_token: Some(300),
        refresh_idle: Some(600),
        refresh_absolute: Some(1_000),
    };
    run.with(ClientOptions { lifetimes, ..ClientOptions::default() }).await;
    let party = run.party();
    let tokens = party.tokens(&[("scope", "openid offline_access")]).await;
    assert_eq!(tokens["expires_in"], 120);
    let claims = party.checked(&tokens).await;
    assert_eq!(claims["exp"].as_i64().unwrap() - claims["iat"].as_i64().unwrap(), 300);
    run.app.clock.advance(seconds(121));
    assert_eq!(party.userinfo(tokens["access_token"].as_str().unwrap()).await.status, 401);
    run.app.clock.advance(seconds(450));
    let second = party.refresh(tokens["refresh_token"].as_str().unwrap(), ID).await.json();
    run.app.clock.advance(minutes(8));
    assert_eq!(party.refresh(second["refresh_token"].as_str().unwrap(), ID).await.status, 400, "over, although it was not idle");
}

#[actix_web::test]
async fn a_native_client_may_come_from_another_port_of_its_machine() {
    let run = Run::new("query").await;
    let uris = vec!["http://127.0.0.1/cb".to_owned(), "http://localhost:1/cb".to_owned()];
    run.app.register(Client { kind: ClientKind::Native, redirect_uris: uris, ..client(&run.app, "native") }).await;
    let status = async |uri: &str| run.party().ask(&[("client_id", "native"), ("redirect_uri", uri), ("prompt", "none")]).await;
    let page =
        run.party().browser.open("/authorize?client_id=native&response_type=code&prompt=none&redirect_uri=http%3A%2F%2F127.0.0.1%3A51004%2Fcb").await;
    assert!(page.left_for.unwrap().starts_with("http://127.0.0.1:51004/cb?error="));
    assert_eq!(status("http://localhost:2/cb").await.page().status, 400, "a name can be made to resolve elsewhere");
}
