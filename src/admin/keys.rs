//! `/admin/keys`: what tokens are signed with. Private halves are never shown.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::administrator::Administrator;
use super::frame::{Frame, Section};
use crate::app::App;
use crate::domain::role::Act;
use crate::domain::signing_key::{SigningAlgorithm, StoredSigningKey};
use crate::domain::time::UtcTime;
use crate::flow::manage_keys::{self, KeyState, Rotated};
use crate::keys::{KeySpec, RsaBits};
use crate::storage::signing_keys;
use crate::web::page::{Page, see_other};
use crate::web::{Fault, Ui};

/// One key.
pub struct Row {
    /// Its name in token headers.
    pub kid: String,
    /// What it signs with.
    pub algorithm: &'static str,
    /// When it was made.
    pub made_at: UtcTime,
    /// What it does now.
    pub state: KeyState,
}

impl Row {
    /// The key of a sentence about what it does, and the moment that the sentence names.
    pub const fn words(&self) -> (&'static str, Option<UtcTime>) {
        match self.state {
            KeyState::Waiting(from) => ("keys-admin-waiting", Some(from)),
            KeyState::Signing => ("keys-admin-signing", None),
            KeyState::Leaving(until) => ("keys-admin-leaving", Some(until)),
            KeyState::Left => ("keys-admin-left", None),
            KeyState::Hidden => ("keys-admin-hidden", None),
        }
    }
}

/// The page.
#[derive(Template)]
#[template(path = "admin/keys.html")]
pub struct KeysPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// Keys, the newest first.
    pub rows: Vec<Row>,
    /// Algorithms whose key can be replaced now.
    pub replaceable: Vec<SigningAlgorithm>,
    /// Days after which keys are replaced by themselves; 0 for never.
    pub days: i64,
    /// A note at the top: a text's key.
    pub note: Option<&'static str>,
    /// Whether the note is about something that was not done.
    pub is_refused: bool,
    /// Whether the person may change it.
    pub may_change: bool,
}

impl<'a> Page<'a> for KeysPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let at = UtcTime::from_seconds(90_000);
        let states = [KeyState::Waiting(at), KeyState::Signing, KeyState::Leaving(at), KeyState::Left, KeyState::Hidden];
        let rows = || states.map(|state| Row { kid: "k<1>".into(), algorithm: "RS256", made_at: at, state }).into();
        let page = |days, note, is_refused| Self {
            ui,
            frame: Frame::sample(Section::Keys),
            rows: rows(),
            replaceable: vec![SigningAlgorithm::Es256],
            days,
            note,
            is_refused,
            may_change: note.is_some(),
        };
        vec![
            page(0, None, false),
            page(1, Some("keys-admin-rotated"), false),
            page(90, Some("keys-admin-retired"), false),
            page(90, Some("keys-admin-waits"), true),
            page(90, Some("keys-admin-needed"), true),
        ]
    }
}

async fn page_of<'a>(app: &App, administrator: &'a Administrator, note: Option<&'static str>, is_refused: bool) -> Result<KeysPage<'a>, Fault> {
    let stored = app.store.read(signing_keys::all).await?;
    let now = app.now();
    let states = manage_keys::states(&stored, now);
    let row =
        |(key, state): (&StoredSigningKey, KeyState)| Row { kid: key.kid.clone(), algorithm: key.algorithm.as_str(), made_at: key.created_at, state };
    let days = app.settings.rotate_keys_after.map_or(0, |age| age.as_secs() / 86_400);
    Ok(KeysPage {
        ui: &administrator.ui,
        frame: administrator.frame(Section::Keys),
        rows: stored.iter().zip(states).map(row).collect(),
        replaceable: manage_keys::replaceable(&stored, now),
        days: i64::try_from(days).unwrap_or(i64::MAX),
        note,
        is_refused,
        may_change: administrator.role.may(Act::ChangeSystem),
    })
}

/// `GET /admin/keys`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_query(&app, &request, Act::SeeSettings).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let note = match params.typed("done") {
        "rotated" => Some("keys-admin-rotated"),
        "retired" => Some("keys-admin-retired"),
        _ => None,
    };
    let page = page_of(&app, &administrator, note, false).await?;
    administrator.show(&app, &request, StatusCode::OK, &page)
}

/// `POST /admin/keys`: replaces the key of an algorithm.
///
/// # Errors
/// [`Fault`].
pub async fn rotate(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_form(&app, &request, &body, Act::ChangeSystem).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let algorithm = SigningAlgorithm::parse(params.typed("alg")).ok_or(Fault::BadRequest("alg is none of ours"))?;
    // A successor is as long as its predecessor.
    let now = app.now();
    let bits = administrator.snapshot.keys.find(algorithm, now).map(|key| key.rsa_bits()).unwrap_or(RsaBits::default());
    match manage_keys::rotate(&app, &administrator.actor(), KeySpec { algorithm, bits }).await? {
        Rotated::From(..) => Ok(see_other("/admin/keys?done=rotated")),
        Rotated::Waits => {
            let page = page_of(&app, &administrator, Some("keys-admin-waits"), true).await?;
            administrator.show(&app, &request, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

/// `POST /admin/keys/retire`: takes a key out of the key set.
///
/// # Errors
/// [`Fault`].
pub async fn retire(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_form(&app, &request, &body, Act::ChangeSystem).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    if manage_keys::retire(&app, &administrator.actor(), params.typed("kid")).await? {
        return Ok(see_other("/admin/keys?done=retired"));
    }
    let page = page_of(&app, &administrator, Some("keys-admin-needed"), true).await?;
    administrator.show(&app, &request, StatusCode::UNPROCESSABLE_ENTITY, &page)
}
