//! People in the portal: found, helped, kept out, let go; and what those who help may not do.

use doorcode::domain::id::UserId;
use doorcode::domain::role::Role;
use doorcode::domain::time::UtcTime;
use doorcode::domain::user::{Origin, User};
use doorcode::storage::accounts;

use crate::support::browser::Page;
use crate::support::person::{ADA, EVE, WIDE, letters_to, link_in, notice, notices, sign_up, whole_account};
use crate::support::portal::{desk, employ};
use crate::support::{ALICE, BOB, Browser, TestApp, minutes};

/// Looks for somebody as the page does.
async fn search(browser: &Browser<'_>, what: &str) -> Page {
    browser.open("/admin/users").await;
    browser.fill("q", what).submit().await
}

/// The page of the person with this mailbox.
async fn page_of(browser: &Browser<'_>, mail: &str) -> Page {
    let page = search(browser, mail).await;
    assert!(page.path.starts_with("/admin/users/"), "{} {:?}", page.path, page.error());
    page
}

async fn changes(app: &TestApp) -> Vec<String> {
    use diesel::prelude::*;
    #[derive(QueryableByName)]
    struct Row {
        #[diesel(sql_type = diesel::sql_types::Text)]
        line: String,
    }
    let text =
        "SELECT kind || ' ' || COALESCE(actor_id, '') || ' ' || COALESCE(account_id, '') || ' ' || COALESCE(changes, '') AS line FROM audit_event";
    app.app.store.read(move |db| Ok(diesel::sql_query(text).load::<Row>(db)?)).await.unwrap().into_iter().map(|row| row.line).collect()
}

#[actix_web::test]
async fn a_person_is_found_by_number_mailbox_id_and_name_and_no_address_stands_in_a_url() {
    let app = TestApp::with_settings(&WIDE).await;
    let (_ada, ..) = whole_account(&app, ADA, ALICE).await;
    let support = desk(&app, Role::Support).await;
    let page = page_of(&support, "ADA@Example.com").await;
    let id = page.path.rsplit('/').next().unwrap().to_owned();
    assert_eq!(page.headline(), (200, "Ada".into()));
    for typed in [ALICE, "(415) 555-0100", "001 415 555 0100", &id, &format!("auth0|{id}")] {
        assert_eq!(search(&support, typed).await.path, format!("/admin/users/{id}"), "{typed}");
    }
    let page = search(&support, " aDa ").await;
    assert_eq!(page.path, "/admin/users?name=ada");
    assert!(page.has(&format!("a[href='/admin/users/{id}']")), "{}", page.body);
    assert!(!page.body.contains(ADA) && !page.body.contains("5550100") && page.body.contains("••• 00"), "masked");
    for nobody in ["eve@example.com", "+14155550199", "0a1b2c3d4e5f0a1b2c3d4e5f"] {
        let page = search(&support, nobody).await;
        assert_eq!((page.status, page.path.as_str()), (422, "/admin/users"), "{nobody}");
        assert_eq!(page.attribute("#q", "value").as_deref(), Some(nobody), "what was typed stays");
    }
    let page = search(&support, "zed").await;
    assert!(page.text("main").unwrap().contains("Nobody fits"));
    assert_eq!(support.open("/admin/users/0a1b2c3d4e5f0a1b2c3d4e5f").await.status, 404);
}

#[actix_web::test]
async fn lists_go_on_from_page_to_page_without_losing_or_repeating_anybody() {
    let app = TestApp::with_settings(&WIDE).await;
    let now = app.app.now();
    app.app
        .store
        .write(move |db| {
            for n in 0..120_u32 {
                let at = UtcTime::from_micros(now.micros() - i64::from(n / 7));
                let name = Some(format!("Émile {:03}", n % 60));
                let id = UserId::new(format!("{n:024x}"));
                let user = User { id, origin: Origin::Import, name, locale: None, blocked_at: None, role: None, created_at: at, updated_at: at };
                accounts::insert(db, &user)?;
            }
            Ok(())
        })
        .await
        .unwrap();
    let auditor = desk(&app, Role::Auditor).await;
    for (first, expected) in [("/admin/users", 121), ("/admin/users?name=%C3%A9mile", 120), ("/admin/users?name=EMILE", 0)] {
        let (mut seen, mut next) = (Vec::new(), Some(first.to_owned()));
        while let Some(path) = next {
            let page = auditor.open(&path).await;
            assert_eq!(page.status, 200, "{path}");
            let html = crate::support::html::parse(&page.body);
            seen.extend(html.select("tbody th a").iter().map(|link| link.attr("href").unwrap()));
            next = page.attribute("a[rel=next]", "href").map(|path| path.replace("&amp;", "&"));
        }
        let mut unique = seen.clone();
        unique.sort_unstable();
        unique.dedup();
        assert_eq!((seen.len(), unique.len()), (expected, expected), "{first}");
    }
    for hostile in ["/admin/users?after=%00'--", "/admin/users?name=%25_%27%22%3Cb%3E", "/admin/users?show=all&after=zzz&name=%F4%8F%BF%BF"] {
        assert_eq!(auditor.open(hostile).await.status, 200, "{hostile}");
    }
}

#[actix_web::test]
async fn addresses_are_masked_until_somebody_who_may_reveals_them_and_that_is_kept() {
    let app = TestApp::with_settings(&WIDE).await;
    let (_ada, ..) = whole_account(&app, ADA, ALICE).await;
    let support = desk(&app, Role::Support).await;
    let page = page_of(&support, ADA).await;
    assert!(!page.body.contains("Show in full"));
    let forged = format!("{}/reveal", page.path);
    let token = page.attribute("[name=csrf]", "value").unwrap();
    assert_eq!(support.post(&forged, &[("csrf".into(), token)]).await.status, 403);

    let owner = desk(&app, Role::Owner).await;
    let page = page_of(&owner, ADA).await;
    assert!(!page.body.contains(ADA) && !page.body.contains("555-0100"));
    let shown = owner.press(&format!("{}/reveal", page.path)).await;
    assert!(shown.body.contains(ADA) && shown.body.contains("+1 415-555-0100"), "{}", shown.body);
    assert!(!owner.open(&page.path).await.body.contains(ADA), "on that answer alone");
    let told = changes(&app).await;
    assert_eq!(told.iter().filter(|line| line.starts_with("addresses.revealed ")).count(), 1, "{told:?}");
    assert!(!told.iter().any(|line| line.contains(ADA) || line.contains("5550100")), "{told:?}");
}

#[actix_web::test]
async fn somebody_who_is_blocked_is_out_everywhere_at_once_until_they_are_let_in_again() {
    let app = TestApp::with_settings(&WIDE).await;
    let (ada, ..) = whole_account(&app, ADA, ALICE).await;
    let tokens = app.api_login(BOB).await;
    assert_eq!(ada.open("/account").await.status, 200);
    let support = desk(&app, Role::Support).await;
    for whom in [ADA, BOB] {
        let page = search(&support, whom).await;
        let page = support.press(&format!("{}/block", page.path)).await;
        assert!(page.path.ends_with("?done=blocked") && page.has(".badge-warn"), "{} {}", page.path, page.body);
    }
    assert!(ada.open("/account").await.path.starts_with("/login?"), "her browser is out");
    let refresh = [("grant_type", "refresh_token"), ("client_id", "web"), ("client_secret", crate::support::SECRET)];
    let refresh = [&refresh[..], &[("refresh_token", tokens["refresh_token"].as_str().unwrap())]].concat();
    assert_eq!(app.post_form("/oauth/token", &refresh).await.error(), (403, "invalid_grant".into()));
    let page = support.open("/admin/users?show=blocked").await;
    assert_eq!(crate::support::html::parse(&page.body).select("tbody tr").len(), 2);

    let page = search(&support, BOB).await;
    support.press(&format!("{}/block", page.path)).await;
    app.clock.advance(minutes(5));
    app.api_login(BOB).await;
    assert_eq!(app.post_form("/oauth/token", &refresh).await.status, 403, "what was taken back stays so");
    let told = changes(&app).await;
    assert!(told.iter().any(|line| line.contains("\"what\":\"blocked\",\"before\":\"true\",\"after\":\"false\"")), "{told:?}");
}

#[actix_web::test]
async fn sessions_end_one_by_one_or_all_together() {
    let app = TestApp::with_settings(&WIDE).await;
    let (ada, ..) = whole_account(&app, ADA, ALICE).await;
    let support = desk(&app, Role::Support).await;
    let page = page_of(&support, ADA).await;
    let path = format!("{}/sessions", page.path);
    let page = support.fill("session", &page.attribute("[name=session]", "value").unwrap()).submit().await;
    assert!(page.path.ends_with("?done=ended"), "{}", page.path);
    assert!(ada.open("/account").await.path.starts_with("/login?"));
    let (token, strange) = (page.attribute("[name=csrf]", "value").unwrap(), "no-such-session".to_owned());
    let page = support.post(&path, &[("csrf".into(), token.clone()), ("session".into(), strange)]).await;
    assert_eq!((page.status, page.path.contains("done=")), (200, false), "nothing was said to have ended");
    let page = support.post(&path, &[("csrf".into(), token), ("all".into(), "1".into())]).await;
    assert!(page.path.ends_with("?done=all-ended"));
}

#[actix_web::test]
async fn a_factor_is_taken_away_by_the_rules_of_the_persons_own_pages_and_they_are_told() {
    let app = TestApp::with_settings(&WIDE).await;
    let (_ada, ..) = whole_account(&app, ADA, ALICE).await;
    let support = desk(&app, Role::Support).await;
    let page = page_of(&support, ADA).await;
    let totp = page.attribute("[name=id]", "value").unwrap();
    let path = format!("{}/factors", page.path);
    let form = |page: &Page, what: &str| {
        let token = page.attribute("[name=csrf]", "value").unwrap();
        [("csrf", token.as_str()), ("what", what), ("id", totp.as_str())].map(|(name, value)| (name.to_owned(), value.to_owned()))
    };
    // R9: signing in by text rests on the app.
    let page = support.post(&path, &form(&page, "totp")).await;
    assert_eq!(page.status, 422);
    assert!(page.text("#summary").unwrap().contains("rests on this second step"), "{:?}", page.text("#summary"));
    assert_eq!(notices(&app, ADA, "A second step was removed").await, 0);
    let page = support.fill("with_phone", "1").submit().await;
    assert!(page.path.ends_with("?done=removed"), "{} {:?}", page.path, page.text("#summary"));
    let mail = notice(&app, ADA, "A second step was removed").await;
    assert!(!mail.contains("127.0.0.1"), "not from where the helper is: {mail}");
    notice(&app, ADA, "Your number was removed").await;
    let told = changes(&app).await;
    assert!(told.iter().any(|line| line.starts_with("user.managed ") && line.contains("\"what\":\"totp\"") && line.contains("\"what\":\"phone\"")));
    // The mailbox stays whatever is asked.
    let page = page_of(&support, ADA).await;
    assert_eq!(support.post(&path, &form(&page, "mailbox")).await.status, 400);
    assert_eq!(support.post(&path, &form(&page, "phone")).await.path, page.path, "nothing left to remove");
}

#[actix_web::test]
async fn a_recovery_sends_a_link_to_the_person_and_shows_the_helper_nothing() {
    let app = TestApp::with_settings(&WIDE).await;
    let ada = app.browser();
    sign_up(&app, &ada, ADA, "Ada").await;
    app.api_login(ALICE).await;
    let support = desk(&app, Role::Support).await;
    let page = page_of(&support, ADA).await;
    let page = support.press(&format!("{}/recovery", page.path)).await;
    assert!(page.path.ends_with("?done=sent"));
    let mail = notice(&app, ADA, "You're invited to Doorcode").await;
    let link = link_in(&app, &mail);
    assert!(!page.body.contains(&link), "nobody but the person has it");
    let stranger = app.browser();
    assert_eq!(stranger.open(&link).await.status, 200);
    let before = letters_to(&app, ADA).await.len();
    stranger.submit().await;
    assert!(stranger.open("/account").await.path.starts_with("/login?"), "the link alone signs nobody in");
    assert_eq!(letters_to(&app, ADA).await.len(), before);
    let page = search(&support, ALICE).await;
    assert!(page.text("main").unwrap().contains("There is no email address that a link could go to"));
    let token = page.attribute("[name=csrf]", "value").unwrap();
    assert_eq!(support.post(&format!("{}/recovery", page.path), &[("csrf".into(), token)]).await.status, 422);
}

#[actix_web::test]
async fn nobody_acts_on_those_who_may_more_nor_blocks_or_deletes_themselves() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    let support = desk(&app, Role::Support).await;
    let page = page_of(&support, "owner@example.com").await;
    let end = page.path[page.path.len() - 6..].to_owned();
    for (what, field) in [("block", ("blocked", "1")), ("sessions", ("all", "1")), ("recovery", ("x", "x")), ("delete", ("end", end.as_str()))] {
        let token = page.attribute("[name=csrf]", "value").unwrap();
        let form = [("csrf".to_owned(), token), (field.0.to_owned(), field.1.to_owned())];
        let answer = support.post(&format!("{}/{what}", page.path), &form).await;
        assert_eq!(answer.status, 422, "{what}");
        assert!(answer.text("#summary").unwrap().contains("may do more than you"), "{what}");
    }
    assert_eq!(owner.open("/admin/users").await.status, 200, "still in");
    let page = page_of(&owner, "owner@example.com").await;
    let answer = owner.press(&format!("{}/block", page.path)).await;
    assert!(answer.status == 422 && answer.text("#summary").unwrap().contains("last owner"), "{:?}", answer.text("#summary"));
    employ(&app, "second@example.com", Some(Role::Owner)).await;
    owner.open(&page.path).await;
    let answer = owner.press(&format!("{}/block", page.path)).await;
    assert!(answer.text("#summary").unwrap().contains("can't do this to yourself"));
    let auditor = desk(&app, Role::Auditor).await;
    let page = page_of(&auditor, "second@example.com").await;
    assert!(!page.body.contains("/block") && !page.body.contains("/factors"), "an auditor looks");
    let other = page_of(&owner, "second@example.com").await;
    let token = page.attribute("[name=csrf]", "value").unwrap_or_default();
    assert_eq!(auditor.post(&format!("{}/block", page.path), &[("csrf".into(), token), ("blocked".into(), "1".into())]).await.status, 403);
    assert_eq!(owner.press(&format!("{}/block", other.path)).await.status, 200, "an owner may block another");
}

#[actix_web::test]
async fn an_account_is_deleted_only_after_the_end_of_its_id_was_typed() {
    let app = TestApp::with_settings(&WIDE).await;
    let ada = app.browser();
    sign_up(&app, &ada, ADA, "Ada").await;
    let eve = app.browser();
    sign_up(&app, &eve, EVE, "Eve").await;
    let support = desk(&app, Role::Support).await;
    let page = page_of(&support, ADA).await;
    let id = page.path.rsplit('/').next().unwrap().to_owned();
    let path = format!("/admin/users/{id}/delete");
    for wrong in ["", "abc", "ffffff0", &id] {
        support.open(&path).await;
        let page = support.fill("end", wrong).submit().await;
        assert!(page.status == 422 && page.has("#end-err"), "{wrong}");
    }
    let page = support.fill("end", &id[18..]).submit().await;
    assert_eq!(page.path, "/admin/users?done=deleted");
    notice(&app, ADA, "Your account was deleted").await;
    assert!(ada.open("/account").await.path.starts_with("/login?"));
    assert_eq!(search(&support, ADA).await.status, 422, "nobody has the address");
    assert_eq!(support.open(&path).await.status, 404);
    assert_eq!(eve.open("/account").await.status, 200, "nobody else went");
    assert!(changes(&app).await.iter().any(|line| line.starts_with("user.managed ") && line.contains("deleted")));
}

#[actix_web::test]
async fn what_was_sent_to_somebody_is_shown_without_body_and_code() {
    let app = TestApp::with_settings(&WIDE).await;
    app.api_login(ALICE).await;
    let code = letters_to(&app, ALICE).await.remove(0).1;
    let support = desk(&app, Role::Support).await;
    let page = search(&support, ALICE).await;
    let table = page.text("table").unwrap();
    assert!(table.contains("••• 00") && table.contains("Signing in") && table.contains("code used"), "{table}");
    assert!(!page.body.contains(&code) && !page.body.contains("5550100"));
}
