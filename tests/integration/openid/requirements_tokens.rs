//! The rows of `docs/openid.md`, "What is required": tokens and claims (O14 to O20, O25 to O27), sign-out (L1 to L5) and
//! crypto (G1 to G8), each as a test by its name. Where a row has a story of its own elsewhere, this is its kernel.

use doorcode::domain::client::Client;
use doorcode::domain::client_options::ClientOptions;
use serde_json::{Value, json};

use super::party::{ID, Run, client};
use super::signer::Signer;
use crate::support::{ALICE, Answer, SECRET, TestApp, claims_of, minutes, seconds};

#[actix_web::test]
async fn o14_refresh_tokens_rotate_and_a_replay_ends_the_family() {
    let run = Run::new("query").await;
    let party = run.party();
    let tokens = party.tokens(&[("scope", "openid offline_access")]).await;
    let first = tokens["refresh_token"].as_str().unwrap();
    let second = party.refresh(first, ID).await.json();
    run.app.clock.advance(seconds(11));
    assert_eq!(party.refresh(first, ID).await.error(), (400, "invalid_grant".into()));
    assert_eq!(party.refresh(second["refresh_token"].as_str().unwrap(), ID).await.status, 400, "the whole family");
    assert_eq!(party.userinfo(second["access_token"].as_str().unwrap()).await.status, 401);
    run.app.register(Client { rotate_refresh_tokens: false, ..client(&run.app, ID) }).await;
    let kept = party.tokens(&[("scope", "openid offline_access")]).await;
    let kept = kept["refresh_token"].as_str().unwrap();
    for _ in 0..3 {
        run.app.clock.advance(seconds(60));
        assert_eq!(party.refresh(kept, ID).await.json()["refresh_token"], kept, "rotation is off for this client");
    }
    run.app.clock.advance(minutes(60 * 24 * 30));
    assert_eq!(party.refresh(kept, ID).await.status, 400, "the absolute end");
}

#[actix_web::test]
async fn o15_a_lost_answer_gets_the_same_successor() {
    let run = Run::new("query").await;
    let party = run.party();
    let tokens = party.tokens(&[("scope", "openid offline_access")]).await;
    let first = tokens["refresh_token"].as_str().unwrap();
    let (once, again) = (party.refresh(first, ID).await.json(), party.refresh(first, ID).await.json());
    assert_eq!(once["refresh_token"], again["refresh_token"], "no second live token");
}

#[actix_web::test]
async fn o16_tokens_in_a_query_are_not_read() {
    let run = Run::new("query").await;
    let tokens = run.party().tokens(&[]).await;
    assert_eq!(run.app.get(&format!("/userinfo?access_token={}", tokens["access_token"].as_str().unwrap())).await.status, 401);
    let sent = run.app.http.post(run.app.url("/oauth/token?refresh_token=x")).basic_auth(ID, Some(SECRET)).form(&[("grant_type", "refresh_token")]);
    assert_eq!(Answer::of(sent.send().await.unwrap()).await.error(), (400, "invalid_request".into()));
}

#[actix_web::test]
async fn o17_only_an_administrator_makes_a_client_first_party() {
    let run = Run::new("query").await;
    run.with(ClientOptions { first_party: false, ..ClientOptions::default() }).await;
    let party = run.party();
    party.ask(&[]).await.page();
    assert_eq!(party.sign_in_here().await.page().path.split('?').next(), Some("/consent"));
    assert_eq!(party.ask(&[("prompt", "none")]).await.error(), "consent_required");
}

#[actix_web::test]
async fn o18_registration_is_off_unless_it_was_opened() {
    let app = TestApp::new().await;
    assert_eq!(app.post_json("/oidc/register", json!({"redirect_uris": ["https://app.example.com/"]})).await.status, 404);
}

#[actix_web::test]
async fn o19_a_pushed_request_needs_its_client() {
    let run = Run::new("query").await;
    assert_eq!(run.app.post_form("/oauth/par", &[("client_id", ID), ("response_type", "code")]).await.error(), (401, "invalid_client".into()));
}

#[actix_web::test]
async fn o20_a_proof_of_another_call_is_refused() {
    let run = Run::new("query").await;
    let proof = Signer::new("a").proof(("GET", &format!("{}/oauth/token", run.app.origin)), run.app.app.now().seconds(), &json!({}));
    let sent = run
        .app
        .http
        .post(run.app.url("/oauth/token"))
        .basic_auth(ID, Some(SECRET))
        .header("dpop", proof)
        .form(&[("grant_type", "refresh_token"), ("refresh_token", "x")]);
    assert_eq!(Answer::of(sent.send().await.unwrap()).await.error(), (400, "invalid_dpop_proof".into()));
}

#[actix_web::test]
async fn o25_only_proven_addresses_are_claims() {
    let run = Run::new("query").await;
    let party = run.party();
    let tokens = party.tokens(&[("scope", "openid phone email")]).await;
    let info = party.userinfo(tokens["access_token"].as_str().unwrap()).await.json();
    assert_eq!((&info["phone_number"], &info["phone_number_verified"]), (&json!(ALICE), &json!(true)), "E.164");
    assert!(info.get("email").is_none() && info.get("email_verified").is_none(), "none was proven");
}

#[actix_web::test]
async fn o26_an_id_token_holds_what_was_asked_for() {
    let run = Run::new("query").await;
    let party = run.party();
    let tokens = party.tokens(&[("scope", "openid profile phone email"), ("nonce", "")]).await;
    let names: Vec<String> = party.checked(&tokens).await.keys().cloned().collect();
    let mut wanted = ["acr", "amr", "at_hash", "aud", "auth_time", "exp", "iat", "iss", "sid", "sub"];
    wanted.sort_unstable();
    let mut names: Vec<&str> = names.iter().map(String::as_str).collect();
    names.sort_unstable();
    assert_eq!(names, wanted);
}

#[actix_web::test]
async fn o27_userinfo_answers_get_and_post_with_the_subject_of_the_id_token() {
    let run = Run::new("query").await;
    let party = run.party();
    let tokens = party.tokens(&[]).await;
    let token = tokens["access_token"].as_str().unwrap();
    let post = Answer::of(run.app.http.post(run.app.url("/userinfo")).bearer_auth(token).send().await.unwrap()).await;
    assert_eq!(post.json(), party.userinfo(token).await.json());
    assert_eq!(post.json()["sub"], party.checked(&tokens).await["sub"]);
    let both = run.app.http.post(run.app.url("/userinfo")).bearer_auth(token).form(&[("access_token", token)]).send().await.unwrap();
    assert_eq!(both.status(), 401, "in two places at once (RFC 6750 section 2)");
}

#[actix_web::test]
async fn l1_sign_out_by_get_and_by_post_with_state() {
    for by_post in [false, true] {
        let run = Run::new("query").await;
        let party = run.party();
        let tokens = party.tokens(&[]).await;
        let hint = tokens["id_token"].as_str().unwrap();
        run.app.clock.advance(minutes(600));
        let pairs = [("id_token_hint", hint), ("post_logout_redirect_uri", "https://app.example.com/"), ("state", "x y")];
        let page = if by_post {
            let form: Vec<(String, String)> = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
            party.browser.post("/oidc/logout", &form).await
        } else {
            let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
            party.browser.open(&format!("/oidc/logout?{query}")).await
        };
        assert_eq!(page.left_for.as_deref(), Some("https://app.example.com/?state=x+y"), "an expired hint is a hint; by_post {by_post}");
    }
}

#[actix_web::test]
async fn l2_a_hint_that_is_not_ours_redirects_nowhere() {
    let run = Run::new("query").await;
    let forged = Signer::new("x").jwt(&json!({"iss": run.app.app.settings.issuer(), "sub": "x", "aud": ID}));
    let page = run
        .app
        .browser()
        .open(&format!("/oidc/logout?id_token_hint={forged}&client_id={ID}&post_logout_redirect_uri=https%3A%2F%2Fapp.example.com%2F"))
        .await;
    assert_eq!((page.status, page.left_for), (400, None));
}

#[actix_web::test]
async fn l3_an_image_signs_nobody_out() {
    let run = Run::new("query").await;
    let party = run.party();
    party.tokens(&[]).await;
    party.browser.open("/oidc/logout").await;
    assert!(party.ask(&[("prompt", "none")]).await.answer().contains_key("code"));
}

#[actix_web::test]
async fn l4_a_logout_address_inside_the_network_is_refused_on_a_public_server() {
    let app = TestApp::with_settings(&[("DOORCODE__SERVER__PUBLIC_URL", "https://login.example.com")]).await;
    let own = client(&app, ID);
    for inside in ["http://127.0.0.1/bye", "https://10.0.0.1/bye", "https://localhost/bye", "http://app.example.com/bye", "https://[::1]/bye"] {
        let options = ClientOptions { backchannel_logout_uri: Some(inside.into()), ..ClientOptions::default() };
        let wrong = Client { options, ..own.clone() };
        assert!(doorcode::flow::admit_client::admit(&app.app.settings, &[], wrong).is_err(), "{inside}");
    }
    let options = ClientOptions { backchannel_logout_uri: Some("https://app.example.com/bye".into()), ..ClientOptions::default() };
    assert!(doorcode::flow::admit_client::admit(&app.app.settings, &[], Client { options, ..own }).is_ok());
}

#[actix_web::test]
async fn l5_nothing_is_framed_where_no_application_asked_for_it() {
    let run = Run::new("query").await;
    let party = run.party();
    let tokens = party.tokens(&[]).await;
    let page = party.browser.open(&format!("/oidc/logout?id_token_hint={}", tokens["id_token"].as_str().unwrap())).await;
    assert!(!page.has("iframe") && !page.header("content-security-policy").unwrap().contains("frame-src"));
}

/// Attack 91, at every door that takes a JWT.
#[actix_web::test]
async fn g1_only_our_algorithms_and_keys_count() {
    let run = Run::new("query").await;
    run.with_api(ClientOptions::default()).await;
    let party = run.party();
    let tokens = party.tokens(&[("scope", "openid"), ("resource", "https://api.example.com")]).await;
    let good = tokens["access_token"].as_str().unwrap();
    assert_eq!(party.userinfo(good).await.status, 200);
    let (claims, header) = (claims_of(good), jsonwebtoken::decode_header(good).unwrap());
    let kid = header.kid.unwrap();
    let stranger = Signer::new(&kid);
    let body = good.split('.').nth(1).unwrap();
    let mut wrong: Vec<String> = ["none", "None", "nOnE", "HS256", "RS256", "ES384", "dir", ""]
        .iter()
        .map(|alg| stranger.sign(&json!({"alg": alg, "typ": "at+jwt", "kid": kid}), &claims))
        .collect();
    for more in
        [json!({"jwk": stranger.jwk()}), json!({"jku": "https://evil.example/"}), json!({"x5u": "https://evil.example/"}), json!({"crit": ["x"]})]
    {
        let mut header = json!({"alg": "EdDSA", "typ": "at+jwt", "kid": kid});
        header.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        wrong.push(stranger.sign(&header, &claims));
    }
    for kid in ["../../../etc/passwd", "' OR 1=1 --", "\u{0}", ""] {
        wrong.push(stranger.sign(&json!({"alg": "EdDSA", "typ": "at+jwt", "kid": kid}), &claims));
    }
    wrong.push(format!("{}.{body}.", good.split('.').next().unwrap()));
    wrong.push(good[..good.len() - 4].to_owned());
    wrong.push(format!("{good}.{body}"));
    wrong.push("x".repeat(20_000));
    for at in (0..good.len()).step_by(7) {
        let mut bytes = good.as_bytes().to_vec();
        bytes[at] = if bytes[at] == b'A' { b'B' } else { b'A' };
        let changed = String::from_utf8(bytes).unwrap();
        // The last character of a part may carry bits that mean nothing.
        if changed != good && !changed[..at + 1].ends_with(|_: char| good[at..].starts_with('.')) {
            wrong.push(changed);
        }
    }
    assert!(wrong.len() > 80);
    for token in &wrong {
        assert_eq!(party.userinfo(token).await.status, 401, "{token:.120}");
    }
}

/// Attack 92: six kinds of tokens at the doors of the others.
#[actix_web::test]
async fn g2_no_kind_of_token_passes_for_another() {
    let run = Run::new("query").await;
    run.with_api(ClientOptions::default()).await;
    let party = run.party();
    let opaque = party.tokens(&[("scope", "openid offline_access")]).await;
    let jwt = party.tokens(&[("scope", "openid"), ("resource", "https://api.example.com")]).await;
    let code = party.sign_in(&[]).await.remove("code").unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let kinds = [
        ("opaque access token", text(&opaque["access_token"])),
        ("JWT access token", text(&jwt["access_token"])),
        ("refresh token", text(&opaque["refresh_token"])),
        ("ID token", text(&opaque["id_token"])),
        ("authorization code", code),
        ("logout token", Signer::new("x").sign(&json!({"alg": "EdDSA", "typ": "logout+jwt", "kid": "x"}), &json!({"sub": "x"}))),
    ];
    for (kind, token) in &kinds {
        let is_access = kind.ends_with("access token");
        assert_eq!(party.userinfo(token).await.status == 200, is_access, "{kind} at userinfo");
        if *kind != "refresh token" {
            assert_eq!(party.refresh(token, ID).await.error(), (400, "invalid_grant".into()), "{kind} as refresh token");
        }
        if *kind != "authorization code" {
            assert_eq!(party.exchange(token).await.error(), (400, "invalid_grant".into()), "{kind} as code");
        }
        if *kind != "ID token" {
            assert_eq!(party.ask(&[("prompt", "none"), ("id_token_hint", token)]).await.error(), "login_required", "{kind} as hint");
        }
        let form = [
            ("grant_type", "refresh_token"),
            ("refresh_token", "x"),
            ("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"),
            ("client_assertion", token.as_str()),
        ];
        assert_eq!(run.app.post_form("/oauth/token", &form).await.status, 401, "{kind} as assertion");
    }
}

#[actix_web::test]
async fn g3_times_hold_to_the_minute() {
    let run = Run::new("query").await;
    run.with_api(ClientOptions::default()).await;
    let party = run.party();
    let tokens = party.tokens(&[("resource", "https://api.example.com")]).await;
    let token = tokens["access_token"].as_str().unwrap();
    run.app.clock.advance(seconds(599));
    assert_eq!(party.userinfo(token).await.status, 200);
    run.app.clock.advance(seconds(1));
    assert_eq!(party.userinfo(token).await.status, 401);
}

#[actix_web::test]
async fn g4_rsa_keys_have_2048_bits_or_what_the_operator_chose() {
    use doorcode::keys::{KeySpec, RsaBits};
    let app = TestApp::new().await;
    let bits = |key: &Value| {
        use base64::Engine;
        base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(key["n"].as_str().unwrap()).unwrap().len() * 8
    };
    let rsa = |keys: &Value| keys["keys"].as_array().unwrap().iter().filter(|key| key["kty"] == "RSA").map(bits).collect::<Vec<_>>();
    assert_eq!(rsa(&app.get("/.well-known/jwks.json").await.json()), [2_048]);
    let spec = KeySpec { algorithm: doorcode::domain::signing_key::SigningAlgorithm::Rs256, bits: RsaBits::B3072 };
    app.app.directory.rotate(spec, app.app.clock.as_ref()).await.unwrap();
    app.app.directory.current().await.unwrap();
    assert_eq!(rsa(&app.get("/.well-known/jwks.json").await.json()), [3_072, 2_048]);
}

#[actix_web::test]
async fn g5_a_key_is_published_longer_than_any_copy_and_any_token_lives() {
    use doorcode::domain::signing_key::{PUBLISHED_AFTER, PUBLISHED_AHEAD};
    let app = TestApp::new().await;
    let caching = app.get("/.well-known/jwks.json").await;
    let caching: u64 = caching.header("cache-control").unwrap().rsplit('=').next().unwrap().parse().unwrap();
    assert!(PUBLISHED_AHEAD.as_secs() >= 2 * caching);
    assert!(PUBLISHED_AFTER.as_secs() > 86_400, "the longest life that apply takes");
}

#[actix_web::test]
async fn g6_what_must_not_be_guessed_has_128_random_bits() {
    let run = Run::new("query").await;
    let party = run.party();
    let mut seen = std::collections::HashSet::new();
    for _ in 0..20 {
        let code = party.sign_in(&[]).await.remove("code").unwrap();
        assert!(code.len() >= 43 && seen.insert(code), "256 bits, never twice");
    }
}

/// Requirement G7: neither half of a signing key, nor a secret, nor a user code lies in the database as it is.
#[actix_web::test]
async fn g7_what_the_database_holds_opens_nothing() {
    let run = Run::new("query").await;
    let tokens = run.party().tokens(&[("scope", "openid offline_access")]).await;
    let keys = run.app.app.store.read(doorcode::storage::signing_keys::all).await.unwrap();
    for key in keys {
        let is_pkcs8 = key.sealed_private_key.windows(4).any(|part| part == [0x02, 0x01, 0x00, 0x30]);
        assert!(!is_pkcs8, "{} lies sealed", key.kid);
    }
    let snapshot = run.app.app.directory.current().await.unwrap();
    let stored = serde_json::to_string(&**snapshot.client(ID).unwrap()).unwrap();
    assert!(!stored.contains(SECRET) && !stored.contains(tokens["refresh_token"].as_str().unwrap()));
}

/// Requirement G8: the inventory of `docs/security.md` names every cryptographic crate, and the code uses no other.
#[test]
fn g8_the_inventory_names_every_primitive_that_the_code_uses() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = std::fs::read_to_string(root.join("Cargo.toml")).unwrap();
    let inventory = std::fs::read_to_string(root.join("docs/security.md")).unwrap();
    let dependencies = manifest.split("[dev-dependencies]").next().unwrap();
    for name in ["ring", "openssl", "rsa", "sha1", "sha2", "md5", "hmac", "aes", "rand", "ed25519-dalek", "p256", "getrandom", "bcrypt", "scrypt"] {
        assert!(!dependencies.lines().any(|line| line.starts_with(&format!("{name} ="))), "{name} is no part of the inventory");
    }
    for primitive in
        ["aws-lc-rs", "jsonwebtoken", "argon2", "rustls", "AES-256-GCM", "HMAC-SHA-256", "RS256", "ES256", "EdDSA", "Argon2id", "SHA-256"]
    {
        assert!(inventory.contains(primitive), "docs/security.md does not name {primitive}");
    }
}
