//! Telling an account's owner what happened to it (requirement R5): queued in the transaction of the change, handed over
//! after the commit, sent by whoever comes first.
//!
//! ```text
//! [ change + notices + ways to take it back ] -> commit -> hand over, without waiting
//! ```
//! Each mail has a link of its own. Its secret is a MAC over the mail's id, made again when the mail is written: the
//! database holds neither the secret nor a text that it stands in.

use std::sync::Arc;
use std::time::Duration;

use super::Visit;
use crate::app::App;
use crate::delivery::HAND_OVER_GRACE;
use crate::delivery::content::LINK_PLACE;
use crate::domain::browser_name::BrowserName;
use crate::domain::challenge::Channel;
use crate::domain::id::{MessageId, UserId};
use crate::domain::locale::Locale;
use crate::domain::message::NewLetter;
use crate::domain::notice::{Change, DISOWN_DAYS, Disavowal, Letter, Notice, Remedy, Says, Undo};
use crate::domain::sealed::StoredAddress;
use crate::keys::entropy::bits_80;
use crate::keys::keyring::sha256;
use crate::keys::{Entropy, Keyring};
use crate::storage::disavowals::NewDisavowal;
use crate::storage::{Db, StorageError, accounts, disavowals, messages};

const DAY: Duration = Duration::from_secs(24 * 3_600);

/// What notices are written with: owned, so that a step can take it along.
#[derive(Clone)]
pub struct Desk {
    keyring: Arc<Keyring>,
    entropy: Arc<dyn Entropy>,
    locale: Locale,
}

impl Desk {
    /// The application's.
    pub fn of(app: &App) -> Self {
        Self { keyring: Arc::clone(&app.keyring), entropy: Arc::clone(&app.entropy), locale: Locale::En }
    }

    /// The same, with the language for accounts that have none of their own. An account's own one wins: a notice is for its
    /// owner, and whoever changed it may be somebody else.
    #[must_use]
    pub fn speaking(self, locale: Locale) -> Self {
        Self { locale, ..self }
    }

    fn language_of(&self, db: &mut Db, user: &UserId) -> Result<Locale, StorageError> {
        Ok(accounts::find(db, user)?.and_then(|user| user.locale).unwrap_or(self.locale))
    }

    fn post(&self, db: &mut Db, visit: &Visit, recipient: StoredAddress, letter: Letter) -> Result<MessageId, StorageError> {
        let id = MessageId::made_at(visit.now, bits_80(self.entropy.as_ref()));
        let letter = NewLetter { id: id.clone(), channel: Channel::Email, recipient, client: visit.client.id.clone(), letter, created_at: visit.now };
        messages::insert_letter(db, &letter, visit.now + HAND_OVER_GRACE)?;
        Ok(id)
    }
}

/// Queues a notice for every proven mailbox of an account, and for `also`: mailboxes that just stopped being its own. To be
/// called inside the step that makes the change, and before an account is deleted. What comes back goes to [`hand_over`]
/// after the commit; it is empty for an account without a mailbox.
///
/// # Errors
/// [`StorageError`] when the database fails; then the change must not be made either.
pub fn queue(
    db: &mut Db,
    desk: &Desk,
    visit: &Visit,
    about: (&UserId, Change, Undo),
    also: &[StoredAddress],
) -> Result<Vec<MessageId>, StorageError> {
    let (user, change, undo) = about;
    let mut mailboxes = disavowals::proven_mailboxes(db, user)?;
    for former in also {
        if mailboxes.iter().all(|own| own.index != former.index) {
            mailboxes.push(former.clone());
        }
    }
    let locale = desk.language_of(db, user)?;
    let (remedy, works) = remedy_of(&change, &undo);
    let browser = visit.agent.as_deref().and_then(BrowserName::of);
    let notice = Notice { change, at: visit.now, browser, network: visit.address.map(|address| address.to_string()) };
    let disavowal = Disavowal { notice: notice.clone(), undo };
    let mut queued = Vec::new();
    for mailbox in mailboxes {
        let id = desk.post(db, visit, mailbox, Letter { locale, says: Says::Changed { notice: notice.clone(), remedy } })?;
        if remedy != Remedy::None {
            let digest = sha256(desk.keyring.disown_secret(&id).as_bytes());
            let expires_at = visit.now + works;
            disavowals::insert(db, &NewDisavowal { digest: &digest, user, what: &disavowal, created_at: visit.now, expires_at })?;
        }
        queued.push(id);
    }
    Ok(queued)
}

/// What the link of a notice does, and for how long.
fn remedy_of(change: &Change, undo: &Undo) -> (Remedy, Duration) {
    let usual = DAY * u32::try_from(DISOWN_DAYS).unwrap_or(10);
    match change {
        // The rows that a link could find are gone with the account.
        Change::AccountDeleted => (Remedy::None, usual),
        Change::NumberClaimed { days, .. } => (undo.remedy(), usual.max(DAY * *days)),
        Change::PhoneSet { .. }
        | Change::PhoneChanged { .. }
        | Change::PhoneRemoved { .. }
        | Change::EmailChanged { .. }
        | Change::MfaAdded { .. }
        | Change::MfaRemoved { .. }
        | Change::PasskeyAdded { .. }
        | Change::PasskeyRemoved { .. }
        | Change::PasswordChanged
        | Change::PasswordRemoved
        | Change::RecoveryCodesMade
        | Change::RecoveryCodeUsed { .. }
        | Change::NewBrowser
        | Change::Locked => (undo.remedy(), usual),
    }
}

/// What a link is sent for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LinkFor {
    /// An account that was made for somebody.
    Invitation,
    /// Somebody who was in before and needs help. Whoever has proven no mailbox yet is still invited.
    Recovery,
}

/// Queues a mail with a link to an account: to its proven mailboxes, or to the others where there are none yet.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub fn invite(db: &mut Db, desk: &Desk, visit: &Visit, user: &UserId, (link, what_for): (&str, LinkFor)) -> Result<Vec<MessageId>, StorageError> {
    let all = disavowals::mailboxes(db, user)?;
    let any_proven = all.iter().any(|(_, proven)| *proven);
    let locale = desk.language_of(db, user)?;
    let is_back = any_proven && what_for == LinkFor::Recovery;
    let mut queued = Vec::new();
    for (mailbox, _) in all.into_iter().filter(|(_, proven)| *proven == any_proven) {
        let sealed_link = desk.keyring.seal(LINK_PLACE, link.as_bytes());
        queued.push(desk.post(db, visit, mailbox, Letter { locale, says: Says::Invited { sealed_link, is_back } })?);
    }
    Ok(queued)
}

/// Hands committed notices over. Nobody waits for a mail server.
pub fn hand_over(app: &App, queued: Vec<MessageId>) {
    app.delivery.pass_on(queued);
}
