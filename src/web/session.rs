//! Browser sessions: actix-session over our own store, with one typed value in them.

use std::collections::HashMap;
use std::sync::Arc;

use actix_session::storage::{LoadError, SaveError, SessionKey, SessionStore, UpdateError, generate_session_key};
use actix_session::{Session, SessionExt};
use actix_web::cookie::time::Duration;
use actix_web::http::header::{CONTENT_TYPE, USER_AGENT};
use actix_web::{HttpRequest, HttpResponse, web};

use super::page::see_other;
use super::{Fault, cookies};
use crate::app::App;
use crate::domain::browser_name::BrowserName;
use crate::domain::factor::ProvenFactor;
use crate::domain::session::SignedIn;
use crate::domain::time::{Clock, UtcTime};
use crate::keys::keyring::sha256;
use crate::settings::Settings;
use crate::storage::sessions::{self, BROWSER, SIGNED_IN, SINCE, SessionRow};
use crate::storage::{StorageError, Store};

/// The plain name of the session cookie.
pub const COOKIE: &str = "dc_session";

type State = HashMap<String, String>;

/// Sessions in the database, found by the SHA-256 of the key in the cookie.
pub struct DatabaseSessions {
    store: Arc<Store>,
    clock: Arc<dyn Clock>,
}

impl DatabaseSessions {
    /// Sessions in this store.
    pub fn new(store: Arc<Store>, clock: Arc<dyn Clock>) -> Self {
        Self { store, clock }
    }

    fn row(&self, key: &SessionKey, state: &State, ttl: &Duration) -> Result<SessionRow, anyhow::Error> {
        let signed_in: Option<SignedIn> = state.get(SIGNED_IN).and_then(|json| serde_json::from_str(json).ok());
        let life = std::time::Duration::from_secs(u64::try_from(ttl.whole_seconds()).unwrap_or(0));
        Ok(SessionRow {
            digest: sha256(key.as_ref().as_bytes()),
            state: serde_json::to_string(state)?,
            user: signed_in.as_ref().map(|s| s.user.clone()),
            session: signed_in.map(|s| s.session),
            expires_at: self.now() + life,
        })
    }

    fn now(&self) -> UtcTime {
        self.clock.now()
    }
}

impl SessionStore for DatabaseSessions {
    async fn load(&self, key: &SessionKey) -> Result<Option<State>, LoadError> {
        let (digest, now) = (sha256(key.as_ref().as_bytes()), self.now());
        let text = self.store.read(move |db| sessions::load(db, &digest, now)).await.map_err(|error| LoadError::Other(error.into()))?;
        text.map(|text| serde_json::from_str(&text)).transpose().map_err(|error| LoadError::Deserialization(error.into()))
    }

    async fn save(&self, state: State, ttl: &Duration) -> Result<SessionKey, SaveError> {
        let key = generate_session_key();
        let row = self.row(&key, &state, ttl).map_err(SaveError::Serialization)?;
        let now = self.now();
        self.store.write_one(move |db| sessions::insert(db, &row, now)).await.map_err(|error| SaveError::Other(error.into()))?;
        Ok(key)
    }

    async fn update(&self, key: SessionKey, state: State, ttl: &Duration) -> Result<SessionKey, UpdateError> {
        let row = self.row(&key, &state, ttl).map_err(UpdateError::Serialization)?;
        let changed = self.store.write_one(move |db| sessions::update(db, &row)).await.map_err(|error| UpdateError::Other(error.into()))?;
        // A sign-out in another tab ended the session meanwhile. It must not come back.
        if changed { Ok(key) } else { Err(UpdateError::Other(anyhow::anyhow!("the session was ended"))) }
    }

    async fn update_ttl(&self, _key: &SessionKey, _ttl: &Duration) -> Result<(), anyhow::Error> {
        Ok(())
    }

    async fn delete(&self, key: &SessionKey) -> Result<(), anyhow::Error> {
        let digest = sha256(key.as_ref().as_bytes());
        Ok(self.store.write_one(move |db| sessions::delete(db, &digest)).await?)
    }
}

impl From<StorageError> for LoadError {
    fn from(error: StorageError) -> Self {
        Self::Other(error.into())
    }
}

/// Who is signed in in this browser, if the session still counts.
pub fn signed_in(request: &HttpRequest, now: UtcTime) -> Option<SignedIn> {
    let signed_in: Option<SignedIn> = request.get_session().get(SIGNED_IN).ok().flatten();
    // What was read for an earlier request will do: lifetimes are in days.
    let app = request.app_data::<web::Data<App>>();
    let lives = app.map(|app| app.directory.recent().installation.session).unwrap_or_default();
    signed_in.filter(|signed_in| signed_in.is_alive(&lives, now))
}

/// The same request by GET, for a form that another site has posted: browsers withhold the session's cookie from those
/// (`SameSite=Lax`) and send it with what they open at the top, so that nobody is told "signed out" who is not.
pub fn by_get(request: &HttpRequest, settings: &Settings, body: &[u8]) -> Option<HttpResponse> {
    let from_elsewhere = request.headers().get("sec-fetch-site").is_some_and(|site| site == "cross-site");
    let is_form = request.headers().get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"application/x-www-form-urlencoded"));
    let is_plain = body.iter().all(|b| b.is_ascii_graphic());
    if !from_elsewhere || !is_form || !is_plain || request.cookie(&cookies::name(settings, COOKIE)).is_some() {
        return None;
    }
    Some(see_other(&format!("{}?{}", request.path(), std::str::from_utf8(body).ok()?)))
}

/// Signs somebody in in this browser: the session gets a new key, the old one is dead (requirement H2).
///
/// # Errors
/// [`Fault::Internal`] when the value cannot be written.
pub fn begin(request: &HttpRequest, signed_in: &SignedIn) -> Result<(), Fault> {
    let session = request.get_session();
    let internal = |error: actix_session::SessionInsertError| Fault::Internal(error.to_string());
    let before: Option<SignedIn> = session.get(SIGNED_IN).ok().flatten();
    let since = before.filter(|before| before.user == signed_in.user).and_then(|_| session.get::<UtcTime>(SINCE).ok().flatten());
    let agent = request.headers().get(USER_AGENT).and_then(|value| value.to_str().ok());
    session.renew();
    session.insert(SINCE, since.unwrap_or(signed_in.used_at)).map_err(internal)?;
    match agent.and_then(BrowserName::of) {
        Some(name) => session.insert(BROWSER, name.to_column()).map_err(internal)?,
        None => drop(session.remove(BROWSER)),
    }
    put(&session, signed_in)
}

/// Notes that a factor was proven in a session, under a new key (requirement H2).
///
/// # Errors
/// [`Fault::Internal`] when the value cannot be written.
pub fn step_up(request: &HttpRequest, signed_in: &SignedIn, factor: ProvenFactor, now: UtcTime) -> Result<(), Fault> {
    begin(request, &signed_in.with(factor, now))
}

/// Notes that a session was used, at most once an hour.
///
/// # Errors
/// [`Fault::Internal`] when the value cannot be written.
pub fn touch(request: &HttpRequest, signed_in: &SignedIn, now: UtcTime) -> Result<(), Fault> {
    touch_every(request, signed_in, now, std::time::Duration::from_secs(3_600))
}

/// Notes that a session was used, unless that was noted within `pause`.
///
/// # Errors
/// [`Fault::Internal`] when the value cannot be written.
pub fn touch_every(request: &HttpRequest, signed_in: &SignedIn, now: UtcTime, pause: std::time::Duration) -> Result<(), Fault> {
    if now.since(signed_in.used_at) < pause {
        return Ok(());
    }
    put(&request.get_session(), &SignedIn { used_at: now, ..signed_in.clone() })
}

/// Ends the session of this browser.
pub fn end(request: &HttpRequest) {
    request.get_session().purge();
}

fn put(session: &Session, signed_in: &SignedIn) -> Result<(), Fault> {
    session.insert(SIGNED_IN, signed_in).map_err(|error| Fault::Internal(error.to_string()))
}
