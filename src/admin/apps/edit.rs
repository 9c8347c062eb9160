//! `/admin/apps/{id}`: one application.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::super::administrator::Administrator;
use super::super::frame::{Frame, Section};
use super::form::{self, Draft, Trouble, grant_field, troubles};
use super::secret::{SecretPage, shown_once};
use super::{kind_about, kind_key};
use crate::app::App;
use crate::domain::client::{Client, ClientKind, Profile};
use crate::domain::client_options::{GrantType, SubjectType};
use crate::domain::client_rules::Field;
use crate::domain::id::ClientId;
use crate::domain::role::Act;
use crate::domain::signing_key::SigningAlgorithm;
use crate::domain::time::UtcTime;
use crate::flow::manage_client::{self, Outcome};
use crate::web::page::{Page, see_other};
use crate::web::{Fault, Ui};

/// The page.
#[derive(Template)]
#[template(path = "admin/apps/edit.html")]
pub struct AppPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// The application as stored.
    pub stored: Client,
    /// The state that the form was made from.
    pub seen: String,
    /// What the form shows.
    pub draft: Draft,
    /// What is wrong.
    pub troubles: Vec<Trouble>,
    /// APIs that it may be allowed.
    pub apis: Vec<String>,
    /// A note at the top: a text's key.
    pub note: Option<&'static str>,
    /// Now: old secrets that are over are not shown.
    pub now: UtcTime,
    /// Whether the person may change it.
    pub may_change: bool,
}

/// A switch: its name, the keys of its label and its sentence, whether it is on.
pub type Switch = (&'static str, &'static str, &'static str, bool);

impl AppPage<'_> {
    fn client(&self) -> &Client {
        &self.draft.client
    }

    /// Whether it is a program, which the management API is for.
    pub fn is_machine(&self) -> bool {
        self.client().kind == ClientKind::Machine
    }

    /// The kinds: the word, the keys of its name and of a sentence, whether it is chosen.
    pub fn kinds(&self) -> Vec<(&'static str, &'static str, &'static str, bool)> {
        ClientKind::ALL.into_iter().map(|kind| (kind.as_str(), kind_key(kind), kind_about(kind), kind == self.client().kind)).collect()
    }

    /// The profiles: the word, the key of its name, whether it is chosen.
    pub fn profiles(&self) -> [(&'static str, &'static str, bool); 3] {
        let key = |profile| match profile {
            Profile::Standard => "apps-admin-profile-standard",
            Profile::Auth0 => "apps-admin-profile-auth0",
            Profile::Frontegg => "apps-admin-profile-frontegg",
        };
        Profile::ALL.map(|profile| (profile.as_str(), key(profile), profile == self.client().profile))
    }

    /// The algorithms: the word, whether it is chosen.
    pub fn algorithms(&self) -> [(&'static str, bool); 3] {
        SigningAlgorithm::ALL.map(|own| (own.as_str(), own == self.client().id_token_alg))
    }

    /// Lists of addresses, one a line: the field, the keys of its label and hint, the lines.
    pub fn lists(&self) -> [(&'static str, &'static str, &'static str, String); 3] {
        let client = self.client();
        [
            (Field::RedirectUris.as_str(), "apps-admin-redirect", "apps-admin-redirect-hint", client.redirect_uris.join("\n")),
            (Field::LogoutUris.as_str(), "apps-admin-logout", "apps-admin-logout-hint", client.logout_uris.join("\n")),
            (Field::Origins.as_str(), "apps-admin-origins", "apps-admin-origins-hint", client.origins.join("\n")),
        ]
    }

    /// The ways to get tokens.
    pub fn grants(&self) -> Vec<Switch> {
        let words = |grant| match grant {
            GrantType::AuthorizationCode => ("apps-admin-grant-code", "apps-admin-grant-code-about"),
            GrantType::RefreshToken => ("apps-admin-grant-refresh", "apps-admin-grant-refresh-about"),
            GrantType::ClientCredentials => ("apps-admin-grant-client", "apps-admin-grant-client-about"),
            GrantType::DeviceCode => ("apps-admin-grant-device", "apps-admin-grant-device-about"),
            GrantType::Passwordless => ("apps-admin-grant-passwordless", "apps-admin-grant-passwordless-about"),
        };
        let client = self.client();
        let switch = |grant: GrantType| (grant_field(grant), words(grant).0, words(grant).1, client.options.allows_grant(client.kind, grant));
        GrantType::ALL.into_iter().map(switch).collect()
    }

    /// The switches about signing in.
    pub fn switches(&self) -> [Switch; 7] {
        let client = self.client();
        let options = &client.options;
        [
            ("sms", "apps-admin-sms", "apps-admin-sms-about", client.sms),
            ("first_party", "apps-admin-first-party", "apps-admin-first-party-about", options.first_party),
            ("require_pkce", "apps-admin-pkce", "apps-admin-pkce-about", client.require_pkce),
            ("rotate_refresh_tokens", "apps-admin-rotate", "apps-admin-rotate-about", client.rotate_refresh_tokens),
            ("require_par", "apps-admin-par", "apps-admin-par-about", options.require_par),
            ("dpop_bound", "apps-admin-dpop", "apps-admin-dpop-about", options.dpop_bound),
            ("pairwise", "apps-admin-pairwise", "apps-admin-pairwise-about", options.subject_type == SubjectType::Pairwise),
        ]
    }

    /// A warning at a switch: a text's key.
    pub fn warning(&self, switch: &str) -> Option<&'static str> {
        let client = self.client();
        match switch {
            "require_pkce" if !client.kind.is_confidential() => Some("apps-admin-pkce-always"),
            "require_pkce" if !client.require_pkce => Some("apps-admin-pkce-off"),
            "rotate_refresh_tokens" if !client.kind.is_confidential() => Some("apps-admin-rotate-always"),
            _ => None,
        }
    }

    /// Lives in seconds: the field, the key of its label, what was typed, the usual.
    pub fn lives(&self) -> Vec<(&'static str, &'static str, &str, i64)> {
        let (token, id) = if self.client().profile == Profile::Auth0 { (86_400, 36_000) } else { (3_600, 3_600) };
        let words = |field: Field| match field {
            Field::AccessToken => ("apps-admin-life-access", token),
            Field::IdToken => ("apps-admin-life-id", id),
            Field::RefreshIdle => ("apps-admin-life-idle", 15 * 86_400),
            _ => ("apps-admin-life-absolute", 30 * 86_400),
        };
        self.draft.numbers.iter().map(|(field, typed)| (field.as_str(), words(*field).0, typed.as_str(), words(*field).1)).collect()
    }

    /// Addresses that are called: the field, the key of its label, the address.
    pub fn called(&self) -> [(&'static str, &'static str, &str); 2] {
        let options = &self.client().options;
        [
            (Field::BackchannelLogoutUri.as_str(), "apps-admin-backchannel", options.backchannel_logout_uri.as_deref().unwrap_or_default()),
            (Field::FrontchannelLogoutUri.as_str(), "apps-admin-frontchannel", options.frontchannel_logout_uri.as_deref().unwrap_or_default()),
        ]
    }

    /// Scope values that it may ask for; none for all.
    pub fn scopes(&self) -> String {
        self.client().options.scopes.as_ref().map(|scopes| scopes.join(" ")).unwrap_or_default()
    }

    /// APIs that it is allowed, one a line.
    pub fn audiences(&self) -> String {
        self.client().options.audiences.join("\n")
    }

    /// What is wrong with one field.
    pub fn wrong(&self, field: &str) -> Vec<&Trouble> {
        self.troubles.iter().filter(|trouble| trouble.field == field).collect()
    }

    /// Until when secrets on their way out count.
    pub fn ending(&self) -> Vec<UtcTime> {
        self.stored.options.old_secrets.iter().map(|old| old.until).filter(|until| self.now < *until).collect()
    }
}

impl<'a> Page<'a> for AppPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |stored: Client| Self {
            ui,
            frame: Frame::sample(Section::Apps),
            seen: manage_client::state_of(&stored),
            draft: Draft::of(&stored),
            stored,
            troubles: Vec::new(),
            apis: vec!["https://api.example.com".into()],
            note: None,
            now: UtcTime::from_seconds(0),
            may_change: true,
        };
        let mut rotated = Client { require_pkce: false, ..Client::sample() };
        rotated.secret_digests = vec!["first".into()];
        rotated.replace_secret("second".into(), UtcTime::from_seconds(90_000), UtcTime::from_seconds(0));
        let spa = Client { kind: ClientKind::Spa, profile: Profile::Auth0, name: "<b>".into(), ..Client::sample() };
        let mut wrong = page(spa.clone());
        wrong.troubles = Trouble::samples();
        let mut read_only = page(spa);
        (read_only.may_change, read_only.note, read_only.apis) = (false, Some("admin-saved"), Vec::new());
        let mut outpaced = page(Client { kind: ClientKind::Machine, ..Client::sample() });
        outpaced.note = Some("apps-admin-outpaced");
        vec![page(rotated), wrong, read_only, outpaced]
    }
}

fn page_of<'a>(administrator: &'a Administrator, stored: &Client, draft: Draft) -> AppPage<'a> {
    AppPage {
        ui: &administrator.ui,
        frame: administrator.frame(Section::Apps),
        stored: stored.clone(),
        seen: manage_client::state_of(stored),
        troubles: troubles(&draft.problems),
        draft,
        apis: administrator.snapshot.installation.apis.iter().map(|api| api.audience.clone()).collect(),
        note: None,
        now: administrator.visit.now,
        may_change: administrator.role.may(Act::ChangeApps),
    }
}

/// `GET /admin/apps/{id}`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest, id: web::Path<String>) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_query(&app, &request, Act::SeeSettings).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let stored = manage_client::theirs(&administrator.snapshot, &ClientId::new(id.into_inner())).ok_or(Fault::NotFound)?;
    let mut page = page_of(&administrator, stored, Draft::of(stored));
    page.note = match params.typed("done") {
        "saved" => Some("admin-saved"),
        "made" => Some("apps-admin-made"),
        "tokens" => Some("apps-admin-tokens-ended"),
        "secrets" => Some("apps-admin-secrets-ended"),
        _ => None,
    };
    administrator.show(&app, &request, StatusCode::OK, &page)
}

/// `POST /admin/apps/{id}`
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, id: web::Path<String>, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_form(&app, &request, &body, Act::ChangeApps).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let id = ClientId::new(id.into_inner());
    let stored = manage_client::theirs(&administrator.snapshot, &id).ok_or(Fault::NotFound)?;
    let draft = Draft::read(stored, &params);
    if !draft.problems.is_empty() {
        return administrator.show(&app, &request, StatusCode::UNPROCESSABLE_ENTITY, &page_of(&administrator, stored, draft));
    }
    let actor = administrator.actor();
    match manage_client::change(&app, &actor, (&id, params.typed("seen")), |client| form::edit(client, &params)).await? {
        Outcome::Saved(None) => Ok(see_other(&format!("/admin/apps/{id}?done=saved"))),
        Outcome::Saved(Some(secret)) => shown_once(&app, &request, &administrator, SecretPage::of(&administrator, &draft.client, secret)),
        Outcome::Gone => Err(Fault::NotFound),
        Outcome::Refused(problems) => {
            let mut page = page_of(&administrator, stored, draft);
            page.troubles = troubles(&problems);
            administrator.show(&app, &request, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Outcome::Outpaced => {
            let mut page = page_of(&administrator, stored, draft);
            page.note = Some("apps-admin-outpaced");
            administrator.show(&app, &request, StatusCode::CONFLICT, &page)
        }
    }
}
