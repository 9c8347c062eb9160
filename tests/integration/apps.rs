//! Applications in the portal: made, changed, given secrets, deleted, and what that does to whoever uses them.

use doorcode::domain::client_options::GrantType;
use doorcode::domain::role::Role;

use crate::support::person::WIDE;
use crate::support::portal::{desk, told};
use crate::support::{ALICE, Browser, CALLBACK, SECRET, TestApp, minutes};

/// The secret that a page shows once.
fn shown(browser: &Browser<'_>) -> String {
    browser.page().text("#secret").unwrap_or_else(|| panic!("{}", browser.page().body))
}

async fn refresh(app: &TestApp, token: &str, secret: &str) -> u16 {
    let form = [("grant_type", "refresh_token"), ("refresh_token", token), ("client_id", "web"), ("client_secret", secret)];
    app.post_form("/oauth/token", &form).await.status
}

/// What an application's authentication is answered with: `invalid_grant` says that the secret was right.
async fn counts(app: &TestApp, secret: &str) -> bool {
    let form = [("grant_type", "refresh_token"), ("refresh_token", "x"), ("client_id", "web"), ("client_secret", secret)];
    match app.post_form("/oauth/token", &form).await.json()["error"].as_str().unwrap() {
        "invalid_grant" => true,
        "invalid_client" | "access_denied" => false,
        other => panic!("{other}"),
    }
}

#[actix_web::test]
async fn an_application_is_made_found_and_signs_people_in() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    assert_eq!(owner.open("/admin/apps").await.headline(), (200, "Apps".into()));
    owner.open("/admin/apps/new").await;
    let page =
        owner.fill("name", "  Orders & <more>  ").fill("kind", "web").fill("redirect_uris", "https://orders.example.com/cb\n\n").submit().await;
    assert_eq!(page.headline(), (200, "Your client secret".into()));
    let secret = shown(&owner);
    let id = page.text(".facts dd").unwrap();
    let page = owner.open("/admin/apps?q=orders").await;
    assert_eq!(page.text("tbody th a").as_deref(), Some("Orders & <more>"));
    assert!(owner.open("/admin/apps?q=nothing-like-it").await.has(".empty"));
    let page = owner.open(&format!("/admin/apps/{id}")).await;
    assert_eq!(page.headline(), (200, "Orders & <more>".into()));
    assert!(!page.body.contains(&secret), "a secret is shown once");

    let start = |secret: String, id: String| {
        let body = serde_json::json!({"client_id": id, "client_secret": secret, "connection": "sms", "phone_number": ALICE});
        app.post_json("/passwordless/start", body)
    };
    assert_eq!(start(secret.clone(), id.clone()).await.error(), (400, "bad.connection".into()), "it starts without text message");
    owner.open("/admin/sms/apps").await;
    owner.fill(&format!("a-{id}"), "1").submit().await;
    assert_eq!(start(secret.clone(), id.clone()).await.status, 200);
    assert_ne!(start("wrong-secret-wrong".into(), id).await.status, 200);
    let told = told(&app).await.concat();
    assert!(told.contains("Orders & <more>") && !told.contains(&secret), "{told}");
}

#[actix_web::test]
async fn what_cannot_be_is_said_at_its_line_and_nothing_typed_is_lost() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    let before = app.app.directory.current().await.unwrap().client("web").unwrap().clone();
    for (uri, words) in [
        ("http://orders.example.com/cb", "localhost only"),
        ("javascript:alert(1)", "run in the browser"),
        ("https://a.example.com/#top", "Leave out the #"),
        ("https://*.example.com/cb", "no address has"),
        ("https://me:pw@a.example.com/cb", "user name"),
        ("/cb", "whole address"),
        ("com.example.app:/cb", "native apps"),
    ] {
        owner.open("/admin/apps/web").await;
        let page = owner.fill("redirect_uris", &format!("{CALLBACK}\n{uri}")).fill("name", "Kept").submit().await;
        assert_eq!(page.status, 422, "{uri}");
        let said = page.text("#redirect_uris-err").unwrap();
        assert!(said.contains("Line 2:") && said.contains(words), "{uri}: {said}");
        assert_eq!(page.attribute("#name", "value").as_deref(), Some("Kept"));
        assert!(page.has("#summary a[href='#redirect_uris']"));
    }
    for (field, value) in
        [("name", ""), ("access_token_seconds", "59"), ("id_token_seconds", "1e3"), ("refresh_idle_seconds", "-1"), ("scopes", "\"x\"")]
    {
        owner.open("/admin/apps/web").await;
        let page = owner.fill(field, value).submit().await;
        assert_eq!(page.status, 422, "{field}");
        assert!(page.has(&format!("#{field}-err")), "{field}: {}", page.body);
    }
    assert_eq!(app.app.directory.current().await.unwrap().client("web").unwrap(), &before, "and nothing was saved");
}

#[actix_web::test]
async fn addresses_are_judged_while_they_are_typed_by_the_rule_of_saving() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    let page = owner.open("/admin/apps/web").await;
    assert_eq!(page.attribute("form[data-check]", "data-check").as_deref(), Some("/admin/apps/check"));
    let csrf = owner.form("/admin/apps/web").into_iter().find(|(name, _)| name == "csrf").unwrap();
    let asked = |kind: &str, redirects: &str, origins: &str| {
        let fields = [("kind", kind), ("redirect_uris", redirects), ("origins", origins)];
        let mut form: Vec<(String, String)> = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        form.push(csrf.clone());
        form
    };
    let typed = format!("{CALLBACK}\n\n  http://orders.example.com/cb \ncom.example.app:/cb");
    let page = owner.post("/admin/apps/check", &asked("web", &typed, "https://orders.example.com/app")).await;
    let said: serde_json::Value = serde_json::from_str(&page.body).unwrap();
    let at = |n: usize| {
        let one = &said[n];
        (one["field"].as_str().unwrap(), one["line"].as_u64().unwrap(), one["at"].as_str().unwrap(), one["words"].as_str().unwrap())
    };
    assert_eq!(at(0), ("redirect_uris", 3, "Line 3:", "http works on localhost only. Use https."), "blank lines count as they are seen");
    assert_eq!(at(1), ("redirect_uris", 4, "Line 4:", "Only native apps have addresses like this. Use https."));
    assert_eq!(at(2), ("origins", 1, "Line 1:", "Leave out everything after the host and port."));
    assert_eq!(said.as_array().unwrap().len(), 3);
    let page = owner.post("/admin/apps/check", &asked("native", "com.example.app:/cb", "")).await;
    assert_eq!(page.body, "[]", "what may be depends on the kind");
    let page = owner.post("/admin/apps/check", &asked("web", &"<b>\n".repeat(101), "")).await;
    assert!(page.body.contains("more than 100 lines") && !page.body.contains("<b>"));
    let mut forged = asked("web", "", "");
    forged.retain(|(name, _)| name != "csrf");
    assert_eq!(owner.post("/admin/apps/check", &forged).await.status, 403);
    let auditor = desk(&app, Role::Auditor).await;
    assert_eq!(auditor.post("/admin/apps/check", &asked("web", "", "")).await.status, 403);
    assert!(!auditor.open("/admin/apps/web").await.has("form[data-check]"));
}

#[actix_web::test]
async fn a_changed_secret_overlaps_with_the_one_before_until_its_end() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    owner.open("/admin/apps/web/secret").await;
    let page = owner.fill("hours", "1").submit().await;
    assert!(page.text(".note").unwrap().starts_with("The secret before works until"), "{}", page.body);
    let fresh = shown(&owner);
    assert!(counts(&app, SECRET).await && counts(&app, &fresh).await, "two secrets count");
    assert!(owner.open("/admin/apps/web").await.body.contains("The secret before works until"));
    app.clock.advance(minutes(59));
    assert!(counts(&app, SECRET).await);
    app.clock.advance(minutes(1));
    assert!(!counts(&app, SECRET).await && counts(&app, &fresh).await, "the old one is over");
}

#[actix_web::test]
async fn an_overlap_can_be_ended_at_once() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    owner.open("/admin/apps/web/secret").await;
    owner.fill("hours", "720").submit().await;
    let fresh = shown(&owner);
    owner.open("/admin/apps/web").await;
    let page = owner.press("/admin/apps/web/secret/end").await;
    assert_eq!(page.text(".note").as_deref(), Some("Only the newest secret works."));
    assert!(!counts(&app, SECRET).await && counts(&app, &fresh).await);
    let told = told(&app).await.concat();
    assert!(told.contains("app.client_secret") && !told.contains(&fresh), "{told}");
}

#[actix_web::test]
async fn an_application_that_may_less_loses_the_tokens_that_it_had() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    let tokens = app.api_login(ALICE).await;
    let first = tokens["refresh_token"].as_str().unwrap();
    owner.open("/admin/apps/web").await;
    let page = owner.fill("name", "Northwind Two").submit().await;
    assert_eq!(page.path, "/admin/apps/web?done=saved");
    assert_eq!(refresh(&app, first, SECRET).await, 200, "another name ends nothing");
    app.clock.advance(minutes(5));
    let tokens = app.api_login(ALICE).await;
    let token = tokens["refresh_token"].as_str().unwrap();
    owner.open("/admin/apps/web").await;
    let mut form = owner.form("/admin/apps/web");
    form.retain(|(name, _)| name != "grant_refresh");
    assert_eq!(owner.post("/admin/apps/web", &form).await.path, "/admin/apps/web?done=saved");
    assert_ne!(refresh(&app, token, SECRET).await, 200);
    owner.open("/admin/apps/web").await;
    owner.fill("grant_refresh", "1").submit().await;
    assert_ne!(refresh(&app, token, SECRET).await, 200, "what ended does not come back");
}

#[actix_web::test]
async fn a_deleted_application_is_gone_with_its_tokens_once_that_is_confirmed() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    let tokens = app.api_login(ALICE).await;
    let access = format!("Bearer {}", tokens["access_token"].as_str().unwrap());
    let page = owner.open("/admin/apps/web/delete").await;
    assert!(page.text(".lead").unwrap().contains("1 sign-in ends with it"), "{}", page.body);
    let page = owner.submit().await;
    assert_eq!(page.status, 422);
    assert!(app.app.directory.current().await.unwrap().client("web").is_some(), "nothing happens unasked");
    let page = owner.fill("sure", "1").submit().await;
    assert_eq!(page.path, "/admin/apps?done=deleted");
    assert_eq!(owner.open("/admin/apps/web").await.status, 404);
    let who = app.http.get(app.url("/userinfo")).header("authorization", access).send().await.unwrap();
    assert_eq!(who.status().as_u16(), 401);
    assert!(told(&app).await.concat().contains("removed"));
}

#[actix_web::test]
async fn our_own_pages_are_no_applications_to_edit() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    owner.open("/admin/apps/web").await;
    let form = owner.form("/admin/apps/web");
    for id in ["account", "portal", "demo", "nobody", "a%20b", "%00"] {
        assert_eq!(owner.open(&format!("/admin/apps/{id}")).await.status, 404, "{id}");
        assert_eq!(owner.open(&format!("/admin/apps/{id}/delete")).await.status, 404, "{id}");
        assert_eq!(owner.open(&format!("/admin/apps/{id}/snippets")).await.status, 404, "{id}");
        assert_eq!(owner.post(&format!("/admin/apps/{id}"), &form).await.status, 404, "{id}");
        assert_eq!(owner.post(&format!("/admin/apps/{id}/tokens/end"), &form).await.status, 404, "{id}");
    }
    assert!(!owner.open("/admin/apps").await.body.contains("/admin/apps/portal"));
}

#[actix_web::test]
async fn whoever_may_only_look_changes_nothing_and_helpers_see_nothing() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    owner.open("/admin/apps/web").await;
    let form = owner.form("/admin/apps/web");
    let auditor = desk(&app, Role::Auditor).await;
    let page = auditor.open("/admin/apps/web").await;
    assert_eq!(page.status, 200);
    assert!(!page.has("button.btn-primary") && !page.has("a.btn-danger"), "an auditor looks");
    for path in ["/admin/apps/new", "/admin/apps/web/secret", "/admin/apps/web/delete"] {
        assert_eq!(auditor.open(path).await.status, 403, "{path}");
    }
    for path in ["/admin/apps/new", "/admin/apps/web", "/admin/apps/web/secret", "/admin/apps/web/delete", "/admin/apps/web/tokens/end"] {
        assert_eq!(auditor.post(path, &form).await.status, 403, "{path}");
    }
    let helper = desk(&app, Role::Support).await;
    assert_eq!(helper.open("/admin/apps").await.status, 403);
    assert!(app.app.directory.current().await.unwrap().client("web").is_some());
}

#[actix_web::test]
async fn two_administrators_at_once_do_not_undo_each_other_unseen() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    let other = desk(&app, Role::Administrator).await;
    owner.open("/admin/apps/web").await;
    other.open("/admin/apps/web").await;
    owner.fill("name", "First").submit().await;
    let page = other.fill("name", "Second").submit().await;
    assert_eq!(page.status, 409);
    assert_eq!(page.attribute("#name", "value").as_deref(), Some("Second"), "nothing typed is lost");
    assert_eq!(app.app.directory.current().await.unwrap().client("web").unwrap().name, "First");
    let page = other.submit().await;
    assert_eq!(page.path, "/admin/apps/web?done=saved");
    // A change elsewhere is no reason to refuse this one.
    owner.open("/admin/apps/web").await;
    app.change(|installation| installation.mfa.remember_browser_days = 3).await;
    assert_eq!(owner.fill("name", "Third").submit().await.path, "/admin/apps/web?done=saved");
}

#[actix_web::test]
async fn a_machine_gets_what_machines_usually_may() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    owner.open("/admin/apps/web").await;
    assert_eq!(owner.fill("kind", "machine").submit().await.path, "/admin/apps/web?done=saved");
    let client = app.app.directory.current().await.unwrap().client("web").unwrap().clone();
    let allowed: Vec<GrantType> = GrantType::ALL.into_iter().filter(|grant| client.allows_grant(*grant)).collect();
    assert_eq!(allowed, [GrantType::ClientCredentials]);
}

#[actix_web::test]
async fn another_kind_brings_a_secret_or_takes_it() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    owner.open("/admin/apps/web").await;
    assert_eq!(owner.fill("kind", "spa").submit().await.path, "/admin/apps/web?done=saved");
    let client = app.app.directory.current().await.unwrap().client("web").unwrap().clone();
    assert!(client.secret_digests.is_empty() && client.needs_pkce());
    owner.open("/admin/apps/web").await;
    let page = owner.fill("kind", "web").submit().await;
    assert_eq!(page.headline(), (200, "Your client secret".into()));
    assert!(counts(&app, &shown(&owner)).await && !counts(&app, SECRET).await);
}
