//! The modules of the plans Config OP, RP-Initiated Logout OP, Back-Channel Logout OP and Front-Channel Logout OP, by their
//! names in the suite.

use std::sync::{Arc, Mutex};

use actix_web::{App, HttpServer, web};
use doorcode::domain::client::Client;
use doorcode::domain::client_options::ClientOptions;
use serde_json::{Value, json};

use super::party::{Party, Run, client};
use crate::support::TestApp;
use crate::support::browser::Page;

/// RP-Initiated Logout: what a valid sign-out leads to.
const BACK: &str = "https://app.example.com/";

async fn configuration(app: &TestApp) -> Value {
    app.get("/.well-known/openid-configuration").await.json()
}

#[actix_web::test]
async fn oidcc_discovery_endpoint_verification() {
    // The certified issuer is an https one; only the scheme differs here.
    let app = TestApp::new().await;
    let document = configuration(&app).await;
    let issuer = document["issuer"].as_str().unwrap();
    assert_eq!(issuer, app.app.settings.issuer());
    let endpoints: Vec<(&String, &Value)> =
        document.as_object().unwrap().iter().filter(|(name, _)| name.ends_with("_endpoint") || *name == "jwks_uri").collect();
    assert!(endpoints.len() >= 9, "{endpoints:?}");
    for (name, url) in endpoints {
        assert!(url.as_str().unwrap().starts_with(issuer), "{name} lies under the issuer");
    }
    for (name, must_hold) in [
        ("response_types_supported", "code"),
        ("response_modes_supported", "form_post"),
        ("grant_types_supported", "authorization_code"),
        ("subject_types_supported", "public"),
        ("id_token_signing_alg_values_supported", "RS256"),
        ("scopes_supported", "openid"),
        ("claims_supported", "sub"),
        ("token_endpoint_auth_methods_supported", "client_secret_basic"),
        ("code_challenge_methods_supported", "S256"),
        ("ui_locales_supported", "pt-BR"),
    ] {
        assert!(document[name].as_array().unwrap_or_else(|| panic!("{name} is a list")).contains(&json!(must_hold)), "{name}");
    }
    let keys = app.get("/.well-known/jwks.json").await.json();
    for key in keys["keys"].as_array().unwrap() {
        assert!(key["kid"].is_string() && key["use"] == "sig", "{key}");
        assert!(["d", "p", "q", "dp", "dq", "qi", "k"].iter().all(|private| key.get(private).is_none()));
    }
}

async fn signed_in(party: &Party<'_>) -> String {
    party.tokens(&[]).await["id_token"].as_str().unwrap().to_owned()
}

async fn sign_out(party: &Party<'_>, parameters: &[(&str, &str)]) -> Page {
    let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(parameters).finish();
    party.browser.open(&format!("/oidc/logout?{query}")).await
}

async fn is_signed_in(party: &Party<'_>) -> bool {
    party.ask(&[("prompt", "none")]).await.answer().contains_key("code")
}

#[actix_web::test]
async fn oidcc_rp_initiated_logout_discovery_endpoint_verification() {
    let app = TestApp::new().await;
    assert_eq!(configuration(&app).await["end_session_endpoint"], format!("{}/oidc/logout", app.origin));
}

#[actix_web::test]
async fn oidcc_rp_initiated_logout() {
    let run = Run::new("query").await;
    let party = run.party();
    let hint = signed_in(&party).await;
    let page = sign_out(&party, &[("id_token_hint", &hint), ("post_logout_redirect_uri", BACK), ("state", "s/1 &")]).await;
    assert_eq!(page.left_for.as_deref(), Some("https://app.example.com/?state=s%2F1+%26"));
    assert_eq!(party.ask(&[("prompt", "none")]).await.error(), "login_required");
}

/// A sign-out that leads nowhere: an error page, and everybody stays signed in.
async fn goes_nowhere(parameters: impl Fn(&str) -> Vec<(&'static str, String)>) {
    let run = Run::new("query").await;
    let party = run.party();
    let hint = signed_in(&party).await;
    let parameters = parameters(&hint);
    let pairs: Vec<(&str, &str)> = parameters.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let page = sign_out(&party, &pairs).await;
    assert_eq!((page.status, page.left_for), (400, None));
    assert!(is_signed_in(&party).await);
}

#[actix_web::test]
async fn oidcc_rp_initiated_logout_bad_post_logout_redirect_uri() {
    goes_nowhere(|hint| vec![("id_token_hint", hint.into()), ("post_logout_redirect_uri", "https://app.example.com/elsewhere".into())]).await;
}

#[actix_web::test]
async fn oidcc_rp_initiated_logout_modified_id_token_hint() {
    let unsigned = |hint: &str| format!("eyJhbGciOiJub25lIn0.{}.", hint.split('.').nth(1).unwrap());
    goes_nowhere(|hint| vec![("id_token_hint", unsigned(hint)), ("client_id", "op".into()), ("post_logout_redirect_uri", BACK.into())]).await;
}

#[actix_web::test]
async fn oidcc_rp_initiated_logout_bad_id_token_hint() {
    let foreign = super::signer::Signer::new("x").jwt(&json!({"iss": "http://localhost/", "sub": "x", "aud": "op"}));
    goes_nowhere(|_| vec![("id_token_hint", foreign.clone()), ("client_id", "op".into()), ("post_logout_redirect_uri", BACK.into())]).await;
}

#[actix_web::test]
async fn oidcc_rp_initiated_logout_query_added_to_post_logout_redirect_uri() {
    goes_nowhere(|hint| vec![("id_token_hint", hint.into()), ("post_logout_redirect_uri", format!("{BACK}?foo=bar"))]).await;
}

/// Without a hint the person is asked first; nobody is redirected before.
async fn asks_first(parameters: &[(&str, &str)]) {
    let run = Run::new("query").await;
    let party = run.party();
    signed_in(&party).await;
    let page = sign_out(&party, parameters).await;
    assert_eq!((page.headline(), page.left_for), ((200, "Sign out?".into()), None));
    assert!(is_signed_in(&party).await, "a link alone signs nobody out");
}

#[actix_web::test]
async fn oidcc_rp_initiated_logout_no_id_token_hint() {
    asks_first(&[("client_id", "op"), ("post_logout_redirect_uri", BACK), ("state", "s")]).await;
}

#[actix_web::test]
async fn oidcc_rp_initiated_logout_no_params() {
    asks_first(&[]).await;
}

#[actix_web::test]
async fn oidcc_rp_initiated_logout_only_state() {
    asks_first(&[("state", "s")]).await;
}

#[actix_web::test]
async fn oidcc_rp_initiated_logout_no_post_logout_redirect_uri() {
    let run = Run::new("query").await;
    let party = run.party();
    let hint = signed_in(&party).await;
    let page = sign_out(&party, &[("id_token_hint", &hint), ("state", "s")]).await;
    assert_eq!((page.headline(), page.left_for), ((200, "You're signed out".into()), None));
    assert!(!is_signed_in(&party).await);
}

#[actix_web::test]
async fn oidcc_rp_initiated_logout_no_state() {
    let run = Run::new("query").await;
    let party = run.party();
    let hint = signed_in(&party).await;
    let page = sign_out(&party, &[("id_token_hint", &hint), ("post_logout_redirect_uri", BACK)]).await;
    assert_eq!(page.left_for.as_deref(), Some(BACK), "no state that nobody sent");
}

#[actix_web::test]
async fn oidcc_backchannel_logout_discovery_endpoint_verification() {
    let document = configuration(&TestApp::new().await).await;
    assert_eq!((&document["backchannel_logout_supported"], &document["backchannel_logout_session_supported"]), (&json!(true), &json!(true)));
}

#[actix_web::test]
async fn oidcc_frontchannel_logout_discovery_endpoint_verification() {
    let document = configuration(&TestApp::new().await).await;
    assert_eq!((&document["frontchannel_logout_supported"], &document["frontchannel_logout_session_supported"]), (&json!(true), &json!(true)));
}

/// An application that listens for logout tokens: answers with each status in turn, the last one for ever.
pub struct Listener {
    pub url: String,
    heard: Arc<Mutex<Vec<String>>>,
    server: actix_web::dev::ServerHandle,
}

impl Listener {
    pub fn answering(statuses: &'static [u16]) -> Self {
        let heard: Arc<Mutex<Vec<String>>> = Arc::default();
        let data = web::Data::from(Arc::clone(&heard));
        let server = HttpServer::new(move || {
            App::new().app_data(data.clone()).route(
                "/bye",
                web::post().to(move |heard: web::Data<Mutex<Vec<String>>>, form: web::Form<Vec<(String, String)>>| async move {
                    let mut heard = heard.lock().unwrap();
                    let status = statuses[heard.len().min(statuses.len() - 1)];
                    heard.push(form.iter().find(|(name, _)| name == "logout_token").unwrap().1.clone());
                    actix_web::HttpResponse::build(actix_web::http::StatusCode::from_u16(status).unwrap()).finish()
                }),
            )
        });
        let server = server.workers(1).disable_signals().bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/bye", server.addrs()[0]);
        let server = server.run();
        let handle = server.handle();
        actix_web::rt::spawn(server);
        Self { url, heard, server: handle }
    }

    /// What was heard, once it is `n` messages.
    pub async fn heard(&self, n: usize) -> Vec<String> {
        for _ in 0..400 {
            if self.heard.lock().unwrap().len() >= n {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
        self.heard.lock().unwrap().clone()
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let server = self.server.clone();
        actix_web::rt::spawn(async move { server.stop(false).await });
    }
}

async fn told_behind(run: &Run, url: &str) {
    let told = client(&run.app, "op");
    let options = ClientOptions { backchannel_logout_uri: Some(url.to_owned()), ..ClientOptions::default() };
    run.app.register(Client { options, ..told }).await;
}

#[actix_web::test]
async fn oidcc_backchannel_rp_initiated_logout() {
    let run = Run::new("query").await;
    let listener = Listener::answering(&[200]);
    told_behind(&run, &listener.url).await;
    let party = run.party();
    let tokens = party.tokens(&[]).await;
    let claims = party.checked(&tokens).await;
    let hint = tokens["id_token"].as_str().unwrap();
    sign_out(&party, &[("id_token_hint", hint), ("post_logout_redirect_uri", BACK)]).await;
    let token = listener.heard(1).await.remove(0);
    let keys = serde_json::from_str(&run.app.get("/.well-known/jwks.json").await.text).unwrap();
    let heard = doorcode::keys::jwt::verify(&token, &keys).expect("signed with a published key");
    assert_eq!(heard.typ.as_deref(), Some("logout+jwt"));
    let heard = heard.claims;
    assert_eq!((&heard["iss"], &heard["aud"]), (&json!(run.app.app.settings.issuer()), &json!("op")));
    assert_eq!((&heard["sub"], &heard["sid"]), (&claims["sub"], &claims["sid"]), "this person's session");
    assert_eq!(heard["events"], json!({"http://schemas.openid.net/event/backchannel-logout": {}}));
    assert!(heard["jti"].is_string() && !heard.contains_key("nonce"));
    let life = heard["exp"].as_i64().unwrap() - heard["iat"].as_i64().unwrap();
    assert!((1..=120).contains(&life));
    assert!(!is_signed_in(&party).await);
}

/// Requirement L4: a failing application is tried three times and never holds up who signs out.
#[actix_web::test]
async fn an_application_that_fails_is_told_three_times_and_delays_nobody() {
    let run = Run::new("query").await;
    let listener = Listener::answering(&[500]);
    told_behind(&run, &listener.url).await;
    let party = run.party();
    let hint = signed_in(&party).await;
    let page = sign_out(&party, &[("id_token_hint", &hint), ("post_logout_redirect_uri", BACK)]).await;
    assert_eq!(page.left_for.as_deref(), Some(BACK), "answered whatever the application does");
    assert_eq!(listener.heard(1).await.len(), 1);
    for _ in 0..8 {
        tokio::time::sleep(std::time::Duration::from_millis(30)).await;
        run.app.clock.advance(std::time::Duration::from_secs(30));
        run.app.app.sign_outs.wake();
    }
    assert_eq!(listener.heard(3).await.len(), 3);
    run.app.clock.advance(std::time::Duration::from_secs(3_600));
    run.app.app.sign_outs.send_due().await.unwrap();
    assert_eq!(listener.heard(4).await.len(), 3, "and then no more");
}

/// A crash between the sign-out and the notice must not lose it: the notice lies in the database.
#[actix_web::test]
async fn an_application_that_refuses_for_good_is_told_once() {
    let run = Run::new("query").await;
    let listener = Listener::answering(&[400]);
    told_behind(&run, &listener.url).await;
    let party = run.party();
    let hint = signed_in(&party).await;
    sign_out(&party, &[("id_token_hint", &hint)]).await;
    assert_eq!(listener.heard(1).await.len(), 1);
    tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    run.app.clock.advance(std::time::Duration::from_secs(60));
    run.app.app.sign_outs.send_due().await.unwrap();
    assert_eq!(listener.heard(2).await.len(), 1);
}

/// Requirement L5: the frames are the registered addresses, and the policy names exactly their origins.
#[actix_web::test]
async fn oidcc_frontchannel_rp_initiated_logout() {
    let run = Run::new("query").await;
    let told = client(&run.app, "op");
    let options = ClientOptions { frontchannel_logout_uri: Some("https://rp.example.com/bye?x=1".into()), ..ClientOptions::default() };
    run.app.register(Client { options, ..told }).await;
    let party = run.party();
    let tokens = party.tokens(&[]).await;
    let sid = party.checked(&tokens).await["sid"].as_str().unwrap().to_owned();
    let hint = tokens["id_token"].as_str().unwrap();
    let page = sign_out(&party, &[("id_token_hint", hint), ("post_logout_redirect_uri", BACK), ("state", "s")]).await;
    let issuer: String = url::form_urlencoded::byte_serialize(run.app.app.settings.issuer().as_bytes()).collect();
    assert_eq!(page.attribute("iframe", "src"), Some(format!("https://rp.example.com/bye?x=1&iss={issuer}&sid={sid}")));
    assert!(page.header("content-security-policy").unwrap().ends_with("; frame-src https://rp.example.com"));
    let unscripted = "<noscript><meta http-equiv=\"refresh\" content=\"2;url=https://app.example.com/?state=s\"></noscript>";
    assert!(page.body.contains(unscripted), "{}", page.body);
    assert_eq!(page.attribute("main a", "href").as_deref(), Some("https://app.example.com/?state=s"), "a way on without waiting");
    assert!(!is_signed_in(&party).await);
}
