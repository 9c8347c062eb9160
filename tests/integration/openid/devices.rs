//! Signing a device in (RFC 8628).

use doorcode::domain::client::{Client, ClientKind, Profile};
use doorcode::domain::id::ClientId;
use serde_json::Value;

use super::party::{Run, client};
use crate::support::{Answer, seconds};

const GRANT: &str = "urn:ietf:params:oauth:grant-type:device_code";

struct Tv {
    run: Run,
}

impl Tv {
    async fn new() -> Self {
        let run = Run::new("query").await;
        run.app
            .register(Client {
                id: ClientId::new("tv"),
                kind: ClientKind::Native,
                profile: Profile::Standard,
                name: "Television".into(),
                ..client(&run.app, "tv")
            })
            .await;
        Self { run }
    }

    async fn begin(&self) -> Value {
        let begun = self.run.app.post_form("/oauth/device/code", &[("client_id", "tv"), ("scope", "openid phone offline_access")]).await;
        assert_eq!((begun.status, begun.header("cache-control")), (200, Some("no-store")), "{}", begun.text);
        begun.json()
    }

    async fn ask(&self, begun: &Value) -> Answer {
        let code = begun["device_code"].as_str().unwrap();
        self.run.app.post_form("/oauth/token", &[("grant_type", GRANT), ("client_id", "tv"), ("device_code", code)]).await
    }
}

#[actix_web::test]
async fn a_device_waits_until_its_person_has_signed_in_elsewhere_and_said_yes() {
    let tv = Tv::new().await;
    let begun = tv.begin().await;
    let shown = begun["user_code"].as_str().unwrap();
    assert_eq!((shown.len(), begun["expires_in"].as_u64(), begun["interval"].as_u64()), (9, Some(900), Some(5)));
    assert_eq!(begun["verification_uri_complete"], format!("{}?user_code={shown}", begun["verification_uri"].as_str().unwrap()));
    assert_eq!(tv.ask(&begun).await.error(), (400, "authorization_pending".into()));
    assert_eq!(tv.ask(&begun).await.error(), (400, "slow_down".into()), "asked again at once");
    let party = tv.run.party();
    assert_eq!(party.browser.open("/activate").await.headline(), (200, "Connect a device".into()));
    let typed = shown.to_ascii_lowercase().replace('-', " ");
    let query: String = url::form_urlencoded::byte_serialize(typed.as_bytes()).collect();
    assert_eq!(party.browser.open(&format!("/activate?user_code={query}")).await.headline(), (200, "Sign in".into()));
    let page = party.sign_in_here().await.page();
    assert_eq!(page.headline(), (200, "Sign Television in?".into()));
    assert!(page.text(".lead").unwrap().contains(shown), "the person compares the two codes");
    tv.run.app.clock.advance(seconds(10));
    assert_eq!(tv.ask(&begun).await.error(), (400, "authorization_pending".into()), "signing in alone says yes to nothing");
    let mut form = party.browser.form("/activate");
    form.push(("decision".into(), "allow".into()));
    assert_eq!(party.browser.post("/activate", &form).await.headline(), (200, "Your device is connected".into()));
    let tokens = tv.ask(&begun).await.json();
    assert_eq!(tokens["scope"], "openid phone offline_access");
    assert_eq!(party.userinfo(tokens["access_token"].as_str().unwrap()).await.json()["phone_number"], crate::support::ALICE);
    assert!(tokens["refresh_token"].is_string());
    assert_eq!(tv.ask(&begun).await.error(), (400, "invalid_grant".into()), "once");
    assert_eq!(party.browser.open(&format!("/activate?user_code={shown}")).await.status, 422, "and its code is spent");
}

#[actix_web::test]
async fn a_device_hears_of_a_refusal_of_its_end_and_of_codes_that_are_not_its() {
    let tv = Tv::new().await;
    let party = tv.run.party();
    let refused = tv.begin().await;
    party.browser.open(&format!("/activate?user_code={}", refused["user_code"].as_str().unwrap())).await;
    party.sign_in_here().await.page();
    let mut form = party.browser.form("/activate");
    form.push(("decision".into(), "refuse".into()));
    assert_eq!(party.browser.post("/activate", &form).await.headline(), (200, "Nothing was connected".into()));
    assert_eq!(tv.ask(&refused).await.error(), (400, "access_denied".into()));
    let late = tv.begin().await;
    tv.run.app.clock.advance(seconds(901));
    assert_eq!(tv.ask(&late).await.error(), (400, "expired_token".into()));
    assert_eq!(party.browser.open(&format!("/activate?user_code={}", late["user_code"].as_str().unwrap())).await.status, 422);
    let other = [("grant_type", GRANT), ("client_id", "op"), ("client_secret", crate::support::SECRET), ("device_code", "x")];
    assert_eq!(tv.run.app.post_form("/oauth/token", &other).await.error(), (400, "unauthorized_client".into()));
    assert_eq!(
        tv.run.app.post_form("/oauth/device/code", &[("client_id", "op"), ("client_secret", crate::support::SECRET)]).await.error().1,
        "unauthorized_client"
    );
    let begun = tv.begin().await;
    let stranger = Client { id: ClientId::new("tv2"), kind: ClientKind::Native, profile: Profile::Standard, ..client(&tv.run.app, "tv2") };
    tv.run.app.register(stranger).await;
    let stolen = [("grant_type", GRANT), ("client_id", "tv2"), ("device_code", begun["device_code"].as_str().unwrap())];
    assert_eq!(tv.run.app.post_form("/oauth/token", &stolen).await.error(), (400, "invalid_grant".into()), "another client's code");
}

/// Section 5.1: the code is short, so guessing is counted.
#[actix_web::test]
async fn user_codes_cannot_be_guessed_at_leisure() {
    let app = crate::support::TestApp::with_settings(&[("DOORCODE__SERVER__TRUSTED_PROXIES", "127.0.0.1/32")]).await;
    let letters = b"BCDFGHJKLMNPQRSTVWXZ";
    let mut statuses = Vec::new();
    for n in 0..80_usize {
        let guess = format!("BCDFGH{}{}", char::from(letters[n / 20]), char::from(letters[n % 20]));
        // Addresses of one household share one count.
        let from = format!("2001:4860:4860:1::{n:x}");
        let asked = app.http.get(app.url(&format!("/activate?user_code={guess}"))).header("x-forwarded-for", from).send();
        statuses.push(asked.await.unwrap().status().as_u16());
    }
    assert_eq!((statuses[0], statuses[79]), (422, 429));
}

/// A link from a stranger leads to a question, never to a connected device.
#[actix_web::test]
async fn opening_a_link_or_posting_from_elsewhere_connects_nothing() {
    let tv = Tv::new().await;
    let party = tv.run.party();
    party.tokens(&[]).await;
    let begun = tv.begin().await;
    let shown = begun["user_code"].as_str().unwrap();
    assert_eq!(party.browser.open(&format!("/activate?user_code={shown}")).await.headline().1, "Sign Television in?");
    let forged = [("user_code".to_owned(), shown.to_owned()), ("decision".to_owned(), "allow".to_owned()), ("csrf".to_owned(), "x".to_owned())];
    assert_eq!(party.browser.post("/activate", &forged).await.status, 403);
    assert_eq!(tv.ask(&begun).await.error(), (400, "authorization_pending".into()));
}
