//! The commands, run as an operator runs them: the real binary beside a data folder.

use crate::support::operator::Operator;

const WHOLE: &str = r#"
[sign_in]
sms = true
email_code = true
magic_link = false
password = false
passkey = true
sign_up = true
rules = "strict"

[mfa]
policy = "optional"
methods = ["totp", "passkey", "sms", "email_code"]

[sms]
provider = "twilio"
message = "{{ application.name }}: {{ code }}"
code_length = 6
code_ttl_seconds = 300
countries = ["US", "GB", "NL"]
[sms.prices]
NL = "0.0786 USD"
[sms.twilio]
account_sid = "AC00000000000000000000000000000001"
auth_token = "0123456789abcdef0123456789abcdef"
from = "+15005550006"

[[app]]
client_id = "web"
name = "Example"
kind = "web"
profile = "standard"
client_secret = "a-secret-of-some-length"
redirect_uris = ["http://127.0.0.1:9000/callback"]
logout_uris = ["http://127.0.0.1:9000/"]
origins = ["http://127.0.0.1:9000"]
sms = true
legacy = false

[[user]]
email = "admin@example.test"
phone = "+14155550100"
password = "correct horse battery staple"
admin = true
"#;

#[test]
fn the_whole_file_is_applied_once_and_exported_masked() {
    let operator = Operator::new();
    let (done, said) = operator.apply(WHOLE);
    assert!(done, "{said}");
    for line in ["sms.provider: outbox -> twilio", "app web: added", "user a•••@example.test: added"] {
        assert!(said.contains(line), "{said}");
    }
    assert!(!said.contains("0123456789abcdef"), "no secret is printed");
    assert_eq!(operator.apply(WHOLE), (true, "Nothing to change.\n".into()));
    let exported = operator.export();
    assert!(!exported.contains("0123456789abcdef") && !exported.contains("a-secret-of"));
    assert!(exported.contains("client_id = \"web\"") && exported.contains("admin@example.test"));
    assert_eq!(operator.apply(&exported), (true, "Nothing to change.\n".into()), "an export applies to nothing");
}

#[test]
fn a_file_that_breaks_a_rule_or_makes_no_sense_changes_nothing() {
    let operator = Operator::new();
    assert!(operator.apply(WHOLE).0);
    let before = operator.export();
    for (text, reason) in [
        ("[sign_in]\nemail_code = false\npasskey = false", "R1"),
        ("[mfa]\nmethods = [\"sms\"]", "R2"),
        ("[mfa]\nmethods = []", "R3"),
        ("[mfa]\npolicy = \"off\"", "R3"),
        ("[sms]\ncode_length = 4", "sms.code_length"),
        ("[sms]\ncode_ttl_seconds = 601", "sms.code_ttl_seconds"),
        ("[sms]\ncountries = [\"XX\"]", "XX"),
        ("[sms.prices]\nNL = \"much\"", "sms.prices: NL"),
        ("[sms.prices]\nXX = \"0.05 USD\"", "sms.prices: XX"),
        ("[sms]\nmessage = \"Hello\"", "no code in it"),
        ("[sms]\nmessage = \"{% for x in y %}{{ code }}{% endfor %}\"", "sms.message"),
        ("[sms.twilio]\naccount_sid = \"nonsense\"", "AC"),
        ("[sms]\nprovider = \"gateway\"", "gateway"),
        ("[[app]]\nclient_id = \"x\"\nname = \"X\"\nredirect_uris = [\"javascript:alert(1)\"]", "scheme"),
        ("[[app]]\nclient_id = \"x\"\nname = \"X\"\nredirect_uris = [\"https://a.example/#f\"]", "fragment"),
        ("[[user]]\nname = \"nobody\"", "email or phone"),
        ("[[user]]\nphone = \"12\"", "number"),
        ("[[user]]\nphone = \"+14155550100\"\npassword = \"fourteen chars\"", "15 characters"),
        ("[[app]]\nclient_id = \"x\"\nname = \"X\"\nclient_secret = \"fifteen letters\"", "16 characters"),
        ("[sing_in]\nsms = true", "sing_in"),
        ("not toml", "install.toml"),
        ("[[app]]\nclient_id = \"new\"\nname = \"New\"\n[sms]\ncode_length = 99", "code_length"),
    ] {
        let (done, said) = operator.apply(text);
        assert!(!done && said.contains(reason), "{text}: {said}");
    }
    assert_eq!(operator.export(), before);
}

#[test]
fn both_switches_at_once_are_one_allowed_change() {
    let operator = Operator::new();
    assert!(operator.apply(WHOLE).0);
    let (done, said) = operator.apply("[sign_in]\nsms = false\n[mfa]\nmethods = []");
    assert!(done, "{said}");
}

#[test]
fn check_reports_every_problem_at_once() {
    let operator = Operator::new();
    std::fs::write(operator.folder.join("bad.toml"), "[server]\nlisten = \"x\"\npublic_url = \"ftp://x\"\n[nope]\na = 1\n").unwrap();
    let output = operator.run(&["check", "--config", "bad.toml"]);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success());
    for key in ["server.listen", "server.public_url", "nope.a"] {
        assert!(said.contains(key), "{said}");
    }
    assert!(operator.run(&["check"]).status.success());
}

#[test]
fn applications_and_administrators_are_added_from_the_command_line() {
    let operator = Operator::new();
    let output = operator.run(&["app", "add", "--name", "Example", "--redirect-uri", "https://app.example.com/cb"]);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success() && said.contains("issuer") && said.contains("client_id") && said.contains("client_secret"), "{said}");
    let output = operator.run(&["admin", "add", "--email", "ann@example.com"]);
    assert!(String::from_utf8_lossy(&output.stdout).starts_with("http://localhost:8080/setup/"));
    assert!(!operator.run(&["admin", "add", "--email", "nonsense"]).status.success());
    assert!(operator.run(&["migrate"]).status.success());
}
