//! One virtual user: what it sends, step by step, and what it insists on in the answers.

use std::net::SocketAddr;
use std::sync::Arc;

use serde_json::{Value, json};

use crate::cookies::CookieJar;
use crate::failure::{Failure, expect};
use crate::forms::{Form, find_form};
use crate::http::{Answer, HttpClient, Request};
use crate::identities::{Identities, jwt_algorithm, pkce_challenge};
use crate::sink::Sink;
use crate::urls;

/// The client whose tokens are signed with RS256, the default.
pub const CLIENT: &str = "load";
/// The client whose id_token is signed with ES256.
pub const CLIENT_ES256: &str = "load-es256";
const SECRET: &str = "load-secret-load-secret-load-secret";
const REDIRECT_URI: &str = "http://127.0.0.1:9/callback";
const OTP_GRANT: &str = "http://auth0.com/oauth/grant-type/passwordless/otp";
const MOST_REDIRECTS: usize = 6;

/// What all virtual users of one server share.
pub struct World {
    /// Where the server listens.
    pub address: SocketAddr,
    /// Its process id.
    pub pid: u32,
    /// Where its messages arrive.
    pub sink: Arc<Sink>,
    /// Numbers and one-off values.
    pub identities: Arc<Identities>,
    /// Whether every login bears an `X-Forwarded-For` address of its own.
    pub forwarded: bool,
}

/// A virtual user with one connection, its cookies and its refresh token.
pub struct Person {
    world: Arc<World>,
    client_id: &'static str,
    http: HttpClient,
    cookies: CookieJar,
    origin: String,
    forwarded: Option<String>,
    refresh_token: String,
    login_page: String,
}

enum Arrival {
    Page { target: String, html: String },
    Callback(String),
}

/// What the client application remembers between `/authorize` and the exchange of the code.
struct Attempt {
    verifier: String,
    state: String,
    target: String,
}

impl Person {
    /// A user of the client `client_id`; it connects with the first request.
    pub fn new(world: &Arc<World>, client_id: &'static str) -> Self {
        Self {
            world: Arc::clone(world),
            client_id,
            http: HttpClient::new(world.address),
            cookies: CookieJar::default(),
            origin: format!("http://{}", world.address),
            forwarded: None,
            refresh_token: String::new(),
            login_page: String::new(),
        }
    }

    /// A login of a new number through the passwordless API: start, code, tokens.
    pub async fn api_login(&mut self, scope: &str) -> Result<Value, Failure> {
        self.become_somebody_else();
        let phone = self.world.identities.phone();
        let awaited = self.world.sink.expect(&phone);
        let start = json!({
            "client_id": self.client_id, "client_secret": SECRET, "connection": "sms", "phone_number": phone,
        });
        let answer = self.send(Request::post_json("/passwordless/start", &start), "start").await?;
        expect(answer, 200, "start")?;
        let code = awaited.code().await.map_err(|text| Failure::without_answer("code by SMS", text))?;
        let fields = [
            ("grant_type", OTP_GRANT),
            ("client_id", self.client_id),
            ("client_secret", SECRET),
            ("username", &phone),
            ("otp", &code),
            ("realm", "sms"),
            ("scope", scope),
        ];
        self.tokens(&fields, "token (otp)").await
    }

    /// A login of a new number through the pages, ended by the exchange of the authorization code.
    pub async fn page_login(&mut self) -> Result<(), Failure> {
        self.become_somebody_else();
        let attempt = self.attempt();
        let page = self.visit(attempt.target.clone(), "authorize").await?;
        let phone = self.world.identities.phone();
        let awaited = self.world.sink.expect(&phone);
        let number = [("region", "US"), ("phone", phone.as_str())];
        let page = self.submit(page, &number, "phone form").await?;
        let code = awaited.code().await.map_err(|text| Failure::without_answer("code by SMS", text))?;
        let arrival = self.submit(page, &[("code", code.as_str())], "code form").await?;
        let Arrival::Callback(location) = arrival else { return Err(arrival.unexpected("end of the pages")) };
        self.exchange(&attempt, &location).await
    }

    /// Opens the login page once and remembers its address and cookies for [`Person::get_login_page`].
    pub async fn find_login_page(&mut self) -> Result<(), Failure> {
        self.become_somebody_else();
        let attempt = self.attempt();
        match self.visit(attempt.target, "authorize").await? {
            Arrival::Page { target, html } if find_form(&html, "phone").is_some() => {
                self.login_page = target;
                Ok(())
            }
            other => Err(other.unexpected("login page")),
        }
    }

    /// Fetches the login page again, with the cookies it came with.
    pub async fn get_login_page(&mut self) -> Result<(), Failure> {
        let target = self.login_page.clone();
        let answer = self.browse(Request::get(&target), &target, "login page").await?;
        expect(answer, 200, "login page").map(drop)
    }

    /// Fetches a public document.
    pub async fn get_document(&mut self, target: &'static str) -> Result<(), Failure> {
        let answer = self.send(Request::get(target), "document").await?;
        expect(answer, 200, "document").map(drop)
    }

    /// Signs in with `offline_access` and keeps the refresh token for [`Person::refresh`].
    pub async fn obtain_refresh_token(&mut self) -> Result<(), Failure> {
        let tokens = self.api_login("openid offline_access").await?;
        let given = tokens["refresh_token"].as_str();
        self.refresh_token = given.ok_or_else(|| Failure::new("refresh_token missing", 200, &tokens))?.to_owned();
        Ok(())
    }

    /// Redeems the refresh token and goes over to the new one when it rotates.
    pub async fn refresh(&mut self) -> Result<(), Failure> {
        let token = std::mem::take(&mut self.refresh_token);
        let fields = [("grant_type", "refresh_token"), ("client_id", self.client_id), ("client_secret", SECRET), ("refresh_token", &token)];
        let tokens = self.tokens(&fields, "token (refresh)").await;
        let next = tokens.as_ref().ok().and_then(|tokens| tokens["refresh_token"].as_str().map(str::to_owned));
        self.refresh_token = next.unwrap_or(token);
        tokens.map(drop)
    }

    /// A new login is another person: no cookies, and another address where addresses are told.
    fn become_somebody_else(&mut self) {
        self.cookies.clear();
        self.forwarded = self.world.forwarded.then(|| self.world.identities.address());
    }

    fn attempt(&self) -> Attempt {
        let token = || self.world.identities.token();
        let (verifier, state, nonce) = (token(), token(), token());
        let challenge = pkce_challenge(&verifier);
        let query = urls::encode_pairs(&[
            ("client_id", self.client_id),
            ("redirect_uri", REDIRECT_URI),
            ("response_type", "code"),
            ("scope", "openid"),
            ("state", &state),
            ("nonce", &nonce),
            ("code_challenge", &challenge),
            ("code_challenge_method", "S256"),
        ]);
        Attempt { verifier, state, target: format!("/authorize?{query}") }
    }

    async fn visit(&mut self, target: String, step: &'static str) -> Result<Arrival, Failure> {
        let answer = self.browse(Request::get(&target), &target, step).await?;
        self.follow(answer, target, step).await
    }

    /// Fills in and sends the form on `page` that has the last of `fields`.
    async fn submit(&mut self, page: Arrival, fields: &[(&str, &str)], step: &'static str) -> Result<Arrival, Failure> {
        let Arrival::Page { target, html } = page else { return Err(page.unexpected(step)) };
        let wanted = fields.last().map_or("", |(name, _)| name);
        let missing = || Failure { step, status: 200, text: format!("{target} has no form with {wanted}\n{html}") };
        let Form { action, fields, .. } = {
            let mut form = find_form(&html, wanted).ok_or_else(missing)?;
            for (name, value) in fields {
                form.fill(name, value);
            }
            form
        };
        let away = || Failure::without_answer(step, format!("the form leads away: {action}"));
        let to = urls::resolve(&self.origin, &target, &action).ok_or_else(away)?;
        let request = Request::post_form(&to, &fields).header("origin", &self.origin);
        let answer = self.browse(request, &to, step).await?;
        self.follow(answer, to, step).await
    }

    /// Follows redirects until a page or the client's callback.
    async fn follow(&mut self, mut answer: Answer, mut at: String, step: &'static str) -> Result<Arrival, Failure> {
        for _ in 0..MOST_REDIRECTS {
            if answer.status == 200 {
                return Ok(Arrival::Page { target: at, html: answer.text() });
            }
            let location = answer.header("location").filter(|_| matches!(answer.status, 302 | 303));
            let Some(location) = location.map(str::to_owned) else {
                return Err(Failure { step, status: answer.status, text: answer.text() });
            };
            if location.starts_with(REDIRECT_URI) {
                return Ok(Arrival::Callback(location));
            }
            let away = || Failure { step, status: answer.status, text: format!("redirected away: {location}") };
            at = urls::resolve(&self.origin, &at, &location).ok_or_else(away)?;
            answer = self.browse(Request::get(&at), &at, step).await?;
        }
        Err(Failure { step, status: answer.status, text: format!("more than {MOST_REDIRECTS} redirects, last {at}") })
    }

    async fn exchange(&mut self, attempt: &Attempt, location: &str) -> Result<(), Failure> {
        let code = urls::query_field(location, "code");
        let code = code.filter(|_| urls::query_field(location, "state").as_ref() == Some(&attempt.state));
        let refused = || Failure::without_answer("callback", format!("no code, or another state: {location}"));
        let code = code.ok_or_else(refused)?;
        let fields = [
            ("grant_type", "authorization_code"),
            ("client_id", self.client_id),
            ("client_secret", SECRET),
            ("code", &code),
            ("redirect_uri", REDIRECT_URI),
            ("code_verifier", &attempt.verifier),
        ];
        self.tokens(&fields, "token (code)").await.map(drop)
    }

    /// Calls the token endpoint and insists on an id_token with the client's algorithm.
    async fn tokens(&mut self, fields: &[(&str, &str)], step: &'static str) -> Result<Value, Failure> {
        let answer = self.send(Request::post_form("/oauth/token", fields), step).await?;
        let tokens = expect(answer, 200, step)?.json();
        let algorithm = jwt_algorithm(tokens["id_token"].as_str().unwrap_or_default());
        let wanted = if self.client_id == CLIENT_ES256 { "ES256" } else { "RS256" };
        if algorithm == wanted && tokens["access_token"].is_string() {
            Ok(tokens)
        } else {
            Err(Failure::new("id_token or access_token missing, or another alg than expected", 200, &tokens))
        }
    }

    /// Sends what a browser sends when it goes to a page, and keeps the cookies.
    async fn browse(&mut self, request: Request, target: &str, step: &'static str) -> Result<Answer, Failure> {
        let mut request = request
            .header("accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8")
            .header("accept-language", "en-US,en;q=0.9")
            .header("sec-fetch-site", "same-origin")
            .header("sec-fetch-mode", "navigate")
            .header("sec-fetch-dest", "document");
        if let Some(cookies) = self.cookies.header(target) {
            request = request.header("cookie", &cookies);
        }
        let answer = self.send(request, step).await?;
        for cookie in answer.headers("set-cookie") {
            self.cookies.store(cookie, target);
        }
        Ok(answer)
    }

    async fn send(&mut self, request: Request, step: &'static str) -> Result<Answer, Failure> {
        let mut request = request.header("user-agent", "doorcode-load");
        if let Some(address) = &self.forwarded {
            request = request.header("x-forwarded-for", address).header("x-forwarded-proto", "http");
        }
        self.http.send(&request).await.map_err(|error| Failure::without_answer(step, error.to_string()))
    }
}

impl Arrival {
    fn unexpected(self, step: &'static str) -> Failure {
        match self {
            Self::Page { target, html } => Failure { step, status: 200, text: format!("{target}\n{html}") },
            Self::Callback(location) => Failure { step, status: 303, text: location },
        }
    }
}
