//! The curl snippets, sent exactly as they are written: a snippet that an endpoint does not understand is worse than none.

use std::collections::HashMap;

use doorcode::admin::snippets::{Snippet, snippets};
use doorcode::domain::client::{Client, ClientKind, Profile};
use doorcode::domain::client_options::ClientOptions;
use doorcode::domain::id::ClientId;
use doorcode::domain::role::Role;

use crate::support::person::WIDE;
use crate::support::portal::desk;
use crate::support::{ALICE, Answer, CALLBACK, SECRET, TestApp, web_client};

/// One call of curl, as a shell would hand it over.
struct Curl(Vec<String>);

/// Splits like a POSIX shell: quotes, variables in double quotes and outside them, lines that go on behind a backslash.
fn words(line: &str, variables: &HashMap<&str, String>) -> Vec<String> {
    let (mut all, mut word, mut begun, mut quote) = (Vec::new(), String::new(), false, None);
    let mut rest = line.chars().peekable();
    while let Some(c) = rest.next() {
        match (quote, c) {
            (None, ' ') => {
                if begun {
                    all.push(std::mem::take(&mut word));
                }
                begun = false;
            }
            (None, '\'' | '"') => (quote, begun) = (Some(c), true),
            (Some(open), c) if open == c => quote = None,
            (None, '\\') => word.extend(rest.next()),
            (None | Some('"'), '$') => {
                let mut name = String::new();
                while let Some(c) = rest.next_if(|c| c.is_ascii_uppercase() || *c == '_') {
                    name.push(c);
                }
                word.push_str(variables.get(name.as_str()).unwrap_or_else(|| panic!("no variable {name} in {line}")));
            }
            (_, c) => (begun, _) = (true, word.push(c)),
        }
    }
    assert!(quote.is_none(), "a quote is open in {line}");
    if begun {
        all.push(word);
    }
    all
}

fn calls(snippet: &Snippet, variables: &HashMap<&str, String>) -> Vec<Curl> {
    let joined = snippet.text.replace("\\\n", " ");
    joined.lines().filter(|line| line.starts_with("curl ")).map(|line| Curl(words(line, variables))).collect()
}

impl Curl {
    async fn send(&self, app: &TestApp) -> Answer {
        let mut words = self.0.iter().skip(1);
        let url = words.next().unwrap().replace(app.origin.as_str(), &app.url(""));
        let (mut data, mut headers) = (Vec::new(), Vec::new());
        while let Some(option) = words.next() {
            let value = words.next().unwrap();
            match option.as_str() {
                "-d" => data.push(value.clone()),
                "--data-urlencode" => {
                    let (name, content) = value.split_once('=').unwrap();
                    data.push(format!("{name}={}", url::form_urlencoded::byte_serialize(content.as_bytes()).collect::<String>()));
                }
                "-H" => headers.push(value.split_once(": ").unwrap()),
                other => panic!("{other}"),
            }
        }
        let mut request = if data.is_empty() { app.http.get(&url) } else { app.http.post(&url).body(data.join("&")) };
        if !headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-type")) && !data.is_empty() {
            request = request.header("content-type", "application/x-www-form-urlencoded");
        }
        for (name, value) in headers {
            request = request.header(name, value);
        }
        Answer::of(request.send().await.unwrap()).await
    }
}

fn find(app: &TestApp, client: &Client, title: &str) -> Snippet {
    let all = snippets(app.app.settings.issuer(), client);
    all.into_iter().find(|one| one.title.starts_with(title)).unwrap()
}

#[actix_web::test]
async fn the_curl_snippet_of_openid_connect_signs_somebody_in() {
    let app = TestApp::with_settings(&WIDE).await;
    for kind in [ClientKind::Web, ClientKind::Spa] {
        let client = Client { id: ClientId::new("snip"), kind, profile: Profile::Standard, require_pkce: true, ..web_client(&app.app, "snip") };
        app.register(client.clone()).await;
        let snippet = find(&app, &client, "OpenID Connect");
        let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        // The challenge of RFC 7636 appendix B.
        let mut variables = HashMap::from([
            ("VERIFIER", verifier.to_owned()),
            ("CHALLENGE", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM".to_owned()),
            ("STATE", "s1".to_owned()),
            ("CLIENT_SECRET", SECRET.to_owned()),
            ("CODE", String::new()),
            ("ACCESS_TOKEN", String::new()),
        ]);
        let line = snippet.text.lines().find(|line| line.starts_with("echo ")).unwrap();
        let address = words(line, &variables)[1].replace(app.origin.as_str(), "");
        let browser = app.browser();
        let page = browser.open(&address).await;
        let page = crate::support::person::by_mail(&app, &browser, &page, &format!("{}@example.com", kind.as_str())).await;
        let code = page.parameter("code").unwrap_or_else(|| panic!("{} {}", page.path, page.body));
        assert_eq!(page.parameter("state").as_deref(), Some("s1"));
        variables.insert("CODE", code);
        let answer = calls(&snippet, &variables)[0].send(&app).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
        variables.insert("ACCESS_TOKEN", answer.json()["access_token"].as_str().unwrap().to_owned());
        let answer = calls(&snippet, &variables)[1].send(&app).await;
        assert_eq!((answer.status, answer.json()["email"].as_str().unwrap()), (200, format!("{}@example.com", kind.as_str()).as_str()));
    }
}

#[actix_web::test]
async fn the_curl_snippet_of_the_passwordless_api_signs_somebody_in() {
    let app = TestApp::with_settings(&WIDE).await;
    let client = web_client(&app.app, "web");
    let snippet = find(&app, &client, "Passwordless");
    let mut variables = HashMap::from([("PHONE", ALICE.to_owned()), ("CLIENT_SECRET", SECRET.to_owned()), ("CODE", String::new())]);
    let answer = calls(&snippet, &variables)[0].send(&app).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    variables.insert("CODE", app.last_code_to(ALICE).await);
    let answer = calls(&snippet, &variables)[1].send(&app).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    assert!(answer.json()["id_token"].is_string());
}

#[actix_web::test]
async fn the_curl_snippet_of_a_machine_gets_a_token() {
    let app = TestApp::with_settings(&WIDE).await;
    let audience = "https://orders.example.com";
    app.change(move |installation| {
        installation.apis.push(doorcode::domain::api::Api {
            audience: audience.into(),
            name: "Orders".into(),
            scopes: vec![],
            access_token_seconds: None,
            alg: doorcode::domain::signing_key::SigningAlgorithm::Rs256,
        });
    })
    .await;
    let options = ClientOptions { audiences: vec![audience.into()], ..ClientOptions::default() };
    let client = Client { kind: ClientKind::Machine, redirect_uris: vec![], options, ..web_client(&app.app, "robot") };
    app.register(client.clone()).await;
    let variables = HashMap::from([("CLIENT_SECRET", SECRET.to_owned())]);
    let answer = calls(&find(&app, &client, "OAuth 2.0"), &variables)[0].send(&app).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    assert_eq!(crate::support::claims_of(answer.json()["access_token"].as_str().unwrap())["aud"], audience);
}

#[actix_web::test]
async fn the_page_shows_what_was_made_for_the_application() {
    let app = TestApp::with_settings(&WIDE).await;
    let owner = desk(&app, Role::Owner).await;
    let page = owner.open("/admin/apps/web/snippets").await;
    assert_eq!(page.headline(), (200, "Snippets".into()));
    assert!(page.text("#snippet").unwrap().contains("next-auth"), "a web application begins with Next.js");
    let page = owner.open("/admin/apps/web/snippets?for=1").await;
    assert!(page.text("#snippet").unwrap().contains("express-openid-connect"));
    let page = owner.open("/admin/apps/web/snippets?for=2").await;
    let text = page.text("#snippet").unwrap();
    assert!(text.contains("<Auth0Provider") && text.contains(CALLBACK) && text.contains(&app.origin), "{text}");
    assert!(!page.body.contains(SECRET));
    for odd in ["99", "-1", "x", "%00"] {
        assert_eq!(owner.open(&format!("/admin/apps/web/snippets?for={odd}")).await.status, 200);
    }
}
