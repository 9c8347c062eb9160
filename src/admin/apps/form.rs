//! The form of an application: read from what was sent, and written back when something is wrong with it.

use crate::domain::client::{Client, ClientKind, Profile, UriProblem};
use crate::domain::client_options::{GrantType, SubjectType};
use crate::domain::client_rules::{Field, LIFE_AT_LEAST, Problem, Wrong};
use crate::domain::signing_key::SigningAlgorithm;
use crate::web::{Params, Ui};

/// Something wrong, at its field.
#[derive(Clone, Debug)]
pub struct Trouble {
    /// The field.
    pub field: &'static str,
    /// The line of a list, from 1.
    pub line: Option<usize>,
    /// The value, where there are several.
    pub value: Option<String>,
    /// The key of the sentence.
    pub key: &'static str,
    /// The number that the sentence names.
    pub most: i64,
}

impl Trouble {
    /// A problem, at its field.
    pub fn of(problem: &Problem) -> Self {
        let (key, most) = words(&problem.wrong);
        Self { field: problem.field.as_str(), line: problem.line.map(|line| line + 1), value: problem.value.clone(), key, most }
    }

    /// The sentence.
    ///
    /// # Errors
    /// In tests, when the text is missing.
    pub fn sentence(&self, ui: &Ui) -> askama::Result<String> {
        match self.most {
            0 => ui.text(self.key),
            most => ui.format(self.key, &[("least", LIFE_AT_LEAST.to_string()), ("most", most.to_string())]),
        }
    }

    /// For samples.
    pub fn samples() -> Vec<Self> {
        let problem = |field, wrong| Problem::of(field, wrong);
        let line = Problem { line: Some(1), value: Some("http://<b>".into()), ..problem(Field::RedirectUris, Wrong::Uri(UriProblem::PlainHttp)) };
        let all = [
            Wrong::ClientId,
            Wrong::Name,
            Wrong::NotOrigin,
            Wrong::TooLong,
            Wrong::TooMany,
            Wrong::Scope,
            Wrong::UnknownApi,
            Wrong::Seconds(5),
            Wrong::NotNumber,
            Wrong::Sector,
            Wrong::NeedsSector,
            Wrong::PublicKeys,
            Wrong::Other(String::new()),
            Wrong::Uri(UriProblem::NotAbsolute),
            Wrong::Uri(UriProblem::Characters),
            Wrong::Uri(UriProblem::Fragment),
            Wrong::Uri(UriProblem::ActiveScheme),
            Wrong::Uri(UriProblem::PrivateScheme),
            Wrong::Uri(UriProblem::UserInfo),
        ];
        let mut found: Vec<Self> = all.into_iter().map(|wrong| Self::of(&problem(Field::Name, wrong))).collect();
        found.push(Self::of(&line));
        found
    }
}

/// Every problem, at its field.
pub fn troubles(problems: &[Problem]) -> Vec<Trouble> {
    problems.iter().map(Trouble::of).collect()
}

fn words(wrong: &Wrong) -> (&'static str, i64) {
    let key = match wrong {
        Wrong::Seconds(most) => return ("apps-admin-wrong-seconds", i64::from(*most)),
        Wrong::ClientId => "apps-admin-wrong-id",
        Wrong::Name => "apps-admin-wrong-name",
        Wrong::NotOrigin => "apps-admin-wrong-origin",
        Wrong::TooLong => "apps-admin-wrong-long",
        Wrong::TooMany => "apps-admin-wrong-many",
        Wrong::Scope => "apps-admin-wrong-scope",
        Wrong::UnknownApi => "apps-admin-wrong-api",
        Wrong::NotNumber => "apps-admin-wrong-number",
        Wrong::Sector => "apps-admin-wrong-sector",
        Wrong::NeedsSector => "apps-admin-wrong-sectors",
        Wrong::PublicKeys => "apps-admin-wrong-keys",
        Wrong::Other(_) => "apps-admin-wrong-reach",
        Wrong::Uri(UriProblem::NotAbsolute) => "apps-admin-wrong-absolute",
        Wrong::Uri(UriProblem::Characters) => "apps-admin-wrong-characters",
        Wrong::Uri(UriProblem::Fragment) => "apps-admin-wrong-fragment",
        Wrong::Uri(UriProblem::ActiveScheme) => "apps-admin-wrong-active",
        Wrong::Uri(UriProblem::PrivateScheme) => "apps-admin-wrong-private",
        Wrong::Uri(UriProblem::PlainHttp) => "apps-admin-wrong-http",
        Wrong::Uri(UriProblem::UserInfo) => "apps-admin-wrong-user",
    };
    (key, 0)
}

/// The lines of a list, blank ones left out.
pub fn lines(typed: &str) -> Vec<String> {
    typed.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// What was typed where a number is wanted, by field.
pub type Numbers = [(Field, String); 4];

/// A form that was read.
pub struct Draft {
    /// The application as the form wants it.
    pub client: Client,
    /// The numbers as they were typed.
    pub numbers: Numbers,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

impl Draft {
    /// The form as an application fills it.
    pub fn of(client: &Client) -> Self {
        let lives = client.options.lifetimes;
        let shown = |seconds: Option<u32>| seconds.map(|n| n.to_string()).unwrap_or_default();
        let numbers = [
            (Field::AccessToken, shown(lives.access_token)),
            (Field::IdToken, shown(lives.id_token)),
            (Field::RefreshIdle, shown(lives.refresh_idle)),
            (Field::RefreshAbsolute, shown(lives.refresh_absolute)),
        ];
        Self { client: client.clone(), numbers, problems: Vec::new() }
    }

    /// What a form says, over the application as it is.
    pub fn read(before: &Client, params: &Params) -> Self {
        let mut draft = Self::of(before);
        for (field, typed) in &mut draft.numbers {
            params.typed(field.as_str()).trim().clone_into(typed);
        }
        draft.problems =
            draft.numbers.iter().filter(|(_, typed)| number(typed).is_err()).map(|(field, _)| Problem::of(*field, Wrong::NotNumber)).collect();
        edit(&mut draft.client, params);
        draft
    }
}

fn number(typed: &str) -> Result<Option<u32>, ()> {
    if typed.is_empty() {
        return Ok(None);
    }
    // `parse` takes a plus sign, which a person who types digits does not.
    if !typed.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(());
    }
    typed.parse().map(Some).map_err(|_| ())
}

/// The name of a grant type's switch.
pub const fn grant_field(grant: GrantType) -> &'static str {
    match grant {
        GrantType::AuthorizationCode => "grant_code",
        GrantType::RefreshToken => "grant_refresh",
        GrantType::ClientCredentials => "grant_client",
        GrantType::DeviceCode => "grant_device",
        GrantType::Passwordless => "grant_passwordless",
    }
}

/// Writes what a form says into an application. What the form does not show stays.
pub fn edit(client: &mut Client, params: &Params) {
    let typed = |field: Field| params.typed(field.as_str());
    let is_on = |name: &str| params.typed(name) == "1";
    typed(Field::Name).trim().clone_into(&mut client.name);
    let kind_before = client.kind;
    client.kind = ClientKind::parse(params.typed("kind")).unwrap_or(client.kind);
    client.profile = Profile::parse(params.typed("profile")).unwrap_or(client.profile);
    client.redirect_uris = lines(typed(Field::RedirectUris));
    client.logout_uris = lines(typed(Field::LogoutUris));
    client.origins = lines(typed(Field::Origins)).into_iter().map(|origin| origin.trim_end_matches('/').to_owned()).collect();
    client.sms = is_on("sms");
    client.require_pkce = is_on("require_pkce");
    client.rotate_refresh_tokens = is_on("rotate_refresh_tokens");
    client.id_token_alg = SigningAlgorithm::parse(params.typed("id_token_alg")).unwrap_or(client.id_token_alg);
    let options = &mut client.options;
    options.first_party = is_on("first_party");
    options.require_par = is_on("require_par");
    options.dpop_bound = is_on("dpop_bound");
    options.subject_type = if is_on("pairwise") { SubjectType::Pairwise } else { SubjectType::Public };
    let wanted: Vec<GrantType> = GrantType::ALL.into_iter().filter(|grant| is_on(grant_field(*grant))).collect();
    // What a kind usually may stays unsaid, so that a change of its kind changes it too.
    let is_usual = |kind| GrantType::ALL.into_iter().filter(|grant| grant.usual(kind)).eq(wanted.iter().copied());
    options.grant_types = (!is_usual(client.kind) && (client.kind == kind_before || !is_usual(kind_before))).then_some(wanted);
    let scopes: Vec<String> = typed(Field::Scopes).split_whitespace().map(str::to_owned).collect();
    options.scopes = (!scopes.is_empty()).then_some(scopes);
    options.audiences = lines(typed(Field::Audiences));
    let address = |field: Field| Some(typed(field).trim().to_owned()).filter(|uri| !uri.is_empty());
    options.backchannel_logout_uri = address(Field::BackchannelLogoutUri);
    options.frontchannel_logout_uri = address(Field::FrontchannelLogoutUri);
    let seconds = |field: Field| number(typed(field).trim()).ok().flatten();
    options.lifetimes.access_token = seconds(Field::AccessToken);
    options.lifetimes.id_token = seconds(Field::IdToken);
    options.lifetimes.refresh_idle = seconds(Field::RefreshIdle);
    options.lifetimes.refresh_absolute = seconds(Field::RefreshAbsolute);
}
