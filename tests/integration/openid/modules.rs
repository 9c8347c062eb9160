//! The modules of the plans Basic OP and Form Post OP (`docs/openid.md`), by their names in the suite. Each runs once with
//! the answer in the query and once as a form.

use doorcode::domain::id::UserId;
use doorcode::storage::accounts;
use serde_json::{Value, json};

use super::party::{Outcome, Run};
use crate::support::{ALICE, Answer, CALLBACK, SECRET, seconds};

macro_rules! modules {
    ($($name:ident),+ $(,)?) => {
        mod basic {
            $(#[actix_web::test] async fn $name() { super::$name(super::Run::new("query").await).await; })+
        }
        mod form_post {
            $(#[actix_web::test] async fn $name() { super::$name(super::Run::new("form_post").await).await; })+
        }
    };
}

modules!(
    oidcc_server,
    oidcc_response_type_missing,
    oidcc_idtoken_signature,
    oidcc_idtoken_unsigned,
    oidcc_userinfo_get,
    oidcc_userinfo_post_header,
    oidcc_userinfo_post_body,
    oidcc_ensure_request_without_nonce_succeeds_for_code_flow,
    oidcc_scope_profile,
    oidcc_scope_email,
    oidcc_scope_address,
    oidcc_scope_phone,
    oidcc_scope_all,
    oidcc_alternate_happy_flow,
    oidcc_display_page,
    oidcc_display_popup,
    oidcc_prompt_login,
    oidcc_prompt_none_not_logged_in,
    oidcc_prompt_none_logged_in,
    oidcc_max_age_1,
    oidcc_max_age_10000,
    oidcc_ensure_request_with_unknown_parameter_succeeds,
    oidcc_id_token_hint,
    oidcc_login_hint,
    oidcc_ui_locales,
    oidcc_claims_locales,
    oidcc_ensure_request_with_acr_values_succeeds,
    oidcc_codereuse,
    oidcc_codereuse_30seconds,
    oidcc_ensure_registered_redirect_uri,
    oidcc_ensure_post_request_succeeds,
    oidcc_server_client_secret_post,
    oidcc_request_uri_unsigned_supported_correctly_or_rejected_as_unsupported,
    oidcc_unsigned_request_object_supported_correctly_or_rejected_as_unsupported,
    oidcc_claims_essential,
    oidcc_ensure_request_object_with_redirect_uri,
    oidcc_refresh_token,
    oidcc_ensure_request_with_valid_pkce_succeeds,
);

async fn oidcc_server(run: Run) {
    let party = run.party();
    let answer = party.sign_in(&[]).await;
    assert_eq!(answer["state"], "s t&", "as it came");
    assert_eq!(answer["iss"], run.app.app.settings.issuer());
    assert!(answer["code"].len() >= 22, "128 bits");
    let tokens = party.exchange(&answer["code"]).await;
    assert_eq!((tokens.header("cache-control"), tokens.header("content-type")), (Some("no-store"), Some("application/json")));
    let tokens = tokens.json();
    assert_eq!(tokens["token_type"], "Bearer");
    assert!(tokens["expires_in"].as_u64().unwrap() > 0);
    let claims = party.checked(&tokens).await;
    assert_eq!(claims["nonce"], "n-0S6");
    // Only what was asked for, and what the protocol puts there itself.
    let known = ["iss", "sub", "aud", "iat", "exp", "auth_time", "nonce", "sid", "amr", "acr", "at_hash"];
    assert!(claims.keys().all(|name| known.contains(&name.as_str())), "{claims:?}");
    let whole = doorcode::keys::keyring::sha256(tokens["access_token"].as_str().unwrap().as_bytes());
    use base64::Engine;
    assert_eq!(claims["at_hash"], base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(&whole[..16]));
}

async fn oidcc_response_type_missing(run: Run) {
    let answer = run.party().ask(&[("response_type", "")]).await.answer();
    assert_eq!((answer["error"].as_str(), answer["state"].as_str()), ("invalid_request", "s t&"));
}

async fn oidcc_idtoken_signature(run: Run) {
    let party = run.party();
    let tokens = party.tokens(&[]).await;
    let header = jsonwebtoken::decode_header(tokens["id_token"].as_str().unwrap()).unwrap();
    assert_eq!(header.alg, jsonwebtoken::Algorithm::RS256);
    let keys = run.app.get("/.well-known/jwks.json").await.json();
    assert!(keys["keys"].as_array().unwrap().iter().any(|key| key["kid"] == json!(header.kid)));
}

/// Not offered: a client cannot be registered for `none`, and discovery does not list it.
async fn oidcc_idtoken_unsigned(run: Run) {
    let algorithms = run.app.get("/.well-known/openid-configuration").await.json()["id_token_signing_alg_values_supported"].clone();
    assert_eq!(algorithms, json!(["RS256", "ES256", "EdDSA"]));
    assert!(doorcode::domain::signing_key::SigningAlgorithm::parse("none").is_none());
}

async fn subject_of(run: &Run) -> (Value, Value) {
    let party = run.party();
    let tokens = party.tokens(&[]).await;
    (party.checked(&tokens).await["sub"].clone(), tokens["access_token"].clone())
}

async fn oidcc_userinfo_get(run: Run) {
    let (sub, token) = subject_of(&run).await;
    assert_eq!(run.party().userinfo(token.as_str().unwrap()).await.json()["sub"], sub);
}

async fn oidcc_userinfo_post_header(run: Run) {
    let (sub, token) = subject_of(&run).await;
    let sent = run.app.http.post(run.app.url("/userinfo")).bearer_auth(token.as_str().unwrap()).send().await.unwrap();
    assert_eq!(Answer::of(sent).await.json()["sub"], sub);
}

async fn oidcc_userinfo_post_body(run: Run) {
    let (sub, token) = subject_of(&run).await;
    let answer = run.app.post_form("/userinfo", &[("access_token", token.as_str().unwrap())]).await;
    assert_eq!(answer.json()["sub"], sub);
}

async fn oidcc_ensure_request_without_nonce_succeeds_for_code_flow(run: Run) {
    let party = run.party();
    let tokens = party.tokens(&[("nonce", "")]).await;
    assert!(!party.checked(&tokens).await.contains_key("nonce"));
}

/// Signs in with a scope and returns what userinfo says, after Alice got a name and a mailbox.
async fn info(run: &Run, scope: &str) -> Value {
    let party = run.party();
    let first = party.tokens(&[]).await;
    let id = party.checked(&first).await["sub"].as_str().unwrap().to_owned();
    let mailbox = doorcode::domain::challenge::Recipient::Email(doorcode::domain::email::EmailAddress::parse("alice@example.com").unwrap());
    let stored = run.app.app.keyring.store_address(&mailbox);
    let now = run.app.app.now();
    let named = run.app.app.store.write(move |db| {
        let mut user = accounts::find(db, &UserId::new(&id))?.unwrap();
        user.name = Some("Alice Example".into());
        accounts::update(db, &user, None)?;
        accounts::add_verified(db, &user.id, doorcode::domain::challenge::Channel::Email, &stored, now)
    });
    named.await.unwrap();
    let tokens = party.tokens(&[("scope", scope)]).await;
    // Scope claims come from userinfo, not in the ID token (OpenID Connect Core section 5.4).
    let claims = party.checked(&tokens).await;
    assert!(!["name", "email", "phone_number"].iter().any(|name| claims.contains_key(*name)));
    party.userinfo(tokens["access_token"].as_str().unwrap()).await.json()
}

async fn oidcc_scope_profile(run: Run) {
    let info = info(&run, "openid profile").await;
    assert_eq!((&info["name"], &info["locale"]), (&json!("Alice Example"), &json!("en")));
    assert!(info["updated_at"].is_i64(), "a number of seconds");
    assert!(info.get("email").is_none() && info.get("phone_number").is_none());
}

async fn oidcc_scope_email(run: Run) {
    let info = info(&run, "openid email").await;
    assert_eq!((&info["email"], &info["email_verified"]), (&json!("alice@example.com"), &json!(true)));
    assert!(info.get("phone_number").is_none() && info.get("name").is_none());
}

/// Not offered: the scope is not advertised, and asking for it does no harm.
async fn oidcc_scope_address(run: Run) {
    let scopes = run.app.get("/.well-known/openid-configuration").await.json()["scopes_supported"].clone();
    assert!(!scopes.as_array().unwrap().contains(&json!("address")));
    assert_eq!(run.party().tokens(&[("scope", "openid address")]).await["scope"], "openid");
}

async fn oidcc_scope_phone(run: Run) {
    let info = info(&run, "openid phone").await;
    assert_eq!((&info["phone_number"], &info["phone_number_verified"]), (&json!(ALICE), &json!(true)));
    assert!(info.get("email").is_none());
}

async fn oidcc_scope_all(run: Run) {
    let info = info(&run, "openid profile email phone").await;
    for claim in ["sub", "name", "locale", "updated_at", "email", "email_verified", "phone_number", "phone_number_verified"] {
        assert!(info.get(claim).is_some(), "{claim}");
    }
}

async fn oidcc_alternate_happy_flow(run: Run) {
    let party = run.party();
    let tokens = party.tokens(&[("scope", "phone profile openid")]).await;
    let info = party.userinfo(tokens["access_token"].as_str().unwrap()).await.json();
    assert_eq!((info["sub"].clone(), &info["phone_number"]), (party.checked(&tokens).await["sub"].clone(), &json!(ALICE)));
}

async fn oidcc_display_page(run: Run) {
    run.party().tokens(&[("display", "page")]).await;
}

async fn oidcc_display_popup(run: Run) {
    run.party().tokens(&[("display", "popup")]).await;
}

async fn oidcc_prompt_login(run: Run) {
    let party = run.party();
    let first = party.tokens(&[]).await;
    let first = party.checked(&first).await;
    run.app.clock.advance(seconds(5));
    assert_eq!(party.ask(&[("prompt", "login")]).await.page().headline(), (200, "Sign in".into()), "although there is a session");
    let answer = party.sign_in_here().await.answer();
    let second = party.exchange(&answer["code"]).await.json();
    let second = party.checked(&second).await;
    assert_eq!(second["sub"], first["sub"]);
    assert!(second["auth_time"].as_i64().unwrap() > first["auth_time"].as_i64().unwrap());
}

async fn oidcc_prompt_none_not_logged_in(run: Run) {
    assert_eq!(run.party().ask(&[("prompt", "none")]).await.error(), "login_required");
}

async fn same_authentication(run: &Run, more: &[(&str, &str)]) {
    let party = run.party();
    let first = party.tokens(&[]).await;
    let first = party.checked(&first).await;
    run.app.clock.advance(seconds(30));
    let answer = party.ask(more).await.answer();
    let second = party.exchange(&answer["code"]).await.json();
    let second = party.checked(&second).await;
    assert_eq!((&second["sub"], &second["auth_time"]), (&first["sub"], &first["auth_time"]));
}

async fn oidcc_prompt_none_logged_in(run: Run) {
    same_authentication(&run, &[("prompt", "none")]).await;
}

async fn oidcc_max_age_1(run: Run) {
    let party = run.party();
    let first = party.tokens(&[]).await;
    let first = party.checked(&first).await["auth_time"].as_i64().unwrap();
    run.app.clock.advance(seconds(2));
    assert_eq!(party.ask(&[("max_age", "1")]).await.page().headline(), (200, "Sign in".into()));
    let answer = party.sign_in_here().await.answer();
    let second = party.exchange(&answer["code"]).await.json();
    let second = party.checked(&second).await["auth_time"].as_i64().unwrap();
    assert!(second > first && run.app.app.now().seconds() - second <= 2);
}

async fn oidcc_max_age_10000(run: Run) {
    same_authentication(&run, &[("max_age", "10000")]).await;
}

async fn oidcc_ensure_request_with_unknown_parameter_succeeds(run: Run) {
    run.party().tokens(&[("extra", "foobar")]).await;
}

async fn oidcc_id_token_hint(run: Run) {
    let party = run.party();
    let tokens = party.tokens(&[]).await;
    let answer = party.ask(&[("prompt", "none"), ("id_token_hint", tokens["id_token"].as_str().unwrap())]).await.answer();
    let again = party.exchange(&answer["code"]).await.json();
    assert_eq!(party.checked(&again).await["sub"], party.checked(&tokens).await["sub"]);
}

async fn oidcc_login_hint(run: Run) {
    let page = run.party().ask(&[("login_hint", ALICE)]).await.page();
    assert_eq!(page.attribute("#phone", "value").as_deref(), Some("+1 415-555-0100"), "prefilled");
    run.party().tokens(&[("login_hint", "nobody at all")]).await;
}

async fn oidcc_ui_locales(run: Run) {
    let page = run.party().ask(&[("ui_locales", "de fr")]).await.page();
    assert_eq!(page.attribute("html", "lang").as_deref(), Some("de"));
    run.party().tokens(&[("ui_locales", "xx-nonsense")]).await;
}

async fn oidcc_claims_locales(run: Run) {
    run.party().tokens(&[("claims_locales", "se")]).await;
}

async fn oidcc_ensure_request_with_acr_values_succeeds(run: Run) {
    let party = run.party();
    let tokens = party.tokens(&[("acr_values", "1 2")]).await;
    assert_eq!(party.checked(&tokens).await["acr"], "urn:doorcode:acr:1fa", "what it is, not what was wished");
}

async fn oidcc_codereuse(run: Run) {
    let party = run.party();
    let code = party.sign_in(&[]).await.remove("code").unwrap();
    assert_eq!(party.exchange(&code).await.status, 200);
    assert_eq!(party.exchange(&code).await.error(), (400, "invalid_grant".into()));
}

async fn oidcc_codereuse_30seconds(run: Run) {
    let party = run.party();
    let code = party.sign_in(&[]).await.remove("code").unwrap();
    let tokens = party.exchange(&code).await.json();
    run.app.clock.advance(seconds(30));
    assert_eq!(party.exchange(&code).await.error(), (400, "invalid_grant".into()));
    assert_eq!(party.userinfo(tokens["access_token"].as_str().unwrap()).await.status, 401, "what the first use gave is revoked");
}

async fn oidcc_ensure_registered_redirect_uri(run: Run) {
    let page = run.party().ask(&[("redirect_uri", "https://app.example.com/elsewhere")]).await.page();
    assert_eq!((page.status, page.left_for), (400, None));
}

async fn oidcc_ensure_post_request_succeeds(run: Run) {
    let party = run.party();
    assert!(matches!(party.ask_by_post(&[]).await, Outcome::Page(page) if page.status == 200));
    let answer = party.sign_in_here().await.answer();
    assert_eq!(party.exchange(&answer["code"]).await.status, 200);
}

async fn oidcc_server_client_secret_post(run: Run) {
    let party = run.party();
    let code = party.sign_in(&[]).await.remove("code").unwrap();
    let form = [("grant_type", "authorization_code"), ("client_id", "op"), ("client_secret", SECRET), ("code", &code), ("redirect_uri", CALLBACK)];
    let tokens = run.app.post_form("/oauth/token", &form).await;
    party.checked(&tokens.json()).await;
}

async fn oidcc_request_uri_unsigned_supported_correctly_or_rejected_as_unsupported(run: Run) {
    let error = run.party().ask(&[("request_uri", "https://app.example.com/request.jwt")]).await.error();
    assert_eq!(error, "request_uri_not_supported");
}

/// `{"alg":"none"}` and a body without a signature.
const UNSIGNED: &str = "eyJhbGciOiJub25lIn0.eyJyZXNwb25zZV90eXBlIjoiY29kZSJ9.";

async fn oidcc_unsigned_request_object_supported_correctly_or_rejected_as_unsupported(run: Run) {
    assert_eq!(run.party().ask(&[("request", UNSIGNED)]).await.error(), "request_not_supported");
}

async fn oidcc_claims_essential(run: Run) {
    info(&run, "openid").await;
    let party = run.party();
    let tokens = party.tokens(&[("claims", r#"{"userinfo":{"name":{"essential":true}}}"#)]).await;
    assert_eq!(party.userinfo(tokens["access_token"].as_str().unwrap()).await.json()["name"], "Alice Example");
}

/// The unregistered address inside the object never wins over the refusal.
async fn oidcc_ensure_request_object_with_redirect_uri(run: Run) {
    let answer = run.party().ask(&[("request", UNSIGNED), ("redirect_uri", CALLBACK)]).await.answer();
    assert_eq!(answer["error"], "request_not_supported");
}

async fn oidcc_refresh_token(run: Run) {
    let party = run.party();
    let tokens = party.tokens(&[("scope", "openid offline_access")]).await;
    let refresh = tokens["refresh_token"].as_str().unwrap();
    assert!(refresh.bytes().all(|b| (0x20..=0x7e).contains(&b)), "RFC 6749 appendix A.17");
    assert_eq!(party.refresh(refresh, "op2").await.error(), (400, "invalid_grant".into()), "another client's");
    run.app.clock.advance(seconds(1));
    let fresh = party.refresh(refresh, "op").await.json();
    let (before, after) = (party.checked(&tokens).await, party.checked(&fresh).await);
    assert_eq!((&before["sub"], &before["auth_time"]), (&after["sub"], &after["auth_time"]));
    assert!(!after.contains_key("nonce"), "of the first request only (OpenID Connect Core section 12.2)");
    assert_ne!(fresh["access_token"], tokens["access_token"]);
}

async fn oidcc_ensure_request_with_valid_pkce_succeeds(run: Run) {
    use base64::Engine;
    let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    let challenge = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(doorcode::keys::keyring::sha256(verifier.as_bytes()));
    let party = run.party();
    let code = party.sign_in(&[("code_challenge", &challenge), ("code_challenge_method", "S256")]).await.remove("code").unwrap();
    let form = [("grant_type", "authorization_code"), ("code", &code), ("redirect_uri", CALLBACK), ("code_verifier", verifier)];
    let sent = run.app.http.post(run.app.url("/oauth/token")).basic_auth("op", Some(SECRET)).form(&form).send().await.unwrap();
    party.checked(&Answer::of(sent).await.json()).await;
}
