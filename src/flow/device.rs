//! Signing a device in through a browser elsewhere (RFC 8628).

use std::time::Duration;

use super::claims::{Person, PersonRows};
use super::{Visit, consent, event_id, grant};
use crate::app::App;
use crate::domain::authorization::{Details, Grant, NewGrant, Scope};
use crate::domain::device::{Device, DeviceState, NewDevice, UserCode};
use crate::domain::event::EventKind;
use crate::domain::session::SignedIn;
use crate::keys::entropy::token_256;
use crate::keys::keyring::sha256;
use crate::shield::{self, TooOften};
use crate::storage::{StorageError, accounts, audit, consents, devices, grants};

/// How long a device waits.
pub const LIFE: Duration = Duration::from_secs(900);
/// Seconds between two questions of a device, at first.
pub const PAUSE: i32 = 5;
/// A device that has begun to wait.
pub struct Waiting {
    /// What the device asks with.
    pub device_code: String,
    /// What the person types.
    pub user_code: UserCode,
}

/// Begins.
///
/// # Errors
/// [`StorageError`]; then nothing began.
pub async fn begin(app: &App, visit: &Visit, asked: (Scope, Details)) -> Result<Result<Waiting, TooOften>, StorageError> {
    let (scope, details) = asked;
    let device_code = token_256(app.entropy.as_ref());
    let mut bytes = [0_u8; 32];
    let user_code = loop {
        app.entropy.fill(&mut bytes);
        if let Some(code) = UserCode::from_random(&bytes) {
            break code;
        }
    };
    let new = NewDevice {
        digest: sha256(device_code.as_bytes()),
        user_code: app.keyring.user_code_digest(user_code.as_str()),
        client: visit.client.id.clone(),
        scope,
        details,
        pause: PAUSE,
        created_at: visit.now,
        expires_at: visit.now + LIFE,
    };
    let (address, now) = (visit.address, visit.now);
    let stored = app.store.attempt(move |db| match shield::admit_row(db, address, now)? {
        Ok(()) => devices::insert(db, &new).map(Ok),
        Err(limit) => Ok(Err(limit)),
    });
    Ok(stored.await?.map(|()| Waiting { device_code, user_code }))
}

/// What became of a typed user code.
pub enum Lookup {
    /// A device waits with it.
    Found(Box<Device>),
    /// None does: mistyped, answered or over.
    Unknown,
    /// Too many were tried from this address.
    TooOften(Duration),
}

/// The device that shows a user code. Each look-up of a stranger's address is counted before it is made.
///
/// # Errors
/// [`StorageError`]; then nothing was looked up.
pub async fn look_up(app: &App, from: Option<std::net::IpAddr>, code: &UserCode) -> Result<Lookup, StorageError> {
    let now = app.now();
    let digest = app.keyring.user_code_digest(code.as_str());
    app.store
        .write(move |db| {
            if let Err(limit) = shield::admit_user_code(db, from, now)? {
                return Ok(Lookup::TooOften(limit.retry_in));
            }
            Ok(devices::find_waiting(db, &digest, now)?.map_or(Lookup::Unknown, |device| Lookup::Found(Box::new(device))))
        })
        .await
}

/// Answers for a device: with whoever is signed in, or with a refusal. `false` when it does not wait any more.
///
/// # Errors
/// [`StorageError`]; then the device still waits.
pub async fn decide(app: &App, visit: &Visit, code: &UserCode, signed_in: Option<&SignedIn>) -> Result<bool, StorageError> {
    let digest = app.keyring.user_code_digest(code.as_str());
    let (step, signed_in) = (visit.clone(), signed_in.cloned());
    app.store
        .write(move |db| {
            let Some(device) = devices::find_waiting(db, &digest, step.now)? else { return Ok(false) };
            let done = devices::decide(db, &digest, signed_in.as_ref(), step.now)?;
            if let (true, Some(signed_in)) = (done, &signed_in) {
                if !step.client.options.first_party {
                    consent::record(db, &signed_in.user, (&step.client.id, (&device.scope, &device.details)), step.now)?;
                }
                audit::insert(db, &event_id(), &step.event(EventKind::DeviceAllowed, Some(signed_in.user.clone()), step.client.name.clone()))?;
            }
            Ok(done)
        })
        .await
}

/// What a device hears.
pub enum Heard {
    /// Nobody has answered yet.
    Pending,
    /// It asks too often.
    SlowDown,
    /// Somebody refused.
    Denied,
    /// It waited too long.
    Expired,
    /// It names an API that it did not ask for.
    Target,
    /// No such device code, or its tokens were fetched already.
    Invalid,
    /// Its grant.
    Granted(Box<(Grant, Person)>),
}

/// What a device asks with.
pub struct Question {
    /// The device code.
    pub device_code: String,
    /// The thumbprint of the key in its DPoP proof.
    pub dpop_key: Option<String>,
    /// The APIs that it names now, of those that it asked for.
    pub resources: Vec<String>,
}

/// A device asks what became of its request (section 3.4). Of two questions at the same instant one gets the tokens.
///
/// # Errors
/// [`StorageError`]; then nothing was redeemed.
pub async fn ask(app: &App, visit: &Visit, question: Question) -> Result<Heard, StorageError> {
    let digest = sha256(question.device_code.as_bytes());
    let step = visit.clone();
    let id = grant::new_id(app, visit.now);
    let done = app.store.write(move |db| {
        let now = step.now;
        let Some(device) = devices::find(db, &digest, &step.client.id)? else { return Ok(Err(Heard::Invalid)) };
        match device.state {
            DeviceState::Redeemed => return Ok(Err(Heard::Invalid)),
            DeviceState::Refused => return Ok(Err(Heard::Denied)),
            _ if device.expires_at <= now => return Ok(Err(Heard::Expired)),
            DeviceState::Waiting => {
                let too_soon = device.polled_at.is_some_and(|at| now.since(at).as_secs() < u64::try_from(device.pause).unwrap_or(0));
                devices::note_poll(db, &digest, if too_soon { PAUSE } else { 0 }, now)?;
                return Ok(Err(if too_soon { Heard::SlowDown } else { Heard::Pending }));
            }
            DeviceState::Allowed => {}
        }
        if !device.details.grants(&question.resources) {
            return Ok(Err(Heard::Target));
        }
        let Some(signed_in) = device.signed_in.clone() else { return Ok(Err(Heard::Invalid)) };
        let Some(user) = accounts::find(db, &signed_in.user)?.filter(|user| user.blocked_at.is_none()) else { return Ok(Err(Heard::Denied)) };
        // What was allowed may have been taken back since.
        let wanted = (&device.scope, &device.details);
        if !step.client.options.first_party && !consents::find(db, &user.id, &step.client.id)?.is_some_and(|own| own.covers(wanted)) {
            return Ok(Err(Heard::Denied));
        }
        if !devices::redeem(db, &digest, now)? {
            return Ok(Err(Heard::Invalid));
        }
        let new = new_grant(&step, device, (id, signed_in), question.dpop_key);
        grants::insert(db, &new)?;
        let rows = PersonRows::read(db, user, &step.client, (&new.scope, &new.details))?;
        Ok(Ok((grant::as_live(new), rows)))
    });
    Ok(match done.await? {
        Ok((live, rows)) => Heard::Granted(Box::new((live, Person::open(app, rows)))),
        Err(heard) => heard,
    })
}

fn new_grant(visit: &Visit, device: Device, from: (crate::domain::id::GrantId, SignedIn), dpop_key: Option<String>) -> NewGrant {
    let (id, signed_in) = from;
    NewGrant {
        id,
        user: signed_in.user,
        client: device.client,
        scope: device.scope,
        // The device lives on when the browser signs out: it is another machine.
        session: None,
        authenticated_at: signed_in.authenticated_at,
        factors: signed_in.factors,
        details: Details { dpop_key: dpop_key.filter(|_| !visit.client.kind.is_confidential()), ..device.details },
        created_at: visit.now,
        expires_at: visit.now + visit.client.refresh_rule().absolute,
    }
}
