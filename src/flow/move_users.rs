//! People who come from another system, and a table of all who are here.
//!
//! ```text
//! file -> sealed, kept for an hour -> rehearsal: what would happen, line by line -> one step that makes the accounts
//! ```
//! The rehearsal and the import read the same bytes with the same code; whom an address belongs to is asked again when it
//! happens.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use super::manage::{self, Actor, Target};
use crate::app::App;
use crate::domain::challenge::Channel;
use crate::domain::difference::Difference;
use crate::domain::event::EventKind;
use crate::domain::factor::MfaMethod;
use crate::domain::id::UserId;
use crate::domain::people_file::{self, Exported, Format, Newcomer, Reader, Reading, Remark, Weight};
use crate::domain::sealed::StoredAddress;
use crate::domain::user::{Origin, User};
use crate::keys::entropy::{hex_96, token_128};
use crate::keys::{Entropy, Keyring};
use crate::storage::people::{self, Held, Listed};
use crate::storage::user_imports::{self, WaitingFile};
use crate::storage::{Db, StorageError, accounts, addresses, roles};

/// How long a file waits for its import.
pub const WAIT: Duration = Duration::from_secs(3_600);
/// What a waiting file is sealed for.
const PLACE: &str = "user_import";
/// People of one stretch of an export.
const STRETCH: i64 = 500;

/// Keeps a file for its rehearsal, sealed. Returns its name.
///
/// # Errors
/// [`StorageError`]; then it was not kept.
pub async fn keep(app: &App, owner: &UserId, format: Format, file: Vec<u8>) -> Result<String, StorageError> {
    let (id, now) = (token_128(app.entropy.as_ref()), app.now());
    let sealed = app.keyring.seal(PLACE, &file);
    let waiting = WaitingFile { id: id.clone(), owner: owner.clone(), format: format.as_str().to_owned(), sealed };
    app.store.write(move |db| user_imports::put(db, &waiting, (now, now + WAIT))).await?;
    Ok(id)
}

/// What an import would do.
#[derive(Clone, Debug)]
pub struct Rehearsal {
    /// Who wrote the file.
    pub format: Format,
    /// How many accounts would be made.
    pub fresh: usize,
    /// How many lines cannot be taken over.
    pub problems: usize,
    /// What there is to say, in the order of the lines; line 0 is the whole file.
    pub remarks: Vec<(usize, Remark)>,
}

/// Somebody who has no account yet, ready to be stored.
struct Fresh {
    newcomer: Newcomer,
    stored: Vec<(Channel, StoredAddress, bool)>,
}

/// Everything about a file but the accounts themselves.
struct Sorted {
    fresh: Vec<Fresh>,
    remarks: Vec<(usize, Remark)>,
}

impl Sorted {
    /// Lines with a problem.
    fn problems(&self) -> usize {
        let lines: BTreeSet<usize> = self.remarks.iter().filter(|(_, remark)| remark.weight() == Weight::Problem).map(|(line, _)| *line).collect();
        lines.len()
    }
}

/// Asks of everybody whether they are here already.
fn sort(db: &mut Db, keyring: &Keyring, reading: Reading) -> Result<Sorted, StorageError> {
    let mut sorted = Sorted { fresh: Vec::new(), remarks: reading.remarks };
    for newcomer in reading.people {
        let mut stored = Vec::new();
        let mut there = BTreeSet::new();
        for (address, is_proven) in &newcomer.addresses {
            let own = keyring.store_address(address);
            // An address that somebody merely says is theirs keeps nobody out, unless it came by an import, as this one does.
            let holders = people::at(db, (address.channel(), &own.index), 20)?;
            let holder = holders.into_iter().find(|holder| holder.is_proven || holder.is_import);
            there.extend(holder.map(|holder| holder.user));
            stored.push((address.channel(), own, *is_proven));
        }
        match there.len() {
            0 => sorted.fresh.push(Fresh { newcomer, stored }),
            1 => sorted.remarks.push((newcomer.line, Remark::There)),
            _ => sorted.remarks.push((newcomer.line, Remark::TwoPeople)),
        }
    }
    sorted.remarks.sort_by_key(|(line, remark)| (*line, std::cmp::Reverse(remark.weight())));
    Ok(sorted)
}

/// A waiting file, opened and read.
fn open(db: &mut Db, keyring: &Keyring, whose: (&str, &UserId), reader: Reader) -> Result<Option<(Format, Reading)>, StorageError> {
    let Some(file) = user_imports::find(db, whose.0, whose.1, reader.now)? else { return Ok(None) };
    let broken = || StorageError::broken("a waiting file cannot be read");
    let format = Format::parse(&file.format).ok_or_else(broken)?;
    let bytes = keyring.open(PLACE, &file.sealed).map_err(|_| broken())?;
    Ok(Some((format, people_file::read(format, &bytes, reader))))
}

/// What an import of a waiting file would do. Changes nothing. `None` when there is none such.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn rehearse(app: &App, owner: &UserId, id: &str) -> Result<Option<Rehearsal>, StorageError> {
    let (keyring, owner, id) = (Arc::clone(&app.keyring), owner.clone(), id.to_owned());
    let reader = Reader { fiction: app.fiction(), now: app.now() };
    app.store
        .read(move |db| {
            let Some((format, reading)) = open(db, &keyring, (&id, &owner), reader)? else { return Ok(None) };
            let sorted = sort(db, &keyring, reading)?;
            Ok(Some(Rehearsal { format, fresh: sorted.fresh.len(), problems: sorted.problems(), remarks: sorted.remarks }))
        })
        .await
}

/// How much of a file is taken over.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Extent {
    /// All of it, or nothing.
    Whole,
    /// Whatever has no problem.
    Good,
}

/// What became of an import.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Imported {
    /// So many accounts were made.
    Made(usize),
    /// Nothing was made: so many lines have problems.
    Problems(usize),
    /// There is no such file, or it was imported already.
    Gone,
}

/// Makes the accounts of a waiting file, in one step.
///
/// # Errors
/// [`StorageError`]; then nothing was made.
pub async fn import(app: &App, actor: &Actor, id: &str, extent: Extent) -> Result<Imported, StorageError> {
    let (keyring, entropy, actor, id) = (Arc::clone(&app.keyring), Arc::clone(&app.entropy), actor.clone(), id.to_owned());
    let reader = Reader { fiction: app.fiction(), now: app.now() };
    // Read outside the step that writes: a large file takes its time.
    // Files wait for people, each for whoever brought it.
    let Some(owner) = actor.who.person().cloned() else { return Ok(Imported::Gone) };
    let (asker, name, ring) = (owner.clone(), id.clone(), Arc::clone(&keyring));
    let opened = app.store.read(move |db| open(db, &ring, (&name, &asker), reader)).await?;
    let Some((format, reading)) = opened else { return Ok(Imported::Gone) };
    app.store
        .write(move |db| {
            let sorted = sort(db, &keyring, reading)?;
            let problems = sorted.problems();
            if problems > 0 && extent == Extent::Whole {
                return Ok(Imported::Problems(problems));
            }
            if !user_imports::take(db, &id, &owner)? {
                return Ok(Imported::Gone);
            }
            let made = sorted.fresh.len();
            for fresh in sorted.fresh {
                store(db, entropy.as_ref(), fresh, reader)?;
            }
            let differences = [
                Difference::done("import", format.as_str()),
                Difference::done("made", &made.to_string()),
                Difference::done("left_out", &problems.to_string()),
            ];
            manage::record(db, &actor, EventKind::UsersMoved, &Target::Other("users".into()), &differences)?;
            Ok(Imported::Made(made))
        })
        .await
}

fn store(db: &mut Db, entropy: &dyn Entropy, fresh: Fresh, reader: Reader) -> Result<(), StorageError> {
    let now = reader.now;
    let user = User {
        id: UserId::new(hex_96(entropy)),
        origin: Origin::Import,
        name: fresh.newcomer.name,
        locale: fresh.newcomer.locale,
        blocked_at: None,
        role: None,
        created_at: now,
        updated_at: now,
    };
    accounts::insert(db, &user)?;
    for (channel, stored, is_proven) in &fresh.stored {
        if *is_proven {
            accounts::add_verified(db, &user.id, *channel, stored, now)?;
        } else {
            addresses::add_unproven(db, &user.id, (*channel, stored), now)?;
        }
    }
    if fresh.newcomer.blocked {
        roles::set_blocked(db, &user.id, true, now)?;
    }
    Ok(())
}

/// Records that somebody takes a table of everybody with them, before the first line of it goes out.
///
/// # Errors
/// [`StorageError`]; then it must not go out.
pub async fn begin_export(app: &App, actor: &Actor) -> Result<(), StorageError> {
    let actor = actor.clone();
    app.store
        .write(move |db| manage::record(db, &actor, EventKind::UsersMoved, &Target::Other("users".into()), &[Difference::done("export", "all")]))
        .await
}

/// A stretch of the table: its lines, and the last of them; `None` after the end.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn export(app: &App, after: Option<UserId>) -> Result<Option<(String, UserId)>, StorageError> {
    let keyring = Arc::clone(&app.keyring);
    app.store
        .read(move |db| {
            let people = people::after(db, after.as_ref(), STRETCH)?;
            let Some(last) = people.last().map(|person| person.user.id.clone()) else { return Ok(None) };
            Ok(Some((people.iter().map(|person| line_of(&keyring, person)).collect(), last)))
        })
        .await
}

fn line_of(keyring: &Keyring, person: &Listed) -> String {
    // Of several the one that signs in, then the oldest.
    let of = |channel: Channel| {
        let own = person.addresses.iter().filter(|held| held.channel == channel);
        let held: &Held = own.min_by_key(|held| (held.verified_at.is_none(), !held.signs_in))?;
        let address = keyring.open_address(channel, &held.stored.sealed).ok()?;
        Some((address.as_str().to_owned(), held.verified_at.is_some()))
    };
    let (email, phone) = (of(Channel::Email), of(Channel::Sms));
    let steps: Vec<&str> = person.holdings.second_steps().into_iter().map(MfaMethod::as_str).collect();
    let exported = Exported {
        user: &person.user,
        email: email.as_ref().map(|(text, proven)| (text.as_str(), *proven)),
        phone: phone.as_ref().map(|(text, proven)| (text.as_str(), *proven)),
        second_steps: &steps.join(" "),
        last_sign_in_at: person.last_sign_in_at,
    };
    people_file::line_of(&exported)
}
