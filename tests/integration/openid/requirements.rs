//! The rows of `docs/openid.md`, "What is required": authorization and clients (O1 to O13, O21 to O24, O28), each as a test
//! by its name.

use doorcode::domain::client::{Client, ClientKind};
use doorcode::domain::client_options::{ClientOptions, GrantType, ResponseMode};
use serde_json::json;

use super::party::{ID, Party, Run, client};
use super::signer::Signer;
use crate::support::{BOB, CALLBACK, SECRET, TestApp, seconds};

#[actix_web::test]
async fn o01_a_redirect_uri_equals_a_registered_one_byte_for_byte() {
    // The table of 400 spellings is in redirects.rs; this is the rule and its one exception.
    let app = TestApp::new().await;
    let web = client(&app, "web");
    assert!(web.may_redirect_to(CALLBACK) && !web.may_redirect_to("https://app.example.com/callback/"));
    let native = Client { kind: ClientKind::Native, redirect_uris: vec!["http://127.0.0.1:1/cb".into(), "http://localhost:1/cb".into()], ..web };
    assert!(native.may_redirect_to("http://127.0.0.1:2/cb") && !native.may_redirect_to("http://localhost:2/cb"));
}

#[actix_web::test]
async fn o02_a_bad_client_or_address_is_a_page_that_reflects_nothing() {
    let run = Run::new("query").await;
    for (name, value) in [("client_id", "nobody<x>"), ("redirect_uri", "https://evil.example/<x>")] {
        let page = run.party().ask(&[(name, value)]).await.page();
        assert_eq!((page.status, page.left_for.clone()), (400, None));
        assert!(!page.body.contains("evil.example") && !page.body.contains("nobody"), "{}", page.body);
    }
}

#[actix_web::test]
async fn o03_redirects_that_carry_codes_are_see_other() {
    let run = Run::new("query").await;
    let party = run.party();
    party.tokens(&[]).await;
    let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(party.request(&[])).finish();
    let sent = run.app.http.get(run.app.url(&format!("/authorize?{query}"))).header("cookie", party.browser.cookie_header()).send().await.unwrap();
    assert_eq!(sent.status(), 303);
    assert!(sent.headers()["location"].to_str().unwrap().contains("code="));
}

const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

/// Asks with a challenge and redeems with a verifier; `None` leaves one out.
async fn pkce(run: &Run, party: &Party<'_>, challenge: Option<(&str, &str)>, verifier: Option<&str>) -> (u16, String) {
    let more: Vec<(&str, &str)> =
        challenge.map(|(value, method)| vec![("code_challenge", value), ("code_challenge_method", method)]).unwrap_or_default();
    let mut answer = party.sign_in(&more).await;
    let Some(code) = answer.remove("code") else { return (0, answer["error"].clone()) };
    let mut form =
        vec![("grant_type", "authorization_code"), ("client_id", ID), ("client_secret", SECRET), ("code", code.as_str()), ("redirect_uri", CALLBACK)];
    form.extend(verifier.map(|verifier| ("code_verifier", verifier)));
    let answer = run.app.post_form("/oauth/token", &form).await;
    if answer.status == 200 { (200, String::new()) } else { answer.error() }
}

#[actix_web::test]
async fn o04_pkce_is_s256_and_the_verifier_must_answer_it() {
    let run = Run::new("query").await;
    let party = run.party();
    let fine = Some((CHALLENGE, "S256"));
    assert_eq!(pkce(&run, &party, fine, Some(VERIFIER)).await.0, 200);
    for (what, challenge, verifier, wanted) in [
        ("plain", Some((VERIFIER, "plain")), Some(VERIFIER), (0, "invalid_request")),
        ("S256 given as plain", Some((CHALLENGE, "plain")), Some(VERIFIER), (0, "invalid_request")),
        ("a short challenge", Some(("short", "S256")), Some(VERIFIER), (0, "invalid_request")),
        ("a challenge with odd letters", Some(("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw!cM", "S256")), Some(VERIFIER), (0, "invalid_request")),
        ("a wrong verifier", fine, Some("xBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"), (400, "invalid_grant")),
        ("a short verifier", fine, Some("short"), (400, "invalid_grant")),
        ("a long verifier", fine, Some("v".repeat(129).leak() as &str), (400, "invalid_grant")),
        ("the challenge as verifier", fine, Some(CHALLENGE), (400, "invalid_grant")),
    ] {
        let (status, error) = pkce(&run, &party, challenge, verifier).await;
        assert_eq!((status, error.as_str()), wanted, "{what}");
    }
    assert_eq!(run.party().ask(&[("client_id", "spa")]).await.error(), "invalid_request", "a public client without a challenge");
}

#[actix_web::test]
async fn o05_a_challenge_without_verifier_and_the_other_way_round_are_refused() {
    let run = Run::new("query").await;
    let party = run.party();
    assert_eq!(pkce(&run, &party, Some((CHALLENGE, "S256")), None).await, (400, "invalid_grant".into()), "the verifier was dropped");
    assert_eq!(pkce(&run, &party, None, Some(VERIFIER)).await, (400, "invalid_grant".into()), "the challenge was dropped on the way");
}

#[actix_web::test]
async fn o06_a_code_is_long_short_lived_and_bound() {
    let run = Run::new("query").await;
    let party = run.party();
    let code = party.sign_in(&[]).await.remove("code").unwrap();
    assert!(code.len() >= 43, "256 random bits");
    let redeem = async |client: &str, uri: &str| {
        let form =
            [("grant_type", "authorization_code"), ("client_id", client), ("client_secret", SECRET), ("code", code.as_str()), ("redirect_uri", uri)];
        run.app.post_form("/oauth/token", &form).await.error()
    };
    assert_eq!(redeem("op2", CALLBACK).await, (400, "invalid_grant".into()), "another client");
    assert_eq!(redeem(ID, "https://app.example.com/other").await, (400, "invalid_grant".into()), "another address");
    run.app.clock.advance(seconds(60));
    assert_eq!(redeem(ID, CALLBACK).await, (400, "invalid_grant".into()), "a minute later");
}

#[actix_web::test]
async fn o07_the_second_use_of_a_code_revokes_what_the_first_gave() {
    let run = Run::new("query").await;
    let party = run.party();
    let code = party.sign_in(&[("scope", "openid offline_access")]).await.remove("code").unwrap();
    let tokens = party.exchange(&code).await.json();
    assert_eq!(party.exchange(&code).await.error(), (400, "invalid_grant".into()));
    assert_eq!(party.userinfo(tokens["access_token"].as_str().unwrap()).await.status, 401);
    assert_eq!(party.refresh(tokens["refresh_token"].as_str().unwrap(), ID).await.status, 400);
}

#[actix_web::test]
async fn o08_only_the_code_flow_exists() {
    let run = Run::new("query").await;
    for kind in ["token", "id_token", "id_token token", "code id_token", "code token", "none", "CODE", "code code"] {
        assert_eq!(run.party().ask(&[("response_type", kind)]).await.error(), "unsupported_response_type", "{kind}");
    }
    for grant in ["password", "implicit", "urn:ietf:params:oauth:grant-type:jwt-bearer", "urn:ietf:params:oauth:grant-type:token-exchange"] {
        let answer = run
            .app
            .post_form("/oauth/token", &[("grant_type", grant), ("client_id", ID), ("client_secret", SECRET), ("username", "a"), ("password", "b")])
            .await;
        assert_eq!(answer.error(), (400, "unsupported_grant_type".into()), "{grant}");
    }
}

#[actix_web::test]
async fn o09_every_client_has_its_own_lists() {
    let run = Run::new("query").await;
    let options = ClientOptions {
        grant_types: Some(vec![GrantType::AuthorizationCode]),
        response_modes: Some(vec![ResponseMode::Query]),
        scopes: Some(vec!["openid".into(), "phone".into(), "offline_access".into()]),
        ..ClientOptions::default()
    };
    run.with(options).await;
    let tokens = run.party().tokens(&[("scope", "openid phone email offline_access")]).await;
    assert_eq!(tokens["scope"], "openid phone", "neither what is not in its list nor what needs another grant");
    assert!(tokens.get("refresh_token").is_none());
    assert_eq!(run.party().ask(&[("response_mode", "form_post")]).await.error(), "invalid_request");
    let refused = run
        .app
        .post_form("/oauth/token", &[("grant_type", "refresh_token"), ("client_id", ID), ("client_secret", SECRET), ("refresh_token", "x")])
        .await;
    assert_eq!(refused.error(), (400, "unauthorized_client".into()));
    run.with(ClientOptions { grant_types: Some(vec![GrantType::ClientCredentials]), ..ClientOptions::default() }).await;
    assert_eq!(run.party().ask(&[]).await.error(), "unauthorized_client");
}

#[actix_web::test]
async fn o10_state_comes_back_as_it_went_and_iss_with_every_answer() {
    let run = Run::new("query").await;
    for state in ["a b&c=d#e%20+?", "é\u{1F511}", "\"><script>alert(1)</script>", &"s".repeat(2_048), " ", "%00"] {
        let answer = run.party().ask(&[("state", state), ("prompt", "none")]).await.answer();
        assert_eq!((answer["state"].as_str(), answer["iss"].as_str()), (state, run.app.app.settings.issuer()));
    }
    assert_eq!(run.app.get("/.well-known/openid-configuration").await.json()["authorization_response_iss_parameter_supported"], true);
    let none = run.party().ask(&[("state", ""), ("prompt", "none")]).await.answer();
    assert!(!none.contains_key("state"), "none that nobody sent");
}

#[actix_web::test]
async fn o11_the_token_endpoint_is_private_and_answers_by_the_rfc() {
    let run = Run::new("query").await;
    let sent =
        run.app.http.post(run.app.url("/oauth/token")).basic_auth(ID, Some("wrong")).form(&[("grant_type", "refresh_token")]).send().await.unwrap();
    assert_eq!(sent.status(), 401);
    assert!(sent.headers()["www-authenticate"].to_str().unwrap().starts_with("Basic "));
    assert!(sent.headers()["cache-control"] == "no-store" && sent.headers()["pragma"] == "no-cache");
    let foreign =
        run.app.http.post(run.app.url("/oauth/token")).header("origin", "https://evil.example").form(&[("client_id", ID)]).send().await.unwrap();
    assert!(!foreign.headers().contains_key("access-control-allow-origin") && !foreign.headers().contains_key("access-control-allow-credentials"));
    assert_eq!(run.app.get("/oauth/token").await.status, 405);
}

#[actix_web::test]
async fn o12_what_comes_twice_is_refused_and_what_is_unknown_ignored() {
    let run = Run::new("query").await;
    let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(run.party().request(&[])).finish();
    for twice in ["state=x", "client_id=op", "scope=openid", "response_type=code", "nonce=1"] {
        assert_eq!(run.app.browser().open(&format!("/authorize?{query}&{twice}")).await.status, 400, "{twice}");
    }
    assert_eq!(run.party().ask(&[("unknown", "x"), ("prompt", "none")]).await.error(), "login_required");
    let body = format!("grant_type=refresh_token&client_id={ID}&client_secret={SECRET}&refresh_token=x&refresh_token=y");
    let sent =
        run.app.http.post(run.app.url("/oauth/token")).header("content-type", "application/x-www-form-urlencoded").body(body).send().await.unwrap();
    assert_eq!(crate::support::Answer::of(sent).await.error(), (400, "invalid_request".into()));
    let huge = "x".repeat(100_000);
    assert!((400..500).contains(&run.app.post_form("/oauth/token", &[("grant_type", huge.as_str())]).await.status));
}

#[actix_web::test]
async fn o13_confidential_clients_prove_themselves_everywhere() {
    let run = Run::new("query").await;
    for path in ["/oauth/token", "/oauth/par", "/oauth/revoke", "/oauth/introspect", "/oauth/device/code"] {
        let form = |secret: Option<&'static str>| {
            let mut form = vec![("client_id", ID), ("token", "x"), ("grant_type", "refresh_token")];
            form.extend(secret.map(|secret| ("client_secret", secret)));
            form
        };
        for secret in [None, Some("wrong-secret-wrong-secret"), Some("")] {
            assert_eq!(run.app.post_form(path, &form(secret)).await.error(), (401, "invalid_client".into()), "{path} {secret:?}");
        }
    }
}

#[actix_web::test]
async fn o21_the_issuer_is_one_string_everywhere() {
    let run = Run::new("query").await;
    let party = run.party();
    let document = run.app.get("/.well-known/openid-configuration").await.json();
    let tokens = party.tokens(&[]).await;
    assert_eq!(document["issuer"], party.checked(&tokens).await["iss"]);
    assert_eq!(run.app.get("/.well-known/oauth-authorization-server").await.json(), document);
}

#[actix_web::test]
async fn o22_prompt_none_shows_nothing_and_prompt_login_and_max_age_force_an_authentication() {
    let run = Run::new("query").await;
    let party = run.party();
    assert_eq!(party.ask(&[("prompt", "none")]).await.error(), "login_required");
    party.tokens(&[]).await;
    run.app.clock.advance(seconds(10));
    assert_eq!(party.ask(&[("prompt", "none"), ("max_age", "5")]).await.error(), "login_required");
    assert_eq!(party.ask(&[("prompt", "login")]).await.page().headline().1, "Sign in");
    assert_eq!(party.ask(&[("max_age", "0")]).await.page().headline().1, "Sign in");
    for odd in ["-1", "1.5", "x", "99999999999999999999"] {
        assert_eq!(party.ask(&[("max_age", odd)]).await.error(), "invalid_request", "{odd}");
    }
}

#[actix_web::test]
async fn o23_a_hint_at_somebody_else_is_never_answered_with_this_session() {
    let run = Run::new("query").await;
    let party = run.party();
    party.tokens(&[]).await;
    let bob = run.app.api_login(BOB).await;
    let foreign = Signer::new("x").jwt(&json!({"iss": run.app.app.settings.issuer(), "sub": "x", "aud": ID}));
    for hint in [bob["id_token"].as_str().unwrap(), &foreign, "nonsense"] {
        assert_eq!(party.ask(&[("prompt", "none"), ("id_token_hint", hint)]).await.error(), "login_required");
        assert_eq!(party.ask(&[("id_token_hint", hint)]).await.page().headline().1, "Sign in");
    }
}

#[actix_web::test]
async fn o24_a_subject_is_stable_opaque_and_no_number() {
    let run = Run::new("query").await;
    let (first, second) = (run.party().tokens(&[]).await, run.party().tokens(&[]).await);
    let (first, second) = (run.party().checked(&first).await["sub"].clone(), run.party().checked(&second).await["sub"].clone());
    assert_eq!(first, second);
    let sub = first.as_str().unwrap();
    assert!(sub.len() <= 255 && sub.is_ascii() && !sub.contains("4155550100"));
}

#[actix_web::test]
async fn o28_no_script_reads_the_authorization_endpoint_and_any_may_read_the_documents() {
    let run = Run::new("query").await;
    let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(run.party().request(&[("prompt", "none")])).finish();
    let get = |path: String| run.app.http.get(run.app.url(&path)).header("origin", "https://app.example.com").send();
    let authorize = get(format!("/authorize?{query}")).await.unwrap();
    assert!(!authorize.headers().contains_key("access-control-allow-origin"));
    for path in ["/.well-known/openid-configuration", "/.well-known/jwks.json"] {
        assert_eq!(get(path.into()).await.unwrap().headers()["access-control-allow-origin"], "*");
    }
}
