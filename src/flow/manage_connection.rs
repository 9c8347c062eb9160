//! The SMS connection as a program sees it: something that is there while text message is a way in, and that is set up, changed
//! and removed as a whole.

use super::manage::{self, Actor};
use super::sms_settings::{self, SmsProblem, SmsWish};
use crate::app::App;
use crate::domain::connection::SmsProvider;
use crate::domain::factor::LoginMethod;
use crate::domain::installation::Installation;
use crate::domain::policy::{self, Lock, Refusal};
use crate::sms::net_guard::Inside;
use crate::storage::StorageError;

/// What is done.
pub enum Deed {
    /// It is set up and switched on.
    SetUp(Whole),
    /// It is changed while it is there.
    Change(Whole),
    /// It is switched off, and its accounts and message are forgotten.
    Remove,
}

/// Everything that is said of it.
#[derive(Clone)]
pub struct Whole {
    /// Through whom and what.
    pub wish: SmsWish,
    /// Whether an unknown number becomes a user.
    pub sign_up: bool,
}

/// What became of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Done {
    /// It is so.
    Saved,
    /// It is there already.
    There,
    /// It is not there.
    Absent,
    /// A rule does not allow it.
    Refused(Refusal),
    /// Something that was said cannot be.
    Wrong(Vec<SmsProblem>),
}

/// Whether it is there.
pub fn is_there(installation: &Installation) -> bool {
    installation.sign_in.methods.contains(&LoginMethod::Sms)
}

/// Does it, again when somebody else was faster: what they changed may be another thing.
///
/// # Errors
/// [`StorageError`]; then nothing was changed.
pub async fn act(app: &App, actor: &Actor, deed: &Deed) -> Result<Done, StorageError> {
    for _ in 0..5 {
        let snapshot = app.directory.current().await?;
        let after = match decide(app, &snapshot.installation, deed) {
            Ok(after) => after,
            Err(done) => return Ok(done),
        };
        let saved = manage::change(app, actor, snapshot.version, |installation| *installation = after);
        match saved.await? {
            manage::Outcome::Saved(_) | manage::Outcome::Nothing => return Ok(Done::Saved),
            manage::Outcome::Refused(refusal) => return Ok(Done::Refused(refusal)),
            manage::Outcome::Outpaced => app.directory.changed(),
        }
    }
    Err(StorageError::Conflict("the installation keeps changing".into()))
}

fn decide(app: &App, before: &Installation, deed: &Deed) -> Result<Installation, Done> {
    let mut after = before.clone();
    match deed {
        // A provider is connected to it already. Without one, whoever sets it up fills what every installation begins with.
        Deed::SetUp(_) if is_there(before) && before.sms.provider != SmsProvider::Outbox => return Err(Done::There),
        Deed::SetUp(_) if is_there(before) => {}
        Deed::Change(_) | Deed::Remove if !is_there(before) => return Err(Done::Absent),
        Deed::SetUp(_) => {
            // The same question that the portal's switch asks.
            after = policy::flip_login(before, LoginMethod::Sms);
            match policy::login_lock(before, LoginMethod::Sms) {
                None => {}
                Some(Lock::Breaks(refusal)) => return Err(Done::Refused(refusal)),
                // Broken, or allowed and offered to nobody (R3).
                Some(Lock::NeedsOtherFactor) => return Err(Done::Refused(policy::admit(&after).err().unwrap_or(Refusal::SmsHasNoOtherFactor))),
            }
        }
        Deed::Change(_) => {}
        Deed::Remove => {
            after = policy::flip_login(before, LoginMethod::Sms);
            (after.sms.provider, after.sms.message) = (SmsProvider::Outbox, None);
            (after.sms.twilio, after.sms.gateway) = (None, None);
        }
    }
    if let Deed::SetUp(whole) | Deed::Change(whole) = deed {
        let inside = if app.settings.development { Inside::Allowed } else { Inside::Refused };
        after.sms = sms_settings::set(&before.sms, whole.wish.clone(), inside).map_err(Done::Wrong)?;
        after.sign_in.sign_up = whole.sign_up;
    }
    Ok(after)
}
