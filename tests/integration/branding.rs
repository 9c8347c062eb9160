//! The look: an administrator's colours, logo, links and words, and what everybody else sees of them.

use doorcode::domain::role::Role;

use crate::support::browser::Page;
use crate::support::person::WIDE;
use crate::support::portal::{desk, told};
use crate::support::{Browser, TestApp};

const DRAWING: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><path d=\"M0 0h8v8z\"/></svg>";

/// Sends the form of the page that goes there, with other values and the button that was pressed.
async fn press(browser: &Browser<'_>, action: &str, values: &[(&str, &str)]) -> Page {
    let mut form = browser.form(action);
    form.retain(|(name, _)| values.iter().all(|(own, _)| own != name));
    form.extend(values.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    browser.post(action, &form).await
}

/// Uploads the logo for the day.
async fn upload(browser: &Browser<'_>, file: &[u8]) -> Page {
    let form = browser.form("/admin/branding/logo");
    let token = form.iter().find(|(name, _)| name == "csrf").unwrap().1.clone();
    browser.upload("/admin/branding/logo", &[("csrf", &token), ("at", "light")], file).await
}

/// The stylesheet of the brand on the page that a visitor opens.
async fn stylesheet(app: &TestApp) -> Option<String> {
    let page = app.browser().authorize("").await;
    let sheets = page.attributes("link[rel=stylesheet]", "href");
    sheets.into_iter().find(|href| href.starts_with("/brand/"))
}

#[actix_web::test]
async fn one_colour_reaches_every_visitor_and_can_be_read_by_day_and_by_night() {
    let app = TestApp::with_settings(&WIDE).await;
    assert_eq!(stylesheet(&app).await, None, "the house's own look needs no second stylesheet");
    let owner = desk(&app, Role::Owner).await;
    let page = owner.open("/admin/branding").await;
    assert_eq!(page.headline(), (200, "Branding".into()));
    let page = owner.fill("color", "#FFE030").fill("corners", "large").submit().await;
    assert_eq!(page.text(".note").as_deref(), Some("Saved. It holds from now on."));
    let href = stylesheet(&app).await.unwrap();
    let css = app.get(&href).await;
    assert_eq!(css.header("content-type"), Some("text/css; charset=utf-8"));
    assert!(css.header("cache-control").unwrap().contains("immutable"));
    assert!(css.text.contains("--fill:#ffe030;") && css.text.contains("--on-fill:#18231f;"), "a light colour gets dark words: {}", css.text);
    assert!(css.text.contains("prefers-color-scheme:dark") && css.text.contains("--r2:12px"), "{}", css.text);
    let told = told(&app).await;
    assert!(told.iter().any(|line| line.contains("\"what\":\"branding.color\",\"before\":\"usual\",\"after\":\"#ffe030\"")), "{told:?}");
    let page = owner.open("/admin/branding").await;
    owner.fill("color", "").fill("corners", "small").submit().await;
    assert_eq!(page.value("color").as_deref(), Some("#ffe030"));
    assert_eq!(stylesheet(&app).await, None);
}

#[actix_web::test]
async fn what_is_no_colour_and_no_link_is_said_at_its_field_and_nothing_typed_is_lost() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    owner.open("/admin/branding").await;
    let page = owner.fill("color", "red").fill("terms_url", "javascript:alert(1)").fill("privacy_url", "https://example.com/privacy").submit().await;
    assert_eq!(page.status, 422);
    assert!(page.text("#color-err").unwrap().contains("#0e5a47"));
    assert!(page.text("#terms_url-err").unwrap().contains("https://"));
    assert_eq!(page.value("privacy_url").as_deref(), Some("https://example.com/privacy"));
    let installation = app.app.directory.current().await.unwrap().installation.clone();
    assert_eq!(installation.branding, doorcode::domain::branding::Branding::default());
}

#[actix_web::test]
async fn a_preview_shows_what_is_not_saved_yet() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    owner.open("/admin/branding").await;
    let typed = [("color", "#123456"), ("support_url", "mailto:help@example.com"), ("act", "look")];
    let page = press(&owner, "/admin/branding", &typed).await;
    assert_eq!(page.status, 200);
    let frame = owner.open(&page.attribute(".preview iframe", "src").unwrap()).await;
    assert!(frame.body.contains("/brand/style.css?c=123456"), "{}", frame.body);
    assert!(frame.has("footer a[href='mailto:help@example.com']"));
    assert!(!frame.has("[autofocus]"), "keys go to the form, and not to a page that only looks like one");
    assert_eq!(stylesheet(&app).await, None, "nobody else sees it");
}

#[actix_web::test]
async fn links_stand_at_the_foot_of_the_login_box_help_last() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    owner.open("/admin/branding").await;
    owner.fill("privacy_url", "https://example.com/privacy").fill("support_url", "https://example.com/help").submit().await;
    let page = app.browser().authorize("").await;
    assert_eq!(page.attributes("footer a:not([hreflang])", "href"), ["https://example.com/privacy", "https://example.com/help"]);
}

#[actix_web::test]
async fn a_logo_is_shown_to_everybody_and_is_a_picture_and_nothing_else() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    owner.open("/admin/branding").await;
    let page = upload(&owner, DRAWING.as_bytes()).await;
    assert_eq!(page.text(".note").as_deref(), Some("Saved. It holds from now on."));
    let shown = app.browser().authorize("").await;
    let address = shown.attribute(".plate img.logo", "src").unwrap();
    let logo = app.get(&address).await;
    assert_eq!((logo.status, logo.header("content-type"), logo.text.as_str()), (200, Some("image/svg+xml"), DRAWING));
    let policy = logo.header("content-security-policy").unwrap();
    assert!(policy.contains("default-src 'none'") && policy.contains("sandbox"), "{policy}");
    assert_eq!(logo.header("x-content-type-options"), Some("nosniff"));

    owner.open("/admin/branding").await;
    let active = DRAWING.replace("<path", "<script>alert(1)</script><path");
    let page = upload(&owner, active.as_bytes()).await;
    assert_eq!(page.status, 422);
    assert!(page.text("#file-err").unwrap().contains("script"));
    assert_eq!(app.get(&address).await.status, 200, "the one before stays");

    owner.open("/admin/branding").await;
    owner.press("/admin/branding/logo/remove").await;
    assert_eq!(app.get(&address).await.status, 404);
    assert!(!app.browser().authorize("").await.has("img.logo"));
}

#[actix_web::test]
async fn own_words_are_said_in_their_language_and_ours_come_back() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    let page = owner.open("/admin/branding/texts?in=nl&q=login-title").await;
    assert_eq!(page.headline(), (200, "Texts".into()));
    let place = page.attribute("tbody th a", "href").unwrap();
    let page = owner.open(&place).await;
    assert!(page.text(".bubble").unwrap().starts_with("Inloggen"));
    let page = owner.fill("text", "Welkom { $nobody }").submit().await;
    assert_eq!(page.status, 422);
    assert!(page.text("#text-err").unwrap().contains("$nobody"));
    assert_eq!(page.value("text").as_deref(), Some("Welkom { $nobody }"), "nothing is lost");
    let page = owner.fill("text", "Welkom <thuis>").submit().await;
    assert_eq!(page.text(".note").as_deref(), Some("Saved. It holds from now on."));
    let title = |locale: &'static str| {
        let browser = app.browser();
        async move { browser.authorize(&format!("&ui_locales={locale}")).await.text("h1").unwrap() }
    };
    assert_eq!(title("nl").await, "Welkom <thuis>");
    assert_eq!(title("en").await, "Sign in");
    owner.open(&place).await;
    press(&owner, &place, &[("act", "reset")]).await;
    assert_eq!(title("nl").await, "Inloggen");
    assert_eq!(owner.open("/admin/branding/texts/nl/admin-save").await.status, 404, "the portal keeps its words");
    assert_eq!(owner.open("/admin/branding/texts/xx/login-title").await.status, 404);
}

#[actix_web::test]
async fn an_auditor_looks_and_changes_nothing() {
    let app = TestApp::with_settings(&WIDE).await;
    let auditor = desk(&app, Role::Auditor).await;
    let page = auditor.open("/admin/branding").await;
    assert_eq!(page.status, 200);
    assert!(!page.has(".savebar") && !page.has("input[type=file]"));
    let form = auditor.form("/admin/branding");
    assert_eq!(auditor.post("/admin/branding", &form).await.status, 403);
    assert_eq!(desk(&app, Role::Support).await.open("/admin/branding").await.status, 403);
}

#[actix_web::test]
async fn addresses_of_the_brand_that_no_page_asks_for_are_not_there() {
    let app = TestApp::new().await;
    for odd in ["/brand/style.css", "/brand/style.css?c=red&d=&r=small", "/brand/style.css?c=%00&r=large", "/brand/logo/x", "/brand/logo/%00"] {
        let answer = app.get(odd).await;
        assert_eq!(answer.status, 404, "{odd}");
    }
}
