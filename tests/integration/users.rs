//! People in the portal: found, helped, kept out, let go; and what those who help may not do.

use doorcode::domain::id::UserId;
use doorcode::domain::role::Role;
use doorcode::domain::time::UtcTime;
use doorcode::domain::user::{Origin, User};
use doorcode::storage::accounts;

use crate::support::browser::Page;
use crate::support::person::{ADA, EVE, WIDE, letters_to, link_in, notice, notices, sign_up, whole_account};
use crate::support::portal::{PASSWORD, desk, employ, told};
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
    let told = told(&app).await;
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
    let told = told(&app).await;
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
    let told = told(&app).await;
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
    let mail = notice(&app, ADA, "Get back into Doorcode").await;
    assert!(mail.contains("Somebody who looks after Doorcode started this") && !mail.contains("invited"), "{mail}");
    let link = link_in(&app, &mail);
    assert!(!page.body.contains(&link), "nobody but the person has it");
    let stranger = app.browser();
    assert_eq!(stranger.open(&link).await.headline(), (200, "Get back in".into()));
    stranger.submit().await;
    assert!(stranger.open("/account").await.path.starts_with("/login?"), "the link alone signs nobody in");
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
    assert!(told(&app).await.iter().any(|line| line.starts_with("user.managed ") && line.contains("deleted")));
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

/// Posts a file as the form does.
async fn upload(app: &TestApp, browser: &Browser<'_>, format: &str, file: &str) -> Page {
    let token = browser.open("/admin/users/import").await.attribute("[name=csrf]", "value").unwrap();
    let part = |name: &str, value: &str| format!("--xyz\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
    let head = "--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"users\"\r\nContent-Type: text/plain\r\n\r\n";
    let body = format!("{}{}{head}{file}\r\n--xyz--\r\n", part("csrf", &token), part("format", format));
    let request = app.http.post(app.url("/admin/users/import")).header("cookie", browser.cookie_header());
    let request = request.header("origin", &app.origin).header("content-type", "multipart/form-data; boundary=xyz").body(body);
    let answer = request.send().await.unwrap();
    match answer.headers().get("location").map(|value| value.to_str().unwrap().to_owned()) {
        Some(next) => browser.open(&next).await,
        None => Page { status: answer.status().as_u16(), path: "/admin/users/import".into(), body: answer.text().await.unwrap(), ..Page::default() },
    }
}

#[actix_web::test]
async fn somebody_is_added_with_a_confirmed_number_and_gets_an_invitation() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    owner.open("/admin/users/new").await;
    let page = owner.fill("name", "Ada").submit().await;
    assert!(page.status == 422 && page.text("#summary").unwrap().contains("Enter an email address or a mobile number"));
    let page = owner.fill("email", "not a mailbox").fill("phone", "12").submit().await;
    assert!(page.has("#email-err") && page.has("#phone-err") && page.attribute("#name", "value").as_deref() == Some("Ada"), "nothing is lost");
    let page = owner.fill("email", ADA).fill("phone", ALICE).fill("phone_confirmed", "1").submit().await;
    assert!(page.path.ends_with("?done=made"), "{} {:?}", page.path, page.error());
    assert!(page.text("main").unwrap().contains("not confirmed") && page.text("main").unwrap().contains("Confirmed on"));
    let link = link_in(&app, &notice(&app, ADA, "You're invited to Doorcode").await);
    let ada = app.browser();
    assert_eq!(ada.open(&link).await.status, 200);
    let tokens = app.api_login(ALICE).await;
    let claims = crate::support::claims_of(tokens["id_token"].as_str().unwrap());
    assert!(claims["sub"].as_str().unwrap().ends_with(page.path.trim_start_matches("/admin/users/").split('?').next().unwrap()), "the same account");
    owner.open("/admin/users/new").await;
    let page = owner.fill("phone", ALICE).fill("invite", "").submit().await;
    assert!(page.status == 422 && page.text("#summary").unwrap().contains("There is an account"), "{:?}", page.text("#summary"));
    let support = desk(&app, Role::Support).await;
    assert_eq!(support.open("/admin/users/new").await.status, 403);
    assert_eq!(support.open("/admin/users/import").await.status, 403);
    assert_eq!(support.open("/admin/users/export").await.status, 403);
}

#[actix_web::test]
async fn a_file_is_rehearsed_line_by_line_and_then_imported_whole_or_not_at_all() {
    let app = TestApp::with_settings(&WIDE).await;
    app.api_login(BOB).await;
    let owner = desk(&app, Role::Owner).await;
    let file = format!("name,email,email_verified,phone,phone_verified,shoe\nAda,{ADA},true,{ALICE},true,41\nBob,,,{BOB},true,\nCy,nobody,,,,\n");
    let page = upload(&app, &owner, "csv", &file).await;
    assert_eq!(page.headline(), (200, "What the import would do".into()), "{}", page.body);
    let said = page.text("table").unwrap();
    assert!(said.contains("The column shoe") && said.contains("There is an account already") && said.contains("No email address"), "{said}");
    assert!(page.text(".lead").unwrap().contains("1 account would be made. 1 line has a problem."), "{:?}", page.text(".lead"));
    assert!(app.start(ALICE).await.status == 200, "a rehearsal changes nothing");
    let path = page.path.clone();
    let token = page.attribute("[name=csrf]", "value").unwrap();
    let page = owner.post(&path, &[("csrf".into(), token.clone())]).await;
    assert_eq!(page.path, path, "not as a whole while a line has a problem");
    assert_eq!(search(&owner, ADA).await.status, 422);
    let page = owner.post(&path, &[("csrf".into(), token.clone()), ("good".into(), "1".into())]).await;
    assert_eq!(page.text(".note").as_deref(), Some("1 account was made."));
    let page = owner.post(&path, &[("csrf".into(), token), ("good".into(), "1".into())]).await;
    assert!(page.path.ends_with("?done=gone"), "once");
    app.clock.advance(minutes(5));
    app.api_login(ALICE).await;
    assert_eq!(page_of(&owner, ADA).await.headline(), (200, "Ada".into()));
    // The same file again makes nobody.
    let page = upload(&app, &owner, "csv", &file).await;
    assert!(page.text(".lead").unwrap().starts_with("No account would be made."), "{:?}", page.text(".lead"));
    let told = told(&app).await;
    assert!(told.iter().any(|line| line.starts_with("users.moved ") && line.contains("\"import\"")), "{told:?}");
    assert!(!told.iter().any(|line| line.contains("5550100") || line.contains(ADA)));
}

#[actix_web::test]
async fn people_of_other_systems_keep_their_proven_numbers_and_sign_in_by_text() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    let firebase = format!(r#"{{"users":[{{"localId":"1","phoneNumber":"{ALICE}","displayName":"Ada","passwordHash":"aGk="}}]}}"#);
    let auth0 = format!("{{\"email\":\"{EVE}\",\"email_verified\":true,\"name\":\"Eve\"}}\n");
    let supabase = "id,email,email_confirmed_at,phone,phone_confirmed_at\n1,,,14155550101,2024-01-01\n".to_owned();
    for (format, file) in [("firebase", firebase), ("auth0", auth0), ("supabase", supabase)] {
        let page = upload(&app, &owner, format, &file).await;
        assert!(page.path.starts_with("/admin/users/import/"), "{format} {}", page.body);
        let page = owner.press(&page.path).await;
        assert_eq!(page.text(".note").as_deref(), Some("1 account was made."), "{format}");
    }
    for phone in [ALICE, BOB] {
        app.api_login(phone).await;
        assert!(search(&owner, phone).await.path.starts_with("/admin/users/"));
    }
    assert_eq!(page_of(&owner, EVE).await.headline(), (200, "Eve".into()));
    for (format, file) in [("csv", ""), ("none", "a"), ("auth0", "["), ("firebase", "\u{0}"), ("csv", "name\nAda")] {
        let page = upload(&app, &owner, format, file).await;
        assert!(page.status == 422 || page.text(".lead").unwrap().starts_with("No account would be made."), "{format} {file:?}: {}", page.status);
    }
}

#[actix_web::test]
async fn the_table_of_everybody_reads_back_has_no_formula_and_is_recorded() {
    let app = TestApp::with_settings(&WIDE).await;
    let (ada, ..) = whole_account(&app, ADA, ALICE).await;
    ada.open("/account").await;
    ada.fill("name", "=cmd|'/C calc'!A0").submit().await;
    let owner = desk(&app, Role::Owner).await;
    let token = owner.open("/admin/users/export").await.attribute("[name=csrf]", "value").unwrap();
    let page = owner.post("/admin/users/export", &[("csrf".into(), token)]).await;
    assert_eq!((page.status, page.header("content-type")), (200, Some("text/csv; charset=utf-8")));
    assert!(page.header("content-disposition").unwrap().starts_with("attachment") && page.header("cache-control") == Some("no-store"));
    assert!(page.body.contains("'=cmd|") && !page.body.contains(",=cmd"), "{}", page.body);
    assert!(page.body.contains(ADA) && page.body.contains(ALICE) && page.body.lines().count() == 3, "{}", page.body);
    assert!(told(&app).await.iter().any(|line| line.starts_with("users.moved ") && line.contains("\"export\"")));
    let again = upload(&app, &owner, "csv", &page.body).await;
    assert!(again.text(".lead").unwrap().starts_with("No account would be made. No line has a problem."), "{:?}", again.text(".lead"));
    assert_eq!(owner.post("/admin/users/export", &[]).await.status, 403, "not without the form's token");
}

#[actix_web::test]
async fn lifetimes_bite_for_sessions_that_are_there_and_everybody_is_signed_out_but_whoever_says_so() {
    let app = TestApp::with_settings(&WIDE).await;
    let (ada, ..) = whole_account(&app, ADA, ALICE).await;
    let tokens = app.api_login(BOB).await;
    let owner = desk(&app, Role::Owner).await;
    for wrong in ["0", "31", "-1", "x", "", "1e1"] {
        owner.open("/admin/sessions").await;
        let page = owner.fill("idle_days", wrong).submit().await;
        assert!(page.status == 422 && page.has("#idle_days-err"), "{wrong}");
    }
    owner.open("/admin/sessions").await;
    let page = owner.fill("absolute_days", "2").fill("idle_days", "1").submit().await;
    assert_eq!(page.text(".note").as_deref(), Some("Saved. It holds from now on."), "{}", page.body);
    assert_eq!(ada.open("/account").await.status, 200);
    app.clock.advance(minutes(25 * 60));
    assert!(ada.open("/account").await.path.starts_with("/login?"), "a day unused");

    let eve = app.browser();
    sign_up(&app, &eve, EVE, "Eve").await;
    let owner = app.browser();
    employ(&app, "other@example.com", Some(Role::Owner)).await;
    crate::support::portal::sign_in(&app, &owner, "other@example.com", "/admin/sessions").await;
    owner.open("/admin/sessions/end").await;
    let page = owner.press("/admin/sessions/end").await;
    assert!(page.path.starts_with("/admin/sessions?ended="), "{} {}", page.path, page.body);
    assert!(eve.open("/account").await.path.starts_with("/login?"));
    let refresh = [("grant_type", "refresh_token"), ("client_id", "web"), ("client_secret", crate::support::SECRET)];
    let refresh = [&refresh[..], &[("refresh_token", tokens["refresh_token"].as_str().unwrap())]].concat();
    assert_eq!(app.post_form("/oauth/token", &refresh).await.status, 403);
    assert_eq!(owner.open("/admin/sessions").await.status, 200, "whoever did it goes on");
    let auditor = desk(&app, Role::Auditor).await;
    assert!(!auditor.open("/admin/sessions").await.has("form[action='/admin/sessions'] button"));
    assert_eq!(auditor.open("/admin/sessions/end").await.status, 403);
}

#[actix_web::test]
async fn roles_are_given_and_taken_by_owners_and_bite_at_once() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    let helper = desk(&app, Role::Administrator).await;
    assert_eq!(helper.open("/admin/administrators").await.status, 403, "not even an administrator");
    let id = page_of(&helper, "administrator@example.com").await.path.rsplit('/').next().unwrap().to_owned();
    let own = page_of(&owner, "owner@example.com").await.path.rsplit('/').next().unwrap().to_owned();
    let token = owner.open("/admin/administrators").await.attribute("[name=csrf]", "value").unwrap();
    let form = |person: &str, role: &str| {
        [("csrf", token.as_str()), ("person", person), ("role", role)].map(|(name, value)| (name.to_owned(), value.to_owned()))
    };
    let page = owner.post("/admin/administrators", &form(&own, "none")).await;
    assert!(page.status == 422 && page.text("#summary").unwrap().contains("last owner"));
    let page = owner.post("/admin/administrators", &form(&id, "auditor")).await;
    assert!(page.path.ends_with("?done=set"), "{}", page.path);
    assert_eq!(helper.open("/admin/users").await.status, 200);
    assert_eq!(helper.open("/admin/users/import").await.status, 403, "at once");
    assert!(owner.post("/admin/administrators", &form(&id, "auditor")).await.path.ends_with("?done=same"));
    owner.post("/admin/administrators", &form(&id, "none")).await;
    assert_eq!(helper.open("/admin/users").await.status, 403);
    assert_eq!(owner.post("/admin/administrators", &form(&id, "king")).await.status, 400);
    assert_eq!(owner.post("/admin/administrators", &form("nobody", "owner")).await.status, 404);
    let told = told(&app).await;
    assert!(told.iter().any(|line| line.contains("\"what\":\"role\",\"before\":\"administrator\",\"after\":\"auditor\"")), "{told:?}");

    owner.open("/admin/administrators").await;
    let page = owner.fill("email", "x").submit().await;
    assert!(page.status == 422 && page.has("#email-err") && page.has("#role-err"));
    owner.fill("email", EVE);
    let mut form = owner.form("/admin/administrators/invite");
    form.retain(|(name, _)| name == "csrf");
    form.extend([("email".into(), EVE.into()), ("role".into(), "support".into())]);
    let page = owner.post("/admin/administrators/invite", &form).await;
    assert!(page.path.ends_with("?done=invited"), "{} {:?}", page.path, page.error());
    let mail = notice(&app, EVE, "You're invited to Doorcode").await;
    let link = link_in(&app, &mail);
    assert!(link.starts_with("/setup/"), "{link}");
    let eve = app.browser();
    eve.open(&link).await;
    eve.fill("password", PASSWORD).submit().await;
    let page = owner.open("/admin/administrators").await;
    assert!(page.text("table").unwrap().contains("Not yet: has neither a passkey"), "told what is missing");
    let id = page_of(&owner, EVE).await.path.rsplit('/').next().unwrap().to_owned();
    assert!(page.has(&format!("#role-{id}")), "among those with a role");
}
