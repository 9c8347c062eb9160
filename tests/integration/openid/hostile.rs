//! Every parameter of every door of the provider, with values from strangers: a clear 4xx in the caller's own format or an
//! error to the registered address, never a 5xx, nothing reflected unescaped.

use doorcode::domain::client::{Client, ClientKind};
use serde_json::{Value, json};

use super::party::{ID, Run, client};
use crate::support::{Answer, CALLBACK, SECRET, TestApp};

/// Values that have broken parsers, templates, queries and headers.
fn values() -> Vec<String> {
    let mut all: Vec<String> = [
        "\u{0}",
        "a\u{0}b",
        "\r\nset-cookie: x=y",
        "'; DROP TABLE client; --",
        "\"><script>alert(1)</script>",
        "{{7*7}}",
        "${7*7}",
        "%00%0d%0a",
        "../../etc/passwd",
        "{}",
        "[]",
        "null",
        "true",
        "-1",
        "0",
        "1e999",
        "NaN",
        "99999999999999999999",
        "\u{202e}gnp",
        "\u{feff}",
        "\u{1F511}",
        "é",
        "\u{fdfa}",
        "a b",
        " ",
        "\t",
        "a.b.c",
        "...",
        ".",
        "eyJhbGciOiJub25lIn0.e30.",
        "urn:ietf:params:oauth:request_uri:",
        "urn:ietf:params:oauth:request_uri:x",
        "https://evil.example/",
        "javascript:alert(1)",
        "{\"id_token\":{\"sub\":{\"value\":1}}}",
        "{\"userinfo\":{\"\":null}}",
        "{\"id_token\":{\"acr\":{\"essential\":true}}}",
        "S256",
        "plain",
        "none login consent select_account",
        "openid openid openid",
    ]
    .map(str::to_owned)
    .to_vec();
    all.push("x".repeat(5_000));
    all.push(format!("{{\"userinfo\":{}1{}}}", "{\"a\":".repeat(200), "}".repeat(200)));
    all.push("openid ".repeat(1_000));
    all
}

#[actix_web::test]
async fn no_value_of_any_parameter_of_a_request_breaks_anything() {
    let run = Run::new("query").await;
    let party = run.party();
    let names = [
        "client_id",
        "redirect_uri",
        "response_type",
        "response_mode",
        "scope",
        "state",
        "nonce",
        "prompt",
        "max_age",
        "display",
        "ui_locales",
        "claims_locales",
        "id_token_hint",
        "login_hint",
        "acr_values",
        "claims",
        "request",
        "request_uri",
        "resource",
        "audience",
        "dpop_jkt",
        "code_challenge",
        "code_challenge_method",
        "connection",
    ];
    for name in names {
        for value in values() {
            let mut pairs = party.request(&[(name, &value)]);
            pairs.retain(|(own, _)| own != name || !value.is_empty());
            let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&pairs).finish();
            let sent = run.app.http.get(run.app.url(&format!("/authorize?{query}"))).send().await.unwrap();
            let status = sent.status().as_u16();
            assert!(matches!(status, 303 | 400), "{name}={value:.60}: {status}");
            if let Some(location) = sent.headers().get("location") {
                let location = location.to_str().unwrap();
                assert!(location.starts_with('/') || location.starts_with(CALLBACK), "{name}={value:.60} leads to {location}");
                assert!(location.is_ascii() && !location.contains(['\r', '\n', '<', '"']), "{location}");
            } else {
                let body = sent.text().await.unwrap();
                assert!(!body.contains("<script>alert") && !body.contains("evil.example"), "{name}={value:.60}");
            }
        }
    }
}

async fn refused_as_json(answer: Answer, what: &str) {
    assert!((400..500).contains(&answer.status), "{what}: {} {}", answer.status, answer.text);
    let body = answer.json();
    assert!(body["error"].is_string(), "{what}: {body}");
    let description = body["error_description"].as_str().unwrap_or_default();
    // RFC 6749 section 5.2: printable ASCII without quotes and backslashes.
    assert!(description.bytes().all(|b| matches!(b, 0x20 | 0x21 | 0x23..=0x5b | 0x5d..=0x7e)), "{what}: {description:?}");
}

#[actix_web::test]
async fn no_value_breaks_what_programs_call() {
    let run = Run::new("query").await;
    run.app.register(Client { kind: ClientKind::Native, ..client(&run.app, "tv") }).await;
    let code = "urn:ietf:params:oauth:grant-type:device_code";
    let jwt = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    /// A door: its path, what is right, and the parameters that are not.
    type Door<'a> = (&'a str, &'a [(&'a str, &'a str)], &'a [&'a str]);
    let doors: [Door<'_>; 7] = [
        (
            "/oauth/token",
            &[("client_id", ID), ("client_secret", SECRET), ("grant_type", "authorization_code"), ("redirect_uri", CALLBACK)],
            &["code", "code_verifier", "resource"],
        ),
        ("/oauth/token", &[("client_id", ID), ("client_secret", SECRET)], &["grant_type"]),
        ("/oauth/token", &[("client_id", ID), ("client_secret", SECRET), ("grant_type", "refresh_token")], &["refresh_token", "scope"]),
        ("/oauth/token", &[("client_id", "tv"), ("grant_type", code)], &["device_code"]),
        ("/oauth/token", &[("grant_type", "refresh_token"), ("client_assertion_type", jwt)], &["client_assertion"]),
        ("/oauth/par", &[("client_id", ID), ("client_secret", SECRET), ("redirect_uri", CALLBACK)], &["response_type", "request", "request_uri"]),
        ("/oauth/introspect", &[("client_id", ID)], &["client_secret"]),
    ];
    for (path, base, names) in doors {
        for name in names {
            for value in values() {
                let form = [base, &[(*name, value.as_str())]].concat();
                refused_as_json(run.app.post_form(path, &form).await, &format!("{path} {name}={value:.60}")).await;
                let json: serde_json::Map<String, Value> = form.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
                refused_as_json(run.app.post_json(path, Value::Object(json)).await, &format!("{path} {name}={value:.60} as JSON")).await;
            }
            for wrong in [json!(1), json!([]), json!({}), json!(true), json!(["a", "b"])] {
                let mut json: serde_json::Map<String, Value> = base.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
                json.insert((*name).to_owned(), wrong.clone());
                refused_as_json(run.app.post_json(path, Value::Object(json)).await, &format!("{path} {name}={wrong}")).await;
            }
        }
    }
    for header in ["", "x", "a.b.c", "eyJhbGciOiJub25lIn0.e30.", &"x".repeat(5_000)] {
        let sent = run.app.http.post(run.app.url("/oauth/token")).header("dpop", header).form(&[
            ("client_id", ID),
            ("client_secret", SECRET),
            ("grant_type", "refresh_token"),
        ]);
        refused_as_json(Answer::of(sent.send().await.unwrap()).await, &format!("dpop: {header:.60}")).await;
    }
    for header in ["Bearer", "Bearer ", "Bearer \u{1}", "DPoP x", "Basic x", "x", "Bearer a b c"] {
        let Ok(value) = reqwest::header::HeaderValue::from_str(header) else { continue };
        let sent = run.app.http.get(run.app.url("/userinfo")).header("authorization", value).send().await.unwrap();
        assert_eq!(sent.status(), 401, "{header}");
        assert!(sent.headers().contains_key("www-authenticate"), "{header}");
    }
}

#[actix_web::test]
async fn no_value_breaks_a_registration() {
    let token = "initial-access-token-initial-access-token";
    let app = TestApp::with_settings(&[("DOORCODE__REGISTRATION__INITIAL_ACCESS_TOKEN", token)]).await;
    let members = [
        "redirect_uris",
        "client_name",
        "grant_types",
        "response_types",
        "token_endpoint_auth_method",
        "jwks",
        "id_token_signed_response_alg",
        "subject_type",
        "scope",
        "post_logout_redirect_uris",
        "backchannel_logout_uri",
        "frontchannel_logout_uri",
        "application_type",
        "jwks_uri",
    ];
    for name in members {
        for value in [
            json!(1),
            json!({}),
            json!([1]),
            json!([[]]),
            json!("\u{0}"),
            json!("x".repeat(5_000)),
            json!(vec!["x"; 1_000]),
            json!({"keys": "x"}),
            json!(true),
        ] {
            let mut body = json!({"redirect_uris": [CALLBACK]});
            body[name] = value.clone();
            let sent = app.http.post(app.url("/oidc/register")).bearer_auth(token).json(&body).send().await.unwrap();
            let answer = Answer::of(sent).await;
            // Unknown kinds of application are web applications, as the standard's default is.
            if name == "application_type" && answer.status == 201 {
                continue;
            }
            refused_as_json(answer, &format!("{name}={:.60}", value.to_string())).await;
        }
    }
}

#[actix_web::test]
async fn pages_of_the_provider_without_their_context_say_so() {
    let run = Run::new("query").await;
    let browser = run.app.browser();
    for (path, status) in [
        ("/consent", 410),
        ("/consent?tx=x", 410),
        ("/consent?tx=0123456789ab", 410),
        ("/login/account", 410),
        ("/login/account?tx=0123456789ab", 400),
        ("/activate?user_code=%00", 422),
        ("/activate?user_code=AEIO-UAEI", 422),
        ("/activate?user_code=a&user_code=b", 400),
    ] {
        assert_eq!(browser.open(path).await.status, status, "{path}");
    }
    for path in ["/consent", "/login/account", "/activate", "/account/apps"] {
        let page =
            browser.post(path, &[("tx".into(), "0123456789ab".into()), ("csrf".into(), "x".into()), ("decision".into(), "allow".into())]).await;
        assert!((400..500).contains(&page.status) || page.headline() == (200, "Sign in".into()), "{path}: {}", page.status);
    }
    for value in values() {
        let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs([("user_code", &value)]).finish();
        let page = browser.open(&format!("/activate?{query}")).await;
        assert!(matches!(page.status, 200 | 400 | 414 | 422 | 429 | 431), "{value:.60}: {}", page.status);
        assert!(!page.body.contains("<script>alert"));
    }
}
