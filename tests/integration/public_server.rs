//! A server that strangers reach: what development allows is gone.

use doorcode::domain::connection::Countries;

use crate::support::{ALICE, TestApp};

async fn public() -> TestApp {
    let app = TestApp::with_settings(&[("DOORCODE__SERVER__PUBLIC_URL", "https://login.example.com")]).await;
    app.change(|document| document.sms.countries = Countries::All).await;
    app
}

/// Without a provider the outbox took the text: codes and numbers lay in clear in a table that nobody can read.
#[actix_web::test]
async fn without_a_provider_nothing_is_kept_and_nobody_is_told_it_was_sent() {
    let app = public().await;
    assert_eq!(app.start(ALICE).await.error(), (400, "sms_provider_error".into()));
    let mail = serde_json::json!({"client_id": "web", "client_secret": crate::support::SECRET, "connection": "email", "email": "ann@example.com"});
    assert_eq!(app.post_json("/passwordless/start", mail).await.error(), (400, "sms_provider_error".into()));
    assert!(app.outbox_of("").await.is_empty() && app.outbox_of(ALICE).await.is_empty());
    let ready = app.get("/health/ready").await.json();
    assert!(ready["missing"].as_array().unwrap().len() >= 2, "{ready}");
}

/// A data folder that was tried on a developer's machine first brought its demo application along.
#[actix_web::test]
async fn the_demo_and_the_outbox_are_gone() {
    let app = public().await;
    for path in ["/demo", "/dev/outbox", "/dev/outbox.json", "/"] {
        assert_eq!(app.get(path).await.status, 404, "{path}");
    }
    let redirect = "https%3A%2F%2Flogin.example.com%2Fdemo%2Fcallback";
    assert_eq!(app.get(&format!("/authorize?client_id=demo&response_type=code&redirect_uri={redirect}")).await.status, 400);
    app.app
        .store
        .write(|db| {
            doorcode::storage::clients::put(
                db,
                &doorcode::domain::client::Client { id: doorcode::domain::id::ClientId::new("demo"), ..crate::support::spa_client() },
                doorcode::domain::time::UtcTime::from_seconds(0),
            )?;
            crate::support::bump(db)
        })
        .await
        .unwrap();
    doorcode::server::prepare(&app.app).await.unwrap();
    assert!(app.app.directory.current().await.unwrap().client("demo").is_none());
}

#[actix_web::test]
async fn no_country_is_open_until_somebody_opens_it_and_numbers_of_fiction_do_not_count() {
    let app = TestApp::with_settings(&[("DOORCODE__SERVER__PUBLIC_URL", "https://login.example.com")]).await;
    let answer = app.start("+14152345678").await;
    assert!(answer.description().contains("Code: 21408"), "{}", answer.text);
    app.change(|document| document.sms.countries = Countries::All).await;
    assert!(app.start("+447700900123").await.description().contains("Code: 21211"));
}

#[actix_web::test]
async fn cookies_and_headers_are_those_of_https() {
    let app = public().await;
    let callback = "https%3A%2F%2Fapp.example.com%2Fcallback";
    let answer = app.get(&format!("/authorize?client_id=web&response_type=code&redirect_uri={callback}")).await;
    assert_eq!(answer.status, 303);
    let cookie = answer.header("set-cookie").unwrap();
    for part in ["__Host-dc_tx_", "HttpOnly", "Secure", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(answer.header("strict-transport-security").unwrap().starts_with("max-age=63072000"));
}
