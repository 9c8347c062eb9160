//! The portal's logs and figures: what support reads of messages, what an auditor reads of everybody, and what shows when
//! somebody writes over it.

use diesel::prelude::*;
use doorcode::domain::audit_chain::Flaw;
use doorcode::domain::event::EventKind;
use doorcode::domain::id::MessageId;
use doorcode::domain::message::{Bill, ErrorClass, MessageState};
use doorcode::domain::role::Role;
use doorcode::flow::seal::{self, Depth, Report};
use doorcode::storage::messages::{self, News};
use doorcode::storage::{audit, message_log, sweep};

use crate::support::person::{WIDE, sign_up};
use crate::support::portal::{desk, told};
use crate::support::{ALICE, BOB, Browser, TestApp, minutes, seconds};

const DAY: u64 = 24 * 60;

async fn run(app: &TestApp, statement: &'static str) -> usize {
    app.app.store.write(move |db| Ok(diesel::sql_query(statement).execute(db)?)).await.unwrap()
}

async fn logged(app: &TestApp) -> Vec<message_log::Logged> {
    app.app.store.read(|db| message_log::list(db, &message_log::Filter::default(), 9)).await.unwrap()
}

/// Seals what is old enough and looks at all of it. The server's own worker may have been faster.
async fn sealed(app: &TestApp) -> Report {
    app.clock.advance(seconds(61));
    seal::seal_due(&app.app.store, &app.app.keyring, app.app.now()).await.unwrap();
    seal::verify(&app.app.store, &app.app.keyring, Depth::Whole).await.unwrap()
}

async fn look(app: &TestApp) -> Option<Flaw> {
    seal::verify(&app.app.store, &app.app.keyring, Depth::Whole).await.unwrap().broken.map(|(_, _, flaw)| flaw)
}

async fn post(browser: &Browser<'_>, action: &str) -> crate::support::browser::Page {
    browser.post(action, &browser.form(action)).await
}

#[actix_web::test]
async fn support_sees_what_became_of_a_text_and_never_its_number() {
    let app = TestApp::with_settings(&WIDE).await;
    app.api_login(ALICE).await;
    let support = desk(&app, Role::Support).await;
    let page = support.open("/admin/logs/messages?channel=sms").await;
    assert_eq!(page.headline(), (200, "Delivery log".into()));
    let row = page.text("tbody tr").unwrap();
    assert!(row.contains("••• 00") && row.contains("Delivered") && row.contains("Northwind") && row.contains("Yes"), "{row}");
    assert!(!page.body.contains("4155550100") && !page.body.contains("415555"));
    assert_eq!(support.open("/admin/logs/messages?channel=sms&country=GB").await.text(".empty").as_deref(), Some("No message fits this filter."));
    assert!(support.open("/admin/logs/messages?channel=sms&country=US&state=delivered&app=web").await.has("tbody tr"));
    let page = support.open(&page.attribute("tbody tr a", "href").unwrap()).await;
    assert_eq!(page.headline(), (200, "Message".into()));
    assert!(page.text(".way").unwrap().contains("Waiting") && page.text(".way").unwrap().contains("Delivered"));
    assert!(!page.body.contains("4155550100"));
}

#[actix_web::test]
async fn the_messages_to_a_number_are_found_by_all_of_it_and_shown_in_full_to_those_who_may() {
    let app = TestApp::with_settings(&WIDE).await;
    app.api_login(ALICE).await;
    app.start(BOB).await;
    app.last_code_to(BOB).await;
    let support = desk(&app, Role::Support).await;
    support.open("/admin/logs/messages").await;
    let page = support.fill("q", " +1 (415) 555-0100 ").submit().await;
    assert_eq!((page.status, page.path.as_str()), (200, "/admin/logs/messages"), "a number stands in no URL");
    assert_eq!(page.body.matches("<th scope=\"row\">").count(), 1, "{}", page.body);
    assert!(page.text("tbody tr").unwrap().contains("••• 00"));
    let one = page.attribute("tbody tr a", "href").unwrap();
    let page = support.fill("q", "0049 30 901820").submit().await;
    assert_eq!(page.status, 422);
    assert!(page.text("#q-err").is_some() && !page.has("tbody tr"));
    for (typed, words) in [("Ada", "the whole number"), ("+1 415", "the whole number"), ("nobody@example.com", "No message went there")] {
        support.open("/admin/logs/messages").await;
        let page = support.fill("q", typed).submit().await;
        assert!(page.status == 422 && page.text("#q-err").is_some_and(|said| said.contains(words)), "{typed}: {:?}", page.text("#q-err"));
    }
    for hostile in ["%", "\0", "'; DROP TABLE message; --", "\"><script>alert(1)</script>", &"9".repeat(5_000)] {
        support.open("/admin/logs/messages").await;
        let page = support.fill("q", hostile).submit().await;
        assert!(page.status < 500 && !page.body.contains("<script>alert"), "{hostile}: {}", page.status);
    }
    let page = support.open(&one).await;
    let reveal = format!("{one}/reveal");
    assert!(!page.has(&format!("form[action='{reveal}']")));
    let token = support.open("/admin/logs/messages").await.attribute("[name=csrf]", "value").unwrap();
    assert_eq!(support.post(&reveal, &[("csrf".into(), token)]).await.status, 403, "helpers see it masked");

    let owner = desk(&app, Role::Owner).await;
    let page = owner.open(&one).await;
    assert!(!page.body.contains("415 555") && !page.body.contains("415-555"));
    let page = owner.press(&reveal).await;
    assert!(page.text(".facts").unwrap().contains("+1 415"), "{}", page.body);
    assert!(!owner.open(&one).await.body.contains("+1 415"), "on that answer alone");
    let told = told(&app).await;
    assert!(told.iter().any(|line| line.starts_with("addresses.revealed ")) && !told.concat().contains("5550100"), "{told:?}");
    let token = owner.open(&one).await.attribute("[name=csrf]", "value").unwrap();
    assert_eq!(owner.post("/admin/logs/messages/msg_nobody/reveal", &[("csrf".into(), token)]).await.status, 404);
}

/// Challenges are forgotten after a day; the log is kept for ninety.
#[actix_web::test]
async fn that_a_code_was_entered_outlives_its_challenge_and_is_told_of_the_last_text() {
    let app = TestApp::with_settings(&WIDE).await;
    app.api_login(ALICE).await;
    app.clock.advance(seconds(1));
    app.start(BOB).await;
    app.last_code_to(BOB).await;
    app.clock.advance(minutes(2 * DAY));
    sweep::run(&app.app.store, app.app.now()).await.unwrap();
    let left = app.app.store.read(|db| Ok(diesel::sql_query("SELECT 1 FROM challenge").execute(db)?)).await.unwrap();
    assert_eq!(left, 0);
    let entered: Vec<bool> = logged(&app).await.iter().map(|own| own.entered_at.is_some()).collect();
    assert_eq!(entered, [false, true]);
}

#[actix_web::test]
async fn what_the_provider_calls_back_is_kept_with_its_time_its_parts_and_its_price() {
    let app = TestApp::with_settings(&WIDE).await;
    app.start(ALICE).await;
    app.last_code_to(ALICE).await;
    run(&app, "UPDATE message SET state = 'accepted', state_rank = 3, provider_id = 'SM1', trail = ''").await;
    let id = logged(&app).await.remove(0).id;
    let tell = |state, error, bill| {
        let (id, now): (MessageId, _) = (id.clone(), app.app.now());
        app.app.store.write(move |db| messages::advance(db, &id, &News { provider_id: "SM1", state, error, bill }, now))
    };
    assert!(tell(MessageState::Sent, None, Bill { segments: Some(2), price: None }).await.unwrap());
    app.clock.advance(seconds(5));
    assert!(tell(MessageState::Undelivered, Some((ErrorClass::Temporary, "30003")), Bill::default()).await.unwrap());
    // The price is told last, with a state that is not new.
    assert!(!tell(MessageState::Undelivered, None, Bill { segments: None, price: Some("0.0075 USD".into()) }).await.unwrap());
    let support = desk(&app, Role::Support).await;
    let page = support.open(&format!("/admin/logs/messages/{id}")).await;
    let (facts, way) = (page.text(".facts").unwrap(), page.text(".way").unwrap());
    assert!(facts.contains("0.0075 USD") && facts.contains("Not delivered"), "{facts}");
    assert!(page.text(".note").unwrap().contains("off or out of reach"), "in words");
    let (sent, lost) = (way.find("Handed to the carrier").unwrap(), way.find("Not delivered").unwrap());
    assert!(sent < lost && way.contains("30003"), "{way}");
    assert!(facts.contains("Parts 2") || facts.contains("Parts2"), "{facts}");
}

#[actix_web::test]
async fn a_filter_that_is_not_on_offer_is_said_at_its_field() {
    let app = TestApp::with_settings(&WIDE).await;
    let auditor = desk(&app, Role::Auditor).await;
    for (page, field) in [
        ("/admin/logs/messages?from=yesterday", "from"),
        ("/admin/logs/messages?to=2026-13-01", "to"),
        ("/admin/logs/messages?state=%22%3E%3Cscript%3E", "state"),
        ("/admin/logs?from=1e9", "from"),
        ("/admin/logs?kind=x%00y", "kind"),
    ] {
        let shown = auditor.open(page).await;
        assert_eq!(shown.status, 422, "{page}");
        assert!(shown.has(&format!("#{field}-err")) && !shown.body.contains("\"><script>"), "{page}: {}", shown.body);
    }
    for page in [
        "/admin/logs?before=x.y",
        "/admin/logs?before=99999999999999999999.a",
        "/admin/logs/messages?before=%27%20OR%201%3D1",
        "/admin/logs/conversion?period=x&by=%00",
    ] {
        assert_eq!(auditor.open(page).await.status, 200, "{page}");
    }
    assert_eq!(auditor.open("/admin/logs/messages/msg_%3Cb%3E").await.status, 404);
    assert_eq!(auditor.open("/admin/logs?from=a&from=b").await.status, 400);
}

#[actix_web::test]
async fn nobody_reads_a_log_without_a_role_and_whoever_takes_a_copy_is_written_down() {
    let app = TestApp::with_settings(&WIDE).await;
    let stranger = app.browser();
    for page in ["/admin", "/admin/logs", "/admin/logs/messages", "/admin/logs/conversion", "/admin/logs/conversion.csv"] {
        assert!(stranger.open(page).await.path.starts_with("/login?"), "{page}");
    }
    app.api_login(ALICE).await;
    let auditor = desk(&app, Role::Auditor).await;
    auditor.open("/admin/logs/messages?channel=sms").await;
    let file = post(&auditor, "/admin/logs/messages/export").await;
    assert_eq!(file.header("content-disposition"), Some("attachment; filename=\"messages.csv\""));
    let lines: Vec<&str> = file.body.lines().collect();
    assert!(lines.len() == 2 && lines[1].contains(",sms,••• 00,US,web,sign_in,delivered,"), "{lines:?}");
    assert!(!file.body.contains("4155550100"));
    auditor.open("/admin/logs").await;
    let mut form = auditor.form("/admin/logs/export");
    form.iter_mut().filter(|(name, _)| name == "format").for_each(|(_, value)| *value = "jsonl".into());
    let file = auditor.post("/admin/logs/export", &form).await;
    let first: serde_json::Value = serde_json::from_str(file.body.lines().next().unwrap()).unwrap();
    assert_eq!((first["kind"].as_str(), first["target"].as_str()), (Some("log.exported"), Some("log messages")));
    assert_eq!(first["changes"][0]["after"].as_str(), Some("channel=sms"));
    let mut forged = form.clone();
    forged.iter_mut().filter(|(name, _)| name == "csrf").for_each(|(_, value)| *value = "x".into());
    assert_eq!(auditor.post("/admin/logs/export", &forged).await.status, 403);
    assert_eq!(app.app.store.read(|db| audit::count(db, EventKind::LogExported)).await.unwrap(), 2);
}

#[actix_web::test]
async fn the_audit_log_says_who_changed_what_from_what_to_what() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    owner.open("/admin/mfa").await;
    owner.fill("policy", "required").submit().await;
    let auditor = desk(&app, Role::Auditor).await;
    let page = auditor.open("/admin/logs?kind=installation.changed").await;
    let row = page.text("tbody").unwrap();
    assert!(row.contains("owner") && row.contains("Settings were changed") && row.contains("mfa.policy"), "{row}");
    assert_eq!((page.text(".changes del").as_deref(), page.text(".changes ins").as_deref()), (Some("optional"), Some("required")));
    // One person's events, found by an address that no URL holds.
    let found = auditor.fill("who", "owner@example.com").submit().await;
    assert!(found.path.starts_with("/admin/logs?person=") && !found.path.contains("example.com"), "{}", found.path);
    assert!(found.text(".note").unwrap().contains("owner") && found.text("tbody").unwrap().contains("mfa.policy"));
    assert!(!found.text("tbody").unwrap().contains("auditor"));
    auditor.open("/admin/logs").await;
    let nobody = auditor.fill("who", "nobody@example.com").submit().await;
    assert_eq!((nobody.status, nobody.has("#who-err")), (422, true));
}

#[actix_web::test]
async fn older_events_follow_page_by_page_without_gap_or_repeat() {
    let app = TestApp::with_settings(&WIDE).await;
    for at in 0..4 {
        app.api_login(ALICE).await;
        app.clock.advance(seconds(600 + at));
    }
    run(
        &app,
        "INSERT INTO audit_event (id, at, kind, detail) SELECT a.id || b.id || c.id, a.at, 'code.wrong', '' FROM audit_event a, audit_event b, audit_event c",
    )
    .await;
    let auditor = desk(&app, Role::Auditor).await;
    let all: i64 = app.app.store.read(|db| audit::count(db, EventKind::CodeWrong)).await.unwrap();
    assert!(all > 120, "{all}");
    let (mut next, mut seen) = (Some("/admin/logs?kind=code.wrong".to_owned()), 0);
    while let Some(path) = next {
        let page = auditor.open(&path).await;
        seen += page.body.matches("<tr>").count() - 1;
        next = page.attribute(".under a", "href");
    }
    assert_eq!(i64::try_from(seen).unwrap(), all);
}

#[actix_web::test]
async fn whoever_writes_over_the_trail_shows_on_the_page() {
    let app = TestApp::with_settings(&WIDE).await;
    app.api_login(ALICE).await;
    let first = sealed(&app).await;
    assert!(first.broken.is_none() && first.events > 2 && first.links == 1, "{first:?}");
    app.api_login(BOB).await;
    let report = sealed(&app).await;
    assert!(report.broken.is_none() && report.links == 2 && report.events > first.events, "{report:?}");
    let auditor = desk(&app, Role::Auditor).await;
    let page = auditor.open("/admin/logs").await;
    assert!(page.text(".check").unwrap().contains("Sealed and intact up to") && !page.has(".is-broken"));

    assert_eq!(run(&app, "UPDATE audit_event SET detail = 'email' WHERE kind = 'session.started' AND id = (SELECT MIN(id) FROM audit_event WHERE kind = 'session.started')").await, 1);
    assert!(matches!(look(&app).await, Some(Flaw::Changed(_))));
    let page = auditor.open("/admin/logs?check=all").await;
    assert!(page.has(".is-broken") && page.text(".check").unwrap().contains("was changed"));
    assert!(auditor.open("/admin").await.text("main").unwrap().contains("The audit log isn't as it was written."));
    run(&app, "UPDATE audit_event SET detail = 'sms' WHERE kind = 'session.started' AND id = (SELECT MIN(id) FROM audit_event WHERE kind = 'session.started')").await;
    assert_eq!(look(&app).await, None, "as it was");

    run(&app, "DELETE FROM audit_event WHERE id = (SELECT MIN(id) FROM audit_event)").await;
    assert_eq!(look(&app).await, Some(Flaw::Missing(1)));
}

#[actix_web::test]
async fn a_link_that_is_taken_out_or_made_without_the_key_shows() {
    let app = TestApp::with_settings(&WIDE).await;
    for phone in [ALICE, BOB] {
        app.api_login(phone).await;
        sealed(&app).await;
    }
    run(&app, "INSERT INTO audit_event (id, at, kind, detail) SELECT 'zz', until_at, 'code.wrong', '' FROM audit_seal WHERE seq = 1").await;
    assert!(matches!(look(&app).await, Some(Flaw::Added(_))), "backdated, under the second link");
    run(&app, "DELETE FROM audit_event WHERE id = 'zz'").await;
    assert_eq!(look(&app).await, None);
    run(&app, "DELETE FROM audit_seal WHERE seq = 1").await;
    assert_eq!(look(&app).await, Some(Flaw::Link), "the first link is gone");
}

#[actix_web::test]
async fn two_nodes_that_seal_at_once_make_one_chain() {
    let app = TestApp::with_settings(&WIDE).await;
    run(&app, "INSERT INTO audit_event (id, at, kind, detail) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1203) SELECT 'e' || i, 5, 'code.wrong', '' FROM n").await;
    let seal = || seal::seal_due(&app.app.store, &app.app.keyring, app.app.now());
    let done = tokio::join!(seal(), seal(), seal());
    assert!(done.0.is_ok() && done.1.is_ok() && done.2.is_ok());
    seal().await.unwrap();
    let report = seal::verify(&app.app.store, &app.app.keyring, Depth::Whole).await.unwrap();
    assert!(report.broken.is_none(), "{report:?}");
    assert_eq!((report.events, report.links), (1203, 3));
}

/// Deleting for age is the server's own business; the same from outside is not.
#[actix_web::test]
async fn events_that_are_swept_for_their_age_are_not_missed() {
    let app = TestApp::with_settings(&WIDE).await;
    for phone in [ALICE, BOB] {
        app.api_login(phone).await;
        sealed(&app).await;
        app.clock.advance(minutes(DAY));
    }
    let older_than = app.app.now() - minutes(DAY + 60);
    let swept = seal::sweep(&app.app.store, &app.app.keyring, older_than).await.unwrap();
    assert!(swept > 2, "the first link's");
    let report = seal::verify(&app.app.store, &app.app.keyring, Depth::Whole).await.unwrap();
    assert!(report.broken.is_none() && report.links == 2, "{report:?}");
    run(&app, "DELETE FROM audit_event").await;
    assert!(matches!(look(&app).await, Some(Flaw::Missing(_))), "the second link's were not swept");
    run(&app, "UPDATE audit_seal SET swept = (SELECT swept FROM audit_seal WHERE seq = 1) WHERE seq = 2").await;
    assert_eq!(look(&app).await, Some(Flaw::Link), "nobody makes a mark without the key");
}

/// What is personal leaves the trail with its owner; that must not read as tampering.
#[actix_web::test]
async fn a_deleted_account_leaves_the_chain_whole() {
    let app = TestApp::with_settings(&WIDE).await;
    let ada = app.browser();
    sign_up(&app, &ada, "ada@example.com", "Ada").await;
    assert!(sealed(&app).await.events > 0);
    let user =
        app.app.store.read(|db| Ok(diesel::sql_query("SELECT account_id AS id FROM audit_event WHERE account_id IS NOT NULL").load::<Id>(db)?)).await;
    let id = doorcode::domain::id::UserId::new(user.unwrap().remove(0).id);
    let now = app.app.now();
    let gone = id.clone();
    app.app.store.write(move |db| doorcode::storage::leaving::forget(db, &gone, now)).await.unwrap();
    assert!(matches!(look(&app).await, Some(Flaw::Changed(_))), "details are gone and nobody was deleted");
    let deletion = doorcode::domain::event::Event {
        at: now,
        kind: EventKind::AccountDeleted,
        user: Some(id),
        client: None,
        detail: String::new(),
        address: None,
        request: None,
        browser: None,
    };
    app.app.store.write(move |db| audit::insert(db, "ff00", &deletion)).await.unwrap();
    assert_eq!(look(&app).await, None);
    assert!(sealed(&app).await.broken.is_none());
}

#[derive(QueryableByName)]
struct Id {
    #[diesel(sql_type = diesel::sql_types::Text)]
    id: String,
}

#[actix_web::test]
async fn conversion_counts_what_was_asked_for_sent_and_entered() {
    let app = TestApp::with_settings(&WIDE).await;
    for at in 0..20 {
        let phone = crate::support::number(at);
        if at % 4 == 0 {
            app.start(&phone).await;
        } else {
            app.api_login(&phone).await;
        }
    }
    let auditor = desk(&app, Role::Auditor).await;
    let page = auditor.open("/admin/logs/conversion?period=day&by=country").await;
    assert_eq!(page.headline(), (200, "Conversion".into()));
    let table = page.text("#rows").unwrap();
    assert!(table.contains("20") && table.contains("15") && table.contains("75"), "{table}");
    assert!(page.has("svg[role=img]"));
    let file = auditor.open("/admin/logs/conversion.csv?period=week&by=app").await;
    assert!(file.body.contains("Northwind,20,20,20,15\r\n"), "{}", file.body);
    // The same, once the challenges are gone.
    app.clock.advance(minutes(2 * DAY));
    sweep::run(&app.app.store, app.app.now()).await.unwrap();
    let support = desk(&app, Role::Support).await;
    let file = support.open("/admin/logs/conversion.csv?period=week&by=app").await;
    assert!(file.body.contains("Northwind,20,20,20,15\r\n"), "{}", file.body);
}

#[actix_web::test]
async fn the_overview_says_what_is_left_and_leads_nobody_where_they_may_not_go() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    let page = owner.open("/admin").await;
    assert_eq!(page.headline(), (200, "Overview".into()));
    let main = page.text("main").unwrap();
    assert!(main.contains("Texts stay in the local outbox") && main.contains("Connect an SMS provider"), "{main}");
    assert!(page.has("main a[href=\"/admin/sms\"]"));
    let support = desk(&app, Role::Support).await;
    let page = support.open("/admin").await;
    assert!(page.text("main").unwrap().contains("Connect an SMS provider") && !page.has("main a[href=\"/admin/sms\"]"));
}

#[test]
fn check_looks_at_the_trail_and_leaves_an_empty_folder_empty() {
    let operator = crate::support::operator::Operator::new();
    let first = operator.run(&["check"]);
    assert!(first.status.success(), "{first:?}");
    assert!(String::from_utf8_lossy(&first.stdout).contains("was not looked at"));
    assert!(operator.apply("[[user]]\nemail = \"owner@example.com\"\nrole = \"owner\"\n").0);
    let second = operator.run(&["check"]);
    assert!(second.status.success() && String::from_utf8_lossy(&second.stdout).contains("holds no link yet"), "{second:?}");
}
