//! `/setup/{secret}`: the one-time link of `doorcode admin add`. Opening it changes nothing. The form chooses what opens the
//! portal, a passkey or a password, and ends in a sign-in there; a password brings its second step with it on the way.

use actix_web::http::StatusCode;
use actix_web::http::header::CACHE_CONTROL;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::App;
use crate::domain::authorization::AuthorizationRequest;
use crate::domain::challenge::{Binding, Recipient};
use crate::domain::client::PORTAL;
use crate::domain::connection::Secret;
use crate::flow::password_change::{self, NotDone};
use crate::flow::setup::{self, Accepted, Credential, Invitee};
use crate::flow::{Visit, passkey};
use crate::keys::keyring::sha256;
use crate::keys::password::Least;
use crate::web::page::{self, Page};
use crate::web::password_words::problem_text;
use crate::web::transaction::{self, Transaction, browser};
use crate::web::ui::escape;
use crate::web::visit::{keep_language, ui, visit};
use crate::web::{Fault, Params, Ui, guard, links, passkey_words};

/// Where a new administrator arrives.
const WELCOME: &str = "/admin/welcome";
/// The longest name.
const NAME: usize = 100;

/// The page.
#[derive(Template)]
#[template(path = "admin/setup.html")]
pub struct SetupPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The mailbox that becomes an administrator's, masked: links are passed on.
    pub address: String,
    /// The link, which its forms go to.
    pub action: String,
    /// What the person is called.
    pub name: String,
    /// Whether the account has a passkey or a password already.
    pub has_credential: bool,
    /// Characters that a password has at the least.
    pub least: i64,
    /// For password managers: whose password it is.
    pub username: String,
    /// What is wrong with the password, as HTML.
    pub error: Option<String>,
    /// What is wrong with the passkey, as HTML.
    pub passkey_error: Option<String>,
}

impl<'a> Page<'a> for SetupPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |has_credential: bool| Self {
            ui,
            address: "a•••@example.com".into(),
            action: "/setup/x".into(),
            name: "Ann <Example>".into(),
            has_credential,
            least: 15,
            username: String::new(),
            error: None,
            passkey_error: None,
        };
        let wrong = Self { error: ui.text("password-error-common").ok(), passkey_error: ui.text("passkey-failed").ok(), ..page(false) };
        vec![page(false), page(true), wrong]
    }
}

/// The page of `/setup` without a link.
#[derive(Template)]
#[template(path = "admin/setup_how.html")]
pub struct SetupHowPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
}

impl<'a> Page<'a> for SetupHowPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        vec![Self { ui }]
    }
}

/// `GET /setup`
///
/// # Errors
/// [`Fault::Internal`] when the template fails.
pub async fn how(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let ui = ui(&app, &request, "Doorcode", "");
    let mut response = page::show(&ui, StatusCode::OK, &SetupHowPage { ui: &ui }, None)?;
    keep_language(&app, &request, &mut response);
    Ok(response)
}

/// A link that was opened.
struct Link {
    secret: String,
    invitee: Invitee,
    visit: Visit,
    ui: Ui,
}

/// What is wrong with what was sent, as HTML: with the password, with the passkey.
type Wrong = (Option<String>, Option<String>);

impl Link {
    async fn open(app: &App, request: &HttpRequest, secret: &str) -> Result<Self, Fault> {
        let invitee = setup::invited(app, secret).await?.ok_or(Fault::LinkGone)?;
        let snapshot = app.directory.current().await?;
        let client = snapshot.client(PORTAL).cloned().ok_or(Fault::UnknownClient)?;
        let visit = visit(app, request, &snapshot, &client);
        let ui = ui(app, request, "Doorcode", &holder(secret));
        Ok(Self { secret: secret.to_owned(), invitee, visit, ui })
    }

    /// What a passkey is made for: whoever holds the link.
    fn binding(&self) -> Binding {
        Binding::browser(sha256(format!("setup:{}", self.secret).as_bytes()))
    }

    fn show(&self, name: &str, wrong: Wrong) -> Result<HttpResponse, Fault> {
        let status = if wrong == (None, None) { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        let (error, passkey_error) = wrong;
        let page = SetupPage {
            ui: &self.ui,
            address: self.invitee.mailbox.as_ref().map(Recipient::masked).unwrap_or_default(),
            action: format!("/setup/{}", self.secret),
            name: name.to_owned(),
            has_credential: self.invitee.has_credential,
            least: i64::try_from(Least::Alone.characters()).unwrap_or(15),
            username: String::new(),
            error,
            passkey_error,
        };
        page::show(&self.ui, status, &page, None)
    }

    fn say(&self, key: &str) -> Result<String, Fault> {
        self.ui.text(key).map(|text| escape(&text)).map_err(|error| Fault::Internal(error.to_string()))
    }
}

/// What the forms hold a token for.
fn holder(secret: &str) -> String {
    format!("setup:{secret}")
}

/// `GET /setup/{secret}`
///
/// # Errors
/// [`Fault::LinkGone`].
pub async fn show(app: web::Data<App>, request: HttpRequest, secret: web::Path<String>) -> Result<HttpResponse, Fault> {
    let link = Link::open(&app, &request, &secret).await?;
    let mut response = link.show(link.invitee.name.as_deref().unwrap_or_default(), (None, None))?;
    keep_language(&app, &request, &mut response);
    Ok(response)
}

/// `POST /setup/{secret}/passkey/options`: what to ask the browser.
///
/// # Errors
/// [`Fault::LinkGone`].
pub async fn passkey_options(app: web::Data<App>, request: HttpRequest, secret: web::Path<String>, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (link, _) = open_form(&app, &request, &secret, &body).await?;
    let question = passkey::begin_registration(&app, &link.visit, &link.binding(), &link.invitee.user).await?;
    Ok(match question {
        Ok(json) => HttpResponse::Ok().content_type("application/json").insert_header((CACHE_CONTROL, "no-store")).body(json),
        Err(_) => HttpResponse::NotFound().insert_header((CACHE_CONTROL, "no-store")).finish(),
    })
}

async fn open_form(app: &App, request: &HttpRequest, secret: &str, body: &web::Bytes) -> Result<(Link, Params), Fault> {
    let params = Params::of_body(request, body)?;
    guard::admit_form(request, &app.settings, &app.keyring, &holder(secret), params.typed("csrf"))?;
    Ok((Link::open(app, request, secret).await?, params))
}

/// `POST /setup/{secret}`: `way` is password, passkey or own.
///
/// # Errors
/// [`Fault::LinkGone`].
pub async fn accept(app: web::Data<App>, request: HttpRequest, secret: web::Path<String>, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (link, params) = open_form(&app, &request, &secret, &body).await?;
    let name: String = params.typed("name").trim().chars().take(NAME).collect();
    let credential = match params.typed("way") {
        "own" => Credential::Own,
        "passkey" => {
            let answer = params.typed("credential");
            if answer.is_empty() {
                return link.show(&name, (None, Some(link.say("passkey-no-script")?)));
            }
            match passkey::prove_registration(&app, &link.visit, &link.binding(), &link.invitee.user, answer).await? {
                Ok(made) => Credential::Passkey(Box::new(made), passkey::new_id(&app, &link.visit), passkey::name_of(&link.visit, "")),
                Err(refused) => return link.show(&name, (None, Some(link.say(passkey_words::not_added_key(&refused))?))),
            }
        }
        _ => {
            let typed = Secret::new(params.typed("password"));
            match password_change::hashed(&app, &link.invitee.user, (&typed, Least::Alone)).await.map_err(not_done)? {
                Ok(hash) => Credential::Password(hash),
                Err(problem) => {
                    let error = problem_text(&link.ui, &problem).map_err(|error| Fault::Internal(error.to_string()))?;
                    return link.show(&name, (Some(error), None));
                }
            }
        }
    };
    let by_password = matches!(credential, Credential::Password(_));
    let called = Some(name.clone()).filter(|name| !name.is_empty());
    match setup::accept(&app, &link.visit, &secret, (called, credential)).await? {
        Accepted::Done(invitee) => Ok(lead_in(&app, &request, &link, (&invitee, by_password))),
        Accepted::Gone => Err(Fault::LinkGone),
        Accepted::Refused(refused) => link.show(&name, (None, Some(link.say(passkey_words::not_added_key(&refused))?))),
    }
}

/// To the portal's own sign-in, which asks for whatever else it needs.
fn lead_in(app: &App, request: &HttpRequest, link: &Link, how: (&Invitee, bool)) -> HttpResponse {
    let (invitee, by_password) = how;
    let wanted = AuthorizationRequest::ending_at(&link.visit.client, WELCOME.to_owned(), link.visit.now);
    let mut attempt = Transaction::begin(app, browser(app, request), wanted, link.visit.now);
    attempt.typed.email = invitee.mailbox.as_ref().map(Recipient::as_str).map(str::to_owned);
    let location = if by_password { links::login_password(&attempt.handle) } else { links::login(&attempt.handle) };
    transaction::lead_to(app, request, &attempt, &location)
}

fn not_done(error: NotDone) -> Fault {
    match error {
        NotDone::Storage(error) => error.into(),
        NotDone::Hash(error) => error.into(),
    }
}
