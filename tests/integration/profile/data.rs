//! Taking a copy of one's data, and going for good.

use doorcode::domain::id::UserId;
use doorcode::domain::session::Lives;
use doorcode::domain::time::UtcTime;
use doorcode::storage::audit::{self, Stretch};
use doorcode::storage::{accounts, sessions};

use super::{ANN, FIREFOX, SAFARI, add_mailbox, addresses, code_to, mail_about, mailbox, number, owner, sign_in, tokens, userinfo};
use crate::support::{ALICE, BOB, Browser, SECRET, TestApp, claims_of, minutes};

#[actix_web::test]
async fn a_copy_has_everything_about_its_owner_and_no_secret() {
    let app = TestApp::new().await;
    let bob = sign_in(&app, BOB, FIREFOX).await;
    bob.fill("name", "Bob Builder").submit().await;
    let alice = sign_in(&app, ALICE, SAFARI).await;
    alice.fill("name", "Ann Example").submit().await;
    add_mailbox(&app, &alice, ANN).await;
    let own_tokens = tokens(&app, &alice, "openid+offline_access").await;
    alice.open("/account/data").await;
    let page = alice.press("/account/data/export").await;
    assert_eq!((page.status, page.header("content-type"), page.header("cache-control")), (200, Some("application/json"), Some("no-store")));
    assert_eq!(page.header("content-disposition"), Some("attachment; filename=\"account.json\""));
    let copy: serde_json::Value = serde_json::from_str(&page.body).unwrap();
    assert_eq!((copy["account"]["name"].as_str(), copy["account"]["sign_ins"].as_i64()), (Some("Ann Example"), Some(1)));
    let own: Vec<&str> = copy["addresses"].as_array().unwrap().iter().map(|own| own["address"].as_str().unwrap()).collect();
    assert_eq!(own, [ALICE, ANN], "in full: they are hers");
    assert_eq!(copy["sessions"][0]["browser"]["system"], "iPhone");
    assert_eq!(copy["applications_with_tokens"][0]["application"]["client_id"], "web");
    assert!(copy["events"].as_array().unwrap().iter().any(|event| event["kind"] == "email.changed"));
    assert!(copy["events"].as_array().unwrap().iter().any(|event| event["kind"] == "account.exported"), "taking a copy is recorded");
    assert!(!page.body.contains("Bob") && !page.body.contains(BOB));

    // What opens anything, and what applications know a session by.
    let user = owner(&app, &number(ALICE)).await.unwrap();
    let now = app.app.now();
    let session = app.app.store.read(move |db| sessions::of_user(db, &user, &Lives::default(), now)).await.unwrap()[0].signed_in.session.clone();
    let cookie = alice.cookie("dc_session").unwrap().1;
    let index = doorcode::domain::sealed::hex(app.app.keyring.index_of(&number(ALICE)).as_bytes());
    for secret in [session.as_str(), &cookie, &index, own_tokens["refresh_token"].as_str().unwrap(), own_tokens["access_token"].as_str().unwrap()] {
        assert!(!page.body.contains(secret), "{secret}");
    }
    for word in ["sealed", "digest", "seed", "hash", "secret", "credential", "blind"] {
        assert!(!page.body.to_lowercase().contains(word), "{word}");
    }
}

/// Goes through with it.
async fn delete(browser: &Browser<'_>) {
    let page = browser.open("/account/delete").await;
    assert_eq!(page.headline(), (200, "Delete account".into()));
    let page = browser.press("/account/delete").await;
    assert_eq!((page.headline(), page.path.as_str()), ((200, "Your account is deleted".into()), "/account/deleted"));
}

#[actix_web::test]
async fn a_deleted_account_is_gone_everywhere_and_its_mailboxes_are_told() {
    let app = TestApp::new().await;
    let elsewhere = sign_in(&app, ALICE, SAFARI).await;
    let alice = sign_in(&app, ALICE, FIREFOX).await;
    add_mailbox(&app, &alice, ANN).await;
    let user = owner(&app, &number(ALICE)).await.unwrap();
    let held = tokens(&app, &elsewhere, "openid+offline_access").await;
    assert_eq!(alice.open("/account/delete").await.headline().1, "Delete account");
    assert_eq!(owner(&app, &number(ALICE)).await, Some(user.clone()), "a page deletes nothing");
    delete(&alice).await;
    mail_about(&app, ANN, "deleted").await;
    assert!(!addresses(&app, &user).await.iter().any(|_| true));
    assert_eq!((owner(&app, &number(ALICE)).await, owner(&app, &mailbox(ANN)).await), (None, None));
    for browser in [&alice, &elsewhere] {
        assert_eq!(browser.open("/account").await.headline(), (200, "Sign in".into()));
    }
    assert_eq!(userinfo(&app, &held).await.status, 401);
    let form = [
        ("grant_type", "refresh_token"),
        ("client_id", "web"),
        ("client_secret", SECRET),
        ("refresh_token", held["refresh_token"].as_str().unwrap()),
    ];
    assert_eq!(app.post_form("/oauth/token", &form).await.status, 403);

    let all = Stretch { since: UtcTime::from_seconds(0), before: None, limit: 1_000 };
    let id = user.clone();
    let (trail, rows) = app
        .app
        .store
        .read(move |db| {
            Ok((
                audit::of_user(db, &id, &all)?,
                (accounts::find(db, &id)?.is_none(), sessions::of_user(db, &id, &Lives::default(), UtcTime::from_seconds(0))?.len()),
            ))
        })
        .await
        .unwrap();
    assert_eq!(rows, (true, 0));
    assert!(trail.len() > 4, "what happened stays");
    assert!(trail.iter().all(|event| event.detail.is_empty() && event.address.is_none() && event.browser.is_none()), "and names nobody: {trail:?}");
}

#[actix_web::test]
async fn the_same_number_makes_another_account_afterwards() {
    let app = TestApp::new().await;
    let alice = sign_in(&app, ALICE, FIREFOX).await;
    let subject = |tokens: &serde_json::Value| claims_of(tokens["id_token"].as_str().unwrap())["sub"].as_str().unwrap().to_owned();
    let mut known: Vec<String> = vec![subject(&tokens(&app, &alice, "openid").await)];
    let mut accounts: Vec<UserId> = vec![owner(&app, &number(ALICE)).await.unwrap()];
    delete(&alice).await;
    for _ in 0..2 {
        let again = sign_in(&app, ALICE, FIREFOX).await;
        known.push(subject(&tokens(&app, &again, "openid").await));
        accounts.push(owner(&app, &number(ALICE)).await.unwrap());
        assert_eq!(again.open("/account").await.attribute("#name", "value").as_deref(), Some(""));
        delete(&again).await;
    }
    known.sort();
    known.dedup();
    accounts.dedup();
    assert_eq!((known.len(), accounts.len()), (3, 3), "nobody inherits a subject");
}

/// A code was asked for, the account deleted in another browser, and the code typed afterwards: it made a new account with the
/// number of somebody who had just left.
#[actix_web::test]
async fn codes_that_are_on_their_way_stop_working_with_the_account() {
    let app = TestApp::new().await;
    let alice = sign_in(&app, ALICE, FIREFOX).await;
    let elsewhere = app.browser();
    app.clock.advance(minutes(2));
    elsewhere.authorize("").await;
    elsewhere.fill("phone", ALICE).submit().await;
    let code = code_to(&app, ALICE, 2).await;
    alice.open("/account/email").await;
    alice.fill("email", ANN).submit().await;
    let bind = code_to(&app, ANN, 1).await;
    let kept = alice.cookie("dc_session").unwrap();
    let form = alice.form("/account/email/code");
    delete(&alice).await;
    assert_eq!(elsewhere.fill("code", &code).submit().await.left_for, None);
    assert_eq!(owner(&app, &number(ALICE)).await, None);
    // The old cookie, with all that the page had.
    alice.set_cookie(&kept.0, &kept.1);
    let form: Vec<(String, String)> =
        form.into_iter().map(|(name, value)| if name == "code" { (name, bind.clone()) } else { (name, value) }).collect();
    assert_eq!(alice.post("/account/email/code", &form).await.headline(), (200, "Sign in".into()));
    assert_eq!(owner(&app, &mailbox(ANN)).await, None);
}
