//! `/account/sessions`: where somebody is signed in, ending one of these, and ending all others. Ending needs no fresh proof:
//! whoever sees a stranger in the list must not have to wait for a code first.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::member::{Member, Need, done};
use crate::app::App;
use crate::domain::browser_name::BrowserName;
use crate::domain::factor::ProvenFactor;
use crate::domain::id::SessionRef;
use crate::domain::time::UtcTime;
use crate::flow::sign_out;
use crate::mail::words::Writer;
use crate::storage::sessions::{self, OwnSession};
use crate::web::page::{self, Page, see_other};
use crate::web::{Fault, Ui};

/// A browser that somebody is signed in in.
pub struct SignedInBrowser {
    /// What applications know the session by.
    pub session: String,
    /// What it calls itself.
    pub browser: Option<BrowserName>,
    /// Since when.
    pub since: UtcTime,
    /// When it was last used, to the hour.
    pub used_at: UtcTime,
    /// What was proven.
    pub factors: Vec<ProvenFactor>,
    /// Whether it is the one that shows the list.
    pub is_this: bool,
}

impl SignedInBrowser {
    fn of(own: OwnSession, this: &SessionRef) -> Self {
        let OwnSession { signed_in, browser, since } = own;
        let is_this = signed_in.session == *this;
        Self { session: signed_in.session.as_str().to_owned(), browser, since, used_at: signed_in.used_at, factors: signed_in.factors, is_this }
    }
}

/// The text's key of what was proven.
const fn word(factor: ProvenFactor) -> &'static str {
    match factor {
        ProvenFactor::Sms => "sessions-by-sms",
        ProvenFactor::Email => "sessions-by-email",
        ProvenFactor::Password => "sessions-by-password",
        ProvenFactor::Totp => "sessions-by-totp",
        ProvenFactor::Passkey => "sessions-by-passkey",
        ProvenFactor::RecoveryCode => "sessions-by-recovery",
    }
}

/// The list.
#[derive(Template)]
#[template(path = "account/sessions.html")]
pub struct SessionsPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// Which of the account's pages it belongs to.
    pub section: &'static str,
    /// What was just done: a text's key.
    pub done: Option<&'static str>,
    /// This browser first, then those used last.
    pub browsers: Vec<SignedInBrowser>,
}

impl SessionsPage<'_> {
    /// What a browser calls itself, in words.
    fn name(&self, browser: &Option<BrowserName>) -> askama::Result<String> {
        let writer = Writer { catalogue: &self.ui.catalogue, locale: self.ui.locale };
        browser.as_ref().and_then(|name| writer.browser(name)).map_or_else(|| self.ui.text("sessions-unknown-browser"), Ok)
    }

    /// How it was proven who is there, as HTML.
    fn proof(&self, factors: &[ProvenFactor]) -> askama::Result<String> {
        let words: Result<Vec<String>, askama::Error> = factors.iter().map(|factor| self.ui.text(word(*factor))).collect();
        self.ui.format("sessions-proof", &[("how", words?.join(" + "))])
    }

    fn has_others(&self) -> bool {
        self.browsers.iter().any(|browser| !browser.is_this)
    }
}

const DONE: [(&str, &str); 2] = [("ended", "sessions-done-ended"), ("others-ended", "sessions-done-others")];

impl<'a> Page<'a> for SessionsPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let at = UtcTime::from_seconds(1_790_000_000);
        let browser = |name: Option<&str>, factors: &[ProvenFactor], is_this: bool| SignedInBrowser {
            session: format!("x{is_this}"),
            browser: name.and_then(BrowserName::of),
            since: at,
            used_at: at,
            factors: factors.to_vec(),
            is_this,
        };
        let page = |done: Option<&'static str>, browsers: Vec<SignedInBrowser>| Self { ui, section: "sessions", done, browsers };
        let all =
            [ProvenFactor::Sms, ProvenFactor::Email, ProvenFactor::Password, ProvenFactor::Totp, ProvenFactor::Passkey, ProvenFactor::RecoveryCode];
        vec![
            page(Some(DONE[0].1), vec![browser(Some("Firefox/1 Linux"), &[ProvenFactor::Sms], true)]),
            page(Some(DONE[1].1), vec![browser(None, &all, true), browser(Some("Windows"), &[ProvenFactor::Passkey], false)]),
        ]
    }
}

/// The question before all others end.
#[derive(Template)]
#[template(path = "account/sessions_others.html")]
pub struct OtherSessionsPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// Which of the account's pages it belongs to.
    pub section: &'static str,
    /// How many they are.
    pub count: i64,
}

impl<'a> Page<'a> for OtherSessionsPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        [0, 1, 3].into_iter().map(|count| Self { ui, section: "sessions", count }).collect()
    }
}

async fn list(app: &App, member: &Member) -> Result<Vec<SignedInBrowser>, Fault> {
    let (user, now) = (member.user.id.clone(), member.visit.now);
    let lives = member.snapshot.installation.session;
    let own = app.store.read(move |db| sessions::of_user(db, &user, &lives, now)).await?;
    let mut browsers: Vec<SignedInBrowser> = own.into_iter().map(|own| SignedInBrowser::of(own, &member.signed_in.session)).collect();
    // The sort keeps the order of the others.
    browsers.sort_by_key(|browser| !browser.is_this);
    Ok(browsers)
}

/// `GET /account/sessions`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (member, params) = match Member::of_query(&app, &request, Need::SignedIn).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let done = DONE.into_iter().find(|(word, _)| *word == params.typed("done")).map(|(_, key)| key);
    let page = SessionsPage { ui: &member.ui, section: "sessions", done, browsers: list(&app, &member).await? };
    let mut response = page::show(&member.ui, StatusCode::OK, &page, None)?;
    Member::keep_language(&app, &request, &mut response);
    Ok(response)
}

/// `POST /account/sessions`: ends one.
///
/// # Errors
/// [`Fault`].
pub async fn end(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (member, params) = match Member::of_form(&app, &request, &body, Need::SignedIn).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let session = SessionRef::new(params.typed("session"));
    if session == member.signed_in.session {
        // This browser signs out as it does anywhere else.
        return Ok(see_other("/oidc/logout"));
    }
    let ended = sign_out::end_own(&app, &member.visit, &member.user.id, &session).await?;
    Ok(if ended { done("/account/sessions", "ended") } else { see_other("/account/sessions") })
}

/// `GET /account/sessions/others`
///
/// # Errors
/// [`Fault`].
pub async fn ask(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (member, _) = match Member::of_query(&app, &request, Need::SignedIn).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let others = list(&app, &member).await?.into_iter().filter(|browser| !browser.is_this).count();
    let page = OtherSessionsPage { ui: &member.ui, section: "sessions", count: i64::try_from(others).unwrap_or(i64::MAX) };
    let mut response = page::show(&member.ui, StatusCode::OK, &page, None)?;
    Member::keep_language(&app, &request, &mut response);
    Ok(response)
}

/// `POST /account/sessions/others`: ends all but this one, and every token that does not rest on it.
///
/// # Errors
/// [`Fault`].
pub async fn end_others(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (member, _) = match Member::of_form(&app, &request, &body, Need::SignedIn).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let whose = (&member.user.id, Some(member.signed_in.session.clone()));
    sign_out::end_all(&app, &member.snapshot, whose, member.visit.request.clone()).await?;
    Ok(done("/account/sessions", "others-ended"))
}
