//! What tokens and the userinfo endpoint say about a user.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::picture;
use crate::app::App;
use crate::domain::authorization::{Details, Scope};
use crate::domain::challenge::{Channel, Recipient};
use crate::domain::client::{Client, Profile};
use crate::domain::client_options::SubjectType;
use crate::domain::time::UtcTime;
use crate::domain::user::{User, UserAddress};
use crate::storage::{Db, StorageError, accounts, metadata, pictures};

/// Every claim about a person that is served, for discovery.
pub const CLAIMS: [&str; 9] = ["sub", "name", "picture", "locale", "updated_at", "phone_number", "phone_number_verified", "email", "email_verified"];

/// The scope value that brings a claim; `None` for one that is not served to this client.
pub fn scope_of(claim: &str, client: &Client) -> Option<&'static str> {
    match claim {
        "sub" | "acr" | "amr" | "auth_time" => Some("openid"),
        "name" | "picture" | "locale" | "updated_at" => Some("profile"),
        "phone_number" | "phone_number_verified" => Some("phone"),
        "email" | "email_verified" => Some("email"),
        other => client.options.claims.contains_key(other).then_some("profile"),
    }
}

/// A user's row with what belongs to it, read in one step and still sealed.
#[derive(Clone, Debug)]
pub struct PersonRows {
    /// The account.
    pub user: User,
    addresses: Vec<UserAddress>,
    metadata: BTreeMap<String, String>,
    picture: Option<UtcTime>,
}

impl PersonRows {
    /// Reads what claims of this client may need: of all that was granted, whatever is asked for now.
    ///
    /// # Errors
    /// [`StorageError`] when the database fails.
    pub fn read(db: &mut Db, user: User, client: &Client, granted: (&Scope, &Details)) -> Result<Self, StorageError> {
        let addresses = accounts::addresses(db, &user.id)?;
        let picture = if wants_picture(client, granted) { pictures::version(db, &user.id)? } else { None };
        // Most clients have no claims of their own, and their users' metadata is not asked for.
        let metadata = if client.options.claims.is_empty() { BTreeMap::new() } else { metadata::of(db, &user.id)? };
        Ok(Self { user, addresses, metadata, picture })
    }

    /// Everything about a user but the picture, for an export.
    ///
    /// # Errors
    /// [`StorageError`] when the database fails.
    pub fn whole(db: &mut Db, user: User) -> Result<Self, StorageError> {
        let addresses = accounts::addresses(db, &user.id)?;
        let metadata = metadata::of(db, &user.id)?;
        Ok(Self { user, addresses, metadata, picture: None })
    }

    /// The row alone, where no claim is asked for.
    pub fn bare(user: User) -> Self {
        Self { user, addresses: Vec::new(), metadata: BTreeMap::new(), picture: None }
    }
}

/// Whether a picture may become a claim. Its URL names the account, which a client with pairwise subjects must not learn
/// (OpenID Connect Core section 8.1).
fn wants_picture(client: &Client, granted: (&Scope, &Details)) -> bool {
    let (scope, details) = granted;
    let by_name = || details.claims.userinfo.iter().chain(&details.claims.id_token).any(|name| name == "picture");
    match client.options.subject_type {
        SubjectType::Public => scope.has("profile") || by_name(),
        SubjectType::Pairwise => false,
    }
}

/// A user as claims see one: with opened addresses.
#[derive(Clone, Debug)]
pub struct Person {
    /// The account.
    pub user: User,
    /// The first verified number.
    pub phone: Option<String>,
    /// The first verified mailbox.
    pub email: Option<String>,
    /// What else is known, where it is asked for.
    pub metadata: BTreeMap<String, String>,
    /// Where the picture is, where it is asked for.
    pub picture: Option<String>,
}

/// What is asked for about a person.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// By scope.
    pub scope: &'a Scope,
    /// By name.
    pub names: &'a [String],
}

impl Asked<'_> {
    fn wants(&self, scope: &str, claim: &str) -> bool {
        self.scope.has(scope) || self.names.iter().any(|name| name == claim)
    }
}

impl Person {
    /// Opens a user's verified addresses (requirement O25: unproven ones are no claims).
    pub fn open(app: &App, rows: PersonRows) -> Self {
        let PersonRows { user, addresses, metadata, picture } = rows;
        let picture = picture.map(|changed_at| format!("{}{}", app.settings.origin(), picture::path(&user.id, changed_at)));
        let first = |channel: Channel| {
            addresses
                .iter()
                .filter(|address| address.channel == channel && address.verified_at.is_some())
                .find_map(|address| app.keyring.open_address(channel, &address.sealed).ok())
                .map(|recipient: Recipient| recipient.as_str().to_owned())
        };
        Self { phone: first(Channel::Sms), email: first(Channel::Email), user, metadata, picture }
    }

    /// The claims that scopes and names ask for (OpenID Connect Core sections 5.4 and 5.5), without `sub`.
    pub fn claims(&self, asked: Asked<'_>, client: &Client) -> Map<String, Value> {
        let profile = client.profile;
        let mut claims = Map::new();
        let mut put = |scope: &str, name: &str, value: Option<Value>| {
            if let Some(value) = value.filter(|_| asked.wants(scope, name)) {
                claims.insert(name.to_owned(), value);
            }
        };
        let stand_in = || self.phone.clone().or_else(|| self.email.clone()).filter(|_| profile == Profile::Auth0);
        put("profile", "name", self.user.name.clone().or_else(stand_in).map(Value::from));
        put("profile", "picture", self.picture.as_ref().map(|picture| json!(picture)));
        put("profile", "locale", self.user.locale.map(|locale| json!(locale.tag())));
        // Auth0 writes an ISO string where OpenID Connect Core section 5.1 wants a number.
        let updated_at = match profile {
            Profile::Auth0 => json!(self.user.updated_at.rfc3339_millis()),
            Profile::Standard | Profile::Frontegg => json!(self.user.updated_at.seconds()),
        };
        put("profile", "updated_at", Some(updated_at));
        put("phone", "phone_number", self.phone.as_ref().map(|phone| json!(phone)));
        put("phone", "phone_number_verified", self.phone.as_ref().map(|_| json!(true)));
        put("email", "email", self.email.as_ref().map(|email| json!(email)));
        put("email", "email_verified", self.email.as_ref().map(|_| json!(true)));
        for (claim, key) in &client.options.claims {
            put("profile", claim, self.metadata.get(key).map(|value| json!(value)));
        }
        claims
    }
}
