//! Asking for a code: the first half of every sign-in by text or mail, for pages and APIs alike.
//!
//! ```text
//! ask -> policy offers it? -> country allowed? -> [ limits -> challenge + message + audit row ] -> commit -> hand over
//! ```

use std::time::Duration;

use super::{Visit, announce, event_id};
use crate::app::App;
use crate::delivery::{HAND_OVER_GRACE, Outcome};
use crate::domain::challenge::{Binding, Challenge, Channel, NewChallenge, Purpose, Reality, Recipient};
use crate::domain::client::Client;
use crate::domain::connection::SmsProvider;
use crate::domain::event::EventKind;
use crate::domain::factor::LoginMethod;
use crate::domain::id::{ChallengeId, MessageId, UserId};
use crate::domain::installation::Installation;
use crate::domain::locale::{Locale, RequestLanguage};
use crate::domain::message::{MessageState, NewMessage};
use crate::domain::phone::Region;
use crate::domain::policy::{self, NotOffered};
use crate::domain::sealed::StoredAddress;
use crate::domain::time::UtcTime;
use crate::keys::entropy::{bits_80, token_128};
use crate::shield::{self, SendAttempt, TooOften};
use crate::sms::RequestInfo;
use crate::storage::{Db, StorageError, accounts, addresses, audit, challenges, limits, messages};
use crate::telemetry::metrics::KindLabels;

/// Somebody wants a code.
#[derive(Clone)]
pub struct Ask {
    /// What the code will be good for.
    pub purpose: Purpose,
    /// The only account that it serves; `None` for signing in.
    pub account: Option<UserId>,
    /// Where to.
    pub recipient: Recipient,
    /// The country of a number; `None` for mail.
    pub region: Option<Region>,
    /// Who may answer.
    pub asker: Asker,
    /// The language asked for, for the administrator's message.
    pub language: RequestLanguage,
    /// The language of the built-in text.
    pub locale: Locale,
}

/// Who asks, and who alone may answer.
#[derive(Clone)]
pub enum Asker {
    /// A browser: its sign-in attempt, and the press of the button, of which the second is the first again.
    Browser {
        /// Binds the challenge.
        binding: Binding,
        /// Names the browser to the limiter.
        session: String,
        /// Identifies the press.
        press: String,
    },
    /// A client program.
    Api,
}

/// A code is on its way, or the page says so.
#[derive(Clone, Debug)]
pub struct Started {
    /// The challenge to answer.
    pub challenge: ChallengeId,
    /// The address without its spelling, for stable ids on the wire.
    pub address: StoredAddress,
    /// What the provider said within the page's patience.
    pub outcome: Outcome,
}

/// Why no code was sent.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum StartRefused {
    /// This way in is off, here or altogether.
    NotOffered(NotOffered),
    /// No texts go to this country.
    CountryClosed(Region),
    /// Too soon or too often.
    TooOften(TooOften),
    /// Nobody has this address and sign-up is off. For APIs only: pages send nothing and say nothing (requirement A1).
    SignUpOff,
}

/// The ways in that a channel's message may open: a mail carries a code, a link or both.
pub const fn methods_of(channel: Channel) -> &'static [LoginMethod] {
    match channel {
        Channel::Sms => &[LoginMethod::Sms],
        Channel::Email => &[LoginMethod::EmailCode, LoginMethod::MagicLink],
    }
}

/// Whether a channel is a way in at a client, by any of its methods.
///
/// # Errors
/// Why not.
pub fn offers_channel(installation: &Installation, client: &Client, channel: Channel) -> Result<(), NotOffered> {
    let mut refused = NotOffered::SwitchedOff;
    for method in methods_of(channel) {
        match policy::offers(installation, client, *method) {
            Ok(()) => return Ok(()),
            Err(why) => refused = why,
        }
    }
    Err(refused)
}

/// Makes a challenge and sends its code.
///
/// # Errors
/// [`StorageError`]; then nothing was sent.
pub async fn start(app: &App, visit: &Visit, ask: Ask) -> Result<Result<Started, StartRefused>, StorageError> {
    if let Err(refused) = admit(visit, &ask) {
        return Ok(Err(refused));
    }
    let step = Step::new(app, visit, &ask);
    let address = step.address.clone();
    let done = app.store.attempt(move |db| step.run(db)).await?;
    settle(app, visit, address, done).await
}

/// Sends the code of a challenge again, or a new one when less than half of its life is left.
///
/// Within one sign-in attempt the same digits travel again, so that late and out-of-order texts all work. No digit is
/// stored for this: they are derived again.
///
/// # Errors
/// [`StorageError`]; then nothing was sent.
pub async fn resend(app: &App, visit: &Visit, ask: Ask, previous: &Challenge) -> Result<Result<Started, StartRefused>, StorageError> {
    if !previous.is_fresh_at(visit.now) {
        return start(app, visit, ask).await;
    }
    if let Err(refused) = admit(visit, &ask) {
        return Ok(Err(refused));
    }
    let mut step = Step::new(app, visit, &ask);
    step.again = Some((previous.id.clone(), previous.reality));
    let address = step.address.clone();
    let done = app.store.attempt(move |db| step.run(db)).await?;
    settle(app, visit, address, done).await
}

fn admit(visit: &Visit, ask: &Ask) -> Result<(), StartRefused> {
    let installation = &visit.snapshot.installation;
    if ask.purpose == Purpose::SignIn {
        offers_channel(installation, &visit.client, ask.recipient.channel()).map_err(StartRefused::NotOffered)?;
    }
    match ask.region {
        Some(region) if !installation.sms.countries.allow(region) => Err(StartRefused::CountryClosed(region)),
        _ => Ok(()),
    }
}

/// What the transaction did.
enum Done {
    /// A message was queued.
    Queued(ChallengeId, MessageId),
    /// The same press again: the first one's answer.
    Repeated(ChallengeId),
    /// Nothing was queued, on purpose.
    Decoy(ChallengeId),
}

async fn settle(
    app: &App,
    visit: &Visit,
    address: StoredAddress,
    done: Result<Done, StartRefused>,
) -> Result<Result<Started, StartRefused>, StorageError> {
    let (challenge, outcome) = match done {
        Ok(Done::Queued(challenge, message)) => {
            announce(app, EventKind::CodeRequested, &visit.request);
            let asked_by = RequestInfo { address: visit.address.map(|address| address.to_string()), agent: visit.agent.clone() };
            (challenge, app.delivery.hand_over(message, asked_by).await)
        }
        Ok(Done::Repeated(challenge)) => (challenge, Outcome::Accepted),
        Ok(Done::Decoy(challenge)) => {
            announce(app, EventKind::CodeRequested, &visit.request);
            tokio::time::sleep(app.delivery.health().usual().min(crate::delivery::PATIENCE)).await;
            (challenge, Outcome::Accepted)
        }
        Err(refused) => {
            if let StartRefused::TooOften(limit) = &refused {
                app.metrics.refusals.get_or_create(&KindLabels { kind: limit.key.as_str() }).inc();
                tracing::info!(limit = limit.key.as_str(), request = %visit.request, "a message was not sent");
            }
            return Ok(Err(refused));
        }
    };
    Ok(Ok(Started { challenge, address, outcome }))
}

/// The transaction, with everything it needs and nothing borrowed: it runs to its end even when the visitor leaves.
struct Step {
    visit: Visit,
    address: StoredAddress,
    channel: Channel,
    limits: crate::settings::Limits,
    new: NewChallenge,
    message: MessageId,
    attempt: SendAttempt,
    masked: String,
    region: Option<Region>,
    is_api: bool,
    again: Option<(ChallengeId, Reality)>,
}

impl Step {
    fn new(app: &App, visit: &Visit, ask: &Ask) -> Self {
        let address = app.keyring.store_address(&ask.recipient);
        let channel = ask.recipient.channel();
        let sms = &visit.snapshot.installation.sms;
        let (id, binding, session) = match &ask.asker {
            Asker::Browser { binding, session, press } => (app.keyring.challenge_id(press), binding.clone(), Some(session.clone())),
            Asker::Api => (token_128(app.entropy.as_ref()), Binding::api(), None),
        };
        let new = NewChallenge {
            id: ChallengeId::new(id),
            purpose: ask.purpose,
            account: ask.account.clone(),
            channel,
            recipient: address.clone(),
            client: visit.client.id.clone(),
            binding,
            code_length: sms.code_length,
            max_tries: sms.max_tries,
            created_at: visit.now,
            expires_at: visit.now + sms.code_ttl(),
            reality: Reality::Sent,
            language: ask.language.clone(),
            locale: ask.locale,
            request: visit.request.clone(),
        };
        let attempt = SendAttempt {
            index: address.index.clone(),
            prefix: shield::prefix_of(&ask.recipient).map(|prefix| app.keyring.form_token(&prefix)),
            session,
            address: visit.address,
            client: visit.client.id.clone(),
        };
        Self {
            visit: visit.clone(),
            address,
            channel,
            limits: app.limits(),
            message: MessageId::made_at(visit.now, bits_80(app.entropy.as_ref())),
            masked: ask.recipient.masked(),
            region: ask.region,
            is_api: matches!(ask.asker, Asker::Api),
            again: None,
            new,
            attempt,
        }
    }

    fn run(mut self, db: &mut Db) -> Result<Result<Done, StartRefused>, StorageError> {
        if self.was_pressed(db)? {
            return Ok(Ok(Done::Repeated(self.new.id)));
        }
        self.new.reality = match &self.again {
            Some((_, reality)) => *reality,
            None => match self.reality(db)? {
                Ok(reality) => reality,
                Err(refused) => return Ok(Err(refused)),
            },
        };
        if let Err(limit) = shield::admit_send(db, &self.limits, &self.attempt, self.visit.now)? {
            // Two presses at the same instant: the second waited at the first one's pause, and the answer is the first one's.
            return if self.was_pressed(db)? { Ok(Ok(Done::Repeated(self.new.id))) } else { Ok(Err(StartRefused::TooOften(limit))) };
        }
        let challenge = match &self.again {
            Some((id, _)) => id.clone(),
            None => {
                challenges::insert(db, &self.new)?;
                self.new.id.clone()
            }
        };
        audit::insert(db, &event_id(), &self.visit.event(EventKind::CodeRequested, None, format!("{} {}", self.channel.as_str(), self.masked)))?;
        if self.new.reality == Reality::Decoy {
            return Ok(Ok(Done::Decoy(challenge)));
        }
        let message = NewMessage {
            id: self.message.clone(),
            channel: self.channel,
            challenge: challenge.clone(),
            purpose: self.new.purpose,
            recipient: self.address,
            country: self.region,
            client: self.visit.client.id.clone(),
            created_at: self.visit.now,
        };
        messages::insert(db, &message, self.visit.now + HAND_OVER_GRACE)?;
        Ok(Ok(Done::Queued(challenge, self.message)))
    }

    /// Whether this very press of the button was answered already.
    fn was_pressed(&self, db: &mut Db) -> Result<bool, StorageError> {
        let is_press = self.again.is_none() && !self.is_api;
        Ok(is_press && challenges::find_bound(db, &self.new.id, &self.new.binding, self.visit.now)?.is_some())
    }

    /// Whether anything is really sent to this address.
    fn reality(&self, db: &mut Db) -> Result<Result<Reality, StartRefused>, StorageError> {
        let place = (self.channel, &self.address.index);
        let sign_up = self.visit.snapshot.installation.sign_in.sign_up;
        Ok(match self.new.purpose {
            Purpose::SignIn => match accounts::find_by_way_in(db, place.0, place.1)? {
                Some(owner) if owner.user.blocked_at.is_some() => Ok(Reality::Decoy),
                Some(_) => Ok(Reality::Sent),
                // Somebody's second step alone signs nobody in.
                None if sign_up && addresses::owner(db, place)?.is_none() => Ok(Reality::Sent),
                None if self.is_api && !sign_up => Err(StartRefused::SignUpOff),
                None => Ok(Reality::Decoy),
            },
            Purpose::Recover => match accounts::find_by_verified(db, place.0, place.1)? {
                Some(user) if user.blocked_at.is_none() => Ok(Reality::Sent),
                Some(_) | None => Ok(Reality::Decoy),
            },
            // The account says where to, and who may ask.
            Purpose::SecondStep | Purpose::Bind | Purpose::Remove => Ok(Reality::Sent),
        })
    }
}

/// The present state of a browser's challenge.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn find_challenge(app: &App, id: &ChallengeId, binding: &Binding) -> Result<Option<Challenge>, StorageError> {
    let (id, binding, now) = (id.clone(), binding.clone(), app.now());
    app.store.read(move |db| challenges::find_bound(db, &id, &binding, now)).await
}

/// How a sign-in by code is going, for its page.
#[derive(Clone, Debug)]
pub struct Progress {
    /// The challenge.
    pub challenge: Challenge,
    /// Where its newest message stands; `None` when there is none.
    pub state: Option<MessageState>,
    /// When that message last moved.
    pub moved_at: UtcTime,
    /// Whether a carrier reports deliveries, so that "delivered" means a handset.
    pub is_reported: bool,
    /// How long until it can be sent again.
    pub resend_in: Duration,
}

/// Reads the state of a browser's challenge, its message and its pause at once.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn progress(app: &App, id: &ChallengeId, binding: &Binding) -> Result<Option<Progress>, StorageError> {
    let (id, binding, now) = (id.clone(), binding.clone(), app.now());
    let is_reported = app.directory.recent().installation.sms.provider == SmsProvider::Twilio;
    app.store
        .read(move |db| {
            let Some(challenge) = challenges::find_bound(db, &id, &binding, now)? else { return Ok(None) };
            let message = messages::latest_of(db, &id)?;
            let resend_in = limits::wait_of(db, &shield::pause_bucket(&challenge.recipient.index), now)?.unwrap_or_default();
            let (state, moved_at) = message.map_or((None, challenge.created_at), |(state, _, at)| (Some(state), at));
            Ok(Some(Progress { challenge, state, moved_at, is_reported, resend_in }))
        })
        .await
}
