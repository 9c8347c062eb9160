//! The sign-in attempt that a request belongs to, with everything that its handlers need.

use std::sync::Arc;

use actix_web::{HttpRequest, HttpResponse};

use super::states::{self, State};
use super::way::{self, Way};
use crate::app::App;
use crate::directory::Snapshot;
use crate::domain::client::Client;
use crate::domain::locale::Locale;
use crate::domain::session::SignedIn;
use crate::flow::Visit;
use crate::flow::arrive::{Arriving, Entrant, Finish, InBrowser};
use crate::flow::finish::{self, Ending, Next};
use crate::flow::verify::Newcomer;
use crate::storage::Db;
use crate::web::params::Params;
use crate::web::transaction::Transaction;
use crate::web::visit::{client_of, header, request_language, ui_of, visit};
use crate::web::{Fault, Ui, cookies, guard, links, session};

/// A sign-in attempt in progress.
pub struct Attempt {
    /// Its sealed state.
    pub transaction: Transaction,
    /// The installation, as read for this request.
    pub snapshot: Arc<Snapshot>,
    /// Whom it is for.
    pub client: Arc<Client>,
    /// The visit, for flows.
    pub visit: Visit,
    /// The page's surroundings.
    pub ui: Ui,
    chose_language: bool,
}

/// Either the attempt or the page that says why there is none.
pub type Opened = Result<Attempt, HttpResponse>;

impl Attempt {
    /// Opens the attempt of a GET request, whose query names it.
    ///
    /// # Errors
    /// [`Fault`] of the query or the database.
    pub async fn of_query(app: &App, request: &HttpRequest) -> Result<(Opened, Params), Fault> {
        let params = Params::of_query(request)?;
        let opened = Self::open(app, request, &params).await?;
        Ok((opened, params))
    }

    /// Opens the attempt of a form, after checking that the form is ours.
    ///
    /// # Errors
    /// [`Fault`], above all [`Fault::Csrf`].
    pub async fn of_form(app: &App, request: &HttpRequest, body: &actix_web::web::Bytes) -> Result<(Opened, Params), Fault> {
        // A form and nothing else: other types travel across origins by other rules.
        if !header(request, "content-type").is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded")) {
            return Err(Fault::BadRequest("the body is no form"));
        }
        let params = Params::of_body(request, body)?;
        let opened = Self::open(app, request, &params).await?;
        if let Ok(attempt) = &opened {
            guard::admit_form(request, &app.settings, &app.keyring, &attempt.transaction.form_holder(), params.typed("csrf"))?;
        }
        Ok((opened, params))
    }

    async fn open(app: &App, request: &HttpRequest, params: &Params) -> Result<Opened, Fault> {
        let handle = params.typed("tx");
        if handle.is_empty() {
            return Ok(Err(states::show(app, request, None, State::Stale)?));
        }
        let Some(mut transaction) = Transaction::load(app, request, handle) else {
            return Ok(Err(states::show(app, request, None, State::CookieLost)?));
        };
        let installation = app.directory.current().await?;
        let client = client_of(&installation, &transaction)?;
        let snapshot = installation.seen_by(&client);
        if transaction.is_stale(app.now()) {
            return Ok(Err(states::show(app, request, Some((&transaction, &client)), State::Stale)?));
        }
        if transaction.finished {
            return Ok(Err(states::show(app, request, Some((&transaction, &client)), State::Used)?));
        }
        let chosen = params.text("lang").ok().flatten().and_then(Locale::from_tag);
        let chose_language = chosen.is_some();
        transaction.locale = chosen.or(transaction.locale);
        let visit = visit(app, request, &snapshot, &client);
        let ui = ui_of(app, request, &transaction, &client);
        Ok(Ok(Self { transaction, snapshot, client, visit, ui, chose_language }))
    }

    /// The ways in that are offered here.
    pub fn ways(&self) -> Vec<Way> {
        way::offered(&self.snapshot, &self.client, self.transaction.connection)
    }

    /// Somebody arrives in this attempt with a proof.
    pub fn arriving(&self, app: &App, request: &HttpRequest) -> Arriving {
        let previous = session::signed_in(request, self.visit.now).map(|before| (before.user, before.session));
        let remembered_by = request.cookie(&cookies::name(&app.settings, cookies::REMEMBERED)).map(|cookie| cookie.value().to_owned());
        let attempt = (&self.transaction.binding(), &self.transaction.request);
        Arriving::in_browser(app, &self.visit, attempt, InBrowser { previous, remembered_by, name: self.transaction.browser.clone() })
    }

    /// What is decided in the transaction that signs somebody in: the row of the authorization code is made there, one
    /// commit for the whole step.
    pub fn finishing(&self, app: &Arc<App>) -> impl Finish<Next> + use<> {
        let (shared, visit, wanted) = (Arc::clone(app), self.visit.clone(), self.transaction.request.clone());
        move |db: &mut Db, signed_in: &SignedIn, entrant: Entrant<'_>| {
            let made = finish::code_for(&shared, &visit, &wanted, signed_in);
            Ending::new(&shared, &visit, &wanted).decide(db, entrant, made)
        }
    }

    /// What is known of somebody who may be new.
    pub fn newcomer(&self) -> Newcomer {
        Newcomer { locale: self.ui.locale, name: self.transaction.typed.name.clone() }
    }

    /// What the pages' forms may redirect to besides ourselves.
    pub fn form_target(&self) -> Option<&str> {
        links::form_target(&self.transaction.request.redirect_uri)
    }

    /// Remembers the language that was just chosen in the menu.
    pub fn keep_language(&self, app: &App, response: &mut HttpResponse) {
        if self.chose_language {
            self.transaction.save(app, response);
            let tag = self.ui.locale.tag().to_owned();
            drop(response.add_cookie(&cookies::make(&app.settings, cookies::LANGUAGE, tag, cookies::PREFERENCE_LIFE)));
        }
    }

    /// What a message of this attempt is asked for in.
    pub fn request_language(&self, app: &App, request: &HttpRequest) -> crate::domain::locale::RequestLanguage {
        request_language(app, request, &self.transaction)
    }
}
