//! The management API: what a program may do there, in the shapes that Auth0's SDKs read, and what the portal and `doorcode
//! export` show of it afterwards.

use doorcode::domain::api::MANAGEMENT_SCOPES;
use doorcode::domain::client::{Client, ClientKind, Profile};
use doorcode::domain::client_options::{ClientOptions, GrantType};
use doorcode::domain::connection::SmsProvider;
use doorcode::domain::factor::{LoginMethod, MfaMethod};
use doorcode::domain::id::ClientId;
use doorcode::domain::role::Role;
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::portal::{desk, employ, told};
use crate::support::{ALICE, Answer, BOB, SECRET, TestApp, claims_of, minutes, number, web_client};

const SMS: &str = "/api/v2/connections/con_sms0000000000000";
const SID: &str = "AC0123456789abcdef0123456789abcdef";
const MASK: &str = "••••••••";

/// A program with these scopes.
fn program(app: &TestApp, id: &str, scopes: Option<&[&str]>) -> Client {
    let scopes = scopes.map(|all| all.iter().map(|one| (*one).to_owned()).collect());
    let options = ClientOptions { scopes, ..ClientOptions::default() };
    Client { kind: ClientKind::Machine, profile: Profile::Auth0, redirect_uris: vec![], sms: false, options, ..web_client(&app.app, id) }
}

async fn ask_token(app: &TestApp, id: &str, more: &[(&str, &str)]) -> Answer {
    let audience = format!("{}/api/v2/", app.origin);
    let form = [("grant_type", "client_credentials"), ("client_id", id), ("client_secret", SECRET), ("audience", audience.as_str())];
    app.post_form("/oauth/token", &[&form[..], more].concat()).await
}

/// A program at work.
struct Robot<'a> {
    app: &'a TestApp,
    token: String,
}

impl<'a> Robot<'a> {
    async fn with(app: &'a TestApp, scopes: &[&str]) -> Robot<'a> {
        app.register(program(app, "robot", Some(scopes))).await;
        let tokens = ask_token(app, "robot", &[]).await;
        assert_eq!(tokens.status, 200, "{}", tokens.text);
        Robot { app, token: tokens.json()["access_token"].as_str().unwrap().to_owned() }
    }

    async fn whole(app: &'a TestApp) -> Robot<'a> {
        Self::with(app, &MANAGEMENT_SCOPES).await
    }

    async fn send(&self, method: Method, path: &str, body: Option<Value>) -> Answer {
        let mut request = self.app.http.request(method, self.app.url(path)).bearer_auth(&self.token);
        if let Some(body) = body {
            request = request.json(&body);
        }
        let answer = Answer::of(request.send().await.unwrap()).await;
        assert!(answer.status < 500, "{path}: {}", answer.text);
        if !answer.text.is_empty() {
            assert_eq!(answer.header("content-type"), Some("application/json; charset=utf-8"), "{path}: {}", answer.text);
        }
        answer
    }

    async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, None).await
    }

    async fn post(&self, path: &str, body: Value) -> Answer {
        self.send(Method::POST, path, Some(body)).await
    }

    async fn patch(&self, path: &str, body: Value) -> Answer {
        self.send(Method::PATCH, path, Some(body)).await
    }

    async fn delete(&self, path: &str) -> Answer {
        self.send(Method::DELETE, path, None).await
    }
}

fn error(answer: &Answer) -> (u16, String) {
    let body = answer.json();
    assert_eq!((body["statusCode"].as_u64(), body["error"].is_string()), (Some(u64::from(answer.status)), true), "{}", answer.text);
    (answer.status, body["errorCode"].as_str().unwrap_or_default().to_owned())
}

fn twilio() -> Value {
    json!({
        "name": "sms", "provider": "twilio", "twilio_sid": SID, "twilio_token": "token-of-the-account", "from": "+15005550006",
        "syntax": "md_with_macros", "template": "Your code: @@password@@", "totp": {"time_step": 120, "length": 7},
        "disable_signup": true, "brute_force_protection": true,
    })
}

/// What `doorcode export` prints of a running server.
fn export(app: &TestApp) -> String {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_doorcode"));
    command.arg("export").env("DOORCODE__DATA_DIR", app.folder()).env("DOORCODE__LOG__LEVEL", "error");
    let output = command.env("DOORCODE__DATABASE__URL", app.app.settings.database_url.expose()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[actix_web::test]
async fn a_machine_of_the_apply_file_that_names_no_api_is_there_for_this_one() {
    let app = TestApp::new().await;
    let file = app.folder().join("machines.toml");
    let machine =
        |id: &str, more: &str| format!("[[app]]\nclient_id = \"{id}\"\nname = \"{id}\"\nkind = \"machine\"\nclient_secret = \"{SECRET}\"\n{more}\n");
    let all = [
        machine("whole", ""),
        machine("less", "scopes = [\"read:users\"]"),
        machine("elsewhere", "audiences = [\"https://api.example.com\"]"),
        machine("theirs", "profile = \"frontegg\""),
        "[[api]]\naudience = \"https://api.example.com\"\n".into(),
    ];
    std::fs::write(&file, all.concat()).unwrap();
    let apply = || {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_doorcode"));
        command.arg("apply").arg(&file).env("DOORCODE__DATA_DIR", app.folder()).env("DOORCODE__LOG__LEVEL", "error");
        let output = command.env("DOORCODE__DATABASE__URL", app.app.settings.database_url.expose()).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let said = apply();
    assert_eq!(said.matches("everything in the management API").count(), 1, "{said}");
    assert_eq!(apply().trim(), "Nothing to change.");
    app.app.directory.changed();
    let scope = async |id: &str| ask_token(&app, id, &[]).await.json()["scope"].as_str().unwrap_or_default().to_owned();
    assert!(scope("whole").await.contains("update:connections"));
    assert_eq!(scope("less").await, "read:users");
    assert_eq!((scope("elsewhere").await, scope("theirs").await), (String::new(), String::new()));
}

#[actix_web::test]
async fn a_program_has_only_what_it_was_granted_by_name() {
    let app = TestApp::new().await;
    app.register(program(&app, "bare", None)).await;
    let bare = ask_token(&app, "bare", &[]).await;
    assert_eq!((bare.status, bare.json()["scope"].as_str()), (200, Some("")), "no list grants nothing here");
    assert_eq!(ask_token(&app, "bare", &[("scope", "read:users")]).await.error(), (400, "invalid_scope".into()));
    let form =
        [("grant_type", "client_credentials"), ("client_id", "bare"), ("client_secret", SECRET), ("audience", "https://other.example/api/v2/")];
    let other = app.post_form("/oauth/token", &form).await;
    assert_eq!(
        (other.error(), other.description()),
        ((403, "access_denied".into()), "Service not enabled within domain: https://other.example/api/v2/".into())
    );
    let robot = Robot { app: &app, token: bare.json()["access_token"].as_str().unwrap().to_owned() };
    let refused = robot.get("/api/v2/connections").await;
    assert_eq!(error(&refused), (403, "insufficient_scope".into()));
    assert_eq!(refused.json()["message"], "Insufficient scope, expected any of: read:connections");

    let robot = Robot::with(&app, &["read:connections"]).await;
    let claims = claims_of(&robot.token);
    assert_eq!(
        (&claims["sub"], &claims["scope"], &claims["gty"]),
        (&json!("robot@clients"), &json!("read:connections"), &json!("client-credentials"))
    );
    assert_eq!(claims["aud"], format!("{}/api/v2/", app.origin));
    assert_eq!(robot.get("/api/v2/connections").await.status, 200);
    for (method, path) in [
        (Method::POST, "/api/v2/connections"),
        (Method::PATCH, SMS),
        (Method::DELETE, SMS),
        (Method::PATCH, "/api/v2/connections/con_sms0000000000000/clients"),
        (Method::GET, "/api/v2/clients"),
        (Method::POST, "/api/v2/clients"),
        (Method::PATCH, "/api/v2/clients/web"),
        (Method::DELETE, "/api/v2/clients/web"),
        (Method::GET, "/api/v2/users"),
        (Method::GET, "/api/v2/users-by-email?email=a@example.com"),
        (Method::GET, "/api/v2/users/sms%7C0a1b2c3d4e5f0a1b2c3d4e5f"),
        (Method::POST, "/api/v2/users"),
        (Method::PATCH, "/api/v2/users/sms%7C0a1b2c3d4e5f0a1b2c3d4e5f"),
        (Method::DELETE, "/api/v2/users/sms%7C0a1b2c3d4e5f0a1b2c3d4e5f"),
    ] {
        assert_eq!(error(&robot.send(method.clone(), path, Some(json!({}))).await).0, 403, "{method} {path}");
    }
    // What is taken away is taken from tokens that are out there, at once.
    app.register(program(&app, "robot", Some(&["read:clients"]))).await;
    assert_eq!(error(&robot.get("/api/v2/connections").await).0, 403);
    app.register(Client { options: ClientOptions { grant_types: Some(vec![]), ..ClientOptions::default() }, ..program(&app, "robot", None) }).await;
    assert_eq!(robot.get("/api/v2/connections").await.status, 401);
}

#[actix_web::test]
async fn only_a_programs_own_token_for_this_api_opens_it() {
    let app = TestApp::new().await;
    let robot = Robot::whole(&app).await;
    let raw = async |headers: &[(&str, &str)]| {
        let mut request = app.http.get(app.url("/api/v2/connections"));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let answer = Answer::of(request.send().await.unwrap()).await;
        let message = answer.json()["message"].as_str().unwrap().to_owned();
        assert_eq!((answer.status, answer.json()["attributes"]["error"].as_str()), (401, Some(message.as_str())));
        message
    };
    assert_eq!(raw(&[]).await, "Missing authentication");
    let long = format!("Bearer {}", "a.".repeat(3_000));
    for bad in ["Basic YTpi", "Bearer", "Bearer ", "Bearer a b"] {
        assert_eq!(raw(&[("authorization", bad)]).await, "Bad HTTP authentication header format", "{bad}");
    }
    for bad in ["Bearer x", "Bearer a.b.c", &long, &format!("DPoP {}", robot.token)] {
        assert_eq!(raw(&[("authorization", bad)]).await, "Invalid token");
    }
    let mut forged = robot.token.clone();
    forged.replace_range(forged.len() - 6.., "AAAAAA");
    assert_eq!(raw(&[("authorization", &format!("Bearer {forged}"))]).await, "Invalid token");
    let person = app.api_login(ALICE).await;
    for token in ["access_token", "id_token", "refresh_token"] {
        assert_eq!(raw(&[("authorization", &format!("Bearer {}", person[token].as_str().unwrap()))]).await, "Invalid token", "{token}");
    }
    // A token in the address is none.
    let in_query = app.get(&format!("/api/v2/connections?access_token={}", robot.token)).await;
    assert_eq!(in_query.status, 401);
    app.clock.advance(minutes(24 * 60 + 1));
    assert_eq!(raw(&[("authorization", &format!("Bearer {}", robot.token))]).await, "Expired token received for JSON Web Token validation");
}

#[actix_web::test]
async fn errors_below_the_api_are_of_its_family_whatever_goes_wrong() {
    let app = TestApp::new().await;
    let robot = Robot::whole(&app).await;
    assert_eq!(error(&robot.get("/api/v2").await).0, 404);
    assert_eq!(error(&robot.get("/api/v2/").await).0, 404);
    assert_eq!(error(&robot.get("/api/v2/tenants/settings").await), (404, "not_found".into()));
    assert_eq!(error(&app.get("/api/v2/anything/%00%ff").await).0, 404);
    assert_eq!(error(&robot.send(Method::PUT, "/api/v2/connections", None).await).0, 405);
    let post = async |body: Vec<u8>| {
        let request = app.http.post(app.url("/api/v2/connections")).bearer_auth(&robot.token).header("content-type", "application/json").body(body);
        error(&Answer::of(request.send().await.unwrap()).await)
    };
    for body in ["", "[]", "5", "null", "{", "{\"name\":\"sms\",\"name\":\"sms\"}", "{\"name\":\"\\ud800\"}", &"[".repeat(10_000)] {
        assert_eq!(post(body.as_bytes().to_vec()).await, (400, "invalid_body".into()), "{body:.40}");
    }
    assert_eq!(post(vec![0xff, 0xfe, 0x00]).await.0, 400);
    assert_eq!(post(vec![b' '; 70_000]).await.0, 413);
    let sent = app.http.get(app.url("/api/v2/connections")).bearer_auth(&robot.token);
    let mut all = Vec::new();
    for _ in 0..120 {
        all.push(sent.try_clone().unwrap().send().await.unwrap().status().as_u16());
    }
    assert!(all.contains(&200) && all.contains(&429), "a program that runs wild is held: {all:?}");
    let held = Answer::of(sent.send().await.unwrap()).await;
    assert_eq!(error(&held), (429, "too_many_requests".into()));
    let reset: i64 = held.header("x-ratelimit-reset").unwrap().parse().unwrap();
    assert!((reset - app.app.now().seconds()).abs() < 60, "a UNIX time in seconds");
    assert!(held.header("retry-after").is_some());
}

#[actix_web::test]
async fn every_shape_of_a_list_is_the_one_that_was_asked_for_and_ends() {
    let app = TestApp::new().await;
    let robot = Robot::whole(&app).await;
    let list = async |query: &str| robot.get(&format!("/api/v2/connections{query}")).await.json();
    let array = list("").await;
    assert_eq!((array.as_array().unwrap().len(), &array[0]["strategy"]), (1, &json!("sms")));
    assert_eq!(array[0]["id"].as_str().unwrap().len(), 20);
    let totals = list("?include_totals=true&per_page=50").await;
    assert_eq!(
        (&totals["total"], &totals["start"], &totals["limit"], totals["connections"].as_array().unwrap().len()),
        (&json!(1), &json!(0), &json!(50), 1)
    );
    let checkpoint = list("?include_totals=true&take=50").await;
    assert!(checkpoint["connections"].is_array() && checkpoint.get("next").is_none() && checkpoint.get("total").is_none());
    assert_eq!(list("?strategy=auth0&strategy=sms").await.as_array().unwrap().len(), 1);
    assert_eq!(list("?strategy=auth0").await, json!([]));
    assert_eq!(list("?name=other").await, json!([]));
    assert_eq!(list("?page=1").await, json!([]));
    assert_eq!(list("?fields=name,id").await[0].as_object().unwrap().len(), 2);
    assert!(list("?fields=options&include_fields=false").await[0].get("options").is_none());
    for bad in ["?per_page=0", "?per_page=101", "?page=-1", "?page=x", "?take=0", "?take=%2B5", "?include_totals=yes", "?page=99999999999999999999"] {
        assert_eq!(error(&robot.get(&format!("/api/v2/connections{bad}")).await), (400, "invalid_query_string".into()), "{bad}");
    }
    // Of applications too, page by page until the last.
    let mut seen = Vec::new();
    let mut from = String::new();
    for _ in 0..10 {
        let page = robot.get(&format!("/api/v2/clients?include_totals=true&take=2{from}")).await.json();
        seen.extend(page["clients"].as_array().unwrap().iter().map(|own| own["client_id"].as_str().unwrap().to_owned()));
        match page["next"].as_str() {
            Some(next) => from = format!("&from={next}"),
            None => break,
        }
    }
    assert_eq!(seen, ["other", "robot", "spa", "web"]);
    let page = robot.get("/api/v2/clients?include_totals=true&page=1&per_page=3").await.json();
    assert_eq!((&page["total"], page["clients"].as_array().unwrap().len()), (&json!(4), 1));
}

#[actix_web::test]
async fn the_connection_is_set_up_kept_and_removed_and_its_secret_never_comes_back() {
    let app = TestApp::new().await;
    let robot = Robot::whole(&app).await;
    let made = robot.post("/api/v2/connections", json!({"name": "sms", "strategy": "sms", "options": twilio(), "enabled_clients": ["web"]})).await;
    assert_eq!(made.status, 201, "{}", made.text);
    let made = made.json();
    assert_eq!(
        (&made["options"]["twilio_sid"], &made["options"]["twilio_token"], &made["enabled_clients"]),
        (&json!(SID), &json!(MASK), &json!(["web"]))
    );
    assert_eq!((&made["realms"], &made["is_domain_connection"]), (&json!(["sms"]), &json!(false)));
    let again = robot.post("/api/v2/connections", json!({"name": "sms", "strategy": "sms", "options": twilio()})).await;
    assert_eq!((error(&again), again.json()["message"].as_str()), ((409, "conflict".into()), Some("A connection with the same name already exists")));

    // What the API set is what the installation has, the portal shows and export prints.
    let sms = app.app.directory.current().await.unwrap().installation.clone();
    assert_eq!((sms.sms.provider, sms.sms.code_ttl_seconds, sms.sms.code_length.digits(), sms.sign_in.sign_up), (SmsProvider::Twilio, 120, 7, false));
    assert_eq!(sms.sms.twilio.as_ref().unwrap().auth_token.expose(), "token-of-the-account");
    let owner = desk(&app, Role::Owner).await;
    let page = owner.open("/admin/sms").await;
    assert!(page.body.contains(SID) && page.body.contains("Your code: @@password@@") && !page.body.contains("token-of-the-account"));
    let log = owner.open("/admin/logs?kind=installation.changed").await.body;
    assert!(log.contains("person=robot@clients") && log.contains("sms.provider"), "who did it: {log}");
    assert_eq!(owner.open("/admin/logs?person=robot@clients").await.status, 200);
    let trail = told(&app).await;
    let own: Vec<_> = trail.iter().filter(|line| line.starts_with("installation.changed robot@clients") && line.contains("sms.provider")).collect();
    assert_eq!(own.len(), 1, "one row for the change: {trail:?}");
    assert!(!trail.concat().contains("token-of-the-account"));

    let file = export(&app);
    for line in [SID, "+15005550006", "code_length = 7", "sign_up = false", "Your code: @@password@@", "create:connections"] {
        assert!(file.contains(line), "{line}: {file}");
    }
    assert!(!file.contains("token-of-the-account"));

    // Sent back as it came: nothing changes, above all not the token.
    let whole = robot.get(SMS).await.json();
    let before = told(&app).await.len();
    let same = robot.patch(SMS, json!({"options": whole["options"]})).await;
    assert_eq!((same.status, same.json()["options"].clone()), (200, whole["options"].clone()));
    assert_eq!(told(&app).await.len(), before, "nothing was changed and nothing is told");
    let stored = app.app.directory.current().await.unwrap().installation.sms.clone();
    assert_eq!(stored.twilio.unwrap().auth_token.expose(), "token-of-the-account");

    // Options replace the whole: what is left out goes back to how it begins.
    let mut less = whole["options"].clone();
    for name in ["template", "syntax", "totp", "disable_signup"] {
        less.as_object_mut().unwrap().remove(name);
    }
    let after = robot.patch(SMS, json!({"options": less})).await.json();
    assert!(after["options"].get("template").is_none());
    assert_eq!((&after["options"]["totp"], &after["options"]["disable_signup"]), (&json!({"time_step": 300, "length": 6}), &json!(false)));
    assert_eq!(after["enabled_clients"], json!(["web"]), "who is enabled is said beside the options");

    let gone = robot.delete(SMS).await;
    assert_eq!((gone.status, gone.json()["deleted_at"].is_string()), (202, true));
    assert_eq!(robot.delete(SMS).await.status, 204);
    assert_eq!(error(&robot.get(SMS).await), (404, "inexistent_connection".into()));
    assert_eq!(robot.get("/api/v2/connections").await.json(), json!([]));
    let sms = app.app.directory.current().await.unwrap().installation.clone();
    assert!(sms.sms.twilio.is_none() && !sms.sign_in.methods.contains(&LoginMethod::Sms));
    let mut masked = twilio();
    masked["twilio_token"] = json!(MASK);
    let empty = robot.post("/api/v2/connections", json!({"name": "sms", "strategy": "sms", "options": masked})).await;
    assert!(error(&empty).0 == 400 && empty.text.contains("twilio_token"), "a mask is no token: {}", empty.text);
}

#[actix_web::test]
async fn a_mask_keeps_a_secret_for_its_own_account_and_address_only() {
    let app = TestApp::new().await;
    let robot = Robot::whole(&app).await;
    let gateway = |url: &str, secret: &str| {
        json!({"provider": "sms_gateway", "gateway_url": url, "from": "Doorcode", "forward_req_info": "true", "gateway_authentication":
            {"method": "bearer", "subject": "s", "audience": "a", "secret": secret, "secret_base64_encoded": false}})
    };
    let put = async |options: Value| robot.patch(SMS, json!({"options": options})).await;
    assert_eq!(put(twilio()).await.status, 200);
    assert_eq!(put(gateway("https://sms.example.com/send", "a-long-gateway-key")).await.status, 200);
    let shown = robot.get(SMS).await.json()["options"].clone();
    assert_eq!(
        (&shown["gateway_authentication"]["secret"], &shown["forward_req_info"], &shown["from"]),
        (&json!(MASK), &json!(true), &json!("Doorcode"))
    );
    assert!(shown.get("twilio_sid").is_none(), "only what is in use");
    assert_eq!(put(shown.clone()).await.status, 200);
    assert_eq!(put(gateway("https://sms.example.com/other", MASK)).await.status, 200);
    let elsewhere = put(gateway("https://evil.example/send", MASK)).await;
    assert!(error(&elsewhere).0 == 400 && elsewhere.text.contains("gateway_authentication"), "{}", elsewhere.text);
    // Back to the account that was kept, by its own number; another account's token is not known.
    let mut back = twilio();
    back["twilio_token"] = json!(MASK);
    assert_eq!(put(back.clone()).await.status, 200);
    back["twilio_sid"] = json!("ACfedcba9876543210fedcba9876543210");
    assert_eq!(error(&put(back).await).0, 400);
    let stored = app.app.directory.current().await.unwrap().installation.sms.clone();
    assert_eq!(stored.twilio.unwrap().auth_token.expose(), "token-of-the-account");
    assert_eq!(stored.gateway.unwrap().authentication.unwrap().secret.expose(), "a-long-gateway-key");
}

#[actix_web::test]
async fn rules_between_factors_are_asked_and_said_in_words() {
    let app = TestApp::new().await;
    let robot = Robot::whole(&app).await;
    let set = async |login: Vec<LoginMethod>, mfa: Vec<MfaMethod>| {
        app.change(move |all| (all.sign_in.methods, all.mfa.methods) = (login, mfa)).await;
    };
    let make = async || robot.post("/api/v2/connections", json!({"name": "sms", "strategy": "sms", "options": twilio()})).await;
    let says = |answer: &Answer, words: &str| {
        assert_eq!(error(answer), (400, "operation_not_supported".into()));
        assert!(answer.text.contains(words), "{}", answer.text);
    };
    set(vec![LoginMethod::EmailCode], vec![MfaMethod::Sms]).await;
    says(&make().await, "R2");
    set(vec![LoginMethod::EmailCode], vec![]).await;
    says(&make().await, "R3");
    set(vec![LoginMethod::Sms], vec![MfaMethod::Totp]).await;
    says(&robot.delete(SMS).await, "no login method");
    assert!(app.app.directory.current().await.unwrap().installation.sms.twilio.is_none(), "nothing of it was kept");
    set(vec![LoginMethod::Sms, LoginMethod::EmailCode], vec![]).await;
    assert_eq!(error(&robot.get("/api/v2/connections/con_sms0000000000000/status").await).0, 404, "R3: offered to nobody");
    set(vec![LoginMethod::Sms, LoginMethod::EmailCode], vec![MfaMethod::Totp]).await;
    assert_eq!(robot.get("/api/v2/connections/con_sms0000000000000/status").await.status, 200);
}

#[actix_web::test]
async fn options_that_cannot_be_are_refused_at_their_place_and_change_nothing() {
    let app = TestApp::new().await;
    let robot = Robot::whole(&app).await;
    let before = app.app.directory.current().await.unwrap().installation.clone();
    let with = |name: &str, value: Value| {
        let mut options = twilio();
        options[name] = value;
        options
    };
    let mut both = with("messaging_service_sid", json!("MG0123456789abcdef0123456789abcdef"));
    both["from"] = json!("+15005550006");
    for (options, place) in [
        (json!({}), "twilio_sid"),
        (with("provider", json!("carrier-pigeon")), "provider"),
        (with("provider", json!(5)), "provider"),
        (with("twilio_sid", json!("AC1")), "twilio_sid"),
        (with("twilio_token", json!("two words")), "twilio_token"),
        (with("twilio_token", json!(["x"])), "twilio_token"),
        (with("from", json!("")), "from"),
        (with("from", json!("<script>")), "from"),
        (both, "from"),
        (with("template", json!("no code in it")), "template"),
        (with("template", json!("{% if %}")), "template"),
        (with("template", json!("x".repeat(20_000))), "template"),
        (with("syntax", json!("markdown")), "syntax"),
        (with("totp", json!({"time_step": 5, "length": 6})), "totp"),
        (with("totp", json!({"time_step": 300, "length": 99})), "totp"),
        (with("totp", json!({"time_step": 1e300})), "time_step"),
        (with("totp", json!("6")), "totp"),
        (with("disable_signup", json!("perhaps")), "disable_signup"),
        (with("brute_force_protection", json!(false)), "brute_force_protection"),
        (with("twilio_tokn", json!("x")), "twilio_tokn"),
        (json!({"provider": "sms_gateway"}), "gateway_url"),
        (json!({"provider": "sms_gateway", "gateway_url": "ftp://x"}), "gateway_url"),
        (json!({"provider": "sms_gateway", "gateway_url": "https://x.example", "gateway_authentication": {"method": "basic"}}), "method"),
        (json!({"provider": "sms_gateway", "gateway_url": "https://x.example", "gateway_authentication": {"subject": "s"}}), "audience"),
    ] {
        let answer = robot.patch(SMS, json!({"options": options})).await;
        assert_eq!(error(&answer), (400, "invalid_body".into()), "{place}");
        assert!(answer.json()["message"].as_str().unwrap().contains(place), "{place}: {}", answer.text);
        assert!(!answer.text.contains("token-of-the-account"));
    }
    for body in [
        json!({"name": "sms", "strategy": "auth0", "options": twilio()}),
        json!({"name": "other", "strategy": "sms", "options": twilio()}),
        json!({"strategy": "sms", "options": twilio()}),
        json!({"name": "sms", "strategy": "sms"}),
        json!({"name": "sms", "strategy": "sms", "options": []}),
        json!({"name": "sms", "strategy": "sms", "options": twilio(), "enabled_clients": ["nobody"]}),
        json!({"name": "sms", "strategy": "sms", "options": twilio(), "enabled_clients": "web"}),
        json!({"name": "sms", "strategy": "sms", "options": twilio(), "enabled_clients": ["portal"]}),
    ] {
        assert_eq!(error(&robot.post("/api/v2/connections", body.clone()).await).0, 400, "{body}");
    }
    assert_eq!(error(&robot.patch(SMS, json!({"name": "other"})).await).0, 400, "the name stays");
    assert_eq!(error(&robot.patch("/api/v2/connections/con_0000000000000000", json!({})).await).0, 404);
    assert_eq!(app.app.directory.current().await.unwrap().installation, before);
}

#[actix_web::test]
async fn who_may_use_the_connection_is_the_portals_apps_tab() {
    let app = TestApp::new().await;
    let robot = Robot::whole(&app).await;
    let path = format!("{SMS}/clients");
    assert_eq!(robot.patch(SMS, json!({"enabled_clients": ["web"]})).await.json()["enabled_clients"], json!(["web"]));
    assert_eq!(robot.get(&path).await.json(), json!({"clients": [{"client_id": "web"}]}));
    let done = robot
        .patch(&path, json!([{"client_id": "web", "status": false}, {"client_id": "other", "status": true}, {"client_id": "spa", "status": true}]))
        .await;
    assert_eq!((done.status, done.text.as_str()), (204, ""));
    assert_eq!(app.start(ALICE).await.error(), (400, "bad.connection".into()));
    let first = robot.get(&format!("{path}?take=1")).await.json();
    assert_eq!((&first["clients"], &first["next"]), (&json!([{"client_id": "other"}]), &json!("other")));
    assert_eq!(robot.get(&format!("{path}?take=1&from=other")).await.json(), json!({"clients": [{"client_id": "spa"}]}));
    for body in [
        json!({}),
        json!([]),
        json!([{"client_id": "nobody", "status": true}]),
        json!([{"client_id": "web"}]),
        json!([{"client_id": "web", "status": "on"}]),
        json!([{"client_id": "web", "status": true}, {"client_id": "web", "status": false}]),
        json!([{"client_id": "portal", "status": true}]),
    ] {
        assert_eq!(error(&robot.patch(&path, body.clone()).await), (400, "invalid_body".into()), "{body}");
    }
    let owner = desk(&app, Role::Owner).await;
    assert!(owner.open("/admin/sms/apps").await.has("input[name='a-other'][checked]"), "{}", owner.page().body);
    assert!(told(&app).await.iter().any(|line| line.starts_with("installation.changed robot@clients") && line.contains("app.sms")));
}

#[actix_web::test]
async fn applications_are_made_changed_and_deleted_and_get_no_rights_here() {
    let app = TestApp::new().await;
    let robot = Robot::whole(&app).await;
    let made =
        robot.post("/api/v2/clients", json!({"name": "Orders", "app_type": "regular_web", "callbacks": ["https://orders.example.com/cb"]})).await;
    assert_eq!(made.status, 201, "{}", made.text);
    let made = made.json();
    let (id, secret) = (made["client_id"].as_str().unwrap().to_owned(), made["client_secret"].as_str().unwrap().to_owned());
    assert_eq!((&made["grant_types"], &made["is_first_party"]), (&json!(["authorization_code", "refresh_token"]), &json!(true)));
    let path = format!("/api/v2/clients/{id}");
    let shown = robot.get(&path).await;
    assert!(shown.status == 200 && !shown.text.contains(&secret) && shown.json().get("client_secret").is_none(), "digests only");
    let start = async |app: &TestApp| {
        app.post_json("/passwordless/start", json!({"client_id": id, "client_secret": secret, "connection": "sms", "phone_number": ALICE})).await
    };
    assert_eq!(start(&app).await.error(), (403, "unauthorized_client".into()), "one-time codes are asked for by name");
    let grants = json!(["authorization_code", "implicit", "http://auth0.com/oauth/grant-type/passwordless/otp"]);
    let changed = robot.patch(&path, json!({"grant_types": grants, "name": "Orders & more", "web_origins": ["https://orders.example.com"]})).await;
    assert_eq!(changed.json()["grant_types"], json!(["authorization_code", "http://auth0.com/oauth/grant-type/passwordless/otp"]));
    assert_eq!(start(&app).await.error(), (400, "bad.connection".into()), "a connection is opened by name");
    assert_eq!(robot.patch(&format!("{SMS}/clients"), json!([{"client_id": id, "status": true}])).await.status, 204);
    assert_eq!(start(&app).await.status, 200);
    let owner = desk(&app, Role::Owner).await;
    let page = owner.open(&format!("/admin/apps/{id}")).await;
    assert_eq!(page.headline(), (200, "Orders & more".into()));

    let machine = robot.post("/api/v2/clients", json!({"name": "Nightly", "app_type": "non_interactive"})).await.json();
    let audience = format!("{}/api/v2/", app.origin);
    let nightly = [("client_id", machine["client_id"].as_str().unwrap()), ("client_secret", machine["client_secret"].as_str().unwrap())];
    let form = [&nightly[..], &[("grant_type", "client_credentials"), ("audience", &audience)]].concat();
    assert_eq!(app.post_form("/oauth/token", &form).await.json()["scope"], "", "a program cannot make one that may more");
    for body in [
        json!({"name": ""}),
        json!({"name": "x".repeat(200)}),
        json!({"name": "A", "app_type": "sso"}),
        json!({"name": "A", "callbacks": ["javascript:alert(1)"]}),
        json!({"name": "A", "callbacks": "https://a.example.com"}),
        json!({"name": "A", "callbacks": ["https://a.example.com/\u{0}"]}),
        json!({"name": "A", "grant_types": ["magic"]}),
        json!({"name": "A", "client_secret": "chosen-chosen-chosen"}),
        json!({"name": "A", "scopes": ["update:users"]}),
        json!({"name": "A", "jwt_configuration": {"alg": "HS256"}}),
        json!({"name": "A", "jwt_configuration": {"lifetime_in_seconds": -5}}),
        json!({"name": "A", "refresh_token": {"expiration_type": "non-expiring"}}),
        json!({"name": "A", "oidc_conformant": false}),
    ] {
        assert_eq!(error(&robot.post("/api/v2/clients", body.clone()).await), (400, "invalid_body".into()), "{body}");
    }
    for ours in ["portal", "account", "demo", "nobody", "%00", "..%2f"] {
        assert_eq!(error(&robot.get(&format!("/api/v2/clients/{ours}")).await).0, 404, "{ours}");
    }
    assert_eq!(robot.get("/api/v2/clients?app_type=spa").await.json().as_array().unwrap().len(), 1);
    assert_eq!(robot.delete(&path).await.status, 204);
    assert_eq!(robot.delete(&path).await.status, 204);
    assert_eq!(error(&robot.get(&path).await), (404, "inexistent_client".into()));
    let trail = told(&app).await.concat();
    assert!(trail.contains("robot@clients") && trail.contains("Orders & more") && !trail.contains(&secret));
}

#[actix_web::test]
async fn people_are_found_made_blocked_and_deleted() {
    let app = TestApp::new().await;
    let robot = Robot::whole(&app).await;
    let tokens = app.api_login(ALICE).await;
    let sub = claims_of(tokens["id_token"].as_str().unwrap())["sub"].as_str().unwrap().to_owned();
    let path = format!("/api/v2/users/{}", sub.replace('|', "%7C"));
    let found = robot.get(&path).await.json();
    assert_eq!((&found["user_id"], &found["phone_number"], &found["phone_verified"]), (&json!(sub), &json!(ALICE), &json!(true)));
    assert_eq!(found["name"], ALICE);
    let own = &found["identities"][0];
    assert_eq!((own["user_id"].as_str(), own["provider"].as_str(), own["isSocial"].as_bool()), (sub.split('|').nth(1), Some("sms"), Some(false)));
    let created = found["created_at"].as_str().unwrap();
    assert_eq!((created.len(), created.ends_with('Z')), (24, true), "three digits of a second: {created}");
    let q = |term: &str| format!("/api/v2/users?search_engine=v3&q={}", url::form_urlencoded::byte_serialize(term.as_bytes()).collect::<String>());
    for term in [format!("phone_number:\"{ALICE}\""), format!("user_id:\"{sub}\""), format!("phone_number:{ALICE}")] {
        assert_eq!(robot.get(&q(&term)).await.json()[0]["user_id"], json!(sub), "{term}");
    }
    assert_eq!(robot.get(&q(&format!("phone_number:\"{BOB}\""))).await.json(), json!([]));
    assert_eq!(robot.get(&format!("{}&include_totals=true", q("email:\"nobody@example.com\""))).await.json()["total"], 0);
    for term in ["*", "name:*", "phone_number:*", "phone_number:", "a:b:c", "\"", "email:\"x", "phone_number:\"+1 OR *\""] {
        assert_eq!(error(&robot.get(&q(term)).await), (400, "invalid_query_string".into()), "{term}");
    }

    // Blocked: out at once, and refused at the door.
    let blocked = robot.patch(&path, json!({"blocked": true, "name": "Alice A.", "app_metadata": {"plan": "gold", "seat": "7"}})).await.json();
    assert_eq!(
        (&blocked["blocked"], &blocked["name"], &blocked["app_metadata"]),
        (&json!(true), &json!("Alice A."), &json!({"plan": "gold", "seat": "7"}))
    );
    let access = tokens["access_token"].as_str().unwrap();
    assert_eq!(app.http.get(app.url("/userinfo")).bearer_auth(access).send().await.unwrap().status().as_u16(), 401);
    app.clock.advance(minutes(2));
    let texts = app.outbox_of(ALICE).await.len();
    assert_eq!(app.start(ALICE).await.status, 200, "a stranger who asks learns nothing");
    assert_eq!(app.outbox_of(ALICE).await.len(), texts, "and nothing is sent");
    let free = robot.patch(&path, json!({"blocked": false, "app_metadata": {"seat": null}})).await.json();
    assert!(free.get("blocked").is_none() && free["app_metadata"] == json!({"plan": "gold"}), "{free}");
    app.clock.advance(minutes(2));
    assert_eq!(claims_of(app.api_login(ALICE).await["id_token"].as_str().unwrap())["sub"], json!(sub), "let in again");
    for body in [
        json!({"phone_number": BOB}),
        json!({"password": "violet kettle orbit"}),
        json!({"email_verified": true}),
        json!({"app_metadata": {"n": 5}}),
        json!({"app_metadata": {"n": "\u{0}"}}),
        json!({"app_metadata": {"n": "x".repeat(20_000)}}),
        json!({"user_metadata": {"n": "5"}}),
        json!({"blocked": "perhaps"}),
        json!({"role": "owner"}),
    ] {
        assert_eq!(error(&robot.patch(&path, body.clone()).await).0, 400, "{body}");
    }
    let trail = told(&app).await;
    assert!(trail.iter().any(|line| line.starts_with("user.managed robot@clients") && line.contains("blocked")), "{trail:?}");
    assert!(trail.iter().any(|line| line.starts_with("addresses.revealed robot@clients")), "that addresses were read is told");
    assert!(!trail.concat().contains("5550100") && !trail.concat().contains("Alice"), "no address and no name in the trail");

    assert_eq!(robot.delete(&path).await.status, 204);
    assert_eq!(robot.delete(&path).await.status, 204);
    assert_eq!(error(&robot.get(&path).await), (404, "inexistent_user".into()));
    for nobody in ["x", "sms%257C0a1b2c3d4e5f0a1b2c3d4e5f", "sms%7C", "%7C", "email%7C0a1b2c3d4e5f0a1b2c3d4e5f", "sms%7C%00", "%ff%fe"] {
        assert_eq!(error(&robot.get(&format!("/api/v2/users/{nobody}")).await).0 / 100, 4, "{nobody}");
    }
}

#[actix_web::test]
async fn somebody_who_was_made_here_signs_in_as_the_same_person() {
    let app = TestApp::new().await;
    let robot = Robot::whole(&app).await;
    let body = json!({"connection": "sms", "phone_number": ALICE, "phone_verified": true, "name": "Alice", "app_metadata": {"plan": "gold"}});
    let made = robot.post("/api/v2/users", body.clone()).await;
    assert_eq!(made.status, 201, "{}", made.text);
    let id = made.json()["user_id"].as_str().unwrap().to_owned();
    assert!(id.starts_with("sms|"));
    assert_eq!(error(&robot.post("/api/v2/users", body).await), (409, "conflict".into()));
    let started = app.start(ALICE).await.json();
    assert_eq!(format!("sms|{}", started["_id"].as_str().unwrap()), id, "the id that the API announces");
    app.clock.advance(minutes(2));
    let tokens = app.api_login(ALICE).await;
    assert_eq!(claims_of(tokens["id_token"].as_str().unwrap())["sub"], json!(id));
    for body in [
        json!({"connection": "sms"}),
        json!({"connection": "sms", "phone_number": "0415 555 0100"}),
        json!({"connection": "sms", "phone_number": "+1"}),
        json!({"connection": "facebook", "phone_number": BOB}),
        json!({"connection": "email", "email": "no mailbox"}),
        json!({"phone_number": BOB}),
        json!({"connection": "sms", "phone_number": BOB, "password": "violet kettle orbit"}),
        json!({"connection": 5, "phone_number": BOB}),
    ] {
        assert_eq!(error(&robot.post("/api/v2/users", body.clone()).await), (400, "invalid_body".into()), "{body}");
    }
    // R6: a number that nobody proved opens nothing, whoever wrote it down.
    let unproven = robot.post("/api/v2/users", json!({"connection": "sms", "phone_number": BOB})).await.json();
    assert_eq!((&unproven["phone_verified"], unproven["logins_count"].as_i64()), (&json!(false), Some(0)));
    let tokens = app.api_login(BOB).await;
    assert_ne!(claims_of(tokens["id_token"].as_str().unwrap())["sub"], unproven["user_id"]);
    let mail = robot.post("/api/v2/users", json!({"connection": "email", "email": "ada@example.com", "email_verified": true})).await.json();
    assert!(mail["user_id"].as_str().unwrap().starts_with("email|"));
    assert_eq!(robot.get("/api/v2/users-by-email?email=ada%40example.com").await.json()[0]["user_id"], mail["user_id"]);
}

#[actix_web::test]
async fn pages_of_people_end() {
    let app = TestApp::new().await;
    let robot = Robot::whole(&app).await;
    for n in 0..5 {
        app.clock.advance(minutes(1));
        let body = json!({"connection": "sms", "phone_number": number(n), "phone_verified": true});
        assert_eq!(robot.post("/api/v2/users", body).await.status, 201);
    }
    let mut seen = Vec::new();
    for page in 0..10 {
        let part = robot.get(&format!("/api/v2/users?per_page=2&page={page}&include_totals=true&sort=created_at%3A-1")).await.json();
        assert_eq!((&part["total"], &part["start"], &part["limit"]), (&json!(5), &json!(page * 2), &json!(2)));
        let people = part["users"].as_array().unwrap().clone();
        if people.is_empty() {
            break;
        }
        seen.extend(people.iter().map(|own| own["phone_number"].as_str().unwrap().to_owned()));
    }
    assert_eq!(seen, (0..5).rev().map(number).collect::<Vec<_>>(), "the newest first, each once");
    let oldest = robot.get("/api/v2/users?per_page=1&sort=created_at:1&fields=phone_number").await.json();
    assert_eq!(oldest, json!([{"phone_number": number(0)}]));
}

#[actix_web::test]
async fn a_program_does_nothing_to_those_who_run_the_portal() {
    let app = TestApp::new().await;
    let robot = Robot::whole(&app).await;
    let owner = desk(&app, Role::Owner).await;
    employ(&app, "auditor@example.com", Some(Role::Auditor)).await;
    for mail in ["owner@example.com", "auditor@example.com"] {
        let found = robot.get(&format!("/api/v2/users-by-email?email={mail}")).await.json();
        let path = format!("/api/v2/users/{}", found[0]["user_id"].as_str().unwrap().replace('|', "%7C"));
        for body in [json!({"blocked": true}), json!({"name": "x"}), json!({"app_metadata": {"a": "b"}})] {
            assert_eq!(error(&robot.patch(&path, body).await), (403, "operation_not_supported".into()), "{mail}");
        }
        assert_eq!(error(&robot.delete(&path).await).0, 403);
    }
    assert_eq!(owner.open("/admin").await.status, 200, "still in");
}

#[actix_web::test]
async fn a_bound_token_needs_its_key() {
    let app = TestApp::new().await;
    let options = ClientOptions { dpop_bound: true, ..program(&app, "robot", Some(&MANAGEMENT_SCOPES)).options };
    app.register(Client { options, ..program(&app, "robot", None) }).await;
    let refused = ask_token(&app, "robot", &[]).await;
    assert_eq!(refused.error(), (400, "invalid_dpop_proof".into()));
    // A token from before the client was bound is not enough any more.
    let robot = Robot::whole(&app).await;
    assert_eq!(robot.get("/api/v2/connections").await.status, 200);
    let options = ClientOptions { dpop_bound: true, ..program(&app, "robot", Some(&MANAGEMENT_SCOPES)).options };
    app.register(Client { options, ..program(&app, "robot", None) }).await;
    assert_eq!(robot.get("/api/v2/connections").await.status, 401);
}

#[actix_web::test]
async fn a_person_of_a_machine_client_is_no_program() {
    let app = TestApp::new().await;
    // An odd registration: a machine that also has people sign in, with every scope.
    let scopes: Vec<String> = MANAGEMENT_SCOPES.iter().map(|one| (*one).to_owned()).chain(["openid".into()]).collect();
    let grants = Some(vec![GrantType::Passwordless, GrantType::ClientCredentials]);
    let options = ClientOptions { scopes: Some(scopes), grant_types: grants, ..ClientOptions::default() };
    app.register(Client { id: ClientId::new("odd"), sms: true, options, ..program(&app, "odd", None) }).await;
    let start = json!({"client_id": "odd", "client_secret": SECRET, "connection": "sms", "phone_number": ALICE});
    assert_eq!(app.post_json("/passwordless/start", start).await.status, 200);
    let code = app.last_code_to(ALICE).await;
    let form = [
        ("grant_type", "http://auth0.com/oauth/grant-type/passwordless/otp"),
        ("client_id", "odd"),
        ("client_secret", SECRET),
        ("realm", "sms"),
        ("username", ALICE),
        ("otp", &code),
        ("scope", "openid update:users"),
    ];
    let tokens = app.post_form("/oauth/token", &form).await.json();
    let robot = Robot { app: &app, token: tokens["access_token"].as_str().unwrap().to_owned() };
    assert_eq!(robot.get("/api/v2/users").await.status, 401);
}
