//! The answer to an authorization request, on its way back: in the query, the fragment, a form, or a message between windows.

use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::page::{self, Frames, Page, see_other};
use super::visit::ui;
use super::{Fault, Ui, links};
use crate::app::App;
use crate::domain::authorization::AuthorizationRequest;
use crate::domain::client::Client;
use crate::domain::client_options::ResponseMode;

/// Where an answer goes. The redirect URI is a registered one.
pub struct Destination<'a> {
    /// Whose it is.
    pub client: &'a Client,
    /// The redirect URI, as the client wrote it.
    pub uri: &'a str,
    /// How the answer travels.
    pub mode: ResponseMode,
    /// Returned as it came.
    pub state: Option<&'a str>,
}

impl<'a> Destination<'a> {
    /// Where the answer to this request goes.
    pub fn of(client: &'a Client, request: &'a AuthorizationRequest) -> Self {
        Self { client, uri: &request.redirect_uri, mode: request.response_mode, state: request.state.as_deref() }
    }

    /// Sends an error (RFC 6749 section 4.1.2.1).
    ///
    /// # Errors
    /// [`Fault::Internal`] when a page cannot be made.
    pub fn error(&self, app: &App, request: &HttpRequest, error: (&str, &str)) -> Result<HttpResponse, Fault> {
        self.send(app, request, &[("error", error.0), ("error_description", error.1)])
    }

    /// Sends an authorization code.
    ///
    /// # Errors
    /// [`Fault::Internal`] when a page cannot be made.
    pub fn code(&self, app: &App, request: &HttpRequest, code: &str) -> Result<HttpResponse, Fault> {
        self.send(app, request, &[("code", code)])
    }

    fn send(&self, app: &App, request: &HttpRequest, first: &[(&str, &str)]) -> Result<HttpResponse, Fault> {
        let mut parameters = first.to_vec();
        parameters.extend(self.state.map(|state| ("state", state)));
        // RFC 9207: the client can tell which server answered.
        parameters.push(("iss", app.settings.issuer()));
        match self.mode {
            ResponseMode::Query => Ok(see_other(&links::with_query(self.uri, &parameters))),
            ResponseMode::Fragment => Ok(see_other(&links::with_fragment(self.uri, &parameters))),
            ResponseMode::FormPost => self.as_form(app, request, &parameters),
            ResponseMode::WebMessage => self.as_message(app, request, &parameters),
        }
    }

    /// OAuth 2.0 Form Post Response Mode. The form goes to this client and nowhere else (attack 99).
    fn as_form(&self, app: &App, request: &HttpRequest, parameters: &[(&str, &str)]) -> Result<HttpResponse, Fault> {
        let ui = ui(app, request, &self.client.name, "");
        let fields = parameters.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        page::show(&ui, StatusCode::OK, &FormPostPage { ui: &ui, action: self.uri.to_owned(), fields }, links::form_target(self.uri))
    }

    /// A message to the window that opened or framed ours, to the client's origin and no other.
    fn as_message(&self, app: &App, request: &HttpRequest, parameters: &[(&str, &str)]) -> Result<HttpResponse, Fault> {
        let mut ui = ui(app, request, &self.client.name, "");
        ui.keeps_opener = true;
        let origin = links::form_target(self.uri).unwrap_or_default().to_owned();
        let response: serde_json::Map<String, serde_json::Value> =
            parameters.iter().map(|(name, value)| ((*name).to_owned(), (*value).into())).collect();
        let message = serde_json::json!({"type": "authorization_response", "response": response}).to_string();
        let page = WebMessagePage { ui: &ui, origin: origin.clone(), message };
        let mut answer = page::show_framed(&ui, StatusCode::OK, &page, &Frames { ancestors: &[&origin], ..Frames::default() })?;
        // A page that frames this one may do so from another site; who that is, the policy says.
        answer.headers_mut().insert(HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("cross-origin"));
        Ok(answer)
    }
}

/// The form that carries an answer. Script sends it; without script its button does.
#[derive(Template)]
#[template(path = "web/form_post.html")]
pub struct FormPostPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The redirect URI.
    pub action: String,
    /// The answer.
    pub fields: Vec<(String, String)>,
}

impl<'a> Page<'a> for FormPostPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let fields = vec![("code".into(), "x".into()), ("state".into(), "\"><script>".into())];
        vec![Self { ui, action: "https://app.example.com/callback".into(), fields }]
    }
}

/// The page that hands an answer to another window. Without script there is no such window.
#[derive(Template)]
#[template(path = "web/web_message.html")]
pub struct WebMessagePage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The only origin that gets it.
    pub origin: String,
    /// The answer, as JSON.
    pub message: String,
}

impl<'a> Page<'a> for WebMessagePage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        vec![Self { ui, origin: "https://app.example.com".into(), message: "{\"type\":\"authorization_response\"}".into() }]
    }
}
