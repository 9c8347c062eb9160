//! A relying party as the certification suite plays one: asks, lets its person sign in without script, reads the answer
//! in either response mode, checks ID tokens by the published keys.

use std::collections::BTreeMap;

use doorcode::domain::client::{Client, Profile};
use doorcode::domain::id::ClientId;
use doorcode::keys::jwt;
use serde_json::{Map, Value};

use crate::support::browser::Page;
use crate::support::{ALICE, Answer, Browser, CALLBACK, SECRET, TestApp, html, seconds, web_client};

/// The static client of a plan: client_secret_basic, PKCE off.
pub const ID: &str = "op";

/// A server with the clients of a plan, and how its answers travel.
pub struct Run {
    pub app: TestApp,
    pub mode: &'static str,
}

impl Run {
    pub async fn new(mode: &'static str) -> Self {
        let app = TestApp::new().await;
        for id in [ID, "op2"] {
            app.register(client(&app, id)).await;
        }
        Self { app, mode }
    }

    pub fn party(&self) -> Party<'_> {
        Party { app: &self.app, browser: self.app.browser(), mode: self.mode }
    }
}

/// A client by the RFCs, with everything at its default.
pub fn client(app: &TestApp, id: &str) -> Client {
    Client { id: ClientId::new(id), profile: Profile::Standard, ..web_client(&app.app, id) }
}

/// What came of a request.
pub enum Outcome {
    /// The client has its answer.
    Answer(BTreeMap<String, String>),
    /// The person sees a page of ours.
    Page(Page),
}

impl Outcome {
    pub fn answer(self) -> BTreeMap<String, String> {
        match self {
            Self::Answer(answer) => answer,
            Self::Page(page) => panic!("no answer but {:?}: {}", page.headline(), page.body),
        }
    }

    pub fn page(self) -> Page {
        match self {
            Self::Page(page) => page,
            Self::Answer(answer) => panic!("no page but {answer:?}"),
        }
    }

    pub fn error(self) -> String {
        self.answer().remove("error").unwrap_or_default()
    }
}

pub struct Party<'a> {
    pub app: &'a TestApp,
    pub browser: Browser<'a>,
    pub mode: &'static str,
}

impl Party<'_> {
    /// The parameters of an ordinary request, with others in place of some; an empty value leaves one out.
    pub fn request(&self, more: &[(&str, &str)]) -> Vec<(String, String)> {
        let mut all: BTreeMap<String, String> =
            [("client_id", ID), ("response_type", "code"), ("redirect_uri", CALLBACK), ("scope", "openid"), ("state", "s t&"), ("nonce", "n-0S6")]
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect();
        if self.mode != "query" {
            all.insert("response_mode".into(), self.mode.into());
        }
        for (name, value) in more {
            all.insert((*name).to_owned(), (*value).to_owned());
        }
        all.into_iter().filter(|(_, value)| !value.is_empty()).collect()
    }

    /// Sends the browser to `/authorize`.
    pub async fn ask(&self, more: &[(&str, &str)]) -> Outcome {
        let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(self.request(more)).finish();
        let page = self.browser.open(&format!("/authorize?{query}")).await;
        self.read(page)
    }

    /// The same by POST.
    pub async fn ask_by_post(&self, more: &[(&str, &str)]) -> Outcome {
        let page = self.browser.post("/authorize", &self.request(more)).await;
        self.read(page)
    }

    /// Reads an answer, in whichever way it travels, and holds it to the way that was asked for.
    pub fn read(&self, page: Page) -> Outcome {
        if let Some(left) = &page.left_for {
            assert_eq!(self.mode, "query", "nothing of a form_post answer stands in the address");
            let url = url::Url::parse(left).unwrap();
            assert!(left.starts_with(CALLBACK) && url.fragment().is_none(), "{left}");
            return Outcome::Answer(url.query_pairs().into_owned().collect());
        }
        let html = html::parse(&page.body);
        let Some(form) = html.first("form[data-answer]") else { return Outcome::Page(page) };
        assert_eq!((self.mode, form.attr("method").as_deref(), form.attr("action").as_deref()), ("form_post", Some("post"), Some(CALLBACK)));
        let policy = page.header("content-security-policy").unwrap();
        assert!(policy.contains("form-action 'self' https://app.example.com;"), "{policy}");
        let fields = form.select("input[type=hidden]");
        Outcome::Answer(fields.iter().map(|field| (field.attr("name").unwrap(), field.attr("value").unwrap())).collect())
    }

    /// Signs Alice in on the page that the browser shows.
    pub async fn sign_in_here(&self) -> Outcome {
        // The pause between two texts to one number.
        self.app.clock.advance(seconds(61));
        let before = self.app.outbox_of(ALICE).await.len();
        self.browser.fill("phone", ALICE).submit().await;
        for _ in 0..200 {
            if self.app.outbox_of(ALICE).await.len() > before {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
        let code = self.app.last_code_to(ALICE).await;
        let page = self.browser.fill("code", &code).submit().await;
        self.read(page)
    }

    /// Asks and signs in where that is asked for.
    pub async fn sign_in(&self, more: &[(&str, &str)]) -> BTreeMap<String, String> {
        match self.ask(more).await {
            Outcome::Answer(answer) => answer,
            Outcome::Page(_) => self.sign_in_here().await.answer(),
        }
    }

    /// Signs in and fetches the tokens.
    pub async fn tokens(&self, more: &[(&str, &str)]) -> Value {
        let answer = self.sign_in(more).await;
        let code = answer.get("code").unwrap_or_else(|| panic!("{answer:?}"));
        let tokens = self.exchange(code).await;
        assert_eq!(tokens.status, 200, "{}", tokens.text);
        tokens.json()
    }

    /// Redeems a code by client_secret_basic.
    pub async fn exchange(&self, code: &str) -> Answer {
        let form = [("grant_type", "authorization_code"), ("code", code), ("redirect_uri", CALLBACK)];
        Answer::of(self.app.http.post(self.app.url("/oauth/token")).basic_auth(ID, Some(SECRET)).form(&form).send().await.unwrap()).await
    }

    pub async fn refresh(&self, token: &str, client: &str) -> Answer {
        let form = [("grant_type", "refresh_token"), ("refresh_token", token)];
        Answer::of(self.app.http.post(self.app.url("/oauth/token")).basic_auth(client, Some(SECRET)).form(&form).send().await.unwrap()).await
    }

    pub async fn userinfo(&self, token: &str) -> Answer {
        Answer::of(self.app.http.get(self.app.url("/userinfo")).bearer_auth(token).send().await.unwrap()).await
    }

    /// The claims of an ID token whose signature, issuer, audience and times are right by the published keys.
    pub async fn checked(&self, tokens: &Value) -> Map<String, Value> {
        let token = tokens["id_token"].as_str().unwrap();
        let keys = serde_json::from_str(&self.app.get("/.well-known/jwks.json").await.text).unwrap();
        let claims = jwt::verify(token, &keys).unwrap_or_else(|| panic!("no published key signed {token}")).claims;
        assert_eq!(claims["iss"], self.app.app.settings.issuer());
        assert_eq!(claims["aud"], ID);
        let now = self.app.app.now().seconds();
        assert!(claims["iat"].as_i64().unwrap() <= now && now < claims["exp"].as_i64().unwrap());
        let sub = claims["sub"].as_str().unwrap();
        assert!(!sub.is_empty() && sub.len() <= 255 && sub.is_ascii());
        claims
    }
}
