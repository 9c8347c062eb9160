//! Sealing the audit trail afterwards, and looking whether the chain holds (requirement N4).

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use crate::app::App;
use crate::domain::audit_chain::{Flaw, Seal, StoredEvent};
use crate::domain::time::UtcTime;
use crate::keys::Keyring;
use crate::keys::keyring::hex;
use crate::storage::{StorageError, Store, seals};

/// Events wait this long for their link: a step that began earlier may still be on its way to the database.
pub const AGE: Duration = Duration::from_secs(60);
/// Events of one link at the most.
const A_LINK: i64 = 500;
/// Links that one reading looks at.
const A_LOOK: i64 = 20;

/// How much of the chain to look at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Depth {
    /// The newest links, so many.
    Newest(i64),
    /// All of it.
    Whole,
}

/// What was found.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Report {
    /// Links that hold, from the first that was looked at.
    pub links: usize,
    /// Events under them.
    pub events: usize,
    /// The last link that holds: its number and the moment up to which events are sealed.
    pub through: Option<(i64, UtcTime)>,
    /// The beginning of the last link's digest: written down elsewhere, it proves that no end was cut off.
    pub head: Option<String>,
    /// Where it breaks: the link's number, up to when it reaches, and what is wrong.
    pub broken: Option<(i64, UtcTime, Flaw)>,
}

/// Seals for as long as the server runs.
pub async fn run(app: Arc<App>) {
    let mut tick = tokio::time::interval(AGE);
    loop {
        tick.tick().await;
        if let Err(error) = seal_due(&app.store, &app.keyring, app.now()).await {
            tracing::warn!(%error, "the audit trail cannot be sealed");
        }
        let Some(keep) = app.settings.keep_events else { continue };
        if let Err(error) = sweep(&app.store, &app.keyring, app.now() - keep).await {
            tracing::warn!(%error, "old events cannot be deleted");
        }
    }
}

/// Deletes events that were sealed and are older than that, link by link from the first. The links stay, with a mark that needs
/// the key: what was deleted for its age does not read as taken out. Answers with how many events went.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn sweep(store: &Store, keyring: &Keyring, older_than: UtcTime) -> Result<usize, StorageError> {
    let mut swept = 0;
    loop {
        let Some((before, oldest)) = store.read(seals::oldest_with_events).await? else { return Ok(swept) };
        if oldest.until.0 >= older_than {
            return Ok(swept);
        }
        let mark = oldest.sweeping_mark(&|bytes| keyring.trail_digest(bytes));
        swept += store.write(move |db| seals::sweep(db, &oldest, before.as_ref().map(|own| &own.until), &mark)).await?;
    }
}

/// Seals every event that is old enough. Answers with how many that were.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn seal_due(store: &Store, keyring: &Keyring, now: UtcTime) -> Result<usize, StorageError> {
    let mut sealed = 0;
    loop {
        let (last, events) = store.read(move |db| unsealed(db, now)).await?;
        let Some(seal) = Seal::over(&events, last.as_ref(), now, &|bytes| keyring.trail_digest(bytes)) else { return Ok(sealed) };
        let (seq, head) = (seal.seq, short(&seal.mac));
        // Another node may be at the same link; the number lets one of them in.
        if !store.write_one(move |db| seals::insert(db, &seal)).await? {
            return Ok(sealed);
        }
        sealed += events.len();
        // The log is elsewhere: whoever cuts the end off the chain does not reach it.
        tracing::info!(link = seq, events = events.len(), head, "audit trail sealed");
        if i64::try_from(events.len()).unwrap_or(0) < A_LINK {
            return Ok(sealed);
        }
    }
}

fn unsealed(db: &mut crate::storage::Db, now: UtcTime) -> Result<(Option<Seal>, Vec<StoredEvent>), StorageError> {
    let last = seals::last(db)?;
    let after = last.as_ref().map(|seal| seal.until.clone());
    // An id is less than this text: they are hex digits.
    let events = seals::events(db, after.as_ref(), &(now - AGE, "~".to_owned()), Some(A_LINK))?;
    Ok((last, events))
}

/// The beginning of a digest, for people to compare.
fn short(mac: &[u8]) -> String {
    hex(mac.get(..8).unwrap_or(mac))
}

/// Looks whether the chain holds.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn verify(store: &Store, keyring: &Keyring, depth: Depth) -> Result<Report, StorageError> {
    let mut before = store.read(move |db| starting_point(db, depth)).await?;
    let mut report = Report::default();
    loop {
        let from = before.clone();
        let look = store.read(move |db| look_at(db, from.as_ref())).await?;
        let read_all = i64::try_from(look.seals.len()).unwrap_or(0) < A_LOOK;
        let mut rest = look.events.as_slice();
        for seal in look.seals {
            let end = rest.partition_point(|event| event.place() <= (seal.until.0, seal.until.1.as_str()));
            let (own, others) = rest.split_at(end);
            rest = others;
            let is_gone = |account: &str| look.gone.contains(account);
            if let Err(flaw) = seal.examine(before.as_ref(), own, &is_gone, &|bytes| keyring.trail_digest(bytes)) {
                report.broken = Some((seal.seq, seal.until.0, flaw));
                return Ok(report);
            }
            report.links += 1;
            report.events += seal.events();
            report.through = Some((seal.seq, seal.until.0));
            report.head = Some(short(&seal.mac));
            before = Some(seal);
        }
        if read_all {
            return Ok(report);
        }
    }
}

/// The link before the first that is looked at.
fn starting_point(db: &mut crate::storage::Db, depth: Depth) -> Result<Option<Seal>, StorageError> {
    let Depth::Newest(count) = depth else { return Ok(None) };
    let Some(last) = seals::last(db)? else { return Ok(None) };
    let seq = last.seq.saturating_sub(count);
    if seq < 1 { Ok(None) } else { Ok(seals::after(db, seq - 1, 1)?.pop()) }
}

struct Look {
    seals: Vec<Seal>,
    events: Vec<StoredEvent>,
    gone: HashSet<String>,
}

fn look_at(db: &mut crate::storage::Db, before: Option<&Seal>) -> Result<Look, StorageError> {
    let seals = seals::after(db, before.map_or(0, |seal| seal.seq), A_LOOK)?;
    let events = match seals.last() {
        Some(last) => seals::events(db, before.map(|seal| &seal.until), &last.until, None)?,
        None => Vec::new(),
    };
    let mut accounts: Vec<String> = events.iter().filter(|event| event.is_erased()).filter_map(|event| event.account.clone()).collect();
    accounts.sort_unstable();
    accounts.dedup();
    let gone = if accounts.is_empty() { HashSet::new() } else { seals::deleted_of(db, &accounts)?.into_iter().collect() };
    Ok(Look { seals, events, gone })
}
