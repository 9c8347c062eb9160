//! Proofs: client assertions (RFC 7523), secrets in rotation, DPoP (RFC 9449), introspection (RFC 7662), clients in their own
//! name, and programs that register themselves (RFC 7591).

use doorcode::domain::client::{Client, ClientKind};
use doorcode::domain::client_options::{ClientOptions, OldSecret};
use serde_json::{Value, json};

use super::party::{ID, Run, client};
use super::signer::{Signer, ath};
use crate::support::{Answer, CALLBACK, SECRET, TestApp, claims_of, seconds};

const ASSERTION: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
const API: &str = "https://api.example.com";

fn assertion(app: &TestApp, more: &[(&str, Value)]) -> Value {
    static COUNT: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
    let now = app.app.now().seconds();
    let id = COUNT.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
    let mut claims = json!({"iss": ID, "sub": ID, "aud": app.app.settings.issuer(), "exp": now + 60, "iat": now, "jti": format!("a-{id}")});
    for (name, value) in more {
        claims[*name] = value.clone();
    }
    claims
}

/// A call that fails for its refresh token once the client is believed.
async fn try_assertion(app: &TestApp, assertion: &str) -> (u16, String) {
    let form = [("grant_type", "refresh_token"), ("refresh_token", "x"), ("client_assertion_type", ASSERTION), ("client_assertion", assertion)];
    app.post_form("/oauth/token", &form).await.error()
}

const BELIEVED: (u16, &str) = (400, "invalid_grant");
const REFUSED: (u16, &str) = (401, "invalid_client");

fn is(answer: &(u16, String), wanted: (u16, &str)) -> bool {
    (answer.0, answer.1.as_str()) == wanted
}

#[actix_web::test]
async fn a_client_may_prove_itself_by_its_key_and_each_assertion_counts_once() {
    let run = Run::new("query").await;
    let key = Signer::new("k1");
    run.with(ClientOptions { jwks: Some(key.jwks()), ..ClientOptions::default() }).await;
    let app = &run.app;
    let once = key.jwt(&assertion(app, &[]));
    assert!(is(&try_assertion(app, &once).await, BELIEVED));
    assert!(is(&try_assertion(app, &once).await, REFUSED), "whoever overheard it has nothing");
    let endpoint = key.jwt(&assertion(app, &[("aud", json!([format!("{}/oauth/token", app.origin), "https://other.example"]))]));
    assert!(is(&try_assertion(app, &endpoint).await, BELIEVED));
    let now = app.app.now().seconds();
    for (what, wrong) in [
        ("another key", Signer::new("k1").jwt(&assertion(app, &[]))),
        ("for another server", key.jwt(&assertion(app, &[("aud", json!("https://other.example/"))]))),
        ("without audience", key.jwt(&assertion(app, &[("aud", Value::Null)]))),
        ("another issuer", key.jwt(&assertion(app, &[("iss", json!("op2"))]))),
        ("another subject", key.jwt(&assertion(app, &[("sub", json!("op2"))]))),
        ("over", key.jwt(&assertion(app, &[("exp", json!(now - 61))]))),
        ("for ever", key.jwt(&assertion(app, &[("exp", json!(now + 86_400))]))),
        ("without end", key.jwt(&assertion(app, &[("exp", Value::Null)]))),
        ("end as text", key.jwt(&assertion(app, &[("exp", json!((now + 60).to_string()))]))),
        ("end as float", key.jwt(&assertion(app, &[("exp", json!(now as f64 + 60.5))]))),
        ("from the future", key.jwt(&assertion(app, &[("nbf", json!(now + 61))]))),
        ("without id", key.jwt(&assertion(app, &[("jti", Value::Null)]))),
        ("unsigned", format!("eyJhbGciOiJub25lIn0.{}.", once.split('.').nth(1).unwrap())),
        ("key by address", key.sign(&json!({"alg": "EdDSA", "kid": "../../etc/passwd", "jku": "https://evil.example/"}), &assertion(app, &[]))),
        ("HMAC with the public key", key.sign(&json!({"alg": "HS256", "kid": "k1"}), &assertion(app, &[]))),
    ] {
        assert!(is(&try_assertion(app, &wrong).await, REFUSED), "{what}");
    }
    let two_ways = [("grant_type", "refresh_token"), ("client_secret", SECRET), ("client_assertion_type", ASSERTION), ("client_assertion", "x.y.z")];
    assert_eq!(app.post_form("/oauth/token", &two_ways).await.error(), (400, "invalid_request".into()));
}

/// Requirement O13: a server that still has the old secret works until everybody has the new one.
#[actix_web::test]
async fn two_secrets_overlap_while_they_are_exchanged() {
    let run = Run::new("query").await;
    let until = run.app.app.now() + std::time::Duration::from_secs(3_600);
    let fresh = "fresh-secret-fresh-secret-fresh";
    let digest = |secret: &str| run.app.app.keyring.client_secret_digest(secret);
    let options = ClientOptions { old_secrets: vec![OldSecret { digest: digest(SECRET), until }], ..ClientOptions::default() };
    run.app.register(Client { secret_digests: vec![digest(fresh)], options, ..client(&run.app, ID) }).await;
    let answer = async |secret: &str| {
        let form = [("grant_type", "refresh_token"), ("refresh_token", "x"), ("client_id", ID), ("client_secret", secret)];
        run.app.post_form("/oauth/token", &form).await.error()
    };
    assert!(is(&answer(fresh).await, BELIEVED) && is(&answer(SECRET).await, BELIEVED));
    assert!(is(&answer("another-secret-altogether").await, REFUSED));
    run.app.clock.advance(seconds(3_600));
    assert!(is(&answer(fresh).await, BELIEVED) && is(&answer(SECRET).await, REFUSED));
}

async fn with_proof(run: &Run, proof: &str, form: &[(&str, &str)]) -> Answer {
    let sent = run.app.http.post(run.app.url("/oauth/token")).basic_auth(ID, Some(SECRET)).header("dpop", proof).form(form).send();
    Answer::of(sent.await.unwrap()).await
}

async fn userinfo(run: &Run, scheme: &str, token: &str, proof: Option<&str>) -> Answer {
    let mut request = run.app.http.get(run.app.url("/userinfo")).header("authorization", format!("{scheme} {token}"));
    if let Some(proof) = proof {
        request = request.header("dpop", proof);
    }
    Answer::of(request.send().await.unwrap()).await
}

#[actix_web::test]
async fn a_bound_token_is_worth_nothing_without_its_key() {
    let run = Run::new("query").await;
    let (key, thief) = (Signer::new("a"), Signer::new("b"));
    let (token_url, info_url) = (format!("{}/oauth/token", run.app.origin), format!("{}/userinfo", run.app.origin));
    let now = || run.app.app.now().seconds();
    let code = run.party().sign_in(&[("dpop_jkt", &key.thumbprint())]).await.remove("code").unwrap();
    let form = [("grant_type", "authorization_code"), ("code", code.as_str()), ("redirect_uri", CALLBACK)];
    let stolen = with_proof(&run, &thief.proof(("POST", &token_url), now(), &json!({})), &form).await;
    assert_eq!(stolen.error(), (400, "invalid_grant".into()), "the code is bound to the key too");
    let tokens = with_proof(&run, &key.proof(("POST", &token_url), now(), &json!({})), &form).await.json();
    assert_eq!(tokens["token_type"], "DPoP");
    let access = tokens["access_token"].as_str().unwrap();
    let good = |more: &Value| {
        let mut claims = json!({"ath": ath(access)});
        claims.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        key.proof(("GET", &info_url), now(), &claims)
    };
    let proof = good(&json!({}));
    assert_eq!(userinfo(&run, "DPoP", access, Some(&proof)).await.status, 200);
    assert_eq!(userinfo(&run, "DPoP", access, Some(&proof)).await.status, 401, "a proof counts once");
    assert_eq!(userinfo(&run, "Bearer", access, None).await.status, 401);
    assert_eq!(userinfo(&run, "DPoP", access, None).await.status, 401);
    let refused = userinfo(&run, "DPoP", access, Some(&thief.proof(("GET", &info_url), now(), &json!({"ath": ath(access)})))).await;
    assert!(refused.header("www-authenticate").unwrap().starts_with("DPoP ") && refused.header("www-authenticate").unwrap().contains("algs="));
    for (what, wrong) in [
        ("another method", good(&json!({"htm": "POST"}))),
        ("another place", good(&json!({"htu": token_url}))),
        ("another token", good(&json!({"ath": ath("x")}))),
        ("no token", good(&json!({"ath": null}))),
        ("old", good(&json!({"iat": now() - 61}))),
        ("from the future", good(&json!({"iat": now() + 61}))),
        ("no id", good(&json!({"jti": ""}))),
        ("a foreign nonce", good(&json!({"nonce": "made-up"}))),
    ] {
        assert_eq!(userinfo(&run, "DPoP", access, Some(&wrong)).await.status, 401, "{what}");
    }
    let plain = run.party().tokens(&[]).await;
    let plain = plain["access_token"].as_str().unwrap();
    let for_plain = key.proof(("GET", &info_url), now(), &json!({"ath": ath(plain)}));
    assert_eq!(userinfo(&run, "DPoP", plain, Some(&for_plain)).await.status, 401, "an unbound token is not bound by showing a key");
}

#[actix_web::test]
async fn wrong_proofs_at_the_token_endpoint_say_so_and_spend_nothing() {
    let run = Run::new("query").await;
    let key = Signer::new("a");
    let url = format!("{}/oauth/token", run.app.origin);
    let now = run.app.app.now().seconds();
    run.with(ClientOptions { dpop_bound: true, ..ClientOptions::default() }).await;
    let code = run.party().sign_in(&[]).await.remove("code").unwrap();
    let form = [("grant_type", "authorization_code"), ("code", code.as_str()), ("redirect_uri", CALLBACK)];
    let now = now.max(run.app.app.now().seconds());
    assert_eq!(run.party().exchange(&code).await.error(), (400, "invalid_dpop_proof".into()), "this client must bind");
    let claims = json!({"htm": "POST", "htu": url, "iat": now, "jti": "x"});
    let mut with_private = key.jwk();
    with_private["d"] = json!("AAAA");
    for (what, wrong) in [
        ("typ", key.sign(&json!({"alg": "EdDSA", "typ": "JWT", "jwk": key.jwk()}), &claims)),
        ("no key", key.sign(&json!({"alg": "EdDSA", "typ": "dpop+jwt"}), &claims)),
        ("another's key", key.sign(&json!({"alg": "EdDSA", "typ": "dpop+jwt", "jwk": Signer::new("b").jwk()}), &claims)),
        ("a private key", key.sign(&json!({"alg": "EdDSA", "typ": "dpop+jwt", "jwk": with_private}), &claims)),
        ("none", key.sign(&json!({"alg": "none", "typ": "dpop+jwt", "jwk": key.jwk()}), &claims)),
        ("garbage", "x".into()),
    ] {
        assert_eq!(with_proof(&run, &wrong, &form).await.error(), (400, "invalid_dpop_proof".into()), "{what}");
    }
    let nonce = with_proof(&run, &key.proof(("POST", &url), now, &json!({"nonce": "old"})), &form).await;
    assert_eq!(nonce.error(), (400, "use_dpop_nonce".into()));
    let fresh = nonce.header("dpop-nonce").unwrap().to_owned();
    let tokens = with_proof(&run, &key.proof(("POST", &url), now, &json!({"nonce": fresh})), &form).await;
    assert_eq!(tokens.status, 200, "the code was not spent by wrong proofs: {}", tokens.text);
}

#[actix_web::test]
async fn a_public_clients_refresh_token_is_bound_to_its_key() {
    let run = Run::new("query").await;
    let key = Signer::new("a");
    let url = format!("{}/oauth/token", run.app.origin);
    run.app.register(Client { kind: ClientKind::Spa, ..client(&run.app, "spa2") }).await;
    use base64::Engine;
    let verifier = "v".repeat(43);
    let challenge = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(doorcode::keys::keyring::sha256(verifier.as_bytes()));
    let more = [("client_id", "spa2"), ("scope", "openid offline_access"), ("code_challenge", challenge.as_str()), ("code_challenge_method", "S256")];
    let code = run.party().sign_in(&more).await.remove("code").unwrap();
    let call = async |signer: &Signer, form: &[(&str, &str)]| {
        let proof = signer.proof(("POST", &url), run.app.app.now().seconds(), &json!({}));
        Answer::of(run.app.http.post(run.app.url("/oauth/token")).header("dpop", proof).form(form).send().await.unwrap()).await
    };
    let form =
        [("grant_type", "authorization_code"), ("client_id", "spa2"), ("code", &code), ("redirect_uri", CALLBACK), ("code_verifier", &verifier)];
    let tokens = call(&key, &form).await.json();
    let refresh = [("grant_type", "refresh_token"), ("client_id", "spa2"), ("refresh_token", tokens["refresh_token"].as_str().unwrap())];
    assert_eq!(call(&Signer::new("b"), &refresh).await.error(), (400, "invalid_grant".into()));
    assert_eq!(run.app.post_form("/oauth/token", &refresh).await.error(), (400, "invalid_grant".into()), "without any proof");
    assert_eq!(call(&key, &refresh).await.status, 200);
}

#[actix_web::test]
async fn a_program_gets_tokens_in_its_own_name_for_what_it_may_call() {
    let run = Run::new("query").await;
    run.with_api(ClientOptions::default()).await;
    let machine = |scopes: Option<Vec<String>>| Client {
        kind: ClientKind::Machine,
        options: ClientOptions { audiences: vec![API.into()], scopes, ..ClientOptions::default() },
        ..client(&run.app, "job")
    };
    run.app.register(machine(None)).await;
    let ask = async |more: &[(&str, &str)]| {
        let form = [&[("grant_type", "client_credentials"), ("client_id", "job"), ("client_secret", SECRET)], more].concat();
        run.app.post_form("/oauth/token", &form).await
    };
    let tokens = ask(&[("resource", API)]).await.json();
    assert!(tokens.get("refresh_token").is_none() && tokens.get("id_token").is_none());
    let claims = claims_of(tokens["access_token"].as_str().unwrap());
    assert_eq!((&claims["sub"], &claims["aud"], &claims["scope"]), (&json!("job"), &json!(API), &json!("read:orders write:orders")));
    assert_eq!(run.party().userinfo(tokens["access_token"].as_str().unwrap()).await.status, 401, "it speaks for no person");
    assert_eq!(ask(&[("audience", API), ("scope", "read:orders")]).await.json()["scope"], "read:orders");
    assert_eq!(ask(&[]).await.error(), (400, "invalid_request".into()));
    assert_eq!(ask(&[("resource", "https://other.example")]).await.error(), (400, "invalid_target".into()));
    assert_eq!(ask(&[("resource", API), ("scope", "read:orders evil")]).await.error(), (400, "invalid_scope".into()));
    run.app.register(machine(Some(vec!["read:orders".into()]))).await;
    assert_eq!(ask(&[("resource", API)]).await.json()["scope"], "read:orders", "no more than its own list");
    assert_eq!(ask(&[("audience", &format!("{}/api/v2/", run.app.origin))]).await.status, 200, "the management API");
    let not_machine = run
        .app
        .post_form("/oauth/token", &[("grant_type", "client_credentials"), ("client_id", ID), ("client_secret", SECRET), ("resource", API)])
        .await;
    assert_eq!(not_machine.error(), (400, "unauthorized_client".into()));
}

/// Attack 101: what a token is worth is told to its client and to the API it is for, and to nobody else.
#[actix_web::test]
async fn introspection_tells_a_client_of_its_own_tokens_only() {
    let run = Run::new("query").await;
    run.with_api(ClientOptions::default()).await;
    let api_side = ClientOptions { introspects: vec![API.into()], ..ClientOptions::default() };
    run.app.register(Client { kind: ClientKind::Machine, options: api_side, ..client(&run.app, "api") }).await;
    let ask = async |client: &str, token: &str| {
        run.app.post_form("/oauth/introspect", &[("client_id", client), ("client_secret", SECRET), ("token", token)]).await.json()
    };
    let party = run.party();
    let opaque = party.tokens(&[("scope", "openid offline_access")]).await;
    let (access, refresh) = (opaque["access_token"].as_str().unwrap(), opaque["refresh_token"].as_str().unwrap());
    let own = ask(ID, access).await;
    assert_eq!((&own["active"], &own["client_id"], &own["scope"]), (&json!(true), &json!(ID), &json!("openid offline_access")));
    assert_eq!(own["sub"], party.checked(&opaque).await["sub"]);
    assert_eq!(ask(ID, refresh).await["active"], true);
    let nothing = json!({"active": false});
    for token in [access, refresh, "nonsense", opaque["id_token"].as_str().unwrap()] {
        assert_eq!(ask("op2", token).await, nothing);
    }
    assert_eq!(ask(ID, opaque["id_token"].as_str().unwrap()).await, nothing, "an ID token is no token to call with");
    let for_api = party.tokens(&[("scope", "openid read:orders"), ("resource", API)]).await;
    let for_api = for_api["access_token"].as_str().unwrap();
    assert_eq!(ask("api", for_api).await["scope"], "openid read:orders", "the API hears of what is for it");
    assert_eq!(ask("api", access).await, nothing);
    run.app.post_form("/oauth/revoke", &[("client_id", ID), ("client_secret", SECRET), ("token", refresh)]).await;
    assert_eq!((ask(ID, access).await, ask(ID, refresh).await), (nothing.clone(), nothing));
    let public = run.app.post_form("/oauth/introspect", &[("client_id", "spa"), ("token", access)]).await;
    assert_eq!(public.error(), (401, "invalid_client".into()));
}

const INITIAL: &str = "initial-access-token-initial-access-token";

async fn register(app: &TestApp, token: Option<&str>, metadata: Value) -> Answer {
    let mut request = app.http.post(app.url("/oidc/register")).json(&metadata);
    if let Some(token) = token {
        request = request.bearer_auth(token);
    }
    Answer::of(request.send().await.unwrap()).await
}

/// Attack 104, requirement O18.
#[actix_web::test]
async fn programs_register_themselves_only_where_the_operator_wants_it() {
    let closed = TestApp::new().await;
    assert_eq!(register(&closed, Some(INITIAL), json!({"redirect_uris": [CALLBACK]})).await.status, 404);
    assert!(closed.get("/.well-known/openid-configuration").await.json().get("registration_endpoint").is_none());
    let app = TestApp::with_settings(&[("DOORCODE__REGISTRATION__INITIAL_ACCESS_TOKEN", INITIAL)]).await;
    assert!(app.get("/.well-known/openid-configuration").await.json()["registration_endpoint"].is_string());
    assert_eq!(register(&app, None, json!({"redirect_uris": [CALLBACK]})).await.status, 401);
    assert_eq!(register(&app, Some("wrong"), json!({"redirect_uris": [CALLBACK]})).await.status, 401);
    for (wrong, error) in [
        (json!({}), "invalid_redirect_uri"),
        (json!({"redirect_uris": ["https://app.example.com/#x"]}), "invalid_redirect_uri"),
        (json!({"redirect_uris": ["javascript:alert(1)"]}), "invalid_redirect_uri"),
        (json!({"redirect_uris": ["http://app.example.com/"]}), "invalid_redirect_uri"),
        (json!({"redirect_uris": [5]}), "invalid_client_metadata"),
        (json!({"redirect_uris": [CALLBACK], "grant_types": ["password"]}), "invalid_client_metadata"),
        (json!({"redirect_uris": [CALLBACK], "response_types": ["token"]}), "invalid_client_metadata"),
        (json!({"redirect_uris": [CALLBACK], "jwks_uri": "https://evil.example/jwks"}), "invalid_client_metadata"),
        (json!({"redirect_uris": [CALLBACK], "token_endpoint_auth_method": "private_key_jwt"}), "invalid_client_metadata"),
        (json!({"redirect_uris": [CALLBACK], "jwks": {"keys": [{"kty": "oct", "k": "AAAA"}]}}), "invalid_client_metadata"),
        (json!({"redirect_uris": [CALLBACK], "client_name": "x".repeat(101)}), "invalid_client_metadata"),
        (json!({"redirect_uris": [CALLBACK], "id_token_signed_response_alg": "none"}), "invalid_client_metadata"),
    ] {
        assert_eq!(register(&app, Some(INITIAL), wrong.clone()).await.error(), (400, error.into()), "{wrong}");
    }
    let made = register(&app, Some(INITIAL), json!({"redirect_uris": [CALLBACK], "client_name": "Orders", "first_party": true})).await;
    assert_eq!(made.status, 201, "{}", made.text);
    let made = made.json();
    assert!(made["client_secret"].as_str().unwrap().len() >= 43 && made["client_secret_expires_at"] == 0);
    let snapshot = app.app.directory.current().await.unwrap();
    let client = snapshot.client(made["client_id"].as_str().unwrap()).unwrap();
    assert!(!client.options.first_party, "members that nobody may set are ignored (requirement V14)");
    let form = [
        ("grant_type", "refresh_token"),
        ("refresh_token", "x"),
        ("client_id", made["client_id"].as_str().unwrap()),
        ("client_secret", made["client_secret"].as_str().unwrap()),
    ];
    assert!(is(&app.post_form("/oauth/token", &form).await.error(), BELIEVED));
}
