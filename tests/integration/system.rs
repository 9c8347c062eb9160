//! Keys and limits in the portal, and limits and webhooks in the file.

use std::time::Duration;

use doorcode::domain::role::Role;
use doorcode::domain::signing_key::{PUBLISHED_AHEAD, SigningAlgorithm};

use crate::support::operator::Operator;
use crate::support::person::WIDE;
use crate::support::portal::desk;
use crate::support::{ALICE, BOB, TestApp, seconds};

#[actix_web::test]
async fn a_limit_that_is_set_in_the_portal_holds_at_once_and_empty_goes_back() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    assert_eq!(owner.open("/admin/limits").await.headline(), (200, "Limits".into()));
    let page = owner.fill("sends_per_recipient", "1").submit().await;
    assert_eq!(page.path, "/admin/limits?done=saved");
    assert_eq!(page.attribute("#sends_per_recipient", "value").as_deref(), Some("1"));
    assert_eq!(app.start(ALICE).await.status, 200);
    app.clock.advance(seconds(31));
    assert_eq!(app.start(ALICE).await.status, 429, "one an hour");
    owner.open("/admin/limits").await;
    owner.fill("sends_per_recipient", "").submit().await;
    assert!(app.app.directory.current().await.unwrap().installation.limits.numbers.is_empty());
    assert_eq!(app.start(BOB).await.status, 200);
    app.clock.advance(seconds(31));
    assert_eq!(app.start(BOB).await.status, 200, "as the settings say");
}

#[actix_web::test]
async fn hostile_limits_are_said_at_their_field_and_lesser_roles_change_none() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    for typed in ["0", "-1", "+5", "1e9", "1000000001", "99999999999999999999", "x", "<b>", "٥"] {
        owner.open("/admin/limits").await;
        let page = owner.fill("sends_in_all", typed).fill("guesses_per_address", "7").submit().await;
        assert_eq!(page.status, 422, "{typed}");
        assert!(page.text("#sends_in_all-err").unwrap().contains("whole number"), "{typed}");
        assert_eq!(page.attribute("#sends_in_all", "value").as_deref(), Some(typed));
        assert_eq!(page.attribute("#guesses_per_address", "value").as_deref(), Some("7"), "nothing typed is lost");
    }
    let form = owner.form("/admin/limits");
    let auditor = desk(&app, Role::Auditor).await;
    assert!(!auditor.open("/admin/limits").await.has("button.btn-primary"));
    assert_eq!(auditor.post("/admin/limits", &form).await.status, 403);
    assert_eq!(desk(&app, Role::Support).await.open("/admin/limits").await.status, 403);
    assert!(app.app.directory.current().await.unwrap().installation.limits.numbers.is_empty());
}

async fn published(app: &TestApp) -> Vec<String> {
    app.app.directory.current().await.unwrap();
    let keys = app.get("/.well-known/jwks.json").await.json();
    keys["keys"].as_array().unwrap().iter().map(|key| key["kid"].as_str().unwrap().to_owned()).collect()
}

#[actix_web::test]
async fn a_key_is_replaced_and_leaves_once_its_last_token_is_over() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    let page = owner.open("/admin/keys").await;
    assert_eq!(page.headline(), (200, "Keys".into()));
    assert!(!page.body.contains("PRIVATE") && !page.body.contains("\"d\""));
    let before = published(&app).await;
    let old = app.app.directory.recent().keys.find(SigningAlgorithm::Es256, app.app.now()).unwrap().kid().to_owned();
    let mut form = owner.form("/admin/keys");
    form.iter_mut().filter(|(name, _)| name == "alg").for_each(|(_, value)| *value = "ES256".into());
    assert_eq!(owner.post("/admin/keys", &form).await.path, "/admin/keys?done=rotated");
    let after = published(&app).await;
    assert_eq!(after.len(), before.len() + 1, "published before it signs");
    let page = owner.post("/admin/keys", &form).await;
    assert_eq!(page.status, 422, "one waits already");
    let retire: Vec<(String, String)> = form.iter().filter(|(name, _)| name == "csrf").cloned().chain([("kid".to_owned(), old.clone())]).collect();
    assert_eq!(owner.post("/admin/keys/retire", &retire).await.status, 422, "it still signs");
    app.clock.advance(PUBLISHED_AHEAD);
    let signs = app.app.directory.recent().keys.find(SigningAlgorithm::Es256, app.app.now()).unwrap().kid().to_owned();
    assert!(signs != old && after.contains(&signs));
    assert_eq!(owner.post("/admin/keys/retire", &retire).await.status, 422, "its tokens are out");
    assert!(owner.open("/admin/keys").await.body.contains("Tokens that it signed end by"));
    app.clock.advance(Duration::from_secs(24 * 3_600));
    let owner = desk(&app, Role::Administrator).await;
    assert!(published(&app).await.contains(&old));
    assert!(owner.open("/admin/keys").await.body.contains("No longer needed"));
    let page = owner.press("/admin/keys/retire").await;
    assert_eq!(page.path, "/admin/keys?done=retired");
    assert!(!published(&app).await.contains(&old));
    let auditor = desk(&app, Role::Auditor).await;
    assert!(!auditor.open("/admin/keys").await.has("button.btn-primary"));
    assert_eq!(auditor.post("/admin/keys", &form).await.status, 403);
    assert_eq!(auditor.post("/admin/keys/retire", &retire).await.status, 403);
}

#[test]
fn limits_and_webhooks_are_applied_once_and_exported_masked() {
    let operator = Operator::new();
    let file = "[limits]\nmode = \"count\"\nsends_in_all = 7\n\n[[webhook]]\nurl = \"https://hooks.example.com/x\"\nevents = [\"session.started\"]\nsecret = \"whsec_0123456789abcdef0123\"\n";
    let (done, said) = operator.apply(file);
    assert!(done && said.contains("limits.sends_in_all: usual -> 7") && said.contains("added"), "{said}");
    assert_eq!(operator.apply(file), (true, "Nothing to change.\n".into()));
    let exported = operator.export();
    assert!(exported.contains("sends_in_all = 7") && exported.contains("hooks.example.com") && !exported.contains("whsec_"), "{exported}");
    assert_eq!(operator.apply(&exported), (true, "Nothing to change.\n".into()));
    for (wrong, reason) in [
        ("[limits]\nsends_in_al = 7", "sends_in_al"),
        ("[limits]\nmode = \"off\"", "limits.mode"),
        ("[limits]\nsends_in_all = 2000000000", "limits.sends_in_all"),
        ("[[webhook]]\nurl = \"nowhere\"\nevents = [\"session.started\"]", "https://"),
        ("[[webhook]]\nurl = \"https://hooks.example.com/y\"\nevents = [\"session.begun\"]", "is no event"),
        ("[[webhook]]\nurl = \"https://hooks.example.com/y\"", "events are missing"),
        ("[[webhook]]\nurl = \"https://hooks.example.com/y\"\nevents = [\"session.started\"]\nsecret = \"short\"", "secret"),
    ] {
        let (done, said) = operator.apply(wrong);
        assert!(!done && said.contains(reason), "{wrong}: {said}");
    }
    assert_eq!(operator.export(), exported);
    let (done, said) = operator.apply("[limits]\nmode = \"\"\nsends_in_all = 0");
    assert!(done && said.contains("limits.sends_in_all: 7 -> usual"), "{said}");
}
