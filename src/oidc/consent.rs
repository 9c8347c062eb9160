//! `GET /consent`, `POST /consent`: asks once what an application that is not the installation's own may have (O17).

use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::App;
use crate::directory::Snapshot;
use crate::domain::client::Client;
use crate::domain::locale::Locale;
use crate::domain::session::SignedIn;
use crate::flow::{consent, finish, whoami};
use crate::web::answer::Destination;
use crate::web::consent_words::{Item, items};
use crate::web::page::{self, Page, see_other};
use crate::web::transaction::Transaction;
use crate::web::visit::{client_of, keep_language, ui_of, visit};
use crate::web::{Fault, Params, Ui, guard, links, session};

/// The question.
#[derive(Template)]
#[template(path = "oidc/consent.html")]
pub struct ConsentPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// Who is asked.
    pub shown: String,
    /// What for.
    pub items: Vec<Item>,
    /// Days that it holds without another question, when the application may stay signed in.
    pub days: Option<i64>,
}

impl<'a> Page<'a> for ConsentPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let known = ["consent-openid", "consent-profile", "consent-email", "consent-phone", "consent-offline"];
        let mut items: Vec<Item> = known.into_iter().map(Item::Known).collect();
        items.push(Item::Api("read:<orders>".into(), "Orders & more".into()));
        items.push(Item::Claim("https://example.com/plan".into()));
        vec![
            Self { ui, shown: "Ann".into(), items: vec![Item::Known("consent-openid")], days: None },
            Self { ui, shown: "Ann".into(), items, days: Some(30) },
        ]
    }
}

/// An attempt that is signed in and waits for consent.
struct Asking {
    transaction: Transaction,
    snapshot: Arc<Snapshot>,
    client: Arc<Client>,
    signed_in: Option<SignedIn>,
}

impl Asking {
    async fn open(app: &App, request: &HttpRequest, params: &Params) -> Result<Self, Fault> {
        let mut transaction = Transaction::load(app, request, params.typed("tx")).ok_or(Fault::LinkGone)?;
        transaction.locale = params.text("lang").ok().flatten().and_then(Locale::from_tag).or(transaction.locale);
        if transaction.finished || transaction.is_stale(app.now()) {
            return Err(Fault::LinkGone);
        }
        let snapshot = app.directory.current().await?;
        let client = client_of(&snapshot, &transaction)?;
        let now = app.now();
        // The session that is there now, not the one that began: another account may be signed in by now.
        let signed_in =
            session::signed_in(request, now).filter(|signed_in| finish::answers(&snapshot, &client, &transaction.request, (signed_in, now)));
        Ok(Self { transaction, snapshot, client, signed_in })
    }
}

impl Asking {
    /// What the form holds a token for: this attempt, and the account that the page was shown to.
    fn holder(&self) -> String {
        format!("{}:{}", self.transaction.form_holder(), self.signed_in.as_ref().map_or("", |own| own.session.as_str()))
    }
}

/// `GET /consent?tx=...`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let params = Params::of_query(&request)?;
    let asking = Asking::open(&app, &request, &params).await?;
    let shown = match &asking.signed_in {
        Some(signed_in) => whoami::shown(&app, &signed_in.user).await?,
        None => None,
    };
    let Some(shown) = shown else { return Ok(see_other(&links::login(&asking.transaction.handle))) };
    let mut ui = ui_of(&app, &request, &asking.transaction, &asking.client);
    ui.csrf = app.keyring.form_token(&asking.holder());
    let wanted = &asking.transaction.request;
    let days = wanted.scope.has("offline_access").then(|| asking.client.refresh_rule().absolute.as_secs() / 86_400);
    let days = days.and_then(|days| i64::try_from(days).ok()).filter(|days| *days > 0);
    let page =
        ConsentPage { ui: &ui, shown, items: items(&app.settings, (&asking.snapshot, &asking.client), (&wanted.scope, &wanted.details)), days };
    let mut response = page::show(&ui, StatusCode::OK, &page, links::form_target(&wanted.redirect_uri))?;
    keep_language(&app, &request, &mut response);
    Ok(response)
}

/// `POST /consent`
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let params = Params::of_body(&request, &body)?;
    let mut asking = Asking::open(&app, &request, &params).await?;
    guard::admit_form(&request, &app.settings, &app.keyring, &asking.holder(), params.typed("csrf"))?;
    let Some(signed_in) = asking.signed_in.take() else { return Ok(see_other(&links::login(&asking.transaction.handle))) };
    let wanted = asking.transaction.request.clone();
    let to = Destination::of(&asking.client, &wanted);
    let mut response = if params.typed("decision") == "allow" {
        let visit = visit(&app, &request, &asking.snapshot, &asking.client);
        match consent::allow(&app, &visit, &wanted, &signed_in).await? {
            Some(code) => to.code(&app, &request, &code)?,
            None => {
                session::end(&request);
                to.error(&app, &request, ("access_denied", "The account cannot be used"))?
            }
        }
    } else {
        to.error(&app, &request, ("access_denied", "The user did not allow the request"))?
    };
    asking.transaction.finished = true;
    asking.transaction.save(&app, &mut response);
    Ok(response)
}
