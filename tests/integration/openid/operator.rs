//! What the operator sets of the OpenID provider: the apply file, the export, secrets and keys in rotation.

use crate::support::operator::Operator;

const PROVIDER: &str = r#"
[[api]]
audience = "https://api.example.com"
name = "Orders"
scopes = ["read:orders", "write:orders"]
access_token_seconds = 600
alg = "ES256"

[[app]]
client_id = "web"
name = "Example"
client_secret = "a-secret-of-some-length"
redirect_uris = ["https://app.example.com/callback"]
first_party = false
grant_types = ["authorization_code", "refresh_token", "urn:ietf:params:oauth:grant-type:device_code"]
response_modes = ["query", "form_post", "fragment", "web_message"]
scopes = ["openid", "phone", "offline_access", "read:orders"]
audiences = ["https://api.example.com"]
access_token_seconds = 900
id_token_seconds = 300
refresh_idle_seconds = 86400
refresh_absolute_seconds = 604800
subject_type = "pairwise"
sector = "example.com"
jwks = '{"keys":[{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo","kid":"k1"}]}'
require_par = true
dpop_bound = true
backchannel_logout_uri = "https://app.example.com/bye"
frontchannel_logout_uri = "https://app.example.com/bye"
id_token_alg = "EdDSA"
[app.claims]
"https://example.com/plan" = "plan"

[[user]]
email = "ann@example.com"
[user.metadata]
plan = "gold"
"#;

#[test]
fn everything_that_the_provider_knows_of_an_application_is_applied_and_exported() {
    let operator = Operator::new();
    let (done, said) = operator.apply(PROVIDER);
    assert!(done && said.contains("api: changed") && said.contains("app web: added"), "{said}");
    assert_eq!(operator.apply(PROVIDER), (true, "Nothing to change.\n".into()));
    let exported = operator.export();
    for line in [
        "audience = \"https://api.example.com\"",
        "first_party = false",
        "refresh_absolute_seconds = 604800",
        "subject_type = \"pairwise\"",
        "id_token_alg = \"EdDSA\"",
        "\"https://example.com/plan\" = \"plan\"",
        "plan = \"gold\"",
    ] {
        assert!(exported.contains(line), "{line} in {exported}");
    }
    assert_eq!(operator.apply(&exported), (true, "Nothing to change.\n".into()), "an export applies to nothing");
    let (done, _) = operator.apply("[[app]]\nclient_id = \"web\"\nname = \"Example\"\njwks = \"\"\nbackchannel_logout_uri = \"\"");
    assert!(done && !operator.export().contains("Ed25519"), "an empty text takes a value away");
}

#[test]
fn what_makes_no_sense_for_an_application_is_refused_by_name() {
    let operator = Operator::new();
    assert!(operator.apply(PROVIDER).0);
    let before = operator.export();
    let private = r#"jwks = '{"keys":[{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo","d":"AAAA"}]}'"#;
    for (line, reason) in [
        ("audiences = [\"https://unknown.example\"]", "no registered [[api]]"),
        ("scopes = [\"two words\"]", "scope value"),
        ("access_token_seconds = 59", "access_token_seconds"),
        ("access_token_seconds = 86401", "access_token_seconds"),
        ("grant_types = [\"password\"]", "unknown variant"),
        ("response_modes = [\"jwt\"]", "unknown variant"),
        ("jwks = \"nonsense\"", "jwks"),
        (private, "private"),
        ("sector = \"https://example.com\"", "sector"),
        ("frontchannel_logout_uri = \"javascript:alert(1)\"", "frontchannel_logout_uri"),
        ("backchannel_logout_uri = \"ftp://app.example.com\"", "backchannel_logout_uri"),
        ("[app.claims]\nsub = \"x\"", "sub"),
    ] {
        let (done, said) = operator.apply(&format!("[[app]]\nclient_id = \"web\"\nname = \"Example\"\n{line}"));
        assert!(!done && said.contains(reason), "{line}: {said}");
    }
    for (text, reason) in [
        ("[[api]]\naudience = \"two words\"", "identifier"),
        ("[[api]]\naudience = \"https://a.example/#x\"", "identifier"),
        ("[[api]]\naudience = \"a\"\n[[api]]\naudience = \"a\"", "twice"),
        ("[[app]]\nclient_id = \"account\"\nname = \"Ours\"", "one of ours"),
        ("[[app]]\nclient_id = \"s\"\nname = \"S\"\nkind = \"spa\"\njwks = '{\"keys\":[]}'", "confidential"),
        ("[[app]]\nclient_id = \"w\"\nname = \"W\"\njwks = '{\"keys\":[]}'", "jwks"),
    ] {
        let (done, said) = operator.apply(text);
        assert!(!done && said.contains(reason), "{text}: {said}");
    }
    assert_eq!(operator.export(), before);
}

fn said(output: &std::process::Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn a_secret_is_exchanged_and_shown_once() {
    let operator = Operator::new();
    assert!(operator.apply(PROVIDER).0);
    let output = operator.run(&["app", "rotate-secret", "web", "--keep-hours", "2"]);
    let text = said(&output);
    assert!(output.status.success() && text.contains("client_secret ") && text.contains("the old one counts until "), "{text}");
    let secret = text.split_whitespace().nth(1).unwrap();
    assert!(secret.len() >= 43 && !operator.export().contains(secret));
    assert!(!operator.run(&["app", "rotate-secret", "nobody"]).status.success());
    assert!(!operator.run(&["app", "rotate-secret", "web", "--keep-hours", "1000"]).status.success());
}

#[test]
fn a_key_is_replaced_and_listed() {
    let operator = Operator::new();
    let output = operator.run(&["keys", "rotate", "--alg", "EdDSA"]);
    assert!(output.status.success() && said(&output).contains("is published now and signs from "), "{}", said(&output));
    let listed = said(&operator.run(&["keys", "list"]));
    assert!(listed.lines().count() == 1 && listed.starts_with("EdDSA") && listed.contains("signs from "), "{listed}");
    for wrong in [["--alg", "HS256"], ["--bits", "1024"]] {
        assert!(!operator.run(&["keys", "rotate", wrong[0], wrong[1]]).status.success());
    }
}
