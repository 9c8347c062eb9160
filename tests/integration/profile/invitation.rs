//! Inviting people, from the command to the first page of their account.

use doorcode::domain::email::EmailAddress;
use doorcode::domain::factor::LoginMethod;
use doorcode::domain::locale::Locale;
use doorcode::flow::invite::{self, Guest};
use futures_util::future::join_all;

use super::{ANN, FIREFOX, add_mailbox, code_to, mail_about, mailbox, number, owner, sign_in};
use crate::support::operator::Operator;
use crate::support::{ALICE, TestApp, seconds};

fn guest(name: Option<&str>) -> Guest {
    Guest { email: EmailAddress::parse(ANN).unwrap(), name: name.map(str::to_owned), locale: Some(Locale::De) }
}

/// Invites as the command does, and returns the link's path.
async fn invited(app: &TestApp, name: Option<&str>) -> String {
    format!("/invite/{}", invite::invite(&app.app, guest(name)).await.unwrap().secret)
}

async fn with_mail() -> TestApp {
    let app = TestApp::new().await;
    app.change(|document| document.sign_in.methods.push(LoginMethod::EmailCode)).await;
    app
}

#[actix_web::test]
async fn somebody_invited_proves_the_mailbox_and_signs_in_with_it() {
    let app = with_mail().await;
    let link = invited(&app, Some("Ann Example")).await;
    // The mail waits for a server to take it; this one looks by itself.
    app.clock.advance(seconds(16));
    let body = mail_about(&app, ANN, "eingeladen").await;
    assert!(body.contains(&link), "in the language of the account, with the link: {body}");
    assert_eq!(owner(&app, &mailbox(ANN)).await, None, "nobody has proven it");
    let ann = app.browser();
    let page = ann.open(&link).await;
    assert_eq!(page.headline(), (200, "You're invited".into()));
    assert!(page.body.contains("a•••@example.com") && !page.body.contains(ANN), "links are passed on");
    assert_eq!(ann.open(&link).await.status, 200, "looking changes nothing");
    assert_eq!(owner(&app, &mailbox(ANN)).await, None);
    let before = app.outbox_of(ANN).await.len();
    let page = ann.press(&link).await;
    assert_eq!(page.status, 200);
    assert_eq!(page.attribute("#email", "value").as_deref(), Some(ANN), "nothing to type: {}", page.body);
    let user = owner(&app, &mailbox(ANN)).await.unwrap();
    assert_eq!(page.attribute("html", "lang").as_deref(), Some("de"));
    assert_eq!(ann.open("/account").await.headline(), (200, "Sign in".into()), "the link signs nobody in");
    ann.open(&page.path).await;
    ann.submit().await;
    let code = code_to(&app, ANN, before + 1).await;
    let page = ann.fill("code", &code).submit().await;
    assert_eq!((page.status, page.path.as_str()), (200, "/account/security"), "{}", page.body);
    assert_eq!(ann.open("/account").await.attribute("#name", "value").as_deref(), Some("Ann Example"));
    assert_eq!(owner(&app, &mailbox(ANN)).await, Some(user), "the account that was made, and no other");
    assert_eq!(app.browser().open(&link).await.status, 410, "once");
}

#[actix_web::test]
async fn a_link_works_once_also_when_it_is_pressed_many_times_at_once() {
    let app = with_mail().await;
    let link = invited(&app, None).await;
    let browsers: Vec<_> = (0..8).map(|_| app.browser()).collect();
    for browser in &browsers {
        assert_eq!(browser.open(&link).await.status, 200);
    }
    let pages = join_all(browsers.iter().map(|browser| browser.press(&link))).await;
    let let_in = pages.iter().filter(|page| page.path.starts_with("/login")).count();
    let gone = pages.iter().filter(|page| page.status == 410).count();
    assert_eq!((let_in, gone), (1, 7));
    assert!(owner(&app, &mailbox(ANN)).await.is_some());
}

#[actix_web::test]
async fn old_forged_and_replaced_links_do_nothing() {
    let app = with_mail().await;
    let first = invited(&app, None).await;
    let second = invited(&app, Some("Another name")).await;
    let ann = app.browser();
    assert_eq!((ann.open(&first).await.status, ann.open(&second).await.status), (410, 200), "the newest mail's is the one");
    let form = ann.form(&second);
    app.clock.advance(seconds(7 * 24 * 3_600 - 1));
    assert_eq!(ann.open(&second).await.status, 200);
    app.clock.advance(seconds(1));
    assert_eq!((ann.open(&second).await.status, ann.post(&second, &form).await.status), (410, 410), "seven days");
    assert_eq!(ann.open("/invite/x").await.status, 410);
    let third = invited(&app, None).await;
    ann.open(&third).await;
    assert_eq!(ann.post(&third, &form).await.status, 403, "a form of another link's");
    assert_eq!(owner(&app, &mailbox(ANN)).await, None);
    // What is over is forgotten; what works is not.
    doorcode::storage::sweep::run(&app.app.store, app.app.now() + seconds(1)).await.unwrap();
    assert_eq!(ann.open(&third).await.status, 200);
}

#[actix_web::test]
async fn a_mailbox_that_somebody_proved_meanwhile_stays_theirs() {
    let app = with_mail().await;
    let link = invited(&app, None).await;
    let alice = sign_in(&app, ALICE, FIREFOX).await;
    add_mailbox(&app, &alice, ANN).await;
    let page = app.browser();
    page.open(&link).await;
    let page = page.press(&link).await;
    assert_eq!(page.status, 409);
    assert_eq!(owner(&app, &mailbox(ANN)).await, owner(&app, &number(ALICE)).await);
    let again = invite::invite(&app.app, guest(None)).await.unwrap();
    assert!(again.was_there, "the account of whoever has the mailbox");
}

#[test]
fn the_operator_gets_the_link_and_reads_what_is_wrong() {
    let operator = Operator::new();
    let run = |arguments: &[&str]| {
        let output = operator.run(arguments);
        (output.status.success(), String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    let (ok, link, said) = run(&["user", "invite", "--email", ANN, "--name", "Ann", "--locale", "pt-BR"]);
    assert!(ok && link.starts_with("http://localhost:8080/invite/") && link.trim().len() > 60, "{link} {said}");
    let (ok, second, said) = run(&["user", "invite", "--email", ANN]);
    assert!(ok && second != link && said.contains("already"), "{said}");
    assert!(!run(&["user", "invite", "--email", "nonsense"]).0);
    let (ok, _, said) = run(&["user", "invite", "--email", "b@example.com", "--locale", "tlh"]);
    assert!(!ok && said.contains("pt-BR"), "{said}");
}
