//! `/admin/welcome`: from nothing to a working login, in four steps that can be left and taken up again: what is done is read
//! from the installation itself.

use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::administrator::Administrator;
use super::frame::{Frame, Section};
use crate::app::App;
use crate::domain::client::{Client, is_ours};
use crate::domain::connection::SmsProvider;
use crate::domain::factor::LoginMethod;
use crate::domain::installation::MfaRequirement;
use crate::domain::role::{Act, Role};
use crate::web::page::Page;
use crate::web::{Fault, Ui};

/// Something to do before other people sign in here.
pub struct ToDo {
    /// What: a text's key.
    pub key: &'static str,
    /// Where.
    pub link: &'static str,
    /// Whether it is done.
    pub is_done: bool,
}

/// The page.
#[derive(Template)]
#[template(path = "admin/welcome.html")]
pub struct WelcomePage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// The first application of one's own: id and name.
    pub first: Option<(String, String)>,
    /// Whether text message is a way in, and not yet at that application.
    pub lacks_sms: bool,
    /// Whether the demo and the outbox are served here.
    pub is_development: bool,
    /// What is left before going live.
    pub to_do: Vec<ToDo>,
}

impl WelcomePage<'_> {
    /// The step that comes next, of four.
    pub const fn step(&self) -> i64 {
        match (self.frame.provider, &self.first) {
            (_, Some(_)) => 4,
            (SmsProvider::Outbox, None) => 2,
            (_, None) => 3,
        }
    }
}

impl<'a> Page<'a> for WelcomePage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let to_do = || vec![ToDo { key: "welcome-live-provider", link: "/admin/sms", is_done: false }];
        let page = |provider: SmsProvider, first: Option<(String, String)>| {
            let frame = Frame { provider, role: Role::Owner, ..Frame::sample(Section::Overview) };
            Self { ui, frame, lacks_sms: first.is_some(), first, is_development: true, to_do: to_do() }
        };
        let first = Some(("abc".to_owned(), "North & <wind>".to_owned()));
        vec![page(SmsProvider::Outbox, None), page(SmsProvider::Twilio, None), page(SmsProvider::Twilio, first)]
    }
}

/// `GET /admin/welcome`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (administrator, _) = match Administrator::of_query(&app, &request, Act::SeeSettings).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let installation = &administrator.snapshot.installation;
    let own = administrator.snapshot.clients.values().filter(|client| !is_ours(client.id.as_str()));
    let first: Option<&Arc<Client>> = own.min_by(|one, other| one.name.cmp(&other.name));
    let to_do = vec![
        ToDo { key: "welcome-live-provider", link: "/admin/sms", is_done: installation.sms.provider != SmsProvider::Outbox },
        ToDo { key: "welcome-live-https", link: "/admin/welcome", is_done: app.settings.is_https() },
        ToDo { key: "welcome-live-mfa", link: "/admin/mfa", is_done: installation.mfa.policy != MfaRequirement::Off },
        ToDo { key: "welcome-live-app", link: "/admin/apps", is_done: first.is_some() },
    ];
    let page = WelcomePage {
        ui: &administrator.ui,
        frame: administrator.frame(Section::Overview),
        lacks_sms: installation.sign_in.methods.contains(&LoginMethod::Sms) && first.is_some_and(|client| !client.sms),
        first: first.map(|client| (client.id.as_str().to_owned(), client.name.clone())),
        is_development: app.settings.development,
        to_do,
    };
    administrator.show(&app, &request, StatusCode::OK, &page)
}
