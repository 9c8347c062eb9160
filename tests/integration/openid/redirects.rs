//! Attack 83: 400 spellings against six registered shapes. None of them redirects but the registered one itself.

use doorcode::domain::client::{Client, ClientKind, Profile};
use doorcode::domain::id::ClientId;

use super::party::client;
use crate::support::TestApp;

/// What applications register: a path, a bare host, a query, a port, a loopback address, a private scheme.
const SHAPES: [(&str, ClientKind); 6] = [
    ("https://app.example.com/callback", ClientKind::Web),
    ("https://app.example.com", ClientKind::Web),
    ("https://app.example.com/cb?tenant=1", ClientKind::Web),
    ("https://app.example.com:8443/callback", ClientKind::Web),
    ("http://127.0.0.1:9000/callback", ClientKind::Native),
    ("com.example.app:/callback", ClientKind::Native),
];

/// Spellings of one registered URI that some parser somewhere takes for it, or for a place of the attacker's.
fn tricks(registered: &str) -> Vec<String> {
    let (scheme, rest) = registered.split_once(':').unwrap();
    let rest = rest.trim_start_matches("//");
    let cut = rest.find(['/', '?']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(cut);
    let mut all: Vec<String> = Vec::new();
    let mut add = |text: String| all.push(text);
    // Appended and prepended.
    for more in [
        "/",
        "//",
        "?",
        "?x=1",
        "&x=1",
        "#",
        "#x",
        "%20",
        "%00",
        "%0a",
        "%0d%0a",
        "%09",
        "%2f",
        "%5c",
        "%23",
        "%3f",
        ".",
        "..",
        "/.",
        "/..",
        "/./",
        "/../",
        "/%2e",
        "/%2e%2e",
        "/%2e%2e/",
        ";x",
        ":",
        "@evil.example",
        "@",
        "\\",
        "\\@evil.example",
        "/..;/x",
        "*",
        "+",
        "~",
        "\u{200b}",
        "\u{2024}",
        "\u{ff0f}",
        "\u{0}",
        "\t",
        "\n",
        "\r\n",
        " ",
        "/x",
        "x",
        "/%252e%252e",
        "?redirect=https://evil.example",
        "#@evil.example",
        "/https://evil.example",
        "%E2%80%8B",
        "%C0%AF",
        "/%c0%ae%c0%ae/",
        "|",
        "^",
        "`",
        "{}",
        "<>",
        "\"",
        "'",
        "[]",
        "?#",
        "#?",
        "&",
        "=",
        ",https://evil.example",
        " https://evil.example",
    ] {
        add(format!("{registered}{more}"));
    }
    for before in [
        " ",
        "\t",
        "\n",
        "\u{feff}",
        "\u{200b}",
        "/",
        "//",
        "\\",
        "x",
        "https://evil.example/",
        "https://evil.example?",
        "https://evil.example#",
        "https://evil.example@",
        "javascript:",
        "data:,",
        "view-source:",
        "url=",
        "%20",
        "\"",
        "'",
    ] {
        add(format!("{before}{registered}"));
    }
    // Schemes.
    for other in [
        "http",
        "https",
        "HTTPS",
        "Https",
        "httpss",
        "ftp",
        "file",
        "ws",
        "wss",
        "javascript",
        "data",
        "vbscript",
        "blob",
        "about",
        "intent",
        "com.example.app",
        "com.example.app2",
        "com.example.ap",
        "COM.EXAMPLE.APP",
        "x-https",
    ] {
        for slashes in ["://", ":/", ":", ":///", ":\\\\"] {
            add(format!("{other}{slashes}{authority}{path}"));
        }
    }
    // Hosts.
    for host in [
        "APP.example.com",
        "App.Example.Com",
        "app.example.com.",
        "app.example.com..",
        ".app.example.com",
        "www.app.example.com",
        "x.app.example.com",
        "app.example.com.evil.example",
        "app.example.comevil.example",
        "evilapp.example.com",
        "app-example.com",
        "app.example.co",
        "example.com",
        "evil.example",
        "app.example.com%2eevil.example",
        "app.example.com%00.evil.example",
        "app.example.com%2f.evil.example",
        "app%2eexample%2ecom",
        "%61pp.example.com",
        "app\u{3002}example\u{3002}com",
        "\u{ff41}pp.example.com",
        "\u{0430}pp.example.com",
        "xn--pp-7kc.example.com",
        "app.example.com:443",
        "app.example.com:0443",
        "app.example.com:80",
        "app.example.com:8080",
        "app.example.com:8443",
        "app.example.com:08443",
        "app.example.com:",
        "app.example.com:0",
        "app.example.com:65536",
        "app.example.com:8443@evil.example",
        "good@app.example.com",
        "app.example.com@evil.example",
        "app.example.com:443@evil.example",
        "user:pass@app.example.com",
        "app.example.com\\@evil.example",
        "app.example.com#@evil.example",
        "app.example.com?@evil.example",
        "evil.example#app.example.com",
        "evil.example?app.example.com",
        "evil.example/app.example.com",
        "evil.example\\app.example.com",
        "127.0.0.1",
        "127.0.0.1:9001",
        "127.1:9000",
        "127.0.0.1.:9000",
        "127.0.0.2:9000",
        "0.0.0.0:9000",
        "2130706433:9000",
        "0x7f000001:9000",
        "0177.0.0.1:9000",
        "localhost:9000",
        "localhost",
        "[::1]:9000",
        "[::1%25eth0]:9000",
        "[::ffff:127.0.0.1]:9000",
        "127.0.0.1:9000@evil.example",
        "127.0.0.1.evil.example:9000",
        "127.0.0.1:9000.evil.example",
        "127.0.0.1:x",
        "127.0.0.1:-1",
        "127.0.0.1:99999",
        "127.0.0.1:",
    ] {
        add(format!("{scheme}://{host}{path}"));
        add(format!("{scheme}://{host}/"));
    }
    // Paths.
    for path in [
        "/Callback",
        "/CALLBACK",
        "/callbac",
        "/callbacks",
        "/callback/..",
        "/x/../callback",
        "/./callback",
        "//callback",
        "/callback//",
        "/%63allback",
        "/callbac%6b",
        "/callback%2f",
        "/callback%2F..",
        "/callback;a=b",
        "/callback?",
        "/callback?tenant=1",
        "/cb",
        "/cb?",
        "/cb?tenant=2",
        "/cb?tenant=1&x=1",
        "/cb?x=1&tenant=1",
        "/cb?tenant=%31",
        "/cb?Tenant=1",
        "/cb?tenant=1#",
        "/cb/?tenant=1",
        "/cb?tenant=1&tenant=1",
        "\\callback",
        "/callback\\..\\x",
        "/callback/%2e%2e/%2e%2e/evil",
        "/callback%00",
        "/callback%0a",
        "/callback\u{2028}",
        "/\u{ff43}allback",
        "/callback.html",
        "/callback/index",
        "/..%2fcallback",
        "/..%5ccallback",
        "/%2e/callback",
        "/a/%2e%2e/callback",
        "",
        "?",
        "#",
        "/?",
        "/#",
    ] {
        add(format!("{scheme}://{authority}{path}"));
        add(format!("{scheme}:{authority}{path}"));
    }
    // No URI at all.
    for text in [
        "https://",
        "https:",
        "http://",
        "//",
        "/",
        "?",
        "#",
        "null",
        "undefined",
        "*",
        "https://*",
        "https://*.example.com/callback",
        "urn:ietf:wg:oauth:2.0:oob",
        "about:blank",
        "localhost",
        "[]",
        "{}",
        "0",
        "a",
        "\u{fffd}",
    ] {
        add(text.to_owned());
    }
    all.sort();
    all.dedup();
    all
}

/// What RFC 8252 section 7.3 allows beside the registered spelling: another port of a native client's loopback address.
fn is_other_port(registered: &str, trick: &str) -> bool {
    let rest = |text: &str| {
        let after = text.strip_prefix("http://127.0.0.1")?;
        let after = match after.strip_prefix(':') {
            Some(port) => {
                let digits = port.bytes().take_while(u8::is_ascii_digit).count();
                port[..digits].parse::<u16>().ok()?;
                port[digits..].to_owned()
            }
            None => after.to_owned(),
        };
        after.starts_with('/').then_some(after)
    };
    rest(registered).is_some_and(|own| rest(trick) == Some(own))
}

#[actix_web::test]
async fn four_hundred_spellings_of_six_registered_shapes_redirect_nowhere() {
    let app = TestApp::new().await;
    for (at, (registered, kind)) in SHAPES.into_iter().enumerate() {
        let shaped = Client {
            id: ClientId::new(format!("shape{at}")),
            kind,
            profile: Profile::Standard,
            redirect_uris: vec![registered.to_owned()],
            ..client(&app, "shape")
        };
        app.register(shaped).await;
        let tricks: Vec<String> = tricks(registered).into_iter().filter(|trick| trick != registered).collect();
        assert!(tricks.len() >= 400, "{} tricks", tricks.len());
        let mut other_ports = 0;
        for trick in &tricks {
            let asked = |uri: &str| {
                let pairs = [
                    ("client_id", format!("shape{at}")),
                    ("response_type", "code".into()),
                    ("prompt", "none".into()),
                    ("redirect_uri", uri.to_owned()),
                ];
                let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&pairs).finish();
                app.http.get(app.url(&format!("/authorize?{query}"))).send()
            };
            let answer = asked(trick).await.unwrap();
            if kind == ClientKind::Native && is_other_port(registered, trick) {
                other_ports += 1;
                continue;
            }
            assert_eq!(answer.status().as_u16(), 400, "{registered} as {trick:?}");
            assert!(!answer.headers().contains_key("location"), "{registered} as {trick:?}");
        }
        assert!(other_ports <= 3, "{other_ports} spellings count as another port");
    }
}

/// Missing with one or two registered, twice, and as a list.
#[actix_web::test]
async fn a_redirect_uri_comes_once_and_as_text() {
    let app = TestApp::new().await;
    let two = ["https://app.example.com/callback", "https://app.example.com/other"].map(str::to_owned).to_vec();
    app.register(Client { redirect_uris: two, ..client(&app, "two") }).await;
    for query in [
        "client_id=web&response_type=code",
        "client_id=two&response_type=code",
        "client_id=two&response_type=code&redirect_uri=",
        "client_id=two&response_type=code&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback",
        "client_id=two&response_type=code&redirect_uri[]=https%3A%2F%2Fapp.example.com%2Fcallback",
        "client_id=two&response_type=code&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback%2Chttps%3A%2F%2Fevil.example",
    ] {
        let page = app.browser().open(&format!("/authorize?{query}")).await;
        assert_eq!((page.status, page.left_for), (400, None), "{query}");
    }
}
