//! Holes that were found by reading, each with its story.

use doorcode::domain::api::Api;
use doorcode::domain::client::{Client, ClientKind};
use doorcode::domain::client_options::ClientOptions;
use doorcode::domain::signing_key::{PUBLISHED_AFTER, PUBLISHED_AHEAD, SigningAlgorithm};
use serde_json::json;

use super::party::{ID, Party, Run, client};
use crate::support::{ALICE, Answer, BOB, CALLBACK, SECRET, claims_of, seconds};

const ORDERS: &str = "https://orders.example.com";
const PAYROLL: &str = "https://payroll.example.com";

/// Two APIs that know a scope value of the same name, and a client that may ask for both.
async fn two_apis(first_party: bool) -> Run {
    let run = Run::new("query").await;
    let api = |audience: &str, name: &str, own: &str| Api {
        audience: audience.into(),
        name: name.into(),
        scopes: vec!["read".into(), own.into()],
        access_token_seconds: None,
        alg: SigningAlgorithm::Es256,
    };
    let apis = vec![api(ORDERS, "Orders", "orders:write"), api(PAYROLL, "Payroll", "payroll:write")];
    run.app.change(move |installation| installation.apis = apis).await;
    run.with(ClientOptions { first_party, audiences: vec![ORDERS.into(), PAYROLL.into()], ..ClientOptions::default() }).await;
    run
}

async fn allow(party: &Party<'_>) -> String {
    let mut form = party.browser.form("/consent");
    form.push(("decision".into(), "allow".into()));
    party.read(party.browser.post("/consent", &form).await).answer().remove("code").unwrap()
}

/// The device grant copied whatever API the device named into a signed access token: the check of the other grants was
/// missing there.
#[actix_web::test]
async fn a_device_gets_tokens_for_the_apis_that_it_asked_for_and_no_other() {
    let run = two_apis(true).await;
    let options = ClientOptions { audiences: vec![ORDERS.into()], ..ClientOptions::default() };
    run.app.register(Client { kind: ClientKind::Native, options, ..client(&run.app, "tv") }).await;
    let party = run.party();
    party.tokens(&[]).await;
    let begun = run.app.post_form("/oauth/device/code", &[("client_id", "tv"), ("scope", "openid read"), ("resource", ORDERS)]).await.json();
    party.browser.open(&format!("/activate?user_code={}", begun["user_code"].as_str().unwrap())).await;
    let mut form = party.browser.form("/activate");
    form.push(("decision".into(), "allow".into()));
    party.browser.post("/activate", &form).await;
    let ask = async |resource: &str| {
        let code = begun["device_code"].as_str().unwrap();
        let grant = "urn:ietf:params:oauth:grant-type:device_code";
        run.app.post_form("/oauth/token", &[("grant_type", grant), ("client_id", "tv"), ("device_code", code), ("resource", resource)]).await
    };
    for wrong in [PAYROLL, "https://unregistered.example", &format!("{}/api/v2/", run.app.origin)] {
        assert_eq!(ask(wrong).await.error(), (400, "invalid_target".into()), "{wrong}");
    }
    let granted = ask(ORDERS).await.json();
    assert_eq!(claims_of(granted["access_token"].as_str().unwrap())["aud"][0], ORDERS);
}

/// Whom a hint or a claim named was only compared with a session that was there already; whoever signed in on the page
/// afterwards got the answer.
#[actix_web::test]
async fn whoever_signs_in_is_held_to_the_one_who_was_named() {
    let run = Run::new("query").await;
    let bob = run.party();
    bob.ask(&[]).await.page();
    bob.browser.fill("phone", BOB).submit().await;
    let code = run.app.last_code_to(BOB).await;
    let code = bob.read(bob.browser.fill("code", &code).submit().await).answer().remove("code").unwrap();
    let bobs = bob.exchange(&code).await.json();
    let named = format!(r#"{{"id_token":{{"sub":{{"value":"{}"}}}}}}"#, bob.checked(&bobs).await["sub"].as_str().unwrap());
    let alice = run.party();
    let alices = alice.tokens(&[]).await;
    for more in [("claims", named.as_str()), ("id_token_hint", bobs["id_token"].as_str().unwrap())] {
        // An hour later, so that neither is paused for too many texts.
        run.app.clock.advance(seconds(3_600));
        alice.ask(&[more]).await.page();
        assert_eq!(alice.sign_in_here().await.error(), "login_required", "Alice has signed in, and Bob was named: {}", more.0);
        alice.ask(&[more, ("prompt", "select_account")]).await.page();
        assert_eq!(alice.read(alice.browser.press("/login/account").await).error(), "login_required");
    }
    let own = alice.ask(&[("id_token_hint", alices["id_token"].as_str().unwrap()), ("prompt", "login")]).await.page();
    assert_eq!(own.headline().1, "Sign in");
    assert!(alice.sign_in_here().await.answer().contains_key("code"), "she herself was named");
}

/// Every sign-in made a new `sid` and forgot the old one: a sign-out then ended and told only what came after the last
/// authentication.
#[actix_web::test]
async fn signing_in_again_keeps_the_session_and_another_person_ends_it() {
    let run = Run::new("query").await;
    let party = run.party();
    let first = party.tokens(&[("scope", "openid offline_access")]).await;
    party.ask(&[("prompt", "login")]).await.page();
    let answer = party.sign_in_here().await.answer();
    let second = party.exchange(&answer["code"]).await.json();
    assert_eq!(party.checked(&first).await["sid"], party.checked(&second).await["sid"]);
    party.ask(&[("prompt", "login")]).await.page();
    party.browser.fill("phone", BOB).submit().await;
    let code = run.app.last_code_to(BOB).await;
    party.read(party.browser.fill("code", &code).submit().await).answer();
    for tokens in [&first, &second] {
        assert_eq!(party.userinfo(tokens["access_token"].as_str().unwrap()).await.status, 401, "Alice's session ended when Bob's began");
    }
}

/// A code that was on its way when its person signed out, or took the consent back, still became thirty days of tokens.
#[actix_web::test]
async fn a_code_ends_with_the_session_and_the_consent_that_it_rests_on() {
    let run = Run::new("query").await;
    let party = run.party();
    let hint = party.tokens(&[]).await["id_token"].as_str().unwrap().to_owned();
    let code = party.sign_in(&[]).await.remove("code").unwrap();
    party.browser.open(&format!("/oidc/logout?id_token_hint={hint}")).await;
    assert_eq!(party.exchange(&code).await.error(), (400, "invalid_grant".into()));
    run.with(ClientOptions { first_party: false, ..ClientOptions::default() }).await;
    party.ask(&[]).await.page();
    party.sign_in_here().await.page();
    let code = allow(&party).await;
    party.browser.open("/account/apps").await;
    party.browser.press("/account/apps").await;
    assert_eq!(party.exchange(&code).await.error(), (400, "invalid_grant".into()));
}

/// Consent compared scope values and not the API that they are for.
#[actix_web::test]
async fn consent_for_one_api_is_none_for_another() {
    let run = two_apis(false).await;
    let party = run.party();
    party.ask(&[("scope", "openid read"), ("resource", ORDERS)]).await.page();
    assert!(party.sign_in_here().await.page().body.contains("Orders"));
    allow(&party).await;
    assert_eq!(party.ask(&[("scope", "openid read"), ("resource", PAYROLL), ("prompt", "none")]).await.error(), "consent_required");
    assert!(party.ask(&[("scope", "openid"), ("resource", PAYROLL)]).await.page().body.contains("Payroll"), "named without a scope value too");
}

/// A claim named "x email phone_number" was shown as one odd line and remembered as three words.
#[actix_web::test]
async fn a_claim_with_blanks_in_its_name_is_no_consent_to_others() {
    let run = Run::new("query").await;
    run.with(ClientOptions { first_party: false, ..ClientOptions::default() }).await;
    let party = run.party();
    party.ask(&[("claims", r#"{"userinfo":{"x email phone_number":null}}"#)]).await.page();
    assert!(!party.sign_in_here().await.page().body.contains("phone_number"), "nobody serves it, so nobody is asked");
    allow(&party).await;
    assert_eq!(party.ask(&[("claims", r#"{"userinfo":{"phone_number":null}}"#), ("prompt", "none")]).await.error(), "consent_required");
}

/// What a client's scope list keeps from it came by the claims parameter, and by the grant of one-time codes.
#[actix_web::test]
async fn a_scope_list_holds_at_every_door() {
    let run = Run::new("query").await;
    run.with(ClientOptions { scopes: Some(vec!["openid".into()]), ..ClientOptions::default() }).await;
    let party = run.party();
    let tokens = party.tokens(&[("claims", r#"{"userinfo":{"phone_number":null},"id_token":{"phone_number":null}}"#)]).await;
    assert!(!party.checked(&tokens).await.contains_key("phone_number"));
    assert!(party.userinfo(tokens["access_token"].as_str().unwrap()).await.json().get("phone_number").is_none());
    run.app.clock.advance(seconds(61));
    let before = run.app.outbox_of(ALICE).await.len();
    let start = json!({"client_id": ID, "client_secret": SECRET, "connection": "sms", "phone_number": ALICE});
    assert_eq!(run.app.post_json("/passwordless/start", start).await.status, 200);
    while run.app.outbox_of(ALICE).await.len() == before {
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    let otp = run.app.last_code_to(ALICE).await;
    let form = [
        ("grant_type", "http://auth0.com/oauth/grant-type/passwordless/otp"),
        ("client_id", ID),
        ("client_secret", SECRET),
        ("realm", "sms"),
        ("username", ALICE),
        ("otp", &otp),
        ("scope", "openid phone"),
    ];
    assert_eq!(run.app.post_form("/oauth/token", &form).await.json()["scope"], "openid");
}

/// One-time codes without a browser ask nobody for consent, and were open to everybody's applications.
#[actix_web::test]
async fn somebody_elses_application_gets_no_tokens_without_a_page() {
    let run = Run::new("query").await;
    run.with(ClientOptions { first_party: false, ..ClientOptions::default() }).await;
    let start = json!({"client_id": ID, "client_secret": SECRET, "connection": "sms", "phone_number": ALICE});
    assert_eq!(run.app.post_json("/passwordless/start", start).await.status, 403);
    assert!(run.app.outbox_of(ALICE).await.is_empty(), "and has no text sent");
}

/// Browsers withhold a Lax cookie from a form of another site: the sign-out found no session, ended none and said "signed
/// out".
#[actix_web::test]
async fn a_sign_out_posted_from_another_site_comes_again_with_its_cookie() {
    let run = Run::new("query").await;
    let hint = run.party().tokens(&[]).await["id_token"].as_str().unwrap().to_owned();
    let post = async |path: &str, form: &[(&str, &str)]| {
        run.app.http.post(run.app.url(path)).header("sec-fetch-site", "cross-site").form(form).send().await.unwrap()
    };
    let answer = post("/oidc/logout", &[("id_token_hint", &hint), ("state", "a b")]).await;
    assert_eq!(answer.status(), 303);
    assert_eq!(answer.headers()["location"], format!("/oidc/logout?id_token_hint={hint}&state=a+b"));
    let answer = post("/authorize", &[("client_id", ID), ("prompt", "none")]).await;
    assert_eq!(answer.headers()["location"], format!("/authorize?client_id={ID}&prompt=none"));
}

/// A session outlives the key that its ID token was signed with; signing out with that token was refused.
#[actix_web::test]
async fn an_id_token_of_a_retired_key_still_signs_its_own_session_out() {
    let run = Run::new("query").await;
    let party = run.party();
    let hint = party.tokens(&[]).await["id_token"].as_str().unwrap().to_owned();
    run.app.app.directory.rotate(SigningAlgorithm::Rs256.into(), run.app.app.clock.as_ref()).await.unwrap();
    run.app.clock.advance(PUBLISHED_AHEAD + PUBLISHED_AFTER + seconds(1));
    run.app.app.directory.tend_keys(None, run.app.app.clock.as_ref()).await.unwrap();
    run.app.app.directory.current().await.unwrap();
    let kid = jsonwebtoken::decode_header(&hint).unwrap().kid.unwrap();
    assert!(!run.app.get("/.well-known/jwks.json").await.text.contains(&kid), "the key has left the key set");
    let page = party.browser.open(&format!("/oidc/logout?id_token_hint={hint}&post_logout_redirect_uri=https%3A%2F%2Fapp.example.com%2F")).await;
    assert_eq!(page.left_for.as_deref(), Some("https://app.example.com/"));
}

/// PostgreSQL keeps no NUL: a nonce with one in it was a 500 after the right code.
#[actix_web::test]
async fn a_nonce_with_a_nul_is_refused_before_anybody_types_anything() {
    assert_eq!(Run::new("query").await.party().ask(&[("nonce", "a\u{0}b")]).await.error(), "invalid_request");
}

/// A refresh went on making tokens for an API that the operator had taken from the application, with the scope values of
/// every API at once.
#[actix_web::test]
async fn tokens_follow_what_the_application_may_have_today() {
    let run = two_apis(true).await;
    let party = run.party();
    let mut pairs = party.request(&[("scope", "openid offline_access read orders:write payroll:write"), ("resource", ORDERS)]);
    pairs.push(("resource".into(), PAYROLL.into()));
    let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&pairs).finish();
    party.browser.open(&format!("/authorize?{query}")).await;
    let code = party.sign_in_here().await.answer().remove("code").unwrap();
    let form = [("grant_type", "authorization_code"), ("code", code.as_str()), ("redirect_uri", CALLBACK), ("resource", ORDERS)];
    let sent = run.app.http.post(run.app.url("/oauth/token")).basic_auth(ID, Some(SECRET)).form(&form).send().await.unwrap();
    let tokens = Answer::of(sent).await.json();
    assert_eq!(tokens["scope"], "openid offline_access read orders:write", "not what is for the other API");
    run.with(ClientOptions { audiences: vec![PAYROLL.into()], ..ClientOptions::default() }).await;
    assert_eq!(party.refresh(tokens["refresh_token"].as_str().unwrap(), ID).await.error(), (400, "invalid_target".into()));
}

/// An application that may ask tokens for an API heard of every other application's tokens for it.
#[actix_web::test]
async fn a_neighbour_of_the_same_api_hears_nothing() {
    let run = two_apis(true).await;
    let neighbour = ClientOptions { audiences: vec![ORDERS.into()], ..ClientOptions::default() };
    run.app.register(Client { options: neighbour, ..client(&run.app, "op2") }).await;
    let token = run.party().tokens(&[("resource", ORDERS)]).await["access_token"].as_str().unwrap().to_owned();
    let answer = run.app.post_form("/oauth/introspect", &[("client_id", "op2"), ("client_secret", SECRET), ("token", &token)]).await;
    assert_eq!(answer.json(), json!({"active": false}));
}

/// `expires_in` promised a day for a grant of a quarter of an hour, and a JWT lived on without it.
#[actix_web::test]
async fn no_token_outlives_its_grant() {
    let run = Run::new("query").await;
    let lifetimes = doorcode::domain::client_options::Lifetimes { refresh_absolute: Some(900), ..Default::default() };
    run.with(ClientOptions { lifetimes, ..ClientOptions::default() }).await;
    assert_eq!(run.party().tokens(&[]).await["expires_in"], 900);
}

/// The consent page was shown to Alice; Bob signed in in another tab; her press of "Allow" stood for him.
#[actix_web::test]
async fn a_page_stands_for_the_account_that_it_was_shown_to() {
    let run = Run::new("query").await;
    run.with(ClientOptions { first_party: false, ..ClientOptions::default() }).await;
    let party = run.party();
    party.ask(&[]).await.page();
    party.sign_in_here().await.page();
    let mut shown_to_alice = party.browser.form("/consent");
    shown_to_alice.push(("decision".into(), "allow".into()));
    party.ask(&[("prompt", "login"), ("client_id", "op2")]).await.page();
    party.browser.fill("phone", BOB).submit().await;
    let code = run.app.last_code_to(BOB).await;
    party.browser.fill("code", &code).submit().await;
    assert_eq!(party.browser.post("/consent", &shown_to_alice).await.status, 403);
    assert_eq!(party.ask(&[("prompt", "none")]).await.error(), "consent_required");
}

/// What a person allowed a device of somebody else's could neither be seen nor taken back.
#[actix_web::test]
async fn a_device_that_was_allowed_stands_in_the_list_until_it_is_taken_back() {
    let run = Run::new("query").await;
    let options = ClientOptions { first_party: false, ..ClientOptions::default() };
    run.app.register(Client { kind: ClientKind::Native, options, name: "Television".into(), ..client(&run.app, "tv") }).await;
    let party = run.party();
    party.tokens(&[]).await;
    let begun = run.app.post_form("/oauth/device/code", &[("client_id", "tv"), ("scope", "openid")]).await.json();
    party.browser.open(&format!("/activate?user_code={}", begun["user_code"].as_str().unwrap())).await;
    let mut form = party.browser.form("/activate");
    form.push(("decision".into(), "allow".into()));
    party.browser.post("/activate", &form).await;
    assert!(party.browser.open("/account/apps").await.body.contains("Television"));
    party.browser.press("/account/apps").await;
    let code = begun["device_code"].as_str().unwrap();
    let grant = "urn:ietf:params:oauth:grant-type:device_code";
    let late = run.app.post_form("/oauth/token", &[("grant_type", grant), ("client_id", "tv"), ("device_code", code)]).await;
    assert_eq!(late.error(), (400, "access_denied".into()), "taken back before it was fetched");
}
