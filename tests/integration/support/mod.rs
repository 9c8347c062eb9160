//! The harness: a real server on a free port, a clock to move, a browser that submits the form it sees.

pub mod authenticator;
pub mod browser;
pub mod database;
pub mod html;
pub mod operator;
pub mod person;
pub mod portal;
pub mod smtp;
pub mod twilio;

use std::net::TcpListener;
use std::path::PathBuf;
use std::sync::atomic::{AtomicI64, AtomicU32, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use doorcode::app::{App, Surroundings};
use doorcode::directory;
use doorcode::domain::client::{Client, ClientKind, Profile};
use doorcode::domain::client_options::ClientOptions;
use doorcode::domain::id::ClientId;
use doorcode::domain::installation::Installation;
use doorcode::domain::signing_key::{SigningAlgorithm, StoredSigningKey};
use doorcode::domain::time::{Clock, UtcTime};
use doorcode::keys::{Keyring, SigningKey, SystemEntropy, file};
use doorcode::server;
use doorcode::settings::{Raw, Settings};
use doorcode::storage::outbox::OutboxMessage;
use doorcode::storage::{clients, installation, outbox, signing_keys};

pub use browser::Browser;

pub const ALICE: &str = "+14155550100";
pub const BOB: &str = "+14155550101";
pub const SECRET: &str = "web-secret-web-secret-web-secret";
/// Where the test application's answers go. Nobody listens there: the browser stops at foreign addresses.
pub const CALLBACK: &str = "https://app.example.com/callback";

/// A clock that stands still until it is moved.
pub struct TestClock(AtomicI64);

impl TestClock {
    pub fn advance(&self, by: Duration) {
        self.0.fetch_add(i64::try_from(by.as_micros()).unwrap(), Ordering::SeqCst);
    }
}

impl Clock for TestClock {
    fn now(&self) -> UtcTime {
        UtcTime::from_micros(self.0.load(Ordering::SeqCst))
    }
}

pub fn seconds(n: u64) -> Duration {
    Duration::from_secs(n)
}

pub fn minutes(n: u64) -> Duration {
    Duration::from_secs(n * 60)
}

pub struct TestApp {
    pub app: Arc<App>,
    pub clock: Arc<TestClock>,
    pub origin: String,
    pub http: reqwest::Client,
    folder: PathBuf,
    database: database::TestDatabase,
    server: Option<actix_web::dev::ServerHandle>,
}

/// What a test wants different from the defaults.
#[derive(Default)]
pub struct Wishes {
    pub settings: Vec<(&'static str, String)>,
    pub clients: Vec<Client>,
}

impl TestApp {
    pub async fn new() -> Self {
        Self::with(Wishes::default()).await
    }

    pub async fn with_settings(settings: &[(&'static str, &str)]) -> Self {
        Self::with(Wishes { settings: settings.iter().map(|(key, value)| (*key, (*value).to_owned())).collect(), clients: Vec::new() }).await
    }

    pub async fn with(wishes: Wishes) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let folder = scratch_folder();
        std::fs::write(folder.join("doorcode.key"), test_key_file()).unwrap();
        restrict(&folder.join("doorcode.key"));
        let database = database::TestDatabase::make(&folder);
        let mut environment = vec![
            ("DOORCODE__SERVER__LISTEN".to_owned(), format!("127.0.0.1:{port}")),
            ("DOORCODE__SERVER__PUBLIC_URL".to_owned(), format!("http://localhost:{port}")),
            ("DOORCODE__DATA_DIR".to_owned(), folder.display().to_string()),
            ("DOORCODE__DATABASE__URL".to_owned(), database.url()),
            ("DOORCODE__DATABASE__SYNCHRONOUS".to_owned(), "normal".to_owned()),
            ("DOORCODE__SERVER__WORKERS".to_owned(), "1".to_owned()),
            // The harness's keys are as old as its clock; tests rotate them when they mean to.
            ("DOORCODE__KEYS__ROTATE_AFTER_DAYS".to_owned(), "0".to_owned()),
        ];
        environment.extend(wishes.settings.iter().map(|(key, value)| ((*key).to_owned(), value.clone())));
        let settings = Raw::load(None, environment.into_iter()).and_then(Settings::from_raw).unwrap();
        let origin = settings.origin().to_owned();
        let clock = Arc::new(TestClock(AtomicI64::new(1_790_000_000_000_000)));
        let surroundings = Surroundings { clock: Arc::clone(&clock) as Arc<dyn Clock>, entropy: Arc::new(SystemEntropy), delivers: true };
        let app = Arc::new(App::open(settings, surroundings).await.unwrap());
        let mut registered = vec![web_client(&app, "web"), web_client(&app, "other"), spa_client()];
        registered.extend(wishes.clients);
        app.store
            .write(move |db| {
                for key in test_keys() {
                    signing_keys::insert(db, key)?;
                }
                for client in &registered {
                    clients::put(db, client, UtcTime::from_seconds(0))?;
                }
                bump(db)
            })
            .await
            .unwrap();
        tokio::time::sleep(directory::FRESH).await;
        server::prepare(&app).await.unwrap();
        let running = server::serve(Arc::clone(&app), listener).unwrap();
        let handle = running.handle();
        actix_web::rt::spawn(running);
        let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy().build().unwrap();
        Self { app, clock, origin, http, folder, database, server: Some(handle) }
    }

    pub fn browser(&self) -> Browser<'_> {
        Browser::new(self)
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.app.settings.listen)
    }

    pub fn folder(&self) -> &std::path::Path {
        &self.folder
    }

    /// Changes the administrator's document.
    pub async fn change(&self, change: impl FnOnce(&mut Installation) + Send + 'static) {
        let keyring = Arc::clone(&self.app.keyring);
        self.app
            .store
            .write(move |db| {
                let (version, mut document) = directory::open_document(db, &keyring)?;
                change(&mut document);
                assert!(installation::save(db, version, &directory::seal(&keyring, &document)?)?);
                Ok(())
            })
            .await
            .unwrap();
        // Made behind the server's back, as by another node.
        tokio::time::sleep(directory::FRESH).await;
    }

    /// Registers or replaces a client.
    pub async fn register(&self, client: Client) {
        self.app
            .store
            .write(move |db| {
                clients::put(db, &client, UtcTime::from_seconds(0))?;
                bump(db)
            })
            .await
            .unwrap();
        tokio::time::sleep(directory::FRESH).await;
    }

    pub async fn outbox_of(&self, address: &str) -> Vec<OutboxMessage> {
        let address = address.to_owned();
        self.app.store.read(move |db| outbox::newest(db, Some(&address), None)).await.unwrap()
    }

    /// The newest code sent to an address; waits a moment for the delivery thread.
    pub async fn last_code_to(&self, address: &str) -> String {
        for _ in 0..200 {
            if let Some(message) = self.outbox_of(address).await.first() {
                return code_in(&message.body);
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("nothing was sent to {address}");
    }

    pub async fn post_json(&self, path: &str, body: serde_json::Value) -> Answer {
        Answer::of(self.http.post(self.url(path)).json(&body).send().await.unwrap()).await
    }

    pub async fn post_form(&self, path: &str, form: &[(&str, &str)]) -> Answer {
        Answer::of(self.http.post(self.url(path)).form(form).send().await.unwrap()).await
    }

    pub async fn get(&self, path: &str) -> Answer {
        Answer::of(self.http.get(self.url(path)).send().await.unwrap()).await
    }

    /// `POST /passwordless/start` for the web client.
    pub async fn start(&self, phone: &str) -> Answer {
        self.post_json(
            "/passwordless/start",
            serde_json::json!({"client_id": "web", "client_secret": SECRET, "connection": "sms", "phone_number": phone}),
        )
        .await
    }

    /// Redeems an authorization code as the client that browsers sign in to.
    pub async fn exchange(&self, code: &str) -> Answer {
        let client = [("client_id", "web"), ("client_secret", SECRET)];
        let grant = [("grant_type", "authorization_code"), ("code", code), ("redirect_uri", CALLBACK)];
        self.post_form("/oauth/token", &[&client[..], &grant[..]].concat()).await
    }

    /// The passwordless grant for the web client.
    pub async fn redeem(&self, phone: &str, code: &str) -> Answer {
        self.redeem_with(phone, code, "openid offline_access").await
    }

    pub async fn redeem_with(&self, phone: &str, code: &str, scope: &str) -> Answer {
        self.post_form(
            "/oauth/token",
            &[
                ("grant_type", "http://auth0.com/oauth/grant-type/passwordless/otp"),
                ("client_id", "web"),
                ("client_secret", SECRET),
                ("realm", "sms"),
                ("username", phone),
                ("otp", code),
                ("scope", scope),
            ],
        )
        .await
    }

    /// A whole API login.
    pub async fn api_login(&self, phone: &str) -> serde_json::Value {
        let started = self.start(phone).await;
        assert_eq!(started.status, 200, "{}", started.text);
        let code = self.last_code_to(phone).await;
        let tokens = self.redeem(phone, &code).await;
        assert_eq!(tokens.status, 200, "{}", tokens.text);
        tokens.json()
    }
}

impl Drop for TestApp {
    fn drop(&mut self) {
        if let Some(server) = self.server.take() {
            actix_web::rt::spawn(async move { server.stop(false).await });
        }
        let _ = std::fs::remove_dir_all(&self.folder);
        self.database.forget();
    }
}

/// An HTTP answer, read whole.
pub struct Answer {
    pub status: u16,
    pub headers: reqwest::header::HeaderMap,
    pub text: String,
}

impl Answer {
    pub async fn of(response: reqwest::Response) -> Self {
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        Self { status, headers, text: response.text().await.unwrap() }
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.text).unwrap_or_else(|_| panic!("no JSON: {}", self.text))
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// `error` of an OAuth or Auth0 error answer, with its status.
    pub fn error(&self) -> (u16, String) {
        (self.status, self.json()["error"].as_str().unwrap_or_default().to_owned())
    }

    pub fn description(&self) -> String {
        self.json()["error_description"].as_str().unwrap_or_default().to_owned()
    }
}

/// The claims of a JWT, unchecked: what was signed is checked by the strict relying party.
pub fn claims_of(token: &str) -> serde_json::Value {
    use base64::Engine;
    let part = token.split('.').nth(1).unwrap();
    serde_json::from_slice(&base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap()
}

pub fn code_in(body: &str) -> String {
    body.split(|c: char| !c.is_ascii_digit()).find(|run| run.len() == 6).unwrap_or_else(|| panic!("no code in {body:?}")).to_owned()
}

/// Another code of six digits.
pub fn other_than(code: &str) -> String {
    let number: u32 = code.parse().unwrap();
    format!("{:06}", (number + 1) % 1_000_000)
}

/// The n-th number of a block that no plan refuses.
pub fn number(n: u32) -> String {
    format!("+1212{:03}{:04}", 220 + n / 10_000, n % 10_000)
}

pub fn web_client(app: &App, id: &str) -> Client {
    Client {
        id: ClientId::new(id),
        name: "Northwind".into(),
        kind: ClientKind::Web,
        profile: Profile::Auth0,
        secret_digests: vec![app.keyring.client_secret_digest(SECRET)],
        redirect_uris: vec![CALLBACK.into()],
        logout_uris: vec!["https://app.example.com/".into()],
        origins: vec!["https://app.example.com".into()],
        sms: true,
        legacy: false,
        require_pkce: false,
        id_token_alg: SigningAlgorithm::Rs256,
        rotate_refresh_tokens: true,
        options: ClientOptions::default(),
    }
}

pub fn spa_client() -> Client {
    Client { id: ClientId::new("spa"), kind: ClientKind::Spa, profile: Profile::Standard, require_pkce: true, ..Client::sample() }
}

/// Makes every cache read again.
pub fn bump(db: &mut doorcode::storage::Db) -> Result<(), doorcode::storage::StorageError> {
    let (version, document) = installation::load(db)?.unwrap();
    assert!(installation::save(db, version, &document)?);
    Ok(())
}

fn scratch_folder() -> PathBuf {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let folder = std::env::temp_dir().join(format!("doorcode-test-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::SeqCst)));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// One key file for all tests, so that one set of signing keys serves them all: making RSA keys takes its time.
fn test_key_file() -> String {
    use base64::Engine;
    format!("1 {}\n", base64::engine::general_purpose::URL_SAFE_NO_PAD.encode([7_u8; 32]))
}

fn restrict(path: &std::path::Path) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600)).unwrap();
}

fn test_keys() -> &'static [StoredSigningKey] {
    static KEYS: OnceLock<Vec<StoredSigningKey>> = OnceLock::new();
    KEYS.get_or_init(|| {
        let keyring = Keyring::new(&[file::MasterKey { id: 1, bytes: [7; 32] }]).unwrap();
        SigningAlgorithm::ALL.map(|algorithm| SigningKey::generate(algorithm.into(), &keyring, UtcTime::from_seconds(0)).unwrap()).to_vec()
    })
}
