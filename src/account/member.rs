//! Somebody on their own pages: signed in, and freshly so where something of the account is about to change.

use std::sync::Arc;

use actix_web::{HttpRequest, HttpResponse, web};

use crate::app::App;
use crate::directory::Snapshot;
use crate::domain::authorization::AuthorizationRequest;
use crate::domain::client::{ACCOUNT, Client};
use crate::domain::policy::{self, Holdings};
use crate::domain::session::SignedIn;
use crate::domain::user::User;
use crate::flow::Visit;
use crate::flow::bind::Owner;
use crate::flow::finish;
use crate::storage::{accounts, addresses};
use crate::web::page::see_other;
use crate::web::transaction::{self, Transaction, browser};
use crate::web::visit::{keep_language, ui, visit};
use crate::web::{Fault, Params, Ui, guard, links, session};

/// A signed-in person, on a page of theirs.
pub struct Member {
    /// The installation, as read for this request.
    pub snapshot: Arc<Snapshot>,
    /// The client that stands for these pages.
    pub client: Arc<Client>,
    /// The visit, for flows.
    pub visit: Visit,
    /// The session.
    pub signed_in: SignedIn,
    /// Who.
    pub user: User,
    /// What they have, as far as rules ask.
    pub holdings: Holdings,
    /// The page's surroundings.
    pub ui: Ui,
}

/// Either the person or the way to become one.
pub type Opened = Result<(Member, Params), HttpResponse>;

/// How recently somebody must have signed in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Need {
    /// To look.
    SignedIn,
    /// To change something (requirement A10): ten minutes ago at the most, at the account's best level.
    Fresh,
}

impl Member {
    /// Opens a page for whoever is signed in; anybody else is led to sign in and comes back to it.
    ///
    /// # Errors
    /// [`Fault`] of the query or the database.
    pub async fn of_query(app: &App, request: &HttpRequest, need: Need) -> Result<Opened, Fault> {
        let params = Params::of_query(request)?;
        Self::open(app, request, params, need).await
    }

    /// Opens a form that was sent from one of these pages.
    ///
    /// # Errors
    /// [`Fault`], above all [`Fault::Csrf`].
    pub async fn of_form(app: &App, request: &HttpRequest, body: &web::Bytes, need: Need) -> Result<Opened, Fault> {
        let params = Params::of_body(request, body)?;
        let opened = Self::open(app, request, params, need).await?;
        if let Ok((member, params)) = &opened {
            member.admit(app, request, params.typed("csrf"))?;
        }
        Ok(opened)
    }

    /// Opens a form whose body is still to be read: nothing is read of what a stranger sends. The form's token is to be
    /// given to [`Member::admit`] before anything else is done with it.
    ///
    /// # Errors
    /// [`Fault`] of the database.
    pub async fn of_upload(app: &App, request: &HttpRequest, need: Need) -> Result<Result<Self, HttpResponse>, Fault> {
        Ok(Self::open(app, request, Params::default(), need).await?.map(|(member, _)| member))
    }

    /// Checks that a form comes from a page of this person's.
    ///
    /// # Errors
    /// [`Fault::Csrf`].
    pub fn admit(&self, app: &App, request: &HttpRequest, token: &str) -> Result<(), Fault> {
        guard::admit_form(request, &app.settings, &app.keyring, &holder(&self.signed_in), token)
    }

    async fn open(app: &App, request: &HttpRequest, params: Params, need: Need) -> Result<Opened, Fault> {
        let here = page_of(request.path());
        let snapshot = app.directory.current().await?;
        let client = snapshot.client(ACCOUNT).cloned().ok_or(Fault::UnknownClient)?;
        let visit = visit(app, request, &snapshot, &client);
        let wanted = AuthorizationRequest::ending_at(&client, here.to_owned(), visit.now);
        let session = session::signed_in(request, visit.now).filter(|own| finish::answers(&snapshot, &client, &wanted, (own, visit.now)));
        let Some(signed_in) = session else { return Ok(Err(lead_in(app, request, wanted))) };
        let id = signed_in.user.clone();
        let found = app.store.read(move |db| match accounts::find(db, &id)?.filter(|user| user.blocked_at.is_none()) {
            Some(user) => addresses::holdings(db, &user.id).map(|holdings| Some((user, holdings))),
            None => Ok(None),
        });
        // A blocked or deleted account has no pages.
        let Some((user, holdings)) = found.await? else { return Ok(Err(lead_in(app, request, wanted))) };
        if need == Need::Fresh && !policy::may_change_factors(&snapshot.installation, &signed_in, &holdings, visit.now) {
            let wanted = AuthorizationRequest::confirming(&client, here.to_owned(), user.id.clone(), visit.now);
            return Ok(Err(confirm(app, request, wanted)));
        }
        session::touch(request, &signed_in, visit.now)?;
        let mut ui = ui(app, request, "Doorcode", &holder(&signed_in));
        ui.here = format!("{here}?");
        Ok(Ok((Self { snapshot, client, visit, signed_in, user, holdings, ui }, params)))
    }

    /// What flows know this person by.
    pub fn owner(&self) -> Owner {
        Owner::of(&self.signed_in)
    }

    /// Remembers the language that was just chosen in the menu.
    pub fn keep_language(app: &App, request: &HttpRequest, response: &mut HttpResponse) {
        keep_language(app, request, response);
    }
}

/// The page that a form belongs to, to come back to.
fn page_of(path: &str) -> &str {
    match path {
        "/account/totp/remove" | "/account/second-step/remove" | "/account/second-step/forget" | "/account/passkeys/remove" => "/account/security",
        "/account/second-step/email" => "/account/second-step",
        "/account/passkeys/options" => "/account/passkeys",
        "/account/picture" | "/account/picture/remove" => "/account",
        "/account/data/export" => "/account/data",
        path => path,
    }
}

/// What the forms of these pages hold a token for.
fn holder(signed_in: &SignedIn) -> String {
    format!("account:{}", signed_in.session.as_str())
}

/// The way to be signed in: an attempt that ends here.
fn lead_in(app: &App, request: &HttpRequest, wanted: AuthorizationRequest) -> HttpResponse {
    transaction::lead_in(app, request, Transaction::begin(app, browser(app, request), wanted, app.now()))
}

/// The way to show that one is still there.
fn confirm(app: &App, request: &HttpRequest, wanted: AuthorizationRequest) -> HttpResponse {
    let transaction = Transaction::begin(app, browser(app, request), wanted, app.now());
    let location = links::login_confirm(&transaction.handle);
    transaction::lead_to(app, request, &transaction, &location)
}

/// Back to a page of these, with a note about what was done.
pub fn done(page: &str, note: &str) -> HttpResponse {
    see_other(&format!("{page}?done={note}"))
}
