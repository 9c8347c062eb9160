//! What a page about a person shows, read in one step.

use std::sync::Arc;
use std::time::Duration;

use crate::admin::administrator::Administrator;
use crate::app::App;
use crate::domain::browser_name::BrowserName;
use crate::domain::challenge::Channel;
use crate::domain::event::{EventKind, OwnEvent};
use crate::domain::id::UserId;
use crate::domain::passkey::PasskeyRow;
use crate::domain::policy::Holdings;
use crate::domain::role::Role;
use crate::domain::time::UtcTime;
use crate::domain::totp::TotpDevice;
use crate::domain::user::{Origin, User};
use crate::keys::Keyring;
use crate::storage::audit::{self, Stretch};
use crate::storage::people::{self, Held};
use crate::storage::personal::{self, Counts};
use crate::storage::sessions::OwnSession;
use crate::storage::whereabouts::{self, SentCode};
use crate::storage::{StorageError, accounts, addresses, passkeys, recovery_codes, remembered, sessions, totp_devices};
use crate::web::event_words;

/// How far back events go.
const DAYS: Duration = Duration::from_secs(90 * 24 * 3_600);
/// Messages and events of the page.
const LATEST: i64 = 20;

/// Something that may be removed together with the number.
pub struct Kept {
    /// Which kind: the form's word.
    pub what: String,
    /// Which one.
    pub id: String,
}

/// An address as the page shows it.
pub struct HeldAddress {
    /// How it is reached.
    pub channel: Channel,
    /// Masked, or in full.
    pub shown: String,
    /// When it was proven.
    pub verified_at: Option<UtcTime>,
    /// Whether it signs in.
    pub signs_in: bool,
    /// Since when it is a second step.
    pub second_step_since: Option<UtcTime>,
}

impl HeldAddress {
    fn of(keyring: &Keyring, held: Held) -> Self {
        let shown = keyring.open_address(held.channel, &held.stored.sealed).map(|recipient| recipient.masked()).unwrap_or_default();
        let Held { channel, verified_at, signs_in, second_step_since, .. } = held;
        Self { channel, shown, verified_at, signs_in: signs_in && verified_at.is_some(), second_step_since }
    }

    /// Whether it is a mailbox.
    pub fn is_mailbox(&self) -> bool {
        self.channel == Channel::Email
    }

    /// The word that removes what it is good for; `None` when that is nothing that can be removed.
    pub fn removal(&self) -> Option<&'static str> {
        match (self.channel, self.signs_in, self.second_step_since) {
            (Channel::Sms, true, _) => Some("phone"),
            (Channel::Sms, false, Some(_)) => Some("sms"),
            (Channel::Email, _, Some(_)) => Some("email"),
            (Channel::Sms | Channel::Email, _, None) => None,
        }
    }
}

/// A code that was sent.
pub struct SentLine {
    /// Where it stands.
    pub code: SentCode,
    /// Where to, masked.
    pub to: String,
}

/// Something that happened.
pub struct Happening {
    /// What: a text's key.
    pub what: &'static str,
    /// When.
    pub at: UtcTime,
    /// In which browser.
    pub browser: Option<BrowserName>,
    /// From which network address.
    pub network: Option<String>,
}

/// A person with what belongs to them.
pub struct Loaded {
    /// The account.
    pub user: User,
    /// Sign-ins and password.
    pub counts: Counts,
    /// Addresses.
    pub addresses: Vec<HeldAddress>,
    /// Authenticator apps.
    pub totp: Vec<TotpDevice>,
    /// Passkeys.
    pub passkeys: Vec<PasskeyRow>,
    /// Recovery codes left; `None` when there is nothing that they would stand in for.
    pub codes_left: Option<i64>,
    /// Browsers that are not asked for a second step.
    pub remembered: i64,
    /// Browsers that are signed in.
    pub sessions: Vec<OwnSession>,
    /// Codes of late.
    pub messages: Vec<SentLine>,
    /// What happened of late.
    pub events: Vec<Happening>,
    /// What the person has, as far as rules ask.
    pub holdings: Holdings,
}

/// How one is read.
pub struct Load {
    app_store: Arc<crate::storage::Store>,
    keyring: Arc<Keyring>,
    lives: crate::domain::session::Lives,
    now: UtcTime,
}

impl Load {
    /// For one request.
    pub fn new(app: &App, administrator: &Administrator) -> Self {
        let lives = administrator.snapshot.installation.session;
        Self { app_store: Arc::clone(&app.store), keyring: Arc::clone(&app.keyring), lives, now: administrator.visit.now }
    }

    /// Reads a person. `None` when there is nobody.
    ///
    /// # Errors
    /// [`StorageError`] when the database fails.
    pub async fn load(self, id: &UserId) -> Result<Option<Loaded>, StorageError> {
        let (keyring, lives, now, id) = (self.keyring, self.lives, self.now, id.clone());
        let read = self.app_store.read(move |db| {
            let Some(user) = accounts::find(db, &id)? else { return Ok(None) };
            let holdings = addresses::holdings(db, &id)?;
            let masked = |code: SentCode| {
                let to = keyring.open_address(code.channel, &code.sealed).map(|to| to.masked()).unwrap_or_default();
                SentLine { code, to }
            };
            Ok(Some(Loaded {
                user,
                counts: personal::counts(db, &id)?,
                addresses: people::held(db, &id)?.into_iter().map(|held| HeldAddress::of(&keyring, held)).collect(),
                totp: totp_devices::of_user(db, &id)?,
                passkeys: passkeys::of_user(db, &id)?,
                codes_left: if holdings.second_steps().is_empty() { None } else { Some(recovery_codes::left(db, &id)?) },
                remembered: remembered::count(db, &id, now)?,
                sessions: sessions::of_user(db, &id, &lives, now)?,
                messages: whereabouts::codes_of(db, &id, LATEST)?.into_iter().map(masked).collect(),
                events: audit::of_user(db, &id, &Stretch { since: now - DAYS, before: None, limit: LATEST })?.into_iter().map(happening).collect(),
                holdings,
            }))
        });
        read.await
    }
}

fn happening(event: OwnEvent) -> Happening {
    Happening { what: event_words::of(event.kind), at: event.at, browser: event.browser, network: event.address }
}

impl Loaded {
    /// For samples: an account without anything.
    pub fn bare() -> Self {
        let at = UtcTime::from_seconds(1_790_000_000);
        Self {
            user: User {
                id: UserId::new("0a1b2c3d4e5f0a1b2c3d4e5f"),
                origin: Origin::Email,
                name: None,
                locale: None,
                blocked_at: None,
                role: None,
                created_at: at,
                updated_at: at,
            },
            counts: Counts { sign_ins: 0, last_sign_in_at: None, has_password: false, password_changed_at: None },
            addresses: vec![],
            totp: vec![],
            passkeys: vec![],
            codes_left: None,
            remembered: 0,
            sessions: vec![],
            messages: vec![],
            events: vec![],
            holdings: Holdings::default(),
        }
    }

    /// For samples: an account with everything.
    pub fn sample() -> Self {
        use crate::domain::challenge::Purpose;
        use crate::domain::factor::ProvenFactor;
        use crate::domain::id::{ClientId, MessageId, PasskeyId, SessionRef};
        use crate::domain::message::MessageState;
        use crate::domain::session::SignedIn;
        use crate::domain::totp::TotpDeviceId;
        let bare = Self::bare();
        let at = bare.user.created_at;
        let address = |channel: Channel, shown: &str, proven: bool| HeldAddress {
            channel,
            shown: shown.into(),
            verified_at: proven.then_some(at),
            signs_in: proven,
            second_step_since: proven.then_some(at),
        };
        let states = ["queued", "sending", "accepted", "sent", "delivered", "undelivered", "failed", "unknown"];
        let purposes = [Purpose::SignIn, Purpose::SecondStep, Purpose::Bind, Purpose::Remove, Purpose::Recover];
        let message = |(word, purpose): (&str, Purpose)| SentLine {
            code: SentCode {
                id: MessageId::made_at(at, [0; 10]),
                channel: Channel::Sms,
                sealed: vec![],
                client: ClientId::new("web"),
                purpose,
                state: MessageState::parse(word).unwrap_or(MessageState::Unknown),
                error_code: (word == "failed").then(|| "30003".into()),
                created_at: at,
                is_used: word == "delivered",
            },
            to: "••• 00".into(),
        };
        let signed_in = SignedIn {
            user: bare.user.id.clone(),
            session: SessionRef::new("s"),
            authenticated_at: at,
            used_at: at,
            factors: vec![ProvenFactor::Sms],
            stepped_up_at: None,
            remembered: false,
        };
        Self {
            user: User { name: Some("Ada <L>".into()), blocked_at: Some(at), role: Some(Role::Support), ..bare.user.clone() },
            counts: Counts { sign_ins: 3, last_sign_in_at: Some(at), has_password: true, password_changed_at: Some(at) },
            addresses: vec![address(Channel::Sms, "••• 00", true), address(Channel::Email, "a•••@example.com", false)],
            totp: vec![TotpDevice { id: TotpDeviceId::new("x"), name: String::new(), created_at: at, used_at: Some(at) }],
            passkeys: vec![PasskeyRow { id: PasskeyId::new("x"), name: "Laptop".into(), created_at: at, used_at: Some(at) }],
            codes_left: Some(8),
            remembered: 2,
            sessions: vec![OwnSession { signed_in, browser: None, since: at }],
            messages: states.into_iter().zip(purposes.into_iter().cycle()).map(message).collect(),
            events: vec![Happening {
                what: event_words::of(EventKind::SignedIn),
                at,
                browser: BrowserName::of("Firefox/1 Linux"),
                network: Some("192.0.2.1".into()),
            }],
            ..bare
        }
    }
}
