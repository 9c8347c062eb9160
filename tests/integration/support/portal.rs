//! Somebody in the portal.

use doorcode::domain::challenge::Recipient;
use doorcode::domain::connection::Secret;
use doorcode::domain::email::EmailAddress;
use doorcode::domain::role::Role;
use doorcode::flow::install::{self, Change, RoleWish, UserChange};

use super::browser::Page;
use super::person::{Totp, recovery_codes, tx};
use super::{Browser, TestApp};

pub const PASSWORD: &str = "violet kettle orbit";

/// Gives somebody an account with a password and a role.
pub async fn employ(app: &TestApp, mail: &str, role: Option<Role>) {
    let snapshot = app.app.directory.current().await.unwrap();
    let user = UserChange {
        addresses: vec![Recipient::Email(EmailAddress::parse(mail).unwrap())],
        name: Some(mail.split('@').next().unwrap().to_owned()),
        password: Some(Secret::new(PASSWORD)),
        role: Some(RoleWish::Exactly(role)),
        metadata: None,
    };
    let change = Change { seen: snapshot.version, installation: snapshot.installation.clone(), clients: vec![], users: vec![user] };
    install::apply(&app.app, change).await.unwrap();
    app.app.directory.changed();
}

/// Signs somebody in at the portal who has only a password: an authenticator app is set up on the way.
pub async fn sign_in(app: &TestApp, browser: &Browser<'_>, mail: &str, page: &str) -> Totp {
    let first = browser.open(page).await;
    assert!(first.path.starts_with("/login?"), "{} {}", first.path, first.body);
    let next = by_password(browser, &first, mail).await;
    assert!(next.path.starts_with("/login/setup?"), "{} {:?}", next.path, next.error());
    let tx = tx(&next);
    let totp = Totp::of(&browser.open(&format!("/login/setup/totp?tx={tx}")).await);
    let codes = browser.fill("code", &totp.code(app)).submit().await;
    assert_eq!(recovery_codes(&codes).len(), 10);
    let last = browser.press("/login/continue").await;
    assert!(last.path.starts_with(page), "{}", last.path);
    totp
}

/// A browser in which somebody with this role is signed in at the portal.
pub async fn desk(app: &TestApp, role: Role) -> Browser<'_> {
    let mail = format!("{}@example.com", role.as_str());
    employ(app, &mail, Some(role)).await;
    let browser = app.browser();
    sign_in(app, &browser, &mail, "/admin").await;
    browser
}

/// Goes from the first page of an attempt to right after the password.
pub async fn by_password(browser: &Browser<'_>, page: &Page, mail: &str) -> Page {
    browser.open(&format!("/login?tx={}&way=password", tx(page))).await;
    let next = browser.fill("email", mail).submit().await;
    assert!(next.has("#password"), "{} {}", next.path, next.body);
    browser.fill("password", PASSWORD).submit().await
}

/// What the audit trail holds, a line an event: kind, who acted, whom it concerns, what was before and after.
pub async fn told(app: &TestApp) -> Vec<String> {
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
