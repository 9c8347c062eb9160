//! A copy of everything that is known of one person, for that person. Nothing in it opens anything: no seed, key, digest or
//! name of a session.

use std::collections::BTreeMap;

use super::{Visit, announce, event_id};
use crate::app::App;
use crate::domain::challenge::{Channel, Recipient};
use crate::domain::consent::Consent;
use crate::domain::event::{EventKind, OwnEvent};
use crate::domain::id::UserId;
use crate::domain::passkey::PasskeyRow;
use crate::domain::picture::Picture;
use crate::domain::session::Lives;
use crate::domain::time::UtcTime;
use crate::domain::totp::TotpDevice;
use crate::domain::user::User;
use crate::storage::addresses::OwnAddress;
use crate::storage::audit::Stretch;
use crate::storage::personal::{Counts, OwnGrant};
use crate::storage::sessions::OwnSession;
use crate::storage::{Db, StorageError, accounts, addresses, audit, consents, metadata, passkeys, personal, pictures, sessions, totp_devices};

/// An address in full.
#[derive(Clone, Debug)]
pub struct PlainAddress {
    /// Where.
    pub recipient: Recipient,
    /// What it is good for; `None` when nobody has proven it.
    pub proven: Option<OwnAddress>,
}

/// Everything about one person.
#[derive(Clone, Debug)]
pub struct PersonalData {
    /// The account.
    pub user: User,
    /// Sign-ins and password.
    pub counts: Counts,
    /// Numbers and mailboxes.
    pub addresses: Vec<PlainAddress>,
    /// The picture.
    pub picture: Option<Picture>,
    /// Authenticator apps.
    pub totp: Vec<TotpDevice>,
    /// Passkeys.
    pub passkeys: Vec<PasskeyRow>,
    /// Recovery codes: made and used.
    pub recovery_codes: Vec<(UtcTime, Option<UtcTime>)>,
    /// Browsers that are not asked for a second step: since and until.
    pub remembered_browsers: Vec<(UtcTime, UtcTime)>,
    /// When other browsers were first seen.
    pub known_browsers: Vec<UtcTime>,
    /// Sessions.
    pub sessions: Vec<OwnSession>,
    /// What applications were allowed.
    pub consents: Vec<Consent>,
    /// What applications hold tokens for.
    pub grants: Vec<OwnGrant>,
    /// What applications know besides.
    pub metadata: BTreeMap<String, String>,
    /// What happened to the account.
    pub events: Vec<OwnEvent>,
}

/// Rows as they are read, addresses still sealed.
struct Rows {
    proven: Vec<OwnAddress>,
    unproven: Vec<(Channel, Vec<u8>)>,
    data: PersonalData,
}

/// Collects it, and records that it was taken. `None` when the account is gone.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn copy(app: &App, visit: &Visit, user: &UserId) -> Result<Option<PersonalData>, StorageError> {
    let (step, id) = (visit.clone(), user.clone());
    let done = app.store.write(move |db| {
        audit::insert(db, &event_id(), &step.event(EventKind::DataExported, Some(id.clone()), ""))?;
        read(db, &id, &step.snapshot.installation.session, step.now)
    });
    let Some(Rows { proven, unproven, mut data }) = done.await? else { return Ok(None) };
    let open =
        |channel: Channel, sealed: &[u8]| app.keyring.open_address(channel, sealed).map_err(|_| StorageError::broken("an address cannot be read"));
    for own in proven {
        data.addresses.push(PlainAddress { recipient: open(own.channel, &own.stored.sealed)?, proven: Some(own) });
    }
    for (channel, sealed) in unproven {
        data.addresses.push(PlainAddress { recipient: open(channel, &sealed)?, proven: None });
    }
    announce(app, EventKind::DataExported, &visit.request);
    Ok(Some(data))
}

fn read(db: &mut Db, id: &UserId, lives: &Lives, now: UtcTime) -> Result<Option<Rows>, StorageError> {
    let Some(user) = accounts::find(db, id)? else { return Ok(None) };
    let all = accounts::addresses(db, id)?;
    let unproven = all.into_iter().filter(|own| own.verified_at.is_none()).map(|own| (own.channel, own.sealed)).collect();
    let everything = Stretch { since: UtcTime::from_micros(0), before: None, limit: i64::MAX };
    let data = PersonalData {
        user,
        counts: personal::counts(db, id)?,
        addresses: Vec::new(),
        picture: pictures::find(db, id)?.map(|(picture, _)| picture),
        totp: totp_devices::of_user(db, id)?,
        passkeys: passkeys::of_user(db, id)?,
        recovery_codes: personal::recovery_codes(db, id)?,
        remembered_browsers: personal::remembered_browsers(db, id)?,
        known_browsers: personal::known_browsers(db, id)?,
        sessions: sessions::of_user(db, id, lives, now)?,
        consents: consents::of_user(db, id)?,
        grants: personal::grants(db, id)?,
        metadata: metadata::of(db, id)?,
        events: audit::of_user(db, id, &everything)?,
    };
    Ok(Some(Rows { proven: addresses::of_user(db, id)?, unproven, data }))
}
