//! Trying a connection out: a text or mail with sample values, through the sender that everybody's go through.
//!
//! ```text
//! country allowed? -> [ limits -> message + audit row ] -> commit -> hand over -> what the provider says stands in the queue
//! ```

use super::manage::{self, Actor, Target};
use crate::app::App;
use crate::delivery::HAND_OVER_GRACE;
use crate::domain::challenge::Recipient;
use crate::domain::difference::Difference;
use crate::domain::event::EventKind;
use crate::domain::id::MessageId;
use crate::domain::locale::{Locale, RequestLanguage};
use crate::domain::mail_template::MailKind;
use crate::domain::message::{NewLetter, Standing};
use crate::domain::notice::{Letter, Says};
use crate::domain::phone::{Reachable, Region};
use crate::domain::trial::Trial;
use crate::keys::entropy::bits_80;
use crate::shield::{self, SendAttempt, TooOften};
use crate::sms::RequestInfo;
use crate::storage::{StorageError, messages};

/// A message to try.
pub struct Wanted {
    /// Where to, with the country of a number.
    pub to: (Recipient, Option<Region>),
    /// The language of the built-in words.
    pub locale: Locale,
    /// What is tried.
    pub trial: Trial,
}

impl Wanted {
    /// The text that signs in to an application.
    pub fn text(to: Reachable, locale: Locale, language: &RequestLanguage, application: &str) -> Self {
        let trial = Trial::Text { language: language.as_str().to_owned(), application: application.to_owned() };
        Self { to: (Recipient::Phone(to.number), Some(to.region)), locale, trial }
    }

    /// A mail of a kind.
    pub fn mail(to: Recipient, locale: Locale, kind: MailKind) -> Self {
        Self { to: (to, None), locale, trial: Trial::Mail { kind } }
    }
}

/// Why nothing was sent.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotTried {
    /// No texts go to this country.
    CountryClosed(Region),
    /// Too soon or too often.
    TooOften(TooOften),
}

/// Queues a message and hands it over. What comes of it is told by [`look`].
///
/// # Errors
/// [`StorageError`]; then nothing was sent.
pub async fn send(app: &App, actor: &Actor, wanted: Wanted, session: &str) -> Result<Result<MessageId, NotTried>, StorageError> {
    let visit = &actor.visit;
    let (recipient, region) = wanted.to;
    if let Some(region) = region.filter(|region| !visit.snapshot.installation.sms.countries.allow(*region)) {
        return Ok(Err(NotTried::CountryClosed(region)));
    }
    let stored = app.keyring.store_address(&recipient);
    let prefix = shield::prefix_of(&recipient).map(|prefix| app.keyring.form_token(&prefix));
    let attempt = SendAttempt {
        index: stored.index.clone(),
        prefix,
        session: Some(session.to_owned()),
        address: visit.address,
        client: visit.client.id.clone(),
    };
    let id = MessageId::made_at(visit.now, bits_80(app.entropy.as_ref()));
    let letter = NewLetter {
        id: id.clone(),
        channel: recipient.channel(),
        recipient: stored,
        client: visit.client.id.clone(),
        letter: Letter { locale: wanted.locale, says: Says::Trial(wanted.trial) },
        created_at: visit.now,
    };
    let told = [Difference::done(recipient.channel().as_str(), &recipient.masked())];
    let (limits, actor) = (app.settings.limits.clone(), actor.clone());
    let done = app.store.attempt(move |db| {
        if let Err(refused) = shield::admit_send(db, &limits, &attempt, letter.created_at)? {
            return Ok(Err(NotTried::TooOften(refused)));
        }
        messages::insert_letter(db, &letter, letter.created_at + HAND_OVER_GRACE)?;
        manage::record(db, &actor, EventKind::MessageTried, &Target::Other(format!("message {}", letter.id)), &told)?;
        Ok(Ok(()))
    });
    if let Err(refused) = done.await? {
        return Ok(Err(refused));
    }
    // The page reads what came of it from the queue, which also knows what the provider calls back later.
    let _ = app.delivery.hand_over(id.clone(), RequestInfo::default()).await;
    Ok(Ok(id))
}

/// What came of a message so far.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn look(app: &App, actor: &Actor, id: &str) -> Result<Option<Standing>, StorageError> {
    let (id, client) = (MessageId::new(id), actor.visit.client.id.clone());
    app.store.read(move |db| messages::standing(db, &id, &client)).await
}
