//! Everything that the server is made of, wired once and passed down.

use std::path::Path;
use std::sync::Arc;

use crate::delivery::sign_outs::{self, SignOuts};
use crate::delivery::webhooks::Webhooks;
use crate::delivery::{Delivery, Parts};
use crate::directory::Directory;
use crate::domain::connection::Countries;
use crate::domain::phone::Fiction;
use crate::domain::time::{Clock, SystemClock, UtcTime};
use crate::i18n::Catalogue;
use crate::keys::hasher::Hasher;
use crate::keys::webauthn::RelyingParty;
use crate::keys::{Entropy, Keyring, SystemEntropy, file};
use crate::mail::outbox::OutboxMail;
use crate::mail::smtp::Smtp;
use crate::mail::{MailSender, NotConnected};
use crate::settings::{Limits, Settings};
use crate::sms::net_guard::Inside;
use crate::sms::twilio;
use crate::storage::{DatabaseUrl, StorageError, Store, Synchronous};
use crate::telemetry::metrics::Metrics;

/// The application. Features and flows borrow it; nothing is global.
pub struct App {
    /// Settings, as they were at the start.
    pub settings: Settings,
    /// The data.
    pub store: Arc<Store>,
    /// Keys.
    pub keyring: Arc<Keyring>,
    /// Passkeys; `None` where the public URL is an IP address, for which browsers know none.
    pub webauthn: Option<Arc<RelyingParty>>,
    /// Passwords.
    pub hasher: Arc<Hasher>,
    /// The installation, the clients and the signing keys.
    pub directory: Arc<Directory>,
    /// Words.
    pub catalogue: Arc<Catalogue>,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub entropy: Arc<dyn Entropy>,
    /// Texts and mails.
    pub delivery: Delivery,
    /// Tells applications of sign-outs.
    pub sign_outs: Arc<SignOuts>,
    /// Tells webhooks of events.
    pub webhooks: Arc<Webhooks>,
    /// Numbers.
    pub metrics: Arc<Metrics>,
}

/// Time and randomness, which tests bring themselves.
pub struct Surroundings {
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub entropy: Arc<dyn Entropy>,
    /// Whether queued messages are sent from here: a server does, a command must not.
    pub delivers: bool,
}

impl Surroundings {
    /// The machine's own, for a server.
    pub fn of_server() -> Self {
        Self { clock: Arc::new(SystemClock), entropy: Arc::new(SystemEntropy), delivers: true }
    }

    /// The machine's own, for a command beside it.
    pub fn of_command() -> Self {
        Self { delivers: false, ..Self::of_server() }
    }
}

/// Why the application cannot start, in words for the operator.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The data folder or the key file.
    #[error("{0}")]
    Files(String),
    /// The database.
    #[error("the database cannot be used: {0}")]
    Storage(#[from] StorageError),
    /// Anything else.
    #[error("{0}")]
    Other(String),
}

impl App {
    /// Opens the data, making what is missing, and starts the delivery thread.
    ///
    /// # Errors
    /// [`StartError`], in words for the operator.
    pub async fn open(settings: Settings, surroundings: Surroundings) -> Result<Self, StartError> {
        let Surroundings { clock, entropy, delivers } = surroundings;
        make_folder(&settings.data_dir)?;
        let masters = file::open_or_create(&settings.key_file, entropy.as_ref()).map_err(StartError::Files)?;
        let keyring = Arc::new(Keyring::new(&masters).map_err(StartError::Files)?);
        let url = DatabaseUrl::parse(settings.database_url.expose()).map_err(StartError::Other)?;
        let synchronous = if settings.synchronous_full { Synchronous::Full } else { Synchronous::Normal };
        let store = Arc::new(Store::open(&url, synchronous)?);
        let countries = if settings.development { Countries::All } else { Countries::Only(Vec::new()) };
        let directory = Arc::new(Directory::open(Arc::clone(&store), Arc::clone(&keyring), countries).await?);
        let catalogue = Arc::new(Catalogue::default());
        let metrics = Arc::new(Metrics::default());
        let mail = mail_sender(&settings, &store, &clock)?;
        let inside = inside_of(&settings);
        let sign_outs = SignOuts::new(sign_outs::Parts {
            store: Arc::clone(&store),
            directory: Arc::clone(&directory),
            keyring: Arc::clone(&keyring),
            clock: Arc::clone(&clock),
            entropy: Arc::clone(&entropy),
            issuer: settings.issuer().to_owned(),
            inside,
        });
        let sign_outs = Arc::new(sign_outs.map_err(StartError::Other)?);
        let webhooks = Webhooks::new(Arc::clone(&store), Arc::clone(&directory), Arc::clone(&clock), inside);
        let webhooks = Arc::new(webhooks.map_err(StartError::Other)?);
        let parts = Parts {
            store: Arc::clone(&store),
            directory: Arc::clone(&directory),
            keyring: Arc::clone(&keyring),
            catalogue: Arc::clone(&catalogue),
            clock: Arc::clone(&clock),
            metrics: Arc::clone(&metrics),
            mail,
            mail_from: settings.mail_from.clone(),
            twilio_api_base: settings.twilio_api_base.clone().unwrap_or_else(|| twilio::API_BASE.to_owned()),
            status_callback: settings.is_https().then(|| format!("{}/hooks/twilio/status", settings.origin())),
            host: settings.host().to_owned(),
            origin: settings.origin().to_owned(),
            inside,
            in_flight: settings.sms_in_flight,
        };
        let cores = std::thread::available_parallelism().map_or(2, usize::from);
        let hasher = Arc::new(Hasher::new(Arc::clone(&keyring), cores));
        let delivery = if delivers { Delivery::start(parts).map_err(StartError::Other)? } else { Delivery::idle() };
        let webauthn = RelyingParty::of(&settings.public_url).map(Arc::new);
        Ok(Self { settings, store, keyring, webauthn, hasher, directory, catalogue, clock, entropy, delivery, sign_outs, webhooks, metrics })
    }

    /// The present moment.
    pub fn now(&self) -> UtcTime {
        self.clock.now()
    }

    /// Whether addresses inside the network may be called.
    pub fn inside(&self) -> Inside {
        inside_of(&self.settings)
    }

    /// Limits: what the installation says, over the settings. The last reading will do: a request has asked for the present
    /// one before it comes here.
    pub fn limits(&self) -> Limits {
        self.settings.limits.with(&self.directory.recent().installation.limits)
    }

    /// Whether numbers of fiction count.
    pub fn fiction(&self) -> Fiction {
        if self.settings.development { Fiction::Allowed } else { Fiction::Refused }
    }
}

const fn inside_of(settings: &Settings) -> Inside {
    if settings.development { Inside::Allowed } else { Inside::Refused }
}

fn make_folder(path: &Path) -> Result<(), StartError> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(|error| StartError::Files(format!("the data folder {} cannot be made: {error}", path.display())))
}

fn mail_sender(settings: &Settings, store: &Arc<Store>, clock: &Arc<dyn Clock>) -> Result<Arc<dyn MailSender>, StartError> {
    match &settings.smtp_url {
        Some(url) => {
            let smtp = Smtp::new(url.expose(), &settings.mail_from).map_err(|what| StartError::Other(format!("mail.smtp_url {what}")))?;
            Ok(Arc::new(smtp))
        }
        None if settings.development => Ok(Arc::new(OutboxMail::new(Arc::clone(store), Arc::clone(clock)))),
        // Elsewhere nobody could read the outbox, and it would keep codes in clear.
        None => Ok(Arc::new(NotConnected)),
    }
}
