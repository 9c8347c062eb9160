//! Somebody in the portal: signed in by more than a text, with a role that allows what they are about to do.

use std::sync::Arc;

use actix_web::http::{Method, StatusCode};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::frame::{Frame, Section, role_key};
use crate::app::App;
use crate::directory::Snapshot;
use crate::domain::actor::Who;
use crate::domain::authorization::AuthorizationRequest;
use crate::domain::client::PORTAL;
use crate::domain::policy;
use crate::domain::role::{Act, Role};
use crate::domain::session::SignedIn;
use crate::domain::user::User;
use crate::flow::manage::Actor;
use crate::flow::{Visit, finish};
use crate::storage::accounts;
use crate::web::page::{self, Frames, Page};
use crate::web::transaction::{self, Transaction, browser};
use crate::web::visit::{header, keep_language, ui, visit};
use crate::web::{Fault, Params, Ui, guard, session};

/// How often the session's use is noted; the portal closes after an idle hour.
const TOUCH: std::time::Duration = std::time::Duration::from_secs(300);

/// The parameter that says that a form was sent after the portal had closed.
const BACK: &str = "back";

/// Whoever may do what the request is about.
pub struct Administrator {
    /// The installation, as read for this request.
    pub snapshot: Arc<Snapshot>,
    /// The visit, for flows.
    pub visit: Visit,
    /// The session.
    pub signed_in: SignedIn,
    /// Who.
    pub user: User,
    /// With what rights.
    pub role: Role,
    /// The page's surroundings.
    pub ui: Ui,
    /// Whether they were signed out over a form of this page and are back now.
    is_back: bool,
}

/// Either the person, or the page that says why not, or the way to sign in.
pub type Opened = Result<(Administrator, Params), HttpResponse>;

/// Said to whoever may not.
#[derive(Template)]
#[template(path = "admin/refused.html")]
pub struct RefusedPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// What they are here; `None` for nothing.
    pub role: Option<Role>,
}

impl RefusedPage<'_> {
    /// The key of the role's name.
    pub fn role_key(&self) -> Option<&'static str> {
        self.role.map(role_key)
    }
}

impl<'a> Page<'a> for RefusedPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        vec![Self { ui, role: None }, Self { ui, role: Some(Role::Auditor) }]
    }
}

impl Administrator {
    /// Opens a page for whoever may see it.
    ///
    /// # Errors
    /// [`Fault`] of the query or the database.
    pub async fn of_query(app: &App, request: &HttpRequest, act: Act) -> Result<Opened, Fault> {
        let params = Params::of_query(request)?;
        Self::open(app, request, params, act).await
    }

    /// Opens a form that was sent from one of these pages.
    ///
    /// # Errors
    /// [`Fault`], above all [`Fault::Csrf`].
    pub async fn of_form(app: &App, request: &HttpRequest, body: &web::Bytes, act: Act) -> Result<Opened, Fault> {
        let params = Params::of_body(request, body)?;
        let opened = Self::open(app, request, params, act).await?;
        if let Ok((administrator, params)) = &opened {
            administrator.admit(app, request, params.typed("csrf"))?;
        }
        Ok(opened)
    }

    /// Opens a form whose body is still to be read: nothing is read of what a stranger sends. The form's token is to be
    /// given to [`Administrator::admit`] before anything else is done with it.
    ///
    /// # Errors
    /// [`Fault`] of the database.
    pub async fn of_upload(app: &App, request: &HttpRequest, act: Act) -> Result<Result<Self, HttpResponse>, Fault> {
        Ok(Self::open(app, request, Params::default(), act).await?.map(|(administrator, _)| administrator))
    }

    /// Checks that a form comes from a page of this person's.
    ///
    /// # Errors
    /// [`Fault::Csrf`].
    pub fn admit(&self, app: &App, request: &HttpRequest, token: &str) -> Result<(), Fault> {
        guard::admit_form(request, &app.settings, &app.keyring, &holder(&self.signed_in), token)
    }

    async fn open(app: &App, request: &HttpRequest, params: Params, act: Act) -> Result<Opened, Fault> {
        let here = page_of(app, request);
        let snapshot = app.directory.current().await?;
        let client = snapshot.client(PORTAL).cloned().ok_or(Fault::UnknownClient)?;
        let visit = visit(app, request, &snapshot, &client);
        let wanted = AuthorizationRequest::ending_at(&client, here.clone(), visit.now);
        let rules = snapshot.seen_by(&client);
        let opens = |own: &SignedIn| policy::opens_portal(own, visit.now) && finish::answers(&rules, &client, &wanted, (own, visit.now));
        let Some(signed_in) = session::signed_in(request, visit.now).filter(opens) else { return Ok(Err(lead_in(app, request, wanted))) };
        let id = signed_in.user.clone();
        // The role is read for each request, so that taking it away takes effect at once.
        let found = app.store.read(move |db| accounts::find(db, &id)).await?;
        let Some(user) = found.filter(|user| user.blocked_at.is_none()) else { return Ok(Err(lead_in(app, request, wanted))) };
        let mut ui = ui(app, request, "Doorcode", &holder(&signed_in));
        ui.here = if here.contains('?') { format!("{here}&") } else { format!("{here}?") };
        let Some(role) = user.role.filter(|role| role.may(act)) else {
            let refused = RefusedPage { ui: &ui, role: user.role };
            return Ok(Err(page::show(&ui, StatusCode::FORBIDDEN, &refused, None)?));
        };
        session::touch_every(request, &signed_in, visit.now, TOUCH)?;
        let is_back = request.method() == Method::GET && params.typed(BACK) == "1";
        Ok(Ok((Self { snapshot, visit, signed_in, user, role, ui, is_back }, params)))
    }

    /// What flows know this person by.
    pub fn actor(&self) -> Actor {
        Actor { who: Who::Person(self.user.id.clone(), self.role), visit: self.visit.clone() }
    }

    /// The surroundings of a page of this section.
    pub fn frame(&self, section: Section) -> Frame {
        let name = self.user.name.clone().unwrap_or_default();
        Frame { section, role: self.role, provider: self.snapshot.installation.sms.provider, name, is_back: self.is_back }
    }

    /// Shows a page, and remembers the language that was just chosen in the menu.
    ///
    /// # Errors
    /// [`Fault::Internal`] when the template fails.
    pub fn show(&self, app: &App, request: &HttpRequest, status: StatusCode, page: &impl Template) -> Result<HttpResponse, Fault> {
        self.show_framed(app, request, (status, &[]), page)
    }

    /// Shows a page that frames others, whose origins are named.
    ///
    /// # Errors
    /// [`Fault::Internal`] when the template fails.
    pub fn show_framed(&self, app: &App, request: &HttpRequest, how: (StatusCode, &[&str]), page: &impl Template) -> Result<HttpResponse, Fault> {
        let (status, sources) = how;
        let mut response = page::show_framed(&self.ui, status, page, &Frames { sources, ..Frames::default() })?;
        keep_language(app, request, &mut response);
        Ok(response)
    }
}

/// Where to come back to: the page itself, or the one that a form was on. Nothing of the form is kept here: what comes
/// without a session has no token that tells it from another site's (requirement H8). The page's script keeps it in the tab.
fn page_of(app: &App, request: &HttpRequest) -> String {
    if request.method() == Method::GET {
        return with_query(request.path(), request.query_string());
    }
    // A form that its own page takes leads back to it; other forms lead to their section.
    let referrer = header(request, "referer").and_then(|whole| whole.strip_prefix(app.settings.origin()));
    let (path, query) = referrer.map(|page| page.split_once('?').unwrap_or((page, ""))).unwrap_or_default();
    let page = if path == request.path() { with_query(path, query) } else { request.path().split('/').take(3).collect::<Vec<_>>().join("/") };
    if page.contains("back=1") {
        return page;
    }
    format!("{page}{}{BACK}=1", if page.contains('?') { '&' } else { '?' })
}

/// A page with its query, the language of the menu left out.
fn with_query(path: &str, query: &str) -> String {
    let kept: Vec<_> = query.split('&').filter(|part| !part.is_empty() && !part.starts_with("lang=") && !part.starts_with("done=")).collect();
    // An attempt is kept in cookies, where not everything fits.
    match kept.join("&") {
        query if query.is_empty() || query.len() > 500 => path.to_owned(),
        query => format!("{path}?{query}"),
    }
}

/// What the forms of these pages hold a token for.
fn holder(signed_in: &SignedIn) -> String {
    format!("portal:{}", signed_in.session.as_str())
}

/// The way to be signed in: an attempt that ends here.
fn lead_in(app: &App, request: &HttpRequest, wanted: AuthorizationRequest) -> HttpResponse {
    transaction::lead_in(app, request, Transaction::begin(app, browser(app, request), wanted, app.now()))
}
