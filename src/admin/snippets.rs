//! What to paste into an application so that its people sign in here: texts with the application's own values in them.
//! `tests/integration/snippets.rs` sends the requests that the curl ones describe.

use askama::Template;

use crate::domain::client::{Client, ClientKind, Profile};
use crate::domain::client_options::GrantType;

/// A text to paste.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Snippet {
    /// What it is for: a product's name, or `curl`.
    pub title: &'static str,
    /// The language that it is written in, as syntax highlighters name it.
    pub language: &'static str,
    /// The text.
    pub text: String,
}

/// What the texts are filled with.
struct Values {
    issuer: String,
    origin: String,
    client_id: String,
    redirect_uri: String,
    redirect_origin: String,
    redirect_path: String,
    has_secret: bool,
    audience: String,
}

/// Where answers go as long as nothing is registered.
const NOWHERE_YET: &str = "http://localhost:3000/callback";

impl Values {
    fn of(issuer: &str, client: &Client) -> Self {
        let redirect_uri = client.redirect_uris.first().map_or(NOWHERE_YET, String::as_str);
        let parsed = url::Url::parse(redirect_uri).ok();
        let redirect_origin = parsed.as_ref().map(|uri| uri.origin()).filter(url::Origin::is_tuple).map(|own| own.ascii_serialization());
        Self {
            issuer: issuer.to_owned(),
            origin: issuer.trim_end_matches('/').to_owned(),
            client_id: client.id.to_string(),
            redirect_uri: redirect_uri.to_owned(),
            redirect_origin: redirect_origin.unwrap_or_else(|| "http://localhost:3000".into()),
            redirect_path: parsed.map(|uri| uri.path().to_owned()).filter(|path| path.len() > 1).unwrap_or_else(|| "/callback".into()),
            has_secret: client.kind.is_confidential(),
            audience: client.options.audiences.first().cloned().unwrap_or_else(|| format!("{}/api/v2/", issuer.trim_end_matches('/'))),
        }
    }

    /// The redirect URI as a value of a query.
    fn redirect_encoded(&self) -> String {
        url::form_urlencoded::byte_serialize(self.redirect_uri.as_bytes()).collect()
    }

    /// The redirect URI in a shell, where an apostrophe, which URIs may have, would end the text.
    fn redirect_quoted(&self) -> String {
        format!("'{}'", self.redirect_uri.replace('\'', r"'\''"))
    }
}

macro_rules! texts {
    ($($name:ident, $path:literal;)+) => {
        $(#[derive(Template)]
        #[template(path = $path, escape = "none")]
        struct $name<'a> {
            v: &'a Values,
        })+
    };
}

texts! {
    CurlCode, "snippets/curl-code.txt";
    CurlPasswordless, "snippets/curl-passwordless.txt";
    CurlMachine, "snippets/curl-machine.txt";
    React, "snippets/react.txt";
    ReactAuth0, "snippets/react-auth0.txt";
    NextJs, "snippets/nextjs.txt";
    Express, "snippets/express.txt";
    Ios, "snippets/ios.txt";
}

fn snippet(title: &'static str, language: &'static str, text: &impl Template) -> Option<Snippet> {
    text.render().ok().map(|text| Snippet { title, language, text })
}

/// What suits an application, the likeliest first.
pub fn snippets(issuer: &str, client: &Client) -> Vec<Snippet> {
    let values = Values::of(issuer, client);
    let v = &values;
    let react = || match client.profile {
        Profile::Auth0 => snippet("React", "jsx", &ReactAuth0 { v }),
        Profile::Standard | Profile::Frontegg => snippet("React", "jsx", &React { v }),
    };
    let next = || snippet("Next.js", "ts", &NextJs { v });
    let express = || snippet("Express", "js", &Express { v });
    let ios = || snippet("iOS", "swift", &Ios { v });
    let curl = || snippet("OpenID Connect (curl)", "sh", &CurlCode { v });
    let codes = || {
        let may = client.allows_grant(GrantType::Passwordless);
        may.then(|| snippet("Passwordless API (curl)", "sh", &CurlPasswordless { v })).flatten()
    };
    let all = match client.kind {
        ClientKind::Web => vec![next(), express(), react(), ios(), curl(), codes()],
        ClientKind::Spa => vec![react(), next(), express(), ios(), curl(), codes()],
        ClientKind::Native => vec![ios(), react(), next(), express(), curl(), codes()],
        ClientKind::Machine => vec![snippet("OAuth 2.0 (curl)", "sh", &CurlMachine { v })],
    };
    all.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_has_the_applications_own_values() {
        for kind in ClientKind::ALL {
            let client = Client { kind, ..Client::sample() };
            let made = snippets("https://login.example.com/", &client);
            assert_eq!(made.len(), if kind == ClientKind::Machine { 1 } else { 6 });
            for one in &made {
                assert!(one.text.contains("sample") && one.text.contains("https://login.example.com"), "{}: {}", one.title, one.text);
            }
            // Libraries sign cookies of their own with a secret, whatever the client is: only the client's is looked for.
            let asks = made.iter().any(|one| ["CLIENT_SECRET", "clientSecret"].iter().any(|name| one.text.contains(name)));
            assert_eq!(asks, kind.is_confidential(), "{kind:?}: a secret is asked for where there is one");
        }
    }

    #[test]
    fn an_apostrophe_ends_no_quoted_text() {
        let client = Client { redirect_uris: vec!["https://a.example.com/o'brien".into()], ..Client::sample() };
        let made = snippets("https://login.example.com/", &client);
        let curl = made.iter().find(|one| one.title.starts_with("OpenID")).unwrap();
        assert!(curl.text.contains(r"'https://a.example.com/o'\''brien'") && curl.text.contains("o%27brien"), "{}", curl.text);
    }
}
