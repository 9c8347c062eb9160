//! Pictures, of people who mean well and of those who do not.

use doorcode::domain::client::Client;
use doorcode::domain::client_options::{ClientOptions, SubjectType};

use super::{FIREFOX, sign_in, tokens, userinfo};
use crate::support::browser::Page;
use crate::support::{ALICE, Answer, BOB, Browser, TestApp, claims_of, web_client};

/// A picture of one pixel as an encoder writes it, with a remark about the place.
fn png(width: u32) -> Vec<u8> {
    let chunk = |name: &[u8], content: &[u8]| [&u32::try_from(content.len()).unwrap().to_be_bytes()[..], name, content, &[0; 4]].concat();
    let head = [&width.to_be_bytes()[..], &1_u32.to_be_bytes(), &[8, 0, 0, 0, 0]].concat();
    [&b"\x89PNG\r\n\x1a\n"[..], &chunk(b"IHDR", &head), &chunk(b"tEXt", b"Comment 52.5200 N 13.4050 E"), &chunk(b"IDAT", b"x"), &chunk(b"IEND", b"")]
        .concat()
}

/// Sends a file as a browser does, with the token of the form or another one.
async fn upload(browser: &Browser<'_>, file: &[u8], token: Option<&str>) -> Page {
    browser.open("/account").await;
    let form = browser.form("/account/picture");
    let token = token.map_or_else(|| form.iter().find(|(name, _)| name == "csrf").unwrap().1.clone(), str::to_owned);
    browser.upload("/account/picture", &[("csrf", token.as_str())], file).await
}

#[actix_web::test]
async fn a_picture_is_shown_to_everybody_as_a_picture_and_nothing_else() {
    let app = TestApp::new().await;
    let alice = sign_in(&app, ALICE, FIREFOX).await;
    let page = upload(&alice, &png(1), None).await;
    assert_eq!((page.status, page.path.as_str()), (200, "/account?done=picture-set"), "{}", page.body);
    let first = page.attribute("img.portrait", "src").unwrap();
    let shown = app.get(&first).await;
    let header = |name: &str| shown.header(name).unwrap_or_default().to_owned();
    assert_eq!((shown.status, header("content-type"), header("x-content-type-options")), (200, "image/png".into(), "nosniff".into()));
    assert!(header("content-security-policy").contains("default-src 'none'") && header("cache-control").contains("immutable"));
    assert_eq!(header("cross-origin-resource-policy"), "cross-origin");
    assert!(!shown.text.contains("52.5200"), "what the camera remarked is gone");

    let with_profile = tokens(&app, &alice, "openid+profile").await;
    for claims in [claims_of(with_profile["id_token"].as_str().unwrap()), userinfo(&app, &with_profile).await.json()] {
        assert_eq!(claims["picture"], format!("{}{first}", app.origin));
    }
    let without = tokens(&app, &alice, "openid+phone").await;
    assert!(userinfo(&app, &without).await.json().get("picture").is_none(), "by the scope profile only");
    assert!(app.get("/.well-known/openid-configuration").await.json()["claims_supported"].as_array().unwrap().contains(&"picture".into()));

    // The address names the account, which a client with pairwise subjects must not learn.
    let options = ClientOptions { subject_type: SubjectType::Pairwise, ..ClientOptions::default() };
    app.register(Client { options, ..web_client(&app.app, "web") }).await;
    assert!(userinfo(&app, &with_profile).await.json().get("picture").is_none());
    app.register(web_client(&app.app, "web")).await;

    // The clock stands still, and the second picture has another address all the same.
    let second = upload(&alice, &png(2), None).await.attribute("img.portrait", "src").unwrap();
    assert_ne!(first, second);
    assert_eq!((app.get(&first).await.status, app.get(&second).await.status), (404, 200));
    let page = alice.press("/account/picture/remove").await;
    assert_eq!((page.path.as_str(), page.has("img.portrait")), ("/account?done=picture-removed", false));
    assert_eq!(app.get(&second).await.status, 404);
    assert!(userinfo(&app, &with_profile).await.json().get("picture").is_none());
}

#[actix_web::test]
async fn what_is_no_picture_is_refused_whatever_it_is_called() {
    let app = TestApp::new().await;
    let alice = sign_in(&app, ALICE, FIREFOX).await;
    for (file, words) in [
        (b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".to_vec(), "must be a PNG"),
        (b"<!doctype html><script>alert(1)</script>".to_vec(), "must be a PNG"),
        (b"\x89PNG\r\n\x1a\n<script>alert(1)</script>".to_vec(), "must be a PNG"),
        (b"GIF89a".to_vec(), "must be a PNG"),
        (Vec::new(), "Choose a file"),
        (png(5_000), "wider or higher"),
        ([png(1), vec![0; 256 * 1_024]].concat(), "larger than 256 kB"),
        (vec![0; 3 * 1_024 * 1_024], "larger than 256 kB"),
    ] {
        let page = upload(&alice, &file, None).await;
        assert_eq!(page.status, 422, "{words}");
        assert!(page.error().unwrap().contains(words) && page.text("title").unwrap().starts_with("Error: "), "{words}: {:?}", page.error());
    }
    assert_eq!(upload(&alice, &vec![0; 17 * 1_024 * 1_024], None).await.status, 413, "there is an end to reading");
    assert!(!alice.open("/account").await.has("img.portrait"), "nothing of it was kept");
}

#[actix_web::test]
async fn nobody_sets_or_takes_somebody_elses_picture() {
    let app = TestApp::new().await;
    let alice = sign_in(&app, ALICE, FIREFOX).await;
    let bob = sign_in(&app, BOB, FIREFOX).await;
    let own = upload(&alice, &png(1), None).await.attribute("img.portrait", "src").unwrap();
    alice.open("/account").await;
    let token = alice.form("/account/picture").into_iter().find(|(name, _)| name == "csrf").unwrap().1;
    assert_eq!(upload(&bob, &png(2), Some(&token)).await.status, 403, "a token of somebody else's");
    assert_eq!(upload(&bob, &png(2), Some("")).await.status, 403);
    bob.open("/account").await;
    assert_eq!(bob.post("/account/picture/remove", &[("csrf".into(), token)]).await.status, 403);
    assert_eq!(app.get(&own).await.status, 200, "it is where it was");
    let id = own.trim_start_matches("/picture/").split_once('.').unwrap().0.to_owned();
    for path in [format!("/picture/{id}"), format!("/picture/{id}."), format!("/picture/{id}.0000000000000000"), "/picture/..%2f..%2fx.y".into()] {
        assert_eq!(app.get(&path).await.status, 404, "{path}");
    }
    let stranger = app.http.post(app.url("/account/picture")).header("content-type", "multipart/form-data; boundary=x").body("--x--\r\n");
    let answer = Answer::of(stranger.send().await.unwrap()).await;
    assert_eq!(answer.status, 303, "nothing is read of what a stranger sends");
    assert!(answer.header("location").unwrap().starts_with("/login"));
}
