//! Requirement O17: an application that is not the installation's own has what its user allowed, until that is taken back.

use doorcode::domain::client::Client;
use doorcode::domain::client_options::ClientOptions;

use super::party::{ID, Party, Run, client};
use crate::support::browser::Page;

async fn foreign() -> Run {
    let run = Run::new("query").await;
    let options = ClientOptions { first_party: false, ..ClientOptions::default() };
    run.app.register(Client { options, name: "Orders & <more>".into(), ..client(&run.app, ID) }).await;
    run
}

/// Presses one of the two buttons of the consent page.
async fn decide(party: &Party<'_>, decision: &str) -> Page {
    let mut form = party.browser.form("/consent");
    form.push(("decision".into(), decision.into()));
    party.browser.post("/consent", &form).await
}

#[actix_web::test]
async fn consent_is_asked_once_in_plain_words_and_then_remembered() {
    let run = foreign().await;
    let party = run.party();
    party.ask(&[("scope", "openid phone offline_access")]).await.page();
    let page = party.sign_in_here().await.page();
    assert_eq!(page.headline(), (200, "Orders & <more> asks for access".into()));
    for words in ["See your phone number", "Stay signed in when you're not using it", "for 30 days", "take it back at any time"] {
        assert!(page.body.contains(&words.replace('\'', "&#39;")) || page.body.contains(words), "{words}");
    }
    let answer = party.read(decide(&party, "allow").await).answer();
    assert_eq!(party.exchange(&answer["code"]).await.json()["scope"], "openid phone offline_access");
    assert!(party.ask(&[("scope", "openid phone")]).await.answer().contains_key("code"), "covered by what was allowed");
    assert_eq!(party.ask(&[("scope", "openid email"), ("prompt", "none")]).await.error(), "consent_required");
    assert_eq!(party.ask(&[("prompt", "consent")]).await.page().status, 200, "asked again when the application wants it");
    let more = party.ask(&[("scope", "openid email")]).await.page();
    assert!(more.body.contains("See your e-mail address"));
    assert!(party.read(decide(&party, "allow").await).answer().contains_key("code"));
    assert!(party.ask(&[("scope", "openid phone email"), ("prompt", "none")]).await.answer().contains_key("code"), "both are remembered");
}

#[actix_web::test]
async fn refusing_tells_the_application_and_allows_nothing() {
    let run = foreign().await;
    let party = run.party();
    party.ask(&[]).await.page();
    party.sign_in_here().await.page();
    assert_eq!(party.read(decide(&party, "refuse").await).error(), "access_denied");
    assert_eq!(party.ask(&[("prompt", "none")]).await.error(), "consent_required");
    let stale = decide(&party, "allow").await;
    assert_eq!(stale.status, 410, "the page was answered");
}

#[actix_web::test]
async fn a_form_from_elsewhere_allows_nothing() {
    let run = foreign().await;
    let party = run.party();
    party.ask(&[]).await.page();
    party.sign_in_here().await.page();
    let mut form = party.browser.form("/consent");
    form.push(("decision".into(), "allow".into()));
    form.iter_mut().find(|(name, _)| name == "csrf").unwrap().1 = "x".into();
    assert_eq!(party.browser.post("/consent", &form).await.status, 403);
    assert_eq!(party.ask(&[("prompt", "none")]).await.error(), "consent_required");
}

#[actix_web::test]
async fn taking_it_back_ends_every_token_that_rests_on_it() {
    let run = foreign().await;
    let party = run.party();
    party.ask(&[("scope", "openid offline_access")]).await.page();
    party.sign_in_here().await.page();
    let answer = party.read(decide(&party, "allow").await).answer();
    let tokens = party.exchange(&answer["code"]).await.json();
    let page = party.browser.open("/account/apps").await;
    assert_eq!(page.headline(), (200, "Applications with access".into()));
    assert!(page.body.contains("Orders &#38; &#60;more&#62;") || page.body.contains("Orders &amp; &lt;more&gt;"));
    let page = party.browser.press("/account/apps").await;
    assert_eq!(page.text("[role=status].note").as_deref(), Some("Orders & <more> has no access any more."));
    assert_eq!(party.userinfo(tokens["access_token"].as_str().unwrap()).await.status, 401);
    assert_eq!(party.refresh(tokens["refresh_token"].as_str().unwrap(), ID).await.status, 400);
    assert_eq!(party.ask(&[("prompt", "none")]).await.error(), "consent_required");
}

#[actix_web::test]
async fn our_own_pages_lead_to_the_sign_in_and_back() {
    let run = foreign().await;
    let party = run.party();
    assert_eq!(party.browser.open("/account/apps").await.headline(), (200, "Sign in".into()));
    let page = party.sign_in_here().await.page();
    assert_eq!(page.headline(), (200, "Applications with access".into()));
    let nobody = run.app.browser().open("/authorize?client_id=account&response_type=code&redirect_uri=%2Faccount%2Fapps").await;
    assert_eq!((nobody.status, nobody.left_for), (400, None), "nothing can be asked in the name of our own pages");
}
