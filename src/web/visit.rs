//! From an HTTP request to a [`Visit`], and to the page's surroundings.

use std::sync::Arc;

use actix_web::{HttpMessage, HttpRequest, HttpResponse};

use super::address::limited_address;
use super::transaction::Transaction;
use super::ui::{Missing, Ui};
use super::{Fault, cookies};
use crate::app::App;
use crate::directory::Snapshot;
use crate::domain::challenge::Channel;
use crate::domain::client::Client;
use crate::domain::client_options::ResponseMode;
use crate::domain::id::RequestId;
use crate::domain::locale::{Locale, RequestLanguage};
use crate::flow::Visit;
use crate::i18n::negotiate;
use crate::keys::entropy::token_128;

/// The request's name in the log.
pub fn request_id(request: &HttpRequest) -> RequestId {
    request.extensions().get::<RequestId>().cloned().unwrap_or_else(|| RequestId::new("unknown"))
}

/// A visit for a client.
pub fn visit(app: &App, request: &HttpRequest, snapshot: &Arc<Snapshot>, client: &Arc<Client>) -> Visit {
    Visit {
        now: app.now(),
        address: limited_address(request, &app.settings),
        agent: header(request, "user-agent").map(|agent| agent.chars().take(200).collect()),
        request: request_id(request),
        snapshot: Arc::clone(snapshot),
        client: Arc::clone(client),
    }
}

/// The client of a sign-in attempt.
///
/// # Errors
/// [`Fault::UnknownClient`] when it was removed meanwhile.
pub fn client_of(snapshot: &Snapshot, transaction: &Transaction) -> Result<Arc<Client>, Fault> {
    snapshot.client(transaction.request.client.as_str()).cloned().ok_or(Fault::UnknownClient)
}

/// A header as text.
pub fn header<'a>(request: &'a HttpRequest, name: &str) -> Option<&'a str> {
    request.headers().get(name).and_then(|value| value.to_str().ok())
}

/// The language of a page.
pub fn locale(app: &App, request: &HttpRequest, transaction: Option<&Transaction>) -> Locale {
    if let Some(chosen) = transaction.and_then(|transaction| transaction.locale) {
        return chosen;
    }
    let asks = request.query_string().contains("lang=");
    if let Some(chosen) = asks.then(|| super::Params::of_query(request).ok()).flatten().and_then(|params| Locale::from_tag(params.typed("lang"))) {
        return chosen;
    }
    let cookie = request.cookie(&cookies::name(&app.settings, cookies::LANGUAGE));
    let ui_locales = transaction.and_then(|transaction| transaction.ui_locales.as_deref());
    negotiate::choose(ui_locales, cookie.as_ref().map(|cookie| cookie.value()), header(request, "accept-language"))
}

/// Remembers the language that was just chosen in the menu of a page outside the login box.
pub fn keep_language(app: &App, request: &HttpRequest, response: &mut HttpResponse) {
    let chosen = super::Params::of_query(request).ok().and_then(|params| Locale::from_tag(params.typed("lang")));
    if let Some(chosen) = chosen {
        let cookie = cookies::make(&app.settings, cookies::LANGUAGE, chosen.tag().to_owned(), cookies::PREFERENCE_LIFE);
        drop(response.add_cookie(&cookie));
    }
}

/// The language that a page's message is asked for in: the page's own when somebody chose it, else the browser's header
/// as it came.
pub fn request_language(app: &App, request: &HttpRequest, transaction: &Transaction) -> RequestLanguage {
    if let Some(chosen) = transaction.locale {
        return RequestLanguage::from_locale(chosen);
    }
    if let Some(first) = transaction.ui_locales.as_deref().and_then(|tags| tags.split_ascii_whitespace().next()) {
        return RequestLanguage::from_header(first);
    }
    request_language_outside(app, request)
}

/// The language that a message of a page outside a sign-in attempt is asked for in.
pub fn request_language_outside(app: &App, request: &HttpRequest) -> RequestLanguage {
    let cookie = request.cookie(&cookies::name(&app.settings, cookies::LANGUAGE));
    match cookie.and_then(|cookie| Locale::from_tag(cookie.value())) {
        Some(chosen) => RequestLanguage::from_locale(chosen),
        None => RequestLanguage::from_header(header(request, "accept-language").unwrap_or_default()),
    }
}

/// A page's surroundings outside a sign-in attempt. `holder` is what its forms hold a token for.
pub fn ui(app: &App, request: &HttpRequest, name: &str, holder: &str) -> Ui {
    ui_in(locale(app, request, None), app, name, holder)
}

/// A page's surroundings in a language that is already known.
pub fn ui_in(locale: Locale, app: &App, name: &str, holder: &str) -> Ui {
    Ui {
        locale,
        nonce: token_128(app.entropy.as_ref()),
        csrf: app.keyring.form_token(holder),
        tx: String::new(),
        app: name.to_owned(),
        host: app.settings.host().to_owned(),
        // Relative: a path that begins with two slashes would name another host.
        here: "?".to_owned(),
        keeps_opener: false,
        is_preview: false,
        // The reading of this request, or one that is newer.
        look: Arc::clone(&app.directory.recent().look),
        catalogue: Arc::clone(&app.catalogue),
        missing: Missing::FallBack,
    }
}

/// A page's surroundings within a sign-in attempt.
pub fn ui_of(app: &App, request: &HttpRequest, transaction: &Transaction, client: &Client) -> Ui {
    // The language menu leads to the page that shows the same step, with the same way in.
    let asks = request.query_string().contains("way=");
    let menu = asks.then(|| super::Params::of_query(request).ok()).flatten();
    let way = menu.as_ref().map(|params| params.typed("way")).and_then(Channel::parse);
    let (get_path, way) = match request.path() {
        "/login/phone" => ("/login", Some(Channel::Sms)),
        "/login/email" => ("/login", Some(Channel::Email)),
        "/login/resend" => ("/login/code", None),
        path => (path, way),
    };
    let way = way.map(|way| format!("way={}&", way.as_str())).unwrap_or_default();
    let mut ui = ui_in(locale(app, request, Some(transaction)), app, &client.name, &transaction.form_holder());
    ui.keeps_opener = transaction.request.response_mode == ResponseMode::WebMessage;
    ui.tx.clone_from(&transaction.handle);
    ui.here = format!("{get_path}?tx={}&{way}", transaction.handle);
    ui
}
