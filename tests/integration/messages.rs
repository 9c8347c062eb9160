//! The SMS connection and the e-mail connection in the portal: what administrators set there, and what people get.

use doorcode::domain::connection::{Countries, SmsProvider, SmsSource};
use doorcode::domain::factor::LoginMethod;
use doorcode::domain::installation::Installation;
use doorcode::domain::mail_server::MailProvider;
use doorcode::domain::phone::Region;
use doorcode::domain::price::Price;
use doorcode::domain::role::Role;

use crate::support::browser::Page;
use crate::support::person::WIDE;
use crate::support::portal::desk;
use crate::support::smtp::FakeSmtp;
use crate::support::twilio::{FakeTwilio, Mode};
use crate::support::{ALICE, Browser, TestApp, minutes};

const SID: &str = "AC00000000000000000000000000000001";
const TOKEN: &str = "0123456789abcdef0123456789abcdef";

async fn installation(app: &TestApp) -> Installation {
    app.app.directory.current().await.unwrap().installation.clone()
}

async fn audited(app: &TestApp) -> String {
    use diesel::prelude::*;
    #[derive(QueryableByName)]
    struct Row {
        #[diesel(sql_type = diesel::sql_types::Text)]
        changes: String,
    }
    let read = app.app.store.read(|db| Ok(diesel::sql_query("SELECT changes FROM audit_event WHERE changes IS NOT NULL").load::<Row>(db)?));
    read.await.unwrap().into_iter().map(|row| row.changes).collect::<Vec<_>>().join("\n")
}

/// Presses a button of a form, with what is filled in over what the page has.
async fn press(browser: &Browser<'_>, action: &str, filled: &[(&str, &str)]) -> Page {
    let mut form = browser.form(action);
    for (name, value) in filled {
        form.retain(|(own, _)| own != name);
        form.push(((*name).to_owned(), (*value).to_owned()));
    }
    browser.post(action, &form).await
}

#[actix_web::test]
async fn twilio_is_connected_on_the_page_and_its_token_never_comes_back() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    let page = owner.open("/admin/sms").await;
    assert_eq!(page.headline(), (200, "SMS connection".into()));
    let page =
        press(&owner, "/admin/sms", &[("provider", "twilio"), ("account_sid", SID), ("auth_token", TOKEN), ("from", "+1 (500) 555-0006")]).await;
    assert_eq!(page.text(".note").as_deref(), Some("Saved. It holds from now on."), "{:?}", page.error());
    let own = installation(&app).await.sms;
    let account = own.twilio.unwrap();
    assert_eq!((own.provider, account.auth_token.expose(), account.source), (SmsProvider::Twilio, TOKEN, SmsSource::From("+15005550006".into())));
    assert!(!page.body.contains(TOKEN), "the page never shows it");
    assert!(page.text("#auth_token-hint").unwrap().contains("Leave empty to keep it"));
    let told = audited(&app).await;
    assert!(told.contains("sms.twilio") && !told.contains(TOKEN) && !told.contains(SID), "{told}");

    let page = press(&owner, "/admin/sms", &[("source", "service"), ("service", "MG00000000000000000000000000000001")]).await;
    assert_eq!(page.status, 200, "{:?}", page.error());
    let account = installation(&app).await.sms.twilio.unwrap();
    assert_eq!(account.auth_token.expose(), TOKEN, "left empty, it stays");
    assert_eq!(account.source, SmsSource::MessagingServiceSid("MG00000000000000000000000000000001".into()));

    let page = press(&owner, "/admin/sms", &[("account_sid", "AC00000000000000000000000000000002")]).await;
    assert_eq!(page.status, 422);
    assert!(page.text("#auth_token-err").unwrap().contains("Auth Token of this account"), "another account has another token");
    assert_eq!(installation(&app).await.sms.twilio.unwrap().account_sid, SID);
}

#[actix_web::test]
async fn what_is_wrong_is_said_at_the_field_and_nothing_typed_is_lost_but_secrets() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Administrator).await;
    owner.open("/admin/sms").await;
    let message = "Hello\n{% include 'x' %}{{ code }}";
    let wrong = [
        ("provider", "twilio"),
        ("account_sid", "nonsense"),
        ("auth_token", TOKEN),
        ("from", "<script>"),
        ("message", message),
        ("code_length", "four"),
        ("life", "601"),
        ("tries", "0"),
    ];
    let page = press(&owner, "/admin/sms", &wrong).await;
    assert_eq!(page.status, 422);
    assert!(page.text("title").unwrap().starts_with("Error: "));
    for (field, words) in [
        ("account_sid", "starts with AC"),
        ("from", "short code"),
        ("message", "Line 2: the tag include can't be used here."),
        ("code_length", "6, 7 or 8"),
        ("life", "60 to 600"),
        ("tries", "1 to 5"),
    ] {
        let said = page.text(&format!("#{field}-err")).unwrap_or_else(|| panic!("{field}: {}", page.body));
        assert!(said.contains(words), "{field}: {said}");
        assert!(page.text("#summary").unwrap().contains(words), "{field}");
        assert_eq!(page.attribute(&format!("#{field}"), "aria-invalid").as_deref(), Some("true"));
    }
    assert_eq!(page.attribute("#life", "value").as_deref(), Some("601"));
    assert!(page.text("#message").unwrap().contains("{% include 'x' %}"));
    assert!(!page.body.contains(TOKEN), "a secret is typed again");
    for (message, words) in [
        ("no digits", "The code is not in the message"),
        ("{{ code }}\n{{ nope }}", "Line 2: nothing is called nope here."),
        ("{{ code }} {{ password }}", "more than once"),
        ("{{ code }}\n\n{{ code | replace: 'a', 'b' }}", "Line 3: the filter replace"),
    ] {
        let page = press(&owner, "/admin/sms", &[("provider", "outbox"), ("account_sid", ""), ("from", ""), ("message", message)]).await;
        assert!(page.text("#message-err").is_some_and(|said| said.contains(words)), "{message}: {:?}", page.text("#message-err"));
    }
    assert_eq!(installation(&app).await.sms.message, None);
}

#[actix_web::test]
async fn the_preview_says_what_a_text_costs_and_saves_nothing() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    app.change(|installation| {
        installation.sms.prices =
            [("US", "0.05 USD"), ("MX", "0.02 USD")].map(|(code, price)| (Region::parse(code).unwrap(), Price::parse(price).unwrap())).into();
    })
    .await;
    owner.open("/admin/sms").await;
    let message = "{% if request_language contains 'es' %}Tu código de {{ application.name }}: {{ code }}{% else %}{{ application.name }}: {{ code }}{% endif %}";
    let page = press(&owner, "/admin/sms", &[("act", "look"), ("message", message), ("as_language", "es-MX")]).await;
    assert_eq!(page.status, 200);
    let look = page.text("[data-part=look]").unwrap();
    assert!(look.contains("Tu código de") && look.contains("000000"), "{look}");
    assert!(look.contains("UCS-2") && look.contains("The letter ó makes this text Unicode"), "{look}");
    assert!(look.contains("One text costs 0.05 USD, a thousand 50.00 USD."), "{look}");
    assert!(page.text("#message").unwrap().contains("código"), "the draft stays");
    let page = press(&owner, "/admin/sms", &[("act", "look"), ("message", message), ("as_language", "dutch")]).await;
    assert!(page.text("[data-part=look]").unwrap().contains("GSM-7"));
    let page = press(&owner, "/admin/sms", &[("act", "look"), ("message", "{{ code")]).await;
    assert!(page.text("[data-part=look]").unwrap().contains("no preview"));
    assert_eq!(installation(&app).await.sms.message, None);
    assert!(app.outbox_of(ALICE).await.is_empty());
}

#[actix_web::test]
async fn people_get_the_new_message_with_a_longer_code_that_stands_fewer_tries() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Administrator).await;
    owner.open("/admin/sms").await;
    let page = press(&owner, "/admin/sms", &[("message", "Door of {{ application.name }}: {{ code }}"), ("code_length", "8"), ("tries", "1")]).await;
    assert_eq!(page.status, 200, "{:?}", page.error());
    assert_eq!(app.start(ALICE).await.status, 200);
    let body = app.outbox_of(ALICE).await[0].body.clone();
    assert!(body.starts_with("Door of "), "{body}");
    let digits = body.split(|c: char| !c.is_ascii_digit()).map(str::len).max();
    assert_eq!(digits, Some(8), "{body}");
    let own = installation(&app).await.sms;
    assert_eq!((own.code_length.digits(), own.max_tries), (8, 1));
}

#[actix_web::test]
async fn the_switch_of_text_message_keeps_the_rules() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    owner.open("/admin/sms").await;
    let page = press(&owner, "/admin/sms", &[("on", ""), ("sign_up", "")]).await;
    assert_eq!(page.status, 200, "{:?}", page.error());
    let sign_in = installation(&app).await.sign_in;
    assert!(!sign_in.methods.contains(&LoginMethod::Sms) && !sign_in.sign_up);
    app.change(|installation| installation.mfa.methods.clear()).await;
    let page = owner.open("/admin/sms").await;
    assert_eq!(page.attribute("#on", "aria-disabled").as_deref(), Some("true"));
    let page = press(&owner, "/admin/sms", &[("on", "1")]).await;
    assert_eq!(page.status, 422);
    assert!(page.text("#on-err").unwrap().contains("second step"));
    assert!(!installation(&app).await.sign_in.methods.contains(&LoginMethod::Sms));
}

#[actix_web::test]
async fn somebody_elses_change_is_not_undone_unseen() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    owner.open("/admin/sms").await;
    app.change(|installation| installation.sms.max_tries = 5).await;
    let page = press(&owner, "/admin/sms", &[("life", "120")]).await;
    assert_eq!(page.status, 409);
    assert!(page.body.contains("Somebody else changed the settings"));
    assert!(page.body.contains("sms.max_tries") && page.body.contains("sms.code_ttl_seconds"), "it says where they differ");
    assert_eq!(page.attribute("#life", "value").as_deref(), Some("120"));
    assert_eq!(installation(&app).await.sms.code_ttl_seconds, 300);
    assert_eq!(press(&owner, "/admin/sms", &[]).await.status, 200);
    assert_eq!(installation(&app).await.sms.code_ttl_seconds, 120);
}

#[actix_web::test]
async fn countries_are_ticked_by_group_and_by_search_and_close_the_others() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Administrator).await;
    owner.open("/admin/sms/countries").await;
    let page = press(&owner, "/admin/sms/countries", &[("preset", "eu")]).await;
    assert_eq!(page.status, 200);
    assert!(page.has("#c-DE[checked]") && !page.has("#c-US[checked]") && page.body.contains("not saved yet"));
    assert_eq!(installation(&app).await.sms.countries, Countries::All, "a preset only ticks");
    let page = press(&owner, "/admin/sms/countries", &[]).await;
    assert_eq!(page.status, 200);
    let allows = |countries: &Countries, code: &str| countries.allow(Region::parse(code).unwrap());
    let own = installation(&app).await.sms.countries;
    assert!(allows(&own, "DE") && !allows(&own, "US"));
    assert_eq!(app.start(ALICE).await.status, 400, "no text goes where none may");

    let page = owner.open("/admin/sms/countries?q=united+st").await;
    assert!(page.has("#c-US") && !page.has("#c-DE"));
    press(&owner, "/admin/sms/countries", &[("c-US", "1")]).await;
    let own = installation(&app).await.sms.countries;
    assert!(allows(&own, "US") && allows(&own, "DE"), "what the search hides stays");
    assert_eq!(app.start(ALICE).await.status, 200);
    owner.open("/admin/sms/countries").await;
    let page = press(&owner, "/admin/sms/countries", &[("preset", "own")]).await;
    assert!(page.has("#c-US[checked]") && !page.has("#c-DE[checked]"), "where texts went lately");
    assert_eq!(owner.open("/admin/sms/countries?q=%2B31").await.text(".countries tbody th").unwrap().trim(), "Netherlands +31");
}

#[actix_web::test]
async fn each_chosen_country_is_estimated_by_the_noted_price_or_by_what_was_charged() {
    use diesel::prelude::*;
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Administrator).await;
    let chosen = ["US", "NL", "ES"].map(|code| Region::parse(code).unwrap());
    app.change(move |installation| installation.sms.countries = Countries::Only(chosen.to_vec())).await;
    assert_eq!(app.start(ALICE).await.status, 200);
    let write =
        app.app.store.write(|db| Ok(diesel::sql_query("UPDATE message SET price = '0.0166 USD', segments = 2 WHERE channel = 'sms'").execute(db)?));
    assert_eq!(write.await.unwrap(), 1);
    owner.open("/admin/sms/countries").await;
    let page = press(&owner, "/admin/sms/countries", &[("p-ES", "0,07 eur"), ("p-NL", "much")]).await;
    assert_eq!(page.status, 422);
    assert!(page.text("#p-NL-err").unwrap().contains("0.0079 USD") && page.has("#summary a[href='#p-NL']"));
    assert_eq!(
        (page.attribute("#p-NL", "value"), page.attribute("#p-ES", "value")),
        (Some("much".into()), Some("0,07 eur".into())),
        "nothing is lost"
    );
    assert!(installation(&app).await.sms.prices.is_empty());
    let page = press(&owner, "/admin/sms/countries", &[("p-NL", "")]).await;
    assert_eq!(page.status, 200, "{:?}", page.error());
    assert_eq!(page.attribute("#p-ES", "value").as_deref(), Some("0.07 EUR"));
    assert!(!page.has("#p-DE"), "where nothing is sent, no price is asked for");
    assert!(audited(&app).await.contains("\"what\":\"sms.prices.ES\",\"before\":\"none\",\"after\":\"0.07 EUR\""));

    owner.open("/admin/sms").await;
    let message = "{% if request_language contains 'es' %}Tu código de {{ application.name }}, que nadie más debe conocer jamás ni leer, es: {{ code }}{% else %}{{ application.name }}: {{ code }}{% endif %}";
    let page = press(&owner, "/admin/sms", &[("act", "look"), ("message", message)]).await;
    let look = page.text("[data-part=look]").unwrap();
    for line in ["Spain es", "0.07 EUR", "noted", "0.14 EUR", "United States en", "0.0083 USD", "charged lately", "Netherlands nl", "Not known"] {
        assert!(look.contains(line), "{line}: {look}");
    }
}

#[actix_web::test]
async fn a_country_where_codes_are_asked_for_and_not_entered_stands_out() {
    let app = TestApp::with_settings(&[("DOORCODE__LIMITS__MODE", "count")]).await;
    let owner = desk(&app, Role::Auditor).await;
    let page = owner.open("/admin/sms/countries?q=United+States").await;
    assert!(page.text(".countries").unwrap().contains('–') && !page.body.contains("Few are entered"), "{}", page.body);
    for n in 0..25 {
        app.start(&format!("+1415555{:04}", 100 + n)).await;
    }
    let page = owner.open("/admin/sms/countries?q=United+States").await;
    let row = page.text(".countries tbody").unwrap();
    assert!(row.contains("25") && row.contains("0 %") && row.contains("Few are entered"), "{row}");
    assert!(!owner.open("/admin/sms/countries?q=Netherlands").await.text(".countries").unwrap().contains("Few are entered"));
}

#[actix_web::test]
async fn an_app_that_is_switched_off_sends_no_text() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Administrator).await;
    let page = owner.open("/admin/sms/apps?q=web").await;
    assert!(page.has("#a-web[checked]") && !page.has("#a-spa"), "{}", page.body);
    let page = press(&owner, "/admin/sms/apps", &[("a-web", "")]).await;
    assert_eq!(page.status, 200);
    assert!(page.path.contains("q=web") && page.body.contains("Saved."), "{}", page.path);
    let snapshot = app.app.directory.current().await.unwrap();
    assert!(!snapshot.client("web").unwrap().sms && snapshot.client("spa").unwrap().sms, "the others stay");
    assert_eq!(app.start(ALICE).await.error(), (400, "bad.connection".into()));
    assert!(audited(&app).await.contains("\"what\":\"app.sms\",\"before\":\"true\",\"after\":\"false\""));
    app.change(|installation| installation.mfa.methods.clear()).await;
    assert!(owner.open("/admin/sms/apps").await.body.contains("no second step other than text message"), "R3 is told");
}

#[actix_web::test]
async fn a_test_text_goes_through_the_real_sender_and_says_what_it_answered() {
    let fake = FakeTwilio::start().await;
    let app = TestApp::with_settings(&[("DOORCODE__SMS__TWILIO_API_BASE", fake.base.as_str())]).await;
    let owner = desk(&app, Role::Administrator).await;
    owner.open("/admin/sms").await;
    press(&owner, "/admin/sms", &[("provider", "twilio"), ("account_sid", SID), ("auth_token", TOKEN), ("from", "+15005550006")]).await;
    owner.open("/admin/sms/test").await;
    let page = owner.fill("number", ALICE).submit().await;
    assert_eq!(page.text("#fate-title").as_deref(), Some("Accepted by the provider"), "{:?}", page.error());
    let sent = fake.wait_for(ALICE, 1).await;
    let body = sent[0].field("Body").unwrap();
    assert!(body.contains("000000"), "nobody's code: {body}");
    assert!(!page.body.contains(ALICE) && page.body.contains("••"), "the number is masked");
    let told = audited(&app).await;
    assert!(told.contains("\"what\":\"sms\"") && !told.contains(ALICE), "{told}");

    let page = owner.fill("number", ALICE).submit().await;
    assert_eq!(page.status, 422, "the pause between two texts holds here too");
    assert!(page.text("#number-err").unwrap().contains("just sent"));
    app.clock.advance(minutes(2));
    fake.answers(Mode::Refuse(400, 21614));
    let page = owner.fill("number", ALICE).submit().await;
    assert_eq!(page.text("#fate-title").as_deref(), Some("Failed"));
    assert!(page.text(".facts").unwrap().contains("can't be reached") && page.text(".facts").unwrap().contains("21614"));
    app.clock.advance(minutes(30));
    fake.answers(Mode::Refuse(401, 20003));
    let page = owner.fill("number", ALICE).submit().await;
    assert!(page.text(".facts").unwrap().contains("Check the credentials"), "{}", page.body);
    let page = owner.fill("number", "12").submit().await;
    assert_eq!(page.status, 422);
    app.change(|installation| installation.sms.countries = Countries::Only(vec![Region::parse("NL").unwrap()])).await;
    assert!(owner.fill("number", ALICE).submit().await.text("#number-err").unwrap().contains("don't go to this country"));
    assert_eq!(fake.received().len(), 3);
    assert_eq!(owner.open("/admin/sms/test?sent=nonsense").await.status, 200);
}

#[actix_web::test]
async fn twilio_is_asked_about_its_credentials_and_nothing_is_sent_or_saved() {
    let fake = FakeTwilio::start().await;
    let app = TestApp::with_settings(&[("DOORCODE__SMS__TWILIO_API_BASE", fake.base.as_str())]).await;
    let owner = desk(&app, Role::Administrator).await;
    owner.open("/admin/sms").await;
    let number = [("act", "check"), ("account_sid", SID), ("auth_token", TOKEN), ("from", "+15005550006")];
    let page = press(&owner, "/admin/sms", &number).await;
    assert_eq!((page.status, page.text("#checked p").as_deref()), (200, Some("Connected to North & <wind>.")), "{}", page.body);
    assert!(!page.body.contains(TOKEN), "a secret is never shown");
    assert!(page.text("#checked").unwrap().contains("Enter it once more"));
    let asked = fake.received();
    assert_eq!(asked.iter().map(|one| one.path.as_str()).collect::<Vec<_>>(), [format!("/2010-04-01/Accounts/{SID}.json")]);
    let pair = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, format!("{SID}:{TOKEN}"));
    assert_eq!(asked[0].authorization, format!("Basic {pair}"));
    assert!(installation(&app).await.sms.twilio.is_none(), "nothing was saved");

    let service = [&number[..3], &[("source", "service"), ("service", "MG00000000000000000000000000000001")]].concat();
    let page = press(&owner, "/admin/sms", &service).await;
    assert!(page.text("#checked p").unwrap().contains("Its Messaging Service North & <wind> is there."), "{}", page.body);
    assert_eq!(fake.received().last().unwrap().path, "/v1/Services/MG00000000000000000000000000000001");
    for (mode, words) in [
        (Mode::NoService, "no Messaging Service"),
        (Mode::Suspended, "suspended or closed"),
        (Mode::Refuse(401, 20003), "does not take this SID with this token"),
        (Mode::Refuse(404, 20404), "no account with this SID"),
        (Mode::Refuse(403, 20008), "test credentials"),
        (Mode::Status(401), "does not take this SID"),
        (Mode::Status(503), "trouble of its own"),
        (Mode::Throttle, "asked too often"),
        (Mode::Garbage, "no answer of Twilio's"),
        (Mode::HangAfterAccept, "didn't answer in time"),
    ] {
        fake.answers(mode.clone());
        let page = press(&owner, "/admin/sms", &service).await;
        assert_eq!(page.status, 200, "{mode:?}");
        assert!(page.text("#checked.note-warn").is_some_and(|said| said.contains(words)), "{mode:?}: {:?}", page.text("#checked"));
    }
    let before = fake.received().len();
    let page = press(&owner, "/admin/sms", &[("act", "check"), ("account_sid", "AC/../x"), ("auth_token", TOKEN), ("from", "+15005550006")]).await;
    assert_eq!(page.status, 422);
    assert!(page.text("#account_sid-err").unwrap().contains("AC"));
    assert_eq!(fake.received().len(), before, "nobody is asked about what cannot be");
    let auditor = desk(&app, Role::Auditor).await;
    auditor.open("/admin/sms").await;
    assert_eq!(press(&auditor, "/admin/sms", &number).await.status, 403);
}

#[actix_web::test]
async fn a_stored_token_is_shown_to_its_own_account_only() {
    let fake = FakeTwilio::start().await;
    let app = TestApp::with_settings(&[("DOORCODE__SMS__TWILIO_API_BASE", fake.base.as_str())]).await;
    let owner = desk(&app, Role::Administrator).await;
    owner.open("/admin/sms").await;
    press(&owner, "/admin/sms", &[("provider", "twilio"), ("account_sid", SID), ("auth_token", TOKEN), ("from", "+15005550006")]).await;
    let page = press(&owner, "/admin/sms", &[("act", "check")]).await;
    assert!(page.text("#checked p").unwrap().starts_with("Connected"), "the stored token is used: {}", page.body);
    assert!(!page.body.contains(TOKEN) && page.text("#checked .small").is_none());
    let page = press(&owner, "/admin/sms", &[("act", "check"), ("account_sid", "AC00000000000000000000000000000002")]).await;
    assert_eq!(page.status, 422);
    assert_eq!(fake.received().len(), 1);
}

#[actix_web::test]
async fn a_mail_server_is_connected_on_the_page_and_its_password_stays_with_it() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Administrator).await;
    owner.open("/admin/mail").await;
    let port = FakeSmtp::free_port();
    let fake = FakeSmtp::start_on(port);
    let port = port.to_string();
    let server = [("provider", "smtp"), ("host", "127.0.0.1"), ("port", port.as_str()), ("from", "door@example.com")];
    let page = press(&owner, "/admin/mail", &[&server[..], &[("encryption", "none"), ("user", "ann"), ("password", "s3cret pass")]].concat()).await;
    assert_eq!(page.status, 422);
    assert!(page.text("#encryption-err").unwrap().contains("unencrypted") && !page.body.contains("s3cret"));
    let page = press(&owner, "/admin/mail", &[&server[..], &[("encryption", "none"), ("user", "")]].concat()).await;
    assert_eq!(page.status, 200, "{:?}", page.error());
    owner.open("/admin/mail/test").await;
    let page = owner.fill("email", "ann@example.com").submit().await;
    assert_eq!(page.text("#fate-title").as_deref(), Some("Handed to the carrier"), "{:?}", page.error());
    let mail = fake.wait_for(1).await.remove(0);
    assert!(mail.contains("From: door@example.com") && mail.contains("777777"), "{mail}");

    owner.open("/admin/mail").await;
    let page = press(&owner, "/admin/mail", &[("encryption", "starttls"), ("user", "ann"), ("password", "s3cret pass")]).await;
    assert_eq!(page.status, 200, "{:?}", page.error());
    assert!(!page.body.contains("s3cret"));
    let page = press(&owner, "/admin/mail", &[("host", "mail.evil.example")]).await;
    assert_eq!(page.status, 422, "a stored password is not sent to another server");
    assert!(page.text("#password-err").unwrap().contains("at this server"));
    let own = installation(&app).await.mail;
    assert_eq!((own.provider, own.smtp.unwrap().login.unwrap().password.expose().to_owned()), (MailProvider::Smtp, "s3cret pass".into()));
    assert!(!audited(&app).await.contains("s3cret"));
}

#[actix_web::test]
async fn mails_say_what_the_administrator_wrote_until_the_built_in_words_come_back() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Administrator).await;
    assert_eq!(owner.open("/admin/mail/templates").await.headline(), (200, "Mail templates".into()));
    let place = "/admin/mail/templates/code/en";
    owner.open(place).await;
    let page = press(&owner, place, &[("subject", "Hello"), ("text", "Line\n{{ nope }} {{ code }}"), ("html", "<p>{{ code }}</p>")]).await;
    assert_eq!(page.status, 422);
    assert_eq!(page.text("#text-err").map(|said| said.contains("Line 2: nothing is called nope here.")), Some(true));
    assert!(page.text("#text").unwrap().contains("{{ nope }}"), "nothing is lost");
    let page = press(&owner, place, &[("text", "Yours: {{ code }}"), ("html", "<p>without</p>")]).await;
    assert!(page.text("#html-err").unwrap().contains("{{ code }}"));
    let page = press(&owner, place, &[("act", "look"), ("html", "<p>{{ code }}</p>")]).await;
    assert!(page.text(".bubble").unwrap().contains("Yours: 777777"));
    let page = press(&owner, place, &[]).await;
    assert_eq!(page.status, 200, "{:?}", page.error());
    app.post_json("/passwordless/start", serde_json::json!({"client_id": "spa", "connection": "email", "email": "ann@example.com", "send": "code"}))
        .await;
    let mail = app.outbox_of("ann@example.com").await.remove(0);
    assert_eq!(mail.subject.as_deref(), Some("Hello"));
    assert!(mail.body.starts_with("Yours: "), "{}", mail.body);

    let frame = owner.open(&format!("{place}/html")).await;
    let policy = frame.header("content-security-policy").unwrap();
    assert!(policy.contains("sandbox;") && policy.contains("default-src 'none'") && !policy.contains("script-src"), "{policy}");
    owner.open(place).await;
    let page = press(&owner, place, &[("act", "reset")]).await;
    assert_eq!(page.status, 200);
    assert!(installation(&app).await.mail.templates.is_empty());
    let page = owner.open(&format!("{place}?start=built-in")).await;
    assert!(page.text("#text").unwrap().contains("{{ code }}") && page.text("#html").unwrap().contains("{{ code }}"), "a source to begin with");
    assert_eq!(press(&owner, place, &[]).await.status, 200, "which may be saved as it is");
    assert_eq!(owner.open("/admin/mail/templates/nonsense/en").await.status, 404);
}

#[actix_web::test]
async fn an_auditor_looks_and_sends_nothing_and_support_stays_outside() {
    let app = TestApp::with_settings(&WIDE).await;
    let auditor = desk(&app, Role::Auditor).await;
    let forms = [
        ("/admin/sms", true),
        ("/admin/sms/countries", true),
        ("/admin/sms/apps", true),
        ("/admin/sms/test", false),
        ("/admin/mail", true),
        ("/admin/mail/templates/code/en", true),
        ("/admin/mail/test", false),
    ];
    for (place, has_form) in forms {
        let page = auditor.open(place).await;
        assert_eq!(page.status, 200, "{place}");
        assert!(!page.has("button.btn-primary"), "{place}");
        if has_form {
            assert_eq!(press(&auditor, place, &[("tries", "1"), ("all", "")]).await.status, 403, "{place}");
        }
    }
    let token = auditor.open("/admin/sms").await.attribute("[name=csrf]", "value").unwrap();
    let form = [("csrf".to_owned(), token), ("number".to_owned(), ALICE.to_owned()), ("email".to_owned(), "ann@example.com".to_owned())];
    for place in ["/admin/sms/test", "/admin/mail/test"] {
        assert_eq!(auditor.post(place, &form).await.status, 403, "{place}");
    }
    assert!(app.outbox_of(ALICE).await.is_empty());
    let support = desk(&app, Role::Support).await;
    for (place, _) in forms {
        assert_eq!(support.open(place).await.status, 403, "{place}");
    }
}

#[actix_web::test]
async fn hostile_input_is_answered_with_a_page() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    let long = "x".repeat(20_000);
    for evil in ["\0", "\u{202e}", "<script>alert(1)</script>", "{{", "{% raw %}", "'\"--", "٣", long.as_str()] {
        for (place, fields) in [
            ("/admin/sms", &["message", "from", "url", "account_sid", "code_length", "as_language"][..]),
            ("/admin/mail", &["host", "port", "from", "user"][..]),
            ("/admin/mail/templates/code/en", &["subject", "text", "html"][..]),
        ] {
            for field in fields {
                owner.open(place).await;
                let page = press(&owner, place, &[("provider", "smtp"), (field, evil)]).await;
                assert!(page.status < 500, "{place} {field} {evil:?}: {}", page.status);
                assert!(!page.body.contains("<script>alert"), "{place} {field}");
            }
        }
        for place in ["/admin/sms/countries?q=", "/admin/sms/apps?page=", "/admin/sms/test?sent=", "/admin/mail/test?kind="] {
            let query: String = url::form_urlencoded::byte_serialize(evil.as_bytes()).collect();
            if query.len() < 4_000 {
                assert!(owner.open(&format!("{place}{query}")).await.status < 500, "{place}{evil:?}");
            }
        }
    }
    for seen in ["x", "-1", "99999999999999999999"] {
        owner.open("/admin/sms").await;
        assert!([400, 409].contains(&press(&owner, "/admin/sms", &[("seen", seen)]).await.status), "{seen}");
    }
    assert_eq!(installation(&app).await.sms.provider, SmsProvider::Outbox);
}
