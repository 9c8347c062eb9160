//! Pages about the state of the sign-in itself: stale, cookie lost, used, nothing offered, one more step, paused.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::app::App;
use crate::domain::client::Client;
use crate::web::page::{self, Page};
use crate::web::transaction::Transaction;
use crate::web::visit::{ui, ui_of};
use crate::web::{Fault, Ui, links};

/// A link that leads on.
pub struct Action {
    /// Where to.
    pub href: String,
    /// The text's key.
    pub label: &'static str,
}

/// One of these pages.
#[derive(Template)]
#[template(path = "login/state.html")]
pub struct StatePage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The title's key.
    pub title: &'static str,
    /// The body's key.
    pub body: &'static str,
    /// What to do now, the main one first.
    pub actions: Vec<Action>,
    /// Whether this browser is signed in, which other tabs are told.
    pub signed_in: bool,
}

/// What the state is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// Open for more than an hour, or a bookmark.
    Stale,
    /// The browser did not keep the attempt's cookie.
    CookieLost,
    /// The attempt has led to a session.
    Used,
    /// No way in is offered.
    NoWay,
    /// Policy wants a second factor that the account does not have.
    SecondFactorMissing,
    /// The account is blocked.
    Blocked,
    /// Somebody else than the one who was to confirm has signed in.
    SomebodyElse,
}

impl State {
    const ALL: [Self; 7] = [Self::Stale, Self::CookieLost, Self::Used, Self::NoWay, Self::SecondFactorMissing, Self::Blocked, Self::SomebodyElse];

    const fn texts(self) -> (&'static str, &'static str) {
        match self {
            Self::Stale => ("stale-title", "stale-body"),
            Self::CookieLost => ("cookie-title", "cookie-body"),
            Self::Used => ("used-title", "used-body"),
            Self::NoWay => ("no-way-title", "no-way-body"),
            Self::SecondFactorMissing => ("step-up-title", "step-up-body"),
            Self::Blocked => ("blocked-title", "blocked-body"),
            Self::SomebodyElse => ("somebody-else-title", "somebody-else-body"),
        }
    }

    const fn status(self) -> StatusCode {
        match self {
            Self::Stale | Self::Used => StatusCode::GONE,
            Self::CookieLost => StatusCode::BAD_REQUEST,
            Self::NoWay | Self::SecondFactorMissing | Self::Blocked | Self::SomebodyElse => StatusCode::FORBIDDEN,
        }
    }

    fn action(self, home: Option<String>) -> Option<Action> {
        let label = match self {
            Self::Stale => "start-again",
            Self::CookieLost | Self::NoWay | Self::SecondFactorMissing | Self::Blocked | Self::SomebodyElse => "back-to",
            Self::Used => "continue-to",
        };
        home.map(|href| Action { href, label })
    }
}

impl<'a> Page<'a> for StatePage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        State::ALL.into_iter().map(|state| page_of(ui, state, Some("https://app.example.com/".into()))).collect()
    }
}

fn page_of(ui: &Ui, state: State, home: Option<String>) -> StatePage<'_> {
    let (title, body) = state.texts();
    StatePage { ui, title, body, actions: state.action(home).into_iter().collect(), signed_in: state == State::Used }
}

/// Shows one of these pages.
///
/// # Errors
/// [`Fault::Internal`] when the template fails.
pub fn show(app: &App, request: &HttpRequest, attempt: Option<(&Transaction, &Client)>, state: State) -> Result<HttpResponse, Fault> {
    let (ui, home) = match attempt {
        Some((transaction, client)) => (ui_of(app, request, transaction, client), home_of(transaction)),
        None => (ui(app, request, "Doorcode", ""), app.settings.development.then(|| "/demo".to_owned())),
    };
    page::show(&ui, state.status(), &page_of(&ui, state, home), None)
}

/// Where an attempt leads on to: the application, or our own page.
fn home_of(transaction: &Transaction) -> Option<String> {
    let uri = &transaction.request.redirect_uri;
    if transaction.request.ends_here { Some(uri.clone()) } else { links::app_home(uri) }
}
