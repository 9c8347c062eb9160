//! Typed links between features, which never import each other.

use url::form_urlencoded::byte_serialize;

use crate::domain::factor::MfaMethod;
/// Where somebody without a session begins at their own account.
pub const ACCOUNT_PAGES: &str = "/account/security";

/// The login box of a sign-in attempt.
pub fn login(tx: &str) -> String {
    format!("/login?tx={}", encode(tx))
}

/// The login box, opened at one way in.
pub fn login_way(tx: &str, way: &str) -> String {
    format!("/login?tx={}&way={}", encode(tx), encode(way))
}

/// The code step of a sign-in attempt.
pub fn login_code(tx: &str) -> String {
    format!("/login/code?tx={}", encode(tx))
}

/// The second step of a sign-in attempt, at one of its methods.
pub fn login_second_step(tx: &str, method: Option<MfaMethod>) -> String {
    let method = method.map(|method| format!("&method={}", method.as_str())).unwrap_or_default();
    format!("/login/mfa?tx={}{method}", encode(tx))
}

/// Where a signed-in person shows to be there, before something of their account changes.
pub fn login_confirm(tx: &str) -> String {
    format!("/login/confirm?tx={}", encode(tx))
}

/// The password step of a sign-in attempt.
pub fn login_password(tx: &str) -> String {
    format!("/login/password?tx={}", encode(tx))
}

/// Where the code goes that a forgotten password's owner was mailed.
pub fn login_forgot_code(tx: &str) -> String {
    format!("/login/forgot/code?tx={}", encode(tx))
}

/// Where somebody goes on with a number that nobody proved for long.
pub fn login_old_number(tx: &str) -> String {
    format!("/login/old-number?tx={}", encode(tx))
}

/// Where the code of an address goes that becomes a required second step.
pub fn login_set_up_code(tx: &str) -> String {
    format!("/login/setup/code?tx={}", encode(tx))
}

/// Where a new password is chosen.
pub fn login_new_password(tx: &str) -> String {
    format!("/login/new-password?tx={}", encode(tx))
}

/// Where a second step that policy requires is set up.
pub fn login_set_up(tx: &str) -> String {
    format!("/login/setup?tx={}", encode(tx))
}

/// Encodes a value for a query.
pub fn encode(value: &str) -> String {
    byte_serialize(value.as_bytes()).collect()
}

/// Adds parameters to a redirect URI, whose own query stays as it is.
pub fn with_query(uri: &str, parameters: &[(&str, &str)]) -> String {
    let mut location = uri.to_owned();
    let mut separator = if uri.contains('?') { '&' } else { '?' };
    for (name, value) in parameters {
        location.push(separator);
        location.push_str(&encode(name));
        location.push('=');
        location.push_str(&encode(value));
        separator = '&';
    }
    location
}

/// Adds parameters to a redirect URI as its fragment.
pub fn with_fragment(uri: &str, parameters: &[(&str, &str)]) -> String {
    let pairs: Vec<String> = parameters.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    format!("{uri}#{}", pairs.join("&"))
}

/// The page that asks for consent.
pub fn consent(tx: &str) -> String {
    format!("/consent?tx={}", encode(tx))
}

/// The page that asks which account to go on with.
pub fn account_choice(tx: &str) -> String {
    format!("/login/account?tx={}", encode(tx))
}

/// The page where a device is signed in.
pub fn activate(user_code: &str) -> String {
    format!("/activate?user_code={}", encode(user_code))
}

/// The source expression of a redirect URI for `form-action`: its origin, or its scheme for an app's private one.
/// The URI is a registered one, so its shape was checked when it was registered; this only finds where the origin ends.
pub fn form_target(uri: &str) -> Option<&str> {
    let (scheme, rest) = uri.split_once(':')?;
    let target = if matches!(scheme, "http" | "https") {
        let authority = rest.strip_prefix("//")?;
        let end = authority.find(['/', '?', '#']).unwrap_or(authority.len());
        uri.get(..uri.len() - authority.len() + end)?
    } else {
        uri.get(..=scheme.len())?
    };
    // It stands in a header whose words are parted by blanks and semicolons.
    target.bytes().all(|b| b.is_ascii_alphanumeric() || b"-+.:/[]".contains(&b)).then_some(target)
}

/// Where an application lives, as far as its redirect URI tells: for "Continue to ...".
pub fn app_home(uri: &str) -> Option<String> {
    let parsed = url::Url::parse(uri).ok()?;
    matches!(parsed.scheme(), "http" | "https").then(|| format!("{}/", parsed.origin().ascii_serialization()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_join_a_query_that_is_there_already() {
        assert_eq!(with_query("https://a.example/cb?x=1", &[("code", "a b"), ("state", "=&")]), "https://a.example/cb?x=1&code=a+b&state=%3D%26");
        assert_eq!(with_query("https://a.example/cb", &[("code", "c")]), "https://a.example/cb?code=c");
    }

    #[test]
    fn form_targets_are_origins_or_schemes() {
        assert_eq!(form_target("https://a.example:8443/cb?x=1"), Some("https://a.example:8443"));
        assert_eq!(form_target("https://a.example?x=/"), Some("https://a.example"));
        assert_eq!(form_target("http://[::1]:8080/cb"), Some("http://[::1]:8080"));
        assert_eq!(form_target("com.example.app:/cb"), Some("com.example.app:"));
        assert_eq!(form_target("https://a.example; script-src */cb"), None);
    }
}
